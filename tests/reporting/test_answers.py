"""The answers to a pilot's own questions as a workbook: case numbers, no names, logged, and never a formula."""

from datetime import date
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from config.database.scope import maintenance
from participants.models import IntakeAnswer
from pilots.models import AccessRecord
from tests.factories import make_participant, make_question
from tests.participants.helpers import rows

pytestmark = pytest.mark.django_db
ADDRESS = reverse("reporting:answers-xlsx", args=["assen"])


def answered(person, question, answer):
    with maintenance():
        IntakeAnswer.objects.create(pilot_id=person.pilot_id, participant=person, question=question, answer=answer)


def test_every_answer_stands_at_its_case_number_without_names(cast, client_of, prepare):
    bike = make_question(cast.assen)
    past = make_question(cast.assen, "Oude vraag", kind="tekst", retired_on=date(2026, 1, 1))
    yonas, selam = make_participant(cast.assen), make_participant(cast.assen, "A-0002", first_name="Selam")
    theirs = make_participant(cast.maastricht, "M-0001")
    answered(yonas, bike, "ja")
    answered(selam, bike, "onbekend")
    answered(selam, past, "=HYPERLINK(1)")
    answered(theirs, make_question(cast.maastricht, "Vraag van Maastricht"), "geheim")
    response = client_of("jobhunter").get(ADDRESS)
    sheet = load_workbook(BytesIO(response.content))["antwoorden"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["dossier", "Heeft de deelnemer een fiets?", "Oude vraag (gestopt op 2026-01-01)"],
        ["A-0001", "ja", None],
        ["A-0002", "onbekend", "=HYPERLINK(1)"],
    ]
    assert (sheet["C3"].data_type, sheet["C3"].quotePrefix) == ("s", True)
    assert rows(prepare, AccessRecord, "action", "membership__role", "subject") == [
        ("export_answers", "jobhunter", None)
    ]
    assert "no-store" in response["Cache-Control"]
