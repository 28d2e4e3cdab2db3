"""Aftercare: contacts with person and employer, moments that move, and the plan of the pilot."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from config.dutch import long_date
from config.responses import see_other
from matching.aftercare import get_check_in, get_moment, not_heard, numbers_of
from matching.aftercare_forms import CheckInForm, ExtraMomentForm, MomentForm, TemplateForm
from matching.enums import Asks, AtWork, Respondent
from matching.models import AftercareMoment, AftercareStep, CheckIn, Placement
from matching.queries import get_placement
from matching.rules.aftercare import LINK_DAYS
from matching.services import (
    add_moment,
    change_moment,
    follow_up,
    make_link,
    plan_aftercare,
    record_check_in,
    save_template,
    template_of,
)
from matching.views.support import answer_about, opened, url_to
from participants.page import sent
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

FOLLOWS = (Role.JOBHUNTER, Role.JOB_COACH)
SAYS_STOPPED = "Werkt iemand er niet meer? Leg dan ook het einde van het werk vast."


def _who(placement: Placement) -> str:
    return f"{placement.participant.full_name} bij {placement.employer.name}."


def _respondent(who: str) -> Respondent:
    if who not in Respondent.values:
        raise Http404
    return Respondent(who)


@require_http_methods(["GET", "POST"])
@requires(*FOLLOWS)
def moment_check_in(request: PilotRequest, pk: UUID, who: str) -> HttpResponse:
    """The answer of one of the two at a moment; one that was given is corrected here."""
    moment = get_moment(request.membership, pk)
    opened(request, moment.placement)
    rows = CheckIn.objects.visible_to(request.membership)
    earlier = rows.filter(moment=moment, respondent=_respondent(who)).first()
    return _check_in(request, moment.placement, moment, _respondent(who), earlier)


@require_http_methods(["GET", "POST"])
@requires(*FOLLOWS)
def check_in(request: PilotRequest, pk: UUID, who: str) -> HttpResponse:
    """A contact between the moments of the plan."""
    placement = opened(request, get_placement(request.membership, pk))
    return _check_in(request, placement, None, _respondent(who), None)


def _check_in(
    request: PilotRequest,
    placement: Placement,
    moment: AftercareMoment | None,
    who: Respondent,
    earlier: CheckIn | None,
) -> HttpResponse:
    on = timezone.localdate()
    initial: dict[str, Any] = {"happened_on": on}
    if earlier is not None:
        initial = {name: getattr(earlier, name) for name in CheckInForm.base_fields}
    form = CheckInForm(sent(request), respondent=who, on=on, initial=initial)

    def work() -> str:
        heard = form.heard
        record_check_in(request.membership, placement, moment, heard=heard, on=on)
        if heard.at_work == AtWork.NO and placement.ends_on is None:
            messages.warning(request, SAYS_STOPPED)
        left = not_heard(request.membership, moment) if moment else []
        still = "".join(f" De {one.label.lower()} is nog niet gesproken." for one in left)
        return f"Het contact met de {who.label.lower()} is vastgelegd.{still}"

    when = f"{moment.label} ({long_date(moment.due_on)})" if moment else "Tussendoor"
    page = {
        "heading": f"Contact met de {who.label.lower()}",
        "intro": f"{when}: {_who(placement)}",
        "numbers": numbers_of(request.membership, placement, who),
    }
    return answer_about(request, form, placement, page, work)


@require_http_methods(["GET", "POST"])
@requires(*FOLLOWS)
def moment(request: PilotRequest, pk: UUID) -> HttpResponse:
    found = get_moment(request.membership, pk)
    opened(request, found.placement)
    initial: dict[str, Any] = {"what": MomentForm.DROP if found.is_dropped else MomentForm.MOVE}
    initial |= {"due_on": found.due_on, "reason": found.reason, "version": found.version}
    form = MomentForm(sent(request), initial=initial)

    def work() -> str:
        change = form.change
        change_moment(request.membership, found, change=change)
        if change.is_dropped:
            return f"{found.label} vervalt."
        return f"{found.label} staat nu op {long_date(change.due_on)}." if change.due_on else "Opgeslagen."

    page = {"heading": f"{found.label} verzetten of laten vervallen", "intro": _who(found.placement)}
    return answer_about(request, form, found.placement, page, work)


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*FOLLOWS)
def moment_link(request: PilotRequest, pk: UUID, who: str) -> HttpResponse:
    """Make a link to pass on oneself, by telephone message for instance. It is shown once: only its hash is kept."""
    found, respondent = get_moment(request.membership, pk), _respondent(who)
    opened(request, found.placement)
    back = url_to(request, "placement", found.placement_id)
    context = {"moment": found, "respondent": respondent, "days": LINK_DAYS, "back": back, "link": ""}
    if request.method == "POST":
        if not claim(request):
            messages.info(request, "Een link is maar één keer te zien. Maak een nieuwe als je hem kwijt bent.")
            return see_other(request, back)
        _link, token = make_link(found, respondent, by=request.membership)
        context["link"] = request.build_absolute_uri(reverse("answer:question", args=[token]))
    return render(request, "matching/link.html", context)


@require_http_methods(["GET", "POST"])
@requires(*FOLLOWS)
def moment_add(request: PilotRequest, pk: UUID) -> HttpResponse:
    placement = opened(request, get_placement(request.membership, pk))
    form = ExtraMomentForm(sent(request), initial={"asks": Asks.BOTH})

    def work() -> str:
        given = form.cleaned_data
        add_moment(
            request.membership, placement, due_on=given["due_on"], asks=Asks(given["asks"]), reason=given["reason"]
        )
        return f"Er is een contact gepland op {long_date(given['due_on'])}."

    return answer_about(request, form, placement, {"heading": "Extra contact plannen", "intro": _who(placement)}, work)


@require_POST
@requires(*FOLLOWS)
def aftercare_plan(request: PilotRequest, pk: UUID) -> HttpResponse:
    """Make the plan of work that has none, such as work that came from a list."""
    placement = opened(request, get_placement(request.membership, pk))
    made = plan_aftercare(request.membership, placement, on=timezone.localdate()) if claim(request) else []
    if made:
        messages.success(request, "Het nazorgplan is gemaakt.")
    else:
        messages.info(request, "Er zijn geen nieuwe momenten gepland.")
    return see_other(request, url_to(request, "placement", pk))


@require_POST
@requires(*FOLLOWS)
def check_in_follow_up(request: PilotRequest, pk: UUID) -> HttpResponse:
    """What an answer asked for was done: there was a call."""
    found = get_check_in(request.membership, pk)
    opened(request, found.placement)
    if claim(request):
        follow_up(request.membership, found, on=timezone.localdate())
        messages.success(request, "Vastgelegd dat er is gebeld.")
    return see_other(request, url_to(request, "placement", found.placement_id))


@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
def aftercare_template(request: PilotRequest) -> HttpResponse:
    """The plan that each start gets from now on."""
    form = TemplateForm(sent(request), steps=template_of(request.membership))
    if request.method == "POST" and form.is_valid():
        if claim(request):
            save_template(request.membership, form.steps)
        messages.success(request, "Het nazorgplan is opgeslagen. Het geldt voor wie vanaf nu begint.")
        return see_other(request, url_to(request, "aftercare-template"))
    context = {
        "form": form,
        "is_default": not AftercareStep.objects.visible_to(request.membership).exists(),
    }
    return render(request, "matching/aftercare_template.html", context, status=422 if form.is_bound else 200)
