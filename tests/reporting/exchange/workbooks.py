"""Workbooks to test with: made in memory, cell by cell, as somebody else's program would make them."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from pilots.models import Pilot
from reporting.exchange.faults import FaultyFile
from reporting.exchange.importing import Imported, WorkbookFile, import_workbook

TODAY = date(2026, 11, 20)
Table = Sequence[Sequence[Any]]

#: The smallest rows that can be stored.
PERSON: Table = (
    ("dossier", "achternaam", "geboortedatum", "locatie"),
    ("A-0001", "Tesfay", date(1995, 5, 14), "Graswijk"),
)
EMPLOYER: Table = ("werkgever",), ("Bakkerij Van Roon",)


def book_of(**sheets: Table) -> bytes:
    """An XLSX file; each sheet is a list of rows, the names of the columns first. Text is text, also `=1+1`."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
            for cell in sheet[sheet.max_row] if row else ():
                cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    return saved(book)


def saved(book: Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def columns(**values: Any) -> Table:
    """A sheet of one row, from its cells by column."""
    return list(values), list(values.values())


def take_in(pilot: Pilot, content: bytes, **options: Any) -> Imported:
    """Import a file as it was sent today; the caller has the right to."""
    return import_workbook(WorkbookFile("lijst.xlsx", content), pilot=pilot, on=TODAY, **options)


def faults_of(pilot: Pilot, content: bytes) -> list[str]:
    """The lines of the faults of a file; none when it was taken in."""
    try:
        take_in(pilot, content)
    except FaultyFile as problem:
        return problem.lines()
    return []
