"""One timeline of everything that happened with somebody, and where apps above this one add theirs.

An app registers in its `AppConfig.ready()`: `register_events(work_events)`, with
`def work_events(membership, participant) -> Iterable[Event]`: only what this membership may read, in a number of
queries that does not grow.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from django.utils import timezone

from participants.dossier import Event, Topic, timeline_of
from participants.models import Participant
from participants.queries import SEES_FACTS, papers_once
from pilots.models import Membership

Provider = Callable[[Membership, Participant], Iterable[Event]]

LABELS = {
    Topic.CONTACT: "Contact",
    Topic.NOTE: "Notities",
    Topic.FACT: "Papieren en feiten",
    Topic.TRAJECTORY: "Traject",
    Topic.MOVE: "Woonplek",
    Topic.PERMIT: "TWV",
    Topic.WORK: "Werk en matches",
    Topic.SUPPORT: "Hulp",
    Topic.BARRIER: "Belemmeringen",
}

_providers: list[Provider] = []


def register_events(provider: Provider) -> None:
    """Let `provider` add its lines to every timeline."""
    if provider not in _providers:
        _providers.append(provider)


def events_of(membership: Membership, participant: Participant) -> list[Event]:
    """Every dated thing that this membership may read, newest first."""
    found = timeline_of(participant, papers_once(participant)) if membership.role in SEES_FACTS else []
    found = [*found, *(event for provider in _providers for event in provider(membership, participant))]
    return sorted(found, key=lambda event: (day_of(event.at), isinstance(event.at, datetime)), reverse=True)


def day_of(moment: date) -> date:
    """The local day of a moment; a day stays itself."""
    if isinstance(moment, datetime):
        return timezone.localtime(moment).date() if timezone.is_aware(moment) else moment.date()
    return moment


def narrowed(
    events: Iterable[Event], *, topics: Sequence[str] = (), since: date | None = None, until: date | None = None
) -> list[Event]:
    """The events about some topics, within a period; both days count."""
    return [
        event
        for event in events
        if (not topics or event.topic in topics)
        and (since is None or day_of(event.at) >= since)
        and (until is None or day_of(event.at) <= until)
    ]
