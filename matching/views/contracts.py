"""Contracts of work, one after another, and what is known of the job."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from employers.enums import ContractKind
from legal.rules.calendar import add_days
from matching.forms import ChangeContractForm, JobForm, NextContractForm
from matching.models import Contract, Placement
from matching.queries import get_contract, get_placement
from matching.services import add_contract, change_contract, describe_work
from matching.views.support import answer, opened, url_to
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

KIND = "soort"
EXTENSION, PERMANENT, OTHER = "verlenging", "vast", "anders"
#: (kind of next contract, its name, what it is)
NEXT = (
    (EXTENSION, "Verlenging", "Hetzelfde werk gaat door, met een nieuwe laatste dag."),
    (PERMANENT, "Vast contract", "Voor onbepaalde tijd, zonder laatste dag."),
    (OTHER, "Ander contract", "Andere uren, ander loon of een andere soort."),
)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def contract_add(request: PilotRequest, pk: UUID) -> HttpResponse:
    """The next contract (?soort=verlenging, vast or anders): filled in as far as the one before says it."""
    found = opened(request, get_placement(request.membership, pk))
    wanted = request.GET.get(KIND, "")
    kind = wanted if wanted in (PERMANENT, OTHER) else EXTENSION
    last = next(reversed(found.contracts.all()), None)
    form = NextContractForm(request.POST or None, initial=_next(last, kind) | {"version": found.version})

    def work() -> tuple[str, Iterable[str]]:
        added = add_contract(
            request.membership,
            found,
            terms=form.terms,
            ends_previous=form.cleaned_data["ends_previous"],
            version=form.cleaned_data.get("version"),
        )
        return "Het volgende contract is vastgelegd.", added.notices

    context = {
        "heading": "Volgend contract vastleggen",
        "placement": found,
        "intro": _who(found),
        "choices": [(name, text, f"{request.path}?{KIND}={value}", value == kind) for value, name, text in NEXT],
        "last": last,
    }
    back = url_to(request, "placement", pk)
    return answer(request, form, work, back=back, context=context, template="matching/contract.html")


def _next(last: Contract | None, kind: str) -> dict[str, Any]:
    if last is None:
        return {}
    given = _terms(last) if kind != OTHER else {}
    if kind == PERMANENT:
        given["contract_kind"] = ContractKind.PERMANENT
    return given | {"starts_on": add_days(last.ends_on, 1) if last.ends_on else None, "contract_ends_on": None}


def _terms(contract: Contract) -> dict[str, Any]:
    return {
        "starts_on": contract.starts_on,
        "contract_ends_on": contract.ends_on,
        "contract_kind": contract.kind,
        "hours_per_week": contract.hours_per_week,
        "days_per_week": contract.days_per_week,
        "per_hour": contract.wage.per_hour if hasattr(contract, "wage") else None,
    }


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def contract_edit(request: PilotRequest, pk: UUID) -> HttpResponse:
    contract = get_contract(request.membership, pk)
    found = opened(request, contract.placement)
    form = ChangeContractForm(request.POST or None, initial=_terms(contract) | {"version": found.version})

    def work() -> tuple[str, Iterable[str]]:
        version = form.cleaned_data.get("version")
        changed = change_contract(request.membership, contract, terms=form.terms, version=version)
        return "Het contract is gewijzigd.", changed.notices

    context = {"heading": "Contract wijzigen", "intro": _who(found), "placement": found}
    return answer(request, form, work, back=url_to(request, "placement", found.pk), context=context)


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def job_edit(request: PilotRequest, pk: UUID) -> HttpResponse:
    found = opened(request, get_placement(request.membership, pk))
    names = ("title", "sector", "job_level", "version")
    form = JobForm(request.POST or None, initial={name: getattr(found, name) for name in names})

    def work() -> tuple[str, Iterable[str]]:
        version = form.cleaned_data.get("version")
        describe_work(request.membership, found, description=form.description, version=version)
        return "Wat je weet van het werk is vastgelegd.", ()

    context = {"heading": "Functie en niveau", "intro": _who(found), "placement": found}
    return answer(request, form, work, back=url_to(request, "placement", pk), context=context)


def _who(placement: Placement) -> str:
    return f"{placement.participant.full_name} bij {placement.employer.name}."
