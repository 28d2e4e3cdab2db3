"""Tables as CSV and XLSX. Text never becomes a formula, whatever sign it begins with."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from config.plain_text import xml_text

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Semicolons, as Dutch spreadsheets expect; text that begins as a formula gets an apostrophe before it."""
    target = StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_csv_value(value) for value in row] for row in rows)
    return target.getvalue()


def _csv_value(value: Any) -> Any:
    if isinstance(value, str) and value.startswith(FORMULA_SIGNS):
        return f"'{value}"
    return value


def xlsx_bytes(title: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """One sheet with a header."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for row in ([*columns], *rows):
        sheet.append([_cell(sheet, value) for value in row])
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def _cell(sheet: Any, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, value=xml_text(value))
    cell.data_type = "s"  # openpyxl takes a text with an equals sign for a formula
    cell.quotePrefix = value.startswith(FORMULA_SIGNS)
    return cell
