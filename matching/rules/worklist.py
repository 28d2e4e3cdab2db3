"""What is due, for whom and when: facts in, items out, soonest trouble first. No clock and no database.

An item stays until the fact behind it is recorded; nothing here can be ticked off.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from operator import attrgetter
from typing import NamedTuple, overload
from uuid import UUID

from legal.rules.calendar import add_days
from legal.rules.permit_term import RenewalStage, RenewalWindow

SOON_DAYS = 7
HORIZON_DAYS = 91  # the length of the longest warning: 13 weeks before a paper runs out
STILL_DAYS = 14  # a match without a step, a person without an intake
CONTRACT_DAYS = 42  # six weeks to arrange the next contract
STALE_DAYS = 42  # a dossier in which nothing was written down, while the route is open

#: `add_days`, reckoned once for each day: thousands of items share a few hundred of them.
days_on: Callable[[date, int], date] = lru_cache(maxsize=4096)(add_days)


class Kind(StrEnum):
    """What an item is about."""

    __hash__ = str.__hash__  # thousands of items are looked up by it; that of Enum is written in Python

    W_DOCUMENT = "w_document"
    PERMIT_ENDS = "permit_ends"
    PERMIT_TERM = "permit_term"
    PERMIT_PAPERS = "permit_papers"
    PERMIT_POSSIBLE = "permit_possible"
    REFERRAL = "referral"
    NO_INTAKE = "no_intake"
    DRAFT = "draft"
    CONTRACT_ENDS = "contract_ends"
    MATCH_STILL = "match_still"
    APPLICATION_DATE = "application_date"
    BRP_PRIORITY = "brp_priority"
    MOVE = "move"
    SIGNAL = "signal"
    ANNOUNCED_MOVE = "announced_move"
    HANDOVER = "handover"
    NEW_CASE = "new_case"
    APPOINTMENT = "appointment"
    OWN_TASK = "own_task"
    STALE = "stale"


class Turn(StrEnum):
    """Whose move it is (aan zet)."""

    __hash__ = str.__hash__

    JOBHUNTER = "jobhunter"
    COA = "coa"
    EMPLOYER = "werkgever"
    UWV = "uwv"
    RESIDENT = "bewoner"
    SELF = "jij"
    COACH = "jobcoach"


class Group(StrEnum):
    LATE = "te-laat"
    TODAY = "vandaag"
    SOON = "komende-7-dagen"
    LATER = "later"


class Subject(NamedTuple):
    """Whom an item is about: a name, or for who may know no names a case number; where the person lives; which
    membership is responsible, if any; and the case number, which is all that leaves the program.
    """

    id: UUID | None
    name: str
    place: str = ""
    jobhunter: int | None = None
    case_number: str = ""


class Item(NamedTuple):
    """One thing to do. `due` sorts it; `fact_on` is the date of the fact behind it.

    `target` is the row that the action opens (a match, permit or placement); `employer`, `stage` and `detail` colour
    the words. `kind` is one of `Kind`, or of another source of work. `opens` names the very form that records the
    fact, for kinds whose row has several.
    """

    kind: str
    subject: Subject
    due: date
    fact_on: date
    turn: Turn
    employer: str = ""
    target: UUID | None = None
    stage: str = ""
    detail: str = ""
    opens: tuple[object, ...] = ()

    def group(self, on: date) -> Group:
        """The group it stands in on a day."""
        if self.due < on:
            return Group.LATE
        if self.due == on:
            return Group.TODAY
        return Group.SOON if self.due <= days_on(on, SOON_DAYS) else Group.LATER


#: Who moves a match that stands still, by its state.
WAITS_FOR = {
    "proposed": Turn.EMPLOYER,
    "introduced": Turn.EMPLOYER,
    "offered": Turn.JOBHUNTER,
    "permit_granted": Turn.EMPLOYER,
    "permit_refused": Turn.JOBHUNTER,
}


def within_horizon(due: date, on: date) -> bool:
    return due <= days_on(on, HORIZON_DAYS)


def act_now(since: date, on: date) -> date:
    """The due date of what has no term of its own: today, and late once it waited longer than two weeks."""
    limit = days_on(since, STILL_DAYS)
    return limit if limit < on else on


def w_document(subject: Subject, last_day: date, *, on: date) -> Item | None:
    """The W-document runs out within 13 weeks, or ran out."""
    if not within_horizon(last_day, on):
        return None
    stage = "late" if last_day < on else ""
    return Item(Kind.W_DOCUMENT, subject, last_day, last_day, Turn.RESIDENT, stage=stage)


def permit_ends(
    subject: Subject, employer: str, *, window: RenewalWindow, target: UUID | None, on: date
) -> Item | None:
    """A permit in use runs out and no next one was asked: from 13 weeks before, to be asked 9 weeks before (B6)."""
    stage = window.stage(on)
    if stage is RenewalStage.QUIET:
        return None
    due = window.valid_until if stage is RenewalStage.EXPIRED else window.file_by
    return Item(Kind.PERMIT_ENDS, subject, due, window.valid_until, Turn.EMPLOYER, employer, target, stage.value)


def permit_term(subject: Subject, employer: str, *, window: tuple[date, date], target: UUID | None, on: date) -> Item:
    """UWV decides on an application: the statutory day, and past the usual term a stronger word (B2, B3)."""
    statutory, usual = window
    stage = "long" if on > usual else "exceeded" if on > statutory else "running"
    return Item(Kind.PERMIT_TERM, subject, statutory, statutory, Turn.UWV, employer, target, stage)


def permit_papers(
    subject: Subject, employer: str, *, asked_on: date, answer_by: date | None, target: UUID | None, on: date
) -> Item:
    """UWV waits for papers of the employer and its term stands still: due on the day of the letter, or now."""
    due = answer_by or act_now(asked_on, on)
    return Item(Kind.PERMIT_PAPERS, subject, due, asked_on, Turn.EMPLOYER, employer, target)


def permit_possible(
    subject: Subject, employer: str, *, agreed_on: date, possible_from: date, target: UUID, on: date
) -> Item | None:
    """Both said yes and a permit can be asked, now or within 13 weeks."""
    if possible_from > on:
        fits = within_horizon(possible_from, on)
        item = Item(
            Kind.PERMIT_POSSIBLE, subject, possible_from, possible_from, Turn.EMPLOYER, employer, target, "later"
        )
        return item if fits else None
    since = max(agreed_on, possible_from)
    return Item(Kind.PERMIT_POSSIBLE, subject, act_now(since, on), since, Turn.EMPLOYER, employer, target, "now")


def referral(subject: Subject, agreed_on: date, *, on: date) -> Item:
    """COA brought somebody in view: an intake is to be planned."""
    return Item(Kind.REFERRAL, subject, act_now(agreed_on, on), agreed_on, Turn.JOBHUNTER)


def no_intake(subject: Subject, enrolled_on: date, *, on: date) -> Item | None:
    """Enrolled for two weeks and no intake yet."""
    due = days_on(enrolled_on, STILL_DAYS)
    return Item(Kind.NO_INTAKE, subject, due, enrolled_on, Turn.JOBHUNTER) if due <= on else None


def draft(subject: Subject, saved_on: date, *, on: date) -> Item:
    """An intake was begun and not finished."""
    return Item(Kind.DRAFT, subject, act_now(saved_on, on), saved_on, Turn.JOBHUNTER)


def handover(municipality: str, place: str, offered_on: date, *, target: UUID, on: date) -> Item:
    """Another pilot offers a dossier; of whom is known when it is opened."""
    subject = Subject(None, f"Iemand uit {municipality}", place)
    return Item(Kind.HANDOVER, subject, act_now(offered_on, on), offered_on, Turn.JOBHUNTER, municipality, target)


def new_case(subject: Subject, passed_on: date, *, on: date) -> Item:
    """A dossier passed to the reader, who did not open it yet."""
    return Item(Kind.NEW_CASE, subject, act_now(passed_on, on), passed_on, Turn.JOBHUNTER)


def contract_ends(subject: Subject, employer: str, *, ends_on: date, target: UUID | None, on: date) -> Item | None:
    """The last contract of running work ends within six weeks, or ended while nothing was recorded."""
    if ends_on > days_on(on, CONTRACT_DAYS):
        return None
    stage = "ended" if ends_on < on else "ends"
    return Item(Kind.CONTRACT_ENDS, subject, ends_on, ends_on, Turn.EMPLOYER, employer, target, stage)


def match_still(
    subject: Subject, employer: str, *, last_step_on: date, state: str, target: UUID | None, on: date
) -> Item | None:
    """An open match without a step for two weeks; while UWV decides that is no standing still."""
    due = days_on(last_step_on, STILL_DAYS)
    if due > on or state not in WAITS_FOR:
        return None
    return Item(Kind.MATCH_STILL, subject, due, last_step_on, WAITS_FOR[state], employer, target, state)


def application_date(subject: Subject, since: date, *, on: date) -> Item:
    """Without the date of the asylum application nobody can say when this person may work."""
    return Item(Kind.APPLICATION_DATE, subject, act_now(since, on), since, Turn.JOBHUNTER)


def brp_priority(subject: Subject, employer: str, *, requested_on: date, on: date) -> Item:
    """A permit was asked for somebody who is not in the population register: COA can ask for priority (C4)."""
    return Item(Kind.BRP_PRIORITY, subject, act_now(requested_on, on), requested_on, Turn.COA, employer)


def move(subject: Subject, moves_on: date, *, place: str, on: date) -> Item | None:
    """Somebody moves within 13 weeks, or came this week: papers and work go along."""
    if moves_on < days_on(on, -SOON_DAYS) or not within_horizon(moves_on, on):
        return None
    if moves_on <= on:
        return Item(Kind.MOVE, subject, on, moves_on, Turn.COA, place, stage="came")
    return Item(Kind.MOVE, subject, moves_on, moves_on, Turn.COA, place, stage="goes")


def signal(noticed_on: date, *, follow_up_by: date, turn: Turn, target: UUID) -> Item:
    """A signal of unsafe work that the reader of this list must follow up; nobody else has this item."""
    return Item(Kind.SIGNAL, Subject(None, "Alleen voor jou"), follow_up_by, noticed_on, turn, target=target)


def announced_move(subject: Subject, moves_on: date, *, place: str, delay: str, on: date) -> Item | None:
    """A move that COA announced. `delay` is what came of a request to postpone it: "" nobody asked, "open" no answer
    yet, else answered. Before the day the jobhunter sees to the work, and COA answers; from that day COA records it.
    """
    if not within_horizon(moves_on, on):
        return None
    if moves_on <= on:
        return Item(Kind.ANNOUNCED_MOVE, subject, moves_on, moves_on, Turn.COA, place, stage="due")
    if delay == "open":
        return Item(Kind.ANNOUNCED_MOVE, subject, on, moves_on, Turn.COA, place, stage="asked")
    turn, stage = (Turn.JOBHUNTER, "") if not delay else (Turn.COA, "answered")
    return Item(Kind.ANNOUNCED_MOVE, subject, moves_on, moves_on, turn, place, stage=stage)


def appointment(subject: Subject, day: date, *, time: str, target: UUID, on: date) -> Item | None:
    """An appointment of the reader: on its day, and after it until somebody says what came of it."""
    if not within_horizon(day, on):
        return None
    stage = "untold" if day < on else ""
    return Item(Kind.APPOINTMENT, subject, day, day, Turn.SELF, target=target, stage=stage, detail=time)


def own_task(subject: Subject, title: str, *, due: date, target: UUID) -> Item:
    """What somebody wrote down to do; the one kind of item that is ticked."""
    return Item(Kind.OWN_TASK, subject, due, due, Turn.SELF, target=target, detail=title)


def stale(subject: Subject, last_fact_on: date, *, on: date) -> Item | None:
    """A dossier with an open route in which nothing was written down for six weeks."""
    due = days_on(last_fact_on, STALE_DAYS)
    return Item(Kind.STALE, subject, due, last_fact_on, Turn.JOBHUNTER) if due <= on else None


def said_once(items: Iterable[Item | None]) -> list[Item]:
    """The items that there are. A match that only waits for its permit to be asked does not also stand still."""
    found = [item for item in items if item is not None]
    to_ask = {item.target for item in found if item.kind == Kind.PERMIT_POSSIBLE}
    return [item for item in found if item.kind != Kind.MATCH_STILL or item.target not in to_ask]


def by_group(items: Iterable[Item], *, on: date) -> dict[Group, list[Item]]:
    """The items of each group, in the order in which they came; as `Item.group` says, with the days reckoned once."""
    groups: dict[Group, list[Item]] = {group: [] for group in Group}
    late, today, soon, later = (groups[group].append for group in Group)
    last_soon = days_on(on, SOON_DAYS)
    for item in items:
        due = item.due
        put = late if due < on else today if due == on else soon if due <= last_soon else later
        put(item)
    return groups


_due_of = attrgetter("due")
ORDER = {kind.value: position for position, kind in enumerate(Kind)}


@cache
def rank(kind: str) -> tuple[int, str]:
    """Where a kind comes among those of one day: first ours, in their order, then those of other sources by name."""
    return ORDER.get(kind, len(ORDER)), kind


def place(item: Item) -> tuple[date, tuple[int, str], str, str]:
    """Sorts it: soonest trouble first; at one day in a fixed order of kind and person."""
    return item.due, rank(item.kind), item.subject.name, str(item.target)


def in_order(items: Iterable[Item]) -> list[Item]:
    """The items by their `place`."""
    return sorted(items, key=place)


class InOrder(Sequence[Item]):
    """Items as `in_order` puts them, of which a slice puts no more in order than it needs: a page shows a few of
    thousands. `given` has them all, in no order."""

    def __init__(self, given: Iterable[Item]) -> None:
        self.given = list(given)

    def __len__(self) -> int:
        return len(self.given)

    def __iter__(self) -> Iterator[Item]:
        return iter(in_order(self.given))

    @overload
    def __getitem__(self, asked: int) -> Item: ...
    @overload
    def __getitem__(self, asked: slice) -> list[Item]: ...
    def __getitem__(self, asked: int | slice) -> Item | list[Item]:
        if isinstance(asked, int):
            return in_order(self.given)[asked]
        start, stop, step = asked.indices(len(self.given))
        if not 0 < stop < len(self.given) or step < 0:
            return in_order(self.given)[asked]
        last = sorted(map(_due_of, self.given))[stop - 1]
        return in_order(item for item in self.given if item.due <= last)[start:stop:step]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many items of a kind stand in each group; for who sees figures only."""

    kind: str
    late: int
    today: int
    soon: int
    later: int

    @property
    def total(self) -> int:
        return self.late + self.today + self.soon + self.later


def tally(items: Iterable[Item], *, on: date) -> list[Tally]:
    """Counts per kind and group; a kind without items is left out."""
    counts = {group: Counter(item.kind for item in found) for group, found in by_group(items, on=on).items()}
    kinds = sorted(set().union(*counts.values()), key=rank)
    return [Tally(kind, *(counts[group][kind] for group in Group)) for kind in kinds]
