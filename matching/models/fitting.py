"""Small fitting costs, split by audience: what is asked and booked, and apart from it for whom."""

import pghistory
from django.db import models
from django.db.models import Q

from matching.enums import CostKind, CostState
from matching.models.work import Placement
from participants.models import OfParticipant
from pilots.constraints import SamePilot
from pilots.models import BudgetLine, Expenditure, Membership
from pilots.models.pilot import AMOUNT
from pilots.rows import PilotRow, Recorded


@pghistory.track()
class FittingCost(PilotRow, Recorded):
    """A small cost that helps somebody into work, as the project leader sees it: a case number, never a name.

    Approving books a commitment on a budget line; paying books the invoice with the same reference, which takes the
    commitment's place.
    """

    case_number = models.CharField("dossiernummer", max_length=20)
    kind = models.CharField("soort", max_length=20, choices=CostKind)
    amount = models.DecimalField("bedrag", **AMOUNT)
    purpose = models.CharField("waarvoor", max_length=200)
    asked_on = models.DateField("gevraagd op")
    state = models.CharField("stand", max_length=20, choices=CostState, default=CostState.ASKED)
    decided_on = models.DateField("besloten op", null=True, blank=True)
    decided_by = models.ForeignKey(
        Membership, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="besloten door"
    )
    decision_reason = models.CharField("reden", max_length=200, blank=True)
    line = models.ForeignKey(
        BudgetLine, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="kostenpost"
    )
    commitment = models.OneToOneField(
        Expenditure, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="verplichting"
    )
    payment = models.OneToOneField(
        Expenditure, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="realisatie"
    )

    class Meta:
        verbose_name = "kosten voor maatwerk"
        verbose_name_plural = "kosten voor maatwerk"
        ordering = ["-asked_on", "-recorded_at"]
        indexes = [models.Index(fields=["pilot", "state"])]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="fitting_cost_key"),
            models.CheckConstraint(condition=Q(amount__gt=0), name="fitting_cost_is_positive"),
            models.CheckConstraint(condition=~Q(purpose=""), name="fitting_cost_says_what_for"),
            models.CheckConstraint(
                condition=Q(state=CostState.ASKED, decided_on=None)
                | ~Q(state=CostState.ASKED) & Q(decided_on__isnull=False),
                name="decided_cost_has_a_day",
            ),
            models.CheckConstraint(
                condition=Q(state__in=(CostState.ASKED, CostState.REFUSED), line=None, commitment=None, payment=None)
                | Q(state=CostState.APPROVED, line__isnull=False, commitment__isnull=False, payment=None)
                | Q(state=CostState.PAID, line__isnull=False, commitment__isnull=False, payment__isnull=False),
                name="fitting_cost_is_booked_by_its_state",
            ),
            models.CheckConstraint(
                condition=~Q(state=CostState.REFUSED) | ~Q(decision_reason=""), name="refused_cost_says_why"
            ),
            SamePilot("line", name="fitting_cost_line_of_pilot"),
            SamePilot("commitment", name="fitting_cost_commitment_of_pilot"),
            SamePilot("payment", name="fitting_cost_payment_of_pilot"),
            SamePilot("decided_by", name="fitting_cost_decider_of_pilot"),
            SamePilot("recorded_by", name="fitting_cost_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"cost {self.pk}"

    @property
    def reference(self) -> str:
        """The reference of its bookings: says that they belong together, and nothing about anybody."""
        return f"maatwerk {str(self.pk)[:8]}"


@pghistory.track()
class FittingCostFor(OfParticipant):
    """For whom a small cost is, and at which work: only for who may see that person."""

    cost = models.OneToOneField(FittingCost, models.CASCADE, related_name="whom")
    placement = models.ForeignKey(
        Placement, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="plaatsing"
    )

    class Meta:
        verbose_name = "voor wie kosten zijn"
        verbose_name_plural = "voor wie kosten zijn"
        constraints = [
            SamePilot("participant", name="cost_participant_of_pilot"),
            SamePilot("cost", name="cost_for_cost_of_pilot"),
            SamePilot("placement", name="cost_placement_of_pilot"),
            SamePilot("recorded_by", name="cost_for_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"cost for {self.pk}"
