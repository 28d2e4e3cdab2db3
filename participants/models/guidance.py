"""How somebody is guided: referral, appointments, presence, who is involved, and how a dossier passes on."""

import pghistory
from django.db import models
from django.db.models import F, Q

from participants.enums import (
    AppointmentKind,
    AppointmentOutcome,
    EndReason,
    HandoverState,
    TrajectoryChange,
    WorkReady,
)
from participants.models.people import OfParticipant, Participant
from pilots.constraints import SamePilot
from pilots.models import Meeting, Membership, Pilot
from pilots.rows import PilotRow, Recorded


@pghistory.track()
class Referral(OfParticipant):
    """COA refers somebody to the pilot, with its estimate; what became of it follows from the dossier."""

    referred_on = models.DateField("doorverwezen op")
    work_ready = models.CharField("kan deze persoon werken", max_length=20, choices=WorkReady)
    note = models.CharField("wat de jobhunter moet weten", max_length=300, blank=True)

    class Meta:
        verbose_name = "doorverwijzing"
        verbose_name_plural = "doorverwijzingen"
        ordering = ["referred_on"]
        constraints = [
            models.UniqueConstraint(fields=["participant", "referred_on"], name="one_referral_a_day"),
            SamePilot("participant", name="referral_of_pilot"),
            SamePilot("recorded_by", name="referral_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"referral {self.pk}"


@pghistory.track()
class TrajectoryStep(OfParticipant):
    """A pause, its end, the end of the guidance or a fresh start, each with its reason."""

    change = models.CharField("wat", max_length=20, choices=TrajectoryChange)
    happened_on = models.DateField("op")
    reason = models.CharField("reden", max_length=300, blank=True)
    end_reason = models.CharField("reden van het einde", max_length=30, choices=EndReason, blank=True)

    class Meta:
        verbose_name = "stap van het traject"
        verbose_name_plural = "stappen van het traject"
        ordering = ["happened_on", "recorded_at"]
        constraints = [
            SamePilot("participant", name="trajectory_step_of_pilot"),
            SamePilot("recorded_by", name="trajectory_step_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.change} {self.happened_on}"


@pghistory.track()
class Appointment(OfParticipant):
    """A moment with somebody; what came of it is recorded after."""

    kind = models.CharField("soort", max_length=20, choices=AppointmentKind, default=AppointmentKind.FOLLOW_UP)
    starts_at = models.DateTimeField("dag en tijd")
    place = models.CharField("plaats", max_length=150, blank=True)
    with_membership = models.ForeignKey(
        Membership, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="met wie"
    )
    interpreter = models.CharField("tolk", max_length=100, blank=True)
    note = models.CharField("waarover", max_length=300, blank=True)
    outcome = models.CharField(
        "uitkomst", max_length=20, choices=AppointmentOutcome, default=AppointmentOutcome.PLANNED
    )

    class Meta:
        verbose_name = "afspraak"
        verbose_name_plural = "afspraken"
        ordering = ["starts_at"]
        indexes = [models.Index(fields=["pilot", "starts_at"])]
        constraints = [
            models.UniqueConstraint(fields=["participant", "starts_at"], name="appointment_is_made_once"),
            SamePilot("participant", name="appointment_of_pilot"),
            SamePilot("with_membership", name="appointment_member_of_pilot"),
            SamePilot("recorded_by", name="appointment_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"appointment {self.pk}"


@pghistory.track()
class Attendance(OfParticipant):
    """Somebody on the list of a meeting: came, did not come, or not known yet."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="attendances", verbose_name="bijeenkomst")
    was_present = models.BooleanField("was er", null=True, blank=True)
    note = models.CharField("wat volgde", max_length=300, blank=True)

    class Meta:
        verbose_name = "aanwezigheid"
        verbose_name_plural = "aanwezigheid"
        constraints = [
            models.UniqueConstraint(fields=["participant", "meeting"], name="attendance_is_listed_once"),
            SamePilot("participant", name="attendance_of_pilot"),
            SamePilot("meeting", name="attendance_meeting_of_pilot"),
            SamePilot("recorded_by", name="attendance_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"attendance {self.pk}"


@pghistory.track()
class Involvement(OfParticipant):
    """A colleague who helps with somebody, beside the jobhunter who is responsible."""

    membership = models.ForeignKey(Membership, models.PROTECT, related_name="+", verbose_name="collega")
    since_on = models.DateField("sinds")
    until_on = models.DateField("tot en met", null=True, blank=True)

    class Meta:
        verbose_name = "betrokkene"
        verbose_name_plural = "betrokkenen"
        constraints = [
            models.UniqueConstraint(
                fields=["participant", "membership"], condition=Q(until_on=None), name="involved_once_at_a_time"
            ),
            models.CheckConstraint(condition=Q(until_on__gte=F("since_on")), name="involvement_ends_after_start"),
            SamePilot("participant", name="involvement_of_pilot"),
            SamePilot("membership", name="involvement_member_of_pilot"),
            SamePilot("recorded_by", name="involvement_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"involvement {self.pk}"


@pghistory.track()
class CaseTransfer(OfParticipant):
    """The responsibility for somebody passed from one colleague to another. Unopened it is "nieuw voor mij"."""

    from_membership = models.ForeignKey(
        Membership, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="van"
    )
    to_membership = models.ForeignKey(Membership, models.PROTECT, related_name="+", verbose_name="naar")
    transferred_on = models.DateField("overgedragen op")
    reason = models.CharField("reden", max_length=300)
    opened_at = models.DateTimeField("geopend op", null=True, blank=True)

    class Meta:
        verbose_name = "overdracht aan collega"
        verbose_name_plural = "overdrachten aan collega's"
        ordering = ["transferred_on", "recorded_at"]
        indexes = [models.Index(fields=["to_membership", "opened_at"])]
        constraints = [
            SamePilot("participant", name="case_transfer_of_pilot"),
            SamePilot("from_membership", name="case_transfer_from_of_pilot"),
            SamePilot("to_membership", name="case_transfer_to_of_pilot"),
            SamePilot("recorded_by", name="case_transfer_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"transfer {self.pk}"


@pghistory.track()
class Merge(PilotRow, Recorded):
    """Two dossiers of one person became one. `moved` lists which rows passed over, so that it can be undone."""

    kept = models.ForeignKey(Participant, models.PROTECT, related_name="+", verbose_name="blijft")
    merged = models.ForeignKey(Participant, models.PROTECT, related_name="+", verbose_name="gaat erin op")
    reason = models.CharField("waarom dezelfde persoon", max_length=300)
    moved = models.JSONField(default=dict, editable=False)
    undone_at = models.DateTimeField("ongedaan gemaakt op", null=True, blank=True)
    undone_by = models.ForeignKey(Membership, models.PROTECT, related_name="+", null=True, blank=True)

    class Meta:
        verbose_name = "samenvoeging"
        verbose_name_plural = "samenvoegingen"
        ordering = ["recorded_at"]
        constraints = [
            models.CheckConstraint(condition=~Q(kept=F("merged")), name="merge_is_of_two_dossiers"),
            SamePilot("kept", name="merge_kept_of_pilot"),
            SamePilot("merged", name="merge_merged_of_pilot"),
            SamePilot("undone_by", name="merge_undoer_of_pilot"),
            SamePilot("recorded_by", name="merge_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"merge {self.pk}"


@pghistory.track()
class NotTheSame(PilotRow, Recorded):
    """Two dossiers that look alike and are of two people; nobody is asked again."""

    one = models.ForeignKey(Participant, models.CASCADE, related_name="+")
    other = models.ForeignKey(Participant, models.CASCADE, related_name="+")

    class Meta:
        verbose_name = "niet dezelfde persoon"
        verbose_name_plural = "niet dezelfde personen"
        constraints = [
            models.UniqueConstraint(fields=["one", "other"], name="pair_is_judged_once"),
            models.CheckConstraint(condition=Q(one__lt=F("other")), name="pair_is_in_order"),
            SamePilot("one", name="pair_one_of_pilot"),
            SamePilot("other", name="pair_other_of_pilot"),
            SamePilot("recorded_by", name="pair_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"pair {self.pk}"


@pghistory.track(exclude=["sealed"])
class Handover(OfParticipant):
    """A dossier offered to the pilot of another municipality, with the person's agreement.

    `sealed` holds what the person agreed to pass on, until the other team answers; the other pilot reaches it only
    through the functions of the database that accept or refuse.
    """

    to_pilot = models.ForeignKey(Pilot, models.PROTECT, related_name="+", verbose_name="naar pilot")
    to_location_name = models.CharField("naar locatie", max_length=150, blank=True)
    agreed_on = models.DateField("akkoord van de deelnemer op")
    offered_on = models.DateField("aangeboden op")
    reason = models.CharField("reden", max_length=300, blank=True)
    state = models.CharField("stand", max_length=20, choices=HandoverState, default=HandoverState.OFFERED)
    answered_on = models.DateField("antwoord op", null=True, blank=True)
    answer_reason = models.CharField("reden van het antwoord", max_length=300, blank=True)
    sealed = models.BinaryField(null=True, editable=False)
    wrapped_key = models.BinaryField(null=True, editable=False)

    class Meta:
        verbose_name = "overdracht aan andere pilot"
        verbose_name_plural = "overdrachten aan andere pilots"
        ordering = ["offered_on"]
        indexes = [models.Index(fields=["to_pilot", "state"])]
        constraints = [
            models.UniqueConstraint(
                fields=["participant"], condition=Q(state=HandoverState.OFFERED), name="one_open_handover"
            ),
            models.CheckConstraint(condition=~Q(to_pilot=F("pilot")), name="handover_leaves_the_pilot"),
            models.CheckConstraint(condition=Q(answered_on__gte=F("offered_on")), name="handover_answer_after_offer"),
            SamePilot("participant", name="handover_of_pilot"),
            SamePilot("recorded_by", name="handover_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"handover {self.pk}"


@pghistory.track()
class IncomingHandover(OfParticipant):
    """Where a dossier came from: written in the new pilot when it accepts."""

    handover_id = models.UUIDField(unique=True)
    from_municipality = models.CharField("van", max_length=100)
    accepted_on = models.DateField("aangenomen op")

    class Meta:
        verbose_name = "binnengekomen overdracht"
        verbose_name_plural = "binnengekomen overdrachten"
        constraints = [
            SamePilot("participant", name="incoming_of_pilot"),
            SamePilot("recorded_by", name="incoming_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"incoming handover {self.pk}"
