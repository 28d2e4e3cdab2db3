"""What every table of a pilot has in common: its pilot, and one door to its rows."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Self

from django.db import models

if TYPE_CHECKING:
    from pilots.models import Membership


class PilotQuerySet(models.QuerySet[Any]):
    def visible_to(self, membership: Membership) -> Self:
        """The rows of the membership's pilot. Which of them its role may read, the database's policies decide."""
        return self.filter(pilot_id=membership.pilot_id)


class PilotRow(models.Model):
    """A row that belongs to one pilot and never leaves it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    pilot = models.ForeignKey("pilots.Pilot", models.PROTECT, related_name="+", editable=False)

    objects = PilotQuerySet.as_manager()

    class Meta:
        abstract = True


class Recorded(models.Model):
    """Who wrote a fact down, and when."""

    recorded_by = models.ForeignKey(
        "pilots.Membership", models.PROTECT, related_name="+", null=True, blank=True, editable=False
    )
    recorded_at = models.DateTimeField("vastgelegd op", auto_now_add=True)

    class Meta:
        abstract = True
