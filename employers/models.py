"""Employers a pilot knows, whom to call there, and the jobs they have."""

from datetime import date
from decimal import Decimal
from typing import Self

import pghistory
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower

from employers.enums import (
    BarrierCode,
    BarrierReporter,
    ContractKind,
    EmployerSize,
    LanguageLevel,
    Sector,
    TravelMode,
)
from pilots.constraints import SamePilot
from pilots.models import ReceptionLocation
from pilots.rows import PilotQuerySet, PilotRow, Recorded

HOURS_IN_A_WEEK = 60
kvk_format = RegexValidator(r"\A[0-9]{8}\Z", "Een KvK-nummer bestaat uit 8 cijfers.")


@pghistory.track()
class Employer(PilotRow, Recorded):
    """An organisation that may hire. With temp work the agency is the employer of record."""

    name = models.CharField("werkgever", max_length=150)
    kvk_number = models.CharField("KvK-nummer", max_length=8, blank=True, validators=[kvk_format])
    sector = models.CharField("sector", max_length=20, choices=Sector, blank=True)
    place = models.CharField("plaats", max_length=100, blank=True)
    is_temp_agency = models.BooleanField("uitzendbureau", null=True, blank=True)
    size = models.CharField("grootte", max_length=10, choices=EmployerSize, blank=True)
    first_contact_on = models.DateField("eerste contact", null=True, blank=True)
    dropped_out_on = models.DateField("afgehaakt op", null=True, blank=True)
    drop_out_reason = models.CharField("reden van afhaken", max_length=300, blank=True)

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
            SamePilot("recorded_by", name="employer_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return self.name


@pghistory.track()
class EmployerContact(PilotRow, Recorded):
    """Whom to call at an employer."""

    employer = models.ForeignKey(Employer, models.CASCADE, related_name="contacts", verbose_name="werkgever")
    name = models.CharField("contactpersoon", max_length=100, blank=True)
    phone = models.CharField("telefoon", max_length=20, blank=True)
    email = models.EmailField("e-mailadres", blank=True)

    class Meta:
        verbose_name = "contactpersoon"
        verbose_name_plural = "contactpersonen"
        ordering = ["name", "id"]
        constraints = [SamePilot("employer", name="contact_employer_of_pilot")]

    def __str__(self) -> str:
        return f"contact {self.pk}"


class VacancyQuerySet(PilotQuerySet):
    def open_on(self, on: date) -> Self:
        """Vacancies that can still be filled on a date."""
        return self.filter(Q(open_from=None) | Q(open_from__lte=on), Q(open_until=None) | Q(open_until__gte=on))


@pghistory.track()
class Vacancy(PilotRow, Recorded):
    """A job at an employer. The wage is per hour, gross, without holiday allowance."""

    employer = models.ForeignKey(Employer, models.PROTECT, related_name="vacancies", verbose_name="werkgever")
    title = models.CharField("functie", max_length=150)
    sector = models.CharField("sector", max_length=20, choices=Sector, blank=True)
    hours_min = models.DecimalField("uren per week, minimaal", max_digits=4, decimal_places=1, null=True, blank=True)
    hours_max = models.DecimalField("uren per week, maximaal", max_digits=4, decimal_places=1, null=True, blank=True)
    hourly_wage = models.DecimalField("uurloon", max_digits=6, decimal_places=2, null=True, blank=True)
    contract_kind = models.CharField("contractsoort", max_length=20, choices=ContractKind, blank=True)
    language_level = models.CharField("niveau Nederlands", max_length=2, choices=LanguageLevel, blank=True)
    needs_driving_licence = models.BooleanField("rijbewijs nodig", null=True, blank=True)
    positions = models.PositiveSmallIntegerField("aantal plaatsen", default=1)
    is_shortage_occupation = models.BooleanField("krapteberoep", null=True, blank=True)
    open_from = models.DateField("open vanaf", null=True, blank=True)
    open_until = models.DateField("open tot en met", null=True, blank=True)

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
            SamePilot("employer", name="vacancy_employer_of_pilot"),
            SamePilot("recorded_by", name="vacancy_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return self.title


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
    """How long it takes from a reception location to an employer, as somebody looked it up."""

    location = models.ForeignKey(ReceptionLocation, models.PROTECT, related_name="+", verbose_name="locatie")
    employer = models.ForeignKey(Employer, models.CASCADE, related_name="travel_times", verbose_name="werkgever")
    mode = models.CharField("hoe", max_length=10, choices=TravelMode)
    minutes = models.PositiveSmallIntegerField("minuten")

    class Meta:
        verbose_name = "reistijd"
        verbose_name_plural = "reistijden"
        ordering = ["mode"]
        constraints = [
            models.UniqueConstraint(fields=["location", "employer", "mode"], name="travel_time_is_listed_once"),
            models.CheckConstraint(condition=Q(minutes__range=(1, 240)), name="travel_time_fits_a_day"),
            SamePilot("location", name="travel_location_of_pilot"),
            SamePilot("employer", name="travel_employer_of_pilot"),
            SamePilot("recorded_by", name="travel_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"{self.minutes} minutes"
