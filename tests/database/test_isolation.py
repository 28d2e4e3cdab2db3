"""Forgetting every filter on purpose: what the database shows when the application's own care is gone."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.utils import IntegrityError, ProgrammingError
from django.utils import timezone

from config.database.scope import Scope, choose, scoped, set_local
from participants.models import AsylumFacts, ContactDetails, Milestone, Participant, Stay, WorkProfile
from pilots.enums import Role
from pilots.middleware import scope_of
from pilots.models import Membership
from tests.cast import Cast
from tests.factories import make_participant, make_profile

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(cast: Cast) -> dict[str, Participant]:
    """One person in Schepersmaat, one in Graswijk, one in Maastricht, each with private facts."""
    rows = {
        "own": make_participant(cast.assen, "A-0001", location=cast.schepersmaat, lodged=date(2026, 2, 3)),
        "elsewhere": make_participant(cast.assen, "A-0002", first_name="Nour", location=cast.graswijk),
        "foreign": make_participant(cast.maastricht, "M-0001", first_name="Leyla", location=cast.azc_maastricht),
    }
    for person in rows.values():
        make_profile(person)
    return rows


def seen(membership: Membership) -> set[str]:
    with scoped(scope_of(membership)):
        return set(Participant.objects.values_list("case_number", flat=True))


def at_once(work: Callable[[], object]) -> None:
    """Do `work` with constraints checked at the statement instead of at the end."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    work()


def test_the_suite_runs_as_the_application_itself():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT session_user, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolinherit"
            " FROM pg_roles WHERE rolname = current_user"
        )
        assert cursor.fetchone() == ("werkroute_app", False, False, False, False, False)
        cursor.execute("SELECT count(*) FROM pg_class WHERE relowner = 'werkroute_app'::regrole")
        assert cursor.fetchone() == (0,)


def test_a_forgotten_filter_shows_the_jobhunter_the_own_pilot_only(cast, people):
    assert seen(cast.members[Role.JOBHUNTER]) == {"A-0001", "A-0002"}
    assert seen(cast.neighbour) == {"M-0001"}


def test_a_forgotten_filter_shows_coa_the_own_location_only(cast, people):
    assert seen(cast.members[Role.COA_CASEWORKER]) == {"A-0001"}
    with scoped(scope_of(cast.members[Role.COA_CASEWORKER])):
        assert [facts.participant_id for facts in AsylumFacts.objects.all()] == [people["own"].pk]


def test_a_forgotten_filter_shows_the_job_coach_the_coached_only(cast, people, prepare):
    coach = cast.members[Role.JOB_COACH]
    assert seen(coach) == set()
    with prepare():
        Participant.objects.filter(pk=people["elsewhere"].pk).update(job_coach=coach)
    assert seen(coach) == {"A-0002"}
    with scoped(scope_of(coach)):
        assert [profile.participant_id for profile in WorkProfile.objects.all()] == [people["elsewhere"].pk]


def test_coa_loses_sight_of_who_moved_today_also_just_after_midnight(cast, people):
    """The session of the database counts in UTC: there it may still be yesterday."""
    coa, today = cast.members[Role.COA_CASEWORKER], timezone.localdate()
    with scoped(scope_of(coa)):
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL TIME ZONE INTERVAL '-26:00' HOUR TO MINUTE")
        Stay.objects.filter(participant=people["own"]).update(ends_on=today - timedelta(days=1))
        Stay(pilot=cast.assen, participant=people["own"], location=cast.graswijk, starts_on=today).save()
    assert seen(coa) == set()


@pytest.mark.parametrize("role", [Role.PROJECT_LEADER, Role.RESEARCHER, Role.PRIVACY_OFFICER])
def test_roles_without_dossiers_are_refused_the_table(cast, people, role):
    with pytest.raises(ProgrammingError, match="permission denied"), scoped(scope_of(cast.members[role])):
        list(Participant.objects.all())


def test_the_admin_is_refused_dossiers_and_passwords(cast, people):
    admin = Scope(role="werkroute_admin", user=cast.admin.pk, pilot=cast.assen.pk)
    for statement in ("SELECT 1 FROM participants_participant", "SELECT password FROM accounts_user"):
        with pytest.raises(ProgrammingError, match="permission denied"), scoped(admin), connection.cursor() as cursor:
            cursor.execute(statement)


