"""What COA's screen of a location asks of many people at once: papers that run out, and who may get BRP priority."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet

from legal.queries import parameters
from legal.rules.brp_priority import may_ask_priority
from participants.enums import MilestoneKind, PermitOutcome
from participants.facts import facts_of
from participants.models import AnnouncedMove, Milestone, Participant, ParticipantQuerySet, Referral, WorkPermit
from participants.queries import people_of
from participants.stages import Stage
from pilots.models import Membership

#: Facts after which no W-document is needed and no registration is hurried any more.
PAST_PAPERS = (
    MilestoneKind.STATUS_GRANTED,
    MilestoneKind.DISPLACED_UKRAINE,
    MilestoneKind.APPLICATION_WITHDRAWN,
    MilestoneKind.DEPARTED,
)
PRIORITY = (MilestoneKind.BRP_PRIORITY_REQUESTED, MilestoneKind.BRP_PRIORITY_GRANTED)


def residents_of(membership: Membership, location_id: int | None, *, on: date) -> ParticipantQuerySet:
    """Who is enrolled or in view at a location and has not stopped."""
    rows: ParticipantQuerySet = people_of(membership, on=on).exclude(stage=Stage.ENDED)
    return rows if location_id is None else rows.filter(location_id=location_id)


def _past_papers(membership: Membership, person: str) -> Exists:
    rows = Milestone.objects.visible_to(membership).filter(kind__in=PAST_PAPERS, participant_id=OuterRef(person))
    return Exists(rows)


def papers_run_out(membership: Membership, *, on: date) -> Q:
    """People whose W-document or permit runs out within the days of the warning, or whose W-document has."""
    limit = on + timedelta(days=parameters().expiry_warning_days.on(on).count)
    documents: QuerySet[Any] = (
        Milestone.objects.visible_to(membership)
        .filter(kind=MilestoneKind.W_DOCUMENT)
        .exclude(_past_papers(membership, "participant_id"))
        .order_by()
        .values("participant_id")
        .annotate(last=Max("until"), endless=Count("pk", filter=Q(until=None)))
        .filter(endless=0, last__lte=limit)
    )
    later = WorkPermit.objects.visible_to(membership).filter(
        participant_id=OuterRef("participant_id"),
        outcome=PermitOutcome.GRANTED,
        valid_until__gt=OuterRef("valid_until"),
    )
    permits = (
        WorkPermit.objects.visible_to(membership)
        .filter(outcome=PermitOutcome.GRANTED, valid_until__range=(on, limit))
        .exclude(Exists(later))
        .exclude(_past_papers(membership, "participant_id"))
    )
    return Q(pk__in=documents.values("participant_id")) | Q(pk__in=permits.values("participant_id"))


def about_to_move(membership: Membership) -> Q:
    """People with an announced move that is open."""
    return Q(pk__in=AnnouncedMove.objects.visible_to(membership).open().values("participant_id"))


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper with its last day; `None` until further notice."""

    name: str
    until: date | None


def papers_of_people(membership: Membership, people: Iterable[UUID], *, on: date) -> dict[UUID, list[Paper]]:
    """The last W-document and the permits that hold or will, of each person, soonest end first; two queries."""
    ids = list(people)
    documents: dict[UUID, list[date | None]] = defaultdict(list)
    rows = Milestone.objects.visible_to(membership).filter(participant_id__in=ids, kind=MilestoneKind.W_DOCUMENT)
    for person, until in rows.values_list("participant_id", "until"):
        documents[person].append(until)
    found: dict[UUID, list[Paper]] = defaultdict(list)
    for person, ends in documents.items():
        last = None if None in ends else max(end for end in ends if end is not None)
        found[person].append(Paper("W-document", last))
    permits = WorkPermit.objects.visible_to(membership).filter(
        participant_id__in=ids, outcome=PermitOutcome.GRANTED, valid_until__gte=on
    )
    for person, until in permits.values_list("participant_id", "valid_until"):
        found[person].append(Paper("TWV", until))
    return {pk: sorted(found.get(pk, []), key=lambda paper: paper.until or date.max) for pk in ids}


def moves_of_people(membership: Membership, people: Iterable[UUID]) -> dict[UUID, AnnouncedMove]:
    """The open announced move of each person."""
    rows = AnnouncedMove.objects.visible_to(membership).open().filter(participant_id__in=list(people))
    return {move.participant_id: move for move in rows.select_related("to_location")}


def referred(membership: Membership, people: Iterable[UUID]) -> set[UUID]:
    """Who was referred to the pilot before."""
    rows = Referral.objects.visible_to(membership).filter(participant_id__in=list(people))
    return set(rows.values_list("participant_id", flat=True))


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody for whom COA may ask an urgent registration in the BRP: since when, by which permit, whether it did."""

    person: Participant
    since: date
    employer: str
    is_granted: bool
    asked_on: date | None = None
    given_on: date | None = None


def brp_candidates(membership: Membership, *, on: date) -> list[Candidate]:
    """Everybody with the ground that the parameter asks and without a registration (C4), by name."""
    alive = Q(outcome=PermitOutcome.OPEN) | Q(outcome=PermitOutcome.GRANTED, valid_until__gte=on)
    with_permit = WorkPermit.objects.visible_to(membership).filter(alive).values("participant_id")
    people = list(people_of(membership, on=on).exclude(stage=Stage.ENDED).filter(pk__in=with_permit))
    ids = [person.pk for person in people]
    kinds = (*PRIORITY, MilestoneKind.BRP_REGISTERED, *PAST_PAPERS)
    known: dict[UUID, dict[str, date]] = defaultdict(dict)
    rows = Milestone.objects.visible_to(membership).filter(participant_id__in=ids, kind__in=kinds)
    for row in rows.filter(happened_on__lte=on).order_by("happened_on"):
        known[row.participant_id].setdefault(row.kind, row.happened_on)
    facts, law = facts_of(people, membership), parameters()
    found = []
    for person in people:
        dates = known[person.pk]
        ground = may_ask_priority(facts[person.pk].permits, on=on, parameters=law)
        if ground is None or not dates.keys() <= set(PRIORITY):
            continue
        asked, given = (dates.get(kind) for kind in PRIORITY)
        granted = not ground.permit.is_open
        found.append(Candidate(person, ground.since, ground.permit.employer, granted, asked or given, given))
    return found
