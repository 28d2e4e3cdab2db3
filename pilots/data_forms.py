"""Which optional data a pilot uses: the decision of the project leader, one kind of data at a time."""

from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from django import forms

from config.fields import NO, DateField, TextField, YesNoField
from config.forms import Form, WarnsOfBsn
from pilots.enums import OptionalData
from pilots.models import DataChoice
from pilots.services import DataDecision

NO_DECISION_BEFORE = date(2015, 1, 1)
#: What a decision to use data says; to switch it off none of it is needed.
DECISION = ("decision", "decided_on", "purpose", "legal_basis", "organisations")


class DataChoiceForm(WarnsOfBsn, Form):
    """On asks for a decision, its date and the purpose; a BSN also for its legal basis and the public bodies."""

    nouns: ClassVar = {"organisations": "minstens één overheidsorganisatie"}

    is_on = YesNoField(label="Gebruikt de pilot dit gegeven?", noun="ja of nee")
    decision = TextField(
        label="Besluit",
        noun="het besluit",
        max_length=300,
        help_text="Wie besloot dit, en waar staat het? Bijvoorbeeld: college, voorstel 2026-114.",
    )
    decided_on = DateField(
        label="Datum van het besluit",
        noun="de datum van het besluit",
        no_future=True,
        earliest=NO_DECISION_BEFORE,
    )
    purpose = TextField(label="Doel", noun="het doel", max_length=300, help_text="Waarvoor heeft de pilot dit nodig?")
    legal_basis = TextField(
        label="Grondslag",
        noun="de grondslag",
        max_length=300,
        help_text="Welke wet of taak staat dit toe? Toestemming van de deelnemer is niet genoeg voor een BSN.",
    )
    organisations = forms.MultipleChoiceField(
        label="Welke overheidsorganisaties mogen het BSN zien?",
        widget=forms.CheckboxSelectMultiple,
        help_text="Alleen jobhunters van deze organisaties zien het. Een private partner mag het nooit zien.",
    )

    def __init__(self, *args: Any, data: OptionalData, organisations: Iterable[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.is_bound and self.data.get("is_on") == NO:
            for name in DECISION:
                self.fields[name].required = False
        if data != OptionalData.BSN:
            del self.fields["legal_basis"], self.fields["organisations"]
            return
        self.fields["organisations"].choices = [(name, name) for name in organisations]  # type: ignore[attr-defined]

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
