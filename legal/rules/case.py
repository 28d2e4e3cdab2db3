"""One person's case on one day: everything that the verdict weighs, read once from the facts as they stood that day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legal.rules.calendar import Period, add_months, unbroken
from legal.rules.facts import Event, EventKind, Exclusion, Facts, Permit, known_on
from legal.rules.parameters import ClockStart, Parameters, TransitionPolicy
from legal.rules.permit_term import chain_end, w_documents

# On one day things happen in this order: a decision, an appeal against it, the judgment. Of two opposite judgments on
# one day the dismissal counts: no right is read into facts that contradict each other.
APPEAL_STEPS = (
    EventKind.REJECTED,
    EventKind.APPEAL_LODGED,
    EventKind.APPEAL_UPHELD,
    EventKind.APPEAL_DISMISSED,
)
MOVES = (EventKind.MOVED, EventKind.HOUSED, EventKind.DEPARTED, EventKind.LEFT_RECEPTION)


class Standing(StrEnum):
    """How far the asylum procedure is."""

    PENDING = "pending"
    REJECTED = "rejected"
    APPEALED = "appealed"
    DISMISSED = "dismissed"


class Paper(StrEnum):
    """The state of the W-document."""

    VALID = "valid"
    MISSING = "missing"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Case:
    """The case on a day; `facts` are those known that day.

    `adult_on` and `waiting_over_on` may lie ahead; `None` means not known. `excluded_from` is the day from which a
    known exclusion counts, which may lie ahead. `standing_since` is the day of the last step in the procedure, `None`
    without any. `w_document` and `displaced` are the unbroken periods around the day.
    """

    on: date
    facts: Facts
    adult_on: date | None
    waiting_over_on: date | None
    standing: Standing
    standing_since: date | None
    excluded_from: date | None
    w_document: Period | None
    paper: Paper
    displaced: Period | None
    left_reception_on: date | None
    in_reception: bool
    valid_permits: tuple[Permit, ...]
    open_permits: tuple[Permit, ...]

    @property
    def is_adult(self) -> bool:
        return self.adult_on is not None and self.adult_on <= self.on

    @property
    def waiting_is_over(self) -> bool:
        return self.waiting_over_on is not None and self.waiting_over_on <= self.on

    @property
    def coming_permit(self) -> Permit | None:
        """The granted permit that begins first of those that begin after the day."""
        later = [(permit.days, permit) for permit in self.facts.permits if permit.days and permit.days[0] > self.on]
        return min(later, key=lambda pair: pair[0])[1] if later else None

    @property
    def is_excluded(self) -> bool:
        return self.excluded_from is not None and self.excluded_from <= self.on


def read_case(facts: Facts, *, on: date, parameters: Parameters) -> Case:
    """Reads a person's facts as they stood on a day. What each part means stands at the function that reads it."""
    known = known_on(facts, on)
    standing, since = standing_of(known)
    papers = w_documents(known)
    chain = unbroken(papers, on)
    displaced = unbroken((event.period for event in known.of_kind(EventKind.DISPLACED_UKRAINE)), on)
    left_on = left_reception(known)
    open_ones = (permit for permit in known.permits if permit.is_open)
    return Case(
        on=on,
        facts=known,
        adult_on=None if known.birth is None else known.birth.birthday(parameters.adult_age.on(on).count),
        waiting_over_on=waiting_over(known, on=on, parameters=parameters),
        standing=standing,
        standing_since=since,
        excluded_from=excluded_from(known, on=on, parameters=parameters),
        w_document=chain,
        paper=Paper.VALID if chain is not None else Paper.EXPIRED if papers else Paper.MISSING,
        displaced=displaced,
        left_reception_on=left_on,
        in_reception=left_on is None and (known.in_reception_from is None or known.in_reception_from <= on),
        valid_permits=_by_end(known, on),
        open_permits=tuple(sorted(open_ones, key=lambda p: (p.term_starts_on, p.requested_on, p.employer))),
    )


