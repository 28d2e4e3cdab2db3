"""The status card: what is done, what we wait for and whose move it is, in the language of the person.

The texts stand in card_texts/, one file for each language, all with the same keys. Names, papers and dates keep their
own direction inside a text that runs from right to left. No number of the person, no address: the card gets lost.
"""

import tomllib
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from config.dutch import phone
from legal.rules.verdict import NextStep, Reason, Verdict, VerdictCode
from participants.models import Participant
from participants.queries import Papers
from participants.sentences import what_lacks
from participants.steps import DatedStep, State, before_of, steps_of
from pilots.models import TeamContact

FOLDER = Path(__file__).with_name("card_texts")
#: In the order in which they are offered. `fa` also serves who speaks Dari.
LANGUAGES = ("nl", "en", "ar", "ti", "tr", "fa", "fr", "uk")
WORKING = ("permit", "contribution", "coa_decides", "allowance", "save", "tell")


@dataclass(frozen=True, slots=True)
class Texts:
    """The card in one language. `checked_by` names who read it as a native speaker; empty while nobody did."""

    code: str
    language: str
    direction: str
    checked_by: str
    parts: dict[str, dict[str, str]]

    def say(self, part: str, key: str, **values: str | date | None) -> SafeString:
        """A text with its values filled in; each value keeps its own direction."""
        text = self.parts[part][key]
        return format_html(text, **{name: _apart(value) for name, value in values.items()}) if values else escape(text)


def _apart(value: str | date | None) -> SafeString:
    """A value as a piece of its own: a date reads from left to right in every language."""
    if isinstance(value, date):
        return format_html('<bdi dir="ltr">{}</bdi>', value.strftime("%d-%m-%Y"))
    return format_html("<bdi>{}</bdi>", value or "")


@cache
def texts_in(code: str) -> Texts:
    """The texts of one language. Raises KeyError for a language without a card."""
    if code not in LANGUAGES:
        raise KeyError(code)
    read: dict[str, Any] = tomllib.loads((FOLDER / f"{code}.toml").read_text(encoding="utf-8"))
    parts = {name: part for name, part in read.items() if isinstance(part, dict)}
    return Texts(code, read["language"], read["direction"], read["checked_by"], parts)


@dataclass(frozen=True, slots=True)
class Line:
    """A step with what is known about it."""

    step: SafeString
    note: SafeString


@dataclass(frozen=True, slots=True)
class Card:
    """Everything on the card, in words. `label` gives a heading by its key."""

    texts: Texts
    name: str
    made_on: SafeString
    verdict: list[SafeString]
    done: list[Line]
    waiting: list[Line]
    for_wages: list[Line]
    move: SafeString
    working: list[SafeString]
    call: list[str] = field(default_factory=list)
    expects_work: bool = True

    @property
    def label(self) -> dict[str, str]:
        return self.texts.parts["card"]


def card_of(person: Participant, papers: Papers, verdict: Verdict, *, language: str, team: TeamContact | None) -> Card:
    """The card of one person on the day of the verdict."""
    texts, steps = texts_in(language), steps_of(papers, verdict)
    all_steps = [*steps.papers, *steps.wages, *steps.permit]
    before = before_of(person, verdict)
    return Card(
        texts=texts,
        name=person.full_name,
        made_on=texts.say("card", "made_on", day=verdict.on),
        verdict=verdict_lines(verdict, texts),
        done=[_line(step, texts) for step in all_steps if step.state is State.DONE],
        waiting=_open(steps.papers + steps.permit, texts),
        for_wages=_open(steps.wages, texts),
        move=texts.say("move", (before or _next_step(verdict)).value),
        working=[texts.say("working", key) for key in WORKING],
        call=[team.name, phone(team.phone), team.hours] if team else [],
        expects_work=verdict.verdict is not VerdictCode.NOT_ALLOWED,
    )


def _next_step(verdict: Verdict) -> NextStep:
    """Nothing is to be done while a permit that was granted waits for its first day."""
    return verdict.next_step if verdict.coming_permit is None else NextStep.NONE


def _open(steps: list[DatedStep], texts: Texts) -> list[Line]:
    return [_line(step, texts) for step in steps if step.state is not State.DONE]


def _line(step: DatedStep, texts: Texts) -> Line:
    days: dict[str, date] = {}
    if len(step.days) == 1:
        days = {"day": step.days[0]}
    elif step.days:
        days = {"first": step.days[0], "last": step.days[-1]}
    note = texts.say("note", step.note.value, **days) if step.note else mark_safe("")  # noqa: S308  nothing
    return Line(texts.say("step", step.key.value), note)


def verdict_lines(verdict: Verdict, texts: Texts) -> list[SafeString]:
    """The answer in one or two sentences; that it is an indication stands beside it."""
    code = verdict.verdict
    if code is VerdictCode.PERMITTED:
        return [_permitted(verdict, texts)]
    if code is VerdictCode.PERMIT_REQUIRED:
        return [_permit_required(verdict, texts)]
    if code is VerdictCode.NOT_YET:
        reason, since = what_lacks(verdict)
        lines = [texts.say("not_yet", reason.value)]
        return [*lines, texts.say("verdict", "from_day", day=since)] if since else lines
    if code in (VerdictCode.NOT_ALLOWED, VerdictCode.CHECK):
        return [texts.say(code.value, verdict.reasons[0].value)]
    return [texts.say("verdict", code.value)]


def _permitted(verdict: Verdict, texts: Texts) -> SafeString:
    employer = (verdict.permit.employer if verdict.permit else "") or texts.parts["card"]["an_employer"]
    if verdict.permitted_until is None:
        return texts.say("verdict", "permitted", employer=employer)
    return texts.say("verdict", "permitted_until", employer=employer, day=verdict.permitted_until)


def _permit_required(verdict: Verdict, texts: Texts) -> SafeString:
    permit, window = verdict.permit, verdict.decision_expected
    if verdict.permitted_from is not None:
        return texts.say("verdict", "granted", day=verdict.permitted_from)
    if permit is None or not permit.is_open or window is None:
        return texts.say("verdict", "can_be_asked")
    return texts.say("verdict", "asked", day=permit.requested_on, first=window[0], last=window[1])


#: What a text file must hold beside its headings: every code that a verdict, a step or a move can have.
NOT_YET = (
    Reason.UNDER_18,
    Reason.WAITING_TERM_NOT_PASSED,
    Reason.W_DOCUMENT_MISSING,
    Reason.W_DOCUMENT_EXPIRED,
    Reason.NOT_IN_COA_RECEPTION,
)
NOT_ALLOWED = (
    Reason.WITHDRAWN,
    Reason.DEPARTED,
    Reason.REJECTED,
    Reason.APPEAL_REJECTED,
    Reason.EXCLUDED,
    Reason.APPEAL_PENDING,
)
CHECK = (Reason.APPEAL_PENDING, Reason.APPLICATION_DATE_UNKNOWN)
MOVES = tuple(NextStep)


def spoken_by(language: str) -> str:
    """The language of the card for somebody who is spoken to in `language`; Dutch when there is no card in it."""
    return language if language in LANGUAGES else "nl"
