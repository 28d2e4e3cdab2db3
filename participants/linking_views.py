"""Requests for linking because of work (rules F): the form, the criteria, and one sheet for COA."""

import uuid
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from config.pdf import pdf_of
from legal.queries import parameters
from participants import services
from participants.at_stake import work_of
from participants.dossier import name_of
from participants.enums import LinkingKind, LinkingOutcome
from participants.linking_forms import LinkingForm
from participants.linking_shown import facts_of_request, shown_linking
from participants.models import LinkingRequest, Participant
from participants.ownership import asks_reason
from participants.page import CONFLICT, FormPage, answer, list_url, opened, page_again, person_url, sent
from participants.panels import TAB, Tab
from participants.queries import papers_of
from participants.refusals import Outdated
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires


def _page(person: Participant, done: str) -> FormPage:
    back = f"{person_url(person)}?{TAB}={Tab.PAPERS}#koppeling"
    return FormPage(
        heading=f"Verzoek om koppeling: {person.full_name}",
        submit_label="Opslaan",
        done=done,
        done_url=back,
        cancel_url=back,
        crumb="Koppeling",
        intro="COA beslist over de koppeling. Wat je hier vastlegt, geeft geen recht.",
    )


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def linking_add(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    start: dict[str, Any] = {"requested_on": on, "kind": LinkingKind.LINKING, "outcome": LinkingOutcome.OPEN}
    start |= _known_of_work(request, person, on)
    form = LinkingForm(sent(request), membership=request.membership, participant=person, on=on, initial=start)

    def work() -> None:
        services.record_linking(by=request.membership, participant=person, facts=form.facts())

    return answer(request, form, _page(person, "Het verzoek om koppeling is vastgelegd."), work, person=person)


def _known_of_work(request: PilotRequest, person: Participant, on: date) -> dict[str, Any]:
    """Where somebody works now and how many hours, as far as the reader may know it; to start the form with."""
    work = next(iter(work_of(request.membership, [person.pk], on=on)[person.pk]), None)
    if work is None:
        return {}
    return {"hours_per_week": work.hours} | ({"employer": str(work.employer_id)} if work.employer else {})


def _linking(request: PilotRequest, person: Participant, pk: uuid.UUID) -> LinkingRequest:
    rows = LinkingRequest.objects.visible_to(request.membership).select_related("employer", "recorded_by")
    found: LinkingRequest = get_object_or_404(rows, pk=pk, participant=person)
    return found


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def linking(request: PilotRequest, pk: uuid.UUID, linking: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    row = _linking(request, person, linking)
    about: dict[str, Any] = {"membership": request.membership, "participant": person, "on": on}
    about["asks_reason"] = asks_reason(row, request.membership)
    form = LinkingForm(sent(request), initial=LinkingForm.shown(row), **about)
    page = _page(person, "Het verzoek om koppeling is gewijzigd.")

    def work() -> None:
        seen = form.cleaned_data["seen"]
        services.change_linking(by=request.membership, linking=row, seen=seen, facts=form.facts())

    try:
        return answer(request, form, page, work, person=person)
    except Outdated:
        again = LinkingForm({**request.POST.dict(), "seen": row.recorded_at.isoformat()}, **about)
        context = {
            "form": again,
            "heading": page.heading,
            "crumb": page.crumb,
            "submit_label": "Toch opslaan",
            "cancel_url": page.cancel_url,
            "intro": page.intro,
            "list_url": list_url(request),
            "person": person,
            "stored": facts_of_request(row),
            "stored_by": name_of(row.recorded_by),
        }
        return page_again(request, page.template, context, status=CONFLICT)


def _sheet(request: PilotRequest, pk: uuid.UUID, linking: uuid.UUID) -> dict[str, Any]:
    person, on = opened(request, pk)
    row = _linking(request, person, linking)
    return {
        "person": person,
        "linking": shown_linking(row, papers_of(person), parameters()),
        "recorder": name_of(row.recorded_by),
        "made_on": on,
        "pilot": request.membership.pilot,
    }


@never_cache
@require_safe
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def linking_sheet(request: PilotRequest, pk: uuid.UUID, linking: uuid.UUID) -> HttpResponse:
    """One sheet: employer, place, hours, contract and payslip, with each criterion."""
    context = _sheet(request, pk, linking) | {"list_url": list_url(request)}
    return render(request, "participants/linking_sheet.html", context)


@never_cache
@require_safe
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def linking_pdf(request: PilotRequest, pk: uuid.UUID, linking: uuid.UUID) -> HttpResponse:
    context = _sheet(request, pk, linking)
    content = pdf_of("participants/linking_pdf.html", context)
    name = _file_name(context["person"], timezone.localdate())
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


def _file_name(person: Participant, on: date) -> str:
    return f"koppeling-{person.case_number.lower()}-{on.isoformat()}.pdf"
