"""Dossiers that stand still in Mijn werk: who sees them, and what ends it."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from config.database.scope import scoped
from matching.rules.worklist import Kind
from matching.worklist import work_of
from participants.agenda import midnight
from participants.enums import MilestoneKind
from participants.models import Milestone, Participant, Stay
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.cast import Cast, make_cast
from tests.factories import (
    make_appointment,
    make_employer,
    make_law,
    make_match,
    make_milestone,
    make_note,
    make_participant,
    make_placement,
    make_signal,
)
from tests.preparing import preparing

pytestmark = pytest.mark.django_db


def day(number):
    return timezone.localdate() + timedelta(days=number)


def moment(number):
    on = day(number)
    return datetime(on.year, on.month, on.day, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    return make_cast()


@pytest.fixture(scope="module")
def yonas(cast) -> Participant:
    return silent(cast.assen, 1, cast.schepersmaat)


def silent(pilot, number, place, **fields):
    """Had an intake 60 days ago; the last fact was written 50 days ago."""
    given = {"enrolled_on": day(-70), "intake_on": day(-60)} | fields
    found = make_participant(pilot, f"{pilot.case_prefix}-{number:04}", location=place, **given)
    make_milestone(found, MilestoneKind.STATUS_GRANTED, day(-55))
    with preparing():
        for facts in (Milestone, Stay):
            facts.objects.filter(participant=found).update(recorded_at=moment(-50))
    return found


def still(membership, kind=Kind.STALE):
    with scoped(scope_of(membership)):
        items = [item for item in work_of(membership, on=timezone.localdate()) if item.kind == kind]
        return [(item.subject.name, item.due, item.fact_on) for item in items]


def test_six_weeks_without_a_fact_is_standing_still_for_the_jobhunter_and_without_a_name_for_the_leader(cast, yonas):
    silent(cast.maastricht, 1, cast.azc_maastricht)
    assert still(cast.members[Role.JOBHUNTER]) == [(yonas.full_name, day(-8), day(-50))]
    assert still(cast.members[Role.PROJECT_LEADER]) == [("A-0001", day(-8), day(-50))]
    assert still(cast.members[Role.COA_CASEWORKER]) == []


def a_note(person, cast):
    make_note(person, happened_on=day(-100))


def a_note_at_the_end_of_42_days_ago(person, cast):
    with preparing():
        make_note(person).__class__.objects.update(recorded_at=midnight(day(-41)) - timedelta(seconds=1))


def a_note_just_after_it(person, cast):
    with preparing():
        make_note(person).__class__.objects.update(recorded_at=midnight(day(-41)))


def an_appointment_ahead(person, cast):
    with preparing():
        made = make_appointment(person, moment(9))
        made.__class__.objects.update(recorded_at=moment(-60))


def a_match(person, cast):
    make_match(person, make_employer(cast.assen), proposed_on=day(-3))


def work(person, cast):
    make_placement(person, make_employer(cast.assen), day(-300))


def work_that_ended_long_ago(person, cast):
    make_placement(person, make_employer(cast.assen), day(-300), ends_on=day(-43))


def a_pause(person, cast):
    with preparing():
        Participant.objects.filter(pk=person.pk).update(paused_on=day(-1))


def the_end(person, cast):
    with preparing():
        Participant.objects.filter(pk=person.pk).update(ended_on=day(-1), end_reason="uitgestroomd")


def leaving(person, cast):
    make_milestone(person, MilestoneKind.DEPARTED, day(-50))
    with preparing():
        Milestone.objects.update(recorded_at=moment(-50))


@pytest.mark.parametrize(
    ("what", "stands_still"),
    [
        (a_note, False),
        (a_note_at_the_end_of_42_days_ago, True),
        (a_note_just_after_it, False),
        (an_appointment_ahead, False),
        (a_match, False),
        (work, False),
        (work_that_ended_long_ago, True),
        (a_pause, False),
        (the_end, False),
        (leaving, False),
    ],
    ids=lambda case: getattr(case, "__name__", ""),
)
def test_a_fact_a_plan_or_work_ends_the_standing_still(cast, yonas, what, stands_still):
    what(yonas, cast)
    assert bool(still(cast.members[Role.JOBHUNTER])) is stands_still
    assert bool(still(cast.members[Role.PROJECT_LEADER])) is stands_still


def test_a_signal_does_not_show_through(cast, yonas):
    make_signal(cast.members[Role.JOB_COACH], participant=yonas)
    assert len(still(cast.members[Role.JOBHUNTER])) == 1
