"""The statutory minimum wage (wettelijk minimumloon) per hour, gross, without holiday allowance, by age and date.

Sources: rules G. An hourly minimum exists since 1 January 2024. A published amount for an age goes first; without one
the share of that age is taken of the full rate, rounded half up to cents (G1). The full rate is for 21 and over; there
is no minimum below 15. Where no amount is known yet the answer is `None`: that warns and never refuses (G3).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from legal.rules.calendar import Birth, Period, add_days
from legal.rules.parameters import FULL_RATE_AGE, YOUTH_AGES, Confidence, ParameterRow, row_on, weakest

CENT = Decimal("0.01")
HUNDRED = Decimal(100)
ADULT_AGE = 18
LOWEST_AGE = YOUTH_AGES.start
CHANGE_MONTHS = (1, 7)  # the amounts change on 1 January and 1 July


@dataclass(frozen=True, slots=True)
class MinimumWage:
    """The minimum for an age on a day, in euros per hour, with where it was found.

    `since` is the day from which the amount holds for this age (`None`: always), `is_derived` whether it was computed
    from the full rate instead of published for this age.
    """

    amount: Decimal
    age: int
    on: date
    since: date | None
    source: str
    confidence: Confidence
    is_derived: bool = False


class WageOutcome(StrEnum):
    """How a wage stands to the minimum. Only `too_low` is a reason to refuse."""

    ENOUGH = "enough"
    TOO_LOW = "too_low"
    POSSIBLY_TOO_LOW = "possibly_too_low"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class WageCheck:
    """One wage against the minimum on one day.

    `minimum` is what the wage falls short of, or else what it meets; `None` where no amount is known.
    `possibly_too_low`: the birth date is not fully known, and the wage is enough for the youngest but not for the
    oldest age that the person may have; `minimum` is then that of the oldest.
    """

    outcome: WageOutcome
    wage: Decimal
    on: date
    minimum: MinimumWage | None


def round_to_cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def minimum_wage(rows: Iterable[ParameterRow], age: int, *, on: date) -> MinimumWage | None:
    """The minimum per hour at an age on a day; `None` where no amount is known, and below 15."""
    if age < LOWEST_AGE:
        return None
    counted = min(age, FULL_RATE_AGE)
    table = tuple(rows)
    published = row_on(table, f"minimum_wage_{counted}", on=on)
    if published is not None:
        return MinimumWage(
            amount=round_to_cents(published.number),
            age=age,
            on=on,
            since=published.valid_from,
            source=published.source,
            confidence=published.confidence,
        )
    full = row_on(table, f"minimum_wage_{FULL_RATE_AGE}", on=on)
    share = row_on(table, f"minimum_wage_share_{counted}", on=on)
    return None if full is None or share is None else _derived(full, share, age=age, on=on)


def _derived(full: ParameterRow, share: ParameterRow, *, age: int, on: date) -> MinimumWage:
    starts = [row.valid_from for row in (full, share) if row.valid_from is not None]
    return MinimumWage(
        amount=round_to_cents(full.number * share.number / HUNDRED),
        age=age,
        on=on,
        since=max(starts, default=None),
        source=f"{share.value} % van {full.value}: {full.source}; {share.source}",
        confidence=weakest((full, share)),
        is_derived=True,
    )


def adult_minimum_wage(rows: Iterable[ParameterRow], *, on: date) -> MinimumWage | None:
    """The minimum of an 18-year-old: below it a vacancy is too low for anybody who may work."""
    return minimum_wage(rows, ADULT_AGE, on=on)


def check_vacancy_wage(rows: Iterable[ParameterRow], wage: Decimal, *, on: date) -> WageCheck:
    """A wage per hour offered to anybody, against the minimum of an 18-year-old on a day."""
    return _compare(wage, adult_minimum_wage(rows, on=on), on=on)


def check_wage(rows: Iterable[ParameterRow], wage: Decimal, birth: Birth | None, *, on: date) -> WageCheck:
    """A wage per hour for a person on a day.

    Of whom only a year of birth is known counts as born on 31 December, so a wage is refused only when it is too low
    for that age; when it would be too low for someone born on 1 January it is `possibly_too_low`. Without any birth
    date the ages are 18 and 21: nobody younger may work, and from 21 the amount stays the same.
    """
    table = tuple(rows)
    youngest, oldest = _ages(birth, on)
    certain = _compare(wage, minimum_wage(table, youngest, on=on), on=on)
    if certain.outcome is not WageOutcome.ENOUGH or youngest == oldest:
        return certain
    at_most = _compare(wage, minimum_wage(table, oldest, on=on), on=on)
    if at_most.outcome is WageOutcome.TOO_LOW:
        return WageCheck(WageOutcome.POSSIBLY_TOO_LOW, wage, on, at_most.minimum)
    return at_most


def _ages(birth: Birth | None, on: date) -> tuple[int, int]:
    if birth is None:
        return ADULT_AGE, FULL_RATE_AGE
    return birth.age(on), Birth(birth.earliest).age(on)


def _compare(wage: Decimal, minimum: MinimumWage | None, *, on: date) -> WageCheck:
    if minimum is None:
        return WageCheck(WageOutcome.UNKNOWN, wage, on, None)
    return WageCheck(WageOutcome.ENOUGH if wage >= minimum.amount else WageOutcome.TOO_LOW, wage, on, minimum)


def check_contract(
    rows: Iterable[ParameterRow], wage: Decimal, birth: Birth | None, period: Period
) -> tuple[WageCheck, ...]:
    """A wage per hour for a person on every date that matters in a contract (see `dates_that_matter`)."""
    table = tuple(rows)
    return tuple(check_wage(table, wage, birth=birth, on=day) for day in dates_that_matter(table, birth, period=period))


def dates_that_matter(rows: Iterable[ParameterRow], birth: Birth | None, period: Period) -> tuple[date, ...]:
    """The dates within a contract on which its minimum wage may change, in order (rules G2).

    Its start, every 1 January and 1 July, every other day on which a row of the table begins or stops, and the
    birthdays through the 21st. A contract without an end is followed through the last change that the table knows and
    the 21st birthday, whichever is later. None for a contract without a start or with its end before its start.
    """
    if period.starts_on is None or period.is_empty():
        return ()
    changes = set(_changes(rows))
    birthdays = {birth.birthday(age) for age in (*YOUTH_AGES, FULL_RATE_AGE)} if birth else set()
    end = period.ends_on or max({period.starts_on} | changes | birthdays)
    half_years = {
        date(year, month, 1) for year in range(period.starts_on.year, end.year + 1) for month in CHANGE_MONTHS
    }
    days = changes | birthdays | half_years
    return tuple(sorted({period.starts_on} | {day for day in days if period.starts_on <= day <= end}))


def _changes(rows: Iterable[ParameterRow]) -> Iterator[date]:
    for row in rows:
        if row.key.startswith("minimum_wage_"):
            if row.valid_from is not None:
                yield row.valid_from
            if row.valid_until is not None:
                yield add_days(row.valid_until, 1)
