"""The conditions that time or a paper mends, the permit, and the answer as the exchange format gives it."""

from datetime import date

import pytest

from legal.rules.facts import Event, EventKind, Facts, PermitOutcome
from tests.legal.cases import (
    BANK_ACCOUNT,
    BSN,
    KITCHEN,
    ON,
    asked,
    closed,
    day,
    event,
    granted,
    judge,
    person,
    with_value,
)


def codes(answer):
    return answer.verdict.value, [reason.value for reason in answer.reasons]


PASSED = ("permit_required", ["waiting_term_passed"])
NOT_PASSED = ("not_yet", ["waiting_term_not_passed"])


@pytest.mark.parametrize(
    ("applied", "first"),
    [
        ("2025-08-31", "2026-02-28"),
        ("2027-08-31", "2027-11-30"),
        ("2025-12-11", "2026-06-11"),
        ("2026-06-11", "2026-12-11"),
        ("2026-06-12", "2026-09-12"),
        ("2026-11-30", "2027-02-28"),
        ("2027-11-30", "2028-02-29"),
    ],
)
def test_waiting_term_follows_the_application_date(applied, first):
    facts = person(application_lodged_on=day(applied))
    before, on, after = (date.fromordinal(day(first).toordinal() + step) for step in (-1, 0, 1))
    assert codes(judge(facts, before)) == NOT_PASSED
    assert codes(judge(facts, on)) == codes(judge(facts, after)) == PASSED
    assert {judge(facts, at).permit_possible_from for at in (before, on, after)} == {day(first)}


@pytest.mark.parametrize(
    ("lodged", "registered", "verdict"),
    [
        (None, None, "check"),
        (None, "2024-01-10", "check"),
        ("2026-11-21", "2024-01-10", "check"),
        ("2026-11-20", None, "not_yet"),
        ("2024-01-10", "2026-11-01", "permit_required"),
    ],
)
def test_without_the_day_of_lodging_the_clock_is_unknown(lodged, registered, verdict):
    dates = [None if text is None else day(text) for text in (lodged, registered)]
    answer = judge(person(application_lodged_on=dates[0], application_registered_on=dates[1]))
    assert answer.verdict == verdict
    if verdict == "check":
        assert (list(answer.reasons), answer.warnings) == (["application_date_unknown"], ())
        assert (answer.next_step, answer.next_step_owner) == ("record_application_date", "jobhunter")


@pytest.mark.parametrize(
    ("lodged", "registered", "first"),
    [
        ("2026-06-01", "2026-06-15", "2026-12-15"),
        ("2026-06-12", "2026-06-15", "2026-09-15"),
        (None, "2026-06-11", "2026-12-11"),
        (None, "2026-06-12", "2026-09-12"),
        ("2026-06-01", None, None),
    ],
)
def test_where_registration_counts_the_term_still_follows_the_application(lodged, registered, first):
    dates = [None if text is None else day(text) for text in (lodged, registered)]
    facts = person(application_lodged_on=dates[0], application_registered_on=dates[1])
    answer = judge(facts, parameters=with_value("clock_start", "registered"))
    assert answer.permit_possible_from == (None if first is None else day(first))
    assert (answer.verdict == "check") is (first is None)


@pytest.mark.parametrize(
    ("lodged", "on", "first"),
    [
        ("2026-06-01", "2026-06-11", "2026-09-01"),
        ("2026-06-01", "2026-11-20", "2026-09-01"),
        ("2026-01-15", "2026-06-12", "2026-06-12"),
        ("2025-12-10", "2026-06-11", "2026-06-10"),
        ("2026-07-01", "2026-11-20", "2026-10-01"),
    ],
)
def test_under_the_other_transition_the_new_term_is_for_everybody(lodged, on, first):
    policy = with_value("transition_policy", "new_rule_for_all")
    answer = judge(person(application_lodged_on=day(lodged)), on, policy)
    assert answer.permit_possible_from == day(first)


@pytest.mark.parametrize(
    ("born", "year_only", "on", "is_adult"),
    [
        ("2008-11-20", False, "2026-11-19", False),
        ("2008-11-20", False, "2026-11-20", True),
        ("2008-02-29", False, "2026-02-28", False),
        ("2008-02-29", False, "2026-03-01", True),
        ("2008-01-01", True, "2026-12-30", False),
        ("2008-01-01", True, "2026-12-31", True),
    ],
)
def test_who_works_is_18(born, year_only, on, is_adult):
    answer = judge(person(birth_date=day(born), birth_year_only=year_only), on)
    assert codes(answer) == (PASSED if is_adult else ("not_yet", ["under_18", "waiting_term_passed"]))
    assert ("birth_date_incomplete" in answer.warnings) is year_only


