"""The questions about what somebody can and wants: all in the intake, and one part at a time on the dossier."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django import forms

from config.fields import (
    ChoiceField,
    DateField,
    LongTextField,
    NumberField,
    PhoneField,
    SeveralField,
    TextField,
    WholeNumberField,
    YesNoField,
)
from employers.enums import LanguageLevel, Sector, Weekday, WorkPaper
from participants import languages
from participants.enums import OTHER_PAPER, ChildcareNeed, Education, Inflow
from participants.fact_forms import EARLIEST, LADDER_STEPS, day_field
from participants.models.profile import MOST_MINUTES
from pilots.enums import OptionalData, QuestionKind
from pilots.models import IntakeQuestion

UNKNOWN = "Onbekend"
#: The answer of who was asked and does not know; no answer at all is a question that was not asked.
DOES_NOT_KNOW = "onbekend"
NOT_ASKED = "Niet gevraagd"
LEVELS = LanguageLevel.choices
SKILLS = {"listening": "Luisteren", "speaking": "Spreken", "reading": "Lezen", "writing": "Schrijven"}
LANGUAGE_LINES, JOB_LINES, PAPER_LINES = 3, 2, 2
NOTHING_PERSONAL = "Schrijf niets op over gezondheid, geloof of de reden van de vlucht."


class Part(StrEnum):
    """The parts, in the order of the conversation; the value stands in the address."""

    TALK = "gesprek"
    CONTACT = "contact"
    LANGUAGES = "talen"
    EXPERIENCE = "opleiding-en-ervaring"
    AVAILABILITY = "beschikbaarheid"
    WISHES = "wensen"
    SITUATION = "situatie"
    OWN = "eigen-vragen"


HEADINGS = {
    Part.TALK: "Gesprek",
    Part.CONTACT: "Contact",
    Part.LANGUAGES: "Talen",
    Part.EXPERIENCE: "Opleiding en ervaring",
    Part.AVAILABILITY: "Beschikbaarheid",
    Part.WISHES: "Wensen",
    Part.SITUATION: "Situatie",
    Part.OWN: "Vragen van deze pilot",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What differs from pilot to pilot and from person to person: optional data, own questions, how many lines."""

    data: frozenset[OptionalData] = frozenset()
    own: tuple[IntakeQuestion, ...] = ()
    languages: int = LANGUAGE_LINES
    jobs: int = JOB_LINES
    papers: int = PAPER_LINES
    contact_language: str = ""


Fields = dict[str, forms.Field]


def fields_of(part: Part, asked: Asked) -> Fields:
    """The questions of a part; none when this pilot does not ask them."""
    return QUESTIONS[part](asked)


def _contact(asked: Asked) -> Fields:
    return {
        "phone": PhoneField(label="Telefoon", required=False),
        "email": forms.EmailField(label="E-mailadres", required=False, max_length=254),
        "contact_language": ChoiceField(
            label="In welke taal spreek je elkaar?",
            choices=languages.choices(asked.contact_language),
            unknown=UNKNOWN,
            empty_value="",
        ),
        "needs_interpreter": YesNoField(label="Is er een tolk nodig?", unknown=UNKNOWN),
        "coa_contact": TextField(label="Contactpersoon bij COA", required=False, max_length=100),
        "inflow": ChoiceField(
            label="Hoe kwam de deelnemer binnen?", choices=Inflow.choices, unknown=UNKNOWN, empty_value=""
        ),
    }


def _level(label: str, **kwargs: Any) -> ChoiceField:
    return ChoiceField(label=label, choices=LEVELS, unknown=UNKNOWN, empty_value="", **kwargs)


def _languages(asked: Asked) -> Fields:
    """Dutch by skill, and a line for each other language: which, and how well."""
    fields: Fields = {"dutch_level": _level("Nederlands", wide=True)}
    fields |= {f"dutch_{skill}": _level(f"{label} (Nederlands)") for skill, label in SKILLS.items()}
    for number in range(1, asked.languages + 1):
        fields[f"language_{number}"] = TextField(
            label=f"Andere taal {number}", required=False, max_length=40, noun="de taal"
        )
        fields[f"level_{number}"] = _level(f"Niveau van taal {number}")
    return fields


