"""Forms of the office hours: one line, perhaps a next appointment, and somebody new with hardly any questions."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from django.utils import timezone

from config.fields import ChoiceField, DateField, TextField, TimeField
from config.forms import Form, WarnsOfBsn
from participants.enums import NoteKind
from participants.forms import NO_DATES_BEFORE, NewPersonForm, may_lack_location
from participants.services.appointments import Plan
from participants.services.desk import Visit
from participants.services.people import Enrolment, Person
from pilots.models import Membership

LONGEST_LINE = 1_000
Groups = Sequence[tuple[str, Sequence[str]]]
AGAIN = ("next_day", "next_time")


class VisitForm(WarnsOfBsn, Form):
    """What was said. Enter in the line saves."""

    bsn_fields = ("text",)
    groups: ClassVar[Groups] = (
        ("", ("text", "kind")),
        ("Volgende afspraak (niet verplicht)", AGAIN),
    )

    text = TextField(
        label="Wat is er besproken?",
        noun="een regel",
        max_length=LONGEST_LINE,
        wide=True,
        help_text="Schrijf zo dat de deelnemer het mag lezen. Alleen het team leest dit.",
    )
    kind = ChoiceField(label="Soort", noun="een soort", choices=NoteKind.choices, initial=NoteKind.VISIT)
    next_day = DateField(label="Dag", noun="een dag", required=False, earliest=NO_DATES_BEFORE)
    next_time = TimeField(label="Tijd", noun="een tijd", required=False, help_text="Bijvoorbeeld 10.20")

    def __init__(self, *args: Any, has_focus: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if has_focus:
            self.fields["text"].widget.attrs["autofocus"] = True

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        day, time = (given.get(name) for name in AGAIN)
        if day and not time and not self.has_error("next_time"):
            self.add_error("next_time", "Vul ook een tijd in, bijvoorbeeld 10.20")
        if time and not day and not self.has_error("next_day"):
            self.add_error("next_day", "Vul ook een dag in")
        return cleaned

    def visit(self, membership: Membership, on: date) -> Visit:
        """The answers; only after `is_valid`."""
        given, plan = self.cleaned_data, None
        if given["next_day"]:
            starts_at = timezone.make_aware(datetime.combine(given["next_day"], given["next_time"]))
            plan = Plan(starts_at=starts_at, with_membership=membership)
        return Visit(text=given["text"], on=on, kind=given["kind"], next_appointment=plan)


class NewVisitForm(VisitForm, NewPersonForm):
    """Somebody who was not known: one name, a birth date or year, and the line."""

    groups: ClassVar[Groups] = (
        ("Persoon", ("first_name", "last_name", "birth", "location")),
        *VisitForm.groups,
    )
    nouns: ClassVar = {"location": "een locatie"}

    gender = v_number = phone = email = coa_contact = None  # type: ignore[assignment]  # asked at the intake

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, has_focus=False, **kwargs)
        self.fields["first_name"].widget.attrs["autofocus"] = True
        may_lack_location(self)

    def person(self) -> Person:
        given = self.cleaned_data
        return Person(first_name=given["first_name"] or "", last_name=given["last_name"], birth=given["birth"])

    def enrolment(self, *, membership: Membership, on: date, dossier_id: UUID) -> Enrolment:
        """Enrolled today by who sits at the desk."""
        location = self.cleaned_data["location"]
        return Enrolment(
            dossier_id=dossier_id,
            location=location,
            enrolled_on=on,
            jobhunter=membership,
            other_people=self.other_people,
        )
