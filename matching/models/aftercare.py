"""Aftercare: the template of a pilot, the moments of a placement, what was heard, and the links that ask it."""

import pghistory
from django.db import models
from django.db.models import F, Q

from matching.enums import Asks, AtWork, ContractNow, HowKnown, Respondent
from matching.models.work import Placement
from pilots.constraints import SamePilot, Today
from pilots.rows import PilotRow, Recorded

LAST_WEEK = 104
WORST, BEST = 1, 5


@pghistory.track()
class AftercareStep(PilotRow):
    """A moment of the pilot's template: so many weeks after the first day at work; week 0 is that day itself.

    A pilot without steps of its own follows the default of matching/rules/aftercare.py.
    """

    week = models.PositiveSmallIntegerField("weken na de start")
    asks = models.CharField("wie", max_length=10, choices=Asks, default=Asks.BOTH)
    by_link = models.BooleanField("vraagt eerst per mail", default=False)

    class Meta:
        verbose_name = "moment in het nazorgplan"
        verbose_name_plural = "momenten in het nazorgplan"
        ordering = ["week"]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "week"], name="aftercare_week_is_planned_once"),
            models.CheckConstraint(condition=Q(week__lte=LAST_WEEK), name="aftercare_week_is_possible"),
        ]

    def __str__(self) -> str:
        return f"week {self.week}"


@pghistory.track()
class AftercareMoment(PilotRow, Recorded):
    """A day on which somebody hears how it goes at work. A stored date: it moves only when somebody moves it.

    `planned_on` is the day of the plan, empty for a moment that was added. `reason` says why it was moved, added or
    dropped.
    """

    placement = models.ForeignKey(Placement, models.CASCADE, related_name="moments", verbose_name="plaatsing")
    week = models.PositiveSmallIntegerField("weken na de start", null=True, blank=True)
    planned_on = models.DateField("gepland op", null=True, blank=True)
    due_on = models.DateField("datum")
    asks = models.CharField("wie", max_length=10, choices=Asks, default=Asks.BOTH)
    by_link = models.BooleanField("vraagt eerst per mail", default=False)
    is_dropped = models.BooleanField("vervalt", default=False)
    reason = models.CharField("reden", max_length=200, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        verbose_name = "nazorgmoment"
        verbose_name_plural = "nazorgmomenten"
        ordering = ["due_on", "recorded_at"]
        indexes = [models.Index(fields=["pilot", "due_on"])]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="moment_key"),
            models.UniqueConstraint(fields=["placement", "week"], name="moment_of_a_week_is_planned_once"),
            models.CheckConstraint(
                condition=Q(planned_on__isnull=False, planned_on=F("due_on"), is_dropped=False) | ~Q(reason=""),
                name="moment_off_the_plan_has_a_reason",
            ),
            SamePilot("placement", name="moment_placement_of_pilot"),
            SamePilot("recorded_by", name="moment_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"moment {self.pk}"

    @property
    def label(self) -> str:
        if self.week is None:
            return "Extra contact"
        return "Dag 1" if self.week == 0 else f"Week {self.week}"

    @property
    def respondents(self) -> tuple[Respondent, ...]:
        return Asks(self.asks).respondents


@pghistory.track()
class CheckIn(PilotRow, Recorded):
    """What one of the two said of the work on a day. Without a moment it was a contact in between.

    `by_link` marks an answer that somebody gave without a colleague: nobody recorded it, and it is what was told.
    """

    placement = models.ForeignKey(Placement, models.CASCADE, related_name="check_ins", verbose_name="plaatsing")
    moment = models.ForeignKey(
        AftercareMoment, models.PROTECT, related_name="check_ins", null=True, blank=True, verbose_name="moment"
    )
    respondent = models.CharField("met", max_length=10, choices=Respondent, blank=True)
    happened_on = models.DateField("datum")
    at_work = models.CharField("werkt er nog", max_length=10, choices=AtWork, default=AtWork.UNKNOWN)
    how_known = models.CharField("hoe weten we dat", max_length=10, choices=HowKnown, blank=True)
    contract = models.CharField("contract", max_length=10, choices=ContractNow, blank=True)
    satisfaction = models.PositiveSmallIntegerField("tevredenheid", null=True, blank=True)
    hire_again = models.BooleanField("zou weer iemand aannemen", null=True, blank=True)
    trouble = models.CharField("wat loopt er niet goed", max_length=500, blank=True)
    wants_call = models.BooleanField("wil gebeld worden", default=False)
    followed_up_on = models.DateField("opgevolgd op", null=True, blank=True)
    by_link = models.BooleanField("beantwoord via een link", default=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        verbose_name = "nazorgcontact"
        verbose_name_plural = "nazorgcontacten"
        ordering = ["happened_on", "recorded_at"]
        indexes = [models.Index(fields=["pilot", "happened_on"])]
        constraints = [
            models.UniqueConstraint(fields=["pilot", "id"], name="check_in_key"),
            models.UniqueConstraint(fields=["moment", "respondent"], name="one_answer_to_a_moment"),
            models.CheckConstraint(condition=Q(happened_on__lte=Today()), name="check_in_is_not_ahead"),
            models.CheckConstraint(condition=Q(satisfaction__range=(WORST, BEST)), name="satisfaction_is_one_to_five"),
            models.CheckConstraint(
                condition=Q(hire_again=None) | ~Q(respondent=Respondent.PARTICIPANT),
                name="only_an_employer_hires_again",
            ),
            models.CheckConstraint(
                condition=Q(at_work=AtWork.UNKNOWN, how_known="") | ~Q(at_work=AtWork.UNKNOWN) & ~Q(how_known=""),
                name="what_is_known_says_how",
            ),
            models.CheckConstraint(
                condition=Q(followed_up_on__gte=F("happened_on")), name="check_in_is_followed_up_after"
            ),
            SamePilot("placement", name="check_in_placement_of_pilot"),
            SamePilot("moment", name="check_in_moment_of_pilot"),
            SamePilot("recorded_by", name="check_in_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"check-in {self.pk}"


@pghistory.track(exclude=["token_hash"])
class AnswerLink(PilotRow, Recorded):
    """A link with which one person answers one moment, once, without an account. The token stands in the link only.

    `mailed_on` is empty for a link that a colleague passed on in another way.
    """

    placement = models.ForeignKey(Placement, models.CASCADE, related_name="+", verbose_name="plaatsing")
    moment = models.ForeignKey(AftercareMoment, models.CASCADE, related_name="links", verbose_name="moment")
    respondent = models.CharField("voor", max_length=10, choices=Respondent)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    mailed_on = models.DateField("gemaild op", null=True, blank=True)
    expires_at = models.DateTimeField("geldig tot")
    used_at = models.DateTimeField("gebruikt op", null=True, blank=True)
    revoked_at = models.DateTimeField("ingetrokken op", null=True, blank=True)

    class Meta:
        verbose_name = "link voor een antwoord"
        verbose_name_plural = "links voor een antwoord"
        ordering = ["recorded_at"]
        constraints = [
            # The second of two runs of the command on one day finds the mail of the first.
            models.UniqueConstraint(fields=["moment", "respondent", "mailed_on"], name="one_mail_a_day"),
            SamePilot("placement", name="link_placement_of_pilot"),
            SamePilot("moment", name="link_moment_of_pilot"),
            SamePilot("recorded_by", name="link_recorder_of_pilot"),
        ]

    def __str__(self) -> str:
        return f"link {self.pk}"
