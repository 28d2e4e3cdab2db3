"""The rows behind the figures: nameless functions of the database, for the pilot in scope, and its own budget."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.db import connection

from legal.queries import parameters
from legal.rules.facts import Event, EventKind, Facts
from legal.rules.facts import Permit as LegalPermit
from legal.rules.right_to_work import verdict_and_reasons
from legal.rules.verdict import VerdictCode
from participants.enums import Exclusion, PermitOutcome
from participants.facts import EXCLUSIONS, KINDS, OUTCOMES
from pilots.models import BarrierCount, BudgetAmendment, BudgetLine, CoverLine, Expenditure, Phase
from reporting.rules import rows
from reporting.rules.budget import Budget, Cover, Entry, Line, PhaseBudget

ENTITLED = frozenset({VerdictCode.PERMITTED, VerdictCode.PERMIT_REQUIRED})

DOSSIERS = "SELECT * FROM cohort_dossiers(%s)"
PLACEMENTS = "SELECT * FROM cohort_placements()"
MATCHES = "SELECT * FROM cohort_matches()"
PERMITS = "SELECT * FROM cohort_permits()"
BARRIERS = "SELECT * FROM cohort_barriers()"
SUPPORT = "SELECT * FROM cohort_support()"
CONTACTS = "SELECT * FROM cohort_contacts()"
CHECK_INS = "SELECT * FROM cohort_check_ins()"
COSTS = "SELECT * FROM cohort_costs()"
MEETINGS = "SELECT * FROM cohort_meetings()"
EMPLOYERS = "SELECT * FROM cohort_employers()"
VERDICT_PEOPLE = "SELECT * FROM cohort_verdict_people(%s)"
VERDICT_EVENTS = "SELECT * FROM cohort_verdict_events(%s)"
VERDICT_PERMITS = "SELECT * FROM cohort_verdict_permits(%s)"


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
        barriers=tuple(rows.Barrier(*row) for row in _select(BARRIERS)),
        barrier_counts=barrier_counts(pilot_id),
        support=tuple(rows.Support(*row) for row in _select(SUPPORT)),
        contacts=tuple(rows.Contact(*row) for row in _select(CONTACTS)),
        check_ins=tuple(rows.CheckIn(*row) for row in _select(CHECK_INS)),
        costs=tuple(rows.Cost(*row) for row in _select(COSTS)),
        meetings=tuple(_meeting(row) for row in _select(MEETINGS)),
        employers=tuple(_employer(row) for row in _select(EMPLOYERS)),
        budget=budget(pilot_id),
    )


def _meeting(row: Sequence[Any]) -> rows.Meeting:
    kind, held_on, location, residents, counted, cases, employers = row
    return rows.Meeting(kind, held_on, location, residents, counted, tuple(cases), tuple(employers))


def _employer(row: Sequence[Any]) -> rows.Employer:
    key, size, sector, contacts, dropped_out_on = row
    return rows.Employer(key, size, sector, tuple(contacts), dropped_out_on)


def phases(pilot_id: int) -> tuple[rows.Phase, ...]:
    """The phases of a pilot in order."""
    found = Phase.objects.filter(pilot_id=pilot_id).order_by("position", "id")
    return tuple(rows.Phase(phase.name, phase.starts_on, phase.ends_on, phase.target_placed) for phase in found)


def barrier_counts(pilot_id: int) -> tuple[rows.BarrierCount, ...]:
    """What a pilot counted by month, where it counts."""
    found = BarrierCount.objects.filter(pilot_id=pilot_id, number__gt=0).order_by("month", "code", "reported_by")
    return tuple(rows.BarrierCount(*row) for row in found.values_list("code", "reported_by", "month", "number"))


def indications(*, on: date) -> Iterable[rows.Indication]:
    """The right-to-work check of each active asylum seeker of the pilot in scope."""
    people = _select(VERDICT_PEOPLE, on)
    if not people:
        return
    law = parameters()
    events, permits = _events(on), _permits(on)
    for case, *facts in people:
        known = events.get(case, ())
        if any(event.kind is EventKind.STATUS_GRANTED for event in known):
            continue
        found = _facts(facts, tuple(known), tuple(permits.get(case, ())))
        verdict, reasons = verdict_and_reasons(found, on=on, parameters=law)
        yield rows.Indication(case, verdict in ENTITLED, reasons[0].value if reasons else "")


def _events(on: date) -> Mapping[str, list[Event]]:
    found: dict[str, list[Event]] = defaultdict(list)
    for case, kind, day, until in _select(VERDICT_EVENTS, on):
        if kind in KINDS:
            found[case].append(Event(EventKind(kind), day, until))
    return found


def _permits(on: date) -> Mapping[str, list[LegalPermit]]:
    found: dict[str, list[LegalPermit]] = defaultdict(list)
    for case, employer, requested, complete, decided, outcome, start, end in _select(VERDICT_PERMITS, on):
        legal = OUTCOMES[PermitOutcome(outcome)]
        found[case].append(LegalPermit(requested, complete, decided, legal, start, end, employer))
    return found


def _facts(row: Sequence[Any], events: tuple[Event, ...], permits: tuple[LegalPermit, ...]) -> Facts:
    birth_date, year_only, lodged, registered, exclusion, letter, in_reception = row
    return Facts(
        birth_date=birth_date,
        birth_year_only=year_only,
        application_lodged_on=lodged,
        application_registered_on=registered,
        exclusion=EXCLUSIONS[Exclusion(exclusion)],
        exclusion_letter_on=letter,
        in_reception_from=in_reception,
        events=events,
        permits=permits,
    )


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
