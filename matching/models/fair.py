"""The schedule of a job fair."""

import pghistory
from django.db import models

from employers.models import Employer, Vacancy
from participants.models.people import OfParticipant
from pilots.constraints import SamePilot
from pilots.models import Meeting


@pghistory.track()
class FairTalk(OfParticipant):
    """A candidate at the table of an employer, for half an hour from `starts_at` on the day of the meeting."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="fair_talks", verbose_name="banenmarkt")
    employer = models.ForeignKey(Employer, models.CASCADE, related_name="fair_talks", verbose_name="werkgever")
    vacancy = models.ForeignKey(
        Vacancy, models.PROTECT, related_name="fair_talks", null=True, blank=True, verbose_name="vacature"
    )
    starts_at = models.TimeField("begint om")

    class Meta:
        verbose_name = "gesprek op een banenmarkt"
        verbose_name_plural = "gesprekken op een banenmarkt"
        ordering = ["starts_at", "employer__name"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "employer", "starts_at"], name="fair_table_has_one_candidate"),
            models.UniqueConstraint(
                fields=["meeting", "participant", "starts_at"], name="fair_candidate_has_one_table"
            ),
            models.UniqueConstraint(fields=["meeting", "participant", "employer"], name="fair_pair_meets_once"),
            SamePilot("participant", name="fair_talk_of_pilot"),
            SamePilot("meeting", name="fair_talk_meeting_of_pilot"),
            SamePilot("employer", name="fair_talk_employer_of_pilot"),
            SamePilot("vacancy", name="fair_talk_vacancy_of_pilot"),
            SamePilot("recorded_by", name="fair_talk_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"talk at {self.starts_at}"
