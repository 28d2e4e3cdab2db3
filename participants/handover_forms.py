"""Forms of a handover to another pilot: offering, accepting, refusing."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django import forms

from config.fields import ChoiceField, DateField, TextField
from config.forms import Form, WarnsOfBsn
from participants.enums import HandoverPart
from participants.forms import NO_DATES_BEFORE
from participants.queries import own_locations
from participants.services.handovers import Offer, Target
from participants.trajectory_forms import REASON_HELP
from pilots.models import Membership, ReceptionLocation

#: The name in the address with which a move leads on to the offer, with that pilot chosen.
TARGET = "naar"
NO_LOCATION = "locatie nog niet bekend"


class OfferForm(WarnsOfBsn, Form):
    """To which pilot, when the person agreed, and to what."""

    target = ChoiceField(label="Naar welke pilot en locatie?", noun="een pilot")
    parts = forms.MultipleChoiceField(
        label="Wat mag er mee?",
        help_text="Naam en geboortedatum gaan altijd mee. Vink aan wat de deelnemer verder goed vindt.",
        choices=HandoverPart.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    agreed_on = DateField(
        label="De deelnemer gaat akkoord op",
        noun="de datum waarop de deelnemer akkoord ging",
        no_future=True,
        earliest=NO_DATES_BEFORE,
    )
    reason = TextField(
        label="Reden",
        required=False,
        max_length=300,
        help_text=f"De andere pilot leest dit. {REASON_HELP}",
    )
    groups: ClassVar = (("", ("target", "agreed_on", "reason", "parts")),)

    def __init__(self, *args: Any, targets: Sequence[Target], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.targets = {f"{t.pilot_id}/{t.location}": t for t in targets}
        self.targets |= {f"{t.pilot_id}/": Target(t.pilot_id, t.municipality, "") for t in targets}
        options = sorted(
            ((key, f"{t.municipality}: {t.location or NO_LOCATION}") for key, t in self.targets.items()),
            key=lambda option: option[1],
        )
        self.fields["target"].choices = [("", ChoiceField.invitation), *options]  # type: ignore[attr-defined]

    def offer(self) -> Offer:
        given = self.cleaned_data
        target = self.targets[given["target"]]
        return Offer(
            to_pilot_id=target.pilot_id,
            to_location=target.location,
            agreed_on=given["agreed_on"],
            parts=given["parts"],
            reason=given["reason"] or "",
        )

    @property
    def municipality(self) -> str:
        """To which municipality; only after `is_valid`."""
        return self.targets[self.cleaned_data["target"]].municipality


class AcceptForm(Form):
    """Where the person lives now, in the pilot that takes over."""

    location = forms.ModelChoiceField(
        ReceptionLocation.objects.none(), label="Woont nu op", empty_label=ChoiceField.invitation
    )
    nouns: ClassVar = {"location": "een locatie"}

    def __init__(self, *args: Any, membership: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places = own_locations(membership)
        field = self.fields["location"]
        field.queryset = ReceptionLocation.objects.visible_to(membership).filter(  # type: ignore[attr-defined]
            pk__in=[place.pk for place in places]
        )
        field.label_from_instance = lambda place: place.name  # type: ignore[attr-defined]


class RefuseForm(WarnsOfBsn, Form):
    """Why an offer goes back."""

    reason = TextField(
        label="Waarom neem je deze overdracht niet aan?",
        noun="een reden",
        max_length=300,
        help_text=f"De andere pilot leest dit. {REASON_HELP}",
    )
