"""A dossier passes to another pilot: offering and withdrawing here, opening, accepting and refusing there."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from config.responses import see_other
from participants import services
from participants.effects import open_lines
from participants.handover_facts import in_use
from participants.handover_forms import TARGET, AcceptForm, OfferForm, RefuseForm
from participants.handover_shown import shown_facts
from participants.page import FormPage, answer, opened, sent, tab_url
from participants.panels import Tab
from participants.queries import duplicates_of
from participants.services.handovers import OpenedOffer, new_dossier_id
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def offer(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """Offer a dossier to another pilot, after what it means was shown."""
    person, on = opened(request, pk)
    asked = {"agreed_on": on, "target": request.GET.get(TARGET, "")}
    form = OfferForm(sent(request), targets=services.handover_targets(), on=on, initial=asked)

    def work() -> None:
        services.offer_handover(by=request.membership, participant=person, offer=form.offer(), on=on)

    page = FormPage(
        heading=f"{person.full_name} overdragen aan een andere pilot",
        crumb="Overdracht",
        submit_label="Overdracht aanbieden",
        done="De overdracht is aangeboden. De andere pilot neemt hem aan of stuurt hem terug.",
        done_url=tab_url(person, Tab.GUIDANCE),
        cancel_url=tab_url(person, Tab.GUIDANCE),
        template="participants/handover.html",
    )
    shown = {"lines": open_lines(request.membership, person, on=on), "days": services.READABLE_DAYS}
    return answer(request, form, page, work, person=person, **shown)


@never_cache
@require_POST
@requires(Role.JOBHUNTER)
def withdraw(request: PilotRequest, pk: uuid.UUID, handover: uuid.UUID) -> HttpResponse:
    person, _on = opened(request, pk)
    if claim(request) and services.withdraw_handover(by=request.membership, offer=handover):
        messages.success(request, "De overdracht is ingetrokken. De andere pilot ziet er niets meer van.")
    else:
        messages.info(request, "Deze overdracht was al beantwoord of ingetrokken.")
    return see_other(request, tab_url(person, Tab.GUIDANCE))


@never_cache
@require_safe
@requires(Role.JOBHUNTER)
def incoming(request: PilotRequest) -> HttpResponse:
    """What other pilots offer: from where and since when, never of whom."""
    context = {"offers": services.incoming_handovers(), "list_url": _people_url(request)}
    return render(request, "participants/incoming.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def incoming_offer(request: PilotRequest, handover: uuid.UUID) -> HttpResponse:
    """The facts that the person agreed to pass on, and accepting them."""
    found = services.open_handover(handover)
    if found is None:
        return _gone(request)
    if request.method == "GET":
        services.log_opened_offer(by=request.membership, offer=handover, request_id=request.request_id)
    form = AcceptForm(sent(request), membership=request.membership, initial=_place(request, found))

    def work() -> None:
        services.accept_handover(
            by=request.membership,
            offer=handover,
            location=form.cleaned_data["location"],
            on=timezone.localdate(),
        )

    page = FormPage(
        heading=f"Een overdracht uit {found.municipality}",
        submit_label="Aannemen",
        done=f"De overdracht uit {found.municipality} is aangenomen. Er is een nieuw dossier.",
        done_url=reverse("participants:detail", args=[request.membership.pilot.slug, new_dossier_id(handover)]),
        cancel_url=reverse("participants:incoming", args=[request.membership.pilot.slug]),
        template="participants/incoming_offer.html",
    )
    shown = {
        "offer": found,
        "groups": shown_facts(in_use(found.facts, request.membership.pilot_id)),
        "duplicates": _duplicates(request, found),
        "refuse_url": reverse("participants:incoming-refuse", args=[request.membership.pilot.slug, handover]),
        "incoming_url": page.cancel_url,
    }
    return answer(request, form, page, work, person=None, **shown)


def _gone(request: PilotRequest) -> HttpResponse:
    if request.method != "POST":
        raise Http404
    messages.info(request, "Deze overdracht is al beantwoord of ingetrokken.")
    return see_other(request, reverse("participants:incoming", args=[request.membership.pilot.slug]))


def _place(request: PilotRequest, found: OpenedOffer) -> dict[str, Any]:
    """The location that the offer names, when this pilot has one of that name."""
    targets = AcceptForm(None, membership=request.membership).fields["location"].queryset  # type: ignore[attr-defined]
    named = next((place.pk for place in targets if place.name == found.location), None)
    return {"location": named} if named else {}


def _duplicates(request: PilotRequest, found: OpenedOffer) -> list[Any]:
    who = found.facts["person"]
    return duplicates_of(
        request.membership, first_name=who["first_name"], last_name=who["last_name"], birth=found.birth
    )


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def incoming_refuse(request: PilotRequest, handover: uuid.UUID) -> HttpResponse:
    found = services.open_handover(handover)
    if found is None:
        return _gone(request)
    form = RefuseForm(sent(request))

    def work() -> None:
        services.refuse_handover(by=request.membership, offer=handover, reason=form.cleaned_data["reason"])

    incoming_url = reverse("participants:incoming", args=[request.membership.pilot.slug])
    page = FormPage(
        heading=f"Overdracht uit {found.municipality} terugsturen",
        crumb="Terugsturen",
        submit_label="Terugsturen",
        done=f"De overdracht is terug naar {found.municipality}, met jouw reden.",
        done_url=incoming_url,
        cancel_url=reverse("participants:incoming-offer", args=[request.membership.pilot.slug, handover]),
        template="participants/incoming_refuse.html",
        intro="De gegevens die meekwamen, worden gewist.",
    )
    return answer(request, form, page, work, person=None, incoming_url=incoming_url)


def _people_url(request: PilotRequest) -> str:
    return reverse("participants:list", args=[request.membership.pilot.slug])
