"""The term of UWV stands still while it waits for papers (Awb 4:15)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal.rules.calendar import Period
from legal.rules.facts import Suspension
from legal.rules.permit_term import decision_window, term_light
from legal.rules.right_to_work import right_to_work
from legal.rules.suspension import counted_days, suspended_days, term_end
from tests.legal.cases import PARAMETERS, asked, day, days, person

START = date(2026, 11, 2)
FAR = date(2027, 12, 31)


def stop(asked_on, supplied_on=None, answer_by=None):
    return Suspension(day(asked_on), answer_by and day(answer_by), supplied_on and day(supplied_on))


def as_text(periods):
    return [(str(period.starts_on), str(period.ends_on)) for period in periods]


@pytest.mark.parametrize(
    ("stops", "on", "expected"),
    [
        ([], "2026-11-30", []),
        ([stop("2026-11-10", "2026-11-20")], "2026-11-30", [("2026-11-11", "2026-11-19")]),
        ([stop("2026-11-10", "2026-11-11")], "2026-11-30", []),  # asked and answered: no day between
        ([stop("2026-11-10", "2026-11-10")], "2026-11-30", []),
        ([stop("2026-11-10", "2026-11-20")], "2026-11-20", [("2026-11-11", "2026-11-19")]),
        ([stop("2026-11-10", "2026-11-20")], "2026-11-19", [("2026-11-11", "2026-11-19")]),  # not known to be answered
        ([stop("2026-11-10")], "2026-11-10", []),
        ([stop("2026-11-10")], "2026-11-11", [("2026-11-11", "2026-11-11")]),
        ([stop("2026-11-10", None, "2026-11-24")], "2026-11-23", [("2026-11-11", "2026-11-23")]),
        ([stop("2026-11-10", None, "2026-11-24")], "2026-12-05", [("2026-11-11", "2026-11-23")]),  # passed unused
        ([stop("2026-11-10", "2026-12-01", "2026-11-24")], "2026-12-05", [("2026-11-11", "2026-11-23")]),  # too late
        ([stop("2026-11-10", "2026-11-20"), stop("2026-11-19", "2026-11-25")], "2026-12-05",
         [("2026-11-11", "2026-11-24")]),
    ],
)  # fmt: skip
def test_the_term_stands_still_from_the_day_after_the_question_up_to_the_answer(stops, on, expected):
    assert as_text(suspended_days(stops, on=day(on))) == expected


@pytest.mark.parametrize(
    ("periods", "end"),
    [
        ([], "2026-12-07"),
        ([("2026-11-11", "2026-11-19")], "2026-12-16"),
        ([("2026-10-01", "2026-11-02")], "2026-12-07"),  # before the term: the first day that counts is 3 November
        ([("2026-10-01", "2026-11-03")], "2026-12-08"),
        ([("2026-12-07", "2026-12-07")], "2026-12-08"),  # the last day itself
        ([("2026-12-08", "2026-12-20")], "2026-12-07"),  # after the end
        ([("2026-11-11", "2026-11-19"), ("2026-12-10", "2026-12-11")], "2026-12-18"),
    ],
)
def test_a_term_of_35_days_moves_by_the_days_that_do_not_count(periods, end):
    stopped = [Period(day(first), day(last)) for first, last in periods]
    assert str(term_end(START, 35, stopped)) == end


def a_stop(parts):
    first, long = parts
    return Period(START + days(first), START + days(first + long))


spans = st.lists(st.tuples(st.integers(-40, 90), st.integers(0, 30)).map(a_stop), max_size=5)


@given(st.integers(1, 90), spans)
def test_the_end_is_the_day_on_which_so_many_days_counted(length, stopped):
    end = term_end(START, length, stopped)
    assert counted_days(START, end, stopped) == length
    assert counted_days(START, end - days(1), stopped) == length - 1
    assert not any(period.covers(end) for period in stopped)


@given(st.integers(1, 90), spans)
def test_waiting_for_papers_never_brings_the_end_nearer(length, stopped):
    plain = term_end(START, length)
    assert plain == START + days(length)
    assert plain <= term_end(START, length, stopped[:1]) <= term_end(START, length, stopped)
    assert term_end(START, length, stopped) == term_end(START, length, reversed(stopped))


@given(spans, st.integers(0, 200))
def test_the_light_is_that_of_the_days_that_count(stopped, later):
    on = START + days(later)
    counted = counted_days(START, on, stopped)
    expected = "green" if counted <= 35 else "amber" if counted <= 63 else "red"
    light = term_light(START, on=on, parameters=PARAMETERS, suspended=stopped)
    # On a day that does not count the light stays what it was.
    assert light == expected or any(period.covers(on) for period in stopped)


def test_while_uwv_waits_the_expected_decision_moves_along_with_today():
    stops = (stop("2026-11-10"),)
    windows = [
        decision_window(START, PARAMETERS, suspended_days(stops, on=day(on))) for on in ("2026-11-20", "2026-11-21")
    ]
    assert windows == [(date(2026, 12, 17), date(2027, 1, 14)), (date(2026, 12, 18), date(2027, 1, 15))]


def test_the_verdict_expects_a_decision_later_and_warns_as_the_exchange_format_has_it():
    permit = asked("2026-10-01")
    waiting = permit.__class__(
        date(2026, 10, 1), suspensions=(stop("2026-10-10", "2026-11-10"),), employer=permit.employer
    )
    on = date(2026, 11, 20)
    plain, later = (right_to_work(person(permits=(one,)), on=on, parameters=PARAMETERS) for one in (permit, waiting))
    assert plain.decision_expected == (date(2026, 11, 5), date(2026, 12, 3))
    assert later.decision_expected == (date(2026, 12, 5), date(2027, 1, 2))
    assert plain.as_exchange("A-0001") == later.as_exchange("A-0001")
    assert "permit_term_exceeded" in later.warnings
