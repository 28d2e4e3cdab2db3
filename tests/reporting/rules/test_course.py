"""Work that fits, better work and new work after an end; each against a hand count."""

from dataclasses import replace
from decimal import Decimal

import pytest

from reporting.rules.figures import Reason
from tests.reporting.rules.rows import FRAME, day, dossier, figure, placement


def job(starts_on, ends_on=None, case="A-1", level="", hours=None, kind="", **fields):
    """Work with one contract, so that its last contract is its first."""
    row = placement(case, starts_on, ends_on=ends_on, hours=hours and Decimal(hours), contract_type=kind)
    return replace(row, job_level=level, last_hours=row.hours, last_contract_type=kind, **fields)


def test_the_level_fits_at_or_above_the_education_where_both_are_known():
    people = [
        dossier(f"A-{n}", education=name) for n, name in enumerate(("laag", "midden", "hoog", "", "onbekend", "geen"))
    ]
    work = [job("2025-03-01", case=f"A-{n}", level="midden") for n in range(6)]
    work += [job("2025-04-01", case="A-0", level=""), job("2024-12-31", case="A-2", level="hoog")]
    found = figure("W13", *people, placements=work)
    # laag, midden and geen are reached by a job of the middle level; hoog is not; two are not known
    assert (found.numerator, found.denominator) == (3, 4)
    assert {key: (cell.numerator, cell.denominator) for key, cell in found.breakdowns["education"].items()} == {
        "geen": (1, 1),
        "hoog": (0, 1),
        "laag": (1, 1),
        "midden": (1, 1),
    }
    assert figure("W13", dossier("A-1")).reason is Reason.NO_DATA


FIRST = {"level": "laag", "hours": 24, "kind": "bepaald"}


@pytest.mark.parametrize(
    ("later", "is_better"),
    [
        ({}, False),
        ({"level": "midden"}, True),
        ({"hours": 25}, True),
        ({"hours": 23}, False),
        ({"hours": None}, False),
        ({"kind": "onbepaald"}, True),
        ({"kind": "oproep"}, False),
        ({"wage_step": 1}, True),
        ({"wage_step": 0}, False),
        ({"wage_step": -1}, False),
        ({"level": "geen", "hours": 40}, True),  # the lowest level is no lower
        ({"fits": True}, True),  # what was recorded goes before what follows from the two jobs
        ({"hours": 40, "fits": False}, False),
    ],
)
def test_moved_up_is_later_work_that_is_better(later, is_better):
    work = [job("2025-02-01", "2025-04-30", **FIRST), job("2025-06-01", **(FIRST | later))]
    found = figure("D06", dossier("A-1", education="laag"), placements=work)
    assert (found.numerator, found.denominator) == (int(is_better), 1)


def test_moved_up_compares_with_the_last_contract_of_the_work_that_ended_before():
    grown = replace(job("2025-02-01", "2025-04-30", **FIRST), last_hours=Decimal(36))
    lower = [job("2025-02-01", "2025-04-30", level="midden", hours=24), job("2025-06-01", level="laag", hours=40)]
    beside = [job("2025-02-01", **FIRST), job("2025-06-01", **(FIRST | {"hours": 36}))]
    ahead = [job("2025-02-01", "2025-04-30", **FIRST), job("2026-01-01", **(FIRST | {"hours": 36}))]
    cases = ([grown, job("2025-06-01", **(FIRST | {"hours": 30}))], lower, beside, ahead)
    assert [figure("D06", dossier("A-1"), placements=work).numerator for work in cases] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("next_day", "expected"), [("2025-05-01", 1), ("2025-07-29", 1), ("2025-07-30", 0), ("2025-04-30", 0), (None, 0)]
)
def test_new_work_within_90_days_of_the_last_day_is_a_replacement(next_day, expected):
    work = [job("2025-02-01", "2025-04-30"), *([job(next_day)] if next_day else [])]
    found = figure("D10", dossier("A-1"), placements=work)
    assert (found.numerator, found.denominator, found.immature) == (expected, 1, False)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2025-04-29", (0, 0, False)),  # has not ended yet
        ("2025-04-30", (0, 1, True)),
        ("2025-07-28", (0, 1, True)),
        ("2025-07-29", (0, 1, False)),  # all 90 days have passed
    ],
)
def test_it_is_not_ripe_while_part_of_the_90_days_is_ahead(on, expected):
    work = [job("2025-02-01", "2025-04-30"), job("2025-02-01", "2024-12-31", case="A-2"), job("2025-08-01")]
    found = figure("D10", dossier("A-1"), dossier("A-2"), placements=work, frame=replace(FRAME, on=day(on)))
    assert (found.numerator, found.denominator, found.immature) == expected
