"""What may be typed about work that follows other work."""

from typing import Any

from django import forms

from config.fields import ChoiceField, SeveralField, TextField
from config.forms import Form, WarnsOfBsn
from matching.enums import BetterIn, FitsBetter
from matching.forms import VersionField
from matching.services import Judgement

LONGEST_NOTE = 300


class ProgressionForm(WarnsOfBsn, Form):
    """Whether work fits better than the work before it, and in what."""

    fits = ChoiceField(
        label="Past dit werk beter dan het vorige?",
        choices=FitsBetter.choices,
        unknown="Weet ik niet",
        empty_value="",
        widget=forms.RadioSelect,
        help_text="Bij \u2018Weet ik niet\u2019 telt wat er in de gegevens van de twee banen staat.",
        noun="of dit werk beter past",
        wide=True,
    )
    better = SeveralField(
        label="Wat is er beter?",
        choices=BetterIn.choices,
        help_text="Alleen bij \u2018Ja\u2019. Je kunt meer antwoorden kiezen.",
    )
    note = TextField(
        label="Toelichting",
        required=False,
        max_length=LONGEST_NOTE,
        help_text="Nodig bij \u2018Iets anders\u2019, bijvoorbeeld: dichter bij huis",
        noun="de toelichting",
        wide=True,
    )
    version = VersionField()

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        does, better = given.get("fits") == FitsBetter.YES, given.get("better") or []
        if better and not does and not self.has_error("fits"):
            self.add_error("better", "Kies \u2018Ja\u2019, of laat dit leeg")
        if does and BetterIn.OTHER in better and not (given.get("note") or self.has_error("note")):
            self.add_error("note", "Vul een toelichting in, bijvoorbeeld: dichter bij huis")
        return cleaned

    @property
    def judgement(self) -> Judgement:
        given = self.cleaned_data
        return Judgement(
            fits=given.get("fits") or "",
            better=tuple(given.get("better") or ()),
            note=given.get("note") or "",
            version=given.get("version") or 0,
        )
