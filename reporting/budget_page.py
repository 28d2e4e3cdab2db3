"""The budget as a page or a report shows it: per phase its lines with bars, cover and what deserves attention."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from config import dutch
from reporting.rules.budget import Balance, Budget, Cover, Line, PhaseBudget, balance, total

#: A bar is as long as the amended budget, with room after it for what goes over.
FULL, ROOM = Decimal("83.3"), Decimal("16.7")


@dataclass(frozen=True, slots=True)
class Bar:
    """Lengths in percent of the drawing: spent, promised after it, and what goes over the budget."""

    spent: Decimal
    committed: Decimal
    over: Decimal
    share: str

    @property
    def full(self) -> Decimal:
        return FULL


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """A line, or the total, with its balance."""

    label: str
    balance: Balance
    bar: Bar
    key: int | None = None
    has_own_forecast: bool = False
    vat: str = ""

    @property
    def is_over(self) -> bool:
        return self.balance.remaining < 0

    @property
    def verdict(self) -> str:
        """Voordelig or nadelig, as councils read a difference."""
        if not self.balance.difference:
            return ""
        return "voordelig" if self.balance.difference > 0 else "nadelig"


@dataclass(frozen=True, slots=True)
class CoverTotal:
    planned: Decimal
    received: Decimal
    used: Decimal


@dataclass(frozen=True, slots=True)
class PhasePage:
    """One phase. Without rows its budget is unknown."""

    name: str
    rows: tuple[BudgetRow, ...]
    total: BudgetRow | None
    cover: tuple[Cover, ...]
    cover_total: CoverTotal | None
    balanced: bool | None
    attention: tuple[str, ...]


def budget_page(budget: Budget, *, on: date) -> list[PhasePage]:
    """Every phase of a pilot, on a day."""
    return [_phase(phase, on) for phase in budget.phases]


def _phase(phase: PhaseBudget, on: date) -> PhasePage:
    rows = tuple(_row(line, on) for line in phase.lines)
    sum_of = total(phase.lines, on=on)
    return PhasePage(
        name=phase.phase,
        rows=rows,
        total=BudgetRow("Totaal", sum_of, bar_of(sum_of)) if rows else None,
        cover=phase.cover,
        cover_total=_cover_total(phase.cover),
        balanced=phase.is_balanced(on=on),
        attention=tuple(_attention(row) for row in rows if row.is_over),
    )


def _row(line: Line, on: date) -> BudgetRow:
    label = line.label if line.year is None else f"{line.label} ({line.year})"
    found = balance(line, on=on)
    vat = {True: "inclusief btw", False: "exclusief btw", None: ""}[line.vat_included]
    return BudgetRow(label, found, bar_of(found), line.key, line.forecast is not None, vat)


def _cover_total(cover: tuple[Cover, ...]) -> CoverTotal | None:
    if not cover:
        return None
    zero = Decimal(0)
    return CoverTotal(
        sum((line.planned for line in cover), zero),
        sum((line.received for line in cover), zero),
        sum((line.used for line in cover), zero),
    )


def bar_of(found: Balance) -> Bar:
    """The bar of a balance; nothing to draw when there is no budget."""
    if found.amended <= 0:
        return Bar(Decimal(0), Decimal(0), Decimal(0), "")
    spent, promised = (max(Decimal(0), part) / found.amended for part in (found.realised, found.committed))
    inside = min(spent, Decimal(1))
    return Bar(
        spent=inside * FULL,
        committed=min(promised, 1 - inside) * FULL,
        over=min(max(spent + promised - 1, Decimal(0)) * FULL, ROOM),
        share=dutch.percentage(found.realised / found.amended),
    )


def _attention(row: BudgetRow) -> str:
    return f"{row.label} gaat {dutch.euro(-row.balance.remaining)} over het budget."
