"""COA's screen of a location: everybody with the verdict, the next step, the work, and the papers that run out."""

from functools import cached_property
from typing import Any
from uuid import UUID

import django_tables2 as columns
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from config.dutch import short_date
from config.tables import Empty, Table
from config.templatetags.werkroute import status_badge, svg
from legal.queries import parameters
from legal.rules.verdict import Verdict, VerdictCode
from participants.at_stake import Stake, hours_line, work_of
from participants.dossier import next_move
from participants.locations import Paper, moves_of_people, papers_of_people, referred
from participants.models import AnnouncedMove, Participant
from participants.sentences import INDICATION, sentence_of
from participants.stages import BADGES, Stage
from participants.tables import WHOLE_LINE
from participants.verdicts import verdicts_for
from pilots.http import PilotRequest

NEEDS_NO_PAPERS = (VerdictCode.FREE, VerdictCode.NOTIFY)


class LocationTable(Table):
    """What is beside a person is read for the people of the page at once."""

    singular, plural = "bewoner", "bewoners"
    caption = "Bewoners die meedoen of in beeld zijn, gesorteerd op naam"
    empty = Empty(
        "Nog niemand in beeld",
        "Wie niet is aangemeld, staat hier niet: die tel je alleen mee bij de bewonersaantallen.",
        icon="users",
    )

    name = columns.Column(verbose_name="Bewoner", order_by=("sort_key", "id"), empty_values=())
    verdict = columns.Column(
        verbose_name=f"Mag werken ({INDICATION})", orderable=False, empty_values=(), attrs=WHOLE_LINE
    )
    next_step = columns.Column(verbose_name="Volgende stap", orderable=False, empty_values=())
    work = columns.Column(verbose_name="Aan het werk", orderable=False, empty_values=())
    papers = columns.Column(verbose_name="Papieren", orderable=False, empty_values=(), attrs=WHOLE_LINE)

    request: PilotRequest

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.on = timezone.localdate()

    @cached_property
    def people(self) -> list[Participant]:
        return [row.record for row in self.paginated_rows]

    @cached_property
    def verdicts(self) -> dict[UUID, Verdict]:
        return verdicts_for(self.people, on=self.on, membership=self.request.membership)

    @cached_property
    def works(self) -> dict[UUID, list[Stake]]:
        return work_of(self.request.membership, [person.pk for person in self.people], on=self.on)

    @cached_property
    def papers_by_person(self) -> dict[UUID, list[Paper]]:
        return papers_of_people(self.request.membership, [person.pk for person in self.people], on=self.on)

    @cached_property
    def moves(self) -> dict[UUID, AnnouncedMove]:
        return moves_of_people(self.request.membership, [person.pk for person in self.people])

    @cached_property
    def referred(self) -> set[UUID]:
        return referred(self.request.membership, [person.pk for person in self.people])

    @cached_property
    def warning_days(self) -> int:
        return parameters().expiry_warning_days.on(self.on).count

    def _url(self, route: str, person: Participant) -> str:
        return reverse(f"participants:{route}", args=[self.request.membership.pilot.slug, person.pk])

    def render_name(self, record: Participant) -> SafeString:
        stage = Stage(record.stage)  # type: ignore[attr-defined]  # annotated by people_of
        move = self.moves.get(record.pk)
        coming = f"verhuist {short_date(move.expected_on)} naar {move.destination}" if move else ""
        return format_html(
            '<a class="wr-persoon" href="{}">{}</a><span class="wr-cel-sub">{}, {}</span>{}',
            self._url("detail", record),
            record.full_name,
            record.case_number,
            str(stage.label).lower(),
            format_html('<span class="wr-cel-sub wr-warn">{} {}</span>', svg("home-move", "sm"), coming)
            if move
            else "",
        )

    def render_verdict(self, record: Participant) -> SafeString:
        sentence = sentence_of(self.verdicts[record.pk])
        return format_html(
            '<span class="wr-oordeel {}">{}{}</span>', sentence.tone.colour, svg(sentence.icon), sentence.text
        )

    def render_next_step(self, record: Participant) -> SafeString:
        move = next_move(record, self.verdicts[record.pk])
        owner = format_html('<span class="wr-cel-sub">aan zet: {}</span>', move.owner) if move.owner else ""
        return format_html("{}{}{}", move.text, owner, self._refer(record))

    def _refer(self, record: Participant) -> SafeString | str:
        if record.intake_on is not None or record.pk in self.referred:
            return ""
        return format_html(
            '<a class="nl-link wr-small" href="{}">Doorverwijzen<span class="wr-sr">: {}</span></a>',
            self._url("refer", record),
            record.full_name,
        )

    def render_work(self, record: Participant) -> SafeString | str:
        works = self.works[record.pk]
        if not works:
            return "Nee"
        tone, icon = BADGES[Stage.WORKING]
        lines = (
            (f"{hours_line(stake)}, sinds {short_date(stake.since)}" if stake.since else hours_line(stake),)
            for stake in works
        )
        badge = status_badge(tone, "Proef" if all(stake.is_trial for stake in works) else "Ja", icon=icon)
        told = format_html_join("", '<span class="wr-cel-sub">{}</span>', lines)
        return format_html("{}{}{}", badge, told, self._link(record))

    def _link(self, record: Participant) -> SafeString:
        """Who works may be linked to a municipality near the work."""
        return format_html(
            '<a class="nl-link wr-small" href="{}">Verzoek om koppeling<span class="wr-sr">: {}</span></a>',
            self._url("linking-add", record),
            record.full_name,
        )

    def render_papers(self, record: Participant) -> SafeString:
        if self.verdicts[record.pk].verdict in NEEDS_NO_PAPERS:
            return format_html('<span class="wr-soft">{}</span>', "niet nodig voor werk")
        papers = self.papers_by_person[record.pk]
        if not papers:
            return format_html('<span class="wr-soft">{}</span>', "geen vastgelegd")
        return format_html_join("", '<div class="wr-papier {}">{}</div>', map(self._paper, papers))

    def _paper(self, paper: Paper) -> tuple[str, str]:
        if paper.until is None:
            return "", f"{paper.name} tot nader bericht"
        left = (paper.until - self.on).days
        if left < 0:
            return "wr-neg", f"{paper.name} verlopen {short_date(paper.until)}"
        return "wr-warn" if left <= self.warning_days else "", f"{paper.name} t/m {short_date(paper.until)}"
