"""What a privacy officer looks into: BSNs that somebody saw, numbers opened often, data that a pilot took up. Pure.

None of it says that something is wrong; each is a reason to look.
"""

from datetime import date

from matching.rules.worklist import Item, Subject, Turn, act_now

BSN_SEEN, NUMBERS_OFTEN, DATA_TAKEN_UP = "bsn_seen", "numbers_often", "data_taken_up"
LOOK_BACK_DAYS = 91
#: So many V-numbers opened or searched by one colleague within `OFTEN_DAYS` stand out; our own measure and no law.
OFTEN, OFTEN_DAYS = 10, 30


def bsn_seen(colleague: Subject, times: int, *, last_on: date, on: date) -> Item:
    """A colleague had BSNs shown. The next time makes another item of it, so that what was looked into comes back."""
    return Item(BSN_SEEN, colleague, act_now(last_on, on), last_on, Turn.SELF, stage=str(times), detail=_times(times))


def numbers_often(colleague: Subject, times: int, *, last_on: date, on: date) -> Item | None:
    """A colleague opened V-numbers, or searched by number, more often than stands to reason."""
    if times <= OFTEN:
        return None
    due = act_now(last_on, on)
    return Item(NUMBERS_OFTEN, colleague, due, last_on, Turn.SELF, stage=str(times), detail=_times(times))


def data_taken_up(data: str, *, decided_on: date, on: date) -> Item:
    """The pilot began to use data of a kind that is off until it is decided on."""
    return Item(DATA_TAKEN_UP, Subject(None, data), act_now(decided_on, on), decided_on, Turn.SELF, detail=data)


def _times(number: int) -> str:
    return "1 keer" if number == 1 else f"{number} keer"
