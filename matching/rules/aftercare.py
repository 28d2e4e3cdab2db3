"""The aftercare of a placement: which days, when a mail goes out, and when silence becomes somebody's task."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legal.rules.calendar import add_days

DAYS_IN_A_WEEK = 7
#: Days after the first mail on which the same is asked again.
CHASES = (3, 10)
#: A moment longer ago than this is not asked by mail any more: nobody remembers, and a colleague calls.
LATEST_FIRST_MAIL = 14
#: A plan that is made late begins with what lies this many days behind at most.
LOOK_BACK = 7
#: Days for which a link can be used.
LINK_DAYS = 21


@dataclass(frozen=True, slots=True)
class Step:
    """A moment of a template: weeks after the first day at work, whom it asks, and whether a mail goes first."""

    week: int
    asks: str = "beiden"
    by_link: bool = False


#: Day 1 and the first week are talked about; later a mail asks first.
DEFAULT = (
    Step(0),
    Step(1),
    Step(4, by_link=True),
    Step(8, by_link=True),
    Step(13, by_link=True),
    Step(26, by_link=True),
    Step(52, by_link=True),
)


def planned(starts_on: date, steps: Iterable[Step], *, on: date) -> list[tuple[Step, date]]:
    """The days of a plan that is made on a day, in order. What lies more than a week behind is not planned any more."""
    days = [(step, add_days(starts_on, step.week * DAYS_IN_A_WEEK)) for step in steps]
    return sorted((pair for pair in days if pair[1] >= add_days(on, -LOOK_BACK)), key=lambda pair: pair[1])


def mail_is_due(due_on: date, mailed: Sequence[date], *, on: date) -> bool:
    """Whether a mail goes out on a day: on the day of the moment, and 3 and 10 days after the first.

    Days on which no mail could go are made up for on the first day after, once.
    """
    if not mailed:
        return due_on <= on <= add_days(due_on, LATEST_FIRST_MAIL)
    if len(mailed) > len(CHASES):
        return False
    return on >= add_days(min(mailed), CHASES[len(mailed) - 1]) and on > max(mailed)


class Waiting(StrEnum):
    """How an unanswered moment stands."""

    OPEN = ""
    ASKED = "asked"
    SILENT = "silent"


def waiting(due_on: date, mailed: Sequence[date], *, on: date) -> tuple[Waiting, date]:
    """How a moment without an answer stands, and by when somebody acts.

    While mails are out, the answer is awaited until the last of them went; from that day the silence is a task.
    """
    if not mailed:
        return Waiting.OPEN, due_on
    last = add_days(min(mailed), CHASES[-1])
    return (Waiting.ASKED if on < last else Waiting.SILENT), last
