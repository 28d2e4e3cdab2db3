"""What people see when something goes wrong: a sentence, and what to do next."""

import logging
import sys
from collections.abc import ItemsView
from typing import Any

from django.db import InterfaceError, OperationalError, ProgrammingError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.debug import SafeExceptionReporterFilter

INSUFFICIENT_PRIVILEGE = "42501"
RETRY_SECONDS = "10"
security_log = logging.getLogger("werkroute.security")


def server_error(request: HttpRequest) -> HttpResponse:
    """500; or 503 when the database is away or busy; or 404 when it refused rows that a view forgot to check.

    These pages ask nothing of the database and know nobody.
    """
    error = sys.exc_info()[1]
    if isinstance(error, OperationalError | InterfaceError):
        return HttpResponse(render_to_string("503.html"), status=503, headers={"Retry-After": RETRY_SECONDS})
    cause = getattr(error, "__cause__", None)
    if isinstance(error, ProgrammingError) and getattr(cause, "sqlstate", "") == INSUFFICIENT_PRIVILEGE:
        security_log.critical("the database refused what a view allowed: %s", request.resolver_match)
        return HttpResponse(render_to_string("404.html", {"shell": None}), status=404)
    return HttpResponse(render_to_string("500.html"), status=500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the page stood open too long or came from elsewhere."""
    return render(request, "403_csrf.html", status=403)


class NothingTyped(SafeExceptionReporterFilter):
    """Error reports say where it went wrong, and never what was typed or what a variable held."""

    def get_post_parameters(self, request: HttpRequest | None) -> dict[str, Any]:
        return dict.fromkeys(request.POST, self.cleansed_substitute) if request is not None else {}

    def get_traceback_frame_variables(self, request: HttpRequest | None, tb_frame: Any) -> ItemsView[str, Any]:
        if not self.is_active(request):  # on a developer's own machine
            return super().get_traceback_frame_variables(request, tb_frame)
        return dict.fromkeys(tb_frame.f_locals, self.cleansed_substitute).items()
