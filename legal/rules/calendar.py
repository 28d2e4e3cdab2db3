"""Calendar arithmetic as the law counts: inclusive periods, calendar months, birthdays, births known only as a year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

MONTHS_PER_YEAR = 12
FIRST_DAY, LAST_DAY = date.min.toordinal(), date.max.toordinal()
DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FEBRUARY = 2


def is_leap_year(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def last_day_of_month(year: int, month: int) -> int:
    return 29 if month == FEBRUARY and is_leap_year(year) else DAYS_IN_MONTH[month - 1]


def add_months(day: date, months: int) -> date:
    """The same day of the month, `months` calendar months on; the month's last day where that day does not exist.

    31 August + 6 months is 28 or 29 February. Past the calendar's last year the answer is its last day.
    """
    index = day.year * MONTHS_PER_YEAR + day.month - 1 + months
    year, month = index // MONTHS_PER_YEAR, index % MONTHS_PER_YEAR + 1
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, last_day_of_month(year, month)))


def add_days(day: date, days: int) -> date:
    """`days` days on, or back when negative. Past either end of the calendar the answer is its first or last day."""
    return date.fromordinal(min(max(day.toordinal() + days, FIRST_DAY), LAST_DAY))


@dataclass(frozen=True, slots=True)
class Birth:
    """A date of birth. Of whom only the year is known (`year_only`) counts as born on 31 December of it."""

    on: date
    year_only: bool = False

    @property
    def counts_as(self) -> date:
        return date(self.on.year, 12, 31) if self.year_only else self.on

    @property
    def earliest(self) -> date:
        """The first day on which this person can have been born."""
        return date(self.on.year, 1, 1) if self.year_only else self.on

    def birthday(self, age: int) -> date:
        """The day on which this person turns `age`."""
        return birthday(self.counts_as, age)

    def age(self, on: date) -> int:
        """Completed years on a day; 0 before the birth."""
        return age_on(self.counts_as, on)


def birthday(born_on: date, age: int) -> date:
    """The day on which someone born on `born_on` turns `age`.

    Who was born on 29 February does so on 1 March in a common year.
    """
    year = born_on.year + age
    if year > date.max.year:
        return date.max
    if born_on.day == 29 and born_on.month == FEBRUARY and not is_leap_year(year):
        return date(year, 3, 1)
    return born_on.replace(year=year)


def age_on(born_on: date, on: date) -> int:
    """Completed years of someone born on `born_on`, on a day; 0 before the birth."""
    years = on.year - born_on.year
    return max(0, years if birthday(born_on, max(0, years)) <= on else years - 1)


@dataclass(frozen=True, slots=True)
class Period:
    """From and through, both days included; `None` is an open side."""

    starts_on: date | None
    ends_on: date | None

    def covers(self, day: date) -> bool:
        return (self.starts_on is None or self.starts_on <= day) and (self.ends_on is None or day <= self.ends_on)

    def is_empty(self) -> bool:
        """Ends before it starts, so covers no day."""
        return self.starts_on is not None and self.ends_on is not None and self.ends_on < self.starts_on


def merged(periods: Iterable[Period]) -> tuple[Period, ...]:
    """The unbroken chains that periods make, in order of time; empty ones are left out.

    Periods belong to one chain when they overlap or the next begins on the day after the one before.
    """
    chains: list[Period] = []
    for period in sorted((p for p in periods if not p.is_empty()), key=lambda p: p.starts_on or date.min):
        if chains and _continues(chains[-1], period):
            chains[-1] = Period(chains[-1].starts_on, _later(chains[-1].ends_on, period.ends_on))
        else:
            chains.append(period)
    return tuple(chains)


def unbroken(periods: Iterable[Period], on: date) -> Period | None:
    """The unbroken chain of periods around a day; `None` when no period covers that day."""
    return next((chain for chain in merged(periods) if chain.covers(on)), None)


def outside(periods: Iterable[Period], others: Iterable[Period]) -> tuple[Period, ...]:
    """The days of `periods` that none of `others` covers, as unbroken periods in order of time."""
    left = merged(periods)
    for other in merged(others):
        left = tuple(part for period in left for part in _cut(period, other) if not part.is_empty())
    return left


def within(periods: Iterable[Period], others: Iterable[Period]) -> tuple[Period, ...]:
    """The days of `periods` that `others` cover too, as unbroken periods in order of time."""
    given = tuple(periods)
    return outside(given, outside(given, others))


def _continues(chain: Period, period: Period) -> bool:
    return chain.ends_on is None or period.starts_on is None or period.starts_on <= add_days(chain.ends_on, 1)


def _later(end: date | None, other: date | None) -> date | None:
    return None if end is None or other is None else max(end, other)


def _cut(period: Period, other: Period) -> Iterator[Period]:
    """What lies before and what lies after the other period; either may be empty."""
    if other.starts_on not in (None, date.min):
        last = add_days(other.starts_on, -1)
        yield Period(period.starts_on, last if period.ends_on is None else min(last, period.ends_on))
    if other.ends_on not in (None, date.max):
        first = add_days(other.ends_on, 1)
        yield Period(first if period.starts_on is None else max(first, period.starts_on), period.ends_on)
