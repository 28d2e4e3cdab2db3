"""What the project leader's and the administration's pages about invitations share."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, QueryDict
from django.urls import reverse

from accounts.services import Refused
from pilots import invitations
from pilots.http import AdministrationRequest, PilotRequest
from pilots.models import Invitation

SENT = "De uitnodiging voor {name} is verstuurd naar {email}."
NOT_SENT = "De uitnodiging voor {name} is bewaard, maar de mail kon niet worden verstuurd. Verstuur haar opnieuw."


def posted(request: HttpRequest) -> QueryDict | None:
    """What a form was sent with, an empty one too; None when the page is only looked at."""
    return request.POST if request.method == "POST" else None


def address(request: HttpRequest) -> invitations.Address:
    """Makes the full link of a token; the host was checked against ALLOWED_HOSTS."""
    return lambda token: request.build_absolute_uri(reverse("invitation:accept", args=[token]))


def tell(request: HttpRequest, *, sent: bool, name: str, email: str) -> None:
    """Say whether the mail went out."""
    if sent:
        messages.success(request, SENT.format(name=name, email=email))
    else:
        messages.warning(request, NOT_SENT.format(name=name))


def resend(request: PilotRequest | AdministrationRequest, invitation: Invitation) -> None:
    """Send an invitation again and say so, or say why not."""
    try:
        sent = invitations.resend(invitation, by=request.user, address=address(request))
    except Refused as refusal:
        messages.warning(request, refusal.sentence)
        return
    tell(request, sent=sent, name=invitation.name, email=invitation.email)


def confirm_revoke(invitation: Invitation, cancel_url: str) -> dict[str, Any]:
    """The page that asks whether to take an invitation back."""
    return {
        "heading": f"Uitnodiging voor {invitation.name} intrekken",
        "effect": f"De link in de mail aan {invitation.email} werkt dan niet meer.",
        "submit_label": "Uitnodiging intrekken",
        "cancel_url": cancel_url,
    }
