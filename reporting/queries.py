"""The rows behind the figures: nameless functions of the database, for the pilot in scope, and its own budget."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import connection

from legal.queries import parameters
from legal.rules.facts import Event, EventKind, Facts
from legal.rules.facts import Permit as LegalPermit
from legal.rules.right_to_work import verdict_and_reasons
from legal.rules.verdict import VerdictCode
from participants.enums import Exclusion, PermitOutcome
from participants.facts import EXCLUSIONS, LEGAL_KINDS, OUTCOMES
from pilots.models import BudgetAmendment, BudgetLine, CoverLine, Expenditure, Phase
from reporting.rules import rows
from reporting.rules.budget import Budget, Cover, Entry, Line, PhaseBudget

ENTITLED = frozenset({VerdictCode.PERMITTED, VerdictCode.PERMIT_REQUIRED})

DOSSIERS = "SELECT * FROM cohort_dossiers(%s)"
PLACEMENTS = "SELECT * FROM cohort_placements()"
MATCHES = "SELECT * FROM cohort_matches()"
PERMITS = "SELECT * FROM cohort_permits()"
VERDICT_FACTS = "SELECT * FROM cohort_verdict_facts(%s)"


def _select(query: str, *values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(query, list(values))
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def cohort(pilot_id: int, *, on: date, with_verdicts: bool = True) -> rows.Cohort:
    """Everything the figures of a pilot need, in a fixed number of queries.

    The pilot must be the one in scope: the functions look at nothing else. The verdicts are most of the work; leave
    them out where nobody is told who may work.
    """
    return rows.Cohort(
        dossiers=tuple(rows.Dossier(*row) for row in _select(DOSSIERS, on)),
        placements=tuple(rows.Placement(*row) for row in _select(PLACEMENTS)),
        matches=tuple(rows.Match(*row) for row in _select(MATCHES)),
        permits=tuple(rows.Permit(*row) for row in _select(PERMITS)),
        indications=tuple(indications(on=on)) if with_verdicts else (),
        phases=phases(pilot_id),
        budget=budget(pilot_id),
    )


def phases(pilot_id: int) -> tuple[rows.Phase, ...]:
    """The phases of a pilot in order."""
    found = Phase.objects.filter(pilot_id=pilot_id).order_by("position", "id")
    return tuple(rows.Phase(phase.name, phase.starts_on, phase.ends_on, phase.target_placed) for phase in found)


def indications(*, on: date) -> Iterable[rows.Indication]:
    """The right-to-work check of each active asylum seeker of the pilot in scope."""
    found = _select(VERDICT_FACTS, on)
    if not found:
        return
    law = parameters()
    for case, *facts in found:
        verdict, reasons = verdict_and_reasons(_facts(*facts), on=on, parameters=law)
        yield rows.Indication(case, verdict in ENTITLED, reasons[0].value if reasons else "")


def _facts(*row: Any) -> Facts:
    birth_date, year_only, lodged, registered, exclusion, letter, in_reception, events, permits, stays = row
    known = [
        Event(EventKind(kind), date.fromisoformat(day), _day(until))
        for kind, day, until in json.loads(events)
        if kind in LEGAL_KINDS
    ]
    # The first stay is where somebody came in; each next one is a move.
    known += [Event(EventKind.MOVED, day) for day in stays[1:] if day is not None]
    return Facts(
        birth_date=birth_date,
        birth_year_only=year_only,
        application_lodged_on=lodged,
        application_registered_on=registered,
        exclusion=EXCLUSIONS[Exclusion(exclusion)],
        exclusion_letter_on=letter,
        in_reception_from=in_reception,
        events=tuple(known),
        permits=tuple(_permit(*permit) for permit in json.loads(permits)),
    )


def _permit(employer: str, requested: str, *row: Any) -> LegalPermit:
    complete, decided, outcome, valid_from, valid_until = row
    return LegalPermit(
        requested_on=date.fromisoformat(requested),
        complete_on=_day(complete),
        decided_on=_day(decided),
        outcome=OUTCOMES[PermitOutcome(outcome)],
        valid_from=_day(valid_from),
        valid_until=_day(valid_until),
        employer=employer,
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def budget(pilot_id: int) -> Budget:
    """The budget of a pilot with everything booked on it: five queries, however many lines."""
    mine = {"pilot_id": pilot_id}
    amendments, entries = defaultdict(list), defaultdict(list)
    for amendment in BudgetAmendment.objects.filter(**mine):
        amendments[amendment.line_id].append((amendment.decided_on, amendment.amount))
    for entry in Expenditure.objects.filter(**mine):
        entries[entry.line_id].append(Entry(entry.booked_on, entry.amount, entry.kind, entry.reference))
    lines, covers = defaultdict(list), defaultdict(list)
    for line in BudgetLine.objects.filter(**mine).order_by("position", "id"):
        lines[line.phase_id].append(
            Line(
                label=line.label,
                budgeted=line.budgeted,
                year=line.year,
                amendments=tuple(amendments[line.pk]),
                entries=tuple(entries[line.pk]),
                forecast=line.forecast,
                vat_included=line.vat_included,
                key=line.pk,
            )
        )
    for cover in CoverLine.objects.filter(**mine).order_by("position", "id"):
        covers[cover.phase_id].append(
            Cover(cover.label, cover.planned, cover.received, cover.used, cover.year, cover.pk)
        )
    found = Phase.objects.filter(**mine).order_by("position", "id")
    return Budget(tuple(PhaseBudget(phase.name, tuple(lines[phase.pk]), tuple(covers[phase.pk])) for phase in found))
