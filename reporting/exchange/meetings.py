"""What the rows of `activiteiten` and `bewonersaantallen` do: meetings of the pilot, and how many people live where."""

from functools import partial
from typing import Any

from pilots.models import Meeting, ReceptionLocation, ResidentCount
from reporting.exchange.bundles import Bundle
from reporting.exchange.columns import COUNTS, MEETINGS
from reporting.exchange.draft import Draft
from reporting.exchange.rows import Row, duplicates
from reporting.exchange.text import folded


def _place(draft: Draft, row: Row) -> ReceptionLocation | None:
    name = row.get("locatie")
    return None if name is None else draft.known(row, "locatie", partial(draft.references.location, name))


def plan_meetings(draft: Draft) -> None:
    """A meeting that is known without a place is the one that a row with a place speaks of, and the other way round."""
    seen: dict[Any, int] = {}
    taken: set[int] = set()
    for row in draft.workbook.of(MEETINGS):
        place, kind, day = _place(draft, row), row.get("soort"), row.get("datum")
        if kind is None or day is None or "locatie" in row.broken:
            continue
        key = kind, day, folded(row.get("locatie") or "")
        if seen.setdefault(key, row.number) != row.number:
            wrong = f"deze combinatie van soort + datum + locatie staat al in rij {seen[key]}"
            draft.workbook.fault(row, "soort", wrong, "één rij hiervoor")
            continue
        location_id = place.pk if place else None
        stored = draft.stored.meetings.setdefault((kind, day), [])
        meeting = _recognised(stored, location_id, taken)
        outcome = draft.outcome(row, is_new=meeting is None)
        if meeting is None:
            meeting = draft.make(Meeting, kind=kind, held_on=day, location_id=location_id)
            stored.append(meeting)
        elif place is not None and meeting.location_id is None:
            outcome.note("locatie", None, place.name)
            draft.ledger.put(meeting, "location_id", place.pk)
        taken.add(id(meeting))
        draft.fill(outcome, Bundle({"meeting": meeting}), {})


def _recognised(stored: list[Meeting], location_id: int | None, taken: set[int]) -> Meeting | None:
    free = [meeting for meeting in stored if id(meeting) not in taken]
    same = [meeting for meeting in free if meeting.location_id == location_id]
    without = [meeting for meeting in free if meeting.location_id is None]
    other = (free if len(free) == 1 else []) if location_id is None else without
    return next(iter([*same, *other]), None)


def plan_counts(draft: Draft) -> None:
    for row in duplicates(draft.workbook, COUNTS):
        place, day, residents = _place(draft, row), row.get("datum"), row.get("bewoners")
        draft.not_ahead(row, "datum")
        if place is None or day is None or residents is None:
            continue
        known = draft.stored.counts.get((place.pk, day))
        outcome = draft.outcome(row, is_new=known is None)
        count = known or draft.make(ResidentCount, location_id=place.pk, counted_on=day, residents=residents)
        draft.fill(outcome, Bundle({"count": count}), {})
        if count.entitled is not None and count.entitled > count.residents:
            wrong = f"{count.entitled} is meer dan het aantal bewoners ({count.residents})"
            column = "werkgerechtigd" if row.get("werkgerechtigd") is not None else "bewoners"
            draft.workbook.fault(row, column, wrong, "niet meer werkgerechtigden dan bewoners")
