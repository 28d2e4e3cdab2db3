"""What stands around every page: the pilot, the menu of this role, and who is signed in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter
from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse

from pilots.enums import PILOT_ROLES, Role
from pilots.middleware import own_memberships
from pilots.models import Membership, Pilot

TEAM = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER, Role.PROJECT_LEADER)
COA = (Role.COA_CASEWORKER,)

#: heading -> (label, icon, route, roles); only what a role may open is shown to it.
MENU: tuple[tuple[str, tuple[tuple[str, str, str, tuple[Role, ...]], ...]], ...] = (
    (
        "",
        (
            ("Mijn werk", "checklist", "matching:work", PILOT_ROLES),
            ("Mijn mensen", "heart-handshake", "matching:my-day", (Role.JOB_COACH,)),
            ("Mijn locatie", "map-pin", "participants:location", COA),
            ("Deelnemers", "users", "participants:list", (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER)),
            ("Snelle check", "scale", "participants:quick-check", (*COA, Role.JOBHUNTER)),
            ("Doorverwijzingen", "send", "participants:referrals", COA),
            ("W-documenten", "id", "participants:w-documents", COA),
            ("Bewonersaantallen", "users-group", "pilots:resident-counts", COA),
            ("Uren", "clock", "pilots:hours", COA),
            ("Agenda", "calendar", "participants:agenda", (Role.JOBHUNTER,)),
            ("Spreekuur", "messages", "participants:desk", (Role.JOBHUNTER,)),
            ("Matches", "arrows-join-2", "matching:list", (Role.JOBHUNTER,)),
            ("Vacatures", "briefcase", "employers:vacancies", (Role.JOBHUNTER,)),
            ("Werkgevers", "building-store", "employers:list", (Role.JOBHUNTER,)),
        ),
    ),
    (
        "Pilot",
        (
            ("Bijeenkomsten", "calendar-event", "participants:meetings", (Role.JOBHUNTER, Role.PROJECT_LEADER)),
            ("Budget", "coin-euro", "reporting:budget", (Role.PROJECT_LEADER, Role.JOBHUNTER)),
            ("Maatwerk", "receipt", "matching:costs", (Role.PROJECT_LEADER, Role.JOBHUNTER)),
            ("Cijfers", "chart-bar", "reporting:indicators", (Role.PROJECT_LEADER, Role.JOBHUNTER)),
            ("Evaluatie", "report-analytics", "reporting:evaluation", (Role.PROJECT_LEADER,)),
            ("Openbare cijfers", "chart-bar", "reporting:published", (Role.RESEARCHER, Role.PRIVACY_OFFICER)),
            ("Bewonersaantallen", "users-group", "pilots:resident-counts", (Role.PROJECT_LEADER, Role.JOBHUNTER)),
            ("Uren in natura", "clock", "pilots:hours-of-all", (Role.PROJECT_LEADER,)),
            ("Over de pilot", "info-circle", "pilots:about", tuple(r for r in Role if r != Role.FUNCTIONAL_ADMIN)),
            ("Gegevens", "shield-lock", "pilots:data", tuple(r for r in Role if r != Role.FUNCTIONAL_ADMIN)),
            ("Nazorgplan", "calendar-event", "matching:aftercare-template", (Role.PROJECT_LEADER,)),
            ("Eigen vragen", "clipboard-text", "pilots:questions", (Role.PROJECT_LEADER, Role.JOBHUNTER)),
            ("Medewerkers", "users-group", "pilots:members", (Role.PROJECT_LEADER,)),
            ("Inzagen", "eye", "pilots:access-log", (*TEAM, Role.PRIVACY_OFFICER)),
        ),
    ),
)
#: Pages that lie under another item than their address says: (address within the pilot, route of that item).
ELSEWHERE = (
    ("employers/meetings/", "participants:meetings"),
    ("matches/fairs/", "participants:meetings"),
    ("matches/vacancies/", "employers:vacancies"),
    ("matches/people/", "participants:list"),
    ("matches/", "matching:my-day"),  # of a job coach, who has no list of matches
)
ADMINISTRATION_MENU = (
    ("Mijn werk", "checklist", "administration:work"),
    ("Gebruikers", "users", "administration:users"),
    ("Uitnodigingen", "mail", "administration:invitations"),
    ("Wettelijke getallen", "scale", "administration:parameters"),
)


#: So many menus are kept: those of every role in as many pilots as one installation holds.
MENUS = 256


@dataclass(slots=True)
class Item:
    """A line of the menu."""

    url: str
    icon: str
    label: str
    current: str = ""
    count: int | None = None


@dataclass(slots=True)
class Shell:
    """What base.html shows around a page."""

    home_url: str
    user_name: str
    user_key: int
    pilot: Pilot | None = None
    role_label: str = ""
    organisation: str = ""
    search_url: str | None = None
    work_settings_url: str = ""
    groups: list[tuple[str, list[Item]]] = field(default_factory=list)
    memberships: list[tuple[str, str, bool]] = field(default_factory=list)
    is_functional_admin: bool = False
    session_ends_in: int = settings.SESSION_COOKIE_AGE
    keep_alive_url: str = ""

    @property
    def initials(self) -> str:
        words = [word for word in self.user_name.split() if word[0].isupper()] or self.user_name.split()
        return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def home_url(membership: Membership) -> str:
    """The first page of a membership."""
    return reverse("matching:work", args=[membership.pilot.slug])


def shell(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `shell` (None for strangers) and `demo`."""
    if not getattr(request, "user", None) or not request.user.is_authenticated:
        return {"shell": None, "demo": settings.DEMO}
    membership: Membership | None = getattr(request, "membership", None)
    built = Shell(
        home_url=reverse("home"),
        user_name=request.user.get_full_name(),
        user_key=request.user.pk,
        is_functional_admin=request.user.is_functional_admin,
        keep_alive_url=reverse("keep-alive"),
    )
    built.memberships = [
        (f"{m.pilot.municipality} ({m.get_role_display()})", home_url(m), m == membership)
        for m in _memberships(request)
    ]
    if membership is not None:
        _fill(built, membership, request.path)
    elif request.user.is_functional_admin:
        items = [Item(reverse(route), icon, label) for label, icon, route in ADMINISTRATION_MENU]
        built.role_label = str(Role.FUNCTIONAL_ADMIN.label)
        built.groups = [("Beheer", _mark_current(items, request.path))]
    return {"shell": built, "demo": settings.DEMO}


