"""The budget of the pilot: what is left of it, and what the project leader books and expects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from config import dutch
from config.forms import Form
from config.responses import render_form, see_other
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import BudgetLine, CoverLine, Expenditure
from pilots.permissions import requires
from pilots.submissions import claim
from reporting import queries, services
from reporting.budget_page import budget_page
from reporting.forms import CoverForm, ExpenditureForm, ForecastForm
from reporting.rules.budget import Entry

READERS = (Role.PROJECT_LEADER, Role.JOBHUNTER)
LATEST = 10


@require_safe
@requires(*READERS)
@never_cache
def budget(request: PilotRequest) -> HttpResponse:
    """Per phase its lines and cover. The bookings themselves are for the project leader."""
    membership, on = request.membership, timezone.localdate()
    may_edit = membership.role == Role.PROJECT_LEADER
    latest = Expenditure.objects.visible_to(membership).select_related("line", "recorded_by")
    context = {
        "on": on,
        "phases": budget_page(queries.budget(membership.pilot_id), on=on),
        "may_edit": may_edit,
        "latest": latest.order_by("-booked_on", "-recorded_at", "-id")[:LATEST] if may_edit else [],
        "decimals": 2,
    }
    return render(request, "reporting/budget.html", context)


@dataclass(frozen=True, slots=True)
class MoneyForm:
    """The words around a form about money."""

    heading: str
    submit_label: str
    intro: str
    template: str = "reporting/money_form.html"


def _answer(request: PilotRequest, form: Form, page: MoneyForm, work: Callable[[], str]) -> HttpResponse:
    """Show the form, show it again with what is wrong (422), or do `work` once and say its sentence."""
    budget_url = reverse("reporting:budget", args=[request.membership.pilot.slug])
    shown: dict[str, Any] = {
        "heading": page.heading,
        "submit_label": page.submit_label,
        "intro": page.intro,
        "cancel_url": budget_url,
    }
    if not (form.is_bound and form.is_valid()):
        return render_form(request, page.template, shown, form)
    if claim(request):
        messages.success(request, work())
    else:
        messages.info(request, "Dit was al opgeslagen.")
    return see_other(request, budget_url)


@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
@never_cache
def expenditure_add(request: PilotRequest) -> HttpResponse:
    on = timezone.localdate()
    form = ExpenditureForm(
        request.POST if request.method == "POST" else None,
        membership=request.membership,
        on=on,
        initial={"booked_on": on, "kind": "realisatie"},
    )

    def work() -> str:
        given = form.cleaned_data
        entry = Entry(given["booked_on"], given["amount"], given["kind"], given["reference"])
        services.add_expenditure(given["line"], entry=entry, description=given["description"], by=request.membership)
        return f"{dutch.euro(entry.amount)} op '{given['line'].label}' is vastgelegd."

    page = MoneyForm(
        "Uitgave toevoegen",
        "Uitgave toevoegen",
        "Leg een factuur, betaling of toezegging vast.",
    )
    return _answer(request, form, page, work)


@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
@never_cache
def forecast(request: PilotRequest, line: int) -> HttpResponse:
    found = get_object_or_404(BudgetLine.objects.visible_to(request.membership), pk=line)
    form = ForecastForm(request.POST if request.method == "POST" else None, initial={"forecast": found.forecast})

    def work() -> str:
        services.set_forecast(found, forecast=form.cleaned_data["forecast"])
        return f"De prognose van '{found.label}' is bijgewerkt."

    page = MoneyForm(f"Prognose: {found.label}", "Prognose opslaan", "Waar verwacht je dat deze kostenpost op eindigt?")
    return _answer(request, form, page, work)


@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
@never_cache
def cover(request: PilotRequest, cover: int) -> HttpResponse:
    found = get_object_or_404(CoverLine.objects.visible_to(request.membership), pk=cover)
    initial = {"received": found.received, "used": found.used}
    form = CoverForm(request.POST if request.method == "POST" else None, initial=initial)

    def work() -> str:
        services.set_cover(found, received=form.cleaned_data["received"], used=form.cleaned_data["used"])
        return f"De dekking '{found.label}' is bijgewerkt."

    page = MoneyForm(f"Dekking: {found.label}", "Dekking opslaan", "Wat is er binnengekomen, en wat is er ingezet?")
    return _answer(request, form, page, work)
