"""Letters to come and work in a pilot: for one address, once, for a few days. The token stands in the mail only."""

from __future__ import annotations

import hashlib
import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from smtplib import SMTPException
from uuid import UUID

from django.conf import settings
from django.core.mail import send_mail
from django.db import IntegrityError, connection, transaction
from django.db.models import Q, QuerySet
from django.template.loader import render_to_string
from django.utils import timezone

from accounts.models import User
from accounts.services import Refused
from config.database.scope import call, identify, set_local
from pilots.enums import Role
from pilots.models import Invitation, Membership, Pilot

log = logging.getLogger("werkroute.invitations")
ALREADY_OPEN = "Voor dit e-mailadres staat al een uitnodiging open. Verstuur die opnieuw of trek haar in"
ONESELF = "Je kunt jezelf niet uitnodigen. Vraag het een andere projectleider of de beheerder"

#: Gives the full address of the page where a token is used.
Address = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Offer:
    """What an invitation offers to whom."""

    email: str
    name: str
    role: Role
    organisation: str
    locations: Sequence[int] = ()


def hashed(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def open_invitations(rows: QuerySet[Invitation], *, now: datetime) -> QuerySet[Invitation]:
    """Those that can still be used."""
    return rows.filter(used_at=None, revoked_at=None, expires_at__gt=now)


def waiting(rows: QuerySet[Invitation], *, now: datetime) -> QuerySet[Invitation]:
    """Those that nobody used or took back, the expired ones of the last month too: they can be sent again."""
    recent = now - timedelta(days=30)
    return rows.filter(Q(used_at=None), Q(revoked_at=None), expires_at__gt=recent)


@transaction.atomic
def invite(pilot: Pilot, offer: Offer, *, by: User, key: UUID, address: Address) -> bool:
    """Write an invitation and send it; False when the mail could not be sent.

    `key` is the key of the form: a second press of the button finds the invitation there and does nothing. Raises
    Refused for one's own address, and when an invitation for this address is open.
    """
    if offer.email == by.email:
        raise Refused(ONESELF)
    _one_at_a_time(f"{pilot.pk} {offer.email}")
    rows = Invitation.objects.filter(pilot=pilot)
    if rows.filter(pk=key).exists():
        return True
    if open_invitations(rows, now=timezone.now()).filter(email=offer.email).exists():
        raise Refused(ALREADY_OPEN)
    invitation = Invitation(
        pk=key,
        pilot=pilot,
        email=offer.email,
        name=offer.name,
        role=offer.role,
        organisation=offer.organisation,
        location_ids=list(offer.locations),
        invited_by=by,
    )
    token = _renewed(invitation)
    try:
        with transaction.atomic():
            invitation.save(force_insert=True)
    except IntegrityError:  # the key of another pilot's invitation: not ours, and nothing to tell
        return True
    return _send(invitation, token, by=by, address=address)


def resend(invitation: Invitation, *, by: User, address: Address) -> bool:
    """Send it again with a new link, valid from now; the old link stops working. False when the mail could not be sent.

    Raises Refused when it was used or taken back.
    """
    if invitation.used_at or invitation.revoked_at:
        raise Refused("Deze uitnodiging is al gebruikt of ingetrokken. Nodig opnieuw uit.")
    token = _renewed(invitation)
    invitation.save(update_fields=["token_hash", "expires_at"])
    return _send(invitation, token, by=by, address=address)


def revoke(invitation: Invitation) -> None:
    """Take an invitation back; one that was used stays used."""
    if not invitation.used_at and not invitation.revoked_at:
        invitation.revoked_at = timezone.now()
        invitation.save(update_fields=["revoked_at"])


def find(token: str) -> Invitation | None:
    """The invitation of a link. Needs a transaction: the database shows only the one whose hash is given."""
    digest = hashed(token)
    set_local({"app.invitation": digest})
    return Invitation.objects.select_related("pilot").filter(token_hash=digest).first()


def use(token: str, user: User, *, today: date) -> Membership | None:
    """Take the invitation: the membership it promised, or None when it is not (or no longer) for this person."""
    made = call("use_invitation(%s, %s, %s)", [hashed(token), user.pk, today])
    if made is None:
        return None
    identify(user.pk)
    membership: Membership = Membership.objects.select_related("pilot").get(pk=made)
    return membership


def _renewed(invitation: Invitation) -> str:
    token = secrets.token_urlsafe(32)
    invitation.token_hash = hashed(token)
    invitation.expires_at = timezone.now() + timedelta(hours=settings.INVITATION_HOURS)
    return token


def _one_at_a_time(what: str) -> None:
    """Two requests about the same address follow each other."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [f"invitation {what}"])


def _send(invitation: Invitation, token: str, *, by: User, address: Address) -> bool:
    context = {"invitation": invitation, "by": by, "url": address(token)}
    text = render_to_string("pilots/mail/invitation.txt", context)
    subject = f"Uitnodiging voor Werkroute: pilot {invitation.pilot.municipality}"
    try:
        send_mail(subject, text, settings.DEFAULT_FROM_EMAIL, [invitation.email])
    except (SMTPException, OSError):
        log.exception("the mail of invitation %s was not sent", invitation.pk)
        return False
    return True
