"""The tab Begeleiding: how the guidance goes, who does it, where somebody lives, and who takes over."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

from django.db.models import F, QuerySet
from django.utils import timezone

from participants.dossier import Event, Topic, name_of
from participants.effects import move_lines
from participants.enums import HandoverState, TrajectoryChange
from participants.models import (
    CaseTransfer,
    Handover,
    IncomingHandover,
    Involvement,
    Merge,
    Participant,
    Stay,
    TrajectoryStep,
)
from participants.queries import SEES_FACTS
from participants.services import handover_targets
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import Membership
from pilots.prepared import Prepared

STEP_ICONS = {
    TrajectoryChange.PAUSED: "hourglass",
    TrajectoryChange.RESUMED: "player-play",
    TrajectoryChange.ENDED: "circle-x",
    TrajectoryChange.REOPENED: "refresh",
}


def trajectory(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """Pauses, ends and fresh starts, newest first, and what can be done now."""
    rows = TrajectoryStep.objects.visible_to(request.membership).filter(participant=participant)
    steps = list(rows.select_related("recorded_by").order_by("-happened_on", "-recorded_at"))
    return "participants/_guidance.html", {
        "person": participant,
        "events": [_step(step) for step in steps],
        "is_jobhunter": request.membership.role == Role.JOBHUNTER,
    }


def _step(step: TrajectoryStep) -> Event:
    change = TrajectoryChange(step.change)
    texts = (step.reason, str(step.get_end_reason_display()) if step.end_reason else "")
    return Event(
        step.happened_on,
        str(change.label),
        STEP_ICONS[change],
        name_of(step.recorded_by),
        "\n".join(text for text in texts if text),
        is_milestone=False,
    )


def handovers(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """Where the dossier came from, what was offered to other pilots, and offering it."""
    me = request.membership
    offers = list(Handover.objects.visible_to(me).filter(participant=participant).order_by("-offered_on"))
    names = {target.pilot_id: target.municipality for target in handover_targets()} if offers else {}
    return "participants/_handovers.html", {
        "person": participant,
        "came_from": IncomingHandover.objects.visible_to(me).filter(participant=participant).first(),
        "offers": [(row, names.get(row.to_pilot_id, "")) for row in offers],
        "is_offered": any(row.state == HandoverState.OFFERED for row in offers),
    }


def past_steps(membership: Membership, participant: Participant) -> Iterator[Event]:
    """For the timeline: every step but the pause and the end of now, which the dossier itself tells."""
    told = {(TrajectoryChange.PAUSED, participant.paused_on), (TrajectoryChange.ENDED, participant.ended_on)}
    if membership.role in SEES_FACTS:
        for step in _steps_of(membership, participant.pk):
            if (step.change, step.happened_on) not in told:
                yield replace(_step(step), topic=Topic.TRAJECTORY)


@Prepared
def _steps_of(membership: Membership, person: UUID) -> QuerySet[TrajectoryStep]:
    rows = TrajectoryStep.objects.visible_to(membership).filter(participant_id=person)
    return rows.select_related("recorded_by")


def team(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """Who is responsible, who helps, and how the dossier passed from one to the other."""
    me = request.membership
    helps = Involvement.objects.visible_to(me).filter(participant=participant, until_on=None)
    transfers = CaseTransfer.objects.visible_to(me).filter(participant=participant)
    return "participants/_team.html", {
        "person": participant,
        "person_key": str(participant.pk),
        "involved": list(helps.select_related("membership").order_by("since_on")),
        "transfers": list(
            transfers.select_related("from_membership", "to_membership").order_by("-transferred_on", "-recorded_at")
        ),
        "may_change": participant.readable_until is None,
    }


def new_for_me(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]] | None:
    """That this dossier passed to the reader, until it is opened."""
    transfer = _unopened_transfer.first(request.membership, participant.pk)
    if transfer is None or participant.jobhunter_id != request.membership.pk:
        return None
    return "participants/_new_for_me.html", {"person": participant, "transfer": transfer}


@Prepared
def _unopened_transfer(membership: Membership, person: UUID) -> QuerySet[CaseTransfer]:
    rows = CaseTransfer.objects.visible_to(membership).filter(participant_id=person, opened_at=None)
    mine = rows.filter(to_membership_id=membership.pk).select_related("from_membership")
    return mine.order_by("-recorded_at")[:1]


def merges(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]] | None:
    """Which dossiers went up in this one, and taking them apart again."""
    rows = Merge.objects.visible_to(request.membership).filter(kept=participant)
    found = list(rows.select_related("merged", "recorded_by", "undone_by").order_by("-recorded_at"))
    return ("participants/_merges.html", {"person": participant, "merges": found}) if found else None


def stays(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """Where somebody lived, newest first, and correcting it."""
    rows = Stay.objects.visible_to(request.membership).filter(participant=participant).select_related("location")
    return "participants/_stays.html", {
        "person": participant,
        "stays": list(rows.order_by(F("starts_on").desc(nulls_last=True))),
        "may_change": participant.readable_until is None,
    }


def running(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]] | None:
    """What hangs on where somebody lives: work, matches, permits, each with the travel time from there."""
    lines = move_lines(request.membership, participant, participant.location, on=timezone.localdate())
    return ("participants/_lines.html", {"lines": lines, "heading": "Wat er nu loopt"}) if lines else None
