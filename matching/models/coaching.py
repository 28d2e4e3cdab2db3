"""Job coaching: who guides whom at work, for how many hours, and towards what. Sessions are help that was given."""

import pghistory
from django.db import models
from django.db.models import F, Q

from matching.enums import ActionBy, GoalOutcome
from matching.models.work import Placement
from pilots.constraints import SamePilot
from pilots.models import Membership
from pilots.rows import PilotRow, Recorded


@pghistory.track()
class CoachAssignment(PilotRow, Recorded):
    """A job coach at one placement, until the next one takes over. `hours` is what was agreed, if anything."""

    placement = models.ForeignKey(Placement, models.CASCADE, related_name="assignments", verbose_name="plaatsing")
    coach = models.ForeignKey(Membership, models.PROTECT, related_name="+", verbose_name="jobcoach")
    starts_on = models.DateField("vanaf")
    ends_on = models.DateField("tot en met", null=True, blank=True)
    hours = models.DecimalField("afgesproken uren", max_digits=5, decimal_places=1, null=True, blank=True)

    class Meta:
        verbose_name = "inzet van een jobcoach"
        verbose_name_plural = "inzet van jobcoaches"
        ordering = ["starts_on", "recorded_at"]
        constraints = [
            models.UniqueConstraint(fields=["placement"], condition=Q(ends_on=None), name="one_coach_at_a_time"),
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="assignment_ends_after_start"),
            models.CheckConstraint(condition=Q(hours__gt=0), name="assignment_hours_are_positive"),
            SamePilot("placement", name="assignment_placement_of_pilot"),
            SamePilot("coach", name="assignment_coach_of_pilot"),
            SamePilot("recorded_by", name="assignment_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"assignment {self.pk}"


@pghistory.track()
class CoachGoal(PilotRow, Recorded):
    """What coach and employee work on, until it is reached or let go."""

    placement = models.ForeignKey(Placement, models.CASCADE, related_name="goals", verbose_name="plaatsing")
    text = models.CharField("doel", max_length=200)
    agreed_on = models.DateField("afgesproken op")
    closed_on = models.DateField("afgesloten op", null=True, blank=True)
    outcome = models.CharField("uitkomst", max_length=10, choices=GoalOutcome, blank=True)

    class Meta:
        verbose_name = "doel"
        verbose_name_plural = "doelen"
        ordering = ["agreed_on", "recorded_at"]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="goal_key"),
            models.CheckConstraint(condition=~Q(text=""), name="goal_says_what"),
            models.CheckConstraint(condition=Q(closed_on__gte=F("agreed_on")), name="goal_closes_after_it_began"),
            models.CheckConstraint(
                condition=Q(closed_on=None, outcome="") | Q(closed_on__isnull=False) & ~Q(outcome=""),
                name="closed_goal_says_how",
            ),
            SamePilot("placement", name="goal_placement_of_pilot"),
            SamePilot("recorded_by", name="goal_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"goal {self.pk}"


@pghistory.track()
class CoachAction(PilotRow, Recorded):
    """A step towards a goal: who takes it, by when, and the day it was done."""

    placement = models.ForeignKey(Placement, models.CASCADE, related_name="+", verbose_name="plaatsing")
    goal = models.ForeignKey(CoachGoal, models.CASCADE, related_name="actions", verbose_name="doel")
    text = models.CharField("actie", max_length=200)
    by = models.CharField("wie", max_length=10, choices=ActionBy, default=ActionBy.COACH)
    due_on = models.DateField("uiterlijk", null=True, blank=True)
    done_on = models.DateField("gedaan op", null=True, blank=True)

    class Meta:
        verbose_name = "actie"
        verbose_name_plural = "acties"
        ordering = [F("due_on").asc(nulls_last=True), "recorded_at"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="action_says_what"),
            SamePilot("placement", name="action_placement_of_pilot"),
            SamePilot("goal", name="action_goal_of_pilot"),
            SamePilot("recorded_by", name="action_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"action {self.pk}"
