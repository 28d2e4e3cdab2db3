"""Reads of what somebody can and wants, was asked, was told and agreed to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from config.database.prepared import Prepared
from employers.models import Employer
from participants.enums import Education, MilestoneKind
from participants.models import (
    Certificate,
    Circumstances,
    EmployerAgreement,
    InformedDetail,
    IntakeAnswer,
    Milestone,
    Participant,
    WellbeingScore,
    WorkExperience,
    WorkProfile,
)
from participants.queries import DUTCH, contact_of, languages_of, profile_of
from participants.questions import JOB_LINES, LANGUAGE_LINES, PAPER_LINES, SKILLS, Asked, own_field
from pilots.enums import QuestionKind, Role
from pilots.models import IntakeQuestion, Membership
from pilots.queries import data_in_use


def open_questions(membership: Membership) -> list[IntakeQuestion]:
    """The questions that the pilot asks now, in its order."""
    return list(IntakeQuestion.objects.visible_to(membership).filter(retired_on=None))


def jobs_of(participant: Participant) -> list[WorkExperience]:
    return _jobs(participant.pk)


@Prepared
def _jobs(person: UUID) -> QuerySet[WorkExperience]:
    return WorkExperience.objects.filter(participant_id=person)


def certificates_of(participant: Participant) -> list[Certificate]:
    return _certificates(participant.pk)


@Prepared
def _certificates(person: UUID) -> QuerySet[Certificate]:
    return Certificate.objects.filter(participant_id=person)


def own_answers_of(participant: Participant) -> list[IntakeAnswer]:
    """The answers to the pilot's own questions, also to those that are not asked any more, in the pilot's order."""
    return _own_answers(participant.pk)


@Prepared
def _own_answers(person: UUID) -> QuerySet[IntakeAnswer]:
    rows = IntakeAnswer.objects.filter(participant_id=person).select_related("question")
    return rows.order_by("question__position", "question_id")


def circumstances_of(participant: Participant) -> Circumstances | None:
    return _of_life.first(participant.pk)


@Prepared
def _of_life(person: UUID) -> QuerySet[Circumstances]:
    return Circumstances.objects.filter(participant_id=person)


def wellbeing_of(participant: Participant) -> list[WellbeingScore]:
    return list(WellbeingScore.objects.filter(participant=participant).select_related("recorded_by"))


def measurements_of(participant: Participant) -> list[Milestone]:
    """Levels of Dutch and steps of the ladder, oldest first."""
    kinds = (MilestoneKind.LANGUAGE_LEVEL, MilestoneKind.LADDER_STEP)
    return list(Milestone.objects.filter(participant=participant, kind__in=kinds).select_related("recorded_by"))


def volunteering_of(participant: Participant) -> list[Milestone]:
    """Volunteer work, the newest first, each with its declaration."""
    rows = Milestone.objects.filter(participant=participant, kind=MilestoneKind.VOLUNTEERING)
    return list(rows.select_related("declaration", "recorded_by").order_by("-happened_on"))


def employer_agreements_of(participant: Participant) -> list[EmployerAgreement]:
    """Which employers may hear about somebody, the newest agreement first."""
    return _employer_agreements(participant.pk)


@Prepared
def _employer_agreements(person: UUID) -> QuerySet[EmployerAgreement]:
    rows = EmployerAgreement.objects.filter(participant_id=person).select_related("employer", "recorded_by")
    return rows.order_by("-agreed_on", "-recorded_at")


def employers_without_agreement(membership: Membership, participant: Participant) -> Any:
    """Employers that somebody did not agree to yet, or took the agreement back of."""
    standing = EmployerAgreement.objects.filter(participant=participant, withdrawn_on=None)
    return Employer.objects.visible_to(membership).exclude(pk__in=standing.values("employer_id")).order_by("name")


def informed_of(participant: Participant) -> tuple[Milestone | None, InformedDetail | None]:
    """When somebody was told what happens with the data, and how."""
    milestone = _informed.first(participant.pk)
    return milestone, InformedDetail.objects.filter(milestone=milestone).first() if milestone else None


@Prepared
def _informed(person: UUID) -> QuerySet[Milestone]:
    told = Milestone.objects.filter(participant_id=person, kind=MilestoneKind.INFORMED)
    return told.select_related("recorded_by").reverse()


def follow_up_of(participant: Participant) -> Milestone | None:
    """The last word on a later measurement: agreed, or taken back; None when nobody asked."""
    return _follow_up.first(participant.pk)


@Prepared
def _follow_up(person: UUID) -> QuerySet[Milestone]:
    kinds = (MilestoneKind.AGREED_FOLLOW_UP, MilestoneKind.AGREEMENT_WITHDRAWN)
    rows = Milestone.objects.filter(participant_id=person, kind__in=kinds).select_related("recorded_by")
    return rows.order_by("-happened_on", "-recorded_at")


def intake_answers(membership: Membership) -> tuple[list[IntakeQuestion], list[tuple[str, dict[int, str]]]]:
    """Every question of the pilot, and by case number the answers: for an export. No names."""
    questions = list(IntakeQuestion.objects.visible_to(membership))
    rows = IntakeAnswer.objects.visible_to(membership).order_by("participant__case_number")
    by_case: dict[str, dict[int, str]] = {}
    for number, question, answer in rows.values_list("participant__case_number", "question_id", "answer"):
        by_case.setdefault(number, {})[question] = answer
    return questions, list(by_case.items())


# What a form is made of, and begins with


@dataclass(frozen=True, slots=True)
class Start:
    """What a form asks, and what is known already; `on` is the day that an intake begins with."""

    asked: Asked
    known: Mapping[str, Any]


def start_of(membership: Membership, person: Participant, on: date, typed: Mapping[str, Any]) -> Start:
    """`typed`: answers of a draft or a form, which may need more lines than what is known.

    A job coach gets what is for finding work; the rest is not theirs to read.
    """
    reads_all = membership.role == Role.JOBHUNTER
    contact, spoken, jobs = contact_of(person), languages_of(person), jobs_of(person)
    papers = certificates_of(person)
    held = [paper for paper in papers if paper.is_held]
    others = [line for line in spoken if line.language.lower() != DUTCH]
    asked = Asked(
        data=data_in_use(membership),
        own=tuple(open_questions(membership)),
        languages=max(LANGUAGE_LINES, len(others), _most(typed, "language_")),
        jobs=max(JOB_LINES, len(jobs), _most(typed, "job_")),
        papers=max(PAPER_LINES, len(held), _most(typed, "paper_")),
        contact_language=contact.language,
    )
    known: dict[str, Any] = {"enrolled_on": on, "intake_on": person.intake_on or on, "inflow": person.inflow}
    known |= {name: getattr(contact, name) for name in ("phone", "email", "needs_interpreter", "coa_contact")}
    known["contact_language"] = contact.language
    known |= _profile(profile_of(person))
    dutch = next((line for line in spoken if line.language.lower() == DUTCH), None)
    if dutch is not None:
        known |= {"dutch_level": dutch.level, **{f"dutch_{skill}": getattr(dutch, skill) for skill in SKILLS}}
    for number, line in enumerate(others, start=1):
        known |= {f"language_{number}": line.language.capitalize(), f"level_{number}": line.level}
    for number, job in enumerate(jobs, start=1):
        known |= {f"job_{number}_{what}": getattr(job, what) for what in ("title", "sector", "years")}
    for number, paper in enumerate(held, start=1):
        known |= {f"paper_{number}_kind": paper.kind, f"paper_{number}_name": paper.name}
        known[f"paper_{number}_until"] = paper.valid_until
    known["missing_papers"] = [paper.kind for paper in papers if not paper.is_held]
    if reads_all:
        known |= _circumstances(circumstances_of(person)) | _told(person)
        known |= {own_field(row.question): _own(row) for row in own_answers_of(person)}
    return Start(asked, known)


def _own(row: IntakeAnswer) -> str | date:
    return date.fromisoformat(row.answer) if row.question.kind == QuestionKind.DATE else row.answer


def _most(typed: Mapping[str, Any], prefix: str) -> int:
    """The highest line that has something in it, of at most twenty."""
    numbers = [
        name.removeprefix(prefix).split("_")[0] for name, value in typed.items() if name.startswith(prefix) and value
    ]
    return min(20, max((int(number) for number in numbers if number.isascii() and number.isdigit()), default=0))


def _profile(profile: WorkProfile | None) -> dict[str, Any]:
    if profile is None:
        return {}
    left_out = {"id", "pilot_id", "participant_id", "recorded_by_id", "recorded_at"}
    names = [field.attname for field in WorkProfile._meta.concrete_fields if field.attname not in left_out]
    known = {name: getattr(profile, name) for name in names}
    known["ladder_step"] = "" if profile.ladder_step is None else str(profile.ladder_step)
    return known | {"education": "" if profile.education == Education.UNKNOWN else profile.education}


def _circumstances(row: Circumstances | None) -> dict[str, Any]:
    names = ("has_partner", "children", "has_benefit", "debt_signal")
    return {} if row is None else {name: getattr(row, name) for name in names}


def _told(person: Participant) -> dict[str, Any]:
    milestone, detail = informed_of(person)
    if milestone is None:
        return {}
    known: dict[str, Any] = {"informed": True}
    if detail is not None:
        known |= {"informed_language": detail.language, "informed_interpreter": detail.with_interpreter}
        known["informed_text"] = detail.text_version
    return known
