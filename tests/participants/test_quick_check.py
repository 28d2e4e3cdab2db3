"""The quick check at the desk: a verdict in plain words, and nothing of what was typed stays anywhere."""

import logging
from datetime import date, timedelta

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from participants.quick_check_forms import QuickCheckForm
from tests.participants.helpers import day

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
ADDRESS = reverse("participants:quick-check", args=["assen"])
BIRTH = date(1987, 4, 23)


def answers(**changes):
    today = timezone.localdate()
    given = {"in_reception": "ja", "has_status": "nee", "exclusion": "nee"} | day("birth", BIRTH)
    given |= day("lodged_on", date(2025, 2, 19)) | day("w_document_until", today + timedelta(days=400))
    return given | changes


def test_the_verdict_comes_in_plain_words_with_the_next_step_and_the_conditions(client_of):
    page = client_of("coa").post(ADDRESS, answers()).content.decode()
    assert "Nog niet: TWV kan worden aangevraagd" in page
    assert "TWV aanvragen" in page
    assert "aan zet: werkgever" in page
    assert "Indicatie, UWV beslist" in page
    for condition in ("18 jaar of ouder", "De wachttermijn is voorbij", "W-document is geldig", "In opvang van COA"):
        assert condition in page


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"has_status": "ja"}, "Vrij om te werken"),
        ({"in_reception": "nee"}, "Nog niet: opvang door COA is nodig"),
        ({"exclusion": "ja"}, "Niet toegestaan: de IND heeft werk uitgesloten"),
        (day("w_document_until", date(2025, 6, 1)), "Nog niet: het W-document is verlopen"),
        ({f"lodged_on_{box}": "" for box in ("dag", "maand", "jaar")}, "de datum van de asielaanvraag is niet bekend"),
        ({f"w_document_until_{box}": "" for box in ("dag", "maand", "jaar")}, "er is geen geldig W-document"),
        (day("birth", date(2012, 1, 1)), "Nog niet: 18 jaar of ouder, vanaf 1 januari 2030"),
    ],
)
def test_each_answer_counts(client_of, changes, sentence):
    assert sentence in client_of("jobhunter").post(ADDRESS, answers(**changes)).content.decode()


def test_a_year_of_birth_is_enough(client_of):
    page = client_of("coa").post(ADDRESS, answers(birth_dag="", birth_maand="")).content.decode()
    assert "Nog niet: TWV kan worden aangevraagd" in page


def test_waiting_gives_a_forecast(client_of):
    today = timezone.localdate()
    page = client_of("coa").post(ADDRESS, answers(**day("lodged_on", today - timedelta(days=30)))).content.decode()
    assert "Een TWV kan vanaf" in page
    assert "Beginnen met werk kan op zijn vroegst tussen" in page


def stored(prepare):
    """How many rows stand in each table of ours, history included, and what the sessions hold."""
    ours = {"accounts", "legal", "pilots", "employers", "participants", "matching", "reporting"}
    found = {"sessions": [session.get_decoded() for session in Session.objects.order_by("pk")]}
    with prepare(), connection.cursor() as cursor:
        for model in (model for model in apps.get_models() if model._meta.app_label in ours):
            cursor.execute(f'SELECT count(*) FROM "{model._meta.db_table}"')  # noqa: S608  names of our own tables
            found[model._meta.db_table] = cursor.fetchone()[0]
    return found


@pytest.mark.usefixtures("sessions_in_database")
def test_no_row_and_no_log_line_holds_what_was_typed_and_the_form_is_empty_again(client_of, prepare, caplog):
    client = client_of("coa")
    client.get(ADDRESS)
    before = stored(prepare)
    assert len(before["sessions"]) == 1
    with caplog.at_level(logging.DEBUG):
        response = client.post(ADDRESS, answers())
    assert response.status_code == 200
    assert stored(prepare) == before
    said = [record.getMessage() for record in caplog.records]
    assert [line for line in said if "1987" in line or "2025-02-19" in line] == []
    form = response.context["form"]
    assert isinstance(form, QuickCheckForm)
    assert not form.is_bound
    assert 'value="1987"' not in response.content.decode()
    assert response.request["QUERY_STRING"] == ""
    assert "no-store" in response["Cache-Control"]


def test_an_answer_that_cannot_be_keeps_what_was_typed(client_of):
    response = client_of("coa").post(ADDRESS, answers(**day("lodged_on", date(1980, 1, 1))))
    assert response.status_code == 422
    assert 'value="1987"' in response.content.decode()


def test_the_check_asks_for_no_name_and_no_number():
    assert set(QuickCheckForm.base_fields) == {
        "birth",
        "lodged_on",
        "w_document_until",
        "in_reception",
        "has_status",
        "exclusion",
    }
