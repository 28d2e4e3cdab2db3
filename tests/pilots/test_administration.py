"""The functional admin: everybody with a login, what they do where, and never a dossier or a password."""

import pytest
from django.core import mail
from django.db import ProgrammingError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from config.database.scope import Scope, scoped
from pilots.enums import Role
from pilots.models import Invitation, Membership
from tests.factories import make_membership, make_user

pytestmark = pytest.mark.django_db
KEY = "0b7fbb4c-0f0d-4d6b-9d3a-0f6a4f1f1c22"


def url(route: str, *args: object) -> str:
    return reverse(f"administration:{route}", args=args)


@pytest.mark.parametrize("path", ["about/", "members/", "access-log/", "participants/", "matches/work/", "reports/"])
def test_an_admin_gets_404_under_every_pilot(client_of, path):
    assert client_of("admin").get(f"/pilots/assen/{path}").status_code == 404


@pytest.mark.parametrize("who", ["jobhunter", "project_leader", "privacy_officer", "stranger"])
@pytest.mark.parametrize("route", ["users", "invitations", "invite", "parameters", "parameter-add"])
def test_the_administration_does_not_exist_for_others(client_of, who, route):
    assert client_of(who).get(url(route)).status_code == 404
    assert client_of(who).post(url(route)).status_code == 404


def test_the_admins_database_role_cannot_read_a_password(cast):
    admin = Scope(role="werkroute_admin", user=cast.admin.pk)
    denied = pytest.raises(ProgrammingError, match="permission denied")
    with denied, transaction.atomic(), scoped(admin), connection.cursor() as cursor:
        cursor.execute("SELECT password FROM accounts_user")


def test_the_list_shows_who_works_where_and_finds_by_name_and_address(client_of, cast):
    client = client_of("admin")
    body = client.get(url("users")).content.decode()
    assert "Assen: Projectleider" in body
    assert "Functioneel beheerder" in body
    found = client.get(url("users"), {"q": "VREEMD@"}).context["table"]
    assert [row.record.email for row in found.paginated_rows] == ["vreemd@example.nl"]


@pytest.mark.parametrize("query", ["?q=%00", "?q=" + "x" * 500, "?account=anders", "?sort=password", "?page=-1"])
def test_the_list_bears_any_address(client_of, query):
    assert client_of("admin").get(url("users") + query).status_code == 200


def test_the_list_asks_as_much_for_more_people(client_of, cast, django_assert_num_queries):
    client = client_of("admin")
    with CaptureQueriesContext(connection) as few:
        client.get(url("users"))
    for number in range(3):
        make_membership(cast.assen, Role.JOBHUNTER, user=make_user(f"meer{number}@example.nl"))
    with django_assert_num_queries(len(few)):
        client.get(url("users"))


def test_an_account_that_is_switched_off_is_out_at_once_and_its_session_stays_dead(client_of, cast):
    member = cast.members[Role.JOBHUNTER]
    jobhunter, admin = client_of("jobhunter"), client_of("admin")
    assert jobhunter.get(reverse("pilots:about", args=["assen"])).status_code == 200
    page = url("user-deactivate", member.user_id)
    assert admin.get(page).status_code == 200
    assert [admin.post(page).status_code for _press in range(2)] == [303, 303]
    assert jobhunter.get(reverse("pilots:about", args=["assen"])).status_code == 302
    assert admin.post(url("user-reactivate", member.user_id)).status_code == 303
    assert jobhunter.get(reverse("pilots:about", args=["assen"])).status_code == 302
    fresh = Client()
    fresh.force_login(User.objects.get(pk=member.user_id))
    assert fresh.get(reverse("pilots:about", args=["assen"])).status_code == 200


def test_an_admin_cannot_switch_off_the_own_account(client_of, cast):
    response = client_of("admin").post(url("user-deactivate", cast.admin.pk))
    assert response.status_code == 422
    assert "je eigen account" in response.content.decode()
    assert User.objects.get(pk=cast.admin.pk).is_active


def test_a_membership_of_any_pilot_can_be_ended(client_of, cast, prepare):
    neighbour, admin = client_of("neighbour"), client_of("admin")
    page = url("membership-end", cast.neighbour.pk)
    assert "Maastricht" in admin.get(page).content.decode()
    assert [admin.post(page).status_code for _press in range(2)] == [303, 303]
    assert neighbour.get(reverse("pilots:about", args=["maastricht"])).status_code == 404
    with prepare():
        assert Membership.objects.get(pk=cast.neighbour.pk).ended_on is not None


def test_an_invitation_starts_with_the_pilot_and_knows_the_person(client_of, cast, prepare):
    client = client_of("admin")
    assert client.get(url("invite"), {"person": cast.stranger.pk}).status_code == 200
    where = f"{url('invite')}?pilot=maastricht&person={cast.stranger.pk}"
    page = client.get(where).content.decode()
    assert cast.stranger.email in page
    assert "azc Maastricht" in page
    assert "Graswijk" not in page
    fields = {"name": "Vera", "email": cast.stranger.email, "role": "coa", "organisation": "COA", "form_key": KEY}
    assert client.post(where, fields | {"locations": cast.graswijk.pk}).status_code == 422
    answers = [client.post(where, fields | {"locations": cast.azc_maastricht.pk}).status_code for _press in range(2)]
    with prepare():
        found = Invitation.objects.get()
        assert (answers, len(mail.outbox), found.pilot.slug) == ([303, 303], 1, "maastricht")
    assert "Vera" in client.get(url("invitations")).content.decode()
    assert client.post(url("invitation-resend", KEY)).status_code == 303
    assert client.get(url("invitation-revoke", KEY)).status_code == 200
    assert client.post(url("invitation-revoke", KEY)).status_code == 303
    assert "Geen uitnodigingen open" in client.get(url("invitations"), follow=True).content.decode()


@pytest.mark.parametrize("query", ["?pilot=nergens", "?pilot=", "?pilot=%00", "?pilot=assen&person=x"])
def test_a_pilot_or_person_that_is_not_there_asks_again(client_of, query):
    response = client_of("admin").get(url("invite") + query)
    assert response.status_code == 422
    assert "uit de lijst" in response.content.decode() or "Kies" in response.content.decode()


@pytest.mark.parametrize("route", ["user", "user-deactivate", "membership-end"])
def test_who_is_not_there_is_not_found(client_of, route):
    assert client_of("admin").get(url(route, 999_999_999)).status_code == 404


def test_the_page_of_a_person_says_what_there_is_to_know(client_of, cast):
    body = client_of("admin").get(url("user", cast.members[Role.COA_CASEWORKER].user_id)).content.decode()
    for text in ("COA-casemanager", "azc Schepersmaat", "Actief", "nog nooit"):
        assert text in body
    assert "Dit ben je zelf" in client_of("admin").get(url("user", cast.admin.pk)).content.decode()
