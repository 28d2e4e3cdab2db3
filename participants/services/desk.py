"""Office hours: one line about somebody, perhaps the next appointment, and somebody new in the same breath."""

from dataclasses import dataclass
from datetime import date

from participants.enums import NoteKind, Visibility
from participants.models import Participant
from participants.refusals import refusals
from participants.services.appointments import Plan, make_appointment
from participants.services.people import Enrolment, Person, enrol_participant
from participants.services.support import record_note
from pilots.models import Membership


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What was said, on which day, and perhaps when the person comes back."""

    text: str
    on: date
    kind: str = NoteKind.VISIT
    next_appointment: Plan | None = None


def record_visit(*, by: Membership, participant: Participant, visit: Visit) -> None:
    """Keep the line for the team, and plan the next appointment: both or neither."""
    facts = {"kind": visit.kind, "happened_on": visit.on, "text": visit.text, "visibility": Visibility.TEAM}
    with refusals():
        record_note(by=by, participant=participant, facts=facts)
        if visit.next_appointment is not None:
            make_appointment(by=by, participant=participant, plan=visit.next_appointment)


def meet_new_person(*, by: Membership, person: Person, enrolment: Enrolment, visit: Visit) -> Participant:
    """Enrol somebody who walked in, with the first line in the dossier."""
    with refusals():
        participant = enrol_participant(by=by, person=person, enrolment=enrolment)
        record_visit(by=by, participant=participant, visit=visit)
    return participant
