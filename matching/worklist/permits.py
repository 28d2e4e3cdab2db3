"""Permits: to ask, asked, running out, and the register that COA can hurry."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Exists, Max, OuterRef, Q, QuerySet

from legal.queries import parameters
from legal.rules.facts import Suspension
from legal.rules.parameters import Parameters
from legal.rules.permit_term import decision_window, renewal_window
from legal.rules.suspension import suspended_days
from legal.rules.verdict import VerdictCode
from matching.enums import MatchState
from matching.models import Match, Placement
from matching.queries import same_job
from matching.rules import worklist as rules
from matching.rules.worklist import HORIZON_DAYS, Item, Kind, Subject
from matching.worklist.prepared import Prepared
from matching.worklist.registry import Wording, by_person, by_target, register_source
from matching.worklist.rows import PAPERS_DO_NOT_MATTER, Row, active, has_fact, named, subject_of
from participants.enums import MilestoneKind, PermitOutcome
from participants.facts import stop_of, stops_of
from participants.models import Participant, WorkPermit
from participants.verdicts import verdicts_for
from pilots.enums import Role
from pilots.models import Membership

IN_THE_REGISTER = (
    MilestoneKind.BRP_REGISTERED,
    MilestoneKind.BRP_PRIORITY_REQUESTED,
    MilestoneKind.BRP_PRIORITY_GRANTED,
)


def in_use(membership: Membership, on: date) -> Q:
    """Permits of a job that somebody does, or is about to."""
    pair = {"participant_id": OuterRef("participant_id"), "employer_id": OuterRef("employer_id")}
    works = Placement.objects.visible_to(membership).running_on(on).filter(same_job(), **pair)
    will = Match.objects.visible_to(membership).open().filter(same_job(), **pair)
    return Q(Exists(works)) | Q(Exists(will))


@Prepared
def _last_permits(membership: Membership, on: date) -> QuerySet[Any, Row]:
    pair = {"participant_id": OuterRef("participant_id"), "employer_id": OuterRef("employer_id")}
    asked = WorkPermit.objects.visible_to(membership).filter(same_job(), **pair, outcome=PermitOutcome.OPEN)
    match = Match.objects.visible_to(membership).filter(same_job(), **pair).order_by("-recorded_at").values("pk")[:1]
    rows: QuerySet[Any, Row] = (
        WorkPermit.objects.visible_to(membership)
        .filter(active("participant__"), in_use(membership, on), outcome=PermitOutcome.GRANTED)
        .exclude(Exists(asked))
        .exclude(has_fact(membership, PAPERS_DO_NOT_MATTER, person="participant_id"))
        .order_by()
        .values("participant_id", "employer_id", "title", "employer__name", *named())
        .annotate(last=Max("valid_until"), match=match)
        .filter(last__lte=on + timedelta(days=HORIZON_DAYS))
    )
    return rows


def permits_that_end(membership: Membership, on: date) -> Iterator[Item | None]:
    law = parameters()
    for row in _last_permits(membership, on):
        window = renewal_window(row.last, law)
        yield rules.permit_ends(subject_of(row), row.employer__name, window=window, target=row.match, on=on)


def open_permits(membership: Membership) -> QuerySet[Any, Row]:
    return (
        WorkPermit.objects.visible_to(membership)
        .filter(active("participant__"), outcome=PermitOutcome.OPEN)
        .exclude(has_fact(membership, PAPERS_DO_NOT_MATTER, person="participant_id"))
        .order_by()
        .values("pk", "participant_id", "requested_on", "complete_on", "employer__name", *named())
    )


@Prepared
def _asked(membership: Membership, on: date) -> QuerySet[Any, Row]:  # noqa: ARG001  until UWV decided
    rows: QuerySet[Any, Row] = open_permits(membership).annotate(stops=stops_of(OuterRef("pk")))
    return rows


def permits_asked(membership: Membership, on: date) -> Iterator[Item]:
    law = parameters()
    for row in _asked(membership, on):
        yield term_or_papers(
            subject_of(row),
            row.employer__name,
            starts_on=row.complete_on or row.requested_on,
            stops=[stop_of(stop) for stop in row.stops],
            law=law,
            target=row.pk,
            on=on,
        )


def term_or_papers(
    subject: Subject,
    employer: str,
    *,
    starts_on: date,
    stops: Sequence[Suspension],
    law: Parameters,
    target: UUID | None,
    on: date,
) -> Item:
    """What an open application asks: papers while UWV waits for them, else the decision within the days that count."""
    waiting = next((stop for stop in stops if stop.supplied_on is None and stop.asked_on <= on), None)
    if waiting is not None:
        asked_on, answer_by = waiting.asked_on, waiting.answer_by
        return rules.permit_papers(subject, employer, asked_on=asked_on, answer_by=answer_by, target=target, on=on)
    window = decision_window(starts_on, law, suspended_days(stops, on=on))
    return rules.permit_term(subject, employer, window=window, target=target, on=on)


@Prepared
def _agreed(membership: Membership, on: date) -> QuerySet[Any, Row]:
    """Agreed matches without a permit of the pair for that job."""
    pair = {"participant_id": OuterRef("participant_id"), "employer_id": OuterRef("employer_id")}
    has_one = WorkPermit.objects.visible_to(membership).filter(
        Q(outcome=PermitOutcome.OPEN) | Q(outcome=PermitOutcome.GRANTED, valid_until__gte=on), same_job(), **pair
    )
    return (
        Match.objects.visible_to(membership)
        .filter(active("participant__"), state=MatchState.OFFERED)
        .exclude(Exists(has_one))
        .order_by()
        .values("pk", "participant_id", "agreed_on", "proposed_on", "employer__name", *named())
    )


def permits_to_ask(membership: Membership, on: date) -> Iterator[Item | None]:
    """Agreed matches without a permit of the pair, of people whose verdict asks for one."""
    rows = list(_agreed(membership, on))
    if not rows:
        return
    people = Participant.objects.visible_to(membership).filter(pk__in={row.participant_id for row in rows})
    verdicts = verdicts_for(people, on=on, membership=membership)
    for row in rows:
        verdict = verdicts[row.participant_id]
        first = verdict.permit_possible_from
        waits = verdict.verdict is VerdictCode.NOT_YET and first is not None and first > on
        if first is not None and (waits or verdict.verdict in (VerdictCode.PERMIT_REQUIRED, VerdictCode.PERMITTED)):
            yield rules.permit_possible(
                subject_of(row),
                row.employer__name,
                agreed_on=row.agreed_on or row.proposed_on or on,
                possible_from=first,
                target=row.pk,
                on=on,
            )


@Prepared
def _unregistered(membership: Membership, on: date) -> QuerySet[Any, Row]:  # noqa: ARG001  until UWV decided
    return open_permits(membership).exclude(has_fact(membership, IN_THE_REGISTER, person="participant_id"))


def brp_priority(membership: Membership, on: date) -> Iterator[Item]:
    for row in _unregistered(membership, on):
        yield rules.brp_priority(subject_of(row), row.employer__name, requested_on=row.requested_on, on=on)


PERMIT_ENDS = Wording(
    label="TWV loopt af zonder nieuwe aanvraag",
    what={"": "Volgende TWV laten aanvragen"},
    why={
        "expired": "De TWV bij {employer} is op {day} verlopen. Zonder TWV mag er niet gewerkt worden",
        "": "De TWV bij {employer} is geldig tot en met {day}",
    },
    address=by_target("matching:permit-request"),
)
PERMIT_TERM = Wording(
    label="TWV aangevraagd, UWV beslist",
    what={"running": "Besluit van UWV afwachten", "": "Bij UWV vragen naar de TWV"},
    why={
        "running": "{employer}: UWV beslist binnen de wettelijke termijn tot en met {day}",
        "exceeded": "{employer}: de wettelijke termijn liep tot en met {day}",
        "long": "{employer}: UWV doet er langer over dan gewoonlijk, de termijn liep tot en met {day}",
    },
    address=by_target("matching:permit-decision"),
)
PERMIT_PAPERS = Wording(
    label="UWV wacht op stukken",
    what={"": "Stukken voor UWV laten leveren"},
    why={"": "{employer}: UWV vroeg op {day} om stukken. Zolang staat de termijn stil"},
    address=by_target("matching:permit-papers-supplied"),
)
PERMIT_POSSIBLE = Wording(
    label="TWV kan worden aangevraagd",
    what={"later": "TWV kan worden aangevraagd", "": "TWV laten aanvragen"},
    why={
        "later": "{employer}: de wachttermijn is voorbij op {day}",
        "": "{employer}: baan aangeboden, aanvragen kan sinds {day}",
    },
    address=by_target("matching:permit-request"),
)
BRP_PRIORITY = Wording(
    label="Spoedinschrijving BRP mogelijk",
    what={"": "Spoedinschrijving BRP aanvragen"},
    why={"": "{employer} vroeg op {day} een TWV aan, nog geen inschrijving in de BRP"},
    address=by_person("participants:milestone-add", MilestoneKind.BRP_PRIORITY_REQUESTED.value),
)


def register() -> None:
    jobhunter, coa = (Role.JOBHUNTER,), (Role.COA_CASEWORKER,)
    register_source(permits_that_end, roles=jobhunter, kinds={Kind.PERMIT_ENDS: PERMIT_ENDS})
    register_source(
        permits_asked, roles=jobhunter, kinds={Kind.PERMIT_TERM: PERMIT_TERM, Kind.PERMIT_PAPERS: PERMIT_PAPERS}
    )
    register_source(permits_to_ask, roles=jobhunter, kinds={Kind.PERMIT_POSSIBLE: PERMIT_POSSIBLE})
    register_source(brp_priority, roles=coa, kinds={Kind.BRP_PRIORITY: BRP_PRIORITY})
