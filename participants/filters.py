"""What narrows the list of people."""

from typing import Any

import django_filters
from django import forms
from django.db.models import Q, QuerySet

from config.forms import Form
from participants.models import Participant
from participants.queries import own_locations
from participants.stages import Stage
from pilots.enums import Role
from pilots.models import Membership, ReceptionLocation

OUTSIDE = "null"


def _locations(request: Any) -> QuerySet[ReceptionLocation]:
    rows = ReceptionLocation.objects.visible_to(request.membership)
    return rows.filter(pk__in=[place.pk for place in own_locations(request.membership)])


def _jobhunters(request: Any) -> QuerySet[Membership]:
    return Membership.objects.visible_to(request.membership).current().filter(role=Role.JOBHUNTER)


class ParticipantFilter(django_filters.FilterSet):
    """By name or dossier number, stage, location and jobhunter. Who stopped shows only when asked for."""

    q = django_filters.CharFilter(
        label="Naam of nummer",
        method="search",
        max_length=100,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )
    fase = django_filters.ChoiceFilter(label="Fase", field_name="stage", choices=Stage.choices, empty_label="Nu actief")
    locatie = django_filters.ModelChoiceFilter(
        label="Locatie",
        field_name="location",
        queryset=_locations,
        empty_label="Alle locaties",
        null_label="Buiten de pilot",
        null_value=OUTSIDE,
    )
    jobhunter = django_filters.ModelChoiceFilter(
        label="Jobhunter", field_name="jobhunter", queryset=_jobhunters, empty_label="Iedereen"
    )

    class Meta:
        model = Participant
        fields: tuple[str, ...] = ()
        form = Form

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        role = self.request.membership.role
        if role != Role.JOBHUNTER:
            del self.filters["jobhunter"]
        if role == Role.JOB_COACH or (role == Role.COA_CASEWORKER and len(own_locations(self.request.membership)) < 2):
            del self.filters["locatie"]
        for field in ("locatie", "jobhunter"):
            if field in self.form.fields:
                self.form.fields[field].label_from_instance = _name

    def search(self, rows: Any, name: str, text: str) -> Any:
        """Every word begins a word of the name, or the text is the dossier number."""
        named = rows.named(text).values("pk")
        return rows.filter(Q(pk__in=named) | Q(case_number__iexact=text.strip()))

    def filter_queryset(self, queryset: Any) -> Any:
        rows = super().filter_queryset(queryset)
        return rows if self.form.cleaned_data.get("fase") else rows.exclude(stage=Stage.ENDED)

    @property
    def qs(self) -> Any:
        if not self.is_bound:  # a list without an address of its own: nothing was chosen
            return self.queryset.exclude(stage=Stage.ENDED)
        return super().qs


def _name(row: Any) -> str:
    return str(row.name)
