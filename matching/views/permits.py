"""The work permit (TWV): asked, complete, decided."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from config.responses import see_other
from matching.forms import PermitCompleteForm, PermitDecisionForm, PermitRequestForm
from matching.queries import get_match, get_permit, match_of_pair
from matching.refusals import Refused
from matching.services import complete_permit, decide_permit, request_permit
from matching.views.support import form_page, opened, show_refusal, url_to
from participants.enums import PermitOutcome
from participants.models import WorkPermit
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

DECIDED = {
    PermitOutcome.GRANTED: "UWV heeft de TWV van {name} verleend.",
    PermitOutcome.REFUSED: "UWV heeft de TWV van {name} geweigerd.",
    PermitOutcome.WITHDRAWN: "De TWV-aanvraag van {name} is ingetrokken.",
}


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def permit_request(request: PilotRequest, pk: UUID) -> HttpResponse:
    found, today = opened(request, get_match(request.membership, pk)), timezone.localdate()
    back = url_to(request, "match", pk)
    initial = {"requested_on": today, "version": found.version}
    form = PermitRequestForm(request.POST or None, on=today, initial=initial)
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        try:
            request_permit(
                request.membership,
                found,
                application=form.application,
                version=form.cleaned_data.get("version"),
                on=today,
            )
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            messages.success(request, f"De TWV-aanvraag voor {found.participant.full_name} is vastgelegd.")
            return see_other(request, back)
    context = {
        "heading": "TWV-aanvraag vastleggen",
        "intro": f"{found.employer.name} vraagt de werkvergunning (TWV) aan voor {found.participant.full_name}.",
        "submit_label": "Opslaan",
        "cancel_url": back,
        "match": found,
    }
    return form_page(request, form, context, refusal=refusal)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def permit_complete(request: PilotRequest, pk: UUID) -> HttpResponse:
    permit, today = opened(request, get_permit(request.membership, pk)), timezone.localdate()
    back = _back(request, permit)
    form = PermitCompleteForm(request.POST or None, on=today, initial={"complete_on": permit.complete_on or today})
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        try:
            complete_permit(request.membership, permit, complete_on=form.cleaned_data["complete_on"], on=today)
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            messages.success(request, "Vastgelegd. De termijn van UWV loopt vanaf die dag.")
            return see_other(request, back)
    context = {
        "heading": "Aanvraag is compleet",
        "intro": f"De TWV-aanvraag van {permit.employer.name} voor {permit.participant.full_name}.",
        "submit_label": "Opslaan",
        "cancel_url": back,
    }
    return form_page(request, form, context, refusal=refusal)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def permit_decision(request: PilotRequest, pk: UUID) -> HttpResponse:
    permit, today = opened(request, get_permit(request.membership, pk)), timezone.localdate()
    back, name = _back(request, permit), permit.participant.full_name
    form = PermitDecisionForm(request.POST or None, on=today, initial={"complete_on": permit.complete_on})
    refusal = None
    if request.method == "POST" and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        try:
            decided = decide_permit(request.membership, permit, decision=form.decision, on=today)
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            messages.success(request, DECIDED[PermitOutcome(decided.permit.outcome)].format(name=name))
            for notice in decided.notices:
                messages.warning(request, notice)
            return see_other(request, back)
    context = {
        "heading": "Besluit van UWV vastleggen",
        "intro": f"De TWV-aanvraag van {permit.employer.name} voor {name}.",
        "effect": f"Het besluit geldt voor {name} bij {permit.employer.name}. Je kunt het daarna niet meer wijzigen.",
        "submit_label": "Besluit vastleggen",
        "cancel_url": back,
    }
    return form_page(request, form, context, refusal=refusal)


def _back(request: PilotRequest, permit: WorkPermit) -> str:
    match = match_of_pair(request.membership, permit)
    return url_to(request, "match", match.pk) if match else url_to(request, "list")
