"""The facts of a pilot for everybody in it, as exactly as the documents give them; and who looked at what."""

from datetime import date

import pytest
from django.core.management import call_command
from django.test import Client, RequestFactory
from django.urls import reverse

from pilots.enums import AccessAction, Precision, Role
from pilots.models import AccessRecord, Pilot
from pilots.shell import shell
from pilots.shown import imprecise
from tests.factories import make_budget_line, make_membership, make_participant, make_phase

PILOT_ROLES = ["jobhunter", "job_coach", "coa", "project_leader", "researcher", "privacy_officer"]


@pytest.mark.parametrize(
    ("day", "precision", "expected"),
    [
        (date(2025, 4, 1), Precision.DAY, "1 april 2025"),
        (date(2024, 5, 15), Precision.MONTH, "midden mei 2024"),
        (date(2024, 10, 1), Precision.MONTH, "oktober 2024"),
        (date(2024, 1, 1), Precision.YEAR, "2024"),
        (date(2024, 1, 1), Precision.UNKNOWN, "onbekend"),
        (None, Precision.DAY, "onbekend"),
    ],
)
def test_a_date_reads_as_exactly_as_it_is_known(day, precision, expected):
    assert imprecise(day, precision) == expected


@pytest.mark.django_db
@pytest.mark.parametrize("who", PILOT_ROLES)
def test_every_role_reads_the_facts_and_the_decided_money(client_of, cast, who):
    phase = make_phase(cast.assen, target_placed=25)
    make_budget_line(phase, "Jobhunters", 90_000, forecast=87_654)
    response = client_of(who).get(reverse("pilots:about", args=["assen"]))
    body = response.content.decode()
    assert response.status_code == 200
    assert "€\xa090.000" in body
    assert "25 mensen aan het werk" in body
    assert "87.654" not in body


@pytest.mark.django_db
def test_the_real_pilots_read_as_their_decisions(prepare):
    call_command("load_pilots", verbosity=0)
    with prepare():
        pilots = {pilot.slug: pilot for pilot in Pilot.objects.all()}
    seen = {slug: body_of(pilot) for slug, pilot in pilots.items()}
    for text in ("midden mei 2024", "€\xa0298.000", "Inzet COA, in natura", "p.m.", "75 mensen aan het werk"):
        assert text in seen["assen"], text
    for text in ("oktober 2024", "€\xa0233.020", "inclusief btw", "SPUK spreidingswet", "Deelvraag"):
        assert text in seen["maastricht"], text
    for text in ("Niet uitgesplitst, 2025", "€\xa087.000", "€\xa029.000", "€\xa0116.000", "1 april 2025"):
        assert text in seen["amstelveen"], text
    for text in ("Niet uitgesplitst", "€\xa028.600", "datum onbekend", "niet bekend of het inclusief btw is"):
        assert text in seen["noordoostpolder"], text


def body_of(pilot: Pilot) -> str:
    client = Client()
    client.force_login(make_membership(pilot, Role.RESEARCHER).user)
    response = client.get(reverse("pilots:about", args=[pilot.slug]))
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def looked_up(cast, prepare):
    """The jobhunter looked up a number in Assen, the neighbour one in Maastricht."""
    person = make_participant(cast.assen, first_name="Yonas", location=cast.schepersmaat)
    with prepare():
        for member in (cast.members[Role.JOBHUNTER], cast.neighbour):
            AccessRecord.objects.create(
                pilot_id=member.pilot_id, membership=member, action=AccessAction.REVEAL_V_NUMBER, subject=person.pk
            )
    return person


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["project_leader", "privacy_officer"])
def test_the_access_log_tells_function_and_organisation_and_no_names(client_of, cast, looked_up, who):
    response = client_of(who).get(reverse("pilots:access-log", args=["assen"]))
    body = response.content.decode()
    assert response.status_code == 200
    assert "1 inzage" in body
    assert str(looked_up.pk)[:8] in body
    assert str(looked_up.pk) not in body
    assert "gemeente Assen" in body
    assert "Yonas" not in body
    assert cast.members[Role.JOBHUNTER].name not in body.replace("Jobhunter<span", "")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("who", "count"), [("jobhunter", "1 inzage"), ("coa", "0 inzagen"), ("job_coach", "0 inzagen")]
)
def test_the_others_see_their_own_look_ups_only(client_of, looked_up, who, count):
    assert count in client_of(who).get(reverse("pilots:access-log", args=["assen"])).content.decode()


@pytest.mark.django_db
def test_the_access_log_is_not_for_researchers(client_of):
    assert client_of("researcher").get(reverse("pilots:access-log", args=["assen"])).status_code == 403


@pytest.mark.django_db
@pytest.mark.parametrize(
    "query", ["?page=99", "?page=x", "?sort=membership__user__password", "?sort=-who", "?page=%00"]
)
def test_the_access_log_bears_any_address(client_of, looked_up, query):
    assert client_of("project_leader").get(reverse("pilots:access-log", args=["assen"]) + query).status_code == 200


@pytest.mark.django_db
def test_the_switcher_shows_the_own_pilots_only(client_of, cast):
    make_membership(cast.maastricht, Role.RESEARCHER, user=cast.members[Role.JOBHUNTER].user)
    client = client_of("jobhunter")
    both = client.get(reverse("pilots:about", args=["assen"])).context["shell"]
    assert [label for label, _url, _current in both.memberships] == ["Assen (Jobhunter)", "Maastricht (Onderzoeker)"]
    assert client.get(reverse("pilots:about", args=["maastricht"])).status_code == 200
    one = client_of("neighbour").get(reverse("pilots:about", args=["maastricht"])).context["shell"]
    assert [label for label, _url, _current in one.memberships] == ["Maastricht (Jobhunter)"]


#: (role, address within the pilot) -> the item of the menu that it lies under.
UNDER = {
    (Role.JOBHUNTER, "matches/fairs/1/print/"): ["Bijeenkomsten"],
    (Role.JOBHUNTER, "employers/meetings/1/"): ["Bijeenkomsten"],
    (Role.JOBHUNTER, "employers/vacancies/add/"): ["Vacatures"],
    (Role.JOBHUNTER, "matches/vacancies/1/candidates/"): ["Vacatures"],
    (Role.JOBHUNTER, "matches/people/1/vacancies/"): ["Deelnemers"],
    (Role.JOBHUNTER, "matches/placements/1/"): ["Matches"],
    (Role.JOB_COACH, "matches/placements/1/"): ["Mijn mensen"],
    (Role.JOB_COACH, "matches/costs/ask/1/"): ["Mijn mensen"],
    (Role.PROJECT_LEADER, "matches/placements/1/"): [],
}


def under(member, address):
    request = RequestFactory().get(f"/pilots/assen/{address}")
    request.user, request.membership, request.memberships = member.user, member, [member]
    groups = shell(request)["shell"].groups
    return [item.label for _heading, items in groups for item in items if item.current]


@pytest.mark.django_db
def test_every_page_lies_under_one_item_of_the_menu(cast):
    assert {key: under(cast.members[key[0]], key[1]) for key in UNDER} == UNDER
