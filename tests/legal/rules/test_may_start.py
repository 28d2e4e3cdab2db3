"""No work, not a trial day, before a permit of that employer."""

from dataclasses import replace
from datetime import date

import pytest

from legal.rules.facts import EventKind, PermitOutcome
from legal.rules.may_start import StartReason, may_start, permit_for
from legal.rules.right_to_work import Reason
from tests.legal.cases import BAKERY, KITCHEN, ON, PARAMETERS, asked, closed, day, event, granted, person


def ask(facts, employer=BAKERY, on="2026-11-20"):
    return may_start(facts, employer, on=day(on), parameters=PARAMETERS)


def told(answer):
    return answer.allowed, [reason.value for reason in answer.reasons], answer.next_step.value


@pytest.mark.parametrize(
    ("on", "allowed", "reason", "step"),
    [
        ("2025-10-31", False, "no_permit", "work_permit"),
        ("2025-11-01", False, "permit_open", "await_decision"),
        ("2025-12-14", False, "permit_open", "await_decision"),
        ("2025-12-15", False, "permit_not_yet_valid", "wait"),
        ("2025-12-31", False, "permit_not_yet_valid", "wait"),
        ("2026-01-01", True, "permit_valid", "none"),
        ("2027-06-30", True, "permit_valid", "none"),
        ("2027-07-01", False, "permit_expired", "work_permit"),
    ],
)
def test_a_permit_allows_a_start_on_the_days_it_holds(on, allowed, reason, step):
    assert told(ask(person(permits=(granted(),)), on=on)) == (allowed, [reason], step)


OTHER = granted(employer=KITCHEN)


@pytest.mark.parametrize(
    ("permits", "reason"),
    [
        ((), "no_permit"),
        ((OTHER,), "permit_other_employer"),
        ((granted(end="2026-11-19", employer=KITCHEN),), "no_permit"),
        ((OTHER, asked()), "permit_open"),
        ((OTHER, closed(PermitOutcome.REFUSED)), "permit_refused"),
        ((OTHER, granted(end="2026-11-19")), "permit_expired"),
        ((closed(PermitOutcome.REFUSED),), "permit_refused"),
        ((closed(PermitOutcome.WITHDRAWN),), "permit_withdrawn"),
        ((closed(PermitOutcome.REFUSED), closed(PermitOutcome.WITHDRAWN, decided="2026-03-01")), "permit_withdrawn"),
        ((closed(PermitOutcome.REFUSED), asked()), "permit_open"),
        ((granted(start="2026-12-01"), asked()), "permit_not_yet_valid"),
        ((replace(granted(), valid_until=None),), "no_permit"),
        ((granted(employer=""),), "permit_other_employer"),
    ],
)
def test_without_a_valid_permit_the_reason_says_what_there_is(permits, reason):
    answer = ask(person(permits=permits))
    assert (answer.allowed, answer.reason) == (False, reason)


@pytest.mark.parametrize(
    ("job", "permits", "reason"),
    [
        ("Kok", (replace(granted(), job="kok "),), "permit_valid"),
        ("Kok", (granted(),), "permit_valid"),  # nobody knows for which job
        ("", (replace(granted(), job="Kok"),), "permit_valid"),
        ("Afwasser", (replace(granted(), job="Kok"),), "permit_other_job"),
        ("Afwasser", (replace(granted(end="2026-11-19"), job="Kok"),), "no_permit"),
        ("Afwasser", (replace(granted(), job="Kok"), asked()), "permit_open"),
        ("Afwasser", (replace(granted(), job="Kok"), replace(granted(), job="Afwasser")), "permit_valid"),
        ("Afwasser", (replace(granted(employer=KITCHEN), job="Afwasser"),), "permit_other_employer"),
    ],
)
def test_a_permit_is_for_one_job(job, permits, reason):
    answer = may_start(person(permits=permits), BAKERY, on=day("2026-11-20"), parameters=PARAMETERS, job=job)
    assert (answer.reason, answer.allowed) == (reason, reason == "permit_valid")


def test_an_employer_without_a_name_has_no_permit():
    assert ask(person(permits=(granted(employer=""),)), employer=" ").reason == StartReason.PERMIT_OTHER_EMPLOYER


def test_the_answer_shows_the_permit_it_rests_on():
    longer, coming = granted(end="2027-12-31"), granted(start="2026-12-01")
    assert ask(person(permits=(granted(), longer, OTHER))).permit == longer
    assert ask(person(permits=(granted(start="2027-01-01"), coming))).permit == coming
    assert permit_for(person(permits=(asked(), asked("2026-10-01"))), BAKERY, on=ON)[1] == asked("2026-10-01")
    assert ask(person(permits=(OTHER,))).permit is None


@pytest.mark.parametrize(
    ("paper", "allowed", "reasons"),
    [
        (event(EventKind.W_DOCUMENT, "2025-01-01", "2026-11-20"), True, ["permit_valid"]),
        (event(EventKind.W_DOCUMENT, "2025-01-01", "2026-11-19"), False, ["w_document_expired"]),
        (None, False, ["w_document_missing"]),
    ],
)
def test_a_permit_does_not_hold_past_the_w_document(paper, allowed, reasons):
    answer = ask(person(paper=paper, permits=(granted(),)))
    assert (answer.allowed, list(answer.reasons)) == (allowed, reasons)


def test_all_that_stands_in_the_way_is_told_and_whose_move_it_is():
    answer = ask(person(paper=None, birth_date=date(2010, 1, 1), application_lodged_on=date(2026, 10, 1)))
    reasons = ["under_18", "waiting_term_not_passed", "w_document_missing", "no_permit"]
    assert told(answer) == (False, reasons, "wait")
    assert told(ask(person(paper=None))) == (False, ["w_document_missing", "no_permit"], "w_document")
    assert ask(person(paper=None)).next_step_owner == "participant"
    assert ask(person()).next_step_owner == "employer"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (EventKind.STATUS_GRANTED, (True, ["status_granted"], "none")),
        (EventKind.DISPLACED_UKRAINE, (True, ["displaced_ukraine"], "notify_uwv")),
        (EventKind.REJECTED, (False, ["rejected"], "none")),
        (EventKind.WITHDRAWN, (False, ["withdrawn"], "none")),
        (EventKind.LEFT_RECEPTION, (False, ["not_in_coa_reception"], "reception")),
    ],
)
@pytest.mark.parametrize("employer", [BAKERY, KITCHEN])
def test_the_verdict_goes_before_the_permit(kind, expected, employer):
    facts = person(event(kind, "2026-11-20"), permits=(granted(), OTHER))
    assert told(ask(facts, employer)) == expected


def test_what_only_uwv_can_tell_is_no_start():
    appeal = (event(EventKind.REJECTED, "2026-01-01"), event(EventKind.APPEAL_LODGED, "2026-01-10"))
    assert told(ask(person(*appeal, permits=(granted(),)))) == (False, ["appeal_pending"], "ask_uwv")
    unknown = person(application_lodged_on=None, permits=(granted(),))
    assert told(ask(unknown)) == (False, ["application_date_unknown"], "record_application_date")


def test_every_reason_of_a_verdict_is_one_of_a_start():
    assert {reason.value for reason in Reason} - {reason.value for reason in StartReason} == {"waiting_term_passed"}
