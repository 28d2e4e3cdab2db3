"""What somebody can and wants, what was asked at the intake, and what the person agreed to."""

import pghistory
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, RangeOperators
from django.db import models
from django.db.models import F, IntegerField, Q
from django.db.models.functions import Cast

from employers.enums import LanguageLevel, Sector, Weekday, WorkPaper
from employers.models import Employer
from participants.enums import OTHER_PAPER, ChildcareNeed, Education
from participants.models.papers import Milestone
from participants.models.people import OfParticipant, OnePerParticipant
from pilots.constraints import SamePilot
from pilots.models import IntakeQuestion

MOST_MINUTES = 240  # nobody travels longer than four hours to work


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
    bread_job = models.CharField("werk voor nu", max_length=200, blank=True)
    dream_job = models.CharField("droombaan", max_length=200, blank=True)
    skills = models.TextField("wat kan de deelnemer goed", max_length=1000, blank=True)
    education_note = models.CharField("welke opleiding", max_length=200, blank=True)
    diploma_valued = models.BooleanField("diploma gewaardeerd", null=True, blank=True)
    diploma_valued_on = models.DateField("diploma gewaardeerd op", null=True, blank=True)
    available_days = ArrayField(
        models.CharField(max_length=2, choices=Weekday), default=list, blank=True, verbose_name="kan werken op"
    )
    can_work_nights = models.BooleanField("kan 's nachts werken", null=True, blank=True)
    can_work_shifts = models.BooleanField("kan in ploegen werken", null=True, blank=True)
    bike_minutes = models.PositiveSmallIntegerField("hoe ver met de fiets (minuten)", null=True, blank=True)
    transit_minutes = models.PositiveSmallIntegerField(
        "hoe ver met het openbaar vervoer (minuten)", null=True, blank=True
    )
    childcare = models.CharField("kinderopvang", max_length=10, choices=ChildcareNeed, blank=True)
    # What work must take into account; never a diagnosis (K1.3).
    adjustments = models.CharField("waar het werk rekening mee moet houden", max_length=300, blank=True)
    wants_own_business = models.BooleanField("wil een eigen bedrijf beginnen", null=True, blank=True)

    class Meta:
        verbose_name = "werkprofiel"
        verbose_name_plural = "werkprofielen"
        constraints = [
            models.CheckConstraint(
                condition=Q(hours_available__gt=0, hours_available__lte=60), name="profile_hours_fit_a_week"
            ),
            models.CheckConstraint(condition=Q(ladder_step__range=(1, 6)), name="profile_ladder_has_six_steps"),
            models.CheckConstraint(condition=Q(bike_minutes__lte=MOST_MINUTES), name="profile_bike_fits_a_day"),
            models.CheckConstraint(condition=Q(transit_minutes__lte=MOST_MINUTES), name="profile_transit_fits_a_day"),
            SamePilot("participant", name="work_profile_of_pilot"),
            SamePilot("recorded_by", name="work_profile_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"work profile {self.pk}"


@pghistory.track()
class SpokenLanguage(OfParticipant):
    """A language somebody speaks, and how well (CEFR)."""

    language = models.CharField("taal", max_length=40)
    level = models.CharField("niveau", max_length=2, choices=LanguageLevel, blank=True)
    listening = models.CharField("luisteren", max_length=2, choices=LanguageLevel, blank=True)
    speaking = models.CharField("spreken", max_length=2, choices=LanguageLevel, blank=True)
    reading = models.CharField("lezen", max_length=2, choices=LanguageLevel, blank=True)
    writing = models.CharField("schrijven", max_length=2, choices=LanguageLevel, blank=True)

    class Meta:
        verbose_name = "taal"
        verbose_name_plural = "talen"
        ordering = ["language"]
        constraints = [
            models.UniqueConstraint(fields=["participant", "language"], name="language_is_listed_once"),
            SamePilot("participant", name="language_of_pilot"),
            SamePilot("recorded_by", name="language_recorder_of_pilot"),
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
        constraints = [
            SamePilot("participant", name="intake_draft_of_pilot"),
            SamePilot("recorded_by", name="intake_draft_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"intake draft {self.pk}"


@pghistory.track()
class WorkExperience(OfParticipant):
    """Work somebody did, told further than its sector; `WorkProfile.experience` lists the sectors."""

    sector = models.CharField("sector", max_length=20, choices=Sector)
    title = models.CharField("wat deed de deelnemer", max_length=150, blank=True)
    years = models.DecimalField("hoeveel jaar", max_digits=3, decimal_places=1, null=True, blank=True)

    class Meta:
        verbose_name = "werkervaring"
        verbose_name_plural = "werkervaring"
        ordering = ["sector", "recorded_at"]
        constraints = [
            models.UniqueConstraint(fields=["participant", "sector", "title"], name="experience_is_listed_once"),
            models.CheckConstraint(condition=Q(years__gte=0, years__lte=60), name="experience_fits_a_life"),
            SamePilot("participant", name="experience_of_pilot"),
            SamePilot("recorded_by", name="experience_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"experience {self.pk}"


@pghistory.track()
class Certificate(OfParticipant):
    """A certificate or statement that work may ask for: somebody has it, or was asked and has not; no row is unknown.

    `name` says which where the kind does not. `valid_until` is the last day, empty where none is known. That somebody
    has no VOG is never kept: it would say something about a criminal record.
    """

    kind = models.CharField("papier", max_length=10, choices=[*WorkPaper.choices, (OTHER_PAPER, "Ander papier")])
    name = models.CharField("welk", max_length=100, blank=True)
    is_held = models.BooleanField("is er", default=True)
    valid_until = models.DateField("geldig tot en met", null=True, blank=True)

    class Meta:
        verbose_name = "papier voor het werk"
        verbose_name_plural = "papieren voor het werk"
        ordering = ["kind", "name"]
        constraints = [
            models.UniqueConstraint(fields=["participant", "kind", "name"], name="certificate_is_listed_once"),
            models.CheckConstraint(condition=~Q(kind=OTHER_PAPER) | ~Q(name=""), name="other_certificate_has_a_name"),
            models.CheckConstraint(
                condition=Q(is_held=True)
                | Q(name="", valid_until=None) & ~Q(kind__in=(OTHER_PAPER, WorkPaper.CONDUCT)),
                name="missing_certificate_says_no_more",
            ),
            ExclusionConstraint(
                name="certificate_is_there_or_not",
                expressions=[
                    ("participant", RangeOperators.EQUAL),
                    ("kind", RangeOperators.EQUAL),
                    (Cast("is_held", IntegerField()), RangeOperators.NOT_EQUAL),
                ],
            ),
            SamePilot("participant", name="certificate_of_pilot"),
            SamePilot("recorded_by", name="certificate_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"certificate {self.pk}"


@pghistory.track()
class IntakeAnswer(OfParticipant):
    """The answer to a question that the pilot added itself: text, chosen words, ja or nee, or a date in ISO form."""

    question = models.ForeignKey(IntakeQuestion, models.PROTECT, related_name="+", verbose_name="vraag")
    answer = models.CharField("antwoord", max_length=1000)

    class Meta:
        verbose_name = "antwoord"
        verbose_name_plural = "antwoorden"
        constraints = [
            models.UniqueConstraint(fields=["participant", "question"], name="question_is_answered_once"),
            SamePilot("participant", name="answer_of_pilot"),
            SamePilot("question", name="answer_question_of_pilot"),
            SamePilot("recorded_by", name="answer_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"answer {self.pk}"


@pghistory.track()
class Circumstances(OnePerParticipant):
    """Optional numbers and signals about a household; every field is off until the pilot decides to use it."""

    has_partner = models.BooleanField("partner in Nederland", null=True, blank=True)
    children = models.PositiveSmallIntegerField("aantal kinderen", null=True, blank=True)
    has_benefit = models.BooleanField("uitkering", null=True, blank=True)
    debt_signal = models.BooleanField("signaal van schulden", null=True, blank=True)

    class Meta:
        verbose_name = "omstandigheden"
        verbose_name_plural = "omstandigheden"
        constraints = [
            models.CheckConstraint(condition=Q(children__lte=20), name="household_children_are_possible"),
            SamePilot("participant", name="circumstances_of_pilot"),
            SamePilot("recorded_by", name="circumstances_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"circumstances {self.pk}"


@pghistory.track()
class WellbeingScore(OfParticipant):
    """How somebody says they are, from 1 to 10, on a day."""

    measured_on = models.DateField("gemeten op")
    score = models.PositiveSmallIntegerField("cijfer")

    class Meta:
        verbose_name = "welbevinden"
        verbose_name_plural = "welbevinden"
        ordering = ["measured_on"]
        constraints = [
            models.UniqueConstraint(fields=["participant", "measured_on"], name="wellbeing_is_measured_once_a_day"),
            models.CheckConstraint(condition=Q(score__range=(1, 10)), name="wellbeing_is_from_1_to_10"),
            SamePilot("participant", name="wellbeing_of_pilot"),
            SamePilot("recorded_by", name="wellbeing_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"wellbeing {self.pk}"


@pghistory.track()
class InformedDetail(OfParticipant):
    """How somebody was told what happens with the data: beside the milestone `geinformeerd`."""

    milestone = models.OneToOneField(Milestone, models.CASCADE, related_name="informed_detail")
    language = models.CharField("taal", max_length=8, blank=True)
    with_interpreter = models.BooleanField("met tolk", null=True, blank=True)
    text_version = models.CharField("versie van de tekst", max_length=40, blank=True)

    class Meta:
        verbose_name = "uitleg over de gegevens"
        verbose_name_plural = "uitleg over de gegevens"
        constraints = [
            SamePilot("participant", name="informed_of_pilot"),
            SamePilot("milestone", name="informed_milestone_of_pilot"),
            SamePilot("recorded_by", name="informed_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"informed {self.pk}"


@pghistory.track()
class EmployerAgreement(OfParticipant):
    """Somebody agreed that one employer hears about them ("besproken met en akkoord van deelnemer")."""

    employer = models.ForeignKey(Employer, models.PROTECT, related_name="+", verbose_name="werkgever")
    agreed_on = models.DateField("akkoord op")
    withdrawn_on = models.DateField("ingetrokken op", null=True, blank=True)

    class Meta:
        verbose_name = "akkoord voor een werkgever"
        verbose_name_plural = "akkoorden voor werkgevers"
        ordering = ["agreed_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["participant", "employer"], condition=Q(withdrawn_on=None), name="one_agreement_per_employer"
            ),
            models.CheckConstraint(condition=Q(withdrawn_on__gte=F("agreed_on")), name="agreement_withdrawn_after"),
            SamePilot("participant", name="agreement_of_pilot"),
            SamePilot("employer", name="agreement_employer_of_pilot"),
            SamePilot("recorded_by", name="agreement_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"agreement {self.pk}"
