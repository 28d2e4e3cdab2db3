"""The legal numbers, kept by the functional admin: looked up, with source and how sure it is, and never half."""

from dataclasses import dataclass
from datetime import date

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from config.responses import render_form, see_other
from legal.forms import KeyForm, ParameterForm, form_for
from legal.models import Parameter
from legal.queries import parameters_with_checker
from legal.rules.parameters import KEYS, ParameterError
from legal.sentences import HEADINGS, TITLES, heading_of, value_in_words
from legal.services import save_parameter
from pilots.answers import posted
from pilots.http import AdministrationRequest
from pilots.permissions import administration


@dataclass(frozen=True, slots=True)
class Period:
    """One value of a number, in words."""

    row: Parameter
    title: str
    value: str
    is_over: bool
    holds: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Numbers about one thing: what holds or is to come, and what is over."""

    heading: str
    current: list[Period]
    past: list[Period]


@require_safe
@administration
def parameters(request: AdministrationRequest) -> HttpResponse:
    today, order = timezone.localdate(), list(KEYS)
    rows = sorted(parameters_with_checker(), key=lambda row: order.index(row.key))
    groups = []
    for heading, _beginnings in HEADINGS:
        periods = [_period(row, today) for row in rows if heading_of(row.key) == heading]
        current, past = ([p for p in periods if p.is_over == is_over] for is_over in (False, True))
        groups.append(Group(heading, current, past))
    return render(request, "administration/parameters.html", {"groups": groups})


def _period(row: Parameter, today: date) -> Period:
    is_over = row.valid_until is not None and row.valid_until < today
    return Period(
        row,
        title=TITLES.get(row.key, row.key),
        value=value_in_words(row.value, row.unit),
        is_over=is_over,
        holds=not is_over and (row.valid_from is None or row.valid_from <= today),
    )


@require_http_methods(["GET", "POST"])
@administration
def parameter_edit(request: AdministrationRequest, pk: int) -> HttpResponse:
    parameter = get_object_or_404(parameters_with_checker(), pk=pk)
    form = form_for(parameter, posted(request))
    return _answer(request, form, heading=f"{TITLES.get(parameter.key, parameter.key)} wijzigen")


@require_http_methods(["GET", "POST"])
@administration
def parameter_add(request: AdministrationRequest) -> HttpResponse:
    """First which number (?key=waiting_months), then its new period."""
    chosen = KeyForm(request.GET if "key" in request.GET else None)
    if not chosen.is_valid():
        context = {"heading": "Nieuwe waarde toevoegen"}
        return render_form(request, "administration/parameter_which.html", context, chosen)
    key = chosen.cleaned_data["key"]
    known = parameters_with_checker().filter(key=key).first()
    parameter = Parameter(key=key, unit=KEYS[key].value, description=known.description if known else "")
    return _answer(request, form_for(parameter, posted(request)), heading=f"Nieuwe waarde: {TITLES[key]}")


def _answer(request: AdministrationRequest, form: ParameterForm, *, heading: str) -> HttpResponse:
    if request.method == "POST" and form.is_valid():
        try:
            save_parameter(form.parameter, by=request.user, on=timezone.localdate())
        except ParameterError as error:
            form.refuse(error)
        else:
            messages.success(request, "De waarde is opgeslagen, met jouw naam en de datum van vandaag.")
            return see_other(request, reverse("administration:parameters"))
    context = {
        "heading": heading,
        "intro": form.instance.description,
        "submit_label": "Opslaan",
        "cancel_url": reverse("administration:parameters"),
        "parameter": form.instance,
    }
    return render_form(request, "administration/parameter_form.html", context, form)
