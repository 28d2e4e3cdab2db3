"""The form that corrects a stay."""

from typing import Any

from config.fields import ChoiceField
from config.forms import WarnsOfBsn
from participants.fact_forms import OUTSIDE, OfPersonForm, day_field, reason_field, source_field
from pilots.models import Membership, ReceptionLocation


class StayForm(WarnsOfBsn, OfPersonForm):
    """Where somebody lived, from a day to a day; an open side is not known, or not over yet."""

    bsn_fields = ("change_reason",)

    location = ChoiceField(label="Locatie", noun="een locatie")
    starts_on = day_field("Vanaf", "de eerste dag", required=False, may_be_ahead=True)
    ends_on = day_field("Tot en met", "de laatste dag", required=False, may_be_ahead=True)
    source = source_field()
    change_reason = reason_field()

    OUT = "buiten"

    def __init__(self, *args: Any, membership: Membership, asks_reason: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not asks_reason:
            del self.fields["change_reason"]
        self.places = {str(place.pk): place for place in ReceptionLocation.objects.visible_to(membership)}
        self.fields["location"].choices = [  # type: ignore[attr-defined]
            *((key, place.name) for key, place in self.places.items()),
            (self.OUT, f"{OUTSIDE}, wel bij COA"),
        ]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        starts, ends = self.cleaned_data.get("starts_on"), self.cleaned_data.get("ends_on")
        if starts and ends and ends < starts:
            self.add_error("ends_on", "De laatste dag ligt voor de eerste. Vul een latere datum in")
        return cleaned

    def facts(self) -> dict[str, Any]:
        given = self.cleaned_data
        return {
            "location": self.places.get(given["location"]),
            "starts_on": given["starts_on"],
            "ends_on": given["ends_on"],
            "source": given["source"],
            "change_reason": given.get("change_reason") or "",
        }
