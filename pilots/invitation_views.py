"""The page behind the link of an invitation. Looking at it changes nothing: mail scanners follow links too."""

from typing import Any

import pghistory
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.models import User
from config.account_forms import SetPasswordForm
from config.responses import see_other
from pilots import invitations
from pilots.answers import posted
from pilots.models import Invitation, Membership
from pilots.shell import home_url

GONE, NOT_FOUND, WRONG_PERSON = 410, 404, 403


@login_not_required
@require_http_methods(["GET", "POST"])
def accept(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows the invitation; POST uses it, once, for the person it is for."""
    with transaction.atomic():
        invitation = invitations.find(token)
        if invitation is None:
            return _page(request, None, "unknown", status=NOT_FOUND)
        state = _state(invitation)
        if state != "open":
            return _page(request, invitation, state, status=GONE)
        if request.user.is_authenticated:
            return _accept_signed_in(request, invitation, token)
        account = User.objects.filter(email=invitation.email).first()
        if account is not None:
            return _page(request, invitation, "sign_in" if account.is_active else "inactive")
        return _accept_new(request, invitation, token)


def _state(invitation: Invitation) -> str:
    if invitation.used_at:
        return "used"
    if invitation.revoked_at:
        return "revoked"
    return "open" if invitation.expires_at > timezone.now() else "expired"


def _page(request: HttpRequest, invitation: Invitation | None, state: str, **more: Any) -> HttpResponse:
    status = more.pop("status", 200)
    context = {"invitation": invitation, "state": state, "here": request.path, **more}
    return render(request, "invitation/accept.html", context, status=status)


def _accept_signed_in(request: HttpRequest, invitation: Invitation, token: str) -> HttpResponse:
    user = request.user
    if getattr(user, "email", "") != invitation.email:
        return _page(request, invitation, "wrong_person", status=WRONG_PERSON if request.method == "POST" else 200)
    if request.method == "GET":
        return _page(request, invitation, "confirm")
    membership = _use(token, user)
    if membership is None:  # another request was first
        return _page(request, invitation, "used", status=GONE)
    return _welcome(request, membership)


def _accept_new(request: HttpRequest, invitation: Invitation, token: str) -> HttpResponse:
    """Somebody without an account chooses a password, and is signed in with it."""
    person = User(email=invitation.email, name=invitation.name)
    form = SetPasswordForm(data=posted(request), user=person)
    if request.method == "GET" or not form.is_valid():
        return _page(request, invitation, "password", form=form, status=422 if form.is_bound else 200)
    key = User.objects.next_id()
    try:
        with transaction.atomic(), pghistory.context(user=key):
            user = User.objects.create_user(invitation.email, invitation.name, form.cleaned_data["password1"], pk=key)
            membership = _use(token, user)
            if membership is None:
                raise IntegrityError("the invitation was used meanwhile")
    except IntegrityError:  # the button was pressed twice: the first time made the account
        return _page(request, invitation, "used", status=GONE)
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    return _welcome(request, membership)


def _use(token: str, user: Any) -> Membership | None:
    return invitations.use(token, user, today=timezone.localdate())


def _welcome(request: HttpRequest, membership: Membership) -> HttpResponse:
    role, place = membership.get_role_display(), membership.pilot.municipality
    messages.success(request, f"Welkom. Je werkt nu mee in de pilot van {place}, als {role}.")
    return see_other(request, home_url(membership))
