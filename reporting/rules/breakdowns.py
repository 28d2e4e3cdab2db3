"""The keys that figures are broken down by, as the exchange format names them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reporting.rules.rows import Dossier

UNKNOWN = "onbekend"
ASYLUM_SEEKER, STATUS_HOLDER = "asielzoeker", "statushouder"

PERSON = ("location", "gender", "age_band")  # X1
PERSON_AND_SKILL = (*PERSON, "education", "dutch_level")  # X2
WORK = ("sector", "contract_type", "hours_band")  # X3
MOMENT = ("phase", "quarter", "status")  # X5

#: (from, key): the last one not above a number.
AGE_BANDS = ((0, "0-17"), (18, "18-24"), (25, "25-34"), (35, "35-44"), (45, "45+"))
HOURS_BANDS = ((0, "<8"), (8, "8-15"), (16, "16-31"), (32, "32+"))


@dataclass(frozen=True, slots=True)
class Item:
    """What a figure counts: a person, application, match or placement, with the day on which it counts.

    `phase` is that of the day. `days` is filled where a figure takes the middle of days.
    """

    dossier: Dossier
    day: date
    phase: str = ""
    sector: str = ""
    contract_type: str = ""
    hours: Decimal | None = None
    reason: str = ""
    days: int = 0

    @property
    def case(self) -> str:
        return self.dossier.case


def band(number: int | Decimal | None, bands: tuple[tuple[int, str], ...]) -> str:
    """The band that a number falls in: 15.5 hours are 8-15."""
    if number is None or number < 0:
        return UNKNOWN
    return next(key for start, key in reversed(bands) if number >= start)


def quarter(day: date) -> str:
    """2025-Q2"""
    return f"{day.year}-Q{(day.month + 2) // 3}"


def _status(item: Item) -> str:
    return STATUS_HOLDER if item.dossier.has_status(item.day) else ASYLUM_SEEKER


#: Traits of a person are those of the reference date; status and phase those of the day that counts.
KEYS: Mapping[str, Callable[[Item], str]] = {
    "location": lambda item: item.dossier.location or UNKNOWN,
    "gender": lambda item: item.dossier.gender or UNKNOWN,
    "age_band": lambda item: band(item.dossier.age, AGE_BANDS),
    "education": lambda item: item.dossier.education or UNKNOWN,
    "dutch_level": lambda item: item.dossier.dutch_level or UNKNOWN,
    "sector": lambda item: item.sector or UNKNOWN,
    "contract_type": lambda item: item.contract_type or UNKNOWN,
    "hours_band": lambda item: band(item.hours, HOURS_BANDS),
    "phase": lambda item: item.phase or UNKNOWN,
    "quarter": lambda item: quarter(item.day),
    "status": _status,
    "reason": lambda item: item.reason or UNKNOWN,
}


def keys_of(breakdown: str) -> Callable[[Item], str]:
    return KEYS[breakdown]
