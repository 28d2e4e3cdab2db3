"""Work that follows other work: whether it fits better, as somebody knows who was told. Apart from the placement, which
a job coach reads and does not change."""

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from matching.enums import BetterIn, FitsBetter
from matching.models.work import Placement
from pilots.constraints import SamePilot
from pilots.rows import PilotRow, Recorded


@pghistory.track()
class Progression(PilotRow, Recorded):
    """Whether work fits better than the work before it, and in what. It goes before what follows from the two jobs;
    an empty `fits` says that nobody knows. `recorded_by` is who said it last, on `judged_on`."""

    placement = models.OneToOneField(Placement, models.CASCADE, related_name="progression", verbose_name="plaatsing")
    fits = models.CharField("past beter dan het vorige werk", max_length=5, choices=FitsBetter, blank=True)
    better = ArrayField(
        models.CharField(max_length=10, choices=BetterIn), default=list, blank=True, verbose_name="wat er beter is"
    )
    note = models.CharField("toelichting", max_length=300, blank=True)
    judged_on = models.DateField("vastgelegd op")
    version = models.PositiveIntegerField(default=0, db_default=0, editable=False)

    class Meta:
        verbose_name = "doorstroom"
        verbose_name_plural = "doorstroom"
        constraints = [
            models.CheckConstraint(
                condition=Q(fits=FitsBetter.YES) | Q(better=[]), name="progression_is_better_only_when_it_fits"
            ),
            models.CheckConstraint(
                condition=~Q(better__contains=[BetterIn.OTHER]) | ~Q(note=""), name="progression_says_what_else"
            ),
            SamePilot("placement", name="progression_placement_of_pilot"),
            SamePilot("recorded_by", name="progression_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"progression {self.pk}"
