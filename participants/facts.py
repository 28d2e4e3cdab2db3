"""From rows to the facts that the law's rules read: a constant number of queries, however many people."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Protocol
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db import connection
from django.db.models import F, OuterRef, QuerySet
from django.db.models.functions import JSONObject

from legal.rules import facts as law
from legal.rules.facts import Cut, EarlyEnd, Event, EventKind, Facts, Permit, Suspension
from participants.enums import Exclusion, PermitOutcome
from participants.models import AsylumFacts, Milestone, PermitSuspension, Stay, WorkPermit
from pilots.enums import Role
from pilots.models import Membership
from pilots.prepared import Prepared

EXCLUSIONS: Mapping[str, law.Exclusion] = {
    Exclusion.NO: law.Exclusion.NO,
    Exclusion.YES: law.Exclusion.YES,
    Exclusion.UNKNOWN: law.Exclusion.UNKNOWN,
}
OUTCOMES: Mapping[str, law.PermitOutcome] = {
    PermitOutcome.OPEN: law.PermitOutcome.OPEN,
    PermitOutcome.GRANTED: law.PermitOutcome.GRANTED,
    PermitOutcome.REFUSED: law.PermitOutcome.REFUSED,
    PermitOutcome.WITHDRAWN: law.PermitOutcome.WITHDRAWN,
}
STOP = ("asked_on", "answer_by", "supplied_on")
OF_ASYLUM = (
    "application_lodged_on",
    "application_registered_on",
    "exclusion",
    "exclusion_letter_on",
    "in_reception_from",
)
OF_PERMIT = (
    "requested_on",
    "complete_on",
    "decided_on",
    "outcome",
    "valid_from",
    "valid_until",
    "title",
    "granted_until",
    "cut_on",
    "cut_reason",
)
KINDS = {kind.value: kind for kind in EventKind}

Row = dict[str, Any]
Rows = Mapping[UUID, list[Row]]


class Born(Protocol):
    """What is asked of somebody's own row: a dossier has it, and so has a row of these columns."""

    @property
    def pk(self) -> UUID: ...
    @property
    def birth_date(self) -> date | None: ...
    @property
    def birth_year_only(self) -> bool: ...


def facts_of(people: Iterable[Born], membership: Membership | None = None) -> dict[UUID, Facts]:
    """The facts of each of `people`, by id. A job coach has no right on them and gets them by way of a function."""
    by_id = {person.pk: person for person in people}
    if not by_id:
        return {}
    if membership is not None and membership.role == Role.JOB_COACH:
        asylum, events, stays, permits = _coached_rows(list(by_id))
    else:
        asylum, events, stays, permits = _own_rows(list(by_id))
    return {
        pk: _facts(person, next(iter(asylum[pk]), {}), events[pk], stays[pk], permits[pk])
        for pk, person in by_id.items()
    }


def _facts(
    person: Born,
    asylum: Mapping[str, Any],
    milestones: list[dict[str, Any]],
    stays: list[dict[str, Any]],
    permits: list[dict[str, Any]],
) -> Facts:
    events = [Event(KINDS[m["kind"]], m["happened_on"], m["until"]) for m in milestones if m["kind"] in KINDS]
    events += [Event(EventKind.MOVED, day) for day in moves(stays)]
    return Facts(
        birth_date=person.birth_date,
        birth_year_only=person.birth_year_only,
        application_lodged_on=asylum.get("application_lodged_on"),
        application_registered_on=asylum.get("application_registered_on"),
        exclusion=EXCLUSIONS[asylum.get("exclusion", Exclusion.UNKNOWN)],
        exclusion_letter_on=asylum.get("exclusion_letter_on"),
        in_reception_from=asylum.get("in_reception_from"),
        events=tuple(events),
        permits=tuple(_permit(row) for row in permits),
    )


def moves(stays: Iterable[Mapping[str, Any]]) -> list[date]:
    """The days on which somebody moved: where a stay begins after another one."""
    starts = sorted(stay["starts_on"] or date.min for stay in stays)
    return starts[1:]


