"""Work permits beside the work they are for: asked again, with days in between, and lapsed by an asylum permit.

A placement with a permit is paid work that started in the period, of which a permit of that employer for that person
was granted by the reference date and held on one of its days by then. What was known later does not count.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from legal.rules.calendar import Period, add_days, merged
from legal.rules.facts import Permit as LegalPermit
from legal.rules.facts import PermitOutcome
from legal.rules.status import lapsed_on
from reporting.rules.breakdowns import Item
from reporting.rules.figures import Figure, case_numbers, ratio, share
from reporting.rules.populations import GRANTED, Populations
from reporting.rules.rows import Permit


@dataclass(frozen=True, slots=True)
class _Permitted:
    """A placement with the applications of its employer for this person, and the days on which it runs by the day."""

    item: Item
    days: Period
    permits: tuple[Permit, ...]
    granted: tuple[Permit, ...]


def _held(permit: Permit) -> Period:
    return Period(permit.valid_from, permit.valid_until)


def _meets(one: Period, other: Period) -> bool:
    return _from(one) <= _until(other) and _from(other) <= _until(one)


def _from(period: Period) -> date:
    return period.starts_on or date.min


def _until(period: Period) -> date:
    return period.ends_on or date.max


def _permitted(p: Populations) -> list[_Permitted]:
    """The placements with a permit."""
    on, found = p.frame.on, []
    asked: dict[tuple[str, str], list[Permit]] = defaultdict(list)
    for row in sorted(p.cohort.permits, key=lambda row: row.requested_on):
        if row.requested_on <= on:
            asked[row.case, row.employer].append(row)
    for placement in p.cohort.placements:
        dossier = p.cohort.by_case.get(placement.case)
        if dossier is None or not p.frame.holds(placement.starts_on) or placement.starts_on > on:
            continue
        days = Period(placement.starts_on, min(placement.ends_on or on, on))
        known = tuple(asked[placement.case, placement.employer])
        granted = tuple(row for row in known if _is_granted(row, on))
        if any(_meets(_held(row), days) for row in granted):
            found.append(_Permitted(p.at_placement(dossier, placement), days, known, granted))
    return found


def _is_granted(permit: Permit, on: date) -> bool:
    return permit.outcome == GRANTED and permit.decided_on is not None and permit.decided_on <= on


def asked_again(p: Populations) -> Figure:
    """V12: applications after the first permit that held for the work, asked before that work ended."""
    found = _permitted(p)
    again = [(one.item, row) for one in found for row in _follow_ups(one)]
    cell = share(len(again), len(found))
    if not found:
        return ratio([], [], ())
    return Figure(
        value=cell.value,
        numerator=len(again),
        denominator=len(found),
        numerator_cases=case_numbers(item for item, _row in again),
        denominator_cases=case_numbers(one.item for one in found),
    )


def _follow_ups(one: _Permitted) -> list[Permit]:
    first = min(row.requested_on for row in one.granted if _meets(_held(row), one.days))
    return [row for row in one.permits if first < row.requested_on <= _until(one.days)]


def with_gaps(p: Populations) -> Figure:
    """V13: at least one day of the work between two permits of that employer; after a status none is needed."""
    found = _permitted(p)
    return ratio([one.item for one in found if _has_gap(one)], [one.item for one in found], ())


def _has_gap(one: _Permitted) -> bool:
    status_on = one.item.dossier.status_granted_on
    for before, after in pairwise(merged(_held(row) for row in one.granted)):
        if before.ends_on is None or after.starts_on is None:
            continue
        until = add_days(after.starts_on, -1)
        if status_on is not None:
            until = min(until, add_days(status_on, -1))
        gap = Period(add_days(before.ends_on, 1), until)
        if _from(gap) <= _until(gap) and _meets(gap, one.days):
            return True
    return False


def lapsed_by_status(p: Populations) -> Figure:
    """V14: of the permits granted in the period, those that an asylum permit ended by the reference date."""
    granted = [(permit, item) for permit, item in p.decided if permit.outcome == GRANTED]
    lapsed = [item for permit, item in granted if _is_lapsed(permit, item, p.frame.on)]
    return ratio(lapsed, [item for _permit, item in granted], ())


def _is_lapsed(permit: Permit, item: Item, on: date) -> bool:
    legal = LegalPermit(
        permit.requested_on,
        decided_on=permit.decided_on,
        outcome=PermitOutcome.GRANTED,
        valid_from=permit.valid_from,
        valid_until=permit.valid_until,
    )
    day = lapsed_on(legal, granted_on=item.dossier.status_granted_on)
    return day is not None and day <= on
