"""Facts of a pilot as people read them: dates as exactly as the documents give them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from config import dutch
from pilots.enums import Precision
from pilots.models import BudgetLine, CoverLine, Membership, Phase

MIDDLE = 15  # a middle of a month in the documents


def imprecise(day: date | None, precision: str) -> str:
    """1 april 2025, midden mei 2024, oktober 2024, 2024 or onbekend."""
    if day is None or precision == Precision.UNKNOWN:
        return dutch.UNKNOWN
    if precision == Precision.DAY:
        return dutch.long_date(day)
    if precision == Precision.YEAR:
        return str(day.year)
    month = f"{dutch.MONTHS[day.month - 1]} {day.year}"
    return f"midden {month}" if day.day == MIDDLE else month


@dataclass(slots=True)
class Money:
    """What the decision of one phase says about money."""

    phase: Phase
    budget: list[dict[str, Any]] = field(default_factory=list)
    cover: list[dict[str, Any]] = field(default_factory=list)

    @property
    def total(self) -> Decimal | None:
        return _total(self.budget)

    @property
    def cover_total(self) -> Decimal | None:
        return _total(self.cover)

    @property
    def has_years(self) -> bool:
        return any(line["year"] for line in (*self.budget, *self.cover))

    @property
    def vat(self) -> str:
        known = {line["vat_included"] for line in self.budget}
        if known == {True}:
            return "inclusief btw"
        return "exclusief btw" if known == {False} else "niet bekend of het inclusief btw is"


def _total(lines: Iterable[dict[str, Any]]) -> Decimal | None:
    amounts = [line["amount"] for line in lines]
    return sum(amounts, start=Decimal(0)) if amounts else None


def money_of(phases: Iterable[Phase], membership: Membership) -> list[Money]:
    """The decided money of each phase; only the columns that every role of the pilot may read."""
    found = {phase.pk: Money(phase) for phase in phases}
    budget = BudgetLine.objects.visible_to(membership).order_by("phase_id", "position")
    for line in budget.values("phase_id", "label", "year", "budgeted", "vat_included"):
        found[line["phase_id"]].budget.append(line | {"amount": line["budgeted"]})
    cover = CoverLine.objects.visible_to(membership).order_by("phase_id", "position")
    for line in cover.values("phase_id", "label", "year", "planned"):
        found[line["phase_id"]].cover.append(line | {"amount": line["planned"]})
    return list(found.values())
