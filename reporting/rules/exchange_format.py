"""Figures and budgets as the exchange format writes them (sections 4 and 5), and as flat rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from reporting.rules.budget import Balance, Budget, PhaseBudget, balance, total
from reporting.rules.figures import Cell, Figure, Number
from reporting.rules.indicator import Indicator, Unit
from reporting.rules.publication import NEIGHBOUR, Audience
from reporting.rules.register import INDICATORS
from reporting.rules.rows import Frame

FORMAT = 1
KEPT = frozenset({"D01", "D02", "D03", "D04", "D05", "S08"})
COLUMNS = (
    "code",
    "naam",
    "eenheid",
    "uitsplitsing",
    "sleutel",
    "waarde",
    "teller",
    "noemer",
    "p90",
    "n",
    "bevestigd",
    "onbekend",
    "reden",
    "nog_niet_iedereen",
)

Json = dict[str, Any]


def plain(value: Number | None) -> int | float | None:
    """A number as JSON has it: amounts become plain numbers, and a whole nothing is 0."""
    if isinstance(value, Decimal):
        return float(value) if value else 0
    return value


def figures_json(figures: Mapping[str, Figure], *, pilot: str, frame: Frame, audience: Audience) -> Json:
    """The whole answer of section 4."""
    return {
        "format": FORMAT,
        "pilot": pilot,
        "from": frame.starts_on.isoformat(),
        "to": frame.ends_on.isoformat(),
        "on": frame.on.isoformat(),
        "audience": audience.value,
        "indicators": {code: figure_json(INDICATORS[code], figure) for code, figure in figures.items()},
    }


def figure_json(indicator: Indicator, figure: Figure) -> Json:
    """One indicator; a middle of days has p90 and n instead of numerator and denominator."""
    found: Json = {"name": indicator.name, "value": plain(figure.value)}
    if figure.value is None:
        found["reason"] = str(figure.reason)
    if indicator.unit is Unit.DAYS:
        found |= {"p90": figure.p90, "n": figure.n}
    else:
        found |= {"numerator": plain(figure.numerator), "denominator": plain(figure.denominator)}
    if indicator.code in KEPT:
        found |= {"confirmed": figure.confirmed, "unknown": figure.unknown}
    return found | {
        "unit": indicator.unit.value,
        "breakdowns": {
            key: None if table is None else {name: cell_json(cell) for name, cell in table.items()}
            for key, table in figure.breakdowns.items()
        },
        "suppressed": figure.is_suppressed,
        "immature": figure.immature,
    }


def cell_json(cell: Cell) -> Any:
    """A count as a number; a share or a middle as an object; a hidden cell as "<5", its hidden neighbour as null."""
    if cell.hidden:
        return None if cell.hidden == NEIGHBOUR else cell.hidden
    if cell.n is not None:
        return {"value": plain(cell.value), "p90": cell.p90, "n": cell.n}
    if cell.denominator is not None:
        return {
            "value": plain(cell.value),
            "numerator": plain(cell.numerator),
            "denominator": plain(cell.denominator),
        }
    return plain(cell.value)


def flat_rows(figures: Mapping[str, Figure]) -> Iterator[tuple[Any, ...]]:
    """A row per figure and per cell, in the order of COLUMNS; what is hidden reads as its mark."""
    for code, figure in figures.items():
        indicator = INDICATORS[code]
        head = (code, indicator.name, indicator.unit.value)
        yield (
            *head,
            "",
            "",
            *_numbers(figure),
            figure.confirmed,
            figure.unknown,
            "" if figure.reason is None else figure.reason.value,
            "ja" if figure.immature else "",
        )
        for key, table in figure.breakdowns.items():
            if table is None:
                yield (*head, key, "", *[None] * 7, "suppressed", "")
                continue
            for name, cell in table.items():
                mark = "" if cell.hidden == NEIGHBOUR else cell.hidden
                shown = (mark, None, None, None, None) if cell.hidden else _numbers(cell)
                yield (*head, key, name, *shown, None, None, "suppressed" if cell.hidden else "", "")


def _numbers(of: Figure | Cell) -> tuple[Any, ...]:
    return plain(of.value), plain(of.numerator), plain(of.denominator), of.p90, of.n


def budget_json(budget: Budget, *, pilot: str, on: date) -> Json:
    """The whole answer of section 5."""
    return {
        "format": FORMAT,
        "pilot": pilot,
        "on": on.isoformat(),
        "phases": [_phase_json(phase, on) for phase in budget.phases],
    }


def _phase_json(phase: PhaseBudget, on: date) -> Json:
    return {
        "phase": phase.phase,
        "total": _balance_json(total(phase.lines, on=on) if phase.is_known else None),
        "lines": [
            {"line": line.label, "year": line.year} | _balance_json(balance(line, on=on)) for line in phase.lines
        ],
        "cover": [
            {
                "source": cover.source,
                "planned": plain(cover.planned),
                "received": plain(cover.received),
                "used": plain(cover.used),
            }
            for cover in phase.cover
        ],
        "balanced": phase.is_balanced(on=on),
    }


def _balance_json(found: Balance | None) -> Json:
    names = ("budgeted", "amended", "committed", "realised", "remaining", "forecast", "difference")
    return {name: None if found is None else plain(getattr(found, name)) for name in names}
