"""What may be typed about small fitting costs."""

from typing import Any

from django import forms

from config.fields import AmountField, ChoiceField, DateField, TextField
from config.forms import Form, WarnsOfBsn
from matching.enums import CostKind
from matching.models import Placement
from matching.services import Wish
from pilots.models import BudgetLine, Membership

CENT, LARGEST = 1, 25_000
#: A budget line with this in its name is where small costs usually go.
USUAL = "maatwerk"


class CostForm(WarnsOfBsn, Form):
    """What is asked for somebody."""

    kind = ChoiceField(label="Wat voor kosten?", choices=CostKind.choices, widget=forms.RadioSelect, noun="de soort")
    amount = AmountField(label="Bedrag", noun="het bedrag", min_value=CENT, max_value=LARGEST, help_text="Met btw")
    purpose = TextField(
        label="Waarvoor?",
        max_length=200,
        noun="waarvoor het is",
        help_text="Zonder namen: de projectleider ziet alleen het dossiernummer.",
        wide=True,
    )

    def wish(self, placement: Placement | None) -> Wish:
        given = self.cleaned_data
        return Wish(CostKind(given["kind"]), given["amount"], given["purpose"], placement)


class DecideForm(WarnsOfBsn, Form):
    """Yes, on which budget line; or no, and why."""

    YES, NO = "goedkeuren", "afwijzen"

    decision = ChoiceField(
        label="Wat besluit je?",
        choices=[(YES, "Goedkeuren en vastleggen op het budget"), (NO, "Afwijzen")],
        widget=forms.RadioSelect,
        noun="een besluit",
    )
    line = ChoiceField(label="Kostenpost", required=False, noun="een kostenpost")
    reason = TextField(label="Waarom niet?", required=False, max_length=200, noun="de reden", wide=True)

    def __init__(self, *args: Any, membership: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = BudgetLine.objects.visible_to(membership).select_related("phase")
        self.lines = {str(row.pk): row for row in rows.order_by("-phase__position", "position", "pk")}
        names = [(key, _name(row)) for key, row in self.lines.items()]
        self.fields["line"].choices = [("", "Maak een keuze"), *names]  # type: ignore[attr-defined]
        usual = next((key for key, row in self.lines.items() if USUAL in row.label.lower()), "")
        self.initial.setdefault("line", usual)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        decision = self.cleaned_data.get("decision")
        if decision == self.YES and not self.cleaned_data.get("line") and not self.has_error("line"):
            self.add_error("line", "Kies de kostenpost waarop dit wordt vastgelegd")
        if decision == self.NO and not self.cleaned_data.get("reason") and not self.has_error("reason"):
            self.add_error("reason", "Vul in waarom niet, dan weet de aanvrager wat er wel kan")
        return cleaned

    @property
    def is_approved(self) -> bool:
        return bool(self.cleaned_data["decision"] == self.YES)

    @property
    def chosen_line(self) -> BudgetLine:
        line: BudgetLine = self.lines[self.cleaned_data["line"]]
        return line


def _name(line: BudgetLine) -> str:
    parts = (line.phase.name, str(line.year) if line.year else "")
    return f"{line.label} ({', '.join(part for part in parts if part)})"


class PayForm(Form):
    """What was paid in the end, and when."""

    amount = AmountField(label="Betaald bedrag", noun="het bedrag", min_value=CENT, max_value=LARGEST)
    paid_on = DateField(label="Datum van de factuur of betaling", no_future=True, noun="de datum")
