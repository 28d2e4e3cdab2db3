"""May this person work on this day? The indicative check of the exchange format, section 3; UWV decides.

Law: art. 6.2 Besluit uitvoering Wav 2022 and par. 8.2 Regeling uitvoering Wav 2022 (conditions, rules A1-A4), art. 17
Directive (EU) 2024/1346 (exclusion, A5), lawful stay under art. 8 (f) or (h) Vreemdelingenwet 2000 (A8).

Readings chosen where the text leaves room:

- The order of the verdicts is strict. Who has a status is free whatever else is recorded, a withdrawal or departure
  after it included; who withdrew or left stays so, also when a later application or move is recorded.
- An appeal without a valid W-document gives two reasons: the appeal and what is wrong with the document.
- Only W-documents that have begun count, so the unbroken chain is that of the overlapping documents around the day.
- A permit follows on when UWV granted it by that day to the same employer and no day lies between. A next permit that
  itself ends within the warning period is warned of again.
- Of whom no birth date is known at all is not shown to be 18: `under_18`, with the warning that the date is incomplete
  and without a first possible day.
- An open permit whose application is known to have become complete only later has no running term yet.
"""

from collections.abc import Iterator
from datetime import date

from legal.rules.calendar import Birth, Period
from legal.rules.case import Case, Paper, Standing, read_case
from legal.rules.conditions import conditions_of
from legal.rules.facts import Event, EventKind, Exclusion, Facts, Permit, PermitOutcome, known_on
from legal.rules.parameters import Parameters
from legal.rules.permit_term import Light, chain_end, decision_window, term_light
from legal.rules.suspension import suspended_days
from legal.rules.verdict import Condition, ConditionKey, NextStep, Owner, Reason, Verdict, VerdictCode, Warning

__all__ = [
    "Birth",
    "Condition",
    "ConditionKey",
    "Event",
    "EventKind",
    "Exclusion",
    "Facts",
    "NextStep",
    "Owner",
    "Parameters",
    "Period",
    "Permit",
    "PermitOutcome",
    "Reason",
    "Verdict",
    "VerdictCode",
    "Warning",
    "known_on",
    "right_to_work",
    "verdict_and_first_day",
    "verdict_and_reasons",
]

REASONS = tuple(Reason)
# The verdicts in which the road to a permit is open, so that its dates, papers and terms are worth a warning.
ON_THE_ROAD = (VerdictCode.NOT_YET, VerdictCode.PERMITTED, VerdictCode.PERMIT_REQUIRED)


def right_to_work(facts: Facts, *, on: date, parameters: Parameters) -> Verdict:
    """The verdict on a day, from the facts as they stood that day. Never raises; every combination has an answer."""
    case = read_case(facts, on=on, parameters=parameters)
    code, reasons = _decide(case)
    warnings = _warnings(case, code, parameters=parameters)
    first = _permit_possible_from(case) if code in ON_THE_ROAD else None
    seeks_permit = code in (VerdictCode.NOT_YET, VerdictCode.PERMIT_REQUIRED)
    open_permit = next(iter(case.open_permits), None)
    return Verdict(
        on=on,
        verdict=code,
        reasons=reasons,
        warnings=warnings,
        permit_possible_from=first,
        earliest_start=decision_window(max(on, first), parameters) if seeks_permit and first is not None else None,
        next_step=_next_step(case, code, reasons=reasons, warnings=warnings),
        conditions=conditions_of(case),
        permit=next(iter(case.valid_permits), open_permit),
        coming_permit=case.coming_permit if code is VerdictCode.PERMIT_REQUIRED else None,
        permitted_until=_permitted_until(case) if code is VerdictCode.PERMITTED else None,
        decision_expected=None if open_permit is None else _decision_expected(open_permit, on, parameters),
    )


def verdict_and_reasons(facts: Facts, *, on: date, parameters: Parameters) -> tuple[VerdictCode, tuple[Reason, ...]]:
    """Only the verdict and its reasons, as `right_to_work` gives them: for counting many people, at half the work."""
    return _decide(read_case(facts, on=on, parameters=parameters))


