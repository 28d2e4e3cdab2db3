"""Which optional data a pilot uses: the decision of the project leader, one kind of data at a time."""

from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from django import forms

from config.fields import DateField, TextField, YesNoField
from config.forms import Form, WarnsOfBsn
from pilots.enums import OptionalData
from pilots.models import DataChoice
from pilots.services import DataDecision

NO_DECISION_BEFORE = date(2015, 1, 1)


class DataChoiceForm(WarnsOfBsn, Form):
    """On asks for a decision, its date and the purpose; a BSN also for its legal basis and the public bodies."""

    nouns: ClassVar = {"organisations": "een organisatie"}

    is_on = YesNoField(label="Gebruikt de pilot dit gegeven?", noun="ja of nee")
    decision = TextField(
        label="Besluit",
        noun="het besluit",
        required=False,
        max_length=300,
        help_text="Wie besloot dit, en waar staat het? Bijvoorbeeld: college, voorstel 2026-114.",
    )
    decided_on = DateField(
        label="Datum van het besluit",
        noun="de datum van het besluit",
        required=False,
        no_future=True,
        earliest=NO_DECISION_BEFORE,
    )
    purpose = TextField(
        label="Doel", noun="het doel", required=False, max_length=300, help_text="Waarvoor heeft de pilot dit nodig?"
    )
    legal_basis = TextField(
        label="Grondslag",
        noun="de grondslag",
        required=False,
        max_length=300,
        help_text="Welke wet of taak staat dit toe? Toestemming van de deelnemer is niet genoeg voor een BSN.",
    )
    organisations = forms.MultipleChoiceField(
        label="Welke overheidsorganisaties mogen het BSN zien?",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Alleen jobhunters van deze organisaties zien het. Een private partner mag het nooit zien.",
    )

    def __init__(self, *args: Any, data: OptionalData, organisations: Iterable[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if data != OptionalData.BSN:
            del self.fields["legal_basis"], self.fields["organisations"]
            return
        self.fields["organisations"].choices = [(name, name) for name in organisations]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if not self.cleaned_data.get("is_on"):
            return cleaned
        for name in ("decision", "decided_on", "purpose", "legal_basis"):
            if name in self.fields and not self.cleaned_data.get(name) and not self.has_error(name):
                self.add_error(name, f"Vul {self.fields[name].noun} in")  # type: ignore[attr-defined]
        if "organisations" in self.fields and not self.cleaned_data.get("organisations"):
            self.add_error("organisations", "Kies minstens één overheidsorganisatie")
        return cleaned

    def choice(self) -> DataDecision:
        """The answers; only after `is_valid`."""
        given = self.cleaned_data
        return DataDecision(
            is_on=given["is_on"],
            decided_on=given["decided_on"],
            decision=given["decision"] or "",
            purpose=given["purpose"] or "",
            legal_basis=given.get("legal_basis") or "",
            organisations=tuple(given.get("organisations") or ()),
        )

    @staticmethod
    def shown(choice: DataChoice | None) -> dict[str, Any]:
        """What the form starts with."""
        names = ("is_on", "decision", "decided_on", "purpose", "legal_basis", "organisations")
        return {name: getattr(choice, name) for name in names} if choice else {"is_on": False}
