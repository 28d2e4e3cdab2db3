"""Whom people of a pilot call."""

import logging
from collections.abc import Mapping

from participants.refusals import refusals
from pilots.models import Membership, TeamContact

logger = logging.getLogger(__name__)


def save_team_contact(*, by: Membership, facts: Mapping[str, str]) -> None:
    """Write the one row of the pilot: name, phone and hours."""
    with refusals():
        if not TeamContact.objects.visible_to(by).update(**facts, recorded_by=by):
            TeamContact(pilot_id=by.pilot_id, recorded_by=by, **facts).save(force_insert=True)
    logger.info("team contact saved by membership %s", by.pk)
