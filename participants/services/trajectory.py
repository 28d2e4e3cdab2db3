"""How the guidance goes: paused, resumed, ended, reopened. Each leaves a step with its day and its reason."""

import logging
from datetime import date
from typing import Any

from participants.enums import EndOutcome, EndReason, TrajectoryChange
from participants.models import Participant, TrajectoryStep
from participants.refusals import Refused, refusals
from pilots.models import Membership

logger = logging.getLogger(__name__)

ALREADY_PAUSED = "Er loopt al een pauze. Stop die eerst, of kijk bij Begeleiding."
ALREADY_ENDED = "Dit traject is al beëindigd. Open het dossier opnieuw om te zien wanneer."
NOT_ENDED = "Dit traject loopt al. Een collega heeft het misschien net heropend."


def pause_trajectory(*, by: Membership, participant: Participant, on: date, reason: str = "") -> None:
    """Pause the guidance; the phase stays what it was. Raises `Refused` for one that is paused or over."""
    with refusals():
        found = _locked(participant)
        if found.paused_on is not None:
            raise Refused("paused_on", ALREADY_PAUSED)
        if found.ended_on is not None:
            raise Refused("paused_on", ALREADY_ENDED)
        _change(found, by, paused_on=on, pause_reason=reason)
        _step(found, by, TrajectoryChange.PAUSED, on, reason=reason)


def resume_trajectory(*, by: Membership, participant: Participant, on: date) -> None:
    """Go on after a pause; without one there is nothing to do."""
    with refusals():
        found = _locked(participant)
        if found.paused_on is None:
            return
        _change(found, by, paused_on=None, pause_reason="")
        _step(found, by, TrajectoryChange.RESUMED, max(on, found.paused_on))


def end_trajectory(
    *, by: Membership, participant: Participant, on: date, reason: EndReason, outcome: EndOutcome = EndOutcome.UNKNOWN
) -> None:
    """End the guidance, with where the person stands and why it ends; matches and placements stay as they are."""
    with refusals():
        found = _locked(participant)
        if found.ended_on is not None:
            raise Refused("ended_on", ALREADY_ENDED)
        _change(found, by, ended_on=on, end_reason=reason, end_outcome=outcome, paused_on=None, pause_reason="")
        _step(
            found, by, TrajectoryChange.ENDED, on, reason=str(EndOutcome(outcome).label), end_reason=EndReason(reason)
        )


def reopen_trajectory(*, by: Membership, participant: Participant, on: date, reason: str) -> None:
    """Go on with a dossier that was ended; its history keeps the end."""
    with refusals():
        found = _locked(participant)
        if found.ended_on is None:
            raise Refused("reason", NOT_ENDED)
        _change(found, by, ended_on=None, end_reason="", end_outcome="")
        _step(found, by, TrajectoryChange.REOPENED, on, reason=reason)


def _locked(participant: Participant) -> Participant:
    """The dossier as it stands now; who comes second waits and sees what the first did."""
    found: Participant = Participant.objects.select_for_update(of=("self",)).get(pk=participant.pk)
    return found


def _change(participant: Participant, by: Membership, **changes: Any) -> None:
    Participant.objects.filter(pk=participant.pk).update(**changes)
    logger.info("trajectory of %s changed by membership %s: %s", participant.pk, by.pk, ", ".join(sorted(changes)))


def _step(participant: Participant, by: Membership, change: TrajectoryChange, on: date, **reasons: str) -> None:
    TrajectoryStep(
        pilot_id=by.pilot_id, participant=participant, change=change, happened_on=on, recorded_by=by, **reasons
    ).save(force_insert=True)
