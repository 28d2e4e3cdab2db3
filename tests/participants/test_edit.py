"""Changing who somebody is, and showing the V-number."""

from datetime import date

import pytest
from django.urls import reverse

from legal.rules.calendar import Birth
from participants import services
from participants.models import Identity, Participant
from participants.refusals import Outdated
from participants.services import Person
from pilots.enums import Role
from pilots.models import AccessRecord
from tests.factories import make_employer, make_membership, make_participant, make_placement, make_user
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db
V_NUMBER = "0000604771"
SHOWN = "000.060.4771"


@pytest.fixture
def yonas(cast, law):
    return make_participant(cast.assen, location=cast.schepersmaat)


@pytest.fixture
def numbered(cast, yonas, prepare):
    """Yonas with a V-number."""
    with prepare(cast.assen.pk):
        services.write_v_number(yonas, V_NUMBER, cast.members[Role.JOBHUNTER])
    return yonas


def answers(**changes):
    given = {"first_name": "Yonas", "last_name": "Tesfay", "gender": "m", "version": "1"}
    return given | day("birth", date(1995, 5, 14)) | changes


def test_the_jobhunter_changes_name_and_coach(cast, client_of, yonas, prepare):
    coach = cast.members[Role.JOB_COACH].pk
    response = post(client_of("jobhunter"), url(yonas, "edit"), **answers(last_name="Tesfaye", job_coach=str(coach)))
    assert response["Location"] == url(yonas)
    found = rows(prepare, Participant, "last_name", "name_key", "job_coach", "version")
    assert found == [("Tesfaye", " tesfaye yonas", coach, 2)]
    assert client_of("job_coach").get(url(yonas)).status_code == 200


def test_coa_changes_the_name_and_leaves_the_guidance(cast, client_of, yonas, prepare):
    given = answers(last_name="Tesfaye", job_coach=str(cast.members[Role.JOB_COACH].pk))
    assert post(client_of("coa"), url(yonas, "edit"), **given).status_code == 303
    assert rows(prepare, Participant, "last_name", "job_coach") == [("Tesfaye", None)]


def test_the_second_of_two_writers_sees_both_texts(client_of, yonas, prepare):
    client = client_of("jobhunter")
    post(client, url(yonas, "edit"), **answers(last_name="Eerste"))
    response = post(client, url(yonas, "edit"), **answers(last_name="Tweede", phone="0612345678"))
    html = response.content.decode()
    assert response.status_code == 409
    assert "Dit is intussen gewijzigd, door een collega of in een ander tabblad" in html
    assert "Eerste" in html
    assert 'value="Tweede"' in html
    assert rows(prepare, Participant, "last_name", "version") == [("Eerste", 2)]
    again = answers(last_name="Tweede", version=response.context["form"]["version"].value())
    assert post(client, url(yonas, "edit"), **again).status_code == 303


@pytest.mark.parametrize("version", ["", "nul", "-1", "99999999999999999999"])
def test_a_tampered_version_is_no_error(client_of, yonas, prepare, version):
    response = post(client_of("jobhunter"), url(yonas, "edit"), **answers(last_name="X", version=version))
    assert response.status_code in {409, 422}
    assert rows(prepare, Participant, "last_name") == [("Tesfay",)]


def test_a_member_of_another_pilot_cannot_guide(cast, client_of, yonas):
    response = post(client_of("jobhunter"), url(yonas, "edit"), **answers(jobhunter=str(cast.neighbour.pk)))
    assert response.status_code == 422
    assert list(response.context["form"].errors) == ["jobhunter"]


def test_who_left_the_pilot_is_not_offered(cast, client_of, yonas):
    gone = make_user("weg@example.nl", "Wim Weg")
    left = make_membership(cast.assen, Role.JOBHUNTER, user=gone, ended_on=date(2026, 1, 1))
    form = client_of("jobhunter").get(url(yonas, "edit")).context["form"]
    assert left not in form.fields["jobhunter"].queryset


