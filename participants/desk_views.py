"""The screen of the office hours: find or add somebody, one line, the next one. Names never stand in the address."""

import uuid
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.responses import see_other
from participants.alike_shown import beside
from participants.desk import last_lines, search, seen_on
from participants.desk_forms import NewVisitForm, VisitForm
from participants.dossier import next_move, shown_verdict
from participants.models import Participant
from participants.page import FormPage, answer, opened, person_url, promised_id, sent
from participants.services.desk import meet_new_person, record_visit
from participants.verdicts import verdicts_for
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

#: Sent by every key press; only a press of Enter or of the button goes on by itself to the one who was found.
LIVE = "live"
ASKED, GIVEN = "q", "last_name"


def desk_url(request: PilotRequest, route: str = "desk", *args: object) -> str:
    return reverse(f"participants:{route}", args=[request.membership.pilot.slug, *args])


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def desk(request: PilotRequest) -> HttpResponse:
    """Search as you type; who was seen today stands below."""
    on = timezone.localdate()
    asked = request.POST.get(ASKED, "")
    found = search(request.membership, asked, on=on)
    if len(found) == 1 and LIVE not in request.POST:
        return see_other(request, desk_url(request, "desk-person", found[0].person.pk))
    context = {
        "asked": asked,
        "was_asked": bool(asked.strip()),
        "found": [(one, desk_url(request, "desk-person", one.person.pk)) for one in found],
        "seen": seen_on(request.membership, on),
        "new_url": desk_url(request, "desk-new"),
    }
    return render(request, "participants/desk.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def desk_person(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """The verdict and the next step, and one line to write."""
    person, on = opened(request, pk)
    form = VisitForm(sent(request))
    verdict = verdicts_for([person], on=on, membership=request.membership)[person.pk]
    page = _page(request, person.full_name, f"Vastgelegd bij {person.full_name}.")

    def work() -> None:
        record_visit(by=request.membership, participant=person, visit=form.visit(request.membership, on))

    shown: dict[str, Any] = {
        "person": person,
        "verdict": shown_verdict(verdict, person, None),
        "move": next_move(person, verdict),
        "lines": last_lines(request.membership, person),
        "dossier_url": person_url(person),
        "card_url": person_url(person, "status-card"),
    }
    return answer(request, form, page, work, desk_url=desk_url(request), **shown)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def desk_new(request: PilotRequest) -> HttpResponse:
    """Somebody who is not known yet. The name that was searched for comes along in the form, not in the address."""
    membership, on = request.membership, timezone.localdate()
    dossier_id = promised_id(request)
    if request.method == "POST" and Participant.objects.visible_to(membership).filter(pk=dossier_id).exists():
        return see_other(request, desk_url(request))  # this very form was sent before
    data = request.POST if GIVEN in request.POST else None
    form = NewVisitForm(data, membership=membership, on=on, initial=_named(request.POST.get(ASKED, "")))
    page = _page(
        request,
        "Nieuwe deelnemer",
        "De deelnemer is aangemeld. Het gesprek is vastgelegd.",
        "participants/desk_new.html",
    )

    def work() -> None:
        meet_new_person(
            by=membership,
            person=form.person(),
            enrolment=form.enrolment(membership=membership, on=on, dossier_id=dossier_id),
            visit=form.visit(membership, on),
        )

    return answer(request, form, page, work, desk_url=desk_url(request), **beside(form, on))


def _named(text: str) -> dict[str, str]:
    """A searched name as first and last name; a single word is the one name somebody has. A number is no name."""
    words = text.split()
    if not words or any(sign.isdecimal() for sign in text):
        return {}
    return {"first_name": words[0] if words[1:] else "", "last_name": " ".join(words[1:] or words)}


def _page(request: PilotRequest, heading: str, done: str, template: str = "participants/desk_person.html") -> FormPage:
    url = desk_url(request)
    return FormPage(heading, "Opslaan en volgende", done, done_url=url, cancel_url=url, template=template)
