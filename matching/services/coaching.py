"""Job coaching: who coaches whom and for how long, sessions, goals and the steps towards them."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db import transaction

from config import dutch
from matching.enums import GoalOutcome
from matching.models import CoachAction, CoachAssignment, CoachGoal, Placement
from matching.refusals import RefusalCode, refuse
from matching.services.steps import check_not_future
from participants.enums import SupportKind
from participants.models import SupportGiven
from participants.services import change_support, record_support
from pilots.models import Membership


@transaction.atomic
def keep_assignment(
    membership: Membership, placement: Placement, *, coach: Membership | None, hours: Decimal | None, on: date
) -> None:
    """Write down since when somebody coaches, and close what the coach before did; the same coach keeps the day.

    The placement is held by the caller. `hours` are those agreed for the whole of it, None when nobody agreed any.
    """
    rows = CoachAssignment.objects.visible_to(membership).filter(placement=placement, ends_on=None)
    running: CoachAssignment | None = rows.first()
    if running is not None and coach is not None and running.coach_id == coach.pk:
        running.hours = hours
        running.save(update_fields=["hours"])
        return
    if running is not None:
        running.ends_on = max(running.starts_on, on - timedelta(days=1) if coach else on)
        running.save(update_fields=["ends_on"])
    if coach is not None:
        CoachAssignment.objects.create(
            pilot_id=placement.pilot_id,
            placement=placement,
            coach=coach,
            starts_on=max(placement.starts_on, on),
            hours=hours,
            recorded_by=membership,
        )


def record_session(membership: Membership, placement: Placement, *, facts: Mapping[str, Any], on: date) -> SupportGiven:
    """Write a session down as help of the kind job coaching. `facts`: given_on, hours and description.

    Raises Refused for a day in the future or outside the work.
    """
    _check_day(placement, facts["given_on"], on=on)
    given = {"kind": SupportKind.JOB_COACHING, "amount": None, **facts}
    return record_support(by=membership, participant=placement.participant, facts=given)


def change_session(
    membership: Membership, placement: Placement, session: SupportGiven, *, facts: Mapping[str, Any], on: date
) -> None:
    """Correct a session; the database refuses one that another coach wrote down. `facts`: as of `record_session`.

    Raises Refused for a day in the future or outside the work.
    """
    _check_day(placement, facts["given_on"], on=on)
    change_support(by=membership, support=session, facts=facts)


def _check_day(placement: Placement, day: date, *, on: date) -> None:
    check_not_future(day, on=on, field="given_on")
    if day < placement.starts_on:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            f"Deze dag ligt voor de eerste werkdag, {dutch.long_date(placement.starts_on)}.",
            "Was het gesprek eerder? Leg het dan vast als hulp op het dossier.",
            field="given_on",
        )
    if placement.ends_on is not None and day > placement.ends_on:  # it would not stand among those of this work
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            f"Deze dag ligt na de laatste werkdag, {dutch.long_date(placement.ends_on)}.",
            "Was het gesprek later? Leg het dan vast als hulp op het dossier.",
            field="given_on",
        )


def add_goal(membership: Membership, placement: Placement, *, text: str, on: date) -> CoachGoal:
    """Agree on a goal today."""
    goal: CoachGoal = CoachGoal.objects.create(
        pilot_id=placement.pilot_id, placement=placement, text=text, agreed_on=on, recorded_by=membership
    )
    return goal


def close_goal(membership: Membership, goal: CoachGoal, *, outcome: GoalOutcome, on: date) -> None:
    """A goal is reached, or let go. Closing it twice changes nothing."""
    rows = CoachGoal.objects.visible_to(membership).filter(pk=goal.pk, closed_on=None)
    rows.update(closed_on=max(on, goal.agreed_on), outcome=outcome)


def add_action(membership: Membership, goal: CoachGoal, *, facts: Mapping[str, Any]) -> CoachAction:
    """A step towards a goal. `facts`: text, by and due_on."""
    action: CoachAction = CoachAction.objects.create(
        pilot_id=goal.pilot_id, placement_id=goal.placement_id, goal=goal, recorded_by=membership, **facts
    )
    return action


def tick_action(membership: Membership, action: CoachAction, *, on: date | None) -> None:
    """A step was taken on a day; None: it was not after all."""
    CoachAction.objects.visible_to(membership).filter(pk=action.pk).update(done_on=on)
