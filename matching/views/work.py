"""Mijn werk: what is due, soonest trouble first. Recording the fact closes an item; only own tasks are ticked."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from config import dutch
from matching.rules.worklist import Group, InOrder, Item, by_group
from matching.team import team_context
from matching.words import SEES_PEOPLE, line_of, own_turns
from matching.worklist import Work, todo_of, work_of
from matching.worklist_filter import SHOWN, WorkFilter
from pilots.enums import PILOT_ROLES, Role
from pilots.http import PilotRequest
from pilots.permissions import requires

SHOWN_NEAR = 25  # of each group on the first page; the rest is one click away
SHOWN_LATER = 8
PER_PAGE = 50
CAPTIONS = {Group.LATE: "Te laat", Group.TODAY: "Vandaag", Group.SOON: "Komende 7 dagen", Group.LATER: "Later"}
OF_OTHERS, PUT_OFF = "ander", "uitgesteld"
LABELS: dict[str, str] = {
    "": "Alles",
    **{group.value: label for group, label in CAPTIONS.items()},
    OF_OTHERS: "Wacht op een ander",
    PUT_OFF: "Uitgesteld",
}
HEADINGS = ("Wat en waarom", "Wie", "Uiterlijk", "Aan zet")


@never_cache
@require_safe
@requires(*PILOT_ROLES)
def work(request: PilotRequest) -> HttpResponse:
    membership, today = request.membership, timezone.localdate()
    heading = dutch.weekday_date(today)
    context: dict[str, Any] = {"today": heading[:1].upper() + heading[1:], "later_days": "13 weken"}
    if membership.role == Role.PROJECT_LEADER:
        items = work_of(membership, on=today).given
        return render(request, "matching/work_figures.html", {**context, **team_context(request, items, on=today)})
    todo = todo_of(membership, on=today)
    found = WorkFilter(
        request.GET, [*todo.items.given, *(item for item, _row in todo.put_off)], membership, path=request.path
    )
    todo = Work(InOrder(found.of(todo.items.given)), [(item, row) for item, row in todo.put_off if found.of([item])])
    sets = _sets(todo, request, today)
    chosen = request.GET.get(SHOWN, "")
    chosen = chosen if chosen in sets else ""
    context |= {
        "counters": _counters(request, found, sets, chosen),
        "headings": HEADINGS,
        "chosen": chosen,
        "filter": found if found.lists else None,
        "oversees": membership.role not in SEES_PEOPLE,
        **(_one(request, todo, sets, chosen) if chosen else _overview(request, sets, found)),
    }
    response = render(request, "matching/work.html", context)
    patch_vary_headers(response, ["HX-Request"])
    return response


def _sets(todo: Work, request: PilotRequest, today: date) -> dict[str, InOrder]:
    """What each counter counts and shows, in order."""
    groups = by_group(todo.items.given, on=today)
    near = [*groups[Group.LATE], *groups[Group.TODAY], *groups[Group.SOON]]
    sets = {"": near, **{group.value: items for group, items in groups.items()}}
    if request.membership.role in (Role.JOBHUNTER, Role.COA_CASEWORKER):
        own = own_turns(request.membership)
        sets[OF_OTHERS] = [item for item in near if item.turn not in own]
    if todo.put_off:
        sets[PUT_OFF] = [item for item, _row in todo.put_off]
    return {value: InOrder(items) for value, items in sets.items()}


def _counters(
    request: PilotRequest, found: WorkFilter, sets: dict[str, InOrder], chosen: str
) -> list[tuple[str, str, str, int, bool]]:
    """Label, value, address, count and whether it is chosen, for the line above the list."""
    return [(LABELS[value], value, found.address(value), len(items), value == chosen) for value, items in sets.items()]


def _overview(request: PilotRequest, sets: dict[str, InOrder], found: WorkFilter) -> dict[str, Any]:
    """The groups of the first page, each as far as it fits."""
    groups = []
    for group in (Group.LATE, Group.TODAY, Group.SOON):
        items = sets[group.value]
        if items:
            more = found.address(group.value)
            lines = _lines(request, items[:SHOWN_NEAR])
            groups.append((CAPTIONS[group], group.value, lines, len(items) - SHOWN_NEAR, more))
    later = sets[Group.LATER.value]
    return {
        "groups": groups,
        "later": _lines(request, later[:SHOWN_LATER]),
        "later_count": len(later),
        "later_url": found.address(Group.LATER.value),
        "page": None,
    }


def _one(request: PilotRequest, todo: Work, sets: dict[str, InOrder], chosen: str) -> dict[str, Any]:
    """One chosen group, page by page; what was put off with its reason."""
    page = Paginator(sets[chosen], PER_PAGE).get_page(request.GET.get("page"))
    reasons = dict(todo.put_off) if chosen == PUT_OFF else {}
    lines = _lines(request, list(page), reasons)
    groups = [(LABELS[chosen], chosen, lines, 0, "")] if lines else []
    return {"groups": groups, "later": [], "later_count": 0, "page": page}


def _lines(request: PilotRequest, items: Sequence[Item], reasons: dict[Item, Any] | None = None) -> list[Any]:
    today = timezone.localdate()
    return [line_of(item, request.membership, on=today, held=(reasons or {}).get(item)) for item in items]
