"""Pages that everybody may read, signed in or not."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@login_not_required
@require_safe
def help_and_contact(request: HttpRequest) -> HttpResponse:
    contact = {"email": settings.SUPPORT_EMAIL, "phone": settings.SUPPORT_PHONE}
    return render(request, "pages/help.html", {"contact": contact})


@login_not_required
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "pages/accessibility.html")


@login_not_required
@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, "pages/privacy.html")
