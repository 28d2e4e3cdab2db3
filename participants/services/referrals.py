"""COA refers somebody to the pilot."""

import logging
from datetime import date

from participants.models import Participant, Referral
from participants.refusals import refusals
from pilots.models import Membership

logger = logging.getLogger(__name__)


def refer(*, by: Membership, participant: Participant, on: date, work_ready: str, note: str = "") -> Referral:
    """Keep a referral with COA's estimate. Raises `Refused` for a second one on the same day."""
    with refusals():
        referral = Referral(
            pilot_id=by.pilot_id,
            participant=participant,
            referred_on=on,
            work_ready=work_ready,
            note=note,
            recorded_by=by,
        )
        referral.save(force_insert=True)
    logger.info("%s referred by membership %s", participant.pk, by.pk)
    return referral
