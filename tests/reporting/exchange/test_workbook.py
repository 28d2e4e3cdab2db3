"""Files that are no workbook, and what a workbook's cells may hold besides values."""

from datetime import date, datetime, time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from reporting.exchange import workbook
from reporting.exchange.faults import FaultyFile
from reporting.exchange.workbook import MERGED_BLOCK, NoValue, read_sheets
from tests.reporting.exchange.workbooks import book_of, saved

A_WORKBOOK = "mag: een Excel-bestand (.xlsx) zonder wachtwoord, van hoogstens 50 MB"
MOMENT = datetime.combine(date(2025, 3, 1), time(14, 30))
WANTED = frozenset({"deelnemers"})


def rows_of(content: bytes) -> dict[int, list]:
    return read_sheets(content, name="lijst.xlsx", wanted=WANTED)[0].rows


def repacked(content: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The same file with some bytes of one of its parts replaced; those bytes must be there."""
    result = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(result, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == part:
                assert old in data
                data = data.replace(old, new)
            target.writestr(name, data)
    return result.getvalue()


def archive(**parts: bytes) -> bytes:
    result = BytesIO()
    with ZipFile(result, "w", ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(name, data)
    return result.getvalue()


GOOD = book_of(deelnemers=[["dossier"], ["A-0001"]])
SHEET = "xl/worksheets/sheet1.xml"
BROKEN = "dit bestand is beschadigd of geen Excel-bestand"


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"", "dit bestand is leeg (0 bytes)"),
        (b"dossier;achternaam\nA-0001;Tesfay\n", "dit is geen Excel-bestand"),
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 512,
            "dit bestand heeft een wachtwoord of is een oud Excel-bestand (.xls)",
        ),
        (GOOD[: len(GOOD) // 2], BROKEN),
        (b"PK\x03\x04" + b"\0" * 100, BROKEN),
        (archive(readme=b"hallo"), BROKEN),
        (repacked(GOOD, SHEET, b"<sheetData>", b"<sheetData><kapot>"), BROKEN),
        (repacked(GOOD, "xl/workbook.xml", b"<sheets>", b"<sheets><"), BROKEN),
        (
            repacked(GOOD, SHEET, b"<worksheet", b"<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet"),
            "dit bestand is geen gewoon Excel-bestand",
        ),
    ],
    ids=["empty", "csv", "locked", "half", "zeros", "other-zip", "sheet", "book", "entities"],
)
def test_a_file_that_is_no_workbook_is_one_fault(content, wrong):
    with pytest.raises(FaultyFile) as problem:
        rows_of(content)
    assert problem.value.lines() == [f"lijst.xlsx: {wrong}, {A_WORKBOOK}"]


def test_a_file_that_unpacks_to_too_much_is_one_fault(monkeypatch):
    monkeypatch.setattr(workbook, "LARGEST_UNPACKED", 1000)
    with pytest.raises(FaultyFile) as problem:
        rows_of(archive(bomb=b"\0" * 1001))
    assert problem.value.lines() == [f"lijst.xlsx: dit bestand is uitgepakt te groot, {A_WORKBOOK}"]


def test_too_many_rows_are_refused(monkeypatch):
    monkeypatch.setattr(workbook, "MOST_ROWS", 2)
    with pytest.raises(FaultyFile) as problem:
        rows_of(book_of(deelnemers=[["dossier"], ["A-0001"], ["A-0002"]]))
    assert problem.value.lines() == ["lijst.xlsx: dit bestand heeft te veel rijen of kolommen, mag: hoogstens 2 rijen"]


def test_a_file_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(workbook, "LARGEST_FILE", 10)
    with pytest.raises(FaultyFile) as problem:
        rows_of(GOOD)
    assert problem.value.lines() == [f"lijst.xlsx: dit bestand is te groot, {A_WORKBOOK}"]


def test_values_keep_their_type_and_empty_rows_are_left_out():
    content = book_of(deelnemers=[["a", None, "c"], [], [None, "  "], [1, 2.5, True], [MOMENT]])
    assert rows_of(content) == {1: ["a", None, "c"], 4: [1, 2.5, True], 5: [MOMENT]}


def test_a_formula_counts_by_the_value_that_excel_kept_and_else_as_text():
    book = Workbook()
    book.active.title = "Deelnemers"
    book.active.append(["a", "=1+1", "=A1", '=""', "tekst"])
    computed = repacked(saved(book), SHEET, b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>")
    computed = repacked(computed, SHEET, b'"D1"><f>""</f><v></v>', b'"D1" t="str"><f>""</f><v></v>')
    assert rows_of(computed) == {1: ["a", 2, "=A1", None, "tekst"]}


def test_text_that_begins_like_a_formula_is_text():
    book = Workbook()
    book.active.title = "deelnemers"
    for place, text in enumerate(["=1+1", "+31612345678", "-5", "@x"], start=1):
        cell = book.active.cell(row=1, column=place, value=text)
        cell.data_type = "s"
    assert rows_of(saved(book)) == {1: ["=1+1", "+31612345678", "-5", "@x"]}


def test_an_error_of_excel_is_no_value():
    content = book_of(deelnemers=[["a", "#N/A"]])
    assert rows_of(content) == {1: ["a", NoValue('hier staat een fout van Excel: "#N/A"', "een waarde")]}


def test_a_merged_block_is_no_value():
    book = Workbook()
    book.active.title = "deelnemers"
    book.active.append(["a", "b"])
    book.active.append(["x", "y"])
    book.active.merge_cells("B2:B4")
    assert rows_of(saved(book)) == {1: ["a", "b"], 2: ["x", MERGED_BLOCK]}


def test_what_a_sheet_says_of_its_own_size_is_not_believed():
    content = book_of(deelnemers=[["a", "b"], ["c", "d"]])
    assert rows_of(repacked(content, SHEET, b'ref="A1:B2"', b'ref="A1"')) == {1: ["a", "b"], 2: ["c", "d"]}
