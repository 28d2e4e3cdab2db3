"""The list of meetings."""

import django_tables2 as columns
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from config.dutch import clock_time, long_date
from config.tables import Empty, Table
from pilots.models import Meeting


class MeetingTable(Table):
    """`came` is counted for who may see the lists only."""

    singular, plural = "bijeenkomst", "bijeenkomsten"
    caption = "Bijeenkomsten, de nieuwste eerst"
    empty = Empty(
        "Nog geen bijeenkomsten",
        "Voeg een voorlichting of spreekuur toe. Dan telt hij mee in de cijfers.",
        "calendar-event",
    )

    kind = columns.Column(verbose_name="Bijeenkomst", empty_values=(), order_by=("kind", "-held_on"))
    held_on = columns.Column(verbose_name="Datum")
    location = columns.Column(verbose_name="Waar", empty_values=(), order_by=("location__name", "place"))
    residents = columns.Column(verbose_name="Bewoners", attrs={"td": {"class": "wr-num"}, "th": {"class": "wr-num"}})
    employers = columns.Column(verbose_name="Werkgevers", attrs={"td": {"class": "wr-num"}, "th": {"class": "wr-num"}})

    def render_kind(self, record: Meeting) -> SafeString:
        url = reverse("participants:meeting", args=[self.request.membership.pilot.slug, record.pk])
        return format_html(
            '<a class="wr-persoon" href="{}">{}<span class="wr-sr"> op {}</span></a><span class="wr-cel-sub">{}</span>',
            url,
            record.get_kind_display(),
            long_date(record.held_on),
            record.title,
        )

    def render_held_on(self, record: Meeting) -> str:
        moment = f", {clock_time(record.starts_at)}" if record.starts_at else ""
        return f"{long_date(record.held_on)}{moment}"

    def render_location(self, record: Meeting) -> str:
        return ", ".join(filter(None, (record.location.name if record.location else "", record.place))) or "onbekend"

    def render_residents(self, record: Meeting, value: int) -> SafeString:
        came = getattr(record, "came", 0)
        known = format_html('<span class="wr-cel-sub">waarvan {} aangemeld</span>', came) if came else ""
        return format_html("{}{}", value, known)
