"""Proposals that nobody answered: asking again, and closing what was asked about often enough."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction

from config import dutch
from matching.enums import AskedOf, MatchState, StopCause
from matching.models import Chase, Match
from matching.refusals import RefusalCode, refuse
from matching.rules.unanswered import Asked, Chased, Stage, Stand, stand_of
from matching.services.steps import Step, check_not_future, locked, record_step
from participants.models import EmployerAgreement
from pilots.models import Membership


@dataclass(frozen=True, slots=True)
class Question:
    """Who was asked again, and when."""

    asked: AskedOf
    chased_on: date
    note: str = ""


@transaction.atomic
def record_chase(membership: Membership, match: Match, *, question: Question, on: date) -> Chase:
    """Record that an answer to a proposal was asked for again.

    Raises Refused: the match is answered already, the day lies in the future or before the proposal, or that very
    question is recorded already.
    """
    found = locked(membership, match, version=None)
    if found.state != MatchState.PROPOSED:
        raise refuse(
            RefusalCode.ALREADY_ANSWERED,
            f"Deze match staat op \u2018{found.get_state_display()}\u2019: er is al een antwoord.",
            "Ga verder met de match.",
        )
    check_not_future(question.chased_on, on=on, field="chased_on")
    if found.proposed_on is not None and question.chased_on < found.proposed_on:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            f"Deze datum ligt voor het voorstel, {dutch.long_date(found.proposed_on)}.",
            "Vul die dag of een latere in.",
            field="chased_on",
        )
    same = Chase.objects.visible_to(membership).filter(match=found, asked=question.asked, chased_on=question.chased_on)
    if same.exists():
        raise refuse(
            RefusalCode.ALREADY_CHASED, "Deze navraag staat er al.", "Vul een andere dag in.", field="chased_on"
        )
    made: Chase = Chase.objects.create(
        pilot_id=found.pilot_id,
        participant=found.participant,
        match=found,
        asked=question.asked,
        chased_on=question.chased_on,
        note=question.note,
        recorded_by=membership,
    )
    return made


def stands_of(matches: Iterable[Match], *, on: date) -> dict[UUID, Stand]:
    """How each of some proposals without an answer stands on a day, by id; two queries, however many."""
    given = list(matches)
    people, employers = {row.participant_id for row in given}, {row.employer_id for row in given}
    rows = EmployerAgreement.objects.filter(participant__in=people, employer__in=employers, withdrawn_on=None)
    agreed = {(row.participant_id, row.employer_id): row.agreed_on for row in rows.filter(agreed_on__lte=on)}
    chased: Mapping[Any, list[Chased]] = defaultdict(list)
    for row in Chase.objects.filter(match__in=given).order_by("chased_on"):
        chased[row.match_id].append(Chased(Asked(row.asked), row.chased_on))
    return {
        row.pk: stand_of(
            row.proposed_on or row.recorded_at.date(),
            agreed_on=agreed.get((row.participant_id, row.employer_id)),
            chases=chased[row.pk],
            on=on,
        )
        for row in given
    }


@transaction.atomic
def close_unanswered(*, on: date) -> list[Match]:
    """Close every proposal that was asked about twice without an answer, in all pilots. For a command; a second run on
    the same day closes nothing.

    The person can be proposed again: the proposal is over, not the person.
    """
    rows = list(
        Match.objects.filter(state=MatchState.PROPOSED, participant__readable_until=None, participant__merged_into=None)
        .select_for_update(of=("self",))
        .order_by("pk")
    )
    stands = stands_of(rows, on=on)
    over = [row for row in rows if stands[row.pk].stage is Stage.CLOSE]
    for match in over:
        stand = stands[match.pk]
        reason = f"{stand.times} keer nagevraagd bij de {stand.asked}, geen antwoord. Automatisch gesloten"
        record_step(None, match, Step(MatchState.WITHDRAWN, on, reason, cause=StopCause.NO_ANSWER))
    return over
