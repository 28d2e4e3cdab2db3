"""Figures read back from the JSON that they were kept in when they were made public."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from reporting.rules.figures import Breakdown, Cell, Figure, Number, Reason
from reporting.rules.indicator import Indicator, Unit
from reporting.rules.publication import NEIGHBOUR
from reporting.rules.register import INDICATORS


def figures_from_json(kept: Mapping[str, Any]) -> dict[str, Figure]:
    """The figures of an answer of section 4; codes that the register no longer holds are left out."""
    return {code: _figure(INDICATORS[code], found) for code, found in kept["indicators"].items() if code in INDICATORS}


def _figure(indicator: Indicator, found: Mapping[str, Any]) -> Figure:
    reason = found.get("reason")
    return Figure(
        value=_number(indicator, found["value"]),
        numerator=_number(indicator, found.get("numerator")),
        denominator=_number(indicator, found.get("denominator")),
        reason=None if reason is None else Reason(reason),
        immature=found["immature"],
        p90=found.get("p90"),
        n=found.get("n"),
        confirmed=found.get("confirmed"),
        unknown=found.get("unknown"),
        breakdowns={key: _table(indicator, table) for key, table in found["breakdowns"].items()},
    )


def _number(indicator: Indicator, value: float | int | None) -> Number | None:
    """Money is Decimal again, as it was; numbers of people stay whole numbers."""
    money = indicator.unit is Unit.EURO or "line" in indicator.by
    return Decimal(str(value)) if money and isinstance(value, float) else value


def _table(indicator: Indicator, table: Mapping[str, Any] | None) -> Breakdown | None:
    return None if table is None else {name: _cell(indicator, cell) for name, cell in table.items()}


def _cell(indicator: Indicator, cell: Any) -> Cell:
    if cell is None or isinstance(cell, str):
        return Cell(hidden=cell or NEIGHBOUR)
    if not isinstance(cell, dict):
        return Cell(value=_number(indicator, cell))
    return Cell(
        value=_number(indicator, cell["value"]),
        numerator=_number(indicator, cell.get("numerator")),
        denominator=_number(indicator, cell.get("denominator")),
        p90=cell.get("p90"),
        n=cell.get("n"),
    )
