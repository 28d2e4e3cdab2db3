"""Asking again for an answer to a proposal."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from config.responses import see_other
from matching.forms import ChaseForm
from matching.queries import get_match
from matching.refusals import Refused
from matching.services import record_chase, stands_of
from matching.views.support import form_page, opened, show_refusal, url_to
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def chase(request: PilotRequest, pk: UUID) -> HttpResponse:
    found, today = opened(request, get_match(request.membership, pk)), timezone.localdate()
    back = url_to(request, "match", pk)
    asked = stands_of([found], on=today)[found.pk].asked
    data = request.POST if request.method == "POST" else None
    form = ChaseForm(data, on=today, initial={"asked": asked.value, "chased_on": today})
    refusal = None
    if form.is_bound and form.is_valid():
        if not claim(request):
            return see_other(request, back)
        try:
            record_chase(request.membership, found, question=form.question, on=today)
        except Refused as refused:
            refusal = show_refusal(form, refused)
        else:
            messages.success(request, "De navraag is vastgelegd.")
            return see_other(request, back)
    context = {
        "heading": "Navraag vastleggen",
        "intro": f"{found.participant.full_name} bij {found.employer.name}.",
        "submit_label": "Opslaan",
        "cancel_url": back,
        "match": found,
    }
    return form_page(request, form, context, refusal=refusal)
