"""Requests for linking: the form, the criteria, the sheet, and who may see it."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pikepdf
import pytest
from django.template.loader import render_to_string

from config import pdf
from participants.enums import MilestoneKind
from participants.models import LinkingRequest
from tests.factories import (
    make_employer,
    make_linking,
    make_milestone,
    make_note,
    make_participant,
    make_permit,
    make_placement,
)
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db
ANSWERS = {"kind": "kansrijke_koppeling", "outcome": "open", "hours_per_week": "24", "workplace": "Assen"}
ASKED = day("requested_on", date(2026, 10, 1))


@pytest.fixture
def yonas(cast, law):
    person = make_participant(cast.assen, location=cast.schepersmaat, lodged=date(2025, 6, 3))
    make_milestone(person, MilestoneKind.STATUS_GRANTED, date(2026, 9, 1))
    return person


@pytest.mark.parametrize("who", ["coa", "jobhunter"])
def test_coa_and_jobhunter_write_a_request(client_of, cast, yonas, prepare, who):
    assert client_of(who).get(url(yonas, "linking-add")).status_code == 200
    assert post(client_of(who), url(yonas, "linking-add"), **ANSWERS | ASKED).status_code == 303
    found = rows(prepare, LinkingRequest, "kind", "requested_on", "hours_per_week", "workplace")
    assert found == [("kansrijke_koppeling", date(2026, 10, 1), 24, "Assen")]


def test_the_form_begins_with_the_work_that_the_reader_may_know(cast, client_of, yonas):
    """COA knows of hours, and of an employer only by way of a permit."""
    employer = make_employer(cast.assen, "Kaasmakerij De Wei")
    make_placement(yonas, employer, date(2026, 9, 5), hours=28)
    begun = [client_of(who).get(url(yonas, "linking-add")).content.decode() for who in ("jobhunter", "coa")]
    assert ['name="hours_per_week" value="28' in page for page in begun] == [True, True]
    chosen = f'<option value="{employer.pk}" selected>'
    assert [(chosen in page, employer.name in page) for page in begun] == [(True, True), (False, False)]
    make_permit(yonas, employer, date(2026, 7, 1), valid_from=date(2026, 9, 1), valid_until=date(2027, 9, 1))
    assert chosen in client_of("coa").get(url(yonas, "linking-add")).content.decode()


BAD = [
    (ASKED | {"hours_per_week": "61"}, "hours_per_week"),
    (ASKED | {"kind": "gunst"}, "kind"),
    (ASKED | {"outcome": "afgewezen"}, "outcome_on"),
    (ASKED | day("outcome_on", date(2026, 9, 30)), "outcome_on"),
    (ASKED | {"contract_is_permanent": "ja", "contract_months": "6"}, "contract_months"),
    (day("requested_on", date(2999, 1, 1)), "requested_on"),
]


@pytest.mark.parametrize(("answers", "field"), BAD)
def test_a_bad_request_gets_a_sentence_at_its_field(client_of, yonas, prepare, answers, field):
    response = post(client_of("coa"), url(yonas, "linking-add"), **ANSWERS | answers)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert rows(prepare, LinkingRequest, "kind") == []


@pytest.mark.parametrize(
    ("more", "label"),
    [
        ({}, "Nog niet alles is bekend"),
        ({"payslip_seen_on": date(2026, 9, 30)}, "Aan alle punten is voldaan"),
        ({"payslip_seen_on": date(2026, 9, 30), "hours_per_week": 7}, "Aan een punt is niet voldaan"),
        ({"payslip_seen_on": date(2026, 9, 30), "distance_km": 51}, "Aan alle punten is voldaan"),
        ({"kind": "omkoppeling", "pay_meets_norm": False}, "Aan een punt is niet voldaan"),
    ],
)
def test_the_criteria_say_met_or_not_and_never_a_right(client_of, cast, yonas, more, label):
    make_linking(yonas, make_employer(cast.assen), **more)
    html = client_of("coa").get(f"{url(yonas)}?deel=papieren").content.decode()
    assert label in html
    assert "geen recht: COA weegt meer mee en beslist" in html
    assert "8 uur" in html or "omkoppeling" in more.values()


def test_the_sheet_holds_what_coa_needs_on_screen_and_as_pdf(client_of, cast, yonas):
    row = make_linking(yonas, make_employer(cast.assen), payslip_seen_on=date(2026, 9, 30))
    client = client_of("coa")
    html = client.get(url(yonas, "linking-sheet", row.pk)).content.decode()
    for fact in ("Bakkerij Van Roon", "Assen", "24", "30 september 2026", "Contract getekend"):
        assert fact in html
    response = client.get(url(yonas, "linking-pdf", row.pk))
    assert response["Content-Type"] == "application/pdf"
    assert response.content.startswith(b"%PDF")
    assert pdf.VARIANT == "pdf/ua-1"


def test_the_pdf_is_one_page_with_what_coa_needs_and_no_wage_or_note(client_of, cast, yonas):
    bakery = make_employer(cast.assen)
    make_placement(yonas, bakery, date(2026, 8, 3), per_hour=Decimal("17.35"))
    make_note(yonas, "Heeft zorgen over geld", kind="notitie", happened_on=date(2026, 9, 2))
    row = make_linking(yonas, bakery, payslip_seen_on=date(2026, 9, 30), contract_months=7, pay_meets_norm=True)
    response = client_of("coa").get(url(yonas, "linking-pdf", row.pk))
    shown = {name: response.context[name] for name in ("person", "linking", "recorder", "made_on", "pilot")}
    html = render_to_string("participants/linking_pdf.html", shown)
    for fact in ("Bakkerij Van Roon", "Assen", "24", "7 maanden", "Ja", "30 september 2026"):
        assert fact in html
    for secret in ("17,35", "17.35", "zorgen", "bijstandsnorm"):
        assert secret not in html
    with pikepdf.open(BytesIO(response.content)) as document:
        assert len(document.pages) == 1


def test_the_second_who_changes_a_request_sees_both(client_of, cast, yonas, prepare):
    row = make_linking(yonas, make_employer(cast.assen))
    answers = ANSWERS | ASKED | {"seen": row.recorded_at.isoformat()}
    address = url(yonas, "linking", row.pk)
    assert post(client_of("coa"), address, **answers | {"workplace": "Beilen"}).status_code == 303
    mine = answers | {"workplace": "Hoogeveen", "change_reason": ""}
    assert post(client_of("jobhunter"), address, **mine).status_code == 422  # it is COA's by now: why?
    mine["change_reason"] = "Op de loonstrook gezien"
    response = post(client_of("jobhunter"), address, **mine)
    assert response.status_code == 409
    assert "Beilen" in response.content.decode()
    assert rows(prepare, LinkingRequest, "workplace") == [("Beilen",)]
    mine["seen"] = response.context["form"]["seen"].value()
    assert post(client_of("jobhunter"), address, **mine).status_code == 303
    assert rows(prepare, LinkingRequest, "workplace", "change_reason") == [("Hoogeveen", "Op de loonstrook gezien")]
    papers = client_of("coa").get(f"{url(yonas)}?deel=papieren").content.decode()
    assert "Reden van de wijziging: Op de loonstrook gezien" in papers


def test_a_request_of_another_pilot_is_not_there(client_of, cast, yonas, law):
    other = make_participant(cast.maastricht, "M-0001")
    foreign = make_linking(other, make_employer(cast.maastricht))
    for route in ("linking", "linking-sheet", "linking-pdf"):
        assert client_of("jobhunter").get(url(yonas, route, foreign.pk)).status_code == 404
