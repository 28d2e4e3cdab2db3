"""The plan of a job fair: nobody at two tables at once, only pairs that fit, as many talks as the half hour holds."""

from collections import Counter
from datetime import time
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rules.fair import Fit, Talk, end_of, half_hours, plan

EMPLOYERS = [UUID(int=1000 + number) for number in range(4)]
PEOPLE = [UUID(int=number) for number in range(1, 8)]
STARTS = half_hours(time(13), time(15))
fits = st.lists(
    st.builds(
        Fit,
        employer=st.sampled_from(EMPLOYERS),
        person=st.sampled_from(PEOPLE),
        place=st.tuples(st.integers(0, 3), st.integers(-2, 0)),
    ),
    max_size=28,
)
most = st.integers(1, 4)


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        (time(13), time(15), 4),
        (time(13), time(13, 29), 0),
        (time(13), time(13, 30), 1),
        (time(13, 15), time(14, 14), 1),
        (time(15), time(13), 0),
        (time(0), time(23, 59), 16),
    ],
)
def test_a_half_hour_counts_when_it_is_over_before_the_end(first, last, count):
    found = half_hours(first, last)
    assert len(found) == count
    assert found[:1] == ((first,) if count else ())


def test_a_talk_lasts_half_an_hour_and_no_longer_than_the_day():
    assert [end_of(moment) for moment in (time(13), time(13, 45), time(23, 45))] == [
        time(13, 30), time(14, 15), time(23, 59),
    ]  # fmt: skip


def test_who_fits_best_goes_first_and_the_next_half_hour_is_for_who_waited():
    bakery, one, two = EMPLOYERS[0], PEOPLE[0], PEOPLE[1]
    found = plan([Fit(bakery, one, (1,)), Fit(bakery, two, (0,))], STARTS, most_talks=3)
    assert found == (Talk(STARTS[0], bakery, two), Talk(STARTS[1], bakery, one))


def test_somebody_moves_to_another_table_so_that_one_more_can_sit():
    (bakery, garage), (one, two) = EMPLOYERS[:2], PEOPLE[:2]
    wishes = [Fit(bakery, one, (0,)), Fit(garage, one, (1,)), Fit(bakery, two, (2,))]
    found = plan(wishes, STARTS[:1], most_talks=1)
    assert found == (Talk(STARTS[0], bakery, two), Talk(STARTS[0], garage, one))


@given(fits, most)
def test_nobody_is_in_two_places_at_once_and_a_pair_meets_once(pairs, most_talks):
    talks = plan(pairs, STARTS, most_talks=most_talks)
    for key in (
        lambda talk: (talk.starts_at, talk.person),
        lambda talk: (talk.starts_at, talk.employer),
        lambda talk: (talk.employer, talk.person),
    ):
        assert max(Counter(map(key, talks)).values(), default=1) == 1
    assert max(Counter(talk.person for talk in talks).values(), default=1) <= most_talks
    assert {(talk.employer, talk.person) for talk in talks} <= {(fit.employer, fit.person) for fit in pairs}
    assert {talk.starts_at for talk in talks} <= set(STARTS)


@given(fits, most)
def test_no_table_stays_empty_while_somebody_free_could_still_sit_there(pairs, most_talks):
    talks = plan(pairs, STARTS, most_talks=most_talks)
    wanted = {(fit.employer, fit.person) for fit in pairs}
    for number, start in enumerate(STARTS):
        before = [talk for talk in talks if talk.starts_at in STARTS[:number]]
        now = [talk for talk in talks if talk.starts_at == start]
        had, met = Counter(t.person for t in before), {(t.employer, t.person) for t in before}
        taken = {talk.employer for talk in now} | {talk.person for talk in now}
        free = {pair for pair in wanted - met if not taken & set(pair) and had[pair[1]] < most_talks}
        assert free == set()


@given(fits, most, st.randoms(use_true_random=False))
def test_the_plan_does_not_depend_on_the_order_in_which_pairs_come(pairs, most_talks, random):
    shuffled = random.sample(pairs, len(pairs))
    assert plan(shuffled, STARTS, most_talks=most_talks) == plan(pairs, STARTS, most_talks=most_talks)


@given(fits, most)
def test_a_longer_fair_keeps_what_was_planned_and_a_longer_list_never_empties_it(pairs, most_talks):
    short, long = (plan(pairs, STARTS[:count], most_talks=most_talks) for count in (2, 4))
    assert [talk for talk in long if talk.starts_at in STARTS[:2]] == list(short)
    assert plan(pairs, (), most_talks=most_talks) == ()
