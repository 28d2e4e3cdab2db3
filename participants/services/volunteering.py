"""Volunteer work, and UWV's declarations for it (rules.md A11)."""

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from participants.enums import MilestoneKind
from participants.models import Milestone, Participant, VolunteerDeclaration
from participants.refusals import Outdated, refusals
from participants.services.facts import change_milestone, record_milestone
from pilots.models import Membership

logger = logging.getLogger(__name__)


def save_declaration(
    *, by: Membership, declaration: VolunteerDeclaration | None, facts: Mapping[str, Any]
) -> VolunteerDeclaration:
    """List a declaration, or correct it. It is of an organisation and a kind of work, not of a person."""
    with refusals():
        if declaration is None:
            declaration = VolunteerDeclaration(pilot_id=by.pilot_id, recorded_by=by, **facts)
            declaration.save(force_insert=True)
        elif not VolunteerDeclaration.objects.filter(pk=declaration.pk).update(**facts, recorded_by=by):
            raise Outdated
    logger.info("volunteer declaration %s saved by membership %s", declaration.pk, by.pk)
    return declaration


def record_volunteering(
    *,
    by: Membership,
    participant: Participant,
    milestone: Milestone | None,
    seen: datetime | None,
    facts: Mapping[str, Any],
) -> None:
    """Record volunteer work with its declaration, or correct it. Whether it may begin is judged before this."""
    if milestone is None:
        record_milestone(by=by, participant=participant, kind=MilestoneKind.VOLUNTEERING, facts=facts)
    else:
        change_milestone(by=by, milestone=milestone, seen=seen, facts=facts)