def test_without_a_birth_date_18_is_not_shown():
    answer = judge(person(birth_date=None))
    assert codes(answer) == ("not_yet", ["under_18", "waiting_term_passed"])
    assert (answer.permit_possible_from, answer.earliest_start, answer.next_step) == (None, None, "wait")
    assert "birth_date_incomplete" in answer.warnings


@pytest.mark.parametrize(
    ("papers", "on", "reason"),
    [
        ([], "2026-11-20", "w_document_missing"),
        ([("2026-11-21", None)], "2026-11-20", "w_document_missing"),
        ([("2026-11-20", None)], "2026-11-20", None),
        ([("2025-01-01", "2026-11-20")], "2026-11-20", None),
        ([("2025-01-01", "2026-11-20")], "2026-11-21", "w_document_expired"),
        ([("2025-01-01", "2026-11-01"), ("2026-11-21", None)], "2026-11-20", "w_document_expired"),
        ([("2025-01-01", "2026-11-01"), ("2026-11-10", None)], "2026-11-20", None),
        ([("2026-11-10", "2026-11-01")], "2026-11-20", "w_document_expired"),
    ],
)
def test_w_document_is_valid_missing_or_expired(papers, on, reason):
    events = [event(EventKind.W_DOCUMENT, *paper) for paper in papers]
    answer = judge(person(*events, paper=None), on)
    assert codes(answer) == (PASSED if reason is None else ("not_yet", [reason, "waiting_term_passed"]))
    assert (answer.next_step == "w_document") is (reason is not None)


@pytest.mark.parametrize(
    ("moves", "is_in"),
    [
        ([], True),
        ([("verhuizing", "2026-02-01")], True),
        ([("uit_opvang", "2026-02-01")], False),
        ([("huisvesting", "2026-02-01")], False),
        ([("uit_opvang", "2026-11-20")], False),
        ([("uit_opvang", "2026-11-21")], True),
        ([("uit_opvang", "2026-02-01"), ("verhuizing", "2026-02-02")], True),
        ([("verhuizing", "2026-02-02"), ("huisvesting", "2026-02-03")], False),
        ([("verhuizing", "2026-02-02"), ("uit_opvang", "2026-02-02")], False),
        ([("uit_opvang", "2026-02-01"), ("verhuizing", "2026-11-21")], False),
    ],
)
def test_reception_follows_the_latest_move(moves, is_in):
    answer = judge(person(*(event(EventKind(kind), on) for kind, on in moves)))
    assert codes(answer) == (PASSED if is_in else ("not_yet", ["not_in_coa_reception", "waiting_term_passed"]))
    assert (answer.next_step, answer.next_step_owner) == (
        ("work_permit", "employer") if is_in else ("reception", "coa")
    )


@pytest.mark.parametrize(("since", "is_in"), [(None, True), ("2026-11-20", True), ("2026-11-21", False)])
def test_reception_begins_on_its_day(since, is_in):
    answer = judge(person(in_reception_from=None if since is None else day(since)))
    assert ("not_in_coa_reception" not in answer.reasons) is is_in


@pytest.mark.parametrize(
    ("changes", "step", "owner"),
    [
        ({"birth_date": date(2010, 1, 1), "paper": None}, "wait", "none"),
        ({"application_lodged_on": date(2026, 11, 1), "paper": None}, "wait", "none"),
        ({"paper": None, "in_reception_from": date(2027, 1, 1)}, "w_document", "participant"),
        ({"in_reception_from": date(2027, 1, 1)}, "reception", "coa"),
    ],
)
def test_the_next_step_is_the_first_of_what_is_missing(changes, step, owner):
    answer = judge(person(**changes))
    assert (answer.verdict, answer.next_step, answer.next_step_owner) == ("not_yet", step, owner)


def test_all_that_is_missing_is_listed():
    facts = Facts(
        birth_date=date(2010, 1, 1), application_lodged_on=date(2026, 11, 1), in_reception_from=date(2027, 1, 1)
    )
    reasons = ["under_18", "waiting_term_not_passed", "w_document_missing", "not_in_coa_reception"]
    assert codes(judge(facts)) == ("not_yet", reasons)
    assert judge(facts).permit_possible_from == date(2028, 1, 1)


