"""History is written by the database itself: nothing in the application can leave it out, change it or make it up."""

import ast
import re
from datetime import date, timedelta
from typing import Any

import pghistory
import pgtrigger
import pytest
from django.apps import apps
from django.db import DatabaseError, connection
from django.db.utils import ProgrammingError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from config.database.scope import scoped
from matching.models import AnswerLink, CheckIn
from participants.enums import MilestoneKind
from participants.models import Milestone, Participant
from pilots.enums import Role
from pilots.invitations import hashed
from pilots.middleware import scope_of
from pilots.models import Invitation, Membership
from tests.factories import make_employer, make_milestone, make_participant, make_placement
from tests.factories_at_work import make_link, make_moment
from tests.source import APPS, modules, tree

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


def told(model: Any, **of: Any) -> list[tuple]:
    """What the history says of a row: each event with its user and its request, the last one first."""
    events = model.pgh_event_model.objects.filter(**of).order_by("-pgh_id")
    return list(events.values_list("pgh_label", "pgh_context__user", "pgh_context__request"))


def invited(cast, prepare, person: User) -> Invitation:
    """An invitation of somebody to be jobhunter in Assen, for the link with the token "t"."""
    with prepare():
        return Invitation.objects.create(
            pilot=cast.assen,
            email=person.email,
            name=person.name,
            role=Role.JOBHUNTER,
            organisation="WPDA",
            invited_by=cast.user("project_leader"),
            token_hash=hashed("t"),
            expires_at=timezone.now() + timedelta(hours=1),
        )


def test_an_invitation_that_makes_an_account_is_told_with_who_and_which_request(cast, prepare):
    invitation = invited(cast, prepare, User(email="noor@example.nl", name="Noor el Amrani"))
    answer = Client().post("/invitation/t/", dict.fromkeys(("password1", "password2"), "een zin van vier woorden"))
    assert answer.status_code == 303
    with prepare():
        noor = User.objects.get(email="noor@example.nl")
        who_and_which = (noor.pk, answer["X-Request-Id"])
        assert told(User, pgh_obj_id=noor.pk) == [("insert", *who_and_which)]
        assert told(Membership, user_id=noor.pk) == [("insert", *who_and_which)]
        assert told(Invitation, pgh_obj_id=invitation.pk)[0] == ("update", *who_and_which)


def test_an_invitation_for_an_account_is_told_with_who_and_which_request(cast, client_of, prepare):
    """A job coach becomes jobhunter: the earlier membership ends by the same press."""
    coach = cast.members[Role.JOB_COACH]
    invitation = invited(cast, prepare, coach.user)
    answer = client_of("job_coach").post("/invitation/t/")
    assert answer.status_code == 303
    who_and_which = (coach.user_id, answer["X-Request-Id"])
    with prepare():
        assert told(Membership, pgh_obj_id=coach.pk)[0] == ("update", *who_and_which)
        assert told(Membership, user_id=coach.user_id)[0] == ("insert", *who_and_which)
        assert told(Invitation, pgh_obj_id=invitation.pk)[0] == ("update", *who_and_which)


def test_an_answer_by_link_is_told_with_its_request(cast, person, law, prepare):
    today = timezone.localdate()
    placement = make_placement(person, make_employer(cast.assen), today - timedelta(days=28))
    make_link(make_moment(placement, today, by_link=True), "t", respondent="werkgever")
    answer = Client().post("/answer/t/", {"at_work": "ja"})
    assert answer.status_code == 303
    with prepare():
        assert told(CheckIn, placement_id=placement.pk) == [("insert", None, answer["X-Request-Id"])]
        assert told(AnswerLink, placement_id=placement.pk)[0] == ("update", None, answer["X-Request-Id"])


def test_functions_that_write_are_called_so_that_history_knows_by_whom():
    """By `config.database.scope.call`: no text of ours has one of them behind a SELECT."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND provolatile = 'v'"
            " AND prorettype <> 'trigger'::regtype"
        )
        writing = {name for (name,) in cursor.fetchall()}
    assert {"use_invitation", "give_answer", "next_case_number", "remove_meeting", "accept_handover"} <= writing
    behind = re.compile(rf".+\b({'|'.join(sorted(writing))})\(", re.DOTALL)
    texts = [
        (path, node.value)
        for path in modules(*APPS, "config")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert [(path, text) for path, text in texts if behind.match(text)] == []