@pytest.mark.parametrize("model", [AsylumFacts, Milestone])
def test_the_job_coach_is_refused_asylum_facts(cast, people, model):
    with pytest.raises(ProgrammingError, match="permission denied"), scoped(scope_of(cast.members[Role.JOB_COACH])):
        list(model.objects.all())


def test_coa_is_refused_the_work_profile(cast, people):
    coa = scope_of(cast.members[Role.COA_CASEWORKER])
    with pytest.raises(ProgrammingError, match="permission denied"), scoped(coa):
        list(WorkProfile.objects.all())


def test_without_a_role_nothing_can_be_asked(people):
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        list(Participant.objects.all())


@pytest.mark.parametrize("pilot", [None, 0, 999_999])
def test_an_empty_or_unknown_scope_shows_nothing(people, pilot):
    with scoped(Scope(role="werkroute_jobhunter", pilot=pilot)):
        assert list(Participant.objects.all()) == []


def test_a_row_cannot_be_written_into_or_moved_to_another_pilot(cast, people):
    mine = scope_of(cast.members[Role.JOBHUNTER])
    with pytest.raises(DatabaseError, match="row-level security"), scoped(mine):
        Participant.objects.create(
            pilot=cast.maastricht, case_number="M-9", first_name="X", birth_date=date(1990, 1, 1)
        )
    with pytest.raises(DatabaseError, match="row-level security"), scoped(mine):
        Participant.objects.filter(pk=people["own"].pk).update(pilot=cast.maastricht)
    with scoped(mine):
        assert Participant.objects.filter(pk=people["foreign"].pk).update(first_name="X") == 0


def test_a_fact_cannot_point_at_a_person_of_another_pilot(cast, people):
    mine = ContactDetails.objects.filter(participant=people["own"])
    with pytest.raises(IntegrityError), scoped(scope_of(cast.members[Role.JOBHUNTER])):
        at_once(lambda: mine.update(participant=people["foreign"]))


def test_a_unique_violation_does_not_print_the_value(cast, people):
    with pytest.raises(IntegrityError) as error, scoped(scope_of(cast.members[Role.JOBHUNTER])):
        Participant.objects.create(
            pilot=cast.assen, case_number="A-0001", first_name="Nog een", birth_date=date(1990, 1, 1)
        )
    assert "A-0001" not in str(error.value)


def test_a_scope_ends_with_its_block_and_needs_a_transaction(cast, people):
    with scoped(scope_of(cast.members[Role.JOBHUNTER])):
        pass
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user, current_setting('app.pilot', true)")
        assert cursor.fetchone() == ("werkroute_app", "")


@pytest.mark.django_db(transaction=True)
def test_a_scope_outside_a_transaction_is_refused():
    with pytest.raises(RuntimeError, match="needs a transaction"):
        choose(Scope(role="werkroute_jobhunter", pilot=1))


@pytest.mark.parametrize(
    "statement",
    [
        "TRUNCATE participants_participant",
        "SET ROLE werkroute_owner",
        "SET ROLE werkroute_maintenance",
        "SET ROLE werkroute_figures",
        "SET SESSION AUTHORIZATION werkroute_owner",
        "ALTER TABLE participants_participant DISABLE ROW LEVEL SECURITY",
        "CREATE TABLE mine (id int)",
        "SELECT use_invitation('x', 1, current_date)",
    ],
)
def test_a_jobhunter_cannot_step_outside_the_role(cast, statement):
    with pytest.raises(DatabaseError), scoped(scope_of(cast.members[Role.JOBHUNTER])), connection.cursor() as cursor:
        cursor.execute(statement)


def test_switching_row_security_off_gives_an_error_not_rows(cast, people):
    with scoped(scope_of(cast.members[Role.JOBHUNTER])):
        set_local({"row_security": "off"})
        with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
            list(Participant.objects.all())


def test_control_the_maintenance_role_sees_all_so_this_test_can_see_a_leak(people, prepare):
    with prepare():
        assert set(Participant.objects.values_list("case_number", flat=True)) == {"A-0001", "A-0002", "M-0001"}
