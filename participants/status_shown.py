"""What follows from an asylum permit, in words: derived at every look, never stored (rules A7)."""

from dataclasses import dataclass
from datetime import date

from config.dutch import days, long_date
from legal.rules.facts import Facts
from legal.rules.status import Tracked, Tracker, lapsed_on, trackers
from participants.dossier import name_of, source_label
from participants.enums import MilestoneKind
from participants.models import Participant
from participants.page import change_url
from participants.queries import Papers

TRACKED = {
    Tracked.LINKED: ("Koppeling aan een gemeente", "Nog niet gekoppeld", "Gekoppeld"),
    Tracked.HOUSED: ("Eigen woonruimte", "Nog geen eigen woonruimte", "Gehuisvest"),
    Tracked.INTEGRATION: ("Inburgering", "Nog niet begonnen", "Gestart"),
}


@dataclass(frozen=True, slots=True)
class StatusPoint:
    """One consequence: done, running or still to come."""

    text: str
    note: str
    is_done: bool = True


def after_status(facts: Facts, granted_on: date) -> list[StatusPoint]:
    """What an asylum permit changes about work."""
    return [
        StatusPoint("Vrij om te werken", f"sinds {long_date(granted_on)}, bij elke werkgever, zonder TWV"),
        _permits(facts, granted_on),
        StatusPoint("Geen waarschuwingen meer", "over het W-document, de TWV en de wachttermijn"),
        StatusPoint("Werkgever kijkt opnieuw naar het document", "en bewaart een kopie in de loonadministratie", False),
    ]


def _permits(facts: Facts, granted_on: date) -> StatusPoint:
    lapsed = [permit for permit in facts.permits if lapsed_on(permit, granted_on=granted_on)]
    if not lapsed:
        return StatusPoint("Geen TWV die vervalt", "er liep geen aanvraag en geen vergunning")
    names = ", ".join(sorted({permit.employer for permit in lapsed}))
    return StatusPoint("TWV vervallen", f"op {long_date(granted_on)}: {names}. Het werk gaat door.")


@dataclass(frozen=True, slots=True)
class ShownTracker:
    """One tracker with where it stands, where that comes from, and the way to record it."""

    label: str
    state: str
    note: str
    is_done: bool
    action: str
    url: str


def shown_trackers(
    papers: Papers, participant: Participant, granted_on: date | None, *, on: date
) -> list[ShownTracker]:
    """Linking, housing and civic integration since the asylum permit."""
    rows = {what: papers.last(MilestoneKind(what.value), on=on) for what in Tracked}
    known = {what: row.happened_on if row else None for what, row in rows.items()}
    found = []
    for tracker in trackers(granted_on, known, on=on):
        label, waits, came = TRACKED[tracker.what]
        row = rows[tracker.what]
        if row is None:
            state, note = waits, f"{days(tracker.waited)} na de asielvergunning"
            action, url = "Vastleggen", change_url(participant, "milestone-add", tracker.what.value)
        else:
            state = f"{came} op {long_date(row.happened_on)}" + (f", {row.detail}" if row.detail else "")
            note = ". ".join(
                part for part in (_took(tracker), source_label(row.source), name_of(row.recorded_by)) if part
            )
            action, url = "Wijzigen", change_url(participant, "milestone-edit", row.pk)
        found.append(ShownTracker(label, state, note, row is not None, action, url))
    return found


def _took(tracker: Tracker) -> str:
    return f"{days(tracker.waited)} na de asielvergunning" if tracker.waited else ""
