"""What narrows the list of people with a login."""

from typing import Any

import django_filters
from django import forms
from django.db.models import Q

from accounts.models import User
from config.forms import Form
from pilots.enums import AccessAction
from pilots.models import AccessRecord

ACTIVE, OFF = "actief", "uitgezet"


class AccessFilter(django_filters.FilterSet):
    """By what was opened."""

    action = django_filters.ChoiceFilter(label="Wat", choices=AccessAction.choices, empty_label="Alles")

    class Meta:
        model = AccessRecord
        fields: tuple[str, ...] = ()
        form = Form


class UserFilter(django_filters.FilterSet):
    """By name or address, and whether the account is on."""

    q = django_filters.CharFilter(
        label="Naam of e-mailadres",
        method="search",
        max_length=100,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )
    account = django_filters.ChoiceFilter(
        label="Account", method="by_state", choices=[(ACTIVE, "Actief"), (OFF, "Uitgezet")], empty_label="Alle"
    )

    class Meta:
        model = User
        fields: tuple[str, ...] = ()
        form = Form

    def search(self, rows: Any, name: str, text: str) -> Any:
        return rows.filter(Q(name__icontains=text) | Q(email__icontains=text))

    def by_state(self, rows: Any, name: str, state: str) -> Any:
        return rows.filter(is_active=state == ACTIVE)
