"""Volunteer work: UWV's declarations of the pilot, and who volunteers under which (rules.md A11)."""

import uuid
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from legal.queries import parameters
from participants import services
from participants.change_forms import answer_change
from participants.enums import MilestoneKind
from participants.models import Milestone, Participant, VolunteerDeclaration
from participants.page import FormPage, answer, opened, person_url, sent
from participants.profile_views import profile_url
from participants.volunteer_forms import DeclarationForm, VolunteeringForm
from participants.volunteering import shown_declarations
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

BOTH = (Role.JOBHUNTER, Role.COA_CASEWORKER)


def _list_url(request: PilotRequest) -> str:
    return reverse("participants:declarations", args=[request.membership.pilot.slug])


@require_safe
@requires(*BOTH)
def declarations(request: PilotRequest) -> HttpResponse:
    rows = VolunteerDeclaration.objects.visible_to(request.membership)
    shown = shown_declarations(rows, on=timezone.localdate(), parameters=parameters())
    return render(request, "participants/declarations.html", {"declarations": shown})


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*BOTH)
def declaration_add(request: PilotRequest) -> HttpResponse:
    return _declaration(request, None)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*BOTH)
def declaration_edit(request: PilotRequest, declaration: uuid.UUID) -> HttpResponse:
    rows = VolunteerDeclaration.objects.visible_to(request.membership)
    return _declaration(request, get_object_or_404(rows, pk=declaration))


def _declaration(request: PilotRequest, found: VolunteerDeclaration | None) -> HttpResponse:
    initial = {name: getattr(found, name) for name in DeclarationForm.FACTS} if found else {}
    form = DeclarationForm(sent(request), on=timezone.localdate(), initial=initial)
    page = FormPage(
        heading="Verklaring vrijwilligerswerk",
        submit_label="Opslaan",
        done="De verklaring is opgeslagen.",
        done_url=_list_url(request),
        cancel_url=_list_url(request),
        template="participants/declaration_form.html",
    )

    def work() -> None:
        services.save_declaration(by=request.membership, declaration=found, facts=form.facts())

    return answer(request, form, page, work)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*BOTH)
def volunteering_add(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, _on = opened(request, pk)
    return _volunteering(request, person, None)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*BOTH)
def volunteering_edit(request: PilotRequest, pk: uuid.UUID, milestone: uuid.UUID) -> HttpResponse:
    person, _on = opened(request, pk)
    rows = Milestone.objects.visible_to(request.membership).select_related("recorded_by")
    rows = rows.filter(kind=MilestoneKind.VOLUNTEERING)
    return _volunteering(request, person, get_object_or_404(rows, pk=milestone, participant=person))


def _volunteering(request: PilotRequest, person: Participant, found: Milestone | None) -> HttpResponse:
    initial: dict[str, Any] = {}
    if found is not None:
        initial = {name: getattr(found, name) for name in ("happened_on", "until", "detail", "source")}
        initial["declaration"] = found.declaration_id
    made: dict[str, Any] = {"participant": person, "on": timezone.localdate(), "changes": found}
    back = profile_url(person) if request.membership.role == Role.JOBHUNTER else person_url(person)
    page = FormPage(
        heading=f"Vrijwilligerswerk: {person.full_name}",
        crumb="Vrijwilligerswerk",
        submit_label="Opslaan",
        done="Het vrijwilligerswerk is vastgelegd.",
        done_url=back,
        cancel_url=back,
        template="participants/volunteering_form.html",
        intro="Vrijwilligerswerk mag met een geldig W-document, als de organisatie een verklaring van UWV heeft.",
    )
    remove_url = person_url(person, "milestone-remove", found.pk) if found else ""

    def make(data: Any) -> VolunteeringForm:
        return VolunteeringForm(data, by=request.membership, initial=initial, **made)

    def work(form: VolunteeringForm) -> None:
        services.record_volunteering(
            by=request.membership, participant=person, milestone=found, seen=form.seen_at, facts=form.facts()
        )

    return answer_change(request, make, page, work, person=person, fact=found, remove_url=remove_url)
