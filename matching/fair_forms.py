"""Forms for the schedule of a job fair."""

from collections.abc import Sequence
from datetime import time
from typing import Any

from config.fields import ChoiceField, TimeField, WholeNumberField
from config.forms import Form
from employers.models import Employer
from matching.rules.fair import MOST_HALF_HOURS
from matching.services.fairs import FairHours
from participants.models import Participant

DEFAULT_MOST = 3
STARTS = time(13)
HOURS = 2


class FairHoursForm(Form):
    """From when until when, and how many talks at most."""

    first = TimeField(label="Eerste gesprek om", noun="de begintijd", help_text="Bijvoorbeeld 13.00")
    last = TimeField(label="Laatste gesprek klaar om", noun="de eindtijd", help_text="Bijvoorbeeld 15.30")
    most_talks = WholeNumberField(
        label="Hoeveel gesprekken per deelnemer hoogstens?",
        noun="het aantal gesprekken",
        min_value=1,
        max_value=MOST_HALF_HOURS,
        initial=DEFAULT_MOST,
    )

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        first, last = self.cleaned_data.get("first"), self.cleaned_data.get("last")
        if first and last and last <= first:
            self.add_error("last", "Vul een tijd in na het eerste gesprek")
        return cleaned

    @property
    def hours(self) -> FairHours:
        """Only after `is_valid`."""
        given = self.cleaned_data
        return FairHours(given["first"], given["last"], given["most_talks"])

    @classmethod
    def proposal(cls, starts_at: time | None) -> dict[str, time]:
        """Two hours from when the fair begins."""
        first = starts_at or STARTS
        return {"first": first, "last": first.replace(hour=min(first.hour + HOURS, 23))}


class TalkForm(Form):
    """A candidate at a table, by hand."""

    person = ChoiceField(label="Deelnemer", noun="een deelnemer")
    employer = ChoiceField(label="Werkgever", noun="een werkgever")
    starts_at = TimeField(label="Begint om", noun="een tijd", help_text="Bijvoorbeeld 13.30")

    def __init__(self, *args: Any, people: Sequence[Participant], tables: Sequence[Employer], **kwargs: Any) -> None:
        self.people = {str(person.pk): person for person in people}
        self.tables = {str(table.pk): table for table in tables}
        super().__init__(*args, **kwargs)
        named = [(key, f"{person.full_name}, {person.case_number}") for key, person in self.people.items()]
        self.fields["person"].choices = [("", "Maak een keuze"), *named]  # type: ignore[attr-defined]
        tables_named = [(key, table.name) for key, table in self.tables.items()]
        self.fields["employer"].choices = [("", "Maak een keuze"), *tables_named]  # type: ignore[attr-defined]

    @property
    def chosen_person(self) -> Participant:
        """Only after `is_valid`."""
        return self.people[self.cleaned_data["person"]]

    @property
    def chosen_employer(self) -> Employer:
        """Only after `is_valid`."""
        return self.tables[self.cleaned_data["employer"]]
