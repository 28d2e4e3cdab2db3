"""Travel times from the locations to an employer, as somebody looked them up: the jobhunter writes, COA reads."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from config.fields import WholeNumberField
from config.forms import Form, Group
from config.responses import render_form, see_other
from employers.enums import TravelMode
from employers.models import Employer, TravelTime
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import Membership, ReceptionLocation
from pilots.permissions import requires
from pilots.submissions import claim

MOST_MINUTES = 240  # the database holds the same
MODES = (TravelMode.BIKE, TravelMode.TRANSIT)


class TravelForm(Form):
    """Minutes by bike and by public transport from each location; empty is not known."""

    def __init__(self, *args: Any, places: list[ReceptionLocation], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.places = places
        for place in places:
            for mode in MODES:
                label = f"{place.name}: {str(mode.label).lower()}"
                self.fields[name_of(place.pk, mode)] = WholeNumberField(
                    label=label, noun=label, min_value=1, max_value=MOST_MINUTES, required=False, unit="minuten"
                )

    @property
    def grouped(self) -> list[Group]:
        return [Group("", list(self.visible_fields()))]  # type: ignore[arg-type]

    def minutes(self) -> dict[tuple[int, TravelMode], int | None]:
        return {(place.pk, mode): self.cleaned_data[name_of(place.pk, mode)] for place in self.places for mode in MODES}


def name_of(location: int, mode: TravelMode) -> str:
    return f"van_{location}_{mode}"


@transaction.atomic
def save_travel(*, by: Membership, employer: Employer, minutes: dict[tuple[int, TravelMode], int | None]) -> None:
    """Write what is known, and take away what was emptied."""
    for (location, mode), count in minutes.items():
        if count is None:
            TravelTime.objects.filter(employer=employer, location_id=location, mode=mode).delete()
        else:
            TravelTime.objects.update_or_create(
                employer=employer,
                location_id=location,
                mode=mode,
                defaults={"minutes": count, "pilot_id": by.pilot_id, "recorded_by": by},
            )


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def travel_edit(request: PilotRequest, pk: UUID) -> HttpResponse:
    employer = get_object_or_404(Employer.objects.visible_to(request.membership), pk=pk)
    places = list(ReceptionLocation.objects.visible_to(request.membership).order_by("name"))
    known = TravelTime.objects.visible_to(request.membership).filter(employer=employer, mode__in=MODES)
    initial = {name_of(row.location_id, TravelMode(row.mode)): row.minutes for row in known}
    form = TravelForm(request.POST if request.method == "POST" else None, places=places, initial=initial)
    detail_url = reverse("employers:detail", args=[request.membership.pilot.slug, employer.pk])
    if form.is_bound and form.is_valid():
        if claim(request):
            save_travel(by=request.membership, employer=employer, minutes=form.minutes())
        messages.success(request, "De reistijden zijn opgeslagen.")
        return see_other(request, detail_url)
    context = {
        "heading": f"Reistijd naar {employer.name}",
        "intro": "Zoek op hoe lang het duurt, van deur tot deur. Weet je het niet? Laat het leeg.",
        "submit_label": "Opslaan",
        "cancel_url": detail_url,
        "employer": employer,
    }
    return render_form(request, "employers/travel_edit.html", context, form)


@require_safe
@requires(Role.JOBHUNTER, Role.COA_CASEWORKER)
def travel(request: PilotRequest) -> HttpResponse:
    """Every known travel time, by employer; COA sees those of employers it may know."""
    rows = TravelTime.objects.visible_to(request.membership).select_related("employer", "location")
    found: dict[Employer, list[TravelTime]] = defaultdict(list)
    for row in rows.order_by("employer__name", "employer_id", "location__name", "mode"):
        found[row.employer].append(row)
    may_change = request.membership.role == Role.JOBHUNTER
    return render(request, "employers/travel.html", {"employers": list(found.items()), "may_change": may_change})
