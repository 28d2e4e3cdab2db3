"""The first and last word of every request: a number to follow it by, the liveness answer, and headers of our own."""

import uuid
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.template.loader import render_to_string

LIVENESS_PATH = "/livez"
NOT_ALLOWED = 405


class RequestMiddleware:
    """Give the request an id, answer liveness without the database, and keep dossiers out of every cache."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == LIVENESS_PATH:
            return HttpResponse("ok", content_type="text/plain")
        request.request_id = uuid.uuid4().hex  # type: ignore[attr-defined]
        response = self.get_response(request)
        response = _leave_the_fragment(request, response)
        if response.status_code == NOT_ALLOWED:
            _explain(response)
        response["X-Request-Id"] = request.request_id  # type: ignore[attr-defined]
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        response["X-Robots-Tag"] = "noindex, nofollow"
        if not request.path.startswith("/static/"):
            response.setdefault("Cache-Control", "no-store")
        return response


def _leave_the_fragment(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """A session that ended while a list stood open: go to the login page, do not put it inside a table.

    A form that was sent stays where it is, with all that was typed: app.js says what to do.
    """
    target = response.headers.get("Location", "")
    is_reading = request.method == "GET" and request.headers.get("HX-Request")
    if is_reading and target.startswith(resolve_url(settings.LOGIN_URL)):
        return HttpResponse(status=204, headers={"HX-Redirect": target})
    return response


def _explain(response: HttpResponse) -> None:
    """Django leaves the page empty for an address that only a button may use. The page asks nothing of the database."""
    response.content = render_to_string("405.html", {"shell": None}).encode()
    response["Content-Length"] = str(len(response.content))
