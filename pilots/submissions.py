"""A form counts once: pressing its button twice, or sending it again after a lost answer, changes nothing more."""

import uuid

from django.db import IntegrityError, transaction

from pilots.http import PilotRequest
from pilots.models import Submission

FIELD = "form_key"


def claim(request: PilotRequest) -> bool:
    """Claim the form's key, just before its work is done; False when it was done before.

    A second request with the same key waits for the first one's transaction, so that exactly one of them works. A form
    without a key (an old page, a hand-made request) counts each time.
    """
    try:
        key = uuid.UUID(request.POST.get(FIELD, ""))
    except ValueError:
        return True
    try:
        with transaction.atomic():
            Submission(pilot_id=request.membership.pilot_id, user_id=request.user.pk, key=key).save(force_insert=True)
    except IntegrityError:
        return False
    return True
