"""Residents counted per location and day, and hours in kind once a month."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from config.dutch import long_date, month_name
from config.responses import render_form, see_other
from pilots.answers import posted
from pilots.count_forms import CountForm, HoursForm
from pilots.counts import (
    count_residents,
    first_day,
    hours_by_month,
    month_before,
    own_hours,
    places_to_count,
    remove_count,
    tell_hours,
)
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import ReceptionLocation, ResidentCount
from pilots.permissions import requires
from pilots.submissions import claim

LAST = 50  # counts on the page
COUNTERS = (Role.COA_CASEWORKER, Role.PROJECT_LEADER)
MONTHS_BACK = 5


@require_safe
@requires(*COUNTERS, Role.JOBHUNTER)
def resident_counts(request: PilotRequest) -> HttpResponse:
    """The last counts; nobody is named."""
    rows = ResidentCount.objects.visible_to(request.membership).select_related("location", "recorded_by")
    context = {"counts": rows.order_by("-counted_on", "location__name")[:LAST], "may_count": _may_count(request)}
    return render(request, "pilots/resident_counts.html", context)


def _may_count(request: PilotRequest) -> bool:
    return request.membership.role in COUNTERS


@require_http_methods(["GET", "POST"])
@requires(*COUNTERS)
def resident_count_add(request: PilotRequest) -> HttpResponse:
    return _count(request, {"counted_on": timezone.localdate()})


@require_http_methods(["GET", "POST"])
@requires(*COUNTERS)
def resident_count_edit(request: PilotRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(ResidentCount.objects.visible_to(request.membership), pk=pk)
    names = ("counted_on", "residents", "entitled")
    initial = {name: getattr(row, name) for name in names} | {"location": row.location_id}
    return _count(request, initial, row)


def _count(request: PilotRequest, initial: dict[str, Any], row: ResidentCount | None = None) -> HttpResponse:
    """The form of a new count, or of one that is corrected."""
    membership, slug = request.membership, request.membership.pilot.slug
    rows, places = ReceptionLocation.objects.visible_to(membership), places_to_count(membership)
    form = CountForm(posted(request), places=places, rows=rows, on=timezone.localdate(), initial=initial)
    url = reverse("pilots:resident-counts", args=[slug])
    if request.method == "POST" and form.is_valid():
        if claim(request):
            count_residents(by=membership, count=form.count(), instead_of=row)
        messages.success(request, f"De telling van {long_date(form.count().on)} is opgeslagen.")
        return see_other(request, url)
    context = {
        "heading": "Telling verbeteren" if row else "Bewoners tellen",
        "intro": "Alleen aantallen, geen namen. Is die dag al geteld? Dan komt dit ervoor in de plaats.",
        "submit_label": "Telling opslaan",
        "cancel_url": url,
        "remove_url": reverse("pilots:resident-count-remove", args=[slug, row.pk]) if row else "",
    }
    return render_form(request, "pilots/count_form.html", context, form)


@require_http_methods(["GET", "POST"])
@requires(*COUNTERS)
def resident_count_remove(request: PilotRequest, pk: int) -> HttpResponse:
    url = reverse("pilots:resident-counts", args=[request.membership.pilot.slug])
    row = ResidentCount.objects.visible_to(request.membership).filter(pk=pk).select_related("location").first()
    if row is None and request.method == "POST":
        return see_other(request, url)  # pressed twice: it is gone already
    row = row or get_object_or_404(ResidentCount.objects.visible_to(request.membership), pk=pk)
    if request.method == "POST":
        remove_count(by=request.membership, count=row)
        messages.success(request, "De telling is verwijderd.")
        return see_other(request, url)
    context = {
        "heading": "Telling verwijderen?",
        "effect": f"Je verwijdert de telling van {row.location.name} op {long_date(row.counted_on)}.",
        "submit_label": "Verwijderen",
        "cancel_url": url,
    }
    return render(request, "confirm.html", context)


# Hours in kind


@require_http_methods(["GET", "POST"])
@requires(Role.COA_CASEWORKER)
def hours(request: PilotRequest) -> HttpResponse:
    """The own hours of a month, in one form that starts with those of the month before."""
    membership, month = request.membership, _month(request)
    told = own_hours(membership, month)
    before = {} if told else own_hours(membership, month_before(month))
    form = HoursForm(posted(request), initial=told or before)
    if request.method == "POST" and form.is_valid():
        if claim(request):
            tell_hours(by=membership, month=month, hours=form.hours())
        messages.success(request, f"De uren van {month_name(month)} zijn opgeslagen.")
        return see_other(request, reverse("pilots:hours", args=[membership.pilot.slug]))
    context = {
        "month": month_name(month),
        "is_new": not told,
        "is_copied": bool(before),
        "months": [(m, month_name(m), m == month) for m in _choices(timezone.localdate())],
        "told": hours_by_month(membership),
    }
    return render_form(request, "pilots/hours.html", context, form)


def _choices(today: date) -> list[date]:
    """This month and the ones before it."""
    months = [first_day(today)]
    while len(months) <= MONTHS_BACK:
        months.append(month_before(months[-1]))
    return months


def _month(request: PilotRequest) -> date:
    """The month of the address; anything else is this month."""
    asked = request.GET.get("maand", "")
    known = {f"{month:%Y-%m}": month for month in _choices(timezone.localdate())}
    return known.get(asked, first_day(timezone.localdate()))


@require_safe
@requires(Role.PROJECT_LEADER)
def hours_of_all(request: PilotRequest) -> HttpResponse:
    """What everybody told, by month, with the sum: hours, no money."""
    rows = hours_by_month(request.membership)
    months = sorted({row.month for row in rows}, reverse=True)
    context = {
        "months": [
            (month_name(m), [r for r in rows if r.month == m], sum(r.total for r in rows if r.month == m))
            for m in months
        ],
        "total": sum(row.total for row in rows),
    }
    return render(request, "pilots/hours_of_all.html", context)