@pytest.mark.parametrize("who", ["jobhunter", "coa"])
def test_the_v_number_shows_after_a_logged_click_only(cast, client_of, numbered, prepare, who):
    client = client_of(who)
    assert V_NUMBER not in client.get(url(numbered)).content.decode().replace(".", "")
    response = client.post(url(numbered, "reveal-v-number"))
    member = cast.members[Role(who)].pk
    assert SHOWN in response.content.decode()
    assert "no-store" in response["Cache-Control"]
    assert set(rows(prepare, AccessRecord, "membership", "action", "subject")) == {
        (member, "open_dossier", numbered.pk),
        (member, "reveal_v_number", numbered.pk),
    }
    assert V_NUMBER not in client.get(url(numbered)).content.decode().replace(".", "")


@pytest.mark.parametrize("who", ["job_coach", "project_leader", "researcher", "privacy_officer"])
def test_other_roles_cannot_ask_for_the_v_number(client_of, numbered, prepare, who):
    assert client_of(who).post(url(numbered, "reveal-v-number")).status_code == 403
    assert rows(prepare, AccessRecord, "action") == []


def test_looking_at_the_address_does_not_show_the_v_number(client_of, numbered, prepare):
    assert client_of("jobhunter").get(url(numbered, "reveal-v-number")).status_code == 405


def test_who_has_no_v_number_leaves_no_log_line(client_of, yonas, prepare):
    assert client_of("jobhunter").post(url(yonas, "reveal-v-number")).status_code == 200
    assert rows(prepare, AccessRecord, "action") == []


def test_an_empty_v_number_leaves_the_old_one(client_of, numbered, prepare):
    before = rows(prepare, Identity, "v_number_index")
    assert post(client_of("jobhunter"), url(numbered, "edit"), **answers(v_number="")).status_code == 303
    assert rows(prepare, Identity, "v_number_index") == before


def test_the_form_does_not_hold_the_v_number(client_of, numbered):
    assert V_NUMBER not in client_of("jobhunter").get(url(numbered, "edit")).content.decode()


def test_a_service_says_when_somebody_was_first(cast, yonas, prepare):
    person = Person(last_name="Ander", birth=Birth(yonas.birth_date))
    with prepare(cast.assen.pk), pytest.raises(Outdated):
        services.update_participant(by=cast.members[Role.JOBHUNTER], participant=yonas, version=7, person=person)


def test_a_number_that_cannot_be_opened_is_said_and_never_guessed(cast, client_of, numbered, prepare):
    with prepare(cast.assen.pk):
        Identity.objects.update(v_number_sealed=b"\x01" + b"0" * 40)
    response = client_of("jobhunter").post(url(numbered, "reveal-v-number"))
    assert response.status_code == 500
    assert "Het V-nummer kan nu niet worden gelezen" in response.content.decode()


def test_nobody_needs_more_than_twenty_numbers_an_hour(cast, client_of, numbered, prepare):
    record = {"pilot": cast.assen, "membership": cast.members[Role.JOBHUNTER], "action": "reveal_v_number"}
    with prepare(cast.assen.pk):
        AccessRecord.objects.bulk_create(AccessRecord(**record) for _ in range(services.MOST_REVEALS))
    response = client_of("jobhunter").post(url(numbered, "reveal-v-number"))
    assert response.status_code == 429
    assert SHOWN not in response.content.decode()
    assert SHOWN in client_of("coa").post(url(numbered, "reveal-v-number")).content.decode()


def test_a_form_of_before_does_not_give_a_dossier_back_to_a_coach(cast, client_of, yonas, prepare):
    """The coach is taken away at the placement while a colleague has the form of the dossier open."""
    client, coach = client_of("jobhunter"), cast.members[Role.JOB_COACH]
    placement = make_placement(yonas, make_employer(cast.assen), date(2026, 2, 2), job_coach=coach)
    with prepare():
        Participant.objects.update(job_coach=coach)
    assert post(client, reverse("matching:job-coach", args=["assen", placement.pk]), coach="").status_code == 303
    response = post(client, url(yonas, "edit"), **answers(job_coach=str(coach.pk)))
    assert response.status_code == 409
    assert client_of("job_coach").get(url(yonas)).status_code == 404
