"""What may be typed about job coaching."""

from decimal import Decimal
from typing import Any

from django import forms

from config.fields import ChoiceField, DateField, NumberField, TextField
from config.forms import Form, WarnsOfBsn
from matching.enums import ActionBy, GoalOutcome
from participants.models import SupportGiven

LEAST_HOURS, MOST_HOURS = Decimal("0.25"), 24
QUICK_HOURS = ("0.5", "1", "1.5", "2")
OTHER = "anders"
PLACES = ("Op de werkplek", "Telefonisch", "Op kantoor of locatie", "Online")


class SessionForm(WarnsOfBsn, Form):
    """A session in a few taps: today, how long, where; a sentence about it is not needed."""

    given_on = DateField(label="Wanneer?", no_future=True, noun="de datum")
    quick = ChoiceField(
        label="Hoe lang?",
        choices=[*((value, f"{value.replace('.', ',')} uur") for value in QUICK_HOURS), (OTHER, "Anders")],
        widget=forms.RadioSelect,
        noun="hoe lang het duurde",
    )
    hours = NumberField(
        label="Anders: hoeveel uur?",
        noun="het aantal uren",
        unit="uur",
        min_value=LEAST_HOURS,
        max_value=MOST_HOURS,
        required=False,
    )
    place = ChoiceField(
        label="Waar?",
        choices=[(place, place) for place in PLACES],
        unknown="Niet ingevuld",
        empty_value="",
        widget=forms.RadioSelect,
        noun="waar het was",
    )
    note = TextField(label="Waarover?", required=False, max_length=200, noun="waarover het ging", wide=True)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.cleaned_data.get("quick") == OTHER and not (self.cleaned_data.get("hours") or self.has_error("hours")):
            self.add_error("hours", "Vul het aantal uren in, bijvoorbeeld 2,5")
        return cleaned

    def facts(self) -> dict[str, Any]:
        given = self.cleaned_data
        hours = given["hours"] if given["quick"] == OTHER else Decimal(given["quick"])
        description = ": ".join(text for text in (given["place"], given["note"]) if text)
        return {"given_on": given["given_on"], "hours": hours, "description": description}


def session_as_typed(session: SupportGiven) -> dict[str, Any]:
    """What a session was recorded with, as the form asks it."""
    hours = next((value for value in QUICK_HOURS if session.hours == Decimal(value)), OTHER)
    place, _, note = session.description.partition(": ")
    if place not in PLACES:
        place, note = "", session.description
    other = session.hours if hours == OTHER else None
    return {"given_on": session.given_on, "quick": hours, "hours": other, "place": place, "note": note}


class GoalForm(WarnsOfBsn, Form):
    text = TextField(label="Waar werken jullie aan?", max_length=200, noun="het doel", wide=True)


class CloseGoalForm(Form):
    outcome = ChoiceField(
        label="Hoe is het afgelopen?", choices=GoalOutcome.choices, widget=forms.RadioSelect, noun="hoe het afliep"
    )


class ActionForm(WarnsOfBsn, Form):
    """A step towards a goal."""

    text = TextField(label="Wat gaat er gebeuren?", max_length=200, noun="de actie", wide=True)
    by = ChoiceField(label="Wie doet dat?", choices=ActionBy.choices, widget=forms.RadioSelect, noun="wie het doet")
    due_on = DateField(label="Uiterlijk", required=False, noun="de dag")
