"""What somebody can and wants: written as a whole after the intake, or one part at a time."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import F

from participants.models import (
    Certificate,
    Circumstances,
    ContactDetails,
    IntakeAnswer,
    OnePerParticipant,
    Participant,
    SpokenLanguage,
    WorkExperience,
    WorkProfile,
)
from participants.queries import OPTIONAL_FIELDS
from participants.refusals import Outdated, refusals
from pilots.enums import OptionalData
from pilots.models import Membership
from pilots.queries import data_in_use

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language and its level; `skills` None leaves listening, speaking, reading and writing as they are."""

    language: str
    level: str = ""
    skills: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """Work that somebody did."""

    sector: str
    title: str = ""
    years: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A paper that somebody has, until a day if one is known, or was asked for and has not."""

    kind: str
    name: str = ""
    is_held: bool = True
    valid_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What was answered, by table; what was not asked is left out (None for a list) and stays as it is."""

    person: Mapping[str, Any] = field(default_factory=dict)
    profile: Mapping[str, Any] = field(default_factory=dict)
    contact: Mapping[str, Any] = field(default_factory=dict)
    circumstances: Mapping[str, Any] = field(default_factory=dict)
    languages: tuple[Spoken, ...] | None = None
    jobs: tuple[Job, ...] | None = None
    papers: tuple[Held, ...] | None = None
    own: Mapping[int, str] = field(default_factory=dict)


def update_profile(*, by: Membership, participant: Participant, version: int, answers: Answers) -> None:
    """Change a part of what somebody can and wants, unless the dossier is no longer at `version`: then `Outdated`."""
    with refusals():
        if not Participant.objects.filter(pk=participant.pk, version=version).update(version=F("version") + 1):
            raise Outdated
        write_answers(by=by, participant=participant, answers=answers)
    logger.info("profile of %s changed by membership %s", participant.pk, by.pk)


def write_answers(*, by: Membership, participant: Participant, answers: Answers) -> None:
    """Write the answers, inside the transaction of who calls; data that the pilot does not use is left out."""
    in_use = data_in_use(by)
    if answers.person:
        Participant.objects.filter(pk=participant.pk).update(**answers.person)
    _write_one(WorkProfile, participant, by, _allowed(answers.profile, in_use))
    _write_one(ContactDetails, participant, by, answers.contact)
    _write_one(Circumstances, participant, by, _allowed(answers.circumstances, in_use))
    if answers.languages is not None:
        _write_languages(participant, by, answers.languages)
    if answers.jobs is not None:
        _write_jobs(participant, by, answers.jobs)
    if answers.papers is not None:
        _write_papers(participant, by, answers.papers)
    _write_own(participant, by, answers.own)


def _allowed(given: Mapping[str, Any], in_use: frozenset[OptionalData]) -> dict[str, Any]:
    optional = OPTIONAL_FIELDS
    return {name: value for name, value in given.items() if name not in optional or optional[name] in in_use}


def _write_one(
    model: type[OnePerParticipant], participant: Participant, by: Membership, given: Mapping[str, Any]
) -> None:
    if not given:
        return
    rows: Any = model._default_manager
    if not rows.filter(participant=participant).update(**given):
        row: Any = model(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **given)
        row.save(force_insert=True)


def _write_languages(participant: Participant, by: Membership, spoken: tuple[Spoken, ...]) -> None:
    """Languages that are no longer named go; those that stay keep what was not asked."""
    stored = {line.language.lower(): line for line in SpokenLanguage.objects.filter(participant=participant)}
    named = {line.language for line in spoken}
    SpokenLanguage.objects.filter(pk__in=[line.pk for name, line in stored.items() if name not in named]).delete()
    for line in spoken:
        given: dict[str, Any] = {"language": line.language, "level": line.level, **(line.skills or {})}
        current = stored.get(line.language)
        if current is not None:
            SpokenLanguage.objects.filter(pk=current.pk).update(**given)
        else:
            row = SpokenLanguage(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **given)
            row.save(force_insert=True)


def _write_jobs(participant: Participant, by: Membership, jobs: tuple[Job, ...]) -> None:
    """Work that is no longer named goes; what stays keeps its row, so that its history goes on."""
    stored = {(row.sector, row.title): row for row in WorkExperience.objects.filter(participant=participant)}
    named = {(job.sector, job.title) for job in jobs}
    WorkExperience.objects.filter(pk__in=[row.pk for key, row in stored.items() if key not in named]).delete()
    for job in jobs:
        current = stored.get((job.sector, job.title))
        if current is None:
            row = WorkExperience(pilot_id=by.pilot_id, participant=participant, recorded_by=by)
            row.sector, row.title, row.years = job.sector, job.title, job.years
            row.save(force_insert=True)
        elif current.years != job.years:
            WorkExperience.objects.filter(pk=current.pk).update(years=job.years)


def _write_papers(participant: Participant, by: Membership, papers: tuple[Held, ...]) -> None:
    """Papers that are no longer named go first, so that one that was there can be written as not there."""
    stored = {(row.kind, row.name, row.is_held): row for row in Certificate.objects.filter(participant=participant)}
    named = {(paper.kind, paper.name, paper.is_held) for paper in papers}
    Certificate.objects.filter(pk__in=[row.pk for key, row in stored.items() if key not in named]).delete()
    for paper in papers:
        current = stored.get((paper.kind, paper.name, paper.is_held))
        if current is None:
            row = Certificate(pilot_id=by.pilot_id, participant=participant, recorded_by=by)
            row.kind, row.name, row.is_held, row.valid_until = paper.kind, paper.name, paper.is_held, paper.valid_until
            row.save(force_insert=True)
        elif current.valid_until != paper.valid_until:
            Certificate.objects.filter(pk=current.pk).update(valid_until=paper.valid_until)


def _write_own(participant: Participant, by: Membership, own: Mapping[int, str]) -> None:
    """The answers to the pilot's own questions, by question; an empty one was not asked and leaves no row."""
    for question, text in own.items():
        mine = IntakeAnswer.objects.filter(participant=participant, question_id=question)
        if not text:
            mine.delete()
        elif not mine.update(answer=text):
            row = IntakeAnswer(pilot_id=by.pilot_id, participant=participant, question_id=question, answer=text)
            row.recorded_by = by
            row.save(force_insert=True)
