"""Who does the guidance: the colleague who is responsible, how that passes on, and who helps.

Responsible is one jobhunter (`Participant.jobhunter`); involved are any colleagues who help (`Involvement`). Neither
gives a right to read: that follows from the role.
"""

import logging
from collections.abc import Collection
from datetime import date

from django.db.models import F
from django.utils import timezone

from participants.models import CaseTransfer, Involvement, Participant
from participants.refusals import Refused, refusals
from pilots.models import Membership

logger = logging.getLogger(__name__)

ALREADY_INVOLVED = "Deze collega is al betrokken."


def transfer_cases(
    *, by: Membership, people: Collection[Participant], to: Membership, reason: str, on: date
) -> list[Participant]:
    """Make a colleague responsible for these people; gives those who really changed hands.

    Each leaves a transfer with its reason, which is "nieuw voor mij" for the receiver until the dossier is opened.
    """
    with refusals():
        ids = [person.pk for person in people]
        rows = Participant.objects.select_for_update(of=("self",)).filter(pk__in=ids).order_by("pk")
        moved = [person for person in rows if person.jobhunter_id != to.pk]
        for person in moved:
            record_transfer(by=by, participant=person, to=to, reason=reason, on=on)
        Participant.objects.filter(pk__in=[person.pk for person in moved]).update(
            jobhunter=to, version=F("version") + 1
        )
    logger.info("%s dossiers passed to membership %s by membership %s", len(moved), to.pk, by.pk)
    return moved


def record_transfer(*, by: Membership, participant: Participant, to: Membership, reason: str, on: date) -> None:
    """Write down that the responsibility passes; who takes it on alone has seen it already."""
    CaseTransfer(
        pilot_id=by.pilot_id,
        participant=participant,
        from_membership_id=participant.jobhunter_id,
        to_membership=to,
        transferred_on=on,
        reason=reason,
        opened_at=timezone.now() if to.pk == by.pk else None,
        recorded_by=by,
    ).save(force_insert=True)


def mark_opened(*, by: Membership, participant: Participant) -> None:
    """The receiver looked: the dossier is not new any more."""
    rows = CaseTransfer.objects.filter(participant=participant, to_membership=by, opened_at=None)
    rows.update(opened_at=timezone.now())


def involve(*, by: Membership, participant: Participant, colleague: Membership, since: date) -> None:
    """Add a colleague who helps; raises `Refused` for one who is involved already."""
    running = Involvement.objects.filter(participant=participant, membership=colleague, until_on=None)
    with refusals():
        if running.exists():
            raise Refused("colleague", ALREADY_INVOLVED)
        Involvement(
            pilot_id=by.pilot_id, participant=participant, membership=colleague, since_on=since, recorded_by=by
        ).save(force_insert=True)


def end_involvement(*, by: Membership, involvement: Involvement, on: date) -> None:
    """The colleague does not help any more; ended twice, the first day holds."""
    with refusals():
        last = max(on, involvement.since_on)
        Involvement.objects.filter(pk=involvement.pk, until_on=None).update(until_on=last)
    logger.info("involvement %s ended by membership %s", involvement.pk, by.pk)
