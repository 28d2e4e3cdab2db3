"""Meetings of the pilot, and the list of who came."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from config.dutch import long_date
from config.lists import render_list
from config.responses import render_form, see_other
from employers.meetings import employers_at
from participants.meeting_forms import CountForm, MeetingForm, OutcomesForm, PresenceForm
from participants.meeting_panels import panels_for
from participants.meeting_tables import MeetingTable
from participants.models import Attendance, Participant
from participants.names import plain
from participants.page import sent
from participants.services.meetings import record_outcomes, record_presence, remove_meeting, save_meeting
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import Meeting
from pilots.permissions import requires
from pilots.submissions import claim

ORGANISERS = (Role.JOBHUNTER, Role.PROJECT_LEADER)
MOST_LISTED, MOST_FOUND = 150, 8
OK, UNPROCESSABLE = 200, 422


def _url(request: PilotRequest, route: str = "meetings", *args: object) -> str:
    return reverse(f"participants:{route}", args=[request.membership.pilot.slug, *args])


def _meeting(request: PilotRequest, pk: int) -> Meeting:
    rows = Meeting.objects.visible_to(request.membership).select_related("location")
    found: Meeting = get_object_or_404(rows, pk=pk)
    return found


@require_safe
@requires(*ORGANISERS)
def meetings(request: PilotRequest) -> HttpResponse:
    # The order is said here: rows that are counted lose the order of their model.
    rows = Meeting.objects.visible_to(request.membership).select_related("location").order_by("-held_on", "-pk")
    if request.membership.role == Role.JOBHUNTER:
        rows = rows.annotate(came=Count("attendances", filter=Q(attendances__was_present=True)))
    return render_list(
        request,
        "participants/meetings.html",
        rows=rows,
        filterset=None,
        table=MeetingTable,
        add_url=_url(request, "meeting-add"),
    )


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*ORGANISERS)
def meeting_add(request: PilotRequest) -> HttpResponse:
    return _edit(request, None)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*ORGANISERS)
def meeting_edit(request: PilotRequest, meeting: int) -> HttpResponse:
    return _edit(request, _meeting(request, meeting))


def _edit(request: PilotRequest, meeting: Meeting | None) -> HttpResponse:
    form = MeetingForm(
        sent(request),
        membership=request.membership,
        initial=MeetingForm.shown(meeting) if meeting else {"held_on": timezone.localdate()},
    )
    if form.is_bound and form.is_valid():
        if not claim(request):
            return see_other(request, _url(request))
        saved = save_meeting(by=request.membership, meeting=meeting, facts=form.facts())
        messages.success(request, "De bijeenkomst is opgeslagen.")
        return see_other(request, _url(request, "meeting", saved.pk))
    context = {
        "heading": "Bijeenkomst wijzigen" if meeting else "Bijeenkomst toevoegen",
        "submit_label": "Opslaan",
        "list_url": _url(request),
        "cancel_url": _url(request, "meeting", meeting.pk) if meeting else _url(request),
        "remove_url": _url(request, "meeting-remove", meeting.pk) if meeting else "",
    }
    return render_form(request, "participants/meeting_form.html", context, form)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*ORGANISERS)
def meeting_remove(request: PilotRequest, meeting: int) -> HttpResponse:
    """Ask first, then take the meeting away with its list."""
    found = _meeting(request, meeting)
    if request.method == "POST":
        remove_meeting(by=request.membership, meeting=found)
        messages.success(request, "De bijeenkomst is verwijderd.")
        return see_other(request, _url(request))
    context = {
        "heading": "Bijeenkomst verwijderen?",
        "effect": f"Je verwijdert de bijeenkomst van {long_date(found.held_on)}, met de lijst van wie er was.",
        "details": ["De bijeenkomst telt dan niet meer mee in de cijfers. De geschiedenis bewaart wat er stond."],
        "submit_label": "Verwijderen",
        "cancel_url": _url(request, "meeting", found.pk),
        "form": None,
    }
    return render(request, "confirm.html", context)


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody who may be ticked."""

    person: Participant
    is_ticked: bool


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*ORGANISERS)
def meeting(request: PilotRequest, meeting: int) -> HttpResponse:
    """What was counted, and for the jobhunter who came: one list, one button."""
    found, on = _meeting(request, meeting), timezone.localdate()
    if request.membership.role != Role.JOBHUNTER:
        return _counts_only(request, found, on)
    listed = _listed(request, found, on)
    ticked = _ticked(request) if request.method == "POST" else {line.person.pk for line in listed if line.is_ticked}
    form = PresenceForm(sent(request), ticked=ticked, initial=_initial(found))
    typed = request.POST.get("zoek", "")
    searched = typed.strip() if "zoeken" in request.POST else ""
    if request.method == "POST" and not searched and form.is_valid():
        if claim(request):
            record_presence(by=request.membership, meeting=found, ticked=ticked, counted=form.counted(), on=on)
        messages.success(request, "De lijst is opgeslagen.")
        return see_other(request, _url(request, "meeting", found.pk))
    context = _page(request, found, on) | {
        "employers": employers_at(request.membership, found),
        "panels": panels_for(request, found),
        "form": form,
        "lines": [Line(line.person, line.person.pk in ticked) for line in listed],
        "added": _people(request).filter(pk__in=ticked - {line.person.pk for line in listed}),
        "found": _search(request, searched, {line.person.pk for line in listed} | ticked),
        "searched": searched,
        "typed": typed,
    }
    failed = request.method == "POST" and not searched
    return render(request, "participants/meeting.html", context, status=UNPROCESSABLE if failed else OK)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def meeting_outcomes(request: PilotRequest, meeting: int) -> HttpResponse:
    """What followed for each of the people who came."""
    found = _meeting(request, meeting)
    came = Attendance.objects.visible_to(request.membership).filter(meeting=found, was_present=True)
    rows = came.select_related("participant").order_by("participant__sort_key", "pk")
    form, back = OutcomesForm(sent(request), came=list(rows)), _url(request, "meeting", found.pk)
    if form.is_bound and form.is_valid():
        if claim(request):
            record_outcomes(by=request.membership, meeting=found, notes=form.notes())
        messages.success(request, "Opgeslagen wat er volgde.")
        return see_other(request, back)
    context = {"heading": "Wat volgde er?", "submit_label": "Opslaan", "cancel_url": back, "list_url": _url(request)}
    return render_form(request, "participants/meeting_outcomes.html", context | {"meeting": found}, form)