def _experience(asked: Asked) -> Fields:
    fields: Fields = {
        "education": ChoiceField(
            label="Hoogste opleiding",
            choices=[(e, e.label) for e in Education if e != Education.UNKNOWN],
            unknown=UNKNOWN,
            empty_value=Education.UNKNOWN,
        ),
        "education_note": TextField(label="Welke opleiding?", required=False, max_length=200),
        "diploma_valued": YesNoField(
            label="Is het diploma gewaardeerd?",
            unknown=UNKNOWN,
            help_text="Nuffic of SBB vergelijkt een buitenlands diploma met een Nederlands diploma.",
        ),
        "diploma_valued_on": DateField(
            label="Gewaardeerd op", noun="de datum van de waardering", required=False, no_future=True, earliest=EARLIEST
        ),
        "experience": SeveralField(label="Ervaring in deze sectoren", choices=Sector.choices),
    }
    for number in range(1, asked.jobs + 1):
        fields[f"job_{number}_title"] = TextField(
            label=f"Werk {number}: wat deed de deelnemer?", required=False, max_length=150, noun="het werk"
        )
        fields[f"job_{number}_sector"] = ChoiceField(
            label=f"Werk {number}: sector", choices=Sector.choices, unknown=UNKNOWN, empty_value=""
        )
        fields[f"job_{number}_years"] = NumberField(
            label=f"Werk {number}: hoe lang?", required=False, max_value=60, decimals=1, unit="jaar"
        )
    fields["skills"] = LongTextField(
        label="Wat kan de deelnemer goed?", required=False, max_length=1000, help_text=NOTHING_PERSONAL
    )
    fields["has_driving_licence"] = YesNoField(label="Rijbewijs", unknown=UNKNOWN)
    return fields | _papers(asked)


def _papers(asked: Asked) -> Fields:
    """A line for each paper that somebody has, and which are not there; what is in neither is unknown.

    That somebody has no VOG is not asked: see `Certificate`.
    """
    fields: Fields = {}
    for number in range(1, asked.papers + 1):
        fields[f"paper_{number}_kind"] = ChoiceField(
            label=f"Papier {number}: wat heeft de deelnemer?",
            choices=[*WorkPaper.choices, (OTHER_PAPER, "Ander papier")],
            unknown="Geen papier",
            empty_value="",
        )
        fields[f"paper_{number}_name"] = TextField(
            label=f"Papier {number}: welk?",
            required=False,
            max_length=100,
            noun="welk papier het is",
            help_text="Bijvoorbeeld: lasser, of reachtruck.",
        )
        fields[f"paper_{number}_until"] = day_field(
            f"Papier {number}: geldig tot en met",
            "de laatste dag",
            may_be_ahead=True,
            required=False,
            wide=True,
            help_text="Laat leeg als er geen einddatum op staat of als je die niet weet.",
        )
    fields["missing_papers"] = SeveralField(
        label="Deze papieren heeft de deelnemer niet",
        choices=[(paper.value, paper.label) for paper in WorkPaper if paper is not WorkPaper.CONDUCT],
        help_text="Kruis alleen aan wat je hebt gevraagd. Wat je nergens noemt, blijft onbekend.",
    )
    return fields


def _availability(_asked: Asked) -> Fields:
    minutes: dict[str, Any] = {"required": False, "max_value": MOST_MINUTES, "unit": "minuten"}
    return {
        "hours_available": NumberField(
            label="Uren per week", required=False, min_value=1, max_value=60, decimals=1, unit="uur"
        ),
        "available_days": SeveralField(label="Kan werken op", choices=Weekday.choices),
        "can_work_nights": YesNoField(label="Kan ’s nachts werken", unknown=UNKNOWN),
        "can_work_shifts": YesNoField(label="Kan in ploegen werken", unknown=UNKNOWN),
        "bike_minutes": WholeNumberField(label="Hoe ver met de fiets?", **minutes),
        "transit_minutes": WholeNumberField(label="Hoe ver met het openbaar vervoer?", **minutes),
        "childcare": ChoiceField(
            label="Kinderopvang", choices=ChildcareNeed.choices, unknown=UNKNOWN, empty_value="", wide=True
        ),
        "adjustments": LongTextField(
            label="Waar moet het werk rekening mee houden?",
            required=False,
            max_length=300,
            widget=forms.Textarea(attrs={"rows": 2}),
            help_text="Bijvoorbeeld: niet zwaar tillen. Noteer nooit een ziekte, een diagnose of de oorzaak.",
        ),
    }


