"""Pages about one's own account that allauth does not give as we want them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def own_address(request: HttpRequest) -> HttpResponse:
    """The address somebody signs in with. It came with the invitation; nobody adds another one here."""
    return render(request, "account/email.html")
