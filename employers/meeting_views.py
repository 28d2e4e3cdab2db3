"""The employers of a meeting on one page, for the jobhunter."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from config.dutch import long_date
from config.responses import render_form, see_other
from employers.meeting_forms import EmployersAtMeetingForm
from employers.meetings import employers_at, may_be_asked, save_list
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import Meeting
from pilots.permissions import requires
from pilots.submissions import claim

MOST_LISTED = 150  # employers that are offered at once


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def meeting(request: PilotRequest, meeting: int) -> HttpResponse:
    found = get_object_or_404(Meeting.objects.visible_to(request.membership), pk=meeting)
    slug = request.membership.pilot.slug
    back = reverse("participants:meeting", args=[slug, found.pk])
    form = EmployersAtMeetingForm(
        request.POST if request.method == "POST" else None,
        listed=list(employers_at(request.membership, found)),
        others=list(may_be_asked(request.membership, found)[:MOST_LISTED]),
    )
    if form.is_bound and form.is_valid():
        if claim(request):
            save_list(by=request.membership, meeting=found, answers=form.answers(), invited=form.invited())
        messages.success(request, "De lijst van werkgevers is opgeslagen.")
        return see_other(request, reverse("employers:meeting", args=[slug, found.pk]))
    context = {
        "heading": f"Werkgevers op de {found.get_kind_display().lower()}",
        "intro": f"{long_date(found.held_on)}.",
        "submit_label": "Opslaan",
        "cancel_url": back,
        "list_url": reverse("participants:meetings", args=[slug]),
        "meeting": found,
        "has_happened": found.held_on <= timezone.localdate(),
    }
    return render_form(request, "employers/meeting.html", context, form)
