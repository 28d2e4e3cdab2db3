"""Objections that can still be made: until the day that stands in the letter of UWV (B12)."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from matching.enums import MatchState
from matching.models import Match
from matching.rules.worklist import Item, Subject, Turn
from matching.worklist.prepared import Prepared
from matching.worklist.registry import Wording, by_target, register_source
from matching.worklist.rows import PAPERS_DO_NOT_MATTER, Row, active, has_fact, named, subject_of
from participants.enums import PermitOutcome
from participants.models import WorkPermit
from pilots.enums import Role
from pilots.models import Membership

KIND = "permit_objection"


@Prepared
def _refusals(membership: Membership, on: date) -> QuerySet[Any, Row]:
    pair = {"participant_id": OuterRef("participant_id"), "employer_id": OuterRef("employer_id")}
    waits = Match.objects.visible_to(membership).filter(**pair, state=MatchState.PERMIT_REFUSED)
    return (
        WorkPermit.objects.visible_to(membership)
        .filter(active("participant__"), Exists(waits), outcome=PermitOutcome.REFUSED)
        .filter(objected_on=None, objection_until__gte=on)
        .exclude(has_fact(membership, PAPERS_DO_NOT_MATTER, person="participant_id"))
        .order_by()
        .values("pk", "participant_id", "objection_until", "employer__name", *named())
    )


def objections(membership: Membership, on: date) -> Iterator[Item]:
    """Refusals with a day that has not passed and no objection yet, while the match still waits for a way on."""
    for row in _refusals(membership, on):
        yield objection_item(subject_of(row), row.employer__name, row.objection_until, target=row.pk)


def objection_item(subject: Subject, employer: str, until: date, *, target: UUID | None) -> Item:
    """A refusal to which an objection can be made until a day."""
    return Item(KIND, subject, until, until, Turn.EMPLOYER, employer, target)


OBJECTION = Wording(
    label="Bezwaar tegen een geweigerde TWV kan nog",
    what={"": "Besluiten of er bezwaar komt"},
    why={"": "{employer}: UWV weigerde de TWV, bezwaar kan tot en met {day}"},
    address=by_target("matching:permit-objection"),
)


def register() -> None:
    register_source(objections, roles=(Role.JOBHUNTER,), kinds={KIND: OBJECTION})
