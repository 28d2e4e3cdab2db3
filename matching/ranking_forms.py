"""Why a vacancy does not fit somebody, as it is asked."""

from typing import Any

from config.fields import ChoiceField, TextField
from config.forms import Form, WarnsOfBsn
from matching.enums import DismissalCause
from matching.forms import LONGEST_REASON
from matching.services import Decision


class DismissalForm(WarnsOfBsn, Form):
    """Why a vacancy does not fit somebody."""

    cause = ChoiceField(label="Waarom past het niet?", choices=DismissalCause.choices, noun="waarom het niet past")
    note = TextField(
        label="Toelichting",
        required=False,
        max_length=LONGEST_REASON,
        wide=True,
        noun="de toelichting",
        help_text="Nodig bij \u2018Anders\u2019. Schrijf over het werk, niet over gezondheid, geloof of afkomst.",
    )

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        is_other = self.cleaned_data.get("cause") == DismissalCause.OTHER
        if is_other and not (self.cleaned_data.get("note") or self.has_error("note")):
            self.add_error("note", "Vul een toelichting in, bijvoorbeeld: het werk is te zwaar")
        return cleaned

    @property
    def decision(self) -> Decision:
        return Decision(DismissalCause(self.cleaned_data["cause"]), self.cleaned_data.get("note") or "")
