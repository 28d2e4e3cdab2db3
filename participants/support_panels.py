"""What stops somebody, what was done and what was said, as parts of the dossier."""

from typing import Any

from employers.models import Employer, Vacancy
from participants.enums import CONTACT_KINDS
from participants.models import Participant
from participants.page import person_url
from participants.panels import TAB, Tab, tabs_of
from participants.signals import signals_of
from participants.support import (
    barriers_in_use,
    barriers_of,
    latest_contact,
    note_event,
    notes_of,
    support_of,
    support_text,
    totals_of,
)
from pilots.enums import Role
from pilots.http import PilotRequest

Panel = tuple[str, dict[str, Any]]
MOST_NOTES = 10


def newest_contact(request: PilotRequest, participant: Participant) -> Panel:
    """The last contact that the reader may know of, with the way to record the next one."""
    note = latest_contact(request.membership, participant)
    events = [note_event(request.membership, participant, note)] if note else []
    more = f"{person_url(participant)}?{TAB}={Tab.GUIDANCE}"
    return "participants/_contact.html", {"events": events, "person": participant, "more_url": more}


def notes(request: PilotRequest, participant: Participant) -> Panel:
    """The newest notes and contacts; where there is a timeline, it has the older ones."""
    membership = request.membership
    found = list(notes_of(membership, participant)[: MOST_NOTES + 1])
    on_timeline = Tab.TIMELINE in tabs_of(membership)
    shown = found[:MOST_NOTES] if on_timeline else list(notes_of(membership, participant))
    more = f"{person_url(participant)}?{TAB}={Tab.TIMELINE}&soort=contact&soort=notities"
    return "participants/_notes.html", {
        "events": [note_event(membership, participant, note) for note in shown],
        "person": participant,
        "more_url": more if on_timeline and len(found) > MOST_NOTES else "",
        "contacts": sum(1 for note in shown if note.kind in CONTACT_KINDS),
    }


def barriers(request: PilotRequest, participant: Participant) -> Panel | None:
    """What stops somebody; not there at all where the pilot only counts."""
    if not barriers_in_use(request.membership):
        return None
    return "participants/_barriers.html", {
        "barriers": barriers_of(request.membership, participant),
        "person": participant,
    }


def support(request: PilotRequest, participant: Participant) -> Panel:
    """What was done, with totals."""
    rows = support_of(request.membership, participant)
    return "participants/_support.html", {
        "rows": [(row, support_text(row)) for row in rows],
        "totals": totals_of(rows),
        "person": participant,
        "may_change": request.membership.role == Role.JOBHUNTER and participant.readable_until is None,
    }


def signals(request: PilotRequest, participant: Participant) -> Panel | None:
    """Signals about somebody, for who is named; for everybody else there is nothing to see."""
    found = list(signals_of(request.membership, participant))
    return ("participants/_signals.html", {"signals": found}) if found else None


def signals_at_employer(request: PilotRequest, employer: Employer, vacancy: Vacancy | None) -> Panel | None:
    """Signals about an employer, for who is named, and the way to report one."""
    if vacancy is not None:
        return None
    found = list(signals_of(request.membership).filter(employer=employer))
    return "participants/_employer_signals.html", {"signals": found, "employer": employer}
