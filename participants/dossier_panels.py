"""The parts of a dossier that this app shows itself; registered in its AppConfig."""

from typing import Any

from django.core.paginator import Paginator

from participants.models import Participant
from participants.page import person_url
from participants.panels import TAB, Tab
from participants.timeline import events_of, narrowed
from participants.timeline_forms import TimelineForm
from pilots.http import PilotRequest

RECENT = 6  # events on the overview; the tab shows all
PER_PAGE = 25


def recent_events(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """The newest events, with the way to all of them."""
    events = events_of(request.membership, participant)
    more = f"{person_url(participant)}?{TAB}={Tab.TIMELINE}" if len(events) > RECENT else ""
    return "participants/_timeline.html", {"events": events[:RECENT], "more_url": more, "count": len(events)}


def all_events(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """Everything that happened, newest first, a page at a time; the address says about what and from when."""
    events = events_of(request.membership, participant)
    form = TimelineForm(request.GET, topics={event.topic for event in events})
    form.is_valid()  # an answer that cannot be used does not filter, and says so itself
    chosen = form.cleaned_data
    shown = narrowed(events, topics=chosen.get("soort") or (), since=chosen.get("van"), until=chosen.get("tot"))
    page = Paginator(shown, PER_PAGE).get_page(request.GET.get("page"))
    return "participants/_whole_timeline.html", {
        "events": page.object_list,
        "page": page,
        "form": form,
        "tab_name": TAB,
        "tab": Tab.TIMELINE.value,
        "all_url": f"{person_url(participant)}?{TAB}={Tab.TIMELINE}" if len(shown) < len(events) or form.errors else "",
    }
