"""What was written down wrongly of a work permit, put right: its days and its job, and a decision that was none.

History keeps what stood there. A fact that changed is not a mistake: it is recorded by the services beside this one.
"""

from dataclasses import asdict, dataclass, fields
from datetime import date

from django.db import transaction
from django.db.models import Q

from config import dutch
from legal.rules.facts import same_job
from matching.enums import MatchState
from matching.gaps import days_without_permit
from matching.models import Match, MatchStep, Placement
from matching.refusals import RefusalCode, refuse
from matching.services.permits import (
    STATE_OF_OUTCOME,
    Decided,
    check_days,
    check_period,
    check_verdict,
    grant_notices,
    held_permit,
    save_permit,
    step_matches,
)
from matching.services.steps import check_not_future
from participants.enums import PermitOutcome
from participants.models import WorkPermit
from pilots.models import Membership

AT_THE_MATCH = "Kijk bij de match hoe het nu staat."


@dataclass(frozen=True, slots=True)
class PermitCorrection:
    """The job and the days of a permit as they should have been written."""

    title: str
    requested_on: date
    complete_on: date | None = None
    decided_on: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None

    @classmethod
    def of(cls, permit: WorkPermit) -> "PermitCorrection":
        """What stands there now."""
        return cls(**{field.name: getattr(permit, field.name) for field in fields(cls)})


@transaction.atomic
def correct_permit(
    membership: Membership, permit: WorkPermit, *, correction: PermitCorrection, version: int | None = None, on: date
) -> Decided:
    """Put right the job and the days of a permit; the steps of its matches move along.

    Gives notices where it now lasts longer than the W-document, or where somebody worked on days outside it. Raises
    Refused: days out of order or in the future, an application of that day already, a day on which none could be asked,
    a next step that lies before it, or a change by somebody else meanwhile.
    """
    found = held_permit(membership, permit, version=version)
    before = PermitCorrection.of(found)
    _check(membership, found, correction, on=on)
    for match in _matches(membership, found):
        _move_steps(match, found, correction)
    save_permit(found, **asdict(correction))
    if found.outcome != PermitOutcome.OPEN and not same_job(before.title, correction.title):
        step_matches(membership, found)
    return Decided(found, (*grant_notices(membership, found), *_worked_outside(membership, found, on=on)))


def _check(membership: Membership, permit: WorkPermit, wanted: PermitCorrection, *, on: date) -> None:
    for field in ("requested_on", "complete_on", "decided_on"):
        if day := getattr(wanted, field):
            check_not_future(day, on=on, field=field)
    check_days(wanted.requested_on, wanted.complete_on, wanted.decided_on, outcome=PermitOutcome(permit.outcome))
    if permit.outcome == PermitOutcome.GRANTED:
        check_period(wanted.valid_from, wanted.valid_until)
    asked = permit.suspensions.order_by("asked_on").first()
    if asked is not None and asked.asked_on < wanted.requested_on:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            f"UWV vroeg op {dutch.long_date(asked.asked_on)} al om stukken.",
            "Vul die dag of een eerdere in.",
            field="requested_on",
        )
    if (wanted.requested_on, wanted.title) != (permit.requested_on, permit.title):
        _check_none_that_day(membership, permit, wanted)
    if wanted.requested_on != permit.requested_on:
        check_verdict(membership, permit.participant, wanted.requested_on)


def _check_none_that_day(membership: Membership, permit: WorkPermit, wanted: PermitCorrection) -> None:
    """Two applications of one day are for two jobs."""
    pair = WorkPermit.objects.visible_to(membership).filter(participant=permit.participant_id)
    others = pair.filter(employer=permit.employer_id, requested_on=wanted.requested_on).exclude(pk=permit.pk)
    if any(same_job(other.title, wanted.title) for other in others):
        raise refuse(
            RefusalCode.PERMIT_ALREADY_ASKED,
            f"{permit.employer.name} heeft op {dutch.long_date(wanted.requested_on)} al een TWV voor dit werk"
            " aangevraagd.",
            "Vul een andere dag of een andere functie in.",
            field="requested_on",
        )


def _matches(membership: Membership, permit: WorkPermit) -> list[Match]:
    """The matches of the pair for the job of the permit, held."""
    pair = Match.objects.visible_to(membership).filter(participant=permit.participant_id, employer=permit.employer_id)
    return [match for match in pair.select_for_update(of=("self",)) if same_job(match.title, permit.title)]


