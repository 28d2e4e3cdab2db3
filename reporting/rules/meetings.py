"""Who came to meetings. The list says who, the count how many; of the larger count the rest is nobody's name.

Somebody on the lists of two meetings is one; who is only counted cannot be recognised and counts each time. A meeting
of which nobody wrote down who or how many came adds nothing to a number; when none of them did, there is no number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from reporting.rules.breakdowns import UNKNOWN
from reporting.rules.figures import NO_DATA, Cell, Figure
from reporting.rules.populations import Populations
from reporting.rules.rows import Meeting

INFORMATION, JOB_FAIR, WORKSHOP = "voorlichting", "banenmarkt", "workshop"


def _held(p: Populations, kind: str) -> list[Meeting]:
    rows = (row for row in p.cohort.meetings if row.kind == kind)
    return [row for row in rows if p.frame.holds(row.held_on) and row.held_on <= p.frame.on]


def _is_measured(p: Populations, kind: str) -> bool:
    return any(row.kind == kind for row in p.cohort.meetings)


def _reached(counts: Iterable[tuple[int | None, tuple[str, ...]]]) -> int | None:
    """How many came in all; None when there were meetings and nothing is known of any."""
    rows = list(counts)
    known = [(counted, named) for counted, named in rows if counted is not None or named]
    if rows and not known:
        return None
    nameless = sum(max((counted or 0) - len(named), 0) for counted, named in known)
    return len({key for _counted, named in known for key in named}) + nameless


def _residents(meetings: Sequence[Meeting]) -> int | None:
    return _reached((row.residents, row.cases) for row in meetings)


def _employers(meetings: Sequence[Meeting]) -> int | None:
    return _reached((row.employers_counted, row.employers) for row in meetings)


def _figure(
    p: Populations,
    kind: str,
    count: Callable[[Sequence[Meeting]], int | None],
    tables: Mapping[str, Mapping[str, Cell]],
) -> Figure:
    held = _held(p, kind)
    number = count(held)
    if number is None or not _is_measured(p, kind):
        return NO_DATA
    cases = tuple(sorted({case for row in held for case in row.cases})) if count is _residents else ()
    return Figure(value=number, numerator=number, denominator=len(held), breakdowns=dict(tables), numerator_cases=cases)


def informed(p: Populations) -> Figure:
    """R11: residents at information sessions in the period, beside how many sessions there were."""
    held = _held(p, INFORMATION)
    places = {row.location or UNKNOWN for row in held}
    found = {place: _residents([row for row in held if (row.location or UNKNOWN) == place]) for place in sorted(places)}
    cells = {place: Cell(value=number) for place, number in found.items() if number is not None}
    return _figure(p, INFORMATION, _residents, {"location": cells})


def job_fairs(p: Populations) -> Figure:
    """R12: candidates and employers at job fairs in the period, beside how many fairs there were."""
    held = _held(p, JOB_FAIR)
    found = {"kandidaten": _residents(held), "werkgevers": _employers(held)}
    cells = {who: Cell(value=number) for who, number in found.items() if number is not None}
    return _figure(p, JOB_FAIR, _residents, {"reached": cells})


def workshops(p: Populations) -> Figure:
    """B05: employers at workshops grenzeloos communiceren in the period, beside how many workshops there were."""
    return _figure(p, WORKSHOP, _employers, {})
