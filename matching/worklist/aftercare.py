"""What aftercare asks of Mijn werk: moments without an answer, who wants a call, and work that stopped, they say."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.urls import reverse

from matching.enums import Asks, AtWork, Respondent
from matching.models import AftercareMoment, AnswerLink, CheckIn
from matching.rules import aftercare_work as rules
from matching.rules.aftercare import Waiting, waiting
from matching.rules.worklist import HORIZON_DAYS, Item, Turn
from matching.worklist.prepared import Prepared
from matching.worklist.registry import Wording, by_target, register_source
from matching.worklist.rows import Found, Row, named, subject_of
from pilots.enums import Role
from pilots.models import Membership

PERSON = "placement__participant__"
FACTS = ("placement_id", "placement__job_coach_id", "placement__employer__name", *named(PERSON))
RUNNING = Q(placement__ends_on=None, placement__participant__ended_on=None, placement__participant__merged_into=None)


def _follower(row: Found) -> Turn:
    """The job coach of the work, or the jobhunter where there is none."""
    return Turn.COACH if row.placement__job_coach_id else Turn.JOBHUNTER


@Prepared
def _moments(membership: Membership, on: date) -> QuerySet[Any, Row]:
    """The last moment that has come, while it lacks an answer, and those of the coming time."""
    answers = CheckIn.objects.visible_to(membership).filter(moment=OuterRef("pk"))
    moments = AftercareMoment.objects.visible_to(membership).filter(is_dropped=False)
    next_one = moments.filter(placement=OuterRef("placement"), due_on__gt=OuterRef("due_on"), due_on__lte=on)
    by_person = Q(asks__in=(Asks.BOTH, Asks.PARTICIPANT), heard_person=False)
    by_employer = Q(asks__in=(Asks.BOTH, Asks.EMPLOYER), heard_employer=False)
    rows: QuerySet[Any, Row] = (
        moments.filter(RUNNING, ~Exists(next_one), due_on__lte=on + timedelta(days=HORIZON_DAYS))
        .annotate(
            heard_person=Exists(answers.filter(respondent=Respondent.PARTICIPANT)),
            heard_employer=Exists(answers.filter(respondent=Respondent.EMPLOYER)),
        )
        .filter(by_person | by_employer)
        .order_by()
        .values(
            "pk",
            "due_on",
            "asks",
            "heard_person",
            "heard_employer",
            *FACTS,
            participant_id=F("placement__participant_id"),
        )
    )
    return rows


def unanswered(membership: Membership, on: date) -> Iterator[Item]:
    rows = _moments(membership, on)
    mailed = _mails(membership, [row.pk for row in rows if row.due_on <= on])
    for row in rows:
        heard = {Respondent.PARTICIPANT: row.heard_person, Respondent.EMPLOYER: row.heard_employer}
        missing = [who for who in Asks(row.asks).respondents if not heard[who]]
        stages = [waiting(row.due_on, mailed[row.pk, who], on=on) for who in missing]
        ours = [who for who, (stage, _day) in zip(missing, stages, strict=True) if stage is not Waiting.ASKED]
        yield rules.check_in(
            subject_of(row, PERSON),
            row.placement__employer__name,
            due_on=row.due_on,
            stages=stages,
            follower=_follower(row),
            target=row.placement_id,
            opens=(row.pk, (ours or missing)[0]) if row.due_on <= on else (),
        )


def _to_check_in(item: Item, membership: Membership) -> str:
    """The form of who is to be heard; the work itself as long as the day has not come."""
    if not item.opens:
        return by_target("matching:placement")(item, membership)
    return reverse("matching:moment-check-in", args=[membership.pilot.slug, *item.opens])


def _mails(membership: Membership, moments: list[Any]) -> dict[tuple[Any, str], list[date]]:
    found: dict[tuple[Any, str], list[date]] = defaultdict(list)
    links = AnswerLink.objects.visible_to(membership).filter(moment__in=moments).exclude(mailed_on=None)
    for moment, who, day in links.order_by().values_list("moment_id", "respondent", "mailed_on"):
        found[moment, who].append(day)
    return found


@Prepared
def _asked_for(membership: Membership, on: date) -> QuerySet[Any, Row]:  # noqa: ARG001  until somebody called
    rows = CheckIn.objects.visible_to(membership).filter(wants_call=True, followed_up_on=None).order_by()
    return rows.values("happened_on", "respondent", *FACTS, participant_id=F("placement__participant_id"))


def calls(membership: Membership, on: date) -> Iterator[Item]:
    for row in _asked_for(membership, on):
        yield rules.call_back(
            subject_of(row, PERSON),
            row.placement__employer__name,
            said_on=row.happened_on,
            who=row.respondent,
            follower=_follower(row),
            target=row.placement_id,
        )


@Prepared
def _said_stopped(membership: Membership, on: date) -> QuerySet[Any, Row]:  # noqa: ARG001  until its end is recorded
    known = CheckIn.objects.visible_to(membership).exclude(at_work=AtWork.UNKNOWN)
    later = known.filter(placement=OuterRef("placement"), at_work=AtWork.YES, happened_on__gt=OuterRef("happened_on"))
    return (
        known.filter(RUNNING, at_work=AtWork.NO)
        .exclude(Exists(later))
        .order_by("placement_id", F("happened_on").desc())
        .distinct("placement_id")
        .values("happened_on", *FACTS, participant_id=F("placement__participant_id"))
    )


def stopped(membership: Membership, on: date) -> Iterator[Item]:
    """Running work of which the last that anybody knew is that it stopped."""
    for row in _said_stopped(membership, on):
        yield rules.says_stopped(
            subject_of(row, PERSON),
            row.placement__employer__name,
            said_on=row.happened_on,
            target=row.placement_id,
            on=on,
        )


CHECK_IN = Wording(
    label="Nazorg zonder antwoord",
    what={
        "asked": "Antwoord op de nazorgmail afwachten",
        "silent": "Bellen: geen antwoord op de nazorgmails",
        "": "Vragen hoe het gaat op het werk",
    },
    why={"": "{employer}: nazorg van {day}"},
    address=_to_check_in,
)
CALL_BACK = Wording(
    label="Wil gebeld worden",
    what={"": "Terugbellen over het werk"},
    why={
        "deelnemer": "{employer}: de deelnemer vroeg dat op {day}",
        "": "{employer}: de werkgever vroeg dat op {day}",
    },
    address=by_target("matching:placement"),
)
SAYS_STOPPED = Wording(
    label="Werk lijkt gestopt",
    what={"": "Einde van het werk nagaan en vastleggen"},
    why={"": "{employer}: op {day} hoorden we dat het werk is gestopt"},
    address=by_target("matching:placement"),
)


def register() -> None:
    follows = (Role.JOBHUNTER, Role.JOB_COACH)
    register_source(unanswered, roles=follows, kinds={rules.CHECK_IN: CHECK_IN})
    register_source(calls, roles=follows, kinds={rules.CALL_BACK: CALL_BACK})
    register_source(stopped, roles=follows, kinds={rules.SAYS_STOPPED: SAYS_STOPPED})
