"""Reads of what stops somebody, what was done and what was said, and how each stands on the timeline.

Which notes a membership reads, the database decides by role and by the audience of the note.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db.models import QuerySet

from config.dutch import euro, long_date, number
from participants.dossier import Event, Topic, change_link, name_of
from participants.enums import CONTACT_KINDS, NoteKind, Visibility
from participants.models import Barrier, Note, Participant, SupportGiven
from participants.page import change_url
from pilots.enums import OptionalData, Role
from pilots.models import Membership
from pilots.prepared import Prepared
from pilots.queries import data_in_use

#: Who reads what was done for somebody.
SEES_SUPPORT = (Role.JOBHUNTER, Role.JOB_COACH)
NOTE_ICONS = {
    NoteKind.NOTE: "notes",
    NoteKind.CALL: "phone",
    NoteKind.VISIT: "users",
    NoteKind.MESSAGE: "message",
    NoteKind.SUCCESS: "circle-check",
    NoteKind.OBSTACLE: "alert-circle",
}


def notes_of(membership: Membership, participant: Participant) -> "QuerySet[Note]":
    """The notes about somebody that this membership may read, newest first."""
    return _notes.build(membership, participant.pk)


@Prepared
def _notes(membership: Membership, person: UUID) -> QuerySet[Note]:
    rows: QuerySet[Note] = Note.objects.visible_to(membership).filter(participant_id=person)
    return rows.select_related("recorded_by")


def latest_contact(membership: Membership, participant: Participant) -> Note | None:
    return _latest_contact.first(membership, participant.pk)


@Prepared
def _latest_contact(membership: Membership, person: UUID) -> QuerySet[Note]:
    return _notes.build(membership, person).filter(kind__in=CONTACT_KINDS)[:1]


def barriers_in_use(membership: Membership) -> bool:
    """Whether this pilot records barriers per person; otherwise it counts them."""
    return OptionalData.BARRIERS in data_in_use(membership)


def barriers_of(membership: Membership, participant: Participant) -> list[Barrier]:
    """What stops somebody: what is open first, then what was solved last. Nothing where the pilot only counts."""
    if membership.role != Role.JOBHUNTER or not barriers_in_use(membership):
        return []
    rows = _barriers(membership, participant.pk)
    return sorted(rows, key=lambda row: (row.solved_on is not None, -(row.solved_on or row.since_on).toordinal()))


@Prepared
def _barriers(membership: Membership, person: UUID) -> QuerySet[Barrier]:
    return Barrier.objects.visible_to(membership).filter(participant_id=person).select_related("recorded_by")


def support_of(membership: Membership, participant: Participant) -> list[SupportGiven]:
    """Help that somebody got, newest first."""
    if membership.role not in SEES_SUPPORT:
        return []
    return _support(membership, participant.pk)


@Prepared
def _support(membership: Membership, person: UUID) -> QuerySet[SupportGiven]:
    rows = SupportGiven.objects.visible_to(membership).filter(participant_id=person).select_related("recorded_by")
    return rows.order_by("-given_on", "-recorded_at")


@dataclass(frozen=True, slots=True)
class SupportTotal:
    """What a kind of help came to: how often, hours and costs (None: nobody wrote any down)."""

    label: str
    times: int
    hours: Decimal | None
    amount: Decimal | None


def totals_of(rows: Iterable[SupportGiven]) -> list[SupportTotal]:
    """A line for each kind of help, and all of it last when there is more than one kind."""
    by_kind: dict[str, list[SupportGiven]] = {}
    for row in rows:
        by_kind.setdefault(str(row.get_kind_display()), []).append(row)
    lines = [_total(label, found) for label, found in sorted(by_kind.items())]
    every = [row for found in by_kind.values() for row in found]
    return [*lines, _total("Totaal", every)] if len(lines) > 1 else lines


def _total(label: str, rows: list[SupportGiven]) -> SupportTotal:
    hours = [row.hours for row in rows if row.hours is not None]
    amounts = [row.amount for row in rows if row.amount is not None]
    return SupportTotal(
        label, len(rows), sum(hours, Decimal(0)) if hours else None, sum(amounts, Decimal(0)) if amounts else None
    )


# On the timeline


def note_event(membership: Membership, participant: Participant, note: Note) -> Event:
    """A note as a line of the timeline; its writer can change it from there."""
    kind, is_mine = NoteKind(note.kind), note.recorded_by_id == membership.pk
    label = str(kind.label)
    changed = f", gewijzigd op {long_date(note.changed_at.date())}" if note.changed_at else ""
    return Event(
        at=note.happened_on,
        heading=label,
        icon=NOTE_ICONS[kind],
        by=f"{name_of(note.recorded_by)}{changed}",
        text=note.text,
        url=change_url(participant, "note", note.pk) if is_mine else "",
        url_label=change_link(f"{label} van {long_date(note.happened_on)}") if is_mine else "",
        is_milestone=False,
        topic=Topic.CONTACT if kind in CONTACT_KINDS else Topic.NOTE,
        audience=str(Visibility(note.visibility).label),
    )


def support_text(row: SupportGiven) -> str:
    """Uitleg regels, 1,5 uur, € 20,00"""
    parts = (
        row.description,
        f"{number(row.hours)} uur" if row.hours is not None else "",
        euro(row.amount) if row.amount is not None else "",
    )
    return ", ".join(part for part in parts if part)


def events(membership: Membership, participant: Participant) -> Iterator[Event]:
    """Notes, support and barriers for the timeline; four queries at most."""
    for note in _notes(membership, participant.pk):
        yield note_event(membership, participant, note)
    for row in support_of(membership, participant):
        heading = f"Hulp: {str(row.get_kind_display()).lower()}"
        said = name_of(row.recorded_by)
        yield Event(row.given_on, heading, "heart-handshake", said, support_text(row), topic=Topic.SUPPORT)
    for barrier in barriers_of(membership, participant):
        yield from _of_barrier(participant, barrier)


def _of_barrier(participant: Participant, barrier: Barrier) -> Iterator[Event]:
    label, said = str(barrier.get_code_display()), name_of(barrier.recorded_by)
    reported = f"Gemeld door: {barrier.get_reported_by_display()}"
    url = change_url(participant, "barrier", barrier.pk)

    def line(at: date, heading: str, icon: str, text: str) -> Event:
        return Event(at, heading, icon, said, text, url, change_link(heading), topic=Topic.BARRIER)

    yield line(barrier.since_on, f"Belemmering: {label}", "alert-circle", reported)
    if barrier.solved_on is not None:
        yield line(barrier.solved_on, f"Opgelost: {label}", "circle-check", barrier.solution)
