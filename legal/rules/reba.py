"""What may be left of a wage in COA reception: an indicative range, no entitlement; COA fixes the contribution (E).

Regeling eigen bijdrage asielzoekers met inkomen en vermogen 2008 (REBA). The text of today and its amounts were not
found, and the numbers that were found do not fit together: a cap of 246 a month on what one may keep binds only above
984 net, where the contribution is far above the value of the reception (475.95) that should be its ceiling. So two
readings stand side by side, with and without that ceiling, and for families also two: with the cap of a single person
and without any. Off unless a pilot switches it on; no assessment of COA is ever stored (E6).

Readings chosen: net income of one month, without holiday pay and travel; a household of two counts the allowance of an
adult for both; only for a single person is the amount seen in court used for the value of the reception.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from legal.rules.parameters import Confidence, ParameterRow, Parameters, weakest

CENT = Decimal("0.01")
HUNDRED = Decimal(100)
NOTHING = Decimal(0)
THREE, FOUR = 3, 4
# Allowances per week by the size of a household: of an adult and of a child.
ALLOWANCES = {
    1: ("reba_allowance_adult", "reba_allowance_adult"),
    2: ("reba_allowance_adult", "reba_allowance_adult"),
    THREE: ("reba_allowance_adult_of_three", "reba_allowance_child_of_three"),
    FOUR: ("reba_allowance_adult_of_four", "reba_allowance_child_of_four"),
}
ACCOMMODATION = ("reba_accommodation_first", "reba_accommodation_second", "reba_accommodation_next")


@dataclass(frozen=True, slots=True)
class Household:
    """Who lives from the allowance. At least one adult."""

    adults: int = 1
    children: int = 0

    def __post_init__(self) -> None:
        if self.adults < 1 or self.children < 0:
            raise ValueError("a household has at least one adult")

    @property
    def size(self) -> int:
        return self.adults + self.children

    @property
    def is_single(self) -> bool:
        return self.size == 1


@dataclass(frozen=True, slots=True)
class Span:
    """From and through, in euros a month; equal where the reading gives one amount."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read the regulation: what may be kept free, what is paid, and what is left of the income."""

    free: Span
    contribution: Span
    keeps: Span


@dataclass(frozen=True, slots=True)
class RebaRange:
    """Both readings for one income, and the range that they span.

    `ceiling` is the value of the reception for the household. `rows` are the numbers used, `confidence` the weakest of
    theirs.
    """

    net_income: Decimal
    household: Household
    ceiling: Decimal
    with_ceiling: Reading
    without_ceiling: Reading
    rows: tuple[ParameterRow, ...]

    @property
    def contribution(self) -> Span:
        return Span(self.with_ceiling.contribution.low, self.without_ceiling.contribution.high)

    @property
    def keeps(self) -> Span:
        return Span(self.without_ceiling.keeps.low, self.with_ceiling.keeps.high)

    @property
    def confidence(self) -> Confidence:
        return weakest(self.rows)


class _Numbers:
    """The numbers of a day, each remembered once it is used. Raises KeyError for one that is not known."""

    def __init__(self, parameters: Parameters, on: date) -> None:
        self.parameters, self.on = parameters, on
        self.used: dict[str, ParameterRow] = {}

    def __getitem__(self, key: str) -> Decimal:
        row = self.parameters.row(key, on=self.on)
        if row is None:
            raise KeyError(key)
        self.used[key] = row
        return row.number


def reba_range(
    net_income: Decimal, household: Household | None = None, *, on: date, parameters: Parameters
) -> RebaRange | None:
    """The range for a net income a month on a day; `None` where an amount of that day is not known.

    Raises ValueError for an income below zero.
    """
    if net_income < 0:
        raise ValueError("an income is not below zero")
    own = household or Household()
    numbers = _Numbers(parameters, on)
    try:
        frees = _frees(net_income, own, numbers)
        ceiling = _ceiling(own, numbers)
    except KeyError:
        return None
    return RebaRange(
        net_income=net_income,
        household=own,
        ceiling=ceiling,
        with_ceiling=_reading(net_income, frees, ceiling),
        without_ceiling=_reading(net_income, frees, None),
        rows=tuple(numbers.used.values()),
    )


def _frees(net_income: Decimal, household: Household, numbers: _Numbers) -> Span:
    """What may be kept: a share of the income, for a single person up to a cap, for a family perhaps without one."""
    share = numbers["reba_free_rate"] / HUNDRED * net_income
    capped = min(share, numbers["reba_free_cap"])
    return Span(capped, capped if household.is_single else share)


def _reading(net_income: Decimal, free: Span, ceiling: Decimal | None) -> Reading:
    most, least = (_contribution(net_income, part, ceiling) for part in (free.low, free.high))
    return Reading(
        free=Span(_cents(free.low), _cents(free.high)),
        contribution=Span(least, most),
        keeps=Span(net_income - most, net_income - least),
    )


def _contribution(net_income: Decimal, free: Decimal, ceiling: Decimal | None) -> Decimal:
    countable = max(NOTHING, net_income - free)
    return _cents(countable if ceiling is None else min(countable, ceiling))


def _ceiling(household: Household, numbers: _Numbers) -> Decimal:
    """The value of what COA provides, a month: the allowance and the accommodation."""
    if household.is_single:
        return numbers["reba_ceiling_single"]
    adult, child = ALLOWANCES[min(household.size, FOUR)]
    weekly = [numbers[adult]] * household.adults + [numbers[child]] * household.children
    weeks = numbers["reba_weeks_per_month"]
    accommodation = weeks * _accommodation(household.size, numbers)
    return _cents(weeks * sum(weekly, NOTHING) + min(accommodation, numbers["reba_accommodation_most"]))


def _accommodation(size: int, numbers: _Numbers) -> Decimal:
    """Per week: so much for the first, the second, and each next person."""
    keys: Iterable[str] = (ACCOMMODATION[min(number, len(ACCOMMODATION) - 1)] for number in range(size))
    return sum((numbers[key] for key in keys), NOTHING)


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)
