"""Pages of the functional admin: people, what they may do where, and invitations. Never a dossier."""

from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.queries import people
from accounts.services import Refused, deactivate, reactivate
from config import dutch
from config.forms import Form
from config.lists import render_list
from config.responses import render_form, see_other
from config.tables import Empty
from pilots import invitations, queries
from pilots.answers import address, confirm_revoke, posted, resend, tell
from pilots.duties_shown import duties, lines
from pilots.filters import UserFilter
from pilots.forms import InvitationForm
from pilots.http import AdministrationRequest
from pilots.models import Pilot
from pilots.permissions import administration
from pilots.rules.duties import Duty
from pilots.services import end_membership
from pilots.tables import UserTable

NONE_OPEN = Empty(
    "Geen uitnodigingen open", "Wie je uitnodigt, staat hier tot de uitnodiging is aangenomen.", icon="mail"
)


CAPTIONS = ("Te laat", "Vandaag", "Komende 7 dagen", "Later")
NEAR_DAYS = 7
HEADINGS = ("Wat en waarom", "Waarover", "Uiterlijk")


@never_cache
@require_safe
@administration
def work(request: AdministrationRequest) -> HttpResponse:
    """What waits for the administration, soonest first."""
    now = timezone.now()
    today = timezone.localtime(now).date()
    groups: dict[str, list[Duty]] = {caption: [] for caption in CAPTIONS}
    for duty in duties(now=now):
        days = (duty.due - today).days
        groups[CAPTIONS[0 if days < 0 else 1 if days == 0 else 2 if days <= NEAR_DAYS else 3]].append(duty)
    heading = dutch.weekday_date(today)
    context = {
        "today": heading[:1].upper() + heading[1:],
        "headings": HEADINGS,
        "groups": [
            (caption, caption == CAPTIONS[0], lines(found, on=today)) for caption, found in groups.items() if found
        ],
    }
    return render(request, "administration/work.html", context)


@require_safe
@administration
def users(request: AdministrationRequest) -> HttpResponse:
    rows = queries.people_with_work()
    template = "administration/users.html"
    return render_list(request, template, rows=rows, filterset=UserFilter, table=UserTable)


@require_safe
@administration
def user(request: AdministrationRequest, pk: int) -> HttpResponse:
    person = get_object_or_404(people(), pk=pk)
    memberships = queries.memberships_of(person)
    context = {
        "person": person,
        "current": [row for row in memberships if row.ended_on is None],
        "former": [row for row in memberships if row.ended_on is not None],
        "is_self": person.pk == request.user.pk,
        "invite_for": f"{reverse('administration:invite')}?person={person.pk}",
    }
    return render(request, "administration/user.html", context)


@require_http_methods(["GET", "POST"])
@administration
def user_deactivate(request: AdministrationRequest, pk: int) -> HttpResponse:
    person = get_object_or_404(people(), pk=pk)
    url = reverse("administration:user", args=[pk])
    context = {
        "heading": f"Account van {person.name} uitzetten",
        "effect": f"{person.name} kan niet meer inloggen en wordt meteen uitgelogd. De rollen blijven staan.",
        "submit_label": "Account uitzetten",
        "cancel_url": url,
    }
    if request.method == "GET":
        return render(request, "confirm.html", context)
    try:
        deactivate(person, by=request.user)
    except Refused as refusal:
        return render(request, "confirm.html", context | {"details": [refusal.sentence]}, status=422)
    messages.success(request, f"Het account van {person.name} is uitgezet.")
    return see_other(request, url)


@require_POST
@administration
def user_reactivate(request: AdministrationRequest, pk: int) -> HttpResponse:
    person = get_object_or_404(people(), pk=pk)
    reactivate(person)
    messages.success(request, f"{person.name} kan weer inloggen.")
    return see_other(request, reverse("administration:user", args=[pk]))


@require_http_methods(["GET", "POST"])
@administration
def membership_end(request: AdministrationRequest, pk: int) -> HttpResponse:
    membership = get_object_or_404(queries.memberships(), pk=pk)
    url, place = reverse("administration:user", args=[membership.user_id]), membership.pilot.municipality
    context = {
        "heading": f"{membership.name} laten stoppen in {place}",
        "effect": f"{membership.name} kan vanaf nu niets meer zien van deze pilot. De naam blijft staan bij het werk.",
        "submit_label": "Laten stoppen",
        "cancel_url": url,
    }
    if request.method == "GET":
        return render(request, "confirm.html", context)
    end_membership(membership, on=timezone.localdate())
    messages.success(request, f"{membership.name} werkt niet meer mee in de pilot van {place}.")
    return see_other(request, url)


@require_safe
@administration
def open_invitations(request: AdministrationRequest) -> HttpResponse:
    now = timezone.now()
    context = {"invitations": invitations.waiting(queries.invitations(), now=now), "now": now, "empty": NONE_OPEN}
    return render(request, "administration/invitations.html", context)


@require_http_methods(["GET", "POST"])
@administration
def invitation_revoke(request: AdministrationRequest, pk: UUID) -> HttpResponse:
    invitation = get_object_or_404(queries.invitations(), pk=pk)
    url = reverse("administration:invitations")
    if request.method == "GET":
        return render(request, "confirm.html", confirm_revoke(invitation, url))
    invitations.revoke(invitation)
    messages.success(request, f"De uitnodiging voor {invitation.name} is ingetrokken.")
    return see_other(request, url)


@require_POST
@administration
def invitation_resend(request: AdministrationRequest, pk: UUID) -> HttpResponse:
    resend(request, get_object_or_404(queries.invitations(), pk=pk))
    return see_other(request, reverse("administration:invitations"))


class PilotForm(Form):
    """Which pilot somebody is invited into, and who, when that is known already."""

    nouns: ClassVar = {"pilot": "een pilot"}

    pilot = forms.ModelChoiceField(
        queries.pilots(), label="Pilot", to_field_name="slug", empty_label="Maak een keuze", error_messages={}
    )
    person = forms.ModelChoiceField(people(), required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["pilot"].label_from_instance = _municipality  # type: ignore[attr-defined]


def _municipality(pilot: Pilot) -> str:
    return pilot.municipality


@require_http_methods(["GET", "POST"])
@administration
def invite(request: AdministrationRequest) -> HttpResponse:
    """First the pilot (?pilot=assen), then the invitation itself; ?person=<id> fills in who."""
    chosen = PilotForm(request.GET if "pilot" in request.GET else None, initial={"person": request.GET.get("person")})
    if not chosen.is_valid():
        return render_form(request, "administration/invite_where.html", {"heading": "Iemand uitnodigen"}, chosen)
    pilot: Pilot = chosen.cleaned_data["pilot"]
    known = chosen.cleaned_data["person"]
    initial = {"name": known.name, "email": known.email} if known else {}
    form = InvitationForm(posted(request), pilot=pilot, places=queries.places_of(pilot), initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            sent = invitations.invite(pilot, form.offer, by=request.user, key=form.key, address=address(request))
        except Refused as refusal:
            form.refuse(refusal.sentence)
        else:
            tell(request, sent=sent, name=form.offer.name, email=form.offer.email)
            return see_other(request, reverse("administration:invitations"))
    context = {
        "heading": f"Iemand uitnodigen voor {pilot.municipality}",
        "intro": "Deze persoon krijgt een mail en werkt daarna mee in deze pilot.",
        "submit_label": "Uitnodiging versturen",
        "cancel_url": reverse("administration:users"),
    }
    return render_form(request, "administration/invite.html", context, form)
