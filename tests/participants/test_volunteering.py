"""Volunteer work: the declarations of UWV, and work only where the law allows it to begin (rules.md A11)."""

from datetime import date

import pytest
from django.urls import reverse

from config.database.scope import maintenance
from participants.enums import MilestoneKind
from participants.models import Milestone, VolunteerDeclaration
from tests.factories import make_milestone, make_participant
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db
ADD = reverse("participants:declaration-add", args=["assen"])
LIST = reverse("participants:declarations", args=["assen"])


@pytest.fixture
def yonas(cast, law):
    person = make_participant(cast.assen, location=cast.schepersmaat, lodged=date(2025, 2, 3))
    make_milestone(person, MilestoneKind.W_DOCUMENT, date(2025, 3, 1), until=date(2027, 3, 1))
    return person


def declare(pilot, **days):
    with maintenance():
        return VolunteerDeclaration.objects.create(
            pilot=pilot, organisation="Voedselbank", activity="Pakketten inpakken", **days
        )


def begin(client, person, on, declaration=None):
    answers = {"declaration": declaration.pk if declaration else "", "source": "deelnemer"}
    return post(client, url(person, "volunteering-add"), **answers, **day("happened_on", on))


def test_coa_and_jobhunter_keep_one_list_of_declarations(cast, client_of, yonas):
    with maintenance():
        VolunteerDeclaration.objects.create(pilot=cast.maastricht, organisation="Elders", activity="Elders")
    answers = {"organisation": "Voedselbank", "activity": "Pakketten inpakken"}
    dated = day("requested_on", date(2023, 1, 9)) | day("granted_on", date(2023, 1, 20))
    assert post(client_of("coa"), ADD, **answers | dated)["Location"] == LIST
    html = client_of("jobhunter").get(LIST).content.decode()
    assert ("Verlopen" in html, "20 januari 2026" in html, "Elders" in html) == (True, True, False)


def test_how_it_stands_with_a_declaration(cast, client_of, law):
    asked = date(2026, 11, 1)
    for stands, days in (
        ("Nog niet aangevraagd", {}),
        ("Aangevraagd", {"requested_on": asked}),
        ("Ontvangst bevestigd", {"requested_on": asked, "receipt_confirmed_on": asked}),
        ("Geweigerd", {"requested_on": asked, "refused_on": asked}),
    ):
        declaration = declare(cast.assen, **days)
        assert stands in client_of("jobhunter").get(LIST).content.decode()
        with maintenance():
            declaration.delete()


WRONG = [
    (day("granted_on", date(2026, 1, 9)), "requested_on", "wanneer de organisatie"),
    (day("requested_on", date(2026, 2, 1)) | day("granted_on", date(2026, 1, 9)), "granted_on", "voor de aanvraag"),
    (
        {**day("requested_on", date(2026, 1, 1)), **day("granted_on", date(2026, 1, 9))}
        | day("refused_on", date(2026, 1, 9)),
        "refused_on",
        "afgegeven of geweigerd",
    ),
    ({"organisation": ""}, "organisation", "Vul de organisatie in"),
]


@pytest.mark.parametrize(("changes", "field", "sentence"), WRONG)
def test_a_declaration_that_cannot_be_gets_a_sentence(client_of, prepare, changes, field, sentence):
    answers = {"organisation": "Voedselbank", "activity": "Inpakken"} | changes
    response = post(client_of("jobhunter"), ADD, **answers)
    assert (response.status_code, list(response.context["form"].errors)) == (422, [field])
    assert sentence in response.context["form"].errors[field][0]


def test_work_begins_on_the_day_the_receipt_is_confirmed_and_no_day_earlier(cast, client_of, yonas, prepare):
    confirmed = declare(cast.assen, requested_on=date(2026, 1, 5), receipt_confirmed_on=date(2026, 1, 9))
    client = client_of("jobhunter")
    early = begin(client, yonas, date(2026, 1, 8), confirmed)
    assert "nog niet bevestigd" in early.context["form"].errors["declaration"][0]
    assert begin(client, yonas, date(2026, 1, 9), confirmed).status_code == 303
    found = rows(prepare, Milestone, "happened_on", "declaration", kind=MilestoneKind.VOLUNTEERING)
    assert found == [(date(2026, 1, 9), confirmed.pk)]
    assert "Voedselbank: Pakketten inpakken" in client.get(f"{url(yonas)}?deel=profiel").content.decode()


def test_no_work_without_a_declaration_a_valid_w_document_or_after_a_refusal(cast, client_of, yonas, prepare):
    client = client_of("coa")
    refused = declare(cast.assen, requested_on=date(2026, 1, 5), refused_on=date(2026, 1, 9))
    assert list(begin(client, yonas, date(2026, 2, 1)).context["form"].errors) == ["declaration"]
    assert "geweigerd" in begin(client, yonas, date(2026, 2, 1), refused).context["form"].errors["declaration"][0]
    with maintenance():
        Milestone.objects.filter(kind=MilestoneKind.W_DOCUMENT).delete()
        VolunteerDeclaration.objects.update(refused_on=None, granted_on=date(2026, 1, 9))
    errors = begin(client, yonas, date(2026, 2, 1), refused).context["form"].errors
    assert list(errors) == ["happened_on"]
    assert "W-document" in errors["happened_on"][0]
    assert rows(prepare, Milestone, "pk", kind=MilestoneKind.VOLUNTEERING) == []


def test_who_has_a_status_needs_no_declaration(client_of, yonas, prepare):
    make_milestone(yonas, MilestoneKind.STATUS_GRANTED, date(2026, 1, 5))
    assert begin(client_of("jobhunter"), yonas, date(2026, 2, 1)).status_code == 303


def test_a_declaration_of_another_pilot_is_no_choice(cast, client_of, yonas, prepare):
    theirs = declare(cast.maastricht, requested_on=date(2026, 1, 5), receipt_confirmed_on=date(2026, 1, 9))
    response = begin(client_of("jobhunter"), yonas, date(2026, 2, 1), theirs)
    assert list(response.context["form"].errors) == ["declaration"]


def test_volunteering_has_its_own_page_wherever_it_is_opened(client_of, yonas):
    done = make_milestone(yonas, MilestoneKind.VOLUNTEERING, date(2026, 2, 1))
    client = client_of("jobhunter")
    assert client.get(url(yonas, "milestone-add", "vrijwilligerswerk"))["Location"] == url(yonas, "volunteering-add")
    assert client.get(url(yonas, "milestone-edit", done.pk))["Location"] == url(yonas, "volunteering", done.pk)
