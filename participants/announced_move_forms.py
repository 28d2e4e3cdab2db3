"""Forms about a move that COA announced, and the request to postpone it."""

from datetime import date
from typing import Any

from django import forms

from config.fields import ChoiceField, TextField
from config.forms import Form, WarnsOfBsn
from participants.enums import DelayOutcome
from participants.fact_forms import OUTSIDE, OfPersonForm, day_field, reason_field
from participants.models import AnnouncedMove
from participants.services import Announcement
from pilots.models import Membership, ReceptionLocation

OUT = "buiten"


class AnnounceForm(WarnsOfBsn, OfPersonForm):
    """A move that is coming: since when that is known, the day and the place."""

    bsn_fields = ("place",)

    announced_on = day_field("Aangekondigd op", "de dag van de aankondiging")
    moves_on = day_field("Verhuist op", "de dag van de verhuizing", may_be_ahead=True)
    location = ChoiceField(label="Naar", noun="een locatie")
    place = TextField(
        label="Welke plek buiten de pilot",
        required=False,
        max_length=150,
        help_text="De naam van de locatie of plaats.",
    )

    def __init__(self, *args: Any, membership: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = ReceptionLocation.objects.visible_to(membership).exclude(pk=self.participant.location_id)
        self.places = {str(place.pk): place for place in rows}
        self.fields["location"].choices = [  # type: ignore[attr-defined]
            ("", ChoiceField.invitation),
            *((key, place.name) for key, place in self.places.items()),
            (OUT, f"{OUTSIDE}, wel bij COA"),
        ]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        announced, moves = self.cleaned_data.get("announced_on"), self.cleaned_data.get("moves_on")
        if announced and moves and moves < announced:
            self.add_error("moves_on", "De overplaatsing ligt voor de aankondiging. Vul een latere datum in")
        return cleaned

    def announcement(self) -> Announcement:
        """The answers; only after `is_valid`."""
        given = self.cleaned_data
        to = self.places.get(given["location"])
        return Announcement(
            announced_on=given["announced_on"],
            moves_on=given["moves_on"],
            to=to,
            place="" if to else given["place"] or "",
        )


class AskDelayForm(WarnsOfBsn, Form):
    """A request to postpone a move, with the reason that COA reads."""

    bsn_fields = ("reason",)

    asked_on = day_field("Gevraagd op", "de dag van het verzoek")
    reason = TextField(
        label="Waarom uitstel",
        noun="de reden van het verzoek",
        max_length=300,
        help_text="Bijvoorbeeld: het werk begint volgende week. Schrijf niets op over gezondheid, geloof of loon.",
    )


class CancelMoveForm(WarnsOfBsn, Form):
    """Why somebody else says that a move of COA is off."""

    reason = reason_field("Waarom gaat de overplaatsing niet door?")


class AnswerDelayForm(Form):
    """What COA answered."""

    outcome = ChoiceField(
        label="Antwoord",
        noun="een antwoord",
        choices=[(DelayOutcome.GRANTED, "Uitgesteld"), (DelayOutcome.REFUSED, "Niet uitgesteld")],
        widget=forms.RadioSelect,
    )
    answered_on = day_field("Antwoord op", "de dag van het antwoord")
    delayed_until = day_field(
        "Uitgesteld tot", "de nieuwe dag", may_be_ahead=True, required=False, help_text="Alleen bij uitstel."
    )

    def __init__(self, *args: Any, move: AnnouncedMove, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.move = move

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        until: date | None = given.get("delayed_until")
        if given.get("outcome") == DelayOutcome.GRANTED and not self.has_error("delayed_until"):
            if until is None:
                self.add_error("delayed_until", "Vul in tot welke dag het is uitgesteld")
            elif until <= self.move.moves_on:
                self.add_error("delayed_until", "Vul een dag in na de aangekondigde dag")
        if given.get("answered_on") and given["answered_on"] < (self.move.delay_requested_on or date.min):
            self.add_error("answered_on", "Het antwoord ligt voor het verzoek. Vul een latere datum in")
        return cleaned