def standing_of(facts: Facts) -> tuple[Standing, date | None]:
    """Where the procedure stands after all decisions and appeals in order of date, and since when (rules A8).

    - A rejection counts until it is upset, also one that follows an upheld appeal or comes while an older appeal is
      pending: each rejection needs an appeal of its own.
    - An appeal counts only against a rejection that stands. One before any rejection (against a decision that is late)
      and one after a dismissal (a further appeal, which does not suspend) change nothing.
    - An upheld appeal reopens the procedure, also after a dismissal; a dismissal ends it, also after an appeal upheld.
    """
    standing, since = Standing.PENDING, None
    for event in sorted(facts.of_kind(*APPEAL_STEPS), key=lambda event: (event.on, APPEAL_STEPS.index(event.kind))):
        after = _after(standing, event.kind)
        if after is not None:
            standing, since = after, event.on
    return standing, since


def _after(standing: Standing, kind: EventKind) -> Standing | None:
    if kind is EventKind.REJECTED:
        return Standing.REJECTED
    if kind is EventKind.APPEAL_LODGED:
        return Standing.APPEALED if standing is Standing.REJECTED else None
    return Standing.PENDING if kind is EventKind.APPEAL_UPHELD else Standing.DISMISSED


def waiting_over(facts: Facts, *, on: date, parameters: Parameters) -> date | None:
    """The first day on which the waiting term is over; `None` when the day it starts is not known (rules A2, A4, A6).

    The term is counted in calendar months from the day the application was lodged or, where the parameter says so,
    registered; its length follows the application date. Where only the registration is known, that day stands for the
    application date. Under the policy `new_rule_for_all` a changed term is for everybody from the day it changed.
    """
    applied_on = facts.application_lodged_on or facts.application_registered_on
    if applied_on is None:
        return None
    counts_registration = parameters.clock_start.on(applied_on).value == ClockStart.REGISTERED
    start = facts.application_registered_on if counts_registration else facts.application_lodged_on
    if start is None:
        return None
    if parameters.transition_policy.on(on).value == TransitionPolicy.NEW_RULE_FOR_ALL:
        return _over_under_new_rule(start, on=on, parameters=parameters)
    return add_months(start, parameters.waiting_months.on(applied_on).count)


def _over_under_new_rule(start: date, *, on: date, parameters: Parameters) -> date:
    days = []
    for row in parameters.waiting_months.rows:
        day = max(add_months(start, row.count), row.first_day)
        if row.valid_until is None or (row.valid_until >= on and day <= row.valid_until):
            days.append(day)
    return min(days)


def excluded_from(facts: Facts, *, on: date, parameters: Parameters) -> date | None:
    """The day from which an exclusion counts: that of the IND letter, never before the rule was in force (A5)."""
    if facts.exclusion is not Exclusion.YES:
        return None
    in_force = parameters.exclusion_in_force_from.on(on).day
    return in_force if facts.exclusion_letter_on is None else max(in_force, facts.exclusion_letter_on)


def left_reception(facts: Facts) -> date | None:
    """The day on which the person left COA reception, unless a move within it came later.

    A move and a leaving on one day count as a leaving.
    """
    moves = facts.of_kind(*MOVES)
    last_day = max((move.on for move in moves), default=None)
    return last_day if any(_is_leaving(move) for move in moves if move.on == last_day) else None


def _is_leaving(move: Event) -> bool:
    return move.kind is not EventKind.MOVED


def _by_end(facts: Facts, on: date) -> tuple[Permit, ...]:
    """The permits valid on a day, the one whose chain lasts longest first."""

    def key(permit: Permit) -> tuple[date, date, date, str]:
        end = chain_end(facts.permits, permit.employer, on=on) or date.max
        return end, permit.valid_until or date.max, permit.requested_on, permit.employer

    return tuple(sorted((permit for permit in facts.permits if permit.is_valid(on)), key=key, reverse=True))
