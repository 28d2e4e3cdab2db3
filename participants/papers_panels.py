"""The tab Papieren: asylum facts, procedure, papers, BRP and BSN, permits, and what an asylum permit changes."""

from datetime import date
from typing import Any

from django.utils import timezone

from config.dutch import long_date
from legal.queries import parameters
from legal.rules.brp_priority import may_ask_priority, trigger_on
from legal.rules.decision_term import DecisionTerm, decision_term
from legal.rules.fit import misfits
from legal.rules.parameters import BrpPriorityTrigger, Parameters
from legal.rules.procedure import Track, regime_of
from legal.rules.status import SubsequentApplication, status_granted_on, subsequent_application
from legal.sentences import CHOICES
from participants.dossier import PROCEDURE_KINDS
from participants.enums import MilestoneKind
from participants.explanation import CONFIDENCES
from participants.facts import facts_of
from participants.fit_shown import line_of, warned
from participants.models import Participant
from participants.page import change_url
from participants.panels import contracts_for
from participants.papers_shown import (
    asylum_facts,
    confirmations_of,
    milestone_facts,
    regime_in_words,
    stay_facts,
)
from participants.permit_shown import shown_permits
from participants.queries import Papers, papers_once
from participants.status_shown import after_status, shown_trackers
from pilots.enums import Role
from pilots.http import PilotRequest

Panel = tuple[str, dict[str, Any]] | None
PAPER_KINDS = (MilestoneKind.W_DOCUMENT, MilestoneKind.DISPLACED_UKRAINE)
WAGE_KINDS = (
    MilestoneKind.BRP_REQUESTED,
    MilestoneKind.BRP_PRIORITY_REQUESTED,
    MilestoneKind.BRP_PRIORITY_GRANTED,
    MilestoneKind.BRP_APPOINTMENT,
    MilestoneKind.BRP_REGISTERED,
    MilestoneKind.BSN_REQUESTED,
    MilestoneKind.BSN_ASSIGNED,
    MilestoneKind.BANK_ACCOUNT,
)
TABLE = "participants/_fact_panel.html"


def _add(participant: Participant, *kinds: MilestoneKind) -> list[tuple[str, str]]:
    """(label, address) of what can be recorded from a panel."""
    return [(str(kind.label), change_url(participant, "milestone-add", kind)) for kind in kinds]


def asylum_panel(request: PilotRequest, participant: Participant) -> Panel:
    """The asylum facts and where somebody lives, each with its source, its recorder and "klopt nog"."""
    papers, said = papers_once(participant), confirmations_of(participant)
    shown = asylum_facts(papers.asylum, participant, membership=request.membership, said=said)
    return TABLE, {
        "heading": "Asielgegevens en opvang",
        "slug": "asielgegevens",
        "facts": [*shown, *stay_facts(papers.stays, said)],
        "participant": participant,
        "adds": [("Wijzigen", change_url(participant, "asylum-facts"))],
    }


def document_panel(request: PilotRequest, participant: Participant) -> Panel:
    papers = papers_once(participant)
    rows = sorted(papers.of_kind(*PAPER_KINDS), key=lambda row: row.happened_on)
    return TABLE, {
        "heading": "W-document en bescherming",
        "slug": "w-documenten",
        "facts": milestone_facts(rows, participant, confirmations_of(participant)),
        "participant": participant,
        "adds": _add(participant, *PAPER_KINDS),
        "empty": "Er is nog geen W-document vastgelegd. Zonder geldig W-document kan er geen TWV komen.",
    }


def procedure_panel(request: PilotRequest, participant: Participant) -> Panel:
    """The regime, the steps of the procedure, and the terms of the IND as information."""
    papers, law, on = papers_once(participant), parameters(), timezone.localdate()
    asylum = papers.asylum
    applied_on = (asylum.application_lodged_on or asylum.application_registered_on) if asylum else None
    regime = regime_of(applied_on, law)
    track = Track(asylum.procedure_track) if asylum and asylum.procedure_track in set(Track) else None
    facts = facts_of([participant], request.membership)[participant.pk]
    again = subsequent_application(facts, on=on, is_known_as=asylum.is_subsequent if asylum else None)
    rows = papers.of_kind(MilestoneKind.STATUS_GRANTED, *PROCEDURE_KINDS)
    is_open = not rows or rows[-1].kind == MilestoneKind.APPEAL_UPHELD
    return TABLE, {
        "heading": "Asielprocedure",
        "slug": "procedure",
        "facts": milestone_facts(rows, participant, confirmations_of(participant)),
        "participant": participant,
        "adds": _add(participant, *_next_of(rows)),
        "empty": "Er is nog geen besluit vastgelegd.",
        "notes": [
            *([f"{regime_in_words(regime)}."] if regime else []),
            *(_term_notes(decision_term(applied_on, track, parameters=law), on) if is_open else []),
            *(_again_notes(again) if again else []),
        ],
    }


