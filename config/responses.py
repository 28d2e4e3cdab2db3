"""Answers to a form: where to go after success, and the page again after a mistake. With and without htmx alike."""

from collections.abc import Mapping
from typing import Any

from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import patch_vary_headers


class HttpResponseSeeOther(HttpResponseRedirect):
    """303: done, the result is at another address; the browser asks for it with GET."""

    status_code = 303


def is_htmx(request: HttpRequest) -> bool:
    return request.headers.get("HX-Request") == "true"


def _go_there(url: str) -> HttpResponse:
    return HttpResponse(status=204, headers={"HX-Redirect": url})


def see_other(request: HttpRequest, url: str) -> HttpResponse:
    """To `url` after a change. htmx would follow a redirect unseen and keep the old address, so it gets 204 with
    HX-Redirect and the browser goes there itself. The address must be our own: it is never taken from the request.
    """
    response = _go_there(url) if is_htmx(request) else HttpResponseSeeOther(url)
    patch_vary_headers(response, ["HX-Request"])
    return response


def render_form(request: HttpRequest, template: str, context: Mapping[str, Any], form: BaseForm) -> HttpResponse:
    """The page of a form: 200 for a first look, 422 when what was sent cannot be used. Adds `form` to the context."""
    status = 422 if form.is_bound and not form.is_valid() else 200
    response = render(request, template, {**context, "form": form}, status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response
