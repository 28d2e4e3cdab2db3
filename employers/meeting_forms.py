"""Which employers were asked to a meeting, who came, and what followed."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from config.fields import ChoiceField, SeveralField, TextField
from config.forms import Form, WarnsOfBsn
from employers.enums import MeetingResult
from employers.meetings import Answer
from employers.models import Employer, EmployerAttendance

INVITED, CAME, STAYED_AWAY, OFF = "uitgenodigd", "was_er", "kwam_niet", "weg"
PRESENCE = [(INVITED, "Uitgenodigd"), (CAME, "Was er"), (STAYED_AWAY, "Kwam niet"), (OFF, "Van de lijst halen")]
AS_STORED: dict[str, bool | None] = {INVITED: None, CAME: True, STAYED_AWAY: False}


class EmployersAtMeetingForm(WarnsOfBsn, Form):
    """A group for every employer on the list, and those that may be asked still."""

    def __init__(
        self, *args: Any, listed: Sequence[EmployerAttendance], others: Sequence[Employer], **kwargs: Any
    ) -> None:
        self.listed = listed
        fields: dict[str, Any] = {}
        for row in listed:
            fields |= _fields_of(row)
        if others:
            label = "Werkgevers erbij" if listed else "Welke werkgevers nodig je uit?"
            fields["erbij"] = SeveralField(
                label=label, help_text="", choices=[(str(other.pk), _named(other)) for other in others]
            )
        self.base_fields = fields  # type: ignore[misc]
        groups = [(row.employer.name, tuple(_fields_of(row))) for row in listed]
        self.groups = [*groups, ("Uitnodigen", ("erbij",))]  # type: ignore[misc]
        super().__init__(*args, **kwargs)

    def answers(self) -> dict[UUID, Answer]:
        """By the row of the list; only after `is_valid`."""
        given = self.cleaned_data
        return {
            row.pk: Answer(
                was_present=AS_STORED.get(given[f"stand_{row.pk}"]),
                result=given[f"volgde_{row.pk}"],
                note=given[f"uitleg_{row.pk}"] or "",
                stays=given[f"stand_{row.pk}"] != OFF,
            )
            for row in self.listed
        }

    def invited(self) -> set[UUID]:
        """Who comes on the list; only after `is_valid`."""
        return {UUID(key) for key in self.cleaned_data.get("erbij", ())}


def _named(employer: Employer) -> str:
    return f"{employer.name}, {employer.place}" if employer.place else employer.name


def _fields_of(row: EmployerAttendance) -> dict[str, Any]:
    stand = next(word for word, stored in AS_STORED.items() if stored is row.was_present)
    return {
        f"stand_{row.pk}": ChoiceField(label="Stand", choices=PRESENCE, initial=stand),
        f"volgde_{row.pk}": ChoiceField(
            label="Wat volgde?", choices=MeetingResult.choices, unknown="Onbekend", empty_value="", initial=row.result
        ),
        f"uitleg_{row.pk}": TextField(label="Toelichting", max_length=300, required=False, initial=row.note),
    }
