"""Who sees what of matches and work, with data that could leak: a wage, a name of another pilot."""

from datetime import date
from decimal import Decimal

import pytest

from config.database.scope import maintenance
from matching.enums import MatchState
from matching.models import Match
from participants.models import Participant
from pilots.enums import Role
from tests.factories import (
    make_employer,
    make_match,
    make_participant,
    make_permit,
    make_placement,
    make_vacancy,
)

pytestmark = pytest.mark.django_db
BASE = "/pilots/assen/matches/"
WAGE = "16,66"
JOBHUNTER_ONLY = ["", "propose/", "{match}/", "{match}/steps/declined/", "{match}/permit/", "{match}/start/"]
JOBHUNTER_ONLY += ["permits/{permit}/decision/", "permits/{permit}/complete/"]
JOBHUNTER_ONLY += [f"placements/{{placement}}/{path}/" for path in ("end", "job-coach", "contracts/add")]
SHARED = ["placements/", "placements/{placement}/"]


@pytest.fixture
def scene(cast, law):
    """A coached person at work in Assen, for a wage that only the jobhunter may know."""
    coach = cast.members[Role.JOB_COACH]
    person = make_participant(cast.assen, "A-0001", location=cast.schepersmaat, job_coach=coach)
    employer = make_employer(cast.assen, "Bakkerij Van Roon")
    vacancy = make_vacancy(employer, hourly_wage=Decimal("16.66"))
    match = make_match(person, employer, state=MatchState.STARTED, vacancy=vacancy)
    permit = make_permit(person, employer, date(2026, 3, 1), valid_from=date(2026, 4, 2), valid_until=date(2027, 3, 1))
    placement = make_placement(
        person, employer, date(2026, 4, 2), match=match, job_coach=coach, per_hour=Decimal("16.66"), hours=28
    )
    return {"person": person, "match": match.pk, "permit": permit.pk, "placement": placement.pk}


@pytest.mark.parametrize("who", ["job_coach", "coa", "project_leader", "researcher", "privacy_officer"])
def test_pages_of_the_jobhunter_are_closed_to_other_roles(scene, client_of, who):
    client = client_of(who)
    statuses = {path: client.get(BASE + path.format(**scene)).status_code for path in JOBHUNTER_ONLY}
    assert statuses == dict.fromkeys(JOBHUNTER_ONLY, 403)


@pytest.mark.parametrize("who", ["coa", "project_leader", "researcher", "privacy_officer"])
def test_placements_are_for_jobhunter_and_job_coach(scene, client_of, who):
    client = client_of(who)
    assert {client.get(BASE + path.format(**scene)).status_code for path in SHARED} == {403}


@pytest.mark.parametrize("who", ["neighbour", "stranger", "admin"])
def test_who_is_no_member_finds_nothing(scene, client_of, who):
    client = client_of(who)
    assert {client.get(BASE + path.format(**scene)).status_code for path in (*JOBHUNTER_ONLY, *SHARED)} == {404}


def test_the_jobhunter_sees_the_wage_and_the_coach_does_not(scene, client_of):
    path = f"{BASE}placements/{scene['placement']}/"
    seen = {who: client_of(who).get(path).content.decode() for who in ("jobhunter", "job_coach")}
    assert WAGE in seen["jobhunter"]
    assert "28 uur per week" in seen["job_coach"]
    assert WAGE not in seen["job_coach"]
    assert "Uurloon" not in seen["job_coach"]


def test_the_coach_sees_the_own_placements_only(cast, scene, client_of):
    other = make_participant(cast.assen, "A-0002", first_name="Nour", last_name="Khalil")
    hidden = make_placement(other, make_employer(cast.assen, "Ander Bedrijf"), date(2026, 5, 1))
    page = client_of("job_coach").get(f"{BASE}placements/").content.decode()
    assert "Yonas Tesfay" in page
    assert "Khalil" not in page
    assert client_of("job_coach").get(f"{BASE}placements/{hidden.pk}/").status_code == 404


def dossier(client, scene):
    return client.get(f"/pilots/assen/participants/{scene['person'].pk}/").content.decode()


def test_coa_sees_on_the_dossier_that_somebody_works_and_how_much_never_the_wage(scene, client_of):
    page = dossier(client_of("coa"), scene)
    assert "Ja, sinds 2 april 2026." in page
    assert "28" in page
    for hidden in (WAGE, "Uurloon", "placements/", str(scene["match"])):
        assert hidden not in page


def test_coa_sees_that_somebody_does_not_work(cast, scene, client_of):
    person = make_participant(cast.assen, "A-0003", first_name="Nour", location=cast.schepersmaat)
    page = dossier(client_of("coa"), {"person": person})
    assert "Aan het werk" in page
    assert "<p>Nee.</p>" in page


def test_the_panel_of_the_dossier_differs_by_role(scene, client_of):
    jobhunter, coach = dossier(client_of("jobhunter"), scene), dossier(client_of("job_coach"), scene)
    for page in (jobhunter, coach):
        assert f"placements/{scene['placement']}/" in page
        assert WAGE not in page
    assert f"matches/{scene['match']}/" in jobhunter
    assert f"matches/{scene['match']}/" not in coach


def count(django_assert_max_num_queries, client, path):
    with django_assert_max_num_queries(200) as queries:
        assert client.get(path).status_code == 200
    return len(queries)


@pytest.mark.parametrize("path", [BASE, f"{BASE}placements/", f"{BASE}propose/"])
def test_lists_ask_as_much_for_three_rows_as_for_one(scene, cast, client_of, django_assert_max_num_queries, path):
    client = client_of("jobhunter")
    one = count(django_assert_max_num_queries, client, path)
    for number in (5, 6):
        person = make_participant(cast.assen, f"A-000{number}", location=cast.schepersmaat)
        employer = make_employer(cast.assen, f"Werkgever {number}")
        make_placement(person, employer, date(2026, 5, 1), match=make_match(person, employer))
    assert count(django_assert_max_num_queries, client, path) == one


def test_the_page_of_an_employer_asks_as_much_for_three_permits_as_for_one(
    scene, cast, client_of, django_assert_max_num_queries
):
    with maintenance():
        employer = Match.objects.get(pk=scene["match"]).employer
    path, client = f"/pilots/assen/employers/{employer.pk}/", client_of("jobhunter")
    one = count(django_assert_max_num_queries, client, path)
    for number in (5, 6):
        person = make_participant(cast.assen, f"A-000{number}")
        make_permit(person, employer, date(2026, 5, number))
        make_match(person, employer)
    assert count(django_assert_max_num_queries, client, path) == one


def test_control_the_cast_really_has_a_coached_person(scene, cast):
    with maintenance():
        assert Participant.objects.get(pk=scene["person"].pk).job_coach_id == cast.members[Role.JOB_COACH].pk
