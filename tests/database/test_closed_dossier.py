"""After its reading term a dossier is closed for the functions that look beyond the reader's own rows as well."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from config.database.scope import maintenance, scoped
from participants.enums import MilestoneKind
from participants.models import Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from pilots.models import MembershipLocation
from tests.factories import make_milestone, make_participant

pytestmark = pytest.mark.django_db
JOBHUNTER, COA, COACH = Role.JOBHUNTER, Role.COA_CASEWORKER, Role.JOB_COACH
HISTORY = "SELECT count(*) FROM dossier_history(%s)"
RECORDERS = "SELECT count(*) FROM asylum_fact_recorders(%s)"
STAGES = "SELECT count(*) FROM referral_stages(ARRAY[%s]::uuid[])"
FACTS = "SELECT count(*) FROM coached_verdict_facts(ARRAY[%s]::uuid[])"
ASKED = [(JOBHUNTER, HISTORY), (JOBHUNTER, RECORDERS), (COA, HISTORY), (COA, RECORDERS), (COA, STAGES), (COACH, FACTS)]


@pytest.fixture
def person(cast):
    """Somebody of whom each of these functions has something to tell."""
    found = make_participant(
        cast.assen, location=cast.schepersmaat, lodged=date(2025, 2, 3), job_coach=cast.members[COACH]
    )
    make_milestone(found, MilestoneKind.W_DOCUMENT, date(2025, 3, 1), until=date(2027, 3, 1))
    return found


def lines(cast, role, function, person):
    with scoped(scope_of(cast.members[role])), connection.cursor() as cursor:
        cursor.execute(function, [person.pk])
        return cursor.fetchone()[0]


@pytest.mark.parametrize(("role", "function"), ASKED)
def test_the_last_day_tells_what_the_day_after_does_not(cast, person, role, function):
    told = []
    for days in (0, -1):
        with maintenance():
            last = timezone.localdate() + timedelta(days)
            Participant.objects.filter(pk=person.pk).update(
                readable_until=last, ended_on=date(2026, 10, 1), end_reason="verhuisd", end_outcome="andere_begeleiding"
            )
        told.append(lines(cast, role, function, person) > 0)
    assert told == [True, False]


def test_a_caseworker_without_a_location_is_told_nothing(cast, person):
    with maintenance():
        MembershipLocation.objects.filter(membership=cast.members[COA]).delete()
    nowhere = replace(scope_of(cast.members[COA]), locations=())
    told = {}
    for function in (HISTORY, RECORDERS, STAGES):
        with scoped(nowhere), connection.cursor() as cursor:
            cursor.execute(function, [person.pk])
            told[function] = cursor.fetchone()[0]
    assert told == {HISTORY: 0, RECORDERS: 0, STAGES: 0}
