"""Since when an employer heard nothing; nobody ever called is silence too."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from employers.rules.silence import silent_days, silent_since

DAY = date(2026, 11, 25)
days = st.dates(date(2024, 1, 1), date(2030, 12, 31))


def test_without_any_contact_the_silence_began_when_the_employer_was_written_down():
    assert silent_since(None, known_since=DAY) == DAY
    assert silent_days(None, known_since=DAY - timedelta(days=40), on=DAY) == 40


def test_the_last_contact_ends_the_silence_before_it():
    assert silent_since(DAY, known_since=DAY - timedelta(days=400)) == DAY
    assert silent_days(DAY - timedelta(days=3), known_since=DAY - timedelta(days=400), on=DAY) == 3


@given(last=st.none() | days, known=days, on=days)
def test_silence_is_never_negative_and_a_later_contact_never_lengthens_it(last, known, on):
    silent = silent_days(last, known_since=known, on=on)
    assert silent >= 0
    if last is not None:
        assert silent_days(last + timedelta(days=1), known_since=known, on=on) <= silent
