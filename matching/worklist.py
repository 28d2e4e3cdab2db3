"""The facts behind Mijn werk, for each role: narrowed in SQL first, in a number of queries that does not grow."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from django.db import connection
from django.db.models import Count, Exists, F, Max, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce, TruncDate

from legal.queries import parameters
from legal.rules.parameters import Parameters
from legal.rules.permit_term import decision_window, renewal_window
from legal.rules.verdict import VerdictCode
from matching.enums import OPEN_STATES, MatchState
from matching.models import Contract, Match, Placement
from matching.rules import worklist as rules
from matching.rules.worklist import HORIZON_DAYS, STILL_DAYS, Item, Subject
from participants.enums import MilestoneKind, PermitOutcome
from participants.models import AnnouncedMove, CaseTransfer, IntakeDraft, Milestone, Participant, Stay, WorkPermit
from participants.services import incoming_handovers
from participants.signals import TAKES_PART, open_duties
from participants.verdicts import verdicts_for
from pilots.enums import Role
from pilots.models import Membership

#: Facts after which no W-document is needed, or none is of use any more.
PAPERS_DO_NOT_MATTER = (
    MilestoneKind.STATUS_GRANTED,
    MilestoneKind.DISPLACED_UKRAINE,
    MilestoneKind.APPLICATION_WITHDRAWN,
    MilestoneKind.DEPARTED,
)
IN_THE_REGISTER = (
    MilestoneKind.BRP_REGISTERED,
    MilestoneKind.BRP_PRIORITY_REQUESTED,
    MilestoneKind.BRP_PRIORITY_GRANTED,
)
NAME = ("first_name", "last_name", "location__name")

Row = dict[str, Any]


def work_of(membership: Membership, *, on: date) -> list[Item]:
    """Everything that is due for a membership, soonest first. Of the project leader's pilot, without names."""
    return rules.in_order([*SOURCES[Role(membership.role)](membership, on), *_signals(membership)])


def _signals(membership: Membership) -> Iterator[Item]:
    """Signals that this very person must follow up; for everybody else they do not exist."""
    if membership.role not in TAKES_PART:
        return
    turn = {Role.JOBHUNTER: rules.Turn.JOBHUNTER, Role.COA_CASEWORKER: rules.Turn.COA}.get(
        Role(membership.role), rules.Turn.SELF
    )
    for row in open_duties(membership):
        yield rules.signal(row["noticed_on"], follow_up_by=row["follow_up_by"], turn=turn, target=row["id"])


def _for_jobhunter(membership: Membership, on: date) -> Iterator[Item | None]:
    law = parameters()
    yield from _w_documents(membership, on)
    yield from _permits_that_end(membership, on, law)
    yield from _permits_asked(membership, on, law)
    to_ask = [item for item in _permits_to_ask(membership, on) if item]
    yield from to_ask
    yield from _intakes(membership, on)
    yield from _drafts(membership, on)
    yield from _contracts(membership, on)
    said = {item.target for item in to_ask}
    yield from (item for item in _still_matches(membership, on) if item and item.target not in said)
    yield from _application_dates(membership, on)
    yield from _announced_moves(membership, on)
    yield from _new_cases(membership, on)
    for offer in incoming_handovers():
        yield rules.handover(offer.municipality, offer.location, offer.offered_on, target=offer.id, on=on)


def _for_coa(membership: Membership, on: date) -> Iterator[Item | None]:
    yield from _w_documents(membership, on)
    yield from _application_dates(membership, on, turn=rules.Turn.COA)
    yield from _brp_priority(membership, on)
    yield from _moves(membership, on)
    yield from _announced_moves(membership, on)


def _for_coach(membership: Membership, on: date) -> Iterator[Item | None]:
    yield from _contracts(membership, on)


def _active(prefix: str = "") -> Q:
    """People whose trajectory has not ended, who are not paused, and whose dossier did not go up in another."""
    return Q(**{f"{prefix}ended_on": None, f"{prefix}paused_on": None, f"{prefix}merged_into": None})


def _subject(row: Row, prefix: str = "participant__") -> Subject:
    key = row["participant_id"] if prefix else row["id"]
    name = f"{row[prefix + 'first_name']} {row[prefix + 'last_name']}".strip()
    return Subject(key, name, row[prefix + "location__name"] or "")


