"""Wages against the minimum wage, in sentences with the amount, the date and the source.

An amount that is not known yet warns and never refuses (minimum wages of a coming year are published late).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from config import dutch
from legal.queries import parameter_rows
from legal.rules.calendar import Birth, Period
from legal.rules.minimum_wage import (
    ADULT_AGE,
    WageCheck,
    WageOutcome,
    check_vacancy_wage,
    check_wage,
    dates_that_matter,
)


@dataclass(frozen=True, slots=True)
class WageAnswer:
    """What the checks of one wage say. `refusal` is empty when the wage may stand; `notices` ask for attention."""

    refusal: str = ""
    notices: tuple[str, ...] = ()


def vacancy_period(open_from: date | None, open_until: date | None, *, on: date) -> Period:
    """The days on which work may begin: from today or the opening through the closing; when closed, all of them."""
    if open_until is not None and open_until < on:
        return Period(open_from or open_until, open_until)
    first = max(open_from or on, on)
    return Period(first, open_until or first)


def answer_for_vacancy(wage: Decimal, period: Period) -> WageAnswer:
    """A wage offered to anybody: below the minimum of an 18-year-old on a day that matters it is refused."""
    rows = parameter_rows()
    checks = [check_vacancy_wage(rows, wage, on=day) for day in dates_that_matter(rows, None, period)]
    low = _first(checks, WageOutcome.TOO_LOW)
    if low:
        return WageAnswer(refusal=too_low(low, f"iemand van {ADULT_AGE} jaar"))
    return WageAnswer(notices=_unknown(checks))


def answer_for_person(wage: Decimal, birth: Birth, period: Period, *, name: str) -> WageAnswer:
    """A wage for somebody: too low on the first day is refused, on a later day that matters it warns."""
    rows = parameter_rows()
    checks = [check_wage(rows, wage, birth, on=day) for day in dates_that_matter(rows, birth, period)]
    if not checks:
        return WageAnswer()
    if checks[0].outcome is WageOutcome.TOO_LOW:
        return WageAnswer(refusal=too_low(checks[0], _at_age(checks[0], name)))
    return WageAnswer(notices=_later(checks, name) + _unsure(checks, name) + _unknown(checks))


def too_low(check: WageCheck, whose: str) -> str:
    """Why a wage is refused. Raises ValueError for a check without a minimum."""
    if check.minimum is None:
        raise ValueError("a wage is only too low against a known minimum")
    return (
        f"{dutch.euro(check.wage)} per uur is te laag. Het minimumloon voor {whose} is"
        f" {dutch.euro(check.minimum.amount)} per uur op {dutch.long_date(check.on)} (bron: {check.minimum.source})."
    )


def _at_age(check: WageCheck, name: str) -> str:
    age = check.minimum.age if check.minimum else ADULT_AGE
    return f"{name} (dan {age} jaar)"


def _first(checks: Iterable[WageCheck], outcome: WageOutcome) -> WageCheck | None:
    return next((check for check in checks if check.outcome is outcome), None)


def _later(checks: Sequence[WageCheck], name: str) -> tuple[str, ...]:
    low = _first(checks[1:], WageOutcome.TOO_LOW)
    if low is None:
        return ()
    return (f"Het loon moet omhoog vanaf {dutch.long_date(low.on)}: {too_low(low, _at_age(low, name))}",)


def _unsure(checks: Sequence[WageCheck], name: str) -> tuple[str, ...]:
    check = _first(checks, WageOutcome.POSSIBLY_TOO_LOW)
    if check is None or check.minimum is None:
        return ()
    return (
        f"Van {name} is alleen het geboortejaar bekend. Bij {check.minimum.age} jaar is het minimumloon"
        f" {dutch.euro(check.minimum.amount)} per uur op {dutch.long_date(check.on)} (bron: {check.minimum.source}).",
    )


def _unknown(checks: Iterable[WageCheck]) -> tuple[str, ...]:
    check = _first(checks, WageOutcome.UNKNOWN)
    if check is None:
        return ()
    return (
        f"Het minimumloon op {dutch.long_date(check.on)} is nog niet bekend. Kijk het loon na zodra het bedrag er is.",
    )
