"""What is asked about a barrier, of an employer and of a person alike."""

from datetime import date
from typing import Any, ClassVar

from django import forms

from config.fields import ChoiceField, DateField, TextField
from config.forms import Form, WarnsOfBsn
from employers.enums import BarrierCode, BarrierReporter

EARLIEST = date(2020, 1, 1)
#: A signal of exploitation is for few people to read; it is no barrier that a whole team sees.
CODES = [choice for choice in BarrierCode.choices if choice[0] != BarrierCode.EXPLOITATION_SIGNAL]


class BarrierForm(WarnsOfBsn, Form):
    """A barrier by code, who says so, from when, and when and how it was solved."""

    groups: ClassVar = (
        ("", ("code", "reported_by", "since_on")),
        ("Is het opgelost?", ("solved_on", "solution")),
    )
    FACTS = ("code", "reported_by", "since_on", "solved_on", "solution")

    code = ChoiceField(
        label="Wat is de belemmering?",
        noun="een belemmering",
        choices=CODES,
        help_text="Een signaal van uitbuiting meld je apart: dat ziet niet iedereen.",
    )
    reported_by = ChoiceField(label="Wie meldt dit?", choices=BarrierReporter.choices, widget=forms.RadioSelect)
    since_on = DateField(label="Sinds", noun="een datum", earliest=EARLIEST, no_future=True)
    solved_on = DateField(label="Opgelost op", noun="een datum", earliest=EARLIEST, no_future=True, required=False)
    solution = TextField(label="Hoe is het opgelost?", noun="een oplossing", max_length=300, required=False, wide=True)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        since, solved = given.get("since_on"), given.get("solved_on")
        if since and solved and solved < since:
            self.add_error("solved_on", "Deze datum ligt voor het begin. Vul een latere datum in")
        if given.get("solution") and not solved and not self.has_error("solved_on"):
            self.add_error("solved_on", "Vul in wanneer dit is opgelost, of haal de oplossing weg")
        return cleaned

    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.FACTS}