@pytest.mark.parametrize(
    ("permits", "verdict", "step", "owner"),
    [
        ((), "permit_required", "work_permit", "employer"),
        ((asked(),), "permit_required", "await_decision", "uwv"),
        ((asked("2026-11-21"),), "permit_required", "work_permit", "employer"),
        ((closed(PermitOutcome.REFUSED),), "permit_required", "work_permit", "employer"),
        ((closed(PermitOutcome.WITHDRAWN, decided="2026-11-21"),), "permit_required", "await_decision", "uwv"),
        ((granted(),), "permitted", "none", "none"),
        ((granted(start="2026-11-21", end="2027-11-20"),), "permit_required", "work_permit", "employer"),
        ((granted(end="2026-11-19"),), "permit_required", "work_permit", "employer"),
        ((granted(start="2026-11-20", decided="2026-11-21"),), "permit_required", "await_decision", "uwv"),
        ((granted(start="2026-11-20", decided="2026-11-20"),), "permitted", "none", "none"),
        ((granted(end="2026-11-20"),), "permitted", "renew_permit", "employer"),
        ((granted(end="2027-02-19"),), "permitted", "renew_permit", "employer"),
        ((granted(end="2027-02-20"),), "permitted", "none", "none"),
        ((granted(), asked(employer=KITCHEN)), "permitted", "none", "none"),
    ],
)
def test_a_permit_counts_when_granted_and_valid_on_the_day(permits, verdict, step, owner):
    answer = judge(person(permits=permits))
    reasons = ["waiting_term_passed", "permit_valid"] if verdict == "permitted" else ["waiting_term_passed"]
    assert codes(answer) == (verdict, reasons)
    assert (answer.next_step, answer.next_step_owner) == (step, owner)


def test_a_valid_permit_without_a_valid_w_document_is_not_enough():
    answer = judge(person(paper=event(EventKind.W_DOCUMENT, "2025-01-01", "2026-11-19"), permits=(granted(),)))
    assert codes(answer) == ("not_yet", ["w_document_expired", "waiting_term_passed"])


@pytest.mark.parametrize(
    ("applied", "expected"),
    [("2024-01-10", ("2026-12-25", "2027-01-22")), ("2026-10-01", ("2027-02-05", "2027-03-05"))],
)
def test_earliest_start_counts_from_today_or_the_first_possible_day(applied, expected):
    assert judge(person(application_lodged_on=day(applied))).earliest_start == tuple(map(day, expected))


def test_the_sentence_finds_its_permit_and_dates():
    kitchen = granted(end="2027-03-31", employer=KITCHEN)
    answer = judge(person(permits=(kitchen, granted(), asked())))
    assert (answer.permit, answer.permitted_until) == (granted(), date(2027, 6, 30))
    waiting = judge(person(permits=(asked("2026-11-10"), asked("2026-11-03", "2026-11-05", KITCHEN))))
    assert (waiting.permit.employer, waiting.permitted_until) == (KITCHEN, None)
    assert waiting.decision_expected == (date(2026, 12, 10), date(2027, 1, 7))


@pytest.mark.parametrize(("paper_ends", "until"), [("2027-06-29", "2027-06-29"), ("2028-01-01", "2027-12-31")])
def test_permitted_until_is_the_last_day_of_permit_and_paper_both(paper_ends, until):
    paper = event(EventKind.W_DOCUMENT, "2025-01-01", paper_ends)
    follows = granted(start="2027-07-01", end="2027-12-31", requested="2026-10-01", decided="2026-11-15")
    assert judge(person(paper=paper, permits=(granted(), follows))).permitted_until == day(until)


def test_the_exchange_object_is_as_published():
    facts = person(BANK_ACCOUNT, application_lodged_on=date(2024, 9, 1))
    assert judge(facts).as_exchange("A-0001") == {
        "dossier": "A-0001",
        "verdict": "permit_required",
        "reasons": ["waiting_term_passed"],
        "warnings": ["bsn_missing"],
        "permit_possible_from": "2025-03-01",
        "earliest_start": ["2026-12-25", "2027-01-22"],
        "next_step": "work_permit",
        "next_step_owner": "employer",
    }


def test_the_exchange_object_has_nulls_where_nothing_is_due():
    answer = judge(person(BSN, BANK_ACCOUNT, Event(EventKind.STATUS_GRANTED, ON)))
    row = answer.as_exchange("A-0002")
    assert [row[key] for key in ("warnings", "permit_possible_from", "earliest_start")] == [[], None, None]
    assert [row[key] for key in ("next_step", "next_step_owner")] == ["none", "none"]
