"""How a pilot works: which data it uses, its own questions, its meetings, and what is counted without names."""

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from pilots.constraints import SamePilot
from pilots.enums import InKindActivity, MeetingKind, OptionalData, QuestionKind
from pilots.models.pilot import Membership, OfPilot, ReceptionLocation


class RecordedHere(models.Model):
    """Who wrote it down, and when."""

    recorded_by = models.ForeignKey(Membership, models.PROTECT, related_name="+", null=True, blank=True, editable=False)
    recorded_at = models.DateTimeField("vastgelegd op", auto_now_add=True)

    class Meta:
        abstract = True


@pghistory.track()
class DataChoice(OfPilot, RecordedHere):
    """Whether this pilot uses an optional kind of data, by which decision, since when and what for. No row is off."""

    data = models.CharField("gegeven", max_length=20, choices=OptionalData)
    is_on = models.BooleanField("in gebruik", default=False)
    decided_on = models.DateField("besluit van", null=True, blank=True)
    decision = models.CharField("besluit", max_length=300, blank=True)
    purpose = models.CharField("doel", max_length=300, blank=True)
    legal_basis = models.CharField("grondslag", max_length=300, blank=True)
    # Of the BSN: the public bodies whose jobhunters may see it. Nobody else does, whatever their role (C7).
    organisations = ArrayField(
        models.CharField(max_length=100), default=list, blank=True, verbose_name="overheidsorganisaties"
    )

    class Meta:
        verbose_name = "keuze over gegevens"
        verbose_name_plural = "keuzes over gegevens"
        ordering = ["data"]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "data"], name="data_is_chosen_once"),
            models.CheckConstraint(
                condition=Q(is_on=False) | (Q(decided_on__isnull=False) & ~Q(decision="") & ~Q(purpose="")),
                name="data_in_use_has_a_decision",
            ),
            models.CheckConstraint(
                condition=~Q(data=OptionalData.BSN) | Q(is_on=False) | ~Q(legal_basis=""),
                name="bsn_in_use_has_a_legal_basis",
            ),
            SamePilot("recorded_by", name="data_choice_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return self.data


@pghistory.track()
class IntakeQuestion(OfPilot, RecordedHere):
    """A question that this pilot adds to the intake. Retired questions keep their answers."""

    text = models.CharField("vraag", max_length=200)
    kind = models.CharField("soort antwoord", max_length=10, choices=QuestionKind, default=QuestionKind.TEXT)
    choices = ArrayField(models.CharField(max_length=100), default=list, blank=True, verbose_name="keuzes")
    purpose = models.CharField("waarom we dit vragen", max_length=300, blank=True)
    position = models.PositiveSmallIntegerField("volgorde", default=0)
    retired_on = models.DateField("gestopt op", null=True, blank=True)

    class Meta:
        verbose_name = "eigen vraag"
        verbose_name_plural = "eigen vragen"
        ordering = ["position", "id"]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="question_key"),
            models.UniqueConstraint(
                fields=["pilot", "text"], condition=Q(retired_on=None), name="question_is_asked_once"
            ),
            SamePilot("recorded_by", name="question_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return self.text


@pghistory.track()
class Meeting(OfPilot, RecordedHere):
    """A meeting of the pilot: an information session, a job fair, a workshop, office hours."""

    kind = models.CharField("soort", max_length=20, choices=MeetingKind)
    held_on = models.DateField("datum")
    starts_at = models.TimeField("begint om", null=True, blank=True)
    location = models.ForeignKey(
        ReceptionLocation, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="locatie"
    )
    place = models.CharField("plaats", max_length=150, blank=True)
    title = models.CharField("titel", max_length=150, blank=True)
    residents = models.PositiveSmallIntegerField("aantal bewoners", null=True, blank=True)
    employers = models.PositiveSmallIntegerField("aantal werkgevers", null=True, blank=True)
    outcome = models.CharField("wat volgde", max_length=500, blank=True)

    class Meta:
        verbose_name = "bijeenkomst"
        verbose_name_plural = "bijeenkomsten"
        ordering = ["-held_on", "-id"]
        indexes = [models.Index(fields=["pilot", "kind", "held_on"])]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="meeting_key"),
            SamePilot("location", name="meeting_location_of_pilot"),
            SamePilot("recorded_by", name="meeting_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.held_on}"


@pghistory.track()
class ResidentCount(OfPilot, RecordedHere):
    """How many people live at a location, and how many of them may work; nobody is named."""

    location = models.ForeignKey(ReceptionLocation, models.PROTECT, related_name="counts", verbose_name="locatie")
    counted_on = models.DateField("datum")
    residents = models.PositiveIntegerField("bewoners")
    entitled = models.PositiveIntegerField("mogen werken", null=True, blank=True)

    class Meta:
        verbose_name = "aantal bewoners"
        verbose_name_plural = "bewonersaantallen"
        ordering = ["-counted_on"]
        constraints = [
            models.UniqueConstraint(fields=["location", "counted_on"], name="residents_are_counted_once_a_day"),
            models.CheckConstraint(condition=Q(entitled__lte=F("residents")), name="entitled_are_residents"),
            SamePilot("location", name="count_location_of_pilot"),
            SamePilot("recorded_by", name="count_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.location_id} {self.counted_on}"


@pghistory.track()
class InKindHours(OfPilot, RecordedHere):
    """Hours that somebody of a partner gave to the pilot in a month, without a bill."""

    membership = models.ForeignKey(Membership, models.PROTECT, related_name="+", verbose_name="wie")
    month = models.DateField("maand")
    activity = models.CharField("waaraan", max_length=20, choices=InKindActivity)
    hours = models.DecimalField("uren", max_digits=5, decimal_places=1)

    class Meta:
        verbose_name = "uren in natura"
        verbose_name_plural = "uren in natura"
        ordering = ["-month", "activity"]
        constraints = [
            models.UniqueConstraint(fields=["membership", "month", "activity"], name="hours_are_told_once_a_month"),
            models.CheckConstraint(condition=Q(hours__gte=0, hours__lte=250), name="hours_fit_a_month"),
            models.CheckConstraint(condition=Q(month__day=1), name="month_is_its_first_day"),
            SamePilot("membership", name="hours_member_of_pilot"),
            SamePilot("recorded_by", name="hours_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.membership_id} {self.month}"


@pghistory.track()
class BarrierCount(OfPilot, RecordedHere):
    """How often a barrier was met in a month, where a pilot counts and does not record it per person."""

    code = models.CharField("belemmering", max_length=30)
    reported_by = models.CharField("gemeld door", max_length=20)
    month = models.DateField("maand")
    number = models.PositiveSmallIntegerField("aantal keren")

    class Meta:
        verbose_name = "geteld knelpunt"
        verbose_name_plural = "getelde knelpunten"
        ordering = ["-month", "code"]
        constraints = [
            models.UniqueConstraint(
                fields=["pilot", "code", "reported_by", "month"], name="barrier_is_counted_once_a_month"
            ),
            models.CheckConstraint(condition=Q(month__day=1), name="barrier_month_is_its_first_day"),
            SamePilot("recorded_by", name="barrier_count_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.month}"


@pghistory.track()
class TeamContact(OfPilot, RecordedHere):
    """Whom people of this pilot call: what stands on papers that they take home."""

    name = models.CharField("naam van het team", max_length=100)
    phone = models.CharField("telefoon", max_length=20)
    hours = models.CharField("wanneer bereikbaar", max_length=100, blank=True)

    class Meta:
        verbose_name = "telefoonnummer van het team"
        verbose_name_plural = "telefoonnummers van teams"
        constraints = [
            models.UniqueConstraint(fields=["pilot"], name="one_team_contact_per_pilot"),
            models.CheckConstraint(condition=~Q(name="") & ~Q(phone=""), name="team_contact_is_complete"),
            SamePilot("recorded_by", name="team_contact_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"team contact {self.pk}"
