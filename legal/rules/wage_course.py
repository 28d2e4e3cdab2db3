"""A wage against the minimum through time: what holds from when, over every change of the amounts and every birthday.

Sources: rules G2. The amounts change on 1 January and 1 July and on the birthday; minimum_wage.py says what is checked
on one day, this module on all of them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from legal.rules.calendar import Birth, Period, add_days
from legal.rules.minimum_wage import (
    CHANGE_MONTHS,
    MinimumWage,
    WageCheck,
    WageOutcome,
    check_contract,
    dates_that_matter,
    minimum_wage,
)
from legal.rules.parameters import FULL_RATE_AGE, ParameterRow


@dataclass(frozen=True, slots=True)
class WageStretch:
    """Days on which one answer holds for a wage: `check` is that of the first. `ends_on` None: until further notice."""

    starts_on: date
    ends_on: date | None
    check: WageCheck


@dataclass(frozen=True, slots=True)
class MinimumStretch:
    """Days on which the minimum of each asked age stays the same; `None` for an amount that is not known."""

    starts_on: date
    amounts: tuple[MinimumWage | None, ...]


def wage_course(
    rows: Iterable[ParameterRow], wage: Decimal, birth: Birth | None, period: Period
) -> tuple[WageStretch, ...]:
    """How a wage per hour stands to the minimum of a person through a contract, in stretches without a gap.

    None for a contract without a start, or with its end before its start. The last stretch ends with the contract.
    """
    found: list[WageCheck] = []
    for check in check_contract(rows, wage, birth, period=period):
        if not found or _answer(check) != _answer(found[-1]):
            found.append(check)
    ends = [*(add_days(later.on, -1) for later in found[1:]), period.ends_on]
    return tuple(WageStretch(check.on, end, check) for check, end in zip(found, ends, strict=False))


def _answer(check: WageCheck) -> tuple[WageOutcome, Decimal | None, int | None]:
    """What people are told of a check: from 21 on the age makes no difference any more."""
    minimum = check.minimum
    if minimum is None:
        return check.outcome, None, None
    return check.outcome, minimum.amount, min(minimum.age, FULL_RATE_AGE)


def too_low_from(course: Sequence[WageStretch], *, on: date) -> WageStretch | None:
    """The first stretch of a course, running on a day or still to come, in which the wage is too low."""
    lasting = (stretch for stretch in course if stretch.ends_on is None or stretch.ends_on >= on)
    return next((stretch for stretch in lasting if stretch.check.outcome is WageOutcome.TOO_LOW), None)


def next_change(on: date) -> date:
    """The first day after `on` on which the amounts change by law: 1 January or 1 July."""
    days = [date(year, month, 1) for year in (on.year, on.year + 1) for month in CHANGE_MONTHS]
    return min(day for day in days if day > on)


def minimum_schedule(
    rows: Iterable[ParameterRow], ages: Sequence[int], *, on: date, through: date
) -> tuple[MinimumStretch, ...]:
    """The minimum per hour of each age on a day, and on every later day through `through` on which one changes."""
    table, found = tuple(rows), list[MinimumStretch]()
    for day in dates_that_matter(table, None, Period(on, through)):
        amounts = tuple(minimum_wage(table, age, on=day) for age in ages)
        if not found or _figures(amounts) != _figures(found[-1].amounts):
            found.append(MinimumStretch(day, amounts))
    return tuple(found)


def _figures(amounts: Sequence[MinimumWage | None]) -> list[Decimal | None]:
    return [minimum.amount if minimum else None for minimum in amounts]
