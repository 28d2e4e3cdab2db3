"""Durability: who still works at the mark, what proves it, and when it is too early to tell."""

from dataclasses import replace

import pytest

from reporting.rules.figures import Reason
from tests.reporting.rules.rows import FRAME, day, dossier, figure, placement

START = "2025-03-01"
MARK = "2025-05-31"  # 91 days on


def kept(*placements, code="D02", on="2025-12-31"):
    people = {row.case: dossier(row.case) for row in placements}
    return figure(code, *people.values(), placements=placements, frame=replace(FRAME, on=day(on)))


def four(found):
    return found.numerator, found.denominator, found.confirmed, found.unknown


@pytest.mark.parametrize(
    ("ends_on", "expected"),
    [
        ("2025-05-30", (0, 1, 0, 0)),
        (MARK, (1, 1, 1, 0)),
        ("2025-06-01", (1, 1, 1, 0)),
        (None, (1, 1, 0, 1)),  # nobody recorded an end, and nothing says that the person still works
    ],
)
def test_the_end_date_is_the_last_day_at_work(ends_on, expected):
    row = placement("A-1", START, ends_on=ends_on, proven_until=ends_on)

    assert four(kept(row)) == expected


@pytest.mark.parametrize(("proven_until", "confirmed"), [("2025-05-30", 0), (MARK, 1), ("2025-06-01", 1), (None, 0)])
def test_a_contract_dated_on_or_after_the_mark_proves_it(proven_until, confirmed):
    found = kept(placement("A-1", START, proven_until=proven_until))

    assert four(found) == (1, 1, confirmed, 1 - confirmed)


def test_work_with_another_employer_counts():
    rows = (
        placement("A-1", START, ends_on="2025-03-31", proven_until="2025-03-31"),
        placement("A-1", "2025-05-15", proven_until="2025-08-31"),
    )

    assert four(kept(*rows)) == (1, 1, 1, 0)


@pytest.mark.parametrize(("on", "reason"), [("2025-05-30", Reason.TOO_EARLY), (MARK, None), ("2025-06-01", None)])
def test_it_is_too_early_until_somebody_reached_the_mark(on, reason):
    found = kept(placement("A-1", START), on=on)

    assert found.reason is reason
    assert (found.value is None) is (reason is not None)


def test_it_is_immature_while_not_everybody_reached_the_mark():
    rows = (placement("A-1", START), placement("A-2", "2025-03-02"))

    assert (kept(*rows, on=MARK).immature, kept(*rows, on="2025-06-01").immature) == (True, False)
    assert kept(*rows, on=MARK).denominator == 1


def test_without_anybody_who_started_there_is_no_data():
    assert kept(code="D01").reason is Reason.NO_DATA


@pytest.mark.parametrize(("code", "days"), [("D01", 30), ("D02", 91), ("D03", 182), ("D04", 365)])
def test_each_mark_has_its_own_number_of_days(code, days):
    last = day(START).toordinal() + days
    before, on = (day(START).fromordinal(last + shift).isoformat() for shift in (-1, 0))

    assert kept(placement("A-1", START, ends_on=before), code=code, on="2026-12-31").numerator == 0
    assert kept(placement("A-1", START, ends_on=on), code=code, on="2026-12-31").numerator == 1


@pytest.mark.parametrize(
    ("ends_on", "on", "expected"),
    [
        ("2025-06-13", "2025-12-31", (0, 1, 0, 0)),  # the first contract ended on 31 May: the mark is 14 June
        ("2025-06-14", "2025-12-31", (1, 1, 1, 0)),
        (None, "2025-12-31", (1, 1, 0, 1)),
        (None, "2025-06-14", (1, 1, 0, 1)),
        (None, "2025-06-13", (0, 0, None, None)),
    ],
)
def test_after_the_first_contract_somebody_works_14_days_later(ends_on, on, expected):
    proven = ends_on or "2025-05-31"
    row = placement("A-1", START, ends_on=ends_on, first_contract_ends_on="2025-05-31", proven_until=proven)

    assert four(kept(row, code="D05", on=on)) == expected


def test_a_contract_without_an_end_has_no_mark_after_it():
    assert kept(placement("A-1", START), code="D05").reason is Reason.NO_DATA
