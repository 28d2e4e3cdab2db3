"""Meetings of the pilot, and who of the enrolled people came. Everybody else is only counted."""

import logging
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from config.database.scope import call
from participants.models import Attendance, Participant
from participants.refusals import refusals
from pilots.models import Meeting, Membership

logger = logging.getLogger(__name__)


def save_meeting(*, by: Membership, meeting: Meeting | None, facts: Mapping[str, Any]) -> Meeting:
    """A new meeting, or other facts of one that is there."""
    with refusals():
        if meeting is None:
            meeting = Meeting(pilot_id=by.pilot_id, recorded_by=by, **facts)
            meeting.save(force_insert=True)
        else:
            Meeting.objects.filter(pk=meeting.pk).update(**facts)
    logger.info("meeting %s saved by membership %s", meeting.pk, by.pk)
    return meeting


def remove_meeting(*, by: Membership, meeting: Meeting) -> None:
    """Take back a meeting that was recorded by mistake, with its lists, also of who may not read those."""
    with refusals():
        call("remove_meeting(%s)", [meeting.pk])
    logger.info("meeting %s removed by membership %s", meeting.pk, by.pk)


def record_presence(
    *, by: Membership, meeting: Meeting, ticked: Collection[UUID], counted: Mapping[str, Any], on: date
) -> None:
    """Write the whole list at once. After the meeting a tick is "came" and a name without one is "did not come";
    before it a tick is "expected" and a name without one is taken off the list.
    """
    happened = meeting.held_on <= on
    with refusals():
        Meeting.objects.filter(pk=meeting.pk).update(**counted)
        listed = Attendance.objects.filter(meeting=meeting)
        if happened:
            listed.exclude(participant_id__in=ticked).update(was_present=False)
            listed.filter(participant_id__in=ticked).update(was_present=True)
        else:
            listed.exclude(participant_id__in=ticked).delete()
        known = set(listed.values_list("participant_id", flat=True))
        for person in Participant.objects.visible_to(by).filter(pk__in=set(ticked) - known):
            row = Attendance(pilot_id=by.pilot_id, participant=person, meeting=meeting, recorded_by=by)
            row.was_present = True if happened else None
            row.save(force_insert=True)
    logger.info("presence at meeting %s recorded by membership %s", meeting.pk, by.pk)


def record_outcomes(*, by: Membership, meeting: Meeting, notes: Mapping[UUID, str]) -> None:
    """Write what followed for people who came, by the row of the list."""
    with refusals():
        for row in Attendance.objects.visible_to(by).filter(meeting=meeting, pk__in=notes):
            if row.note != notes[row.pk]:
                row.note = notes[row.pk]
                row.save(update_fields=["note"])
    logger.info("outcomes of meeting %s recorded by membership %s", meeting.pk, by.pk)
