"""Matches and work on the timeline of a person: a jobhunter reads each step, COA only whether somebody works."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.html import format_html

from config.dutch import period
from matching.enums import MatchState
from matching.models import MatchStep, Placement
from participants.dossier import Event, Topic, name_of
from participants.models import Participant
from pilots.enums import Role
from pilots.models import Membership

#: Steps that a permit or a placement tells itself.
TOLD = (
    MatchState.PERMIT_REQUESTED,
    MatchState.PERMIT_GRANTED,
    MatchState.PERMIT_REFUSED,
    MatchState.STARTED,
    MatchState.ENDED,
)


def work_events(membership: Membership, participant: Participant) -> Iterator[Event]:
    """Two queries at most; the job coach has no timeline."""
    if membership.role == Role.JOBHUNTER:
        yield from _steps(membership, participant)
    if membership.role in (Role.JOBHUNTER, Role.COA_CASEWORKER):
        yield from _work(membership, participant)


def _steps(membership: Membership, participant: Participant) -> Iterator[Event]:
    steps = MatchStep.objects.visible_to(membership).filter(match__participant=participant).exclude(state__in=TOLD)
    for step in steps.select_related("match__employer", "recorded_by"):
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


def _work(membership: Membership, participant: Participant) -> Iterator[Event]:
    """The days on which somebody began and stopped working; where is for the jobhunter only."""
    knows_where = membership.role == Role.JOBHUNTER
    rows = Placement.objects.visible_to(membership).filter(participant=participant)
    for placement in rows.select_related("employer") if knows_where else rows:
        where = f" bij {placement.employer.name}" if knows_where else ""
        yield Event(placement.starts_on, f"Begonnen met werken{where}", "briefcase", topic=Topic.WORK)
        if placement.ends_on is not None:
            worked = period(placement.starts_on, placement.ends_on)
            yield Event(
                placement.ends_on, f"Gestopt met werken{where}", "door-exit", "", f"Werkte {worked}", topic=Topic.WORK
            )
