"""Who is responsible and who helps: passing dossiers on, one or many, and "nieuw voor mij" until they are opened."""

import re
from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from participants import services
from participants.models import CaseTransfer, Involvement, Participant
from participants.refusals import Refused
from pilots.enums import Role
from tests.factories import make_membership, make_participant, make_user
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db
TRANSFER = reverse("participants:transfer", args=["assen"])
LIST = reverse("participants:list", args=["assen"])


@pytest.fixture
def me(cast):
    return cast.members[Role.JOBHUNTER]


@pytest.fixture
def gone(cast):
    """A colleague who left the pilot."""
    user = make_user("weg@example.nl", "Wim Weg")
    return make_membership(cast.assen, Role.JOBHUNTER, user=user, ended_on=date(2026, 1, 1))


@pytest.fixture
def people(cast, gone, law):
    return [make_participant(cast.assen, f"A-000{n}", last_name=f"Persoon{'abc'[n]}", jobhunter=gone) for n in range(3)]


def listed(client, **query):
    return re.findall(r"A-\d{4}", client.get(LIST, query).content.decode())


def test_the_dossiers_of_who_left_pass_on_together_and_are_new_until_opened(client_of, people, me, gone, prepare):
    client, today = client_of("jobhunter"), timezone.localdate()
    page = client.get(TRANSFER, {"van": str(gone.pk)})
    assert "Wim Weg, weg (3)" in page.content.decode()
    chosen = [str(person.pk) for person in people[:2]]
    given = {"people": chosen, "to": str(me.pk), "reason": "Wim werkt hier niet meer"}
    assert post(client, f"{TRANSFER}?van={gone.pk}", **given).status_code == 303
    fields = ("from_membership", "to_membership", "transferred_on", "reason")
    assert rows(prepare, CaseTransfer, *fields) == [(gone.pk, me.pk, today, "Wim werkt hier niet meer")] * 2
    assert listed(client, toon="mijn") == ["A-0000", "A-0001"]


def test_a_dossier_is_new_for_the_receiver_until_the_page_says_it_was_seen(cast, client_of, people, me, gone, prepare):
    with prepare(cast.assen.pk):
        services.transfer_cases(by=gone, people=people[:1], to=me, reason="Vakantie", on=timezone.localdate())
    client, person = client_of("jobhunter"), people[0]
    assert listed(client, toon="nieuw") == ["A-0000"]
    assert "Nieuw voor jou: overgedragen door Wim Weg" in client.get(url(person)).content.decode()
    assert listed(client, toon="nieuw") == ["A-0000"]  # looking is a GET, and a GET writes nothing
    assert client.post(url(person, "case-opened"), headers={"HX-Request": "true"}).status_code == 204
    assert listed(client, toon="nieuw") == []
    assert "Nieuw voor jou" not in client.get(url(person)).content.decode()


def test_somebody_elses_look_leaves_it_new(cast, client_of, people, gone, prepare):
    colleague = make_membership(cast.assen, Role.JOBHUNTER, user=make_user("els@example.nl", "Els Ander"))
    with prepare(cast.assen.pk):
        services.transfer_cases(by=gone, people=people[:1], to=colleague, reason="Ruil", on=timezone.localdate())
    client_of("jobhunter").post(url(people[0], "case-opened"))
    assert rows(prepare, CaseTransfer, "opened_at") == [(None,)]


def test_a_transfer_without_people_colleague_or_reason_is_refused(client_of, people, gone, prepare):
    response = post(client_of("jobhunter"), f"{TRANSFER}?van={gone.pk}", people=[], to="", reason="")
    assert response.status_code == 422
    assert sorted(response.context["form"].errors) == ["people", "reason", "to"]
    assert rows(prepare, CaseTransfer, "pk") == []


def test_a_dossier_of_another_pilot_or_colleague_cannot_pass_on(cast, client_of, people, me, gone, prepare):
    foreign = make_participant(cast.maastricht, "M-0001", jobhunter=cast.neighbour)
    for to, person in ((me, foreign), (cast.neighbour, people[0])):
        given = {"people": [str(person.pk)], "to": str(to.pk), "reason": "x"}
        assert post(client_of("jobhunter"), f"{TRANSFER}?van={gone.pk}", **given).status_code == 422
    assert rows(prepare, CaseTransfer, "pk") == []


@pytest.mark.parametrize("strange", ["x", "99999999999999999999", "9" * 40, "niemand", "-1"])
def test_a_strange_source_is_no_error(client_of, people, strange):
    assert client_of("jobhunter").get(TRANSFER, {"van": strange, "dossier": strange}).status_code == 200


def test_the_form_of_a_dossier_passes_it_on_too(cast, client_of, people, me, prepare):
    given = {"last_name": "Persoona", "version": "1", "jobhunter": str(me.pk)} | day("birth", date(1995, 5, 14))
    assert post(client_of("jobhunter"), url(people[0], "edit"), **given).status_code == 303
    assert rows(prepare, CaseTransfer, "to_membership", "reason") == [(me.pk, services.CHANGED_HERE)]


def test_involved_is_something_else_than_responsible(cast, client_of, people, me, gone, prepare):
    client, person, today = client_of("jobhunter"), people[0], timezone.localdate()
    given = {"colleague": str(me.pk)} | day("since", today)
    assert post(client, url(person, "involve"), **given).status_code == 303
    assert post(client, url(person, "involve"), **given).status_code == 422
    assert listed(client, toon="betrokken") == ["A-0000"]
    assert listed(client, toon="mijn") == []
    tab = client.get(f"{url(person)}?deel=begeleiding").content.decode()
    assert "Wim Weg" in tab
    assert "Werkt niet meer in deze pilot" in tab
    [(pk,)] = rows(prepare, Involvement, "pk")
    post(client, url(person, "involvement-end", pk))
    assert rows(prepare, Involvement, "until_on") == [(today,)]
    assert listed(client, toon="betrokken") == []
    assert rows(prepare, Participant, "jobhunter", case_number="A-0000") == [(gone.pk,)]


def test_a_colleague_is_involved_once(cast, people, me, prepare):
    with prepare(cast.assen.pk):
        services.involve(by=me, participant=people[0], colleague=me, since=timezone.localdate())
        with pytest.raises(Refused, match="al betrokken"):
            services.involve(by=me, participant=people[0], colleague=me, since=timezone.localdate())
