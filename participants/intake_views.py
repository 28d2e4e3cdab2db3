"""The intake: one form in parts, a draft that keeps itself, and a summary before it counts."""

import uuid
from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, JsonResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.responses import render_form, see_other
from config.sentences import ELSEWHERE
from config.templatetags.werkroute import tijd
from participants import services
from participants.dossier import name_of
from participants.enums import MilestoneKind
from participants.intake_forms import IntakeForm, SeenForm, draft_form, seen_of
from participants.intake_summary import differences, summary_of
from participants.models import IntakeDraft, Participant
from participants.page import CONFLICT, UNPROCESSABLE, list_url, opened, page_again, person_url, refuse, sent
from participants.profile_queries import follow_up_of, start_of
from participants.queries import draft_of
from participants.refusals import Outdated, Refused
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

DRAFT, BY_ITSELF = "concept", "auto"
TEMPLATE, SUMMARY = "participants/intake.html", "participants/intake_summary.html"


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def intake(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """The questions. The page keeps its draft by itself and by its buttons; all of it counts after the summary."""
    person, on = opened(request, pk)
    draft, data = draft_of(person), sent(request)
    typed = {**(draft.answers if draft else {}), **(data.dict() if data is not None else {})}
    given, known = _given(request, person, on, typed)
    initial = {**known, **(draft.answers if draft else {}), **SeenForm.fresh(person, draft)}
    form = IntakeForm(data, initial=initial, **given)
    if data is not None and (DRAFT in data or form.is_valid()):
        try:
            return _keep(request, person, form)
        except Outdated:
            return _outdated(request, person, data, given)
    return render_form(request, TEMPLATE, _context(request, person, draft), form)


def _given(
    request: PilotRequest, person: Participant, on: date, typed: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a form about somebody is made with, and what the dossier says already."""
    start, last = start_of(request.membership, person, on, typed), follow_up_of(person)
    is_agreed = last is not None and last.kind == MilestoneKind.AGREED_FOLLOW_UP
    given = {"participant": person, "on": on, "asked": start.asked, "is_agreed": is_agreed}
    return given, dict(start.known)


def _context(request: PilotRequest, person: Participant, draft: IntakeDraft | None) -> dict[str, Any]:
    return {
        "heading": f"Intake van {person.full_name}",
        "cancel_url": person_url(person),
        "person": person,
        "list_url": list_url(request),
        "draft": draft,
        "draft_by": name_of(draft.recorded_by) if draft and draft.recorded_by_id != request.membership.pk else "",
        "owner": request.user.pk,
    }


def _keep(request: PilotRequest, person: Participant, form: IntakeForm) -> HttpResponse:
    """Save the draft and go where the button leads; the page itself only wants to know when it was saved."""
    draft = services.save_intake_draft(
        by=request.membership, participant=person, answers=form.typed(), seen=seen_of(request.POST)
    )
    asked = request.POST.get(DRAFT)
    if asked == BY_ITSELF:
        return JsonResponse({"saved": f"Concept bewaard om {tijd(draft.saved_at)}."})
    if asked is not None:
        messages.success(request, "Het concept is bewaard. Jij of een collega kan later verder.")
        return see_other(request, person_url(person))
    return see_other(request, person_url(person, "intake-summary"))


def _outdated(request: PilotRequest, person: Participant, data: QueryDict, given: dict[str, Any]) -> HttpResponse:
    """A colleague was first: say who and what, keep all that was typed, and let saving again count."""
    draft = draft_of(person)
    who = name_of(draft.recorded_by) if draft and draft.recorded_by else "Een collega"
    told = (
        f"{who} heeft dit concept om {tijd(draft.saved_at)} veranderd."
        if draft
        else f"Deze intake of de gegevens zijn intussen opgeslagen, {ELSEWHERE}."
    )
    if data.get(DRAFT) == BY_ITSELF:
        return JsonResponse({"told": f"{told} Wat jij invult, is niet bewaard en blijft hier staan."}, status=CONFLICT)
    again = data.copy()
    for name, value in SeenForm.fresh(person, draft, page=seen_of(data).page).items():
        again[name] = value
    form = IntakeForm(again, **given)
    known = start_of(request.membership, person, given["on"], {}).known
    theirs = draft_form(draft, known=known, **given) if draft else IntakeForm(initial=known, **given)
    context = {**_context(request, person, draft), "told": told, "stored": differences(form, theirs), "form": form}
    return page_again(request, TEMPLATE, context, status=CONFLICT)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def summary(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """All answers of the draft, what is still unknown, and the button with which the intake counts."""
    person, on = opened(request, pk)
    draft = draft_of(person)
    if draft is None:  # finished already, or not begun
        return see_other(request, person_url(person, "detail" if request.method == "POST" else "intake"))
    given, known = _given(request, person, on, draft.answers)
    form = draft_form(draft, known=known, **given)
    context = {**_context(request, person, draft), "known": known}
    if request.method != "POST":
        return _summary(request, form, context, status=200)
    if not form.is_valid():
        return _summary(request, form, context, status=UNPROCESSABLE)
    try:
        if claim(request):
            services.complete_intake(
                by=request.membership, participant=person, intake=form.intake(), seen=seen_of(request.POST)
            )
    except Refused as refused:
        refuse(form, refused)
        return _summary(request, form, context, status=UNPROCESSABLE)
    except Outdated:
        return _summary(request, form, context | {"is_outdated": True}, status=CONFLICT)
    messages.success(request, "De intake is opgeslagen.")
    return see_other(request, person_url(person))


def _summary(request: PilotRequest, form: IntakeForm, context: dict[str, Any], *, status: int) -> HttpResponse:
    person, draft = context["person"], context["draft"]
    parts = summary_of(form, context.pop("known"))
    shown = {
        **context,
        "parts": parts,
        "unknown": [(part, part.unknown) for part in parts if part.unknown],
        "unknown_count": sum(len(part.unknown) for part in parts),
        "intake_url": person_url(person, "intake"),
        "form": form,
        "seen": SeenForm(initial=SeenForm.fresh(person, draft)),
    }
    if status == 200:
        return render(request, SUMMARY, shown)
    return page_again(request, SUMMARY, shown, status=status)
