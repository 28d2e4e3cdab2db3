"""The status card in the language of the person, on screen and as a PDF; and the number that stands on it."""

import uuid
from datetime import date

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from config.pdf import pdf_of
from config.responses import render_form, see_other
from participants.card import LANGUAGES, Card, card_of, spoken_by, texts_in
from participants.card_forms import TeamContactForm
from participants.models import Participant
from participants.page import list_url, opened, person_url, sent
from participants.queries import contact_of, papers_of
from participants.services.team_contact import save_team_contact
from participants.verdicts import verdicts_for
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import TeamContact
from pilots.permissions import requires
from pilots.submissions import claim

CARD_MAKERS = (Role.JOBHUNTER, Role.COA_CASEWORKER)
KEEPERS = (Role.JOBHUNTER, Role.PROJECT_LEADER)


@never_cache
@require_safe
@requires(*CARD_MAKERS)
def status_card(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """Choose a language, look, take it along. Nobody needs an account to read it."""
    person, on = opened(request, pk)
    asked = request.GET.get("taal", "")
    language = asked if asked in LANGUAGES else spoken_by(contact_of(person).language)
    card = _card(request, person, on, language)
    address = person_url(person, "status-card")
    context = {
        "person": person,
        "list_url": list_url(request),
        "card": card,
        "languages": [(texts_in(code), f"{address}?taal={code}", code == language) for code in LANGUAGES],
        "pdf_url": person_url(person, "status-card-pdf", language),
        "team_url": _team_url(request) if request.membership.role in KEEPERS else "",
    }
    return render(request, "participants/status_card.html", context)


@never_cache
@require_safe
@requires(*CARD_MAKERS)
def status_card_pdf(request: PilotRequest, pk: uuid.UUID, language: str) -> HttpResponse:
    """The name of the file says nothing about the person."""
    person, on = opened(request, pk)
    if language not in LANGUAGES:
        raise Http404
    content = pdf_of("participants/status_card_pdf.html", {"card": _card(request, person, on, language)})
    headers = {"Content-Disposition": f'attachment; filename="kaart-{language}.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


def _card(request: PilotRequest, person: Participant, on: date, language: str) -> Card:
    verdict = verdicts_for([person], on=on, membership=request.membership)[person.pk]
    team = TeamContact.objects.visible_to(request.membership).first()
    return card_of(person, papers_of(person), verdict, language=language, team=team)


def _team_url(request: PilotRequest) -> str:
    return reverse("participants:team-contact", args=[request.membership.pilot.slug])


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*KEEPERS)
def team_contact(request: PilotRequest) -> HttpResponse:
    """The name and number that people call."""
    about_url = reverse("pilots:about", args=[request.membership.pilot.slug])
    form = TeamContactForm(
        sent(request), initial=TeamContactForm.shown(TeamContact.objects.visible_to(request.membership).first())
    )
    if form.is_bound and form.is_valid():
        if claim(request):
            save_team_contact(by=request.membership, facts=form.facts())
        messages.success(request, "Het telefoonnummer is opgeslagen.")
        return see_other(request, _team_url(request))
    context = {
        "heading": "Wie bellen deelnemers?",
        "intro": "Dit staat op de statuskaart die deelnemers meenemen.",
        "submit_label": "Opslaan",
        "cancel_url": about_url,
    }
    return render_form(request, "forms/page.html", context, form)
