"""The intake page: a draft that keeps itself, and the finished intake."""

import uuid
from datetime import date, datetime
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from config.responses import see_other
from participants import services
from participants.intake_forms import IntakeForm, shown_intake
from participants.models import Participant
from participants.page import FormPage, answer, opened, person_url, sent
from participants.queries import contact_of, draft_of, languages_of, profile_of
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

DRAFT = "concept"
BY_ITSELF = "auto"


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def intake(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    initial, saved_at, lines = _start(person, on)
    form = IntakeForm(sent(request), participant=person, on=on, initial=initial, other_languages=lines)
    page = FormPage(
        heading=f"Intake van {person.full_name}",
        submit_label="Intake opslaan",
        done="De intake is opgeslagen.",
        done_url=person_url(person),
        cancel_url=person_url(person),
        template="participants/intake.html",
        crumb="Intake",
    )
    if request.method == "POST" and DRAFT in request.POST:
        saved_at = services.save_intake_draft(by=request.membership, participant=person, answers=form.typed())
        if request.POST[DRAFT] != BY_ITSELF:
            messages.success(request, "Het concept is bewaard. Je kunt later verder.")
            return see_other(request, person_url(person))
        form = IntakeForm(participant=person, on=on, initial=form.typed(), other_languages=lines)

    def work() -> None:
        services.complete_intake(by=request.membership, participant=person, intake=form.intake())

    return answer(request, form, page, work, person=person, saved_at=saved_at)


def _start(person: Participant, on: date) -> tuple[dict[str, Any], datetime | None, int]:
    """What the form begins with, when its draft was saved, and how many lines it needs for other languages."""
    spoken = languages_of(person)
    known = dict(shown_intake(person, contact=contact_of(person), profile=profile_of(person), spoken=spoken, on=on))
    draft = draft_of(person)
    if draft is None:
        return known, None, len(spoken)
    return known | draft.answers, draft.saved_at, len(spoken)
