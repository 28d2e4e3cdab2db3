"""Booking on a budget line: one way to do it, for the budget's own screen and for what asks for money elsewhere."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db import transaction

from pilots.enums import ExpenditureKind
from pilots.models import BudgetLine, Expenditure, Membership


@dataclass(frozen=True, slots=True)
class Booking:
    """What is booked: a commitment or an invoice, in euros. `description` names nobody."""

    booked_on: date
    amount: Decimal
    kind: ExpenditureKind
    reference: str = ""
    description: str = ""


@transaction.atomic
def book(line: BudgetLine, booking: Booking, *, by: Membership) -> Expenditure:
    """Book on a line. A row that looks like an earlier one counts as one more of it."""
    BudgetLine.objects.select_for_update(of=("self",)).get(pk=line.pk)  # two at once would take the same number
    same = Expenditure.objects.filter(
        line=line, booked_on=booking.booked_on, kind=booking.kind, reference=booking.reference
    ).order_by("-occurrence")
    last = same.values_list("occurrence", flat=True).first() or 0
    expenditure = Expenditure(
        pilot_id=line.pilot_id,
        line=line,
        booked_on=booking.booked_on,
        amount=booking.amount,
        kind=booking.kind,
        reference=booking.reference,
        description=booking.description,
        occurrence=last + 1,
        recorded_by=by,
    )
    expenditure.save()
    return expenditure
