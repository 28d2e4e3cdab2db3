"""Days of work without a permit: what happened on them."""

import pghistory
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Q

from matching.models.work import Placement
from participants.models import InclusiveDates, OfParticipant
from pilots.constraints import SamePilot


@pghistory.track()
class PermitGap(OfParticipant):
    """Days of a placement without a work permit: was there work, and if so, when was that told (B6).

    Days on which nobody worked are no work: they leave the contract when papers and work are laid side by side.
    """

    placement = models.ForeignKey(Placement, models.CASCADE, related_name="gaps", verbose_name="plaatsing")
    starts_on = models.DateField("vanaf")
    ends_on = models.DateField("tot en met")
    worked = models.BooleanField("gewerkt")
    reported_on = models.DateField("gemeld op", null=True, blank=True)

    class Meta:
        verbose_name = "dagen zonder werkvergunning"
        verbose_name_plural = "dagen zonder werkvergunning"
        ordering = ["starts_on"]
        constraints = [
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="gap_ends_after_start"),
            models.CheckConstraint(
                condition=Q(worked=False, reported_on=None) | Q(worked=True, reported_on__isnull=False),
                name="work_in_a_gap_is_reported",
            ),
            ExclusionConstraint(
                name="gaps_are_answered_once",
                expressions=[
                    ("placement", RangeOperators.EQUAL),
                    (
                        InclusiveDates("starts_on", "ends_on", RangeBoundary(inclusive_upper=True)),
                        RangeOperators.OVERLAPS,
                    ),
                ],
            ),
            SamePilot("participant", name="gap_participant_of_pilot"),
            SamePilot("placement", name="gap_placement_of_pilot"),
            SamePilot("recorded_by", name="gap_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"gap {self.starts_on}"
