"""Referring somebody to the pilot, and what became of it in words that COA may know."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from participants.models import Appointment, Referral
from tests.factories import make_employer, make_match, make_participant, make_placement, make_referral
from tests.participants.helpers import post, rows, url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
LIST = reverse("participants:referrals", args=["assen"])


@pytest.fixture
def yonas(cast):
    return make_participant(cast.assen, location=cast.schepersmaat)


def test_coa_refers_in_one_form_and_the_jobhunter_reads_it(client_of, yonas, prepare):
    client = client_of("coa")
    answers = {"work_ready": "met_begeleiding", "note": "Spreekt goed Engels"}
    assert post(client, url(yonas, "refer")).status_code == 422
    assert post(client, url(yonas, "refer"), **answers).status_code == 303
    today = timezone.localdate()
    assert rows(prepare, Referral, "referred_on", "work_ready", "note") == [(today, *answers.values())]
    page = client_of("jobhunter").get(url(yonas)).content.decode()
    assert "Kan werken: ja, met begeleiding." in page
    assert "Spreekt goed Engels" in page
    again = post(client, url(yonas, "refer"), **answers)
    assert again.status_code == 422
    assert "vandaag al doorverwezen" in again.content.decode()


def test_a_number_that_looks_like_a_bsn_is_pointed_out(client_of, yonas):
    response = post(client_of("coa"), url(yonas, "refer"), work_ready="ja", note="bsn 123456782")
    assert response.status_code == 422


@pytest.mark.parametrize(
    ("what", "label"),
    [
        ("nothing", "Nog geen intake"),
        ("appointment", "Intake gepland"),
        ("intake", "Intake gedaan"),
        ("match", "In bemiddeling"),
        ("work", "Aan het werk"),
        ("end", "Gestopt: eerst de taal"),
    ],
)
def test_what_became_of_it_is_told_by_the_stage_alone(client_of, cast, prepare, what, label):
    fields = {"intake_on": date(2026, 2, 1)} if what != "nothing" and what != "appointment" else {}
    if what == "end":
        fields |= {"ended_on": date(2026, 5, 1), "end_reason": "taal_eerst"}
    person = make_participant(cast.assen, location=cast.schepersmaat, **fields)
    make_referral(person, cast.members["coa"])
    employer = make_employer(cast.assen, "Bakkerij Van Roon")
    if what == "appointment":
        with prepare():
            Appointment.objects.create(
                pilot=cast.assen,
                participant=person,
                kind="intake",
                starts_at=datetime(2026, 12, 1, 10, tzinfo=UTC),
                place="Kamer 12",
            )
    if what == "match":
        make_match(person, employer)
    if what == "work":
        make_placement(person, employer, date(2026, 3, 1))
    page = client_of("coa").get(LIST).content.decode()
    assert label in page
    assert "Bakkerij Van Roon" not in page
    assert "Kamer 12" not in page


def test_the_list_holds_the_own_referrals_of_who_lives_here_now(client_of, cast, yonas):
    gone = make_participant(cast.assen, "A-0002", first_name="Weg", location=cast.graswijk)
    other = make_participant(cast.maastricht, "M-0001", first_name="Ander", location=cast.azc_maastricht)
    colleague = make_participant(cast.assen, "A-0003", first_name="Collega", location=cast.schepersmaat)
    make_referral(yonas, cast.members["coa"])
    make_referral(gone, cast.members["coa"])
    make_referral(other, cast.neighbour_coa)
    make_referral(colleague, cast.members["jobhunter"])
    shown = client_of("coa").get(LIST)
    assert [row.person.first_name for row in shown.context["rows"]] == ["Yonas"]
    assert len(shown.context["moved"]) == 1


def test_who_moved_out_of_sight_keeps_a_line_without_a_name_or_a_stage(client_of, cast):
    """Also when out of reception; what a colleague referred, or COA of another pilot, is no line here."""
    for number, place in ((2, cast.graswijk), (3, None)):
        gone = make_participant(cast.assen, f"A-000{number}", first_name="Weg", last_name="Gegaan", location=place)
        make_referral(gone, cast.members["coa"], work_ready="met_begeleiding", note="Geheime regel")
        make_placement(gone, make_employer(cast.assen, f"Werkgever {number}"), date(2026, 11, 3))
    make_referral(gone, cast.members["jobhunter"], referred_on=date(2026, 11, 3))
    away = make_participant(cast.maastricht, "M-0001", location=None)
    make_referral(away, cast.neighbour_coa)
    shown = client_of("coa").get(LIST)
    assert [(row.referred_on, row.work_ready) for row in shown.context["moved"]] == [
        (date(2026, 11, 2), "Ja, met begeleiding")
    ] * 2
    page = shown.content.decode()
    assert "Verhuisd naar een andere locatie" in page
    for secret in ("Weg", "Gegaan", "A-0002", str(gone.pk), "Geheime regel", "Aan het werk", "Werkgever"):
        assert secret not in page


def test_the_number_of_queries_does_not_grow(client_of, cast, yonas, django_assert_max_num_queries):
    client, counts = client_of("coa"), []
    make_referral(yonas, cast.members["coa"])
    for number in (2, 3):
        with django_assert_max_num_queries(40) as asked:
            client.get(LIST)
        counts.append(len(asked))
        person = make_participant(cast.assen, f"A-000{number}", location=cast.schepersmaat)
        make_referral(person, cast.members["coa"])
    assert counts[0] == counts[1]
