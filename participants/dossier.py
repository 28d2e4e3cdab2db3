"""What a dossier shows: the verdict with who recorded each fact, the steps side by side, and the timeline."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from django.urls import reverse
from django.utils.html import format_html

from config.dutch import long_date, period, short_date
from legal.rules.calendar import age_on
from legal.rules.verdict import Condition, ConditionKey, Verdict, VerdictCode
from participants.enums import FactSource, MilestoneKind, PermitOutcome
from participants.models import AsylumFacts, Milestone, Participant, Stay, WorkPermit
from participants.queries import Papers
from participants.sentences import ConditionLine, condition_lines, next_step_of, owner_of, sentence_of, warnings_of
from pilots.models import Membership


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a fact comes from, and who wrote it down."""

    source: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class ShownCondition:
    """A condition as components/_verdict.html shows it."""

    condition: Condition
    label: str
    state: str
    when: str
    source: str
    by: str


@dataclass(frozen=True, slots=True)
class ShownVerdict:
    """A verdict as components/_verdict.html shows it."""

    tone: str
    icon: str
    sentence: str
    checked_on: date
    conditions: list[ShownCondition] = field(default_factory=list)
    explanation_url: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    label: str
    state: str
    when: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Track:
    heading: str
    steps: list[Step]


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the timeline."""

    at: date | datetime
    heading: str
    icon: str
    by: str = ""
    text: str = ""
    url: str = ""
    url_label: str = ""
    is_milestone: bool = True


def name_of(membership: Membership | None) -> str:
    """Jeroen Bakker (COA)"""
    return f"{membership.name} ({membership.organisation})" if membership else ""


def source_label(source: str) -> str:
    """A source in words, for inside a sentence; nothing when it is not known."""
    if source in ("", FactSource.UNKNOWN):
        return ""
    label = str(FactSource(source).label)
    return label if source == FactSource.COA else label.lower()


# The verdict


def shown_verdict(verdict: Verdict, participant: Participant, papers: Papers | None) -> ShownVerdict:
    """Without `papers` only the verdict itself: who reads may not know the facts behind it."""
    sentence = sentence_of(verdict)
    if papers is None:
        return ShownVerdict(sentence.tone, sentence.icon, sentence.text, verdict.on)
    slug = participant.pilot.slug
    return ShownVerdict(
        tone=sentence.tone,
        icon=sentence.icon,
        sentence=sentence.text,
        checked_on=verdict.on,
        conditions=[_shown(line, participant, papers, verdict.on) for line in condition_lines(verdict)],
        explanation_url=reverse("participants:verdict", args=[slug, participant.pk]),
        next_step=" ".join(warnings_of(verdict)),
    )


def _shown(line: ConditionLine, participant: Participant, papers: Papers, on: date) -> ShownCondition:
    origin = origin_of(line.condition, participant, papers, on)
    return ShownCondition(line.condition, line.text, line.state, line.when, origin.source, origin.by)


PROCEDURE_KINDS = (
    MilestoneKind.REJECTED,
    MilestoneKind.APPEAL_LODGED,
    MilestoneKind.APPEAL_UPHELD,
    MilestoneKind.APPEAL_DISMISSED,
    MilestoneKind.APPLICATION_WITHDRAWN,
    MilestoneKind.DEPARTED,
)
LEAVING_KINDS = (MilestoneKind.LEFT_RECEPTION, MilestoneKind.HOUSED, MilestoneKind.DEPARTED)
KINDS_BEHIND = {
    ConditionKey.STATUS: (MilestoneKind.STATUS_GRANTED,),
    ConditionKey.DISPLACED_UKRAINE: (MilestoneKind.DISPLACED_UKRAINE,),
    ConditionKey.W_DOCUMENT: (MilestoneKind.W_DOCUMENT,),
    ConditionKey.PROCEDURE: PROCEDURE_KINDS,
    ConditionKey.RECEPTION: LEAVING_KINDS,
}


def origin_of(condition: Condition, participant: Participant, papers: Papers, on: date) -> Origin:
    """Who recorded the fact that a condition follows from on a day, and how we know it."""
    milestone = papers.last(*KINDS_BEHIND.get(condition.key, ()), on=on)
    if milestone is not None:
        return Origin(source_label(milestone.source), name_of(milestone.recorded_by))
    if condition.key is ConditionKey.AGE:
        return Origin("", name_of(participant.recorded_by))
    if condition.key is ConditionKey.PERMIT:
        permit = next((p for p in reversed(papers.permits) if p.requested_on <= on), None)
        return Origin(str(FactSource.EMPLOYER.label), name_of(permit.recorded_by)) if permit else Origin()
    if condition.key is ConditionKey.RECEPTION and papers.stays:
        return Origin(source_label(papers.stays[-1].source), name_of(papers.stays[-1].recorded_by))
    if condition.key in (ConditionKey.WAITING_TERM, ConditionKey.PROCEDURE, ConditionKey.EXCLUSION):
        return _asylum_origin(condition, papers.asylum)
    return Origin()


def _asylum_origin(condition: Condition, asylum: AsylumFacts | None) -> Origin:
    if asylum is None or asylum.recorded_by is None:
        return Origin()
    if condition.key is ConditionKey.EXCLUSION:
        source = "brief van de IND" if asylum.exclusion_letter_on else ""
        return Origin(source, name_of(asylum.recorded_by))
    if asylum.application_lodged_on is None:
        return Origin()
    return Origin(source_label(asylum.application_source), name_of(asylum.recorded_by))


@dataclass(frozen=True, slots=True)
class Move:
    """The next step and whose it is."""

    text: str
    owner: str


def next_move(participant: Participant, verdict: Verdict) -> Move:
    """What is to be done first for somebody: the intake goes before the right to work."""
    if participant.ended_on is not None and participant.ended_on <= verdict.on:
        return Move("Traject is beëindigd", "")
    if participant.enrolled_on is None:
        return Move("Aanmelden en intake doen", "jobhunter")
    if participant.intake_on is None and verdict.verdict is not VerdictCode.NOT_ALLOWED:
        return Move("Intake doen", "jobhunter")
    return Move(next_step_of(verdict), owner_of(verdict))


# The steps


def tracks_of(participant: Participant, papers: Papers, verdict: Verdict) -> list[Track]:
    """Papers, BRP and BSN, permit: side by side, because none of them waits for another."""
    address = _addresses(participant)
    return [
        Track("Papieren", _paper_steps(papers, verdict, address)),
        Track("BRP, BSN en bankrekening (nodig voor loon)", _wage_steps(papers, verdict, address)),
        Track("Werkvergunning (TWV)", _permit_steps(papers, verdict)),
    ]


Address = Callable[[str], str]


def _addresses(participant: Participant) -> Address:
    slug = participant.pilot.slug

    def address(kind: str) -> str:
        if not kind:
            return reverse("participants:asylum-facts", args=[slug, participant.pk])
        return reverse("participants:milestone-add", args=[slug, participant.pk, kind])

    return address


def _paper_steps(papers: Papers, verdict: Verdict, address: Address) -> list[Step]:
    by_key = {line.condition.key: line for line in condition_lines(verdict)}
    lodged = papers.asylum.application_lodged_on if papers.asylum else None
    steps = [
        Step("Asielaanvraag", "klaar" if lodged else "nu", short_date(lodged) if lodged else "vraag na", address(""))
    ]
    if granted := papers.last(MilestoneKind.STATUS_GRANTED, on=verdict.on):
        steps.append(Step("Asielvergunning", "klaar", short_date(granted.happened_on)))
        return steps
    waiting, document = by_key.get(ConditionKey.WAITING_TERM), by_key.get(ConditionKey.W_DOCUMENT)
    if waiting is not None:
        state = "klaar" if waiting.condition.met else "nu" if waiting.condition.starts_on else "open"
        steps.append(Step("Wachttermijn voorbij", state, waiting.when, address("")))
    if document is not None:
        state = "klaar" if document.condition.met else "fout" if document.condition.ends_on else "open"
        steps.append(Step("W-document", state, document.when, address(MilestoneKind.W_DOCUMENT)))
    return steps


WAGE_STEPS: tuple[tuple[str, MilestoneKind, tuple[MilestoneKind, ...]], ...] = (
    (
        "Inschrijving in de BRP",
        MilestoneKind.BRP_REGISTERED,
        (
            MilestoneKind.BRP_APPOINTMENT,
            MilestoneKind.BRP_PRIORITY_GRANTED,
            MilestoneKind.BRP_PRIORITY_REQUESTED,
            MilestoneKind.BRP_REQUESTED,
        ),
    ),
    ("BSN", MilestoneKind.BSN_ASSIGNED, (MilestoneKind.BSN_REQUESTED,)),
    ("Bankrekening", MilestoneKind.BANK_ACCOUNT, ()),
)
ON_THE_WAY = {
    MilestoneKind.BRP_APPOINTMENT: "afspraak",
    MilestoneKind.BRP_PRIORITY_GRANTED: "spoed toegekend",
    MilestoneKind.BRP_PRIORITY_REQUESTED: "spoed aangevraagd",
    MilestoneKind.BRP_REQUESTED: "aangevraagd",
    MilestoneKind.BSN_REQUESTED: "aangevraagd",
}


def _wage_steps(papers: Papers, verdict: Verdict, address: Address) -> list[Step]:
    steps = []
    for label, done_kind, way_kinds in WAGE_STEPS:
        done = papers.last(done_kind, on=verdict.on)
        way = next((found for kind in way_kinds if (found := papers.last(kind))), None)
        if done is not None:
            steps.append(Step(label, "klaar", short_date(done.happened_on), address(done_kind)))
        elif way is not None:
            said = f"{ON_THE_WAY[MilestoneKind(way.kind)]} {short_date(way.happened_on)}"
            steps.append(Step(label, "nu", said, address(done_kind)))
        else:
            steps.append(Step(label, "open", "", address(way_kinds[-1] if way_kinds else done_kind)))
    return steps


def _permit_steps(papers: Papers, verdict: Verdict) -> list[Step]:
    if verdict.verdict is VerdictCode.FREE:
        return [Step("Geen TWV nodig", "klaar", "asielvergunning")]
    if verdict.verdict is VerdictCode.NOTIFY:
        return [Step("Geen TWV nodig", "klaar", "werkgever meldt de start bij UWV")]
    known = [permit for permit in papers.permits if permit.requested_on <= verdict.on]
    if not known:
        return [Step("TWV aangevraagd", "open"), Step("Besluit van UWV", "open"), Step("TWV geldig", "open")]
    permit = next((p for p in known if _covers(p, verdict.on)), known[-1])
    asked = Step("TWV aangevraagd", "klaar", short_date(permit.requested_on))
    return [asked, *_decision_steps(permit, verdict)]


def _covers(permit: WorkPermit, on: date) -> bool:
    starts, ends = permit.valid_from, permit.valid_until
    return permit.outcome == PermitOutcome.GRANTED and bool(starts and ends and starts <= on <= ends)


def _decision_steps(permit: WorkPermit, verdict: Verdict) -> list[Step]:
    if permit.decided_on is None or permit.decided_on > verdict.on:
        window = verdict.decision_expected
        when = f"verwacht {short_date(window[0])} tot {short_date(window[1])}" if window else ""
        return [Step("Besluit van UWV", "nu", when), Step("TWV geldig", "open")]
    outcome = str(PermitOutcome(permit.outcome).label).lower()
    if permit.outcome != PermitOutcome.GRANTED:
        return [
            Step("Besluit van UWV", "fout", f"{outcome} {short_date(permit.decided_on)}"),
            Step("TWV geldig", "open"),
        ]
    until = f"tot en met {short_date(permit.valid_until)}" if permit.valid_until else ""
    state = "klaar" if _covers(permit, verdict.on) else "open"
    if permit.valid_until is not None and permit.valid_until < verdict.on:
        state, until = "fout", f"verlopen {short_date(permit.valid_until)}"
    return [
        Step("Besluit van UWV", "klaar", f"{outcome} {short_date(permit.decided_on)}"),
        Step("TWV geldig", state, until),
    ]


# The timeline

ICONS = {
    MilestoneKind.W_DOCUMENT: "id",
    MilestoneKind.BRP_APPOINTMENT: "calendar-event",
    MilestoneKind.BRP_REGISTERED: "building-community",
    MilestoneKind.BANK_ACCOUNT: "building-bank",
    MilestoneKind.REBA_TALK: "coin-euro",
    MilestoneKind.STATUS_GRANTED: "certificate",
    MilestoneKind.REJECTED: "gavel",
    MilestoneKind.APPEAL_LODGED: "gavel",
    MilestoneKind.APPEAL_UPHELD: "gavel",
    MilestoneKind.APPEAL_DISMISSED: "gavel",
    MilestoneKind.DEPARTED: "door-exit",
    MilestoneKind.LEFT_RECEPTION: "door-exit",
    MilestoneKind.LINKED: "link",
    MilestoneKind.HOUSED: "home",
    MilestoneKind.INTEGRATION_STARTED: "school",
    MilestoneKind.LADDER_STEP: "chart-bar",
    MilestoneKind.LANGUAGE_LEVEL: "language",
    MilestoneKind.VOLUNTEERING: "heart-handshake",
    MilestoneKind.INFORMED: "info-circle",
}


def timeline_of(participant: Participant, papers: Papers) -> list[Event]:
    """Every recorded fact with a date, newest first."""
    events = [
        *_trajectory(participant),
        *_asylum(participant, papers.asylum),
        *(_milestone(participant, milestone) for milestone in papers.milestones),
        *_moves(papers.stays),
        *(event for permit in papers.permits for event in _permit(permit)),
    ]
    return sorted(events, key=lambda event: event.at, reverse=True)


def _trajectory(participant: Participant) -> Iterator[Event]:
    by = name_of(participant.recorded_by)
    days = (
        (participant.in_view_agreed_on, "Akkoord met in beeld brengen", "hand-stop", by),
        (participant.enrolled_on, "Aangemeld", "user-plus", by),
        (participant.intake_on, "Intake gedaan", "clipboard-text", ""),
        (participant.paused_on, "Pauze begonnen", "hourglass", ""),
        (participant.ended_on, "Traject beëindigd", "circle-x", ""),
    )
    for day, heading, icon, who in days:
        if day is not None:
            text = {"Pauze begonnen": participant.pause_reason, "Traject beëindigd": _end_reason(participant)}
            yield Event(day, heading, icon, who, text.get(heading, ""), is_milestone=False)


def _end_reason(participant: Participant) -> str:
    return str(participant.get_end_reason_display()) if participant.end_reason else ""


def _asylum(participant: Participant, asylum: AsylumFacts | None) -> Iterator[Event]:
    if asylum is None:
        return
    url = reverse("participants:asylum-facts", args=[participant.pilot.slug, participant.pk])
    days = (
        (asylum.application_lodged_on, "Asielaanvraag ingediend", source_label(asylum.application_source)),
        (asylum.application_registered_on, "Asielaanvraag geregistreerd", ""),
        (asylum.exclusion_letter_on, "Brief van de IND over uitsluiting van werk", "brief van de IND"),
    )
    for day, heading, source in days:
        if day is not None:
            yield Event(
                day, heading, "file-text", _said(asylum.recorded_by, source), url=url, url_label=_change(heading)
            )


def _change(what: str) -> str:
    return format_html('Wijzigen<span class="wr-sr">: {}</span>', what)


def _said(membership: Membership | None, source: str) -> str:
    return ", ".join(part for part in (name_of(membership), f"bron: {source}" if source else "") if part)


def _milestone(participant: Participant, milestone: Milestone) -> Event:
    kind = MilestoneKind(milestone.kind)
    until = f"Geldig {period(milestone.happened_on, milestone.until)}" if milestone.until else ""
    return Event(
        at=milestone.happened_on,
        heading=str(kind.label),
        icon=ICONS.get(kind, "file-certificate"),
        by=_said(milestone.recorded_by, source_label(milestone.source)),
        text="\n".join(part for part in (until, milestone.detail) if part),
        url=reverse("participants:milestone-edit", args=[participant.pilot.slug, participant.pk, milestone.pk]),
        url_label=_change(str(kind.label)),
    )


def _moves(stays: list[Stay]) -> Iterator[Event]:
    for stay in stays:
        if stay.starts_on is not None:
            where = stay.location.name if stay.location else "buiten de pilot"
            said = _said(stay.recorded_by, source_label(stay.source))
            yield Event(stay.starts_on, f"Woonplek: {where}", "home-move", said, is_milestone=False)


def _permit(permit: WorkPermit) -> Iterator[Event]:
    said = _said(permit.recorded_by, str(FactSource.EMPLOYER.label).lower())
    yield Event(permit.requested_on, f"TWV aangevraagd voor {permit.employer.name}", "certificate", said)
    if permit.decided_on is not None:
        outcome = str(PermitOutcome(permit.outcome).label).lower()
        text = f"Geldig {period(permit.valid_from, permit.valid_until)}" if permit.valid_from else ""
        if permit.reason:
            text = str(permit.get_reason_display())
        yield Event(permit.decided_on, f"TWV {outcome} voor {permit.employer.name}", "certificate", said, text)


def born(participant: Participant, on: date) -> str:
    """14 mei 1998 (28 jaar), or only the year."""
    if participant.birth_year_only:
        return f"{participant.birth_date.year}, dag onbekend"
    return f"{long_date(participant.birth_date)} ({age_on(participant.birth_date, on)} jaar)"
