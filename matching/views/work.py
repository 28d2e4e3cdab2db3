"""Mijn werk: what is due, soonest trouble first. Nothing here is ticked off: recording the fact closes the item."""

from collections.abc import Sequence
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from config import dutch
from matching.rules.worklist import Group, Item, tally
from matching.words import OWN_TURN, line_of
from matching.worklist import work_of
from matching.worklist.registry import wording_of
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

SHOWN = 25  # of each group on the first page; the rest is one click away
SHOWN_LATER = 8
PER_PAGE = 50
CAPTIONS = {Group.LATE: "Te laat", Group.TODAY: "Vandaag", Group.SOON: "Komende 7 dagen", Group.LATER: "Later"}
OF_OTHERS = "ander"
HEADINGS = ("Wat en waarom", "Wie", "Uiterlijk", "Aan zet")


@require_safe
@requires(Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER, Role.PROJECT_LEADER)
def work(request: PilotRequest) -> HttpResponse:
    membership, today = request.membership, timezone.localdate()
    items = work_of(membership, on=today)
    heading = dutch.weekday_date(today)
    context: dict[str, Any] = {"today": heading[:1].upper() + heading[1:], "later_days": "13 weken"}
    if membership.role == Role.PROJECT_LEADER:
        tallies = [(wording_of(row.kind).label, row) for row in tally(items, on=today)]
        return render(request, "matching/work_figures.html", {**context, "tallies": tallies})
    chosen = request.GET.get("toon", "")
    own = OWN_TURN.get(Role(membership.role))
    context |= {
        "counters": _counters(items, today, own, chosen),
        "headings": HEADINGS,
        "chosen": chosen if chosen in {*Group, OF_OTHERS} else "",
        **_shown(request, items, today, own, chosen),
    }
    return render(request, "matching/work.html", context)


def _counters(items: Sequence[Item], today: Any, own: Any, chosen: str) -> list[tuple[str, str, int, bool]]:
    """Label, value, count and whether it is chosen, for the filters above the list."""
    counts = {group: sum(1 for item in items if item.group(today) is group) for group in Group}
    near = sum(count for group, count in counts.items() if group is not Group.LATER)
    rows = [("Alles", "", near)]
    rows += [(CAPTIONS[group], group.value, counts[group]) for group in Group]
    if own is not None:
        others = sum(1 for item in items if item.turn is not own and item.group(today) is not Group.LATER)
        rows.append(("Wacht op een ander", OF_OTHERS, others))
    known = {value for _label, value, _count in rows}
    return [(label, value, count, value == (chosen if chosen in known else "")) for label, value, count in rows]


def _shown(request: PilotRequest, items: Sequence[Item], today: Any, own: Any, chosen: str) -> dict[str, Any]:
    """The groups of the first page, or one chosen group page by page."""
    membership = request.membership
    by_group = {group: [item for item in items if item.group(today) is group] for group in Group}
    if chosen == OF_OTHERS and own is not None:
        selected = [item for item in items if item.turn is not own and item.group(today) is not Group.LATER]
    elif chosen in set(Group):
        selected = by_group[Group(chosen)]
    else:
        groups = [
            (CAPTIONS[group], group, [line_of(item, membership, on=today) for item in rows[:SHOWN]], len(rows) - SHOWN)
            for group, rows in by_group.items()
            if rows and group is not Group.LATER
        ]
        later = [line_of(item, membership, on=today) for item in by_group[Group.LATER][:SHOWN_LATER]]
        return {"groups": groups, "later": later, "later_count": len(by_group[Group.LATER]), "page": None}
    page = Paginator(selected, PER_PAGE).get_page(request.GET.get("page"))
    lines = [line_of(item, membership, on=today) for item in page]
    caption = CAPTIONS[Group(chosen)] if chosen in set(Group) else "Wacht op een ander"
    return {"groups": [(caption, chosen, lines, 0)] if lines else [], "later": [], "later_count": 0, "page": page}