def verdict_and_first_day(
    facts: Facts, *, on: date, parameters: Parameters
) -> tuple[VerdictCode, tuple[Reason, ...], date | None]:
    """Likewise, and `permit_possible_from`: for weighing many people at once."""
    case = read_case(facts, on=on, parameters=parameters)
    code, reasons = _decide(case)
    return code, reasons, _permit_possible_from(case) if code in ON_THE_ROAD else None


def _decide(case: Case) -> tuple[VerdictCode, tuple[Reason, ...]]:
    """The first verdict with a ground, and all its reasons in their order."""
    code, found = next((code, found) for code, found in _grounds(case) if found)
    if code in ON_THE_ROAD and case.waiting_is_over:
        found.add(Reason.WAITING_TERM_PASSED)
    return code, tuple(reason for reason in REASONS if reason in found)


def _grounds(case: Case) -> Iterator[tuple[VerdictCode, set[Reason]]]:
    """Each verdict with what speaks for it, in the order in which they are tried."""
    yield VerdictCode.FREE, _when(Reason.STATUS_GRANTED, case.facts.has(EventKind.STATUS_GRANTED))
    yield VerdictCode.NOTIFY, _when(Reason.DISPLACED_UKRAINE, case.displaced is not None)
    yield VerdictCode.NOT_ALLOWED, _against(case)
    yield VerdictCode.CHECK, _unclear(case)
    yield VerdictCode.NOT_YET, _too_early(case)
    yield VerdictCode.PERMITTED, _when(Reason.PERMIT_VALID, bool(case.valid_permits))
    yield VerdictCode.PERMIT_REQUIRED, {Reason.WAITING_TERM_PASSED}


def _when(reason: Reason, holds: bool) -> set[Reason]:
    return {reason} if holds else set()


def _paper_reason(case: Case) -> set[Reason]:
    return _when(Reason.W_DOCUMENT_MISSING, case.paper is Paper.MISSING) | _when(
        Reason.W_DOCUMENT_EXPIRED, case.paper is Paper.EXPIRED
    )


def _against(case: Case) -> set[Reason]:
    """What forbids work (rules A5, A8): nothing that time or a paper mends, but for the paper of a pending appeal."""
    found = (
        _when(Reason.WITHDRAWN, case.facts.has(EventKind.WITHDRAWN))
        | _when(Reason.DEPARTED, case.facts.has(EventKind.DEPARTED))
        | _when(Reason.REJECTED, case.standing is Standing.REJECTED)
        | _when(Reason.APPEAL_REJECTED, case.standing is Standing.DISMISSED)
        | _when(Reason.EXCLUDED, case.is_excluded)
    )
    if case.standing is Standing.APPEALED and case.paper is not Paper.VALID:
        found |= {Reason.APPEAL_PENDING} | _paper_reason(case)
    return found


def _unclear(case: Case) -> set[Reason]:
    """What only UWV or the IND can tell (rules A2, A8)."""
    return _when(Reason.APPEAL_PENDING, case.standing is Standing.APPEALED) | _when(
        Reason.APPLICATION_DATE_UNKNOWN, case.waiting_over_on is None
    )


def _too_early(case: Case) -> set[Reason]:
    """What time or a paper can mend (rules A1)."""
    return (
        _when(Reason.UNDER_18, not case.is_adult)
        | _when(Reason.WAITING_TERM_NOT_PASSED, not case.waiting_is_over)
        | _paper_reason(case)
        | _when(Reason.NOT_IN_COA_RECEPTION, not case.in_reception)
    )


def _permit_possible_from(case: Case) -> date | None:
    """The first day on which age and waiting term both hold."""
    if case.adult_on is None or case.waiting_over_on is None:
        return None
    return max(case.adult_on, case.waiting_over_on)


def _decision_expected(permit: Permit, on: date, parameters: Parameters) -> tuple[date, date]:
    stopped = suspended_days(permit.suspensions, on=on)
    return decision_window(permit.term_starts_on, parameters, stopped)


