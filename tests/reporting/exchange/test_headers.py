"""Sheets and columns by name: free order, any case, and a fault that names what is not known."""

import pytest

from reporting.exchange.columns import EVENTS, NOT_READ
from reporting.exchange.rows import read_workbook
from tests.reporting.exchange.workbooks import PERSON, book_of

SHEETS = (
    "deelnemers, gebeurtenissen, werkgevers, plaatsingen, vergunningen, ondersteuning, belemmeringen, nazorg,"
    " activiteiten, uitgaven, bewonersaantallen, uitleg, lijsten"
)
EVENT_COLUMNS = "dossier, soort, datum, tot, toelichting"


def lines_of(content: bytes) -> list[str]:
    return [fault.line() for fault in read_workbook(content, name="lijst.xlsx").faults_in_order()]


def test_order_case_and_spaces_of_names_are_free():
    content = book_of(**{" Gebeurtenissen ": [["DATUM", " Soort", "dossier "], ["2025-03-01", " BankRekening", "A-1"]]})
    (row,) = read_workbook(content, name="lijst.xlsx").of(EVENTS)
    assert {name: str(value) for name, value in row.values.items()} == {
        "datum": "2025-03-01",
        "soort": "bankrekening",
        "dossier": "A-1",
    }


def test_explanation_and_lists_are_skipped():
    assert lines_of(book_of(uitleg=[["vrije tekst"]], Lijsten=[["m"], ["v"]], deelnemers=PERSON)) == []


@pytest.mark.parametrize("name", NOT_READ)
def test_a_sheet_that_is_not_read_is_refused_by_name(name):
    assert lines_of(book_of(**{name: []})) == [f"{name}: dit blad wordt nog niet ingelezen, mag: {SHEETS}"]


def test_an_unknown_sheet_is_named_as_it_is_written():
    assert lines_of(book_of(Blad1=[["x"]])) == [f"Blad1: dit blad is niet bekend, mag: {SHEETS}"]


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        ([], []),
        ([["dossier", "soort", "datum"]], []),
        (
            [["dossier", "soort", "datum", "Kleur", None, "Soort"], ["A-1", "bankrekening", "2025-03-01", "x"]],
            [
                f"gebeurtenissen, rij 1, Kleur: deze kolom is niet bekend, mag: {EVENT_COLUMNS}",
                "gebeurtenissen, rij 1, soort: deze kolom staat er twee keer, mag: elke kolom één keer",
            ],
        ),
        (
            [[], ["dossier", "datum"], ["A-1", "2025-03-01"]],
            ["gebeurtenissen, rij 2, soort: deze verplichte kolom ontbreekt, mag: een kolom met deze naam"],
        ),
        (
            [["Lijst van het azc"], ["A-1", "bankrekening"]],
            [f"gebeurtenissen, rij 1: hier staan geen kolomnamen, mag: {EVENT_COLUMNS}"],
        ),
        (
            [
                ["dossier", "soort", "datum"],
                ["A-1", "bankrekening", "2025-03-01", "x"],
                ["A-2", "bankrekening", "2025-03-01", "y"],
            ],
            ["gebeurtenissen, rij 2, kolom D: deze kolom heeft geen naam, mag: een lege kolom"],
        ),
        (
            [["dossier", "soort", "datum"], ["A-1", None, "2025-03-01"]],
            None,
        ),
    ],
    ids=["nothing", "no-rows", "unknown-and-double", "missing", "no-names", "nameless", "empty-cell"],
)
def test_columns(rows, lines):
    found = lines_of(book_of(gebeurtenissen=rows))
    if lines is None:
        assert [line.split(",")[0:3] for line in found] == [
            ["gebeurtenissen", " rij 2", " soort: dit is niet ingevuld"]
        ]
    else:
        assert sorted(found) == sorted(lines)
