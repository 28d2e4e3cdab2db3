"""Putting an item of Mijn werk off: how an item is known again, and which items nobody may put off. Pure."""

import hashlib
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from enum import StrEnum
from functools import lru_cache

from legal.rules.calendar import add_days
from legal.rules.permit_term import RenewalStage
from matching.rules.worklist import HORIZON_DAYS, Item, Kind

KEY_LENGTH = 32
TAG_LENGTH = 2  # enough to skip nearly all items, too little to tell a kind and a day from


def key_of(item: Item) -> str:
    """What an item is known by: opaque, and another one as soon as the fact or the stage behind the item changes."""
    parts = (item.kind, item.subject.id or item.subject.name, item.target, item.employer, item.fact_on, item.stage)
    return (tag_of(item.kind, item.fact_on) + _digest(*parts))[:KEY_LENGTH]


@lru_cache(maxsize=8192)
def tag_of(kind: str, fact_on: date) -> str:
    """How a key begins: thousands of items share a few of them, so that a search works out few keys in full."""
    return _digest(kind, fact_on)[:TAG_LENGTH]


def _digest(*parts: object) -> str:
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()


def keyed(items: Iterable[Item], keys: Collection[str]) -> Iterator[tuple[Item, str | None]]:
    """Each item, with its key where that is one of `keys`."""
    tags = {key[:TAG_LENGTH] for key in keys}
    for item in items:
        key = key_of(item) if tag_of(item.kind, item.fact_on) in tags else None
        yield item, key if key in keys else None


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
