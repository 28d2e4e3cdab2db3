"""The form of a move: inside the pilot, to other reception of COA, to another pilot, or out of reception."""

from collections.abc import Sequence
from typing import Any

from django import forms

from config.fields import ChoiceField
from config.forms import WarnsOfBsn
from participants.fact_forms import OfPersonForm, day_field, reason_field, source_field
from participants.models import Stay
from participants.ownership import asks_reason
from participants.services.handovers import Target
from pilots.models import Membership, ReceptionLocation

#: Where to, besides a location of the pilot. What stands after the slash is a pilot and its location.
OUT, LEFT, OTHER_PILOT = "buiten", "uit_opvang", "pilot/"


class MoveForm(WarnsOfBsn, OfPersonForm):
    """Where somebody goes to live. `ends`: the stay that it ends, with a reason when COA recorded it. `targets`: the
    locations of other pilots, for who may hand a dossier over.
    """

    bsn_fields = ("change_reason",)

    moved_on = day_field("Verhuisd op", "de dag van de verhuizing", help_text="De eerste dag op de nieuwe plek.")
    location = ChoiceField(label="Nieuwe locatie", noun="een locatie")
    source = source_field()
    change_reason = reason_field()

    # The place and day of which the effects were shown: it counts when they are still the same.
    seen = forms.CharField(widget=forms.HiddenInput, required=False, max_length=250)

    def __init__(
        self, *args: Any, membership: Membership, ends: Stay | None, targets: Sequence[Target] = (), **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        if not (ends and asks_reason(ends, membership)) or self._ends_nothing(ends):
            del self.fields["change_reason"]
        places = ReceptionLocation.objects.visible_to(membership)
        self.places = {str(place.pk): place for place in places}
        self.targets = {f"{OTHER_PILOT}{t.pilot_id}/{t.location}": t for t in targets}
        others = [(key, f"{t.municipality}: {t.location or 'andere opvang'}") for key, t in self.targets.items()]
        self.fields["location"].choices = [  # type: ignore[attr-defined]
            ("", ChoiceField.invitation),
            *((key, place.name) for key, place in self.places.items()),
            (OUT, "Andere COA-locatie, buiten de pilot"),
            *([("Locatie van een andere pilot", others)] if others else []),
            (LEFT, "Uit de COA-opvang"),
        ]

    def _ends_nothing(self, current: Stay) -> bool:
        """Who leaves reception from outside the pilot stays there."""
        return current.location_id is None and self.data.get("location") == LEFT

    def token(self) -> str:
        """What was chosen; only after `is_valid`."""
        return f"{self.cleaned_data['location']} {self.cleaned_data['moved_on']:%Y-%m-%d}"

    def place(self) -> ReceptionLocation | None:
        """Where to; None outside the pilot."""
        return self.places.get(self.cleaned_data["location"])

    @property
    def leaves_reception(self) -> bool:
        return bool(self.cleaned_data["location"] == LEFT)

    @property
    def to_pilot(self) -> Target | None:
        """The other pilot whose location it is."""
        return self.targets.get(self.cleaned_data["location"])
