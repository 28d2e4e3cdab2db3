"""Aftercare on screen: the moments of a placement, what came of each, and what was heard in between."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.shortcuts import get_object_or_404

from config.dutch import long_date
from employers.models import EmployerContact
from matching.enums import AtWork, Respondent
from matching.models import AftercareMoment, AnswerLink, CheckIn, Placement
from matching.rules.aftercare import Waiting, waiting
from participants.models import ContactDetails
from pilots.models import Membership

SATISFACTION = {1: "heel ontevreden", 2: "ontevreden", 3: "gaat wel", 4: "tevreden", 5: "heel tevreden"}
HOW = {"gezien": "zelf gezien", "verteld": "verteld", "contract": "contract of loonstrook gezien"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What one of the two said at a moment, or that it is still asked."""

    respondent: Respondent
    check_in: CheckIn | None
    text: str

    @property
    def is_given(self) -> bool:
        return self.check_in is not None


@dataclass(frozen=True, slots=True)
class ShownMoment:
    """A moment with its answers. `state`: planned, due, asked, silent, done, missed (the
    next one has come), dropped or past (the work had ended)."""

    moment: AftercareMoment
    state: str
    answers: tuple[Answer, ...]
    note: str = ""

    @property
    def is_open(self) -> bool:
        return self.state in ("planned", "due", "asked", "silent")


#: State -> tone, words and icon of its badge.
BADGES = {
    "planned": ("neutral", "Gepland", "calendar-event"),
    "due": ("warning", "Nu te doen", "bell"),
    "asked": ("active", "Gevraagd per mail", "mail"),
    "silent": ("danger", "Geen antwoord: bellen", "phone"),
    "done": ("success", "Gedaan", "check"),
    "dropped": ("neutral", "Vervalt", "circle-x"),
    "missed": ("neutral", "Niet iedereen gesproken", "circle-x"),
    "past": ("neutral", "Werk was gestopt", "flag"),
}


