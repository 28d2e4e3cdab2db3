"""How the facts stood on a day: nothing dated later counts."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from legal.rules.facts import Event, EventKind, Exclusion, Facts, Permit, PermitOutcome, known_on
from tests.legal.cases import BAKERY, day, granted, near, people

DAY = date(2026, 1, 10)


@pytest.mark.parametrize(("on", "known"), [("2026-01-09", None), ("2026-01-10", DAY), ("2026-01-11", DAY)])
def test_an_application_is_known_from_its_day(on, known):
    facts = known_on(Facts(application_lodged_on=DAY, application_registered_on=DAY), day(on))
    assert (facts.application_lodged_on, facts.application_registered_on) == (known, known)


@pytest.mark.parametrize(
    ("exclusion", "letter", "expected"),
    [
        (Exclusion.YES, None, (Exclusion.YES, None)),
        (Exclusion.YES, date(2026, 1, 9), (Exclusion.YES, date(2026, 1, 9))),
        (Exclusion.YES, DAY, (Exclusion.YES, DAY)),
        (Exclusion.YES, date(2026, 1, 11), (Exclusion.NO, None)),
        (Exclusion.UNKNOWN, date(2026, 1, 11), (Exclusion.UNKNOWN, None)),
        (Exclusion.NO, date(2026, 1, 11), (Exclusion.NO, None)),
    ],
)
def test_an_exclusion_is_known_from_the_day_of_its_letter(exclusion, letter, expected):
    facts = known_on(Facts(exclusion=exclusion, exclusion_letter_on=letter), DAY)
    assert (facts.exclusion, facts.exclusion_letter_on) == expected


def test_events_are_known_from_their_day_and_keep_their_end():
    paper = Event(EventKind.W_DOCUMENT, DAY, date(2027, 1, 1))
    assert known_on(Facts(events=(paper,)), date(2026, 1, 9)).events == ()
    assert known_on(Facts(events=(paper,)), DAY).events == (paper,)


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        ("2025-10-31", None),
        ("2025-11-01", PermitOutcome.OPEN),
        ("2025-12-14", PermitOutcome.OPEN),
        ("2025-12-15", PermitOutcome.GRANTED),
    ],
)
def test_a_permit_is_open_until_the_day_of_its_decision(on, outcome):
    permits = known_on(Facts(permits=(granted(),)), day(on)).permits
    assert [permit.outcome for permit in permits] == ([] if outcome is None else [outcome])
    assert all((permit.days is None) is (outcome is PermitOutcome.OPEN) for permit in permits)


def test_an_outcome_without_a_decision_counts_as_open():
    permit = known_on(Facts(permits=(replace(granted(), decided_on=None),)), date(2027, 1, 1)).permits[0]
    assert permit == Permit(date(2025, 11, 1), employer=BAKERY)


@given(people, near)
def test_what_was_known_stays_known_when_asked_again(facts, on):
    once = known_on(facts, on)
    assert known_on(once, on) == once


@pytest.mark.parametrize(
    ("on", "valid"),
    [("2025-12-31", False), ("2026-01-01", True), ("2027-06-30", True), ("2027-07-01", False)],
)
def test_a_granted_permit_is_valid_on_its_first_and_last_day(on, valid):
    assert granted().is_valid(day(on)) is valid


@pytest.mark.parametrize(
    "changes",
    [
        {"valid_from": None},
        {"valid_until": None},
        {"outcome": PermitOutcome.WITHDRAWN},
        {"valid_until": date(2025, 1, 1)},
    ],
)
def test_a_permit_without_grant_or_days_is_never_valid(changes):
    permit = replace(granted(), **changes)
    assert permit.days is None
    assert not permit.is_valid(date(2026, 6, 1))


@pytest.mark.parametrize(("name", "same"), [("bakkerij jansen ", True), ("Bakkerij  Jansen", False), ("", False)])
def test_employers_are_told_apart_without_case_and_outer_spaces(name, same):
    assert granted().is_of(name) is same


def test_birth_is_none_when_nothing_is_known_of_it():
    assert Facts().birth is None
    assert not Facts().has(EventKind.BSN_ASSIGNED)
