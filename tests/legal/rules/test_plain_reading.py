"""The published text of the check, read a second time as plainly as can be, against the rule on generated people."""

from datetime import date

from hypothesis import given

from legal.rules.facts import EventKind, Exclusion, PermitOutcome
from tests.legal.cases import days, judge, near, people

CHANGE = date(2026, 6, 12)
LEAVING = {EventKind.HOUSED, EventKind.DEPARTED, EventKind.LEFT_RECEPTION}
CHAIN = [EventKind.REJECTED, EventKind.APPEAL_LODGED, EventKind.APPEAL_UPHELD, EventKind.APPEAL_DISMISSED]


def events(facts, on, *kinds):
    return [event for event in facts.events if event.kind in kinds and event.on <= on]


def covers(event, on):
    return event.on <= on and (event.until is None or on <= event.until)


def paper_lacks(facts, on):
    papers = events(facts, on, EventKind.W_DOCUMENT)
    if any(covers(paper, on) for paper in papers):
        return []
    return ["w_document_expired" if papers else "w_document_missing"]


def appeal(facts, on):
    """Letters for the last thing that counts: r rejected, a appeal pending, d dismissed, or nothing."""
    state = ""
    for step in sorted(events(facts, on, *CHAIN), key=lambda event: (event.on, CHAIN.index(event.kind))):
        if step.kind is EventKind.APPEAL_LODGED:
            state = "a" if state == "r" else state
        else:
            state = {EventKind.REJECTED: "r", EventKind.APPEAL_UPHELD: "", EventKind.APPEAL_DISMISSED: "d"}[step.kind]
    return state


def months_after(start, months):
    """By counting: the month that many further on, its last day when it has no such day."""
    year, month = start.year + (start.month - 1 + months) // 12, (start.month - 1 + months) % 12 + 1
    for back in range(4):
        try:
            return date(year, month, start.day - back)
        except ValueError:
            continue
    raise AssertionError


def is_excluded(facts, on):
    letter = facts.exclusion_letter_on
    return facts.exclusion is Exclusion.YES and on >= CHANGE and (letter is None or letter <= on)


def forbidden(facts, on):
    state, paper = appeal(facts, on), paper_lacks(facts, on)
    return (
        ["withdrawn"] * bool(events(facts, on, EventKind.WITHDRAWN))
        + ["departed"] * bool(events(facts, on, EventKind.DEPARTED))
        + ["rejected"] * (state == "r")
        + ["appeal_rejected"] * (state == "d")
        + ["excluded"] * is_excluded(facts, on)
        + ["appeal_pending", *paper] * (state == "a" and bool(paper))
    )


def in_reception(facts, on):
    moves = events(facts, on, EventKind.MOVED, *LEAVING)
    last = max((move.on for move in moves), default=None)
    left = any(move.kind in LEAVING for move in moves if move.on == last)
    return not left and not (facts.in_reception_from and facts.in_reception_from > on)


def is_adult(facts, on):
    if facts.birth_date is None:
        return False
    born = date(facts.birth_date.year, 12, 31) if facts.birth_year_only else facts.birth_date
    return (on.year - born.year, on.month, on.day) >= (18, born.month, born.day)


def expected(facts, on):
    lodged = facts.application_lodged_on if facts.application_lodged_on and facts.application_lodged_on <= on else None
    if events(facts, on, EventKind.STATUS_GRANTED):
        return "free", ["status_granted"]
    if any(covers(event, on) for event in events(facts, on, EventKind.DISPLACED_UKRAINE)):
        return "notify", ["displaced_ukraine"]
    if forbidden(facts, on):
        return "not_allowed", forbidden(facts, on)
    if appeal(facts, on) == "a" or lodged is None:
        return "check", ["appeal_pending"] * (appeal(facts, on) == "a") + ["application_date_unknown"] * (
            lodged is None
        )
    is_over = months_after(lodged, 6 if lodged < CHANGE else 3) <= on
    lacks = [
        *["under_18"] * (not is_adult(facts, on)),
        *["waiting_term_not_passed"] * (not is_over),
        *paper_lacks(facts, on),
        *["not_in_coa_reception"] * (not in_reception(facts, on)),
    ]
    over = ["waiting_term_passed"] * is_over
    if lacks:
        return "not_yet", lacks + over
    grants = [
        p for p in facts.permits if p.outcome is PermitOutcome.GRANTED and p.requested_on <= on and p.decided_on <= on
    ]
    if any(permit.valid_from <= on <= permit.valid_until for permit in grants):
        return "permitted", [*over, "permit_valid"]
    return "permit_required", over


def warned_of_unknowns_and_terms(facts, on):
    open_since = [
        permit.complete_on or permit.requested_on
        for permit in facts.permits
        if permit.requested_on <= on and (permit.decided_on is None or permit.decided_on > on)
    ]
    yield from ["exclusion_unknown"] * (facts.exclusion is Exclusion.UNKNOWN)
    yield from ["birth_date_incomplete"] * (facts.birth_date is None or facts.birth_year_only)
    yield from ["permit_term_exceeded"] * any(since + days(35) < on for since in open_since)
    yield from ["permit_term_long"] * any(since + days(63) < on for since in open_since)


@given(people, near)
def test_verdict_and_reasons_are_those_of_a_plain_reading(facts, on):
    answer = judge(facts, on)
    assert (answer.verdict.value, [reason.value for reason in answer.reasons]) == expected(facts, on)


@given(people, near)
def test_warnings_are_those_of_a_plain_reading(facts, on):
    found = [warning.value for warning in judge(facts, on).warnings]
    road = expected(facts, on)[0] in ("not_yet", "permitted", "permit_required")
    needs = expected(facts, on)[0] == "free" or road
    assert ("bsn_missing" in found) is (needs and not events(facts, on, EventKind.BSN_ASSIGNED))
    assert ("bank_account_missing" in found) is (needs and not events(facts, on, EventKind.BANK_ACCOUNT))
    ends = [paper.until for paper in events(facts, on, EventKind.W_DOCUMENT) if covers(paper, on)]
    expires = bool(ends) and None not in ends and (max(ends) - on).days <= 91
    assert ("w_document_expires" in found) is (road and expires)
    others = [
        w for w in found if w not in ("bsn_missing", "bank_account_missing", "w_document_expires", "permit_expires")
    ]
    assert others == (list(warned_of_unknowns_and_terms(facts, on)) if road else [])
