"""The file of pilots that comes with the product, as typed facts. What a decision does not say stays None."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from pilots.enums import Precision

PATH = Path(__file__).with_name("data") / "pilots.json"
#: The one line of a phase whose decision does not split its costs.
NOT_SPLIT = "Niet uitgesplitst"


@dataclass(frozen=True, slots=True)
class Day:
    """A date as exactly as the documents give it."""

    on: date | None
    precision: Precision

    @classmethod
    def read(cls, text: str | None, precision: str | None = None) -> "Day":
        """2024-05-15, 2024-05 or 2024; nothing is unknown. `precision` overrules what the text suggests."""
        if text is None:
            return cls(None, Precision.UNKNOWN)
        parts = text.split("-")
        exactness = (Precision.YEAR, Precision.MONTH, Precision.DAY)[len(parts) - 1]
        whole = "-".join([*parts, "01", "01"][:3])
        return cls(date.fromisoformat(whole), Precision(precision) if precision else exactness)


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """A budget line or a cover line, in euros."""

    label: str
    amount: Decimal
    year: int | None = None


def read_money(lines: Sequence[Mapping[str, Any]]) -> tuple[MoneyLine, ...]:
    return tuple(MoneyLine(line["label"], Decimal(line["amount"]), line.get("year")) for line in lines)


def budget_lines(budget: Mapping[str, Any]) -> tuple[MoneyLine, ...]:
    """The cost items of a phase. Without a split: one line, or one for each year that the decision gives.

    Raises ValueError when the lines do not add up to the total of the decision.
    """
    total = Decimal(budget["total"])
    lines = read_money(budget["lines"])
    if not lines and "by_year" in budget:
        lines = tuple(MoneyLine(NOT_SPLIT, Decimal(part), int(year)) for year, part in budget["by_year"].items())
    lines = lines or (MoneyLine(NOT_SPLIT, total),)
    if sum(line.amount for line in lines) != total:
        raise ValueError(f"the budget lines do not add up to {total}")
    return lines


def cover_lines(cover: Sequence[Mapping[str, Any]], total: Decimal) -> tuple[MoneyLine, ...]:
    """Where the money comes from. Raises ValueError when it is not exactly the budget (rules I3)."""
    lines = read_money(cover)
    if sum(line.amount for line in lines) != total:
        raise ValueError(f"the cover does not equal the budget of {total}")
    return lines
