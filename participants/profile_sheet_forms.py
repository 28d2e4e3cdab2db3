"""Which employer gets a profile, and which parts go in."""

from datetime import date
from typing import Any

from django import forms

from config.forms import Form
from employers.models import Employer
from participants.models import EmployerAgreement, Participant
from participants.profile_sheet import HEADINGS, USUAL, Part
from pilots.models import Membership


def agreed_employers(membership: Membership, person: Participant, on: date) -> Any:
    """The employers of whom the person agreed, by today, that they hear about them, and did not take that back."""
    standing = EmployerAgreement.objects.visible_to(membership).filter(
        participant=person, withdrawn_on=None, agreed_on__lte=on
    )
    return Employer.objects.visible_to(membership).filter(pk__in=standing.values("employer_id"))


class ProfileSheetForm(Form):
    """Only employers with the person's agreement can be chosen."""

    employer = forms.ModelChoiceField(
        Employer.objects.none(), label="Voor welke werkgever?", empty_label="Maak een keuze"
    )
    parts = forms.MultipleChoiceField(
        label="Wat gaat erin?",
        choices=[(part.value, HEADINGS[part]) for part in Part],
        initial=[part.value for part in USUAL],
        widget=forms.CheckboxSelectMultiple,
    )
    with_last_name = forms.BooleanField(label="Ook de achternaam", required=False)
    nouns = {"employer": "een werkgever", "parts": "minstens één onderdeel"}  # noqa: RUF012

    def __init__(self, *args: Any, employers: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen = self.fields["employer"]
        chosen.queryset = employers  # type: ignore[attr-defined]
        if len(employers) == 1:
            chosen.initial = employers[0].pk

    @property
    def chosen_parts(self) -> tuple[Part, ...]:
        return tuple(Part(code) for code in self.cleaned_data["parts"])
