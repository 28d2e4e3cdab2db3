"""What narrows the list of matches."""

from typing import Any

import django_filters
from django import forms
from django.db.models import Q

from config.forms import Form
from employers.enums import Sector
from employers.models import Vacancy
from matching.enums import OPEN_STATES, MatchState
from matching.models import Match
from participants.address import NO_LONG_NUMBERS
from participants.models import Participant
from pilots.models import ReceptionLocation

OPEN = "open"


class MatchFilter(django_filters.FilterSet):
    """By person or employer, and state; `open` is every state that may still lead to work."""

    q = django_filters.CharFilter(
        label="Deelnemer of werkgever",
        method="search",
        max_length=100,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off", **NO_LONG_NUMBERS}),
    )
    stand = django_filters.ChoiceFilter(
        label="Stand",
        method="by_state",
        choices=[(OPEN, "Alle lopende"), *MatchState.choices],
        empty_label="Alle matches",
    )

    class Meta:
        model = Match
        fields: tuple[str, ...] = ()
        form = Form

    def search(self, rows: Any, name: str, text: str) -> Any:
        people = Participant.objects.visible_to(self.request.membership).named(text).values("pk")
        return rows.filter(Q(participant__in=people) | Q(employer__name__icontains=text) | Q(title__icontains=text))

    def by_state(self, rows: Any, name: str, state: str) -> Any:
        return rows.filter(state__in=OPEN_STATES if state == OPEN else [state])


def _own_locations(request: Any) -> Any:
    return ReceptionLocation.objects.visible_to(request.membership).order_by("name")


class CandidateFilter(django_filters.FilterSet):
    """People for a vacancy, by where they live."""

    locatie = django_filters.ModelChoiceFilter(
        label="Locatie", field_name="location", queryset=_own_locations, empty_label="Alle locaties"
    )

    class Meta:
        model = Participant
        fields: tuple[str, ...] = ()
        form = Form


class OpeningFilter(django_filters.FilterSet):
    """Vacancies for a person, by sector."""

    sector = django_filters.ChoiceFilter(label="Sector", choices=Sector.choices, empty_label="Alle sectoren")

    class Meta:
        model = Vacancy
        fields: tuple[str, ...] = ()
        form = Form
