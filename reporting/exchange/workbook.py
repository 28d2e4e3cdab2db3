"""From a file that somebody sends to the raw cells of its sheets; nothing of the file is trusted.

A file that cannot be read whole gives one fault, and none of its text.
"""

import re
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from struct import error as StructError
from typing import Any
from zipfile import BadZipFile, LargeZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string
from openpyxl.utils.exceptions import InvalidFileException

from reporting.exchange.faults import Fault, FaultyFile, quoted

MEGABYTE = 1024 * 1024
LARGEST_FILE = 50 * MEGABYTE
LARGEST_UNPACKED = 256 * MEGABYTE
MOST_ROWS = 200_000
MOST_CELLS = 20_000_000
MOST_PARTS = 10_000
LAST_ROW = 1_048_576  # of a sheet of Excel
OLD_OR_LOCKED = bytes.fromhex("d0cf11e0a1b11ae1")
ZIP_START = b"PK"
A_WORKBOOK = "een Excel-bestand (.xlsx) zonder wachtwoord, van hoogstens 50 MB"

FORMULA = re.compile(rb"<(?:[A-Za-z0-9_]+:)?f[\s/>]")
MERGED = re.compile(
    rb"<(?:[A-Za-z0-9_]+:)?mergeCell\s[^>]{0,200}?ref=[\"']([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}[0-9]{1,7}"
)
DOCUMENT_TYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)|\x00")  # a NUL: UTF-16, in which nothing could be looked for
EXCEL_ERRORS = frozenset(
    ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BUSY!")
)

#: What a damaged or hostile file makes the libraries below raise.
BROKEN = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BadZipFile,
    EOFError,
    InvalidFileException,
    LargeZipFile,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    StructError,
    SyntaxError,  # what parsers of XML raise
    TypeError,
    ValueError,
    zlib.error,
)


@dataclass(frozen=True, slots=True)
class NoValue:
    """A cell that holds something that is no value: an error of Excel, or a merged block."""

    wrong: str
    allowed: str


MERGED_BLOCK = NoValue("deze cel is samengevoegd met andere", "losse cellen, elk met hun eigen waarde")


@dataclass(slots=True)
class RawSheet:
    """A sheet as it stands in the file: `rows` by row number of Excel, without the empty ones."""

    name: str
    rows: dict[int, list[Any]] = field(default_factory=dict)


def read_sheets(content: bytes, *, name: str, wanted: frozenset[str]) -> list[RawSheet]:
    """The sheets of a workbook in their order. Those that `wanted` (folded names) leaves out come without rows.

    Raises FaultyFile with one fault when this is no readable workbook.
    """
    _check_file(content, name)
    try:
        return _read(content, name, wanted)
    except BROKEN:
        raise _refusal(name, "dit bestand is beschadigd of geen Excel-bestand") from None


def _refusal(name: str, wrong: str, allowed: str = A_WORKBOOK) -> FaultyFile:
    return FaultyFile([Fault(name, wrong, allowed)])


def _check_file(content: bytes, name: str) -> None:
    if not content:
        raise _refusal(name, "dit bestand is leeg (0 bytes)")
    if len(content) > LARGEST_FILE:
        raise _refusal(name, "dit bestand is te groot")
    if content.startswith(OLD_OR_LOCKED):
        raise _refusal(name, "dit bestand heeft een wachtwoord of is een oud Excel-bestand (.xls)")
    if not content.startswith(ZIP_START):
        raise _refusal(name, "dit is geen Excel-bestand")


def _read(content: bytes, name: str, wanted: frozenset[str]) -> list[RawSheet]:
    with ZipFile(BytesIO(content)) as archive:
        parts = archive.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            raise _refusal(name, "dit bestand is uitgepakt te groot")
        if any(DOCUMENT_TYPE.search(archive.read(part)) for part in parts if part.filename.endswith((".xml", ".rels"))):
            raise _refusal(name, "dit bestand is geen gewoon Excel-bestand")
        return _read_workbook(content, archive, name, wanted)


def _read_workbook(content: bytes, archive: ZipFile, name: str, wanted: frozenset[str]) -> list[RawSheet]:
    budget = Budget(name)
    found = []
    with opened(content) as book:
        for title in book.sheetnames:
            raw = RawSheet(title)
            found.append(raw)
            path = getattr(book[title], "_worksheet_path", "")
            if title.strip().casefold() not in wanted or not path:
                continue
            part = archive.read(path)
            rows = _computed_rows(content, book, title) if FORMULA.search(part) else _plain_rows(book[title])
            for number, row in enumerate(rows, start=1):
                if budget.spend(row):
                    raw.rows[number] = row
            _mark_merged(raw, part)
    return found


@dataclass(slots=True)
class Budget:
    """How much of one file is taken in before it is refused."""

    name: str
    rows: int = 0
    cells: int = 0

    def spend(self, row: list[Any]) -> bool:
        """Count a row; tells whether anything stands in it."""
        filled = any(value is not None for value in row)
        self.rows += filled
        self.cells += len(row)
        if self.rows > MOST_ROWS or self.cells > MOST_CELLS:
            limit = f"hoogstens {MOST_ROWS:,} rijen".replace(",", ".")
            raise _refusal(self.name, "dit bestand heeft te veel rijen of kolommen", limit)
        return filled


@contextmanager
def opened(content: bytes, *, computed: bool = True) -> Iterator[Any]:
    """The workbook, read as it streams; with `computed`, formulas give the value that Excel kept."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about looks and extensions that do not concern us
        book = load_workbook(BytesIO(content), read_only=True, data_only=computed, keep_links=False)
        try:
            yield book
        finally:
            book.close()


def _plain_rows(sheet: Any) -> Iterator[list[Any]]:
    for row in _rows(sheet, values_only=True):
        yield [_as_value(value) for value in row]


def _computed_rows(content: bytes, book: Any, title: str) -> Iterator[list[Any]]:
    """Rows of a sheet with formulas, read twice side by side: an empty cell differs from one never computed."""
    with opened(content, computed=False) as formulas:
        both = zip(_rows(book[title]), _rows(formulas[title]), strict=True)
        for row, written in both:
            yield [_value_of(cell, formula) for cell, formula in zip(row, written, strict=True)]


def _rows(sheet: Any, *, values_only: bool = False) -> Any:
    sheet.reset_dimensions()  # what a file says of its own size is often wrong
    return sheet.iter_rows(max_row=LAST_ROW, values_only=values_only)


def _value_of(cell: Any, formula: Any) -> Any:
    # A formula whose kept value is an empty text has type "str"; one that was never computed has no type of its own.
    # Without a kept value the cell is the text that stands in it: "=1+1" in a remark is a remark.
    if formula.data_type == "f" and cell.value is None and cell.data_type != "str":
        return str(getattr(formula.value, "text", formula.value))
    return _as_value(cell.value)


def _as_value(value: Any) -> Any:
    if isinstance(value, str):
        if value in EXCEL_ERRORS:
            return NoValue(f"hier staat een fout van Excel: {quoted(value)}", "een waarde")
        return value if value.strip() else None
    return value


def _mark_merged(raw: RawSheet, part: bytes) -> None:
    """A merged block holds one value for many cells: what the others mean cannot be known."""
    for letters, digits in MERGED.findall(part):
        row = raw.rows.get(int(digits))
        column = column_index_from_string(letters.decode()) - 1
        if row is not None and column < len(row) and row[column] is not None:
            row[column] = MERGED_BLOCK
