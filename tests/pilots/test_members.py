"""Who works in a pilot: the project leader invites into the own pilot, and ends."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from pilots.enums import Role
from pilots.invitations import hashed
from pilots.models import Invitation, Membership
from tests.factories import make_membership

pytestmark = pytest.mark.django_db
KEY = "0b7fbb4c-0f0d-4d6b-9d3a-0f6a4f1f1c11"


def url(route: str, *args: object, slug: str = "assen") -> str:
    return reverse(f"pilots:{route}", args=[slug, *args])


def filled(**fields):
    return {
        "name": "Noor el Amrani",
        "email": "Noor@Example.nl",
        "role": "jobhunter",
        "organisation": "Werkplein Drentsche Aa",
        "form_key": KEY,
    } | fields


def test_an_invitation_is_mailed_and_only_its_hash_is_kept(client_of, cast, prepare):
    response = client_of("project_leader").post(url("invite"), filled())
    assert (response.status_code, response["Location"]) == (303, url("members"))
    [letter] = mail.outbox
    token = re.search(r"/invitation/([\w-]+)/", letter.body)[1]
    with prepare():
        invitation = Invitation.objects.get()
        assert (invitation.email, invitation.role, invitation.pilot) == ("noor@example.nl", "jobhunter", cast.assen)
        assert invitation.token_hash == hashed(token)
        assert timedelta(hours=71) < invitation.expires_at - timezone.now() <= timedelta(hours=72)
    assert (letter.to, letter.subject) == (["noor@example.nl"], "Uitnodiging voor Werkroute: pilot Assen")
    assert "Jobhunter" in letter.body
    assert "&" not in letter.body


def test_pressing_twice_invites_once(client_of, prepare):
    client = client_of("project_leader")
    answers = [client.post(url("invite"), filled()).status_code for _press in range(2)]
    with prepare():
        assert (answers, Invitation.objects.count(), len(mail.outbox)) == ([303, 303], 1, 1)


def test_a_second_invitation_for_the_same_address_is_refused_and_keeps_what_was_typed(client_of):
    client = client_of("project_leader")
    client.post(url("invite"), filled())
    response = client.post(url("invite"), filled(form_key="", name="Noortje"))
    assert response.status_code == 422
    assert "staat al een uitnodiging open" in response.content.decode()
    assert "Noortje" in response.content.decode()


def test_inviting_oneself_is_refused(client_of, cast):
    own = cast.members[Role.PROJECT_LEADER].user.email
    response = client_of("project_leader").post(url("invite"), filled(email=own))
    assert response.status_code == 422
    assert "Je kunt jezelf niet uitnodigen" in response.content.decode()


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"role": "coa", "organisation": "COA"}, "Kies minstens één locatie"),
        ({"role": "coa", "organisation": "gemeente Assen"}, "werkt bij een partner"),
        ({"role": "job_coach", "organisation": "Assen"}, "werkt bij een partner"),
        ({"role": "admin"}, "Kies een rol uit de lijst"),
        ({"role": ""}, "Kies een rol"),
        ({"name": ""}, "Vul de naam van deze persoon in"),
        ({"email": ""}, "Vul het e-mailadres van het werk in"),
        ({"name": "🙂"}, "alleen letters"),
        ({"name": "<script>alert(1)</script>"}, "alleen letters"),
        ({"name": "a" * 101}, "korter"),
        ({"email": "geen adres"}, "Vul een e-mailadres in zoals"),
        ({"email": "a" * 250 + "@example.nl"}, "korter"),
        ({"organisation": "x" * 5000}, "korter"),
        ({"organisation": "W\x00PDA"}, "onleesbare tekens"),
        ({"role": "coa", "organisation": "COA", "locations": "99999999999999999999"}, "uit de lijst"),
        ({"role": "coa", "organisation": "COA", "locations": "een"}, "uit de lijst"),
    ],
)
def test_an_answer_that_cannot_be_used_gets_a_sentence(client_of, fields, sentence):
    response = client_of("project_leader").post(url("invite"), filled(**fields))
    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert mail.outbox == []


def test_an_empty_form_says_of_every_field_what_to_do(client_of):
    response = client_of("project_leader").post(url("invite"), {})
    assert response.status_code == 422
    assert len(response.context["form"].errors) == 4


def test_a_location_of_another_pilot_is_no_choice(client_of, cast):
    fields = {"role": "coa", "organisation": "COA", "locations": cast.azc_maastricht.pk}
    response = client_of("project_leader").post(url("invite"), filled(**fields))
    assert response.status_code == 422


def test_a_coa_caseworker_is_invited_for_locations_of_the_own_pilot(client_of, cast, prepare):
    fields = {"role": "coa", "organisation": "COA", "locations": cast.graswijk.pk}
    client_of("project_leader").post(url("invite"), filled(**fields))
    with prepare():
        assert Invitation.objects.get().location_ids == [cast.graswijk.pk]


def test_a_mail_that_cannot_be_sent_is_said(client_of, monkeypatch, prepare):
    def fails(*args, **kwargs):
        raise OSError("no mail server")

    monkeypatch.setattr("pilots.invitations.send_mail", fails)
    response = client_of("project_leader").post(url("invite"), filled(), follow=True)
    assert "kon niet worden verstuurd" in response.content.decode()
    with prepare():
        assert Invitation.objects.count() == 1


def test_revoking_asks_first_and_then_closes_the_link(client_of, prepare):
    client = client_of("project_leader")
    client.post(url("invite"), filled())
    assert "werkt dan niet meer" in client.get(url("invitation-revoke", KEY)).content.decode()
    with prepare():
        assert Invitation.objects.get().revoked_at is None
    assert client.post(url("invitation-revoke", KEY)).status_code == 303
    with prepare():
        assert Invitation.objects.get().revoked_at is not None
    assert "Noor" not in client.get(url("members"), follow=True).content.decode().split("Uitgenodigd")[1]


def test_sending_again_makes_a_new_link(client_of, prepare):
    client = client_of("project_leader")
    client.post(url("invite"), filled())
    assert client.post(url("invitation-resend", KEY)).status_code == 303
    first, second = (re.search(r"/invitation/([\w-]+)/", letter.body)[1] for letter in mail.outbox)
    with prepare():
        assert (first != second, Invitation.objects.get().token_hash) == (True, hashed(second))


def test_a_leader_of_one_pilot_touches_nobody_of_another(client_of, cast, prepare):
    client_of("neighbour_leader").post(url("invite", slug="maastricht"), filled())
    leader = client_of("project_leader")
    routes = [
        url("membership-end", cast.neighbour.pk),
        url("membership-end", cast.neighbour.pk, slug="maastricht"),
        url("invitation-revoke", KEY),
        url("invitation-resend", KEY),
        url("invite", slug="maastricht"),
    ]
    assert {leader.post(route, filled()).status_code for route in routes} == {404}
    assert leader.get(url("members", slug="maastricht")).status_code == 404
    with prepare():
        assert Membership.objects.get(pk=cast.neighbour.pk).ended_on is None
        assert Invitation.objects.get().revoked_at is None


def test_a_membership_that_ended_opens_nothing_at_the_next_request(client_of, cast):
    jobhunter, leader = client_of("jobhunter"), client_of("project_leader")
    assert jobhunter.get(url("about")).status_code == 200
    page = url("membership-end", cast.members[Role.JOBHUNTER].pk)
    assert leader.get(page).status_code == 200
    assert jobhunter.get(url("about")).status_code == 200
    assert [leader.post(page).status_code for _press in range(2)] == [303, 303]
    assert jobhunter.get(url("about")).status_code == 404
    assert "Wie eerder meewerkte (1)" in leader.get(url("members")).content.decode()


def test_the_last_project_leader_stays(client_of, cast, prepare):
    leader = cast.members[Role.PROJECT_LEADER]
    page = url("membership-end", leader.pk)
    response = client_of("project_leader").post(page)
    assert response.status_code == 422
    assert "laatste projectleider" in response.content.decode()
    make_membership(cast.assen, Role.PROJECT_LEADER, user=cast.stranger)
    assert client_of("project_leader").post(page)["Location"] == reverse("home")
    with prepare():
        assert Membership.objects.get(pk=leader.pk).ended_on is not None


@pytest.mark.parametrize("who", ["jobhunter", "job_coach", "coa", "researcher", "privacy_officer"])
def test_only_the_project_leader_manages_members(client_of, cast, who):
    client = client_of(who)
    assert client.get(url("members")).status_code == 403
    assert client.get(url("invite")).status_code == 403
    assert client.get(url("membership-end", cast.members[Role.JOBHUNTER].pk)).status_code == 403
