"""What may be typed about contact with an employer: with whom, when, what came of it, and how the employer stands."""

from datetime import date
from typing import Any, ClassVar

from django import forms

from config import dutch
from config.fields import DateField, LongTextField, PhoneField, SeveralField, TextField
from config.forms import Form, WarnsOfBsn
from employers.changed_meanwhile_forms import SeesChanges
from employers.enums import Motive
from employers.models import Employer, EmployerContact, EmployerInteraction, EmployerProfile
from employers.services import ContactPerson
from pilots.models import Membership

EARLIEST = date(2020, 1, 1)


class ContactForm(WarnsOfBsn, Form):
    """Somebody to call at an employer."""

    name = TextField(label="Naam", required=False, max_length=100, noun="de naam van de contactpersoon")
    job_title = TextField(label="Functie", required=False, max_length=100)
    phone = PhoneField(label="Telefoon", required=False)
    email = forms.EmailField(label="E-mailadres", required=False, max_length=254)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if not self.errors and not any(self.cleaned_data[name] for name in ("name", "phone", "email")):
            self.add_error("name", "Vul minstens een naam, een telefoonnummer of een e-mailadres in")
        return cleaned

    @classmethod
    def shown(cls, contact: EmployerContact) -> dict[str, str]:
        return {name: getattr(contact, name) for name in cls.base_fields}

    def contact(self) -> ContactPerson:
        """The answers; only after `is_valid`."""
        return ContactPerson(**{name: self.cleaned_data[name] or "" for name in self.base_fields})


class InteractionForm(WarnsOfBsn, SeesChanges):
    """Contact with an employer, and when there is to be contact again."""

    it = "dit contact"
    groups = (
        ("", ("kind", "happened_on", "contact", "note")),
        ("Vervolg", ("next_on", "next_note")),
    )
    nouns: ClassVar[dict[str, str]] = {"note": "wat is besproken", "next_note": "waarover het gaat"}

    happened_on = DateField(label="Datum", noun="een datum", earliest=EARLIEST, no_future=True)
    note = LongTextField(
        label="Wat is besproken?",
        required=False,
        max_length=1000,
        help_text="Noem geen deelnemers: die staan bij hun match.",
    )
    next_on = DateField(label="Weer contact op", noun="een datum", earliest=EARLIEST, required=False)

    class Meta:
        model = EmployerInteraction
        fields = ("kind", "happened_on", "contact", "note", "next_on", "next_note")
        labels: ClassVar[dict[str, str]] = {"kind": "Hoe was er contact?", "contact": "Met wie?"}

    def __init__(self, *args: Any, employer: Employer, membership: Membership, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = EmployerContact.objects.visible_to(membership).filter(employer=employer)
        self.fields["contact"].queryset = people  # type: ignore[attr-defined]
        self.fields["contact"].label_from_instance = name_of  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        happened, again = given.get("happened_on"), given.get("next_on")
        if happened and again and again < happened:
            self.add_error("next_on", f"Vul een datum in vanaf {dutch.long_date(happened)}")
        if given.get("next_note") and not again and not self.has_error("next_on"):
            self.add_error("next_on", "Vul in wanneer er weer contact is, of haal weg waarover het gaat")
        return cleaned


def name_of(contact: EmployerContact) -> str:
    """The contact person in a list: a name, or else how to reach somebody."""
    return contact.name or contact.email or dutch.phone(contact.phone)


class ProfileForm(WarnsOfBsn, SeesChanges):
    """How an employer stands towards the pilot."""

    it = "deze samenwerking"
    groups = (
        ("Bereidheid", ("willingness", "willingness_on", "conditions")),
        ("Wat drijft de werkgever", ("motives", "motive_note")),
        ("Kenmerken", ("in_shortage_sector", "has_social_return", "is_ambassador", "quality_label")),
    )
    nouns: ClassVar[dict[str, str]] = {
        "conditions": "de voorwaarden",
        "motives": "redenen",
        "quality_label": "het keurmerk",
    }

    motives = SeveralField(label="Redenen", choices=Motive.choices)
    willingness_on = DateField(label="Gevraagd op", noun="een datum", earliest=EARLIEST, no_future=True, required=False)

    class Meta:
        model = EmployerProfile
        fields = (
            "willingness",
            "willingness_on",
            "conditions",
            "motives",
            "motive_note",
            "in_shortage_sector",
            "has_social_return",
            "is_ambassador",
            "quality_label",
        )
        labels: ClassVar[dict[str, str]] = {
            "willingness": "Wil de werkgever mensen uit de opvang aannemen?",
            "conditions": "Onder welke voorwaarden?",
            "in_shortage_sector": "Is er krapte in de sector?",
            "has_social_return": "Heeft de werkgever een verplichting voor social return?",
            "is_ambassador": "Is de werkgever ambassadeur?",
        }
        help_texts: ClassVar[dict[str, str]] = {
            "is_ambassador": "Vertelt andere werkgevers over de pilot.",
            "quality_label": "Bijvoorbeeld: PSO, trede 2.",
        }

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        if given.get("willingness_on") and not given.get("willingness") and not self.has_error("willingness"):
            self.add_error("willingness", "Kies wat de werkgever antwoordde, of haal de datum weg")
        return cleaned
