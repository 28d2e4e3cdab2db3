"""The work of people, and what leads to work, as matching knows it: for the list of a location and before a move."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from uuid import UUID

from django.db.models import Q

from matching.enums import MatchState, PlacementKind
from matching.models import Contract, Match, Placement
from matching.queries import placements_of
from participants.at_stake import Stake, StakeKind
from participants.models import WorkPermit
from pilots.enums import Role
from pilots.models import Membership

Found = dict[UUID, list[Stake]]


def stakes_of_people(membership: Membership, people: Collection[UUID], on: date) -> Found:
    """Work that has not ended, and for the jobhunter the matches that may still lead to work."""
    found: Found = defaultdict(list)
    placements = placements_of(membership).filter(participant_id__in=people)
    rows = list(placements.filter(Q(ends_on=None) | Q(ends_on__gte=on)).order_by("starts_on"))
    names = _names(membership, rows)
    for placement in rows:
        found[placement.participant_id].append(_work(placement, names.get(_pair(placement), ""), on))
    if membership.role == Role.JOBHUNTER:
        for match in _open_matches(membership, people):
            found[match.participant_id].append(_match(match))
    return found


def _pair(row: Placement | WorkPermit) -> tuple[UUID, UUID]:
    return row.participant_id, row.employer_id


def _names(membership: Membership, placements: Collection[Placement]) -> dict[tuple[UUID, UUID], str]:
    """Employers by person: to COA only one whose permit it reads already."""
    if membership.role != Role.COA_CASEWORKER:
        return {_pair(placement): placement.employer.name for placement in placements}
    people = {placement.participant_id for placement in placements}
    permits = WorkPermit.objects.visible_to(membership).filter(participant_id__in=people).select_related("employer")
    return {_pair(permit): permit.employer.name for permit in permits}


def _work(placement: Placement, employer: str, on: date) -> Stake:
    contract = _contract(placement, on)
    return Stake(
        StakeKind.WORK,
        placement.starts_on,
        employer=employer,
        employer_id=placement.employer_id,
        until=placement.ends_on,
        hours=contract.hours_per_week if contract else None,
        days=contract.days_per_week if contract else None,
        is_trial=placement.kind == PlacementKind.TRIAL,
    )


def _contract(placement: Placement, on: date) -> Contract | None:
    """The last contract that has begun; before the start the first one."""
    contracts = list(placement.contracts.all())
    begun = [contract for contract in contracts if contract.starts_on <= on]
    return begun[-1] if begun else next(iter(contracts), None)


def _open_matches(membership: Membership, people: Collection[UUID]) -> Collection[Match]:
    rows = Match.objects.visible_to(membership).open().filter(participant_id__in=people)
    return rows.select_related("employer").order_by("proposed_on")


def _match(match: Match) -> Stake:
    return Stake(
        StakeKind.MATCH,
        match.agreed_on or match.introduced_on or match.proposed_on,
        employer=match.employer.name,
        employer_id=match.employer_id,
        state=str(MatchState(match.state).label),
    )
