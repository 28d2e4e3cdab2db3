"""Appointments: made, changed, and what came of them. A no-show stays; who comes back gets a new appointment."""

import logging
from dataclasses import dataclass, fields
from datetime import datetime

from django.utils import timezone

from participants.enums import AppointmentKind, AppointmentOutcome
from participants.models import Appointment, Participant
from participants.refusals import Refused, refusals
from pilots.models import Membership

logger = logging.getLogger(__name__)
OVER = "Van deze afspraak is de uitkomst al vastgelegd. Maak een nieuwe afspraak."
STILL_TO_COME = "Deze afspraak moet nog komen. Gaat hij niet door? Kies dan ‘Afgezegd’."


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """When, where, with whom and what about."""

    starts_at: datetime
    kind: str = AppointmentKind.FOLLOW_UP
    place: str = ""
    with_membership: Membership | None = None
    interpreter: str = ""
    note: str = ""

    def values(self) -> dict[str, object]:
        return {field.name: getattr(self, field.name) for field in fields(self)}


def make_appointment(*, by: Membership, participant: Participant, plan: Plan) -> Appointment:
    """Plan a moment with somebody. Raises Refused when the person has one at that moment already."""
    with refusals():
        appointment = Appointment(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **plan.values())
        appointment.save(force_insert=True)
    logger.info("appointment with %s made by membership %s", participant.pk, by.pk)
    return appointment


def change_appointment(*, by: Membership, appointment: Appointment, plan: Plan) -> None:
    """Change what is still to come. What came of an appointment is not rewritten into another one: Refused."""
    with refusals():
        planned = Appointment.objects.filter(pk=appointment.pk, outcome=AppointmentOutcome.PLANNED)
        if not planned.update(**plan.values()):
            raise Refused("day", OVER)
    logger.info("appointment %s changed by membership %s", appointment.pk, by.pk)


def record_outcome(*, by: Membership, appointment: Appointment, outcome: AppointmentOutcome) -> None:
    """Record what came of it; a mistake is corrected the same way. What must still come can only be cancelled."""
    if outcome != AppointmentOutcome.CANCELLED and appointment.starts_at > timezone.now():
        raise Refused("outcome", STILL_TO_COME)
    with refusals():
        Appointment.objects.filter(pk=appointment.pk).update(outcome=outcome)
    logger.info("appointment %s is %s, says membership %s", appointment.pk, outcome, by.pk)
