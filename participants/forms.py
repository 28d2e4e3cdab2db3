"""Forms about who somebody is: enrolling, bringing into view, changing."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError

from config.fields import BirthDateField, ChoiceField, DateField, NameField, PhoneField, TextField, ascii_digits
from config.forms import Form, WarnsOfBsn
from legal.rules.calendar import Birth
from legal.rules.eleven_proof import normalise_v_number
from participants.bsn_forms import other_dossier
from participants.duplicates import Candidate, candidates
from participants.enums import Gender, Inflow
from participants.models import Participant
from participants.numbers import with_v_number
from participants.queries import duplicates_of, own_locations
from participants.services import Enrolment, Guidance, Person
from pilots.enums import Role
from pilots.models import Membership, ReceptionLocation

NO_DATES_BEFORE = date(2015, 1, 1)
UNKNOWN = "Onbekend"
PERSON = ("first_name", "last_name", "birth", "gender")
V_NUMBER_TAKEN = "Dit V-nummer is al in gebruik in deze pilot."
ALIKE = "Er is al een dossier dat hierop lijkt. Kies ‘Zelfde persoon’ of ‘Iemand anders’"
#: The button that says so, with the dossiers that it is about.
SOMEBODY_ELSE = "somebody_else"
V_NUMBER_HELP = "10 cijfers, staat op het W-document"


class VNumberField(TextField):
    """Ten digits with dots or spaces as people write them; gives the digits."""

    default_error_messages = {"v_number": "Een V-nummer bestaat uit 10 cijfers. Controleer het op het W-document"}
    widget = forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"})

    def to_python(self, value: Any) -> str | None:
        text = super().to_python(value)
        if not text:
            return None
        number = normalise_v_number(ascii_digits(text))
        if number is None:
            raise self.refuse("v_number")
        return number


class MemberField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A colleague, by name."""

    def label_from_instance(self, obj: Any) -> str:
        return str(obj.name)


def members(membership: Membership, role: Role) -> Any:
    """The present members of the pilot with a role."""
    return Membership.objects.visible_to(membership).current().filter(role=role)


class PersonForm(WarnsOfBsn, Form):
    """Who somebody is and how to reach them."""

    bsn_fields = ("coa_contact",)

    first_name = NameField(label="Voornaam", required=False)
    last_name = NameField(
        label="Achternaam", noun="een achternaam", help_text="Heeft iemand één naam? Vul die hier in."
    )
    birth = BirthDateField(
        label="Geboortedatum",
        noun="een geboortedatum",
        help_text="Bijvoorbeeld 27 3 1995. Weet je alleen het jaar? Vul dan alleen het jaar in.",
    )
    gender = ChoiceField(
        label="Geslacht",
        choices=[(g, g.label) for g in Gender if g != Gender.UNKNOWN],
        unknown=UNKNOWN,
        empty_value=Gender.UNKNOWN,
    )
    v_number = VNumberField(label="V-nummer", required=False, max_length=40, help_text=V_NUMBER_HELP)
    phone = PhoneField(label="Telefoon", required=False)
    email = forms.EmailField(label="E-mailadres", required=False, max_length=254)
    coa_contact = TextField(label="Contactpersoon bij COA", required=False, max_length=100)

    def __init__(self, *args: Any, membership: Membership, on: date, own: UUID | None = None, **kwargs: Any) -> None:
        self.membership, self.own = membership, own
        self.twin: Participant | None = None
        super().__init__(*args, on=on, **kwargs)

    def clean_v_number(self) -> str | None:
        """Of a number that another dossier has, that dossier, for who may see it; else the database refuses it."""
        number: str | None = self.cleaned_data["v_number"]
        twin = with_v_number(self.membership, number) if number else None
        if twin is not None and twin.pk != self.own:
            self.twin = twin
            twin.pilot = self.membership.pilot
            self["v_number"].help_text = other_dossier(twin, "V-nummer")
            raise ValidationError(V_NUMBER_TAKEN)
        return number

    def person(self) -> Person:
        """The answers; only after `is_valid`."""
        given = self.cleaned_data
        return Person(
            first_name=given["first_name"] or "",
            last_name=given["last_name"],
            birth=given["birth"],
            gender=given["gender"],
            v_number=given["v_number"],
            phone=given["phone"] or "",
            email=given["email"] or "",
            coa_contact=given["coa_contact"] or "",
        )


