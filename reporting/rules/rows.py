"""The nameless rows that every figure is computed from, and the frame that says which days count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from reporting.rules.budget import Budget


@dataclass(frozen=True, slots=True)
class Dossier:
    """One person. Traits (location, age, education, level) are those of the reference date; an unknown one is ""."""

    case: str
    enrolled_on: date | None = None
    intake_on: date | None = None
    ended_on: date | None = None
    end_reason: str = ""
    location: str = ""
    gender: str = ""
    age: int | None = None
    education: str = ""
    dutch_level: str = ""
    status_granted_on: date | None = None
    bsn_requested_on: date | None = None
    bsn_assigned_on: date | None = None

    def has_ended(self, on: date) -> bool:
        return self.ended_on is not None and self.ended_on <= on

    def has_status(self, on: date) -> bool:
        return self.status_granted_on is not None and self.status_granted_on <= on

    def is_active(self, on: date) -> bool:
        """Enrolled on or before the day, and not ended. Of whom the enrolment is unknown is not shown to be active."""
        return self.enrolled_on is not None and self.enrolled_on <= on and not self.has_ended(on)


@dataclass(frozen=True, slots=True)
class Placement:
    """Paid work with one employer; `ends_on` is the last day at work.

    Contract, hours and `first_contract_ends_on` are those of the first contract. `proven_until` is the last day that
    something recorded speaks of: the last day at work, a date of a contract, or a check-in that heard of work there.
    `employer` tells employers apart and names none. `last_hours` and `last_contract_type` are those of the last
    contract; `wage_step` says whether the first hour was paid more (1), as much (0) or less (-1) than the last one of
    the work before it: wages themselves are not for everybody who reads figures. `fits` is whether somebody recorded
    that it fits better than the work before it.
    """

    case: str
    starts_on: date
    ends_on: date | None = None
    end_reason: str = ""
    sector: str = ""
    contract_type: str = ""
    hours: Decimal | None = None
    first_contract_ends_on: date | None = None
    proven_until: date | None = None
    has_coach: bool = False
    employer: str = ""
    job_level: str = ""
    last_hours: Decimal | None = None
    last_contract_type: str = ""
    wage_step: int | None = None
    fits: bool | None = None

    def is_running(self, on: date) -> bool:
        return self.starts_on <= on and (self.ends_on is None or self.ends_on >= on)

    def is_proven(self, on: date) -> bool:
        return self.is_running(on) and self.proven_until is not None and self.proven_until >= on


@dataclass(frozen=True, slots=True)
class Match:
    """An agreed pair of a candidate and an employer; contract and hours where it led to work."""

    case: str
    agreed_on: date
    sector: str = ""
    contract_type: str = ""
    hours: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Permit:
    """An application for a work permit. Outcome: `verleend`, `geweigerd`, `ingetrokken` or `open`."""

    case: str
    requested_on: date
    complete_on: date | None = None
    decided_on: date | None = None
    outcome: str = "open"
    sector: str = ""
    employer: str = ""
    valid_from: date | None = None
    valid_until: date | None = None

    def is_open(self, on: date) -> bool:
        return self.requested_on <= on and (self.decided_on is None or self.decided_on > on)

    @property
    def term_starts_on(self) -> date:
        return self.complete_on or self.requested_on


@dataclass(frozen=True, slots=True)
class Indication:
    """Whether an active asylum seeker may work, with or without a permit, and if not: the first reason."""

    case: str
    is_entitled: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Barrier:
    """Something that stopped one person, by code, and who said so."""

    case: str
    code: str
    reported_by: str
    since_on: date


@dataclass(frozen=True, slots=True)
class BarrierCount:
    """How often a barrier was met in the month that begins on a day, where a pilot counts and names nobody."""

    code: str
    reported_by: str
    month: date
    number: int


@dataclass(frozen=True, slots=True)
class Support:
    """Help that one person got on a day."""

    case: str
    kind: str
    given_on: date
    hours: Decimal | None = None
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """A small cost for one person that was granted: the amount in euros, and what was paid of it when."""

    case: str
    kind: str
    decided_on: date
    amount: Decimal
    paid_on: date | None = None
    paid: Decimal | None = None

    def spent(self, on: date) -> Decimal:
        """What was paid by a day, and until then what was granted."""
        return self.paid if self.paid is not None and self.paid_on is not None and self.paid_on <= on else self.amount


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of the pilot: how many came by count, and who of them stands on the list.

    `cases` are case numbers; `employers` tells employers apart and names none.
    """

    kind: str
    held_on: date
    location: str = ""
    residents: int | None = None
    employers_counted: int | None = None
    cases: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Employer:
    """An employer without its name: the days of contact, and since when it takes part no more."""

    key: str
    size: str = ""
    sector: str = ""
    contacts: tuple[date, ...] = ()
    dropped_out_on: date | None = None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A contact of aftercare about paid work: with whom (`deelnemer`, `werkgever` or unknown), how satisfied (1-5)."""

    case: str
    happened_on: date
    respondent: str = ""
    satisfaction: int | None = None
    employer: str = ""
    hire_again: bool | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact moment with one person."""

    case: str
    happened_on: date


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase of the pilot. Without a known start it holds no day; without a known end it goes on."""

    name: str
    starts_on: date | None = None
    ends_on: date | None = None
    target: int | None = None

    def holds(self, day: date) -> bool:
        return self.starts_on is not None and self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)


@dataclass(frozen=True, slots=True)
class Frame:
    """Which days count: the period (both days inclusive) and the reference date; and which phase was asked for."""

    starts_on: date
    ends_on: date
    on: date
    phase: str | None = None

    def holds(self, day: date | None) -> bool:
        return day is not None and self.starts_on <= day <= self.ends_on


@dataclass(frozen=True)
class Cohort:
    """Everything of one pilot that the figures need."""

    dossiers: tuple[Dossier, ...] = ()
    placements: tuple[Placement, ...] = ()
    matches: tuple[Match, ...] = ()
    permits: tuple[Permit, ...] = ()
    indications: tuple[Indication, ...] = ()
    phases: tuple[Phase, ...] = ()
    barriers: tuple[Barrier, ...] = ()
    barrier_counts: tuple[BarrierCount, ...] = ()
    support: tuple[Support, ...] = ()
    contacts: tuple[Contact, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    costs: tuple[Cost, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    employers: tuple[Employer, ...] = ()
    budget: Budget = field(default_factory=Budget)

    @cached_property
    def by_case(self) -> Mapping[str, Dossier]:
        return {dossier.case: dossier for dossier in self.dossiers}

    @cached_property
    def placements_of(self) -> Mapping[str, list[Placement]]:
        """The placements of each person, first start first."""
        found: dict[str, list[Placement]] = defaultdict(list)
        for placement in sorted(self.placements, key=lambda placement: placement.starts_on):
            found[placement.case].append(placement)
        return found

    @cached_property
    def first_placements(self) -> Mapping[str, Placement]:
        """The first paid placement ever in this pilot, by case number."""
        return {case: placements[0] for case, placements in self.placements_of.items()}

    def is_at_work(self, case: str, on: date) -> bool:
        return any(placement.is_running(on) for placement in self.placements_of.get(case, ()))

    def is_proven_at_work(self, case: str, on: date) -> bool:
        return any(placement.is_proven(on) for placement in self.placements_of.get(case, ()))

    def phase_of(self, day: date) -> str:
        """The name of the first phase that holds a day, "" when none is known to."""
        return next((phase.name for phase in self.phases if phase.holds(day)), "")


def cases(rows: Iterable[Dossier | Placement | Match | Permit | Indication]) -> tuple[str, ...]:
    """The case numbers of rows, each once, in order."""
    return tuple(sorted({row.case for row in rows}))
