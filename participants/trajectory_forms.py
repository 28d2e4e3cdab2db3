"""Forms about how the guidance goes: a pause, an end, a fresh start."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError

from config.fields import ChoiceField, DateField, TextField
from config.forms import Form, WarnsOfBsn
from participants.enums import EndOutcome, EndReason
from participants.forms import NO_DATES_BEFORE
from participants.models import Participant

REASON_HELP = "Schrijf niets op over gezondheid of geloof."


class PauseForm(WarnsOfBsn, Form):
    paused_on = DateField(
        label="Pauze vanaf", noun="de eerste dag van de pauze", no_future=True, earliest=NO_DATES_BEFORE
    )
    pause_reason = TextField(label="Reden", required=False, max_length=300, help_text=REASON_HELP)


class EndForm(Form):
    """The end of a trajectory: where the person stands, and why it ends."""

    ended_on = DateField(label="Einddatum", noun="een einddatum", no_future=True, earliest=NO_DATES_BEFORE)
    end_outcome = ChoiceField(
        label="Waar staat de deelnemer nu?",
        noun="wat de uitkomst is",
        choices=[(o, o.label) for o in EndOutcome if o != EndOutcome.UNKNOWN],
        unknown="Onbekend",
        empty_value=EndOutcome.UNKNOWN,
    )
    end_reason = ChoiceField(label="Waarom stopt de begeleiding?", noun="een reden", choices=EndReason.choices)

    def __init__(self, *args: Any, participant: Participant, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.participant = participant

    def clean_ended_on(self) -> date:
        ended_on: date = self.cleaned_data["ended_on"]
        enrolled_on = self.participant.enrolled_on
        if enrolled_on is not None and ended_on < enrolled_on:
            raise ValidationError("De einddatum ligt voor de aanmelding. Vul een latere datum in")
        return ended_on


class ReopenForm(WarnsOfBsn, Form):
    """Why a dossier that was ended goes on."""

    reason = TextField(label="Waarom ga je verder?", noun="een reden", max_length=300, help_text=REASON_HELP)
