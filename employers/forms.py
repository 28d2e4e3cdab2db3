"""What may be typed about an employer."""

import re
from datetime import date
from typing import Any, ClassVar

from django import forms

from config import dutch
from config.fields import PhoneField, TextField, ascii_digits
from config.forms import ModelForm, WarnsOfBsn
from employers.models import Employer, EmployerContact
from employers.services import ContactPerson
from pilots.models import Membership

KVK_DIGITS = 8
TAKEN = "Deze werkgever staat al in de pilot. Kies een andere naam"


class KvkField(TextField):
    """A number of the Chamber of Commerce as people write it, with spaces or dots; gives eight digits."""

    widget = forms.TextInput(attrs={"inputmode": "numeric"})
    default_error_messages = {"kvk": "Vul een KvK-nummer in van 8 cijfers, bijvoorbeeld 55301401"}

    def to_python(self, value: Any) -> str | None:
        text = super().to_python(value)
        if not text:
            return text
        digits = ascii_digits(re.sub(r"[\s.\-]", "", text))
        if len(digits) != KVK_DIGITS or not digits.isdecimal():
            raise self.refuse("kvk")
        return digits


class EmployerForm(WarnsOfBsn, ModelForm):
    """An employer with one contact person."""

    groups = (
        ("Werkgever", ("name", "kvk_number", "sector", "place", "size", "is_temp_agency")),
        ("Contactpersoon", ("contact_name", "contact_phone", "contact_email")),
        ("Samenwerking", ("first_contact_on", "dropped_out_on", "drop_out_reason")),
    )
    nouns: ClassVar[dict[str, str]] = {
        "name": "de naam van de werkgever",
        "place": "de plaats",
        "first_contact_on": "de datum van het eerste contact",
        "dropped_out_on": "de datum van afhaken",
    }

    kvk_number = KvkField(label="KvK-nummer", required=False, help_text="8 cijfers")
    contact_name = TextField(label="Naam", required=False, max_length=100, noun="de naam van de contactpersoon")
    contact_phone = PhoneField(label="Telefoon", required=False)
    contact_email = forms.EmailField(label="E-mailadres", required=False, max_length=254)

    class Meta:
        model = Employer
        fields = (
            "name",
            "kvk_number",
            "sector",
            "place",
            "size",
            "is_temp_agency",
            "first_contact_on",
            "dropped_out_on",
            "drop_out_reason",
        )
        labels: ClassVar[dict[str, str]] = {"name": "Naam van de werkgever"}

    def __init__(self, *args: Any, membership: Membership, on: date, **kwargs: Any) -> None:
        self.membership = membership
        super().__init__(*args, on=on, **kwargs)
        self.today = on
        if not self.instance._state.adding:
            known = EmployerContact.objects.visible_to(membership).filter(employer=self.instance).first()
            if known is not None:
                self.initial.update(contact_name=known.name, contact_phone=known.phone, contact_email=known.email)

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        same = Employer.objects.visible_to(self.membership).filter(name__iexact=name).exclude(pk=self.instance.pk)
        if same.exists():
            raise forms.ValidationError(TAKEN, code="unique")
        return name

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        first, left = self.cleaned_data.get("first_contact_on"), self.cleaned_data.get("dropped_out_on")
        for name, day in (("first_contact_on", first), ("dropped_out_on", left)):
            if day and day > self.today:
                self.add_error(name, f"Vul een datum in tot en met {dutch.long_date(self.today)}")
        if first and left and left < first:
            self.add_error("dropped_out_on", f"Vul een datum in vanaf het eerste contact, {dutch.long_date(first)}")
        return cleaned

    @property
    def contact(self) -> ContactPerson:
        """The contact person as filled in."""
        given = self.cleaned_data
        return ContactPerson(
            name=given.get("contact_name") or "",
            phone=given.get("contact_phone") or "",
            email=given.get("contact_email") or "",
        )