def legal_permit(row: WorkPermit) -> Permit:
    """A permit as the rules read it; prefetch `suspensions` where there are more of them."""
    stops = [{name: getattr(stop, name) for name in STOP} for stop in row.suspensions.all()]
    columns = {name: getattr(row, name) for name in OF_PERMIT}
    return _permit(columns | {"employer_name": row.employer.name, "stops": stops})


def _permit(row: Mapping[str, Any]) -> Permit:
    return Permit(
        requested_on=row["requested_on"],
        complete_on=row["complete_on"],
        decided_on=row["decided_on"],
        outcome=OUTCOMES[row["outcome"]],
        valid_from=row["valid_from"],
        valid_until=row["valid_until"],
        employer=row["employer_name"],
        job=row["title"],
        suspensions=tuple(stop_of(stop) for stop in row["stops"] or ()),
        cut=_cut(row),
    )


def _cut(row: Mapping[str, Any]) -> Cut | None:
    """None too where a list said later that the permit holds as long as UWV first wrote."""
    until, first = row["valid_until"], row["granted_until"]
    is_shorter = until is not None and first is not None and until < first
    return Cut(row["cut_on"], EarlyEnd(row["cut_reason"]), first) if is_shorter else None


def stops_of(permit: OuterRef) -> ArraySubquery:
    """The times that UWV waited for papers of a permit, as a column of its row; `stop_of` reads one."""
    rows = PermitSuspension.objects.filter(permit_id=permit).order_by("asked_on")
    return ArraySubquery(rows.values(stop=JSONObject(**{name: name for name in STOP})))


def stop_of(stop: Mapping[str, Any]) -> Suspension:
    """A time that UWV waited for papers, as the rules read it."""
    days = (stop[name] for name in STOP)
    return Suspension(*(date.fromisoformat(day) if isinstance(day, str) else day for day in days))


def _grouped(rows: Iterable[dict[str, Any]]) -> Rows:
    by_person: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        by_person[row["participant_id"]].append(row)
    return by_person


def _own_rows(ids: list[UUID]) -> tuple[Rows, Rows, Rows, Rows]:
    return _grouped(_asylum(ids)), _grouped(_milestones(ids)), _grouped(_stays(ids)), _grouped(_permits(ids))


@Prepared
def _asylum(ids: list[UUID]) -> QuerySet[Any, Row]:
    return AsylumFacts.objects.filter(participant_id__among=ids).values("participant_id", *OF_ASYLUM)


@Prepared
def _milestones(ids: list[UUID]) -> QuerySet[Any, Row]:
    rows = Milestone.objects.filter(participant_id__among=ids, kind__in=KINDS)
    return rows.values("participant_id", "kind", "happened_on", "until")


@Prepared
def _stays(ids: list[UUID]) -> QuerySet[Any, Row]:
    return Stay.objects.filter(participant_id__among=ids).values("participant_id", "starts_on")


@Prepared
def _permits(ids: list[UUID]) -> QuerySet[Any, Row]:
    return WorkPermit.objects.filter(participant_id__among=ids).values(
        "participant_id", *OF_PERMIT, employer_name=F("employer__name"), stops=stops_of(OuterRef("pk"))
    )


def _coached_rows(ids: list[UUID]) -> tuple[Rows, Rows, Rows, Rows]:
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute("SELECT participant_id, kind, fact FROM coached_verdict_facts(%s)", [ids])
        for participant_id, kind, fact in cursor.fetchall():
            row = json.loads(fact) if isinstance(fact, str) else fact
            found[kind].append(_dated(row) | {"participant_id": participant_id})
    return tuple(_grouped(found[kind]) for kind in ("asylum", "milestone", "stay", "permit"))  # type: ignore[return-value]


def _dated(row: dict[str, Any]) -> dict[str, Any]:
    """JSON has no dates: the columns that are dates become dates again."""
    return {
        key: date.fromisoformat(value)
        if value and (key.endswith(("_on", "_from", "_until")) or key == "until")
        else value
        for key, value in row.items()
    }
