"""What the check on the right to work answers, in the codes of the exchange format (`uitwisselformaat 1`)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from legal.rules.facts import Permit


class VerdictCode(StrEnum):
    """The seven answers, in the order in which they are tried: the first that applies holds."""

    FREE = "free"
    NOTIFY = "notify"
    NOT_ALLOWED = "not_allowed"
    CHECK = "check"
    NOT_YET = "not_yet"
    PERMITTED = "permitted"
    PERMIT_REQUIRED = "permit_required"


class Reason(StrEnum):
    """Why; listed in this order."""

    STATUS_GRANTED = "status_granted"
    DISPLACED_UKRAINE = "displaced_ukraine"
    WITHDRAWN = "withdrawn"
    DEPARTED = "departed"
    REJECTED = "rejected"
    APPEAL_REJECTED = "appeal_rejected"
    EXCLUDED = "excluded"
    APPEAL_PENDING = "appeal_pending"
    APPLICATION_DATE_UNKNOWN = "application_date_unknown"
    UNDER_18 = "under_18"
    WAITING_TERM_NOT_PASSED = "waiting_term_not_passed"
    W_DOCUMENT_MISSING = "w_document_missing"
    W_DOCUMENT_EXPIRED = "w_document_expired"
    NOT_IN_COA_RECEPTION = "not_in_coa_reception"
    WAITING_TERM_PASSED = "waiting_term_passed"
    PERMIT_VALID = "permit_valid"


class Warning(StrEnum):
    """What asks for attention and decides nothing; listed in this order."""

    BSN_MISSING = "bsn_missing"
    BANK_ACCOUNT_MISSING = "bank_account_missing"
    W_DOCUMENT_EXPIRES = "w_document_expires"
    PERMIT_EXPIRES = "permit_expires"
    EXCLUSION_UNKNOWN = "exclusion_unknown"
    BIRTH_DATE_INCOMPLETE = "birth_date_incomplete"
    PERMIT_TERM_EXCEEDED = "permit_term_exceeded"
    PERMIT_TERM_LONG = "permit_term_long"


class NextStep(StrEnum):
    """What is to be done first."""

    NONE = "none"
    NOTIFY_UWV = "notify_uwv"
    RECORD_APPLICATION_DATE = "record_application_date"
    ASK_UWV = "ask_uwv"
    WAIT = "wait"
    W_DOCUMENT = "w_document"
    RECEPTION = "reception"
    AWAIT_DECISION = "await_decision"
    WORK_PERMIT = "work_permit"
    RENEW_PERMIT = "renew_permit"

    @property
    def owner(self) -> "Owner":
        """Whose move it is."""
        return OWNERS.get(self, Owner.NONE)


class Owner(StrEnum):
    """Who does the next step."""

    NONE = "none"
    JOBHUNTER = "jobhunter"
    PARTICIPANT = "participant"
    EMPLOYER = "employer"
    COA = "coa"
    UWV = "uwv"


OWNERS = {
    NextStep.NOTIFY_UWV: Owner.EMPLOYER,
    NextStep.RECORD_APPLICATION_DATE: Owner.JOBHUNTER,
    NextStep.ASK_UWV: Owner.EMPLOYER,
    NextStep.W_DOCUMENT: Owner.PARTICIPANT,
    NextStep.RECEPTION: Owner.COA,
    NextStep.AWAIT_DECISION: Owner.UWV,
    NextStep.WORK_PERMIT: Owner.EMPLOYER,
    NextStep.RENEW_PERMIT: Owner.EMPLOYER,
}


class ConditionKey(StrEnum):
    """The conditions of rules A1 as a dossier lists them, and the two grounds on which none of them is asked."""

    STATUS = "status"
    DISPLACED_UKRAINE = "displaced_ukraine"
    PROCEDURE = "procedure"
    EXCLUSION = "exclusion"
    AGE = "age"
    WAITING_TERM = "waiting_term"
    RECEPTION = "reception"
    W_DOCUMENT = "w_document"
    PERMIT = "permit"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition on the day: met, not met, or `None` where the facts do not say.

    `starts_on` is the day from which it is, was or will be met, `ends_on` the last such day; `None` where none is
    known. `reason` says why it is not met or not known. `article` is where the law asks it.
    """

    key: ConditionKey
    met: bool | None
    starts_on: date | None
    ends_on: date | None
    reason: Reason | None
    article: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one person on one day. It is an indication: UWV decides.

    `permit` is the valid one (of several the one that lasts longest) or else the open one (of several the oldest).
    `coming_permit` was granted and begins later (of several the first to begin); only with `permit_required`.
    `permitted_until` is the last day on which permit and W-document both hold, permits that follow on included; only
    with `permitted`. `decision_expected` is when UWV is expected to decide on the open permit.
    """

    on: date
    verdict: VerdictCode
    reasons: tuple[Reason, ...]
    warnings: tuple[Warning, ...]
    permit_possible_from: date | None
    earliest_start: tuple[date, date] | None
    next_step: NextStep
    conditions: tuple[Condition, ...]
    permit: Permit | None = None
    coming_permit: Permit | None = None
    permitted_until: date | None = None
    decision_expected: tuple[date, date] | None = None

    @property
    def next_step_owner(self) -> Owner:
        return self.next_step.owner

    @property
    def permitted_from(self) -> date | None:
        """The first day of the permit that was granted and begins later; the exchange format does not know it."""
        return None if self.coming_permit is None else self.coming_permit.valid_from

    def as_exchange(self, dossier: str) -> dict[str, object]:
        """The JSON object of one dossier in the exchange format, section 3."""
        first = self.permit_possible_from
        return {
            "dossier": dossier,
            "verdict": self.verdict.value,
            "reasons": [reason.value for reason in self.reasons],
            "warnings": [warning.value for warning in self.warnings],
            "permit_possible_from": None if first is None else first.isoformat(),
            "earliest_start": None if self.earliest_start is None else [day.isoformat() for day in self.earliest_start],
            "next_step": self.next_step.value,
            "next_step_owner": self.next_step_owner.value,
        }
