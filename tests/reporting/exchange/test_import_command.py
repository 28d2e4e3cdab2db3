"""The command: JSON alone on standard output, faults one per line on standard error, exit code 1."""

import json

import pytest
from django.core.management import CommandError, call_command

from participants.models import Participant
from reporting.models import ImportBatch
from tests.reporting.exchange.caseload import FULL, caseload
from tests.reporting.exchange.test_import import NEW
from tests.reporting.exchange.workbooks import EMPLOYER, PERSON, book_of, columns


@pytest.fixture
def lijst(tmp_path):
    """Write a file and give its place."""

    def write(content: bytes) -> str:
        path = tmp_path / "lijst.xlsx"
        path.write_bytes(content)
        return str(path)

    return write


def test_the_summary_is_pure_json(assen, lijst, capsys):
    call_command("import_workbook", lijst(caseload()), "--pilot", "assen")
    out, err = capsys.readouterr()
    assert json.loads(out) == {
        "format": 1,
        "pilot": "assen",
        "file": "lijst.xlsx",
        "dry_run": False,
        "batch": str(ImportBatch.objects.get().pk),
        "sheets": NEW,
    }
    assert err == ""


def test_a_dry_run_tells_of_every_row_and_stores_nothing(assen, lijst, capsys):
    call_command("import_workbook", lijst(book_of(deelnemers=PERSON)), "--pilot", "assen")
    capsys.readouterr()
    changed = dict(zip(*PERSON, strict=True)) | {"achternaam": "Tésfay"}
    content = book_of(deelnemers=columns(**changed), werkgevers=EMPLOYER)
    call_command("import_workbook", lijst(content), "--pilot", "assen", "--dry-run")
    assert json.loads(capsys.readouterr().out) == {
        "format": 1,
        "pilot": "assen",
        "file": "lijst.xlsx",
        "dry_run": True,
        "batch": None,
        "sheets": {
            "deelnemers": {"new": 0, "changed": 1, "unchanged": 0},
            "werkgevers": {"new": 1, "changed": 0, "unchanged": 0},
        },
        "rows": [
            {
                "sheet": "deelnemers",
                "row": 2,
                "state": "changed",
                "changes": {"achternaam": {"from": "Tesfay", "to": "Tésfay"}},
            },
            {"sheet": "werkgevers", "row": 2, "state": "new"},
        ],
    }
    assert (Participant.objects.get().last_name, ImportBatch.objects.count()) == ("Tesfay", 1)


def test_faults_go_one_per_line_to_standard_error(assen, lijst, capsys):
    content = caseload(deelnemers={"geslacht": "man\nvrouw"}, uitgaven={"bedrag": "x"})
    with pytest.raises(SystemExit) as stopped:
        call_command("import_workbook", lijst(content), "--pilot", "assen")
    out, err = capsys.readouterr()
    assert stopped.value.code == 1
    assert out == ""
    assert err.splitlines() == [
        'deelnemers, rij 2, geslacht: "man vrouw" is niet bekend, mag: m, v, x, onbekend',
        'uitgaven, rij 2, bedrag: "x" is geen getal, mag: een bedrag, als getal of als tekst zoals 1.234,50, niet 0',
    ]
    assert Participant.objects.count() == 0


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("lijst.xlsx", "--pilot", "utrecht"), "De pilot 'utrecht' bestaat niet."),
        (("weg.xlsx", "--pilot", "assen"), "Het bestand weg.xlsx bestaat niet of is niet te openen."),
        ((".", "--pilot", "assen"), "Het bestand . bestaat niet of is niet te openen."),
    ],
)
def test_no_pilot_or_no_file_is_one_line(assen, lijst, tmp_path, monkeypatch, arguments, line):
    lijst(caseload())
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CommandError) as refused:
        call_command("import_workbook", *arguments)
    assert str(refused.value) == line


def test_a_list_and_what_hangs_on_it_may_come_in_turn(assen, lijst, capsys):
    for sheet in ("deelnemers", "werkgevers", "gebeurtenissen", "plaatsingen", "vergunningen", "uitgaven"):
        call_command("import_workbook", lijst(book_of(**{sheet: columns(**FULL[sheet])})), "--pilot", "assen")
        assert json.loads(capsys.readouterr().out)["sheets"] == {sheet: {"new": 1, "changed": 0, "unchanged": 0}}
