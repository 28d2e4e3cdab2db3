"""Forms for signals of unsafe work or exploitation."""

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from django import forms

from config.fields import ChoiceField, LongTextField
from config.forms import Form, WarnsOfBsn
from participants.dossier import name_of
from participants.enums import SignalKind
from participants.fact_forms import day_field
from participants.models import Signal
from pilots.models import Membership

ME = "ik"


class SignalForm(WarnsOfBsn, Form):
    """What was noticed, who reads it, who acts and before when."""

    groups: ClassVar = (
        ("Wat is er aan de hand?", ("kind", "noticed_on", "text")),
        ("Wie leest dit en wie doet iets?", ("readers", "follows_up", "follow_up_by")),
    )

    kind = ChoiceField(
        label="Soort signaal", noun="een soort signaal", choices=SignalKind.choices, widget=forms.RadioSelect
    )
    noticed_on = day_field("Gezien of gehoord op", "een datum")
    text = LongTextField(
        label="Wat is er gezien of verteld?",
        noun="een tekst",
        help_text="Schrijf op wat je zag of hoorde. Is iemand nu in gevaar? Bel 112.",
    )
    readers = forms.MultipleChoiceField(
        label="Wie mag dit ook lezen?",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Alleen jij en wie je hier kiest. Niemand anders ziet dat dit signaal er is.",
    )
    follows_up = ChoiceField(label="Wie volgt het op?", noun="een persoon")
    follow_up_by = day_field("Opvolgen voor", "een datum", may_be_ahead=True)

    def __init__(self, *args: Any, membership: Membership, colleagues: Sequence[Membership], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.membership = membership
        self.people = {str(colleague.pk): colleague for colleague in colleagues}
        named = [(key, name_of(colleague)) for key, colleague in self.people.items()]
        self.fields["readers"].choices = named  # type: ignore[attr-defined]
        self.fields["follows_up"].choices = [(ME, "Ik"), *named]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        noticed, by = given.get("noticed_on"), given.get("follow_up_by")
        if noticed and by and by < noticed:
            self.add_error("follow_up_by", "Deze datum ligt voor de dag van het signaal. Vul een latere datum in")
        chosen = given.get("follows_up")
        if chosen and chosen != ME and chosen not in given.get("readers", []):
            self.add_error("follows_up", "Wie het opvolgt, moet het kunnen lezen. Vink die persoon hierboven ook aan")
        return cleaned

    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("kind", "noticed_on", "text", "follow_up_by")}

    def readers_chosen(self) -> list[Membership]:
        return [self.people[key] for key in self.cleaned_data["readers"]]

    def duty_of(self) -> Membership:
        key = self.cleaned_data["follows_up"]
        return self.membership if key == ME else self.people[key]


class FollowUpForm(WarnsOfBsn, Form):
    """What was done about a signal."""

    followed_up_on = day_field("Opgevolgd op", "een datum")
    follow_up = LongTextField(label="Wat is er gedaan?", noun="een tekst")

    def __init__(self, *args: Any, signal: Signal, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.signal = signal

    def clean_followed_up_on(self) -> date:
        day: date = self.cleaned_data["followed_up_on"]
        if day < self.signal.noticed_on:
            raise forms.ValidationError("Deze datum ligt voor de dag van het signaal. Vul een latere datum in")
        return day
