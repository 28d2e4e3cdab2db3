"""Mijn werk of the project leader: own tasks, who needs help, and what lies with whom, by case number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator

from config import dutch
from matching.rules.team import Load, loads
from matching.rules.worklist import Group, InOrder, Item, Kind, in_order, tally
from matching.words import Line, line_of
from matching.worklist.registry import wording_of
from pilots.http import PilotRequest
from pilots.models import Membership

OF, NOBODY = "van", "niemand"
PER_PAGE = 50
HEADINGS = ("Wat en waarom", "Dossier", "Uiterlijk", "Aan zet")
WITHOUT = "Nog geen jobhunter"


@dataclass(frozen=True, slots=True)
class Colleague:
    """A line of "Wie heeft hulp nodig": a jobhunter by name, and the address of the case numbers."""

    name: str
    url: str
    load: Load
    oldest: str
    is_chosen: bool


def team_context(request: PilotRequest, items: Sequence[Item], *, on: date) -> dict[str, Any]:
    """What the page shows: figures and case numbers of the pilot, never the name of a participant."""
    own = in_order(item for item in items if item.kind == Kind.OWN_TASK)
    of_team = [item for item in items if item.kind != Kind.OWN_TASK]
    rows = loads(of_team, on=on)
    asked = request.GET.get(OF, "")
    chosen = next((row for row in rows if _key(row.jobhunter) == asked), None)
    names = _names(request.membership)
    team = [
        Colleague(
            name=_name(names, row.jobhunter),
            url=f"{request.path}?{urlencode({OF: _key(row.jobhunter)})}#dossiers",
            load=row,
            oldest=dutch.near_date(row.oldest, on=on) if row.oldest else "",
            is_chosen=row is chosen,
        )
        for row in rows
    ]
    return {
        "tallies": [(wording_of(row.kind).label, row) for row in tally(of_team, on=on)],
        "team": team,
        "own": _lines(own, request.membership, on),
        "headings": HEADINGS,
        **(_chosen(request, of_team, chosen, names, on) if chosen else {}),
    }


def _chosen(
    request: PilotRequest, items: Sequence[Item], chosen: Load, names: dict[int, str], on: date
) -> dict[str, Any]:
    """The case numbers that lie with one jobhunter, what is further off left out."""
    of_one = (item for item in items if item.subject.jobhunter == chosen.jobhunter)
    near = InOrder(item for item in of_one if item.group(on) is not Group.LATER)
    page = Paginator(near, PER_PAGE).get_page(request.GET.get("page"))
    return {
        "chosen": _name(names, chosen.jobhunter),
        "page": page,
        "lines": _lines(list(page), request.membership, on),
    }


def _lines(items: Sequence[Item], membership: Membership, on: date) -> list[Line]:
    return [line_of(item, membership, on=on) for item in items]


def _names(membership: Membership) -> dict[int, str]:
    """The names of everybody who works or worked in the pilot."""
    return dict(Membership.objects.visible_to(membership).values_list("pk", "name"))


def _name(names: dict[int, str], jobhunter: int | None) -> str:
    return WITHOUT if jobhunter is None else names.get(jobhunter, "Onbekende collega")


def _key(jobhunter: int | None) -> str:
    return NOBODY if jobhunter is None else str(jobhunter)
