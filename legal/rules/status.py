"""What follows from an asylum permit (A7), from a second application (A10) and from temporary protection (A15).

All of it is derived from dated facts; nothing here is ever stored. The day of the decision counts, not the day from
which the permit holds backwards (A7).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from legal.rules.calendar import add_days, unbroken
from legal.rules.case import Standing, standing_of
from legal.rules.facts import EarlyEnd, EventKind, Facts, Permit, PermitOutcome, known_on
from legal.rules.parameters import Parameters
from legal.rules.permit_term import w_documents
from legal.rules.verdict import VerdictCode

SATURDAY = 5


class PermitRegime(StrEnum):
    """Which permission an employer needs for this person (A15)."""

    TWV = "twv"
    FREE = "vrij"
    NOTIFY = "meldplicht_oekraine"
    NO_RIGHT = "geen_recht"


REGIMES = {
    VerdictCode.FREE: PermitRegime.FREE,
    VerdictCode.NOTIFY: PermitRegime.NOTIFY,
    VerdictCode.NOT_ALLOWED: PermitRegime.NO_RIGHT,
}


def permit_regime(verdict: VerdictCode) -> PermitRegime:
    """What an employer needs under a verdict; a permit, unless the verdict says otherwise."""
    return REGIMES.get(verdict, PermitRegime.TWV)


class PermitState(StrEnum):
    """Where an application or permit stands on a day (B11)."""

    CONCEPT = "concept"  # the employer prepares it; there is no application yet
    REQUESTED = "aangevraagd"
    INCOMPLETE = "aanvulling_gevraagd"
    REFUSED = "geweigerd"
    WITHDRAWN = "ingetrokken"
    GRANTED = "verleend"  # not valid yet
    VALID = "geldig"
    EXPIRED = "verlopen"
    LAPSED = "vervallen_door_status"
    LAPSED_OTHERWISE = "vervallen_anders"
    REVOKED = "ingetrokken_door_uwv"


CUT_SHORT = {EarlyEnd.REVOKED: PermitState.REVOKED, EarlyEnd.LAPSED: PermitState.LAPSED_OTHERWISE}


def status_granted_on(facts: Facts, on: date) -> date | None:
    """The day of the decision that gave an asylum permit, when that had happened by a day."""
    granted = (event.on for event in facts.of_kind(EventKind.STATUS_GRANTED) if event.on <= on)
    return min(granted, default=None)


def lapsed_on(permit: Permit, *, granted_on: date | None) -> date | None:
    """The day on which an asylum permit ended a work permit; `None` when it did not.

    Lapsed is what was still asked on that day, and a granted permit that was running or still to begin. A permit that
    ended before, that was refused or that was taken back has its own end. An application from after the day is needless
    and lapses at once.
    """
    if granted_on is None:
        return None
    was_running = permit.days is not None and permit.days[1] >= granted_on
    return max(granted_on, permit.requested_on) if permit.is_open or was_running else None


def permit_state(permit: Permit, *, on: date, granted_on: date | None = None) -> PermitState:
    """Where a permit stands on a day, as it was known that day; `granted_on` is the day of the asylum permit.

    A concept is no permit yet: it has no application, so this never answers with it.
    """
    known = next(iter(known_on(Facts(permits=(permit,)), on).permits), None)
    lapsed = lapsed_on(known, granted_on=granted_on) if known is not None else None
    if lapsed is not None and lapsed <= on:
        return PermitState.LAPSED
    if known is None or known.is_open:
        waits = known is not None and any(one.is_open(on) for one in known.suspensions)
        return PermitState.INCOMPLETE if waits else PermitState.REQUESTED
    if known.cut is not None and (known.valid_until is None or known.valid_until < on):
        return CUT_SHORT[known.cut.kind]
    if known.days is None:
        return PermitState.WITHDRAWN if known.outcome is PermitOutcome.WITHDRAWN else PermitState.REFUSED
    if known.days[1] < on:
        return PermitState.EXPIRED
    return PermitState.VALID if known.days[0] <= on else PermitState.GRANTED


# What starts with an asylum permit


class Tracked(StrEnum):
    """What is followed from an asylum permit on until it is there: the codes of the exchange format."""

    LINKED = "koppeling"
    HOUSED = "huisvesting"
    INTEGRATION = "inburgering_gestart"


@dataclass(frozen=True, slots=True)
class Tracker:
    """One thing that started with an asylum permit: since when it is waited for, and when it came."""

    what: Tracked
    granted_on: date
    done_on: date | None
    waited: int  # days since the permit, through the day that it came or the day that is asked about


def trackers(granted_on: date | None, happened: Mapping[Tracked, date | None], *, on: date) -> tuple[Tracker, ...]:
    """The trackers as they stand on a day; none before there is a permit.

    What happened before the permit counts as done, without a wait; what happens after `on` is not known yet.
    """
    if granted_on is None or granted_on > on:
        return ()
    found = []
    for what in Tracked:
        day = happened.get(what)
        done_on = day if day is not None and day <= on else None
        found.append(Tracker(what, granted_on, done_on, max(0, ((done_on or on) - granted_on).days)))
    return tuple(found)


# A second application


@dataclass(frozen=True, slots=True)
class SubsequentApplication:
    """An application that follows the end of an earlier one (herhaalde aanvraag, A10).

    What it asks is lawful stay and a valid W-document, nothing else: `paper_until` is the last day of the unbroken
    document around the day (`None` without an end), `has_paper` whether there is one. `ended_on` is the end of the
    earlier procedure, `None` where only somebody's word says that there was one.
    """

    applied_on: date | None
    ended_on: date | None
    has_paper: bool
    paper_until: date | None


def subsequent_application(facts: Facts, *, on: date, is_known_as: bool | None = None) -> SubsequentApplication | None:
    """The application when it was lodged after an earlier procedure had ended; `None` when it is the first one.

    `is_known_as` is what somebody recorded about it: yes and no go before what the dates say.

    The verdict does not follow from it: in the exchange format what ended stays ended. It says beside the verdict
    what a second application asks (A10), and leaves nothing in doubt: with a valid W-document it is met, without it is
    not.
    """
    known = known_on(facts, on)
    applied_on = known.application_lodged_on
    ended_on = None if applied_on is None else _ended_by(known, add_days(applied_on, -1))
    if is_known_as is False or (ended_on is None and not is_known_as):
        return None
    chain = unbroken(w_documents(known), on)
    return SubsequentApplication(
        applied_on=applied_on,
        ended_on=ended_on,
        has_paper=chain is not None,
        paper_until=None if chain is None else chain.ends_on,
    )


def _ended_by(facts: Facts, day: date) -> date | None:
    """The last day through `day` on which a procedure ended: refused without an appeal, dismissed, withdrawn, left."""
    before = replace(facts, events=tuple(event for event in facts.events if event.on <= day))
    standing, since = standing_of(before)
    ended = [event.on for event in before.of_kind(EventKind.WITHDRAWN, EventKind.DEPARTED)]
    if since is not None and standing in (Standing.REJECTED, Standing.DISMISSED):
        ended.append(since)
    return max(ended, default=None)


# Temporary protection


def notify_by(start: date, parameters: Parameters) -> date | None:
    """The last day on which the employer may tell UWV of a start, for someone displaced from Ukraine (A15).

    So many working days lie between: Monday through Friday, public holidays not looked at. `None` where the number of
    days is not known.
    """
    row = parameters.row("ukraine_notice_days", on=start)
    if row is None:
        return None
    day = start
    for _ in range(row.count):
        day = add_days(day, -1)
        while day.weekday() >= SATURDAY:
            day = add_days(day, -1)
    return day
