"""What narrows the lists of employers and vacancies."""

from typing import Any

import django_filters
from django import forms
from django.db.models import Q
from django.utils import timezone

from config.forms import Form
from employers.enums import Sector, Willingness
from employers.models import Employer, Vacancy

SEARCH = {"type": "search", "autocomplete": "off"}
OPEN, STALE, CLOSED = "open", "navragen", "gesloten"
NEVER = "nooit"
SILENCES = [("30", "30 dagen of langer"), ("60", "60 dagen of langer"), ("90", "90 dagen of langer")]
SILENCES += [(NEVER, "Nog geen contact")]
STATES = [(OPEN, "Open"), (STALE, "Open, navragen"), (CLOSED, "Gesloten")]


class EmployerFilter(django_filters.FilterSet):
    """By name or place, sector, how long it has been silent, and whether the employer wants to hire."""

    q = django_filters.CharFilter(
        label="Naam of plaats", method="search", max_length=100, widget=forms.TextInput(attrs=SEARCH)
    )
    sector = django_filters.ChoiceFilter(label="Sector", choices=Sector.choices, empty_label="Alle sectoren")

    stil = django_filters.ChoiceFilter(label="Stil", method="by_silence", choices=SILENCES, empty_label="Alle")
    bereid = django_filters.ChoiceFilter(
        label="Wil aannemen", field_name="profile__willingness", choices=Willingness.choices, empty_label="Alle"
    )

    class Meta:
        model = Employer
        fields: tuple[str, ...] = ()
        form = Form

    def search(self, rows: Any, name: str, text: str) -> Any:
        return rows.filter(Q(name__icontains=text) | Q(place__icontains=text))

    def by_silence(self, rows: Any, name: str, choice: str) -> Any:
        if choice == NEVER:
            return rows.filter(last_contact_on=None)
        return rows.silent_for(int(choice), on=timezone.localdate())


class VacancyFilter(django_filters.FilterSet):
    """By job or employer, sector, and open, open but unconfirmed, or closed."""

    q = django_filters.CharFilter(
        label="Functie of werkgever", method="search", max_length=100, widget=forms.TextInput(attrs=SEARCH)
    )
    sector = django_filters.ChoiceFilter(label="Sector", choices=Sector.choices, empty_label="Alle sectoren")
    stand = django_filters.ChoiceFilter(label="Stand", method="by_state", choices=STATES, empty_label="Alle")

    class Meta:
        model = Vacancy
        fields: tuple[str, ...] = ()
        form = Form

    def search(self, rows: Any, name: str, text: str) -> Any:
        return rows.filter(Q(title__icontains=text) | Q(employer__name__icontains=text))

    def by_state(self, rows: Any, name: str, state: str) -> Any:
        today = timezone.localdate()
        if state == CLOSED:
            return rows.filter(Q(open_until__lt=today) | Q(closed_on__lte=today))
        return rows.open_on(today) if state == OPEN else rows.stale_on(today)
