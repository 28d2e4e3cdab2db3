"""Telling an employer about somebody: only with the person's agreement for that employer, and never unseen."""

import logging

from employers.models import Employer
from participants.models import EmployerAgreement, Participant
from participants.refusals import Refused, refusals
from pilots.enums import AccessAction
from pilots.models import AccessRecord, Membership

logger = logging.getLogger(__name__)
NO_AGREEMENT = "Voor deze werkgever is er geen akkoord van de deelnemer. Leg dat eerst vast."


def release_profile(*, by: Membership, participant: Participant, employer: Employer, request_id: str = "") -> None:
    """Write in the access log that a profile for this employer is made. Raises Refused without a standing agreement."""
    with refusals():
        standing = EmployerAgreement.objects.visible_to(by).filter(participant=participant, withdrawn_on=None)
        if not standing.filter(employer=employer).exists():
            raise Refused("employer", NO_AGREEMENT)
        record = AccessRecord(pilot_id=by.pilot_id, membership=by, action=AccessAction.PROFILE_SHEET)
        record.subject, record.request_id = participant.pk, request_id
        record.save(force_insert=True)
    logger.info("profile of %s made for employer %s by membership %s", participant.pk, employer.pk, by.pk)
