"""Optional numbers and signals about a household. What the pilot does not use is left as it is: hidden, never wiped."""

import logging
from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils import timezone

from participants.models import Circumstances, Participant
from participants.refusals import refusals
from pilots.enums import OptionalData
from pilots.models import Membership
from pilots.queries import data_in_use

logger = logging.getLogger(__name__)

#: Which decision each field needs.
FIELDS: Mapping[str, OptionalData] = {
    "has_partner": OptionalData.HOUSEHOLD,
    "children": OptionalData.HOUSEHOLD,
    "has_benefit": OptionalData.BENEFIT,
    "debt_signal": OptionalData.DEBTS,
}


def fields_in_use(membership: Membership) -> list[str]:
    """The fields that the pilot decided to use."""
    in_use = data_in_use(membership)
    return [name for name, data in FIELDS.items() if data in in_use]


def record_circumstances(*, by: Membership, participant: Participant, given: Mapping[str, Any]) -> None:
    """Write the given fields; None is unknown. Raises PermissionDenied for a field that the pilot does not use."""
    if set(given) - set(fields_in_use(by)):
        raise PermissionDenied
    stamp = {"recorded_by": by, "recorded_at": timezone.now()}
    with refusals():
        Circumstances.objects.update_or_create(
            participant=participant, pilot_id=participant.pilot_id, defaults={**given, **stamp}
        )
    logger.info("circumstances of %s changed by membership %s", participant.pk, by.pk)
