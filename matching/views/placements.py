"""Work: the start, the page of a placement, the contracts that follow, the job coach and the end."""

from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from config.lists import render_list
from config.responses import see_other
from employers.wage_shown import course_lines
from matching.aftercare import BADGES, in_between, moments_of, to_follow_up
from matching.coaching import assignments_of
from matching.enums import PlacementEndReason, PlacementKind
from matching.forms import EndForm, JobCoachForm, StartForm
from matching.gaps import warnings_of
from matching.models import Match, Placement
from matching.placement_shown import shown_work
from matching.queries import (
    get_match,
    get_placement,
    may_see_wage,
    other_open_matches,
    placements_of,
    with_contract_end,
    works_at,
)
from matching.refusals import Refused
from matching.services import Started, assign_job_coach, end_placement, start_placement
from matching.tables import PlacementTable
from matching.views.support import form_page, opened, show_refusal, url_to
from matching.wages import wages_of_placement
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def start(request: PilotRequest, pk: UUID) -> HttpResponse:
    found, today = opened(request, get_match(request.membership, pk)), timezone.localdate()
    back = url_to(request, "match", pk)
    form = StartForm(request.POST or None, on=today, initial=_first_contract(found, today))
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        try:
            started = start_placement(request.membership, found, start=form.start, on=today)
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            _tell(request, found, started)
            return see_other(request, url_to(request, "placement", started.placement.pk))
    context = {
        "heading": "Start vastleggen",
        "match": found,
        "intro": f"{found.participant.full_name} begint bij {found.employer.name}.",
        "submit_label": "Start vastleggen",
        "cancel_url": back,
        "effect": _closes(request, found),
    }
    return form_page(request, form, context, refusal=refusal, template="matching/start.html")


def _closes(request: PilotRequest, match: Match) -> str:
    """What a start does to the person's other matches, said before it happens."""
    others = other_open_matches(request.membership, match)
    if not others:
        return ""
    names = ", ".join(other.employer.name for other in others)
    return f"Bij betaald werk sluiten de andere lopende matches van {match.participant.full_name}: {names}."


def _first_contract(match: Match, today: date) -> dict[str, Any]:
    initial: dict[str, Any] = {"starts_on": today, "kind": PlacementKind.PAID, "version": match.version}
    if match.vacancy is not None:
        initial |= {
            "contract_kind": match.vacancy.contract_kind,
            "hours_per_week": match.vacancy.hours_max or match.vacancy.hours_min,
            "per_hour": match.vacancy.hourly_wage,
        }
    return initial


def _tell(request: PilotRequest, match: Match, started: Started) -> None:
    name = match.participant.full_name
    messages.success(request, f"{name} is gestart bij {match.employer.name}.")
    if started.closed:
        others = ", ".join(other.employer.name for other in started.closed)
        closed = f"De andere lopende matches van {name} zijn gesloten: {others}."
        messages.info(request, f"{closed} Laat deze werkgevers weten dat {name} ander werk heeft.")
    for notice in started.notices:
        messages.warning(request, notice)


@require_safe
@requires(Role.JOBHUNTER, Role.JOB_COACH)
def placements(request: PilotRequest) -> HttpResponse:
    """A job coach sees the own ones; the database leaves out the others."""
    rows = with_contract_end(placements_of(request.membership))
    return render_list(request, "matching/placements.html", rows=rows, filterset=None, table=PlacementTable)


@require_safe
@requires(Role.JOBHUNTER, Role.JOB_COACH)
def placement(request: PilotRequest, pk: UUID) -> HttpResponse:
    found = opened(request, get_placement(request.membership, pk))
    sees_wage = may_see_wage(request.membership)
    context = {
        "placement": found,
        "wage_lines": course_lines(wages_of_placement(found), on=timezone.localdate()) if sees_wage else [],
        "may_change": request.membership.role == Role.JOBHUNTER,
        "warnings": warnings_of(request.membership, found, on=timezone.localdate()) if sees_wage else [],
        "gap_url": url_to(request, "gap", pk),
        "is_trial": found.kind == PlacementKind.TRIAL,
        "works_at": works_at(request.membership, found),
        "may_follow": found.participant.readable_until is None,
        "aftercare": _aftercare(request, found),
        **shown_work(request.membership, found),
    }
    return render(request, "matching/placement.html", context)


def _aftercare(request: PilotRequest, placement: Placement) -> dict[str, Any]:
    membership = request.membership
    moments = moments_of(membership, placement, on=timezone.localdate())
    return {
        "moments": [(shown, BADGES[shown.state]) for shown in moments],
        "between": in_between(membership, placement),
        "calls": to_follow_up(membership, placement),
    }


def _who(placement: Placement) -> str:
    return f"{placement.participant.full_name} bij {placement.employer.name}."


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def placement_end(request: PilotRequest, pk: UUID) -> HttpResponse:
    found, today = opened(request, get_placement(request.membership, pk)), timezone.localdate()
    back = url_to(request, "placement", pk)
    form = EndForm(request.POST or None, on=today, initial={"ends_on": today})
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        given = form.cleaned_data
        try:
            end_placement(
                request.membership,
                found,
                ends_on=given["ends_on"],
                reason=PlacementEndReason(given["end_reason"]),
                on=today,
            )
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            messages.success(request, f"Het einde van het werk van {found.participant.full_name} is vastgelegd.")
            return see_other(request, back)
    context = {
        "heading": "Einde van het werk vastleggen",
        "placement": found,
        "intro": _who(found),
        "effect": "De plaatsing en de match zijn daarna gesloten. Dat kun je niet terugdraaien.",
        "submit_label": "Werk beëindigen",
        "cancel_url": back,
    }
    return form_page(request, form, context, refusal=refusal)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def job_coach(request: PilotRequest, pk: UUID) -> HttpResponse:
    found, today = opened(request, get_placement(request.membership, pk)), timezone.localdate()
    back, name = url_to(request, "placement", pk), found.participant.full_name
    running = next((row for row in assignments_of(request.membership, found) if row.ends_on is None), None)
    initial = {"coach": found.job_coach_id, "hours": running.hours if running else None}
    form = JobCoachForm(request.POST or None, membership=request.membership, initial=initial)
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        coach = form.cleaned_data.get("coach")
        try:
            assign_job_coach(request.membership, found, coach=coach, on=today, hours=form.cleaned_data["hours"])
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            text = f"{coach.name} begeleidt {name}." if coach else f"{name} heeft geen jobcoach meer."
            messages.success(request, text)
            return see_other(request, back)
    context = {
        "heading": "Jobcoach kiezen",
        "placement": found,
        "intro": f"De jobcoach ziet dan {name} en dit werk, en geen loon.",
        "submit_label": "Opslaan",
        "cancel_url": back,
    }
    return form_page(request, form, context, refusal=refusal)
