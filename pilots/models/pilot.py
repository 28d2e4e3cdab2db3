"""A pilot as its council decided it: phases, partners, locations, money and questions; and who works in it."""

import uuid
from typing import Any, Self

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.functional import cached_property

from pilots.constraints import SamePilot
from pilots.enums import PILOT_ROLES, AccessAction, ExpenditureKind, LocationKind, Precision, RevealReason, Role
from pilots.rows import PilotQuerySet

AMOUNT: dict[str, Any] = {"max_digits": 12, "decimal_places": 2}


@pghistory.track(exclude=["last_case_number"])
class Pilot(models.Model):
    """One municipality's pilot. What the documents do not say stays empty: unknown, never invented."""

    slug = models.SlugField(unique=True)
    name = models.CharField("naam", max_length=200)
    municipality = models.CharField("gemeente", max_length=100)
    province = models.CharField("provincie", max_length=50, blank=True)
    target_group = models.TextField("doelgroep", blank=True)
    decision_body = models.CharField("besluitorgaan", max_length=100, blank=True)
    evaluation_note = models.TextField("over de evaluatie", blank=True)
    case_prefix = models.CharField("letter van het dossiernummer", max_length=3, default="A")
    last_case_number = models.PositiveIntegerField(default=0, editable=False)
    in_kind = ArrayField(models.CharField(max_length=200), default=list, blank=True, verbose_name="in natura")

    class Meta:
        verbose_name = "pilot"
        verbose_name_plural = "pilots"
        ordering = ["municipality"]

    def __str__(self) -> str:
        return self.slug


class OfPilot(models.Model):
    """A table of the pilot itself, with small numbers and plain ids."""

    pilot = models.ForeignKey(Pilot, models.PROTECT, related_name="+", editable=False)

    objects = PilotQuerySet.as_manager()

    class Meta:
        abstract = True


@pghistory.track()
class Phase(OfPilot):
    """A period with its own target and budget."""

    name = models.CharField("naam", max_length=100)
    position = models.PositiveSmallIntegerField(default=0)
    starts_on = models.DateField("begint op", null=True, blank=True)
    starts_precision = models.CharField(max_length=10, choices=Precision, default=Precision.UNKNOWN)
    ends_on = models.DateField("eindigt op", null=True, blank=True)
    ends_precision = models.CharField(max_length=10, choices=Precision, default=Precision.UNKNOWN)
    target_placed = models.PositiveIntegerField("doel: gestart met werk", null=True, blank=True)
    target_source = models.CharField("bron van het doel", max_length=300, blank=True)
    note = models.TextField("toelichting", blank=True)

    class Meta:
        verbose_name = "fase"
        verbose_name_plural = "fasen"
        ordering = ["pilot", "position"]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "name"], name="phase_name_is_unique"),
            models.UniqueConstraint(fields=["pilot", "id"], name="phase_key"),
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="phase_ends_after_start"),
        ]

    def __str__(self) -> str:
        return self.name


@pghistory.track()
class Partner(OfPilot):
    name = models.CharField("naam", max_length=150)
    role = models.CharField("rol", max_length=300, blank=True)

    class Meta:
        verbose_name = "partner"
        verbose_name_plural = "partners"
        ordering = ["pilot", "id"]
        constraints = [models.UniqueConstraint(fields=["pilot", "name"], name="partner_name_is_unique")]

    def __str__(self) -> str:
        return self.name


@pghistory.track()
class ReceptionLocation(OfPilot):
    """A COA or municipal site of the pilot."""

    name = models.CharField("naam", max_length=150)
    kind = models.CharField("soort", max_length=20, choices=LocationKind, default=LocationKind.AZC)
    place = models.CharField("plaats", max_length=100, blank=True)
    capacity = models.PositiveIntegerField("opvangplekken", null=True, blank=True)
    note = models.CharField("toelichting", max_length=300, blank=True)

    class Meta:
        verbose_name = "opvanglocatie"
        verbose_name_plural = "opvanglocaties"
        ordering = ["pilot", "name"]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "name"], name="location_name_is_unique"),
            models.UniqueConstraint(fields=["pilot", "id"], name="location_key"),
        ]

    def __str__(self) -> str:
        return self.name


@pghistory.track()
class Decision(OfPilot):
    """A decision of council or executive, as the documents give it."""

    position = models.PositiveSmallIntegerField(default=0)
    decided_on = models.DateField("datum", null=True, blank=True)
    precision = models.CharField(max_length=10, choices=Precision, default=Precision.UNKNOWN)
    what = models.TextField("besluit")
    source = models.CharField("bron", max_length=300, blank=True)

    class Meta:
        verbose_name = "besluit"
        verbose_name_plural = "besluiten"
        ordering = ["pilot", "position"]
        constraints = [models.UniqueConstraint(fields=["pilot", "position"], name="decision_position_is_unique")]

    def __str__(self) -> str:
        return self.what


