"""Whether a job is still to be had, and for how long somebody's word for that is trusted.

A closing day that was agreed beforehand says until when an employer looks, not that the job is still there, and a list
of old jobs sends people to closed doors. So an open vacancy is asked about again after four weeks, which is our own
rule and no law (docs/decisions.md).
"""

from datetime import date, timedelta

STALE_AFTER_DAYS = 28


def is_open(*, on: date, open_from: date | None, open_until: date | None, closed_on: date | None) -> bool:
    """From the opening through the last day, both inclusive; from the day it was closed it is not."""
    if closed_on is not None and closed_on <= on:
        return False
    return (open_from is None or open_from <= on) and (open_until is None or on <= open_until)


def journey_to(*, works_at: str, place: str, employer_place: str) -> str | None:
    """To which place of an employer travel times lead for a job: empty for the employer's own address.

    None where the work is at another company of which the place is not known.
    """
    if not works_at and place in ("", employer_place):
        return ""
    return place or None


def ask_again_on(last_word: date) -> date:
    """The day on which an open vacancy, last confirmed on `last_word`, is asked about again."""
    return last_word + timedelta(days=STALE_AFTER_DAYS)


def is_stale(last_word: date, *, on: date) -> bool:
    """Whether nobody confirmed for four weeks that an open vacancy is still open."""
    return ask_again_on(last_word) <= on
