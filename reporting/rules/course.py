"""How a working life goes on: work that fits what somebody learned, better work, and new work after the end.

What is better is decided by the rule that also tells it on the page of the work.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from matching.rules.job_level import LevelFit, level_fit
from matching.rules.progress import REPLACED_WITHIN_DAYS, Job, compared, is_replacement, job_before
from reporting.rules.breakdowns import Item
from reporting.rules.figures import Figure, ratio
from reporting.rules.populations import Populations
from reporting.rules.rows import Placement


def fitting_level(p: Populations, by: tuple[str, ...]) -> Figure:
    """W13: placements that start in the period, at or above the level of education; both have to be known."""
    known: list[tuple[Item, LevelFit]] = []
    for placement in p.cohort.placements:
        dossier = p.cohort.by_case.get(placement.case)
        if dossier is not None and p.frame.holds(placement.starts_on):
            fit = level_fit(placement.job_level, dossier.education)
            if fit is not None:
                known.append((p.at_placement(dossier, placement), fit))
    return ratio([item for item, fit in known if fit is not LevelFit.BELOW], [item for item, _fit in known], by)


def moved_up(p: Populations, by: tuple[str, ...]) -> Figure:
    """D06: of the people of W02, who by the reference date began work that is better than the work before it.

    What a jobhunter or job coach recorded of that goes before what follows from level, hours, wage and contract.
    """
    return ratio([item for item in p.started if _has_moved_up(p, item)], p.started, by)


def _has_moved_up(p: Populations, item: Item) -> bool:
    rows = p.cohort.placements_of[item.case]
    jobs = [_as_it_ended(row) for row in rows]
    for row in rows:
        before = job_before(jobs, _as_it_began(row)) if row.starts_on <= p.frame.on else None
        if before is not None and compared(before, _as_it_began(row)).is_progression:
            return True
    return False


def _as_it_began(row: Placement) -> Job:
    """The wage is a step from that of the work before it, which stands at nought."""
    step = None if row.wage_step is None else Decimal(row.wage_step)
    return Job(row.starts_on, row.ends_on, row.job_level, row.hours, step, row.contract_type, row.fits)


def _as_it_ended(row: Placement) -> Job:
    return Job(row.starts_on, row.ends_on, row.job_level, row.last_hours, Decimal(0), row.last_contract_type)


def replaced(p: Populations) -> Figure:
    """D10: placements that ended in the period, with new work of that person within 90 days.

    Immature while somebody without new work has part of the 90 days ahead.
    """
    on, ended, again, waiting = p.frame.on, [], [], False
    for case, rows in p.cohort.placements_of.items():
        dossier = p.cohort.by_case.get(case)
        for row in rows if dossier is not None else ():
            if dossier is None or row.ends_on is None or row.ends_on > on or not p.frame.holds(row.ends_on):
                continue
            item = p.at_placement(dossier, row)
            ended.append(item)
            if any(other.starts_on <= on and is_replacement(row.ends_on, other.starts_on) for other in rows):
                again.append(item)
            elif row.ends_on + timedelta(days=REPLACED_WITHIN_DAYS) > on:
                waiting = True
    return replace(ratio(again, ended, ()), immature=waiting)
