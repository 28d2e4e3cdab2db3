"""Proposing somebody to an employer: the birth of a match."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.urls import reverse

from employers.models import Employer, Vacancy
from employers.wages import WageAnswer, answer_for_person, vacancy_period
from legal.rules.calendar import Birth
from matching.enums import MatchState
from matching.models import Match, MatchStep
from matching.refusals import RefusalCode, refuse
from matching.services.steps import check_not_future
from participants.models import Participant
from pilots.models import Membership


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed: an employer and usually a vacancy, on a day."""

    employer: Employer
    proposed_on: date
    vacancy: Vacancy | None = None
    title: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Proposed:
    """The new match, and what asks for attention."""

    match: Match
    notices: tuple[str, ...] = ()


@transaction.atomic
def propose_match(membership: Membership, participant: Participant, *, proposal: Proposal, on: date) -> Proposed:
    """Propose a person to an employer.

    The person is held first, so that two proposals at once cannot both pass. Raises Refused: the trajectory has ended,
    the vacancy is of another employer or pays less than this person's minimum, the same proposal is still open, or the
    day lies in the future.
    """
    person: Participant = (
        Participant.objects.visible_to(membership).select_for_update(of=("self",)).get(pk=participant.pk)
    )
    _check_person(membership, person, on=on)
    check_not_future(proposal.proposed_on, on=on, field="proposed_on")
    _check_vacancy(proposal)
    _check_duplicate(membership, person, proposal)
    answer = wage_for(person, proposal.vacancy, on=proposal.proposed_on)
    if answer.refusal:
        raise refuse(
            RefusalCode.WAGE_TOO_LOW,
            answer.refusal,
            "Spreek een hoger uurloon af en pas de vacature aan.",
            url=_vacancy_url(membership, proposal.vacancy),
            field="vacancy",
        )
    return Proposed(_write(membership, person, proposal), answer.notices)


def wage_for(person: Participant, vacancy: Vacancy | None, *, on: date) -> WageAnswer:
    """How the wage of a vacancy stands to the minimum of this person, from the first day on which work may begin."""
    if vacancy is None or vacancy.hourly_wage is None:
        return WageAnswer()
    return answer_for_person(
        vacancy.hourly_wage,
        Birth(person.birth_date, person.birth_year_only),
        vacancy_period(vacancy.open_from, vacancy.open_until, on=on),
        name=person.full_name,
    )


def _check_person(membership: Membership, person: Participant, *, on: date) -> None:
    if person.ended_on is not None and person.ended_on <= on:
        raise refuse(
            RefusalCode.PERSON_ENDED,
            f"Het traject van {person.full_name} is beëindigd.",
            "Kies een andere deelnemer.",
            url=reverse("participants:detail", args=[membership.pilot.slug, person.pk]),
            field="participant",
        )


def _check_vacancy(proposal: Proposal) -> None:
    if proposal.vacancy is not None and proposal.vacancy.employer_id != proposal.employer.pk:
        raise refuse(
            RefusalCode.VACANCY_OF_OTHER_EMPLOYER,
            f"Deze vacature is niet van {proposal.employer.name}.",
            "Kies een vacature van deze werkgever.",
            field="vacancy",
        )


def _check_duplicate(membership: Membership, person: Participant, proposal: Proposal) -> None:
    same = (
        Match.objects.visible_to(membership)
        .open()
        .filter(participant=person, employer=proposal.employer, vacancy=proposal.vacancy)
        .first()
    )
    if same is not None:
        raise refuse(
            RefusalCode.DUPLICATE_MATCH,
            f"{person.full_name} is hier al voorgesteld. De match staat op \u2018{same.get_state_display()}\u2019.",
            "Ga verder met die match.",
            url=reverse("matching:match", args=[membership.pilot.slug, same.pk]),
            field="participant",
        )


def _write(membership: Membership, person: Participant, proposal: Proposal) -> Match:
    vacancy = proposal.vacancy
    match: Match = Match.objects.create(
        pilot_id=membership.pilot_id,
        participant=person,
        employer=proposal.employer,
        vacancy=vacancy,
        title=proposal.title or (vacancy.title if vacancy else ""),
        sector=(vacancy.sector if vacancy else "") or proposal.employer.sector,
        state=MatchState.PROPOSED,
        proposed_on=proposal.proposed_on,
        recorded_by=membership,
    )
    MatchStep.objects.create(
        pilot_id=membership.pilot_id,
        match=match,
        state=MatchState.PROPOSED,
        happened_on=proposal.proposed_on,
        reason=proposal.note,
        recorded_by=membership,
    )
    return match


def _vacancy_url(membership: Membership, vacancy: Vacancy | None) -> str:
    return reverse("employers:vacancy-edit", args=[membership.pilot.slug, vacancy.pk]) if vacancy else ""
