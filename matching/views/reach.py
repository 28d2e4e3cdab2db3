"""Mijn werk elsewhere: the page where a member chooses, and the calendar that a program reads without signing in."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.db import connection, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from config.database.scope import scoped
from config.responses import see_other
from matching.calendar_file import CONTENT_TYPE
from matching.enums import Digest
from matching.outside import calendar_member, calendar_of
from matching.services import reach
from matching.views.support import form_page, url_to
from matching.views.tasks import WITH_LISTS
from matching.worklist_forms import SettingsForm
from participants.page import sent
from pilots.http import PilotRequest
from pilots.middleware import scope_of
from pilots.permissions import requires

TEMPLATE = "matching/work_settings.html"


@never_cache
@require_http_methods(["GET", "POST"])
@requires(*WITH_LISTS)
def settings(request: PilotRequest) -> HttpResponse:
    """How often the morning mail comes, and whether a calendar reads along."""
    row = reach.settings_of(request.membership)
    form = SettingsForm(sent(request), initial={"digest": row.digest})
    if not (form.is_bound and form.is_valid()):
        return form_page(request, form, {"row": row}, template=TEMPLATE)
    reach.choose_digest(by=request.membership, digest=Digest(form.cleaned_data["digest"]))
    messages.success(request, "Je keuze voor de ochtendmail is bewaard.")
    return see_other(request, url_to(request, "work-settings"))


@never_cache
@require_POST
@requires(*WITH_LISTS)
def feed_make(request: PilotRequest) -> HttpResponse:
    """Make a new secret address, and show it on the page that answers: it is kept nowhere."""
    token = reach.make_feed(by=request.membership, on=timezone.localdate())
    row = reach.settings_of(request.membership)
    address = request.build_absolute_uri(reverse("work-ics", args=[token]))
    form = SettingsForm(initial={"digest": row.digest})
    return render(request, TEMPLATE, {"row": row, "form": form, "address": address})


@require_POST
@requires(*WITH_LISTS)
def feed_revoke(request: PilotRequest) -> HttpResponse:
    reach.revoke_feed(by=request.membership)
    messages.success(request, "Het adres is ingetrokken. Je agenda krijgt niets meer.")
    return see_other(request, url_to(request, "work-settings"))


@login_not_required
@never_cache
@require_safe
def calendar(request: HttpRequest, token: str) -> HttpResponse:
    """The calendar of whose secret address this is; for any other address there is nothing here.

    Whatever the reading would write is refused by the database, and taken back besides.
    """
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION READ ONLY")
        membership = calendar_member(token)
        if membership is None:
            raise Http404
        with scoped(scope_of(membership)):
            content = calendar_of(membership, now=timezone.now(), on=timezone.localdate())
        transaction.set_rollback(True)
    response = HttpResponse(content, content_type=CONTENT_TYPE)
    response["Content-Disposition"] = 'inline; filename="werkroute.ics"'
    response["X-Robots-Tag"] = "noindex"
    return response
