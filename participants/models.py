"""Dossiers: who somebody is, and the dated facts from which everything else is derived.

The tables are split by audience, so that a database role is granted a whole table or none of it.
"""

from datetime import date
from typing import Self

import pghistory
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Func, Q

from employers.enums import LanguageLevel, Sector
from employers.models import Employer
from participants.enums import (
    Education,
    EndReason,
    Exclusion,
    FactSource,
    Gender,
    Inflow,
    MilestoneKind,
    PermitOutcome,
    PermitReason,
)
from participants.names import name_key, plain, sort_key
from pilots.constraints import SamePilot
from pilots.models import Membership, ReceptionLocation
from pilots.rows import PilotQuerySet, PilotRow, Recorded

EARLIEST_BIRTH = date(1900, 1, 1)


class ParticipantQuerySet(PilotQuerySet):
    def active_on(self, on: date) -> Self:
        """Enrolled on or before `on`, or when nobody knows, and not ended."""
        return self.filter(Q(enrolled_on=None) | Q(enrolled_on__lte=on), Q(ended_on=None) | Q(ended_on__gt=on))

    def named(self, text: str) -> Self:
        """People of whose name every word of `text` begins a word, in any order, whatever the accents."""
        found = self
        for word in plain(text).split():
            found = found.filter(name_key__contains=f" {word}")
        return found


