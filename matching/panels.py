"""The part of matching on the dossier of a person, and on the page of an employer or a vacancy."""

from typing import Any

from django.urls import reverse
from django.utils import timezone

from employers.models import Employer, Vacancy
from legal.queries import parameters
from legal.rules.fit import Work
from matching.enums import MatchState
from matching.fairs import talks_at
from matching.gaps import periods_of
from matching.models import OwnTask
from matching.queries import matches_of, matches_of_person, placements_of, placements_of_person
from matching.ranked import candidates_for, vacancies_for
from matching.ranking_shown import candidate_lines, numbered, vacancy_lines
from matching.shown import BADGES, work_facts
from participants.facts import facts_of
from participants.models import Participant, WorkPermit
from participants.permit_shown import shown_permit
from pilots.enums import MeetingKind, Role
from pilots.http import PilotRequest
from pilots.models import Meeting, Membership

#: Of a ranking the first few stand on a dossier or a vacancy; the rest has a page of its own.
SHOWN = 3


def work_of_person(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]] | None:
    """Matches and placements; for COA only whether the person works, and how many hours and days."""
    membership, today = request.membership, timezone.localdate()
    placements = placements_of_person(membership, participant.pk)
    if membership.role == Role.COA_CASEWORKER:
        running = [p for p in placements if p.starts_on <= today and (p.ends_on is None or p.ends_on >= today)]
        work = [(p, work_facts(_current_contract(p, today))) for p in running]
        return "matching/_coa_panel.html", {"work": work}
    context: dict[str, Any] = {"placements": placements, "participant": participant, "matches": []}
    if membership.role == Role.JOBHUNTER:
        rows = matches_of_person(membership, participant.pk)
        propose = reverse("matching:propose", args=[membership.pilot.slug])
        context |= {
            "matches": [(row, *BADGES[MatchState(row.state)]) for row in rows],
            "propose_url": f"{propose}?deelnemer={participant.pk}" if participant.readable_until is None else "",
        }
    return "matching/_person_panel.html", context


def work_that_fits(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]] | None:
    """The first vacancies that fit somebody, with their reasons; nothing for a dossier that is only read."""
    if participant.readable_until is not None or participant.ended_on is not None:
        return None
    membership = request.membership
    ranked = vacancies_for(membership, participant, on=timezone.localdate())
    first = ranked.ranking.ranked[:SHOWN]
    context = {
        "heading": "Passende vacatures",
        "anchor": "passende-vacatures",
        "lines": numbered(first, vacancy_lines(membership, participant, ranked.named(first))),
        "count": len(ranked.ranking.ranked),
        "all_url": reverse("matching:openings", args=[membership.pilot.slug, participant.pk]),
        "nothing": "Nu is er geen open vacature die past.",
    }
    return "matching/_ranked_panel.html", context


def people_who_fit(
    request: PilotRequest, employer: Employer, vacancy: Vacancy | None
) -> tuple[str, dict[str, Any]] | None:
    """The first people who fit a vacancy that is open, with their reasons."""
    today, membership = timezone.localdate(), request.membership
    if vacancy is None or not vacancy.is_open(today):
        return None
    ranked = candidates_for(membership, vacancy, on=today)
    first = ranked.ranking.ranked[:SHOWN]
    context = {
        "heading": "Passende kandidaten",
        "anchor": "passende-kandidaten",
        "lines": numbered(first, candidate_lines(membership, vacancy, ranked.named(first))),
        "count": len(ranked.ranking.ranked),
        "all_url": reverse("matching:candidates", args=[membership.pilot.slug, vacancy.pk]),
        "nothing": "Nu is er niemand die past.",
    }
    return "matching/_ranked_panel.html", context


def contracts_of(membership: Membership, participant: Participant) -> list[Work]:
    """The periods in which somebody has work, by employer: contracts end with the placement they are in.

    Of an employer that the reader may not know only the id is there: enough to tell one from another.
    """
    rows = placements_of(membership).filter(participant=participant).prefetch_related("gaps")
    placements = list(rows.order_by("starts_on"))
    ids = {placement.employer_id for placement in placements}
    names = dict(Employer.objects.visible_to(membership).filter(pk__in=ids).values_list("pk", "name"))
    return [
        work
        for placement in placements
        for work in periods_of(placement, names.get(placement.employer_id, str(placement.employer_id)))
    ]


def _current_contract(placement: Any, today: Any) -> Any:
    begun = [contract for contract in placement.contracts.all() if contract.starts_on <= today]
    return begun[-1] if begun else None


def work_at_employer(
    request: PilotRequest, employer: Employer, vacancy: Vacancy | None
) -> tuple[str, dict[str, Any]] | None:
    """The matches of an employer with its permits, or the candidates of a vacancy."""
    membership, today = request.membership, timezone.localdate()
    rows = matches_of(membership).filter(employer=employer).order_by("-last_step_on")
    if vacancy is not None:
        rows = rows.filter(vacancy=vacancy)
    context: dict[str, Any] = {
        "vacancy": vacancy,
        "matches": [(row, *BADGES[MatchState(row.state)]) for row in rows],
        "permits": [],
    }
    if vacancy is None:
        own = WorkPermit.objects.visible_to(membership).filter(employer=employer)
        own = own.select_related("participant", "employer").prefetch_related("suspensions")
        permits = list(own.order_by("-requested_on"))
        facts, law = facts_of({permit.participant for permit in permits}, membership), parameters()
        context["permits"] = [shown_permit(p, facts=facts[p.participant_id], law=law, on=today) for p in permits]
    return "matching/_employer_panel.html", context


def tasks_of_person(request: PilotRequest, participant: Participant) -> tuple[str, dict[str, Any]] | None:
    """The reader's own open tasks about somebody, and those that the reader gave."""
    if participant.readable_until is not None:
        return None
    rows = OwnTask.objects.visible_to(request.membership).open().filter(participant=participant)
    tasks = list(rows.select_related("assignee", "recorded_by"))
    return "matching/_task_panel.html", {"tasks": tasks, "participant": participant, "today": timezone.localdate()}


def fair_of(request: PilotRequest, meeting: Meeting) -> tuple[str, dict[str, Any]] | None:
    """The schedule of a job fair; other meetings have none."""
    if meeting.kind != MeetingKind.JOB_FAIR:
        return None
    return "matching/_fair_panel.html", {"meeting": meeting, "count": talks_at(request.membership, meeting).count()}
