"""How the right to work stands on the first day of a job: the day before, the day, the day after of each edge."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal.rules.facts import Event, EventKind, Exclusion, Facts, Permit, PermitOutcome
from legal.rules.may_start import StartReason, may_start
from legal.rules.permit_term import decision_window
from legal.rules.verdict import VerdictCode
from matching.rules.right_by_start import Right, RightState, right_by_start
from tests.legal.cases import BAKERY as KNOWN_BAKERY
from tests.legal.cases import KITCHEN, PARAMETERS, near, people

ON = date(2026, 11, 20)
BAKERY = "Bakkerij Van Roon"
#: Adult, applied long ago, in reception, with a W-document through June 2027.
READY = Facts(
    birth_date=date(1995, 3, 1),
    application_lodged_on=date(2025, 12, 1),
    events=(Event(EventKind.W_DOCUMENT, date(2025, 12, 15), date(2027, 6, 30)),),
)


def answer(facts: Facts, starts_on: date | None = None, employer: str = BAKERY) -> Right:
    return right_by_start(facts, employer, starts_on=starts_on, on=ON, parameters=PARAMETERS)


@pytest.mark.parametrize(
    ("days", "state"),
    [(None, "in_time"), (-3, "in_time"), (0, "in_time"), (1, "tight"), (62, "tight"), (63, "in_time"), (64, "in_time")],
)
def test_a_permit_is_asked_today_and_uwv_usually_needs_63_days(days, state):
    right = answer(READY, None if days is None else ON + timedelta(days=days))
    assert right == Right(RightState(state), ON + timedelta(days=35), ON + timedelta(days=63))


def test_an_application_that_runs_counts_from_its_own_day():
    asked = Permit(requested_on=date(2026, 11, 1), outcome=PermitOutcome.OPEN, employer=BAKERY)
    right = answer(replace(READY, permits=(asked,)), date(2027, 1, 3))
    assert right == Right(RightState.IN_TIME, date(2026, 12, 6), date(2027, 1, 3))


@pytest.mark.parametrize(("employer", "state"), [(BAKERY, "permitted"), ("Garage Terpstra", "tight")])
def test_a_permit_holds_for_its_own_employer_only(employer, state):
    granted = Permit(
        requested_on=date(2026, 8, 1), decided_on=date(2026, 9, 1), outcome=PermitOutcome.GRANTED,
        valid_from=date(2026, 9, 2), valid_until=date(2027, 6, 1), employer=BAKERY,
    )  # fmt: skip
    assert answer(replace(READY, permits=(granted,)), date(2026, 12, 1), employer).state == state


@pytest.mark.parametrize(("starts", "state"), [(date(2027, 2, 28), "too_late"), (None, "later")])
def test_the_waiting_term_is_too_late_only_for_a_day_that_was_named(starts, state):
    waiting = replace(READY, application_lodged_on=date(2026, 10, 1), application_registered_on=date(2026, 10, 1))
    first = answer(waiting).first_on
    assert first is not None
    assert first > ON
    given = min(starts, first - timedelta(days=1)) if starts else None
    assert answer(waiting, given) == Right(RightState(state), first)
    assert answer(waiting, first).state == "tight"


@pytest.mark.parametrize(("kind", "state"), [(EventKind.STATUS_GRANTED, "free"), (EventKind.DEPARTED, "forbidden")])
def test_who_is_free_and_who_left(kind, state):
    assert answer(replace(READY, events=(*READY.events, Event(kind, date(2026, 6, 1))))).state == state


def test_what_is_missing_is_told_and_decides_nothing():
    assert answer(replace(READY, events=())).state == "paper"
    assert answer(READY, date(2027, 7, 1)).state == "paper"  # the document has run out by then
    assert answer(replace(READY, application_lodged_on=None)).state == "unknown"
    assert answer(replace(READY, birth_date=None)).state == "unknown"
    excluded = replace(READY, exclusion=Exclusion.YES, exclusion_letter_on=date(2026, 7, 1))
    assert answer(excluded).state == "forbidden"


def plain(facts: Facts, employer: str, starts_on: date | None, on: date) -> Right:
    """The same from the whole answer of the law for the day of the start."""
    wished = starts_on if starts_on is not None and starts_on > on else None
    day = wished or on
    answer = may_start(facts, employer, on=day, parameters=PARAMETERS)
    verdict, first = answer.verdict.verdict, answer.verdict.permit_possible_from
    if answer.allowed:
        return Right(RightState(verdict.value))
    if verdict is VerdictCode.NOT_ALLOWED:
        return Right(RightState.FORBIDDEN)
    if verdict is VerdictCode.CHECK or first is None:
        return Right(RightState.UNKNOWN)
    if first > day:
        return Right(RightState.TOO_LATE if wished else RightState.LATER, first)
    if verdict is VerdictCode.NOT_YET:
        lacks_paper = any(reason.startswith("w_document") for reason in answer.verdict.reasons)
        return Right(RightState.PAPER if lacks_paper else RightState.RECEPTION)
    own = None if answer.reason is StartReason.PERMIT_OTHER_JOB else answer.permit
    if own is not None and own.days and own.days[0] > day:
        return Right(RightState.TIGHT if wished else RightState.IN_TIME, own.days[0], own.days[0])
    asked_on = own.term_starts_on if own is not None and own.is_open else max(on, first)
    statutory, usual = decision_window(asked_on, PARAMETERS)
    return Right(RightState.TIGHT if wished and usual > wished else RightState.IN_TIME, statutory, usual)


@given(people, st.sampled_from((KNOWN_BAKERY, KITCHEN)), st.none() | near, near)
def test_the_short_way_says_what_the_whole_answer_of_the_law_says(facts, employer, starts_on, on):
    short = right_by_start(facts, employer, starts_on=starts_on, on=on, parameters=PARAMETERS)
    assert short == plain(facts, employer, starts_on, on)