Key = tuple[UUID, str]


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of the moments of a placement on a day; `last` is the day of the last moment that has come."""

    heard: dict[Key, CheckIn]
    mails: dict[Key, list[date]]
    on: date
    last: date


def moments_of(membership: Membership, placement: Placement, *, on: date) -> list[ShownMoment]:
    """The moments of a placement in order, in three queries."""
    moments = list(AftercareMoment.objects.visible_to(membership).filter(placement=placement))
    rows = CheckIn.objects.visible_to(membership).filter(placement=placement).exclude(moment=None)
    heard = {(row.moment_id, row.respondent): row for row in rows.select_related("recorded_by")}
    come = [moment.due_on for moment in moments if moment.due_on <= on and not moment.is_dropped]
    known = _Known(heard, mails_of(membership, moments), on, max(come, default=on))
    return [_shown(moment, placement, known) for moment in moments]


def mails_of(membership: Membership, moments: Iterable[AftercareMoment]) -> dict[Key, list[date]]:
    """The days on which a moment was asked by mail, by moment and by whom."""
    found: dict[Key, list[date]] = defaultdict(list)
    rows = AnswerLink.objects.visible_to(membership).filter(moment__in=list(moments)).exclude(mailed_on=None)
    for moment, respondent, day in rows.order_by("mailed_on").values_list("moment_id", "respondent", "mailed_on"):
        found[moment, respondent].append(day)
    return found


def _shown(moment: AftercareMoment, placement: Placement, known: _Known) -> ShownMoment:
    answers = []
    for who in moment.respondents:
        row = known.heard.get((moment.pk, who))
        answers.append(Answer(who, row, told(row) if row else _asked(known.mails[moment.pk, who])))
    note = moment.reason if moment.is_dropped or moment.planned_on != moment.due_on else ""
    return ShownMoment(moment, _state(moment, placement, answers, known), tuple(answers), note)


def _asked(mails: list[date]) -> str:
    return f"nog geen antwoord, gevraagd op {' en '.join(map(long_date, mails))}" if mails else "niet gesproken"


def _state(moment: AftercareMoment, placement: Placement, answers: list[Answer], known: _Known) -> str:
    missing = [answer.respondent for answer in answers if not answer.is_given]
    if moment.is_dropped:
        return "dropped"
    if not missing:
        return "done"
    if placement.ends_on is not None and placement.ends_on < moment.due_on:
        return "past"
    if moment.due_on > known.on:
        return "planned"
    if moment.due_on < known.last:
        return "missed"
    stages = {waiting(moment.due_on, known.mails[moment.pk, who], on=known.on)[0] for who in missing}
    if Waiting.SILENT in stages:
        return "silent"
    return "due" if Waiting.OPEN in stages else "asked"


def told(row: CheckIn) -> str:
    """Werkt er nog (verteld), tevreden (4), zou weer iemand aannemen. De bus komt te laat."""
    at_work = AtWork(row.at_work)
    works = {
        AtWork.YES: f"werkt er nog ({HOW.get(row.how_known, '')})",
        AtWork.NO: f"werkt er niet meer ({HOW.get(row.how_known, '')})",
        AtWork.UNKNOWN: "of iemand er nog werkt, is onbekend",
    }[at_work]
    parts = [
        works,
        f"contract: {str(row.get_contract_display()).lower()}" if row.contract else "",
        f"{SATISFACTION[row.satisfaction]} ({row.satisfaction})" if row.satisfaction else "",
        "" if row.hire_again is None else f"zou {'weer' if row.hire_again else 'niet weer'} iemand aannemen",
        "wil gebeld worden" if row.wants_call else "",
    ]
    text = ", ".join(part for part in parts if part)
    sentence = f"{text[:1].upper()}{text[1:]}."
    return f"{sentence} {row.trouble}" if row.trouble else sentence


def in_between(membership: Membership, placement: Placement) -> list[tuple[CheckIn, str]]:
    """What was heard outside the plan, newest first."""
    rows = CheckIn.objects.visible_to(membership).filter(placement=placement, moment=None)
    return [(row, told(row)) for row in rows.select_related("recorded_by").order_by("-happened_on", "-recorded_at")]


def to_follow_up(membership: Membership, placement: Placement) -> list[CheckIn]:
    """Answers by link that ask for a call, and nobody called yet."""
    rows = CheckIn.objects.visible_to(membership).filter(placement=placement, wants_call=True, followed_up_on=None)
    return list(rows.order_by("happened_on"))


def numbers_of(membership: Membership, placement: Placement, who: Respondent) -> list[tuple[str, str]]:
    """Whom to call for a contact: (name, telephone number), without who has no number."""
    if who == Respondent.EMPLOYER:
        rows = EmployerContact.objects.visible_to(membership).filter(employer=placement.employer_id)
        return [(row.name, row.phone) for row in rows if row.phone]
    details = ContactDetails.objects.visible_to(membership).filter(participant=placement.participant_id).first()
    return [(placement.participant.full_name, details.phone)] if details and details.phone else []


def not_heard(membership: Membership, moment: AftercareMoment) -> list[Respondent]:
    """Who still has to be heard at a moment."""
    heard = set(CheckIn.objects.visible_to(membership).filter(moment=moment).values_list("respondent", flat=True))
    return [who for who in moment.respondents if who not in heard]


def get_moment(membership: Membership, pk: UUID) -> AftercareMoment:
    """One moment with its placement, person and employer. Raises Http404 outside the membership's rows."""
    rows = AftercareMoment.objects.visible_to(membership)
    found: AftercareMoment = get_object_or_404(
        rows.select_related("placement__participant", "placement__employer"), pk=pk
    )
    return found


def get_check_in(membership: Membership, pk: UUID) -> CheckIn:
    """One check-in with its placement, person and employer. Raises Http404 outside the membership's rows."""
    rows = CheckIn.objects.visible_to(membership)
    found: CheckIn = get_object_or_404(rows.select_related("placement__participant", "placement__employer"), pk=pk)
    return found
