"""The intake: what somebody can and wants. Everything that may be unknown may stay empty."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from django import forms

from config.fields import ChoiceField, DateField, LongTextField, NumberField, PhoneField, TextField, YesNoField
from config.forms import Form, WarnsOfBsn
from employers.enums import LanguageLevel, Sector
from participants import languages
from participants.enums import Education
from participants.fact_forms import LADDER_STEPS
from participants.forms import NO_DATES_BEFORE, UNKNOWN
from participants.models import ContactDetails, Participant, SpokenLanguage, WorkProfile
from participants.queries import DUTCH
from participants.services import Intake

OTHER_LANGUAGES = 4
LEVELS = LanguageLevel.choices


class SectorsField(forms.MultipleChoiceField):
    """Any number of sectors."""

    wide = True

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(choices=Sector.choices, required=False, widget=forms.CheckboxSelectMultiple, **kwargs)


class IntakeForm(WarnsOfBsn, Form):
    """The questions of an intake. A jobhunter may stop half-way: the draft keeps what was typed.

    other_languages: how many lines there are for languages beside Dutch, at least as many as are known already.
    """

    bsn_fields = ("wish_note",)

    enrolled_on = DateField(
        label="Aangemeld op", noun="de datum van aanmelding", no_future=True, earliest=NO_DATES_BEFORE
    )
    intake_on = DateField(
        label="Datum van de intake", noun="de datum van de intake", no_future=True, earliest=NO_DATES_BEFORE
    )
    informed = YesNoField(
        label="Heb je uitgelegd wat we met de gegevens doen?",
        yes="Ja, met een tolk of in een taal die de deelnemer begrijpt",
        no="Nee, dat doe ik op een ander moment",
    )
    phone = PhoneField(label="Telefoon", required=False)
    email = forms.EmailField(label="E-mailadres", required=False, max_length=254)
    contact_language = ChoiceField(label="In welke taal spreek je elkaar?", unknown=UNKNOWN, empty_value="")
    needs_interpreter = YesNoField(label="Is er een tolk nodig?", unknown=UNKNOWN)
    dutch_level = ChoiceField(label="Nederlands", choices=LEVELS, unknown=UNKNOWN, empty_value="", wide=True)
    education = ChoiceField(
        label="Hoogste opleiding",
        choices=[(e, e.label) for e in Education if e != Education.UNKNOWN],
        unknown=UNKNOWN,
        empty_value=Education.UNKNOWN,
    )
    has_driving_licence = YesNoField(label="Rijbewijs", unknown=UNKNOWN)
    experience = SectorsField(label="Ervaring", help_text="Je kunt meer antwoorden kiezen.")
    hours_available = NumberField(
        label="Uren per week", required=False, min_value=1, max_value=60, decimals=1, unit="uur"
    )
    ladder_step = ChoiceField(label="Trede op de participatieladder", choices=LADDER_STEPS, unknown=UNKNOWN)
    wishes = SectorsField(label="Wil werken in", help_text="Je kunt meer antwoorden kiezen.")
    wish_note = LongTextField(
        label="Wat voor werk wil de deelnemer graag doen?",
        required=False,
        max_length=1000,
        help_text="Schrijf niets op over gezondheid, geloof of de reden van de vlucht.",
    )

    def __init__(
        self, *args: Any, participant: Participant, other_languages: int = OTHER_LANGUAGES, **kwargs: Any
    ) -> None:
        self.participant = participant
        self.language_count = max(OTHER_LANGUAGES, other_languages)
        lines = _language_fields(self.language_count)
        self.base_fields = {**self.base_fields, **lines}  # type: ignore[misc]
        self.groups = (  # type: ignore[misc]  # the lines for languages differ from person to person
            ("Gesprek", ("enrolled_on", "intake_on", "informed")),
            ("Contact", ("phone", "email", "contact_language", "needs_interpreter")),
            ("Taal", ("dutch_level", *lines)),
            ("Opleiding en ervaring", ("education", "has_driving_licence", "experience")),
            ("Werk en beschikbaarheid", ("hours_available", "ladder_step", "wishes", "wish_note")),
        )
        super().__init__(*args, **kwargs)
        known = str(self.get_initial_for_field(self.fields["contact_language"], "contact_language") or "")
        self.fields["contact_language"].choices = [*languages.choices(known), ("", UNKNOWN)]  # type: ignore[attr-defined]
        if participant.enrolled_on is not None:
            del self.fields["enrolled_on"]

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        given = self.cleaned_data
        enrolled, intake = given.get("enrolled_on") or self.participant.enrolled_on, given.get("intake_on")
        if enrolled and intake and intake < enrolled:
            self.add_error("intake_on", "De intake ligt voor de aanmelding. Vul een latere datum in")
        self._check_languages()
        return cleaned

    def _check_languages(self) -> None:
        seen = {DUTCH}
        for number in range(1, self.language_count + 1):
            language, level = self.cleaned_data.get(f"language_{number}"), self.cleaned_data.get(f"level_{number}")
            if level and not language:
                self.add_error(f"language_{number}", "Vul de taal in die bij dit niveau hoort")
            if language and language.lower() in seen:
                self.add_error(f"language_{number}", "Deze taal staat er al. Noem elke taal één keer")
            seen.add((language or "").lower())

    def _languages(self) -> Iterator[tuple[str, str]]:
        given = self.cleaned_data
        if given["dutch_level"]:
            yield DUTCH, given["dutch_level"]
        for number in range(1, self.language_count + 1):
            if given[f"language_{number}"]:
                yield given[f"language_{number}"].lower(), given[f"level_{number}"]

    def intake(self) -> Intake:
        """The answers; only after `is_valid`."""
        given = self.cleaned_data
        step = given["ladder_step"]
        return Intake(
            intake_on=given["intake_on"],
            enrolled_on=given.get("enrolled_on"),
            languages=tuple(self._languages()),
            informed=bool(given["informed"]),
            profile={
                "education": given["education"],
                "experience": given["experience"],
                "wishes": given["wishes"],
                "hours_available": given["hours_available"],
                "has_driving_licence": given["has_driving_licence"],
                "ladder_step": int(step) if step else None,
                "wish_note": given["wish_note"] or "",
            },
            contact={
                "phone": given["phone"] or "",
                "email": given["email"] or "",
                "language": given["contact_language"] or "",
                "needs_interpreter": given["needs_interpreter"],
            },
        )

    def typed(self) -> dict[str, Any]:
        """Every answer as it was typed, for the draft; NUL has no place in the database and no meaning to a reader."""
        return {
            name: _storable(field.widget.value_from_datadict(self.data, self.files, self.add_prefix(name)))
            for name, field in self.fields.items()
        }


def _storable(value: Any) -> Any:
    if isinstance(value, list):
        return [_storable(part) for part in value]
    return value.replace("\x00", "") if isinstance(value, str) else value


def _language_fields(count: int) -> dict[str, forms.Field]:
    """A line for each other language: which, and how well."""
    fields: dict[str, forms.Field] = {}
    for number in range(1, count + 1):
        fields[f"language_{number}"] = TextField(
            label=f"Andere taal {number}", required=False, max_length=40, noun="de taal"
        )
        fields[f"level_{number}"] = ChoiceField(
            label=f"Niveau van taal {number}", choices=LEVELS, unknown=UNKNOWN, empty_value=""
        )
    return fields


def shown_intake(
    participant: Participant,
    *,
    contact: ContactDetails,
    profile: WorkProfile | None,
    spoken: list[SpokenLanguage],
    on: date,
) -> Mapping[str, Any]:
    """What the form starts with: what is known already."""
    shown: dict[str, Any] = {
        "enrolled_on": on,
        "intake_on": participant.intake_on or on,
        "phone": contact.phone,
        "email": contact.email,
        "contact_language": contact.language,
        "needs_interpreter": contact.needs_interpreter,
    }
    if participant.intake_on is not None:
        shown["informed"] = True
    if profile is not None:
        names = ("education", "experience", "wishes", "hours_available", "has_driving_licence", "wish_note")
        shown |= {name: getattr(profile, name) for name in names}
        shown["ladder_step"] = "" if profile.ladder_step is None else str(profile.ladder_step)
    others = [line for line in spoken if line.language.lower() != DUTCH]
    shown["dutch_level"] = next((s.level for s in spoken if s.language.lower() == DUTCH), "")
    for number, line in enumerate(others, start=1):
        shown |= {f"language_{number}": line.language.capitalize(), f"level_{number}": line.level}
    return shown
