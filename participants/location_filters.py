"""What narrows COA's screen of a location."""

from typing import Any

import django_filters
from django import forms
from django.utils import timezone

from config.forms import Form
from participants.address import NO_LONG_NUMBERS
from participants.locations import about_to_move, brp_candidates, papers_run_out
from participants.models import Participant
from participants.queries import own_locations
from participants.stages import Stage

PAPERS, WORKS, WORKLESS, PRIORITY, MOVES = "papieren", "werkt", "werkt-niet", "spoed", "verhuist"
CHOICES = [
    (PAPERS, "Papieren lopen af"),
    (WORKS, "Aan het werk"),
    (WORKLESS, "Niet aan het werk"),
    (PRIORITY, "Spoedinschrijving BRP mogelijk"),
    (MOVES, "Overplaatsing aangekondigd"),
]


class LocationFilter(django_filters.FilterSet):
    """By name or dossier number, and by what asks attention."""

    q = django_filters.CharFilter(
        label="Naam of nummer",
        method="search",
        max_length=100,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off", **NO_LONG_NUMBERS}),
    )
    toon = django_filters.ChoiceFilter(label="Toon", method="attention", choices=CHOICES, empty_label="Iedereen")
    locatie = django_filters.ChoiceFilter(label="Locatie", method="at", choices=(), empty_label="Al mijn locaties")

    class Meta:
        model = Participant
        fields: tuple[str, ...] = ()
        form = Form

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places = own_locations(self.request.membership)
        self.filters["locatie"].extra["choices"] = [(str(place.pk), place.name) for place in places]
        if len(places) <= 1:
            del self.filters["locatie"]

    def search(self, rows: Any, name: str, text: str) -> Any:
        named = rows.named(text).values("pk")
        return rows.filter(pk__in=named) | rows.filter(case_number__iexact=text.strip())

    def at(self, rows: Any, name: str, place: str) -> Any:
        return rows.filter(location_id=int(place))

    def attention(self, rows: Any, name: str, what: str) -> Any:
        membership, on = self.request.membership, timezone.localdate()
        if what == PAPERS:
            return rows.filter(papers_run_out(membership, on=on))
        if what == PRIORITY:
            open_ones = [found.person.pk for found in brp_candidates(membership, on=on) if found.asked_on is None]
            return rows.filter(pk__in=open_ones)
        if what == MOVES:
            return rows.filter(about_to_move(membership))
        return rows.filter(stage=Stage.WORKING) if what == WORKS else rows.exclude(stage=Stage.WORKING)
