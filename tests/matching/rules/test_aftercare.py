"""Days of aftercare, mails and silence: no clock and no database."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.rules.aftercare import CHASES, DEFAULT, Step, Waiting, mail_is_due, planned, waiting

START = date(2026, 11, 20)
days = st.dates(min_value=date(2024, 1, 1), max_value=date(2030, 1, 1))


def day(number):
    return START + timedelta(days=number)


def test_the_default_plan_is_day_1_and_weeks_1_4_8_13_26_and_52():
    plan = planned(START, DEFAULT, on=START)
    assert [(step.week, on) for step, on in plan] == [
        (0, date(2026, 11, 20)),
        (1, date(2026, 11, 27)),
        (4, date(2026, 12, 18)),
        (8, date(2027, 1, 15)),
        (13, date(2027, 2, 19)),
        (26, date(2027, 5, 21)),
        (52, date(2027, 11, 19)),
    ]
    assert [step.week for step, _on in plan if step.by_link] == [4, 8, 13, 26, 52]


@pytest.mark.parametrize(("late", "weeks"), [(0, [0, 1, 4]), (7, [0, 1, 4]), (8, [1, 4]), (40, [])])
def test_a_plan_made_late_leaves_out_what_lies_more_than_a_week_behind(late, weeks):
    steps = [Step(4), Step(0), Step(1)]
    assert [step.week for step, _on in planned(START, steps, on=day(late))] == weeks


@pytest.mark.parametrize(
    ("mailed", "on", "due"),
    [
        ((), -1, False),
        ((), 0, True),
        ((), 14, True),  # the machine stood still: made up for, once
        ((), 15, False),  # too long ago to ask by mail
        ((0,), 0, False),
        ((0,), 2, False),
        ((0,), 3, True),
        ((0,), 9, True),
        ((0, 3), 9, False),
        ((0, 3), 10, True),
        ((0, 12), 12, False),  # the second went late: never two on one day
        ((0, 12), 13, True),
        ((0, 3, 10), 11, False),
        ((5, 8), 14, False),  # counted from the first mail, not from the moment
        ((5, 8), 15, True),
    ],
)
def test_mails_go_out_on_the_day_and_3_and_10_days_after_the_first(mailed, on, due):
    assert mail_is_due(START, [day(number) for number in mailed], on=day(on)) is due


@pytest.mark.parametrize(
    ("mailed", "on", "stage", "acts"),
    [
        ((), -5, Waiting.OPEN, 0),
        ((), 5, Waiting.OPEN, 0),
        ((0,), 9, Waiting.ASKED, 10),
        ((0, 3), 10, Waiting.SILENT, 10),
        ((2, 5, 12), 11, Waiting.ASKED, 12),
        ((2, 5, 12), 12, Waiting.SILENT, 12),
    ],
)
def test_silence_becomes_a_task_on_the_day_of_the_last_mail(mailed, on, stage, acts):
    assert waiting(START, [day(number) for number in mailed], on=day(on)) == (stage, day(acts))


@given(due_on=days, runs=st.lists(st.integers(min_value=0, max_value=60), max_size=80))
def test_whatever_days_the_command_runs_nobody_gets_more_than_three_mails(due_on, runs):
    mailed = []
    for number in sorted(runs):
        on = due_on + timedelta(days=number)
        if mail_is_due(due_on, mailed, on=on):
            mailed.append(on)
        assert not mail_is_due(due_on, mailed, on=on)  # a second run on that day sends nothing
    assert len(mailed) <= 1 + len(CHASES)
    assert all(later - mailed[0] >= timedelta(days=chase) for later, chase in zip(mailed[1:], CHASES, strict=False))


@given(starts_on=days, weeks=st.sets(st.integers(min_value=0, max_value=104)), late=st.integers(0, 400))
def test_a_plan_is_in_order_and_each_day_is_whole_weeks_after_the_start(starts_on, weeks, late):
    plan = planned(starts_on, [Step(week) for week in weeks], on=starts_on + timedelta(days=late))
    assert [on for _step, on in plan] == sorted(on for _step, on in plan)
    assert all(on == starts_on + timedelta(weeks=step.week) for step, on in plan)
    assert {step.week for step, _on in plan} == {week for week in weeks if 7 * week >= late - 7}
