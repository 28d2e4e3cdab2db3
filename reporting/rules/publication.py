"""Small numbers: what may be shown to whom, so that nobody is recognised in a figure.

A cell of 1 up to the threshold is hidden, and so are its smallest neighbours as long as the total, the other cells and
the knowledge of this very rule would tell its number. Where that does not suffice the whole breakdown is hidden.
Totals stay exact, zeros are shown, nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reporting.rules.figures import Breakdown, Cell, Figure, Reason
from reporting.rules.indicator import Indicator, Unit
from reporting.rules.register import INDICATORS

NEIGHBOUR = "-"
#: Breakdowns of money on the budget, and of totals of their own: no traits of people in them.
NO_TRAITS = frozenset({"line", "reached"})
#: Quarters add up to phases when a phase begins and ends with one: of the two only one may hide something.
PHASE, QUARTER = "phase", "quarter"


class Audience(StrEnum):
    """For whom figures are shown."""

    TEAM = "team"
    REPORT = "report"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Rule:
    """threshold: the smallest number of people shown in a cell. The rest: the smallest number for ..."""

    threshold: int
    share_over: int = 0
    middle_over: int = 0
    breakdown_of: int = 0

    @property
    def mark(self) -> str:
        return f"<{self.threshold}"


RULES: Mapping[Audience, Rule] = {
    Audience.REPORT: Rule(threshold=5),
    Audience.PUBLIC: Rule(threshold=10, share_over=20, middle_over=10, breakdown_of=30),
}


def publish(figures: Mapping[str, Figure], *, audience: Audience, people: int) -> dict[str, Figure]:
    """The figures as an audience may see them. `people` is how many have a dossier in the pilot."""
    if audience is Audience.TEAM:
        return dict(figures)
    rule = RULES[audience]
    return {code: _publish(INDICATORS[code], figure, rule, people) for code, figure in figures.items()}


def _publish(indicator: Indicator, figure: Figure, rule: Rule, people: int) -> Figure:
    nameless = replace(figure, numerator_cases=(), denominator_cases=())
    if figure.value is not None and _is_small(indicator, figure, rule):
        return Figure(reason=Reason.SUPPRESSED)
    no_traits = {key: table for key, table in figure.breakdowns.items() if key in NO_TRAITS}
    of_people = {key: table for key, table in figure.breakdowns.items() if key not in NO_TRAITS}
    if people < rule.breakdown_of:
        return replace(nameless, breakdowns=no_traits)
    return replace(nameless, breakdowns=no_traits | _protected(of_people, rule))


def _is_small(indicator: Indicator, figure: Figure, rule: Rule) -> bool:
    """Whether the value itself, not only a breakdown, is about too few people."""
    if "line" in indicator.by:
        return False
    if indicator.unit is Unit.EURO:  # the amount of who got it, where not everybody counted got any
        over = int(figure.denominator or 0)
        return min(over, len(figure.numerator_cases) or over) < rule.threshold
    if indicator.unit is Unit.RATIO:
        return int(figure.denominator or 0) < rule.share_over
    if indicator.unit is Unit.SCORE:
        return int(figure.denominator or 0) < max(rule.threshold, rule.middle_over)
    return indicator.unit is Unit.DAYS and (figure.n or 0) < rule.middle_over


def _protected(tables: Mapping[str, Breakdown | None], rule: Rule) -> dict[str, Breakdown | None]:
    shown = {key: None if table is None else protect(table, rule) for key, table in tables.items()}
    if PHASE in shown and QUARTER in shown and not (_is_whole(shown[PHASE]) and _is_whole(shown[QUARTER])):
        shown[QUARTER] = None
    return shown


def _is_whole(table: Breakdown | None) -> bool:
    return table is not None and not any(cell.hidden for cell in table.values())


def protect(table: Breakdown, rule: Rule) -> Breakdown | None:
    """A breakdown with its small cells and the neighbours that would tell them hidden; None when nothing else helps.

    Of shares both the numerators and the denominators count; each is protected as the count that it also is elsewhere,
    so that the same people are hidden in every figure.
    """
    hidden: dict[str, str] = {}
    for counts in _counts(table):
        found = hidden_cells(counts, threshold=rule.threshold)
        if found is None:
            return None
        for key in found:
            small = 0 < counts[key] < rule.threshold
            hidden[key] = rule.mark if small or hidden.get(key) == rule.mark else NEIGHBOUR
    return {key: Cell(hidden=hidden[key]) if key in hidden else _shown(cell, rule) for key, cell in table.items()}


def _shown(cell: Cell, rule: Rule) -> Cell:
    """A share over too few people to be a percentage is not shown; that it is hidden tells nothing about its number."""
    small = cell.denominator is not None and cell.denominator < rule.share_over
    return Cell(hidden=NEIGHBOUR) if small else cell


def _counts(table: Breakdown) -> list[dict[str, int]]:
    """The numbers of people in the cells: one row for counts and for middles, two for shares."""
    cells = table.items()
    if any(cell.people is not None for cell in table.values()):
        return [{key: int(cell.people or 0) for key, cell in cells}]
    if any(cell.denominator is not None for cell in table.values()):
        return [
            {key: int(cell.numerator or 0) for key, cell in cells},
            {key: int(cell.denominator or 0) for key, cell in cells},
        ]
    if any(cell.n is not None for cell in table.values()):
        return [{key: int(cell.n or 0) for key, cell in cells}]
    return [{key: int(cell.value or 0) for key, cell in cells}]


def hidden_cells(counts: Mapping[str, int], *, threshold: int) -> frozenset[str] | None:
    """The cells to hide: the small ones and as many of the smallest others as it takes. None: hide everything.

    Assumes that the reader knows the total, every shown cell and this rule.
    """
    small = [key for key, count in counts.items() if 0 < count < threshold]
    if not small:
        return frozenset()
    others = sorted((key for key in counts if counts[key] >= threshold), key=lambda key: (counts[key], key))
    for taken in range(len(others) + 1):
        neighbours, shown = others[:taken], others[taken:]
        hidden = [counts[key] for key in neighbours]
        highest = counts[shown[0]] if shown else None
        if _is_safe([counts[key] for key in small], hidden, threshold=threshold, smallest_shown=highest):
            return frozenset(small) | frozenset(neighbours)
    return None


def _is_safe(small: Sequence[int], neighbours: Sequence[int], *, threshold: int, smallest_shown: int | None) -> bool:
    """Whether each small cell can be at least two numbers for who knows the sum of the hidden ones.

    A small cell is 1 up to the threshold; a neighbour is the threshold up to the smallest cell that is shown.
    """
    hidden = sum(small) + sum(neighbours)
    highest = hidden if smallest_shown is None else smallest_shown
    lows = len(small) + threshold * len(neighbours)
    highs = (threshold - 1) * len(small) + highest * len(neighbours)
    lowest_here = max(1, hidden - (highs - (threshold - 1)))
    highest_here = min(threshold - 1, hidden - (lows - 1))
    return lowest_here < highest_here
