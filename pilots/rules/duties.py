"""What waits for a functional admin: invitations, accounts that nobody uses, and legal numbers that run out. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legal.rules.calendar import add_days
from legal.rules.parameters import Confidence, ParameterRow

INVITATION_DAYS = 3  # before it runs out
UNUSED_DAYS = 14  # an account that nobody signed in with
ABSENT_DAYS = 91  # somebody who did not sign in for so long
NUMBER_DAYS = 91  # before a number holds no more, or begins to


class DutyKind(StrEnum):
    """What a duty is about; in the order in which those of one day stand."""

    NUMBER_ENDS = "number_ends"
    NUMBER_UNSURE = "number_unsure"
    INVITATION_ENDED = "invitation_ended"
    INVITATION_ENDS = "invitation_ends"
    WITHOUT_PILOT = "without_pilot"
    NEVER_CAME = "never_came"
    LONG_AWAY = "long_away"


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may sign in. `since` is the day from which the account could be used for the work of today: when it
    was made, when the first current membership began, or, of somebody without one, when the last one ended.
    """

    key: int
    name: str
    since: date
    works: bool
    last_seen_on: date | None = None
    is_admin: bool = False


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing to do. `due` sorts it; `fact_on` is the day of the fact behind it; `key` is what its page needs."""

    kind: DutyKind
    name: str
    due: date
    fact_on: date
    key: str = ""
    count: int = 1


def of_invitation(name: str, ends_on: date, *, on: date) -> Duty | None:
    """An invitation that nobody took: nearly over, or over."""
    if ends_on < on:
        return Duty(DutyKind.INVITATION_ENDED, name, ends_on, ends_on)
    is_near = ends_on <= add_days(on, INVITATION_DAYS)
    return Duty(DutyKind.INVITATION_ENDS, name, ends_on, ends_on) if is_near else None


def of_account(account: Account, *, on: date) -> Duty | None:
    """An account that somebody could sign in with and nobody does."""
    key = str(account.key)
    if not account.works and not account.is_admin:
        due = min(add_days(account.since, UNUSED_DAYS), on)
        return Duty(DutyKind.WITHOUT_PILOT, account.name, due, account.since, key)
    seen = account.last_seen_on
    if seen is None:
        due = add_days(account.since, UNUSED_DAYS)
        return Duty(DutyKind.NEVER_CAME, account.name, due, account.since, key) if due <= on else None
    due = add_days(seen, ABSENT_DAYS)
    return Duty(DutyKind.LONG_AWAY, account.name, due, seen, key) if due <= on else None


def of_numbers(heading: str, rows: Iterable[ParameterRow], *, on: date) -> list[Duty]:
    """Numbers under one heading that hold no more after a day within thirteen weeks, and those that nobody verified
    and that hold by then; those of one day together.
    """
    given, horizon = list(rows), add_days(on, NUMBER_DAYS)
    counts: dict[tuple[DutyKind, date], int] = {}
    for key in {row.key for row in given}:
        periods = [row for row in given if row.key == key]
        ends = [row.valid_until for row in periods if row.valid_until is not None]
        if len(ends) == len(periods) and max(ends) <= horizon:
            _add(counts, DutyKind.NUMBER_ENDS, max(ends))
    for row in given:
        begins = row.valid_from or date.min
        is_over = row.valid_until is not None and row.valid_until < on
        if row.confidence is Confidence.MEMORY and not is_over and begins <= horizon:
            _add(counts, DutyKind.NUMBER_UNSURE, max(begins, on))
    return [Duty(kind, heading, day, day, count=count) for (kind, day), count in counts.items()]


def _add(counts: dict[tuple[DutyKind, date], int], kind: DutyKind, day: date) -> None:
    counts[kind, day] = counts.get((kind, day), 0) + 1


def in_order(duties: Iterable[Duty | None]) -> list[Duty]:
    """The duties that there are, soonest first; at one day in the order of their kinds, then by name."""
    kinds = list(DutyKind)
    return sorted(filter(None, duties), key=lambda duty: (duty.due, kinds.index(duty.kind), duty.name))
