"""Figures read back from the JSON that they were kept in when they were made public."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reporting.rules.figures import Breakdown, Cell, Figure, Reason
from reporting.rules.publication import NEIGHBOUR
from reporting.rules.register import INDICATORS


def figures_from_json(kept: Mapping[str, Any]) -> dict[str, Figure]:
    """The figures of an answer of section 4; codes that the register no longer holds are left out."""
    return {code: _figure(found) for code, found in kept["indicators"].items() if code in INDICATORS}


def _figure(found: Mapping[str, Any]) -> Figure:
    reason = found.get("reason")
    return Figure(
        value=found["value"],
        numerator=found.get("numerator"),
        denominator=found.get("denominator"),
        reason=None if reason is None else Reason(reason),
        immature=found["immature"],
        p90=found.get("p90"),
        n=found.get("n"),
        confirmed=found.get("confirmed"),
        unknown=found.get("unknown"),
        breakdowns={key: _table(table) for key, table in found["breakdowns"].items()},
    )


def _table(table: Mapping[str, Any] | None) -> Breakdown | None:
    return None if table is None else {name: _cell(cell) for name, cell in table.items()}


def _cell(cell: Any) -> Cell:
    if cell is None or isinstance(cell, str):
        return Cell(hidden=cell or NEIGHBOUR)
    if not isinstance(cell, dict):
        return Cell(value=cell)
    return Cell(
        value=cell["value"],
        numerator=cell.get("numerator"),
        denominator=cell.get("denominator"),
        p90=cell.get("p90"),
        n=cell.get("n"),
    )
