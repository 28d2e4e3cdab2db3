"""Work in words: its contracts, its level against the education, and how it stands to the work before and after it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from config import dutch
from employers.shown import Fact
from matching.enums import BetterIn, FitsBetter, JobLevel, PlacementKind
from matching.models import Contract, Placement, Progression
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
from participants.dossier import name_of
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
    """The work before or after: how many days lie between, and what became better or less from one to the other.

    `said` is what somebody recorded of the later of the two, `said_in` what is better according to them.
    """

    placement: Placement
    days: str
    is_replacement: bool
    progress: Progress
    better: list[str]
    less: list[str]
    said: Progression | None = None

    @property
    def said_in(self) -> str:
        """uren, loon"""
        return ", ".join(str(BetterIn(part).label).lower() for part in self.said.better) if self.said else ""

    @property
    def said_by(self) -> str:
        """Who recorded it; empty when nobody who is known did, or when they said that they do not know."""
        return name_of(self.said.recorded_by) if self.said and self.said.fits else ""


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
    others = _paid(membership, placement)
    lines = [Line(one, contract_line(one), _wage(one, sees_wage), one is contracts[-1]) for one in reversed(contracts)]
    return {
        "contracts": lines,
        "sees_wage": sees_wage,
        "job_facts": job_facts(placement),
        "since_start": _since_start(placement, contracts, sees_wage),
        "before": _before(membership, placement, others),
        "after": _after(membership, placement, others),
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


def work_before(membership: Membership, placement: Placement) -> Beside | None:
    """The paid work that had ended last when this paid work started; None where there is none."""
    return _before(membership, placement, _paid(membership, placement))


def _paid(membership: Membership, placement: Placement) -> list[Placement]:
    """The person's other paid work; none beside a trial."""
    if placement.kind != PlacementKind.PAID:
        return []
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


def _before(membership: Membership, placement: Placement, others: Sequence[Placement]) -> Beside | None:
    """The work that had ended last when this one started."""
    sees_wage = may_see_wage(membership)
    now, jobs = _first(placement, sees_wage), [_last(other, sees_wage) for other in others]
    found = job_before(jobs, now)
    return None if found is None else _beside(others[jobs.index(found)], found, now, _said(membership, placement))


def _after(membership: Membership, placement: Placement, others: Sequence[Placement]) -> Beside | None:
    """The first work that started after this one had ended."""
    later = [other for other in others if days_between(placement.ends_on, other.starts_on) is not None]
    if not later:
        return None
    sees_wage, said = may_see_wage(membership), _said(membership, later[0])
    return _beside(later[0], _last(placement, sees_wage), _first(later[0], sees_wage), said)


def _said(membership: Membership, later: Placement) -> Progression | None:
    found: Progression | None = (
        Progression.objects.visible_to(membership).filter(placement=later).select_related("recorded_by").first()
    )
    return found


def _beside(other: Placement, old: Job, new: Job, said: Progression | None) -> Beside:
    fits = said.fits == FitsBetter.YES if said and said.fits else None
    progress = compared(old, replace(new, fits=fits))
    return Beside(
        placement=other,
        days=dutch.days(days_between(old.ends_on, new.starts_on) or 0),
        is_replacement=is_replacement(old.ends_on, new.starts_on),
        progress=progress,
        said=said,
        **_in_words(progress, old, new),
    )


def _since_start(placement: Placement, contracts: Sequence[Contract], sees_wage: bool) -> dict[str, list[str]] | None:
    """What changed from the first contract to the last one of the same work."""
    if len(contracts) < 2:  # noqa: PLR2004  one contract has nothing to be compared with
        return None
    old, new = _first(placement, sees_wage), _last(placement, sees_wage)
    words = _in_words(compared(old, new), old, new)
    return words if any(words.values()) else None


def _in_words(progress: Progress, old: Job, new: Job) -> dict[str, Any]:
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
