"""The list of people: who, how far, where, what the check says, and whose move it is."""

from functools import cached_property
from typing import Any
from uuid import UUID

import django_tables2 as columns
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from config.dutch import UNKNOWN
from config.tables import Table
from config.templatetags.werkroute import status_badge, svg
from legal.rules.verdict import Verdict
from participants.dossier import next_move
from participants.models import Participant
from participants.sentences import INDICATION, sentence_of
from participants.stages import BADGES, PAUSE_BADGE, Stage
from participants.verdicts import verdicts_for
from pilots.http import PilotRequest

NOBODY = UUID(int=0)
#: On a phone such a cell takes the whole width of its card.
WHOLE_LINE = {"td": {"class": "wr-heel"}}


class ParticipantTable(Table):
    """Verdicts are made for the people of the page only."""

    singular, plural = "deelnemer", "deelnemers"
    caption = "Deelnemers, gesorteerd op naam"
    full_width = ("stage",)

    name = columns.Column(verbose_name="Deelnemer", order_by=("sort_key", "id"), empty_values=())
    stage = columns.Column(verbose_name="Fase", orderable=False, empty_values=())
    location = columns.Column(verbose_name="Locatie", order_by=("location__name", "sort_key"), empty_values=())
    verdict = columns.Column(
        verbose_name=f"Mag werken ({INDICATION})", orderable=False, empty_values=(), attrs=WHOLE_LINE
    )
    next_step = columns.Column(verbose_name="Volgende stap", orderable=False, empty_values=())
    contact = columns.Column(verbose_name="Contact", orderable=False, empty_values=())

    request: PilotRequest

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.on = timezone.localdate()

    @cached_property
    def verdicts(self) -> dict[UUID, Verdict]:
        people = [row.record for row in self.paginated_rows]
        return verdicts_for(people, on=self.on, membership=self.request.membership)

    @cached_property
    def addresses(self) -> dict[str, str]:
        """The addresses of somebody, by route, with NOBODY where the id comes: worked out once for all rows."""
        about = [self.request.membership.pilot.slug, NOBODY]
        return {route: reverse(f"participants:{route}", args=about) for route in ("detail", "contact-add")}

    def _url(self, record: Participant, route: str) -> str:
        return self.addresses[route].replace(str(NOBODY), str(record.pk))

    def render_name(self, record: Participant) -> SafeString:
        return format_html(
            '<a class="wr-persoon" href="{}">{}</a><span class="wr-cel-sub">{}</span>',
            self._url(record, "detail"),
            record.full_name,
            record.case_number,
        )

    def render_stage(self, record: Participant) -> SafeString:
        stage = Stage(record.stage)  # type: ignore[attr-defined]  # annotated by people_of
        tone, icon = BADGES[stage]
        badges = [status_badge(tone, str(stage.label), icon=icon)]
        if record.paused_on and stage != Stage.ENDED:
            tone, icon, label = PAUSE_BADGE
            badges.append(status_badge(tone, label, icon=icon))
        return format_html_join(" ", "{}", ((badge,) for badge in badges))

    def render_location(self, record: Participant) -> str:
        return record.place or UNKNOWN

    def render_verdict(self, record: Participant) -> SafeString:
        sentence = sentence_of(self.verdicts[record.pk])
        return format_html(
            '<span class="wr-oordeel {}">{}{}</span>', sentence.tone.colour, svg(sentence.icon), sentence.text
        )

    def render_next_step(self, record: Participant) -> SafeString:
        move = next_move(record, self.verdicts[record.pk])
        owner = format_html('<span class="wr-cel-sub">aan zet: {}</span>', move.owner) if move.owner else ""
        return format_html("{}{}", move.text, owner)

    def render_contact(self, record: Participant) -> SafeString:
        return format_html(
            '<a class="nl-link" href="{}">Vastleggen<span class="wr-sr"> van contact met {}</span></a>',
            self._url(record, "contact-add"),
            record.full_name,
        )
