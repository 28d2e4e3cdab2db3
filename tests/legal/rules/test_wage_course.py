"""A wage through time: every change of the amounts and every birthday, without a gap and without a day too many."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal.rules.calendar import Birth, Period
from legal.rules.minimum_wage import WageOutcome, check_wage
from legal.rules.wage_course import minimum_schedule, next_change, too_low_from, wage_course
from tests.legal.cases import ON, ROWS, day, row

NEXT_YEAR = [*ROWS, row("minimum_wage_21", "15.31", "euro_per_hour", "2027-01-01")]
A_DAY = timedelta(days=1)
TURNS_21 = Birth(day("2005-12-10"))
LEAPLING = Birth(day("2008-02-29"))
births = st.dates(date(1990, 1, 1), date(2010, 12, 31)).flatmap(
    lambda born: st.booleans().map(lambda only: Birth(born, only))
)
wages = st.decimals(Decimal(4), Decimal(20), places=2)
periods = st.dates(date(2024, 1, 1), date(2027, 12, 31)).flatmap(
    lambda start: (st.none() | st.integers(0, 900).map(lambda length: start + timedelta(days=length))).map(
        lambda end: Period(start, end)
    )
)


def told(course):
    return [
        (str(s.starts_on), s.ends_on and str(s.ends_on), s.check.outcome.value, s.check.minimum and s.check.minimum.age)
        for s in course
    ]


def test_a_birthday_and_a_new_amount_each_begin_a_stretch():
    course = wage_course(NEXT_YEAR, Decimal("15.00"), TURNS_21, Period(day("2026-08-01"), day("2027-02-28")))
    assert told(course) == [
        ("2026-08-01", "2026-12-09", "enough", 20),
        ("2026-12-10", "2026-12-31", "enough", 21),
        ("2027-01-01", "2027-02-28", "too_low", 21),
    ]
    assert too_low_from(course, on=ON).starts_on == day("2027-01-01")


@pytest.mark.parametrize(
    ("birth", "on", "outcome"),
    [
        (TURNS_21, "2026-12-09", "enough"),
        (TURNS_21, "2026-12-10", "too_low"),
        (Birth(day("2005-12-10"), year_only=True), "2026-12-30", "possibly_too_low"),
        (Birth(day("2005-12-10"), year_only=True), "2026-12-31", "too_low"),
        (None, "2026-08-01", "possibly_too_low"),
    ],
)
def test_the_wage_of_a_twenty_year_old_falls_short_on_the_birthday(birth, on, outcome):
    course = wage_course(ROWS, Decimal("12.50"), birth, Period(day("2026-08-01"), day("2026-12-31")))
    (stretch,) = [s for s in course if s.starts_on <= day(on) <= s.ends_on]
    assert stretch.check.outcome == outcome


def test_who_was_born_on_29_february_is_paid_more_from_1_march():
    table = [row("minimum_wage_21", "10.00", "euro_per_hour", "2026-01-01")]
    table += [row(f"minimum_wage_share_{age}", share, "percent", "2026-01-01") for age, share in ((18, 50), (19, 60))]
    course = wage_course(table, Decimal("5.50"), LEAPLING, Period(day("2027-02-01"), day("2027-03-31")))
    assert told(course) == [
        ("2027-02-01", "2027-02-28", "enough", 18),
        ("2027-03-01", "2027-03-31", "too_low", 19),
    ]


def test_what_is_over_is_not_too_low_any_more():
    course = wage_course(ROWS, Decimal("14.50"), None, Period(day("2025-08-01"), day("2026-03-31")))
    assert too_low_from(course, on=day("2026-04-01")) is None
    assert wage_course(ROWS, Decimal(15), None, Period(None, None)) == ()
    assert wage_course(ROWS, Decimal(15), None, Period(ON, ON - A_DAY)) == ()


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2026-06-30", "2026-07-01"), ("2026-07-01", "2027-01-01"), ("2026-12-31", "2027-01-01")],
)
def test_the_amounts_change_twice_a_year(on, expected):
    assert next_change(day(on)) == day(expected)


def test_the_schedule_gives_now_and_every_later_change_with_what_is_unknown():
    schedule = minimum_schedule(NEXT_YEAR, (18, 21), on=ON, through=day("2027-07-01"))
    figures = [(str(line.starts_on), [found and str(found.amount) for found in line.amounts]) for line in schedule]
    assert figures == [("2026-11-20", ["7.50", "14.99"]), ("2027-01-01", ["9.57", "15.31"])]
    unknown = minimum_schedule(ROWS, (18, 21), on=ON, through=day("2027-07-01"))
    assert [line.amounts for line in unknown][1:] == [(None, None)]


@given(wage=wages, birth=st.none() | births, period=periods)
def test_stretches_cover_the_contract_without_a_gap(wage, birth, period):
    course = wage_course(ROWS, wage, birth, period)
    assert course[0].starts_on == period.starts_on
    assert course[-1].ends_on == period.ends_on
    for earlier, later in zip(course, course[1:], strict=False):
        assert earlier.ends_on + A_DAY == later.starts_on


@given(wage=wages, birth=births, period=periods, days=st.integers(0, 900))
def test_every_day_has_the_answer_of_its_stretch(wage, birth, period, days):
    on = period.starts_on + timedelta(days=days)
    if period.ends_on is not None and on > period.ends_on:
        on = period.ends_on
    course = wage_course(ROWS, wage, birth, period)
    (stretch,) = [s for s in course if s.starts_on <= on and (s.ends_on is None or on <= s.ends_on)]
    if period.ends_on is None and stretch is course[-1]:
        return  # an open contract is followed through the last change that is known
    assert check_wage(ROWS, wage, birth, on=on).outcome == stretch.check.outcome


@given(wage=wages, more=st.decimals(Decimal(0), Decimal(3), places=2), birth=births, period=periods)
def test_a_higher_wage_is_never_sooner_too_low(wage, more, birth, period):
    low = too_low_from(wage_course(ROWS, wage, birth, period), on=date.min)
    high = too_low_from(wage_course(ROWS, wage + more, birth, period), on=date.min)
    assert high is None or (low is not None and low.starts_on <= high.starts_on)
    assert high is None or high.check.outcome is WageOutcome.TOO_LOW
