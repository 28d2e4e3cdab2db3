"""Own tasks: for oneself or a colleague, ticked by hand, and seen by nobody else."""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from config.database.scope import scoped
from matching.models import OwnTask
from matching.rules.worklist import Kind
from matching.worklist import work_of
from participants.models import Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.cast import Cast, make_cast
from tests.factories import make_law, make_membership, make_participant, make_task, make_user
from tests.preparing import preparing

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 20)
ROLES = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER, Role.PROJECT_LEADER)


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    return make_cast()


@pytest.fixture(scope="module")
def yonas(cast) -> Participant:
    """Lives at Schepersmaat, where the COA caseworker is; coached by nobody."""
    return make_participant(
        cast.assen, "A-0001", first_name="Yonas", location=cast.schepersmaat, lodged=date(2025, 12, 1),
        intake_on=date(2026, 11, 1),
    )  # fmt: skip


def own_tasks(membership, on=TODAY):
    with scoped(scope_of(membership)):
        items = [item for item in work_of(membership, on=on) if item.kind == Kind.OWN_TASK]
        return [(item.detail, item.subject.name, item.due) for item in items]


def url(route, *args):
    return reverse(f"matching:{route}", args=["assen", *args])


def typed(**changes):
    due = timezone.localdate() + timedelta(days=3)
    return {"title": "Rooster opvragen", "case_number": "", "due_on": due.isoformat()} | changes


def test_each_member_has_the_own_tasks_and_no_other(cast):
    for role in ROLES:
        make_task(cast.members[role], f"Taak van {role}", due_on=TODAY)
    make_task(cast.neighbour, "Taak van de buren", due_on=TODAY)
    for role in ROLES:
        assert own_tasks(cast.members[role]) == [(f"Taak van {role}", "Zonder dossier", TODAY)]


def test_a_task_for_a_colleague_stands_in_the_list_of_the_colleague(cast, yonas, client_of):
    coa = cast.members[Role.COA_CASEWORKER]
    client = client_of("jobhunter")
    form = typed(title="Pasfoto meegeven", assignee=coa.pk, case_number="a-0001")
    answer = client.post(url("task-add"), form, follow=True)
    due = timezone.localdate() + timedelta(days=3)
    assert f"in de lijst van {coa.name}" in answer.content.decode()
    assert own_tasks(coa, on=due) == [("Pasfoto meegeven", yonas.full_name, due)]
    assert own_tasks(cast.members[Role.JOBHUNTER], on=due) == []
    assert "Pasfoto meegeven" in client.get(url("tasks")).content.decode()
    dossier = reverse("participants:detail", args=["assen", yonas.pk]) + "?deel=begeleiding"
    assert "Pasfoto meegeven" in client_of("coa").get(dossier).content.decode()


@pytest.mark.parametrize("role", [Role.JOB_COACH, Role.PROJECT_LEADER])
def test_a_task_about_a_dossier_is_refused_for_a_colleague_who_may_not_see_it(cast, yonas, client_of, role):
    colleague = cast.members[role]
    answer = client_of("jobhunter").post(url("task-add"), typed(assignee=colleague.pk, case_number="A-0001"))
    assert answer.status_code == 422
    assert f"{colleague.name} kan dit dossier niet zien" in answer.content.decode()
    with preparing():
        assert OwnTask.objects.count() == 0


def test_a_task_is_never_for_somebody_of_another_pilot(cast, client_of):
    answer = client_of("jobhunter").post(url("task-add"), typed(assignee=cast.neighbour.pk))
    assert (answer.status_code, "Van de buren" in answer.content.decode()) == (422, False)


def test_a_task_about_a_dossier_goes_with_the_dossier_out_of_sight(cast, yonas):
    coa = cast.members[Role.COA_CASEWORKER]
    make_task(coa, "Over Yonas", participant=yonas, due_on=TODAY)
    assert len(own_tasks(coa)) == 1
    with preparing():
        Participant.objects.filter(pk=yonas.pk).update(location=cast.graswijk)
    assert own_tasks(coa) == []


def test_a_project_leader_never_reads_or_writes_a_task_about_a_person(cast, yonas):
    leader = cast.members[Role.PROJECT_LEADER]
    make_task(leader, "Over Yonas", participant=yonas, due_on=TODAY)
    assert own_tasks(leader) == []
    with pytest.raises(DatabaseError), transaction.atomic(), scoped(scope_of(leader)):
        OwnTask.objects.create(
            pilot_id=leader.pilot_id,
            title="x",
            due_on=TODAY,
            assignee=leader,
            participant_id=yonas.pk,
        )


