"""The form of a request for linking: what COA looks at, and what came of it."""

from datetime import datetime
from typing import Any, ClassVar

from django import forms

from config.fields import ChoiceField, NumberField, TextField, WholeNumberField, YesNoField
from config.forms import WarnsOfBsn
from employers.models import Employer
from participants.enums import LinkingKind, LinkingOutcome
from participants.fact_forms import OfPersonForm, day_field, moment_of, reason_field
from participants.models import LinkingRequest
from pilots.models import Membership

LONGEST_CONTRACT = 120  # months
FURTHEST_KM = 500


def asked(label: str) -> YesNoField:
    return YesNoField(label=label, unknown="Onbekend")


class LinkingForm(WarnsOfBsn, OfPersonForm):
    """`seen` is when the request was written that this form shows; `asks_reason` when that is COA's."""

    groups: ClassVar = (
        ("Verzoek", ("kind", "requested_on", "municipality")),
        ("Werk", ("employer", "workplace", "hours_per_week", "distance_km")),
        ("Bewijs", ("contract_signed", "contract_is_permanent", "contract_months", "payslip_seen_on")),
        (
            "Alleen bij omkoppeling",
            ("job_matches", "pay_meets_norm", "reba_paid", "housing_offered", "integration_started"),
        ),
        ("Uitkomst", ("outcome", "outcome_on", "outcome_municipality")),
        ("Reden van de wijziging", ("change_reason",)),
    )
    folded: ClassVar = ("Alleen bij omkoppeling",)

    kind = ChoiceField(label="Soort verzoek", noun="een soort verzoek", choices=LinkingKind.choices)
    requested_on = day_field("Verzoek op", "de dag van het verzoek")
    municipality = TextField(label="Gevraagde gemeente", required=False, max_length=100)
    employer = ChoiceField(label="Werkgever", noun="een werkgever", unknown="Onbekend", empty_value="")
    workplace = TextField(label="Plaats van het werk", required=False, max_length=100)
    hours_per_week = NumberField(
        label="Uren per week", required=False, min_value=1, max_value=60, decimals=1, unit="uur"
    )
    distance_km = NumberField(
        label="Afstand van het werk tot de gemeente",
        required=False,
        max_value=FURTHEST_KM,
        decimals=1,
        unit="kilometer",
        help_text="Alleen een aanwijzing.",
    )
    contract_signed = asked("Is het contract getekend?")
    contract_is_permanent = asked("Is het contract voor onbepaalde tijd?")
    contract_months = WholeNumberField(
        label="Contract voor hoeveel maanden", required=False, min_value=1, max_value=LONGEST_CONTRACT, unit="maanden"
    )
    payslip_seen_on = day_field("Laatste loonstrook gezien op", "de dag", required=False)
    job_matches = asked("Past het werk precies bij opleiding of ervaring?")
    pay_meets_norm = asked("Is het loon minstens de bijstandsnorm?")
    reba_paid = asked("Wordt de eigen bijdrage (REBA) betaald?")
    housing_offered = asked("Is er al woonruimte aangeboden?")
    integration_started = asked("Is de inburgering begonnen?")
    outcome = ChoiceField(label="Uitkomst", noun="een uitkomst", choices=LinkingOutcome.choices)
    outcome_on = day_field("Uitkomst op", "de dag van de uitkomst", required=False)
    outcome_municipality = TextField(label="Gekoppeld aan", required=False, max_length=100)
    change_reason = reason_field()
    seen = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)

    FACTS = tuple(name for _heading, names in groups[:-1] for name in names)

    def __init__(self, *args: Any, membership: Membership, asks_reason: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not asks_reason:
            del self.fields["change_reason"]
        self.employers = {str(row.pk): row for row in Employer.objects.visible_to(membership).order_by("name")}
        names = [(key, row.name) for key, row in self.employers.items()]
        self.fields["employer"].choices = [("", "Onbekend"), *names]  # type: ignore[attr-defined]

    def clean_seen(self) -> datetime | None:
        return moment_of(self.cleaned_data["seen"])

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        asked_on, decided_on = given.get("requested_on"), given.get("outcome_on")
        if asked_on and decided_on and decided_on < asked_on:
            self.add_error("outcome_on", "De uitkomst ligt voor het verzoek. Vul een latere datum in")
        if given.get("outcome") not in (None, "", LinkingOutcome.OPEN) and not (
            decided_on or self.has_error("outcome_on")
        ):
            self.add_error("outcome_on", "Vul de dag van de uitkomst in, bijvoorbeeld 27 3 2026")
        if given.get("contract_is_permanent") and given.get("contract_months"):
            self.add_error("contract_months", "Een contract voor onbepaalde tijd heeft geen maanden. Maak dit leeg")
        return cleaned

    def facts(self) -> dict[str, Any]:
        given = {name: self.cleaned_data[name] for name in self.FACTS}
        texts = ("municipality", "workplace", "outcome_municipality")
        given |= {name: given[name] or "" for name in texts} | {"employer": self.employers.get(given["employer"])}
        return given | {"change_reason": self.cleaned_data.get("change_reason") or ""}

    @classmethod
    def shown(cls, row: LinkingRequest) -> dict[str, Any]:
        """What the form starts with."""
        given = {name: getattr(row, name) for name in cls.FACTS}
        return given | {"employer": str(row.employer_id or ""), "seen": row.recorded_at.isoformat()}
