"""What was agreed to do for a goal, on the day it is due."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import F, QuerySet
from django.urls import reverse

from matching.enums import ActionBy
from matching.models import CoachAction
from matching.rules.worklist import HORIZON_DAYS, Item, Turn
from matching.worklist.prepared import Prepared
from matching.worklist.registry import Wording, register_source
from matching.worklist.rows import Row, named, subject_of
from pilots.enums import Role
from pilots.models import Membership

COACH_ACTION = "coach_action"
PERSON = "placement__participant__"
#: Whose move it is; the coach keeps an eye on what the participant does.
TURNS = {ActionBy.EMPLOYER: Turn.EMPLOYER, ActionBy.JOBHUNTER: Turn.JOBHUNTER}


@Prepared
def _open_actions(membership: Membership, on: date) -> QuerySet[Any, Row]:
    return (
        CoachAction.objects.visible_to(membership)
        .filter(done_on=None, due_on__lte=on + timedelta(days=HORIZON_DAYS), goal__closed_on=None)
        .filter(placement__ends_on=None, placement__participant__ended_on=None)
        .order_by()
        .values(
            "text",
            "by",
            "due_on",
            "placement_id",
            "placement__employer__name",
            *named(PERSON),
            participant_id=F("placement__participant_id"),
        )
    )


def actions(membership: Membership, on: date) -> Iterator[Item]:
    """Open actions with a day, of open goals at running work."""
    for row in _open_actions(membership, on):
        yield Item(
            COACH_ACTION,
            subject_of(row, PERSON),
            row.due_on,
            row.due_on,
            TURNS.get(row.by, Turn.COACH),
            row.placement__employer__name,
            row.placement_id,
            detail=row.text,
        )


def _page(item: Item, membership: Membership) -> str:
    return reverse("matching:coaching", args=[membership.pilot.slug, item.target])


WORDING = Wording(
    label="Actie bij een doel",
    what={"": "Actie bij een doel afronden"},
    why={"": "{employer}: {detail}"},
    address=_page,
)


def register() -> None:
    register_source(actions, roles=(Role.JOB_COACH,), kinds={COACH_ACTION: WORDING})