def _next_of(rows: list[Any]) -> tuple[MilestoneKind, ...]:
    """What can follow on the last step of the procedure."""
    last = rows[-1].kind if rows else None
    if last == MilestoneKind.REJECTED:
        return MilestoneKind.APPEAL_LODGED, MilestoneKind.DEPARTED
    if last == MilestoneKind.APPEAL_LODGED:
        return MilestoneKind.APPEAL_UPHELD, MilestoneKind.APPEAL_DISMISSED
    if last == MilestoneKind.STATUS_GRANTED:
        return ()
    return MilestoneKind.STATUS_GRANTED, MilestoneKind.REJECTED, MilestoneKind.APPLICATION_WITHDRAWN


def _term_notes(term: DecisionTerm | None, on: date) -> list[str]:
    if term is None:
        return []
    verb = "eindigde" if term.last and term.last < on else "eindigt"
    if term.last is None:
        when = f"op zijn vroegst op {long_date(term.first)}"
    elif term.last == term.first:
        when = f"op {long_date(term.last)}"
    else:
        when = f"tussen {long_date(term.first)} en {long_date(term.last)}, afhankelijk van de procedure"
    notes = [
        f"De wettelijke beslistermijn van de IND {verb} {when}. Dat is ter informatie:"
        f" er volgt niets uit voor werk ({CONFIDENCES[term.confidence]})."
    ]
    if term.resumes_on is not None:
        notes.append(f"De IND behandelt aanvragen van voor de nieuwe procedure sinds {long_date(term.resumes_on)}.")
    return notes


def _again_notes(again: SubsequentApplication) -> list[str]:
    earlier = f" Een eerdere procedure eindigde op {long_date(again.ended_on)}." if again.ended_on else ""
    if again.has_paper:
        until = f" tot en met {long_date(again.paper_until)}" if again.paper_until else ""
        held = f"Er is een geldig W-document{until}: vraag UWV of een TWV kan."
    else:
        held = "Er is geen geldig W-document: dan kan er geen TWV komen."
    return [f"Dit is een herhaalde aanvraag.{earlier} Die vraagt rechtmatig verblijf en een geldig W-document. {held}"]


# BRP, BSN and bank account


def wages_panel(request: PilotRequest, participant: Participant) -> Panel:
    """BRP, BSN and bank account: how far, who can act, and what the two readings of the priority route allow."""
    papers, law, on = papers_once(participant), parameters(), timezone.localdate()
    rows = sorted(papers.of_kind(*WAGE_KINDS), key=lambda row: row.happened_on)
    left = [kind for kind in WAGE_KINDS if not papers.of_kind(kind)]
    if papers.of_kind(MilestoneKind.BRP_REGISTERED):
        left = [kind for kind in left if not kind.value.startswith("brp")]
    if papers.of_kind(MilestoneKind.BSN_ASSIGNED):
        left = [kind for kind in left if not kind.value.startswith("bsn")]
    facts = facts_of([participant], request.membership)[participant.pk]
    ground = may_ask_priority(facts.permits, on=on, parameters=law)
    since = ground and (ground.since, ground.permit.employer)
    return TABLE, {
        "heading": "BRP en BSN",
        "slug": "brp-en-bsn",
        "facts": milestone_facts(rows, participant, confirmations_of(participant)),
        "participant": participant,
        "adds": _add(participant, *left),
        "empty": "Er is nog niets aangevraagd.",
        "state": wage_state(papers, since, law),
        "background": reading_in_words(law),
        "notes": [
            "Een BSN en een bankrekening zijn nodig voor loon, niet voor een TWV en niet om te mogen werken. Zonder BSN"
            " houdt de werkgever loonheffing in tegen het anoniementarief.",
        ]
        if left
        else [],
    }