@pghistory.track(exclude=["name_key", "sort_key"])
class Participant(PilotRow, Recorded):
    """Somebody's dossier in one pilot. `location` is where the person lives today; the database keeps it from Stay."""

    case_number = models.CharField("dossiernummer", max_length=20)
    first_name = models.CharField("voornaam", max_length=100, blank=True)
    last_name = models.CharField("achternaam", max_length=100, blank=True)
    birth_date = models.DateField("geboortedatum")
    birth_year_only = models.BooleanField("alleen het geboortejaar is bekend", default=False)
    gender = models.CharField("geslacht", max_length=10, choices=Gender, default=Gender.UNKNOWN)
    location = models.ForeignKey(
        ReceptionLocation, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="locatie"
    )
    inflow = models.CharField("binnengekomen via", max_length=30, choices=Inflow, blank=True)
    enrolled_on = models.DateField("aangemeld op", null=True, blank=True)
    intake_on = models.DateField("intake op", null=True, blank=True)
    in_view_agreed_on = models.DateField("akkoord met in beeld brengen", null=True, blank=True)
    paused_on = models.DateField("pauze vanaf", null=True, blank=True)
    pause_reason = models.CharField("reden van de pauze", max_length=300, blank=True)
    ended_on = models.DateField("traject beëindigd op", null=True, blank=True)
    end_reason = models.CharField("reden van het einde", max_length=30, choices=EndReason, blank=True)
    jobhunter = models.ForeignKey(
        Membership, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="jobhunter"
    )
    job_coach = models.ForeignKey(
        Membership, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="jobcoach"
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    name_key = models.CharField(max_length=250, editable=False)
    sort_key = models.CharField(max_length=250, editable=False)

    objects = ParticipantQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = "deelnemer"
        verbose_name_plural = "deelnemers"
        ordering = ["sort_key", "id"]
        indexes = [
            models.Index(fields=["pilot", "sort_key", "id"]),
            models.Index(fields=["pilot", "birth_date"]),
            models.Index(fields=["pilot", "location", "sort_key"]),
            models.Index(fields=["job_coach"]),
        ]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "case_number"], name="case_number_is_unique"),
            models.UniqueConstraint(fields=["pilot", "id"], name="participant_key"),
            models.CheckConstraint(condition=~Q(first_name="", last_name=""), name="participant_has_a_name"),
            models.CheckConstraint(condition=Q(birth_date__gte=EARLIEST_BIRTH), name="participant_birth_is_possible"),
            models.CheckConstraint(
                condition=Q(intake_on__gte=F("enrolled_on")), name="participant_intake_after_enrolment"
            ),
            models.CheckConstraint(
                condition=Q(ended_on__gte=F("enrolled_on")), name="participant_ends_after_enrolment"
            ),
            models.CheckConstraint(
                condition=Q(end_reason="") | Q(ended_on__isnull=False), name="end_reason_has_a_date"
            ),
            SamePilot("location", name="participant_location_of_pilot"),
            SamePilot("jobhunter", name="participant_jobhunter_of_pilot"),
            SamePilot("job_coach", name="participant_coach_of_pilot"),
            SamePilot("recorded_by", name="participant_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return self.case_number

    def save(self, *args: object, **kwargs: object) -> None:
        self.name_key = name_key(self.first_name, self.last_name)
        self.sort_key = sort_key(self.first_name, self.last_name)
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


class OfParticipant(PilotRow, Recorded):
    """A row about one person."""

    participant = models.ForeignKey(
        Participant, models.CASCADE, related_name="%(class)ss", verbose_name="deelnemer", editable=False
    )

    class Meta:
        abstract = True


class OnePerParticipant(PilotRow, Recorded):
    """A table beside the participant, for another audience."""

    participant = models.OneToOneField(
        Participant, models.CASCADE, related_name="%(class)s", verbose_name="deelnemer", editable=False
    )

    class Meta:
        abstract = True


@pghistory.track()
class ContactDetails(OnePerParticipant):
    """How to reach somebody; for those who work with the person."""

    phone = models.CharField("telefoon", max_length=20, blank=True)
    email = models.EmailField("e-mailadres", blank=True)
    language = models.CharField("contacttaal", max_length=8, blank=True)
    needs_interpreter = models.BooleanField("tolk nodig", null=True, blank=True)
    coa_contact = models.CharField("contactpersoon bij COA", max_length=100, blank=True)

    class Meta:
        verbose_name = "contactgegevens"
        verbose_name_plural = "contactgegevens"
        constraints = [SamePilot("participant", name="contact_details_of_pilot")]

    def __str__(self) -> str:
        return f"contact details {self.pk}"


@pghistory.track(exclude=["wrapped_key", "v_number_sealed", "v_number_index"])
class Identity(OnePerParticipant):
    """Strong identifiers, sealed with a key of this person; the index finds a number again inside its pilot only."""

    wrapped_key = models.BinaryField()
    v_number_sealed = models.BinaryField(null=True)
    v_number_index = models.BinaryField(null=True)

    class Meta:
        verbose_name = "identiteit"
        verbose_name_plural = "identiteiten"
        constraints = [
            models.UniqueConstraint(fields=["pilot", "v_number_index"], name="v_number_is_unique_in_pilot"),
            SamePilot("participant", name="identity_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"identity {self.pk}"


@pghistory.track()
class AsylumFacts(OnePerParticipant):
    """What decides when somebody may work; COA is the source."""

    application_lodged_on = models.DateField("asielaanvraag ingediend op", null=True, blank=True)
    application_source = models.CharField(
        "bron van de aanvraagdatum", max_length=20, choices=FactSource, default=FactSource.UNKNOWN
    )
    application_registered_on = models.DateField("aanvraag geregistreerd op", null=True, blank=True)
    exclusion = models.CharField("uitgesloten van werk", max_length=10, choices=Exclusion, default=Exclusion.NO)
    exclusion_letter_on = models.DateField("datum van de brief van de IND", null=True, blank=True)
    in_reception_from = models.DateField("in opvang vanaf", null=True, blank=True)

    class Meta:
        verbose_name = "asielgegevens"
        verbose_name_plural = "asielgegevens"
        constraints = [
            models.CheckConstraint(
                condition=Q(application_registered_on__gte=F("application_lodged_on")),
                name="application_registered_after_lodged",
            ),
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

    class Meta:
        verbose_name = "gebeurtenis"
        verbose_name_plural = "gebeurtenissen"
        ordering = ["happened_on", "recorded_at"]
        indexes = [models.Index(fields=["pilot", "kind", "happened_on"])]
        constraints = [
            models.UniqueConstraint(fields=["participant", "kind", "happened_on"], name="milestone_is_unique"),
            models.CheckConstraint(condition=Q(until__gte=F("happened_on")), name="milestone_ends_after_start"),
            SamePilot("participant", name="milestone_of_pilot"),
            SamePilot("recorded_by", name="milestone_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.happened_on}"


class InclusiveDates(Func):
    """daterange(starts_on, ends_on, '[]'): both days belong to the period."""

    function = "DATERANGE"
    output_field = DateRangeField()


@pghistory.track()
class Stay(OfParticipant):
    """Where somebody lives, from a day to a day. Without a location it is outside the pilot, with COA."""

    location = models.ForeignKey(
        ReceptionLocation, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="locatie"
    )
    starts_on = models.DateField("vanaf", null=True, blank=True)
    ends_on = models.DateField("tot en met", null=True, blank=True)
    source = models.CharField("bron", max_length=20, choices=FactSource, default=FactSource.UNKNOWN)

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
    """A work permit (TWV): asked by one employer for one person. Terms and gaps follow from its dates (B2-B7)."""

    employer = models.ForeignKey(Employer, models.PROTECT, related_name="permits", verbose_name="werkgever")
    requested_on = models.DateField("aangevraagd op")
    complete_on = models.DateField("compleet op", null=True, blank=True)
    decided_on = models.DateField("besluit op", null=True, blank=True)
    outcome = models.CharField("uitkomst", max_length=20, choices=PermitOutcome, default=PermitOutcome.OPEN)
    reason = models.CharField("reden", max_length=30, choices=PermitReason, blank=True)
    valid_from = models.DateField("geldig vanaf", null=True, blank=True)
    valid_until = models.DateField("geldig tot en met", null=True, blank=True)

    objects = PermitQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = "werkvergunning (TWV)"
        verbose_name_plural = "werkvergunningen (TWV)"
        ordering = ["requested_on", "recorded_at"]
        indexes = [models.Index(fields=["pilot", "requested_on"]), models.Index(fields=["pilot", "decided_on"])]
        constraints = [
            models.UniqueConstraint(
                fields=["participant", "employer", "requested_on"], name="permit_application_is_unique"
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
            SamePilot("participant", name="permit_participant_of_pilot"),
            SamePilot("employer", name="permit_employer_of_pilot"),
            SamePilot("recorded_by", name="permit_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"permit {self.pk}"


@pghistory.track()
class WorkProfile(OnePerParticipant):
    """What somebody can and wants, for finding work; not for COA."""

    education = models.CharField("opleiding", max_length=10, choices=Education, default=Education.UNKNOWN)
    experience = ArrayField(
        models.CharField(max_length=20, choices=Sector), default=list, blank=True, verbose_name="ervaring"
    )
    wishes = ArrayField(
        models.CharField(max_length=20, choices=Sector), default=list, blank=True, verbose_name="wil werken in"
    )
    hours_available = models.DecimalField("uren per week", max_digits=4, decimal_places=1, null=True, blank=True)
    has_driving_licence = models.BooleanField("rijbewijs", null=True, blank=True)
    ladder_step = models.PositiveSmallIntegerField("trede bij de intake", null=True, blank=True)
    wish_note = models.TextField("wat voor werk", max_length=1000, blank=True)

    class Meta:
        verbose_name = "werkprofiel"
        verbose_name_plural = "werkprofielen"
        constraints = [
            models.CheckConstraint(
                condition=Q(hours_available__gt=0, hours_available__lte=60), name="profile_hours_fit_a_week"
            ),
            models.CheckConstraint(condition=Q(ladder_step__range=(1, 6)), name="profile_ladder_has_six_steps"),
            SamePilot("participant", name="work_profile_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"work profile {self.pk}"


@pghistory.track()
class SpokenLanguage(OfParticipant):
    """A language somebody speaks, and how well (CEFR)."""

    language = models.CharField("taal", max_length=40)
    level = models.CharField("niveau", max_length=2, choices=LanguageLevel, blank=True)

    class Meta:
        verbose_name = "taal"
        verbose_name_plural = "talen"
        ordering = ["language"]
        constraints = [
            models.UniqueConstraint(fields=["participant", "language"], name="language_is_listed_once"),
            SamePilot("participant", name="language_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.language} {self.level}".strip()


class IntakeDraft(OnePerParticipant):
    """An intake that is not finished: what was typed, as it was typed, so that a colleague can go on."""

    answers = models.JSONField(default=dict)
    saved_at = models.DateTimeField("bewaard op", auto_now=True)

    class Meta:
        verbose_name = "concept-intake"
        verbose_name_plural = "concept-intakes"
        constraints = [SamePilot("participant", name="intake_draft_of_pilot")]

    def __str__(self) -> str:
        return f"intake draft {self.pk}"