class NewPersonForm(PersonForm):
    """Somebody who is not known yet; asks again when a dossier looks the same."""

    location = forms.ModelChoiceField(
        ReceptionLocation.objects.none(), label="Locatie", empty_label=ChoiceField.invitation
    )
    nouns: ClassVar = {"location": "een locatie"}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.candidates: list[Candidate] = []
        places = own_locations(self.membership)
        choices = self.fields["location"]
        choices.queryset = ReceptionLocation.objects.visible_to(self.membership).filter(  # type: ignore[attr-defined]
            pk__in=[place.pk for place in places]
        )
        if len(places) == 1:
            choices.initial = places[0].pk

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        birth, last_name = given.get("birth"), given.get("last_name")
        alike: list[Participant] = []
        if isinstance(birth, Birth) and last_name:
            alike = duplicates_of(
                self.membership, first_name=given.get("first_name") or "", last_name=last_name, birth=birth
            )
        self.candidates = candidates(alike, birth=birth, v_number=self.twin)
        if not self.twin and {str(found.person.pk) for found in self.candidates} - self._judged:
            self.add_error(None, ALIKE)
        return cleaned

    @property
    def _judged(self) -> set[str]:
        """The dossiers that stood on the page when somebody pressed "Iemand anders"."""
        return set(self.data.get(SOMEBODY_ELSE, "").split())

    @property
    def somebody_else(self) -> str:
        """What the button "Iemand anders" sends; nothing when it must not be there: one V-number is one person."""
        return "" if self.twin else " ".join(str(found.person.pk) for found in self.candidates)

    @property
    def other_people(self) -> list[UUID]:
        """The dossiers of which somebody said just now that they are of other people; only after `is_valid`."""
        return [found.person.pk for found in self.candidates]


def may_lack_location(form: NewPersonForm) -> None:
    """Of who is enrolled one name and the birth are enough; COA says where, because it sees its own locations only."""
    location = form.fields["location"]
    location.required = False
    location.empty_label = "Weet ik niet, of ergens anders"  # type: ignore[attr-defined]


class EnrolForm(NewPersonForm):
    """A jobhunter enrols somebody."""

    groups: ClassVar = (
        ("Persoon", (*PERSON, "v_number")),
        ("Aanmelding", ("location", "enrolled_on", "inflow", "jobhunter")),
        ("Contact", ("phone", "email", "coa_contact")),
    )

    enrolled_on = DateField(
        label="Aangemeld op",
        noun="de datum van aanmelding",
        required=False,
        no_future=True,
        earliest=NO_DATES_BEFORE,
        help_text="Leeg is vandaag.",
    )
    inflow = ChoiceField(label="Binnengekomen via", choices=Inflow.choices, unknown=UNKNOWN, empty_value="")
    jobhunter = MemberField(Membership.objects.none(), label="Jobhunter", required=False, empty_label="Nog niemand")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["jobhunter"].queryset = members(self.membership, Role.JOBHUNTER)  # type: ignore[attr-defined]
        may_lack_location(self)

    def enrolment(self, dossier_id: UUID | None = None) -> Enrolment:
        given = self.cleaned_data
        return Enrolment(
            dossier_id=dossier_id,
            location=given["location"],
            enrolled_on=given["enrolled_on"] or self.fields["enrolled_on"].on,  # type: ignore[attr-defined]
            inflow=given["inflow"],
            jobhunter=given["jobhunter"],
            other_people=self.other_people,
        )


class InViewForm(NewPersonForm):
    """COA brings a resident into view, with the person's agreement."""

    groups: ClassVar = (
        ("Persoon", (*PERSON, "v_number")),
        ("In beeld brengen", ("location", "in_view_agreed_on")),
        ("Contact", ("phone", "email", "coa_contact")),
    )

    in_view_agreed_on = DateField(
        label="Bewoner gaat akkoord op",
        noun="de datum waarop de bewoner akkoord ging",
        help_text="De bewoner weet dat de jobhunter deze gegevens krijgt, en vindt dat goed.",
        no_future=True,
        earliest=NO_DATES_BEFORE,
    )

    def enrolment(self, dossier_id: UUID | None = None) -> Enrolment:
        given = self.cleaned_data
        return Enrolment(
            dossier_id=dossier_id,
            location=given["location"],
            in_view_agreed_on=given["in_view_agreed_on"],
            other_people=self.other_people,
        )


class EditForm(PersonForm):
    """Change who somebody is; the jobhunter also says who guides. `version` is what was opened."""

    groups: ClassVar = (
        ("Persoon", (*PERSON, "v_number")),
        ("Begeleiding", ("jobhunter", "job_coach", "inflow")),
        ("Contact", ("phone", "email", "coa_contact")),
    )

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    jobhunter = MemberField(Membership.objects.none(), label="Jobhunter", required=False, empty_label="Nog niemand")
    job_coach = MemberField(Membership.objects.none(), label="Jobcoach", required=False, empty_label="Geen jobcoach")
    inflow = ChoiceField(label="Binnengekomen via", choices=Inflow.choices, unknown=UNKNOWN, empty_value="")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["v_number"].help_text = f"{V_NUMBER_HELP}. Laat dit leeg om het nummer te houden dat er al is."
        if self.membership.role != Role.JOBHUNTER:
            for name in ("jobhunter", "job_coach", "inflow"):
                del self.fields[name]
            return
        self.fields["jobhunter"].queryset = members(self.membership, Role.JOBHUNTER)  # type: ignore[attr-defined]
        self.fields["job_coach"].queryset = members(self.membership, Role.JOB_COACH)  # type: ignore[attr-defined]

    def guidance(self) -> Guidance | None:
        """Who guides, or None when the one who answers does not decide that."""
        given = self.cleaned_data
        if "jobhunter" not in self.fields:
            return None
        return Guidance(jobhunter=given["jobhunter"], job_coach=given["job_coach"], inflow=given["inflow"])
