"""What the rows of `gebeurtenissen` do: a milestone each; a `verhuizing` begins a new stay instead."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

from participants.enums import MOVE, ONE_AT_A_TIME, MilestoneKind
from participants.models import Milestone, Stay
from reporting.exchange.bundles import Person
from reporting.exchange.columns import EVENTS, LEVELS, STEPS
from reporting.exchange.draft import Draft, Outcome
from reporting.exchange.faults import quoted
from reporting.exchange.kinds import Kind, Unreadable
from reporting.exchange.rows import Row, duplicates

#: Kinds whose `toelichting` is one of a list.
DETAILS: dict[str, Kind] = {MilestoneKind.LADDER_STEP: STEPS, MilestoneKind.LANGUAGE_LEVEL: LEVELS}


Rows = dict[tuple[str, date], Row]


def plan_events(draft: Draft, people: Iterable[tuple[Outcome, Person]]) -> None:
    """Each row, and then what the facts of one person say together; `people` are the rows of `deelnemers`."""
    rows: dict[UUID, Rows] = {}
    for row in duplicates(draft.workbook, EVENTS):
        person = draft.person_of(row)
        kind, day = row.get("soort"), row.get("datum")
        if person is None or kind is None or day is None:
            continue
        if kind == MOVE:
            _plan_move(draft, row, person, day)
        else:
            _plan_milestone(draft, row, person, (kind, day))
            rows.setdefault(person.id, {})[kind, day] = row
    listed = {person.id: outcome.row for outcome, person in people}
    for person in draft.stored.people.values():
        _check_papers(draft, person, rows.get(person.id, {}))
        _check_status(draft, person, rows.get(person.id, {}), listed.get(person.id))


def _check_papers(draft: Draft, person: Person, rows: Rows) -> None:
    """Of papers of one kind one holds at a time; the fault stands at the later row and names the other one."""
    for kind in ONE_AT_A_TIME:
        days = sorted(day for (of, day) in person.milestones if of == kind)
        for day, next_day in pairwise(days):
            until = person.milestones[kind, day].until
            row, other = rows.get((kind, next_day)), rows.get((kind, day))
            if (until is not None and until < next_day) or (other is not None and "tot" in other.broken):
                continue
            last = next_day - timedelta(days=1)
            if row is not None:
                wrong = f"de {kind} van {day} ({_place(other)}) geldt dan nog"
                draft.workbook.fault(row, "datum", wrong, f"daar tot = {last}, of hier een latere datum")
            elif other is not None:
                wrong = f"op {next_day} begint een {kind} ({_place(row)})"
                draft.workbook.fault(other, "tot", wrong, f"{last} of eerder")


def _place(row: Row | None) -> str:
    return "al vastgelegd" if row is None else f"rij {row.number}"


def _check_status(draft: Draft, person: Person, rows: Rows, listed: Row | None) -> None:
    """Nobody gets an asylum permit before asking for asylum.

    The fault stands at the row of the permit; when that is stored already, at the application, in the row of the person
    (`listed`).
    """
    asylum = person.rows.get("asylum")
    if asylum is None:
        return
    applied_on = asylum.application_lodged_on or asylum.application_registered_on
    if applied_on is None:
        return
    early = sorted(day for kind, day in person.milestones if kind == MilestoneKind.STATUS_GRANTED and day < applied_on)
    for day in early:
        row = rows.get((MilestoneKind.STATUS_GRANTED, day))
        if row is not None:
            draft.workbook.fault(
                row, "datum", f"{day} ligt voor de asielaanvraag ({applied_on})", f"{applied_on} of later"
            )
        elif listed is not None:
            column = "asielaanvraag" if asylum.application_lodged_on else "registratie"
            wrong = f"{quoted(applied_on)} ligt na de {MilestoneKind.STATUS_GRANTED} ({day}, al vastgelegd)"
            draft.workbook.fault(listed, column, wrong, f"{day} of eerder")


def _plan_milestone(draft: Draft, row: Row, person: Person, key: tuple[str, date]) -> None:
    kind, day = key
    milestone = person.milestones.get(key)
    outcome = draft.outcome(row, is_new=milestone is None)
    if milestone is None:
        milestone = draft.make(Milestone, participant_id=person.id, kind=kind, happened_on=day)
        person.milestones[key] = milestone
    detail = _detail(draft, row, kind, milestone.detail)
    if detail is not None:
        draft.put(outcome, "toelichting", milestone, "detail", detail)
    if row.get("tot") is not None:
        draft.put(outcome, "tot", milestone, "until", row.get("tot"))
    until = milestone.until
    if until is not None and until < day and "tot" not in row.broken:
        draft.workbook.fault(row, "tot", f"{quoted(until)} ligt voor datum ({day})", f"{day} of later")


def _detail(draft: Draft, row: Row, kind: str, stored: str) -> str | None:
    text: str | None = row.get("toelichting")
    one_of = DETAILS.get(kind)
    if one_of is None:
        return text
    if text is None:
        if not (stored or "toelichting" in row.broken):
            draft.workbook.fault(row, "toelichting", f"dit is niet ingevuld bij {kind}", one_of.allowed)
        return None
    try:
        return str(one_of.read(text))
    except Unreadable as problem:
        draft.workbook.fault(row, "toelichting", problem.wrong, one_of.allowed)
        return None


def _plan_move(draft: Draft, row: Row, person: Person, day: date) -> None:
    """`toelichting` is the new location; empty is outside the pilot."""
    name = row.get("toelichting")
    location = None if name is None else draft.known(row, "toelichting", lambda: draft.references.location(name))
    if row.get("tot") is not None:
        draft.workbook.fault(row, "tot", "een verhuizing heeft geen einde: de volgende is het einde", "een lege cel")
    known = next((stay for stay in person.stays if stay.starts_on == day), None)
    outcome = draft.outcome(row, is_new=known is None)
    if known is None:
        _begin_stay(draft, person, day, location.pk if location else None)
    elif location is not None and known.location_id != location.pk:
        names = {place.pk: place.name for place in draft.references.locations.values()}
        outcome.note("toelichting", names.get(known.location_id or 0), location.name)
        draft.ledger.put(known, "location_id", location.pk)


def _begin_stay(draft: Draft, person: Person, day: date, location_id: int | None) -> None:
    """The stay of that day ends the day before; the new one lasts until the next move."""
    earlier = [stay for stay in person.stays if stay.starts_on is None or stay.starts_on < day]
    later = [stay.starts_on for stay in person.stays if stay.starts_on is not None and stay.starts_on > day]
    before = earlier[-1] if earlier else None
    if before is not None and (before.ends_on is None or before.ends_on >= day):
        draft.ledger.put(before, "ends_on", day - timedelta(days=1))
    ends_on = min(later) - timedelta(days=1) if later else None
    stay = draft.make(Stay, participant_id=person.id, location_id=location_id, starts_on=day, ends_on=ends_on)
    person.stays.insert(len(earlier), stay)
