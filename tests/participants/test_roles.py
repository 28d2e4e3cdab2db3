"""Who opens which page of a dossier, and what each role finds on it."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from participants.enums import MilestoneKind
from pilots.enums import AccessAction, Role
from pilots.models import AccessRecord
from tests.factories import make_employer, make_milestone, make_participant, make_permit, make_profile

pytestmark = pytest.mark.django_db
LODGED = date(2025, 3, 9)
ROUTES = ("detail", "edit", "intake", "asylum-facts", "record", "move", "verdict", "pause", "end")


@pytest.fixture
def yonas(cast, law):
    """Enrolled, coached, with papers, an open permit and a profile."""
    person = make_participant(
        cast.assen,
        location=cast.schepersmaat,
        lodged=LODGED,
        phone="+31612345678",
        intake_on=date(2026, 2, 2),
        job_coach=cast.members[Role.JOB_COACH],
    )
    make_milestone(person, MilestoneKind.W_DOCUMENT, date(2026, 1, 5), until=date(2036, 1, 4))
    make_permit(person, make_employer(cast.assen), date(2026, 6, 1))
    make_profile(person, wish_note="Bakken", experience=["horeca"])
    return person


def page(client, person, route="detail", *args):
    return client.get(reverse(f"participants:{route}", args=["assen", person.pk, *args]))


@pytest.mark.parametrize(
    "route", ["detail", "edit", "intake", "asylum-facts", "record", "move", "verdict", "pause", "end"]
)
def test_jobhunter_opens_every_page(client_of, yonas, route):
    assert page(client_of("jobhunter"), yonas, route).status_code == 200


@pytest.mark.parametrize("route", ["detail", "edit", "asylum-facts", "record", "move", "verdict"])
def test_coa_opens_the_pages_of_its_own_location(client_of, yonas, route):
    assert page(client_of("coa"), yonas, route).status_code == 200


@pytest.mark.parametrize("route", ["intake", "pause", "end"])
def test_coa_may_not_open_the_work_intake(client_of, yonas, route):
    assert page(client_of("coa"), yonas, route).status_code == 403


@pytest.mark.parametrize("route", ["edit", "intake", "asylum-facts", "record", "move", "verdict", "pause", "end"])
def test_job_coach_opens_only_the_dossier(client_of, yonas, route):
    assert page(client_of("job_coach"), yonas).status_code == 200
    assert page(client_of("job_coach"), yonas, route).status_code == 403


@pytest.mark.parametrize("who", ["project_leader", "researcher", "privacy_officer"])
@pytest.mark.parametrize("route", ["detail", "verdict", "edit"])
def test_roles_without_dossiers_get_403(client_of, yonas, who, route):
    assert page(client_of(who), yonas, route).status_code == 403


@pytest.mark.parametrize("who", ["admin", "stranger", "neighbour", "neighbour_coa"])
def test_whoever_is_no_member_of_the_pilot_gets_404(client_of, yonas, who):
    assert page(client_of(who), yonas).status_code == 404


@pytest.mark.parametrize(
    "route", ["detail", "edit", "intake", "asylum-facts", "record", "move", "verdict", "pause", "end"]
)
def test_a_dossier_of_another_pilot_is_not_there(cast, client_of, law, route):
    other = make_participant(cast.maastricht, "M-0001", location=cast.azc_maastricht)
    assert page(client_of("jobhunter"), other, route).status_code == 404


def test_coa_does_not_see_who_lives_elsewhere(cast, client_of, law):
    elsewhere = make_participant(cast.assen, location=cast.graswijk)
    assert page(client_of("coa"), elsewhere).status_code == 404
    assert page(client_of("jobhunter"), elsewhere).status_code == 200


def test_job_coach_does_not_see_who_somebody_else_coaches(cast, client_of, law):
    assert page(client_of("job_coach"), make_participant(cast.assen)).status_code == 404


def test_job_coach_sees_verdict_contact_and_profile_but_no_facts(client_of, yonas):
    html = page(client_of("job_coach"), yonas).content.decode()
    assert "Nog niet: TWV aangevraagd op 1 juni 2026" in html
    assert "06 12 34 56 78" in html
    assert "Bakken" in html
    for hidden in ("9 maart 2025", "9 mrt 2025", "2025-03-09", "5 jan", "W-document", "V-nummer", "Tijdlijn"):
        assert hidden not in html


def test_coa_sees_papers_and_next_step_but_no_profile(client_of, yonas):
    html = page(client_of("coa"), yonas).content.decode()
    assert "9 mrt 2025" in html
    assert "Wachten op het besluit van UWV" in html
    for hidden in ("Bakken", "Horeca", "Profiel", "Intake doen"):
        assert hidden not in html


def test_jobhunter_sees_each_condition_with_its_origin(cast, client_of, yonas):
    make_milestone(
        yonas,
        MilestoneKind.BANK_ACCOUNT,
        date(2026, 3, 3),
        source="deelnemer",
        recorded_by=cast.members[Role.COA_CASEWORKER],
    )
    html = page(client_of("jobhunter"), yonas).content.decode()
    assert "W-document is geldig" in html
    assert "tot en met 4 jan 2036" in html
    assert "vastgelegd door COA-casemanager Assen (COA), bron: deelnemer" in html


@pytest.mark.parametrize("who", ["jobhunter", "coa", "job_coach"])
def test_who_opens_a_dossier_stands_in_the_access_log(client_of, cast, yonas, prepare, who):
    client = client_of(who)
    page(client, yonas)
    with prepare():
        (record,) = AccessRecord.objects.all()
    assert (record.membership_id, record.action, record.subject) == (
        cast.members[Role(who)].pk,
        AccessAction.OPEN_DOSSIER,
        yonas.pk,
    )
    own = client.get(reverse("pilots:access-log", args=["assen"])).content.decode()
    assert ("Dossier geopend" in own, yonas.case_number in own) == (True, True)


def test_a_dossier_that_may_not_be_opened_leaves_no_line(client_of, yonas, prepare):
    for who, status in (("neighbour", 404), ("researcher", 403)):
        assert page(client_of(who), yonas).status_code == status
    with prepare():
        assert not AccessRecord.objects.exists()


def test_case_numbers_in_the_access_log_are_for_who_sees_people_and_ask_once(
    client_of, cast, yonas, django_assert_num_queries
):
    jobhunter, leader = client_of("jobhunter"), client_of("project_leader")
    address = reverse("pilots:access-log", args=["assen"])
    page(jobhunter, yonas)
    with CaptureQueriesContext(connection) as one:
        jobhunter.get(address)
    asked = len(one)
    for number in ("A-0002", "A-0003"):
        page(jobhunter, make_participant(cast.assen, number))
    with django_assert_num_queries(asked):
        own = jobhunter.get(address).content.decode()
    overseen = leader.get(address).content.decode()
    for number in ("A-0001", "A-0002", "A-0003"):
        assert (number in own, number in overseen) == (True, False)
    assert "3 inzagen" in overseen
    assert "0 inzagen" in leader.get(address, {"action": "reveal_v_number"}).content.decode()
