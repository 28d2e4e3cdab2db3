"""What a pilot counts by month where it does not record barriers per person."""

import logging
from collections.abc import Mapping
from datetime import date

from django.utils import timezone

from participants.refusals import refusals
from pilots.models import BarrierCount, Membership

logger = logging.getLogger(__name__)


def count_barriers(*, by: Membership, month: date, reported_by: str, numbers: Mapping[str, int]) -> None:
    """Write how often each barrier was met. A number that was told and is now nothing becomes 0."""
    told = BarrierCount.objects.filter(pilot_id=by.pilot_id, month=month, reported_by=reported_by)
    with refusals():
        known = {row.code: row for row in told.select_for_update()}
        for code, number in numbers.items():
            row = known.get(code)
            if row is None and number:
                given = {"code": code, "reported_by": reported_by, "month": month, "number": number}
                BarrierCount(pilot_id=by.pilot_id, recorded_by=by, **given).save(force_insert=True)
            elif row is not None and row.number != number:
                told.filter(pk=row.pk).update(number=number, recorded_by=by, recorded_at=timezone.now())
    logger.info("barriers of %s counted by membership %s", month, by.pk)
