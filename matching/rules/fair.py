"""Who talks to whom at a job fair, and when: a table per employer, one candidate at each table every half hour.

Only pairs that fit are planned, and nobody sits at two tables in the same half hour. Each half hour as many tables as
possible are filled; who has had the fewest talks goes first, and among those whoever fits best somewhere. A pair meets
once. The same people, employers and half hours always give the same plan.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from uuid import UUID

HALF_HOUR = 30  # minutes
MINUTES_IN_HOUR, HOURS_IN_DAY = 60, 24
MOST_HALF_HOURS = 16  # a fair of eight hours

#: Sorts pairs, best first: what `matching.rules.ranking.Pair.place` gives.
Place = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """A candidate who fits work at an employer, and how well: the lowest `place` is the best."""

    employer: UUID
    person: UUID
    place: Place


@dataclass(frozen=True, slots=True)
class Talk:
    """A candidate at the table of an employer, from `starts_at` for half an hour."""

    starts_at: time
    employer: UUID
    person: UUID


def half_hours(first: time, last: time) -> tuple[time, ...]:
    """The half hours from `first` that are over by `last`, at most `MOST_HALF_HOURS`; none when `last` comes sooner."""
    begin, end = _minutes(first), _minutes(last)
    starts = range(begin, end - HALF_HOUR + 1, HALF_HOUR)[:MOST_HALF_HOURS]
    return tuple(time(start // MINUTES_IN_HOUR, start % MINUTES_IN_HOUR) for start in starts)


def _minutes(moment: time) -> int:
    return moment.hour * MINUTES_IN_HOUR + moment.minute


def end_of(start: time) -> time:
    """When a talk is over; at the last minute of the day for one that would go on past it."""
    minutes = min(_minutes(start) + HALF_HOUR, HOURS_IN_DAY * MINUTES_IN_HOUR - 1)
    return time(minutes // MINUTES_IN_HOUR, minutes % MINUTES_IN_HOUR)


def plan(fits: Iterable[Fit], starts: Sequence[time], *, most_talks: int) -> tuple[Talk, ...]:
    """The talks of a fair, in order of time and table.

    Args:
        fits: the pairs that may meet; of a pair that is given twice the best counts.
        starts: the half hours, each given once.
        most_talks: how many talks one candidate has at most.
    """
    left = _best_first(fits)
    talks: list[Talk] = []
    had: dict[UUID, int] = dict.fromkeys(left, 0)
    for start in starts:
        open_to = {person: tables for person, tables in left.items() if tables and had[person] < most_talks}
        queue = sorted(open_to, key=lambda person: (had[person], open_to[person][0].place, str(person)))
        seated = _seat(queue, {person: [fit.employer for fit in tables] for person, tables in open_to.items()})
        for employer, person in seated.items():
            talks.append(Talk(start, employer, person))
            had[person] += 1
            left[person] = [fit for fit in left[person] if fit.employer != employer]
    return tuple(sorted(talks, key=lambda talk: (talk.starts_at, str(talk.employer))))


def _best_first(fits: Iterable[Fit]) -> dict[UUID, list[Fit]]:
    """Of each candidate the employers, best first."""
    best: dict[tuple[UUID, UUID], Fit] = {}
    for fit in fits:
        known = best.get((fit.person, fit.employer))
        if known is None or fit.place < known.place:
            best[fit.person, fit.employer] = fit
    found: dict[UUID, list[Fit]] = {}
    for fit in sorted(best.values(), key=lambda fit: (fit.place, str(fit.employer))):
        found.setdefault(fit.person, []).append(fit)
    return found


def _seat(queue: Sequence[UUID], tables: Mapping[UUID, Sequence[UUID]]) -> dict[UUID, UUID]:
    """As many candidates as possible at a table of their own, those in front first (Kuhn's augmenting paths).

    Who has a seat keeps one: somebody may only be moved to another table where the person fits as well.
    """
    seated: dict[UUID, UUID] = {}

    def find_seat(person: UUID, tried: set[UUID]) -> bool:
        for employer in tables[person]:
            if employer in tried:
                continue
            tried.add(employer)
            if employer not in seated or find_seat(seated[employer], tried):
                seated[employer] = person
                return True
        return False

    for person in queue:
        find_seat(person, set())
    return seated
