"""The work permit (TWV): asked, complete, papers that UWV waits for, decided, objection, an early end."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.forms import BaseForm
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from config import dutch
from config.responses import see_other
from matching.enums import ConceptPaperKind
from matching.permit_forms import (
    EarlyStopForm,
    ObjectionDecisionForm,
    ObjectionForm,
    PapersAskedForm,
    PapersSuppliedForm,
    PermitCompleteForm,
    PermitCorrectionForm,
    PermitDecisionForm,
    PermitReopenForm,
    PermitRequestForm,
)
from matching.queries import get_match, get_permit, match_of_pair
from matching.refusals import Refused
from matching.services import (
    ask_papers,
    complete_permit,
    correct_permit,
    cut_permit,
    decide_objection,
    decide_permit,
    record_objection,
    request_permit,
    set_concept_paper,
    supply_papers,
    withdraw_decision,
)
from matching.views.support import Work, answer, form_page, opened, show_refusal, url_to
from participants.enums import ObjectionOutcome, PermitCut, PermitOutcome
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
ANSWERED = {
    ObjectionOutcome.UPHELD: "UWV verleent de TWV van {name} alsnog.",
    ObjectionOutcome.DISMISSED: "De weigering van de TWV van {name} blijft staan.",
    ObjectionOutcome.WITHDRAWN: "Het bezwaar voor {name} is ingetrokken.",
}
STOPPED = {
    PermitCut.REVOKED: "Vastgelegd: UWV trok de TWV van {name} in. Er mag niet gewerkt worden na {day}.",
    PermitCut.LAPSED: "Vastgelegd: de TWV van {name} stopt eerder. Er mag niet gewerkt worden na {day}.",
}


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def permit_request(request: PilotRequest, pk: UUID) -> HttpResponse:
    found, today = opened(request, get_match(request.membership, pk)), timezone.localdate()
    back = url_to(request, "match", pk)
    initial = {"requested_on": today, "title": found.title, "version": found.version}
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


def _answer(
    request: PilotRequest, permit: WorkPermit, form: BaseForm, work: Work, context: dict[str, Any]
) -> HttpResponse:
    intro = f"De TWV-aanvraag van {permit.employer.name} voor {permit.participant.full_name}."
    return answer(
        request, form, work, back=_back(request, permit), context={"intro": intro, "permit": permit} | context
    )


def _found(request: PilotRequest, pk: UUID) -> tuple[WorkPermit, date]:
    return opened(request, get_permit(request.membership, pk)), timezone.localdate()


@require_POST
@requires(Role.JOBHUNTER)
def concept_paper(request: PilotRequest, pk: UUID, paper: str) -> HttpResponse:
    """A paper that UWV asks is ready, or is not after all."""
    if paper not in ConceptPaperKind.values:
        raise Http404
    found, kind = opened(request, get_match(request.membership, pk)), ConceptPaperKind(paper)
    is_ready = request.POST.get("klaar") == "ja"
    if claim(request):
        try:
            set_concept_paper(request.membership, found, kind, is_ready=is_ready, on=timezone.localdate())
        except Refused as refused:
            messages.error(request, f"{refused.refusal.sentence} {refused.refusal.next_step}")
        else:
            messages.success(request, f"{kind.label}: {'klaar' if is_ready else 'toch niet klaar'}.")
    return see_other(request, url_to(request, "match", pk))


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def permit_correct(request: PilotRequest, pk: UUID) -> HttpResponse:
    permit, today = _found(request, pk)
    form = PermitCorrectionForm(request.POST or None, on=today, permit=permit)

    def work() -> tuple[str, Iterable[str]]:
        version = form.cleaned_data.get("version")
        corrected = correct_permit(request.membership, permit, correction=form.correction, version=version, on=today)
        return "De TWV is verbeterd.", corrected.notices

    context: dict[str, Any] = {
        "heading": "TWV verbeteren",
        "intro": f"Staat er iets verkeerd bij de TWV van {permit.employer.name} voor {permit.participant.full_name}?"
        " Neem het over uit de brief van UWV. Wat er stond, blijft in de geschiedenis.",
        "effect": "De stappen van de match krijgen dezelfde datums. Een TWV geldt alleen voor dit werk bij deze"
        " werkgever: voor ander werk is een eigen TWV nodig.",
    }
    if permit.outcome != PermitOutcome.OPEN and not permit.objected_on and not permit.cut_on:
        context["elsewhere"] = ("Besluit terugdraaien", url_to(request, "permit-reopen", pk))
    return _answer(request, permit, form, work, context)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def permit_reopen(request: PilotRequest, pk: UUID) -> HttpResponse:
    permit, today = _found(request, pk)
    form = PermitReopenForm(request.POST or None, on=today, initial={"version": permit.version})

    def work() -> tuple[str, Iterable[str]]:
        withdraw_decision(request.membership, permit, version=form.cleaned_data.get("version"), on=today)
        return "Het besluit is teruggedraaid. De aanvraag loopt weer.", ()

    context = {
        "heading": "Besluit terugdraaien",
        "effect": "Doe dit alleen als het besluit per ongeluk is vastgelegd. De aanvraag staat daarna weer open.",
        "submit_label": "Besluit terugdraaien",
    }
    return _answer(request, permit, form, work, context)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def permit_complete(request: PilotRequest, pk: UUID) -> HttpResponse:
    permit, today = _found(request, pk)
    initial = {"complete_on": permit.complete_on or today, "version": permit.version}
    form = PermitCompleteForm(request.POST or None, on=today, initial=initial)

    def work() -> tuple[str, Iterable[str]]:
        complete_permit(request.membership, permit, **form.cleaned_data, on=today)
        return "Vastgelegd. De termijn van UWV loopt vanaf die dag.", ()

    return _answer(request, permit, form, work, {"heading": "Aanvraag is compleet"})


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def permit_decision(request: PilotRequest, pk: UUID) -> HttpResponse:
    permit, today = _found(request, pk)
    name = permit.participant.full_name
    initial = {"complete_on": permit.complete_on, "version": permit.version}
    form = PermitDecisionForm(request.POST or None, on=today, initial=initial)

    def work() -> tuple[str, Iterable[str]]:
        decided = decide_permit(request.membership, permit, decision=form.decision, on=today)
        return DECIDED[PermitOutcome(decided.permit.outcome)].format(name=name), decided.notices

    context = {
        "heading": "Besluit van UWV vastleggen",
        "effect": f"Het besluit geldt voor {name} bij {permit.employer.name}.",
        "elsewhere": ("Aanvraag verbeteren", url_to(request, "permit-correct", pk)),
        "submit_label": "Besluit vastleggen",
    }
    return _answer(request, permit, form, work, context)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def papers_asked(request: PilotRequest, pk: UUID) -> HttpResponse:
    permit, today = _found(request, pk)
    form = PapersAskedForm(request.POST or None, on=today, initial={"version": permit.version})

    def work() -> tuple[str, Iterable[str]]:
        ask_papers(request.membership, permit, **form.cleaned_data, on=today)
        return "Vastgelegd. De termijn van UWV staat stil tot de stukken er zijn.", ()

    return _answer(request, permit, form, work, {"heading": "UWV vraagt om stukken"})


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def papers_supplied(request: PilotRequest, pk: UUID) -> HttpResponse:
    permit, today = _found(request, pk)
    initial = {"supplied_on": today, "version": permit.version}
    form = PapersSuppliedForm(request.POST or None, on=today, initial=initial)

    def work() -> tuple[str, Iterable[str]]:
        supply_papers(request.membership, permit, **form.cleaned_data, on=today)
        return "Vastgelegd. De termijn van UWV telt weer door.", ()

    return _answer(request, permit, form, work, {"heading": "Stukken zijn geleverd"})


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def objection(request: PilotRequest, pk: UUID) -> HttpResponse:
    permit, today = _found(request, pk)
    names = ("objection_until", "objected_on", "version")
    form = ObjectionForm(request.POST or None, on=today, initial={name: getattr(permit, name) for name in names})

    def work() -> tuple[str, Iterable[str]]:
        recorded = record_objection(request.membership, permit, objection=form.objection, on=today)
        return "Het bezwaar is vastgelegd.", recorded.notices

    context = {
        "heading": "Bezwaar tegen de weigering",
        "intro": f"Tegen de weigering kunnen {permit.employer.name} en {permit.participant.full_name} bezwaar maken.",
    }
    return _answer(request, permit, form, work, context)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def objection_outcome(request: PilotRequest, pk: UUID) -> HttpResponse:
    permit, today = _found(request, pk)
    form = ObjectionDecisionForm(request.POST or None, on=today, initial={"version": permit.version})

    def work() -> tuple[str, Iterable[str]]:
        decision = form.decision
        decided = decide_objection(request.membership, permit, decision=decision, on=today)
        return ANSWERED[decision.outcome].format(name=permit.participant.full_name), decided.notices

    context = {
        "heading": "Besluit op bezwaar vastleggen",
        "effect": "Verleent UWV de TWV alsnog? Dan komt dat besluit in de plaats van de weigering.",
        "submit_label": "Besluit vastleggen",
    }
    return _answer(request, permit, form, work, context)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def early_end(request: PilotRequest, pk: UUID) -> HttpResponse:
    permit, today = _found(request, pk)
    name = permit.participant.full_name
    form = EarlyStopForm(request.POST or None, on=today, initial={"version": permit.version})

    def work() -> tuple[str, Iterable[str]]:
        stop = form.stop
        cut_permit(request.membership, permit, stop=stop, on=today)
        return STOPPED[stop.reason].format(name=name, day=dutch.long_date(stop.last_day)), ()

    context = {
        "heading": "TWV stopt eerder",
        "intro": f"De TWV van {permit.employer.name} voor {name}.",
        "effect": f"{name} mag na de laatste dag niet meer werken bij {permit.employer.name}."
        " Kreeg iemand een asielvergunning? Leg dan die vast: de TWV vervalt vanzelf.",
        "submit_label": "Vastleggen",
    }
    return _answer(request, permit, form, work, context)


def _back(request: PilotRequest, permit: WorkPermit) -> str:
    match = match_of_pair(request.membership, permit)
    return url_to(request, "match", match.pk) if match else url_to(request, "list")
