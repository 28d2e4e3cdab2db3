"""What a move of somebody puts at stake: work, what leads to work, and permits. Derived here for every page that asks.

An app above this one says what it knows in its `AppConfig.ready()`: `register_stakes(work_of_people)`, with
`def work_of_people(membership, people, on) -> mapping of participant id to stakes`, in a number of queries that does
not grow with the people. Nothing here holds a wage, and an employer only where the reader may know it.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum
from uuid import UUID

from django.db.models import Q

from config.dutch import days, long_date, number
from employers.enums import TravelMode
from employers.models import TravelTime
from participants.enums import PermitOutcome
from participants.models import WorkPermit
from participants.sentences import UNNAMED_EMPLOYER
from pilots.models import Membership


class StakeKind(IntEnum):
    """What is at stake, the heaviest first."""

    WORK = 1
    MATCH = 2
    PERMIT = 3


@dataclass(frozen=True, slots=True)
class Stake:
    """Something that a move may break. `since` is the first day at work, or of the match or the application.

    `state` says in words how far a match or a permit is. `employer` is empty where the reader may not know it.
    """

    kind: StakeKind
    since: date | None
    employer: str = ""
    employer_id: UUID | None = None
    until: date | None = None
    hours: Decimal | None = None
    days: int | None = None
    state: str = ""
    is_trial: bool = False

    def runs_on(self, on: date) -> bool:
        """Whether it is work that has begun and not ended."""
        begun = self.since is not None and self.since <= on
        return self.kind is StakeKind.WORK and begun and (self.until is None or self.until >= on)


Stakes = Mapping[UUID, Iterable[Stake]]
Provider = Callable[[Membership, Collection[UUID], date], Stakes]

_providers: list[Provider] = []


def register_stakes(provider: Provider) -> None:
    """Let an app say what it knows of the work of people."""
    if provider not in _providers:
        _providers.append(provider)


def work_of(membership: Membership, people: Collection[UUID], *, on: date) -> dict[UUID, list[Stake]]:
    """Only the work of people that has begun and not ended on a day, by id."""
    found = _provided(membership, people, on)
    return {pk: [stake for stake in found.get(pk, []) if stake.runs_on(on)] for pk in people}


def at_stake(membership: Membership, people: Collection[UUID], *, on: date) -> dict[UUID, list[Stake]]:
    """Everything at stake for each of `people` on a day, the heaviest first; an empty list where nothing is."""
    found = _provided(membership, people, on)
    for pk, permits in _permits(membership, people, on).items():
        said = {stake.employer_id for stake in found.get(pk, [])}
        found[pk] += [stake for stake in permits if stake.employer_id not in said]
    return {pk: sorted(found.get(pk, []), key=_order) for pk in people}


def _order(stake: Stake) -> tuple[int, date, str]:
    return stake.kind, stake.since or date.max, stake.employer


def _provided(membership: Membership, people: Collection[UUID], on: date) -> dict[UUID, list[Stake]]:
    found: dict[UUID, list[Stake]] = defaultdict(list)
    for provider in _providers if people else []:
        for pk, stakes in provider(membership, people, on).items():
            found[pk] += stakes
    return found


def _permits(membership: Membership, people: Collection[UUID], on: date) -> dict[UUID, list[Stake]]:
    """Permits that are asked, or granted and not over."""
    rows = WorkPermit.objects.visible_to(membership).filter(participant_id__in=people, requested_on__lte=on)
    alive = Q(outcome=PermitOutcome.OPEN) | Q(outcome=PermitOutcome.GRANTED, valid_until__gte=on)
    found: dict[UUID, list[Stake]] = defaultdict(list)
    for permit in rows.filter(alive).select_related("employer").order_by("requested_on"):
        asked = permit.outcome == PermitOutcome.OPEN
        found[permit.participant_id].append(
            Stake(
                StakeKind.PERMIT,
                permit.requested_on,
                employer=permit.employer.name,
                employer_id=permit.employer_id,
                until=None if asked else permit.valid_until,
                state="TWV aangevraagd" if asked else "TWV verleend",
            )
        )
    return found


Travel = Mapping[tuple[int, UUID], list[TravelTime]]


def travel_from(membership: Membership, locations: Collection[int]) -> Travel:
    """The known travel times from locations to the employers' own addresses, by location and employer; one query."""
    found: dict[tuple[int, UUID], list[TravelTime]] = defaultdict(list)
    if locations:
        rows = TravelTime.objects.visible_to(membership).filter(location_id__in=locations, to_place="")
        for row in rows.order_by("minutes"):
            found[row.location_id, row.employer_id].append(row)
    return found


# In words


def stake_line(stake: Stake, *, on: date) -> str:
    """Werkt sinds 3 maart 2026 bij Bakkerij Van Roon, 32 uur en 4 dagen per week"""
    employer = stake.employer or UNNAMED_EMPLOYER
    if stake.kind is StakeKind.WORK:
        trial = " op proef" if stake.is_trial else ""
        began = f"Werkt{trial} sinds" if stake.runs_on(on) else f"Begint{trial} op"
        return f"{began} {long_date(stake.since)} bij {employer}, {hours_line(stake)}" if stake.since else ""
    since = f" sinds {long_date(stake.since)}" if stake.since else ""
    until = f", geldig tot en met {long_date(stake.until)}" if stake.until else ""
    return f"{stake.state} bij {employer}{since}{until}"


def hours_line(stake: Stake) -> str:
    """32 uur en 4 dagen per week; what is not known is said."""
    if stake.hours is None:
        return "uren en dagen onbekend" if stake.days is None else f"{days(stake.days)} per week, uren onbekend"
    if stake.days is None:
        return f"{number(stake.hours)} uur per week, dagen onbekend"
    return f"{number(stake.hours)} uur en {days(stake.days)} per week"


WAYS = {TravelMode.BIKE: "met de fiets", TravelMode.TRANSIT: "met het openbaar vervoer", TravelMode.CAR: "met de auto"}


def travel_line(travel: Travel, location_id: int | None, stake: Stake) -> str:
    """25 minuten met de fiets, 40 minuten met het openbaar vervoer; nothing where nobody looked it up."""
    if location_id is None or stake.employer_id is None:
        return ""
    rows = travel.get((location_id, stake.employer_id), [])
    return ", ".join(f"{row.minutes} minuten {WAYS[TravelMode(row.mode)]}" for row in rows)
