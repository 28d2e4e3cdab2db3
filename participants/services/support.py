"""What stops somebody, what was done about it, and what was said."""

import logging
from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from participants.models import Barrier, Note, Participant, SupportGiven
from participants.refusals import Outdated, refusals
from pilots.models import Membership

logger = logging.getLogger(__name__)


def record_note(*, by: Membership, participant: Participant, facts: Mapping[str, Any]) -> Note:
    """Keep what was said or seen. `facts`: kind, happened_on, text and visibility."""
    with refusals():
        note = Note(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **facts)
        note.save(force_insert=True)
    logger.info("note of %s recorded by membership %s", participant.pk, by.pk)
    return note


def change_note(*, by: Membership, note: Note, facts: Mapping[str, Any]) -> None:
    """Change one's own note; its audience may become smaller, never larger. The database refuses the rest."""
    with refusals():
        if not Note.objects.filter(pk=note.pk).update(**facts, changed_at=timezone.now()):
            raise Outdated
    logger.info("note %s changed by membership %s", note.pk, by.pk)


def remove_note(*, by: Membership, note: Note) -> None:
    """Take away one's own note."""
    with refusals():
        Note.objects.filter(pk=note.pk).delete()
    logger.info("note %s removed by membership %s", note.pk, by.pk)


def record_barrier(*, by: Membership, participant: Participant, facts: Mapping[str, Any]) -> Barrier:
    """Record what stops somebody. `facts`: code, reported_by, since_on, and perhaps solved_on and solution."""
    with refusals():
        barrier = Barrier(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **facts)
        barrier.save(force_insert=True)
    logger.info("barrier of %s recorded by membership %s", participant.pk, by.pk)
    return barrier


def change_barrier(*, by: Membership, barrier: Barrier, facts: Mapping[str, Any]) -> None:
    """Correct a barrier, or say when and how it was solved."""
    with refusals():
        if not Barrier.objects.filter(pk=barrier.pk).update(**facts):
            raise Outdated
    logger.info("barrier %s changed by membership %s", barrier.pk, by.pk)


def remove_barrier(*, by: Membership, barrier: Barrier) -> None:
    """Take back a barrier that was recorded by mistake; the history keeps it."""
    with refusals():
        Barrier.objects.filter(pk=barrier.pk).delete()
    logger.info("barrier %s removed by membership %s", barrier.pk, by.pk)


def record_support(*, by: Membership, participant: Participant, facts: Mapping[str, Any]) -> SupportGiven:
    """Record help that somebody got. `facts`: kind, given_on, and perhaps hours, amount and description."""
    with refusals():
        support = SupportGiven(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **facts)
        support.save(force_insert=True)
    logger.info("support of %s recorded by membership %s", participant.pk, by.pk)
    return support


def change_support(*, by: Membership, support: SupportGiven, facts: Mapping[str, Any]) -> None:
    with refusals():
        if not SupportGiven.objects.filter(pk=support.pk).update(**facts):
            raise Outdated
    logger.info("support %s changed by membership %s", support.pk, by.pk)


def remove_support(*, by: Membership, support: SupportGiven) -> None:
    """Take back support that was recorded by mistake; the history keeps it."""
    with refusals():
        SupportGiven.objects.filter(pk=support.pk).delete()
    logger.info("support %s removed by membership %s", support.pk, by.pk)
