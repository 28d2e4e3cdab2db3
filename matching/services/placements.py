"""Work itself: the start that the law allows, what is known of the job, the job coach, and the end."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from django.db import transaction
from django.db.models import F
from django.urls import reverse

from config import dutch
from legal.queries import parameters
from legal.rules.may_start import StartAnswer, StartReason, may_start
from legal.rules.verdict import NextStep, VerdictCode
from matching.enums import MatchState, PlacementEndReason, PlacementKind
from matching.models import Match, Placement
from matching.refusals import RefusalCode, Refused, refuse
from matching.sentences import INSTEAD_OF_TRIAL, NOTIFY_UWV, start_refusal
from matching.services.aftercare import plan_aftercare
from matching.services.coaching import keep_assignment
from matching.services.contracts import (
    NO_WAGE,
    Terms,
    check_terms,
    checked_wage,
    held_placement,
    running_placement,
    save_placement,
    write_contract,
)
from matching.services.steps import (
    Step,
    check_date,
    check_not_future,
    check_step,
    close_others,
    hold_person,
    locked,
    record_step,
)
from participants.enums import AppointmentKind
from participants.facts import facts_of
from participants.models import Participant
from pilots.enums import Role
from pilots.models import Membership


@dataclass(frozen=True, slots=True)
class Start:
    """A first day at work, with the first contract. A trial is a start too."""

    terms: Terms
    kind: PlacementKind = PlacementKind.PAID
    job_level: str = ""
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Started:
    """The placement, the matches that closed because of it, and what asks for attention."""

    placement: Placement
    closed: tuple[Match, ...] = ()
    notices: tuple[str, ...] = ()


@transaction.atomic
def start_placement(membership: Membership, match: Match, *, start: Start, on: date) -> Started:
    """Start work: the placement with its first contract, wage and days of aftercare; other open matches close.

    Raises Refused, and writes nothing: the state does not allow it, the law does not (no valid permit of this
    employer, past the W-document, ...; trials included), the wage is below the minimum on the first day, or the dates
    cannot be. A wage that falls below the minimum later, or a minimum that is not known, gives a notice.
    """
    hold_person(membership, match)
    found = locked(membership, match, version=start.version)
    check_step(membership, found, MatchState.STARTED)
    terms = start.terms
    check_date(found, terms.starts_on, on=on, field="starts_on")
    check_terms(terms)
    answer = start_answer(membership, found, starts_on=terms.starts_on)
    if not answer.allowed:
        raise refused_start(membership, found, answer, is_trial=start.kind == PlacementKind.TRIAL)
    wage = checked_wage(found.participant, terms)
    placement = _write(membership, found, start)
    record_step(membership, found, Step(MatchState.STARTED, terms.starts_on))
    closed = close_others(membership, placement, keep=found)
    plan_aftercare(membership, placement, on=on)
    keep_assignment(membership, placement, coach=placement.job_coach, hours=None, on=placement.starts_on)
    notices = wage.notices
    if terms.per_hour is None and start.kind == PlacementKind.PAID:
        notices += (NO_WAGE,)
    if answer.verdict.verdict is VerdictCode.NOTIFY:
        notices += (NOTIFY_UWV,)
    return Started(placement, tuple(closed), notices)


def start_answer(membership: Membership, match: Match, *, starts_on: date) -> StartAnswer:
    """What the law says of a start of this match on a day."""
    facts = facts_of([match.participant], membership)[match.participant_id]
    return may_start(facts, match.employer.name, on=starts_on, parameters=parameters(), job=match.title)


def refused_start(membership: Membership, match: Match, answer: StartAnswer, *, is_trial: bool) -> Refused:
    """The refusal of a start, with where to go for the next step."""
    sentence, next_step = start_refusal(
        answer, name=match.participant.full_name, employer=match.employer.name, job=match.title, is_trial=is_trial
    )
    field = "starts_on" if answer.reason is StartReason.PERMIT_NOT_YET_VALID else ""
    refused = refuse(answer.reason, sentence, next_step, url=_place_to_go(membership, match, answer), field=field)
    if not is_trial:
        return refused
    meeting = reverse("participants:appointment-add", args=[membership.pilot.slug, match.participant_id])
    instead = {"alternative": INSTEAD_OF_TRIAL, "alternative_url": f"{meeting}?soort={AppointmentKind.EMPLOYER}"}
    return Refused(replace(refused.refusal, **instead))


def _place_to_go(membership: Membership, match: Match, answer: StartAnswer) -> str:
    slug = membership.pilot.slug
    if answer.next_step is NextStep.WORK_PERMIT and answer.reason is not StartReason.PERMIT_NOT_YET_VALID:
        return reverse("matching:permit-request", args=[slug, match.pk])
    if answer.next_step in (NextStep.RECORD_APPLICATION_DATE, NextStep.W_DOCUMENT, NextStep.RECEPTION):
        return reverse("participants:detail", args=[slug, match.participant_id])
    return ""


def _write(membership: Membership, match: Match, start: Start) -> Placement:
    placement: Placement = Placement.objects.create(
        pilot_id=membership.pilot_id,
        participant=match.participant,
        employer=match.employer,
        match=match,
        kind=start.kind,
        title=match.title,
        sector=match.sector,
        job_level=start.job_level,
        starts_on=start.terms.starts_on,
        job_coach=match.participant.job_coach,
        has_job_coach=True if match.participant.job_coach_id else None,
        recorded_by=membership,
    )
    write_contract(membership, placement, start.terms)
    return placement


@dataclass(frozen=True, slots=True)
class Description:
    """What is known of a job: its name, sector and level."""

    title: str = ""
    sector: str = ""
    job_level: str = ""


@transaction.atomic
def describe_work(
    membership: Membership, placement: Placement, *, description: Description, version: int | None = None
) -> Placement:
    """Correct or complete what is known of a job, also of one that has ended.

    Raises Refused when somebody else changed the placement meanwhile.
    """
    found = held_placement(membership, placement, version=version)
    found.title, found.sector, found.job_level = description.title, description.sector, description.job_level
    save_placement(found, "title", "sector", "job_level")
    return found


@transaction.atomic
def end_placement(
    membership: Membership, placement: Placement, *, ends_on: date, reason: PlacementEndReason, on: date
) -> Placement:
    """Record the last day at work and why it ended; the match ends with it.

    Raises Refused: ended already, before the start, or in the future.
    """
    found = running_placement(membership, placement)
    check_not_future(ends_on, on=on, field="ends_on")
    if ends_on < found.starts_on:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            f"De laatste werkdag ligt voor de eerste, {dutch.long_date(found.starts_on)}.",
            "Vul die dag of een latere in.",
            field="ends_on",
        )
    found.ends_on, found.end_reason = ends_on, reason
    save_placement(found, "ends_on", "end_reason")
    if found.match is not None and found.match.state == MatchState.STARTED:
        match = locked(membership, found.match, version=None)
        record_step(membership, match, Step(MatchState.ENDED, ends_on, str(PlacementEndReason(reason).label)))
    return found


@transaction.atomic
def assign_job_coach(
    membership: Membership, placement: Placement, *, coach: Membership | None, on: date, hours: Decimal | None = None
) -> Placement:
    """Let a job coach guide somebody at this work: from `on` the coach sees the person and the placement.

    `hours` are those agreed for the whole of it. Without a coach there is none any more. Raises Refused for somebody
    who is not a job coach of this pilot now.
    """
    if coach is not None and (
        coach.role != Role.JOB_COACH or coach.pilot_id != membership.pilot_id or coach.ended_on is not None
    ):
        raise refuse(
            RefusalCode.NOT_A_JOB_COACH,
            f"{coach.name} is geen jobcoach van deze pilot.",
            "Kies een jobcoach uit de lijst.",
            field="coach",
        )
    found = running_placement(membership, placement)
    found.job_coach, found.has_job_coach = coach, True if coach else found.has_job_coach
    save_placement(found, "job_coach", "has_job_coach")
    keep_assignment(membership, found, coach=coach, hours=hours, on=on)
    person = Participant.objects.visible_to(membership).filter(pk=found.participant_id)
    person.update(job_coach=coach, version=F("version") + 1)  # a form opened before must not give the dossier back
    return found
