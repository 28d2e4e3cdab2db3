"""What a computed figure is, and the three ways to make one: counting, sharing, and taking the middle of days."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from reporting.rules.breakdowns import Item, keys_of
from reporting.rules.numbers import median, p90

Number = int | float | Decimal


class Reason(StrEnum):
    """Why there is no value."""

    NO_DATA = "no_data"
    TOO_EARLY = "too_early"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a breakdown. `hidden` stands in its place: "<5", "<10", or "-" for a neighbour of such a cell.

    Counts have a value only; shares a numerator and denominator; days a p90 and n. `people` is how many people stand
    behind a count of something else; it decides whether the cell may be shown, and is itself never shown.
    """

    value: Number | None = None
    numerator: Number | None = None
    denominator: Number | None = None
    p90: int | None = None
    n: int | None = None
    hidden: str = ""
    people: int | None = None


Breakdown = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Figure:
    """One indicator, computed. A breakdown that would show too much is None.

    `numerator_cases` and `denominator_cases` are the case numbers behind it, for those who may open it.
    """

    value: Number | None = None
    numerator: Number | None = None
    denominator: Number | None = None
    reason: Reason | None = None
    immature: bool = False
    p90: int | None = None
    n: int | None = None
    confirmed: int | None = None
    unknown: int | None = None
    breakdowns: Mapping[str, Breakdown | None] = field(default_factory=dict)
    numerator_cases: tuple[str, ...] = ()
    denominator_cases: tuple[str, ...] = ()

    @property
    def is_suppressed(self) -> bool:
        return self.reason is Reason.SUPPRESSED


NO_DATA = Figure(reason=Reason.NO_DATA)


def case_numbers(items: Iterable[Item]) -> tuple[str, ...]:
    return tuple(sorted({item.case for item in items}))


def count(items: Sequence[Item], by: Sequence[str]) -> Figure:
    """How many. The number of items is the value; each breakdown adds up to it."""
    tables = {
        key: {name: Cell(value=number) for name, number in table.items()} for key, table in tally(items, by).items()
    }
    return Figure(value=len(items), numerator=len(items), breakdowns=tables, numerator_cases=case_numbers(items))


def ratio(part: Sequence[Item], whole: Sequence[Item], by: Sequence[str]) -> Figure:
    """Which share. A share of nothing is no data."""
    parts, wholes = tally(part, by), tally(whole, by)
    tables = {
        key: {
            name: share(parts[key].get(name, 0), wholes[key].get(name, 0))
            for name in sorted({*parts[key], *wholes[key]})
        }
        for key in by
    }
    total = share(len(part), len(whole))
    return Figure(
        value=total.value,
        numerator=len(part),
        denominator=len(whole),
        reason=None if whole else Reason.NO_DATA,
        breakdowns=tables,
        numerator_cases=case_numbers(part),
        denominator_cases=case_numbers(whole),
    )


def share(numerator: Number, denominator: Number) -> Cell:
    value = float(numerator) / float(denominator) if denominator else None
    return Cell(value=value, numerator=numerator, denominator=denominator)


def middle(items: Sequence[Item], by: Sequence[str]) -> Figure:
    """The median and p90 of the days of the items."""
    tables: dict[str, Breakdown] = {}
    for key in by:
        lists: dict[str, list[int]] = defaultdict(list)
        for item in items:
            lists[keys_of(key)(item)].append(item.days)
        tables[key] = {name: _days(values) for name, values in sorted(lists.items())}
    cell = _days([item.days for item in items])
    return Figure(
        value=cell.value,
        p90=cell.p90,
        n=cell.n,
        reason=None if items else Reason.NO_DATA,
        breakdowns=tables,
        numerator_cases=case_numbers(items),
    )


def _days(values: Sequence[int]) -> Cell:
    return Cell(value=median(values), p90=p90(values), n=len(values))


def tally(items: Iterable[Item], by: Sequence[str]) -> dict[str, dict[str, int]]:
    """How many items each key of each breakdown has, in order of key."""
    listed = list(items)
    return {key: dict(sorted(Counter(map(keys_of(key), listed)).items())) for key in by}
