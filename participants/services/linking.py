"""Requests to COA to link somebody to the municipality of the work."""

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.utils import timezone

from participants.models import LinkingRequest, Participant
from participants.ownership import asks_reason
from participants.refusals import Outdated, Refused, refusals
from participants.services.stays import WHY
from pilots.models import Membership

logger = logging.getLogger(__name__)


def record_linking(*, by: Membership, participant: Participant, facts: Mapping[str, Any]) -> None:
    """Write down a request."""
    with refusals():
        row = LinkingRequest(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **facts)
        row.save(force_insert=True)
    logger.info("linking request %s recorded by membership %s", row.pk, by.pk)


def change_linking(*, by: Membership, linking: LinkingRequest, seen: datetime | None, facts: Mapping[str, Any]) -> None:
    """Correct a request or write down what came of it. `Outdated` when somebody changed it after `seen`; `Refused`
    without a change_reason where `asks_reason` says so.
    """
    with refusals():
        rows = LinkingRequest.objects.select_for_update(of=("self",)).select_related("recorded_by")
        row = rows.filter(pk=linking.pk).first()
        if row is None or row.recorded_at != seen:
            raise Outdated
        if asks_reason(row, by) and not facts.get("change_reason"):
            raise Refused("change_reason", WHY)
        changes = {"change_reason": "", **facts, "recorded_by": by, "recorded_at": timezone.now()}
        LinkingRequest.objects.filter(pk=row.pk).update(**changes)
    logger.info("linking request %s changed by membership %s", linking.pk, by.pk)