def _named(prefix: str = "participant__") -> tuple[str, ...]:
    return tuple(prefix + name for name in NAME)


def _has_fact(membership: Membership, kinds: Iterable[str], *, person: str) -> Exists:
    facts = Milestone.objects.visible_to(membership).filter(participant_id=OuterRef(person), kind__in=list(kinds))
    return Exists(facts)


def _w_documents(membership: Membership, on: date) -> Iterator[Item | None]:
    """The last day of the last document of each active person; one without an end never runs out."""
    rows = (
        Milestone.objects.visible_to(membership)
        .filter(_active("participant__"), kind=MilestoneKind.W_DOCUMENT)
        .exclude(_has_fact(membership, PAPERS_DO_NOT_MATTER, person="participant_id"))
        .order_by()
        .values("participant_id", *_named())
        .annotate(last=Max("until"), endless=Count("pk", filter=Q(until=None)))
        .filter(endless=0, last__lte=on + timedelta(days=HORIZON_DAYS))
    )
    for row in rows:
        yield rules.w_document(_subject(row), row["last"], on=on)


def _in_use(membership: Membership, on: date) -> Q:
    """Permits that somebody works with, or is about to."""
    pair = {"participant_id": OuterRef("participant_id"), "employer_id": OuterRef("employer_id")}
    works = Placement.objects.visible_to(membership).running_on(on).filter(**pair)
    will = Match.objects.visible_to(membership).open().filter(**pair)
    return Q(Exists(works)) | Q(Exists(will))


def _permits_that_end(membership: Membership, on: date, law: Parameters) -> Iterator[Item | None]:
    pair = {"participant_id": OuterRef("participant_id"), "employer_id": OuterRef("employer_id")}
    asked = WorkPermit.objects.visible_to(membership).filter(**pair, outcome=PermitOutcome.OPEN)
    match = Match.objects.visible_to(membership).filter(**pair).order_by("-recorded_at").values("pk")[:1]
    rows = (
        WorkPermit.objects.visible_to(membership)
        .filter(_active("participant__"), _in_use(membership, on), outcome=PermitOutcome.GRANTED)
        .exclude(Exists(asked))
        .exclude(_has_fact(membership, PAPERS_DO_NOT_MATTER, person="participant_id"))
        .order_by()
        .values("participant_id", "employer_id", "employer__name", *_named())
        .annotate(last=Max("valid_until"), match=match)
        .filter(last__lte=on + timedelta(days=HORIZON_DAYS))
    )
    for row in rows:
        window = renewal_window(row["last"], law)
        yield rules.permit_ends(_subject(row), row["employer__name"], window=window, target=row["match"], on=on)


def _open_permits(membership: Membership) -> QuerySet[Any, Row]:
    return (
        WorkPermit.objects.visible_to(membership)
        .filter(_active("participant__"), outcome=PermitOutcome.OPEN)
        .exclude(_has_fact(membership, PAPERS_DO_NOT_MATTER, person="participant_id"))
        .order_by()
        .values("pk", "participant_id", "requested_on", "complete_on", "employer__name", *_named())
    )


def _permits_asked(membership: Membership, on: date, law: Parameters) -> Iterator[Item]:
    for row in _open_permits(membership):
        window = decision_window(row["complete_on"] or row["requested_on"], law)
        yield rules.permit_term(_subject(row), row["employer__name"], window=window, target=row["pk"], on=on)


def _permits_to_ask(membership: Membership, on: date) -> Iterator[Item | None]:
    """Agreed matches without a permit of the pair, of people whose verdict asks for one."""
    pair = {"participant_id": OuterRef("participant_id"), "employer_id": OuterRef("employer_id")}
    has_one = WorkPermit.objects.visible_to(membership).filter(
        Q(outcome=PermitOutcome.OPEN) | Q(outcome=PermitOutcome.GRANTED, valid_until__gte=on), **pair
    )
    rows = list(
        Match.objects.visible_to(membership)
        .filter(_active("participant__"), state=MatchState.OFFERED)
        .exclude(Exists(has_one))
        .order_by()
        .values("pk", "participant_id", "agreed_on", "proposed_on", "employer__name", *_named())
    )
    if not rows:
        return
    people = Participant.objects.visible_to(membership).filter(pk__in={row["participant_id"] for row in rows})
    verdicts = verdicts_for(people, on=on, membership=membership)
    for row in rows:
        verdict = verdicts[row["participant_id"]]
        first = verdict.permit_possible_from
        waits = verdict.verdict is VerdictCode.NOT_YET and first is not None and first > on
        if first is not None and (waits or verdict.verdict in (VerdictCode.PERMIT_REQUIRED, VerdictCode.PERMITTED)):
            yield rules.permit_possible(
                _subject(row),
                row["employer__name"],
                agreed_on=row["agreed_on"] or row["proposed_on"] or on,
                possible_from=first,
                target=row["pk"],
                on=on,
            )


