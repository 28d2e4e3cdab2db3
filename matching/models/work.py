"""Matches and their steps, placements, contracts and wages."""

from datetime import date
from typing import Self

import pghistory
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Q

from employers.enums import ContractKind, Sector
from employers.models import HOURS_IN_A_WEEK, Employer, Vacancy
from matching.enums import (
    OPEN_STATES,
    AskedOf,
    DismissalCause,
    JobLevel,
    MatchState,
    PlacementEndReason,
    PlacementKind,
    StopCause,
)
from participants.models import InclusiveDates, OfParticipant
from pilots.constraints import SamePilot
from pilots.models import Membership
from pilots.rows import PilotQuerySet, PilotRow, Recorded

DAYS_IN_A_WEEK = 7


class MatchQuerySet(PilotQuerySet):
    def open(self) -> Self:
        """Matches that may still lead to work."""
        return self.filter(state__in=OPEN_STATES)


@pghistory.track()
class Match(OfParticipant):
    """One person and one employer, usually for one vacancy. `agreed_on` is the day both said yes (the offer)."""

    employer = models.ForeignKey(Employer, models.PROTECT, related_name="matches", verbose_name="werkgever")
    vacancy = models.ForeignKey(
        Vacancy, models.PROTECT, related_name="matches", null=True, blank=True, verbose_name="vacature"
    )
    vacancy_text = models.CharField("vacature", max_length=150, blank=True)
    title = models.CharField("functie", max_length=150, blank=True)
    sector = models.CharField("sector", max_length=20, choices=Sector, blank=True)
    state = models.CharField("stand", max_length=20, choices=MatchState, default=MatchState.PROPOSED)
    proposed_on = models.DateField("voorgesteld op", null=True, blank=True)
    introduced_on = models.DateField("kennisgemaakt op", null=True, blank=True)
    agreed_on = models.DateField("baan aangeboden op", null=True, blank=True)
    closed_on = models.DateField("gesloten op", null=True, blank=True)
    # What was agreed before there is a contract, by the columns of the exchange format; only lists bring it.
    terms = models.JSONField("afgesproken voorwaarden", default=dict, blank=True, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = MatchQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = "match"
        verbose_name_plural = "matches"
        ordering = ["-proposed_on", "-recorded_at"]
        indexes = [models.Index(fields=["pilot", "state"]), models.Index(fields=["pilot", "agreed_on"])]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="match_key"),
            models.CheckConstraint(condition=Q(agreed_on__gte=F("proposed_on")), name="match_agreed_after_proposal"),
            SamePilot("participant", name="match_participant_of_pilot"),
            SamePilot("employer", name="match_employer_of_pilot"),
            SamePilot("vacancy", name="match_vacancy_of_pilot"),
            SamePilot("recorded_by", name="match_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"match {self.pk}"


@pghistory.track()
class MatchStep(PilotRow, Recorded):
    """A step of a match: which, when, by whom and why.

    A step that stops the match has a `cause`; `reason` explains it to the team, `told` is what the participant hears.
    """

    match = models.ForeignKey(Match, models.CASCADE, related_name="steps", verbose_name="match")
    state = models.CharField("stap", max_length=20, choices=MatchState)
    happened_on = models.DateField("datum")
    reason = models.CharField("reden", max_length=300, blank=True)
    cause = models.CharField("oorzaak", max_length=20, choices=StopCause, blank=True, default="", db_default="")
    told = models.CharField("wat de deelnemer hoort", max_length=300, blank=True, default="", db_default="")

    class Meta:
        verbose_name = "stap van een match"
        verbose_name_plural = "stappen van matches"
        ordering = ["happened_on", "recorded_at"]
        constraints = [
            SamePilot("match", name="step_match_of_pilot"),
            SamePilot("recorded_by", name="step_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.state} {self.happened_on}"


@pghistory.track()
class Chase(OfParticipant):
    """An answer to a proposal was asked for again: of whom, and when."""

    match = models.ForeignKey(Match, models.CASCADE, related_name="chases", verbose_name="match")
    asked = models.CharField("gevraagd aan", max_length=20, choices=AskedOf)
    chased_on = models.DateField("nagevraagd op")
    note = models.CharField("toelichting", max_length=300, blank=True)

    class Meta:
        verbose_name = "navraag over een voorstel"
        verbose_name_plural = "navragen over voorstellen"
        ordering = ["chased_on", "recorded_at"]
        constraints = [
            models.UniqueConstraint(fields=["match", "asked", "chased_on"], name="chase_is_listed_once_a_day"),
            SamePilot("participant", name="chase_participant_of_pilot"),
            SamePilot("match", name="chase_match_of_pilot"),
            SamePilot("recorded_by", name="chase_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"chase {self.pk}"


@pghistory.track()
class Dismissal(OfParticipant):
    """Somebody of the team decided that a vacancy does not fit a person ("past niet"), and why; undone it is gone."""

    vacancy = models.ForeignKey(Vacancy, models.CASCADE, related_name="dismissals", verbose_name="vacature")
    cause = models.CharField("waarom past het niet", max_length=20, choices=DismissalCause)
    note = models.CharField("toelichting", max_length=300, blank=True)
    decided_on = models.DateField("besloten op")

    class Meta:
        verbose_name = "vacature die niet past"
        verbose_name_plural = "vacatures die niet passen"
        ordering = ["-decided_on", "-recorded_at"]
        constraints = [
            models.UniqueConstraint(fields=["participant", "vacancy"], name="dismissal_is_decided_once"),
            SamePilot("participant", name="dismissal_participant_of_pilot"),
            SamePilot("vacancy", name="dismissal_vacancy_of_pilot"),
            SamePilot("recorded_by", name="dismissal_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"dismissal {self.pk}"


class PlacementQuerySet(PilotQuerySet):
    def paid(self) -> Self:
        """Work that counts: not a trial."""
        return self.filter(kind=PlacementKind.PAID)

    def running_on(self, on: date) -> Self:
        """Started on or before `on` and not ended before it: the end date is the last day at work."""
        return self.filter(starts_on__lte=on).filter(Q(ends_on=None) | Q(ends_on__gte=on))


@pghistory.track()
class Placement(OfParticipant):
    """A working relation with one employer, from its first to its last day at work."""

    employer = models.ForeignKey(Employer, models.PROTECT, related_name="placements", verbose_name="werkgever")
    match = models.OneToOneField(Match, models.PROTECT, related_name="placement", null=True, blank=True)
    kind = models.CharField("soort", max_length=10, choices=PlacementKind, default=PlacementKind.PAID)
    title = models.CharField("functie", max_length=150, blank=True)
    sector = models.CharField("sector", max_length=20, choices=Sector, blank=True)
    job_level = models.CharField("functieniveau", max_length=10, choices=JobLevel, blank=True)
    starts_on = models.DateField("eerste werkdag")
    ends_on = models.DateField("laatste werkdag", null=True, blank=True)
    end_reason = models.CharField("reden van het einde", max_length=30, choices=PlacementEndReason, blank=True)
    job_coach = models.ForeignKey(
        Membership, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="jobcoach"
    )
    has_job_coach = models.BooleanField("met jobcoach", null=True, blank=True)
    version = models.PositiveIntegerField(default=1, db_default=1, editable=False)

    objects = PlacementQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = "plaatsing"
        verbose_name_plural = "plaatsingen"
        ordering = ["starts_on", "recorded_at"]
        indexes = [models.Index(fields=["pilot", "starts_on"])]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="placement_key"),
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="placement_ends_after_start"),
            models.CheckConstraint(
                condition=Q(end_reason="") | Q(ends_on__isnull=False), name="placement_end_reason_has_a_date"
            ),
            SamePilot("participant", name="placement_participant_of_pilot"),
            SamePilot("employer", name="placement_employer_of_pilot"),
            SamePilot("match", name="placement_match_of_pilot"),
            SamePilot("job_coach", name="placement_coach_of_pilot"),
            SamePilot("recorded_by", name="placement_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"placement {self.pk}"


@pghistory.track()
class Contract(PilotRow, Recorded):
    """A contract in a placement; contracts follow each other."""

    placement = models.ForeignKey(Placement, models.CASCADE, related_name="contracts", verbose_name="plaatsing")
    kind = models.CharField("contractsoort", max_length=20, choices=ContractKind, blank=True)
    starts_on = models.DateField("vanaf")
    ends_on = models.DateField("tot en met", null=True, blank=True)
    hours_per_week = models.DecimalField("uren per week", max_digits=4, decimal_places=1, null=True, blank=True)
    days_per_week = models.PositiveSmallIntegerField("dagen per week", null=True, blank=True)

    class Meta:
        verbose_name = "contract"
        verbose_name_plural = "contracten"
        ordering = ["starts_on"]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="contract_key"),
            models.UniqueConstraint(fields=["placement", "starts_on"], name="contract_starts_once"),
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="contract_ends_after_start"),
            models.CheckConstraint(
                condition=Q(hours_per_week__gt=0, hours_per_week__lte=HOURS_IN_A_WEEK),
                name="contract_hours_fit_a_week",
            ),
            models.CheckConstraint(
                condition=Q(days_per_week__range=(1, DAYS_IN_A_WEEK)), name="contract_days_fit_a_week"
            ),
            ExclusionConstraint(
                name="contracts_do_not_overlap",
                expressions=[
                    ("placement", RangeOperators.EQUAL),
                    (
                        InclusiveDates("starts_on", "ends_on", RangeBoundary(inclusive_upper=True)),
                        RangeOperators.OVERLAPS,
                    ),
                ],
            ),
            SamePilot("placement", name="contract_placement_of_pilot"),
            SamePilot("recorded_by", name="contract_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"contract {self.pk}"


@pghistory.track()
class Wage(PilotRow, Recorded):
    """What a contract pays per hour, gross; apart from the contract because COA may not see it."""

    contract = models.OneToOneField(Contract, models.CASCADE, related_name="wage", verbose_name="contract")
    per_hour = models.DecimalField("uurloon", max_digits=6, decimal_places=2)

    class Meta:
        verbose_name = "loon"
        verbose_name_plural = "lonen"
        constraints = [
            models.CheckConstraint(condition=Q(per_hour__gt=0), name="wage_is_positive"),
            SamePilot("contract", name="wage_contract_of_pilot"),
            SamePilot("recorded_by", name="wage_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"wage {self.pk}"
