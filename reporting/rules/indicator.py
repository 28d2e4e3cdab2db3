"""One entry of the register of indicators."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What a value counts."""

    PEOPLE = "people"
    APPLICATIONS = "applications"
    MATCHES = "matches"
    PLACEMENTS = "placements"
    EMPLOYERS = "employers"
    REPORTS = "reports"
    RATIO = "ratio"
    DAYS = "days"
    EURO = "eur"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Indicator:
    """A code of the public contract with its Dutch name and definition.

    over: what it is a share of, in words. by: the breakdowns that are computed. asked_by: who asks for it.
    """

    code: str
    name: str
    unit: Unit
    definition: str
    over: str = ""
    by: tuple[str, ...] = ()
    asked_by: str = ""

    @property
    def letter(self) -> str:
        return self.code[0]

    @property
    def over_label(self) -> str:
        """What comes before `over`: a count is no part of what stands beside it."""
        return "Als deel van" if self.unit is Unit.RATIO else "Naast"
