"""Travel times from the locations to an employer and its other workplaces, as somebody looked them up.

The jobhunter writes, COA reads.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from uuid import UUID
from zlib import crc32

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
from employers.models import Employer, TravelTime, Vacancy
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.models import Membership, ReceptionLocation
from pilots.permissions import requires
from pilots.submissions import claim

MOST_MINUTES = 240  # the database holds the same
MODES = (TravelMode.BIKE, TravelMode.TRANSIT)
BY = {TravelMode.BIKE: "Met de fiets", TravelMode.TRANSIT: "Met openbaar vervoer"}


@dataclass(frozen=True, slots=True)
class Journey:
    """From a location, to the address of the employer (empty) or another workplace, by bike or public transport."""

    location: int
    to_place: str
    mode: TravelMode

    @property
    def field(self) -> str:
        """The name of its field in the form: a workplace may be called anything."""
        where = f"_{crc32(self.to_place.encode()):08x}" if self.to_place else ""
        return f"van_{self.location}_{self.mode}{where}"


class TravelForm(Form):
    """Minutes by bike and by public transport from each location to each workplace; empty is not known."""

    def __init__(
        self, *args: Any, locations: list[ReceptionLocation], to_places: dict[str, str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.to_places = to_places
        self.journeys = [
            Journey(location.pk, place, mode) for place in to_places for location in locations for mode in MODES
        ]
        self.names = {location.pk: location.name for location in locations}
        for journey in self.journeys:
            way = self._way(journey)
            noun = f"de minuten {way[:1].lower()}{way[1:]}, {BY[journey.mode].lower()}"
            self.fields[journey.field] = WholeNumberField(
                label=BY[journey.mode], noun=noun, min_value=1, max_value=MOST_MINUTES, required=False, unit="minuten"
            )

    def _way(self, journey: Journey) -> str:
        """Van azc Schepersmaat naar de werkplek in Beilen"""
        to_place = self.to_places[journey.to_place]
        return f"Van {self.names[journey.location]} {to_place[:1].lower()}{to_place[1:]}"

    @property
    def grouped(self) -> list[Group]:
        ways: dict[str, list[Any]] = defaultdict(list)
        for journey in self.journeys:
            ways[self._way(journey)].append(self[journey.field])
        return [Group(way, fields) for way, fields in ways.items()]

    def minutes(self) -> dict[Journey, int | None]:
        return {journey: self.cleaned_data[journey.field] for journey in self.journeys}


@transaction.atomic
def save_travel(*, by: Membership, employer: Employer, minutes: dict[Journey, int | None]) -> None:
    """Write what is known, and take away what was emptied."""
    for journey, count in minutes.items():
        to_place, mode = journey.to_place, journey.mode
        if count is None:
            known = TravelTime.objects.filter(employer=employer, location_id=journey.location)
            known.filter(to_place=to_place, mode=mode).delete()
        else:
            TravelTime.objects.update_or_create(
                employer=employer,
                location_id=journey.location,
                to_place=to_place,
                mode=mode,
                defaults={"minutes": count, "pilot_id": by.pilot_id, "recorded_by": by},
            )


def workplaces_of(membership: Membership, employer: Employer) -> dict[str, str]:
    """The places of an employer to travel to, with a heading: its own address, and where its vacancies have work."""
    vacancies = Vacancy.objects.visible_to(membership).filter(employer=employer).select_related("employer")
    places = {vacancy.journey_to for vacancy in vacancies}
    places |= set(
        TravelTime.objects.visible_to(membership).filter(employer=employer).values_list("to_place", flat=True)
    )
    own = f"Naar {employer.name}" + (f" in {employer.place}" if employer.place else "")
    return {"": own} | {place: f"Naar de werkplek in {place}" for place in sorted(filter(None, places))}


@require_http_methods(["GET", "POST"])
@requires(Role.JOBHUNTER)
def travel_edit(request: PilotRequest, pk: UUID) -> HttpResponse:
    employer = get_object_or_404(Employer.objects.visible_to(request.membership), pk=pk)
    known = TravelTime.objects.visible_to(request.membership).filter(employer=employer, mode__in=MODES)
    form = TravelForm(
        request.POST if request.method == "POST" else None,
        locations=list(ReceptionLocation.objects.visible_to(request.membership).order_by("name")),
        to_places=workplaces_of(request.membership, employer),
        initial={Journey(row.location_id, row.to_place, TravelMode(row.mode)).field: row.minutes for row in known},
    )
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
    for row in rows.order_by("employer__name", "employer_id", "to_place", "location__name", "mode"):
        found[row.employer].append(row)
    may_change = request.membership.role == Role.JOBHUNTER
    return render(request, "employers/travel.html", {"employers": list(found.items()), "may_change": may_change})
