"""Rejections and appeals in order of date; withdrawal, departure, exclusion, status, protection for Ukraine."""

from itertools import permutations

import pytest

from legal.rules.case import Standing, standing_of
from legal.rules.facts import EventKind, Exclusion, Facts
from tests.legal.cases import day, event, granted, judge, person

STEPS = {
    "r": EventKind.REJECTED,
    "a": EventKind.APPEAL_LODGED,
    "u": EventKind.APPEAL_UPHELD,
    "d": EventKind.APPEAL_DISMISSED,
}


def chain(letters):
    """One event a month, in the order of the letters."""
    return [event(STEPS[letter], f"2025-{month:02}-01") for month, letter in enumerate(letters, 1)]


@pytest.mark.parametrize(
    ("letters", "standing", "month"),
    [
        ("", Standing.PENDING, None),
        ("r", Standing.REJECTED, 1),
        ("ra", Standing.APPEALED, 2),
        ("rau", Standing.PENDING, 3),
        ("rad", Standing.DISMISSED, 3),
        ("raur", Standing.REJECTED, 4),
        ("raura", Standing.APPEALED, 5),
        ("raurad", Standing.DISMISSED, 6),
        ("rr", Standing.REJECTED, 2),
        ("rar", Standing.REJECTED, 3),
        ("raa", Standing.APPEALED, 2),
        ("rada", Standing.DISMISSED, 3),
        ("radu", Standing.PENDING, 4),
        ("radr", Standing.REJECTED, 4),
        ("radra", Standing.APPEALED, 5),
        ("raud", Standing.DISMISSED, 4),
        ("a", Standing.PENDING, None),
        ("ar", Standing.REJECTED, 2),
        ("d", Standing.DISMISSED, 1),
        ("u", Standing.PENDING, 1),
    ],
)
def test_standing_follows_decisions_and_appeals_in_order_of_date(letters, standing, month):
    events = chain(letters)
    since = None if month is None else events[month - 1].on
    assert {standing_of(Facts(events=order)) for order in list(permutations(events))[:24]} == {(standing, since)}


@pytest.mark.parametrize(
    ("letters", "standing"),
    [("ra", Standing.APPEALED), ("rad", Standing.DISMISSED), ("rau", Standing.PENDING), ("raud", Standing.DISMISSED)],
)
def test_steps_of_one_day_count_in_the_order_of_procedure(letters, standing):
    events = [event(STEPS[letter], "2025-03-03") for letter in letters]
    assert {standing_of(Facts(events=order))[0] for order in permutations(events)} == {standing}


REJECTED, APPEALED = event(EventKind.REJECTED, "2026-03-01"), event(EventKind.APPEAL_LODGED, "2026-03-20")
UPHELD, DISMISSED = event(EventKind.APPEAL_UPHELD, "2026-08-01"), event(EventKind.APPEAL_DISMISSED, "2026-08-01")
WITHDRAWN, DEPARTED = event(EventKind.WITHDRAWN, "2026-04-01"), event(EventKind.DEPARTED, "2026-04-02")
EXPIRED = event(EventKind.W_DOCUMENT, "2025-01-01", "2026-03-10")


@pytest.mark.parametrize(
    ("on", "verdict", "reasons"),
    [
        ("2026-02-28", "permit_required", ["waiting_term_passed"]),
        ("2026-03-01", "not_allowed", ["rejected"]),
        ("2026-03-19", "not_allowed", ["rejected"]),
        ("2026-03-20", "check", ["appeal_pending"]),
        ("2026-07-31", "check", ["appeal_pending"]),
        ("2026-08-01", "permit_required", ["waiting_term_passed"]),
    ],
)
def test_an_upheld_appeal_reopens_the_procedure_from_its_day(on, verdict, reasons):
    answer = judge(person(UPHELD, APPEALED, REJECTED), on)
    assert (answer.verdict, list(answer.reasons)) == (verdict, reasons)


@pytest.mark.parametrize(
    ("paper", "verdict", "reasons"),
    [
        (None, "not_allowed", ["appeal_pending", "w_document_missing"]),
        (EXPIRED, "not_allowed", ["appeal_pending", "w_document_expired"]),
        (event(EventKind.W_DOCUMENT, "2026-11-21"), "not_allowed", ["appeal_pending", "w_document_missing"]),
        (event(EventKind.W_DOCUMENT, "2026-11-20", "2026-11-20"), "check", ["appeal_pending"]),
    ],
)
def test_a_pending_appeal_needs_a_valid_w_document(paper, verdict, reasons):
    answer = judge(person(REJECTED, APPEALED, paper=paper))
    assert (answer.verdict, list(answer.reasons)) == (verdict, reasons)


