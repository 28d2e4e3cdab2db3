"""The link of an invitation: for one address, once, and looking at it changes nothing."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from pilots.enums import Role
from pilots.invitations import hashed, use
from pilots.models import Invitation, Membership
from pilots.services import end_membership
from tests.factories import make_user

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
PASSWORD = "een zin van vier woorden"


@pytest.fixture
def send(client_of):
    """Invite somebody; gives the path of the link."""

    def sent(**fields):
        given = {"name": "Noor el Amrani", "email": "noor@example.nl", "role": "jobhunter", "organisation": "WPDA"}
        response = client_of("project_leader").post(reverse("pilots:invite", args=["assen"]), given | fields)
        assert response.status_code == 303
        return re.search(r"(/invitation/[\w-]+/)", mail.outbox[-1].body)[1]

    return sent


def passwords(first: str = PASSWORD, second: str | None = None) -> dict[str, str]:
    return {"password1": first, "password2": first if second is None else second}


def memberships(email: str) -> list[tuple[str, str, bool]]:
    rows = Membership.objects.filter(user__email=email).order_by("pk")
    return [(row.role, row.pilot.slug, row.ended_on is None) for row in rows]


def test_looking_at_the_link_changes_nothing(send, prepare):
    link = send()
    for _visit in range(3):
        response = Client().get(link)
        assert (response.status_code, response["Cache-Control"]) == (200, "no-store")
        assert Client().head(link).status_code in (200, 405)
    with prepare():
        assert Invitation.objects.get().used_at is None
        assert not User.objects.filter(email="noor@example.nl").exists()


def test_choosing_a_password_makes_the_account_and_the_membership(send, prepare):
    client, link = Client(), send()
    response = client.post(link, passwords(), follow=True)
    assert response.redirect_chain[0][1] == 303
    assert "Welkom" in response.content.decode()
    with prepare():
        assert memberships("noor@example.nl") == [("jobhunter", "assen", True)]
        member = Membership.objects.get(user__email="noor@example.nl")
        assert (member.name, member.organisation) == ("Noor el Amrani", "WPDA")
        assert member.user.check_password(PASSWORD)
    assert client.get(reverse("pilots:about", args=["assen"])).status_code == 200


def test_a_link_works_once(send, prepare):
    link = send()
    assert Client().post(link, passwords()).status_code == 303
    for response in (Client().get(link), Client().post(link, passwords())):
        assert response.status_code == 410
        assert "al gebruikt" in response.content.decode()
    with prepare():
        assert memberships("noor@example.nl") == [("jobhunter", "assen", True)]


def test_a_coa_caseworker_gets_the_promised_locations(send, cast, prepare):
    link = send(role="coa", organisation="COA", locations=cast.graswijk.pk)
    Client().post(link, passwords())
    with prepare():
        member = Membership.objects.get(user__email="noor@example.nl")
        assert [place.name for place in member.locations.all()] == ["Graswijk"]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (passwords(""), "Vul een nieuw wachtwoord in"),
        (passwords("te kort"), "minstens 15 tekens"),
        (passwords("noor@example.nl"), "lijkt te veel"),
        (passwords("werkroutegemeenteassen"), "alleen woorden van dit werk"),
        (passwords(PASSWORD, "iets heel anders dan dat"), "twee keer hetzelfde"),
    ],
)
def test_a_password_that_is_no_good_gets_a_sentence_and_leaves_the_link_whole(send, prepare, given, sentence):
    link = send()
    response = Client().post(link, given)
    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert Client().post(link, passwords()).status_code == 303


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"expires_at": timezone.now() - timedelta(minutes=1)}, "was geldig tot"),
        ({"revoked_at": timezone.now()}, "ingetrokken"),
        ({"used_at": timezone.now()}, "al gebruikt"),
    ],
    ids=["expired", "revoked", "used"],
)
def test_a_link_that_is_over_says_why(send, prepare, change, sentence):
    link = send()
    with prepare():
        Invitation.objects.update(**change)
    for response in (Client().get(link), Client().post(link, passwords())):
        assert response.status_code == 410
        assert sentence in response.content.decode()
    with prepare():
        assert not User.objects.filter(email="noor@example.nl").exists()


def test_a_link_that_nobody_sent_is_not_found(db):
    response = Client().get("/invitation/abc-def/")
    assert response.status_code == 404
    assert "De link klopt niet" in response.content.decode()


def test_who_has_an_account_signs_in_first_and_then_accepts(send, cast, prepare):
    link = send(email=cast.stranger.email)
    page = Client().get(link).content.decode()
    assert f"{reverse('account_login')}?next={link}" in page
    assert Client().post(link, passwords()).status_code == 200
    client = Client()
    client.force_login(cast.stranger)
    assert "Uitnodiging aannemen" in client.get(link).content.decode()
    assert client.post(link).status_code == 303
    assert client.post(link).status_code == 410
    with prepare():
        assert memberships(cast.stranger.email) == [("jobhunter", "assen", True)]


def test_somebody_else_cannot_take_it(send, cast, prepare):
    link = send()
    client = Client()
    client.force_login(cast.stranger)
    assert "iemand anders" in client.get(link).content.decode()
    response = client.post(link, passwords())
    assert (response.status_code, "iemand anders" in response.content.decode()) == (403, True)
    with prepare():
        assert memberships(cast.stranger.email) == []
        assert Invitation.objects.get().used_at is None


def test_an_account_that_is_off_gets_no_membership(send, prepare):
    make_user("uit@example.nl", is_active=False)
    response = Client().post(send(email="uit@example.nl"), passwords())
    assert "uitgezet" in response.content.decode()
    with prepare():
        assert memberships("uit@example.nl") == []


def test_a_new_role_replaces_the_old_one(send, cast, prepare):
    member = cast.members[Role.RESEARCHER]
    client = Client()
    client.force_login(member.user)
    assert client.post(send(email=member.user.email)).status_code == 303
    with prepare():
        assert memberships(member.user.email) == [("researcher", "assen", False), ("jobhunter", "assen", True)]


def test_the_database_refuses_what_a_view_would_forget(send, cast):
    """Whatever calls it: the function gives a membership to the invited address only, and once."""
    token = send(email=cast.stranger.email).split("/")[2]
    today = timezone.localdate()
    assert use(token, cast.admin, today=today) is None
    assert use(token, cast.stranger, today=today).role == Role.JOBHUNTER
    assert use(token, cast.stranger, today=today) is None


def test_the_letters_of_who_leaves_are_over(send, cast, prepare):
    link = send()
    with prepare():
        end_membership(cast.members[Role.PROJECT_LEADER], on=timezone.localdate())
        assert Invitation.objects.get().revoked_at is not None
    assert Client().post(link, passwords()).status_code == 410
    with prepare():
        assert memberships("noor@example.nl") == []


@pytest.mark.parametrize("change", ["switched off", "another role"])
def test_the_database_asks_whether_the_sender_may_still_invite(send, cast, prepare, change):
    send()
    leader = cast.members[Role.PROJECT_LEADER]
    noor = make_user("noor@example.nl", "Noor el Amrani")
    with prepare():
        invitation = Invitation.objects.get()
        Invitation.objects.update(token_hash=hashed("token"))
        if change == "switched off":
            User.objects.filter(pk=leader.user_id).update(is_active=False)
        else:
            Membership.objects.filter(pk=leader.pk).update(role=Role.RESEARCHER)
    assert use("token", noor, today=timezone.localdate()) is None
    with prepare():
        User.objects.filter(pk=leader.user_id).update(is_active=True)
        Membership.objects.filter(pk=leader.pk).update(role=Role.PROJECT_LEADER)
    taken = use("token", noor, today=timezone.localdate())
    assert (taken.role, taken.pilot_id) == (invitation.role, cast.assen.pk)
