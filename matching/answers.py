"""What the open page of a link says: in the language of the participant, in Dutch to an employer.

The texts stand in answer_texts/, one file for each language and one for employers, with the same keys. The token in the
address is all that the page knows of its visitor; of the person it shows no more than a first name, to the employer.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from django.db import connection
from django.utils import timezone
from django.utils.safestring import SafeString

from config.database.scope import call
from matching.enums import AtWork, Respondent
from participants.card import LANGUAGES, Texts, spoken_by
from pilots.invitations import hashed

FOLDER = Path(__file__).with_name("answer_texts")
EMPLOYER = "employer"
#: Of whom no first name is known: nothing else of the person comes on an open page.
NAMELESS = "uw medewerker"
#: Key of the text by what somebody can answer.
AT_WORK = {AtWork.YES: "yes", AtWork.NO: "no", AtWork.UNKNOWN: "unknown"}
SATISFACTION = {1: "very_bad", 2: "bad", 3: "fair", 4: "good", 5: "very_good"}


@cache
def texts_of(name: str) -> Texts:
    """The texts of a language, or those of employers. Raises KeyError for a language without them."""
    if name not in (*LANGUAGES, EMPLOYER):
        raise KeyError(name)
    read: dict[str, Any] = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    parts = {key: part for key, part in read.items() if isinstance(part, dict)}
    code = "nl" if name == EMPLOYER else name
    return Texts(code, read["language"], read["direction"], read["checked_by"], parts)


def name_for(respondent: str, language: str) -> str:
    """The name of the texts for one of the two: those of employers, or of a language."""
    return EMPLOYER if respondent == Respondent.EMPLOYER else spoken_by(language)


def texts_for(respondent: str, language: str) -> Texts:
    return texts_of(name_for(respondent, language))


@dataclass(frozen=True, slots=True)
class Question:
    """What a link asks, of whom, the words for it, and the last day on which it works."""

    respondent: Respondent
    texts: Texts
    values: Mapping[str, str]
    until: date

    @property
    def asks_employer(self) -> bool:
        return self.respondent == Respondent.EMPLOYER

    def say(self, key: str) -> SafeString:
        return self.texts.say("page", key, **self.values)

    @property
    def term(self) -> SafeString:
        """Until when the link works, and how often."""
        return self.texts.say("mail", "until", day=self.until)


def question_of(token: str) -> Question | None:
    """The question of a link that can be used now; None for every other token. Looking changes nothing."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM answer_link(%s)", [hashed(token)])
        row = cursor.fetchone()
    if row is None:
        return None
    respondent, language, name, municipality, expires_at = row
    values = {"municipality": municipality, "name": name or NAMELESS}
    until = timezone.localdate(expires_at)
    return Question(Respondent(respondent), texts_for(respondent, language), values, until)


@dataclass(frozen=True, slots=True)
class Given:
    """An answer as it came in."""

    at_work: AtWork
    satisfaction: int | None = None
    hire_again: bool | None = None
    wants_call: bool = False


def give(token: str, answer: Given) -> bool:
    """Keep an answer, once. False when the link cannot be used (any more)."""
    values = [hashed(token), answer.at_work, answer.satisfaction, answer.hire_again, answer.wants_call]
    return bool(call("give_answer(%s, %s, %s::smallint, %s, %s)", values))


def just_answered(token: str) -> str | None:
    """The name of the texts for who answered with this link less than half a minute ago; None for other tokens."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT respondent, language FROM answered_just_now(%s)", [hashed(token)])
        row = cursor.fetchone()
    return name_for(*row) if row else None


def everywhere(key: str) -> list[tuple[Texts, SafeString]]:
    """A text of the page in every language: for who comes with a link of which nothing is known."""
    return [(texts_of(code), texts_of(code).say("page", key)) for code in LANGUAGES]
