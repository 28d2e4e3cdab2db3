"""How Mijn werk reaches a member elsewhere: the choice of morning mail, and the secret address of a calendar."""

import hashlib
import logging
import secrets
from datetime import date

from matching.enums import Digest
from matching.models import WorkSettings
from pilots.models import Membership

logger = logging.getLogger(__name__)


def hashed(token: str) -> str:
    """What is kept of a secret address."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def settings_of(membership: Membership) -> WorkSettings:
    """What a member chose; an unsaved row with the choices of who never chose."""
    found = WorkSettings.objects.visible_to(membership).filter(membership=membership).first()
    return found or WorkSettings(pilot_id=membership.pilot_id, membership=membership)


def choose_digest(*, by: Membership, digest: Digest) -> None:
    """Choose how often the morning mail comes."""
    _write(by, digest=digest)
    logger.info("membership %s chose a morning mail: %s", by.pk, digest)


def make_feed(*, by: Membership, on: date) -> str:
    """Make the address of a calendar; an earlier one stops working at once. Gives its secret, this once."""
    token = secrets.token_urlsafe(32)
    _write(by, feed_hash=hashed(token), feed_made_on=on)
    logger.info("membership %s made a calendar address", by.pk)
    return token


def revoke_feed(*, by: Membership) -> None:
    """Take the address of the calendar back."""
    _write(by, feed_hash="", feed_made_on=None)
    logger.info("membership %s took the calendar address back", by.pk)


def _write(by: Membership, **values: object) -> None:
    WorkSettings.objects.update_or_create(
        membership=by, defaults=values, create_defaults={"pilot_id": by.pilot_id} | values
    )
