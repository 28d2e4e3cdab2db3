"""Requests for linking on the dossier."""

from typing import Any

from legal.queries import parameters
from participants.linking_shown import shown_linking
from participants.models import LinkingRequest, Participant
from participants.page import change_url, person_url
from participants.queries import papers_once
from pilots.http import PilotRequest


def linking_panel(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """Each request with its criteria, newest first."""
    rows = LinkingRequest.objects.visible_to(request.membership).filter(participant=participant)
    papers, law = papers_once(participant), parameters()
    return "participants/_linking_panel.html", {
        "requests": [
            (
                shown_linking(row, papers, law),
                change_url(participant, "linking", row.pk),
                person_url(participant, "linking-sheet", row.pk),
            )
            for row in rows.select_related("employer").order_by("-requested_on", "-recorded_at")
        ],
        "add_url": change_url(participant, "linking-add"),
    }
