"""What an item of Mijn werk says: what to do, and why."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from config import dutch
from config.sentences import noun_of
from matching.enums import MatchState
from matching.rules.worklist import Group, Item, Kind, Turn
from participants.enums import MilestoneKind
from participants.panels import TAB, Tab
from pilots.enums import Role
from pilots.models import Membership

TURNS = {
    Turn.JOBHUNTER: "jobhunter",
    Turn.COA: "COA",
    Turn.EMPLOYER: "werkgever",
    Turn.UWV: "UWV",
    Turn.RESIDENT: "bewoner",
    Turn.SELF: "jij",
}
#: Whose move is the reader's own.
OWN_TURN = {Role.JOBHUNTER: Turn.JOBHUNTER, Role.COA_CASEWORKER: Turn.COA}
KINDS = {
    Kind.W_DOCUMENT: "W-document loopt af of is verlopen",
    Kind.PERMIT_ENDS: "TWV loopt af zonder nieuwe aanvraag",
    Kind.PERMIT_TERM: "TWV aangevraagd, UWV beslist",
    Kind.PERMIT_POSSIBLE: "TWV kan worden aangevraagd",
    Kind.REFERRAL: "Nieuw in beeld, nog geen intake",
    Kind.NO_INTAKE: "Langer dan 14 dagen aangemeld, nog geen intake",
    Kind.DRAFT: "Intake niet afgemaakt",
    Kind.CONTRACT_ENDS: "Contract loopt af binnen 6 weken",
    Kind.MATCH_STILL: "Match staat 14 dagen stil",
    Kind.APPLICATION_DATE: "Datum van de asielaanvraag onbekend",
    Kind.BRP_PRIORITY: "Spoedinschrijving BRP mogelijk",
    Kind.MOVE: "Verhuizing",
    Kind.SIGNAL: "Signaal opvolgen",
    Kind.ANNOUNCED_MOVE: "Overplaatsing aangekondigd",
    Kind.HANDOVER: "Overdracht uit een andere pilot",
    Kind.NEW_CASE: "Nieuw voor jou",
}
#: (kind, stage) -> what to do. A kind without its stage in the table has one wording for all.
WHAT = {
    (Kind.W_DOCUMENT, ""): "Nieuw W-document laten aanvragen",
    (Kind.PERMIT_ENDS, ""): "Volgende TWV laten aanvragen",
    (Kind.PERMIT_TERM, "running"): "Besluit van UWV afwachten",
    (Kind.PERMIT_TERM, ""): "Bij UWV vragen naar de TWV",
    (Kind.PERMIT_POSSIBLE, "later"): "TWV kan worden aangevraagd",
    (Kind.PERMIT_POSSIBLE, ""): "TWV laten aanvragen",
    (Kind.REFERRAL, ""): "Intake plannen",
    (Kind.NO_INTAKE, ""): "Intake voeren",
    (Kind.DRAFT, ""): "Intake afmaken",
    (Kind.CONTRACT_ENDS, ""): "Vervolg van het contract regelen",
    (Kind.MATCH_STILL, ""): "Match weer oppakken",
    (Kind.APPLICATION_DATE, ""): "Datum van de asielaanvraag vastleggen",
    (Kind.BRP_PRIORITY, ""): "Spoedinschrijving BRP aanvragen",
    (Kind.MOVE, "came"): "Papieren nakijken na verhuizing",
    (Kind.MOVE, ""): "Papieren meegeven bij verhuizing",
    (Kind.SIGNAL, ""): "Signaal opvolgen",
    (Kind.ANNOUNCED_MOVE, "due"): "Vastleggen of de verhuizing doorging",
    (Kind.ANNOUNCED_MOVE, "asked"): "Verzoek om uitstel beantwoorden",
    (Kind.ANNOUNCED_MOVE, "answered"): "Overplaatsing voorbereiden",
    (Kind.ANNOUNCED_MOVE, ""): "Nagaan of uitstel nodig is",
    (Kind.HANDOVER, ""): "Overdracht aannemen of terugsturen",
    (Kind.NEW_CASE, ""): "Nieuw voor jou: dossier bekijken",
}
WHY = {
    (Kind.W_DOCUMENT, "late"): "Het W-document is op {day} verlopen",
    (Kind.W_DOCUMENT, ""): "Het W-document is geldig tot en met {day}",
    (Kind.PERMIT_ENDS, "expired"): "De TWV bij {employer} is op {day} verlopen. Zonder TWV mag er niet gewerkt worden",
    (Kind.PERMIT_ENDS, ""): "De TWV bij {employer} is geldig tot en met {day}",
    (Kind.PERMIT_TERM, "running"): "{employer}: UWV beslist binnen de wettelijke termijn tot en met {day}",
    (Kind.PERMIT_TERM, "exceeded"): "{employer}: de wettelijke termijn liep tot en met {day}",
    (Kind.PERMIT_TERM, "long"): "{employer}: UWV doet er langer over dan gewoonlijk, de termijn liep tot en met {day}",
    (Kind.PERMIT_POSSIBLE, "later"): "{employer}: de wachttermijn is voorbij op {day}",
    (Kind.PERMIT_POSSIBLE, ""): "{employer}: baan aangeboden, aanvragen kan sinds {day}",
    (Kind.REFERRAL, ""): "In beeld gebracht door COA op {day}",
    (Kind.NO_INTAKE, ""): "Aangemeld op {day}, nog geen intake",
    (Kind.DRAFT, ""): "Concept bewaard op {day}",
    (Kind.CONTRACT_ENDS, "ended"): "{employer}: het contract liep af op {day}",
    (Kind.CONTRACT_ENDS, ""): "{employer}: het contract loopt af op {day}",
    (Kind.MATCH_STILL, ""): "{employer}: {state}, geen stap sinds {day}",
    (Kind.APPLICATION_DATE, ""): "Zonder deze datum weten we niet vanaf wanneer werken mag",
    (Kind.BRP_PRIORITY, ""): "{employer} vroeg op {day} een TWV aan, nog geen inschrijving in de BRP",
    (Kind.MOVE, "came"): "Sinds {day} op deze locatie",
    (Kind.MOVE, ""): "Verhuist op {day}{place}",
    (Kind.SIGNAL, ""): "Gezien of gehoord op {day}. Alleen wie gekozen is, ziet dit",
    (Kind.ANNOUNCED_MOVE, ""): "Overplaatsing aangekondigd per {day}{place}",
    (Kind.HANDOVER, ""): "De pilot van {employer} biedt sinds {day} een dossier aan",
    (Kind.NEW_CASE, ""): "Sinds {day} ben jij verantwoordelijk",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of Mijn werk."""

    item: Item
    what: str
    why: str
    url: str
    person_url: str
    when: str
    since: str
    turn: str
    is_late: bool


