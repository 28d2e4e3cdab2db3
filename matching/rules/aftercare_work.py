"""What aftercare asks of somebody's day, as items of Mijn werk."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from legal.rules.calendar import add_days
from matching.rules.aftercare import Waiting
from matching.rules.worklist import Item, Subject, Turn, act_now

CHECK_IN, CALL_BACK, SAYS_STOPPED = "check_in", "call_back", "says_stopped"
CALL_DAYS = 2  # to call back who asked for it


def check_in(
    subject: Subject,
    employer: str,
    *,
    due_on: date,
    stages: Sequence[tuple[Waiting, date]],
    follower: Turn,
    target: UUID | None,
    opens: tuple[object, ...] = (),
) -> Item:
    """A moment of aftercare that lacks answers. `stages`: how it stands with each of who did not answer yet.

    The first of them that asks for somebody here decides; while a mail is out to all of them, others are to move.
    `opens` is the form of who is to be heard, once the day has come.
    """
    ours = [(day, stage) for stage, day in stages if stage is not Waiting.ASKED]
    if not ours:
        day = max(day for _stage, day in stages)
        return Item(CHECK_IN, subject, day, due_on, Turn.EMPLOYER, employer, target, Waiting.ASKED.value, "", opens)
    day, stage = min(ours)
    return Item(CHECK_IN, subject, day, due_on, follower, employer, target, stage.value, "", opens)


def call_back(subject: Subject, employer: str, *, said_on: date, who: str, follower: Turn, target: UUID) -> Item:
    """Somebody answered by link and wants to be called: within two days. `who` is the code of the respondent."""
    return Item(CALL_BACK, subject, add_days(said_on, CALL_DAYS), said_on, follower, employer, target, who)


def says_stopped(subject: Subject, employer: str, *, said_on: date, target: UUID, on: date) -> Item:
    """The last that was heard is that the work stopped, and its end is not recorded."""
    return Item(SAYS_STOPPED, subject, act_now(said_on, on), said_on, Turn.JOBHUNTER, employer, target)
