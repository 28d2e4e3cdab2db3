"""Months, birthdays and unbroken periods: the day before, the day, the day after, month ends and leap days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal.rules.calendar import (
    Birth,
    Period,
    add_days,
    add_months,
    age_on,
    birthday,
    merged,
    outside,
    unbroken,
    within,
)
from tests.legal.cases import day, days, near


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        ("2025-01-15", 6, "2025-07-15"),
        ("2025-08-31", 6, "2026-02-28"),
        ("2025-08-30", 6, "2026-02-28"),
        ("2025-08-28", 6, "2026-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2025-11-30", 3, "2026-02-28"),
        ("2025-12-31", 6, "2026-06-30"),
        ("2026-06-12", 3, "2026-09-12"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("1999-08-31", 6, "2000-02-29"),
        ("2099-08-31", 6, "2100-02-28"),
        ("2025-03-31", 0, "2025-03-31"),
        ("9999-12-31", 6, "9999-12-31"),
    ],
)
def test_months_are_calendar_months_clamped_to_the_month_end(start, months, expected):
    assert add_months(day(start), months) == day(expected)


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        ("2026-02-28", 1, "2026-03-01"),
        ("2026-01-01", -1, "2025-12-31"),
        ("9999-12-01", 63, "9999-12-31"),
        ("0001-01-02", -91, "0001-01-01"),
    ],
)
def test_days_stay_within_the_calendar(start, count, expected):
    assert add_days(day(start), count) == day(expected)


@pytest.mark.parametrize(
    ("born", "age", "expected"),
    [
        ("2008-02-29", 18, "2026-03-01"),
        ("2008-02-29", 20, "2028-02-29"),
        ("2008-02-28", 18, "2026-02-28"),
        ("2008-03-01", 18, "2026-03-01"),
        ("2082-02-28", 18, "2100-02-28"),
        ("2080-02-29", 20, "2100-03-01"),
        ("9990-01-01", 18, "9999-12-31"),
    ],
)
def test_birthday_of_a_leap_day_is_1_march_in_a_common_year(born, age, expected):
    assert birthday(day(born), age) == day(expected)


@pytest.mark.parametrize(
    ("born", "on", "expected"),
    [
        ("2008-11-20", "2026-11-19", 17),
        ("2008-11-20", "2026-11-20", 18),
        ("2008-11-20", "2026-11-21", 18),
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
        ("2026-01-01", "2026-01-01", 0),
        ("2026-01-02", "2026-01-01", 0),
        ("2027-01-01", "2026-01-01", 0),
    ],
)
def test_age_counts_completed_years(born, on, expected):
    assert age_on(day(born), day(on)) == expected


@pytest.mark.parametrize(("on", "expected"), [("2026-12-30", 17), ("2026-12-31", 18), ("2027-01-01", 18)])
def test_birth_of_which_only_the_year_is_known_counts_as_31_december(on, expected):
    assert Birth(date(2008, 3, 3), year_only=True).age(day(on)) == expected


def test_birth_knows_its_birthdays_and_the_earliest_day_it_can_have_been():
    whole, year = Birth(date(2008, 3, 3)), Birth(date(2008, 3, 3), year_only=True)
    assert (whole.birthday(18), year.birthday(18)) == (date(2026, 3, 3), date(2026, 12, 31))
    assert (whole.earliest, year.earliest) == (date(2008, 3, 3), date(2008, 1, 1))


def period(start, end):
    return Period(None if start is None else day(start), None if end is None else day(end))


JANUARY, FEBRUARY = period("2026-01-01", "2026-01-31"), period("2026-02-01", "2026-02-28")


@pytest.mark.parametrize(
    ("periods", "on", "expected"),
    [
        ([], "2026-01-15", None),
        ([JANUARY], "2025-12-31", None),
        ([JANUARY], "2026-01-01", JANUARY),
        ([JANUARY], "2026-01-31", JANUARY),
        ([JANUARY], "2026-02-01", None),
        ([FEBRUARY, JANUARY], "2026-01-15", period("2026-01-01", "2026-02-28")),
        ([JANUARY, period("2026-02-02", "2026-03-01")], "2026-01-15", JANUARY),
        ([JANUARY, period("2026-02-02", "2026-03-01")], "2026-02-02", period("2026-02-02", "2026-03-01")),
        ([JANUARY, period("2026-02-02", "2026-03-01")], "2026-02-01", None),
        ([JANUARY, period("2026-01-10", "2026-01-12")], "2026-01-15", JANUARY),
        ([JANUARY, period("2026-01-10", None)], "2026-06-01", period("2026-01-01", None)),
        ([period("2026-01-01", None), FEBRUARY], "2026-06-01", period("2026-01-01", None)),
        ([period(None, "2026-01-31"), FEBRUARY], "2026-02-03", period(None, "2026-02-28")),
        ([period(None, None), period(None, "2026-01-31")], "2026-02-03", period(None, None)),
        ([JANUARY, period("2026-02-10", "2026-02-05")], "2026-02-10", None),
        ([JANUARY, period("2026-01-20", "2026-01-05"), period("2026-02-02", None)], "2026-01-15", JANUARY),
    ],
)
def test_unbroken_chain_around_a_day(periods, on, expected):
    assert unbroken(periods, day(on)) == expected


spans = st.builds(lambda start, length: Period(start, start + days(length)), near, st.integers(-3, 60))


@given(st.lists(spans, max_size=5), near)
def test_unbroken_chain_is_what_counting_day_by_day_gives(periods, on):
    def covered(at):
        return any(span.covers(at) for span in periods)

    first, last = on, on
    while covered(first - days(1)):
        first -= days(1)
    while covered(last + days(1)):
        last += days(1)
    assert unbroken(periods, on) == (Period(first, last) if covered(on) else None)


def span(start, end):
    return Period(*(None if text is None else date.fromisoformat(text) for text in (start, end)))


JANUARY = ("2026-01-01", "2026-01-31")


@pytest.mark.parametrize(
    ("periods", "others", "left"),
    [
        ([JANUARY], [], [JANUARY]),
        ([JANUARY], [("2026-01-10", "2026-01-20")], [("2026-01-01", "2026-01-09"), ("2026-01-21", "2026-01-31")]),
        ([JANUARY], [(None, "2026-01-30")], [("2026-01-31", "2026-01-31")]),
        ([("2026-01-01", None)], [("2026-02-01", None)], [JANUARY]),
        ([(None, None)], [("2026-02-01", "2026-02-01")], [(None, "2026-01-31"), ("2026-02-02", None)]),
        ([JANUARY], [(None, None)], []),
        ([JANUARY], [("2026-03-01", "2026-03-31")], [JANUARY]),
        ([("2026-01-01", "2026-01-10"), ("2026-01-11", "2026-01-31")], [], [JANUARY]),
    ],
)
def test_days_of_periods_that_others_do_not_cover(periods, others, left):
    mine, theirs = ([span(*days) for days in given] for given in (periods, others))
    assert outside(mine, theirs) == tuple(span(*days) for days in left)
    assert merged((*within(mine, theirs), *outside(mine, theirs))) == merged(mine)
