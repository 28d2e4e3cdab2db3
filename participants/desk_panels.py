"""On the tab Begeleiding: the appointments with somebody, and the meetings the person was expected at."""

from typing import Any

from django.utils import timezone

from participants.agenda import appointments_of
from participants.models import Attendance, Participant
from participants.page import change_url
from pilots.http import PilotRequest


def appointments(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """Newest first; who did not come keeps that line."""
    came = Attendance.objects.visible_to(request.membership).filter(participant=participant)
    return "participants/_appointments_panel.html", {
        "entries": appointments_of(request.membership, participant, now=timezone.now()),
        "meetings": came.select_related("meeting").order_by("-meeting__held_on"),
        "add_url": change_url(participant, "appointment-add"),
    }
