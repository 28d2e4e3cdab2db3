"""Employers as figures count them: reached, willing to do it again, and gone. None is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reporting.rules.breakdowns import UNKNOWN
from reporting.rules.figures import NO_DATA, Breakdown, Cell, Figure, Reason, share
from reporting.rules.populations import Populations
from reporting.rules.rows import CheckIn, Employer

EMPLOYER = "werkgever"


def _approached(p: Populations) -> list[Employer]:
    """Employers with a day of contact in the period: the first contact, or any contact after it."""
    return [row for row in p.cohort.employers if any(p.frame.holds(day) for day in row.contacts)]


def approached(p: Populations) -> Figure:
    """G01: employers that somebody was in touch with in the period, by their size and sector."""
    if not any(row.contacts for row in p.cohort.employers):
        return NO_DATA
    found = _approached(p)
    tables = {
        "employer_size": _table(row.size for row in found),
        "sector": _table(row.sector for row in found),
    }
    return Figure(value=len(found), numerator=len(found), breakdowns=tables)


def _table(keys: Iterable[str]) -> Breakdown:
    return {key: Cell(value=number) for key, number in sorted(Counter(key or UNKNOWN for key in keys).items())}


def dropped_out(p: Populations) -> Figure:
    """G09: of the employers of G01, those that had dropped out by the reference date."""
    found = _approached(p)
    gone = [row for row in found if row.dropped_out_on is not None and row.dropped_out_on <= p.frame.on]
    return _share(len(gone), len(found))


def willing(p: Populations) -> Figure:
    """G08: of the employers that answered it in the period, those whose last answer is that they would hire again."""
    last: dict[str, CheckIn] = {}
    cases = set()
    for row in sorted(p.cohort.check_ins, key=lambda row: row.happened_on):
        if row.respondent == EMPLOYER and row.hire_again is not None and p.frame.holds(row.happened_on):
            last[row.employer] = row
            cases.add(row.case)
    found = _share(sum(1 for row in last.values() if row.hire_again), len(last))
    return Figure(found.value, found.numerator, found.denominator, found.reason, denominator_cases=tuple(sorted(cases)))


def _share(part: int, whole: int) -> Figure:
    cell = share(part, whole)
    return Figure(cell.value, part, whole, None if whole else Reason.NO_DATA)
