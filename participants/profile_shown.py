"""What somebody can and wants, as the tab Profiel shows it: the same questions as the forms, with their answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from config.dutch import long_date, number
from employers.enums import LanguageLevel, Sector
from participants.answer_forms import AnswersForm
from participants.intake_summary import LINES, said
from participants.models import Certificate, Participant, SpokenLanguage, WorkExperience
from participants.page import change_url
from participants.profile_queries import Start, certificates_of, jobs_of, own_answers_of
from participants.profile_sheet import paper_line
from participants.questions import DOES_NOT_KNOW, HEADINGS, NOT_ASKED, SKILLS, UNKNOWN, Part
from participants.shown import Fact
from pilots.enums import QuestionKind, Role
from pilots.models import Membership

#: What a job coach reads of the own people; the jobhunter also sees the rest, and changes all of it.
FOR_COACH = (Part.LANGUAGES, Part.EXPERIENCE, Part.AVAILABILITY, Part.WISHES)
EDITABLE = (Part.CONTACT, *FOR_COACH, Part.OWN)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the profile; `languages` is a table of its own."""

    heading: str
    slug: str
    facts: list[Fact]
    languages: list[tuple[str, list[str]]]
    edit_url: str


def sections_of(
    membership: Membership, person: Participant, start: Start, spoken: Sequence[SpokenLanguage], on: date
) -> list[Section]:
    """The parts that this role reads; a part that the pilot does not ask is left out."""
    is_jobhunter = membership.role == Role.JOBHUNTER
    found = []
    for part in EDITABLE if is_jobhunter else FOR_COACH:
        form = AnswersForm(participant=person, asked=start.asked, parts=(part,), initial=start.known, on=on)
        facts = _facts(form, person, start, part, on)
        if form.fields or facts:
            table = [_line(line) for line in spoken] if part == Part.LANGUAGES else []
            url = change_url(person, "profile-part", part.value) if is_jobhunter and form.fields else ""
            found.append(Section(HEADINGS[part], part.value, facts, table, url))
    return found


def _facts(form: AnswersForm, person: Participant, start: Start, part: Part, on: date) -> list[Fact]:
    if part == Part.LANGUAGES:
        return []
    if part == Part.OWN:
        return _own(person, start)
    facts = [
        Fact(str(field.label), said(field, start.known.get(field.name)))  # type: ignore[arg-type]  # fields of our own
        for field in form.visible_fields()
        if not field.name.startswith(LINES)
    ]
    if part == Part.EXPERIENCE:
        facts += [_job(job) for job in jobs_of(person)]
        facts += [_paper(paper, on) for paper in certificates_of(person) if paper.is_held]
    return facts


def _job(job: WorkExperience) -> Fact:
    where = str(Sector(job.sector).label)
    lasted = "" if job.years is None else f"{number(job.years)} jaar"
    told = ", ".join(filter(None, (where if job.title else "", lasted)))
    return Fact("Gewerkt als", job.title or where, note=told)


def _paper(paper: Certificate, on: date) -> Fact:
    until = paper.valid_until
    if until is None:
        return Fact("Heeft", paper_line(paper))
    lasts = f"Geldig tot en met {long_date(until)}" if until >= on else f"Verlopen sinds {long_date(until)}"
    return Fact("Heeft", paper_line(paper), note=lasts)


def _own(person: Participant, start: Start) -> list[Fact]:
    """The pilot's own questions: those asked now, and what was answered to those that are not asked any more."""
    answers = {row.question_id: row for row in own_answers_of(person)}
    facts = []
    for question in start.asked.own:
        row = answers.pop(question.pk, None)
        facts.append(Fact(question.text, own_answer(question.kind, row.answer) if row else NOT_ASKED))
    for row in answers.values():
        facts.append(
            Fact(row.question.text, own_answer(row.question.kind, row.answer), note="Wordt niet meer gevraagd")
        )
    return facts


def own_answer(kind: str, answer: str) -> str:
    """An answer to a question of the pilot, in words."""
    if kind == QuestionKind.DATE:
        return long_date(date.fromisoformat(answer))
    return {DOES_NOT_KNOW: UNKNOWN, "ja": "Ja", "nee": "Nee"}.get(answer, answer)


def _line(spoken: SpokenLanguage) -> tuple[str, list[str]]:
    return spoken.language.capitalize(), [_level(getattr(spoken, name)) for name in ("level", *SKILLS)]


def _level(code: str) -> str:
    return LanguageLevel(code).value.upper() if code else "onbekend"