def _wishes(_asked: Asked) -> Fields:
    return {
        "wishes": SeveralField(label="Wil werken in", choices=Sector.choices),
        "bread_job": TextField(
            label="Werk voor nu", required=False, max_length=200, help_text="Werk dat meteen zou kunnen."
        ),
        "dream_job": TextField(
            label="Droombaan", required=False, max_length=200, help_text="Werk om naartoe te groeien."
        ),
        "wish_note": LongTextField(
            label="Wat voor werk wil de deelnemer graag doen?",
            required=False,
            max_length=1000,
            help_text=NOTHING_PERSONAL,
        ),
        "wants_own_business": YesNoField(
            label="Wil een eigen bedrijf beginnen",
            unknown=UNKNOWN,
            wide=True,
            help_text="Dit is een wens. Of het mag, vraag je na bij UWV.",
        ),
    }


def _situation(asked: Asked) -> Fields:
    """What a pilot asks only after a decision."""
    every: dict[OptionalData, Callable[[], Fields]] = {
        OptionalData.LADDER: lambda: {
            "ladder_step": ChoiceField(
                label="Trede op de participatieladder bij de intake", choices=LADDER_STEPS, unknown=UNKNOWN, wide=True
            )
        },
        OptionalData.HOUSEHOLD: lambda: {
            "has_partner": YesNoField(label="Partner in Nederland", unknown=UNKNOWN),
            "children": WholeNumberField(label="Aantal kinderen", required=False, max_value=20),
        },
        OptionalData.BENEFIT: lambda: {"has_benefit": YesNoField(label="Uitkering", unknown=UNKNOWN)},
        OptionalData.DEBTS: lambda: {"debt_signal": YesNoField(label="Signaal van schulden", unknown=UNKNOWN)},
    }
    found: Fields = {}
    for data, make in every.items():
        if data in asked.data:
            found |= make()
    return found


def own_field(question: IntakeQuestion) -> str:
    """The name of the field of a question that the pilot added."""
    return f"vraag_{question.pk}"


def _own(asked: Asked) -> Fields:
    return {own_field(question): _own_question(question) for question in asked.own}


def _own_question(question: IntakeQuestion) -> forms.Field:
    said: dict[str, Any] = {"label": question.text, "required": False, "help_text": question.purpose}
    if question.kind == QuestionKind.DATE:
        return DateField(noun="een datum", **said)
    if question.kind == QuestionKind.TEXT:
        hint = " ".join(filter(None, (question.purpose, f"Gevraagd en niet bekend? Vul ‘{DOES_NOT_KNOW}’ in.")))
        return LongTextField(max_length=1000, widget=forms.Textarea(attrs={"rows": 2}), **{**said, "help_text": hint})
    offered = (
        [("ja", "Ja"), ("nee", "Nee")]
        if question.kind == QuestionKind.YES_NO
        else [(choice, choice) for choice in question.choices if choice != DOES_NOT_KNOW]
    )
    return ChoiceField(
        choices=[*offered, (DOES_NOT_KNOW, UNKNOWN)],
        unknown=NOT_ASKED,
        empty_value="",
        widget=forms.RadioSelect,
        wide=True,
        **said,
    )


QUESTIONS: Mapping[Part, Callable[[Asked], Fields]] = {
    Part.CONTACT: _contact,
    Part.LANGUAGES: _languages,
    Part.EXPERIENCE: _experience,
    Part.AVAILABILITY: _availability,
    Part.WISHES: _wishes,
    Part.SITUATION: _situation,
    Part.OWN: _own,
}
