"""The legal numbers, kept by the functional admin: looked up, with source and how sure it is, and never half."""

from dataclasses import dataclass, field

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
from legal.sentences import value_in_words
from legal.services import save_parameter
from pilots.answers import posted
from pilots.http import AdministrationRequest
from pilots.permissions import administration

WAGES = "minimum_wage"
GROUPS = (("Recht op werk en werkvergunning", False), ("Minimumloon", True))


@dataclass(slots=True)
class Number:
    """One legal number with its periods."""

    key: str
    description: str
    periods: list[tuple[Parameter, str, bool]] = field(default_factory=list)  # row, value in words, holds today


@require_safe
@administration
def parameters(request: AdministrationRequest) -> HttpResponse:
    today = timezone.localdate()
    numbers: dict[str, Number] = {}
    for row in parameters_with_checker():
        number = numbers.setdefault(row.key, Number(row.key, row.description))
        holds = (row.valid_from is None or row.valid_from <= today) and (
            row.valid_until is None or today <= row.valid_until
        )
        number.periods.append((row, value_in_words(row.value, row.unit), holds))
    ordered = sorted(numbers.values(), key=lambda number: list(KEYS).index(number.key))
    groups = [(heading, [n for n in ordered if n.key.startswith(WAGES) == wages]) for heading, wages in GROUPS]
    return render(request, "administration/parameters.html", {"groups": groups})


@require_http_methods(["GET", "POST"])
@administration
def parameter_edit(request: AdministrationRequest, pk: int) -> HttpResponse:
    parameter = get_object_or_404(parameters_with_checker(), pk=pk)
    form = form_for(parameter, posted(request))
    heading = "Waarde wijzigen"
    return _answer(request, form, heading=heading)


@require_http_methods(["GET", "POST"])
@administration
def parameter_add(request: AdministrationRequest) -> HttpResponse:
    """First which number (?key=waiting_months), then its new period."""
    descriptions = {row.key: row.description for row in parameters_with_checker()}
    chosen = KeyForm(request.GET if "key" in request.GET else None, descriptions=descriptions)
    if not chosen.is_valid():
        context = {"heading": "Nieuwe waarde toevoegen"}
        return render_form(request, "administration/parameter_which.html", context, chosen)
    key = chosen.cleaned_data["key"]
    parameter = Parameter(key=key, unit=KEYS[key].value, description=descriptions.get(key, ""))
    return _answer(request, form_for(parameter, posted(request)), heading="Nieuwe waarde toevoegen")


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
