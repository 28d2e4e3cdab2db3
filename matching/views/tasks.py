"""Own tasks, and items that are put off for oneself."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from config.responses import see_other
from matching.models import OwnTask
from matching.refusals import Refused
from matching.rules.put_off import bar_of, keyed
from matching.services import worklist as services
from matching.views.support import form_page, show_refusal, url_to
from matching.words import PUTS_OFF, SEES_PEOPLE, line_of
from matching.worklist import work_of
from matching.worklist_forms import PutOffForm, TaskForm
from participants.models import Participant
from participants.page import sent
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

WITH_LISTS = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER, Role.PROJECT_LEADER)
DONE_DAYS = 30
GONE = "Dit punt staat niet meer in jouw lijst. Het feit is intussen vastgelegd, of er is iets veranderd."


def _tasks(request: PilotRequest) -> Any:
    """The tasks for the reader and those that the reader gave; the dossier with it for who may know people."""
    rows = OwnTask.objects.visible_to(request.membership).select_related("assignee", "recorded_by")
    return rows if request.membership.role == Role.PROJECT_LEADER else rows.select_related("participant")


def _opened(request: PilotRequest, pk: UUID) -> OwnTask:
    """The task of the address. One about a dossier that went to another pilot is only read: 403 for a change."""
    task: OwnTask = get_object_or_404(_tasks(request), pk=pk)
    is_change = request.method == "POST" and request.membership.role != Role.PROJECT_LEADER
    if is_change and task.participant and task.participant.readable_until is not None:
        raise PermissionDenied
    return task


@never_cache
@require_safe
@requires(*WITH_LISTS)
def tasks(request: PilotRequest) -> HttpResponse:
    """The tasks for the reader, what the reader asked of others, and what was ticked lately."""
    recent = timezone.localdate() - timedelta(days=DONE_DAYS)
    rows = list(_tasks(request).filter(Q(done_on=None) | Q(done_on__gte=recent)))
    me = request.membership.pk
    context = {
        "mine": [task for task in rows if task.done_on is None and task.assignee_id == me],
        "given": [task for task in rows if task.done_on is None and task.assignee_id != me],
        "done": sorted((task for task in rows if task.done_on), key=lambda task: task.done_on, reverse=True),
        "sees_people": request.membership.role in SEES_PEOPLE,
        "today": timezone.localdate(),
    }
    return render(request, "matching/tasks.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*WITH_LISTS)
def task_add(request: PilotRequest) -> HttpResponse:
    """A new task; with ?dossier=<id> about that dossier."""
    membership, today = request.membership, timezone.localdate()
    initial = {"assignee": membership.pk, "due_on": today, "case_number": _dossier_asked(request)}
    form = TaskForm(sent(request), membership=membership, initial=initial, on=today)
    context = {
        "heading": "Taak toevoegen",
        "submit_label": "Taak opslaan",
        "cancel_url": url_to(request, "work"),
        "given_by": None,
    }
    if not (form.is_bound and form.is_valid()):
        return form_page(request, form, context, template="matching/task_form.html")
    if claim(request):
        services.add_task(by=membership, plan=form.plan())
    for_me = form.cleaned_data["assignee"] == membership
    where = "in jouw lijst" if for_me else f"in de lijst van {form.cleaned_data['assignee'].name}"
    messages.success(request, f"De taak staat {where}.")
    return see_other(request, url_to(request, "work"))


def _dossier_asked(request: PilotRequest) -> str:
    """The case number of the dossier in the address, for who may see it."""
    if request.membership.role == Role.PROJECT_LEADER:
        return ""
    try:
        key = UUID(request.GET.get("dossier", ""))
    except ValueError:
        return ""
    person = Participant.objects.visible_to(request.membership).filter(pk=key).first()
    return person.case_number if person else ""


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*WITH_LISTS)
def task(request: PilotRequest, pk: UUID) -> HttpResponse:
    """Change a task that is still open."""
    membership, today = request.membership, timezone.localdate()
    found = _opened(request, pk)
    form = TaskForm(sent(request), membership=membership, task=found, on=today)
    context = {
        "heading": "Taak wijzigen",
        "submit_label": "Taak opslaan",
        "cancel_url": url_to(request, "tasks"),
        "given_by": found.recorded_by if found.recorded_by_id != membership.pk else None,
    }
    if not (form.is_bound and form.is_valid()):
        return form_page(request, form, context, template="matching/task_form.html")
    try:
        version = form.cleaned_data["version"] or 0
        services.change_task(by=membership, task=found, plan=form.plan(), version=version)
    except Refused as refused:
        refusal = show_refusal(form, refused)
        return form_page(request, form, context, refusal=refusal, template="matching/task_form.html")
    messages.success(request, "De taak is gewijzigd.")
    return see_other(request, url_to(request, "tasks"))


@require_POST
@requires(*WITH_LISTS)
def task_done(request: PilotRequest, pk: UUID) -> HttpResponse:
    services.tick_task(by=request.membership, task=_opened(request, pk), on=timezone.localdate())
    messages.success(request, "De taak is klaar. Hij staat nog 30 dagen bij Eigen taken.")
    return see_other(request, url_to(request, "work"))


@require_POST
@requires(*WITH_LISTS)
def task_reopen(request: PilotRequest, pk: UUID) -> HttpResponse:
    services.reopen_task(by=request.membership, task=_opened(request, pk))
    messages.success(request, "De taak staat weer in de lijst.")
    return see_other(request, url_to(request, "tasks"))


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*PUTS_OFF)
def put_off(request: PilotRequest, key: str) -> HttpResponse:
    """Put one item off for oneself, with a reason. An item that is gone says so."""
    membership, today = request.membership, timezone.localdate()
    item = next((item for item, found in keyed(work_of(membership, on=today).given, (key,)) if found), None)
    bar = bar_of(item) if item else None
    if item is None or bar is not None:
        why = " ".join(services.BARRED[bar]) if bar else GONE
        return render(request, "matching/put_off_not.html", {"why": why})
    form = PutOffForm(sent(request), on=today)
    context = {
        "heading": "Punt uitstellen",
        "submit_label": "Uitstellen",
        "cancel_url": url_to(request, "work"),
        "line": line_of(item, membership, on=today),
        "is_of_team": membership.role in SEES_PEOPLE,
    }
    template = "matching/put_off.html"
    if not (form.is_bound and form.is_valid()):
        return form_page(request, form, context, template=template)
    given = form.cleaned_data
    try:
        services.put_off(by=membership, item=item, reason=given["reason"], back_on=given["back_on"], on=today)
    except Refused as refused:
        return form_page(request, form, context, refusal=show_refusal(form, refused), template=template)
    messages.success(request, "Het punt is uitgesteld. Je vindt het terug bij Uitgesteld.")
    return see_other(request, url_to(request, "work"))


@require_POST
@requires(*PUTS_OFF)
def bring_back(request: PilotRequest, key: str) -> HttpResponse:
    services.bring_back(by=request.membership, key=key)
    messages.success(request, "Het punt staat weer in de lijst.")
    return see_other(request, url_to(request, "work"))
