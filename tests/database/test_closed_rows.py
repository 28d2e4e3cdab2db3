"""After a handover the old team reads every row about the person for a while, changes none, and then sees none."""

from datetime import date, timedelta

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from config.database.matrix import JOBHUNTER, MATRIX
from config.database.scope import maintenance, scoped
from matching.models import Contract, Match, MatchStep, Placement, Wage
from participants import services
from participants.enums import MilestoneKind
from participants.models import (
    AsylumFacts,
    ContactDetails,
    Identity,
    Merge,
    Milestone,
    Note,
    Participant,
    Stay,
    TrajectoryStep,
)
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import (
    make_employer,
    make_handover,
    make_match,
    make_milestone,
    make_participant,
    make_placement,
)

pytestmark = pytest.mark.django_db
#: The writes that would put a row into the closed dossier, by their place below.
ONTO_HER = (0, 3)
TABLES = (AsylumFacts, ContactDetails, Contract, Identity, Match, Merge, Milestone, Note, Placement, Stay, Wage)


@pytest.fixture
def jobhunter(cast):
    return cast.members[Role.JOBHUNTER]


@pytest.fixture
def leyla(cast, law, jobhunter):
    """Somebody with a row in many tables, handed over to Maastricht; Yonas stays."""
    yonas = make_participant(cast.assen, "A-0009", location=cast.schepersmaat)
    person = make_participant(cast.assen, first_name="Leyla", location=cast.schepersmaat, phone="+31611112222")
    employer = make_employer(cast.assen)
    for one in (person, yonas):
        make_milestone(one, MilestoneKind.W_DOCUMENT, date(2025, 3, 1), until=date(2027, 3, 1))
        make_match(one, employer)
        make_placement(one, employer, date(2026, 2, 1), per_hour="14.50")
        with maintenance():
            Note.objects.create(
                pilot=cast.assen, participant=one, recorded_by=jobhunter, happened_on=date(2026, 1, 2), text="GEHEIM"
            )
            services.write_v_number(one, "0000604771" if one is person else "0000123456", jobhunter)
    with maintenance():
        Merge.objects.create(pilot=cast.assen, kept=person, merged=yonas, reason="x", undone_at=timezone.now())
    offer = make_handover(jobhunter, person, cast.maastricht)
    with scoped(scope_of(cast.neighbour)):
        services.accept_handover(
            by=cast.neighbour, offer=offer.pk, location=cast.azc_maastricht, on=timezone.localdate()
        )
    return person


def close(person):
    with maintenance():
        Participant.objects.filter(pk=person.pk).update(readable_until=timezone.localdate() - timedelta(days=1))


def counted(membership):
    with scoped(scope_of(membership)):
        return {model.__name__: model._default_manager.count() for model in TABLES}


def test_the_old_team_reads_every_row_until_the_day_and_then_only_those_of_others(jobhunter, leyla):
    before = counted(jobhunter)
    assert before == dict.fromkeys(before, 2) | {"Merge": 1, "Stay": 3}
    close(leyla)
    assert counted(jobhunter) == dict.fromkeys(before, 1) | {"Merge": 0}
    with scoped(scope_of(jobhunter)):
        assert list(TrajectoryStep.objects.filter(participant=leyla)) == []


def writes(leyla, jobhunter):
    """One write of each kind, in tables that lead to the person by one, two and three steps."""
    mine = {"pilot_id": leyla.pilot_id, "recorded_by": jobhunter}
    today = timezone.localdate()
    yield lambda: Note.objects.create(**mine, participant=leyla, happened_on=today, text="Toch")
    yield lambda: Note.objects.filter(participant=leyla).update(text="Anders")
    yield lambda: Milestone.objects.filter(participant=leyla).delete()
    yield lambda: Note.objects.exclude(participant=leyla).update(participant=leyla)
    yield lambda: Contract.objects.filter(placement__participant=leyla).update(hours_per_week=12)
    yield lambda: Wage.objects.filter(contract__placement__participant=leyla).update(per_hour=1)
    yield lambda: MatchStep.objects.filter(match__participant=leyla).update(happened_on=today)


@pytest.mark.parametrize("number", range(7))
def test_during_the_reading_period_every_write_about_the_person_is_refused(jobhunter, leyla, number):
    with scoped(scope_of(jobhunter)):
        write = list(writes(leyla, jobhunter))[number]
        with pytest.raises(DatabaseError, match="handed over is closed"), transaction.atomic():
            write()


@pytest.mark.parametrize("number", range(7))
def test_after_it_a_write_finds_no_row_or_is_refused(jobhunter, leyla, number):
    close(leyla)
    with scoped(scope_of(jobhunter)):
        write = list(writes(leyla, jobhunter))[number]
        if number in ONTO_HER:
            with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
                write()
        else:
            assert write() in (0, (0, {}))


def test_of_other_people_everything_is_written_as_before(jobhunter, leyla):
    close(leyla)
    with scoped(scope_of(jobhunter)):
        assert Note.objects.update(text="Anders") == 1
        assert Contract.objects.update(hours_per_week=12) == 1


def test_no_table_about_a_person_is_forgotten(db):
    """Each column that names a person, and each table below work and matches, has the policy and the trigger."""
    below = {
        ("matching_matchstep", "match_id"),
        ("matching_contract", "placement_id"),
        ("matching_wage", "contract_id"),
        ("matching_aftercaremoment", "placement_id"),
        ("matching_checkin", "placement_id"),
        ("matching_answerlink", "placement_id"),
        ("matching_coachassignment", "placement_id"),
        ("matching_coachgoal", "placement_id"),
        ("matching_coachaction", "placement_id"),
        ("matching_progression", "placement_id"),
    }
    own = {"participants_participant", "participants_signal"}
    names = below | {
        (model._meta.db_table, field.column)
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if field.related_model is Participant and JOBHUNTER in MATRIX.get(model._meta.db_table, {})
        if model._meta.db_table not in own
    }
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tablename, replace(policyname, 'closed_', '') FROM pg_policies WHERE policyname LIKE 'closed\\_%'"
        )
        policies = set(cursor.fetchall())
        cursor.execute(
            "SELECT tgrelid::regclass::text, replace(tgname, 'keep_closed_', '') FROM pg_trigger"
            " WHERE tgname LIKE 'keep\\_closed\\_%'"
        )
        triggers = set(cursor.fetchall())
    assert names <= policies
    assert triggers == policies


def test_the_closed_are_listed_once_per_statement_and_not_per_row(jobhunter, leyla):
    with scoped(scope_of(jobhunter)), connection.cursor() as cursor:
        cursor.execute("EXPLAIN SELECT * FROM participants_milestone")
        plan = "\n".join(line for (line,) in cursor.fetchall())
    assert "hashed SubPlan" in plan
