"""Dossiers that may be of one person: found in the pilot, and not judged before."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from uuid import UUID

from django.db.models import Count
from django.db.models.functions import ExtractYear

from legal.rules.calendar import Birth
from participants.models import NotTheSame, Participant
from pilots.models import Membership

#: So many alike names are looked at: a page of pairs, not a report.
MOST = 100


@dataclass(frozen=True, slots=True)
class Candidate:
    """A dossier that may be of somebody who is being enrolled, and why."""

    person: Participant
    reason: str


SAME_V_NUMBER = "Zelfde V-nummer"


def candidates(alike: Iterable[Participant], *, birth: Birth | None, v_number: Participant | None) -> list[Candidate]:
    """Dossiers of the same name and birth, after the one that has the V-number which was typed."""
    found = [Candidate(v_number, SAME_V_NUMBER)] if v_number else []
    for person in alike:
        if birth is not None and person != v_number:
            found.append(Candidate(person, why_alike(person, birth.on, year_only=birth.year_only)))
    return found


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Two dossiers, the elder first, and why they may be of one person."""

    one: Participant
    other: Participant
    reason: str


def suspicions_of(membership: Membership) -> list[Suspicion]:
    """Pairs with an equal name, in any order and spelling of accents, and birth; those judged before left out."""
    rows = Participant.objects.visible_to(membership).filter(readable_until=None)
    alike = rows.order_by().values("name_key", year=ExtractYear("birth_date"))
    keys = list(alike.annotate(count=Count("pk")).filter(count__gt=1)[:MOST])
    if not keys:
        return []
    wanted = {(key["name_key"], key["year"]) for key in keys}
    people: dict[tuple[str, int], list[Participant]] = defaultdict(list)
    found = rows.filter(name_key__in=[key["name_key"] for key in keys]).select_related("location", "jobhunter")
    for person in found.order_by("recorded_at", "pk"):
        people[person.name_key, person.birth_date.year].append(person)
    judged = set(NotTheSame.objects.visible_to(membership).values_list("one_id", "other_id"))
    return [suspicion for key, group in people.items() if key in wanted for suspicion in _pairs(group, judged)]


def _pairs(group: list[Participant], judged: set[tuple[UUID, UUID]]) -> Iterator[Suspicion]:
    for one, other in combinations(group, 2):
        first, second = sorted((one.pk, other.pk))
        reason = why_alike(one, other.birth_date, year_only=other.birth_year_only)
        if reason and (first, second) not in judged:
            yield Suspicion(one, other, reason)


def why_alike(person: Participant, birth: date, *, year_only: bool) -> str:
    """Why somebody of the same name may be the same person; nothing when the births differ."""
    if person.birth_date == birth and not year_only and not person.birth_year_only:
        return "Zelfde naam en geboortedatum"
    if person.birth_date.year == birth.year and (year_only or person.birth_year_only):
        return "Zelfde naam en geboortejaar"
    return ""
