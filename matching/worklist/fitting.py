"""Small costs that wait for a decision, for the project leader: a case number and no name."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse

from config.dutch import euro
from legal.rules.calendar import add_days
from matching.enums import CostKind, CostState
from matching.models import FittingCost
from matching.rules.worklist import Item, Subject, Turn
from matching.worklist.registry import Wording, register_source
from pilots.enums import Role
from pilots.models import Membership

FITTING_COST = "fitting_cost"
DECIDE_DAYS = 7


def to_decide(membership: Membership, on: date) -> Iterator[Item]:  # noqa: ARG001  what waits, waits on any day
    """Every cost that was asked for: to be decided within a week."""
    rows = FittingCost.objects.visible_to(membership).filter(state=CostState.ASKED)
    for row in rows.order_by().values("pk", "case_number", "kind", "amount", "asked_on"):
        yield Item(
            FITTING_COST,
            Subject(None, row["case_number"]),
            add_days(row["asked_on"], DECIDE_DAYS),
            row["asked_on"],
            Turn.SELF,
            target=row["pk"],
            detail=f"{CostKind(row['kind']).label}, {euro(row['amount'])}",
        )


def _page(item: Item, membership: Membership) -> str:
    return reverse("matching:cost-decide", args=[membership.pilot.slug, item.target])


WORDING = Wording(
    label="Kosten beoordelen",
    what={"": "Kosten beoordelen"},
    why={"": "{detail}, gevraagd op {day}"},
    address=_page,
)


def register() -> None:
    register_source(to_decide, roles=(Role.PROJECT_LEADER,), kinds={FITTING_COST: WORDING})
