"""The gates in front of every page of a pilot: login, pilot, role, and a scope that ends with the request."""

import re
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from participants.models import Participant
from pilots.enums import Role
from pilots.middleware import own_memberships
from pilots.models import Membership, Pilot
from tests.factories import make_membership, make_participant

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]


def people(slug: str = "assen") -> str:
    return reverse("participants:list", args=[slug])


@pytest.fixture
def two_people(cast) -> None:
    make_participant(cast.assen, "A-0001", first_name="Yonas", location=cast.schepersmaat)
    make_participant(cast.maastricht, "M-0001", first_name="Leyla", last_name="Demir", location=cast.azc_maastricht)


def test_a_stranger_to_the_site_is_sent_to_the_login_page(two_people):
    response = Client().get(people())
    assert (response.status_code, response["Location"]) == (302, f"{reverse('account_login')}?next={people()}")


def test_a_session_that_ended_under_a_filter_leads_to_the_login_page(two_people):
    response = Client().get(people(), headers={"HX-Request": "true"})
    assert (response.status_code, response.content) == (204, b"")
    assert response["HX-Redirect"] == f"{reverse('account_login')}?next={people()}"


@pytest.mark.parametrize(
    ("came_from", "goal"),
    [
        ("http://testserver/pilots/assen/participants/?q=tes&toon=mijn", "/pilots/assen/participants/?q=tes&toon=mijn"),
        ("http://testserver/pilots/assen/about/", "/pilots/assen/about/"),
        ("http://elders.example/pilots/assen/about/", "/"),
        ("", "/"),
    ],
)
@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}], ids=["plain", "htmx"])
def test_a_button_of_a_session_that_ended_leads_back_to_its_page_and_says_why(two_people, came_from, goal, headers):
    """Never to the address of the button itself: that is no page. htmx gets the same, so that a form can stay."""
    client = Client()
    response = client.post("/pilots/assen/participants/add/", headers=headers | {"Referer": came_from})
    assert (response.status_code, parse_qs(urlsplit(response["Location"]).query)) == (302, {"next": [goal]})
    assert "Je was uitgelogd. Daarom is er niets opgeslagen." in client.get(response["Location"]).content.decode()


@pytest.mark.parametrize("who", ["neighbour", "stranger", "admin", "neighbour_leader"])
def test_who_is_not_a_member_gets_the_same_answer_as_for_a_pilot_that_is_not_there(client_of, two_people, who):
    client = client_of(who)
    own, none = client.get(people()), client.get(people("nergens"))
    assert (own.status_code, none.status_code) == (404, 404)
    assert b"Yonas" not in own.content


def test_a_member_sees_the_own_pilot_and_nothing_of_the_other(client_of, two_people):
    body = client_of("jobhunter").get(people()).content.decode()
    assert ("Yonas" in body, "Leyla" in body) == (True, False)


def test_the_wrong_role_is_refused(client_of, two_people):
    assert client_of("project_leader").get(people()).status_code == 403


def test_somebody_in_two_pilots_sees_one_at_a_time(cast, two_people):
    user = cast.members[Role.JOBHUNTER].user
    make_membership(cast.maastricht, Role.JOBHUNTER, user=user)
    client = Client()
    client.force_login(user)
    first, second = (client.get(people(slug)).content.decode() for slug in ("assen", "maastricht"))
    assert ("Yonas" in first, "Leyla" in first) == (True, False)
    assert ("Yonas" in second, "Leyla" in second) == (False, True)


def everything(membership: Membership) -> list[Any]:
    rows = (membership, membership.pilot)
    values = [getattr(row, field.attname) for row in rows for field in row._meta.concrete_fields]
    return [*values, membership.location_ids]


def test_who_asks_is_read_with_every_column_of_membership_and_pilot(cast, prepare):
    user = cast.members[Role.COA_CASEWORKER].user
    make_membership(cast.maastricht, Role.JOBHUNTER, user=user)
    with prepare():
        Pilot.objects.filter(pk=cast.assen.pk).update(in_kind=["een bus", "twee uren"], evaluation_note="klopt")
        stored = [everything(row) for row in Membership.objects.filter(user=user).order_by("pilot__municipality")]
    assert [row[-1] for row in stored] == [[cast.schepersmaat.pk], []]
    assert [everything(row) for row in own_memberships(user.pk)] == stored


def test_an_ended_membership_counts_from_the_next_request(cast, client_of, two_people, prepare):
    client = client_of("jobhunter")
    assert client.get(people()).status_code == 200
    with prepare():
        Membership.objects.filter(pk=cast.members[Role.JOBHUNTER].pk).update(ended_on=date(2026, 11, 1))
    assert client.get(people()).status_code == 404


def test_another_role_counts_from_the_next_request(cast, client_of, two_people, prepare):
    client = client_of("jobhunter")
    with prepare():
        Membership.objects.filter(pk=cast.members[Role.JOBHUNTER].pk).update(role=Role.RESEARCHER)
    assert client.get(people()).status_code == 403


def test_the_page_of_another_pilots_person_equals_the_page_of_nobody(client_of, cast, two_people, prepare):
    with prepare():
        foreign = Participant.objects.get(case_number="M-0001").pk
    client = client_of("jobhunter")
    nobody = "00000000-0000-4000-8000-000000000000"
    answers = [client.get(reverse("participants:detail", args=["assen", pk])) for pk in (foreign, nobody)]
    assert [answer.status_code for answer in answers] == [404, 404]
    first, second = (re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", a.content.decode()) for a in answers)
    assert first.replace(str(foreign), "") == second.replace(nobody, "")


def test_an_account_that_is_switched_off_is_signed_out_at_once(cast, client_of, two_people, prepare):
    client = client_of("jobhunter")
    user = cast.members[Role.JOBHUNTER].user
    with prepare():
        type(user).objects.filter(pk=user.pk).update(is_active=False)
    assert client.get(people()).status_code == 302


@pytest.mark.django_db(transaction=True)
def test_nothing_of_a_request_stays_on_the_connection(client_of, two_people):
    client_of("jobhunter").get(people())
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_user, coalesce(current_setting('app.pilot', true), ''),"
            " coalesce(current_setting('app.user', true), '')"
        )
        assert cursor.fetchone() == ("werkroute_app", "", "")
