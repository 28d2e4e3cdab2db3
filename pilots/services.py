"""Who works in a pilot: memberships end here; they begin with an invitation."""

from datetime import date

from django.db import transaction

from accounts.services import Refused
from pilots.enums import Role
from pilots.models import Membership

LAST_LEADER = "Je bent de laatste projectleider van deze pilot. Nodig eerst een andere projectleider uit."


@transaction.atomic
def end_membership(membership: Membership, *, on: date, by: Membership | None = None) -> None:
    """End somebody's work in a pilot. It takes effect at the next request: memberships are read for each.

    `by` is the project leader who does it; without one it is a functional admin. Raises Refused when a project leader
    would leave the pilot without any.
    """
    if membership.ended_on is not None:
        return
    if by is not None and membership.role == Role.PROJECT_LEADER:
        leaders = Membership.objects.current().select_for_update(of=("self",)).filter(pilot_id=membership.pilot_id)
        if {leader.pk for leader in leaders.filter(role=Role.PROJECT_LEADER).order_by("pk")} <= {membership.pk}:
            raise Refused(LAST_LEADER)
    membership.ended_on = max(membership.started_on, on)
    membership.save(update_fields=["ended_on"])
