"""Employers a pilot knows, whom to call there, and the jobs they have."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Self

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Count, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, Greatest, Lower, Now, TruncDate
from django.utils import timezone

from employers.enums import (
    FILLED,
    BarrierCode,
    BarrierReporter,
    ClosingReason,
    ContractKind,
    EmployerSize,
    InteractionKind,
    LanguageLevel,
    MeetingResult,
    Motive,
    SbiVersion,
    Sector,
    TravelMode,
    Weekday,
    Willingness,
    WorkPaper,
)
from employers.rules import openings
from pilots.constraints import SamePilot
from pilots.models import Meeting, ReceptionLocation
from pilots.rows import PilotQuerySet, PilotRow, Recorded

HOURS_IN_A_WEEK = 60
kvk_format = RegexValidator(r"\A[0-9]{8}\Z", "Een KvK-nummer bestaat uit 8 cijfers.")


class EmployerQuerySet(PilotQuerySet):
    def with_contact(self) -> Self:
        """Annotates `last_contact_on` (None: never), `silent_since` (rules/silence.py) and `next_contact_on`.

        The first contact that was noted counts as one, and so does coming to a meeting. What was agreed for a next time
        holds until somebody wrote down that there was contact again, so only the last of those tells it.
        """
        contacts = EmployerInteraction.objects.filter(employer=OuterRef("pk")).order_by("-happened_on", "-recorded_at")
        came = EmployerAttendance.objects.filter(employer=OuterRef("pk"), was_present=True)
        met = came.order_by("-meeting__held_on").values("meeting__held_on")[:1]
        latest = Greatest(Subquery(contacts.values("happened_on")[:1]), Subquery(met), "first_contact_on")
        return self.annotate(
            last_contact_on=latest,
            silent_since=Coalesce(latest, TruncDate("recorded_at")),
            next_contact_on=Subquery(contacts.values("next_on")[:1]),
        )

    def with_open_vacancies(self, on: date) -> Self:
        """Annotates `open_vacancies`, how many jobs can still be had there on a date."""
        # Counted apart, because a count over a join would make the database work out every annotation per vacancy.
        found = Vacancy.objects.filter(employer=OuterRef("pk")).open_on(on).order_by()
        counted = found.values("employer").annotate(count=Count("pk")).values("count")
        return self.annotate(open_vacancies=Coalesce(Subquery(counted), 0))

    def silent_for(self, days: int, *, on: date) -> Self:
        """Of `with_contact()`: employers that heard nothing for so many days, and did not drop out."""
        return self.filter(silent_since__lte=on - timedelta(days=days)).exclude(dropped_out_on__lte=on)


@pghistory.track()
class Employer(PilotRow, Recorded):
    """An organisation that may hire. With temp work the agency is the employer of record."""

    name = models.CharField("werkgever", max_length=150)
    kvk_number = models.CharField("KvK-nummer", max_length=8, blank=True, validators=[kvk_format])
    sector = models.CharField("sector", max_length=20, choices=Sector, blank=True)
    place = models.CharField("plaats", max_length=100, blank=True)
    is_temp_agency = models.BooleanField("uitzendbureau", null=True, blank=True)
    sbi_version = models.CharField("versie van SBI", max_length=4, choices=SbiVersion, blank=True)
    sbi_code = models.CharField("SBI-code", max_length=5, blank=True)
    size = models.CharField("grootte", max_length=10, choices=EmployerSize, blank=True)
    first_contact_on = models.DateField("eerste contact", null=True, blank=True)
    dropped_out_on = models.DateField("afgehaakt op", null=True, blank=True)
    drop_out_reason = models.CharField("reden van afhaken", max_length=300, blank=True)
    changed_at = models.DateTimeField("gewijzigd op", auto_now=True, db_default=Now())

    objects = EmployerQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = "werkgever"
        verbose_name_plural = "werkgevers"
        ordering = ["name", "id"]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "name"], name="employer_name_is_unique"),
            models.UniqueConstraint("pilot", Lower("name"), name="employer_name_is_more_than_capitals"),
            models.UniqueConstraint(fields=["pilot", "id"], name="employer_key"),
            models.CheckConstraint(condition=~Q(name=""), name="employer_has_a_name"),
            models.CheckConstraint(
                condition=Q(kvk_number="") | Q(kvk_number__regex=r"^[0-9]{8}$"), name="employer_kvk_has_8_digits"
            ),
            models.CheckConstraint(
                condition=Q(dropped_out_on__gte=F("first_contact_on")), name="employer_drops_out_after_contact"
            ),
            models.CheckConstraint(
                condition=Q(sbi_version="", sbi_code="")
                | Q(sbi_version=SbiVersion.OF_2008, sbi_code__regex=r"^[0-9]{4,5}$")
                | Q(sbi_version=SbiVersion.OF_2025, sbi_code__regex=r"^[0-9]{5}$"),
                name="employer_sbi_is_of_an_edition",
            ),
            SamePilot("recorded_by", name="employer_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return self.name


@pghistory.track()
class EmployerContact(PilotRow, Recorded):
    """Whom to call at an employer."""

    employer = models.ForeignKey(Employer, models.CASCADE, related_name="contacts", verbose_name="werkgever")
    name = models.CharField("contactpersoon", max_length=100, blank=True)
    job_title = models.CharField("functie", max_length=100, blank=True)
    phone = models.CharField("telefoon", max_length=20, blank=True)
    email = models.EmailField("e-mailadres", blank=True)

    class Meta:
        verbose_name = "contactpersoon"
        verbose_name_plural = "contactpersonen"
        ordering = ["name", "id"]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="contact_key"),
            SamePilot("employer", name="contact_employer_of_pilot"),
            SamePilot("recorded_by", name="contact_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"contact {self.pk}"


@pghistory.track()
class EmployerProfile(PilotRow, Recorded):
    """How an employer stands towards the pilot: why, whether and on what terms. Only for who finds the work."""

    employer = models.OneToOneField(Employer, models.CASCADE, related_name="profile", verbose_name="werkgever")
    motives = ArrayField(
        models.CharField(max_length=20, choices=Motive),
        default=list,
        blank=True,
        verbose_name="wat drijft de werkgever",
    )
    motive_note = models.CharField("toelichting", max_length=300, blank=True)
    willingness = models.CharField("wil aannemen", max_length=20, choices=Willingness, blank=True)
    willingness_on = models.DateField("gevraagd op", null=True, blank=True)
    conditions = models.CharField("voorwaarden", max_length=300, blank=True)
    in_shortage_sector = models.BooleanField("krapte in de sector", null=True, blank=True)
    has_social_return = models.BooleanField("verplichting social return", null=True, blank=True)
    quality_label = models.CharField("keurmerk", max_length=100, blank=True)
    is_ambassador = models.BooleanField("ambassadeur", null=True, blank=True)
    changed_at = models.DateTimeField("gewijzigd op", auto_now=True, db_default=Now())

    class Meta:
        verbose_name = "samenwerking met een werkgever"
        verbose_name_plural = "samenwerking met werkgevers"
        constraints = [
            models.CheckConstraint(
                condition=Q(willingness_on=None) | ~Q(willingness=""), name="employer_willingness_has_an_answer"
            ),
            SamePilot("employer", name="employer_profile_of_pilot"),
            SamePilot("recorded_by", name="employer_profile_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"profile of employer {self.employer_id}"


@pghistory.track()
class EmployerInteraction(PilotRow, Recorded):
    """Contact with an employer, what came of it, and when there is to be contact again."""

    employer = models.ForeignKey(Employer, models.CASCADE, related_name="interactions", verbose_name="werkgever")
    contact = models.ForeignKey(
        EmployerContact,
        models.SET_NULL,
        related_name="interactions",
        null=True,
        blank=True,
        verbose_name="contactpersoon",
    )
    kind = models.CharField("hoe", max_length=20, choices=InteractionKind)
    happened_on = models.DateField("datum")
    note = models.TextField("wat is besproken", max_length=1000, blank=True)
    next_on = models.DateField("weer contact op", null=True, blank=True)
    next_note = models.CharField("waarover", max_length=150, blank=True)
    changed_at = models.DateTimeField("gewijzigd op", auto_now=True, db_default=Now())

    class Meta:
        verbose_name = "contact met een werkgever"
        verbose_name_plural = "contacten met werkgevers"
        ordering = ["-happened_on", "-recorded_at"]
        indexes = [models.Index(fields=["employer", "-happened_on", "-recorded_at"])]
        constraints = [
            models.CheckConstraint(condition=Q(next_on__gte=F("happened_on")), name="next_contact_comes_after"),
            models.CheckConstraint(condition=Q(next_note="") | Q(next_on__isnull=False), name="next_contact_has_a_day"),
            SamePilot("employer", name="interaction_employer_of_pilot"),
            SamePilot("contact", name="interaction_contact_of_pilot"),
            SamePilot("recorded_by", name="interaction_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.happened_on}"


def open_vacancy(on: date, prefix: str = "") -> Q:
    """The condition that a vacancy can still be filled on a date (rules/openings.py); `prefix` leads to it."""
    begun = Q(**{f"{prefix}open_from": None}) | Q(**{f"{prefix}open_from__lte": on})
    lasts = Q(**{f"{prefix}open_until": None}) | Q(**{f"{prefix}open_until__gte": on})
    closed = Q(**{f"{prefix}closed_on": None}) | Q(**{f"{prefix}closed_on__gt": on})
    return begun & lasts & closed


class VacancyQuerySet(PilotQuerySet):
    def open_on(self, on: date) -> Self:
        """Vacancies that can still be filled on a date."""
        return self.filter(open_vacancy(on))

    def stale_on(self, on: date) -> Self:
        """Open ones of which nobody confirmed for too long that they still are (rules/openings.py)."""
        last_word = Coalesce("checked_on", TruncDate("recorded_at"))
        oldest = on - timedelta(days=openings.STALE_AFTER_DAYS)
        return self.open_on(on).annotate(last_word=last_word).filter(last_word__lte=oldest)


@pghistory.track()
class Vacancy(PilotRow, Recorded):
    """A job at an employer. The wage is per hour, gross, without holiday allowance.

    What is empty or None is not known, `days` and `papers` too. The job asks for Dutch of `language_level`; English of
    `english_level` is enough instead, or is what is asked where no Dutch is named.
    """

    employer = models.ForeignKey(Employer, models.PROTECT, related_name="vacancies", verbose_name="werkgever")
    title = models.CharField("functie", max_length=150)
    sector = models.CharField("sector", max_length=20, choices=Sector, blank=True)
    works_at = models.CharField("werkt bij (inlener)", max_length=150, blank=True)
    place = models.CharField("werkplek", max_length=100, blank=True)
    hours_min = models.DecimalField("uren per week, minimaal", max_digits=4, decimal_places=1, null=True, blank=True)
    hours_max = models.DecimalField("uren per week, maximaal", max_digits=4, decimal_places=1, null=True, blank=True)
    hourly_wage = models.DecimalField("uurloon", max_digits=6, decimal_places=2, null=True, blank=True)
    contract_kind = models.CharField("contractsoort", max_length=20, choices=ContractKind, blank=True)
    starts_on = models.DateField("gewenste eerste dag", null=True, blank=True)
    days = ArrayField(
        models.CharField(max_length=2, choices=Weekday), default=list, blank=True, verbose_name="werkdagen"
    )
    has_shifts = models.BooleanField("ploegendienst", null=True, blank=True)
    has_nights = models.BooleanField("nachtwerk", null=True, blank=True)
    has_weekends = models.BooleanField("weekendwerk", null=True, blank=True)
    language_level = models.CharField("niveau Nederlands", max_length=2, choices=LanguageLevel, blank=True)
    english_level = models.CharField("of niveau Engels", max_length=2, choices=LanguageLevel, blank=True)
    teaches_dutch = models.BooleanField("taalles op het werk", null=True, blank=True)
    needs_driving_licence = models.BooleanField("rijbewijs nodig", null=True, blank=True)
    papers = ArrayField(
        models.CharField(max_length=10, choices=WorkPaper), default=list, blank=True, verbose_name="papieren nodig"
    )
    papers_note = models.CharField("andere papieren", max_length=200, blank=True)
    papers_on_first_day = models.BooleanField("papieren nodig op de eerste dag", null=True, blank=True)
    positions = models.PositiveSmallIntegerField("aantal plaatsen", default=1)
    is_shortage_occupation = models.BooleanField("krapteberoep", null=True, blank=True)
    shortage_source = models.CharField("bron van het krapteberoep", max_length=150, blank=True)
    shortage_checked_on = models.DateField("krapteberoep nagekeken op", null=True, blank=True)
    open_from = models.DateField("open vanaf", null=True, blank=True)
    open_until = models.DateField("open tot en met", null=True, blank=True)
    checked_on = models.DateField("nog open, nagevraagd op", null=True, blank=True, editable=False)
    closed_on = models.DateField("gesloten op", null=True, blank=True, editable=False)
    closing_reason = models.CharField(
        "reden van sluiten", max_length=20, choices=ClosingReason, blank=True, editable=False
    )
    closing_note = models.CharField("toelichting bij sluiten", max_length=300, blank=True, editable=False)
    changed_at = models.DateTimeField("gewijzigd op", auto_now=True, db_default=Now())

    objects = VacancyQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        verbose_name = "vacature"
        verbose_name_plural = "vacatures"
        ordering = ["-recorded_at", "id"]
        indexes = [models.Index(fields=["pilot", "open_until"])]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="vacancy_key"),
            models.CheckConstraint(condition=Q(open_until__gte=F("open_from")), name="vacancy_closes_after_opening"),
            models.CheckConstraint(condition=Q(hours_max__gte=F("hours_min")), name="vacancy_hours_in_order"),
            models.CheckConstraint(
                condition=Q(hours_min__gt=0, hours_max__lte=HOURS_IN_A_WEEK), name="vacancy_hours_fit_a_week"
            ),
            models.CheckConstraint(condition=Q(hourly_wage__gt=Decimal(0)), name="vacancy_wage_is_positive"),
            models.CheckConstraint(condition=Q(positions__gte=1), name="vacancy_has_a_position"),
            models.CheckConstraint(
                condition=Q(closed_on=None, closing_reason="") | Q(closed_on__isnull=False) & ~Q(closing_reason=""),
                name="vacancy_closes_for_a_reason",
            ),
            SamePilot("employer", name="vacancy_employer_of_pilot"),
            SamePilot("recorded_by", name="vacancy_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def workplace(self) -> str:
        """The place of the work: its own, or else that of the employer; empty when neither is known."""
        return self.place or self.employer.place

    @property
    def journey_to(self) -> str | None:
        """To which place of the employer travel times lead here: empty for the employer's own address.

        None where the work is at another company of which the place is not known.
        """
        return openings.journey_to(works_at=self.works_at, place=self.place, employer_place=self.employer.place)

    @property
    def filled_on(self) -> date | None:
        """The day somebody got the job, when that is why it was closed."""
        return self.closed_on if self.closing_reason in FILLED else None

    @property
    def last_word_on(self) -> date:
        """The last day on which somebody confirmed that the job is open; writing it down was the first time."""
        return self.checked_on or timezone.localdate(self.recorded_at)

    def is_open(self, on: date) -> bool:
        return openings.is_open(on=on, open_from=self.open_from, open_until=self.open_until, closed_on=self.closed_on)

    def is_stale(self, on: date) -> bool:
        return self.is_open(on) and openings.is_stale(self.last_word_on, on=on)


@pghistory.track()
class EmployerBarrier(PilotRow, Recorded):
    """Something that stops an employer from hiring, from a day until it is solved."""

    employer = models.ForeignKey(Employer, models.CASCADE, related_name="barriers", verbose_name="werkgever")
    code = models.CharField("belemmering", max_length=30, choices=BarrierCode)
    reported_by = models.CharField(
        "gemeld door", max_length=20, choices=BarrierReporter, default=BarrierReporter.EMPLOYER
    )
    since_on = models.DateField("sinds")
    solved_on = models.DateField("opgelost op", null=True, blank=True)
    solution = models.CharField("hoe opgelost", max_length=300, blank=True)

    class Meta:
        verbose_name = "belemmering van een werkgever"
        verbose_name_plural = "belemmeringen van werkgevers"
        ordering = ["since_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["employer", "code", "reported_by", "since_on"], name="employer_barrier_is_listed_once"
            ),
            models.CheckConstraint(
                condition=Q(solved_on__gte=F("since_on")), name="employer_barrier_solved_after_it_began"
            ),
            SamePilot("employer", name="employer_barrier_of_pilot"),
            SamePilot("recorded_by", name="employer_barrier_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.since_on}"


@pghistory.track()
class TravelTime(PilotRow, Recorded):
    """How long it takes from a reception location to an employer, as somebody looked it up.

    `to_place` is a workplace elsewhere, as the vacancies of the employer name it; empty is the employer's own address.
    """

    location = models.ForeignKey(ReceptionLocation, models.PROTECT, related_name="+", verbose_name="locatie")
    employer = models.ForeignKey(Employer, models.CASCADE, related_name="travel_times", verbose_name="werkgever")
    to_place = models.CharField("werkplek", max_length=100, blank=True, db_default="", default="")
    mode = models.CharField("hoe", max_length=10, choices=TravelMode)
    minutes = models.PositiveSmallIntegerField("minuten")

    class Meta:
        verbose_name = "reistijd"
        verbose_name_plural = "reistijden"
        ordering = ["mode"]
        constraints = [
            models.UniqueConstraint(
                fields=["location", "employer", "to_place", "mode"], name="travel_time_is_listed_once"
            ),
            models.CheckConstraint(condition=Q(minutes__range=(1, 240)), name="travel_time_fits_a_day"),
            SamePilot("location", name="travel_location_of_pilot"),
            SamePilot("employer", name="travel_employer_of_pilot"),
            SamePilot("recorded_by", name="travel_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.minutes} minutes"


@pghistory.track()
class EmployerAttendance(PilotRow, Recorded):
    """An employer on the list of a meeting: invited, came or did not come, and what followed."""

    meeting = models.ForeignKey(
        Meeting, models.CASCADE, related_name="employer_attendances", verbose_name="bijeenkomst"
    )
    employer = models.ForeignKey(Employer, models.CASCADE, related_name="attendances", verbose_name="werkgever")
    was_present = models.BooleanField("was er", null=True, blank=True)
    result = models.CharField("wat volgde", max_length=20, choices=MeetingResult, blank=True)
    note = models.CharField("toelichting", max_length=300, blank=True)

    class Meta:
        verbose_name = "werkgever op een bijeenkomst"
        verbose_name_plural = "werkgevers op een bijeenkomst"
        ordering = ["employer__name"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "employer"], name="employer_is_listed_once_at_a_meeting"),
            SamePilot("meeting", name="employer_attendance_meeting_of_pilot"),
            SamePilot("employer", name="employer_attendance_of_pilot"),
            SamePilot("recorded_by", name="employer_attendance_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"attendance of employer {self.employer_id}"
