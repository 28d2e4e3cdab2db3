"""May this person start work with this employer on this day? The guard before every start.

Trial days, walk-along days, trial placements and traineeships with productive work are work, paid or not (rules A13):
the same answer holds for them. A status holder needs no permit (A7), someone displaced from Ukraine a notification by
the employer (A15); anybody else a permit granted to this very employer for this very job (B7) that is valid on the day,
with a W-document that is valid on it too (B5).

Reading chosen: another name is another job. Whether two names are one job only people can tell, who then write the one
name down; where no name is known, the permit is taken to be for the job.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legal.rules.facts import Facts, Permit, PermitOutcome, employer_key, permits_known_on
from legal.rules.parameters import Parameters
from legal.rules.right_to_work import right_to_work
from legal.rules.verdict import NextStep, Owner, Reason, Verdict, VerdictCode


class StartReason(StrEnum):
    """Why a start is allowed or refused: the reasons of the verdict, and what is wrong with the permit."""

    STATUS_GRANTED = Reason.STATUS_GRANTED.value
    DISPLACED_UKRAINE = Reason.DISPLACED_UKRAINE.value
    PERMIT_VALID = Reason.PERMIT_VALID.value

    WITHDRAWN = Reason.WITHDRAWN.value
    DEPARTED = Reason.DEPARTED.value
    REJECTED = Reason.REJECTED.value
    APPEAL_REJECTED = Reason.APPEAL_REJECTED.value
    EXCLUDED = Reason.EXCLUDED.value
    APPEAL_PENDING = Reason.APPEAL_PENDING.value
    APPLICATION_DATE_UNKNOWN = Reason.APPLICATION_DATE_UNKNOWN.value
    UNDER_18 = Reason.UNDER_18.value
    WAITING_TERM_NOT_PASSED = Reason.WAITING_TERM_NOT_PASSED.value
    W_DOCUMENT_MISSING = Reason.W_DOCUMENT_MISSING.value
    W_DOCUMENT_EXPIRED = Reason.W_DOCUMENT_EXPIRED.value
    NOT_IN_COA_RECEPTION = Reason.NOT_IN_COA_RECEPTION.value

    PERMIT_NOT_YET_VALID = "permit_not_yet_valid"
    PERMIT_OPEN = "permit_open"
    PERMIT_EXPIRED = "permit_expired"
    PERMIT_REFUSED = "permit_refused"
    PERMIT_WITHDRAWN = "permit_withdrawn"
    PERMIT_OTHER_JOB = "permit_other_job"
    PERMIT_OTHER_EMPLOYER = "permit_other_employer"
    NO_PERMIT = "no_permit"


ALLOWED = (VerdictCode.FREE, VerdictCode.NOTIFY, VerdictCode.PERMITTED)
# The verdicts that a permit does not change.
WITHOUT_PERMIT = (VerdictCode.FREE, VerdictCode.NOTIFY, VerdictCode.NOT_ALLOWED, VerdictCode.CHECK)
STEPS = {
    StartReason.PERMIT_VALID: NextStep.NONE,
    StartReason.PERMIT_NOT_YET_VALID: NextStep.WAIT,
    StartReason.PERMIT_OPEN: NextStep.AWAIT_DECISION,
    StartReason.PERMIT_EXPIRED: NextStep.WORK_PERMIT,
    StartReason.PERMIT_REFUSED: NextStep.WORK_PERMIT,
    StartReason.PERMIT_WITHDRAWN: NextStep.WORK_PERMIT,
    StartReason.PERMIT_OTHER_JOB: NextStep.WORK_PERMIT,
    StartReason.PERMIT_OTHER_EMPLOYER: NextStep.WORK_PERMIT,
    StartReason.NO_PERMIT: NextStep.WORK_PERMIT,
}
CLOSED = {
    PermitOutcome.REFUSED: StartReason.PERMIT_REFUSED,
    PermitOutcome.WITHDRAWN: StartReason.PERMIT_WITHDRAWN,
}


@dataclass(frozen=True, slots=True)
class StartAnswer:
    """Whether the start is allowed, why, and what to do.

    `reasons` is never empty; of a refusal it is all that stands in the way, what keeps a permit away first. `permit` is
    the permit of this employer that the answer rests on: valid, still to begin, open, over, not given or for another
    job. `verdict` is
    the verdict of that day with its conditions.
    """

    allowed: bool
    reasons: tuple[StartReason, ...]
    next_step: NextStep
    verdict: Verdict
    permit: Permit | None = None

    @property
    def reason(self) -> StartReason:
        """The first reason."""
        return self.reasons[0]

    @property
    def next_step_owner(self) -> Owner:
        return self.next_step.owner


def may_start(facts: Facts, employer: str, *, on: date, parameters: Parameters, job: str = "") -> StartAnswer:
    """Whether work with an employer may start on a day, from the facts as they stand on that day.

    `employer` is compared with `Permit.employer` (see `employer_key`), an empty one never has a permit; `job` with
    `Permit.job` (see `same_job`). Allowed only
    where the verdict of that day is `free`, `notify` or `permitted`.
    """
    verdict = right_to_work(facts, on=on, parameters=parameters)
    if verdict.verdict in WITHOUT_PERMIT:
        return StartAnswer(verdict.verdict in ALLOWED, _reasons_of(verdict), verdict.next_step, verdict)
    reason, permit = permit_for(facts, employer, on=on, job=job)
    if verdict.verdict is VerdictCode.NOT_YET:
        also = () if reason is StartReason.PERMIT_VALID else (reason,)
        return StartAnswer(False, (*_reasons_of(verdict), *also), verdict.next_step, verdict, permit)
    return StartAnswer(reason is StartReason.PERMIT_VALID, (reason,), STEPS[reason], verdict, permit)


def _reasons_of(verdict: Verdict) -> tuple[StartReason, ...]:
    """The verdict's reasons without the one that speaks for the person."""
    return tuple(StartReason(reason) for reason in verdict.reasons if reason is not Reason.WAITING_TERM_PASSED)