@pghistory.track()
class EvaluationQuestion(OfPilot):
    """A question that the pilot must answer, with the indicators that answer it."""

    position = models.PositiveSmallIntegerField(default=0)
    text = models.TextField("vraag")
    indicators = ArrayField(models.CharField(max_length=3), default=list, blank=True, verbose_name="indicatoren")
    source = models.CharField("bron", max_length=300, blank=True)

    class Meta:
        verbose_name = "evaluatievraag"
        verbose_name_plural = "evaluatievragen"
        ordering = ["pilot", "position"]
        constraints = [models.UniqueConstraint(fields=["pilot", "position"], name="question_position_is_unique")]

    def __str__(self) -> str:
        return self.text


@pghistory.track()
class BudgetLine(OfPilot):
    """A cost item of a phase. `year` is filled where the decision splits by year."""

    phase = models.ForeignKey(Phase, models.PROTECT, related_name="budget_lines", verbose_name="fase")
    label = models.CharField("kostenpost", max_length=200)
    position = models.PositiveSmallIntegerField(default=0)
    year = models.PositiveSmallIntegerField("jaar", null=True, blank=True)
    budgeted = models.DecimalField("geraamd", **AMOUNT)
    vat_included = models.BooleanField("inclusief btw", null=True, blank=True)
    forecast = models.DecimalField("prognose", null=True, blank=True, **AMOUNT)

    class Meta:
        verbose_name = "kostenpost"
        verbose_name_plural = "kostenposten"
        ordering = ["pilot", "phase", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["phase", "label", "year"], name="budget_line_is_unique", nulls_distinct=False
            ),
            models.UniqueConstraint(fields=["pilot", "id"], name="budget_line_key"),
            models.CheckConstraint(condition=Q(budgeted__gte=0), name="budget_line_is_not_negative"),
            SamePilot("phase", name="budget_line_phase_of_pilot"),
        ]

    def __str__(self) -> str:
        return self.label


@pghistory.track()
class BudgetAmendment(OfPilot):
    """A formal change of a budget line (begrotingswijziging)."""

    line = models.ForeignKey(BudgetLine, models.PROTECT, related_name="amendments", verbose_name="kostenpost")
    decided_on = models.DateField("datum")
    amount = models.DecimalField("bedrag", **AMOUNT)
    reason = models.CharField("reden", max_length=300)

    class Meta:
        verbose_name = "begrotingswijziging"
        verbose_name_plural = "begrotingswijzigingen"
        ordering = ["decided_on", "id"]
        constraints = [SamePilot("line", name="amendment_line_of_pilot")]

    def __str__(self) -> str:
        return self.reason


@pghistory.track()
class CoverLine(OfPilot):
    """Where the money of a phase comes from (dekking)."""

    phase = models.ForeignKey(Phase, models.PROTECT, related_name="cover_lines", verbose_name="fase")
    label = models.CharField("dekking", max_length=200)
    position = models.PositiveSmallIntegerField(default=0)
    year = models.PositiveSmallIntegerField("jaar", null=True, blank=True)
    planned = models.DecimalField("begroot", **AMOUNT)
    received = models.DecimalField("ontvangen", default=0, **AMOUNT)
    used = models.DecimalField("ingezet", default=0, **AMOUNT)

    class Meta:
        verbose_name = "dekking"
        verbose_name_plural = "dekkingen"
        ordering = ["pilot", "phase", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["phase", "label", "year"], name="cover_line_is_unique", nulls_distinct=False
            ),
            SamePilot("phase", name="cover_line_phase_of_pilot"),
        ]

    def __str__(self) -> str:
        return self.label


