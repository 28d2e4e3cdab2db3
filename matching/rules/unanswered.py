"""When a proposal without an answer is asked about again, and when it is over: our own rule and no law.

Who is asked follows from the facts: the participant until there is an agreement for this employer, the employer after
that. A question to the one says nothing about the other, so each starts to count on the day it was first asked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legal.rules.calendar import add_days

ASK_AGAIN_DAYS = 7
#: So often somebody is asked again before the proposal is over.
MOST_CHASES = 2


class Asked(StrEnum):
    """Whose answer is awaited."""

    PARTICIPANT = "deelnemer"
    EMPLOYER = "werkgever"


class Stage(StrEnum):
    WAITING = "waiting"
    CHASE = "chase"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Chased:
    """Somebody was asked again on a day."""

    asked: Asked
    on: date


@dataclass(frozen=True, slots=True)
class Stand:
    """Whose answer is awaited, since which day, how often it was asked again, and what is due on which day."""

    asked: Asked
    asked_on: date
    times: int
    stage: Stage
    due: date


def stand_of(proposed_on: date, *, agreed_on: date | None, chases: Iterable[Chased], on: date) -> Stand:
    """How a proposal without an answer stands on a day. `agreed_on` is the agreement for this employer that holds.

    Asked again a week after the last question, twice; a week after the second time it is over. On the due day itself
    it is due.
    """
    who = Asked.PARTICIPANT if agreed_on is None else Asked.EMPLOYER
    asked_on = max(proposed_on, agreed_on or proposed_on)
    days = sorted(chase.on for chase in chases if chase.asked is who and asked_on <= chase.on <= on)
    due = add_days(days[-1] if days else asked_on, ASK_AGAIN_DAYS)
    is_due = Stage.CHASE if len(days) < MOST_CHASES else Stage.CLOSE
    return Stand(who, asked_on, len(days), Stage.WAITING if due > on else is_due, due)
