"""A move that COA announced: recorded before it happens, with the job at stake and a request to postpone it."""

import uuid
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from config.dutch import long_date
from config.responses import see_other
from participants import services
from participants.announced_move_forms import AnnounceForm, AnswerDelayForm, AskDelayForm, CancelMoveForm
from participants.effects import Line, move_lines
from participants.enums import DelayOutcome
from participants.models import AnnouncedMove, Participant
from participants.ownership import asks_reason
from participants.page import (
    OK,
    UNPROCESSABLE,
    FormPage,
    answer,
    list_url,
    opened,
    page_again,
    person_url,
    sent,
)
from participants.panels import TAB, Tab
from participants.queries import own_locations
from participants.refusals import Refused
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim


def moves_panel(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]]:
    """The announced move with what is at stake, and the earlier ones."""
    membership, on = request.membership, timezone.localdate()
    rows = AnnouncedMove.objects.visible_to(membership).filter(participant=participant)
    found = list(rows.select_related("to_location", "recorded_by").order_by("-moves_on"))
    move = next((row for row in found if row.is_open), None)
    context: dict[str, Any] = {
        "person": participant,
        "move": move,
        "earlier": [row for row in found if not row.is_open],
        "lines": _at_stake(request, participant, move) if move else [],
        "asks_answer": bool(move and move.delay_outcome == DelayOutcome.OPEN),
        "moved_on": min(move.expected_on, on) if move else None,
    }
    return "participants/_announced_move.html", context


def _at_stake(request: PilotRequest, person: Participant, move: AnnouncedMove) -> list[Line]:
    return move_lines(request.membership, person, move.to_location, on=timezone.localdate())


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.COA_CASEWORKER, Role.JOBHUNTER)
def announce(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    initial = {"announced_on": on}
    form = AnnounceForm(sent(request), membership=request.membership, participant=person, on=on, initial=initial)
    page = _page(person, "Overplaatsing aankondigen", "Aankondiging opslaan", "De overplaatsing is aangekondigd.")

    def work() -> None:
        services.announce_move(by=request.membership, participant=person, announcement=form.announcement())

    return answer(request, form, page, work, person=person)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def ask_delay(request: PilotRequest, pk: uuid.UUID, move: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    announced = _get_move(request, person, move)
    form = AskDelayForm(sent(request), on=on, initial={"asked_on": on})
    stakes = " ".join(line.text for line in _at_stake(request, person, announced))
    page = _page(person, "Uitstel vragen", "Verzoek opslaan", "Het verzoek om uitstel is vastgelegd.", intro=stakes)

    def work() -> None:
        given = form.cleaned_data
        services.ask_delay(by=request.membership, move=announced, on=given["asked_on"], reason=given["reason"])

    return answer(request, form, page, work, person=person)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.COA_CASEWORKER, Role.JOBHUNTER)
def answer_delay(request: PilotRequest, pk: uuid.UUID, move: uuid.UUID) -> HttpResponse:
    person, on = opened(request, pk)
    announced = _get_move(request, person, move)
    form = AnswerDelayForm(sent(request), move=announced, on=on, initial={"answered_on": on})
    intro = f"Aangekondigd per {long_date(announced.moves_on)}."
    page = _page(person, "Antwoord op uitstel", "Antwoord opslaan", "Het antwoord is vastgelegd.", intro=intro)

    def work() -> None:
        given = form.cleaned_data
        services.answer_delay(
            by=request.membership,
            move=announced,
            outcome=given["outcome"],
            on=given["answered_on"],
            until=given["delayed_until"],
        )

    return answer(request, form, page, work, person=person)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.COA_CASEWORKER, Role.JOBHUNTER)
def cancel(request: PilotRequest, pk: uuid.UUID, move: uuid.UUID) -> HttpResponse:
    """Ask first, and why when it is COA's; sent twice, the second finds it off already."""
    person, on = opened(request, pk)
    row = _get_move(request, person, move, any_state=True)
    form = CancelMoveForm(sent(request)) if asks_reason(row, request.membership) else None
    if request.method == "POST" and (form is None or form.is_valid()):
        if row.is_open and claim(request):
            reason = form.cleaned_data["reason"] if form else ""
            services.cancel_move(by=request.membership, move=row, on=on, reason=reason)
        messages.success(request, "De overplaatsing gaat niet door.")
        return see_other(request, _tab_url(person))
    context = {
        "heading": "Gaat de overplaatsing niet door?",
        "effect": f"{person.full_name} zou op {long_date(row.expected_on)} verhuizen naar {row.destination}.",
        "details": ["De aankondiging blijft staan, met wie heeft vastgelegd dat die niet doorgaat."],
        "submit_label": "Gaat niet door",
        "cancel_url": _tab_url(person),
        "form": form,
    }
    return page_again(request, "confirm.html", context, status=UNPROCESSABLE if form and form.errors else OK)


@never_cache
@require_POST
@requires(Role.COA_CASEWORKER, Role.JOBHUNTER)
def done(request: PilotRequest, pk: uuid.UUID, move: uuid.UUID) -> HttpResponse:
    """The move happened. COA loses sight of who lives at another location now, and goes back to the list."""
    person, on = opened(request, pk)
    row = _get_move(request, person, move, any_state=True)
    row.participant = person
    try:
        if claim(request):
            services.complete_move(by=request.membership, move=row, on=min(row.expected_on, on))
    except Refused as refused:
        messages.error(request, refused.sentence)
        return see_other(request, person_url(person, "move"))
    messages.success(request, f"{person.full_name} woont nu: {row.destination}.")
    is_coa = request.membership.role == Role.COA_CASEWORKER
    out_of_sight = is_coa and row.to_location_id not in [place.pk for place in own_locations(request.membership)]
    return see_other(request, list_url(request) if out_of_sight else _tab_url(person))


def _get_move(request: PilotRequest, person: Participant, pk: uuid.UUID, *, any_state: bool = False) -> AnnouncedMove:
    rows = AnnouncedMove.objects.visible_to(request.membership)
    rows = rows.filter(pk=pk, participant=person).select_related("to_location", "recorded_by")
    found: AnnouncedMove | None = (rows if any_state else rows.open()).first()
    if found is None:
        raise Http404
    return found


def _tab_url(person: Participant) -> str:
    return f"{person_url(person)}?{TAB}={Tab.GUIDANCE}#overplaatsing"


def _page(person: Participant, what: str, submit: str, done: str, intro: str = "") -> FormPage:
    url = _tab_url(person)
    heading = f"{what}: {person.full_name}"
    return FormPage(heading, submit, done, done_url=url, cancel_url=url, intro=intro, crumb=what)
