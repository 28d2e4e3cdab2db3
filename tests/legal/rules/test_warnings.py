"""What asks for attention: papers for wages, ends that come near, what is unknown, terms of UWV."""

import pytest

from legal.rules.facts import EventKind, Exclusion
from legal.rules.right_to_work import Warning
from tests.legal.cases import BAKERY, BANK_ACCOUNT, BSN, KITCHEN, asked, event, granted, judge, person


def warned(facts, on="2026-11-20", only=None):
    found = [warning.value for warning in judge(facts, on).warnings]
    return found if only is None else [warning for warning in found if warning.startswith(only)]


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ((), ["bsn_missing", "bank_account_missing"]),
        ((BSN,), ["bank_account_missing"]),
        ((BANK_ACCOUNT,), ["bsn_missing"]),
        ((BSN, BANK_ACCOUNT), []),
        (
            (event(EventKind.BSN_ASSIGNED, "2026-11-20"), event(EventKind.BANK_ACCOUNT, "2026-11-21")),
            ["bank_account_missing"],
        ),
    ],
)
@pytest.mark.parametrize("status", [(), (event(EventKind.STATUS_GRANTED, "2026-01-01"),)], ids=["asked", "status"])
def test_bsn_and_bank_account_are_needed_for_wages(events, expected, status):
    assert warned(person(*events, *status)) == expected


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ([None], []),
        (["2026-11-20"], ["w_document_expires"]),
        (["2027-02-19"], ["w_document_expires"]),
        (["2027-02-20"], []),
        (["2026-11-19"], []),
        (["2027-02-19", "2027-02-20"], []),
        (["2027-02-19", None], []),
    ],
)
def test_w_document_expires_within_91_days(ends, expected):
    papers = [event(EventKind.W_DOCUMENT, f"2026-0{month}-01", end) for month, end in enumerate(ends, 1)]
    assert warned(person(*papers, paper=None), only="w_document_expires") == expected


def test_a_w_document_that_has_not_begun_is_not_known_yet():
    papers = event(EventKind.W_DOCUMENT, "2026-01-01", "2026-12-01"), event(EventKind.W_DOCUMENT, "2026-12-02")
    assert warned(person(*papers, paper=None), "2026-12-01", "w_document_expires") == ["w_document_expires"]
    assert warned(person(*papers, paper=None), "2026-12-02", "w_document_expires") == []


def following(start, end="2028-01-01", employer=BAKERY, decided="2026-11-15"):
    return granted(start=start, end=end, employer=employer, requested="2026-10-01", decided=decided)


@pytest.mark.parametrize(
    ("follows", "expected"),
    [
        ((), ["permit_expires"]),
        ((following("2027-02-01"),), []),
        ((following("2027-01-15"),), []),
        ((following("2027-02-02"),), ["permit_expires"]),
        ((following("2027-02-01", employer=KITCHEN),), ["permit_expires"]),
        ((following("2027-02-01", employer=" bakkerij jansen"),), []),
        ((following("2027-02-01", decided="2026-11-21"),), ["permit_expires"]),
        ((following("2027-02-01", end="2027-02-19"),), ["permit_expires"]),
        ((following("2027-02-01", end="2027-02-20"),), []),
        ((asked("2026-10-20"),), ["permit_expires"]),
    ],
)
def test_permit_expires_unless_one_of_the_same_employer_follows_on(follows, expected):
    facts = person(permits=(granted(end="2027-01-31"), *follows))
    assert warned(facts, only="permit_expires") == expected
    assert judge(facts).next_step == ("renew_permit" if expected else "none")


def test_each_employers_permit_is_watched():
    facts = person(permits=(granted(), granted(end="2026-12-31", employer=KITCHEN)))
    assert warned(facts, only="permit_expires") == ["permit_expires"]


@pytest.mark.parametrize(
    ("complete", "on", "expected"),
    [
        ("2026-11-01", "2026-12-06", []),
        ("2026-11-01", "2026-12-07", ["permit_term_exceeded"]),
        ("2026-11-01", "2027-01-03", ["permit_term_exceeded"]),
        ("2026-11-01", "2027-01-04", ["permit_term_exceeded", "permit_term_long"]),
        (None, "2026-11-24", []),
        (None, "2026-11-25", ["permit_term_exceeded"]),
        ("2026-12-20", "2026-12-19", []),
    ],
)
def test_the_term_runs_from_complete_or_else_from_asked(complete, on, expected):
    assert warned(person(permits=(asked("2026-10-20", complete),)), on, "permit_term") == expected


def test_a_decision_ends_the_term_from_its_day():
    facts = person(permits=(granted(requested="2026-10-01", decided="2026-11-20", start="2026-12-01"),))
    assert warned(facts, "2026-11-19", "permit_term") == ["permit_term_exceeded"]
    assert warned(facts, "2026-11-20", "permit_term") == []


def test_warnings_stand_in_their_order_and_only_on_the_road_to_work():
    facts = {
        "exclusion": Exclusion.UNKNOWN,
        "birth_year_only": True,
        "permits": (asked("2026-08-01"), granted(end="2026-12-01")),
    }
    paper = event(EventKind.W_DOCUMENT, "2026-01-01", "2026-12-31")
    assert warned(person(paper=paper, **facts)) == [warning.value for warning in Warning]
    assert warned(person(event(EventKind.STATUS_GRANTED, "2026-11-20"), paper=paper, **facts)) == [
        "bsn_missing",
        "bank_account_missing",
    ]
    for closed_road in (EventKind.WITHDRAWN, EventKind.DISPLACED_UKRAINE):
        assert warned(person(event(closed_road, "2026-11-20"), paper=paper, **facts)) == []
