"""Reads of small fitting costs: of the pilot, and of one person on the dossier."""

from typing import Any
from uuid import UUID

from django.urls import reverse

from matching.enums import CostState
from matching.models import FittingCost, FittingCostFor
from participants.models import Participant
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import Membership

MOST = 200
#: Who asks, and so sees what came of it.
ASKERS = (Role.JOBHUNTER, Role.JOB_COACH)
#: State -> tone, words and icon of its badge.
COST_BADGES = {
    CostState.ASKED: ("active", "Gevraagd", "hourglass"),
    CostState.APPROVED: ("success", "Goedgekeurd", "check"),
    CostState.REFUSED: ("danger", "Afgewezen", "circle-x"),
    CostState.PAID: ("neutral", "Betaald", "coin-euro"),
}


def costs_of_pilot(membership: Membership) -> list[FittingCost]:
    """The newest costs of the pilot, with their line and what was paid."""
    rows = FittingCost.objects.visible_to(membership).select_related("line", "payment", "recorded_by")
    return list(rows[:MOST])


def names_for(membership: Membership, costs: list[FittingCost]) -> dict[UUID, Participant]:
    """For whom costs are, for who may see that person; nobody for a project leader."""
    if membership.role not in ASKERS:
        return {}
    rows = FittingCostFor.objects.visible_to(membership).filter(cost__in=costs).select_related("participant")
    return {row.cost_id: row.participant for row in rows}


def costs_of_person(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """The panel of a dossier: what was asked for somebody, and what came of it."""
    rows = FittingCost.objects.visible_to(request.membership).filter(whom__participant=participant)
    if request.membership.role == Role.JOBHUNTER:
        rows = rows.select_related("payment")  # the budget is not the coach's to read
    return "matching/_costs_panel.html", {
        "costs": [(row, COST_BADGES[CostState(row.state)]) for row in rows],
        "ask_url": reverse("matching:cost-ask", args=[participant.pilot.slug, participant.pk]),
        "may_ask": participant.readable_until is None,
    }
