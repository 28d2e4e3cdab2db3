"""What nobody knows stays unknown when somebody else's change is saved from the same form."""

from datetime import date

import pytest

from participants.enums import FactSource, Gender, MilestoneKind
from participants.models import AsylumFacts, Milestone, Participant
from tests.factories import make_milestone, make_participant
from tests.html_forms import forms_of
from tests.participants.helpers import rows, url

pytestmark = pytest.mark.django_db


@pytest.fixture
def unknown(cast, law):
    """Somebody of whom nobody said the gender, nor how the papers are known."""
    return make_participant(cast.assen, lodged=date(2025, 11, 3), location=cast.schepersmaat)


def save_as_it_stands(client, address, **typed):
    """Open a page, type something and press the button, as a browser sends it."""
    form = next(found for found in forms_of(client.get(address).content.decode(), address) if found.action == address)
    return client.post(address, form.values | typed).status_code


def test_another_name_makes_nobody_a_man(client_of, unknown, prepare):
    assert save_as_it_stands(client_of("jobhunter"), url(unknown, "edit"), first_name="Yonatan") == 303
    assert rows(prepare, Participant, "first_name", "gender") == [("Yonatan", Gender.UNKNOWN)]


def test_a_second_date_tells_no_source_of_the_first(client_of, unknown, prepare):
    lodged = {"application_registered_on_dag": "4", "application_registered_on_maand": "11"}
    address = url(unknown, "asylum-facts")
    assert save_as_it_stands(client_of("coa"), address, **lodged, application_registered_on_jaar="2025") == 303
    sources = ("application_source", "registered_source", "exclusion_source", "reception_source")
    found = rows(prepare, AsylumFacts, "application_lodged_on", "application_registered_on", *sources)
    assert found == [(date(2025, 11, 3), date(2025, 11, 4), *[FactSource.UNKNOWN] * 4)]


def test_another_day_tells_no_source_of_a_fact(client_of, unknown, prepare):
    fact = make_milestone(unknown, MilestoneKind.W_DOCUMENT, date(2026, 1, 5))
    assert save_as_it_stands(client_of("coa"), url(unknown, "milestone-edit", fact.pk), happened_on_dag="6") == 303
    assert rows(prepare, Milestone, "happened_on", "source") == [(date(2026, 1, 6), FactSource.UNKNOWN)]
