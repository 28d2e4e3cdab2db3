"""The dated facts about one person that the right to work follows from, and how they stood on a given day."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from legal.rules.calendar import Birth, Period


class EventKind(StrEnum):
    """The `gebeurtenissen.soort` codes of the exchange format that the law looks at."""

    W_DOCUMENT = "w_document"
    BSN_ASSIGNED = "bsn_toegekend"
    BANK_ACCOUNT = "bankrekening"
    STATUS_GRANTED = "vergunning_asiel"
    REJECTED = "afwijzing"
    APPEAL_LODGED = "beroep_ingesteld"
    APPEAL_UPHELD = "beroep_gegrond"
    APPEAL_DISMISSED = "beroep_afgewezen"
    WITHDRAWN = "ingetrokken"
    DEPARTED = "vertrokken"
    DISPLACED_UKRAINE = "ontheemde_oekraine"
    MOVED = "verhuizing"
    LEFT_RECEPTION = "uit_opvang"
    HOUSED = "huisvesting"


class Exclusion(StrEnum):
    """Whether the IND wrote that this person may not work (rules A5); never derived, never its ground."""

    NO = "no"
    YES = "yes"
    UNKNOWN = "unknown"


class PermitOutcome(StrEnum):
    """How an application for a work permit ended."""

    OPEN = "open"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class EarlyEnd(StrEnum):
    """Why a granted permit ended before the day that UWV wrote down (B11)."""

    REVOKED = "ingetrokken_door_uwv"
    LAPSED = "vervallen_anders"


def employer_key(employer: str) -> str:
    """What tells employers apart: the text without outer spaces and without regard to case."""
    return employer.strip().casefold()


def same_job(one: str, other: str) -> bool:
    """Whether two names are of one job: the same text without regard to case and spaces, or one is not known."""
    names = [" ".join(name.split()).casefold() for name in (one, other)]
    return "" in names or names[0] == names[1]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened or began on a day; `until` is the last day of what lasts, `None` until further notice."""

    kind: EventKind
    on: date
    until: date | None = None

    @property
    def period(self) -> Period:
        return Period(self.on, self.until)


@dataclass(frozen=True, slots=True)
class Suspension:
    """UWV asked to complete an application: the day of the letter, its last day to answer, the day of the answer."""

    asked_on: date
    answer_by: date | None = None
    supplied_on: date | None = None

    def is_open(self, on: date) -> bool:
        """Asked and not answered on a day, the last day to answer not passed."""
        answered = self.supplied_on is not None and self.supplied_on <= on
        return self.asked_on <= on and not answered and (self.answer_by is None or on <= self.answer_by)


@dataclass(frozen=True, slots=True)
class Cut:
    """A granted permit ended early: known since `on`. Without it the permit would hold through `granted_until`."""

    on: date
    kind: EarlyEnd
    granted_until: date


@dataclass(frozen=True, slots=True)
class Permit:
    """One application for a work permit (tewerkstellingsvergunning) by one employer, and what became of it.

    `employer` is any text that tells employers apart (see `employer_key`), `job` the name of the job on it, empty when
    that is not known (see `same_job`). Of a permit that was `cut` short,
    `valid_until` is the last day on which it still held.
    """

    requested_on: date
    complete_on: date | None = None
    decided_on: date | None = None
    outcome: PermitOutcome = PermitOutcome.OPEN
    valid_from: date | None = None
    valid_until: date | None = None
    employer: str = ""
    job: str = ""
    suspensions: tuple[Suspension, ...] = ()
    cut: Cut | None = None

    @property
    def term_starts_on(self) -> date:
        """The day from which the deciding term runs: complete, or asked when nothing says otherwise."""
        return self.complete_on or self.requested_on

    @property
    def is_open(self) -> bool:
        return self.outcome is PermitOutcome.OPEN

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and last day on which a granted permit holds; `None` when it was not granted or holds on no day."""
        if self.outcome is not PermitOutcome.GRANTED or self.valid_from is None or self.valid_until is None:
            return None
        return (self.valid_from, self.valid_until) if self.valid_from <= self.valid_until else None

    def is_valid(self, on: date) -> bool:
        return self.days is not None and self.days[0] <= on <= self.days[1]

    @property
    def employer_key(self) -> str:
        return employer_key(self.employer)

    def is_of(self, employer: str) -> bool:
        return self.employer_key == employer_key(employer)

    def is_for(self, job: str) -> bool:
        """Whether it is for this job; one of which no job is known is for any job (B7)."""
        return same_job(self.job, job)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is recorded about one person. Events and permits may stand in any order."""

    birth_date: date | None = None
    birth_year_only: bool = False
    application_lodged_on: date | None = None
    application_registered_on: date | None = None
    exclusion: Exclusion = Exclusion.NO
    exclusion_letter_on: date | None = None
    in_reception_from: date | None = None
    events: tuple[Event, ...] = ()
    permits: tuple[Permit, ...] = ()

    @property
    def birth(self) -> Birth | None:
        return None if self.birth_date is None else Birth(self.birth_date, self.birth_year_only)

    def of_kind(self, *kinds: EventKind) -> list[Event]:
        return [event for event in self.events if event.kind in kinds]

    def has(self, kind: EventKind) -> bool:
        return bool(self.of_kind(kind))


def known_on(facts: Facts, on: date) -> Facts:
    """The facts as they stood on a day: nothing dated later counts.

    Later events and permits asked later do not exist; a permit decided later is still open; an application lodged or
    registered later is unknown; an exclusion by a later letter is no exclusion. Three dates look ahead by their nature
    and stay: the end of a paper that has begun, the start of reception (a later one means: not yet), and the day an
    application became complete (a later one means: the deciding term does not run yet). A decision without a date, or
    an outcome without a decision, counts as open: a permit is never taken as granted before its decision. A permit that
    was cut short later still holds through the day that UWV gave.
    """
    events, permits = tuple(event for event in facts.events if event.on <= on), permits_known_on(facts, on)
    days = (facts.application_lodged_on, facts.application_registered_on, facts.exclusion_letter_on)
    if events == facts.events and permits == facts.permits and all(day is None or day <= on for day in days):
        return facts  # as of most people on most days
    later_letter = facts.exclusion_letter_on is not None and facts.exclusion_letter_on > on
    return replace(
        facts,
        application_lodged_on=_not_after(facts.application_lodged_on, on),
        application_registered_on=_not_after(facts.application_registered_on, on),
        exclusion=Exclusion.NO if later_letter and facts.exclusion is Exclusion.YES else facts.exclusion,
        exclusion_letter_on=None if later_letter else facts.exclusion_letter_on,
        events=events,
        permits=permits,
    )


def permits_known_on(facts: Facts, on: date) -> tuple[Permit, ...]:
    """The permits of `known_on` alone."""
    return tuple(_permit_known_on(permit, on) for permit in facts.permits if permit.requested_on <= on)


def _not_after(day: date | None, on: date) -> date | None:
    return None if day is None or day > on else day


def _permit_known_on(permit: Permit, on: date) -> Permit:
    if permit.decided_on is not None and permit.decided_on <= on:
        if permit.cut is None or permit.cut.on <= on:
            return permit
        return replace(permit, valid_until=permit.cut.granted_until, cut=None)
    return replace(permit, decided_on=None, outcome=PermitOutcome.OPEN, valid_from=None, valid_until=None, cut=None)
