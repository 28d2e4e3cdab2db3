"""Small fitting costs in one flow: asked, decided and booked. The money goes to the budget, the person stays here."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db import transaction

from matching.enums import CostKind, CostState
from matching.models import FittingCost, FittingCostFor, Placement
from matching.refusals import RefusalCode, refuse
from matching.services.steps import LOOK_AGAIN, check_not_future
from participants.models import Participant
from pilots.enums import ExpenditureKind
from pilots.models import BudgetLine, Expenditure, Membership
from pilots.spending import Booking, book


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: an amount in euros, including VAT, and what for. `purpose` names nobody."""

    kind: CostKind
    amount: Decimal
    purpose: str
    placement: Placement | None = None


@transaction.atomic
def ask_cost(membership: Membership, participant: Participant, *, wish: Wish, on: date) -> FittingCost:
    """Ask the project leader for a small cost for somebody."""
    cost = FittingCost(
        pilot_id=participant.pilot_id,
        case_number=participant.case_number,
        kind=wish.kind,
        amount=wish.amount,
        purpose=wish.purpose,
        asked_on=on,
        recorded_by=membership,
    )
    cost.save(force_insert=True)
    FittingCostFor.objects.create(
        pilot_id=participant.pilot_id,
        participant=participant,
        cost=cost,
        placement=wish.placement,
        recorded_by=membership,
    )
    return cost


@transaction.atomic
def approve_cost(membership: Membership, cost: FittingCost, *, line: BudgetLine, on: date) -> FittingCost:
    """Approve a cost and book it as a commitment on a line. Raises Refused when somebody decided already."""
    found = _locked(membership, cost, CostState.ASKED)
    booking = _booking(found, on, found.amount, ExpenditureKind.COMMITMENT)
    found.commitment = book(line, booking, by=membership)
    found.state, found.line, found.decided_on, found.decided_by = CostState.APPROVED, line, on, membership
    found.save(update_fields=["state", "line", "commitment", "decided_on", "decided_by"])
    return found


@transaction.atomic
def refuse_cost(membership: Membership, cost: FittingCost, *, reason: str, on: date) -> FittingCost:
    """Say no, and why. Raises Refused when somebody decided already."""
    found = _locked(membership, cost, CostState.ASKED)
    found.state, found.decision_reason, found.decided_on = CostState.REFUSED, reason, on
    found.decided_by = membership
    found.save(update_fields=["state", "decision_reason", "decided_on", "decided_by"])
    return found


@transaction.atomic
def pay_cost(membership: Membership, cost: FittingCost, *, amount: Decimal, paid_on: date, on: date) -> FittingCost:
    """Book what was paid; the invoice takes the place of the commitment, by its reference. Of a commitment that was
    larger nothing stays open: this was all of it.

    Raises Refused when it is not approved, or paid already, and for a day in the future.
    """
    check_not_future(paid_on, on=on, field="paid_on")
    found = _locked(membership, cost, CostState.APPROVED)
    assert found.line is not None  # noqa: S101  a constraint holds it
    booking = _booking(found, paid_on, amount, ExpenditureKind.REALISATION)
    found.payment, found.state = book(found.line, booking, by=membership), CostState.PAID
    found.save(update_fields=["payment", "state"])
    Expenditure.objects.visible_to(membership).filter(pk=found.commitment_id, amount__gt=amount).update(amount=amount)
    return found


def _booking(cost: FittingCost, on: date, amount: Decimal, kind: ExpenditureKind) -> Booking:
    return Booking(on, amount, kind, cost.reference, f"Maatwerk: {CostKind(cost.kind).label.lower()}")


def _locked(membership: Membership, cost: FittingCost, expected: CostState) -> FittingCost:
    rows = FittingCost.objects.visible_to(membership).select_for_update(of=("self",)).select_related("line")
    found: FittingCost = rows.get(pk=cost.pk)
    if found.state != expected:
        raise refuse(
            RefusalCode.CHANGED_MEANWHILE,
            f"Een collega was je voor. De stand is nu: {CostState(found.state).label.lower()}.",
            LOOK_AGAIN,
        )
    return found
