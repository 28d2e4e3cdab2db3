"""The intake: its draft, and what is written when it is finished."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import F

from participants.enums import FactSource, MilestoneKind
from participants.models import InformedDetail, IntakeDraft, Milestone, Participant
from participants.refusals import Outdated, refusals
from participants.services.facts import record_milestone
from participants.services.profile import Answers, write_answers
from pilots.models import Membership

logger = logging.getLogger(__name__)
#: Which page wrote a draft last, beside the answers: a page may always write over itself.
PAGE = "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a page knew when it was opened: its own number, the draft of that moment, and the dossier's version."""

    page: str
    draft: datetime | None
    version: int


def save_intake_draft(
    *, by: Membership, participant: Participant, answers: Mapping[str, Any], seen: Seen
) -> IntakeDraft:
    """Keep an intake as it was typed, wrong answers included.

    Raises `Outdated`, and writes nothing, when somebody else wrote the draft or finished the intake since the page was
    opened.
    """
    with refusals():
        version = Participant.objects.select_for_update(of=("self",)).values_list("version").get(pk=participant.pk)[0]
        draft = IntakeDraft.objects.filter(participant=participant).first()
        if not _is_current(draft, version, seen):
            raise Outdated
        draft = draft or IntakeDraft(pilot_id=by.pilot_id, participant=participant)
        draft.answers, draft.recorded_by = {**answers, PAGE: seen.page}, by
        draft.save()
    return draft


def _is_current(draft: IntakeDraft | None, version: int, seen: Seen) -> bool:
    if draft is None:
        return seen.draft is None and seen.version == version
    wrote_it = bool(seen.page) and draft.answers.get(PAGE) == seen.page
    return wrote_it or draft.saved_at == seen.draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Informed:
    """How somebody was told what happens with the data."""

    language: str = ""
    with_interpreter: bool | None = None
    text_version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """The answers of an intake; what is not known stays empty."""

    intake_on: date
    enrolled_on: date | None
    answers: Answers
    informed: Informed | None = None
    agreed_follow_up: bool = False
    dutch_level: str = ""


def complete_intake(*, by: Membership, participant: Participant, intake: Intake, seen: Seen) -> None:
    """Finish the intake: what was answered is written, the draft goes, and the day counts.

    Raises `Outdated`, and writes nothing, when the draft or the dossier is no longer what `seen` says.
    """
    with refusals():
        changes: dict[str, Any] = {"intake_on": intake.intake_on, "version": F("version") + 1}
        if participant.enrolled_on is None:
            changes["enrolled_on"] = intake.enrolled_on or intake.intake_on
        if participant.jobhunter_id is None:
            changes["jobhunter"] = by
        if not Participant.objects.filter(pk=participant.pk, version=seen.version).update(**changes):
            raise Outdated
        draft = IntakeDraft.objects.filter(participant=participant).first()
        if draft is None or draft.saved_at != seen.draft:
            raise Outdated
        draft.delete()
        write_answers(by=by, participant=participant, answers=intake.answers)
        _write_talk(participant, by, intake)
    logger.info("intake of %s completed by membership %s", participant.pk, by.pk)


def _write_talk(participant: Participant, by: Membership, intake: Intake) -> None:
    """What was told and agreed in the conversation, and the first measurement of Dutch, each on its day."""
    on = intake.intake_on
    if intake.informed is not None:
        _inform(participant, by, on, intake.informed)
    if intake.agreed_follow_up:
        facts = {"happened_on": on, "source": FactSource.PARTICIPANT}
        record_milestone(by=by, participant=participant, kind=MilestoneKind.AGREED_FOLLOW_UP, facts=facts)
    if intake.dutch_level:
        measured = Milestone.objects.filter(participant=participant, kind=MilestoneKind.LANGUAGE_LEVEL, happened_on=on)
        if not measured.exists():
            facts = {"happened_on": on, "detail": intake.dutch_level, "source": FactSource.PARTICIPANT}
            record_milestone(by=by, participant=participant, kind=MilestoneKind.LANGUAGE_LEVEL, facts=facts)


def _inform(participant: Participant, by: Membership, on: date, told: Informed) -> None:
    """Somebody is told once; how it was told may be filled in later."""
    milestone = Milestone.objects.filter(participant=participant, kind=MilestoneKind.INFORMED).first()
    if milestone is None:
        facts = {"happened_on": on, "source": FactSource.PARTICIPANT}
        milestone = record_milestone(by=by, participant=participant, kind=MilestoneKind.INFORMED, facts=facts)
    detail = {
        "language": told.language,
        "with_interpreter": told.with_interpreter,
        "text_version": told.text_version,
    }
    if not InformedDetail.objects.filter(milestone=milestone).update(**detail):
        row = InformedDetail(pilot_id=by.pilot_id, participant=participant, milestone=milestone, **detail)
        row.recorded_by = by
        row.save(force_insert=True)
