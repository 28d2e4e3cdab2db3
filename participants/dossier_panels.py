"""The parts of a dossier that this app shows itself; registered in its AppConfig."""

from typing import Any

from participants.dossier import timeline_of
from participants.models import Participant
from participants.page import person_url
from participants.panels import TAB, Tab
from participants.queries import papers_of
from pilots.http import PilotRequest

RECENT = 6  # events on the overview; the tab shows all


def recent_events(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """The newest events, with the way to all of them."""
    events = timeline_of(participant, papers_of(participant))
    more = f"{person_url(participant)}?{TAB}={Tab.TIMELINE}" if len(events) > RECENT else ""
    return "participants/_timeline.html", {"events": events[:RECENT], "more_url": more, "count": len(events)}


def all_events(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """Everything that was recorded, newest first."""
    return "participants/_timeline.html", {"events": timeline_of(participant, papers_of(participant))}
