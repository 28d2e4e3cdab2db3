"""Matches that stand still and contracts that end."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, F, Max, OuterRef, QuerySet
from django.db.models.functions import Coalesce
from django.urls import reverse

from matching.enums import OPEN_STATES, MatchState, Respondent
from matching.models import Contract, Match
from matching.rules import worklist as rules
from matching.rules.worklist import STILL_DAYS, Item, Kind
from matching.worklist.prepared import Prepared
from matching.worklist.registry import Wording, by_target, register_source
from matching.worklist.rows import Row, active, named, subject_of
from pilots.enums import Role
from pilots.models import Membership


@Prepared
def _last_contracts(membership: Membership, on: date) -> QuerySet[Any, Row]:
    later = Contract.objects.visible_to(membership).filter(
        placement_id=OuterRef("placement_id"), starts_on__gt=OuterRef("starts_on")
    )
    return (
        Contract.objects.visible_to(membership)
        .filter(ends_on__lte=on + timedelta(days=rules.CONTRACT_DAYS))
        .filter(placement__ends_on=None, placement__starts_on__lte=on, placement__participant__ended_on=None)
        .exclude(Exists(later))
        .order_by()
        .values(
            "ends_on",
            "placement_id",
            "placement__employer__name",
            *named("placement__participant__"),
            participant_id=F("placement__participant_id"),
        )
    )


def contracts(membership: Membership, on: date) -> Iterator[Item | None]:
    """The last contract of running work, when it has an end."""
    for row in _last_contracts(membership, on):
        yield rules.contract_ends(
            subject_of(row, "placement__participant__"),
            row.placement__employer__name,
            ends_on=row.ends_on,
            target=row.placement_id,
            on=on,
        )


@Prepared
def _without_step(membership: Membership, on: date) -> QuerySet[Any, Row]:
    states = [state for state in OPEN_STATES if state in rules.WAITS_FOR and state != MatchState.PROPOSED]
    rows: QuerySet[Any, Row] = (
        Match.objects.visible_to(membership)
        .filter(active("participant__"), state__in=states)
        .order_by()
        .values("pk", "state", "participant_id", "employer__name", *named())
        .annotate(last=Coalesce(Max("steps__happened_on"), F("agreed_on"), F("proposed_on")))
        .filter(last__lte=on - timedelta(days=STILL_DAYS))
    )
    return rows


def still_matches(membership: Membership, on: date) -> Iterator[Item | None]:
    """Matches past the proposal without a step; a proposal itself is asked about (`unanswered`)."""
    for row in _without_step(membership, on):
        yield rules.match_still(
            subject_of(row),
            row.employer__name,
            last_step_on=row.last,
            state=row.state,
            target=row.pk,
            on=on,
        )


def _to_contract(item: Item, membership: Membership) -> str:
    """Where the jobhunter records the next contract or the end; a job coach asks the employer how it goes on."""
    if membership.role == Role.JOB_COACH and item.target is not None:
        return reverse("matching:check-in", args=[membership.pilot.slug, item.target, Respondent.EMPLOYER])
    return by_target("matching:placement")(item, membership)


CONTRACT_ENDS = Wording(
    label="Contract loopt af binnen 6 weken",
    what={"": "Vervolg van het contract regelen"},
    why={
        "ended": "{employer}: het contract liep af op {day}",
        "": "{employer}: het contract loopt af op {day}",
    },
    address=_to_contract,
)
MATCH_STILL = Wording(
    label="Match staat 14 dagen stil",
    what={"": "Match weer oppakken"},
    why={"": "{employer}: {state}, geen stap sinds {day}"},
    address=by_target("matching:match"),
)


def register() -> None:
    at_work = (Role.JOBHUNTER, Role.JOB_COACH)
    register_source(contracts, roles=at_work, kinds={Kind.CONTRACT_ENDS: CONTRACT_ENDS})
    register_source(still_matches, roles=(Role.JOBHUNTER,), kinds={Kind.MATCH_STILL: MATCH_STILL})
