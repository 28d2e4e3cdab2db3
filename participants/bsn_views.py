"""The BSN of somebody: stored, shown once with a reason, removed; and finding somebody by an exact number.

For who may not see BSNs these pages do not exist. Numbers travel in a POST, never in an address.
"""

import logging
import uuid
from datetime import date

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from config.responses import render_form, see_other
from participants.bsn_forms import BsnForm, FindForm, RevealForm
from participants.models import Participant
from participants.numbers import id_by_number
from participants.page import FormPage, answer, list_url, opened, page_again, person_url, sent
from participants.panels import TAB, Tab
from participants.services import TooOften
from participants.services.bsn import bsn_ending, log_search, remove_bsn, reveal_bsn, write_bsn
from participants.vault import VaultError
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.queries import may_see_bsn
from pilots.submissions import claim

logger = logging.getLogger(__name__)
TOO_MANY, UNREADABLE, UNPROCESSABLE = 429, 500, 422
UNREADABLE_BSN = "Het BSN kan nu niet worden gelezen. Vraag de beheerder om ernaar te kijken."
NOBODY = "Geen deelnemer gevonden met dit nummer. Controleer de cijfers"


def _opened(request: PilotRequest, pk: uuid.UUID) -> tuple[Participant, date]:
    if not may_see_bsn(request.membership):
        raise Http404
    return opened(request, pk)


def papers_url(person: Participant) -> str:
    """The tab of the dossier with the BSN on it."""
    return f"{person_url(person)}?{TAB}={Tab.PAPERS}"


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def bsn(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """The masked number; and the whole one, this once, after a reason and a line in the log."""
    person, _on = _opened(request, pk)
    form = RevealForm(sent(request), participant=person)
    context = {"person": person, "list_url": list_url(request), "papers_url": papers_url(person), "number": None}
    try:
        context["ending"] = bsn_ending(person)
        if request.method == "POST" and form.is_valid():
            given = form.cleaned_data
            context["number"] = reveal_bsn(
                by=request.membership,
                participant=person,
                reason=given["reason"],
                explanation=given["explanation"],
                request_id=request.request_id,
            )
    except TooOften:
        return page_again(request, "429.html", {}, status=TOO_MANY)
    except VaultError:
        logger.exception("the BSN of %s cannot be opened", person.pk)
        messages.error(request, UNREADABLE_BSN)
        return page_again(
            request, "participants/bsn.html", context | {"ending": None, "is_unreadable": True}, status=UNREADABLE
        )
    return render_form(request, "participants/bsn.html", context, form)


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def bsn_edit(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, _on = _opened(request, pk)
    if request.method == "POST":  # the form tells whose a number is
        try:
            log_search(by=request.membership, request_id=request.request_id)
        except TooOften:
            return page_again(request, "429.html", {}, status=TOO_MANY)
    form = BsnForm(sent(request), membership=request.membership, participant=person)
    page = FormPage(
        heading=f"BSN van {person.full_name}",
        crumb="BSN vastleggen",
        submit_label="Opslaan",
        done="Het BSN is opgeslagen.",
        done_url=papers_url(person),
        cancel_url=papers_url(person),
        intro="Vul het alleen in als het nodig is voor het doel van de pilot.",
    )

    def work() -> None:
        number = form.cleaned_data["bsn"]
        write_bsn(by=request.membership, participant=person, number=number, request_id=request.request_id)

    return answer(request, form, page, work, person=person)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def bsn_remove(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, _on = _opened(request, pk)
    if request.method == "POST":
        if claim(request):
            remove_bsn(by=request.membership, participant=person, request_id=request.request_id)
        messages.success(request, "Het BSN is verwijderd.")
        return see_other(request, papers_url(person))
    context = {
        "heading": f"BSN van {person.full_name} verwijderen",
        "effect": "Het nummer is daarna nergens meer te vinden, ook niet in de geschiedenis.",
        "submit_label": "Verwijderen",
        "cancel_url": papers_url(person),
    }
    return render(request, "confirm.html", context)


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def find(request: PilotRequest) -> HttpResponse:
    """Straight to the dossier with exactly this V-number or BSN."""
    form = FindForm(sent(request), with_bsn=may_see_bsn(request.membership))
    if request.method == "POST" and form.is_valid():
        try:
            log_search(by=request.membership, request_id=request.request_id)
        except TooOften:
            return page_again(request, "429.html", {}, status=TOO_MANY)
        found = id_by_number(request.membership, form.cleaned_data["number"])
        if found is not None:
            return see_other(request, f"{list_url(request)}{found}/")
        form = FindForm({"number": ""}, with_bsn=may_see_bsn(request.membership))  # the number is not sent back
        form.errors.clear()
        form.add_error("number", NOBODY)
    context = {
        "heading": "Zoeken op nummer",
        "intro": "Je komt meteen in het dossier. Het nummer wordt niet bewaard.",
        "submit_label": "Zoeken",
        "cancel_url": list_url(request),
    }
    return render_form(request, "participants/find.html", context, form)
