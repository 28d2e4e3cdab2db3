"""How the guidance goes: paused, resumed, ended, reopened."""

import logging
from datetime import date
from typing import Any

from participants.enums import EndReason
from participants.models import (
    Participant,
)
from participants.refusals import refusals
from pilots.models import Membership

logger = logging.getLogger(__name__)


def pause_trajectory(*, by: Membership, participant: Participant, on: date, reason: str = "") -> None:
    _change_trajectory(participant, by, paused_on=on, pause_reason=reason)


def resume_trajectory(*, by: Membership, participant: Participant) -> None:
    _change_trajectory(participant, by, paused_on=None, pause_reason="")


def end_trajectory(*, by: Membership, participant: Participant, on: date, reason: EndReason) -> None:
    """End the guidance; matches and placements stay as they are."""
    _change_trajectory(participant, by, ended_on=on, end_reason=reason, paused_on=None, pause_reason="")


def reopen_trajectory(*, by: Membership, participant: Participant) -> None:
    """Take back an end: the same dossier goes on."""
    _change_trajectory(participant, by, ended_on=None, end_reason="")


def _change_trajectory(participant: Participant, by: Membership, **changes: Any) -> None:
    with refusals():
        Participant.objects.filter(pk=participant.pk).update(**changes)
    logger.info("trajectory of %s changed by membership %s: %s", participant.pk, by.pk, ", ".join(sorted(changes)))
