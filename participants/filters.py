"""What narrows the list of people."""

from typing import Any

import django_filters
from django import forms
from django.db.models import Exists, OuterRef, QuerySet, TextChoices
from django.utils import timezone

from config.forms import Form
from participants.address import NO_LONG_NUMBERS
from participants.models import CaseTransfer, Involvement, Participant
from participants.queries import own_locations
from participants.stages import Stage
from pilots.enums import Role
from pilots.models import Membership, ReceptionLocation

OUTSIDE = "null"


class Show(TextChoices):
    """Whose dossiers, and which flag."""

    MINE = "mijn", "Mijn dossiers"
    INVOLVED = "betrokken", "Betrokken"
    NEW = "nieuw", "Nieuw voor mij"
    PAUSED = "pauze", "Op pauze"


def _locations(request: Any) -> QuerySet[ReceptionLocation]:
    rows = ReceptionLocation.objects.visible_to(request.membership)
    return rows.filter(pk__in=[place.pk for place in own_locations(request.membership)])


def _jobhunters(request: Any) -> QuerySet[Membership]:
    return Membership.objects.visible_to(request.membership).current().filter(role=Role.JOBHUNTER)


class ParticipantFilter(django_filters.FilterSet):
    """By name or dossier number, stage, location and jobhunter. Who stopped shows only when asked for, by stage or by
    number.
    """

    q = django_filters.CharFilter(
        label="Naam of nummer",
        method="search",
        max_length=100,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off", **NO_LONG_NUMBERS}),
    )
    fase = django_filters.ChoiceFilter(label="Fase", field_name="stage", choices=Stage.choices, empty_label="Nu actief")
    locatie = django_filters.ModelChoiceFilter(
        label="Locatie",
        field_name="location",
        queryset=_locations,
        empty_label="Alle locaties",
        null_label="Buiten de pilot of onbekend",
        null_value=OUTSIDE,
    )
    jobhunter = django_filters.ModelChoiceFilter(
        label="Jobhunter", field_name="jobhunter", queryset=_jobhunters, empty_label="Iedereen"
    )
    toon = django_filters.ChoiceFilter(
        label="Laat zien", method="show", choices=Show.choices, empty_label="Alle dossiers"
    )

    class Meta:
        model = Participant
        fields: tuple[str, ...] = ()
        form = Form

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        role = self.request.membership.role
        if role != Role.JOBHUNTER:
            del self.filters["jobhunter"], self.filters["toon"]
        if role == Role.JOB_COACH or (role == Role.COA_CASEWORKER and len(own_locations(self.request.membership)) < 2):
            del self.filters["locatie"]
        for field in ("locatie", "jobhunter"):
            if field in self.form.fields:
                self.form.fields[field].label_from_instance = _name

    def search(self, rows: Any, name: str, text: str) -> Any:
        """Every word is a part of the name, or the text is the dossier number."""
        return rows.found_by(text)

    def show(self, rows: Any, name: str, value: str) -> Any:
        """The reader's own dossiers, those where the reader helps, those new to the reader, or those paused."""
        me = self.request.membership
        if value == Show.MINE:
            return rows.filter(jobhunter=me)
        if value == Show.INVOLVED:
            helps = Involvement.objects.visible_to(me).filter(membership=me, until_on=None)
            return rows.filter(Exists(helps.filter(participant=OuterRef("pk"))))
        if value == Show.NEW:
            unopened = CaseTransfer.objects.visible_to(me).filter(to_membership=me, opened_at=None)
            return rows.filter(Exists(unopened.filter(participant=OuterRef("pk"))), jobhunter=me)
        return rows.filter(paused_on__isnull=False)

    def filter_queryset(self, queryset: Any) -> Any:
        rows = super().filter_queryset(queryset)
        if self.form.cleaned_data.get("fase"):
            return rows
        active, number = rows.not_ended(timezone.localdate()), (self.form.cleaned_data.get("q") or "").strip()
        if any(sign.isdecimal() for sign in number):  # who has this very number, stopped or handed over too
            return active | rows.filter(case_number__iexact=number)
        return active

    @property
    def qs(self) -> Any:
        if not self.is_bound:  # a list without an address of its own: nothing was chosen
            return self.queryset.not_ended(timezone.localdate())
        return super().qs


def _name(row: Any) -> str:
    return str(row.name)
