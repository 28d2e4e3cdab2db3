"""May this person work at this employer on the day the work is to begin, and if not yet: what is that waiting for?

For the ranking of work (rules A1-A8, B2-B7). The law's own guard (`may_start`) answers for the day of the start; here
stands only what its answer means for somebody who looks for work, weeks ahead, in a shorter way since hundreds of
people are weighed at once; a test holds the two together. The facts of the law, the date of birth
among them, go no further than this answer.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legal.rules.facts import Facts, Permit
from legal.rules.may_start import StartReason, permit_for
from legal.rules.parameters import Parameters
from legal.rules.permit_term import decision_window
from legal.rules.right_to_work import verdict_and_first_day
from legal.rules.verdict import Reason, VerdictCode


class RightState(StrEnum):
    """How the right to work stands on the day of the start."""

    FREE = "free"
    NOTIFY = "notify"
    PERMITTED = "permitted"  # a permit of this very employer
    IN_TIME = "in_time"  # a permit can be asked, and UWV usually decides before the start
    TIGHT = "tight"  # a permit can be asked, UWV may decide after the start
    LATER = "later"  # the waiting term still runs, and the start is open
    PAPER = "paper"  # no valid W-document on that day
    RECEPTION = "reception"
    UNKNOWN = "unknown"  # only UWV or a missing fact can tell
    TOO_LATE = "too_late"  # the waiting term ends after the start
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Right:
    """The state, and its days: when UWV is expected to decide, or from when a permit can be asked."""

    state: RightState
    first_on: date | None = None
    last_on: date | None = None


#: What a permit does not change.
WITHOUT_PERMIT = {
    VerdictCode.FREE: RightState.FREE,
    VerdictCode.NOTIFY: RightState.NOTIFY,
    VerdictCode.NOT_ALLOWED: RightState.FORBIDDEN,
    VerdictCode.CHECK: RightState.UNKNOWN,
}
PAPERS = (Reason.W_DOCUMENT_MISSING, Reason.W_DOCUMENT_EXPIRED)


def right_by_start(
    facts: Facts, employer: str, job: str = "", *, starts_on: date | None, on: date, parameters: Parameters
) -> Right:
    """How it stands on the wished first day, seen from `on`. Without a wished day, or with one that has passed, the
    work may begin whenever it can.

    A day on which no permit can even be asked is too late only where the employer named a day.
    """
    is_wished = starts_on is not None and starts_on > on
    day = starts_on if is_wished and starts_on else on
    verdict, reasons, first = verdict_and_first_day(facts, on=day, parameters=parameters)
    if verdict in WITHOUT_PERMIT:
        return Right(WITHOUT_PERMIT[verdict])
    own: Permit | None = None
    if verdict is not VerdictCode.NOT_YET:
        reason, permit = permit_for(facts, employer, on=day, job=job)
        if reason is StartReason.PERMIT_VALID:
            return Right(RightState.PERMITTED)
        own = None if reason is StartReason.PERMIT_OTHER_JOB else permit
    if first is None:
        return Right(RightState.UNKNOWN)
    if first > day:
        return Right(RightState.TOO_LATE if is_wished else RightState.LATER, first)
    if verdict is VerdictCode.NOT_YET:
        lacks_paper = any(reason in PAPERS for reason in reasons)
        return Right(RightState.PAPER if lacks_paper else RightState.RECEPTION)
    return _with_a_permit(own, first, starts_on=day if is_wished else None, on=on, parameters=parameters)


def _with_a_permit(
    own: Permit | None, first: date, *, starts_on: date | None, on: date, parameters: Parameters
) -> Right:
    """A permit is what is missing: whether UWV decides before the start (B2, B3)."""
    if own is not None and own.days and own.days[0] > (starts_on or on):
        return Right(RightState.TIGHT if starts_on else RightState.IN_TIME, own.days[0], own.days[0])
    asked_on = own.term_starts_on if own is not None and own.is_open else max(on, first)
    statutory, usual = decision_window(asked_on, parameters)
    is_in_time = starts_on is None or usual <= starts_on
    return Right(RightState.IN_TIME if is_in_time else RightState.TIGHT, statutory, usual)
