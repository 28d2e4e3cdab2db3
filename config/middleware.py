"""The first and last word of every request: a number to follow it by, the liveness answer, and headers of our own."""

import uuid
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

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
        response["X-Request-Id"] = request.request_id  # type: ignore[attr-defined]
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        response["X-Robots-Tag"] = "noindex, nofollow"
        if not request.path.startswith("/static/"):
            response.setdefault("Cache-Control", "no-store")
        return response
