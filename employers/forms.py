"""What may be typed about an employer."""

import re
from datetime import date
from typing import Any, ClassVar

from django import forms

from config import dutch
from config.fields import PhoneField, TextField, ascii_digits
from config.forms import WarnsOfBsn
from employers.changed_meanwhile_forms import SeesChanges
from employers.enums import SbiVersion
from employers.models import Employer
from employers.services import ContactPerson
from pilots.models import Membership

KVK_DIGITS = 8
SBI_DIGITS = (4, 5)
CONTACT_FIELDS = ("contact_name", "contact_phone", "contact_email")
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


class SbiField(TextField):
    """A code of the Standaard Bedrijfsindeling, with or without dots; gives its digits."""

    widget = forms.TextInput(attrs={"inputmode": "numeric"})
    default_error_messages = {"sbi": "Vul een SBI-code in van 4 of 5 cijfers, bijvoorbeeld 81210"}

    def to_python(self, value: Any) -> str | None:
        text = super().to_python(value)
        if not text:
            return text
        digits = ascii_digits(re.sub(r"[\s.]", "", text))
        if len(digits) not in SBI_DIGITS or not digits.isdecimal():
            raise self.refuse("sbi")
        return digits


class EmployerForm(WarnsOfBsn, SeesChanges):
    """An employer; a new one with a contact person, who has a form of its own later."""

    it = "deze werkgever"

    groups = (
        ("Werkgever", ("name", "kvk_number", "sector", "place", "size", "is_temp_agency")),
        ("Bedrijfsindeling (SBI)", ("sbi_version", "sbi_code")),
        ("Contactpersoon", ("contact_name", "contact_phone", "contact_email")),
        ("Samenwerking", ("first_contact_on", "dropped_out_on", "drop_out_reason")),
    )
    nouns: ClassVar[dict[str, str]] = {
        "name": "de naam van de werkgever",
        "sector": "een sector",
        "place": "de plaats",
        "size": "een grootte",
        "first_contact_on": "de datum van het eerste contact",
        "dropped_out_on": "de datum van afhaken",
    }

    folded = ("Bedrijfsindeling (SBI)",)

    kvk_number = KvkField(label="KvK-nummer", required=False, help_text="8 cijfers")
    sbi_code = SbiField(label="SBI-code", required=False, help_text="4 of 5 cijfers, zoals in het Handelsregister")
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
            "sbi_version",
            "sbi_code",
            "first_contact_on",
            "dropped_out_on",
            "drop_out_reason",
        )
        labels: ClassVar[dict[str, str]] = {"name": "Naam van de werkgever"}

    def __init__(self, *args: Any, instance: Employer, membership: Membership, on: date, **kwargs: Any) -> None:
        self.membership, self.today = membership, on
        if not instance._state.adding:
            left = {name: field for name, field in self.base_fields.items() if name not in CONTACT_FIELDS}
            self.base_fields = left  # type: ignore[misc]
        super().__init__(*args, instance=instance, on=on, **kwargs)

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
        self._check_sbi()
        return cleaned

    def _check_sbi(self) -> None:
        version, code = self.cleaned_data.get("sbi_version"), self.cleaned_data.get("sbi_code") or ""
        if code and not version and not self.has_error("sbi_version"):
            self.add_error("sbi_version", "Kies of deze code van SBI 2008 of van SBI 2025 is")
        if version and not code and not self.has_error("sbi_code"):
            self.add_error("sbi_code", "Vul de SBI-code in, of kies bij de versie ‘Onbekend’")
        if version == SbiVersion.OF_2025 and code and len(code) != SBI_DIGITS[-1]:
            self.add_error("sbi_code", "Een code van SBI 2025 heeft 5 cijfers")

    @property
    def contact(self) -> ContactPerson:
        """The contact person as filled in with a new employer."""
        given = self.cleaned_data
        return ContactPerson(
            name=given.get("contact_name") or "",
            phone=given.get("contact_phone") or "",
            email=given.get("contact_email") or "",
        )
