"""Matches and work on the timeline of a person: a jobhunter reads each step, COA only whether somebody works.

What followed a start (aftercare, who coaches, small costs) is the jobhunter's alone; sessions of a coach are help that
was given, and stand there as help. The job coach has no timeline.
"""

from collections.abc import Iterator
from uuid import UUID

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.html import format_html

from config.dutch import euro, period
from matching.aftercare import told as told_of
from matching.enums import BetterIn, CostKind, CostState, FitsBetter, MatchState
from matching.models import CheckIn, CoachAssignment, FittingCost, MatchStep, Placement
from participants.dossier import Event, Topic, name_of
from participants.models import Participant
from pilots.enums import Role
from pilots.models import Membership
from pilots.prepared import Prepared

#: Steps that a permit or a placement tells itself.
TOLD = (
    MatchState.PERMIT_REQUESTED,
    MatchState.PERMIT_GRANTED,
    MatchState.PERMIT_REFUSED,
    MatchState.STARTED,
    MatchState.ENDED,
)


def work_events(membership: Membership, participant: Participant) -> Iterator[Event]:
    """Five queries at most; the job coach has no timeline."""
    if membership.role == Role.JOBHUNTER:
        yield from _steps(membership, participant)
        yield from _check_ins(membership, participant)
        yield from _coaches(membership, participant)
        yield from _costs(membership, participant)
    if membership.role in (Role.JOBHUNTER, Role.COA_CASEWORKER):
        yield from _work(membership, participant)


def _steps(membership: Membership, participant: Participant) -> Iterator[Event]:
    for step in _steps_of(membership, participant.pk):
        label = str(MatchState(step.state).label)
        url = reverse("matching:match", args=[membership.pilot.slug, step.match_id])
        heading = f"{label}: {step.match.employer.name}"
        text = step.match.title
        yield Event(
            step.happened_on,
            heading,
            "arrows-join-2",
            name_of(step.recorded_by),
            text,
            url,
            format_html('Match bekijken<span class="wr-sr">: {}</span>', heading),
            topic=Topic.WORK,
        )


@Prepared
def _steps_of(membership: Membership, person: UUID) -> QuerySet[MatchStep]:
    rows = MatchStep.objects.visible_to(membership).filter(match__participant=person).exclude(state__in=TOLD)
    return rows.select_related("match__employer", "recorded_by")


def _work(membership: Membership, participant: Participant) -> Iterator[Event]:
    """The days on which somebody began and stopped working; where is for the jobhunter only."""
    knows_where = membership.role == Role.JOBHUNTER
    for placement in _work_of(membership, participant.pk):
        where = f" bij {placement.employer.name}" if knows_where else ""
        yield Event(placement.starts_on, f"Begonnen met werken{where}", "briefcase", topic=Topic.WORK)
        if placement.ends_on is not None:
            worked = period(placement.starts_on, placement.ends_on)
            yield Event(
                placement.ends_on, f"Gestopt met werken{where}", "door-exit", "", f"Werkte {worked}", topic=Topic.WORK
            )
        if knows_where and hasattr(placement, "progression") and placement.progression.fits:
            yield _progression(membership, placement)


@Prepared
def _work_of(membership: Membership, person: UUID) -> QuerySet[Placement]:
    rows = Placement.objects.visible_to(membership).filter(participant=person)
    return rows.select_related("employer", "progression__recorded_by") if membership.role == Role.JOBHUNTER else rows


def _progression(membership: Membership, placement: Placement) -> Event:
    """Whether work fits better than the work before it, as somebody said last."""
    row = placement.progression
    does = "past beter" if row.fits == FitsBetter.YES else "past niet beter"
    heading = f"Werk bij {placement.employer.name} {does} dan het vorige"
    better = ", ".join(str(BetterIn(part).label).lower() for part in row.better)
    text = " ".join(part for part in (f"Beter: {better}." if better else "", row.note) if part)
    link = _placement_line(membership, placement, heading)
    return Event(row.judged_on, heading, "arrow-up", name_of(row.recorded_by), text, *link, topic=Topic.WORK)


def _placement_line(membership: Membership, placement: Placement, heading: str) -> tuple[str, str]:
    """The address of the page of the work, and the words of the link to it."""
    url = reverse("matching:placement", args=[membership.pilot.slug, placement.pk])
    return url, format_html('Plaatsing bekijken<span class="wr-sr">: {}</span>', heading)


def _check_ins(membership: Membership, participant: Participant) -> Iterator[Event]:
    """What was heard of the work, from whom; an answer by link was written down by nobody."""
    for row in _check_ins_of(membership, participant.pk):
        whom = f" met {str(row.get_respondent_display()).lower()}" if row.respondent else ""
        heading = f"Nazorg{whom}: {row.placement.employer.name}"
        text = f"{told_of(row)} Beantwoord via een link." if row.by_link else told_of(row)
        link = _placement_line(membership, row.placement, heading)
        yield Event(row.happened_on, heading, "message", name_of(row.recorded_by), text, *link, topic=Topic.WORK)


@Prepared
def _check_ins_of(membership: Membership, person: UUID) -> QuerySet[CheckIn]:
    rows = CheckIn.objects.visible_to(membership).filter(placement__participant=person)
    return rows.select_related("placement__employer", "recorded_by")


def _coaches(membership: Membership, participant: Participant) -> Iterator[Event]:
    """From when somebody coached at which work."""
    for row in _coaches_of(membership, participant.pk):
        heading = f"Jobcoach bij {row.placement.employer.name}: {row.coach.name}"
        link = _placement_line(membership, row.placement, heading)
        yield Event(row.starts_on, heading, "users", name_of(row.recorded_by), "", *link, topic=Topic.WORK)


@Prepared
def _coaches_of(membership: Membership, person: UUID) -> QuerySet[CoachAssignment]:
    rows = CoachAssignment.objects.visible_to(membership).filter(placement__participant=person)
    return rows.select_related("placement__employer", "coach", "recorded_by")


def _costs(membership: Membership, participant: Participant) -> Iterator[Event]:
    """What was asked for somebody, and what was decided."""
    for row in _costs_of(membership, participant.pk):
        what = f"Maatwerk {str(CostKind(row.kind).label).lower()}, {euro(row.amount)}"
        yield Event(
            row.asked_on,
            f"{what}: gevraagd",
            "coin-euro",
            name_of(row.recorded_by),
            row.purpose,
            topic=Topic.SUPPORT,
        )
        if row.decided_on is not None:
            is_refused = row.state == CostState.REFUSED
            heading = f"{what}: {'afgewezen' if is_refused else 'goedgekeurd'}"
            icon, by = ("circle-x" if is_refused else "circle-check"), name_of(row.decided_by)
            yield Event(row.decided_on, heading, icon, by, row.decision_reason, topic=Topic.SUPPORT)


@Prepared
def _costs_of(membership: Membership, person: UUID) -> QuerySet[FittingCost]:
    rows = FittingCost.objects.visible_to(membership).filter(whom__participant=person)
    return rows.select_related("recorded_by", "decided_by")
