"""Whether the papers that a job asks for, such as VCA, are there on the first day.

What nobody asked or wrote down is unknown, never absent. Whether a paper of which the card names a last day still holds
is unknown as long as that day is. A VOG and a trade diploma are about one job or trade: that there is one says too
little, somebody must look.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

#: The card or the register names a last day.
WITH_LAST_DAY = frozenset(("vca", "code95", "big"))
#: One is not like another.
TO_COMPARE = frozenset(("vog", "diploma"))


class PaperState(StrEnum):
    VALID = "valid"
    EXPIRED = "expired"
    NO_LAST_DAY = "no_last_day"
    COMPARE = "compare"
    ABSENT = "absent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Held:
    """A paper is there, with its last day if one is known, or somebody was asked and has it not."""

    is_held: bool
    until: date | None = None


def held_of(rows: Iterable[tuple[str, bool, date | None]]) -> dict[str, Held]:
    """The best paper of each kind, from rows of kind, whether it is there, and its last day."""
    found: dict[str, Held] = {}
    for kind, is_held, until in rows:
        known = found.get(kind)
        if known is None or _lasts(kind, until) > _lasts(kind, known.until):
            found[kind] = Held(is_held, until)
    return found


def _lasts(kind: str, until: date | None) -> date:
    """To compare by: no last day is the longest, except where there must be one."""
    return until or (date.min if kind in WITH_LAST_DAY else date.max)


def state_of(kind: str, held: Mapping[str, Held], first_on: date | None) -> PaperState:
    """How a paper that is asked stands on the first day of the work; None is a day that nobody knows."""
    paper = held.get(kind)
    if paper is None:
        return PaperState.UNKNOWN
    if not paper.is_held:
        return PaperState.ABSENT
    if paper.until is not None and first_on is not None and paper.until < first_on:
        return PaperState.EXPIRED
    if kind in TO_COMPARE:
        return PaperState.COMPARE
    if paper.until is None and kind in WITH_LAST_DAY:
        return PaperState.NO_LAST_DAY
    return PaperState.VALID
