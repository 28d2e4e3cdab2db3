"""Days of work without a permit: one of them worked is illegal employment (B6). Closes by recording what happened."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import DateField, Exists, ExpressionWrapper, OuterRef, Q, QuerySet

from config import dutch
from legal.rules.calendar import Period, add_days
from legal.rules.fit import Finding, Misfit
from matching.gaps import gaps_of, told_days, unanswered
from matching.models import Placement
from matching.queries import placements_of, same_job
from matching.rules.worklist import Item, Subject, Turn, within_horizon
from matching.worklist.prepared import Prepared
from matching.worklist.registry import Wording, by_target, register_source
from matching.worklist.rows import PAPERS_DO_NOT_MATTER, Row, active, has_fact, subject_for
from participants.enums import PermitOutcome
from participants.models import WorkPermit
from pilots.enums import Role
from pilots.models import Membership

KIND, OTHER_JOB = "permit_gap", "permit_other_job"
#: Work that ended longer ago is told in the dossier, and asks nothing of anybody today.
LOOK_BACK_DAYS = 91


def permit_gaps(membership: Membership, on: date) -> Iterator[Item]:
    """The days without a permit of work that runs or ended lately, of which nobody said whether there was work."""
    holed = [row.pk for row in _with_holes(membership, on)]
    if not holed:
        return
    placements = {row.pk: row for row in placements_of(membership).filter(pk__in=holed).prefetch_related("gaps")}
    for key, findings in gaps_of(membership, placements.values(), on=on).items():
        row = placements[key]
        for finding in (*unanswered(findings, told_days(row)), *for_another_job(findings)):
            if within_horizon(finding.starts_on, on):
                yield gap_item(subject_for(row.participant), row.employer.name, finding, target=key, on=on)


def for_another_job(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Days of work under a permit that names another job."""
    return (finding for finding in findings if finding.kind is Misfit.OTHER_JOB)


def gap_item(subject: Subject, employer: str, finding: Finding, *, target: UUID | None, on: date) -> Item:
    """Days of work without a permit as an item: ahead, now or past."""
    days = Period(finding.starts_on, finding.ends_on)
    stage = "ahead" if finding.starts_on > on else "now" if days.covers(on) else "past"
    return Item(
        OTHER_JOB if finding.kind is Misfit.OTHER_JOB else KIND,
        subject,
        finding.starts_on,
        finding.starts_on,
        Turn.EMPLOYER,
        employer,
        target,
        stage,
        dutch.period(finding.starts_on, finding.ends_on),
    )


@Prepared
def _with_holes(membership: Membership, on: date) -> QuerySet[Any, Row]:
    """Placements with a first day that no permit of the pair covers, a permit that ends while the work goes on and is
    not followed the next day, or a permit for another job; the rules look at the days themselves."""
    granted = WorkPermit.objects.visible_to(membership).filter(
        participant_id=OuterRef("participant_id"), employer_id=OuterRef("employer_id"), outcome=PermitOutcome.GRANTED
    )
    on_first_day = granted.filter(valid_from__lte=OuterRef("starts_on"), valid_until__gte=OuterRef("starts_on"))
    follows = WorkPermit.objects.visible_to(membership).filter(
        participant_id=OuterRef("participant_id"),
        employer_id=OuterRef("employer_id"),
        outcome=PermitOutcome.GRANTED,
        valid_from__lte=ExpressionWrapper(OuterRef("valid_until") + 1, output_field=DateField()),
        valid_until__gt=OuterRef("valid_until"),
    )
    ends_in_it = granted.filter(valid_until__gte=OuterRef("starts_on")).exclude(Exists(follows))
    ends_in_it = ends_in_it.filter(Q(valid_until__lt=on) | Exists(_later(membership)))
    other_job = granted.filter(valid_until__gte=OuterRef("starts_on")).exclude(same_job())
    recent = Q(ends_on=None) | Q(ends_on__gte=add_days(on, -LOOK_BACK_DAYS))
    return (
        Placement.objects.visible_to(membership)
        .filter(active("participant__"), recent)
        .exclude(has_fact(membership, PAPERS_DO_NOT_MATTER, person="participant_id"))
        .filter(~Exists(on_first_day) | Exists(ends_in_it) | Exists(other_job))
        .order_by()
        .values("pk")
    )


def _later(membership: Membership) -> QuerySet[WorkPermit]:
    """A permit of the same pair that begins after this one."""
    return WorkPermit.objects.visible_to(membership).filter(
        participant_id=OuterRef("participant_id"),
        employer_id=OuterRef("employer_id"),
        outcome=PermitOutcome.GRANTED,
        valid_from__gt=OuterRef("valid_until"),
    )


PERMIT_GAP = Wording(
    label="Werk zonder TWV",
    what={
        "ahead": "Afspreken dat het werk stil ligt",
        "now": "Werk laten stoppen: er is geen TWV",
        "": "Vastleggen of er zonder TWV is gewerkt",
    },
    why={
        "ahead": "{employer}: geen TWV {detail}. Niet werken op die dagen",
        "now": "{employer}: geen TWV {detail}. Niet werken, de werkgever belt UWV, meld het bij de projectleider",
        "": "{employer}: geen TWV {detail}. Eén dag werken is illegale tewerkstelling: meld het bij de projectleider",
    },
    address=by_target("matching:gap"),
)


OTHER_JOB_WORDING = Wording(
    label="TWV voor ander werk",
    what={"": "Nagaan of de TWV voor dit werk is"},
    why={"": "{employer}: de TWV noemt ander werk {detail}. Voor ander werk is een eigen TWV nodig"},
    address=by_target("matching:placement"),
)


def register() -> None:
    kinds = {KIND: PERMIT_GAP, OTHER_JOB: OTHER_JOB_WORDING}
    register_source(permit_gaps, roles=(Role.JOBHUNTER,), kinds=kinds)
