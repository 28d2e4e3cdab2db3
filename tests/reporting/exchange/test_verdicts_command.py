"""The right-to-work check of every dossier as the public contract writes it."""

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from legal.models import Parameter
from participants.enums import MilestoneKind
from tests.factories import make_employer, make_milestone, make_participant, make_permit
from tests.reporting.exchange.workbooks import EMPLOYER, book_of, columns, take_in

ON = ("--on", "2026-11-20", "--format", "json")


def verdicts(capsys, pilot: str = "assen", *arguments: str) -> dict:
    call_command("verdicts", "--pilot", pilot, *(arguments or ON))
    return json.loads(capsys.readouterr().out)


@pytest.fixture
def example(cast, law):
    """The dossier of the contract's example: the waiting term has passed, papers are valid, nobody asked a permit."""
    person = make_participant(cast.assen, "A-0001", location=cast.schepersmaat, lodged=date(2024, 9, 1))
    make_milestone(person, MilestoneKind.W_DOCUMENT, date(2024, 9, 1))
    make_milestone(person, MilestoneKind.BANK_ACCOUNT, date(2025, 9, 1))
    return person


EXAMPLE = {
    "dossier": "A-0001",
    "verdict": "permit_required",
    "reasons": ["waiting_term_passed"],
    "warnings": ["bsn_missing"],
    "permit_possible_from": "2025-03-01",
    "earliest_start": ["2026-12-25", "2027-01-22"],
    "next_step": "work_permit",
    "next_step_owner": "employer",
}


def test_the_example_of_the_contract(example, capsys):
    assert verdicts(capsys) == {"format": 1, "pilot": "assen", "on": "2026-11-20", "verdicts": [EXAMPLE]}


def test_every_dossier_of_the_pilot_also_a_closed_one_in_order(cast, example, capsys):
    make_participant(cast.assen, "A-0010", ended_on=date(2026, 2, 1))
    make_participant(cast.assen, "A-0002")
    make_participant(cast.maastricht, "M-0001")
    found = verdicts(capsys)
    assert [row["dossier"] for row in found["verdicts"]] == ["A-0001", "A-0002", "A-0010"]
    assert [row["dossier"] for row in verdicts(capsys, "maastricht")["verdicts"]] == ["M-0001"]


def test_what_is_dated_later_does_not_count(cast, example, capsys):
    make_permit(example, make_employer(cast.assen), date(2026, 11, 21))
    assert verdicts(capsys)["verdicts"] == [EXAMPLE]


def test_the_number_of_queries_does_not_grow_with_the_dossiers(cast, example):
    def count() -> int:
        with CaptureQueriesContext(connection) as queries:
            call_command("verdicts", "--pilot", "assen", *ON, stdout=StringIO())
        return len(queries)

    one = count()
    for number in (2, 3):
        make_participant(cast.assen, f"A-000{number}")
    assert count() == one


def test_verdicts_of_a_list(assen, law, capsys):
    person = {"dossier": "A-0001", "achternaam": "Tesfay", "geboortedatum": 1995, "locatie": "Graswijk"}
    events = ["dossier", "soort", "datum", "tot", "toelichting"]
    moved = ["A-0001", "verhuizing", "2025-06-01", None, None]
    paper = ["A-0001", "w_document", "2024-09-01", "2025-07-31", None]
    renewed = ["A-0001", "w_document", "2025-08-01", "2027-08-01", None]
    permit = {"dossier": "A-0001", "werkgever": "Bakkerij Van Roon", "aangevraagd": "2026-09-01"}
    content = book_of(
        deelnemers=columns(**person, asielaanvraag="2024-09-01", uitsluiting="onbekend"),
        gebeurtenissen=[events, moved, paper, renewed],
        werkgevers=EMPLOYER,
        vergunningen=columns(**permit),
    )
    take_in(assen, content)
    (found,) = verdicts(capsys)["verdicts"]
    assert found == EXAMPLE | {
        "warnings": [
            "bsn_missing",
            "bank_account_missing",
            "exclusion_unknown",
            "birth_date_incomplete",
            "permit_term_exceeded",
            "permit_term_long",
        ],
        "next_step": "await_decision",
        "next_step_owner": "uwv",
    }


@pytest.mark.parametrize(
    ("pilot", "on", "line"),
    [
        ("utrecht", "2026-11-20", "De pilot 'utrecht' bestaat niet."),
        ("assen", "20-11-2026", "Error: argument --on: '20-11-2026' is geen datum. Schrijf een datum als 2025-03-01."),
        ("assen", "2026-02-30", "Error: argument --on: '2026-02-30' is geen datum. Schrijf een datum als 2025-03-01."),
    ],
)
def test_an_unknown_pilot_or_a_bad_date_is_one_line(cast, law, pilot, on, line):
    with pytest.raises(CommandError) as refused:
        call_command("verdicts", "--pilot", pilot, "--on", on)
    assert str(refused.value).removeprefix("Error: ") == line.removeprefix("Error: ")


def test_without_the_legal_numbers_there_is_no_answer(cast, prepare):
    make_participant(cast.assen, "A-0001")
    with prepare():
        Parameter.objects.all().delete()
    with pytest.raises(CommandError, match="^De wettelijke getallen zijn niet volledig: "):
        call_command("verdicts", "--pilot", "assen", *ON)
