"""What the pilots spent, within the lines of their real budgets: invoices a month, some on a commitment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from legal.rules.calendar import add_months
from pilots.enums import ExpenditureKind, Role
from pilots.models import BudgetLine, CoverLine, Expenditure
from reporting.demo.scene import Scene, next_workday

CENT = Decimal("0.01")
#: From when to when each phase spends; where a line names a year, that year counts.
WINDOWS = {
    ("assen", "pilot"): (date(2024, 1, 15), date(2025, 6, 30)),
    ("maastricht", "verlenging"): (date(2026, 1, 15), date(2026, 12, 31)),
    ("amstelveen", "pilot"): (date(2025, 4, 15), date(2026, 3, 31)),
    ("noordoostpolder", "pilot"): (date(2024, 7, 15), date(2025, 1, 31)),
}
SPENT_AT_END = (Decimal("0.93"), Decimal("0.99"))
COMMITTED_FROM = 40_000  # euros: larger lines are agreed in one order


def spend(scene: Scene) -> None:
    """Expenditures of a pilot up to its day, and what of the cover came in and was used for them."""
    spent: dict[int, Decimal] = {}
    lines = BudgetLine.objects.filter(pilot=scene.pilot).select_related("phase")
    for number, line in enumerate(lines, 1):
        spent[line.phase_id] = spent.get(line.phase_id, Decimal(0)) + _spend(scene, line, number)
    for cover in CoverLine.objects.filter(pilot=scene.pilot, phase_id__in=[key for key, sum_ in spent.items() if sum_]):
        used = min(cover.planned, spent[cover.phase_id])
        spent[cover.phase_id] -= used
        cover.received, cover.used = cover.planned, used
        cover.save(update_fields=["received", "used"])


def _window(scene: Scene, line: BudgetLine) -> tuple[date, date]:
    start, end = WINDOWS[scene.pilot.slug, line.phase.name]
    if line.year:
        return max(start, date(line.year, 1, 15)), min(end, date(line.year, 12, 31))
    return start, end


def _months(start: date, end: date) -> Iterator[date]:
    """The day of payment of each month in the window."""
    day = start
    while day <= end:
        yield next_workday(day)
        day = add_months(day, 1)


def _spend(scene: Scene, line: BudgetLine, number: int) -> Decimal:
    rng = scene.rng
    days = list(_months(*_window(scene, line)))
    low, high = SPENT_AT_END
    share = low + (high - low) * Decimal(rng.randint(0, 100)) / 100
    monthly = line.budgeted * share / len(days)
    order = f"OPD-{days[0].year}-{number:02d}" if line.budgeted >= COMMITTED_FROM else ""
    if order and days[0] <= scene.on:
        agreed = line.budgeted * share
        text = f"Opdracht {line.label}"
        _book(
            scene,
            line,
            day=days[0] - timedelta(days=4),
            amount=agreed,
            kind=ExpenditureKind.COMMITMENT,
            texts=(order, text),
        )
    total = Decimal(0)
    for index, day in enumerate(days, 1):
        if day > scene.on:
            break
        wobble = 1 + Decimal(rng.randint(-60, 60)) / 1000 if index < len(days) else Decimal(1)
        amount = min(monthly * wobble, line.budgeted * share - total)
        texts = (order or f"F-{day.year}-{number:02d}{index:02d}", f"Factuur {index} van {len(days)}")
        total += _book(scene, line, day=day, amount=amount, kind=ExpenditureKind.REALISATION, texts=texts)
    return total


def _book(
    scene: Scene, line: BudgetLine, *, day: date, amount: Decimal, kind: ExpenditureKind, texts: tuple[str, str]
) -> Decimal:
    reference, description = texts
    leader = scene.someone(Role.PROJECT_LEADER)
    booked = amount.quantize(CENT)
    scene.add(
        Expenditure,
        line=line,
        booked_on=day,
        amount=booked,
        kind=kind,
        reference=reference,
        description=description,
        recorded_by=leader,
        recorded_at=scene.moment(day),
    )
    return booked
