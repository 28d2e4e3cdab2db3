"""The dated facts from which the right to work follows: asylum facts, milestones, stays and permits."""

from datetime import date
from typing import Self

import pghistory
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.functions import Lower

from employers.models import Employer
from participants.enums import (
    ONE_AT_A_TIME,
    DelayOutcome,
    Exclusion,
    FactSource,
    LinkingKind,
    LinkingOutcome,
    MilestoneKind,
    ObjectionOutcome,
    PermitCut,
    PermitOutcome,
    PermitReason,
)
from participants.models.people import OfParticipant, OnePerParticipant
from pilots.constraints import SamePilot, Today
from pilots.models import ReceptionLocation
from pilots.rows import PilotQuerySet, PilotRow, Recorded


class InclusiveDates(Func):
    """daterange(starts_on, ends_on, '[]'): both days belong to the period."""

    function = "DATERANGE"
    output_field = DateRangeField()


@pghistory.track()
class AsylumFacts(OnePerParticipant):
    """What decides when somebody may work; COA is the source."""

    application_lodged_on = models.DateField("asielaanvraag ingediend op", null=True, blank=True)
    application_source = models.CharField(
        "bron van de aanvraagdatum", max_length=20, choices=FactSource, default=FactSource.UNKNOWN
    )
    application_registered_on = models.DateField("aanvraag geregistreerd op", null=True, blank=True)
    registered_source = models.CharField(
        "bron van de registratiedatum", max_length=20, choices=FactSource, default=FactSource.UNKNOWN
    )
    exclusion = models.CharField("uitgesloten van werk", max_length=10, choices=Exclusion, default=Exclusion.NO)
    exclusion_letter_on = models.DateField("datum van de brief van de IND", null=True, blank=True)
    exclusion_source = models.CharField(
        "bron van de uitsluiting", max_length=20, choices=FactSource, default=FactSource.UNKNOWN
    )
    in_reception_from = models.DateField("in opvang vanaf", null=True, blank=True)
    reception_source = models.CharField(
        "bron van de opvang", max_length=20, choices=FactSource, default=FactSource.UNKNOWN
    )
    is_subsequent = models.BooleanField("herhaalde aanvraag", null=True, blank=True)
    procedure_track = models.CharField("spoor", max_length=30, blank=True)
    procedure_phase = models.CharField("fase van de procedure", max_length=30, blank=True)
    # Why somebody else than COA changed what COA recorded; the history keeps the earlier ones.
    change_reason = models.CharField("reden van de wijziging", max_length=300, blank=True)

    class Meta:
        verbose_name = "asielgegevens"
        verbose_name_plural = "asielgegevens"
        constraints = [
            models.CheckConstraint(
                condition=Q(application_registered_on__gte=F("application_lodged_on")),
                name="application_registered_after_lodged",
            ),
            models.CheckConstraint(condition=Q(exclusion_letter_on__lte=Today()), name="exclusion_letter_is_not_ahead"),
            SamePilot("participant", name="asylum_facts_of_pilot"),
            SamePilot("recorded_by", name="asylum_facts_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"asylum facts {self.pk}"


@pghistory.track()
class Milestone(OfParticipant):
    """A dated fact. `until` is filled for kinds that cover a period; `detail` is the place, step or level."""

    kind = models.CharField("soort", max_length=30, choices=MilestoneKind)
    happened_on = models.DateField("datum")
    until = models.DateField("tot en met", null=True, blank=True)
    detail = models.CharField("toelichting", max_length=300, blank=True)
    source = models.CharField("bron", max_length=20, choices=FactSource, default=FactSource.UNKNOWN)
    declaration = models.ForeignKey(
        "VolunteerDeclaration", models.PROTECT, related_name="+", null=True, blank=True, verbose_name="verklaring"
    )
    change_reason = models.CharField("reden van de wijziging", max_length=300, blank=True)

    class Meta:
        verbose_name = "gebeurtenis"
        verbose_name_plural = "gebeurtenissen"
        ordering = ["happened_on", "recorded_at"]
        indexes = [models.Index(fields=["pilot", "kind", "happened_on"])]
        constraints = [
            models.UniqueConstraint(fields=["participant", "kind", "happened_on"], name="milestone_is_unique"),
            models.CheckConstraint(condition=Q(until__gte=F("happened_on")), name="milestone_ends_after_start"),
            ExclusionConstraint(
                name="papers_do_not_overlap",
                expressions=[
                    ("participant", RangeOperators.EQUAL),
                    ("kind", RangeOperators.EQUAL),
                    (
                        InclusiveDates("happened_on", "until", RangeBoundary(inclusive_upper=True)),
                        RangeOperators.OVERLAPS,
                    ),
                ],
                condition=Q(kind__in=ONE_AT_A_TIME),
                deferrable=models.Deferrable.IMMEDIATE,  # at the end of a statement: a list may change two at once
            ),
            models.UniqueConstraint(fields=["pilot", "id"], name="milestone_key"),
            models.CheckConstraint(
                condition=Q(declaration=None) | Q(kind=MilestoneKind.VOLUNTEERING),
                name="milestone_declaration_is_of_volunteering",
            ),
            SamePilot("participant", name="milestone_of_pilot"),
            SamePilot("declaration", name="milestone_declaration_of_pilot"),
            SamePilot("recorded_by", name="milestone_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.happened_on}"


@pghistory.track()
class Stay(OfParticipant):
    """Where somebody lives, from a day to a day. Without a location it is outside the pilot, with COA."""

    location = models.ForeignKey(
        ReceptionLocation, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="locatie"
    )
    starts_on = models.DateField("vanaf", null=True, blank=True)
    ends_on = models.DateField("tot en met", null=True, blank=True)
    source = models.CharField("bron", max_length=20, choices=FactSource, default=FactSource.UNKNOWN)
    change_reason = models.CharField("reden van de wijziging", max_length=300, blank=True)

    class Meta:
        verbose_name = "verblijf"
        verbose_name_plural = "verblijven"
        ordering = [F("starts_on").asc(nulls_first=True)]
        constraints = [
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="stay_ends_after_start"),
            ExclusionConstraint(
                name="stays_do_not_overlap",
                expressions=[
                    ("participant", RangeOperators.EQUAL),
                    (
                        InclusiveDates("starts_on", "ends_on", RangeBoundary(inclusive_upper=True)),
                        RangeOperators.OVERLAPS,
                    ),
                ],
            ),
            models.UniqueConstraint(fields=["pilot", "id"], name="stay_key"),
            SamePilot("participant", name="stay_of_pilot"),
            SamePilot("location", name="stay_location_of_pilot"),
            SamePilot("recorded_by", name="stay_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"stay {self.pk}"


class PermitQuerySet(PilotQuerySet):
    def open_on(self, on: date) -> Self:
        """Asked on or before `on`, without an outcome on or before that day."""
        return self.filter(requested_on__lte=on).filter(Q(decided_on=None) | Q(decided_on__gt=on))


@pghistory.track()
class WorkPermit(OfParticipant):
    """A work permit (TWV): asked by one employer for one person. State, terms and gaps follow from its dates (B2-B11).

    Of one that was cut short, `valid_until` is the last day on which it held and `granted_until` what UWV wrote first.
    An objection that is upheld takes the place of the refusal (Awb 7:11): outcome and day are then the new ones.
    """

    employer = models.ForeignKey(Employer, models.PROTECT, related_name="permits", verbose_name="werkgever")
    title = models.CharField("functie", max_length=150, blank=True, db_default="")
    requested_on = models.DateField("aangevraagd op")
    complete_on = models.DateField("compleet op", null=True, blank=True)
    decided_on = models.DateField("besluit op", null=True, blank=True)
    outcome = models.CharField("uitkomst", max_length=20, choices=PermitOutcome, default=PermitOutcome.OPEN)
    reason = models.CharField("reden", max_length=30, choices=PermitReason, blank=True)
    valid_from = models.DateField("geldig vanaf", null=True, blank=True)
    valid_until = models.DateField("geldig tot en met", null=True, blank=True)
    cut_on = models.DateField("eerder gestopt, brief van", null=True, blank=True)
    cut_reason = models.CharField("eerder gestopt omdat", max_length=30, choices=PermitCut, blank=True, db_default="")
    granted_until = models.DateField("verleend tot en met", null=True, blank=True)
    objection_until = models.DateField("bezwaar kan tot en met", null=True, blank=True)
    objected_on = models.DateField("bezwaar gemaakt op", null=True, blank=True)
    objection_outcome = models.CharField(
        "uitkomst van het bezwaar", max_length=20, choices=ObjectionOutcome, blank=True, db_default=""
    )
    objection_decided_on = models.DateField("besluit op bezwaar", null=True, blank=True)
    version = models.PositiveIntegerField(default=1, db_default=1, editable=False)

    objects = PermitQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = "werkvergunning (TWV)"
        verbose_name_plural = "werkvergunningen (TWV)"
        ordering = ["requested_on", "recorded_at"]
        indexes = [models.Index(fields=["pilot", "requested_on"]), models.Index(fields=["pilot", "decided_on"])]
        constraints = [
            # One employer may ask for two jobs on a day; whether a job without a name is another one, the services say.
            models.UniqueConstraint(
                "participant", "employer", "requested_on", Lower("title"), name="permit_application_is_unique"
            ),
            models.UniqueConstraint(fields=["pilot", "id"], name="permit_key"),
            models.CheckConstraint(
                condition=Q(complete_on__gte=F("requested_on")), name="permit_complete_after_request"
            ),
            models.CheckConstraint(condition=Q(decided_on__gte=F("requested_on")), name="permit_decided_after_request"),
            models.CheckConstraint(
                condition=Q(outcome=PermitOutcome.OPEN, decided_on__isnull=True)
                | (~Q(outcome=PermitOutcome.OPEN) & Q(decided_on__isnull=False)),
                name="permit_outcome_has_a_date",
            ),
            models.CheckConstraint(
                condition=~Q(outcome=PermitOutcome.GRANTED)
                | Q(valid_from__isnull=False, valid_until__gte=F("valid_from")),
                name="granted_permit_has_a_period",
            ),
            models.CheckConstraint(
                condition=Q(cut_on=None, cut_reason="") | Q(cut_on__isnull=False) & ~Q(cut_reason=""),
                name="cut_permit_says_why",
            ),
            models.CheckConstraint(
                condition=Q(objection_decided_on=None, objection_outcome="")
                | Q(objected_on__isnull=False, objection_decided_on__gte=F("objected_on")) & ~Q(objection_outcome=""),
                name="objection_outcome_has_a_date",
            ),
            SamePilot("participant", name="permit_participant_of_pilot"),
            SamePilot("employer", name="permit_employer_of_pilot"),
            SamePilot("recorded_by", name="permit_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"permit {self.pk}"


@pghistory.track()
class PermitSuspension(OfParticipant):
    """UWV asked the employer for papers: from the next day its term stands still until they came (Awb 4:15)."""

    permit = models.ForeignKey(WorkPermit, models.CASCADE, related_name="suspensions", verbose_name="werkvergunning")
    asked_on = models.DateField("aanvulling gevraagd op")
    answer_by = models.DateField("uiterlijk geleverd op", null=True, blank=True)
    supplied_on = models.DateField("stukken geleverd op", null=True, blank=True)

    class Meta:
        verbose_name = "gevraagde aanvulling"
        verbose_name_plural = "gevraagde aanvullingen"
        ordering = ["asked_on"]
        constraints = [
            models.UniqueConstraint(fields=["permit", "asked_on"], name="papers_are_asked_once_a_day"),
            models.CheckConstraint(condition=Q(answer_by__gte=F("asked_on")), name="papers_are_due_after_asking"),
            models.CheckConstraint(condition=Q(supplied_on__gte=F("asked_on")), name="papers_come_after_asking"),
            SamePilot("participant", name="suspension_participant_of_pilot"),
            SamePilot("permit", name="suspension_permit_of_pilot"),
            SamePilot("recorded_by", name="suspension_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"papers asked {self.asked_on}"


@pghistory.track()
class FactConfirmation(OfParticipant):
    """Somebody looked and said: this still holds ("klopt nog"): a milestone, a stay, or an asylum fact."""

    fact = models.CharField("gegeven", max_length=30)
    milestone = models.ForeignKey(Milestone, models.CASCADE, related_name="confirmations", null=True, blank=True)
    stay = models.ForeignKey(Stay, models.CASCADE, related_name="confirmations", null=True, blank=True)
    confirmed_on = models.DateField("klopt nog op")

    class Meta:
        verbose_name = "bevestiging"
        verbose_name_plural = "bevestigingen"
        ordering = ["confirmed_on", "recorded_at"]
        constraints = [
            models.CheckConstraint(condition=~Q(fact=""), name="confirmation_names_a_fact"),
            SamePilot("participant", name="confirmation_of_pilot"),
            SamePilot("milestone", name="confirmation_milestone_of_pilot"),
            SamePilot("stay", name="confirmation_stay_of_pilot"),
            SamePilot("recorded_by", name="confirmation_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.fact} still holds on {self.confirmed_on}"


@pghistory.track()
class VolunteerDeclaration(PilotRow, Recorded):
    """UWV's declaration for volunteer work of one kind at one organisation, for anybody who does it (A11)."""

    organisation = models.CharField("organisatie", max_length=150)
    activity = models.CharField("soort werk", max_length=200)
    requested_on = models.DateField("aangevraagd op", null=True, blank=True)
    receipt_confirmed_on = models.DateField("ontvangst bevestigd op", null=True, blank=True)
    granted_on = models.DateField("afgegeven op", null=True, blank=True)
    refused_on = models.DateField("geweigerd op", null=True, blank=True)

    class Meta:
        verbose_name = "verklaring vrijwilligerswerk"
        verbose_name_plural = "verklaringen vrijwilligerswerk"
        ordering = ["organisation", "activity"]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="declaration_key"),
            models.UniqueConstraint(
                fields=["pilot", "organisation", "activity", "requested_on"],
                name="declaration_is_listed_once",
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                condition=Q(receipt_confirmed_on__gte=F("requested_on")), name="declaration_receipt_after_request"
            ),
            models.CheckConstraint(
                condition=Q(granted_on__gte=F("requested_on")), name="declaration_granted_after_request"
            ),
            models.CheckConstraint(
                condition=Q(granted_on=None) | Q(refused_on=None), name="declaration_has_one_outcome"
            ),
            SamePilot("recorded_by", name="declaration_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.activity}"


class AnnouncedMoveQuerySet(PilotQuerySet):
    def open(self) -> Self:
        """Moves that have neither happened nor been called off."""
        return self.filter(moved_on=None, cancelled_on=None)


@pghistory.track()
class AnnouncedMove(OfParticipant):
    """A move that COA announced and that has not happened yet; what happened stands in Stay."""

    announced_on = models.DateField("aangekondigd op")
    moves_on = models.DateField("per")
    to_location = models.ForeignKey(
        ReceptionLocation, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="naar locatie"
    )
    to_place = models.CharField("naar", max_length=150, blank=True)
    delay_requested_on = models.DateField("verzoek om uitstel op", null=True, blank=True)
    delay_reason = models.CharField("waarom uitstel", max_length=300, blank=True)
    delay_outcome = models.CharField("antwoord op het verzoek", max_length=20, choices=DelayOutcome, blank=True)
    delay_answered_on = models.DateField("antwoord op", null=True, blank=True)
    delayed_until = models.DateField("uitgesteld tot", null=True, blank=True)
    cancelled_on = models.DateField("gaat niet door sinds", null=True, blank=True)
    cancel_reason = models.CharField("waarom het niet doorgaat", max_length=300, blank=True, default="")
    moved_on = models.DateField("verhuisd op", null=True, blank=True)

    objects = AnnouncedMoveQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = "aangekondigde overplaatsing"
        verbose_name_plural = "aangekondigde overplaatsingen"
        ordering = ["moves_on"]
        constraints = [
            models.UniqueConstraint(fields=["participant", "moves_on"], name="announced_move_is_listed_once"),
            models.CheckConstraint(condition=Q(moves_on__gte=F("announced_on")), name="move_follows_announcement"),
            models.CheckConstraint(
                condition=Q(delay_outcome="") | Q(delay_requested_on__isnull=False), name="delay_outcome_has_a_request"
            ),
            SamePilot("participant", name="announced_move_of_pilot"),
            SamePilot("to_location", name="announced_move_location_of_pilot"),
            SamePilot("recorded_by", name="announced_move_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"announced move {self.pk}"

    @property
    def is_open(self) -> bool:
        """Whether it has neither happened nor been called off."""
        return self.moved_on is None and self.cancelled_on is None

    @property
    def expected_on(self) -> date:
        """The day on which it will happen: a delay that was granted counts."""
        return self.delayed_until or self.moves_on

    @property
    def destination(self) -> str:
        return self.to_location.name if self.to_location else self.to_place or "een plek buiten de pilot"


@pghistory.track()
class DocumentBatch(PilotRow, Recorded):
    """A pasted list of W-documents. `changes` says which rows it made or changed and what stood there, to undo it."""

    changes = models.JSONField(default=list, editable=False)
    undone_at = models.DateTimeField("ongedaan gemaakt op", null=True, blank=True)

    class Meta:
        verbose_name = "geplakte lijst van W-documenten"
        verbose_name_plural = "geplakte lijsten van W-documenten"
        ordering = ["-recorded_at"]
        constraints = [SamePilot("recorded_by", name="document_batch_recorder_of_pilot")]

    def __str__(self) -> str:
        return f"document batch {self.pk}"


@pghistory.track()
class LinkingRequest(OfParticipant):
    """A request to COA to link somebody to the municipality of the work (F3); never an entitlement."""

    kind = models.CharField("soort", max_length=30, choices=LinkingKind, default=LinkingKind.LINKING)
    requested_on = models.DateField("verzoek op")
    employer = models.ForeignKey(
        Employer, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="werkgever"
    )
    workplace = models.CharField("plaats van het werk", max_length=100, blank=True)
    municipality = models.CharField("gemeente", max_length=100, blank=True)
    hours_per_week = models.DecimalField("uren per week", max_digits=4, decimal_places=1, null=True, blank=True)
    contract_signed = models.BooleanField("contract getekend", null=True, blank=True)
    contract_months = models.PositiveSmallIntegerField("contract voor hoeveel maanden", null=True, blank=True)
    contract_is_permanent = models.BooleanField("contract voor onbepaalde tijd", null=True, blank=True)
    payslip_seen_on = models.DateField("laatste loonstrook gezien op", null=True, blank=True)
    pay_meets_norm = models.BooleanField("loon is minstens de bijstandsnorm", null=True, blank=True)
    job_matches = models.BooleanField("werk past precies bij opleiding of ervaring", null=True, blank=True)
    reba_paid = models.BooleanField("eigen bijdrage wordt betaald", null=True, blank=True)
    housing_offered = models.BooleanField("woonruimte aangeboden", null=True, blank=True)
    integration_started = models.BooleanField("inburgering begonnen", null=True, blank=True)
    distance_km = models.DecimalField(
        "afstand van het werk tot de gemeente (km)", max_digits=5, decimal_places=1, null=True, blank=True
    )
    outcome = models.CharField("uitkomst", max_length=30, choices=LinkingOutcome, default=LinkingOutcome.OPEN)
    outcome_on = models.DateField("uitkomst op", null=True, blank=True)
    outcome_municipality = models.CharField("gekoppeld aan", max_length=100, blank=True)
    change_reason = models.CharField("reden van de wijziging", max_length=300, blank=True, default="")

    class Meta:
        verbose_name = "verzoek om koppeling"
        verbose_name_plural = "verzoeken om koppeling"
        ordering = ["requested_on"]
        constraints = [
            models.UniqueConstraint(fields=["participant", "kind", "requested_on"], name="linking_is_asked_once_a_day"),
            models.CheckConstraint(
                condition=Q(outcome_on__gte=F("requested_on")), name="linking_outcome_after_request"
            ),
            models.CheckConstraint(
                condition=Q(hours_per_week__gt=0, hours_per_week__lte=60), name="linking_hours_fit_a_week"
            ),
            SamePilot("participant", name="linking_of_pilot"),
            SamePilot("employer", name="linking_employer_of_pilot"),
            SamePilot("recorded_by", name="linking_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"linking request {self.pk}"
