"""Whether a vacancy is open, and how long somebody's word for that is trusted."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from employers.rules.openings import STALE_AFTER_DAYS, ask_again_on, is_open, is_stale

DAY = date(2028, 2, 29)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)
days = st.dates(date(2024, 1, 1), date(2030, 12, 31))
maybe = st.none() | days


@pytest.mark.parametrize(
    ("given_dates", "expected"),
    [
        ({}, True),
        ({"open_from": DAY, "open_until": DAY}, True),
        ({"open_from": AFTER}, False),
        ({"open_until": BEFORE}, False),
        ({"closed_on": AFTER}, True),
        ({"closed_on": DAY}, False),
        ({"closed_on": BEFORE, "open_until": AFTER}, False),
    ],
)
def test_a_vacancy_is_open_from_its_first_day_through_its_last_until_it_is_closed(given_dates, expected):
    dates = {"open_from": None, "open_until": None, "closed_on": None} | given_dates
    assert is_open(on=DAY, **dates) is expected


@given(on=days, closed_on=days, open_from=maybe, open_until=maybe)
def test_what_is_closed_never_opens_by_itself(on, closed_on, open_from, open_until):
    later = {"open_from": open_from, "open_until": open_until, "closed_on": closed_on}
    assert not (is_open(on=on, **later) and on >= closed_on)


@pytest.mark.parametrize(("age", "stale"), [(0, False), (27, False), (28, True), (29, True)])
def test_after_four_weeks_the_word_of_an_employer_is_asked_again(age, stale):
    assert STALE_AFTER_DAYS == 28
    assert is_stale(DAY - timedelta(days=age), on=DAY) is stale


@given(last_word=days, on=days)
def test_it_is_asked_again_exactly_from_the_day_that_is_named(last_word, on):
    assert is_stale(last_word, on=on) == (on >= ask_again_on(last_word))
