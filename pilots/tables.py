"""Lists of people, invitations and looked-up numbers."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar
from uuid import UUID

import django_tables2
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from accounts.models import User
from config.tables import Empty, Table
from config.templatetags.werkroute import status_badge, tijdstip
from pilots import case_numbers
from pilots.enums import Role
from pilots.models import AccessRecord

SHOWN_OF_SUBJECT = 8


class AccessTable(Table):
    """Who opened what is otherwise hidden. No names of people: a function, an organisation, the start of a number."""

    singular, plural = "inzage", "inzagen"
    empty: ClassVar[Empty] = Empty(
        "Nog geen inzagen", "Hier staat elke keer dat iemand een dossier of een afgeschermd gegeven opent.", icon="eye"
    )

    happened_at = django_tables2.Column(verbose_name="Wanneer")
    action = django_tables2.Column(verbose_name="Wat")
    who = django_tables2.Column(verbose_name="Wie", accessor="membership__role", order_by=("membership__role",))
    subject = django_tables2.Column(verbose_name="Dossier", orderable=False, default="geen")

    class Meta:
        model = AccessRecord
        fields = ("happened_at", "action", "who", "subject")
        order_by = "-happened_at"

    def render_happened_at(self, record: AccessRecord) -> SafeString | str:
        return tijdstip(record.happened_at, "kort")

    def render_action(self, record: AccessRecord) -> SafeString:
        """What was opened and why; the own words only for who wrote them and for the privacy officer."""
        lines = [str(record.get_reason_display())] if record.reason else []
        reader = getattr(self.request, "membership", None)
        if record.explanation and reader and (reader.role == Role.PRIVACY_OFFICER or reader == record.membership):
            lines.append(record.explanation)
        subs = format_html_join("", '<span class="wr-cel-sub">{}</span>', ((line,) for line in lines))
        return format_html("{}{}", record.get_action_display(), subs)

    def render_who(self, record: AccessRecord) -> SafeString:
        member = record.membership
        return format_html('{}<span class="wr-cel-sub">{}</span>', member.get_role_display(), member.organisation)

    def render_subject(self, value: UUID) -> str:
        """The case number for who may see this person, or else the start of the key."""
        return self._numbers.get(value, str(value)[:SHOWN_OF_SUBJECT])

    @cached_property
    def _numbers(self) -> Mapping[UUID, str]:
        """Of all dossiers on this page at once."""
        subjects = {row.record.subject for row in self.paginated_rows}
        return case_numbers.of(self.request.membership, subjects)


class UserTable(Table):
    """People with a login, for the administration."""

    singular, plural = "gebruiker", "gebruikers"
    full_width = ("name",)
    empty: ClassVar[Empty] = Empty("Nog geen gebruikers", "Nodig de eerste projectleider uit.", icon="users")

    name = django_tables2.Column(verbose_name="Naam")
    work = django_tables2.Column(verbose_name="Werkt in", empty_values=(), orderable=False)
    last_login = django_tables2.Column(verbose_name="Laatst ingelogd", default="nog nooit")
    is_active = django_tables2.Column(verbose_name="Account")

    class Meta:
        model = User
        fields = ("name", "work", "last_login", "is_active")
        order_by = "name"

    def render_name(self, record: User) -> SafeString:
        url = reverse("administration:user", args=[record.pk])
        return format_html(
            '<a class="wr-persoon" href="{}">{}</a><span class="wr-cel-sub">{}</span>', url, record.name, record.email
        )

    def render_work(self, record: Any) -> SafeString | str:
        lines = [f"{m.pilot.municipality}: {m.get_role_display()}" for m in record.current_memberships]
        if record.is_functional_admin:
            lines.insert(0, "Functioneel beheerder")
        return format_html_join("", "<div>{}</div>", ((line,) for line in lines)) if lines else "geen pilot"

    def render_last_login(self, record: User) -> SafeString | str:
        return tijdstip(record.last_login, "kort")

    def render_is_active(self, record: User) -> SafeString:
        if record.is_active:
            return status_badge("success", "Actief", icon="user-check")
        return status_badge("neutral", "Uitgezet", icon="user-off")
