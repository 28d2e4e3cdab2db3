"""From raw cells to rows with values, each fault noted at its cell: the first half of the check, without a database."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reporting.exchange.columns import BY_NAME, NOT_READ, SHEETS, SKIPPED, Column, Sheet, names
from reporting.exchange.faults import Fault, Faults, listed, quoted
from reporting.exchange.kinds import Unreadable
from reporting.exchange.text import folded, tidy
from reporting.exchange.workbook import NoValue, RawSheet, read_sheets

LONGEST_NAME = 60


@dataclass(slots=True)
class Row:
    """One row: the values of its filled cells by column; `broken` names the columns whose cell cannot be read."""

    sheet: Sheet
    number: int
    values: dict[str, Any] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)

    def get(self, column: str) -> Any:
        return self.values.get(column)

    def key_of(self, *columns: str) -> tuple[Any, ...] | None:
        """What tells rows apart, texts without regard to capitals; None when one of the columns has no value."""
        parts = [self.values.get(column) for column in columns]
        return None if None in parts else tuple(folded(part) if isinstance(part, str) else part for part in parts)


@dataclass(slots=True)
class Workbook:
    """A whole file, read: rows by name of their sheet."""

    sheet_names: list[str] = field(default_factory=list)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)
    #: Sheets without the column that names what they are about: whom they name is not known.
    nameless: set[str] = field(default_factory=set)

    def of(self, sheet: Sheet) -> list[Row]:
        return self.rows.get(sheet.name, [])

    def fault(self, row: Row, column: str, wrong: str, allowed: str) -> None:
        self.faults.add(Fault(row.sheet.name, wrong, allowed, row.number, column))
        row.broken.add(column)

    def faults_in_order(self) -> list[Fault]:
        return self.faults.in_order(self.sheet_names, {sheet.name: names(sheet.columns) for sheet in SHEETS})


def read_workbook(content: bytes, *, name: str) -> Workbook:
    """Read a file. Raises FaultyFile when it is no workbook; what is wrong inside stands in `faults`."""
    workbook = Workbook()
    for raw in read_sheets(content, name=name, wanted=frozenset(BY_NAME)):
        title = folded(raw.name)
        if title in SKIPPED:
            continue
        if title not in BY_NAME or title in workbook.rows:
            shown = tidy(raw.name)[:LONGEST_NAME]
            workbook.sheet_names.append(shown)
            workbook.faults.add(_sheet_fault(shown, title))
            continue
        workbook.sheet_names.append(title)
        workbook.rows[title] = []
        _read_sheet(workbook, BY_NAME[title], raw)
    return workbook


def _sheet_fault(shown: str, title: str) -> Fault:
    if title in BY_NAME:
        return Fault(shown, "dit blad staat er twee keer", "elk blad één keer")
    wrong = "dit blad wordt nog niet ingelezen" if title in NOT_READ else "dit blad is niet bekend"
    return Fault(shown, wrong, listed([*BY_NAME, *SKIPPED]))


@dataclass(slots=True)
class Header:
    """The columns of a sheet by their place. A place in `settled` has its fault already, or needs none."""

    columns: dict[int, Column] = field(default_factory=dict)
    settled: set[int] = field(default_factory=set)


def _read_sheet(workbook: Workbook, sheet: Sheet, raw: RawSheet) -> None:
    """The first filled row holds the names of the columns; what stands below it are rows."""
    numbers = iter(raw.rows)
    first = next(numbers, None)
    if first is None:
        return
    header = _read_header(workbook, sheet, first, raw.rows[first])
    if not header.columns:
        return
    required = [column for column in header.columns.values() if column.required]
    for number in numbers:
        row = Row(sheet, number)
        for place, value in enumerate(raw.rows[number]):
            if value is not None:
                _read_cell(workbook, row, header, place, value)
        for column in required:
            if column.name not in row.values and column.name not in row.broken:
                workbook.fault(row, column.name, "dit is niet ingevuld", column.kind.allowed)
        workbook.rows[sheet.name].append(row)


def _read_header(workbook: Workbook, sheet: Sheet, number: int, cells: list[Any]) -> Header:
    """Without one known name there is one fault, and not one for each cell."""
    known = {column.name: column for column in sheet.columns}
    header = Header()
    found: list[Fault] = []
    for place, cell in enumerate(cells):
        if cell is None:
            continue
        title = "" if isinstance(cell, NoValue) else folded(tidy(str(cell)))
        column = known.get(title)
        if column is not None and column not in header.columns.values():
            header.columns[place] = column
            continue
        header.settled.add(place)
        shown = quoted(cell).strip('"') if title else f"kolom {letters(place)}"
        if column is None:
            found.append(Fault(sheet.name, "deze kolom is niet bekend", listed(known), number, shown))
        else:
            found.append(Fault(sheet.name, "deze kolom staat er twee keer", "elke kolom één keer", number, title))
    missing = "deze verplichte kolom ontbreekt", "een kolom met deze naam"
    have = header.columns.values()
    found += [Fault(sheet.name, *missing, number, c.name) for c in sheet.columns if c.required and c not in have]
    if not header.columns:
        found = [Fault(sheet.name, "hier staan geen kolomnamen", listed(known), number)]
    for fault in found:
        workbook.faults.add(fault)
    if sheet.key and not any(column.name == sheet.key[0] for column in have):
        workbook.nameless.add(sheet.name)
    return header


def letters(place: int) -> str:
    """The letters with which Excel names a column: 0 is A, 26 is AA."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _read_cell(workbook: Workbook, row: Row, header: Header, place: int, raw: Any) -> None:
    column = header.columns.get(place)
    if column is None:
        if place not in header.settled:
            header.settled.add(place)
            workbook.fault(row, f"kolom {letters(place)}", "deze kolom heeft geen naam", "een lege kolom")
        return
    if isinstance(raw, NoValue):
        workbook.fault(row, column.name, raw.wrong, raw.allowed)
        return
    if isinstance(raw, str) and not tidy(raw):
        return
    try:
        value = column.kind.read(raw)
    except Unreadable as problem:
        workbook.fault(row, column.name, problem.wrong, problem.allowed or column.kind.allowed)
        return
    if value not in ("", [], {}):
        row.values[column.name] = value


def duplicates(workbook: Workbook, sheet: Sheet) -> Iterator[Row]:
    """The rows of a sheet without those that repeat the key of an earlier one, which are faults."""
    seen: dict[tuple[Any, ...], int] = {}
    for row in workbook.of(sheet):
        key = row.key_of(*sheet.key) if sheet.key else None
        if key is not None and key in seen:
            what = f"deze combinatie van {' + '.join(sheet.key)}" if len(key) > 1 else quoted(row.get(sheet.key[0]))
            workbook.fault(row, sheet.key[0], f"{what} staat al in rij {seen[key]}", "één rij hiervoor")
            continue
        if key is not None:
            seen[key] = row.number
        yield row
