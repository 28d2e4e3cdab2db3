"""Correcting where somebody lived: a stay changes or goes; the database keeps stays from overlapping."""

import logging
from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from participants.models import Stay
from participants.ownership import asks_reason
from participants.refusals import Outdated, Refused, refusals
from pilots.models import Membership

logger = logging.getLogger(__name__)

WHY = "Vul in waarom je wijzigt wat COA heeft vastgelegd."


def change_stay(*, by: Membership, stay: Stay, facts: Mapping[str, Any]) -> None:
    """Correct a stay; it stands in the name of who corrected it, with a reason where COA recorded it."""
    with refusals():
        row = _locked(stay)
        if row is None:
            raise Outdated
        if asks_reason(row, by) and not facts.get("change_reason"):
            raise Refused("change_reason", WHY)
        changes = {"change_reason": "", **facts, "recorded_by": by, "recorded_at": timezone.now()}
        Stay.objects.filter(pk=row.pk).update(**changes)
    logger.info("stay of %s changed by membership %s", stay.participant_id, by.pk)


def remove_stay(*, by: Membership, stay: Stay, reason: str = "") -> None:
    """Take back a stay that was recorded by mistake; removed twice, the second finds nothing to do."""
    with refusals():
        row = _locked(stay)
        if row is None:
            return
        if asks_reason(row, by):
            if not reason:
                raise Refused("reason", WHY)
            Stay.objects.filter(pk=row.pk).update(change_reason=reason, recorded_by=by)
        Stay.objects.filter(pk=row.pk).delete()
    logger.info("stay of %s removed by membership %s", stay.participant_id, by.pk)


def _locked(stay: Stay) -> Stay | None:
    rows = Stay.objects.select_for_update(of=("self",)).select_related("recorded_by")
    found: Stay | None = rows.filter(pk=stay.pk).first()
    return found
