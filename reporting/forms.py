"""The forms of budget and figures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from config.fields import AmountField, ChoiceField, DateField, TextField
from config.forms import Form, WarnsOfBsn
from pilots.enums import ExpenditureKind
from pilots.models import BudgetLine, Membership, Phase
from reporting.rules.budget import Line, line_names
from reporting.rules.rows import Frame

LARGEST = Decimal("99999999.99")
EARLIEST_BOOKING = date(2015, 1, 1)
KINDS = (
    (str(ExpenditureKind.REALISATION.value), "Realisatie: een factuur of betaling"),
    (str(ExpenditureKind.COMMITMENT.value), "Verplichting: toegezegd, nog niet betaald"),
)


class ExpenditureForm(WarnsOfBsn, Form):
    """A commitment or an invoice on a line of the own pilot."""

    bsn_fields = ("reference", "description")

    line = ChoiceField(label="Kostenpost", noun="een kostenpost")
    kind = ChoiceField(label="Soort", choices=KINDS, noun="de soort")
    booked_on = DateField(label="Datum", noun="de datum", earliest=EARLIEST_BOOKING, no_future=True)
    amount = AmountField(
        label="Bedrag",
        noun="het bedrag",
        min_value=-LARGEST,
        max_value=LARGEST,
        help_text="Met btw als de raming met btw is. Een creditnota is een bedrag met een min ervoor.",
    )
    reference = TextField(
        label="Kenmerk",
        required=False,
        max_length=100,
        help_text="Een factuur met het kenmerk van een verplichting maakt die verplichting kleiner."
        " Zonder kenmerk horen de facturen en verplichtingen van een kostenpost bij elkaar.",
    )
    description = TextField(
        label="Omschrijving", required=False, max_length=500, help_text="Zonder namen van deelnemers."
    )

    def __init__(self, *args: Any, membership: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lines: dict[str, BudgetLine] = {
            str(line.pk): line
            for line in BudgetLine.objects.visible_to(membership)
            .select_related("phase")
            .order_by("phase__position", "phase_id", "position", "id")
        }
        names = line_names(
            [(line.phase.name, Line(line.label, line.budgeted, line.year)) for line in self.lines.values()]
        )
        self.fields["line"].choices = [("", "Maak een keuze"), *zip(self.lines, names, strict=True)]  # type: ignore[attr-defined]

    def clean_line(self) -> BudgetLine:
        return self.lines[self.cleaned_data["line"]]

    def clean_amount(self) -> Decimal:
        amount: Decimal = self.cleaned_data["amount"]
        if not amount:
            self.add_error("amount", "Vul een bedrag in dat niet 0 is")
        return amount

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        amount = self.cleaned_data.get("amount")
        if amount is not None and amount < 0 and self.cleaned_data.get("kind") == ExpenditureKind.COMMITMENT.value:
            self.add_error("amount", "Vul een bedrag boven 0 in: een verplichting verlaag je met een factuur")
        return cleaned


class ForecastForm(Form):
    """The project leader's own expectation of where a line ends."""

    forecast = AmountField(
        label="Prognose",
        noun="de prognose",
        required=False,
        max_value=LARGEST,
        help_text="Leeg: dan rekenen we met de raming, of met wat al is besteed en toegezegd als dat meer is.",
    )


class CoverForm(Form):
    """What came in and what was used of a source of cover."""

    received = AmountField(label="Ontvangen", noun="het ontvangen bedrag", max_value=LARGEST)
    used = AmountField(label="Ingezet", noun="het ingezette bedrag", max_value=LARGEST)


class PeriodForm(Form):
    """The period, reference date and phase of figures, from the address of a page."""

    starts = DateField(label="Van", noun="de eerste dag")
    ends = DateField(label="Tot en met", noun="de laatste dag")
    on = DateField(label="Peildatum", noun="de peildatum", required=False)
    phase = ChoiceField(label="Fase", noun="een fase", required=False)

    def __init__(self, *args: Any, phases: list[Phase], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["phase"].choices = [("", "Alle fasen"), *((phase.name, phase.name) for phase in phases)]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        starts, ends = self.cleaned_data.get("starts"), self.cleaned_data.get("ends")
        if starts and ends and starts > ends:
            self.add_error("ends", "Vul een laatste dag in die niet voor de eerste dag ligt")
        return cleaned

    @property
    def frame(self) -> Frame:
        """What was asked for; the reference date is the last day unless another one was given."""
        asked = self.cleaned_data
        return Frame(asked["starts"], asked["ends"], asked["on"] or asked["ends"], asked["phase"] or None)
