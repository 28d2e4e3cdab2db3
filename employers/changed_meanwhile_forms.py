"""A form that never writes over what was changed since it was opened, without saying so first."""

from typing import Any, ClassVar

from django import forms
from django.utils.datastructures import MultiValueDict

from config.forms import ModelForm
from config.sentences import ELSEWHERE


class SeesChanges(ModelForm):
    """For a model with `changed_at`. A change made elsewhere is pointed out once, with where the writer differs from
    it; sent again, what the writer filled in is saved. `it` names the thing in that sentence.
    """

    it: ClassVar[str]

    seen = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.stored_version = "" if self.instance._state.adding else self.instance.changed_at.isoformat()
        self.initial["seen"] = self.stored_version

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if self.cleaned_data.get("seen", "") == self.stored_version:
            return cleaned
        self.data = {**MultiValueDict(self.data), "seen": [self.stored_version]}
        differs = [
            str(self.fields[name].label)
            for name in self._meta.fields or ()
            if name in self.cleaned_data and self.cleaned_data[name] != getattr(self.instance, name)
        ]
        where = f" Bij jou staat iets anders bij: {', '.join(differs)}." if differs else ""
        it = self.it[:1].upper() + self.it[1:]
        raise forms.ValidationError(
            f"{it} is intussen gewijzigd, {ELSEWHERE}.{where} Sla je opnieuw op, dan geldt wat jij invulde.",
            code="changed_meanwhile",
        )