def permit_for(facts: Facts, employer: str, *, on: date, job: str = "") -> tuple[StartReason, Permit | None]:
    """How it stands with an employer's permit for this person on a day, and the permit that says so.

    Of several permits the most hopeful one counts: valid, then still to begin, then open, then the last one decided. A
    grant of which the days are not known is no permit. One for another job tells only that it is for another job.
    """
    permits = permits_known_on(facts, on)
    of_employer = [permit for permit in permits if permit.is_of(employer) and employer_key(employer)]
    own = [permit for permit in of_employer if permit.is_for(job)]
    valid = [permit for permit in own if permit.is_valid(on)]
    if valid:
        return StartReason.PERMIT_VALID, max(valid, key=lambda permit: permit.valid_until or date.max)
    coming = [permit for permit in own if permit.days and permit.days[0] > on]
    if coming:
        return StartReason.PERMIT_NOT_YET_VALID, min(coming, key=lambda permit: permit.valid_from or date.min)
    pending = [permit for permit in own if permit.is_open]
    if pending:
        return StartReason.PERMIT_OPEN, min(pending, key=lambda permit: permit.term_starts_on)
    closed = [permit for permit in own if permit.days or permit.outcome in CLOSED]
    if closed:
        last = max(closed, key=lambda permit: permit.decided_on or date.min)
        return CLOSED.get(last.outcome, StartReason.PERMIT_EXPIRED), last
    for_other_job = [permit for permit in of_employer if permit.is_valid(on)]
    if for_other_job:
        return StartReason.PERMIT_OTHER_JOB, max(for_other_job, key=lambda permit: permit.valid_until or date.max)
    others = any(permit.is_valid(on) for permit in permits)
    return (StartReason.PERMIT_OTHER_EMPLOYER if others else StartReason.NO_PERMIT), None
