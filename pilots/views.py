"""Pages of the pilot itself: its facts, the people who work in it, and who looked at what."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.services import Refused
from config.lists import render_list
from config.responses import render_form, see_other
from pilots import invitations
from pilots.answers import address, confirm_revoke, posted, resend, tell
from pilots.enums import PILOT_ROLES, Role
from pilots.filters import AccessFilter
from pilots.forms import InvitationForm
from pilots.http import PilotRequest
from pilots.models import (
    AccessRecord,
    Decision,
    EvaluationQuestion,
    Invitation,
    Membership,
    Partner,
    Phase,
    ReceptionLocation,
)
from pilots.permissions import requires
from pilots.services import end_membership
from pilots.shown import money_of
from pilots.tables import AccessTable


def _members_url(request: PilotRequest) -> str:
    return reverse("pilots:members", args=[request.membership.pilot.slug])


@require_safe
@requires(*PILOT_ROLES)
def about(request: PilotRequest) -> HttpResponse:
    """What the decisions say about the pilot; what they do not say is 'onbekend'."""
    member = request.membership
    phases = list(Phase.objects.visible_to(member).order_by("position"))
    context = {
        "pilot": member.pilot,
        "phases": phases,
        "money": money_of(phases, member),
        "partners": Partner.objects.visible_to(member),
        "locations": ReceptionLocation.objects.visible_to(member),
        "decisions": Decision.objects.visible_to(member).order_by("position"),
        "questions": EvaluationQuestion.objects.visible_to(member).order_by("position"),
    }
    return render(request, "pilots/about.html", context)


@require_safe
@requires(Role.PROJECT_LEADER)
def members(request: PilotRequest) -> HttpResponse:
    rows = Membership.objects.visible_to(request.membership).prefetch_related("locations").order_by("name", "pk")
    now = timezone.now()
    context = {
        "members": [row for row in rows if row.ended_on is None],
        "former": [row for row in rows if row.ended_on is not None],
        "invitations": invitations.waiting(Invitation.objects.visible_to(request.membership), now=now),
        "now": now,
    }
    return render(request, "pilots/members.html", context)


@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
def invite(request: PilotRequest) -> HttpResponse:
    pilot = request.membership.pilot
    places = ReceptionLocation.objects.visible_to(request.membership)
    form = InvitationForm(posted(request), pilot=pilot, places=places)
    if request.method == "POST" and form.is_valid():
        try:
            sent = invitations.invite(pilot, form.offer, by=request.user, key=form.key, address=address(request))
        except Refused as refusal:
            form.refuse(refusal.sentence)
        else:
            tell(request, sent=sent, name=form.offer.name, email=form.offer.email)
            return see_other(request, _members_url(request))
    context = {
        "heading": "Iemand uitnodigen",
        "intro": f"Deze persoon krijgt een mail en werkt daarna mee in de pilot van {pilot.municipality}.",
        "submit_label": "Uitnodiging versturen",
        "cancel_url": _members_url(request),
    }
    return render_form(request, "pilots/invite.html", context, form)


@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
def membership_end(request: PilotRequest, pk: int) -> HttpResponse:
    membership = get_object_or_404(Membership.objects.visible_to(request.membership), pk=pk)
    cancel_url = _members_url(request)
    context = {
        "heading": f"{membership.name} laten stoppen",
        "effect": f"{membership.name} kan vanaf nu niets meer zien van deze pilot. De naam blijft staan bij het werk.",
        "submit_label": "Laten stoppen",
        "cancel_url": cancel_url,
    }
    if request.method == "GET":
        return render(request, "confirm.html", context)
    try:
        end_membership(membership, on=timezone.localdate(), by=request.membership)
    except Refused as refusal:
        return render(request, "confirm.html", context | {"details": [refusal.sentence]}, status=422)
    messages.success(request, f"{membership.name} werkt niet meer mee in deze pilot.")
    return see_other(request, reverse("home") if membership.user_id == request.user.pk else cancel_url)


@require_http_methods(["GET", "POST"])
@requires(Role.PROJECT_LEADER)
def invitation_revoke(request: PilotRequest, pk: UUID) -> HttpResponse:
    invitation = get_object_or_404(Invitation.objects.visible_to(request.membership), pk=pk)
    if request.method == "GET":
        return render(request, "confirm.html", confirm_revoke(invitation, _members_url(request)))
    invitations.revoke(invitation)
    messages.success(request, f"De uitnodiging voor {invitation.name} is ingetrokken.")
    return see_other(request, _members_url(request))


@require_POST
@requires(Role.PROJECT_LEADER)
def invitation_resend(request: PilotRequest, pk: UUID) -> HttpResponse:
    invitation = get_object_or_404(Invitation.objects.visible_to(request.membership), pk=pk)
    resend(request, invitation)
    return see_other(request, _members_url(request))


@require_safe
@requires(Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER, Role.PROJECT_LEADER, Role.PRIVACY_OFFICER)
def access_log(request: PilotRequest) -> HttpResponse:
    """All look-ups of the pilot for who oversees them; to the others the database shows their own."""
    rows = AccessRecord.objects.visible_to(request.membership).select_related("membership")
    shows_all = request.membership.role in (Role.PROJECT_LEADER, Role.PRIVACY_OFFICER)
    template = "pilots/access_log.html"
    return render_list(request, template, rows=rows, filterset=AccessFilter, table=AccessTable, shows_all=shows_all)