def _counts_only(request: PilotRequest, meeting: Meeting, on: date) -> HttpResponse:
    """The project leader knows nobody by name."""
    form = CountForm(sent(request), initial=_initial(meeting))
    if form.is_bound and form.is_valid():
        if claim(request):
            save_meeting(by=request.membership, meeting=meeting, facts=form.counted())
        messages.success(request, "De aantallen zijn opgeslagen.")
        return see_other(request, _url(request, "meeting", meeting.pk))
    return render_form(request, "participants/meeting.html", _page(request, meeting, on), form)


def _page(request: PilotRequest, meeting: Meeting, on: date) -> dict[str, Any]:
    return {
        "meeting": meeting,
        "has_happened": meeting.held_on <= on,
        "names_people": request.membership.role == Role.JOBHUNTER,
        "list_url": _url(request),
        "edit_url": _url(request, "meeting-edit", meeting.pk),
    }


def _initial(meeting: Meeting) -> dict[str, Any]:
    return {"residents": meeting.residents, "employers": meeting.employers, "outcome": meeting.outcome}


def _people(request: PilotRequest) -> Any:
    """Who is enrolled; somebody who is only in view is a resident, and residents are counted."""
    people = Participant.objects.visible_to(request.membership).filter(enrolled_on__isnull=False)
    return people.select_related("location")


def _listed(request: PilotRequest, meeting: Meeting, on: date) -> list[Line]:
    """Who is on the list already, then who lives at the location."""
    rows = Attendance.objects.visible_to(request.membership).filter(meeting=meeting)
    known = {row.participant_id: row.was_present for row in rows}
    happened = meeting.held_on <= on
    lines = [
        Line(person, bool(known[person.pk]) if happened else True) for person in _people(request).filter(pk__in=known)
    ]
    if meeting.location_id is not None:
        here = _people(request).active_on(meeting.held_on).filter(location_id=meeting.location_id)
        lines += [Line(person, False) for person in here.exclude(pk__in=known)[:MOST_LISTED]]
    return lines


def _ticked(request: PilotRequest) -> set[UUID]:
    """Who was ticked, of the people this membership may see."""
    given = set()
    for text in request.POST.getlist("er"):
        try:
            given.add(UUID(text))
        except ValueError:
            continue
    return set(_people(request).filter(pk__in=given).values_list("pk", flat=True))


def _search(request: PilotRequest, text: str, shown: set[UUID]) -> list[Participant]:
    """People by name who are not on the page yet."""
    return list(_people(request).named(text).exclude(pk__in=shown)[:MOST_FOUND]) if plain(text) else []
