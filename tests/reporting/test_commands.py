"""The commands: what they print, to the letter, and one line and exit code 1 for what they cannot do."""

import csv
import json
from datetime import date
from io import StringIO

import openpyxl
import pytest
from django.core.management import CommandError, call_command

from pilots.models import Expenditure
from tests.factories import (
    make_budget_line,
    make_cover_line,
    make_employer,
    make_location,
    make_participant,
    make_phase,
    make_pilot,
    make_placement,
)

PERIOD = ("--pilot", "assen", "--from", "2026-01-01", "--to", "2026-06-30")


@pytest.fixture
def assen(db, law):
    """A pilot with a target of 2, one person at work and one not, and a neighbour with more of everything."""
    pilot = make_pilot("assen")
    phase = make_phase(pilot, target_placed=2)
    make_phase(pilot, "vervolg", position=1)
    line = make_budget_line(phase, "Jobhunters", 1000)
    make_cover_line(phase, "Uitkering", 1000)
    employer = make_employer(pilot)
    location = make_location(pilot, "=azc")
    for number in (1, 2):
        make_participant(pilot, f"A-000{number}", location=location, intake_on=date(2026, 1, 15))
    worker = make_participant(
        pilot, "A-0003", intake_on=date(2026, 1, 15), enrolled_on=date(2026, 1, 1), location=location
    )
    make_placement(worker, employer, date(2026, 3, 1), sector="horeca")
    other = make_pilot("maastricht")
    make_placement(make_participant(other, "M-0001"), make_employer(other), date(2026, 3, 1), sector="bouw")
    return pilot, line


def run(command, *arguments):
    out = StringIO()
    call_command(command, *arguments, stdout=out)
    return out.getvalue()


def indicators(*arguments):
    return json.loads(run("indicators", *PERIOD, "--format", "json", *arguments))


def test_indicators_prints_json_of_the_own_pilot_alone(assen):
    found = indicators()

    assert {key: value for key, value in found.items() if key != "indicators"} == {
        "format": 1,
        "pilot": "assen",
        "from": "2026-01-01",
        "to": "2026-06-30",
        "on": "2026-06-30",
        "audience": "team",
    }
    assert found["indicators"]["W07"] == {
        "name": "Plaatsingen naar sector",
        "value": 1,
        "numerator": 1,
        "denominator": None,
        "unit": "placements",
        "breakdowns": {"sector": {"horeca": 1}},
        "suppressed": False,
        "immature": False,
    }
    shares = {code: found["indicators"][code]["value"] for code in ("R03", "R04", "W03", "W05", "D01", "F02")}
    assert shares == {"R03": 3, "R04": 3, "W03": 0.5, "W05": 1 / 3, "D01": 1.0, "F02": 1000.0}


def test_phase_and_audience_are_obeyed(assen):
    other = indicators("--phase", "vervolg")["indicators"]
    hidden = indicators("--audience", "report")["indicators"]

    assert (other["W03"]["reason"], other["F02"]["reason"]) == ("no_data", "no_data")
    assert (hidden["F05"]["reason"], hidden["R03"]["breakdowns"]["gender"]) == ("suppressed", None)


def test_csv_has_a_row_per_cell_and_no_formulas(assen):
    rows = list(csv.reader(StringIO(run("indicators", *PERIOD, "--format", "csv")), delimiter=";"))

    assert rows[0][:3] == ["code", "naam", "eenheid"]
    assert ["R03", "Aanmeldingen", "people", "location", "'=azc", "3"] in [row[:6] for row in rows]


def test_xlsx_holds_text_that_looks_like_a_formula_as_text(assen, tmp_path):
    path = tmp_path / "cijfers.xlsx"
    run("indicators", *PERIOD, "--format", "xlsx", "-o", str(path))

    sheet = openpyxl.load_workbook(path).active
    cell = next(row[4] for row in sheet.iter_rows() if row[4].value == "=azc")
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert next(row[5].value for row in sheet.iter_rows() if row[0].value == "W02") == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["indicators", "--pilot", "nergens", *PERIOD[2:], "--format", "json"], "De pilot 'nergens' bestaat niet."),
        (
            ["indicators", *PERIOD, "--format", "json", "--phase", "x"],
            "De fase 'x' bestaat niet. Kies uit: pilot, vervolg.",
        ),
        (["indicators", *PERIOD[:4], "--to", "2025-12-31", "--format", "json"], "Draai de datums om"),
        (["indicators", *PERIOD, "--on", "31-12-2026", "--format", "json"], "Schrijf een datum als 2025-03-01"),
        (["indicators", *PERIOD, "--on", "0024-01-01", "--format", "json"], "ligt niet tussen 1900 en 2100"),
        (["indicators", *PERIOD, "--format", "xml"], "--format"),
        (["indicators", *PERIOD, "--format", "xlsx", "-o", "/nergens/x.xlsx"], "is niet te schrijven"),
        (["budget", "--pilot", "assen"], "--on"),
        (["budget", "--pilot", "nergens", "--on", "2026-01-01"], "De pilot 'nergens' bestaat niet."),
        (["evaluation_report", *PERIOD, "-o", "/nergens/x.pdf"], "is niet te schrijven"),
    ],
)
def test_a_bad_argument_is_one_sentence(assen, arguments, sentence):
    with pytest.raises(CommandError) as fault:
        run(*arguments)
    assert sentence in str(fault.value)
    assert "\n" not in str(fault.value)


def test_budget_prints_lines_cover_and_phases_without_a_budget(assen, prepare):
    pilot, line = assen
    with prepare():
        Expenditure.objects.create(
            pilot=pilot, line=line, booked_on=date(2026, 2, 1), amount=100, kind="verplichting", reference="K1"
        )
        Expenditure.objects.create(
            pilot=pilot, line=line, booked_on=date(2026, 3, 1), amount=40, kind="realisatie", reference="k1"
        )
    found = json.loads(run("budget", "--pilot", "assen", "--on", "2026-06-30", "--format", "json"))

    amounts = {"budgeted": 1000.0, "amended": 1000.0, "committed": 60.0, "realised": 40.0, "remaining": 900.0}
    amounts |= {"forecast": 1000.0, "difference": 0}
    assert found["phases"] == [
        {
            "phase": "pilot",
            "total": amounts,
            "lines": [{"line": "Jobhunters", "year": None} | amounts],
            "cover": [{"source": "Uitkering", "planned": 1000.0, "received": 0, "used": 0}],
            "balanced": True,
        },
        {"phase": "vervolg", "total": dict.fromkeys(amounts), "lines": [], "cover": [], "balanced": None},
    ]
