"""What a dossier shows: the verdict with who recorded each fact, the steps side by side, and the timeline."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from django.urls import reverse
from django.utils.html import format_html

from config.dutch import long_date, period, short_date
from legal.rules.calendar import age_on
from legal.rules.verdict import Condition, ConditionKey, Verdict
from participants.enums import FactSource, MilestoneKind, ObjectionOutcome, PermitOutcome
from participants.models import AsylumFacts, Milestone, Participant, Stay, WorkPermit
from participants.queries import Papers
from participants.sentences import ConditionLine, condition_lines, next_step_of, owner_of, sentence_of, warnings_of
from participants.steps import Before, DatedStep, Note, StepKey, before_of, steps_of
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


class Topic(StrEnum):
    """What a line of the timeline is about; the value stands in the address."""

    FACT = "feiten"
    TRAJECTORY = "traject"
    MOVE = "woonplek"
    PERMIT = "twv"
    WORK = "werk"
    CONTACT = "contact"
    NOTE = "notities"
    SUPPORT = "hulp"
    BARRIER = "belemmeringen"


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the timeline. `audience` says who else reads it, where that is not everybody who sees the dossier."""

    at: date | datetime
    heading: str
    icon: str
    by: str = ""
    text: str = ""
    url: str = ""
    url_label: str = ""
    is_milestone: bool = True
    topic: Topic = Topic.FACT
    audience: str = ""


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


def shown_verdict(
    verdict: Verdict, participant: Participant, papers: Papers | None, *, query: str = ""
) -> ShownVerdict:
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
        explanation_url=reverse("participants:verdict", args=[slug, participant.pk]) + query,
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
        return Origin(source_label(FactSource.EMPLOYER), name_of(permit.recorded_by)) if permit else Origin()
    stay = next((s for s in reversed(papers.stays) if s.starts_on is None or s.starts_on <= on), None)
    if condition.key is ConditionKey.RECEPTION and stay is not None:
        return Origin(source_label(stay.source), name_of(stay.recorded_by))
    if condition.key in (ConditionKey.WAITING_TERM, ConditionKey.PROCEDURE, ConditionKey.EXCLUSION):
        return _asylum_origin(condition, papers.asylum, on)
    return Origin()


def _asylum_origin(condition: Condition, asylum: AsylumFacts | None, on: date) -> Origin:
    """What was not known on the day has no origin: an application or a letter of later is not there yet."""
    if asylum is None or asylum.recorded_by is None:
        return Origin()
    if condition.key is ConditionKey.EXCLUSION:
        letter = asylum.exclusion_letter_on
        source = "brief van de IND" if letter and letter <= on else source_label(asylum.exclusion_source)
        return Origin(source, name_of(asylum.recorded_by))
    if asylum.application_lodged_on is None or asylum.application_lodged_on > on:
        return Origin()
    return Origin(source_label(asylum.application_source), name_of(asylum.recorded_by))


@dataclass(frozen=True, slots=True)
class Move:
    """The next step and whose it is."""

    text: str
    owner: str


BEFORE = {
    Before.ENDED: Move("Traject is beëindigd", ""),
    Before.ENROL: Move("Aanmelden en intake doen", "jobhunter"),
    Before.INTAKE: Move("Intake doen", "jobhunter"),
}


def next_move(participant: Participant, verdict: Verdict) -> Move:
    """What is to be done first for somebody, and whose move it is."""
    before = before_of(participant, verdict)
    return BEFORE[before] if before else Move(next_step_of(verdict), owner_of(verdict))


# The steps

TRACKS = ("Papieren", "BRP, BSN en bankrekening (nodig voor loon)", "Werkvergunning (TWV)")
STEPS = {
    StepKey.APPLICATION: "Asielaanvraag",
    StepKey.STATUS: "Asielvergunning",
    StepKey.WAITING_TERM: "Wachttermijn voorbij",
    StepKey.W_DOCUMENT: "W-document",
    StepKey.BRP: "Inschrijving in de BRP",
    StepKey.BSN: "BSN",
    StepKey.BANK_ACCOUNT: "Bankrekening",
    StepKey.NO_PERMIT: "Geen TWV nodig",
    StepKey.PERMIT_REQUESTED: "TWV aangevraagd",
    StepKey.PERMIT_DECISION: "Besluit van UWV",
    StepKey.PERMIT_VALID: "TWV geldig",
}
NOTES = {
    Note.ON: "{}",
    Note.ASK: "vraag na",
    Note.SINCE: "sinds {}",
    Note.FROM: "vanaf {}",
    Note.UNTIL: "tot en met {}",
    Note.EXPIRED: "verlopen {}",
    Note.APPOINTMENT: "afspraak {}",
    Note.PRIORITY_GRANTED: "spoed toegekend {}",
    Note.PRIORITY_REQUESTED: "spoed aangevraagd {}",
    Note.REQUESTED: "aangevraagd {}",
    Note.EXPECTED: "verwacht {} tot {}",
    Note.GRANTED: "verleend {}",
    Note.REFUSED: "geweigerd {}",
    Note.WITHDRAWN: "ingetrokken {}",
    Note.HAS_STATUS: "asielvergunning",
    Note.NOTIFIED: "werkgever meldt de start bij UWV",
}


def tracks_of(participant: Participant, papers: Papers, verdict: Verdict) -> list[Track]:
    """The steps side by side, each with the address where it is recorded."""
    found = steps_of(papers, verdict)
    return [
        Track(heading, [_shown_step(step, participant) for step in track])
        for heading, track in zip(TRACKS, (found.papers, found.wages, found.permit), strict=True)
    ]


