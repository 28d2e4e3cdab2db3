"""Who somebody is, and how to reach them."""

from datetime import date
from functools import reduce
from operator import and_
from typing import Self

import pghistory
from django.db import models
from django.db.models import F, Q

from participants.enums import EndOutcome, EndReason, Gender, Inflow
from participants.names import name_key, plain, sort_key
from pilots.constraints import LastDayOfThisYear, SamePilot, Today
from pilots.models import Membership, ReceptionLocation
from pilots.rows import PilotQuerySet, PilotRow, Recorded

EARLIEST_BIRTH = date(1900, 1, 1)
OUTSIDE = "buiten de pilot"
NO_LOCATION = "geen locatie van de pilot"


class ParticipantQuerySet(PilotQuerySet):
    def visible_to(self, membership: Membership) -> Self:
        """The dossiers of the membership's pilot, without those that went up in another one."""
        return super().visible_to(membership).filter(merged_into=None)

    def active_on(self, on: date) -> Self:
        """Enrolled on or before `on`, or when nobody knows, and not ended."""
        return self.not_ended(on).filter(Q(enrolled_on=None) | Q(enrolled_on__lte=on))

    def named(self, text: str) -> Self:
        """People whose name holds every word of `text`, as a part of it, in any order, whatever the accents."""
        return self.filter(self._named(text))

    def found_by(self, text: str) -> Self:
        """People `named` so, or whose dossier has this number."""
        return self.filter(self._named(text) | Q(case_number__iexact=text.strip()))

    @staticmethod
    def _named(text: str) -> Q:
        return reduce(and_, (Q(name_key__contains=word) for word in plain(text).split()), Q())

    def not_ended(self, on: date) -> Self:
        """Whose guidance goes on. Plain dates: counting a whole pilot does not ask for everybody's stage."""
        return self.filter(Q(ended_on=None) | Q(ended_on__gt=on))


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
    end_outcome = models.CharField("uitkomst", max_length=30, choices=EndOutcome, blank=True)
    # After a handover the old team reads the dossier until this day; of a merged dossier another one goes on.
    readable_until = models.DateField("te lezen tot en met", null=True, blank=True, editable=False)
    merged_into = models.ForeignKey(
        "self", models.PROTECT, related_name="merged", null=True, blank=True, editable=False
    )
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
            # The count above a list reads nothing but this.
            models.Index(
                fields=["pilot", "ended_on", "readable_until", "location"],
                condition=Q(merged_into=None),
                name="participant_is_counted",
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "case_number"], name="case_number_is_unique"),
            models.UniqueConstraint(fields=["pilot", "id"], name="participant_key"),
            models.CheckConstraint(condition=~Q(first_name="", last_name=""), name="participant_has_a_name"),
            models.CheckConstraint(condition=Q(birth_date__gte=EARLIEST_BIRTH), name="participant_birth_is_possible"),
            models.CheckConstraint(
                condition=Q(birth_date__lte=Today()) | Q(birth_year_only=True, birth_date__lte=LastDayOfThisYear()),
                name="participant_birth_is_not_ahead",
            ),
            models.CheckConstraint(
                condition=Q(intake_on__gte=F("enrolled_on")), name="participant_intake_after_enrolment"
            ),
            models.CheckConstraint(
                condition=Q(ended_on__gte=F("enrolled_on")), name="participant_ends_after_enrolment"
            ),
            models.CheckConstraint(
                condition=Q(end_reason="") | Q(ended_on__isnull=False), name="end_reason_has_a_date"
            ),
            models.CheckConstraint(
                condition=Q(end_outcome="") | Q(ended_on__isnull=False), name="end_outcome_has_a_date"
            ),
            models.CheckConstraint(condition=~Q(merged_into=F("id")), name="participant_is_not_merged_into_itself"),
            SamePilot("merged_into", name="merged_into_of_pilot"),
            SamePilot("location", name="participant_location_of_pilot"),
            SamePilot("jobhunter", name="participant_jobhunter_of_pilot"),
            SamePilot("job_coach", name="participant_coach_of_pilot"),
            SamePilot("recorded_by", name="participant_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return self.case_number

    def save(self, *args: object, **kwargs: object) -> None:
        self.set_keys()
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def set_keys(self) -> None:
        """By what somebody is found and listed, as the names say."""
        self.name_key = name_key(self.first_name, self.last_name)
        self.sort_key = sort_key(self.first_name, self.last_name)

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def place(self) -> str | None:
        """Where somebody lives, None when nobody knows.

        Whether that is outside the pilot the stays tell (`people_of`); without them it is only told that it is not at
        a location of the pilot.
        """
        if self.location is not None:
            return str(self.location.name)
        if not hasattr(self, "lives_outside"):
            return NO_LOCATION
        return OUTSIDE if self.lives_outside else None


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
        constraints = [
            SamePilot("participant", name="contact_details_of_pilot"),
            SamePilot("recorded_by", name="contact_details_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"contact details {self.pk}"


@pghistory.track(exclude=["wrapped_key", "v_number_sealed", "v_number_index", "former_v_number_index"])
class Identity(OnePerParticipant):
    """Strong identifiers, sealed with a key of this person; the index finds a number again inside its pilot only.

    When the dossier goes to another pilot its index becomes the former one: who still reads the dossier finds it by
    its number, and the number is free for a new dossier.
    """

    wrapped_key = models.BinaryField()
    v_number_sealed = models.BinaryField(null=True)
    v_number_index = models.BinaryField(null=True)
    former_v_number_index = models.BinaryField(null=True)

    class Meta:
        verbose_name = "identiteit"
        verbose_name_plural = "identiteiten"
        indexes = [
            models.Index(
                fields=["pilot", "former_v_number_index"],
                condition=Q(former_v_number_index__isnull=False),
                name="former_v_number",
            )
        ]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "v_number_index"], name="v_number_is_unique_in_pilot"),
            SamePilot("participant", name="identity_of_pilot"),
            SamePilot("recorded_by", name="identity_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"identity {self.pk}"


@pghistory.track(exclude=["wrapped_key", "bsn_sealed", "bsn_index", "former_bsn_index"])
class SealedBsn(OnePerParticipant):
    """A BSN, only in a pilot whose legal basis is recorded; apart from Identity because COA may not have it (P3).

    The former index is that of a dossier that went to another pilot, as with `Identity`.
    """

    wrapped_key = models.BinaryField()
    bsn_sealed = models.BinaryField()
    bsn_index = models.BinaryField(null=True)
    former_bsn_index = models.BinaryField(null=True)

    class Meta:
        verbose_name = "BSN"
        verbose_name_plural = "BSN's"
        indexes = [
            models.Index(
                fields=["pilot", "former_bsn_index"],
                condition=Q(former_bsn_index__isnull=False),
                name="former_bsn",
            )
        ]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "bsn_index"], name="bsn_is_unique_in_pilot"),
            SamePilot("participant", name="bsn_of_pilot"),
            SamePilot("recorded_by", name="bsn_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"sealed BSN {self.pk}"