def reading_in_words(law: Parameters) -> list[str]:
    """Which of the two moments counts today, that the other is read as well, and where both stand."""
    on = timezone.localdate()
    trigger, row = trigger_on(law, on), law.row("brp_priority_trigger", on=on)
    other = next(choice for choice in BrpPriorityTrigger if choice is not trigger)
    return [
        f"Deze pilot rekent ermee dat COA spoedinschrijving kan vragen {CHOICES[trigger]}.",
        f"Soms geldt een ander moment: {CHOICES[other]}. COA weet wat er op de locatie geldt.",
        *([f"Bron: {row.source}."] if row else []),
    ]


def wage_state(papers: Papers, since: Any, law: Parameters) -> tuple[str, str]:
    """How far it is, and whose move it is."""
    if papers.of_kind(MilestoneKind.BSN_ASSIGNED):
        if papers.of_kind(MilestoneKind.BANK_ACCOUNT):
            return "BSN en bankrekening zijn er.", ""
        return "Er is een BSN. De bankrekening ontbreekt nog.", "deelnemer"
    if papers.of_kind(MilestoneKind.BRP_REGISTERED):
        return "Ingeschreven in de BRP. Het BSN volgt.", "gemeente"
    if booked := papers.last(MilestoneKind.BRP_APPOINTMENT):
        return f"Afspraak bij de BRP-straat op {long_date(booked.happened_on)}.", "deelnemer"
    if papers.of_kind(MilestoneKind.BRP_PRIORITY_GRANTED):
        return "De spoedinschrijving is toegekend. Er moet nog een afspraak komen.", "COA"
    if asked := papers.last(MilestoneKind.BRP_PRIORITY_REQUESTED):
        return f"COA heeft op {long_date(asked.happened_on)} spoedinschrijving gevraagd.", "COA"
    if since is not None:
        day, employer = since
        return (
            f"COA kan spoedinschrijving vragen sinds {long_date(day)}, door de TWV van {employer}.",
            "COA",
        )
    if papers.of_kind(MilestoneKind.BRP_REQUESTED):
        return "De inschrijving is aangevraagd. Spoed kan nog niet: er is geen TWV die daarvoor telt.", "gemeente"
    return "Nog niet aangevraagd. Spoed kan nog niet: er is geen TWV die daarvoor telt.", "COA"


# Permits and what a status changes


def permit_panel(request: PilotRequest, participant: Participant) -> Panel:
    """The work permits with their traffic light, as the law reads them today."""
    papers, law, on = papers_once(participant), parameters(), timezone.localdate()
    facts = facts_of([participant], request.membership)[participant.pk]
    shown = shown_permits(reversed(papers.permits), facts=facts, law=law, on=on)
    return "participants/_permit_panel.html", {"permits": shown}


def status_panel(request: PilotRequest, participant: Participant) -> Panel:
    """What an asylum permit changes; nothing without one."""
    facts = facts_of([participant], request.membership)[participant.pk]
    granted_on = status_granted_on(facts, timezone.localdate())
    if granted_on is None:
        return None
    context = {"granted_on": granted_on, "points": after_status(facts, granted_on)}
    return "participants/_status_panel.html", context


def trackers_panel(request: PilotRequest, participant: Participant) -> Panel:
    """Linking, housing and civic integration, which start with an asylum permit; nothing without one."""
    papers, on = papers_once(participant), timezone.localdate()
    granted = [row.happened_on for row in papers.of_kind(MilestoneKind.STATUS_GRANTED)]
    shown = shown_trackers(papers, participant, min(granted, default=None), on=on)
    return ("participants/_trackers_panel.html", {"trackers": shown}) if shown else None


def fit_panel(request: PilotRequest, participant: Participant) -> Panel:
    """W-document, permit and contract side by side; COA sees that there is work, not where, and never the wage."""
    on, names = timezone.localdate(), request.membership.role != Role.COA_CASEWORKER
    facts = facts_of([participant], request.membership)[participant.pk]
    contracts = contracts_for(request.membership, participant)
    line = line_of(facts, contracts, on=on, names_employer=names)
    if line is None:
        return None
    found = misfits(facts, contracts, on=on, parameters=parameters())
    return "participants/_fit_panel.html", {
        "line": line,
        "warnings": [warned(finding, names_employer=names) for finding in found],
    }