def _shown_step(step: DatedStep, participant: Participant) -> Step:
    when = NOTES[step.note].format(*map(short_date, step.days)) if step.note else ""
    return Step(STEPS[step.key], step.state, when, _address(participant, step.fact))


def _address(participant: Participant, fact: str | None) -> str:
    if fact is None:
        return ""
    return _change_address(participant, "milestone-add", fact) if fact else _change_address(participant, "asylum-facts")


def _change_address(participant: Participant, route: str, *args: object) -> str:
    """The address of a page that changes something; empty for a dossier that is only read."""
    if participant.readable_until is not None:
        return ""
    return reverse(f"participants:{route}", args=[participant.pilot.slug, participant.pk, *args])


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
            yield Event(day, heading, icon, who, text.get(heading, ""), is_milestone=False, topic=Topic.TRAJECTORY)


def _end_reason(participant: Participant) -> str:
    return str(participant.get_end_reason_display()) if participant.end_reason else ""


def _asylum(participant: Participant, asylum: AsylumFacts | None) -> Iterator[Event]:
    if asylum is None:
        return
    url = _change_address(participant, "asylum-facts")
    days = (
        (asylum.application_lodged_on, "Asielaanvraag ingediend", source_label(asylum.application_source)),
        (asylum.application_registered_on, "Asielaanvraag geregistreerd", ""),
        (asylum.exclusion_letter_on, "Brief van de IND over uitsluiting van werk", "brief van de IND"),
    )
    for day, heading, source in days:
        if day is not None:
            yield Event(
                day, heading, "file-text", _said(asylum.recorded_by, source), url=url, url_label=change_link(heading)
            )


def change_link(what: str) -> str:
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
        text="\n".join(part for part in (until, milestone.detail, _reason(milestone.change_reason)) if part),
        url=_change_address(participant, "milestone-edit", milestone.pk),
        url_label=change_link(str(kind.label)),
    )


def _reason(text: str) -> str:
    return f"Reden van de wijziging: {text}" if text else ""


def _moves(stays: list[Stay]) -> Iterator[Event]:
    for stay in stays:
        if stay.starts_on is not None:
            where = stay.location.name if stay.location else "buiten de pilot"
            said = _said(stay.recorded_by, source_label(stay.source))
            heading, why = f"Woonplek: {where}", _reason(stay.change_reason)
            yield Event(stay.starts_on, heading, "home-move", said, why, is_milestone=False, topic=Topic.MOVE)


def _permit(permit: WorkPermit) -> Iterator[Event]:
    yield asked_event(permit)
    if (decided := decided_event(permit)) is not None:
        yield decided
    yield from uwv_events(permit)


def asked_event(permit: WorkPermit) -> Event:
    """The application."""
    said = _said(permit.recorded_by, str(FactSource.EMPLOYER.label).lower())
    heading = f"TWV aangevraagd voor {permit.employer.name}"
    return Event(permit.requested_on, heading, "certificate", said, topic=Topic.PERMIT)


def decided_event(permit: WorkPermit) -> Event | None:
    """The decision with its period or its reason; None while the application is open."""
    if permit.decided_on is None:
        return None
    said = _said(permit.recorded_by, str(FactSource.EMPLOYER.label).lower())
    heading = f"TWV {str(PermitOutcome(permit.outcome).label).lower()} voor {permit.employer.name}"
    text = f"Geldig {period(permit.valid_from, permit.valid_until)}" if permit.valid_from else ""
    if permit.reason:
        text = str(permit.get_reason_display())
    return Event(permit.decided_on, heading, "certificate", said, text, topic=Topic.PERMIT)


def uwv_events(permit: WorkPermit) -> Iterator[Event]:
    """What UWV asked and got, from when the application was complete, the objection, and an end before the last day.

    Read it with `suspensions__recorded_by`.
    """
    said = _said(permit.recorded_by, str(FactSource.EMPLOYER.label).lower())
    of = f"de TWV van {permit.employer.name}"
    if permit.complete_on not in (None, permit.requested_on):
        yield Event(permit.complete_on, f"Aanvraag compleet voor {of}", "check", said, topic=Topic.PERMIT)
    for stop in permit.suspensions.all():
        by = _said(stop.recorded_by, str(FactSource.EMPLOYER.label).lower())
        answer_by = f"Leveren uiterlijk {long_date(stop.answer_by)}" if stop.answer_by else ""
        yield Event(stop.asked_on, f"UWV vraagt stukken voor {of}", "file-text", by, answer_by, topic=Topic.PERMIT)
        if stop.supplied_on is not None:
            yield Event(stop.supplied_on, f"Stukken geleverd voor {of}", "file-text", by, topic=Topic.PERMIT)
    if permit.objected_on is not None:
        yield Event(permit.objected_on, f"Bezwaar tegen de weigering van {of}", "gavel", said, topic=Topic.PERMIT)
    if permit.objection_decided_on is not None:
        outcome = str(ObjectionOutcome(permit.objection_outcome).label)
        yield Event(
            permit.objection_decided_on, f"Besluit op bezwaar over {of}", "gavel", said, outcome, topic=Topic.PERMIT
        )
    if permit.cut_on is not None:
        text = str(permit.get_cut_reason_display())
        yield Event(
            permit.cut_on, f"{of[:1].upper()}{of[1:]} stopt eerder", "certificate", said, text, topic=Topic.PERMIT
        )


def born(participant: Participant, on: date) -> str:
    """14 mei 1998 (28 jaar), or only the year."""
    if participant.birth_year_only:
        return f"{participant.birth_date.year}, dag onbekend"
    return f"{long_date(participant.birth_date)} ({age_on(participant.birth_date, on)} jaar)"
