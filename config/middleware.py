"""The first and last word of every request: a number to follow it by, the liveness answer, and headers of our own."""

import uuid
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url

LIVENESS_PATH = "/livez"


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
        response["X-Request-Id"] = request.request_id  # type: ignore[attr-defined]
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        response["X-Robots-Tag"] = "noindex, nofollow"
        if not request.path.startswith("/static/"):
            response.setdefault("Cache-Control", "no-store")
        return response


def _leave_the_fragment(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """A session that ended while a page stood open: go to the login page, do not put it inside a table."""
    target = response.headers.get("Location", "")
    if request.headers.get("HX-Request") and target.startswith(resolve_url(settings.LOGIN_URL)):
        return HttpResponse(status=204, headers={"HX-Redirect": target})
    return response
