"""Terms of the work permit (tewerkstellingsvergunning): when a decision is due, when to renew, and days without one.

Sources: rules B2, B3 (terms of decision), B5 (never past the W-document), B6 (renewal, no day in between). Days on
which UWV waits for papers do not count in a term: see `suspension`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legal.rules.calendar import Period, add_days, unbroken
from legal.rules.facts import EventKind, Facts, Permit
from legal.rules.parameters import Parameters
from legal.rules.suspension import term_end


class Light(StrEnum):
    """How long an open application runs: within the statutory term, within what is usual, longer."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class RenewalStage(StrEnum):
    """How urgent the next permit is."""

    QUIET = "quiet"
    WARN = "warn"
    FILE = "file"
    CRITICAL = "critical"
    EXPIRED = "expired"


def statutory_due(complete_on: date, parameters: Parameters, suspended: Iterable[Period] = ()) -> date:
    """The last day of the statutory term (B2: 35 days from a complete application)."""
    return term_end(complete_on, parameters.permit_term_statutory_days.on(complete_on).count, suspended)


def practice_due(complete_on: date, parameters: Parameters, suspended: Iterable[Period] = ()) -> date:
    """The last day of what UWV takes in practice (B3: 63 days from a complete application)."""
    return term_end(complete_on, parameters.permit_term_practice_days.on(complete_on).count, suspended)


def decision_window(complete_on: date, parameters: Parameters, suspended: Iterable[Period] = ()) -> tuple[date, date]:
    """Between which two days the decision on an application that was complete on a day is expected.

    `suspended` are days that do not count (`suspended_days`); while UWV waits for papers the answer is the earliest.
    """
    stops = tuple(suspended)
    return statutory_due(complete_on, parameters, stops), practice_due(complete_on, parameters, stops)


def term_light(complete_on: date, *, on: date, parameters: Parameters, suspended: Iterable[Period] = ()) -> Light:
    """Green through the statutory term, amber through the usual one, red after it (B3).

    For a decision that was taken, `on` is the day of the decision.
    """
    statutory, usual = decision_window(complete_on, parameters, suspended)
    if on <= statutory:
        return Light.GREEN
    return Light.AMBER if on <= usual else Light.RED


@dataclass(frozen=True, slots=True)
class RenewalWindow:
    """The days that matter before a permit runs out (B6)."""

    warn_from: date
    file_by: date
    critical_from: date
    valid_until: date

    def stage(self, on: date) -> RenewalStage:
        """How far it is on a day; on `file_by` itself an application is still in time."""
        if on > self.valid_until:
            return RenewalStage.EXPIRED
        if on >= self.critical_from:
            return RenewalStage.CRITICAL
        if on >= self.file_by:
            return RenewalStage.FILE
        return RenewalStage.WARN if on >= self.warn_from else RenewalStage.QUIET


def renewal_window(valid_until: date, parameters: Parameters) -> RenewalWindow:
    """The renewal window of a permit that is valid through a day: 13, 9 and 5 weeks before it (B6)."""
    return RenewalWindow(
        warn_from=add_days(valid_until, -parameters.expiry_warning_days.on(valid_until).count),
        file_by=add_days(valid_until, -parameters.permit_file_days.on(valid_until).count),
        critical_from=add_days(valid_until, -parameters.permit_critical_days.on(valid_until).count),
        valid_until=valid_until,
    )


@dataclass(frozen=True, slots=True)
class Gap:
    """Days between two granted permits of one employer: any day worked in it is illegal employment (B6)."""

    employer: str
    starts_on: date
    ends_on: date


def gaps(permits: Iterable[Permit]) -> tuple[Gap, ...]:
    """The days without a permit between consecutive granted permits of the same employer, in order of time.

    To ask it for an earlier day, give the permits of `known_on(facts, day)`.
    """
    last_day: dict[str, date] = {}
    found = []
    for (start, end), permit in sorted(((p.days, p) for p in permits if p.days), key=lambda row: row[0]):
        free_from = add_days(last_day.get(permit.employer_key, date.max), 1)
        if free_from < start:
            found.append(Gap(permit.employer, free_from, add_days(start, -1)))
        last_day[permit.employer_key] = max(end, last_day.get(permit.employer_key, end))
    return tuple(sorted(found, key=lambda gap: (gap.starts_on, gap.employer)))


def chain_end(permits: Iterable[Permit], employer: str, *, on: date) -> date | None:
    """The last day of an employer's unbroken chain of granted permits around a day; `None` when none is valid that day.

    Only a permit of the same employer follows on (B6, B7): another employer's permit does not keep this work going.
    """
    chain = unbroken((Period(*permit.days) for permit in permits if permit.days and permit.is_of(employer)), on)
    return None if chain is None else chain.ends_on


def w_documents(facts: Facts) -> tuple[Period, ...]:
    """The periods of validity of the W-documents, in order of time."""
    return tuple(event.period for event in sorted(facts.of_kind(EventKind.W_DOCUMENT), key=lambda event: event.on))


def past_w_document(permit: Permit, facts: Facts) -> Period | None:
    """The last days of a granted permit that no unbroken W-document covers (B5); `None` when there are none.

    A permit holds for at most the validity of the W-document, so these days do not count whatever the permit says.
    To ask it for an earlier day, give `known_on(facts, day)`.
    """
    if permit.days is None:
        return None
    start, end = permit.days
    chain = unbroken(w_documents(facts), start)
    if chain is None:
        return Period(start, end)
    if chain.ends_on is None or chain.ends_on >= end:
        return None
    return Period(add_days(chain.ends_on, 1), end)
