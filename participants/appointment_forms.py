"""Forms for appointments and what came of them."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils import timezone

from config.fields import ChoiceField, DateField, TextField, TimeField
from config.forms import Form, WarnsOfBsn
from participants.enums import AppointmentKind, AppointmentOutcome
from participants.forms import NO_DATES_BEFORE, MemberField
from participants.models import Appointment
from participants.services.appointments import Plan
from pilots.enums import Role
from pilots.models import Membership

WITH_ROLES = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER)
OUTCOMES = (AppointmentOutcome.DONE, AppointmentOutcome.NO_SHOW, AppointmentOutcome.CANCELLED)


def colleagues(membership: Membership) -> Any:
    """Who can see people: the present members of the pilot that work with them."""
    return Membership.objects.visible_to(membership).current().filter(role__in=WITH_ROLES)


class AppointmentForm(WarnsOfBsn, Form):
    """When, where, with whom and what about."""

    day = DateField(label="Dag", noun="een dag", earliest=NO_DATES_BEFORE)
    time = TimeField(label="Tijd", noun="een tijd", help_text="Bijvoorbeeld 10.20")
    kind = ChoiceField(label="Wat voor afspraak?", choices=AppointmentKind.choices, initial=AppointmentKind.FOLLOW_UP)
    with_membership = MemberField(
        Membership.objects.none(), label="Met wie?", required=False, empty_label="Nog niemand"
    )
    place = TextField(label="Plaats", required=False, max_length=150)
    interpreter = TextField(
        label="Tolk", required=False, max_length=100, help_text="De taal, en wie er tolkt als je dat weet"
    )
    note = TextField(label="Waarover", required=False, max_length=300, wide=True)

    def __init__(self, *args: Any, membership: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["with_membership"].queryset = colleagues(membership)  # type: ignore[attr-defined]

    @staticmethod
    def shown(appointment: Appointment) -> dict[str, Any]:
        """What the form starts with for an appointment that is there."""
        moment = timezone.localtime(appointment.starts_at)
        names = ("kind", "place", "interpreter", "note")
        return {name: getattr(appointment, name) for name in names} | {
            "day": moment.date(),
            "time": moment.time(),
            "with_membership": appointment.with_membership_id,
        }

    def plan(self) -> Plan:
        """The answers; only after `is_valid`."""
        given = self.cleaned_data
        return Plan(
            starts_at=timezone.make_aware(datetime.combine(given["day"], given["time"])),
            kind=given["kind"],
            place=given["place"] or "",
            with_membership=given["with_membership"],
            interpreter=given["interpreter"] or "",
            note=given["note"] or "",
        )


class OutcomeForm(Form):
    """What came of an appointment."""

    outcome = ChoiceField(
        label="Wat kwam ervan?",
        choices=[(outcome.value, outcome.label) for outcome in OUTCOMES],
        widget=forms.RadioSelect,
    )
    again = forms.BooleanField(label="Meteen een nieuwe afspraak maken", required=False)
