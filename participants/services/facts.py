"""Recording dated facts: asylum facts, milestones and moves."""

import logging
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from participants.enums import FactSource, MilestoneKind
from participants.models import (
    AsylumFacts,
    Milestone,
    Participant,
    Stay,
)
from participants.refusals import Outdated, Refused, refusals
from pilots.models import Membership, ReceptionLocation

logger = logging.getLogger(__name__)


def record_asylum_facts(
    *, by: Membership, participant: Participant, seen: datetime | None, facts: Mapping[str, Any]
) -> None:
    """Write the asylum facts, with who did it. `seen` is `recorded_at` of the row that was shown (None: no row yet);
    when somebody wrote after that, `Outdated` and nothing is written. COA and jobhunter both write here.
    """
    with refusals():
        current = AsylumFacts.objects.select_for_update().filter(participant=participant).first()
        if (current.recorded_at if current else None) != seen:
            raise Outdated
        if current is None:
            AsylumFacts(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **facts).save(force_insert=True)
        else:
            changes = {**facts, "recorded_by": by, "recorded_at": timezone.now()}
            AsylumFacts.objects.filter(pk=current.pk).update(**changes)
    logger.info("asylum facts of %s recorded by membership %s", participant.pk, by.pk)


def record_milestone(
    *, by: Membership, participant: Participant, kind: MilestoneKind, facts: Mapping[str, Any]
) -> Milestone:
    """Record that something happened. `facts`: happened_on, source, and perhaps until and detail."""
    with refusals():
        milestone = Milestone(pilot_id=by.pilot_id, participant=participant, kind=kind, recorded_by=by, **facts)
        milestone.save(force_insert=True)
    logger.info("%s of %s recorded by membership %s", kind, participant.pk, by.pk)
    return milestone


def change_milestone(*, by: Membership, milestone: Milestone, facts: Mapping[str, Any]) -> None:
    """Correct a fact; from then on it stands in the name of who corrected it. The history keeps what was."""
    with refusals():
        changes = {**facts, "recorded_by": by, "recorded_at": timezone.now()}
        if not Milestone.objects.filter(pk=milestone.pk).update(**changes):
            raise Outdated
    logger.info("%s of %s changed by membership %s", milestone.kind, milestone.participant_id, by.pk)


def remove_milestone(*, by: Membership, milestone: Milestone) -> None:
    """Take back a fact that was recorded by mistake; the history keeps it."""
    with refusals():
        Milestone.objects.filter(pk=milestone.pk).delete()
    logger.info("%s of %s removed by membership %s", milestone.kind, milestone.participant_id, by.pk)


def move_participant(
    *, by: Membership, participant: Participant, to: ReceptionLocation | None, on: date, source: str = FactSource.COA
) -> None:
    """Close the current stay the day before `on` and open the next; `to` is None outside the pilot.

    A COA caseworker loses sight of somebody who moves to another location by this very act. Raises `Refused` for a
    move to where the person lives already, or before the current stay began.
    """
    with refusals():
        current = Stay.objects.select_for_update().filter(participant=participant, ends_on=None).first()
        if current is not None:
            _check_move(current, to, on)
            Stay.objects.filter(pk=current.pk).update(ends_on=date.fromordinal(on.toordinal() - 1))
        stay = Stay(pilot_id=by.pilot_id, participant=participant, location=to, starts_on=on, source=source)
        stay.recorded_by = by
        stay.save(force_insert=True)
    logger.info("move of %s recorded by membership %s", participant.pk, by.pk)


def _check_move(current: Stay, to: ReceptionLocation | None, on: date) -> None:
    if current.location_id == (to.pk if to else None):
        raise Refused("location", "Hier woont deze persoon al. Kies een andere locatie.")
    if current.starts_on is not None and on <= current.starts_on:
        raise Refused(
            "moved_on", "Deze datum ligt voor of op het begin van het huidige verblijf. Vul een latere datum in."
        )