def test_ticking_ends_a_task_and_it_can_be_taken_back(cast, client_of):
    task = make_task(cast.members[Role.JOB_COACH], "Bus uitzoeken")
    client = client_of("job_coach")
    client.post(url("task-done", task.pk))
    with preparing():
        task.refresh_from_db()
    assert task.done_on == timezone.localdate()
    assert "Bus uitzoeken" not in client.get(url("work")).content.decode()
    page = client.get(url("tasks")).content.decode()
    assert ("Klaar in de laatste 30 dagen" in page, "Toch niet klaar" in page) == (True, True)
    client.post(url("task-reopen", task.pk))
    assert "Bus uitzoeken" in client.get(url("work")).content.decode()


@pytest.mark.parametrize("role", ROLES)
def test_each_role_adds_changes_ticks_and_reopens_a_task_about_nobody(cast, client_of, role):
    me, client = cast.members[role], client_of(role.value)
    assert client.post(url("task-add"), typed(assignee=me.pk)).status_code == 303
    with preparing():
        task = OwnTask.objects.get()
    assert client.post(url("task", task.pk), typed(assignee=me.pk, version=1, title="Zaal regelen")).status_code == 303
    seen = []
    for route in ("task-done", "task-reopen"):
        assert client.post(url(route, task.pk)).status_code == 303
        with preparing():
            task.refresh_from_db()
        seen.append((task.title, task.assignee_id, task.done_on))
    assert seen == [("Zaal regelen", me.pk, timezone.localdate()), ("Zaal regelen", me.pk, None)]


@pytest.mark.parametrize("role", ROLES)
def test_who_got_a_task_changes_it_and_only_who_gave_it_passes_it_on(cast, client_of, role):
    giver, other = cast.members[Role.COA_CASEWORKER], cast.members[Role.JOBHUNTER]
    if role == Role.COA_CASEWORKER:
        giver = other
    task = make_task(cast.members[role], "Pasfoto maken", recorded_by=giver)
    client = client_of(role.value)
    page = client.get(url("task", task.pk)).content.decode()
    assert (f"Deze taak kreeg je van {giver.name}." in page, 'name="assignee"' in page) == (True, False)
    answer = client.post(url("task", task.pk), typed(assignee=giver.pk, version=1))
    with preparing():
        task.refresh_from_db()
    assert (answer.status_code, task.title, task.assignee_id) == (303, "Rooster opvragen", cast.members[role].pk)
    passed_on = client_of("coa" if giver != other else "jobhunter").post(
        url("task", task.pk), typed(assignee=cast.members[Role.JOB_COACH].pk, version=2)
    )
    with preparing():
        task.refresh_from_db()
    assert (passed_on.status_code, task.assignee_id) == (303, cast.members[Role.JOB_COACH].pk)


def test_a_task_follows_its_dossier_into_the_one_that_it_went_up_in(cast, yonas, client_of):
    other = make_participant(cast.assen, "A-0002", location=cast.schepersmaat)
    task = make_task(cast.members[Role.JOBHUNTER], participant=yonas)
    with preparing():
        Participant.objects.filter(pk=yonas.pk).update(merged_into=other)
    client = client_of("jobhunter")
    assert 'value="A-0002"' in client.get(url("task", task.pk)).content.decode()
    assert client.post(url("task-done", task.pk)).status_code == 303
    with preparing():
        task.refresh_from_db()
    assert (task.done_on, task.participant_id) == (timezone.localdate(), other.pk)


def test_a_task_changed_meanwhile_is_not_overwritten(cast, client_of):
    me = cast.members[Role.JOBHUNTER]
    task = make_task(me, "Eerst", version=2)
    answer = client_of("jobhunter").post(url("task", task.pk), typed(assignee=me.pk, version=1))
    assert answer.status_code == 422
    assert "intussen gewijzigd of afgevinkt" in answer.content.decode()
    client_of("jobhunter").post(url("task", task.pk), typed(assignee=me.pk, version=2))
    with preparing():
        task.refresh_from_db()
    assert (task.title, task.version) == ("Rooster opvragen", 3)


def test_the_task_of_a_colleague_does_not_exist_for_me(cast, client_of):
    other = make_membership(cast.assen, Role.JOBHUNTER, user=make_user("ander@example.nl"))
    task = make_task(other, "Geheim plan")
    client = client_of("jobhunter")
    answers = [client.get(url("task", task.pk)), client.post(url("task-done", task.pk))]
    assert [answer.status_code for answer in answers] == [404, 404]
    assert "Geheim plan" not in client.get(url("tasks")).content.decode()


def test_the_queries_of_the_page_do_not_grow_with_the_tasks(cast, yonas, client_of):
    client = client_of("jobhunter")
    make_task(cast.members[Role.JOBHUNTER], participant=yonas)
    with_one = queries(client)
    for _more in range(3):
        make_task(cast.members[Role.JOBHUNTER], participant=yonas)
    assert queries(client) == with_one


def queries(client):
    with CaptureQueriesContext(connection) as captured:
        client.get(url("tasks"))
    return len(captured)
