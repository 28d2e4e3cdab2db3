"""How it goes at work: the plan of everybody who works, what was heard, and a few who still have to be asked."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone

from matching.enums import (
    ActionBy,
    AtWork,
    BetterIn,
    ContractNow,
    CostKind,
    CostState,
    FitsBetter,
    HowKnown,
    PlacementKind,
    Respondent,
)
from matching.models import (
    AftercareMoment,
    AnswerLink,
    CheckIn,
    CoachAction,
    CoachAssignment,
    CoachGoal,
    FittingCost,
    FittingCostFor,
    Placement,
    Progression,
)
from matching.rules.aftercare import DAYS_IN_A_WEEK, DEFAULT, LINK_DAYS, Step
from pilots.enums import Role
from pilots.invitations import hashed
from reporting.demo.scene import Scene

#: What people say, in turn: satisfaction, whether an employer would do it again, and what goes wrong.
TOLD = (
    (4, True, ""),
    (5, True, ""),
    (3, True, "De taal is nog lastig bij het overleg."),
    (4, None, ""),
    (2, False, "De vroege dienst is met de bus niet te halen."),
    (5, True, ""),
)
HOURS = (20, 16, 30)
GOALS = (
    (
        "Zelf met de bus naar het werk",
        (("Samen de route rijden", ActionBy.COACH), ("Abonnement aanvragen", ActionBy.PARTICIPANT)),
    ),
    (
        "Meedoen met het ochtendoverleg",
        (("Woordenlijst maken", ActionBy.COACH), ("Vast maatje kiezen op het werk", ActionBy.EMPLOYER)),
    ),
)
#: Small costs: the kind, euros, what for, how long ago it was asked, and why not where the answer was no.
COSTS = (
    (CostKind.TRAVEL, 84, "Buskaart voor de eerste maand", 3, ""),
    (CostKind.COURSE, 245, "Veilig werken (VCA)", 5, ""),
    (CostKind.TOOLS, 90, "Werkschoenen", 40, "De werkgever geeft werkkleding"),
)
#: What is known of work after other work: whether it fits better, in what, and in words.
FITS: tuple[tuple[FitsBetter, list[BetterIn], str], ...] = (
    (FitsBetter.YES, [BetterIn.OTHER], "Werk in het eigen beroep, dichter bij huis."),
    (FitsBetter.NO, [], "Zelfde soort werk, wel dichterbij."),
)
#: One in so many of the people at work has a last moment that nobody answered yet.
STILL_TO_ASK = 4


def follow(scene: Scene) -> None:
    """The aftercare of the paid work that runs; of what ended before, nothing was kept."""
    today = min(scene.on, timezone.localdate())  # what was heard cannot lie ahead, also in a demo of a later day
    running = [p for p in scene.rows.get(Placement, ()) if p.kind == PlacementKind.PAID and p.ends_on is None]
    for number, placement in enumerate(running):
        moments = [_moment(scene, placement, step) for step in DEFAULT]
        come = [moment for moment in moments if moment.due_on <= today]
        recent = bool(come) and (scene.on - come[-1].due_on).days < LINK_DAYS
        answered = come[:-1] if recent and number % STILL_TO_ASK == 0 else come
        for place, moment in enumerate(answered):
            _hear(scene, moment, number + place)
        for moment in come[len(answered) :]:
            _ask(scene, moment)
        if placement.job_coach is not None:
            _coach(scene, placement, number)
    for placement, cost in zip(running, COSTS, strict=False):
        _cost(scene, placement, *cost)
    _judge(scene)


def _moment(scene: Scene, placement: Placement, step: Step) -> AftercareMoment:
    day = placement.starts_on + timedelta(days=step.week * DAYS_IN_A_WEEK)
    moment: AftercareMoment = scene.add(
        AftercareMoment,
        placement=placement,
        week=step.week,
        planned_on=day,
        due_on=day,
        asks=step.asks,
        by_link=step.by_link,
        recorded_by=placement.recorded_by,
        recorded_at=scene.moment(placement.starts_on),
    )
    return moment


def _hear(scene: Scene, moment: AftercareMoment, number: int) -> None:
    for place, who in enumerate(Respondent):
        satisfaction, again, trouble = TOLD[(number + place) % len(TOLD)]
        by_link = moment.by_link and (number + place) % 2 == 0
        scene.add(
            CheckIn,
            placement=moment.placement,
            moment=moment,
            respondent=who,
            happened_on=moment.due_on,
            at_work=AtWork.YES,
            how_known=HowKnown.TOLD if by_link else HowKnown.SEEN,
            contract="" if by_link else ContractNow.SAME,
            satisfaction=satisfaction,
            hire_again=again if who == Respondent.EMPLOYER else None,
            trouble="" if by_link else trouble,
            by_link=by_link,
            recorded_by=None if by_link else moment.placement.job_coach or moment.recorded_by,
            recorded_at=scene.moment(moment.due_on),
        )


def _ask(scene: Scene, moment: AftercareMoment) -> None:
    """The mails that went out for a moment; day 1 and week 1 are asked in person."""
    if not moment.by_link:
        return
    mailed: date = moment.due_on
    for who in Respondent:
        scene.add(
            AnswerLink,
            placement=moment.placement,
            moment=moment,
            respondent=who,
            token_hash=hashed(f"demo {scene.new_id()}"),
            mailed_on=mailed,
            expires_at=scene.moment(mailed) + timedelta(days=LINK_DAYS),
            recorded_at=scene.moment(mailed),
        )


def _coach(scene: Scene, placement: Placement, number: int) -> None:
    """Since when somebody coaches, for how many hours, and one goal with two steps."""
    begun = {"recorded_by": placement.recorded_by, "recorded_at": scene.moment(placement.starts_on)}
    scene.add(
        CoachAssignment,
        placement=placement,
        coach=placement.job_coach,
        starts_on=placement.starts_on,
        hours=Decimal(HOURS[number % len(HOURS)]),
        **begun,
    )
    goal_text, steps = GOALS[number % len(GOALS)]
    goal = scene.add(CoachGoal, placement=placement, text=goal_text, agreed_on=placement.starts_on, **begun)
    for place, (text, by) in enumerate(steps):
        scene.add(
            CoachAction,
            placement=placement,
            goal=goal,
            text=text,
            by=by,
            due_on=scene.on + timedelta(days=7 + number % 5) if place else placement.starts_on + timedelta(days=7),
            done_on=None if place else placement.starts_on,
            **begun,
        )


def _judge(scene: Scene) -> None:
    """Whether the first few who found new work went on to work that fits better; of the others nobody said it yet."""
    paid = [work for work in scene.rows.get(Placement, ()) if work.kind == PlacementKind.PAID]
    last_days = {work.participant_id: work.ends_on for work in paid if work.ends_on is not None}
    again = [work for work in paid if last_days.get(work.participant_id, work.starts_on) < work.starts_on]
    for work, (fits, better, note) in zip(again, FITS, strict=False):
        scene.add(
            Progression,
            placement=work,
            fits=fits,
            better=better,
            note=note,
            judged_on=work.starts_on,
            version=1,
            recorded_by=work.job_coach or work.recorded_by,
            recorded_at=scene.moment(work.starts_on),
        )


def _cost(scene: Scene, placement: Placement, kind: CostKind, euros: int, purpose: str, *more: Any) -> None:
    """What was asked; the budget of the demo is spent elsewhere, so nothing is approved yet."""
    days, refusal = more
    person, asked = placement.participant, max(scene.ago(days), placement.starts_on)
    written = {"recorded_by": placement.recorded_by, "recorded_at": scene.moment(asked)}
    cost = scene.add(
        FittingCost,
        case_number=person.case_number,
        kind=kind,
        amount=Decimal(euros),
        purpose=purpose,
        asked_on=asked,
        state=CostState.REFUSED if refusal else CostState.ASKED,
        decided_on=asked if refusal else None,
        decided_by=scene.someone(Role.PROJECT_LEADER) if refusal else None,
        decision_reason=refusal,
        **written,
    )
    scene.add(FittingCostFor, participant=person, cost=cost, placement=placement, **written)