def _permitted_until(case: Case) -> date | None:
    permit_ends_on = chain_end(case.facts.permits, case.valid_permits[0].employer, on=case.on)
    paper_ends_on = None if case.w_document is None else case.w_document.ends_on
    return min((day for day in (permit_ends_on, paper_ends_on) if day is not None), default=None)


def _warnings(case: Case, code: VerdictCode, *, parameters: Parameters) -> tuple[Warning, ...]:
    found = _wage_warnings(case) if code in (VerdictCode.FREE, *ON_THE_ROAD) else set()
    if code in ON_THE_ROAD:
        found |= _paper_warnings(case, parameters) | _term_warnings(case, parameters)
    return tuple(warning for warning in Warning if warning in found)


def _wage_warnings(case: Case) -> set[Warning]:
    """What is needed for wages; no condition for work (rules C5)."""
    needs = ((EventKind.BSN_ASSIGNED, Warning.BSN_MISSING), (EventKind.BANK_ACCOUNT, Warning.BANK_ACCOUNT_MISSING))
    return {warning for kind, warning in needs if not case.facts.has(kind)}


def _paper_warnings(case: Case, parameters: Parameters) -> set[Warning]:
    days = parameters.expiry_warning_days.on(case.on).count
    permits = case.facts.permits
    permit_ends = (chain_end(permits, permit.employer, on=case.on) for permit in case.valid_permits)
    birth = case.facts.birth
    holds = {
        Warning.W_DOCUMENT_EXPIRES: case.w_document is not None
        and _runs_out(case.w_document.ends_on, case.on, days=days),
        Warning.PERMIT_EXPIRES: any(_runs_out(end, case.on, days=days) for end in permit_ends),
        Warning.EXCLUSION_UNKNOWN: case.facts.exclusion is Exclusion.UNKNOWN,
        Warning.BIRTH_DATE_INCOMPLETE: birth is None or birth.year_only,
    }
    return {warning for warning, applies in holds.items() if applies}


def _runs_out(last_day: date | None, on: date, *, days: int) -> bool:
    """Whether a last day lies 0 through `days` days ahead; an open end never runs out."""
    return last_day is not None and 0 <= (last_day - on).days <= days


def _term_warnings(case: Case, parameters: Parameters) -> set[Warning]:
    lights = {term_light(permit.term_starts_on, on=case.on, parameters=parameters) for permit in case.open_permits}
    found: set[Warning] = set()
    if lights & {Light.AMBER, Light.RED}:
        found.add(Warning.PERMIT_TERM_EXCEEDED)
    if Light.RED in lights:
        found.add(Warning.PERMIT_TERM_LONG)
    return found


def _next_step(
    case: Case, code: VerdictCode, *, reasons: tuple[Reason, ...], warnings: tuple[Warning, ...]
) -> NextStep:
    if code is VerdictCode.NOTIFY:
        return NextStep.NOTIFY_UWV
    if code is VerdictCode.CHECK:
        unknown = Reason.APPLICATION_DATE_UNKNOWN in reasons
        return NextStep.RECORD_APPLICATION_DATE if unknown else NextStep.ASK_UWV
    if code is VerdictCode.NOT_YET:
        return _step_for_what_is_missing(reasons)
    if code is VerdictCode.PERMIT_REQUIRED:
        return NextStep.AWAIT_DECISION if case.open_permits else NextStep.WORK_PERMIT
    return NextStep.RENEW_PERMIT if Warning.PERMIT_EXPIRES in warnings else NextStep.NONE


def _step_for_what_is_missing(reasons: tuple[Reason, ...]) -> NextStep:
    if Reason.UNDER_18 in reasons or Reason.WAITING_TERM_NOT_PASSED in reasons:
        return NextStep.WAIT
    if Reason.W_DOCUMENT_MISSING in reasons or Reason.W_DOCUMENT_EXPIRED in reasons:
        return NextStep.W_DOCUMENT
    return NextStep.RECEPTION
