"""Work in words: its contracts, its level against the education, and how it stands to the work before and after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from config import dutch
from employers.shown import Fact
from matching.enums import JobLevel, PlacementKind
from matching.models import Contract, Placement
from matching.queries import may_see_wage, placements_of
from matching.rules.job_level import LevelFit, level_fit
from matching.rules.progress import (
    REPLACED_WITHIN_DAYS,
    Aspect,
    Job,
    Progress,
    compared,
    days_between,
    is_replacement,
    job_before,
)
from matching.shown import contract_line
from participants.enums import Education
from participants.queries import profile_of
from pilots.models import Membership

FITS = {
    LevelFit.BELOW: "Onder het opleidingsniveau",
    LevelFit.AT: "Op het opleidingsniveau",
    LevelFit.ABOVE: "Boven het opleidingsniveau",
}


@dataclass(frozen=True, slots=True)
class Beside:
    """The work before or after: how many days lie between, and what became better or less from one to the other."""

    placement: Placement
    days: str
    is_replacement: bool
    is_progression: bool
    better: list[str]
    less: list[str]


@dataclass(frozen=True, slots=True)
class Line:
    """A contract: what it says, its wage for who may know it, and whether it is the last one."""

    contract: Contract
    text: str
    wage: Decimal | None
    is_last: bool


def shown_work(membership: Membership, placement: Placement) -> dict[str, Any]:
    """What the page of a placement tells besides who and where."""
    contracts = list(placement.contracts.all())
    sees_wage = may_see_wage(membership)
    others = _paid(membership, placement) if placement.kind == PlacementKind.PAID else []
    lines = [Line(one, contract_line(one), _wage(one, sees_wage), one is contracts[-1]) for one in reversed(contracts)]
    return {
        "contracts": lines,
        "sees_wage": sees_wage,
        "job_facts": job_facts(placement),
        "since_start": _since_start(placement, contracts, sees_wage),
        "before": _before(placement, others, sees_wage),
        "after": _after(placement, others, sees_wage),
        "replaced_within": REPLACED_WITHIN_DAYS,
    }


def job_facts(placement: Placement) -> list[Fact]:
    """The job and its level, in words against the education; what is not known stays unknown."""
    profile = profile_of(placement.participant)
    education = Education(profile.education) if profile else Education.UNKNOWN
    fit = level_fit(placement.job_level, education)
    level = str(JobLevel(placement.job_level).label) if placement.job_level else None
    learned = None if education == Education.UNKNOWN else str(education.label)
    return [
        Fact("Functie", placement.title or None),
        Fact("Functieniveau", level, note=FITS[fit] if fit else ""),
        Fact("Opleiding", learned),
    ]


def _paid(membership: Membership, placement: Placement) -> list[Placement]:
    rows = placements_of(membership).filter(participant=placement.participant_id, kind=PlacementKind.PAID)
    return list(rows.exclude(pk=placement.pk).order_by("starts_on"))


def _wage(contract: Contract, sees_wage: bool) -> Decimal | None:
    return contract.wage.per_hour if sees_wage and hasattr(contract, "wage") else None


def _job(placement: Placement, contract: Contract | None, sees_wage: bool) -> Job:
    """The work as one of its contracts has it."""
    return Job(
        starts_on=placement.starts_on,
        ends_on=placement.ends_on,
        level=placement.job_level,
        hours=contract.hours_per_week if contract else None,
        wage=_wage(contract, sees_wage) if contract else None,
        contract=contract.kind if contract else "",
    )


def _first(placement: Placement, sees_wage: bool) -> Job:
    return _job(placement, next(iter(placement.contracts.all()), None), sees_wage)


def _last(placement: Placement, sees_wage: bool) -> Job:
    return _job(placement, next(reversed(placement.contracts.all()), None), sees_wage)


def _before(placement: Placement, others: Sequence[Placement], sees_wage: bool) -> Beside | None:
    """The work that had ended last when this one started."""
    now, jobs = _first(placement, sees_wage), [_last(other, sees_wage) for other in others]
    found = job_before(jobs, now)
    return None if found is None else _beside(others[jobs.index(found)], found, now)


def _after(placement: Placement, others: Sequence[Placement], sees_wage: bool) -> Beside | None:
    """The first work that started after this one had ended."""
    now = _last(placement, sees_wage)
    later = [other for other in others if days_between(placement.ends_on, other.starts_on) is not None]
    return _beside(later[0], now, _first(later[0], sees_wage)) if later else None


def _beside(other: Placement, old: Job, new: Job) -> Beside:
    progress = compared(old, new)
    return Beside(
        placement=other,
        days=dutch.days(days_between(old.ends_on, new.starts_on) or 0),
        is_replacement=is_replacement(old.ends_on, new.starts_on),
        is_progression=progress.is_progression,
        **_in_words(progress, old, new),
    )


def _since_start(placement: Placement, contracts: Sequence[Contract], sees_wage: bool) -> dict[str, list[str]] | None:
    """What changed from the first contract to the last one of the same work."""
    if len(contracts) < 2:  # noqa: PLR2004  one contract has nothing to be compared with
        return None
    old, new = _first(placement, sees_wage), _last(placement, sees_wage)
    words = _in_words(compared(old, new), old, new)
    return words if any(words.values()) else None


def _in_words(progress: Progress, old: Job, new: Job) -> dict[str, list[str]]:
    return {
        "better": [_change(aspect, old, new) for aspect in progress.better],
        "less": [_change(aspect, old, new) for aspect in progress.less],
    }


def _change(aspect: Aspect, old: Job, new: Job) -> str:
    """Uren: van 24 naar 32 per week"""
    if aspect is Aspect.LEVEL:
        levels = (str(JobLevel(job.level).label).lower() for job in (old, new))
        return "Niveau: van {} naar {}".format(*levels)
    if aspect is Aspect.HOURS:
        hours = (dutch.number(job.hours or 0) for job in (old, new))
        return "Uren: van {} naar {} per week".format(*hours)
    if aspect is Aspect.WAGE:
        wages = (dutch.euro(job.wage or 0) for job in (old, new))
        return "Uurloon: van {} naar {}".format(*wages)
    kinds = (str(Contract(kind=job.contract).get_kind_display()).lower() for job in (old, new))
    return "Contract: van {} naar {}".format(*kinds)
