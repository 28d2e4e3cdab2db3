"""What may be typed about an invitation."""

from collections.abc import Iterable
from typing import Any, ClassVar
from uuid import UUID, uuid4

from django import forms
from django.core.exceptions import ValidationError

from config.fields import ChoiceField, NameField, TextField
from config.forms import Form
from pilots.enums import PARTNER_ROLES, PILOT_ROLES, Role
from pilots.invitations import Offer
from pilots.models import Pilot, ReceptionLocation
from pilots.submissions import FIELD

LONGEST_NAME = 100
LONGEST_EMAIL = 254


class EmailField(forms.EmailField):
    """An address in small letters: one person has one account, however it was typed."""

    widget = forms.EmailInput(attrs={"autocomplete": "off", "spellcheck": "false"})

    def clean(self, value: Any) -> str:
        cleaned: str = super().clean(value)
        return cleaned.lower()


class InvitationForm(Form):
    """An invitation for one pilot. `offer` is what it offers, after the form was found valid."""

    groups = (
        ("Wie nodig je uit?", ("name", "email")),
        ("Wat gaat deze persoon doen?", ("role", "organisation", "locations")),
    )
    nouns: ClassVar = {"email": "het e-mailadres van het werk"}

    name = NameField(label="Naam", max_length=LONGEST_NAME, noun="de naam van deze persoon")
    email = EmailField(label="E-mailadres van het werk", max_length=LONGEST_EMAIL)
    role = ChoiceField(label="Rol", choices=[(role.value, role.label) for role in PILOT_ROLES], noun="een rol")
    organisation = TextField(
        label="Organisatie",
        max_length=LONGEST_NAME,
        noun="de organisatie waar deze persoon werkt",
        help_text="De eigen werkgever van deze persoon, zoals COA of Base to Work",
    )
    locations = forms.TypedMultipleChoiceField(
        label="Locaties",
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Alleen voor een COA-casemanager: die ziet de bewoners van deze locaties",
    )

    def __init__(self, *args: Any, pilot: Pilot, places: Iterable[ReceptionLocation], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pilot = pilot
        self.fields["locations"].choices = [(place.pk, place.name) for place in places]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or self.cleaned_data
        role = given.get("role")
        if role in PARTNER_ROLES and self._is_the_municipality(given.get("organisation", "")):
            self.add_error("organisation", f"Een {Role(role).label} werkt bij een partner. Vul die organisatie in")
        if role == Role.COA_CASEWORKER and not given.get("locations") and not self.has_error("locations"):
            self.add_error("locations", "Kies minstens één locatie voor deze COA-casemanager")
        return given

    def _is_the_municipality(self, organisation: str) -> bool:
        text = organisation.casefold()
        return text.startswith("gemeente") or text == self.pilot.municipality.casefold()

    @property
    def key(self) -> UUID:
        """The key of the form: with it a second press of the button is known."""
        try:
            return UUID(str(self.data.get(FIELD, "")))
        except ValueError:
            return uuid4()

    @property
    def offer(self) -> Offer:
        given = self.cleaned_data
        role = Role(given["role"])
        return Offer(
            email=given["email"],
            name=given["name"],
            role=role,
            organisation=given["organisation"],
            locations=given["locations"] if role == Role.COA_CASEWORKER else (),
        )

    def refuse(self, sentence: str) -> None:
        """The invitation cannot be made: say it at the address."""
        self.add_error("email", ValidationError(sentence, code="refused"))
