"""What is wrong in a file, each fault as one line that says where it stands, what is wrong and what is allowed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

LONGEST_QUOTE = 40


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. Without a row it is about a sheet; without a column about a row. `sheet` may be the file's name."""

    sheet: str
    wrong: str
    allowed: str
    row: int | None = None
    column: str = ""

    def line(self) -> str:
        """deelnemers, rij 3, geslacht: "man" is niet bekend, mag: m, v, x, onbekend"""
        place = [self.sheet]
        if self.row is not None:
            place.append(f"rij {self.row}")
        if self.column:
            place.append(self.column)
        return f"{', '.join(place)}: {self.wrong}, mag: {self.allowed}"


class Faults:
    """The faults of one file: at most one per cell, so that one mistake is one line."""

    def __init__(self) -> None:
        self._by_cell: dict[tuple[str, int | None, str], Fault] = {}

    def add(self, fault: Fault) -> None:
        self._by_cell.setdefault((fault.sheet, fault.row, fault.column), fault)

    def __bool__(self) -> bool:
        return bool(self._by_cell)

    def in_order(self, sheets: Sequence[str], columns: Mapping[str, Sequence[str]]) -> list[Fault]:
        """By sheet as the file has them, then row, then column of that sheet."""
        places = {name: place for place, name in enumerate(sheets)}

        def place(fault: Fault) -> tuple[int, int, int, str]:
            known = columns.get(fault.sheet, ())
            column = known.index(fault.column) if fault.column in known else len(known)
            return places.get(fault.sheet, -1), fault.row or 0, column, fault.column

        return sorted(self._by_cell.values(), key=place)


class FaultyFile(Exception):
    """The file cannot be taken in; nothing was stored."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = tuple(faults)

    def lines(self) -> list[str]:
        return [fault.line() for fault in self.faults]


def quoted(value: object) -> str:
    """A value as a fault line shows it: in quotes, on one line, not too long, readable."""
    text = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in " ".join(str(value).split()))
    return f'"{text[: LONGEST_QUOTE - 1]}\N{HORIZONTAL ELLIPSIS}"' if len(text) > LONGEST_QUOTE else f'"{text}"'


def listed(names: Iterable[str], *, longest: int = 40, apart: str = ", ") -> str:
    """Names as a list in a sentence, cut where it would fill the screen."""
    known = list(names)
    return apart.join(known[:longest]) + (f" en nog {len(known) - longest}" if len(known) > longest else "")
