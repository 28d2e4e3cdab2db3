"""Minimum wages in a table: what a job pays against the minimum of each age, now and at each change that is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from config import dutch
from employers.models import Vacancy
from legal.queries import parameter_rows
from legal.rules.minimum_wage import ADULT_AGE, MinimumWage, WageOutcome
from legal.rules.parameters import FULL_RATE_AGE
from legal.rules.wage_course import MinimumStretch, WageStretch, minimum_schedule, next_change

AGES = tuple(range(ADULT_AGE, FULL_RATE_AGE + 1))
#: How an outcome looks: tone, words, icon.
BADGES = {
    WageOutcome.ENOUGH: ("success", "Genoeg", "check"),
    WageOutcome.TOO_LOW: ("danger", "Te laag", "alert-triangle"),
    WageOutcome.POSSIBLY_TOO_LOW: ("warning", "Misschien te laag", "alert-circle"),
    WageOutcome.UNKNOWN: ("neutral", "Nog niet bekend", "help-circle"),
}
NOT_KNOWN = "nog niet bekend"


@dataclass(frozen=True, slots=True)
class Cell:
    """The minimum of an age; `falls_short` when the wage of the job is below it."""

    age: str
    amount: str
    falls_short: bool = False


@dataclass(frozen=True, slots=True)
class MinimumLine:
    """What holds from a day on, for each age, and where the amounts were found."""

    since: str
    cells: tuple[Cell, ...]
    source: str


def minimum_lines(vacancy: Vacancy, *, on: date) -> list[MinimumLine]:
    """The minimum of each adult age on the first day that counts, and on each later change through the next half-year.

    Work may begin long after the last change that is known; an amount that is not known says so.
    """
    first = max(on, vacancy.starts_on or on)
    rows = parameter_rows()
    known = [row.valid_from for row in rows if row.key.startswith("minimum_wage_") and row.valid_from]
    schedule = minimum_schedule(rows, AGES, on=first, through=max(*known, next_change(first)))
    return [_line(stretch, vacancy.hourly_wage, is_first=stretch is schedule[0], on=on) for stretch in schedule]


def _line(stretch: MinimumStretch, wage: Decimal | None, *, is_first: bool, on: date) -> MinimumLine:
    begins = "Nu" if is_first and stretch.starts_on == on else dutch.long_date(stretch.starts_on)
    cells = tuple(_cell(age, minimum, wage) for age, minimum in zip(AGES, stretch.amounts, strict=True))
    full = stretch.amounts[-1]
    return MinimumLine(begins, cells, full.source if full else "")


def _cell(age: int, minimum: MinimumWage | None, wage: Decimal | None) -> Cell:
    if minimum is None:
        return Cell(age_in_words(age), NOT_KNOWN)
    return Cell(age_in_words(age), dutch.euro(minimum.amount), wage is not None and wage < minimum.amount)


@dataclass(frozen=True, slots=True)
class CourseLine:
    """A wage in a stretch of days: the minimum of the person's age then, and how the wage stands to it."""

    period: str
    wage: str
    minimum: str
    tone: str
    label: str
    icon: str
    source: str = ""
    is_over: bool = False


def course_lines(course: Sequence[WageStretch], *, on: date) -> list[CourseLine]:
    """A course in words, in order; what lies wholly in the past says so."""
    return [_course_line(stretch, on) for stretch in course]


def _course_line(stretch: WageStretch, on: date) -> CourseLine:
    tone, label, icon = BADGES[stretch.check.outcome]
    minimum = stretch.check.minimum
    return CourseLine(
        period=dutch.period(stretch.starts_on, stretch.ends_on),
        wage=dutch.euro(stretch.check.wage),
        minimum=f"{dutch.euro(minimum.amount)} ({age_in_words(minimum.age)})" if minimum else NOT_KNOWN,
        tone=tone,
        label=label,
        icon=icon,
        source=minimum.source if minimum else "",
        is_over=stretch.ends_on is not None and stretch.ends_on < on,
    )


def age_in_words(age: int) -> str:
    """20 jaar; 21 jaar of ouder."""
    return f"{FULL_RATE_AGE} jaar of ouder" if age >= FULL_RATE_AGE else f"{age} jaar"