def _memberships(request: HttpRequest) -> Iterable[Membership]:
    if hasattr(request, "memberships"):
        found: list[Membership] = request.memberships
        return found
    with transaction.atomic():
        return own_memberships(int(str(request.user.pk)))


def _fill(built: Shell, membership: Membership, path: str) -> None:
    role, slug = Role(membership.role), membership.pilot.slug
    built.pilot = membership.pilot
    built.role_label = str(role.label)
    built.organisation = membership.organisation
    built.home_url = home_url(membership)
    if role in (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER):
        built.search_url = reverse("participants:list", args=[slug])
    if role in TEAM:
        built.work_settings_url = reverse("matching:work-settings", args=[slug])
    built.groups = [(heading, [Item(*line) for line in lines]) for heading, lines in _menu(role, slug)]
    _mark_current([item for _heading, items in built.groups for item in items], path, _elsewhere(slug))


@lru_cache(maxsize=MENUS)
def _menu(role: Role, slug: str) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """The menu of a role in a pilot: of each heading the (address, icon, label) of its items."""
    menu = [
        (
            heading,
            [(reverse(route, args=[slug]), icon, label) for label, icon, route, roles in entries if role in roles],
        )
        for heading, entries in MENU
    ]
    return [(heading, lines) for heading, lines in menu if lines]


@lru_cache(maxsize=MENUS)
def _elsewhere(slug: str) -> list[tuple[str, str]]:
    """ELSEWHERE in a pilot: addresses, each with that of the item it lies under."""
    root = reverse("pilots:about", args=[slug]).removesuffix("about/")
    return [(f"{root}{within}", reverse(route, args=[slug])) for within, route in ELSEWHERE]


def _mark_current(items: list[Item], path: str, elsewhere: Iterable[tuple[str, str]] = ()) -> list[Item]:
    """Mark the item that `path` lies under; of several the longest, so that a page has one section.

    `elsewhere` are more addresses, each with that of the item that it lies under.
    """
    under = [(item.url, item) for item in items]
    under += [(address, item) for address, url in elsewhere for item in items if item.url == url]
    found = [(len(address), item) for address, item in under if path.startswith(address)]
    if found:
        nearest = max(found, key=itemgetter(0))[1]
        nearest.current = "page" if path == nearest.url else "true"
    return items
