"""What an employer gathers before an application for a work permit is made (B4, B11): the concept."""

import pghistory
from django.db import models

from matching.enums import ConceptPaperKind
from matching.models.work import Match
from participants.models import OfParticipant
from pilots.constraints import SamePilot


@pghistory.track()
class ConceptPaper(OfParticipant):
    """A paper that UWV asks is ready since a day. No row: not ready, as far as anybody said. No paper is ever kept."""

    match = models.ForeignKey(Match, models.CASCADE, related_name="concept_papers", verbose_name="match")
    kind = models.CharField("papier", max_length=20, choices=ConceptPaperKind)
    ready_on = models.DateField("klaar op")

    class Meta:
        verbose_name = "papier voor de TWV-aanvraag"
        verbose_name_plural = "papieren voor de TWV-aanvraag"
        ordering = ["ready_on"]
        constraints = [
            models.UniqueConstraint(fields=["match", "kind"], name="concept_paper_is_ready_once"),
            SamePilot("participant", name="concept_paper_participant_of_pilot"),
            SamePilot("match", name="concept_paper_match_of_pilot"),
            SamePilot("recorded_by", name="concept_paper_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.ready_on}"
