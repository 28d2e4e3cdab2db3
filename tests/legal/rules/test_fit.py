"""Whether W-document, permits and contracts fit together: a table of misfits, and a count day by day."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given

from legal.rules.facts import EventKind, Facts
from legal.rules.fit import Misfit, Severity, Work, misfits
from tests.legal.cases import (
    BAKERY,
    FIRST,
    KITCHEN,
    LAST,
    PARAMETERS,
    any_day,
    asked,
    day,
    days,
    event,
    generated,
    granted,
    near,
    people,
    person,
)

PAPER = event(EventKind.W_DOCUMENT, "2025-01-01", "2027-12-31")
ALWAYS = event(EventKind.W_DOCUMENT, "2025-01-01")
FIRST_PERMIT = granted(start="2026-01-01", end="2026-06-30")
NEXT_PERMIT = granted(start="2026-07-01", end="2027-06-30", requested="2026-05-01", decided="2026-06-20")
LATE_PERMIT = granted(start="2026-07-11", end="2027-06-30", requested="2026-05-01", decided="2026-06-20")


def work(start, end=None, employer=BAKERY):
    return Work(employer, day(start), None if end is None else day(end))


def told(permits, contracts, on, *events, paper=ALWAYS):
    found = misfits(person(*events, paper=paper, permits=tuple(permits)), contracts, on=day(on), parameters=PARAMETERS)
    return [(f.kind.value, f.severity.value, str(f.starts_on), f.ends_on and str(f.ends_on)) for f in found]


BOTH, TO_2027 = [FIRST_PERMIT, LATE_PERMIT], [work("2026-01-01", "2027-06-30")]
TEN_DAYS = ("2026-07-01", "2026-07-10")
STOPS_BETWEEN = [work("2026-01-01", "2026-06-30"), work("2026-07-11", "2027-06-30")]
A_DAY_EARLY = [work("2025-12-31", "2026-06-30")]
ELSEWHERE = [work("2026-02-01", "2026-02-10", KITCHEN)]
GOES_ON = [work("2026-01-01")]

TABLE = [
    # what fits: one permit, two that follow on
    ([FIRST_PERMIT], [work("2026-01-01", "2026-06-30")], "2026-03-01", []),
    ([FIRST_PERMIT, NEXT_PERMIT], TO_2027, "2026-11-20", []),
    # a gap of ten days: to prevent before it, illegal from its first day on; no gap where nobody works
    (BOTH, TO_2027, "2026-06-30", [("gap", "critical", *TEN_DAYS)]),
    (BOTH, TO_2027, "2026-07-01", [("gap", "illegal", *TEN_DAYS)]),
    (BOTH, STOPS_BETWEEN, "2026-08-01", []),
    # the contract goes on after the permit: before and in the last 13, 9 and 5 weeks, and after
    ([FIRST_PERMIT], GOES_ON, "2026-03-30", [("contract_past_permit", "notice", "2026-07-01", None)]),
    ([FIRST_PERMIT], GOES_ON, "2026-03-31", [("contract_past_permit", "notice", "2026-07-01", None)]),
    ([FIRST_PERMIT], GOES_ON, "2026-04-27", [("contract_past_permit", "notice", "2026-07-01", None)]),
    ([FIRST_PERMIT], GOES_ON, "2026-04-28", [("contract_past_permit", "warning", "2026-07-01", None)]),
    ([FIRST_PERMIT], GOES_ON, "2026-05-26", [("contract_past_permit", "critical", "2026-07-01", None)]),
    ([FIRST_PERMIT], GOES_ON, "2026-06-30", [("contract_past_permit", "critical", "2026-07-01", None)]),
    ([FIRST_PERMIT], GOES_ON, "2026-07-01", [("contract_past_permit", "illegal", "2026-07-01", None)]),
    # work before, or without, a permit of this very employer
    ([FIRST_PERMIT], A_DAY_EARLY, "2026-03-01", [("no_permit", "illegal", "2025-12-31", "2025-12-31")]),
    ([FIRST_PERMIT], ELSEWHERE, "2026-01-31", [("no_permit", "warning", "2026-02-01", "2026-02-10")]),
    ([asked("2025-11-01")], [work("2026-02-01")], "2026-01-31", [("no_permit", "warning", "2026-02-01", None)]),
]


@pytest.mark.parametrize(("permits", "contracts", "on", "expected"), TABLE)
def test_a_misfit_is_a_dated_finding(permits, contracts, on, expected):
    assert told(permits, contracts, on) == expected


@pytest.mark.parametrize(
    ("on", "contracts", "severity"),
    [
        ("2026-09-30", [], "notice"),
        ("2026-10-02", [], "warning"),
        ("2027-01-01", [], "warning"),
        ("2026-12-31", [work("2026-01-01", "2027-03-31")], "warning"),
        ("2027-01-01", [work("2026-01-01", "2027-03-31")], "illegal"),
        ("2027-01-01", [work("2026-01-01", "2026-12-31")], "warning"),
    ],
)
def test_a_permit_does_not_count_past_the_w_document(on, contracts, severity):
    permit, paper = granted(end="2027-03-31"), event(EventKind.W_DOCUMENT, "2025-01-01", "2026-12-31")
    found = told([permit], contracts, on, paper=paper)
    assert found == [("permit_past_w_document", severity, "2027-01-01", "2027-03-31")]


def test_what_goes_on_says_by_when_the_next_permit_is_asked_and_whether_it_is():
    facts = person(paper=ALWAYS, permits=(FIRST_PERMIT, asked("2026-04-01")))
    (finding,) = misfits(facts, [work("2026-01-01")], on=day("2026-05-01"), parameters=PARAMETERS)
    assert (finding.act_by, finding.is_asked) == (day("2026-04-28"), True)


def test_a_status_and_temporary_protection_ask_no_permit():
    contracts = [work("2026-01-01")]
    assert told([FIRST_PERMIT], contracts, "2026-11-20", event(EventKind.STATUS_GRANTED, "2026-07-01")) == []
    late = told([FIRST_PERMIT], contracts, "2026-11-20", event(EventKind.STATUS_GRANTED, "2026-07-05"))
    assert late == [("contract_past_permit", "illegal", "2026-07-01", "2026-07-04")]
    protected = event(EventKind.DISPLACED_UKRAINE, "2025-12-01", "2027-03-04")
    assert told([], [work("2026-01-01", "2027-03-04")], "2026-11-20", protected, paper=None) == []


def test_days_under_a_permit_for_another_job_are_to_be_looked_into():
    """From May the permit is for washing up; of August there is no permit at all, which is illegal as ever."""
    cook, wash = (
        replace(granted(end="2026-04-30"), job="Kok"),
        replace(granted("2026-05-01", "2026-07-31"), job="Spoelen"),
    )
    contracts = (Work(BAKERY, day("2026-01-01"), day("2026-08-31"), job="kok"),)
    facts = Facts(permits=(cook, wash), events=(ALWAYS,))

    def found(given):
        return [
            (f.kind, f.severity, str(f.starts_on), str(f.ends_on), f.permit_job)
            for f in misfits(given, contracts, on=day("2026-11-20"), parameters=PARAMETERS)
        ]

    past = ("contract_past_permit", "illegal", "2026-08-01", "2026-08-31", "")
    assert found(facts) == [("other_job", "warning", "2026-05-01", "2026-07-31", "Spoelen"), past]
    assert found(replace(facts, permits=(cook, replace(wash, job="")))) == [past]
    assert found(replace(facts, permits=(cook, wash, replace(wash, job="Kok")))) == [past]


def test_the_name_of_an_employer_counts_without_case_and_spaces():
    assert told([FIRST_PERMIT], [work("2026-01-01", "2026-06-30", f" {BAKERY.upper()} ")], "2026-03-01") == []


# A second reading, day by day

HORIZON = [FIRST + days(number) for number in range((LAST - FIRST).days + 400)]


def any_work(source):
    start = any_day(source)
    return Work(source.choice([BAKERY, KITCHEN]), start, source.choice([None, start + days(source.randint(0, 250))]))


works = generated(lambda source: [any_work(source) for _ in range(source.randint(0, 3))])


def covers(start, end, on):
    return start <= on and (end is None or on <= end)


def exempt(facts: Facts, on: date) -> bool:
    status = any(e.on <= on for e in facts.events if e.kind is EventKind.STATUS_GRANTED)
    return status or any(covers(e.on, e.until, on) for e in facts.events if e.kind is EventKind.DISPLACED_UKRAINE)


def has_permit(facts, employer, on):
    return any(p.days and covers(*p.days, on) for p in facts.permits if p.employer == employer)


def has_paper(facts, on):
    return any(covers(e.on, e.until, on) for e in facts.events if e.kind is EventKind.W_DOCUMENT)


@given(people, works, near)
def test_findings_cover_exactly_the_days_that_do_not_fit(facts, contracts, on):
    found = misfits(facts, contracts, on=on, parameters=PARAMETERS)
    for employer in (BAKERY, KITCHEN):
        own = [f for f in found if f.employer == employer]
        for today in HORIZON[::5]:
            works_today = any(covers(w.starts_on, w.ends_on, today) for w in contracts if w.employer == employer)
            told_today = {f.kind for f in own if covers(f.starts_on, f.ends_on, today)}
            uncovered = works_today and not exempt(facts, today) and not has_permit(facts, employer, today)
            past = has_permit(facts, employer, today) and not exempt(facts, today) and not has_paper(facts, today)
            assert bool(told_today - {Misfit.PERMIT_PAST_W_DOCUMENT}) is uncovered
            assert (Misfit.PERMIT_PAST_W_DOCUMENT in told_today) is past


@given(people, works, near)
def test_findings_come_in_order_and_only_what_has_begun_is_illegal(facts, contracts, on):
    found = misfits(facts, contracts, on=on, parameters=PARAMETERS)
    assert all(one.starts_on <= other.starts_on for one, other in pairwise(found))
    assert all(f.starts_on <= on for f in found if f.severity is Severity.ILLEGAL)
    begun = [f for f in found if f.kind is not Misfit.PERMIT_PAST_W_DOCUMENT and f.starts_on <= on]
    assert {f.severity for f in begun} <= {Severity.ILLEGAL}
    gaps = [f for f in found if f.kind is Misfit.GAP]
    assert all(f.ends_on is not None and f.act_by is not None for f in gaps)
