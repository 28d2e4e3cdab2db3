"""Budget against spend, in the columns that councils read. Amounts are euros with two decimals (Decimal)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

ZERO = Decimal(0)
COMMITMENT, REALISATION = "verplichting", "realisatie"


@dataclass(frozen=True, slots=True)
class Entry:
    """A commitment or an invoice, booked on a day. A credit note is an invoice with a negative amount."""

    booked_on: date
    amount: Decimal
    kind: str
    reference: str = ""

    @property
    def key(self) -> str:
        """What ties an invoice to its commitment: the reference, trimmed and without regard to case."""
        return self.reference.strip().casefold()


@dataclass(frozen=True, slots=True)
class Line:
    """A cost item of a phase. `amendments` are (day, amount); `forecast` is the project leader's own entry."""

    label: str
    budgeted: Decimal
    year: int | None = None
    amendments: tuple[tuple[date, Decimal], ...] = ()
    entries: tuple[Entry, ...] = ()
    forecast: Decimal | None = None
    vat_included: bool | None = None
    key: int = 0


@dataclass(frozen=True, slots=True)
class Cover:
    """Where the money comes from."""

    source: str
    planned: Decimal
    received: Decimal = ZERO
    used: Decimal = ZERO
    year: int | None = None
    key: int = 0


@dataclass(frozen=True, slots=True)
class PhaseBudget:
    """The money of one phase. Without lines its budget is not known."""

    phase: str
    lines: tuple[Line, ...] = ()
    cover: tuple[Cover, ...] = ()

    @property
    def is_known(self) -> bool:
        return bool(self.lines)

    def is_balanced(self, *, on: date) -> bool | None:
        """Amended costs equal cover, over the phase and, where both give years, in each year; None when unknown."""
        if not self.lines or not self.cover:
            return None
        costs = _by_year((line.year, balance(line, on=on).amended) for line in self.lines)
        funds = _by_year((cover.year, cover.planned) for cover in self.cover)
        if None in costs or None in funds:
            return sum(costs.values()) == sum(funds.values())
        return costs == funds


@dataclass(frozen=True, slots=True)
class Budget:
    """The money of a pilot, phase by phase."""

    phases: tuple[PhaseBudget, ...] = ()

    def lines(self, phase: str | None = None) -> list[tuple[str, Line]]:
        """The lines of one phase or of all, each with the name of its phase."""
        return [
            (budget.phase, line) for budget in self.phases if phase in (None, budget.phase) for line in budget.lines
        ]


@dataclass(frozen=True, slots=True)
class Balance:
    """What a line, or the sum of lines, amounts to on a day.

    remaining = amended - realised - committed; difference = amended - forecast, positive when money is left over.
    """

    budgeted: Decimal = ZERO
    amended: Decimal = ZERO
    committed: Decimal = ZERO
    realised: Decimal = ZERO
    forecast: Decimal = ZERO

    @property
    def amendments(self) -> Decimal:
        return self.amended - self.budgeted

    @property
    def remaining(self) -> Decimal:
        return self.amended - self.realised - self.committed

    @property
    def difference(self) -> Decimal:
        return self.amended - self.forecast

    def __add__(self, other: Balance) -> Balance:
        return Balance(
            self.budgeted + other.budgeted,
            self.amended + other.amended,
            self.committed + other.committed,
            self.realised + other.realised,
            self.forecast + other.forecast,
        )


def _by_year(amounts: Iterable[tuple[int | None, Decimal]]) -> dict[int | None, Decimal]:
    totals: dict[int | None, Decimal] = defaultdict(Decimal)
    for year, amount in amounts:
        totals[year] += amount
    return totals


def balance(line: Line, *, on: date) -> Balance:
    """A line on a day: nothing booked or decided later counts.

    An invoice lowers the commitment of the same line and reference, never below nothing; entries without a reference
    belong together. A credit note never raises a commitment above what was committed. The forecast is the project
    leader's own, else what will at least be spent.
    """
    booked = [entry for entry in line.entries if entry.booked_on <= on]
    amended = line.budgeted + sum((amount for day, amount in line.amendments if day <= on), ZERO)
    realised = sum((entry.amount for entry in booked if entry.kind == REALISATION), ZERO)
    committed = _committed(booked)
    forecast = line.forecast if line.forecast is not None else max(amended, realised + committed)
    return Balance(line.budgeted, amended, committed, realised, forecast)


def _committed(booked: Sequence[Entry]) -> Decimal:
    promised: dict[str, Decimal] = defaultdict(Decimal)
    paid: dict[str, Decimal] = defaultdict(Decimal)
    for entry in booked:
        (paid if entry.kind == REALISATION else promised)[entry.key] += entry.amount
    return sum((max(ZERO, min(amount, amount - paid[key])) for key, amount in promised.items()), ZERO)


def total(lines: Iterable[Line], *, on: date) -> Balance:
    """The sum of lines on a day."""
    return sum((balance(line, on=on) for line in lines), Balance())


def realised_in(lines: Iterable[Line], *, starts_on: date, ends_on: date) -> Decimal:
    """What was booked as spent in a period, both days inclusive."""
    return sum(
        (
            entry.amount
            for line in lines
            for entry in line.entries
            if entry.kind == REALISATION and starts_on <= entry.booked_on <= ends_on
        ),
        ZERO,
    )


def line_names(lines: Iterable[tuple[str, Line]]) -> list[str]:
    """A name for each line that no other line has: with its year, and with its phase where a label comes back."""
    given = list(lines)
    labels = [line.label if line.year is None else f"{line.label} {line.year}" for _phase, line in given]
    return [
        f"{label} ({phase})" if labels.count(label) > 1 else label
        for label, (phase, _line) in zip(labels, given, strict=True)
    ]
