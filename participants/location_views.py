"""COA's location on one screen, and the list from which it asks urgent registrations in the BRP."""

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from config.forms import Form
from config.lists import render_list
from config.responses import render_form, see_other
from legal.queries import parameters
from legal.rules.brp_priority import trigger_on
from legal.sentences import CHOICES
from participants import services
from participants.address import no_number_in_address
from participants.fact_forms import day_field
from participants.location_filters import LocationFilter
from participants.location_tables import LocationTable
from participants.locations import brp_candidates, residents_of
from participants.page import sent
from participants.queries import own_locations
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires
from pilots.submissions import claim

ON_A_SCREEN = 200  # a whole location, so that it prints as one list


@never_cache
@require_safe
@requires(Role.COA_CASEWORKER)
@no_number_in_address
def location(request: PilotRequest) -> HttpResponse:
    """Everybody of the own location who takes part or is in view."""
    membership, on = request.membership, timezone.localdate()
    return render_list(
        request,
        "participants/location.html",
        rows=residents_of(membership, None, on=on),
        filterset=LocationFilter,
        table=LocationTable,
        per_page=ON_A_SCREEN,
        places=own_locations(membership),
        on=on,
    )


class BrpPriorityForm(Form):
    """For whom, and on which day it is asked."""

    people = forms.MultipleChoiceField(
        label="Bewoners",
        error_messages={
            "required": "Zet een vinkje bij minstens één bewoner",
            "invalid_choice": "Kies bewoners uit de lijst hieronder",
        },
        widget=forms.CheckboxSelectMultiple,
    )
    asked_on = day_field("Aangevraagd op", "de dag van de aanvraag")


@never_cache
@require_http_methods(["GET", "POST"])
@requires(Role.COA_CASEWORKER)
def brp_priority(request: PilotRequest) -> HttpResponse:
    """Who has the ground on which COA may ask, one or several at once; who has been asked for stands apart."""
    membership, on = request.membership, timezone.localdate()
    found = brp_candidates(membership, on=on)
    open_ones = [candidate for candidate in found if candidate.asked_on is None]
    form = BrpPriorityForm(sent(request), on=on, initial={"asked_on": on})
    form.fields["people"].choices = [(str(c.person.pk), c.person.full_name) for c in open_ones]  # type: ignore[attr-defined]
    url = reverse("participants:brp-priority", args=[membership.pilot.slug])
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        if claim(request):
            count = services.ask_brp_priority(by=membership, people=given["people"], on=given["asked_on"])
            who = "1 bewoner" if count == 1 else f"{count} bewoners"
            messages.success(request, f"Spoedinschrijving aangevraagd voor {who}.")
        return see_other(request, url)
    context = {
        "candidates": open_ones,
        "asked": [candidate for candidate in found if candidate.asked_on is not None],
        "chosen": set(request.POST.getlist("people")),
        "reading": CHOICES[trigger_on(parameters(), on)],
    }
    return render_form(request, "participants/brp_priority.html", context, form)
