"""The parts of a dossier, by tab, and where apps above this one put theirs without this app knowing them.

An app registers in its `AppConfig.ready()`:

    register_panel(matches_of, tab=Tab.WORK, roles=(Role.JOBHUNTER,))
    register_working(people_at_work)  # def people_at_work(membership, on) -> a queryset of participant ids
    register_contracts(contracts_of)  # def contracts_of(membership, participant) -> the periods of work

A panel is a function of the request and the person that gives (template, context), or None when it has nothing to show.
Its template is rendered with the request, so it has `shell` and `request` beside its own context. Only the panels of
the open tab are made. A tab without a panel for the reader's role is not shown.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from legal.rules.fit import Work
from participants.models import Participant
from pilots.enums import PILOT_ROLES, Role
from pilots.http import PilotRequest
from pilots.models import Membership

TAB = "deel"


class Tab(StrEnum):
    """The tabs of a dossier, in order; the value stands in the address."""

    OVERVIEW = "overzicht"
    PAPERS = "papieren"
    PROFILE = "profiel"
    GUIDANCE = "begeleiding"
    WORK = "werk"
    TIMELINE = "tijdlijn"


LABELS = {
    Tab.OVERVIEW: "Overzicht",
    Tab.PAPERS: "Papieren",
    Tab.PROFILE: "Profiel",
    Tab.GUIDANCE: "Begeleiding",
    Tab.WORK: "Werk",
    Tab.TIMELINE: "Tijdlijn",
}

Panel = Callable[[PilotRequest, Participant], tuple[str, dict[str, Any]] | None]
#: A queryset of participant ids, for a role that may know who works.
Working = Callable[[Membership, date], Any]
#: The periods in which somebody has a contract, for a role that may know them.
Contracts = Callable[[Membership, Participant], list[Work]]


@dataclass(frozen=True, slots=True)
class Place:
    """A panel, on which tab it stands, who sees it, and how early: lower positions come first."""

    panel: Panel
    tab: Tab
    roles: tuple[Role, ...]
    position: int


_places: list[Place] = []
_working: list[Working] = []
_contracts: list[Contracts] = []


def register_panel(
    panel: Panel, *, tab: Tab = Tab.OVERVIEW, roles: tuple[Role, ...] = PILOT_ROLES, position: int = 50
) -> None:
    """Show `panel` on a tab of every dossier, to these roles."""
    if all(place.panel != panel for place in _places):
        _places.append(Place(panel, tab, roles, position))
        _places.sort(key=lambda place: place.position)


def register_working(working: Working) -> None:
    """Let `working` say who is at work on a day."""
    if working not in _working:
        _working.append(working)


def register_contracts(contracts: Contracts) -> None:
    """Let `contracts` say when somebody has work, to lay beside the permits and the W-document."""
    if contracts not in _contracts:
        _contracts.append(contracts)


def contracts_for(membership: Membership, participant: Participant) -> list[Work]:
    """The periods of work of somebody; none when no app registered any."""
    return [work for contracts in _contracts for work in contracts(membership, participant)]


def tab_of(request: PilotRequest) -> Tab:
    """The tab that the address asks for; the overview for anything else."""
    asked = request.GET.get(TAB, "")
    return Tab(asked) if asked in set(Tab) and Tab(asked) in tabs_of(request.membership) else Tab.OVERVIEW


def tabs_of(membership: Membership) -> list[Tab]:
    """The tabs with something for this role."""
    filled = {place.tab for place in _places if membership.role in place.roles}
    return [tab for tab in Tab if tab == Tab.OVERVIEW or tab in filled]


def panels_for(request: PilotRequest, participant: Participant, tab: Tab) -> list[SafeString]:
    """The rendered panels of one tab of a dossier."""
    shown = [place for place in _places if place.tab == tab and request.membership.role in place.roles]
    answers = (place.panel(request, participant) for place in shown)
    return [render_to_string(template, context, request) for template, context in filter(None, answers)]


def at_work(membership: Membership, on: date) -> list[Any]:
    """Querysets of ids of who is at work on a day; empty when no app registered any."""
    return [working(membership, on) for working in _working]
