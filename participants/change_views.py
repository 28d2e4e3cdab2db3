"""Wat is er veranderd: the history of a dossier, for who writes in it."""

import uuid

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from participants.changes import changes_of
from participants.page import list_url, opened
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires

PER_PAGE = 25


@never_cache
@require_safe
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def changes(request: PilotRequest, pk: uuid.UUID) -> HttpResponse:
    """Who changed what and when, newest first, a page at a time."""
    person, _on = opened(request, pk)
    page = Paginator(changes_of(request.membership, person), PER_PAGE).get_page(request.GET.get("page"))
    context = {"person": person, "list_url": list_url(request), "changes": page.object_list, "page": page}
    return render(request, "participants/changes.html", context)
