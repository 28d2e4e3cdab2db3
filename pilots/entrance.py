"""The front door: where somebody goes after signing in."""

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from pilots.middleware import own_memberships
from pilots.shell import home_url


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The first page of the only pilot, a choice between pilots, or the administration."""
    with transaction.atomic():
        memberships = own_memberships(int(str(request.user.pk)))
    if len(memberships) == 1 and not getattr(request.user, "is_functional_admin", False):
        return redirect(home_url(memberships[0]))
    if not memberships and getattr(request.user, "is_functional_admin", False):
        return redirect("administration:work")
    choices = [(membership, home_url(membership)) for membership in memberships]
    return render(request, "pilots/entrance.html", {"choices": choices})


@require_POST
def keep_alive(request: HttpRequest) -> HttpResponse:
    """The session goes on: every answered request renews it."""
    return HttpResponse(status=204)