def _move_steps(match: Match, permit: WorkPermit, wanted: PermitCorrection) -> None:
    """Let the steps of the application and the decision have the new days, if no other step then lies before them."""
    decision = decision_step(match, permit)
    last = match.proposed_on or date.min
    for step in match.steps.order_by("recorded_at"):
        day, field = step.happened_on, "decided_on" if decision else "requested_on"
        if step.state == MatchState.PERMIT_REQUESTED and day == permit.requested_on:
            day, field = wanted.requested_on, "requested_on"
        elif step == decision and wanted.decided_on is not None:
            day = max(wanted.decided_on, last)
        if day < last:
            raise refuse(
                RefusalCode.DATES_OUT_OF_ORDER,
                f"Dit past niet bij de stappen van de match: \u2018{step.get_state_display()}\u2019 zou op"
                f" {dutch.long_date(day)} zijn, na een stap van {dutch.long_date(last)}.",
                AT_THE_MATCH,
                field=field,
            )
        if day != step.happened_on:
            step.happened_on = day
            step.save(update_fields=["happened_on"])
        last = day


def decision_step(match: Match, permit: WorkPermit) -> MatchStep | None:
    """The step that a match took with the decision on a permit."""
    if permit.outcome == PermitOutcome.OPEN or permit.decided_on is None:
        return None
    state = STATE_OF_OUTCOME[PermitOutcome(permit.outcome)]
    asked = match.steps.filter(state=MatchState.PERMIT_REQUESTED, happened_on=permit.requested_on).first()
    later = match.steps.filter(state=state, happened_on__gte=permit.decided_on)
    if asked is not None:
        later = later.filter(recorded_at__gte=asked.recorded_at)
    found: MatchStep | None = later.order_by("recorded_at").first()
    return found


def _worked_outside(membership: Membership, permit: WorkPermit, *, on: date) -> tuple[str, ...]:
    """A sentence when somebody worked for the employer on days without a permit."""
    if not days_without_permit(membership, permit.participant, permit.employer, on=on):
        return ()
    return (
        f"Let op: {permit.participant.full_name} werkte bij {permit.employer.name} op dagen zonder TWV."
        " Kijk bij de plaatsing wat je moet doen.",
    )


@transaction.atomic
def withdraw_decision(
    membership: Membership, permit: WorkPermit, *, version: int | None = None, on: date
) -> WorkPermit:
    """Take back a decision that was recorded by mistake: the application is open again, and so are its matches.

    Raises Refused: there is none, an objection or an early end followed on it, somebody worked under it up to `on`, or
    it was changed by somebody else meanwhile.
    """
    found = held_permit(membership, permit, version=version)
    _check_can_be_withdrawn(membership, found, on=on)
    for match in _matches(membership, found):
        last = match.steps.order_by("recorded_at").last()
        if last is not None and last == decision_step(match, found):
            last.delete()
            _stand_again(match, PermitOutcome(found.outcome))
    save_permit(
        found,
        outcome=PermitOutcome.OPEN,
        decided_on=None,
        reason="",
        valid_from=None,
        valid_until=None,
        objection_until=None,
    )
    return found


def _check_can_be_withdrawn(membership: Membership, permit: WorkPermit, *, on: date) -> None:
    if permit.outcome == PermitOutcome.OPEN:
        raise refuse(RefusalCode.NOTHING_TO_UNDO, "Er is nog geen besluit vastgelegd.", AT_THE_MATCH)
    if permit.objected_on is not None:
        raise refuse(
            RefusalCode.OBJECTED,
            f"Tegen dit besluit is bezwaar gemaakt op {dutch.long_date(permit.objected_on)}.",
            "Leg het besluit op dat bezwaar vast.",
        )
    if permit.cut_on is not None:
        raise refuse(RefusalCode.ENDED_EARLY, "Deze TWV is al eerder gestopt.", "Verbeter de datums van de TWV.")
    if permit.outcome != PermitOutcome.GRANTED or permit.valid_from is None or permit.valid_until is None:
        return
    if permit.valid_from > on:
        return
    worked = Placement.objects.visible_to(membership).filter(
        participant=permit.participant_id,
        employer=permit.employer_id,
        starts_on__lte=min(permit.valid_until, on),
    )
    worked = worked.filter(Q(ends_on=None) | Q(ends_on__gte=permit.valid_from))
    first = worked.order_by("starts_on").first()
    if first is not None:
        raise refuse(
            RefusalCode.PERMIT_IN_USE,
            f"Onder deze TWV is gewerkt sinds {dutch.long_date(max(first.starts_on, permit.valid_from))}.",
            "Verbeter de datums van de TWV, of be\u00ebindig eerst het werk.",
        )


def _stand_again(match: Match, undone: PermitOutcome) -> None:
    """The match waits for the decision again. An application taken back had given it the day of a new offer."""
    match.state = MatchState.PERMIT_REQUESTED
    if undone == PermitOutcome.WITHDRAWN:
        offer = match.steps.filter(state=MatchState.OFFERED).order_by("recorded_at").last()
        match.agreed_on = offer.happened_on if offer is not None else match.agreed_on
    match.version += 1
    match.save(update_fields=["state", "agreed_on", "version"])
