"""Forms for meetings and for who came."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError

from config.fields import ChoiceField, DateField, LongTextField, TextField, TimeField, WholeNumberField
from config.forms import Form, WarnsOfBsn
from participants.forms import NO_DATES_BEFORE
from participants.models import Attendance
from pilots.enums import MeetingKind
from pilots.models import Meeting, Membership, ReceptionLocation

MOST_PEOPLE = 5_000


def people_count(label: str, help_text: str = "") -> WholeNumberField:
    return WholeNumberField(label=label, required=False, max_value=MOST_PEOPLE, help_text=help_text)


class MeetingForm(WarnsOfBsn, Form):
    """What, when and where; what was counted comes with the list of who came."""

    nouns: ClassVar = {"location": "een locatie"}

    kind = ChoiceField(label="Wat voor bijeenkomst?", noun="een soort", choices=MeetingKind.choices)
    title = TextField(label="Titel", required=False, max_length=150)
    held_on = DateField(label="Datum", noun="een datum", earliest=NO_DATES_BEFORE)
    starts_at = TimeField(label="Begint om", noun="een tijd", required=False, help_text="Bijvoorbeeld 10.20")
    location = forms.ModelChoiceField(
        ReceptionLocation.objects.none(), label="Locatie", required=False, empty_label="Ergens anders"
    )
    place = TextField(label="Plaats", required=False, max_length=150, help_text="Zaal of adres")

    def __init__(self, *args: Any, membership: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["location"].queryset = ReceptionLocation.objects.visible_to(membership)  # type: ignore[attr-defined]

    @classmethod
    def shown(cls, meeting: Meeting) -> dict[str, Any]:
        names = ("kind", "title", "held_on", "starts_at", "place")
        return {name: getattr(meeting, name) for name in names} | {"location": meeting.location_id}

    def facts(self) -> dict[str, Any]:
        """The answers; only after `is_valid`."""
        given = self.cleaned_data
        words = {name: given[name] or "" for name in ("title", "place")}
        return {name: given[name] for name in ("kind", "held_on", "starts_at", "location")} | words


class CountForm(WarnsOfBsn, Form):
    """How many came in all, and what followed. Who is not enrolled is only counted, never named."""

    residents = people_count(
        "Hoeveel bewoners waren er in totaal?", "Tel iedereen mee. Wie niet is aangemeld, tel je alleen."
    )
    employers = people_count("Hoeveel werkgevers waren er?")
    outcome = LongTextField(label="Wat volgde hierop?", required=False, max_length=500)

    def counted(self) -> dict[str, Any]:
        """The answers; only after `is_valid`."""
        given = self.cleaned_data
        return {"residents": given["residents"], "employers": given["employers"], "outcome": given["outcome"] or ""}


class PresenceForm(CountForm):
    """The counts beside the ticks: there cannot be more people ticked than there were in the room."""

    def __init__(self, *args: Any, ticked: set[UUID], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.ticked = ticked

    def clean_residents(self) -> int | None:
        residents: int | None = self.cleaned_data["residents"]
        if residents is not None and residents < len(self.ticked):
            many = f"Er zijn {len(self.ticked)} mensen aangevinkt. Vul hier {len(self.ticked)} of meer in"
            raise ValidationError(many)
        return residents


class OutcomesForm(WarnsOfBsn, Form):
    """What followed for each of the people who came, a line each."""

    def __init__(self, *args: Any, came: Sequence[Attendance], **kwargs: Any) -> None:
        self.came = came
        self.base_fields = {  # type: ignore[misc]
            f"volgde_{row.pk}": TextField(
                label=row.participant.full_name, required=False, max_length=300, initial=row.note, wide=True
            )
            for row in came
        }
        super().__init__(*args, **kwargs)

    def notes(self) -> dict[UUID, str]:
        """By the row of the list; only after `is_valid`."""
        return {row.pk: self.cleaned_data[f"volgde_{row.pk}"] or "" for row in self.came}
