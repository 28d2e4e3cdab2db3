"""Figures as a page or a report shows them: the value in words, what it is a share of, and what it means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from config import dutch
from reporting.rules.figures import Breakdown, Cell, Figure, Number, Reason
from reporting.rules.indicator import Indicator, Unit
from reporting.rules.publication import NEIGHBOUR
from reporting.rules.register import GROUPS, INDICATORS
from reporting.words import HEADINGS, ONE_OF, WITHOUT_VALUE, counted, label_of, place_of

HIDDEN = "te klein om te tonen"
USES = "uses"  # a count of times beside amounts of money


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A cell of a breakdown: its name, its number in words, and the length of its bar (0 to 100, None without one)."""

    label: str
    text: str
    beside: str = ""
    width: float | None = None


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A breakdown. Without rows it shows too much to be shown."""

    heading: str
    rows: tuple[ShownRow, ...]


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """An indicator with its value in words. `missing` says why there is none; `note` how sure it is."""

    indicator: Indicator
    text: str
    beside: str = ""
    note: str = ""
    missing: str = ""
    width: float | None = None

    @property
    def code(self) -> str:
        return self.indicator.code


def shown(code: str, figure: Figure) -> ShownFigure:
    """An indicator as people read it."""
    indicator = INDICATORS[code]
    if figure.value is None:
        missing = WITHOUT_VALUE[figure.reason] if figure.reason else ""
        return ShownFigure(indicator, "", missing=missing)
    width = min(100.0, 100 * float(figure.value)) if indicator.unit is Unit.RATIO else None
    return ShownFigure(
        indicator, value_text(indicator, figure.value), _beside(indicator, figure), _note(figure), "", width
    )


def value_text(indicator: Indicator, value: Number) -> str:
    """22 · 88% · 41 dagen · € 7.219 · 3,7"""
    if indicator.unit is Unit.RATIO:
        return dutch.percentage(value)
    if indicator.unit is Unit.DAYS:
        return f"{dutch.number(value)} {'dag' if value == 1 else 'dagen'}"
    if indicator.unit is Unit.EURO:
        return dutch.euro(value, 0)
    return dutch.number(value, 1 if indicator.unit is Unit.SCORE else None)


def _beside(indicator: Indicator, figure: Figure) -> str:
    if indicator.unit is Unit.DAYS:
        return f"mediaan van {dutch.number(figure.n or 0)}; 9 van de 10 binnen {dutch.days(figure.p90 or 0)}"
    if indicator.unit is Unit.EURO:
        return _spread(indicator, figure)
    if figure.denominator is None:
        return counted(figure.value or 0, indicator.unit)
    if indicator.unit is Unit.RATIO:
        return _of(indicator, figure)
    noun = counted(figure.value or 0, indicator.unit)
    over = ONE_OF.get(indicator.over, indicator.over) if figure.denominator == 1 else indicator.over
    return f"{noun}, bij {dutch.number(figure.denominator)} {over}"


def _spread(indicator: Indicator, figure: Figure) -> str:
    if figure.denominator is None:
        return "restant"
    if "cost" in indicator.by:
        return f"bij {dutch.number(figure.denominator)} {indicator.over}"
    return f"{dutch.euro(figure.numerator or 0, 0)} voor {dutch.number(figure.denominator)} mensen"


def _of(indicator: Indicator, part: Figure | Cell) -> str:
    """14 van 16; of money € 14.000 van € 16.000"""
    shares = (part.numerator or 0, part.denominator or 0)
    return " van ".join(dutch.euro(share, 0) if "line" in indicator.by else dutch.number(share) for share in shares)


def _note(figure: Figure) -> str:
    notes = []
    if figure.unknown:
        verb = "is" if figure.unknown == 1 else "zijn"
        notes.append(f"{dutch.number(figure.unknown)} daarvan {verb} niet bevestigd")
    if figure.immature:
        notes.append("nog niet iedereen is zo ver")
    return "; ".join(notes)


@dataclass(frozen=True, slots=True)
class Group:
    """The indicators of one letter: those with something to say, with their breakdowns, and those without data."""

    heading: str
    figures: tuple[tuple[ShownFigure, list[ShownTable]], ...]
    silent: tuple[ShownFigure, ...]


def groups(figures: Mapping[str, Figure]) -> list[Group]:
    """All figures, per letter of the register."""
    found = []
    for heading, indicators in GROUPS.values():
        known = [code for code in (indicator.code for indicator in indicators) if code in figures]
        silent = [code for code in known if figures[code].reason is Reason.NO_DATA]
        found.append(
            Group(
                heading,
                tuple(
                    (shown(code, figures[code]), tables(code, figures[code])) for code in known if code not in silent
                ),
                tuple(shown(code, figures[code]) for code in silent),
            )
        )
    return found


def tables(code: str, figure: Figure) -> list[ShownTable]:
    """The breakdowns of a figure that have rows, or that are hidden as a whole."""
    return [
        ShownTable(HEADINGS[key], () if table is None else tuple(_rows(INDICATORS[code], key, table)))
        for key, table in figure.breakdowns.items()
        if table is None or table
    ]


def _rows(indicator: Indicator, key: str, table: Breakdown) -> Iterable[ShownRow]:
    longest = max((float(cell.value or 0) for cell in table.values() if not cell.hidden), default=0)
    for name, cell in sorted(table.items(), key=lambda item: place_of(key, item[0])):
        row = _row(indicator, label_of(key, name), cell, longest)
        yield replace(row, text=dutch.number(cell.value)) if key == USES and not cell.hidden and cell.value else row


def _row(indicator: Indicator, label: str, cell: Cell, longest: float) -> ShownRow:
    if cell.hidden:
        return ShownRow(label, HIDDEN if cell.hidden == NEIGHBOUR else f"minder dan {cell.hidden[1:]}")
    if cell.value is None:
        return ShownRow(label, f"{dutch.number(cell.numerator or 0)} van 0")
    if cell.n is not None:
        text = f"{dutch.number(cell.value)} {'dag' if cell.value == 1 else 'dagen'}"
        return ShownRow(label, text, f"mediaan van {dutch.number(cell.n)}")
    if cell.denominator is not None:
        return ShownRow(label, dutch.percentage(cell.value), _of(indicator, cell), min(100.0, 100 * float(cell.value)))
    if indicator.unit is Unit.EURO:
        return ShownRow(label, dutch.euro(cell.value, 0))
    return ShownRow(label, dutch.number(cell.value), width=100 * float(cell.value) / longest if longest else None)
