"""The level of a job against education, work that follows work, and what became better: no database."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from employers.enums import ContractKind
from matching.enums import JobLevel
from matching.rules.job_level import level_fit
from matching.rules.progress import SURENESS, Aspect, Job, compared, days_between, is_replacement, job_before
from participants.enums import Education

END = date(2026, 6, 30)
OLD = Job(date(2026, 1, 1), END, "laag", Decimal(24), Decimal("14.99"), "bepaald")
NEW = Job(date(2026, 7, 13), None, "midden", Decimal(32), Decimal("16.00"), "onbepaald")


@pytest.mark.parametrize(
    ("job", "education", "fit"),
    [
        ("laag", "hoog", "onder"),
        ("midden", "hoog", "onder"),
        ("laag", "midden", "onder"),
        ("laag", "geen", "op"),
        ("laag", "laag", "op"),
        ("midden", "midden", "op"),
        ("hoog", "hoog", "op"),
        ("midden", "laag", "boven"),
        ("hoog", "geen", "boven"),
        ("", "hoog", None),
        ("hoog", "onbekend", None),
        ("", "onbekend", None),
    ],
)
def test_a_job_is_below_at_or_above_the_education_or_unknown(job, education, fit):
    assert level_fit(job, education) == fit


def test_every_level_and_education_has_an_answer():
    answers = {(job, learned): level_fit(job, learned) for job, learned in product(JobLevel, Education)}
    assert {learned for (_job, learned), fit in answers.items() if fit is None} == {Education.UNKNOWN}
    assert set(SURENESS) == set(ContractKind.values)


@pytest.mark.parametrize(
    ("ended_on", "starts_on", "days", "replaced"),
    [
        (END, "2026-07-01", 1, True),
        (END, "2026-09-28", 90, True),
        (END, "2026-09-29", 91, False),
        (END, "2026-06-30", None, False),  # the last day of the one is the first of the other: they go together
        (None, "2026-07-01", None, False),
    ],
)
def test_new_work_within_90_days_of_the_last_day_is_a_replacement(ended_on, starts_on, days, replaced):
    start = date.fromisoformat(starts_on)
    assert (days_between(ended_on, start), is_replacement(ended_on, start)) == (days, replaced)


def test_the_job_before_is_the_one_that_had_ended_last():
    earlier = replace(OLD, starts_on=date(2025, 1, 1), ends_on=date(2025, 5, 1))
    beside = replace(OLD, ends_on=None)
    later = replace(OLD, starts_on=date(2026, 8, 1), ends_on=date(2026, 9, 1))
    assert job_before([earlier, beside, OLD, later], NEW) == OLD
    assert job_before([beside, NEW], NEW) is None


def test_what_became_better_is_told_and_what_became_less_too():
    assert compared(OLD, NEW).better == tuple(Aspect)
    assert compared(OLD, NEW).is_progression
    mixed = compared(OLD, replace(NEW, level="laag", hours=Decimal(16)))
    assert (mixed.better, mixed.less, mixed.is_progression) == ((Aspect.WAGE, Aspect.CONTRACT), (Aspect.HOURS,), True)
    lower = compared(NEW, replace(OLD, wage=Decimal(20)))
    assert (lower.better, lower.is_progression) == ((Aspect.WAGE,), False)


def test_what_is_not_known_is_neither_better_nor_less():
    unknown = compared(OLD, Job(NEW.starts_on))
    assert (unknown.better, unknown.less, unknown.is_progression) == ((), (), False)


def a_job(parts):
    return Job(END, None, *parts)


jobs = st.tuples(
    st.sampled_from(["", *JobLevel.values]),
    st.sampled_from([None, Decimal(16), Decimal(24), Decimal(32)]),
    st.sampled_from([None, Decimal(15), Decimal(16)]),
    st.sampled_from(["", *ContractKind.values]),
).map(a_job)


@given(jobs, jobs)
def test_what_is_better_one_way_is_less_the_other_way(one, other):
    there, back = compared(one, other), compared(other, one)
    assert (there.better, there.less) == (back.less, back.better)
    assert not set(there.better) & set(there.less)
    assert compared(one, one).better == ()


@given(st.integers(-30, 200))
def test_every_day_within_the_term_is_a_replacement_and_no_other(later):
    assert is_replacement(END, END + timedelta(days=later)) == (1 <= later <= 90)


@pytest.mark.parametrize(
    ("later", "derived", "counts"),
    [
        (NEW, True, (True, True, False)),
        (replace(OLD, starts_on=NEW.starts_on, hours=Decimal(20)), False, (False, True, False)),
        (Job(NEW.starts_on), None, (False, True, False)),
    ],
)
def test_what_was_recorded_goes_before_what_follows_from_the_two_jobs(later, derived, counts):
    """`counts`: whether it is progression when nobody knows, when somebody said yes, and when somebody said no."""
    assert compared(OLD, later).derived is derived
    assert tuple(compared(OLD, replace(later, fits=fits)).is_progression for fits in (None, True, False)) == counts
