"""What somebody was told and agreed to, and takes back; and how somebody says they are."""

import logging
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from employers.models import Employer
from participants.enums import MilestoneKind
from participants.models import EmployerAgreement, InformedDetail, Milestone, Participant, WellbeingScore
from participants.refusals import Refused, refusals
from participants.services.facts import change_milestone, record_milestone
from pilots.enums import OptionalData
from pilots.models import Membership
from pilots.queries import data_in_use

logger = logging.getLogger(__name__)


def record_informed(
    *,
    by: Membership,
    participant: Participant,
    milestone: Milestone | None,
    seen: datetime | None,
    facts: Mapping[str, Any],
    detail: Mapping[str, Any],
) -> None:
    """Record that somebody was told what happens with the data, and how; with `milestone`, correct that."""
    with refusals():
        if milestone is None:
            milestone = record_milestone(by=by, participant=participant, kind=MilestoneKind.INFORMED, facts=facts)
        else:
            change_milestone(by=by, milestone=milestone, seen=seen, facts=facts)
        if not InformedDetail.objects.filter(milestone=milestone).update(**detail):
            row = InformedDetail(pilot_id=by.pilot_id, participant=participant, milestone=milestone, **detail)
            row.recorded_by = by
            row.save(force_insert=True)


def agree_to_employer(*, by: Membership, participant: Participant, employer: Employer, on: date) -> None:
    """Somebody agrees that this employer hears about them."""
    with refusals():
        row = EmployerAgreement(pilot_id=by.pilot_id, participant=participant, employer=employer, agreed_on=on)
        row.recorded_by = by
        row.save(force_insert=True)
    logger.info("agreement of %s recorded by membership %s", participant.pk, by.pk)


def withdraw_agreement(*, by: Membership, agreement: EmployerAgreement, on: date) -> None:
    """Somebody takes the agreement back; what was told before stays told."""
    if on < agreement.agreed_on:
        raise Refused("withdrawn_on", "Deze datum ligt voor het akkoord. Vul een latere datum in.")
    with refusals():
        EmployerAgreement.objects.filter(pk=agreement.pk, withdrawn_on=None).update(withdrawn_on=on)
    logger.info("agreement %s withdrawn by membership %s", agreement.pk, by.pk)


def record_wellbeing(*, by: Membership, participant: Participant, on: date, score: int) -> None:
    """How somebody says they are; nothing is written in a pilot that does not use it."""
    if OptionalData.WELLBEING not in data_in_use(by):
        return
    with refusals():
        same_day = WellbeingScore.objects.filter(participant=participant, measured_on=on)
        if not same_day.update(score=score, recorded_by=by):
            row = WellbeingScore(pilot_id=by.pilot_id, participant=participant, measured_on=on, score=score)
            row.recorded_by = by
            row.save(force_insert=True)
