"""The appointments of a colleague or of the team by day: what comes, what clashes, and what is still to be told."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby

from django.utils import timezone

from participants.enums import AppointmentOutcome
from participants.models import Appointment, Participant
from participants.page import person_url
from pilots.models import Membership
from pilots.rows import PilotQuerySet

#: Nobody sees two people who come within this time of each other.
SLOT = timedelta(minutes=30)
MOST_UNTOLD = 50

BADGES = {
    AppointmentOutcome.PLANNED: ("active", "calendar"),
    AppointmentOutcome.DONE: ("success", "circle-check"),
    AppointmentOutcome.NO_SHOW: ("warning", "user-off"),
    AppointmentOutcome.CANCELLED: ("neutral", "circle-x"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """An appointment as the agenda shows it. `clash` names whom the same colleague sees at that time."""

    appointment: Appointment
    moment: datetime
    is_untold: bool
    clash: str = ""

    @property
    def badge(self) -> tuple[str, str, str]:
        """Tone, text and icon of what came of it."""
        outcome = AppointmentOutcome(self.appointment.outcome)
        if self.is_untold:
            return "danger", "Uitkomst?", "question-mark"
        tone, icon = BADGES[outcome]
        return tone, str(outcome.label), icon

    @property
    def is_planned(self) -> bool:
        return bool(self.appointment.outcome == AppointmentOutcome.PLANNED)

    @property
    def can_come_again(self) -> bool:
        """Whether a new appointment is the thing to do."""
        return self.appointment.outcome in (AppointmentOutcome.NO_SHOW, AppointmentOutcome.CANCELLED)

    @property
    def url(self) -> str:
        return self._address("appointment")

    @property
    def outcome_url(self) -> str:
        return self._address("appointment-outcome")

    @property
    def again_url(self) -> str:
        return f"{person_url(self.appointment.participant, 'appointment-add')}?opnieuw={self.appointment.pk}"

    def _address(self, route: str) -> str:
        return person_url(self.appointment.participant, route, self.appointment.pk)


@dataclass(frozen=True, slots=True)
class Day:
    on: date
    entries: list[Entry] = field(default_factory=list)


def agenda_of(membership: Membership, *, first: date, days: int, own: bool, now: datetime) -> list[Day]:
    """Each of `days` days with its appointments in order, empty days too."""
    start, end = midnight(first), midnight(first + timedelta(days=days))
    # One slot more on each side, so that a clash over midnight or over the edge of the list shows.
    around = _appointments(membership, own=own).filter(starts_at__gte=start - SLOT, starts_at__lt=end + SLOT)
    entries = [entry for entry in entries_of(around, now=now) if start <= entry.appointment.starts_at < end]
    by_day = {on: list(found) for on, found in groupby(entries, key=lambda entry: entry.moment.date())}
    return [Day(on, by_day.get(on, [])) for on in (first + timedelta(days=step) for step in range(days))]


def untold(membership: Membership, *, own: bool, now: datetime) -> list[Entry]:
    """Appointments that are over and of which nobody said what came of them, the oldest first."""
    over = _appointments(membership, own=own).filter(outcome=AppointmentOutcome.PLANNED, starts_at__lt=now - SLOT)
    return entries_of(over[:MOST_UNTOLD], now=now)


def entries_of(appointments: Iterable[Appointment], *, now: datetime) -> list[Entry]:
    """Appointments in order, with those of one colleague that clash."""
    rows = sorted(appointments, key=lambda row: row.starts_at)
    return [
        Entry(
            row,
            timezone.localtime(row.starts_at),
            is_untold=row.outcome == AppointmentOutcome.PLANNED and row.starts_at < now - SLOT,
            clash=", ".join(other.participant.full_name for other in rows if clash(row, other)),
        )
        for row in rows
    ]


def clash(one: Appointment, other: Appointment) -> bool:
    """Whether one colleague would see two people at the same time."""
    return (
        one.pk != other.pk
        and one.with_membership_id is not None
        and one.with_membership_id == other.with_membership_id
        and one.outcome == other.outcome == AppointmentOutcome.PLANNED
        and abs(one.starts_at - other.starts_at) < SLOT
    )


def clashes_with(membership: Membership, appointment: Appointment) -> list[Appointment]:
    """The appointments of the same colleague at the time of this one."""
    near = _appointments(membership, own=False).filter(
        starts_at__gt=appointment.starts_at - SLOT, starts_at__lt=appointment.starts_at + SLOT
    )
    return [other for other in near if clash(appointment, other)]


def appointments_of(membership: Membership, participant: Participant, *, now: datetime) -> list[Entry]:
    """Everything planned with one person and what came of it, the newest first."""
    rows = Appointment.objects.visible_to(membership).filter(participant=participant)
    found = list(rows.select_related("with_membership"))
    for row in found:
        row.participant = participant
    return entries_of(found, now=now)[::-1]


def midnight(on: date) -> datetime:
    """The first moment of a day here."""
    return timezone.make_aware(datetime(on.year, on.month, on.day))  # noqa: DTZ001  made aware at once


def _appointments(membership: Membership, *, own: bool) -> PilotQuerySet:
    rows = Appointment.objects.visible_to(membership).select_related(
        "participant__pilot", "participant__location", "with_membership"
    )
    return (rows.filter(with_membership=membership) if own else rows).order_by("starts_at")
