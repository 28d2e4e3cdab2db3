"""Since when an employer has heard nothing from us. Nobody ever called counts as silent, from the day it was noted."""

from datetime import date


def silent_since(last_contact: date | None, *, known_since: date) -> date:
    """The day of the last contact; without any, the day on which the employer was written down."""
    return last_contact or known_since


def silent_days(last_contact: date | None, *, known_since: date, on: date) -> int:
    """For how many days it has been silent on a day; a contact that is still to come counts as none."""
    return max(0, (on - silent_since(last_contact, known_since=known_since)).days)
