"""Rows about people at work: what follows a start."""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from matching.models import (
    AftercareMoment,
    AnswerLink,
    CheckIn,
    CoachAction,
    CoachGoal,
    FittingCost,
    FittingCostFor,
    Placement,
    Progression,
)
from pilots.invitations import hashed
from tests.inserting import created
from tests.preparing import preparing


def make_moment(placement: Placement, due_on: date, **fields: Any) -> AftercareMoment:
    """A day of aftercare in week 4 as it was planned, unless said otherwise."""
    given = {"week": 4, "planned_on": due_on} | fields
    with preparing():
        return created(AftercareMoment, pilot_id=placement.pilot_id, placement=placement, due_on=due_on, **given)


def make_link(moment: AftercareMoment, token: str = "a-token", **fields: Any) -> AnswerLink:  # noqa: S107
    """A link for the employer that can be used today, unless said otherwise."""
    given = {"respondent": "werkgever", "expires_at": timezone.now() + timedelta(days=21)} | fields
    with preparing():
        return created(
            AnswerLink,
            pilot_id=moment.pilot_id,
            placement_id=moment.placement_id,
            moment=moment,
            token_hash=hashed(token),
            **given,
        )


def make_check_in(placement: Placement, **fields: Any) -> CheckIn:
    with preparing():
        return created(CheckIn, pilot_id=placement.pilot_id, placement=placement, **fields)


def make_progression(placement: Placement, fits: str, **fields: Any) -> Progression:
    """What somebody said of the work on its first day, unless said otherwise."""
    given = {"judged_on": placement.starts_on, "version": 1} | fields
    with preparing():
        return created(Progression, pilot_id=placement.pilot_id, placement=placement, fits=fits, **given)


def make_goal(placement: Placement, text: str = "Zelf met de bus naar het werk", **fields: Any) -> CoachGoal:
    given = {"agreed_on": placement.starts_on} | fields
    with preparing():
        return created(CoachGoal, pilot_id=placement.pilot_id, placement=placement, text=text, **given)


def make_action(goal: CoachGoal, text: str = "Samen de route rijden", **fields: Any) -> CoachAction:
    with preparing():
        return created(
            CoachAction, pilot_id=goal.pilot_id, placement_id=goal.placement_id, goal=goal, text=text, **fields
        )


def make_cost(placement: Placement, **fields: Any) -> FittingCost:
    """Travel costs of 80 euros that nobody decided on yet."""
    given = {"kind": "reiskosten", "amount": 80, "purpose": "Buskaart voor de eerste maand"} | fields
    given.setdefault("asked_on", placement.starts_on)
    person = placement.participant
    with preparing():
        cost = created(FittingCost, pilot_id=person.pilot_id, case_number=person.case_number, **given)
        created(FittingCostFor, pilot_id=person.pilot_id, participant=person, cost=cost, placement=placement)
    return cost
