"""Terms of UWV, the renewal window, gaps between permits and days past the W-document."""

from datetime import date

import pytest
from hypothesis import given

from legal.rules.facts import EventKind, Facts
from legal.rules.permit_term import (
    chain_end,
    decision_window,
    gaps,
    past_w_document,
    practice_due,
    renewal_window,
    statutory_due,
    term_light,
    w_documents,
)
from tests.legal.cases import BAKERY, KITCHEN, PARAMETERS, asked, day, days, event, granted, permits_of_anybody


def test_terms_count_from_the_complete_application():
    complete = date(2026, 11, 20)
    assert statutory_due(complete, PARAMETERS) == date(2026, 12, 25)
    assert practice_due(complete, PARAMETERS) == date(2027, 1, 22)
    assert decision_window(complete, PARAMETERS) == (date(2026, 12, 25), date(2027, 1, 22))


@pytest.mark.parametrize(
    ("on", "light"),
    [
        ("2026-11-01", "green"),
        ("2026-12-24", "green"),
        ("2026-12-25", "green"),
        ("2026-12-26", "amber"),
        ("2027-01-22", "amber"),
        ("2027-01-23", "red"),
    ],
)
def test_light_changes_after_35_and_after_63_days(on, light):
    assert term_light(date(2026, 11, 20), on=day(on), parameters=PARAMETERS) == light


@pytest.mark.parametrize(
    ("on", "stage"),
    [
        ("2026-10-01", "quiet"),
        ("2026-10-02", "warn"),
        ("2026-10-29", "warn"),
        ("2026-10-30", "file"),
        ("2026-11-26", "file"),
        ("2026-11-27", "critical"),
        ("2027-01-01", "critical"),
        ("2027-01-02", "expired"),
    ],
)
def test_renewal_grows_urgent_13_9_and_5_weeks_before_the_end(on, stage):
    window = renewal_window(date(2027, 1, 1), PARAMETERS)
    assert (window.warn_from, window.file_by) == (date(2026, 10, 2), date(2026, 10, 30))
    assert (window.critical_from, window.valid_until) == (date(2026, 11, 27), date(2027, 1, 1))
    assert window.stage(day(on)) == stage


def rows(found):
    return [(gap.employer, str(gap.starts_on), str(gap.ends_on)) for gap in found]


@pytest.mark.parametrize(
    ("permits", "expected"),
    [
        ([], []),
        ([granted()], []),
        ([granted(end="2026-06-30"), granted(start="2026-07-01")], []),
        ([granted(end="2026-06-30"), granted(start="2026-06-01")], []),
        ([granted(end="2026-06-30"), granted(start="2026-07-02")], [(BAKERY, "2026-07-01", "2026-07-01")]),
        ([granted(start="2026-08-01"), granted(end="2026-06-30")], [(BAKERY, "2026-07-01", "2026-07-31")]),
        ([granted(end="2026-06-30"), granted(start="2026-08-01", employer=KITCHEN)], []),
        ([granted(), granted(start="2026-02-01", end="2026-03-01"), granted(start="2027-07-01", end="2027-08-01")], []),
        ([granted(end="2026-06-30"), granted(start="2026-08-01", employer=BAKERY.upper()), asked()],
         [(BAKERY.upper(), "2026-07-01", "2026-07-31")]),
    ],
)  # fmt: skip
def test_gaps_lie_between_permits_of_one_employer(permits, expected):
    assert rows(gaps(permits)) == expected


@given(permits_of_anybody)
def test_gaps_are_the_uncovered_days_between_the_first_and_the_last(permits):
    for employer in (BAKERY, KITCHEN):
        spans = [permit.days for permit in permits if permit.days and permit.is_of(employer)]
        covered = {start + days(n) for start, end in spans for n in range((end - start).days + 1)}
        between = set() if not covered else {min(covered) + days(n) for n in range((max(covered) - min(covered)).days)}
        found = [gap for gap in gaps(permits) if gap.employer == employer]
        told = {gap.starts_on + days(n) for gap in found for n in range((gap.ends_on - gap.starts_on).days + 1)}
        assert told == between - covered


def test_the_chain_of_permits_is_that_of_the_employer():
    permits = [granted(), granted(start="2027-07-01", end="2027-12-31"), granted(end="2028-01-01", employer=KITCHEN)]
    assert chain_end(permits, BAKERY, on=date(2026, 11, 20)) == date(2027, 12, 31)
    assert chain_end(permits, KITCHEN, on=date(2026, 11, 20)) == date(2028, 1, 1)
    assert chain_end(permits, BAKERY, on=date(2025, 12, 31)) is None


@pytest.mark.parametrize(
    ("papers", "expected"),
    [
        ([], ("2026-01-01", "2027-06-30")),
        ([("2026-01-02", None)], ("2026-01-01", "2027-06-30")),
        ([("2025-01-01", None)], None),
        ([("2025-01-01", "2027-06-30")], None),
        ([("2025-01-01", "2027-06-29")], ("2027-06-30", "2027-06-30")),
        ([("2025-01-01", "2026-12-31"), ("2027-01-01", "2027-06-30")], None),
        ([("2027-01-02", None), ("2025-01-01", "2026-12-31")], ("2027-01-01", "2027-06-30")),
    ],
)
def test_a_permit_holds_no_longer_than_the_w_document(papers, expected):
    facts = Facts(events=tuple(event(EventKind.W_DOCUMENT, *paper) for paper in papers))
    found = past_w_document(granted(), facts)
    assert (found and (str(found.starts_on), str(found.ends_on))) == expected


def test_only_a_granted_permit_can_go_past_the_w_document():
    assert past_w_document(asked(), Facts()) is None


def test_w_documents_stand_in_order_of_time():
    papers = event(EventKind.W_DOCUMENT, "2026-02-01"), event(EventKind.W_DOCUMENT, "2026-01-01", "2026-01-31")
    assert [period.starts_on.month for period in w_documents(Facts(events=papers))] == [1, 2]