@pghistory.track()
class Expenditure(OfPilot):
    """A commitment or an invoice on a budget line. `occurrence` tells equal rows of one list apart."""

    line = models.ForeignKey(BudgetLine, models.PROTECT, related_name="expenditures", verbose_name="kostenpost")
    booked_on = models.DateField("datum")
    amount = models.DecimalField("bedrag", **AMOUNT)
    kind = models.CharField("soort", max_length=20, choices=ExpenditureKind)
    reference = models.CharField("kenmerk", max_length=100, blank=True)
    description = models.CharField("omschrijving", max_length=500, blank=True)
    occurrence = models.PositiveSmallIntegerField(default=1, editable=False)
    recorded_by = models.ForeignKey(
        "pilots.Membership", models.PROTECT, related_name="+", null=True, blank=True, editable=False
    )
    recorded_at = models.DateTimeField("vastgelegd op", auto_now_add=True)

    class Meta:
        verbose_name = "uitgave"
        verbose_name_plural = "uitgaven"
        ordering = ["booked_on", "id"]
        indexes = [models.Index(fields=["pilot", "line", "booked_on"])]
        constraints = [
            models.UniqueConstraint(
                fields=["line", "booked_on", "kind", "reference", "occurrence"], name="expenditure_is_unique"
            ),
            models.UniqueConstraint(fields=["pilot", "id"], name="expenditure_key"),
            models.CheckConstraint(condition=~Q(amount=0), name="expenditure_is_not_zero"),
            SamePilot("line", name="expenditure_line_of_pilot"),
            SamePilot("recorded_by", name="expenditure_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"expenditure {self.pk}"


class MembershipQuerySet(PilotQuerySet):
    def current(self) -> Self:
        """Memberships that have not ended."""
        return self.filter(ended_on=None)


@pghistory.track()
class Membership(OfPilot):
    """One person's role in one pilot. Everything a request may see follows from it.

    `name` is the name colleagues see, kept here so that nobody needs the table with passwords.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="memberships")
    role = models.CharField("rol", max_length=20, choices=Role)
    name = models.CharField("naam", max_length=100)
    organisation = models.CharField("organisatie", max_length=100)
    locations = models.ManyToManyField(
        ReceptionLocation, through="MembershipLocation", related_name="+", verbose_name="locaties"
    )
    started_on = models.DateField("sinds")
    ended_on = models.DateField("beëindigd op", null=True, blank=True)

    objects = MembershipQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = "lidmaatschap"
        verbose_name_plural = "lidmaatschappen"
        ordering = ["name", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "pilot"], condition=Q(ended_on=None), name="one_role_per_person_per_pilot"
            ),
            models.UniqueConstraint(fields=["pilot", "id"], name="membership_key"),
            models.CheckConstraint(condition=Q(role__in=PILOT_ROLES), name="membership_role_is_of_a_pilot"),
            models.CheckConstraint(condition=~Q(organisation=""), name="membership_names_an_organisation"),
            models.CheckConstraint(condition=Q(ended_on__gte=F("started_on")), name="membership_ends_after_start"),
        ]

    def __str__(self) -> str:
        return f"membership {self.pk}"

    @cached_property
    def location_ids(self) -> list[int]:
        """The locations whose residents a COA caseworker sees."""
        return [link.location_id for link in self.location_links.all()]


@pghistory.track()
class MembershipLocation(OfPilot):
    """A location whose residents a COA caseworker sees."""

    membership = models.ForeignKey(Membership, models.CASCADE, related_name="location_links")
    location = models.ForeignKey(ReceptionLocation, models.PROTECT, related_name="+")

    class Meta:
        verbose_name = "locatie van lidmaatschap"
        verbose_name_plural = "locaties van lidmaatschap"
        constraints = [
            models.UniqueConstraint(fields=["membership", "location"], name="membership_location_is_unique"),
            SamePilot("membership", name="link_membership_of_pilot"),
            SamePilot("location", name="link_location_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.membership_id} at {self.location_id}"


@pghistory.track(exclude=["token_hash"])
class Invitation(OfPilot):
    """A letter to come and work in a pilot: for one address, once, for a few days."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField("e-mailadres")
    name = models.CharField("naam", max_length=100)
    role = models.CharField("rol", max_length=20, choices=Role)
    organisation = models.CharField("organisatie", max_length=100)
    location_ids = ArrayField(models.BigIntegerField(), default=list, blank=True)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_constraint=True)
    invited_at = models.DateTimeField("uitgenodigd op", auto_now_add=True)
    expires_at = models.DateTimeField("geldig tot")
    used_at = models.DateTimeField("gebruikt op", null=True, blank=True)
    revoked_at = models.DateTimeField("ingetrokken op", null=True, blank=True)

    class Meta:
        verbose_name = "uitnodiging"
        verbose_name_plural = "uitnodigingen"
        ordering = ["-invited_at"]
        constraints = [models.CheckConstraint(condition=Q(role__in=PILOT_ROLES), name="invitation_role_is_of_a_pilot")]

    def __str__(self) -> str:
        return f"invitation {self.pk}"


class Submission(OfPilot):
    """A form that was sent: its key can be claimed once, so pressing the button twice saves once."""

    key = models.UUIDField()
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    claimed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "ingestuurd formulier"
        verbose_name_plural = "ingestuurde formulieren"
        constraints = [models.UniqueConstraint(fields=["user", "key"], name="submission_is_claimed_once")]

    def __str__(self) -> str:
        return f"submission {self.pk}"


class AccessRecord(OfPilot):
    """Who opened what is otherwise hidden: never the value, only that it was shown."""

    membership = models.ForeignKey(Membership, models.PROTECT, related_name="+")
    action = models.CharField("handeling", max_length=30, choices=AccessAction)
    subject = models.UUIDField("dossier", null=True)
    # Why, where a reason is asked: one of a list, and the reader's own words (which only the own log and the FG show).
    reason = models.CharField("reden", max_length=30, choices=RevealReason, blank=True)
    explanation = models.CharField("toelichting", max_length=200, blank=True)
    request_id = models.CharField(max_length=32, blank=True)
    happened_at = models.DateTimeField("moment", auto_now_add=True)

    class Meta:
        verbose_name = "inzage"
        verbose_name_plural = "inzagen"
        ordering = ["-happened_at"]
        constraints = [SamePilot("membership", name="access_membership_of_pilot")]

    def __str__(self) -> str:
        return f"access {self.pk}"
