"""A proposal without an answer: the day before, the day and the day after of each question, and what ends it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rules.unanswered import ASK_AGAIN_DAYS, MOST_CHASES, Asked, Chased, Stage, stand_of

PROPOSED = date(2026, 11, 2)
AGREED = date(2026, 11, 4)


def day(number: int) -> date:
    return PROPOSED + timedelta(days=number)


def asked(*numbers: int, who: Asked = Asked.PARTICIPANT) -> list[Chased]:
    return [Chased(who, day(number)) for number in numbers]


@pytest.mark.parametrize(
    ("chases", "on", "stage", "due"),
    [
        ((), 6, "waiting", 7),
        ((), 7, "chase", 7),
        ((), 90, "chase", 7),  # nobody asked again: it never ends by itself
        ((7,), 13, "waiting", 14),
        ((7,), 14, "chase", 14),
        ((7, 14), 20, "waiting", 21),
        ((7, 14), 21, "close", 21),
        ((7, 14), 22, "close", 21),
        ((7, 14, 30), 31, "waiting", 37),  # asked once more: the week starts again
    ],
)
def test_asked_again_twice_and_then_over(chases, on, stage, due):
    stand = stand_of(PROPOSED, agreed_on=None, chases=asked(*chases), on=day(on))
    assert (stand.asked, stand.stage, stand.due) == (Asked.PARTICIPANT, Stage(stage), day(due))


def test_from_the_agreement_on_the_employer_is_asked_and_the_count_starts_anew():
    chases = [*asked(1, 2), *asked(9, who=Asked.EMPLOYER)]
    stand = stand_of(PROPOSED, agreed_on=AGREED, chases=chases, on=day(10))
    assert (stand.asked, stand.asked_on, stand.times, stand.due) == (Asked.EMPLOYER, AGREED, 1, day(16))


def test_an_agreement_of_before_counts_from_the_proposal():
    assert stand_of(PROPOSED, agreed_on=day(-30), chases=(), on=day(7)).due == day(7)


@given(st.lists(st.integers(0, 60), max_size=6), st.integers(0, 80))
def test_it_is_never_over_before_somebody_was_asked_often_enough(chases, on):
    stand = stand_of(PROPOSED, agreed_on=None, chases=asked(*chases), on=day(on))
    if stand.stage is Stage.CLOSE:
        assert stand.times >= MOST_CHASES
        assert (day(on) - PROPOSED).days >= ASK_AGAIN_DAYS
    assert (stand.stage is Stage.WAITING) == (stand.due > day(on))