@pytest.mark.parametrize(
    ("events", "reasons"),
    [
        ((WITHDRAWN,), ["withdrawn"]),
        ((DEPARTED,), ["departed"]),
        ((WITHDRAWN, DEPARTED, REJECTED), ["withdrawn", "departed", "rejected"]),
        ((REJECTED, APPEALED, DISMISSED), ["appeal_rejected"]),
        ((WITHDRAWN, REJECTED, APPEALED), ["withdrawn"]),
        ((DEPARTED, event(EventKind.MOVED, "2026-05-01")), ["departed"]),
    ],
)
def test_what_forbids_work_is_listed_whole(events, reasons):
    answer = judge(person(*events, permits=(granted(),)))
    assert (answer.verdict, list(answer.reasons)) == ("not_allowed", reasons)
    assert (answer.warnings, answer.next_step, answer.next_step_owner) == ((), "none", "none")
    assert (answer.permit_possible_from, answer.earliest_start) == (None, None)


@pytest.mark.parametrize(
    ("letter", "on", "excluded"),
    [
        (None, "2026-06-11", False),
        (None, "2026-06-12", True),
        ("2026-02-01", "2026-06-11", False),
        ("2026-02-01", "2026-06-12", True),
        ("2026-09-01", "2026-08-31", False),
        ("2026-09-01", "2026-09-01", True),
        ("2026-09-01", "2026-09-02", True),
    ],
)
def test_an_exclusion_counts_from_its_letter_and_never_before_12_june_2026(letter, on, excluded):
    facts = person(exclusion=Exclusion.YES, exclusion_letter_on=None if letter is None else day(letter))
    answer = judge(facts, on)
    assert list(answer.reasons) == (["excluded"] if excluded else ["waiting_term_passed"])
    assert "exclusion_unknown" not in answer.warnings


@pytest.mark.parametrize("applied", ["2020-01-01", "2026-06-11", "2026-06-12", "2026-11-01"])
def test_an_exclusion_counts_whatever_the_application_date(applied):
    answer = judge(person(exclusion=Exclusion.YES, application_lodged_on=day(applied)))
    assert list(answer.reasons) == ["excluded"]


def test_an_unknown_exclusion_is_a_warning_only():
    answer = judge(person(exclusion=Exclusion.UNKNOWN))
    assert (answer.verdict, "exclusion_unknown" in answer.warnings) == ("permit_required", True)


STATUS = event(EventKind.STATUS_GRANTED, "2026-05-01")


@pytest.mark.parametrize(
    ("on", "verdict"), [("2026-04-30", "not_allowed"), ("2026-05-01", "free"), ("2026-05-02", "free")]
)
def test_a_status_sets_free_from_its_day_whatever_else_is_recorded(on, verdict):
    facts = person(REJECTED, STATUS, event(EventKind.DISPLACED_UKRAINE, "2026-05-01"), exclusion=Exclusion.YES)
    assert judge(facts, on).verdict == verdict


@pytest.mark.parametrize("later", [EventKind.WITHDRAWN, EventKind.DEPARTED, EventKind.REJECTED])
def test_a_status_stands_against_what_comes_after(later):
    answer = judge(person(STATUS, event(later, "2026-06-01")))
    assert (answer.verdict, list(answer.reasons)) == ("free", ["status_granted"])
    assert (answer.next_step, answer.permit_possible_from, answer.earliest_start) == ("none", None, None)


@pytest.mark.parametrize(
    ("until", "on", "verdict"),
    [
        ("2027-03-04", "2026-04-30", "check"),
        ("2027-03-04", "2026-05-01", "notify"),
        ("2027-03-04", "2027-03-04", "notify"),
        ("2027-03-04", "2027-03-05", "check"),
        (None, "2030-01-01", "notify"),
    ],
)
def test_protection_for_ukraine_means_notification_in_its_period(until, on, verdict):
    protected = event(EventKind.DISPLACED_UKRAINE, "2026-05-01", until)
    answer = judge(person(protected, application_lodged_on=None), on)
    assert answer.verdict == verdict
    if verdict == "notify":
        assert (list(answer.reasons), answer.warnings) == (["displaced_ukraine"], ())
        assert (answer.next_step, answer.next_step_owner) == ("notify_uwv", "employer")
