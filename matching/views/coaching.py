"""Job coaching: the day of a coach, and for each placement the hours, sessions, goals and actions on one page."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from config.responses import see_other
from matching.coaching import (
    assignments_of,
    coached_by,
    get_action,
    get_goal,
    goals_of,
    hours_of,
    sessions_of,
)
from matching.coaching_forms import ActionForm, CloseGoalForm, GoalForm, SessionForm, session_as_typed
from matching.enums import ActionBy, GoalOutcome
from matching.models import Placement
from matching.queries import get_placement
from matching.services import add_action, add_goal, change_session, close_goal, record_session, tick_action
from matching.views.support import answer_about, opened, url_to
from participants.page import sent
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

FOLLOWS = (Role.JOBHUNTER, Role.JOB_COACH)


@require_safe
@requires(Role.JOB_COACH)
def my_day(request: PilotRequest) -> HttpResponse:
    """The coach's own people, whom to hear first on top: made for a phone."""
    on = timezone.localdate()
    people = coached_by(request.membership, on=on)
    context = {"people": [(row, row.is_due(on)) for row in people], "due": sum(row.is_due(on) for row in people)}
    return render(request, "matching/my_day.html", context)


@require_safe
@requires(*FOLLOWS)
def coaching(request: PilotRequest, pk: UUID) -> HttpResponse:
    found = opened(request, get_placement(request.membership, pk))
    sessions, assignments = sessions_of(request.membership, found), assignments_of(request.membership, found)
    context = {
        "placement": found,
        "assignments": assignments,
        "sessions": sessions,
        "hours": hours_of(sessions, assignments),
        "goals": goals_of(request.membership, found),
        "may_change": found.participant.readable_until is None,
        "today": timezone.localdate(),
    }
    return render(request, "matching/coaching.html", context)


def _page(request: PilotRequest, placement: Placement, heading: str, **more: Any) -> dict[str, Any]:
    intro = f"{placement.participant.full_name} bij {placement.employer.name}."
    return {"heading": heading, "intro": intro, "back": url_to(request, "coaching", placement.pk), **more}


@require_http_methods(["GET", "POST"])
@requires(*FOLLOWS)
def session_add(request: PilotRequest, pk: UUID) -> HttpResponse:
    placement, on = opened(request, get_placement(request.membership, pk)), timezone.localdate()
    form = SessionForm(sent(request), on=on, initial={"given_on": on, "quick": "1"})

    def work() -> str:
        record_session(request.membership, placement, facts=form.facts(), on=on)
        return "Het gesprek is vastgelegd."

    return answer_about(request, form, placement, _page(request, placement, "Gesprek vastleggen"), work)


@require_http_methods(["GET", "POST"])
@requires(Role.JOB_COACH)
def session_edit(request: PilotRequest, pk: UUID, session: UUID) -> HttpResponse:
    """A coach corrects what they wrote down themselves: 403 for what others did. A jobhunter corrects all help."""
    placement, on = opened(request, get_placement(request.membership, pk)), timezone.localdate()
    found = next((row for row in sessions_of(request.membership, placement) if row.pk == session), None)
    if found is None:
        raise Http404
    if found.recorded_by_id != request.membership.pk:
        raise PermissionDenied
    form = SessionForm(sent(request), on=on, initial=session_as_typed(found))

    def work() -> str:
        change_session(request.membership, placement, found, facts=form.facts(), on=on)
        return "Het gesprek is gewijzigd."

    return answer_about(request, form, placement, _page(request, placement, "Gesprek wijzigen"), work)


@require_http_methods(["GET", "POST"])
@requires(*FOLLOWS)
def goal_add(request: PilotRequest, pk: UUID) -> HttpResponse:
    placement = opened(request, get_placement(request.membership, pk))
    form = GoalForm(sent(request))

    def work() -> str:
        add_goal(request.membership, placement, text=form.cleaned_data["text"], on=timezone.localdate())
        return "Het doel is vastgelegd."

    return answer_about(request, form, placement, _page(request, placement, "Doel afspreken"), work)


@require_http_methods(["GET", "POST"])
@requires(*FOLLOWS)
def goal_close(request: PilotRequest, pk: UUID) -> HttpResponse:
    goal = get_goal(request.membership, pk)
    opened(request, goal.placement)
    form = CloseGoalForm(sent(request))

    def work() -> str:
        outcome = GoalOutcome(form.cleaned_data["outcome"])
        close_goal(request.membership, goal, outcome=outcome, on=timezone.localdate())
        return f"Het doel is afgesloten: {outcome.label.lower()}."

    page = _page(request, goal.placement, f"Doel afsluiten: {goal.text}")
    return answer_about(request, form, goal.placement, page, work)


@require_http_methods(["GET", "POST"])
@requires(*FOLLOWS)
def action_add(request: PilotRequest, pk: UUID) -> HttpResponse:
    goal = get_goal(request.membership, pk)
    opened(request, goal.placement)
    form = ActionForm(sent(request), initial={"by": ActionBy.COACH})

    def work() -> str:
        add_action(request.membership, goal, facts={name: form.cleaned_data[name] for name in ("text", "by", "due_on")})
        return "De actie is vastgelegd."

    page = _page(request, goal.placement, f"Actie bij: {goal.text}")
    return answer_about(request, form, goal.placement, page, work)


@require_POST
@requires(*FOLLOWS)
def action_tick(request: PilotRequest, pk: UUID) -> HttpResponse:
    """Done today, or not done after all."""
    action = get_action(request.membership, pk)
    opened(request, action.placement)
    if claim(request):
        done = action.done_on is None
        tick_action(request.membership, action, on=timezone.localdate() if done else None)
        messages.success(request, "De actie is gedaan." if done else "De actie staat weer open.")
    return see_other(request, url_to(request, "coaching", action.placement_id))