def line_of(item: Item, membership: Membership, *, on: date) -> Line:
    """An item in words, with its addresses for this reader."""
    slug = membership.pilot.slug
    person = reverse("participants:detail", args=[slug, item.subject.id]) if item.subject.id else ""
    is_late = item.group(on) is Group.LATE
    return Line(
        item=item,
        what=_worded(WHAT, item, on),
        why=_worded(WHY, item, on).format(
            day=dutch.long_date(item.fact_on),
            employer=item.employer,
            state=noun_of(str(MatchState(item.stage).label)) if item.stage in MatchState.values else "",
            place=f" naar {item.employer}" if item.employer else "",
        ),
        url=address_of(item, membership) or person,
        person_url=person,
        when=_when(item.due, on),
        since=dutch.near_date(item.due, on=on) if is_late else "",
        turn=TURNS[item.turn],
        is_late=is_late,
    )


def _when(due: date, on: date) -> str:
    """The day itself, also of what is late; how late stands beside it."""
    if due == on:
        return "vandaag"
    if due.year != on.year:
        return dutch.short_date(due)
    return f"{dutch.WEEKDAYS[due.weekday()][:2]} {due.day} {dutch.SHORT_MONTHS[due.month - 1]}"


def _worded(table: dict[tuple[Kind, str], str], item: Item, on: date) -> str:
    stage = "late" if item.kind is Kind.W_DOCUMENT and item.due < on else item.stage
    return table.get((item.kind, stage)) or table[item.kind, ""]


#: Where an item is dealt with: a route of the jobhunter, and whether it opens the target or the person.
BY_TARGET = {
    Kind.PERMIT_ENDS: "matching:permit-request",
    Kind.PERMIT_TERM: "matching:permit-decision",
    Kind.PERMIT_POSSIBLE: "matching:permit-request",
    Kind.CONTRACT_ENDS: "matching:placement",
    Kind.MATCH_STILL: "matching:match",
    Kind.SIGNAL: "participants:signal",
    Kind.HANDOVER: "participants:incoming-offer",
}
BY_PERSON = {
    Kind.REFERRAL: "participants:intake",
    Kind.NO_INTAKE: "participants:intake",
    Kind.DRAFT: "participants:intake",
    Kind.APPLICATION_DATE: "participants:asylum-facts",
}
BY_MILESTONE = {
    Kind.W_DOCUMENT: MilestoneKind.W_DOCUMENT,
    Kind.BRP_PRIORITY: MilestoneKind.BRP_PRIORITY_REQUESTED,
}


def address_of(item: Item, membership: Membership) -> str:
    """The page that records the fact which closes an item; empty when only the dossier is left."""
    slug = membership.pilot.slug
    if item.kind in BY_TARGET and item.target:
        return reverse(BY_TARGET[item.kind], args=[slug, item.target])
    if item.subject.id is None:
        return ""
    if item.kind in BY_PERSON:
        return reverse(BY_PERSON[item.kind], args=[slug, item.subject.id])
    if item.kind is Kind.ANNOUNCED_MOVE:
        return f"{reverse('participants:detail', args=[slug, item.subject.id])}?{TAB}={Tab.GUIDANCE}"
    if item.kind in BY_MILESTONE:
        return reverse("participants:milestone-add", args=[slug, item.subject.id, BY_MILESTONE[item.kind].value])
    return ""
