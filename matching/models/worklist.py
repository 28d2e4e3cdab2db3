"""What people keep themselves in Mijn werk: own tasks, what they put off, and how it reaches them elsewhere."""

from datetime import date
from typing import Self

import pghistory
from django.db import models
from django.db.models import F, Q

from matching.enums import Digest
from participants.models import Participant
from pilots.constraints import SamePilot
from pilots.models import Membership
from pilots.rows import PilotQuerySet, PilotRow, Recorded


class OwnTaskQuerySet(PilotQuerySet):
    def open(self) -> Self:
        """Tasks that nobody ticked."""
        return self.filter(done_on=None)


@pghistory.track()
class OwnTask(PilotRow, Recorded):
    """Something to do that no fact tells: for oneself, or for a colleague. The one thing that is ticked."""

    title = models.CharField("taak", max_length=150)
    due_on = models.DateField("uiterlijk op")
    participant = models.ForeignKey(
        Participant, models.PROTECT, related_name="own_tasks", null=True, blank=True, verbose_name="dossier"
    )
    assignee = models.ForeignKey(Membership, models.PROTECT, related_name="+", verbose_name="voor wie")
    done_on = models.DateField("klaar op", null=True, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = OwnTaskQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = "eigen taak"
        verbose_name_plural = "eigen taken"
        ordering = ["due_on", "recorded_at"]
        indexes = [models.Index(fields=["assignee"], condition=Q(done_on=None), name="own_tasks_to_do")]
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="own_task_says_what"),
            SamePilot("participant", name="own_task_participant_of_pilot"),
            SamePilot("assignee", name="own_task_assignee_of_pilot"),
            SamePilot("recorded_by", name="own_task_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"task {self.pk}"


class PutOffQuerySet(PilotQuerySet):
    def holding_on(self, on: date) -> Self:
        """What is still put off on a day; without a day it stays so until its fact changes."""
        return self.filter(Q(back_on=None) | Q(back_on__gt=on))


@pghistory.track()
class PutOff(PilotRow):
    """An item that somebody does not want to see now, and why. It hides nothing from anybody else.

    `key` is `matching.rules.put_off.key_of` the item: it changes with the fact behind the item, which then comes back.
    """

    membership = models.ForeignKey(Membership, models.CASCADE, related_name="+", editable=False)
    key = models.CharField(max_length=32, editable=False)
    back_on = models.DateField("terug op", null=True, blank=True)
    reason = models.CharField("reden", max_length=200)
    put_off_on = models.DateField("uitgesteld op")

    objects = PutOffQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = "uitgesteld punt"
        verbose_name_plural = "uitgestelde punten"
        constraints = [
            models.UniqueConstraint(fields=["membership", "key"], name="item_is_put_off_once"),
            models.CheckConstraint(condition=~Q(reason=""), name="put_off_says_why"),
            models.CheckConstraint(condition=Q(back_on__gt=F("put_off_on")), name="put_off_comes_back_later"),
            SamePilot("membership", name="put_off_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"put off {self.pk}"


@pghistory.track(exclude=["feed_hash", "digest_sent_on"])
class WorkSettings(PilotRow):
    """How Mijn werk reaches a member elsewhere: the morning mail, and a calendar that reads along.

    Of the secret address of the calendar only the hash is kept. Without a row the mail comes daily, and there
    is no feed.
    """

    membership = models.OneToOneField(Membership, models.CASCADE, related_name="+", editable=False)
    digest = models.CharField("ochtendmail", max_length=10, choices=Digest, default=Digest.DAILY)
    digest_sent_on = models.DateField(null=True, blank=True, editable=False)
    feed_hash = models.CharField(max_length=64, blank=True, editable=False)
    feed_made_on = models.DateField("agenda gemaakt op", null=True, blank=True)

    class Meta:
        verbose_name = "instellingen van Mijn werk"
        verbose_name_plural = "instellingen van Mijn werk"
        constraints = [
            models.CheckConstraint(condition=Q(digest__in=Digest), name="digest_is_known"),
            models.CheckConstraint(
                condition=Q(feed_hash="", feed_made_on=None) | ~Q(feed_hash="") & Q(feed_made_on__isnull=False),
                name="feed_says_when_it_was_made",
            ),
            models.UniqueConstraint(fields=["feed_hash"], condition=~Q(feed_hash=""), name="feed_is_of_one_member"),
            SamePilot("membership", name="work_settings_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"work settings {self.pk}"