def _intakes(membership: Membership, on: date) -> Iterator[Item | None]:
    """People whom COA brought in view, and people enrolled for a while, without an intake. A draft says so itself."""
    waiting = Q(enrolled_on=None, in_view_agreed_on__isnull=False) | Q(enrolled_on__lte=on - timedelta(days=STILL_DAYS))
    begun = IntakeDraft.objects.visible_to(membership).filter(participant_id=OuterRef("pk"))
    rows = (
        Participant.objects.visible_to(membership)
        .filter(_active(), waiting, intake_on=None)
        .exclude(Exists(begun))
        .order_by()
        .values("id", "enrolled_on", "in_view_agreed_on", *NAME)
    )
    for row in rows:
        subject = _subject(row, prefix="")
        if row["enrolled_on"] is None:
            yield rules.referral(subject, row["in_view_agreed_on"], on=on)
        else:
            yield rules.no_intake(subject, row["enrolled_on"], on=on)


def _drafts(membership: Membership, on: date) -> Iterator[Item]:
    rows = (
        IntakeDraft.objects.visible_to(membership)
        .filter(_active("participant__"))
        .values("participant_id", *_named(), day=TruncDate("saved_at"))
    )
    for row in rows:
        yield rules.draft(_subject(row), row["day"], on=on)


def _new_cases(membership: Membership, on: date) -> Iterator[Item]:
    """Dossiers that passed to this very jobhunter and were not opened since."""
    rows = (
        CaseTransfer.objects.visible_to(membership)
        .filter(_active("participant__"), to_membership=membership, opened_at=None, participant__jobhunter=membership)
        .order_by()
        .values("participant_id", *_named())
        .annotate(last=Max("transferred_on"))
    )
    for row in rows:
        yield rules.new_case(_subject(row), row["last"], on=on)


def _contracts(membership: Membership, on: date) -> Iterator[Item | None]:
    """The last contract of running work, when it has an end."""
    later = Contract.objects.visible_to(membership).filter(
        placement_id=OuterRef("placement_id"), starts_on__gt=OuterRef("starts_on")
    )
    rows = (
        Contract.objects.visible_to(membership)
        .filter(ends_on__lte=on + timedelta(days=rules.CONTRACT_DAYS))
        .filter(placement__ends_on=None, placement__starts_on__lte=on, placement__participant__ended_on=None)
        .exclude(Exists(later))
        .order_by()
        .values(
            "ends_on",
            "placement_id",
            "placement__employer__name",
            *_named("placement__participant__"),
            participant_id=F("placement__participant_id"),
        )
    )
    for row in rows:
        yield rules.contract_ends(
            _subject(row, "placement__participant__"),
            row["placement__employer__name"],
            ends_on=row["ends_on"],
            target=row["placement_id"],
            on=on,
        )


def _still_matches(membership: Membership, on: date) -> Iterator[Item | None]:
    rows = (
        Match.objects.visible_to(membership)
        .filter(_active("participant__"), state__in=[state for state in OPEN_STATES if state in rules.WAITS_FOR])
        .order_by()
        .values("pk", "state", "participant_id", "employer__name", *_named())
        .annotate(last=Coalesce(Max("steps__happened_on"), F("agreed_on"), F("proposed_on")))
        .filter(last__lte=on - timedelta(days=STILL_DAYS))
    )
    for row in rows:
        yield rules.match_still(
            _subject(row), row["employer__name"], last_step_on=row["last"], state=row["state"], target=row["pk"], on=on
        )


