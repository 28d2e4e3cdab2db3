"""The waiting list: who is enrolled and has no intake yet, longest waiting first."""

from datetime import datetime
from typing import Any

import django_tables2 as columns
from django.db.models import Exists, OuterRef, Subquery
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe

from config import dutch
from config.lists import render_list
from config.tables import Empty, Table
from config.templatetags.werkroute import button
from participants.enums import AppointmentKind, AppointmentOutcome
from participants.models import Appointment, IntakeDraft, Participant
from pilots.enums import Role
from pilots.http import PilotRequest
from pilots.permissions import requires


class WaitingTable(Table):
    """Who waits, since when, and one click to the intake or to an appointment for it."""

    singular, plural, full_width = "wachtende", "wachtenden", ("intake",)
    caption = "Wachtlijst, langst wachtend bovenaan"
    empty = Empty(
        "Niemand wacht op een intake", "Wie is aangemeld en nog geen intake had, staat hier.", icon="checklist"
    )

    name = columns.Column(verbose_name="Deelnemer", orderable=False, empty_values=())
    enrolled_on = columns.Column(verbose_name="Aangemeld op", orderable=False)
    days = columns.Column(verbose_name="Wacht al", orderable=False, empty_values=())
    location = columns.Column(verbose_name="Locatie", orderable=False, empty_values=())
    intake = columns.Column(verbose_name="Intake", orderable=False, empty_values=())

    request: PilotRequest

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.on = timezone.localdate()

    def _url(self, record: Participant, route: str) -> str:
        return reverse(f"participants:{route}", args=[self.request.membership.pilot.slug, record.pk])

    def render_name(self, record: Participant) -> SafeString:
        return format_html(
            '<a class="wr-persoon" href="{}">{}</a><span class="wr-cel-sub">{}</span>',
            self._url(record, "detail"),
            record.full_name,
            f"{record.case_number}{', op pauze' if record.paused_on else ''}",
        )

    def render_enrolled_on(self, value: Any) -> str:
        return dutch.short_date(value)

    def render_days(self, record: Participant) -> str:
        return dutch.days((self.on - record.enrolled_on).days) if record.enrolled_on else ""

    def render_location(self, record: Participant) -> str:
        return record.place or dutch.UNKNOWN

    def render_intake(self, record: Participant) -> SafeString:
        label = "Intake afmaken" if record.has_draft else "Intake doen"  # type: ignore[attr-defined]  # annotated
        planned: datetime | None = record.planned_at  # type: ignore[attr-defined]  # annotated
        actions = button(
            label, href=self._url(record, "intake"), icon="clipboard-text", small=True, hidden=record.full_name
        )
        if planned is None:
            url = f"{self._url(record, 'appointment-add')}?soort={AppointmentKind.INTAKE}"
            actions += button(
                "Afspraak maken", "subtle", href=url, icon="calendar-event", small=True, hidden=record.full_name
            )
            return format_html('<span class="wr-acties">{}</span>', actions)
        moment = timezone.localtime(planned)
        said = f"{dutch.near_date(moment.date(), on=self.on)}, {dutch.clock_time(moment)}"
        return format_html('{}<span class="wr-cel-sub">Afspraak: {}</span>', actions, said)


@require_safe
@requires(Role.JOBHUNTER)
def waiting(request: PilotRequest) -> HttpResponse:
    on = timezone.localdate()
    planned = Appointment.objects.visible_to(request.membership).filter(
        participant=OuterRef("pk"),
        kind=AppointmentKind.INTAKE,
        outcome=AppointmentOutcome.PLANNED,
        starts_at__gte=timezone.now(),
    )
    begun = IntakeDraft.objects.visible_to(request.membership).filter(participant=OuterRef("pk"))
    rows = (
        Participant.objects.visible_to(request.membership)
        .filter(enrolled_on__lte=on, intake_on=None, ended_on=None)
        .select_related("location")
        .annotate(has_draft=Exists(begun), planned_at=Subquery(planned.order_by("starts_at").values("starts_at")[:1]))
        .order_by("enrolled_on", "sort_key", "id")
    )
    people_url = reverse("participants:list", args=[request.membership.pilot.slug])
    return render_list(
        request, "participants/waiting.html", rows=rows, filterset=None, table=WaitingTable, list_url=people_url
    )
