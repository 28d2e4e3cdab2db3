"""Putting an item of Mijn werk off: how an item is known again, and which items nobody may put off. Pure."""

import hashlib
from datetime import date
from enum import StrEnum

from legal.rules.calendar import add_days
from legal.rules.permit_term import RenewalStage
from matching.rules.worklist import HORIZON_DAYS, Item, Kind

KEY_LENGTH = 32


def key_of(item: Item) -> str:
    """What an item is known by: opaque, and another one as soon as the fact or the stage behind the item changes."""
    parts = (item.kind, item.subject.id or item.subject.name, item.target, item.employer, item.fact_on, item.stage)
    return hashlib.sha256("|".join(str(part) for part in parts).encode()).hexdigest()[:KEY_LENGTH]


#: Items that say that somebody works without a permit today, the second one from matching/worklist/gaps.py.
WITHOUT_PERMIT = {(Kind.PERMIT_ENDS, RenewalStage.EXPIRED), ("permit_gap", "now")}


class Bar(StrEnum):
    """Why an item cannot be put off."""

    WORKS_WITHOUT_PERMIT = "works_without_permit"
    SAFETY = "safety"
    OWN_TASK = "own_task"


def bar_of(item: Item) -> Bar | None:
    """Why this item cannot be put off, or None.

    Work after the last day of a permit is work without a permit (Wav article 2), a signal is about somebody's safety,
    and an own task has a day that can be changed.
    """
    if (item.kind, item.stage) in WITHOUT_PERMIT:
        return Bar.WORKS_WITHOUT_PERMIT
    if item.kind == Kind.SIGNAL:
        return Bar.SAFETY
    return Bar.OWN_TASK if item.kind == Kind.OWN_TASK else None


def last_day_to_come_back(on: date) -> date:
    """The latest day to which an item can be put off: as far as the list looks ahead."""
    return add_days(on, HORIZON_DAYS)
