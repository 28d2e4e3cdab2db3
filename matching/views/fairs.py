"""The schedule of a job fair: made from who fits whom, changed by hand, printed for the tables."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from config.dutch import clock_time, long_date
from config.responses import see_other
from matching import fairs
from matching.fair_forms import FairHoursForm, TalkForm
from matching.models import FairTalk
from matching.refusals import Refused
from matching.services import add_talk, plan_fair, remove_talk
from matching.views.support import form_page, opened, show_refusal, url_to
from pilots.enums import MeetingKind, Role
from pilots.http import PilotRequest
from pilots.models import Meeting
from pilots.permissions import requires
from pilots.submissions import claim

FORM = "matching/fair_form.html"


def _fair(request: PilotRequest, meeting: int) -> Meeting:
    rows = Meeting.objects.visible_to(request.membership).filter(kind=MeetingKind.JOB_FAIR).select_related("location")
    found: Meeting = get_object_or_404(rows, pk=meeting)
    return found


def _context(request: PilotRequest, meeting: Meeting) -> dict[str, Any]:
    slug, today = request.membership.pilot.slug, timezone.localdate()
    talks = list(fairs.talks_at(request.membership, meeting))
    tables = fairs.tables_at(request.membership, meeting)
    people = list(fairs.people_at(request.membership, meeting, on=today))
    with_work = fairs.tables_with_work(fairs.vacancies_at(request.membership, meeting, on=today))
    shown = {talk.employer_id for talk in talks}
    return {
        "meeting": meeting,
        "meeting_url": reverse("participants:meeting", args=[slug, meeting.pk]),
        "list_url": reverse("participants:meetings", args=[slug]),
        "talks": talks,
        "tables": [table for table in tables if table.pk in shown],
        "rows": fairs.grid(talks, [table for table in tables if table.pk in shown]),
        "empty_tables": [(table, table.pk in with_work) for table in tables if table.pk not in shown],
        "people": people,
        "without_talk": fairs.without_talk(people, talks),
        "unnamed": sum(1 for talk in talks if not talk.may_be_named),
    }


@require_safe
@requires(Role.JOBHUNTER)
def fair(request: PilotRequest, meeting: int) -> HttpResponse:
    return render(request, "matching/fair.html", _context(request, _fair(request, meeting)))


@require_safe
@requires(Role.JOBHUNTER)
def fair_print(request: PilotRequest, meeting: int) -> HttpResponse:
    """A sheet for every table and a list for the door; an employer reads no name without an agreement."""
    context = _context(request, _fair(request, meeting))
    sheets = [
        (table, [talk for talk in context["talks"] if talk.employer_id == table.pk]) for table in context["tables"]
    ]
    by_person: dict[UUID, list[FairTalk]] = {}
    for talk in context["talks"]:
        by_person.setdefault(talk.participant_id, []).append(talk)
    slips = sorted(by_person.values(), key=lambda talks: (talks[0].participant.sort_key, str(talks[0].participant_id)))
    return render(request, "matching/fair_print.html", context | {"sheets": sheets, "slips": slips})


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def fair_plan(request: PilotRequest, meeting: int) -> HttpResponse:
    """Make the schedule, or make it anew."""
    found, back = _fair(request, meeting), url_to(request, "fair", meeting)
    form = FairHoursForm(request.POST or None, initial=FairHoursForm.proposal(found.starts_at))
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        try:
            made = plan_fair(request.membership, found, hours=form.hours, on=timezone.localdate())
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            messages.success(request, f"Het rooster is gemaakt: {made} {'gesprek' if made == 1 else 'gesprekken'}.")
            return see_other(request, back)
    stands = fairs.talks_at(request.membership, found).exists()
    context = _form(found, "Rooster opnieuw maken" if stands else "Rooster maken", back)
    context["intro"] = f"Banenmarkt van {long_date(found.held_on)}."
    context["effect"] = "Het rooster dat er nu staat, ook wat je zelf wijzigde, gaat weg." if stands else ""
    return form_page(request, form, context, refusal=refusal, template=FORM)


def _form(meeting: Meeting, heading: str, back: str) -> dict[str, Any]:
    return {"heading": heading, "submit_label": heading, "cancel_url": back, "meeting": meeting, "effect": ""}


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def talk_add(request: PilotRequest, meeting: int) -> HttpResponse:
    """Put a candidate at a table by hand."""
    found, back = _fair(request, meeting), url_to(request, "fair", meeting)
    form = TalkForm(
        request.POST or None,
        people=list(fairs.people_at(request.membership, found, on=timezone.localdate())),
        tables=fairs.tables_at(request.membership, found),
    )
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        chosen = {
            "employer": form.chosen_employer,
            "person": form.chosen_person,
            "starts_at": form.cleaned_data["starts_at"],
        }
        try:
            talk = add_talk(request.membership, found, **chosen)
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            messages.success(request, f"{talk.participant.full_name} spreekt {talk.employer.name}.")
            return see_other(request, back)
    context = _form(found, "Gesprek toevoegen", back)
    context["intro"] = "Je kiest uit wie er op de lijst staat. Of iemand past, kijk je hier zelf na."
    return form_page(request, form, context, refusal=refusal, template=FORM)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def talk_remove(request: PilotRequest, meeting: int, pk: UUID) -> HttpResponse:
    """Ask first, then take a talk off the schedule. Sent twice, the second finds nothing left to do."""
    found, back = _fair(request, meeting), url_to(request, "fair", meeting)
    talk = fairs.talks_at(request.membership, found).filter(pk=pk).first()
    if talk is None:
        if request.method == "POST":
            return see_other(request, back)
        raise Http404
    opened(request, talk)
    if request.method == "POST":
        remove_talk(request.membership, talk)
        messages.success(request, "Het gesprek is van het rooster gehaald.")
        return see_other(request, back)
    name, moment = talk.participant.full_name, clock_time(talk.starts_at)
    context = {
        "heading": "Gesprek van het rooster halen?",
        "effect": f"{name} spreekt {talk.employer.name} dan niet om {moment}.",
        "submit_label": "Van het rooster halen",
        "cancel_url": back,
        "form": None,
    }
    return render(request, "confirm.html", context)
