"""What a move, an end or a handover touches, in lines for a page: work, matches, permits, appointments.

Read before it is confirmed, and on the dossier afterwards. What is at stake comes from `at_stake`, which knows what
the reader's role may read.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone

from config import dutch
from employers.enums import BarrierCode
from employers.models import EmployerBarrier
from participants.at_stake import Stake, StakeKind, at_stake, stake_line, travel_from, travel_line
from participants.enums import AppointmentOutcome
from participants.models import Appointment, Participant
from pilots.enums import Role
from pilots.models import Membership, ReceptionLocation

ICONS = {StakeKind.WORK: "briefcase", StakeKind.MATCH: "arrows-join-2", StakeKind.PERMIT: "certificate"}
APPOINTMENT_ICON = "calendar-event"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is touched, and what is known of it."""

    icon: str
    text: str
    more: tuple[str, ...] = ()


def open_lines(membership: Membership, participant: Participant, *, on: date) -> list[Line]:
    """What is still open for somebody: work, matches, permits and, for the jobhunter, appointments to come."""
    stakes = at_stake(membership, [participant.pk], on=on)[participant.pk]
    lines = [Line(ICONS[stake.kind], f"{stake_line(stake, on=on)}.") for stake in stakes]
    return [*lines, *_appointments(membership, participant, on)]


def move_lines(
    membership: Membership, participant: Participant, to: ReceptionLocation | None, *, on: date
) -> list[Line]:
    """What a move puts at risk, each with the travel time of now and from the new place, and the employer's worry."""
    stakes = at_stake(membership, [participant.pk], on=on)[participant.pk]
    places = {place.pk: place for place in (participant.location, to) if place is not None}.values()
    travel = travel_from(membership, {place.pk for place in places})
    worries = _worries(membership, {stake.employer_id for stake in stakes if stake.employer_id})

    def more(stake: Stake) -> tuple[str, ...]:
        known = [(place.name, travel_line(travel, place.pk, stake)) for place in places]
        lines = [f"Reistijd vanaf {name}: {time or 'onbekend'}." for name, time in known]
        if to is None:
            lines.append("Reistijd vanaf de nieuwe plek: onbekend.")
        return (*lines, *worries.get(stake.employer_id, ()))

    return [Line(ICONS[stake.kind], f"{stake_line(stake, on=on)}.", more(stake)) for stake in stakes]


def _worries(membership: Membership, employers: Collection[UUID | None]) -> dict[UUID | None, tuple[str, ...]]:
    """What stops these employers from hiring, as far as it is not solved; the jobhunter's to read."""
    if membership.role != Role.JOBHUNTER or not employers:
        return {}
    rows = EmployerBarrier.objects.visible_to(membership).filter(employer_id__in=employers, solved_on=None)
    found: dict[UUID | None, tuple[str, ...]] = {}
    for row in rows.order_by("since_on"):
        worry = f"Zorg van de werkgever: {str(BarrierCode(row.code).label).lower()}."
        found[row.employer_id] = (*found.get(row.employer_id, ()), worry)
    return found


def _appointments(membership: Membership, participant: Participant, on: date) -> list[Line]:
    if membership.role != Role.JOBHUNTER:
        return []
    rows = Appointment.objects.visible_to(membership).filter(
        participant=participant, outcome=AppointmentOutcome.PLANNED, starts_at__date__gte=on
    )
    return [_appointment(row) for row in rows]


def _appointment(row: Appointment) -> Line:
    day = timezone.localtime(row.starts_at).date()
    return Line(APPOINTMENT_ICON, f"Afspraak op {dutch.long_date(day)}: {str(row.get_kind_display()).lower()}.")
