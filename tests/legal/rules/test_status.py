"""What an asylum permit ends, what a second application asks, and when a start is told to UWV."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from legal.rules.facts import Cut, EarlyEnd, EventKind, Facts, PermitOutcome, Suspension, known_on
from legal.rules.parameters import Parameters
from legal.rules.status import (
    PermitRegime,
    PermitState,
    Tracked,
    lapsed_on,
    notify_by,
    permit_regime,
    permit_state,
    status_granted_on,
    subsequent_application,
    trackers,
)
from legal.rules.verdict import VerdictCode
from tests.legal.cases import (
    ON,
    PARAMETERS,
    ROWS,
    asked,
    closed,
    day,
    event,
    granted,
    judge,
    near,
    people,
    permits_of_anybody,
    person,
)

GRANT = granted(start="2026-01-01", end="2027-06-30", requested="2025-11-01", decided="2025-12-15")


def test_the_day_of_the_decision_counts_and_not_before():
    facts = person(event(EventKind.STATUS_GRANTED, "2026-12-01"), event(EventKind.STATUS_GRANTED, "2026-11-20"))
    days = (date(2026, 11, 19), date(2026, 11, 20), date(2026, 12, 2))
    assert [status_granted_on(facts, on) for on in days] == [None, date(2026, 11, 20), date(2026, 11, 20)]


@pytest.mark.parametrize(
    ("permit", "on", "state", "ended_on"),
    [
        (GRANT, "2026-11-19", "geldig", None),
        (GRANT, "2026-11-20", "vervallen_door_status", "2026-11-20"),
        (GRANT, "2026-11-21", "vervallen_door_status", "2026-11-20"),
        (granted(end="2026-11-19"), "2026-11-21", "verlopen", None),
        (granted(end="2026-11-20"), "2026-11-21", "vervallen_door_status", "2026-11-20"),
        (granted(start="2027-01-01"), "2026-11-21", "vervallen_door_status", "2026-11-20"),
        (granted(start="2027-01-01"), "2026-11-19", "verleend", None),
        (asked("2026-11-01"), "2026-11-19", "aangevraagd", None),
        (asked("2026-11-01"), "2026-11-20", "vervallen_door_status", "2026-11-20"),
        (asked("2026-12-01"), "2026-12-02", "vervallen_door_status", "2026-12-01"),
        (closed(PermitOutcome.REFUSED), "2026-11-21", "geweigerd", None),
        (closed(PermitOutcome.WITHDRAWN), "2026-11-21", "ingetrokken", None),
        # granted by UWV on a day after the asylum permit: it was still asked on that day
        (
            granted(requested="2026-11-01", decided="2026-12-01", start="2026-12-02"),
            "2026-12-03",
            "vervallen_door_status",
            "2026-11-20",
        ),
    ],
)
def test_an_open_or_running_permit_lapses_on_the_day_of_the_status(permit, on, state, ended_on):
    granted_on = date(2026, 11, 20) if day(on) >= date(2026, 11, 20) else None
    assert permit_state(permit, on=day(on), granted_on=granted_on).value == state
    if state == "vervallen_door_status":
        assert lapsed_on(permit, granted_on=granted_on) == day(ended_on)


@given(permits_of_anybody, near, near)
def test_after_a_status_no_permit_is_asked_or_valid(permits, granted_on, on):
    states = {
        permit_state(permit, on=max(on, granted_on, permit.requested_on), granted_on=granted_on) for permit in permits
    }
    assert states.isdisjoint({PermitState.REQUESTED, PermitState.VALID, PermitState.GRANTED})
    assert all(lapsed_on(permit, granted_on=None) is None for permit in permits)


@given(people, near)
def test_who_has_a_status_is_free_and_needs_no_permit(facts, on):
    answer = judge(facts, on)
    assert (status_granted_on(facts, on) is not None) is (answer.verdict is VerdictCode.FREE)
    assert (permit_regime(answer.verdict) is PermitRegime.FREE) is (answer.verdict is VerdictCode.FREE)


def test_every_verdict_says_what_an_employer_needs():
    assert {code.value: permit_regime(code).value for code in VerdictCode} == {
        "free": "vrij",
        "notify": "meldplicht_oekraine",
        "not_allowed": "geen_recht",
        "check": "twv",
        "not_yet": "twv",
        "permitted": "twv",
        "permit_required": "twv",
    }


# A second application

REJECTED = event(EventKind.REJECTED, "2025-02-01")
APPEALED = event(EventKind.APPEAL_LODGED, "2025-02-20")
DISMISSED = event(EventKind.APPEAL_DISMISSED, "2025-08-01")
PAPER = event(EventKind.W_DOCUMENT, "2025-12-01", "2026-12-31")


@pytest.mark.parametrize(
    ("events", "applied_on", "ended_on"),
    [
        ([], "2025-11-01", None),
        ([REJECTED], "2025-02-01", None),
        ([REJECTED], "2025-02-02", "2025-02-01"),
        ([REJECTED, APPEALED], "2025-03-01", None),
        ([REJECTED, APPEALED, DISMISSED], "2025-08-02", "2025-08-01"),
        ([REJECTED, APPEALED, event(EventKind.APPEAL_UPHELD, "2025-08-01")], "2025-08-02", None),
        ([event(EventKind.WITHDRAWN, "2025-03-01")], "2025-04-01", "2025-03-01"),
        ([event(EventKind.DEPARTED, "2025-03-01"), REJECTED], "2025-04-01", "2025-03-01"),
    ],
)
def test_an_application_after_the_end_of_an_earlier_one_is_a_second(events, applied_on, ended_on):
    found = subsequent_application(
        person(*events, paper=PAPER, application_lodged_on=day(applied_on)), on=day("2026-11-20")
    )
    assert (found and (found.applied_on, found.ended_on)) == (ended_on and (day(applied_on), day(ended_on)))


@pytest.mark.parametrize(
    ("on", "has_paper", "until"), [("2026-12-31", True, date(2026, 12, 31)), ("2027-01-01", False, None)]
)
def test_a_second_application_asks_a_valid_w_document_and_leaves_nothing_in_doubt(on, has_paper, until):
    facts = person(REJECTED, paper=PAPER, application_lodged_on=day("2025-11-01"))
    found = subsequent_application(facts, on=day(on))
    assert (found.has_paper, found.paper_until) == (has_paper, until)
    assert judge(facts, on).verdict is VerdictCode.NOT_ALLOWED  # the published check: what ended stays ended


def test_without_an_application_date_nothing_is_a_second_unless_somebody_recorded_it():
    facts = Facts(events=(REJECTED, PAPER))
    assert subsequent_application(facts, on=ON) is None
    found = subsequent_application(facts, on=ON, is_known_as=True)
    assert (found.applied_on, found.ended_on, found.has_paper) == (None, None, True)
    dated = person(REJECTED, application_lodged_on=day("2025-11-01"))
    assert subsequent_application(dated, on=ON, is_known_as=False) is None


# Temporary protection


@pytest.mark.parametrize(
    ("start", "last"),
    [
        ("2026-11-20", "2026-11-18"),  # a Friday
        ("2026-11-23", "2026-11-19"),  # a Monday: Friday and Thursday
        ("2026-11-24", "2026-11-20"),
        ("2026-11-22", "2026-11-19"),  # a Sunday
    ],
)
def test_the_employer_tells_uwv_two_working_days_before_the_start(start, last):
    assert notify_by(day(start), PARAMETERS) == day(last)


def test_without_the_number_of_days_no_day_is_named():
    bare = Parameters.from_table(row for row in ROWS if row.key != "ukraine_notice_days")
    assert notify_by(date(2026, 11, 20), bare) is None


# What starts with an asylum permit


def test_the_trackers_start_on_the_day_of_the_permit():
    granted_on, on = date(2026, 11, 20), date(2026, 12, 2)
    linked, housed, begun = trackers(
        granted_on, {Tracked.LINKED: date(2026, 11, 27), Tracked.HOUSED: date(2026, 12, 3)}, on=on
    )
    assert (linked.done_on, linked.waited) == (date(2026, 11, 27), 7)
    assert (housed.done_on, housed.waited) == (None, 12)  # it happens tomorrow
    assert (begun.done_on, begun.waited) == (None, 12)
    assert trackers(granted_on, {}, on=date(2026, 11, 19)) == trackers(None, {}, on=on) == ()


def test_what_was_there_before_the_permit_waited_for_nothing():
    before = date(2026, 10, 1)
    (_linked, _housed, begun) = trackers(date(2026, 11, 20), {Tracked.INTEGRATION: before}, on=ON)
    assert (begun.done_on, begun.waited) == (before, 0)


def cut_short(kind, last="2026-08-31", known="2026-08-15"):
    """A permit through 30 June 2027 that ended early."""
    return replace(granted(end=last), cut=Cut(day(known), kind, date(2027, 6, 30)))


@pytest.mark.parametrize(
    ("on", "state"),
    [
        ("2026-08-14", "geldig"),
        ("2026-08-15", "geldig"),
        ("2026-08-31", "geldig"),
        ("2026-09-01", None),
    ],
)
@pytest.mark.parametrize("kind", list(EarlyEnd))
def test_a_permit_that_ends_early_says_why(kind, on, state):
    assert permit_state(cut_short(kind), on=day(on)).value == (state or kind.value)


def test_before_it_was_known_a_permit_holds_through_the_day_that_uwv_gave():
    facts = Facts(permits=(cut_short(EarlyEnd.REVOKED),))
    known = {on: known_on(facts, day(on)).permits[0].valid_until for on in ("2026-08-14", "2026-08-15")}
    assert known == {"2026-08-14": date(2027, 6, 30), "2026-08-15": date(2026, 8, 31)}


def test_a_status_comes_before_what_ended_later():
    assert permit_state(cut_short(EarlyEnd.LAPSED), on=date(2026, 9, 1), granted_on=date(2026, 8, 1)).value == (
        "vervallen_door_status"
    )


@pytest.mark.parametrize(
    ("on", "state"),
    [("2026-11-09", "aangevraagd"), ("2026-11-10", "aanvulling_gevraagd"), ("2026-11-20", "aangevraagd")],
)
def test_an_application_is_incomplete_while_uwv_waits_for_papers(on, state):
    stop = Suspension(date(2026, 11, 10), None, date(2026, 11, 20))
    assert permit_state(replace(asked("2026-11-01"), suspensions=(stop,)), on=day(on)).value == state
