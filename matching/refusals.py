"""What the guards of a match answer when a step cannot be taken: why, and what to do next."""

from dataclasses import dataclass
from enum import StrEnum


class RefusalCode(StrEnum):
    """Why a step was not taken. A refused start has the codes of legal.rules.may_start.StartReason."""

    WAGE_TOO_LOW = "wage_too_low"
    DUPLICATE_MATCH = "duplicate_match"
    PERSON_ENDED = "person_ended"
    VACANCY_OF_OTHER_EMPLOYER = "vacancy_of_other_employer"
    STEP_NOT_POSSIBLE = "step_not_possible"
    STEP_NOT_YOURS = "step_not_yours"
    STEP_NEEDS_FACTS = "step_needs_facts"
    AGREEMENT_MISSING = "agreement_missing"
    ALREADY_ANSWERED = "already_answered"
    ALREADY_CHASED = "already_chased"
    CAUSE_MISSING = "cause_missing"
    DATES_OUT_OF_ORDER = "dates_out_of_order"
    DATE_IN_FUTURE = "date_in_future"
    CHANGED_MEANWHILE = "changed_meanwhile"
    NOTHING_TO_UNDO = "nothing_to_undo"
    PERMIT_NOT_NEEDED = "permit_not_needed"
    PERMIT_NOT_POSSIBLE = "permit_not_possible"
    PERMIT_ALREADY_ASKED = "permit_already_asked"
    PERMIT_DECIDED = "permit_decided"
    PERMIT_IN_USE = "permit_in_use"
    PAPERS_ASKED = "papers_asked"
    NOTHING_ASKED = "nothing_asked"
    NOT_REFUSED = "not_refused"
    OBJECTED = "objected"
    NO_OBJECTION = "no_objection"
    NOT_GRANTED = "not_granted"
    ENDED_EARLY = "ended_early"
    PERIOD_INCOMPLETE = "period_incomplete"
    NO_CONCEPT = "no_concept"
    NOT_REPORTED = "not_reported"
    GAP_ANSWERED = "gap_answered"
    CONTRACTS_OVERLAP = "contracts_overlap"
    PERMANENT_ENDS = "permanent_ends"
    PLACEMENT_ENDED = "placement_ended"
    NO_WORK_BEFORE = "no_work_before"
    NOT_A_JOB_COACH = "not_a_job_coach"
    NOT_TO_PUT_OFF = "not_to_put_off"
    NO_HALF_HOUR = "no_half_hour"
    NOBODY_FITS = "nobody_fits"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why not (`sentence`), what to do (`next_step`, with perhaps an address), and the form field it is about.

    `alternative` is what may be done instead, where there is something.
    """

    code: str
    sentence: str
    next_step: str = ""
    url: str = ""
    field: str = ""
    alternative: str = ""
    alternative_url: str = ""


class Refused(Exception):
    """A service wrote nothing, for this reason."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.sentence)
        self.refusal = refusal


def refuse(code: str, sentence: str, next_step: str = "", *, url: str = "", field: str = "") -> Refused:
    """The exception to raise."""
    return Refused(Refusal(code, sentence, next_step, url, field))
