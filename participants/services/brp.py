"""Asking for urgent registrations in the BRP, for several people in one go."""

import logging
from collections.abc import Collection
from datetime import date
from uuid import UUID

from participants.enums import FactSource, MilestoneKind
from participants.models import Milestone, Participant
from participants.refusals import refusals
from pilots.models import Membership

logger = logging.getLogger(__name__)
#: With one of these there is nothing to ask any more.
ENOUGH = (
    MilestoneKind.BRP_PRIORITY_REQUESTED,
    MilestoneKind.BRP_PRIORITY_GRANTED,
    MilestoneKind.BRP_REGISTERED,
)


def ask_brp_priority(*, by: Membership, people: Collection[UUID], on: date) -> int:
    """Record for each of `people` that the urgent registration was asked; gives for how many. Who has one is skipped,
    so that asking twice asks once."""
    with refusals():
        rows = Participant.objects.select_for_update(of=("self",)).filter(pk__in=people, pilot_id=by.pilot_id)
        locked = list(rows.order_by("pk"))
        had = set(
            Milestone.objects.filter(participant__in=locked, kind__in=ENOUGH).values_list("participant_id", flat=True)
        )
        asked = [person for person in locked if person.pk not in had]
        Milestone.objects.bulk_create(
            Milestone(
                pilot_id=by.pilot_id,
                participant=person,
                kind=MilestoneKind.BRP_PRIORITY_REQUESTED,
                happened_on=on,
                source=FactSource.COA,
                recorded_by=by,
            )
            for person in asked
        )
    logger.info("urgent registration of %d people asked by membership %s", len(asked), by.pk)
    return len(asked)
