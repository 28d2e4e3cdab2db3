"""What stops somebody, what was done about it, what was said, and signals that few people may read."""

import pghistory
from django.db import models
from django.db.models import F, Q

from employers.enums import BarrierCode, BarrierReporter
from employers.models import Employer
from participants.enums import NoteKind, SignalKind, SupportKind, Visibility
from participants.models.people import OfParticipant, Participant
from pilots.constraints import SamePilot
from pilots.models import Membership
from pilots.rows import PilotRow, Recorded


@pghistory.track()
class Barrier(OfParticipant):
    """Something that stops one person from working, from a day until it is solved."""

    code = models.CharField("belemmering", max_length=30, choices=BarrierCode)
    reported_by = models.CharField("gemeld door", max_length=20, choices=BarrierReporter)
    since_on = models.DateField("sinds")
    solved_on = models.DateField("opgelost op", null=True, blank=True)
    solution = models.CharField("hoe opgelost", max_length=300, blank=True)

    class Meta:
        verbose_name = "belemmering"
        verbose_name_plural = "belemmeringen"
        ordering = ["since_on"]
        indexes = [models.Index(fields=["pilot", "code", "since_on"])]
        constraints = [
            models.UniqueConstraint(
                fields=["participant", "code", "reported_by", "since_on"], name="barrier_is_listed_once"
            ),
            models.CheckConstraint(condition=Q(solved_on__gte=F("since_on")), name="barrier_is_solved_after_it_began"),
            models.CheckConstraint(condition=Q(solution="") | Q(solved_on__isnull=False), name="solution_has_a_date"),
            SamePilot("participant", name="barrier_of_pilot"),
            SamePilot("recorded_by", name="barrier_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.since_on}"


@pghistory.track()
class SupportGiven(OfParticipant):
    """Help that somebody got: what, when, how long and what it cost."""

    kind = models.CharField("soort hulp", max_length=20, choices=SupportKind)
    given_on = models.DateField("datum")
    hours = models.DecimalField("uren", max_digits=5, decimal_places=2, null=True, blank=True)
    amount = models.DecimalField("bedrag", max_digits=10, decimal_places=2, null=True, blank=True)
    description = models.CharField("omschrijving", max_length=300, blank=True)

    class Meta:
        verbose_name = "ondersteuning"
        verbose_name_plural = "ondersteuning"
        ordering = ["given_on", "recorded_at"]
        indexes = [models.Index(fields=["pilot", "kind", "given_on"])]
        constraints = [
            models.CheckConstraint(condition=Q(hours__gt=0, hours__lte=24), name="support_hours_fit_a_day"),
            models.CheckConstraint(condition=Q(amount__gte=0), name="support_amount_is_not_negative"),
            SamePilot("participant", name="support_of_pilot"),
            SamePilot("recorded_by", name="support_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"support {self.pk}"


@pghistory.track()
class Note(OfParticipant):
    """What was said or seen. `visibility` says who may read it; a trigger refuses to widen it."""

    kind = models.CharField("soort", max_length=20, choices=NoteKind, default=NoteKind.NOTE)
    happened_on = models.DateField("datum")
    text = models.TextField("tekst", max_length=4000)
    visibility = models.CharField("wie mag dit lezen", max_length=10, choices=Visibility, default=Visibility.TEAM)
    changed_at = models.DateTimeField("gewijzigd op", null=True, blank=True)

    class Meta:
        verbose_name = "notitie"
        verbose_name_plural = "notities"
        ordering = ["-happened_on", "-recorded_at"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="note_is_not_empty"),
            SamePilot("participant", name="note_of_pilot"),
            SamePilot("recorded_by", name="note_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"note {self.pk}"


@pghistory.track()
class Signal(PilotRow, Recorded):
    """A signal of unsafe work or exploitation: only for the people named in SignalReader, who must follow it up."""

    participant = models.ForeignKey(
        Participant, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="deelnemer"
    )
    employer = models.ForeignKey(
        Employer, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="werkgever"
    )
    kind = models.CharField("soort signaal", max_length=20, choices=SignalKind)
    noticed_on = models.DateField("gezien op")
    text = models.TextField("wat is er gezien of verteld", max_length=4000)
    follow_up_by = models.DateField("opvolgen voor")
    followed_up_on = models.DateField("opgevolgd op", null=True, blank=True)
    follow_up = models.TextField("wat is er gedaan", max_length=4000, blank=True)

    class Meta:
        verbose_name = "signaal"
        verbose_name_plural = "signalen"
        ordering = ["follow_up_by", "recorded_at"]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="signal_key"),
            models.CheckConstraint(condition=Q(follow_up_by__gte=F("noticed_on")), name="signal_followed_up_after"),
            models.CheckConstraint(
                condition=Q(followed_up_on=None) | ~Q(follow_up=""), name="signal_follow_up_says_what"
            ),
            SamePilot("participant", name="signal_participant_of_pilot"),
            SamePilot("employer", name="signal_employer_of_pilot"),
            SamePilot("recorded_by", name="signal_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"signal {self.pk}"


@pghistory.track()
class SignalReader(PilotRow, Recorded):
    """Somebody who may read a signal. `must_follow_up` marks whose duty it is."""

    signal = models.ForeignKey(Signal, models.CASCADE, related_name="readers")
    membership = models.ForeignKey(Membership, models.PROTECT, related_name="+", verbose_name="wie")
    must_follow_up = models.BooleanField("volgt op", default=False)

    class Meta:
        verbose_name = "lezer van een signaal"
        verbose_name_plural = "lezers van signalen"
        constraints = [
            models.UniqueConstraint(fields=["signal", "membership"], name="signal_reader_is_named_once"),
            SamePilot("signal", name="signal_reader_signal_of_pilot"),
            SamePilot("membership", name="signal_reader_member_of_pilot"),
            SamePilot("recorded_by", name="signal_reader_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"reader {self.pk}"
