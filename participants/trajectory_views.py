"""How the guidance of somebody goes: a pause and its end, the end with outcome and reason, a fresh start."""

import uuid

from django.contrib import messages
from django.http import HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from config.responses import see_other
from participants import services
from participants.effects import open_lines
from participants.models import Participant
from participants.page import FormPage, answer, opened, sent, tab_url
from participants.panels import Tab
from participants.trajectory_forms import EndForm, PauseForm, ReopenForm
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def pause(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    form = PauseForm(sent(request), on=on, initial={"paused_on": on})

    def work() -> None:
        given = form.cleaned_data
        services.pause_trajectory(
            by=request.membership, participant=person, on=given["paused_on"], reason=given["pause_reason"] or ""
        )

    page = _page(person, "Pauze van", "De pauze is vastgelegd.", intro="De fase van het traject blijft staan.")
    return answer(request, form, page, work, person=person)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def end(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """The end, after what is still open was shown."""
    person, on = opened(request, pk)
    form = EndForm(sent(request), participant=person, on=on, initial={"ended_on": on})

    def work() -> None:
        given = form.cleaned_data
        services.end_trajectory(
            by=request.membership,
            participant=person,
            on=given["ended_on"],
            reason=given["end_reason"],
            outcome=given["end_outcome"],
        )

    page = _page(
        person,
        "Traject beëindigen van",
        "Het traject is beëindigd.",
        submit_label="Traject beëindigen",
        template="participants/end.html",
    )
    return answer(request, form, page, work, person=person, lines=open_lines(request.membership, person, on=on))


@never_cache
@require_POST
@requires(Role.JOBHUNTER)
def resume(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    if claim(request):
        services.resume_trajectory(by=request.membership, participant=person, on=on)
    messages.success(request, "De pauze is voorbij.")
    return see_other(request, tab_url(person, Tab.GUIDANCE))


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def reopen(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    form = ReopenForm(sent(request))

    def work() -> None:
        services.reopen_trajectory(by=request.membership, participant=person, on=on, reason=form.cleaned_data["reason"])

    page = _page(person, "Traject heropenen van", "Het traject is weer open.", submit_label="Traject heropenen")
    return answer(request, form, page, work, person=person)


def _page(person: Participant, what: str, done: str, *, submit_label: str = "Opslaan", **more: str) -> FormPage:
    return FormPage(
        heading=f"{what} {person.full_name}",
        submit_label=submit_label,
        done=done,
        done_url=tab_url(person, Tab.GUIDANCE),
        cancel_url=tab_url(person, Tab.GUIDANCE),
        **more,
    )
