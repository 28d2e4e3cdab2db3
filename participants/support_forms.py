"""The form for help that somebody got."""

from decimal import Decimal
from typing import Any

from django import forms

from config.fields import AmountField, ChoiceField, NumberField, TextField
from config.forms import WarnsOfBsn
from participants.enums import SupportKind
from participants.fact_forms import OfPersonForm, day_field

LEAST_HOURS, MOST_HOURS = Decimal("0.25"), 24


class SupportForm(WarnsOfBsn, OfPersonForm):
    """What help, when, how long and what it cost."""

    FACTS = ("kind", "given_on", "hours", "amount", "description")

    kind = ChoiceField(label="Welke hulp?", choices=SupportKind.choices, widget=forms.RadioSelect)
    given_on = day_field("Datum", "een datum")
    hours = NumberField(
        label="Tijd in uren", noun="uren", unit="uur", min_value=LEAST_HOURS, max_value=MOST_HOURS, required=False
    )
    amount = AmountField(label="Kosten", noun="kosten", max_value=100_000, required=False)
    description = TextField(label="Omschrijving", noun="een omschrijving", max_length=300, required=False, wide=True)

    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.FACTS}
