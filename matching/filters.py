"""What narrows the list of matches."""

from typing import Any

import django_filters
from django import forms
from django.db.models import Q

from config.forms import Form
from matching.enums import OPEN_STATES, MatchState
from matching.models import Match
from participants.address import NO_LONG_NUMBERS
from participants.models import Participant

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
