"""Forms for what is counted: residents of a location, and hours in kind of a month."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from django import forms

from config.fields import ChoiceField, DateField, NumberField, WholeNumberField
from config.forms import Form
from pilots.counts import Count
from pilots.enums import InKindActivity
from pilots.models import ReceptionLocation

EARLIEST = date(2020, 1, 1)
MOST_RESIDENTS, MOST_HOURS = 5_000, 250


class CountForm(Form):
    """How many people live at a location on a day; nobody is named."""

    nouns: ClassVar = {"location": "een locatie"}

    location = forms.ModelChoiceField(
        ReceptionLocation.objects.none(), label="Locatie", empty_label=ChoiceField.invitation
    )
    counted_on = DateField(label="Datum", noun="de dag van de telling", no_future=True, earliest=EARLIEST)
    residents = WholeNumberField(label="Bewoners", noun="bewoners", max_value=MOST_RESIDENTS)
    entitled = WholeNumberField(
        label="Van wie mogen werken",
        noun="het aantal dat mag werken",
        max_value=MOST_RESIDENTS,
        required=False,
        help_text="Met een status, of met een TWV te krijgen. Laat leeg als je het niet weet.",
    )

    def __init__(self, *args: Any, places: Iterable[ReceptionLocation], rows: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = list(places)
        field = self.fields["location"]
        field.queryset = rows.filter(pk__in=[place.pk for place in known])  # type: ignore[attr-defined]
        field.label_from_instance = _name  # type: ignore[attr-defined]
        if len(known) == 1:
            field.initial = known[0].pk

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        residents, entitled = self.cleaned_data.get("residents"), self.cleaned_data.get("entitled")
        if residents is not None and entitled is not None and entitled > residents:
            self.add_error("entitled", "Dit zijn er meer dan er wonen. Vul een kleiner getal in")
        return cleaned

    def count(self) -> Count:
        """The answers; only after `is_valid`."""
        given = self.cleaned_data
        return Count(
            location=given["location"],
            on=given["counted_on"],
            residents=given["residents"],
            entitled=given["entitled"],
        )


def _name(place: ReceptionLocation) -> str:
    return place.name


def _hours(activity: InKindActivity) -> NumberField:
    label = str(activity.label)
    return NumberField(label=label, noun="uren", required=False, max_value=MOST_HOURS, decimals=1, unit="uur")


class HoursForm(Form):
    """The hours of one month, one box for each activity."""

    intake = _hours(InKindActivity.INTAKE)
    begeleiding = _hours(InKindActivity.GUIDANCE)
    papieren = _hours(InKindActivity.PAPERS)
    overleg = _hours(InKindActivity.CONSULTATION)
    overig = _hours(InKindActivity.OTHER)

    def hours(self) -> dict[str, Decimal | None]:
        """The answers by activity; only after `is_valid`."""
        return {activity.value: self.cleaned_data[activity.value] for activity in InKindActivity}

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if not self.errors and sum(filter(None, self.hours().values())) > MOST_HOURS:
            self.add_error(None, f"Samen is dit meer dan {MOST_HOURS} uur in een maand. Controleer de uren")
        return cleaned
