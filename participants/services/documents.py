"""Saving a pasted list of W-documents, and taking it back."""

import logging
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.utils import timezone

from participants.documents import DAY, Change, Planned, people_of_lines, plan
from participants.enums import FactSource, MilestoneKind
from participants.models import DocumentBatch, Milestone, Participant
from participants.pasted import PastedLine
from participants.refusals import refusals
from pilots.models import Membership

logger = logging.getLogger(__name__)


def save_documents(*, by: Membership, lines: Iterable[PastedLine]) -> list[Planned]:
    """Save the good lines and leave the others; gives what each line did. What stands there already changes nothing,
    so a second time is harmless. A list that changed something is kept, to be undone."""
    rows = list(lines)
    with refusals():
        people = people_of_lines(by, rows).values()
        locked = Participant.objects.select_for_update(of=("self",)).filter(pk__in={person.pk for person in people})
        list(locked.order_by("pk"))
        planned = plan(by, rows)
        made: dict[tuple[UUID, date], UUID] = {}
        changes = [
            change
            for line in sorted(planned, key=lambda row: row.line.starts or date.min)
            for change in _written(line, by, made)
        ]
        if changes:
            DocumentBatch(pilot_id=by.pilot_id, recorded_by=by, changes=changes).save(force_insert=True)
    logger.info("%d changes of W-documents pasted by membership %s", len(changes), by.pk)
    return planned


def _written(line: Planned, by: Membership, made: dict[tuple[UUID, date], UUID]) -> list[dict[str, Any]]:
    """Write a line; gives what was changed. `made` are the documents that earlier lines made."""
    starts, person = line.line.starts, line.person
    if person is None or starts is None:
        return []
    changes = []
    for document, until in ((line.closes, starts - DAY), (line.changes, line.line.until)):
        if document is not None:
            pk = document.id or made[person.pk, document.starts]
            Milestone.objects.filter(pk=pk).update(until=until, recorded_by=by, recorded_at=timezone.now())
            ends = {"before": _text(document.until), "after": _text(until)}
            changes.append({"milestone": str(pk), "made": False, **ends})
    if line.change is Change.NEW:
        row = Milestone(
            pilot_id=by.pilot_id,
            participant=person,
            kind=MilestoneKind.W_DOCUMENT,
            happened_on=starts,
            until=line.line.until,
            source=FactSource.COA,
            recorded_by=by,
        )
        row.save(force_insert=True)
        made[person.pk, starts] = row.pk
        changes.append({"milestone": str(row.pk), "made": True, "after": _text(line.line.until)})
    return changes


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def undo_documents(*, by: Membership, batch: DocumentBatch) -> tuple[int, int]:
    """Take back a pasted list, last change first; gives how many changes were taken back and how many were not,
    because somebody changed the document since or the person lives elsewhere."""
    with refusals():
        current = DocumentBatch.objects.select_for_update().get(pk=batch.pk)
        if current.undone_at is not None:
            return 0, 0
        done = [_taken_back(change, by) for change in reversed(current.changes)]
        current.undone_at = timezone.now()
        current.save(update_fields=["undone_at"])
    logger.info("%d changes of W-documents undone by membership %s", sum(done), by.pk)
    return sum(done), len(done) - sum(done)


def _taken_back(change: dict[str, Any], by: Membership) -> bool:
    row = Milestone.objects.filter(pk=change["milestone"], until=_day(change["after"]))
    if change["made"]:
        return row.delete()[0] > 0
    return row.update(until=_day(change["before"]), recorded_by=by, recorded_at=timezone.now()) > 0
