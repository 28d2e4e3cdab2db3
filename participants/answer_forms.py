"""Forms made of the questions of participants/questions.py: one part of them, or the whole intake."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar

from django import forms

from config.fields import DateField
from config.forms import WarnsOfBsn
from config.widgets import PARTS as DATE_PARTS
from config.widgets import DateInput
from participants.enums import OTHER_PAPER
from participants.fact_forms import OfPersonForm
from participants.queries import DUTCH
from participants.questions import HEADINGS, SKILLS, Asked, Fields, Part, fields_of, own_field
from participants.services import Answers, Held, Job, Spoken

PERSON = ("inflow",)
CONTACT = {
    "phone": "phone",
    "email": "email",
    "contact_language": "language",
    "needs_interpreter": "needs_interpreter",
    "coa_contact": "coa_contact",
}
PROFILE = (
    "education",
    "education_note",
    "diploma_valued",
    "diploma_valued_on",
    "experience",
    "skills",
    "has_driving_licence",
    "hours_available",
    "available_days",
    "can_work_nights",
    "can_work_shifts",
    "bike_minutes",
    "transit_minutes",
    "childcare",
    "adjustments",
    "wishes",
    "bread_job",
    "dream_job",
    "wish_note",
    "wants_own_business",
)
CIRCUMSTANCES = ("has_partner", "children", "has_benefit", "debt_signal")
#: Of one answer a draft keeps so much: far more than any question takes, far less than what a request can bring.
LONGEST_KEPT = 20_000
TEXTS = ("education_note", "skills", "adjustments", "bread_job", "dream_job", "wish_note")


class AnswersForm(WarnsOfBsn, OfPersonForm):
    """The questions of some parts about one person. Whatever may be unknown may stay empty."""

    parts: ClassVar[Sequence[Part]] = ()

    def __init__(self, *args: Any, asked: Asked, parts: Sequence[Part] = (), **kwargs: Any) -> None:
        self.asked = asked
        by_part = {part: self.fields_of_part(part, asked) for part in parts or self.parts}
        every = {name: field for fields in by_part.values() for name, field in fields.items()}
        self.base_fields = {**self.base_fields, **every}  # type: ignore[misc]  # each person is asked its own
        self.groups = tuple((HEADINGS[part], tuple(fields)) for part, fields in by_part.items())  # type: ignore[misc]
        super().__init__(*args, **kwargs)

    def fields_of_part(self, part: Part, asked: Asked) -> Fields:
        return fields_of(part, asked)

    # Checks

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        if "dutch_level" in self.fields:
            self._check_languages()
        if "skills" in self.fields:
            self._check_jobs()
            self._check_papers()
            if self.cleaned_data.get("diploma_valued_on") and self.cleaned_data.get("diploma_valued") is not True:
                self.add_error("diploma_valued", "Kies ‘Ja’ of haal de datum van de waardering weg")
        return cleaned

    def _check_languages(self) -> None:
        seen = {DUTCH}
        for number in range(1, self.asked.languages + 1):
            language, level = self.cleaned_data.get(f"language_{number}"), self.cleaned_data.get(f"level_{number}")
            if level and not language:
                self.add_error(f"language_{number}", "Vul de taal in die bij dit niveau hoort")
            if language and language.lower() in seen:
                self.add_error(f"language_{number}", "Deze taal staat er al. Noem elke taal één keer")
            seen.add((language or "").lower())

    def _check_jobs(self) -> None:
        seen: set[tuple[str, str]] = set()
        for number in range(1, self.asked.jobs + 1):
            given = {what: self.cleaned_data.get(f"job_{number}_{what}") for what in ("title", "sector", "years")}
            if (given["title"] or given["years"] is not None) and not given["sector"]:
                self.add_error(f"job_{number}_sector", "Kies de sector van dit werk, of ‘Overig’")
            key = (given["sector"] or "", given["title"] or "")
            if given["sector"] and key in seen:
                self.add_error(f"job_{number}_title", "Dit werk staat er al. Noem elk werk één keer")
            seen.add(key)

    def _check_papers(self) -> None:
        seen: set[tuple[str, str]] = set()
        for number in range(1, self.asked.papers + 1):
            given = {what: self.cleaned_data.get(f"paper_{number}_{what}") for what in ("kind", "name", "until")}
            kind, name = given["kind"] or "", given["name"] or ""
            if (name or given["until"]) and not kind:
                self.add_error(f"paper_{number}_kind", "Kies welk papier dit is, of ‘Ander papier’")
            if kind == OTHER_PAPER and not name and not self.has_error(f"paper_{number}_name"):
                self.add_error(f"paper_{number}_name", "Vul in welk papier het is, bijvoorbeeld BHV")
            if kind and (kind, name.lower()) in seen:
                self.add_error(f"paper_{number}_kind", "Dit papier staat er al. Noem elk papier één keer")
            seen.add((kind, name.lower()))
        held = {kind for kind, _name in seen}
        if held & set(self.cleaned_data.get("missing_papers", ())):
            self.add_error("missing_papers", "Haal weg wat hierboven al staat: een papier is er of is er niet")

    # Answers, only after `is_valid`

    def answers(self) -> Answers:
        given = self.cleaned_data
        step = (
            {"ladder_step": int(given["ladder_step"]) if given["ladder_step"] else None}
            if "ladder_step" in given
            else {}
        )
        return Answers(
            person={name: given[name] for name in PERSON if name in self.fields},
            contact={column: _or_text(name, given[name]) for name, column in CONTACT.items() if name in self.fields},
            profile={name: _or_text(name, given[name]) for name in PROFILE if name in self.fields}
            | self._sectors()
            | step,
            circumstances={name: given[name] for name in CIRCUMSTANCES if name in self.fields},
            languages=tuple(self._languages()) if "dutch_level" in self.fields else None,
            jobs=tuple(self._jobs()) if "skills" in self.fields else None,
            papers=tuple(self._papers()) if "skills" in self.fields else None,
            own={question.pk: _own_text(given[own_field(question)]) for question in self.asked.own}
            if any(own_field(question) in self.fields for question in self.asked.own)
            else {},
        )

    def _sectors(self) -> dict[str, Any]:
        """The sectors that were ticked, and those of the work that was told."""
        if "experience" not in self.fields:
            return {}
        ticked: list[str] = self.cleaned_data["experience"]
        told = dict.fromkeys(job.sector for job in self._jobs())
        return {"experience": [*ticked, *(sector for sector in told if sector not in ticked)]}

    def _languages(self) -> Iterator[Spoken]:
        given = self.cleaned_data
        skills = {skill: given[f"dutch_{skill}"] for skill in SKILLS}
        if given["dutch_level"] or any(skills.values()):
            yield Spoken(DUTCH, given["dutch_level"], skills)
        for number in range(1, self.asked.languages + 1):
            if given[f"language_{number}"]:
                yield Spoken(given[f"language_{number}"].lower(), given[f"level_{number}"])

    def _jobs(self) -> Iterator[Job]:
        given = self.cleaned_data
        for number in range(1, self.asked.jobs + 1):
            if given[f"job_{number}_sector"]:
                sector, title = given[f"job_{number}_sector"], given[f"job_{number}_title"]
                yield Job(sector, title or "", given[f"job_{number}_years"])

    def _papers(self) -> Iterator[Held]:
        given = self.cleaned_data
        for number in range(1, self.asked.papers + 1):
            if kind := given[f"paper_{number}_kind"]:
                yield Held(kind, given[f"paper_{number}_name"] or "", valid_until=given[f"paper_{number}_until"])
        for kind in given["missing_papers"]:
            yield Held(kind, is_held=False)

    # What was typed, for a draft

    def typed(self) -> dict[str, Any]:
        """Every answer as it was typed; NUL has no place in the database and no meaning to a reader."""
        return {
            name: _storable(field.widget.value_from_datadict(self.data, self.files, self.add_prefix(name)))
            for name, field in self.fields.items()
            if not field.widget.is_hidden
        }


def _or_text(name: str, value: Any) -> Any:
    """Columns of text are never null."""
    return value or "" if name in TEXTS or name in ("phone", "email", "contact_language", "coa_contact") else value


def _own_text(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else value or ""


def _storable(value: Any) -> Any:
    if isinstance(value, list):
        return [_storable(part) for part in value]
    return value.replace("\x00", "")[:LONGEST_KEPT] if isinstance(value, str) else value


def sent_again(fields: Mapping[str, forms.Field], answers: Mapping[str, Any]) -> dict[str, Any]:
    """A draft as the browser would send it: the opposite of `typed`."""
    data: dict[str, Any] = {}
    for name, value in answers.items():
        if isinstance(value, list) and isinstance(fields.get(name), DateField):
            data |= {f"{name}_{part}": text for part, text in zip(DATE_PARTS, value, strict=False)}
        elif value is True:
            data[name] = "on"  # a tick; an untouched one is not sent
        elif value not in (None, False):
            data[name] = value
    return data


def typed_of(field: forms.BoundField) -> Any:
    """What a form that nobody filled in yet shows at a field, as if it was typed."""
    value = field.value()
    if isinstance(field.field.widget, DateInput) and not isinstance(value, list):
        return field.field.widget.decompress(value)
    return value
