"""Employers at a meeting of the pilot: who was asked, who came, and what followed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from employers.models import Employer, EmployerAttendance
from pilots.models import Meeting, Membership


@dataclass(frozen=True, slots=True)
class Answer:
    """What was filled in about an employer on the list; `stays` is False for who goes off it."""

    was_present: bool | None
    result: str
    note: str
    stays: bool


def employers_at(membership: Membership, meeting: Meeting) -> QuerySet[Any]:
    """The list of a meeting, by the name of the employer."""
    rows: QuerySet[Any] = EmployerAttendance.objects.visible_to(membership).filter(meeting=meeting)
    return rows.select_related("employer").order_by("employer__name", "pk")


def may_be_asked(membership: Membership, meeting: Meeting) -> QuerySet[Any]:
    """Employers that are not on the list and had not dropped out on the day of the meeting."""
    rows: QuerySet[Any] = Employer.objects.visible_to(membership).exclude(attendances__meeting=meeting)
    return rows.exclude(dropped_out_on__lte=meeting.held_on).order_by("name", "pk")


@transaction.atomic
def save_list(*, by: Membership, meeting: Meeting, answers: Mapping[UUID, Answer], invited: Collection[UUID]) -> None:
    """Write the whole list at once. More employers that came than were counted raise the count of the meeting."""
    for row in employers_at(by, meeting).select_for_update(of=("self",)):
        answer = answers.get(row.pk)
        if answer is None:
            continue
        if not answer.stays:
            row.delete()
            continue
        row.was_present, row.result, row.note = answer.was_present, answer.result, answer.note
        row.save(update_fields=["was_present", "result", "note"])
    for employer in may_be_asked(by, meeting).filter(pk__in=invited):
        EmployerAttendance.objects.create(pilot_id=by.pilot_id, recorded_by=by, meeting=meeting, employer=employer)
    came = employers_at(by, meeting).filter(was_present=True).count()
    if came > (meeting.employers or 0):
        Meeting.objects.filter(pk=meeting.pk).update(employers=came)
