"""One job after another: whether it follows soon enough to count as one, and what became better.

All of it is derived, but for one thing: somebody who knows may have said whether later work fits better (`Job.fits`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from matching.rules.job_level import LEVELS

#: New work within so many days of the last day of the work before it is a re-placement (indicator D10).
REPLACED_WITHIN_DAYS = 90
#: How sure a contract is of work and hours, as its kind says; the order is our own choice.
SURENESS = {"oproep": 0, "uitzend": 1, "detachering": 2, "bbl": 2, "bepaald": 2, "onbepaald": 3}


@dataclass(frozen=True, slots=True)
class Job:
    """Work with one employer, or one contract of it; what is not known is empty.

    `fits` is what somebody recorded of it: whether it fits better than the work before it; None when nobody knows.
    """

    starts_on: date
    ends_on: date | None = None
    level: str = ""
    hours: Decimal | None = None
    wage: Decimal | None = None
    contract: str = ""
    fits: bool | None = None


class Aspect(StrEnum):
    """What of a job can be compared, in the order in which it is told."""

    LEVEL = "niveau"
    HOURS = "uren"
    WAGE = "uurloon"
    CONTRACT = "contract"


@dataclass(frozen=True, slots=True)
class Progress:
    """What is better and what is less in the later job. What is not known of both is in neither.

    `fits` is what somebody recorded of the later job, see `Job`.
    """

    better: tuple[Aspect, ...]
    less: tuple[Aspect, ...]
    fits: bool | None = None

    @property
    def derived(self) -> bool | None:
        """Something is better, and the level is not lower. None when nothing is better or less: that says nothing."""
        if not (self.better or self.less):
            return None
        return bool(self.better) and Aspect.LEVEL not in self.less

    @property
    def is_progression(self) -> bool:
        """Better fitting work (doorstroom): what was recorded, or else what follows from the two jobs."""
        return bool(self.derived if self.fits is None else self.fits)


def days_between(ended_on: date | None, starts_on: date) -> int | None:
    """The days from the last day of one job to the first of the next; None when the one goes on beside the other."""
    if ended_on is None or starts_on <= ended_on:
        return None
    return (starts_on - ended_on).days


def is_replacement(ended_on: date | None, starts_on: date) -> bool:
    """Whether work that starts on a day follows within 90 days of the end of the work before it (D10)."""
    gap = days_between(ended_on, starts_on)
    return gap is not None and gap <= REPLACED_WITHIN_DAYS


def job_before(jobs: Iterable[Job], later: Job) -> Job | None:
    """The job that had ended last when a later one started; None when there is none."""
    ended = (job for job in jobs if job is not later and days_between(job.ends_on, later.starts_on) is not None)
    return max(ended, key=lambda job: (job.ends_on or date.min, job.starts_on), default=None)


def compared(before: Job, after: Job) -> Progress:
    """What became better and what became less from one job to the next."""
    pairs = {
        Aspect.LEVEL: (LEVELS.get(before.level), LEVELS.get(after.level)),
        Aspect.HOURS: (before.hours, after.hours),
        Aspect.WAGE: (before.wage, after.wage),
        Aspect.CONTRACT: (SURENESS.get(before.contract), SURENESS.get(after.contract)),
    }
    known = {aspect: (old, new) for aspect, (old, new) in pairs.items() if old is not None and new is not None}
    return Progress(
        better=tuple(aspect for aspect, (old, new) in known.items() if new > old),
        less=tuple(aspect for aspect, (old, new) in known.items() if new < old),
        fits=after.fits,
    )
