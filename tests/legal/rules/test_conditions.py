"""The conditions one by one, as a dossier shows them."""

from datetime import date

import pytest

from legal.rules.conditions import ARTICLES
from legal.rules.facts import EventKind, Exclusion, Facts
from legal.rules.verdict import Condition, ConditionKey, Reason
from tests.legal.cases import W_DOCUMENT, asked, event, granted, judge, person

LISTED = ["procedure", "exclusion", "age", "waiting_term", "reception", "w_document", "permit"]


def shown(facts, key, on="2026-11-20"):
    found = [row for row in judge(facts, on).conditions if row.key == key]
    return [
        (row.met, row.starts_on and str(row.starts_on), row.ends_on and str(row.ends_on), row.reason) for row in found
    ]


def test_each_condition_is_listed_once_with_its_article():
    conditions = judge(person(permits=(granted(),))).conditions
    assert [row.key.value for row in conditions] == LISTED
    assert all(row.met and row.article == ARTICLES[row.key] for row in conditions)
    assert set(ARTICLES) == set(ConditionKey)


def test_nothing_known_is_shown_as_not_known():
    conditions = {row.key.value: row.met for row in judge(Facts()).conditions}
    assert conditions == dict.fromkeys(LISTED, None) | {
        "procedure": True,
        "exclusion": True,
        "reception": True,
        "w_document": False,
        "permit": False,
    }


def test_a_status_holder_has_one_ground():
    facts = person(event(EventKind.STATUS_GRANTED, "2026-06-01"), event(EventKind.STATUS_GRANTED, "2026-05-01"))
    article = ARTICLES[ConditionKey.STATUS]
    assert judge(facts).conditions == (Condition(ConditionKey.STATUS, True, date(2026, 5, 1), None, None, article),)


def test_someone_displaced_from_ukraine_has_one_ground_with_its_end():
    facts = person(event(EventKind.DISPLACED_UKRAINE, "2026-01-01", "2027-03-04"))
    assert shown(facts, "displaced_ukraine") == [(True, "2026-01-01", "2027-03-04", None)]
    assert len(judge(facts).conditions) == 1


REJECTED, APPEALED = event(EventKind.REJECTED, "2026-03-01"), event(EventKind.APPEAL_LODGED, "2026-03-20")
DISMISSED, WITHDRAWN = event(EventKind.APPEAL_DISMISSED, "2026-08-01"), event(EventKind.WITHDRAWN, "2026-09-01")


@pytest.mark.parametrize(
    ("events", "paper", "expected"),
    [
        ((), W_DOCUMENT, (True, None, None)),
        ((REJECTED,), W_DOCUMENT, (False, "2026-03-01", Reason.REJECTED)),
        ((REJECTED, APPEALED), W_DOCUMENT, (None, None, Reason.APPEAL_PENDING)),
        ((REJECTED, APPEALED), None, (False, None, Reason.APPEAL_PENDING)),
        ((REJECTED, APPEALED, DISMISSED), W_DOCUMENT, (False, "2026-08-01", Reason.APPEAL_REJECTED)),
        ((REJECTED, WITHDRAWN), W_DOCUMENT, (False, "2026-09-01", Reason.WITHDRAWN)),
        ((event(EventKind.DEPARTED, "2026-04-01"),), W_DOCUMENT, (False, "2026-04-01", Reason.DEPARTED)),
    ],
)
def test_procedure_ends_on_its_day(events, paper, expected):
    [(met, start, end, reason)] = shown(person(*events, paper=paper), "procedure")
    assert (met, end, reason) == expected
    assert start == ("2026-03-20" if reason is Reason.APPEAL_PENDING else "2024-01-10")


@pytest.mark.parametrize(
    ("exclusion", "on", "expected"),
    [
        (Exclusion.NO, "2026-11-20", (True, None, None, None)),
        (Exclusion.UNKNOWN, "2026-11-20", (None, None, None, None)),
        (Exclusion.YES, "2026-06-11", (True, None, "2026-06-11", None)),
        (Exclusion.YES, "2026-06-12", (False, None, "2026-06-11", Reason.EXCLUDED)),
    ],
)
def test_exclusion_says_through_which_day_there_is_none(exclusion, on, expected):
    assert shown(person(exclusion=exclusion), "exclusion", on) == [expected]


@pytest.mark.parametrize(
    ("changes", "key", "expected"),
    [
        ({"birth_date": date(2008, 11, 21)}, "age", (False, "2026-11-21", None, Reason.UNDER_18)),
        ({"birth_date": None}, "age", (None, None, None, Reason.UNDER_18)),
        (
            {"application_lodged_on": date(2026, 9, 1)},
            "waiting_term",
            (False, "2026-12-01", None, Reason.WAITING_TERM_NOT_PASSED),
        ),
        ({"application_lodged_on": None}, "waiting_term", (None, None, None, Reason.APPLICATION_DATE_UNKNOWN)),
        ({}, "waiting_term", (True, "2024-07-10", None, Reason.WAITING_TERM_PASSED)),
        ({}, "reception", (True, "2024-01-10", None, None)),
        (
            {"in_reception_from": date(2027, 1, 1)},
            "reception",
            (False, "2027-01-01", None, Reason.NOT_IN_COA_RECEPTION),
        ),
        ({"paper": None}, "w_document", (False, None, None, Reason.W_DOCUMENT_MISSING)),
    ],
)
def test_a_condition_shows_its_dates_and_why_it_is_not_met(changes, key, expected):
    assert shown(person(**changes), key) == [expected]


def test_leaving_reception_shows_its_day():
    facts = person(event(EventKind.HOUSED, "2026-05-01"))
    assert shown(facts, "reception") == [(False, "2024-01-10", "2026-05-01", Reason.NOT_IN_COA_RECEPTION)]


def test_w_document_shows_its_chain_or_the_last_day_there_was_one():
    papers = (
        event(EventKind.W_DOCUMENT, "2026-01-01", "2026-06-30"),
        event(EventKind.W_DOCUMENT, "2026-07-01", "2026-12-31"),
    )
    facts = person(*papers, paper=None)
    assert shown(facts, "w_document") == [(True, "2026-01-01", "2026-12-31", None)]
    assert shown(facts, "w_document", "2027-01-01") == [(False, None, "2026-12-31", Reason.W_DOCUMENT_EXPIRED)]


@pytest.mark.parametrize(
    ("permits", "expected"),
    [
        ((), (False, None, None, None)),
        ((asked(),), (False, None, None, None)),
        ((granted(),), (True, "2026-01-01", "2027-06-30", Reason.PERMIT_VALID)),
        ((granted(start="2026-12-01"),), (False, "2026-12-01", "2027-06-30", None)),
        ((granted(end="2026-11-19"),), (False, None, None, None)),
    ],
)
def test_permit_shows_the_valid_or_the_coming_one(permits, expected):
    assert shown(person(permits=permits), "permit") == [expected]
