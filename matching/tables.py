"""The lists of matches and placements."""

from typing import Any, ClassVar

import django_tables2
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from config import dutch
from config.tables import Empty, Table
from config.templatetags.werkroute import status_badge
from matching.enums import MatchState, PlacementKind
from matching.models import Match, Placement
from matching.shown import BADGES


class MatchTable(Table):
    singular, plural = "match", "matches"
    full_width = ("participant",)
    empty: ClassVar[Empty] = Empty(
        "Nog geen matches",
        "Open een vacature of een dossier en stel iemand voor. Daarna volg je hier elke stap.",
        icon="arrows-join-2",
    )

    participant = django_tables2.Column(verbose_name="Deelnemer", order_by=("participant__sort_key", "pk"))
    employer = django_tables2.Column(verbose_name="Werkgever", order_by=("employer__name", "pk"))
    state = django_tables2.Column(verbose_name="Stand")
    last_step_on = django_tables2.Column(verbose_name="Laatste stap", order_by=("last_step_on", "pk"))

    class Meta:
        model = Match
        fields = ("participant", "employer", "state", "last_step_on")
        order_by = "-last_step_on"

    def render_participant(self, record: Match) -> SafeString:
        url = reverse("matching:match", args=[self.request.membership.pilot.slug, record.pk])
        return format_html(
            '<a class="wr-persoon" href="{}">{}</a><span class="wr-cel-sub">{}</span>',
            url,
            record.participant.full_name,
            record.participant.place,
        )

    def render_employer(self, record: Match) -> SafeString:
        return format_html(
            '{}<span class="wr-cel-sub">{}</span>', record.employer.name, record.title or record.vacancy_text
        )

    def render_state(self, record: Match) -> SafeString:
        tone, icon = BADGES[MatchState(record.state)]
        return status_badge(tone, record.get_state_display(), icon=icon)

    def render_last_step_on(self, value: Any) -> str:
        return dutch.short_date(value)


class PlacementTable(Table):
    singular, plural = "plaatsing", "plaatsingen"
    full_width = ("participant",)
    empty: ClassVar[Empty] = Empty(
        "Nog geen plaatsingen", "Iemand staat hier vanaf de eerste werkdag.", icon="briefcase"
    )

    participant = django_tables2.Column(verbose_name="Deelnemer", order_by=("participant__sort_key", "pk"))
    employer = django_tables2.Column(verbose_name="Werkgever", order_by=("employer__name", "pk"))
    starts_on = django_tables2.Column(verbose_name="Werkt sinds")
    contract_ends_on = django_tables2.Column(verbose_name="Contract tot en met", empty_values=())
    kind = django_tables2.Column(verbose_name="Stand", orderable=False)

    class Meta:
        model = Placement
        fields = ("participant", "employer", "starts_on", "contract_ends_on", "kind")
        order_by = "-starts_on"

    def render_participant(self, record: Placement) -> SafeString:
        url = reverse("matching:placement", args=[self.request.membership.pilot.slug, record.pk])
        return format_html(
            '<a class="wr-persoon" href="{}">{}</a><span class="wr-cel-sub">{}</span>',
            url,
            record.participant.full_name,
            record.participant.place,
        )

    def render_employer(self, record: Placement) -> SafeString:
        return format_html('{}<span class="wr-cel-sub">{}</span>', record.employer.name, record.title)

    def render_starts_on(self, value: Any) -> str:
        return dutch.short_date(value)

    def render_contract_ends_on(self, value: Any) -> str:
        return dutch.short_date(value) if value else "geen einddatum"

    def render_kind(self, record: Placement) -> SafeString:
        if record.ends_on:
            return status_badge("neutral", f"Gestopt {dutch.short_date(record.ends_on)}", icon="flag")
        if record.kind == PlacementKind.TRIAL:
            return status_badge("active", "Proef", icon="progress")
        return status_badge("success", "Aan het werk", icon="briefcase")
