"""The form that lets one dossier go up in another: why, and which of two facts counts."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from config.fields import ChoiceField, TextField
from config.forms import Form, WarnsOfBsn
from participants.services.merging import KEPT, MERGED, Difference


class MergeForm(WarnsOfBsn, Form):
    """A choice for every fact that the dossiers tell differently; the likeliest is chosen already."""

    bsn_fields = ("reason",)

    reason = TextField(
        label="Waarom is dit dezelfde persoon?",
        noun="een reden",
        max_length=300,
        help_text="Bijvoorbeeld: nagevraagd bij COA. Schrijf geen nummers op.",
    )

    def __init__(self, *args: Any, differences: Sequence[Difference], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.keys = {difference.key.replace(".", "-"): difference.key for difference in differences}
        for difference in differences:
            self.fields[difference.key.replace(".", "-")] = ChoiceField(
                label=difference.label,
                choices=[(KEPT, difference.kept), (MERGED, difference.merged)],
                widget=forms.RadioSelect,
                initial=difference.default,
            )
        self.fields["reason"] = self.fields.pop("reason")  # last: who chose looked at both

    def choices(self) -> Mapping[str, str]:
        return {key: self.cleaned_data[name] for name, key in self.keys.items()}
