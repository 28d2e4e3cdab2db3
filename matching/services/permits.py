"""The work permit (TWV) of one person with one employer: asked, complete, decided. A match of the pair follows it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.urls import reverse

from config import dutch
from config.sentences import ELSEWHERE
from legal.rules.facts import same_job
from legal.rules.permit_term import past_w_document
from legal.rules.verdict import Verdict, VerdictCode
from matching.enums import TRANSITIONS, MatchState
from matching.models import Match
from matching.refusals import RefusalCode, Refused, refuse
from matching.services.steps import (
    LOOK_AGAIN,
    Step,
    check_not_future,
    check_step,
    hold_person,
    last_step_on,
    locked,
    record_step,
)
from participants.enums import PermitOutcome, PermitReason
from participants.facts import facts_of, legal_permit
from participants.models import Participant, WorkPermit
from participants.sentences import sentence_of
from participants.verdicts import verdicts_for
from pilots.models import Membership

#: Verdicts with which a permit can be asked: nobody has one yet, or another one must follow.
CAN_BE_ASKED = (VerdictCode.PERMIT_REQUIRED, VerdictCode.PERMITTED)
NEEDS_NONE = {
    VerdictCode.FREE: "Leg de start vast zodra het werk begint.",
    VerdictCode.NOTIFY: "De werkgever meldt de start bij UWV, minstens 2 werkdagen voor de eerste werkdag.",
}
ASK = "Vul het dossier aan of vraag het na bij UWV."
STATE_OF_OUTCOME = {
    PermitOutcome.GRANTED: MatchState.PERMIT_GRANTED,
    PermitOutcome.REFUSED: MatchState.PERMIT_REFUSED,
    PermitOutcome.WITHDRAWN: MatchState.OFFERED,
}


@dataclass(frozen=True, slots=True)
class Application:
    """An application by the employer: when asked, for which job, and when it was complete if that is known."""

    requested_on: date
    complete_on: date | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class PermitDecision:
    """What UWV decided, or that the employer took the application back."""

    outcome: PermitOutcome
    decided_on: date
    valid_from: date | None = None
    valid_until: date | None = None
    reason: str = ""
    complete_on: date | None = None
    objection_until: date | None = None  # the day in the letter, never one that we counted (B12)
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """The permit with its outcome, and what asks for attention."""

    permit: WorkPermit
    notices: tuple[str, ...] = ()


@transaction.atomic
def request_permit(
    membership: Membership, match: Match, *, application: Application, version: int | None = None, on: date
) -> WorkPermit:
    """Record that the employer asked a permit for the person of a match.

    A match that was offered or refused a permit steps on and takes the job of the application; with one that was
    granted or started the permit follows on the one before. Raises Refused: the verdict of that day does not allow it,
    an application of the pair for that job is still open, or the dates are out of order.
    """
    hold_person(membership, match)
    found = locked(membership, match, version=version)
    check_not_future(application.requested_on, on=on, field="requested_on")
    moves = MatchState.PERMIT_REQUESTED in TRANSITIONS[MatchState(found.state)]
    if not moves and found.state not in (MatchState.PERMIT_GRANTED, MatchState.STARTED):
        check_step(membership, found, MatchState.PERMIT_REQUESTED)
    _check_order(found, application, moves=moves)
    check_verdict(membership, found.participant, application.requested_on)
    _check_none_open(membership, found, application)
    permit: WorkPermit = WorkPermit.objects.create(
        pilot_id=membership.pilot_id,
        participant=found.participant,
        employer=found.employer,
        title=application.title or found.title,
        requested_on=application.requested_on,
        complete_on=application.complete_on,
        recorded_by=membership,
    )
    if moves:
        if application.title:
            found.title = application.title  # the job is what the application says, or the start would be refused
            found.save(update_fields=["title"])
        record_step(membership, found, Step(MatchState.PERMIT_REQUESTED, application.requested_on))
    return permit


def _check_order(match: Match, application: Application, *, moves: bool) -> None:
    before = last_step_on(match) if moves else None
    if before is not None and application.requested_on < before:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            f"De aanvraag ligt voor de vorige stap, {dutch.long_date(before)}.",
            "Vul die dag of een latere in.",
            field="requested_on",
        )
    check_days(application.requested_on, application.complete_on, None, outcome=PermitOutcome.OPEN)


def check_verdict(membership: Membership, person: Participant, day: date) -> None:
    """Raises Refused when no permit could be asked for somebody on a day."""
    verdict = verdicts_for([person], on=day, membership=membership)[person.pk]
    refusal = permit_refusal(membership, person, verdict)
    if refusal is not None:
        raise refusal


def permit_refusal(membership: Membership, person: Participant, verdict: Verdict) -> Refused | None:
    """Why no permit can be asked with this verdict, and from when it can; None when it can."""
    if verdict.verdict in CAN_BE_ASKED:
        return None
    dossier = reverse("participants:detail", args=[membership.pilot.slug, person.pk])
    if verdict.verdict in NEEDS_NONE:
        return refuse(
            RefusalCode.PERMIT_NOT_NEEDED,
            f"{person.full_name} heeft geen TWV nodig: {lowered(sentence_of(verdict).text)}.",
            NEEDS_NONE[verdict.verdict],
        )
    since = verdict.permit_possible_from
    later = since is not None and since > verdict.on
    return refuse(
        RefusalCode.PERMIT_NOT_POSSIBLE,
        f"De TWV kan op {dutch.long_date(verdict.on)} niet worden aangevraagd. {sentence_of(verdict).text}.",
        f"Het kan vanaf {dutch.long_date(since)}." if since and later else ASK,
        url="" if later else dossier,
    )


def lowered(text: str) -> str:
    """A sentence inside a sentence."""
    return text[:1].lower() + text[1:]


def _check_none_open(membership: Membership, match: Match, application: Application) -> None:
    """Each job has an application of its own (B7), also two of one day."""
    person, employer, title = match.participant, match.employer, application.title or match.title
    own = WorkPermit.objects.visible_to(membership).filter(participant=person, employer=employer)
    clash = own.filter(Q(outcome=PermitOutcome.OPEN) | Q(requested_on=application.requested_on))
    same = next((row for row in clash if same_job(row.title, title)), None)
    if same is not None:
        raise refuse(
            RefusalCode.PERMIT_ALREADY_ASKED,
            f"{employer.name} heeft de TWV al aangevraagd op {dutch.long_date(same.requested_on)}.",
            "Leg het besluit van UWV vast zodra het er is.",
            field="requested_on",
        )


@transaction.atomic
def complete_permit(
    membership: Membership, permit: WorkPermit, *, complete_on: date, version: int | None = None, on: date
) -> WorkPermit:
    """Record on which day an application was complete: the term of UWV runs from it.

    Raises Refused: decided already, before the application, in the future, or changed by somebody else meanwhile.
    """
    found = open_permit(membership, permit, version=version)
    check_not_future(complete_on, on=on, field="complete_on")
    check_days(found.requested_on, complete_on, None, outcome=PermitOutcome.OPEN)
    save_permit(found, complete_on=complete_on)
    return found


@transaction.atomic
def decide_permit(membership: Membership, permit: WorkPermit, *, decision: PermitDecision, on: date) -> Decided:
    """Record what became of an application: granted with its period, refused with a reason, or withdrawn.

    The pair's matches that wait for it step on: granted, refused, or back to the offer. A permit that lasts longer than
    the W-document is recorded with a notice. Raises Refused: decided already, or dates that cannot be.
    """
    found = open_permit(membership, permit, version=decision.version)
    _check_decision(found, decision, on=on)
    granted, refused = (decision.outcome == wanted for wanted in (PermitOutcome.GRANTED, PermitOutcome.REFUSED))
    save_permit(
        found,
        outcome=decision.outcome,
        decided_on=decision.decided_on,
        reason="" if granted else decision.reason,
        complete_on=decision.complete_on or found.complete_on,
        valid_from=decision.valid_from if granted else None,
        valid_until=decision.valid_until if granted else None,
        objection_until=decision.objection_until if refused else None,
    )
    step_matches(membership, found)
    return Decided(found, grant_notices(membership, found))


def held_permit(membership: Membership, permit: WorkPermit, *, version: int | None) -> WorkPermit:
    """The permit, held for this transaction. Raises Refused when it is not as the form showed it."""
    found: WorkPermit = (
        WorkPermit.objects.visible_to(membership)
        .select_for_update(of=("self",))
        .select_related("participant", "employer")
        .get(pk=permit.pk)
    )
    check_version(found, version)
    return found


def check_version(permit: WorkPermit, version: int | None) -> None:
    """Raises Refused when somebody else changed the permit since the form was opened."""
    if version is not None and version != permit.version:
        raise refuse(
            RefusalCode.CHANGED_MEANWHILE,
            f"Deze TWV is intussen gewijzigd, {ELSEWHERE}.",
            LOOK_AGAIN,
        )


def save_permit(permit: WorkPermit, **changes: Any) -> None:
    """Write what changed of a held permit; a form that was opened before must not undo it."""
    for name, value in changes.items():
        setattr(permit, name, value)
    permit.version += 1
    permit.save(update_fields=[*changes, "version"])


def open_permit(membership: Membership, permit: WorkPermit, *, version: int | None = None) -> WorkPermit:
    """The held permit. Raises Refused when UWV decided on it, or when it is not as the form showed it."""
    found = held_permit(membership, permit, version=None)
    if found.outcome != PermitOutcome.OPEN:
        raise refuse(
            RefusalCode.PERMIT_DECIDED,
            f"Het besluit is al vastgelegd: {found.get_outcome_display().lower()}.",
            "Kijk bij de match hoe het nu staat.",
        )
    check_version(found, version)
    return found


def _check_decision(permit: WorkPermit, decision: PermitDecision, *, on: date) -> None:
    check_not_future(decision.decided_on, on=on, field="decided_on")
    complete_on = decision.complete_on or permit.complete_on
    check_days(permit.requested_on, complete_on, decision.decided_on, outcome=decision.outcome)
    if decision.outcome == PermitOutcome.GRANTED:
        check_period(decision.valid_from, decision.valid_until)


def check_days(
    requested_on: date, complete_on: date | None, decided_on: date | None, *, outcome: PermitOutcome
) -> None:
    """Raises Refused for an application that was complete before it was made, or a decision before it could be."""
    if complete_on is not None and complete_on < requested_on:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            "Een aanvraag is niet compleet voordat zij is gedaan.",
            f"Vul {dutch.long_date(requested_on)} of een latere dag in.",
            field="complete_on",
        )
    earliest = requested_on if complete_on is None or outcome != PermitOutcome.GRANTED else complete_on
    if decided_on is not None and decided_on < earliest:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            "Het besluit ligt voor de aanvraag.",
            f"Vul {dutch.long_date(earliest)} of een latere dag in.",
            field="decided_on",
        )


def check_period(start: date | None, end: date | None) -> None:
    """Raises Refused for a grant without both days, or with its last day before the first."""
    if start is None or end is None:
        raise refuse(
            RefusalCode.PERIOD_INCOMPLETE,
            "Een verleende TWV heeft een eerste en een laatste dag.",
            "Vul beide in, ze staan in de brief van UWV.",
            field="valid_from" if start is None else "valid_until",
        )
    if end < start:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            "De laatste dag ligt voor de eerste dag.",
            f"Vul {dutch.long_date(start)} of een latere dag in.",
            field="valid_until",
        )


def step_matches(
    membership: Membership, permit: WorkPermit, *, from_state: MatchState = MatchState.PERMIT_REQUESTED
) -> None:
    """Let the matches of the pair, for the job of the permit, that wait for a decision follow it."""
    waiting = (
        Match.objects.visible_to(membership)
        .filter(participant=permit.participant, employer=permit.employer, state=from_state)
        .select_for_update(of=("self",))
    )
    for match in waiting:
        if not same_job(match.title, permit.title):
            continue
        day = max(permit.decided_on or date.min, last_step_on(match) or date.min)
        reason = str(PermitReason(permit.reason).label) if permit.reason else ""
        if permit.outcome == PermitOutcome.WITHDRAWN:
            reason = reason or "De TWV-aanvraag is ingetrokken"
        record_step(membership, match, Step(STATE_OF_OUTCOME[PermitOutcome(permit.outcome)], day, reason))


def grant_notices(membership: Membership, permit: WorkPermit) -> tuple[str, ...]:
    """What a grant asks attention for: days past the W-document."""
    if permit.outcome != PermitOutcome.GRANTED:
        return ()
    facts = facts_of([permit.participant], membership)[permit.participant_id]
    beyond = past_w_document(legal_permit(permit), facts)
    if beyond is None or beyond.starts_on is None:
        return ()
    return (
        f"Deze TWV loopt langer dan het W-document van {permit.participant.full_name}. Vanaf"
        f" {dutch.long_date(beyond.starts_on)} mag er alleen gewerkt worden met een nieuw W-document.",
    )
