"""Moves that were announced and have not happened: asking for a delay, the answer, and what came of them."""

import logging
from dataclasses import dataclass
from datetime import date
from typing import Any

from config.dutch import long_date
from participants.enums import DelayOutcome
from participants.models import AnnouncedMove, Participant
from participants.ownership import asks_reason
from participants.refusals import Outdated, Refused, refusals
from participants.services.facts import Move, move_participant
from pilots.models import Membership, ReceptionLocation

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """What COA announced: when it said so, the day, and where to. Without a location it is outside the pilot."""

    announced_on: date
    moves_on: date
    to: ReceptionLocation | None = None
    place: str = ""


def announce_move(*, by: Membership, participant: Participant, announcement: Announcement) -> AnnouncedMove:
    """Keep an announced move. Raises `Refused` while another one is open: two open ones contradict each other."""
    with refusals():
        if AnnouncedMove.objects.open().filter(participant=participant).exists():
            raise Refused("moves_on", "Er staat al een overplaatsing open. Laat die eerst niet doorgaan.")
        if announcement.to is not None and announcement.to.pk == participant.location_id:
            raise Refused("location", "Hier woont deze persoon al. Kies een andere locatie.")
        move = AnnouncedMove(
            pilot_id=by.pilot_id,
            participant=participant,
            announced_on=announcement.announced_on,
            moves_on=announcement.moves_on,
            to_location=announcement.to,
            to_place=announcement.place,
            recorded_by=by,
        )
        move.save(force_insert=True)
    logger.info("move of %s announced by membership %s", participant.pk, by.pk)
    return move


def ask_delay(*, by: Membership, move: AnnouncedMove, on: date, reason: str) -> None:
    """Ask COA to postpone a move; an earlier answer no longer counts."""
    changes = {"delay_requested_on": on, "delay_reason": reason, "delay_outcome": DelayOutcome.OPEN}
    _change(move, by, **changes, delay_answered_on=None, delayed_until=None)


def answer_delay(*, by: Membership, move: AnnouncedMove, outcome: str, on: date, until: date | None = None) -> None:
    """Keep what COA answered. Raises `Refused` when a delay is granted to a day that is not later."""
    if move.delay_requested_on is None:
        raise Refused("outcome", "Er is geen verzoek om uitstel. Leg eerst het verzoek vast.")
    if outcome == DelayOutcome.GRANTED and (until is None or until <= move.moves_on):
        raise Refused("delayed_until", "Vul een dag in na de aangekondigde dag.")
    until = until if outcome == DelayOutcome.GRANTED else None
    _change(move, by, delay_outcome=outcome, delay_answered_on=on, delayed_until=until)


def cancel_move(*, by: Membership, move: AnnouncedMove, on: date, reason: str = "") -> None:
    """The move is off; `Refused` without a reason where `asks_reason` says so."""
    if asks_reason(move, by) and not reason:
        raise Refused("reason", "Vul in waarom de overplaatsing niet doorgaat.")
    _change(move, by, cancelled_on=on, cancel_reason=reason)


def complete_move(*, by: Membership, move: AnnouncedMove, on: date) -> None:
    """The move happened: the person lives at the new place from `on`. A second time changes nothing."""
    with refusals():
        if not AnnouncedMove.objects.open().filter(pk=move.pk).exists():
            return
        why = f"Overplaatsing, aangekondigd op {long_date(move.announced_on)}."
        move_participant(by=by, participant=move.participant, move=Move(on=on, to=move.to_location, reason=why))


def _change(move: AnnouncedMove, by: Membership, **changes: Any) -> None:
    with refusals():
        if not AnnouncedMove.objects.open().filter(pk=move.pk).update(**changes):
            raise Outdated
    logger.info("announced move of %s changed by membership %s", move.participant_id, by.pk)
