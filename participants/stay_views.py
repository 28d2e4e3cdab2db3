"""Where somebody lives: a move, with what it puts at risk shown before it is recorded, and corrections of stays."""

import uuid
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpResponse, QueryDict
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.dutch import period
from config.responses import see_other
from participants import services
from participants.effects import move_lines
from participants.fact_views import RemoveForm
from participants.handover_forms import TARGET
from participants.models import Participant, Stay
from participants.move_effects import move_effects, sight_is_lost
from participants.move_forms import MoveForm
from participants.ownership import asks_reason
from participants.page import UNPROCESSABLE, FormPage, answer, list_url, opened, page_again, person_url, sent, tab_url
from participants.panels import Tab
from participants.stay_forms import StayForm
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

OK = 200


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def move(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """A move, after what it does and puts at risk was shown. COA loses sight of who moves to another location."""
    person, on = opened(request, pk)
    form = _move_form(request, person, on, sent(request))
    if not (form.is_bound and form.is_valid()):
        return answer(request, form, _move_page(request, person, None), lambda: None, person=person)
    page = _move_page(request, person, form)
    done = move_effects(request.membership, person, form)
    lines = move_lines(request.membership, person, form.place(), on=on)
    if (lines or done) and form.cleaned_data["seen"] != form.token():
        return _look_first(request, person, page, {"lines": lines, "effects": done, "token": form.token()})

    def work() -> None:
        given = form.cleaned_data
        what = services.Move(
            on=given["moved_on"],
            to=form.place(),
            source=given["source"],
            leaves_reception=form.leaves_reception,
            reason=given.get("change_reason") or "",
        )
        services.move_participant(by=request.membership, participant=person, move=what)

    return answer(request, form, page, work, person=person, lines=lines, effects=done)


def _move_form(request: PilotRequest, person: Participant, on: date, given: QueryDict | None) -> MoveForm:
    targets = services.handover_targets() if request.membership.role == Role.JOBHUNTER else []
    stays = Stay.objects.visible_to(request.membership).filter(participant=person, ends_on=None)
    ends = stays.select_related("recorded_by").first()
    return MoveForm(given, membership=request.membership, participant=person, on=on, ends=ends, targets=targets)


def _look_first(request: PilotRequest, person: Participant, page: FormPage, shown: dict[str, Any]) -> HttpResponse:
    """The same form with what the move does above it; sent again as it is, it counts."""
    given = request.POST.copy()
    given["seen"] = shown.pop("token")
    context = {
        "form": _move_form(request, person, timezone.localdate(), given),
        "person": person,
        "heading": page.heading,
        "crumb": page.crumb,
        "intro": page.intro,
        "submit_label": "Toch vastleggen",
        "cancel_url": page.cancel_url,
        "list_url": list_url(request),
    }
    return page_again(request, page.template, context | shown, status=OK)


def _move_page(request: PilotRequest, person: Participant, form: MoveForm | None) -> FormPage:
    done, done_url = "", person_url(person)
    if form is not None:
        place = form.place()
        loses_sight = sight_is_lost(request.membership, place)
        where = place.name if place else "buiten de COA-opvang" if form.leaves_reception else "buiten de pilot"
        done = f"{person.full_name} woont nu: {where}."
        if loses_sight:
            kept = (
                "Het dossier is nu bij die locatie." if place else "Jij ziet dit dossier niet meer. De jobhunter wel."
            )
            done, done_url = f"{done} {kept}", list_url(request)
        if form.to_pilot is not None:
            target = f"{form.to_pilot.pilot_id}/{form.to_pilot.location}"
            done, done_url = (
                f"{done} Je kunt het dossier nu overdragen.",
                f"{person_url(person, 'handover')}?" + (urlencode({TARGET: target})),
            )
    return FormPage(
        heading=f"Overplaatsing van {person.full_name}",
        crumb="Overplaatsing",
        submit_label="Overplaatsing vastleggen",
        done=done,
        done_url=done_url,
        cancel_url=person_url(person),
        intro=f"Woont nu: {person.place or 'onbekend'}.",
        template="participants/move.html",
    )


def _stay(request: PilotRequest, person: Participant, pk: uuid.UUID) -> Stay | None:
    rows = Stay.objects.visible_to(request.membership).select_related("recorded_by", "location")
    found: Stay | None = rows.filter(pk=pk, participant=person).first()
    return found


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def stay_edit(request: PilotRequest, pk: uuid.UUID, stay: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    row = _stay(request, person, stay)
    if row is None:
        raise Http404
    initial = {name: getattr(row, name) for name in ("starts_on", "ends_on", "source")}
    form = StayForm(
        sent(request),
        participant=person,
        membership=request.membership,
        asks_reason=asks_reason(row, request.membership),
        on=on,
        initial=initial | {"location": row.location_id or StayForm.OUT},
    )

    def work() -> None:
        services.change_stay(by=request.membership, stay=row, facts=form.facts())

    page = FormPage(
        heading=f"Verblijf van {person.full_name}",
        crumb="Verblijf",
        submit_label="Opslaan",
        done="Het verblijf is gewijzigd.",
        done_url=list_url(request) if request.membership.role == Role.COA_CASEWORKER else tab_url(person, Tab.GUIDANCE),
        cancel_url=tab_url(person, Tab.GUIDANCE),
    )
    return answer(request, form, page, work, person=person, remove_url=person_url(person, "stay-remove", row.pk))


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def stay_remove(request: PilotRequest, pk: uuid.UUID, stay: uuid.UUID) -> HttpResponse:
    """Ask first, then take the stay away. Sent twice, the second finds nothing left to do."""
    person, _on = opened(request, pk)
    row = _stay(request, person, stay)
    if row is None:
        if request.method == "POST":
            return see_other(request, person_url(person))
        raise Http404
    form = RemoveForm(sent(request)) if asks_reason(row, request.membership) else None
    if request.method == "POST" and (form is None or form.is_valid()):
        reason = form.cleaned_data["reason"] if form else ""
        services.remove_stay(by=request.membership, stay=row, reason=reason)
        messages.success(request, "Het verblijf is verwijderd.")
        return see_other(request, list_url(request))
    where = row.location.name if row.location else "buiten de pilot"
    context = {
        "heading": "Verblijf verwijderen?",
        "effect": f"Je verwijdert het verblijf {where} ({period(row.starts_on, row.ends_on)}) bij {person.full_name}.",
        "details": ["Waar iemand nu woont, volgt uit de verblijven. De geschiedenis bewaart wat er stond."],
        "submit_label": "Verwijderen",
        "cancel_url": person_url(person, "stay-edit", row.pk),
        "form": form,
    }
    return page_again(request, "confirm.html", context, status=UNPROCESSABLE if form and form.errors else OK)
