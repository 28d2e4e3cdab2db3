"""The household as numbers, benefit and debts, as far as the pilot uses them; and the sum of the own contribution."""

from collections.abc import Collection
from typing import Any

from config.fields import AmountField, WholeNumberField, YesNoField
from config.forms import Form
from legal.rules.reba import Household
from participants.models import Circumstances
from participants.services.circumstances import FIELDS

MOST_CHILDREN, MOST_ADULTS, MOST_INCOME = 20, 10, 20_000
UNKNOWN = "Onbekend"


class CircumstancesForm(Form):
    """Only the fields in use."""

    has_partner = YesNoField(label="Woont er een partner in Nederland?", unknown=UNKNOWN)
    children = WholeNumberField(
        label="Aantal kinderen",
        noun="aantal kinderen",
        required=False,
        max_value=MOST_CHILDREN,
        help_text="Alleen het aantal. Schrijf geen namen of leeftijden op.",
    )
    has_benefit = YesNoField(label="Krijgt deze persoon een uitkering?", unknown=UNKNOWN)
    debt_signal = YesNoField(
        label="Is er een signaal van schulden?",
        unknown=UNKNOWN,
        help_text="Alleen ja of nee, nooit een bedrag of een reden. Alleen jobhunters zien dit.",
    )

    def __init__(self, *args: Any, in_use: Collection[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in FIELDS:
            if name not in in_use:
                del self.fields[name]

    @staticmethod
    def shown(known: Circumstances | None) -> dict[str, Any]:
        """What the form starts with."""
        return {name: getattr(known, name) for name in FIELDS} if known else {}


class RebaForm(Form):
    """What the sum needs; nothing of it is stored."""

    net_income = AmountField(
        label="Netto-inkomen per maand",
        noun="het netto-inkomen per maand",
        max_value=MOST_INCOME,
        help_text="Zonder vakantiegeld en reiskosten.",
    )
    adults = WholeNumberField(
        label="Volwassenen in het gezin", noun="het aantal volwassenen", min_value=1, max_value=MOST_ADULTS, initial=1
    )
    children = WholeNumberField(
        label="Kinderen in het gezin", noun="het aantal kinderen", max_value=MOST_CHILDREN, initial=0
    )

    def household(self) -> Household:
        """Who lives from the allowance; only after `is_valid`."""
        return Household(adults=self.cleaned_data["adults"], children=self.cleaned_data["children"])
