"""What happens to a permit besides the decision: papers that UWV asks for, an objection, an early end."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from config import dutch
from legal.rules.calendar import add_days
from matching.enums import MatchState
from matching.refusals import RefusalCode, refuse
from matching.services.permits import (
    Decided,
    check_period,
    grant_notices,
    held_permit,
    open_permit,
    save_permit,
    step_matches,
)
from matching.services.steps import check_not_future
from participants.enums import ObjectionOutcome, PermitCut, PermitOutcome, PermitReason
from participants.models import PermitSuspension, WorkPermit
from pilots.models import Membership


@transaction.atomic
def ask_papers(
    membership: Membership,
    permit: WorkPermit,
    *,
    asked_on: date,
    answer_by: date | None = None,
    version: int | None = None,
    on: date,
) -> PermitSuspension:
    """Record that UWV asked the employer for papers: the term stands still from the next day (Awb 4:15).

    Raises Refused: decided already, papers asked before are not there yet, or the dates cannot be.
    """
    found = open_permit(membership, permit, version=version)
    check_not_future(asked_on, on=on, field="asked_on")
    _check_not_before(asked_on, found.requested_on, "UWV vraagt geen stukken voor de aanvraag er is.", "asked_on")
    if answer_by is not None:
        _check_not_before(answer_by, asked_on, "Die dag ligt voor de brief van UWV.", "answer_by")
    waiting = _asked(found)
    if waiting is not None:
        raise refuse(
            RefusalCode.PAPERS_ASKED,
            f"UWV vroeg al om stukken op {dutch.long_date(waiting.asked_on)}.",
            "Leg eerst vast wanneer die geleverd zijn.",
            field="asked_on",
        )
    if PermitSuspension.objects.filter(permit=found, asked_on=asked_on).exists():
        raise refuse(RefusalCode.PAPERS_ASKED, "Dit is al vastgelegd.", "Kies de datum van de nieuwe brief.")
    save_permit(found)
    made: PermitSuspension = PermitSuspension.objects.create(
        pilot_id=membership.pilot_id,
        participant_id=found.participant_id,
        permit=found,
        asked_on=asked_on,
        answer_by=answer_by,
        recorded_by=membership,
    )
    return made


@transaction.atomic
def supply_papers(
    membership: Membership, permit: WorkPermit, *, supplied_on: date, version: int | None = None, on: date
) -> PermitSuspension:
    """Record that the papers came: the term of UWV runs on from that day.

    Raises Refused: decided already, nothing was asked, or a day before the question or in the future.
    """
    found = open_permit(membership, permit, version=version)
    waiting = _asked(found)
    if waiting is None:
        raise refuse(RefusalCode.NOTHING_ASKED, "UWV wacht niet op stukken.", "Kijk bij de match hoe het nu staat.")
    check_not_future(supplied_on, on=on, field="supplied_on")
    _check_not_before(supplied_on, waiting.asked_on, "De stukken kwamen niet voor de vraag ernaar.", "supplied_on")
    save_permit(found)
    waiting.supplied_on = supplied_on
    waiting.save(update_fields=["supplied_on"])
    return waiting


def _asked(permit: WorkPermit) -> PermitSuspension | None:
    found: PermitSuspension | None = permit.suspensions.filter(supplied_on=None).first()
    return found


def _check_not_before(day: date, earliest: date, sentence: str, field: str) -> None:
    if day < earliest:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            sentence,
            f"Vul {dutch.long_date(earliest)} of een latere dag in.",
            field=field,
        )


@dataclass(frozen=True, slots=True)
class Objection:
    """An objection (bezwaar) against a refusal: when it was made, and the last day for it as the letter gives it."""

    objected_on: date | None
    objection_until: date | None
    version: int | None = None


@transaction.atomic
def record_objection(membership: Membership, permit: WorkPermit, *, objection: Objection, on: date) -> Decided:
    """Record until when an objection can be made, that it was made, or both.

    One that came after the day in the letter is recorded with a notice: UWV says whether it still counts. Raises
    Refused: not refused, an objection that was answered, or a day before the refusal or in the future.
    """
    found = held_permit(membership, permit, version=objection.version)
    _check_refused(found)
    if found.objection_outcome:
        raise refuse(RefusalCode.OBJECTED, "UWV heeft al besloten op het bezwaar.", "Kijk bij de match hoe het staat.")
    made_on, until, refused_on = objection.objected_on, objection.objection_until, found.decided_on or on
    for day, field in ((made_on, "objected_on"), (until, "objection_until")):
        if day is not None:
            _check_not_before(day, refused_on, "Die dag ligt voor het besluit van UWV.", field)
    if made_on is not None:
        check_not_future(made_on, on=on, field="objected_on")
    save_permit(found, objected_on=made_on, objection_until=until)
    late = made_on is not None and until is not None and made_on > until
    text = "Het bezwaar kwam na de dag die in de brief staat. UWV zegt of het nog meetelt."
    return Decided(found, (text,) if late else ())


def _check_refused(permit: WorkPermit) -> None:
    if permit.outcome != PermitOutcome.REFUSED:
        raise refuse(
            RefusalCode.NOT_REFUSED,
            f"Deze TWV is niet geweigerd, maar: {permit.get_outcome_display().lower()}.",
            "Kijk bij de match hoe het nu staat.",
        )


@dataclass(frozen=True, slots=True)
class ObjectionDecision:
    """What UWV decided on an objection; the period when the permit is granted after all."""

    outcome: ObjectionOutcome
    decided_on: date
    valid_from: date | None = None
    valid_until: date | None = None
    version: int | None = None


@transaction.atomic
def decide_objection(membership: Membership, permit: WorkPermit, *, decision: ObjectionDecision, on: date) -> Decided:
    """Record the answer to an objection. A grant takes the place of the refusal (Awb 7:11) and the match follows it.

    Raises Refused: not refused, no objection, or dates that cannot be.
    """
    found = held_permit(membership, permit, version=decision.version)
    _check_refused(found)
    if found.objected_on is None:
        raise refuse(RefusalCode.NO_OBJECTION, "Er is nog geen bezwaar vastgelegd.", "Leg eerst het bezwaar vast.")
    check_not_future(decision.decided_on, on=on, field="decided_on")
    _check_not_before(decision.decided_on, found.objected_on, "Dit besluit ligt voor het bezwaar.", "decided_on")
    save_permit(found, objection_outcome=decision.outcome, objection_decided_on=decision.decided_on)
    if decision.outcome != ObjectionOutcome.UPHELD:
        return Decided(found)
    check_period(decision.valid_from, decision.valid_until)
    save_permit(
        found,
        outcome=PermitOutcome.GRANTED,
        decided_on=decision.decided_on,
        reason="",
        valid_from=decision.valid_from,
        valid_until=decision.valid_until,
    )
    step_matches(membership, found, from_state=MatchState.PERMIT_REFUSED)
    return Decided(found, grant_notices(membership, found))


@dataclass(frozen=True, slots=True)
class EarlyStop:
    """A granted permit that ends early: the day of the letter, why, and the last day on which it holds."""

    cut_on: date
    reason: PermitCut
    last_day: date
    version: int | None = None


@transaction.atomic
def cut_permit(membership: Membership, permit: WorkPermit, *, stop: EarlyStop, on: date) -> Decided:
    """Record that a permit ends before its last day: UWV took it back, or it lapsed because the work stopped.

    One that ends before it began to hold was of no use and counts as withdrawn. Raises Refused: not granted, ended
    early before, a day in the future, or a last day that shortens nothing.
    """
    found = held_permit(membership, permit, version=stop.version)
    if found.outcome != PermitOutcome.GRANTED or found.valid_from is None or found.valid_until is None:
        raise refuse(RefusalCode.NOT_GRANTED, "Deze TWV is niet verleend.", "Kijk bij de match hoe het nu staat.")
    if found.cut_on is not None:
        raise refuse(
            RefusalCode.ENDED_EARLY,
            f"Dat deze TWV eerder stopt, is al vastgelegd: brief van {dutch.long_date(found.cut_on)}.",
            "Kijk bij de match hoe het nu staat.",
        )
    check_not_future(stop.cut_on, on=on, field="cut_on")
    _check_not_before(stop.cut_on, found.decided_on or found.requested_on, "Die dag ligt voor het besluit.", "cut_on")
    if stop.last_day >= found.valid_until:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            f"De TWV gold al niet langer dan tot en met {dutch.long_date(found.valid_until)}.",
            f"Vul {dutch.long_date(add_days(found.valid_until, -1))} of een eerdere dag in.",
            field="last_day",
        )
    early = {"cut_on": stop.cut_on, "cut_reason": stop.reason}
    if stop.last_day >= found.valid_from:
        save_permit(found, **early, valid_until=stop.last_day, granted_until=found.valid_until)
    else:
        gone = {"outcome": PermitOutcome.WITHDRAWN, "decided_on": stop.cut_on, "reason": PermitReason.OTHER}
        save_permit(found, **early, **gone, valid_from=None, valid_until=None)
    return Decided(found)
