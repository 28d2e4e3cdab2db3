"""History is written by the database itself: nothing in the application can leave it out, change it or make it up."""

from datetime import date

import pghistory
import pgtrigger
import pytest
from django.apps import apps
from django.db import DatabaseError, connection
from django.db.utils import ProgrammingError
from django.urls import reverse

from config.database.scope import scoped
from participants.enums import MilestoneKind
from participants.models import Milestone, Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_milestone, make_participant

pytestmark = pytest.mark.django_db

UNTRACKED = {
    "pilots.Submission",  # holds nothing but that a button was pressed
    "pilots.AccessRecord",  # is itself a log, written once
    "participants.IntakeDraft",  # what is being typed; the finished intake is tracked
}


def events(person: Participant) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pgh_label, first_name, pgh_context->>'user' FROM participants_participantevent"
            " WHERE pgh_obj_id = %s ORDER BY pgh_id",
            [person.pk],
        )
        return cursor.fetchall()


@pytest.fixture
def person(cast) -> Participant:
    return make_participant(cast.assen, "A-0001", location=cast.schepersmaat)


def test_every_table_of_ours_is_tracked_or_named_with_its_reason():
    ours = {"accounts", "legal", "pilots", "employers", "participants", "matching", "reporting"}
    models = [m for m in apps.get_models() if m._meta.app_label in ours and not m.__name__.endswith("Event")]
    tracked = {m._meta.label for m in models if hasattr(m, "pgh_event_model")}
    assert {m._meta.label for m in models} - tracked == UNTRACKED


@pytest.mark.parametrize("how", ["save", "bulk", "raw", "ignored"])
def test_every_way_of_changing_is_recorded_with_who(cast, person, prepare, how):
    jobhunter = cast.members[Role.JOBHUNTER]
    with scoped(scope_of(jobhunter)), pghistory.context(user=jobhunter.user_id):
        rows = Participant.objects.filter(pk=person.pk)
        if how == "save":
            person.first_name = "Yonatan"
            person.save(update_fields=["first_name"])
        elif how == "bulk":
            rows.update(first_name="Yonatan")
        elif how == "raw":
            with connection.cursor() as cursor:
                cursor.execute("UPDATE participants_participant SET first_name = 'Yonatan' WHERE id = %s", [person.pk])
        else:
            with pgtrigger.ignore("participants.Participant:update_update"):
                rows.update(first_name="Yonatan")
    with prepare():
        assert events(person) == [("insert", "Yonas", None), ("update", "Yonatan", str(jobhunter.user_id))]


def test_a_deletion_is_recorded(cast, person, prepare):
    bank_account = make_milestone(person, MilestoneKind.BANK_ACCOUNT, date(2026, 3, 1))
    with scoped(scope_of(cast.members[Role.JOBHUNTER])):
        Milestone.objects.filter(pk=bank_account.pk).delete()
    with prepare(), connection.cursor() as cursor:
        cursor.execute("SELECT pgh_label, happened_on FROM participants_milestoneevent ORDER BY pgh_id")
        assert cursor.fetchall() == [("insert", date(2026, 3, 1)), ("delete", date(2026, 3, 1))]


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT count(*) FROM participants_participantevent",
        "DELETE FROM participants_participantevent",
        "UPDATE participants_participantevent SET first_name = 'x'",
    ],
)
def test_nobody_at_work_reads_changes_or_forges_events(cast, person, statement):
    jobhunter = scope_of(cast.members[Role.JOBHUNTER])
    with pytest.raises(ProgrammingError), scoped(jobhunter), connection.cursor() as cursor:
        cursor.execute(statement)


def test_even_commands_cannot_change_history(person, prepare):
    with pytest.raises(DatabaseError), prepare(), connection.cursor() as cursor:
        cursor.execute("UPDATE participants_participantevent SET first_name = 'x' WHERE pgh_obj_id = %s", [person.pk])


def test_sealed_numbers_are_not_copied_into_history():
    fields = {field.name for field in apps.get_model("participants", "IdentityEvent")._meta.get_fields()}
    assert {"v_number_sealed", "v_number_index", "wrapped_key"} & fields == set()
    assert "participant" in fields


def test_a_page_writes_who_and_which_request(cast, client_of, person, prepare):
    client = client_of("jobhunter")
    url = reverse("participants:pause", args=["assen", person.pk])
    answer = client.post(url, {"paused_on": "2026-11-02", "pause_reason": "Ziek"})
    assert answer.status_code == 303
    with prepare(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT pgh_context->>'user', pgh_context->>'request' FROM participants_participantevent"
            " WHERE pgh_obj_id = %s AND pgh_label = 'update'",
            [person.pk],
        )
        assert cursor.fetchall() == [(str(cast.user("jobhunter").pk), answer["X-Request-Id"])]
