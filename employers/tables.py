"""The lists of employers and vacancies."""

from typing import Any, ClassVar

import django_tables2
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from config import dutch
from config.tables import Empty, Table
from employers.models import Employer, Vacancy
from employers.shown import hours, silence_of, summary


class EmployerTable(Table):
    singular, plural = "werkgever", "werkgevers"
    full_width = ("name",)
    empty: ClassVar[Empty] = Empty(
        "Nog geen werkgevers",
        "Voeg een werkgever toe. Daarna kun je vacatures vastleggen en kandidaten voorstellen.",
        icon="building-store",
    )

    name = django_tables2.Column(verbose_name="Werkgever", order_by=("name",))
    sector = django_tables2.Column(verbose_name="Sector")
    silent_since = django_tables2.Column(verbose_name="Stil sinds")
    next_contact_on = django_tables2.Column(verbose_name="Weer contact", empty_values=())
    open_vacancies = django_tables2.Column(
        verbose_name="Open vacatures", attrs={"th": {"class": "wr-num"}, "td": {"class": "wr-num"}}
    )

    class Meta:
        model = Employer
        fields = ("name", "sector", "silent_since", "next_contact_on", "open_vacancies")
        order_by = "name"

    def render_name(self, record: Employer) -> SafeString:
        url = reverse("employers:detail", args=[self.request.membership.pilot.slug, record.pk])
        return format_html(
            '<a class="wr-persoon" href="{}">{}</a><span class="wr-cel-sub">{}</span>',
            url,
            record.name,
            record.place or "plaats onbekend",
        )

    def render_silent_since(self, record: Employer) -> str:
        return silence_of(record, on=timezone.localdate()).since

    def render_next_contact_on(self, record: Employer) -> str | SafeString:
        silence = silence_of(record, on=timezone.localdate())
        if not silence.is_overdue:
            return silence.next_time or "niet afgesproken"
        return format_html('{}<span class="wr-cel-sub">deze dag is voorbij</span>', silence.next_time)

    def render_open_vacancies(self, value: int) -> str:
        return dutch.number(value)


class VacancyTable(Table):
    singular, plural = "vacature", "vacatures"
    full_width = ("title",)
    empty: ClassVar[Empty] = Empty(
        "Nog geen vacatures",
        "Leg een vacature vast bij een werkgever. Dan kun je er kandidaten voor voorstellen.",
        icon="briefcase",
    )

    title = django_tables2.Column(verbose_name="Functie", order_by=("title",))
    employer = django_tables2.Column(verbose_name="Werkgever", order_by=("employer__name",))
    hours_max = django_tables2.Column(verbose_name="Uren per week", empty_values=())
    open_until = django_tables2.Column(verbose_name="Open", empty_values=())
    open_matches = django_tables2.Column(
        verbose_name="Kandidaten", attrs={"th": {"class": "wr-num"}, "td": {"class": "wr-num"}}
    )

    class Meta:
        model = Vacancy
        fields = ("title", "employer", "hours_max", "open_until", "open_matches")

    def render_title(self, record: Vacancy) -> SafeString:
        url = reverse("employers:vacancy", args=[self.request.membership.pilot.slug, record.pk])
        return format_html(
            '<a class="wr-persoon" href="{}">{}</a><span class="wr-cel-sub">{}</span>',
            url,
            record.title,
            summary(record) or "uren en loon onbekend",
        )

    def render_employer(self, record: Vacancy) -> SafeString:
        return format_html(
            '{}<span class="wr-cel-sub">{}</span>', record.employer.name, record.workplace or "plaats onbekend"
        )

    def render_hours_max(self, record: Vacancy) -> str:
        return hours(record.hours_min, record.hours_max) or dutch.UNKNOWN

    def render_open_until(self, record: Vacancy) -> str | SafeString:
        today = timezone.localdate()
        if record.closed_on is not None and record.closed_on <= today:
            return f"gesloten op {dutch.short_date(record.closed_on)}"
        until = f"tot en met {dutch.short_date(record.open_until)}" if record.open_until else "tot nader bericht"
        if not record.is_stale(today):
            return until
        return format_html(
            '{}<span class="wr-cel-sub">navragen, laatste bericht {}</span>',
            until,
            dutch.short_date(record.last_word_on),
        )

    def render_open_matches(self, value: Any) -> str:
        return dutch.number(value)
