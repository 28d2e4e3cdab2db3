"""An intake before it is finished: every answer in words, what is unknown, and what the dossier says now."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from config.dutch import long_date
from config.forms import NLBoundField
from participants.answer_forms import AnswersForm, typed_of
from participants.questions import NOT_ASKED
from participants.shown import Fact

#: Lines of a list: an empty one says nothing about the person.
LINES = ("language_", "level_", "job_", "paper_")


@dataclass(frozen=True, slots=True)
class Answered:
    """A part of the intake with its answers; `unknown` are the questions that nobody answered, and only stand there."""

    heading: str
    slug: str
    facts: list[Fact]
    unknown: list[str]
    errors: int


def summary_of(form: AnswersForm, known: Mapping[str, Any]) -> list[Answered]:
    """The answers of a form that was filled in, beside what the dossier says (`known`)."""
    form.is_valid()
    return [
        Answered(
            group.heading,
            group.slug,
            [fact for field in group.fields if (fact := _fact(form, field, known.get(field.name))) is not None],
            [str(field.label) for field in group.fields if _is_unknown(form, field)],
            group.errors,
        )
        for group in form.grouped
        if group.heading
    ]


def _is_unknown(form: AnswersForm, field: NLBoundField) -> bool:
    unasked = getattr(field.field, "unknown", "") == NOT_ASKED
    return not (field.name.startswith(LINES) or field.errors or unasked) and said(field, _answer(form, field)) is None


def _fact(form: AnswersForm, field: NLBoundField, stored: Any) -> Fact | None:
    """An answer; also what somebody took away that the dossier knows. None where there is nothing to tell."""
    if field.errors:
        return Fact(str(field.label), "Nog aanpassen", note=" ".join(map(str, field.errors)))
    answer, before = said(field, _answer(form, field)), said(field, stored)
    if answer is None and getattr(field.field, "unknown", "") == NOT_ASKED:
        answer = NOT_ASKED
    if answer is None and before is None:
        return None
    differs = before is not None and before != answer and field.name not in ("intake_on", "enrolled_on")
    return Fact(str(field.label), answer, note=f"In het dossier staat nu: {before}" if differs else "")


def _answer(form: AnswersForm, field: NLBoundField) -> Any:
    return form.cleaned_data.get(field.name)


def said(field: NLBoundField, value: Any) -> str | None:
    """An answer in words; None when there is none."""
    if value in (None, "", []):
        return None
    if isinstance(value, date):
        return long_date(value)
    given: Any = field.field
    labels = {str(key): str(label) for key, label in getattr(given, "choices", ())}
    if isinstance(value, list | tuple):
        return _together([labels.get(str(single), str(single)) for single in value])
    text = str(given.prepare_value(value))
    return labels.get(text, f"{text} {given.unit}" if getattr(given, "unit", "") else text)


def _together(answers: list[str]) -> str:
    """Schoonmaak, horeca, ICT"""
    first, *others = answers
    return ", ".join([first, *(text if text.isupper() else text[:1].lower() + text[1:] for text in others)])


def differences(mine: AnswersForm, theirs: AnswersForm) -> list[Fact]:
    """What a colleague answered and I did not, or otherwise."""
    typed = mine.typed()
    theirs.full_clean()
    found = []
    for field in theirs.visible_fields():
        if isinstance(field, NLBoundField) and field.name in typed and typed_of(field) != typed[field.name]:
            value = theirs.cleaned_data.get(field.name) if theirs.is_bound else field.initial
            answer = said(field, value)
            if answer is not None:
                found.append(Fact(str(field.label), answer))
    return found
