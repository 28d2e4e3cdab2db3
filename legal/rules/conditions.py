"""The conditions of the right to work one by one, each with its dates and its article, as a dossier shows them."""

from collections.abc import Callable
from datetime import date

from legal.rules.calendar import add_days
from legal.rules.case import Case, Paper, Standing
from legal.rules.facts import EventKind, Exclusion
from legal.rules.verdict import Condition, ConditionKey, Reason

ARTICLES = {
    ConditionKey.STATUS: "art. 4 Wav",
    ConditionKey.DISPLACED_UKRAINE: "Richtlijn 2001/55/EG; BuWav 2022",
    ConditionKey.PROCEDURE: "art. 8, onder f of h, Vw 2000; art. 6.2 BuWav 2022",
    ConditionKey.EXCLUSION: "art. 17, lid 1, Richtlijn (EU) 2024/1346",
    ConditionKey.AGE: "art. 6.2 BuWav 2022",
    ConditionKey.WAITING_TERM: "art. 6.2 BuWav 2022",
    ConditionKey.RECEPTION: "art. 6.2 BuWav 2022; Rva 2005",
    ConditionKey.W_DOCUMENT: "art. 6.2 BuWav 2022; par. 8.2 RuWav 2022",
    ConditionKey.PERMIT: "art. 2 Wav",
}


def conditions_of(case: Case) -> tuple[Condition, ...]:
    """Each condition of the case; a status holder and someone displaced from Ukraine have one only, their ground."""
    granted = case.facts.of_kind(EventKind.STATUS_GRANTED)
    if granted:
        return (_condition(ConditionKey.STATUS, True, starts_on=min(event.on for event in granted)),)
    if case.displaced is not None:
        start, end = case.displaced.starts_on, case.displaced.ends_on
        return (_condition(ConditionKey.DISPLACED_UKRAINE, True, starts_on=start, ends_on=end),)
    readers: tuple[Callable[[Case], Condition], ...] = (
        _procedure,
        _exclusion,
        _age,
        _waiting_term,
        _reception,
        _w_document,
        _permit,
    )
    return tuple(read(case) for read in readers)


def _condition(
    key: ConditionKey,
    met: bool | None,
    *,
    starts_on: date | None = None,
    ends_on: date | None = None,
    reason: Reason | None = None,
) -> Condition:
    return Condition(key, met, starts_on, ends_on, reason, ARTICLES[key])


def _procedure(case: Case) -> Condition:
    """Lawful stay while the application is decided on: not known while an appeal is pending with a W-document."""
    lodged_on = case.facts.application_lodged_on
    ended = {
        Reason.WITHDRAWN: _first_day(case, EventKind.WITHDRAWN),
        Reason.DEPARTED: _first_day(case, EventKind.DEPARTED),
        Reason.REJECTED: case.standing_since if case.standing is Standing.REJECTED else None,
        Reason.APPEAL_REJECTED: case.standing_since if case.standing is Standing.DISMISSED else None,
    }
    for reason, day in ended.items():
        if day is not None:
            return _condition(ConditionKey.PROCEDURE, False, starts_on=lodged_on, ends_on=day, reason=reason)
    if case.standing is Standing.APPEALED:
        met = None if case.paper is Paper.VALID else False
        return _condition(ConditionKey.PROCEDURE, met, starts_on=case.standing_since, reason=Reason.APPEAL_PENDING)
    return _condition(ConditionKey.PROCEDURE, True, starts_on=lodged_on)


def _first_day(case: Case, kind: EventKind) -> date | None:
    return min((event.on for event in case.facts.of_kind(kind)), default=None)


def _exclusion(case: Case) -> Condition:
    if case.facts.exclusion is Exclusion.UNKNOWN:
        return _condition(ConditionKey.EXCLUSION, None)
    ends_on = None if case.excluded_from is None else add_days(case.excluded_from, -1)
    reason = Reason.EXCLUDED if case.is_excluded else None
    return _condition(ConditionKey.EXCLUSION, not case.is_excluded, ends_on=ends_on, reason=reason)


def _age(case: Case) -> Condition:
    met = None if case.adult_on is None else case.is_adult
    reason = None if case.is_adult else Reason.UNDER_18
    return _condition(ConditionKey.AGE, met, starts_on=case.adult_on, reason=reason)


def _waiting_term(case: Case) -> Condition:
    over_on = case.waiting_over_on
    if over_on is None:
        return _condition(ConditionKey.WAITING_TERM, None, reason=Reason.APPLICATION_DATE_UNKNOWN)
    reason = Reason.WAITING_TERM_PASSED if case.waiting_is_over else Reason.WAITING_TERM_NOT_PASSED
    return _condition(ConditionKey.WAITING_TERM, case.waiting_is_over, starts_on=over_on, reason=reason)


def _reception(case: Case) -> Condition:
    reason = None if case.in_reception else Reason.NOT_IN_COA_RECEPTION
    return _condition(
        ConditionKey.RECEPTION,
        case.in_reception,
        starts_on=case.facts.in_reception_from,
        ends_on=case.left_reception_on,
        reason=reason,
    )


def _w_document(case: Case) -> Condition:
    """Valid: the unbroken chain around the day. Expired: the last day that any document covered."""
    if case.w_document is not None:
        start, end = case.w_document.starts_on, case.w_document.ends_on
        return _condition(ConditionKey.W_DOCUMENT, True, starts_on=start, ends_on=end)
    papers = case.facts.of_kind(EventKind.W_DOCUMENT)
    last_day = max((paper.until for paper in papers if paper.until is not None), default=None)
    reason = Reason.W_DOCUMENT_MISSING if case.paper is Paper.MISSING else Reason.W_DOCUMENT_EXPIRED
    return _condition(ConditionKey.W_DOCUMENT, False, ends_on=last_day, reason=reason)


def _permit(case: Case) -> Condition:
    """Valid: the permit that lasts longest. Not valid: the next one that was granted, where there is one."""
    if case.valid_permits:
        permit = case.valid_permits[0]
        start, end = permit.valid_from, permit.valid_until
        return _condition(ConditionKey.PERMIT, True, starts_on=start, ends_on=end, reason=Reason.PERMIT_VALID)
    coming = case.coming_permit
    start, end = (coming.days if coming else None) or (None, None)
    return _condition(ConditionKey.PERMIT, False, starts_on=start, ends_on=end)
