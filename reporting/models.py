"""What was published, and what was read in from a workbook: both keep their date, so that they can be told again."""

import pghistory
from django.db import models
from django.db.models import F, Q

from pilots.constraints import SamePilot
from pilots.models import Membership
from pilots.rows import PilotRow


@pghistory.track()
class Publication(PilotRow):
    """Figures of a period that the project leader made public: kept as they were, rule for small numbers applied."""

    starts_on = models.DateField("vanaf")
    ends_on = models.DateField("tot en met")
    reference_on = models.DateField("peildatum")
    figures = models.JSONField("cijfers")
    published_by = models.ForeignKey(Membership, models.PROTECT, related_name="+")
    published_at = models.DateTimeField("openbaar gemaakt op", auto_now_add=True)

    class Meta:
        verbose_name = "openbaarmaking"
        verbose_name_plural = "openbaarmakingen"
        ordering = ["-published_at"]
        constraints = [
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="publication_ends_after_start"),
            SamePilot("published_by", name="publication_publisher_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"publication {self.pk}"


@pghistory.track(exclude=["undo"])
class ImportBatch(PilotRow):
    """One workbook that was read in: when, by whom, and what it changed, row by row, so that it can be undone."""

    file_name = models.CharField("bestand", max_length=200)
    sha256 = models.CharField(max_length=64)
    imported_by = models.ForeignKey(Membership, models.PROTECT, related_name="+", null=True)
    imported_at = models.DateTimeField("ingelezen op", auto_now_add=True)
    counts = models.JSONField("aantallen", default=dict)
    undo = models.JSONField("ongedaan maken", default=dict)
    undone_at = models.DateTimeField("ongedaan gemaakt op", null=True)

    class Meta:
        verbose_name = "import"
        verbose_name_plural = "imports"
        ordering = ["-imported_at"]
        constraints = [SamePilot("imported_by", name="import_member_of_pilot")]

    def __str__(self) -> str:
        return f"import {self.pk}"
