"""Small fitting costs: asked at a dossier, decided and paid by the project leader, who sees a number and no name."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from config.dutch import euro
from config.responses import see_other
from matching.enums import CostKind, CostState
from matching.fitting import COST_BADGES, costs_of_pilot, names_for
from matching.fitting_forms import CostForm, DecideForm, PayForm
from matching.models import FittingCost, Placement
from matching.services import approve_cost, ask_cost, pay_cost, refuse_cost
from matching.views.support import answer, form_page, url_to
from participants.page import opened, sent, tab_url
from participants.panels import Tab
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim


@never_cache
@require_safe
@requires(Role.PROJECT_LEADER, Role.JOBHUNTER)
def costs(request: PilotRequest) -> HttpResponse:
    """What waits for a decision first; a jobhunter sees for whom it is, the project leader a case number."""
    rows = costs_of_pilot(request.membership)
    names = names_for(request.membership, rows)
    shown = [(row, COST_BADGES[CostState(row.state)], names.get(row.pk)) for row in rows]
    context = {
        "waiting": [line for line in shown if line[0].state == CostState.ASKED],
        "approved": [line for line in shown if line[0].state == CostState.APPROVED],
        "done": [line for line in shown if line[0].state in (CostState.PAID, CostState.REFUSED)],
        "may_decide": request.membership.role == Role.PROJECT_LEADER,
    }
    return render(request, "matching/costs.html", context)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.JOB_COACH)
def cost_ask(request: PilotRequest, pk: UUID) -> HttpResponse:
    person, on = opened(request, pk)
    back = tab_url(person, Tab.WORK)
    form = CostForm(sent(request))
    if request.method == "POST" and form.is_valid():
        if claim(request):
            rows = Placement.objects.visible_to(request.membership).filter(participant=person)
            placement = rows.running_on(on).order_by("-starts_on").first()
            ask_cost(request.membership, person, wish=form.wish(placement), on=on)
            messages.success(request, "De kosten zijn aangevraagd bij de projectleider.")
        return see_other(request, back)
    context = {
        "heading": "Kosten aanvragen",
        "intro": f"Voor {person.full_name}.",
        "submit_label": "Aanvragen",
        "cancel_url": back,
        "person": person,
        "list_url": back,
    }
    return form_page(request, form, context, template="matching/cost_ask.html")


def _cost(request: PilotRequest, pk: UUID) -> FittingCost:
    found: FittingCost = get_object_or_404(FittingCost.objects.visible_to(request.membership), pk=pk)
    return found


def _page(cost: FittingCost, heading: str, label: str, back: str) -> dict[str, Any]:
    kind = CostKind(cost.kind).label.lower()
    intro = f"Dossier {cost.case_number}: {euro(cost.amount)}, {kind}. {cost.purpose}."
    return {"heading": heading, "intro": intro, "submit_label": label, "costs_url": back}


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
def cost_decide(request: PilotRequest, pk: UUID) -> HttpResponse:
    """Approving books the commitment in the same step."""
    cost, on, back = _cost(request, pk), timezone.localdate(), url_to(request, "costs")
    form = DecideForm(sent(request), membership=request.membership)

    def work() -> tuple[str, Iterable[str]]:
        if not form.is_approved:
            refuse_cost(request.membership, cost, reason=form.cleaned_data["reason"], on=on)
            return "De aanvraag is afgewezen.", ()
        approve_cost(request.membership, cost, line=form.chosen_line, on=on)
        return f"Goedgekeurd: {euro(cost.amount)} staat als verplichting op '{form.chosen_line.label}'.", ()

    page = _page(cost, "Kosten beoordelen", "Opslaan", back)
    return answer(request, form, work, back=back, context=page, template="matching/cost_form.html")


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
def cost_pay(request: PilotRequest, pk: UUID) -> HttpResponse:
    """The invoice: it takes the place of the commitment."""
    cost, on, back = _cost(request, pk), timezone.localdate(), url_to(request, "costs")
    if cost.state == CostState.REFUSED:
        raise Http404
    form = PayForm(sent(request), on=on, initial={"amount": cost.amount, "paid_on": on})

    def work() -> tuple[str, Iterable[str]]:
        given = form.cleaned_data
        pay_cost(request.membership, cost, amount=given["amount"], paid_on=given["paid_on"], on=on)
        return f"{euro(given['amount'])} is geboekt.", ()

    page = _page(cost, "Betaling vastleggen", "Betaling vastleggen", back)
    return answer(request, form, work, back=back, context=page, template="matching/cost_form.html")
