"""The steps of a match: the one way in which its state changes, and the way back of the last one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from config import dutch
from config.sentences import ELSEWHERE
from matching.enums import (
    BY_HAND,
    CLOSED_STATES,
    EMPLOYER_HEARS,
    STEP_ROLES,
    STOPS,
    TRANSITIONS,
    MatchState,
    PlacementKind,
    StopCause,
)
from matching.models import Match, MatchStep, Placement
from matching.queries import agreements_for
from matching.refusals import RefusalCode, Refused, refuse
from participants.models import Participant
from participants.services import agree_to_employer
from pilots.enums import Role
from pilots.models import Membership

#: The date of a match that a step fills.
DATE_OF_STEP = {
    MatchState.INTRODUCED: "introduced_on",
    MatchState.OFFERED: "agreed_on",
    MatchState.DECLINED: "closed_on",
    MatchState.WITHDRAWN: "closed_on",
    MatchState.ENDED: "closed_on",
}
LOOK_AGAIN = "Kijk eerst wat er is gewijzigd en probeer het daarna opnieuw."


@dataclass(frozen=True, slots=True)
class Step:
    """A step to take: which, on which day, why. `version` is that of the match as the form showed it.

    A step that stops the match names its `cause`; `told` are the words for the participant, where the jobhunter chose
    them. `agreed_on` is when the participant agreed that this employer hears about them, where that is recorded with
    the step.
    """

    state: MatchState
    happened_on: date
    reason: str = ""
    version: int | None = None
    cause: str = ""
    told: str = ""
    agreed_on: date | None = None


@transaction.atomic
def take_step(membership: Membership, match: Match, *, step: Step, on: date) -> Match:
    """Take a step that needs only a date and a reason: introduced, offered, declined or withdrawn.

    Raises Refused: the step does not follow from the state, belongs to another role, needs a permit or a start, lies
    in the future or before the step before it, lets an employer hear about somebody who did not agree to that, stops
    the match without a cause, or somebody else changed the match.
    """
    found = locked(membership, match, version=step.version)
    if step.state not in BY_HAND:
        raise refuse(
            RefusalCode.STEP_NEEDS_FACTS,
            f"De stap \u2018{step.state.label}\u2019 volgt uit een aanvraag, een besluit, een start of een einde.",
            "Leg dat vast bij deze match.",
        )
    check_step(membership, found, step.state)
    if step.state == MatchState.OFFERED and found.state == MatchState.PERMIT_REQUESTED:
        raise refuse(
            RefusalCode.STEP_NOT_POSSIBLE,
            "De TWV is al aangevraagd.",
            "Is de aanvraag ingetrokken? Leg dat vast als besluit.",
        )
    check_date(found, step.happened_on, on=on)
    if step.state in STOPS and not step.cause:
        raise refuse(
            RefusalCode.CAUSE_MISSING, "Er staat nog niet waarom de match stopt.", "Kies een oorzaak.", field="cause"
        )
    if step.state in EMPLOYER_HEARS and found.state == MatchState.PROPOSED:
        _check_agreement(membership, found, step)
    record_step(membership, found, step)
    return found


def _check_agreement(membership: Membership, match: Match, step: Step) -> None:
    """An employer hears about somebody from the day on which that person agreed to it for this employer.

    With `agreed_on` of the step the agreement is recorded first. Raises Refused when none stands on that day.
    """
    known = agreements_for(membership, match)
    if step.agreed_on is not None and not any(row.withdrawn_on is None for row in known):
        if step.agreed_on > step.happened_on:
            raise refuse(
                RefusalCode.DATES_OUT_OF_ORDER,
                f"Het akkoord is van later, {dutch.long_date(step.agreed_on)}.",
                "Vul bij \u2018Datum\u2019 die dag of een latere in, of verbeter hier de dag van het akkoord.",
                field="agreed_on",
            )
        agree_to_employer(by=membership, participant=match.participant, employer=match.employer, on=step.agreed_on)
        return
    day, name = step.happened_on, match.participant.full_name
    if any(row.agreed_on <= day and (row.withdrawn_on is None or row.withdrawn_on > day) for row in known):
        return
    if not known:
        raise _no_agreement(membership, match, f"{match.employer.name} mag nog niet horen over {name}.")
    last = known[0]
    if last.withdrawn_on is not None:
        back = dutch.long_date(last.withdrawn_on)
        raise _no_agreement(membership, match, f"{name} nam het akkoord voor {match.employer.name} terug op {back}.")
    agreed = dutch.long_date(last.agreed_on)
    raise _no_agreement(membership, match, f"{name} ging pas akkoord op {agreed}.")


def _no_agreement(membership: Membership, match: Match, sentence: str) -> Refused:
    return refuse(
        RefusalCode.AGREEMENT_MISSING,
        sentence,
        "Bespreek het eerst met de deelnemer en leg vast: besproken met en akkoord van deelnemer.",
        url=f"{reverse('participants:agreement-add', args=[membership.pilot.slug, match.participant_id])}",
        field="agreed_on",
    )


def hold_person(membership: Membership, match: Match) -> None:
    """Hold the person of a match for this transaction, before the match itself: what counts over all the matches of
    somebody (one open application, one start) is then decided one at a time."""
    rows = Participant.objects.visible_to(membership).filter(pk=match.participant_id)
    rows.select_for_update(of=("self",)).first()


def locked(membership: Membership, match: Match, *, version: int | None) -> Match:
    """The match, held for this transaction. Raises Refused when it is not as the form showed it."""
    found: Match = (
        Match.objects.visible_to(membership)
        .select_for_update(of=("self",))
        .select_related("participant", "employer", "vacancy")
        .get(pk=match.pk)
    )
    if version is not None and version != found.version:
        raise refuse(
            RefusalCode.CHANGED_MEANWHILE,
            f"Deze match is intussen gewijzigd, {ELSEWHERE}. De stand is nu: {found.get_state_display()}.",
            LOOK_AGAIN,
        )
    return found


def check_step(membership: Membership, match: Match, state: MatchState) -> None:
    """Raises Refused when the state does not follow from that of the match, or the role may not take the step."""
    if Role(membership.role) not in STEP_ROLES[state]:
        raise refuse(RefusalCode.STEP_NOT_YOURS, "Deze stap hoort bij een andere rol.", "Vraag de jobhunter.")
    if state not in TRANSITIONS[MatchState(match.state)]:
        raise refuse(
            RefusalCode.STEP_NOT_POSSIBLE,
            f"De match staat op \u2018{match.get_state_display()}\u2019. Daarna past \u2018{state.label}\u2019 niet.",
            "Kies een van de stappen die bij deze match staan.",
        )


def last_step_on(match: Match) -> date | None:
    """The day of the last step, or the last date that the match itself knows."""
    step: MatchStep | None = match.steps.order_by("happened_on").last()
    known = (match.proposed_on, match.introduced_on, match.agreed_on, step.happened_on if step else None)
    return max((day for day in known if day), default=None)


def check_date(match: Match, happened_on: date, *, on: date, field: str = "happened_on") -> None:
    """Raises Refused for a day in the future, or before the last step."""
    check_not_future(happened_on, on=on, field=field)
    before = last_step_on(match)
    if before is not None and happened_on < before:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            f"Deze datum ligt voor de vorige stap, {dutch.long_date(before)}.",
            "Vul die dag of een latere in.",
            field=field,
        )


def check_not_future(day: date, *, on: date, field: str) -> None:
    """Raises Refused for a day after today: a fact is recorded when it happened."""
    if day > on:
        raise refuse(
            RefusalCode.DATE_IN_FUTURE,
            f"{dutch.long_date(day)} ligt in de toekomst.",
            f"Leg vast wat gebeurd is: vul een datum in tot en met {dutch.long_date(on)}.",
            field=field,
        )


def record_step(membership: Membership | None, match: Match, step: Step) -> MatchStep:
    """Write a step that was checked, and let the match follow it. Without a membership a command took the step."""
    match.state = step.state
    fields = ["state", "version"]
    if name := DATE_OF_STEP.get(step.state):
        setattr(match, name, step.happened_on)
        fields.append(name)
    match.version += 1
    match.save(update_fields=fields)
    made: MatchStep = MatchStep.objects.create(
        pilot_id=match.pilot_id,
        match=match,
        state=step.state,
        happened_on=step.happened_on,
        reason=step.reason,
        cause=step.cause,
        told=step.told,
        recorded_by=membership,
    )
    return made


def close_others(membership: Membership, placement: Placement, *, keep: Match) -> list[Match]:
    """Close the person's other open matches because paid work started: each with a step that says so.

    A trial closes nothing: it is not yet a job.
    """
    if placement.kind != PlacementKind.PAID:
        return []
    others: Iterable[Match] = (
        Match.objects.visible_to(membership)
        .open()
        .filter(participant_id=placement.participant_id)
        .exclude(pk=keep.pk)
        .select_for_update(of=("self",))
        .select_related("employer")
    )
    closed = []
    for other in others:
        day = max(placement.starts_on, last_step_on(other) or placement.starts_on)
        reason = f"Gestart bij {keep.employer.name}"
        record_step(membership, other, Step(MatchState.WITHDRAWN, day, reason, cause=StopCause.OTHER_JOB))
        closed.append(other)
    return closed


def undoable_step(membership: Membership, match: Match, *, now: datetime) -> MatchStep | None:
    """The last step, when this person took it today and it needs nothing but itself to be taken back."""
    steps = list(match.steps.order_by("-recorded_at")[:2])
    if len(steps) < 2 or match.state != steps[0].state or steps[0].state not in BY_HAND:
        return None
    last: MatchStep = steps[0]
    is_mine = last.recorded_by_id == membership.pk
    is_today = timezone.localdate(last.recorded_at) == timezone.localdate(now)
    follows = steps[1].state in BY_HAND or steps[1].state == MatchState.PROPOSED
    return last if is_mine and is_today and follows else None


@transaction.atomic
def undo_step(membership: Membership, match: Match, *, version: int | None, now: datetime) -> Match:
    """Take back one's own last step of today; the match stands again where it stood. History keeps both.

    Raises Refused when there is no such step.
    """
    found = locked(membership, match, version=version)
    last = undoable_step(membership, found, now=now)
    if last is None:
        raise refuse(
            RefusalCode.NOTHING_TO_UNDO,
            "De laatste stap kan niet meer worden teruggedraaid.",
            "Leg een nieuwe stap vast, of trek de match terug.",
        )
    undone = MatchState(last.state)
    last.delete()
    before = found.steps.order_by("-recorded_at").first()
    found.state = before.state if before else MatchState.PROPOSED
    fields = ["state", "version", DATE_OF_STEP[undone]]
    setattr(found, DATE_OF_STEP[undone], None)
    found.version += 1
    found.save(update_fields=fields)
    return found


def is_over(match: Match) -> bool:
    """Whether nothing can follow any more."""
    return match.state in CLOSED_STATES