def _application_dates(membership: Membership, on: date, turn: rules.Turn = rules.Turn.JOBHUNTER) -> Iterator[Item]:
    rows = (
        Participant.objects.visible_to(membership)
        .filter(_active(), asylumfacts__application_lodged_on=None, asylumfacts__application_registered_on=None)
        .exclude(_has_fact(membership, PAPERS_DO_NOT_MATTER, person="pk"))
        .order_by()
        .values("id", *NAME, since=Coalesce("enrolled_on", "in_view_agreed_on", TruncDate("recorded_at"), Value(on)))
    )
    for row in rows:
        yield rules.application_date(_subject(row, prefix=""), row["since"], turn=turn, on=on)


def _brp_priority(membership: Membership, on: date) -> Iterator[Item]:
    for row in _open_permits(membership).exclude(_has_fact(membership, IN_THE_REGISTER, person="participant_id")):
        yield rules.brp_priority(_subject(row), row["employer__name"], requested_on=row["requested_on"], on=on)


def _moves(membership: Membership, on: date) -> Iterator[Item | None]:
    """Stays that begin in this time and follow an earlier one."""
    earlier = (
        Stay.objects.visible_to(membership).filter(participant_id=OuterRef("participant_id")).exclude(pk=OuterRef("pk"))
    )
    before = earlier.filter(Q(starts_on=None) | Q(starts_on__lt=OuterRef("starts_on")))
    rows = (
        Stay.objects.visible_to(membership)
        .filter(_active("participant__"), Exists(before))
        .filter(starts_on__range=(on - timedelta(days=rules.SOON_DAYS), on + timedelta(days=HORIZON_DAYS)))
        .order_by()
        .values("participant_id", "starts_on", "location__name", *_named())
    )
    for row in rows:
        yield rules.move(_subject(row), row["starts_on"], place=row["location__name"] or "", on=on)


def _announced_moves(membership: Membership, on: date) -> Iterator[Item | None]:
    rows = (
        AnnouncedMove.objects.visible_to(membership)
        .open()
        .filter(_active("participant__"))
        .order_by()
        .values("participant_id", "delay_outcome", "to_location__name", "to_place", *_named())
        .annotate(expected=Coalesce("delayed_until", "moves_on"))
    )
    for row in rows:
        place = row["to_location__name"] or row["to_place"]
        yield rules.announced_move(_subject(row), row["expected"], place=place, delay=row["delay_outcome"], on=on)


def _nameless(membership: Membership, on: date) -> Iterator[Item | None]:
    """The project leader's pilot: rows without names from a function of the database, then the same rules."""
    law = parameters()
    with connection.cursor() as cursor:
        cursor.execute("SELECT kind, case_number, fact FROM nameless_work(%s)", [on])
        for kind, case_number, fact in cursor.fetchall():
            row = json.loads(fact) if isinstance(fact, str) else fact
            yield NAMELESS[kind](Subject(None, case_number), row, on, law)


def _day(row: Row, key: str) -> date:
    return date.fromisoformat(row[key])


NAMELESS: dict[str, Callable[[Subject, Row, date, Parameters], Item | None]] = {
    "w_document": lambda who, row, on, law: rules.w_document(who, _day(row, "last"), on=on),
    "permit_ends": lambda who, row, on, law: rules.permit_ends(
        who, "", window=renewal_window(_day(row, "last"), law), target=None, on=on
    ),
    "permit_term": lambda who, row, on, law: rules.permit_term(
        who, "", window=decision_window(_day(row, "term_starts_on"), law), target=None, on=on
    ),
    "referral": lambda who, row, on, law: rules.referral(who, _day(row, "since"), on=on),
    "no_intake": lambda who, row, on, law: rules.no_intake(who, _day(row, "since"), on=on),
    "draft": lambda who, row, on, law: rules.draft(who, _day(row, "since"), on=on),
    "contract_ends": lambda who, row, on, law: rules.contract_ends(
        who, "", ends_on=_day(row, "last"), target=None, on=on
    ),
    "match_still": lambda who, row, on, law: rules.match_still(
        who, "", last_step_on=_day(row, "last"), state=row["state"], target=None, on=on
    ),
    "application_date": lambda who, row, on, law: rules.application_date(who, _day(row, "since"), on=on),
}

SOURCES: dict[Role, Callable[[Membership, date], Iterator[Item | None]]] = {
    Role.JOBHUNTER: _for_jobhunter,
    Role.COA_CASEWORKER: _for_coa,
    Role.JOB_COACH: _for_coach,
    Role.PROJECT_LEADER: _nameless,
}
