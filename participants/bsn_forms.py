"""Forms around the BSN: storing it, saying why it must be shown, and finding somebody by a number."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.html import format_html

from config.fields import ChoiceField, LongTextField, TextField, ascii_digits
from config.forms import Form
from config.logs import NUMBER
from legal.rules.eleven_proof import normalise_bsn
from participants.models import Participant
from participants.names import plain
from participants.numbers import is_number, with_bsn
from pilots.enums import RevealReason
from pilots.models import Membership

LEAST_EXPLANATION, MOST_EXPLANATION = 10, 200
SHORTEST_NAME = 3
HIDDEN_INPUT = forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "spellcheck": "false"})


class BsnField(TextField):
    """Nine digits that pass the eleven-proof, with dots or spaces as people write them; gives the digits."""

    default_error_messages = {
        "bsn": "Dit is geen geldig BSN. Controleer de cijfers in de brief van de gemeente",
    }
    widget = HIDDEN_INPUT

    def to_python(self, value: Any) -> str | None:
        text = super().to_python(value)
        if not text:
            return None
        number = normalise_bsn(ascii_digits(text))
        if number is None:
            raise self.refuse("bsn")
        return number


def other_dossier(person: Participant, number: str) -> str:
    """The way to the dossier that a number belongs to, for at the field."""
    url = reverse("participants:detail", args=[person.pilot.slug, person.pk])
    return format_html('Dit {} staat in <a class="nl-link" href="{}">dossier {}</a>.', number, url, person.case_number)


class BsnForm(Form):
    """Somebody's BSN; says whose it is when another dossier has it."""

    bsn = BsnField(label="BSN", noun="het BSN", max_length=40, help_text="9 cijfers, staat in de brief van de gemeente")

    def __init__(self, *args: Any, membership: Membership, participant: Participant, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.membership, self.participant = membership, participant

    def clean_bsn(self) -> str:
        number: str = self.cleaned_data["bsn"]
        twin = with_bsn(self.membership, number)
        if twin is not None and twin.pk != self.participant.pk:
            twin.pilot = self.membership.pilot
            self["bsn"].help_text = other_dossier(twin, "BSN")
            raise ValidationError("Dit BSN is al in gebruik in deze pilot. Kijk of dit dezelfde persoon is")
        return number


class RevealForm(Form):
    """Why the BSN must be shown. What is written here is read by who oversees the pilot: no name, no number."""

    reason = ChoiceField(label="Waarom heb je het BSN nodig?", noun="een reden", choices=RevealReason.choices)
    explanation = LongTextField(
        label="Toelichting",
        noun="een toelichting",
        max_length=MOST_EXPLANATION,
        min_length=LEAST_EXPLANATION,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="De privacyfunctionaris kan dit lezen. Schrijf geen naam of nummer op.",
    )

    def __init__(self, *args: Any, participant: Participant, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.participant = participant
        self.fields["explanation"].error_messages["min_length"] = "Geef een reden op (minstens 10 tekens)"

    def clean_explanation(self) -> str:
        text: str = self.cleaned_data["explanation"]
        names = plain(self.participant.full_name).split()
        if NUMBER.search(ascii_digits(text)) or {n for n in names if len(n) >= SHORTEST_NAME} & set(
            plain(text).split()
        ):
            raise ValidationError("Haal de naam of het nummer weg uit de toelichting")
        return text


class FindForm(Form):
    """An exact number to find somebody by. It is sent in a POST, and never shown again once it reads as a number."""

    number = TextField(label="V-nummer of BSN", noun="een nummer", max_length=40, widget=HIDDEN_INPUT)

    def __init__(self, *args: Any, with_bsn: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not with_bsn:
            self.fields["number"].label = "V-nummer"

    def clean_number(self) -> str:
        typed: str = self.cleaned_data["number"]
        if not is_number(typed):
            raise ValidationError(f"Vul een heel {self.fields['number'].label} in. Op naam zoek je in de lijst")
        return typed
