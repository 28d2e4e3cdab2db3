"""Days of work without a permit of that employer: where they are, what is known of them, and how pages say it."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from uuid import UUID

from employers.models import Employer
from legal.queries import parameters
from legal.rules.calendar import Period, outside
from legal.rules.fit import Finding, Misfit, Severity, Work, misfits
from matching.enums import PlacementKind
from matching.models import Match, Placement
from matching.queries import placements_of
from participants.facts import facts_of
from participants.fit_shown import Warned, warned
from participants.models import Participant
from pilots.models import Membership

#: Misfits that are days of work; a permit that outlasts the W-document is told with the permit itself.
DAYS_OF_WORK = (Misfit.NO_PERMIT, Misfit.GAP, Misfit.CONTRACT_PAST_PERMIT, Misfit.OTHER_JOB)
#: Told before their days have begun, too.
TOLD_AHEAD = (Misfit.GAP, Misfit.OTHER_JOB)


def periods_of(placement: Placement, employer: str) -> list[Work]:
    """The periods of work of a placement: contracts end with it, and days on which nobody worked are left out."""
    return work_of_contracts(
        employer,
        Period(placement.starts_on, placement.ends_on),
        [Period(contract.starts_on, contract.ends_on) for contract in placement.contracts.all()],
        free=[Period(gap.starts_on, gap.ends_on) for gap in placement.gaps.all() if not gap.worked],
        is_trial=placement.kind == PlacementKind.TRIAL,
        job=placement.title,
    )


def work_of_contracts(
    employer: str,
    placed: Period,
    contracts: Sequence[Period],
    *,
    free: Sequence[Period],
    is_trial: bool,
    job: str = "",
) -> list[Work]:
    """The periods of work of a placement, from its days: `free` are those on which nobody worked."""
    ends = [min(filter(None, (contract.ends_on, placed.ends_on)), default=None) for contract in contracts]
    spans = [Period(one.starts_on, end) for one, end in zip(contracts, ends, strict=True)] or [placed]
    worked = [part for span in spans for part in (outside((span,), free) if free else (span,)) if not part.is_empty()]
    return [
        Work(employer, part.starts_on, part.ends_on, is_trial, job) for part in worked if part.starts_on is not None
    ]


def gaps_of(membership: Membership, placements: Collection[Placement], *, on: date) -> dict[UUID, list[Finding]]:
    """The days of work without a permit that have begun, those between two permits that are still ahead, and those of
    which the only permit names another job.

    `placements` come with their participant, employer, contracts and gaps; five queries for all of them together.
    Days of which somebody said that there was work stay in it: they happened.
    """
    facts, law = facts_of({placement.participant for placement in placements}, membership), parameters()
    found = {}
    for placement in placements:
        work = periods_of(placement, placement.employer.name)
        misfit = misfits(facts[placement.participant_id], work, on=on, parameters=law)
        found[placement.pk] = without_permit(misfit, placement.employer.name)
    return found


def without_permit(misfit: Iterable[Finding], employer: str) -> list[Finding]:
    """Of what does not fit, the days of work at an employer without its permit."""
    return [
        finding
        for finding in misfit
        if finding.kind in DAYS_OF_WORK
        and finding.employer == employer
        and (finding.severity is Severity.ILLEGAL or finding.kind in TOLD_AHEAD)
    ]


def days_without_permit(membership: Membership, person: Participant, employer: Employer, *, on: date) -> list[Finding]:
    """The days on which somebody worked for an employer without its permit, up to `on`."""
    own = list(placements_of(membership).filter(participant=person, employer=employer).prefetch_related("gaps"))
    found = gaps_of(membership, own, on=on).values()
    return [one for findings in found for one in findings if one.severity is Severity.ILLEGAL]


def unanswered(findings: Iterable[Finding], known: Collection[Period]) -> list[Finding]:
    """The days without a permit of which nobody said yet whether there was work, apart from the days in `known`."""
    days = [finding for finding in findings if finding.kind is not Misfit.OTHER_JOB]
    return [one for one in days if outside((Period(one.starts_on, one.ends_on),), known)]


def told_days(placement: Placement) -> list[Period]:
    """The days without a permit of which somebody said whether there was work."""
    return [Period(gap.starts_on, gap.ends_on) for gap in placement.gaps.all()]


def warnings_of(membership: Membership, placement: Placement, *, on: date) -> list[Warned]:
    """The gaps of one placement in red, with what to do."""
    return [warned(finding) for finding in gaps_of(membership, [placement], on=on)[placement.pk]]


def warnings_of_match(membership: Membership, match: Match, *, on: date) -> tuple[UUID | None, list[Warned]]:
    """The placement that a match led to, and its gaps in red; nothing before the start."""
    placement = placements_of(membership).filter(match=match).first()
    return (None, []) if placement is None else (placement.pk, warnings_of(membership, placement, on=on))
