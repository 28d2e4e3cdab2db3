"""Who works in a pilot (memberships end here, and begin with an invitation), and which data it uses."""

import logging
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from accounts.services import Refused
from pilots.enums import OptionalData, Role
from pilots.invitations import open_invitations
from pilots.models import DataChoice, Invitation, Membership

logger = logging.getLogger(__name__)

LAST_LEADER = "Je bent de laatste projectleider van deze pilot. Nodig eerst een andere projectleider uit."


@transaction.atomic
def end_membership(membership: Membership, *, on: date, by: Membership | None = None) -> None:
    """End somebody's work in a pilot, and the invitations that somebody sent for it.

    It takes effect at the next request: memberships are read for each. `by` is the project leader who does it; without
    one it is a functional admin. Raises Refused when a project leader would leave the pilot without any.
    """
    if membership.ended_on is not None:
        return
    if by is not None and membership.role == Role.PROJECT_LEADER:
        leaders = Membership.objects.current().select_for_update(of=("self",)).filter(pilot_id=membership.pilot_id)
        if {leader.pk for leader in leaders.filter(role=Role.PROJECT_LEADER).order_by("pk")} <= {membership.pk}:
            raise Refused(LAST_LEADER)
    membership.ended_on = max(membership.started_on, on)
    membership.save(update_fields=["ended_on"])
    sent = Invitation.objects.filter(pilot_id=membership.pilot_id, invited_by_id=membership.user_id)
    open_invitations(sent, now=timezone.now()).update(revoked_at=timezone.now())


@dataclass(frozen=True, slots=True, kw_only=True)
class DataDecision:
    """Whether a pilot uses an optional kind of data, by which decision and what for; `organisations` for the BSN."""

    is_on: bool
    decided_on: date | None = None
    decision: str = ""
    purpose: str = ""
    legal_basis: str = ""
    organisations: tuple[str, ...] = ()


@transaction.atomic
def choose_data(*, by: Membership, data: OptionalData, choice: DataDecision) -> None:
    """Switch a kind of data on or off. What was recorded stays: off hides it, and on shows it again."""
    given = {
        "is_on": choice.is_on,
        "decided_on": choice.decided_on,
        "decision": choice.decision,
        "purpose": choice.purpose,
        "legal_basis": choice.legal_basis,
        "organisations": list(choice.organisations),
        "recorded_by": by,
        "recorded_at": timezone.now(),
    }
    DataChoice.objects.update_or_create(pilot_id=by.pilot_id, data=data, defaults=given)
    logger.info("data %s switched %s by membership %s", data.value, "on" if choice.is_on else "off", by.pk)
