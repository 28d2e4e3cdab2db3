"""Sessions that end: idle ones by their cookie (settings), long ones here; and where to go on after signing in."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import resolve_url
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

STARTED = "signed_in_at"
NOT_SAVED = "Je was uitgelogd. Daarom is er niets opgeslagen. Log in en doe het nog een keer."


class SessionAgeMiddleware:
    """Sign out whoever signed in longer ago than the absolute limit, however busy since."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            now = timezone.now().timestamp()
            started = request.session.setdefault(STARTED, now)
            if now - started > settings.SESSION_ABSOLUTE_AGE:
                logout(request)
        return self.get_response(request)


class SignInMiddleware(LoginRequiredMiddleware):
    """Ask who is not signed in to do so, and lead back to a page: what a button sends to cannot be opened."""

    def handle_no_permission(self, request: HttpRequest, view_func: Any) -> HttpResponseRedirect:
        if request.method in ("GET", "HEAD"):
            return super().handle_no_permission(request, view_func)
        messages.warning(request, NOT_SAVED)
        return redirect_to_login(_page_of_the_button(request), self.get_login_url(view_func))


def _page_of_the_button(request: HttpRequest) -> str:
    """The page that the browser says it was on, if it is one of ours; else the first page."""
    page = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(page, {request.get_host()}, require_https=request.is_secure()):
        return resolve_url(settings.LOGIN_REDIRECT_URL)
    parts = urlsplit(page)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path
