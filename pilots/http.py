"""The request a view of a pilot receives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

if TYPE_CHECKING:
    from accounts.models import User
    from pilots.models import Membership


class PilotRequest(HttpRequest):
    """A request that passed the gates: signed in, a member of this pilot, in the scope of that membership."""

    user: User
    membership: Membership
    htmx: HtmxDetails
    request_id: str


class AdministrationRequest(HttpRequest):
    """A request of a functional admin: people and parameters, never dossiers."""

    user: User
    htmx: HtmxDetails
    request_id: str
