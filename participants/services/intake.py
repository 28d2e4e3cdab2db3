"""The intake: its draft, and what is written when it is finished."""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import F

from participants.enums import FactSource, MilestoneKind
from participants.models import (
    ContactDetails,
    IntakeDraft,
    Milestone,
    Participant,
    SpokenLanguage,
    WorkProfile,
)
from participants.refusals import refusals
from participants.services.facts import record_milestone
from pilots.models import Membership

logger = logging.getLogger(__name__)


def save_intake_draft(*, by: Membership, participant: Participant, answers: Mapping[str, Any]) -> datetime:
    """Keep an intake as it was typed, wrong answers included; gives the moment."""
    with refusals():
        draft, _created = IntakeDraft.objects.update_or_create(
            participant=participant, defaults={"answers": dict(answers), "pilot_id": by.pilot_id, "recorded_by": by}
        )
    return draft.saved_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """The answers of an intake; what is not known stays empty."""

    intake_on: date
    enrolled_on: date | None
    profile: Mapping[str, Any]
    languages: Iterable[tuple[str, str]] = ()
    contact: Mapping[str, Any]
    informed: bool = False


def complete_intake(*, by: Membership, participant: Participant, intake: Intake) -> None:
    """Finish the intake: profile, languages and contact are written, the draft goes, and the day counts."""
    with refusals():
        changes: dict[str, Any] = {"intake_on": intake.intake_on, "version": F("version") + 1}
        if participant.enrolled_on is None:
            changes["enrolled_on"] = intake.enrolled_on or intake.intake_on
        if participant.jobhunter_id is None:
            changes["jobhunter"] = by
        Participant.objects.filter(pk=participant.pk).update(**changes)
        _write_one(WorkProfile, participant, by, intake.profile)
        _write_one(ContactDetails, participant, by, intake.contact)
        SpokenLanguage.objects.filter(participant=participant).delete()
        for language, level in intake.languages:
            SpokenLanguage(
                pilot_id=by.pilot_id, participant=participant, recorded_by=by, language=language, level=level
            ).save(force_insert=True)
        if intake.informed:
            _inform(participant, by, intake.intake_on)
        IntakeDraft.objects.filter(participant=participant).delete()
    logger.info("intake of %s completed by membership %s", participant.pk, by.pk)


def _write_one(
    model: type[WorkProfile] | type[ContactDetails], participant: Participant, by: Membership, given: Mapping[str, Any]
) -> None:
    if not model.objects.filter(participant=participant).update(**given):
        model(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **given).save(force_insert=True)


def _inform(participant: Participant, by: Membership, on: date) -> None:
    informed = Milestone.objects.filter(participant=participant, kind=MilestoneKind.INFORMED)
    if not informed.exists():
        facts = {"happened_on": on, "source": FactSource.PARTICIPANT}
        record_milestone(by=by, participant=participant, kind=MilestoneKind.INFORMED, facts=facts)
