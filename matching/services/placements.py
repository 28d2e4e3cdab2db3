"""Work itself: the start that the law allows, the contracts that follow each other, the job coach, and the end."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from django.db import transaction
from django.db.models import F
from django.urls import reverse

from config import dutch
from employers.wages import WageAnswer, answer_for_person
from legal.queries import parameters
from legal.rules.calendar import Birth, Period, add_days
from legal.rules.may_start import StartAnswer, StartReason, may_start
from legal.rules.verdict import NextStep, VerdictCode
from matching.enums import MatchState, PlacementEndReason, PlacementKind
from matching.models import Contract, Match, Placement, Wage
from matching.refusals import RefusalCode, Refused, refuse
from matching.sentences import INSTEAD_OF_TRIAL, NOTIFY_UWV, start_refusal
from matching.services.aftercare import plan_aftercare
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

NO_WAGE = "Het uurloon is niet bekend, dus het minimumloon is niet nagekeken."
RAISE_WAGE = "Spreek minstens het minimumloon af."


@dataclass(frozen=True, slots=True)
class Terms:
    """What a contract says. `per_hour` is gross, without holiday allowance."""

    starts_on: date
    kind: str = ""
    ends_on: date | None = None
    hours_per_week: Decimal | None = None
    days_per_week: int | None = None
    per_hour: Decimal | None = None


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
    _check_end(terms)
    answer = start_answer(membership, found, starts_on=terms.starts_on)
    if not answer.allowed:
        raise refused_start(membership, found, answer, is_trial=start.kind == PlacementKind.TRIAL)
    wage = _checked_wage(found.participant, terms)
    placement = _write(membership, found, start)
    record_step(membership, found, Step(MatchState.STARTED, terms.starts_on))
    closed = close_others(membership, placement, keep=found)
    plan_aftercare(membership, placement, on=on)
    notices = wage.notices
    if terms.per_hour is None and start.kind == PlacementKind.PAID:
        notices += (NO_WAGE,)
    if answer.verdict.verdict is VerdictCode.NOTIFY:
        notices += (NOTIFY_UWV,)
    return Started(placement, tuple(closed), notices)


def start_answer(membership: Membership, match: Match, *, starts_on: date) -> StartAnswer:
    """What the law says of a start of this match on a day."""
    facts = facts_of([match.participant], membership)[match.participant_id]
    return may_start(facts, match.employer.name, on=starts_on, parameters=parameters())


def refused_start(membership: Membership, match: Match, answer: StartAnswer, *, is_trial: bool) -> Refused:
    """The refusal of a start, with where to go for the next step."""
    sentence, next_step = start_refusal(
        answer, name=match.participant.full_name, employer=match.employer.name, is_trial=is_trial
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


def _check_end(terms: Terms, field: str = "contract_ends_on") -> None:
    if terms.ends_on is not None and terms.ends_on < terms.starts_on:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            "Het contract eindigt voor het begint.",
            f"Vul {dutch.long_date(terms.starts_on)} of een latere dag in.",
            field=field,
        )


def _checked_wage(person: Participant, terms: Terms) -> WageAnswer:
    if terms.per_hour is None:
        return WageAnswer()
    answer = answer_for_person(
        terms.per_hour,
        Birth(person.birth_date, person.birth_year_only),
        Period(terms.starts_on, terms.ends_on),
        name=person.full_name,
    )
    if answer.refusal:
        raise refuse(RefusalCode.WAGE_TOO_LOW, answer.refusal, RAISE_WAGE, field="per_hour")
    return answer


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
    _write_contract(membership, placement, start.terms)
    return placement


def _write_contract(membership: Membership, placement: Placement, terms: Terms) -> Contract:
    contract: Contract = Contract.objects.create(
        pilot_id=membership.pilot_id,
        placement=placement,
        kind=terms.kind,
        starts_on=terms.starts_on,
        ends_on=terms.ends_on,
        hours_per_week=terms.hours_per_week,
        days_per_week=terms.days_per_week,
        recorded_by=membership,
    )
    if terms.per_hour is not None:
        Wage.objects.create(
            pilot_id=membership.pilot_id, contract=contract, per_hour=terms.per_hour, recorded_by=membership
        )
    return contract


@dataclass(frozen=True, slots=True)
class Added:
    """A next contract, and what asks for attention."""

    contract: Contract
    notices: tuple[str, ...] = ()


@transaction.atomic
def add_contract(membership: Membership, placement: Placement, *, terms: Terms) -> Added:
    """Add the contract that follows: an extension, or a permanent one. The contract before it ends the day before.

    Raises Refused: the placement has ended, the contract does not begin after the one before, or the wage is below
    the minimum on its first day.
    """
    found = _running(membership, placement)
    last: Contract | None = found.contracts.order_by("starts_on").last()
    earliest = add_days(last.starts_on, 1) if last else found.starts_on
    if terms.starts_on < earliest:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            "Een volgend contract begint na het vorige.",
            f"Vul {dutch.long_date(earliest)} of een latere dag in.",
            field="starts_on",
        )
    _check_end(terms)
    wage = _checked_wage(found.participant, terms)
    if last is not None and (last.ends_on is None or last.ends_on >= terms.starts_on):
        last.ends_on = add_days(terms.starts_on, -1)
        last.save(update_fields=["ends_on"])
    notices = wage.notices + (() if terms.per_hour is not None else (NO_WAGE,))
    return Added(_write_contract(membership, found, terms), notices)


def _running(membership: Membership, placement: Placement) -> Placement:
    found: Placement = (
        Placement.objects.visible_to(membership)
        .select_for_update(of=("self",))
        .select_related("participant", "employer", "match")
        .get(pk=placement.pk)
    )
    if found.ends_on is not None:
        raise refuse(
            RefusalCode.PLACEMENT_ENDED,
            f"Dit werk is gestopt op {dutch.long_date(found.ends_on)}.",
            "Doe een nieuw voorstel als er weer werk is.",
        )
    return found


@transaction.atomic
def end_placement(
    membership: Membership, placement: Placement, *, ends_on: date, reason: PlacementEndReason, on: date
) -> Placement:
    """Record the last day at work and why it ended; the match ends with it.

    Raises Refused: ended already, before the start, or in the future.
    """
    found = _running(membership, placement)
    check_not_future(ends_on, on=on, field="ends_on")
    if ends_on < found.starts_on:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            f"De laatste werkdag ligt voor de eerste, {dutch.long_date(found.starts_on)}.",
            "Vul die dag of een latere in.",
            field="ends_on",
        )
    found.ends_on, found.end_reason = ends_on, reason
    found.save(update_fields=["ends_on", "end_reason"])
    if found.match is not None and found.match.state == MatchState.STARTED:
        match = locked(membership, found.match, version=None)
        record_step(membership, match, Step(MatchState.ENDED, ends_on, str(PlacementEndReason(reason).label)))
    return found


@transaction.atomic
def assign_job_coach(membership: Membership, placement: Placement, *, coach: Membership | None) -> Placement:
    """Let a job coach guide somebody at this work: from now on the coach sees the person and the placement.

    None takes the coach away. Raises Refused for somebody who is not a job coach of this pilot now.
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
    found = _running(membership, placement)
    found.job_coach, found.has_job_coach = coach, True if coach else found.has_job_coach
    found.save(update_fields=["job_coach", "has_job_coach"])
    person = Participant.objects.visible_to(membership).filter(pk=found.participant_id)
    person.update(job_coach=coach, version=F("version") + 1)  # a form opened before must not give the dossier back
    return found
