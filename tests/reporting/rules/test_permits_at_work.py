"""Permits beside the work: asked again, with days in between, and lapsed by a status; each against a hand count."""

from dataclasses import replace

import pytest

from reporting.rules.figures import Reason
from tests.reporting.rules.rows import FRAME, day, dossier, figure, permit, placement


def granted(case, asked, valid_from, valid_until, employer="w1", **fields):
    given = {"decided_on": valid_from, "outcome": "verleend"} | fields
    dates = {"valid_from": day(valid_from), "valid_until": day(valid_until)}
    return replace(permit(case, asked, **given), employer=employer, **dates)


def asked_only(case, on, employer="w1", **fields):
    return replace(permit(case, on, **fields), employer=employer)


def work(case, starts_on="2025-03-01", employer="w1", **fields):
    return replace(placement(case, starts_on, **fields), employer=employer)


FIRST = granted("A-1", "2025-01-20", "2025-03-01", "2025-08-31")


def counted(code, *permits, status=None, on="2025-12-31", **fields):
    person = dossier("A-1", status_granted_on=status)
    found = figure(code, person, placements=[work("A-1", **fields)], permits=permits, frame=replace(FRAME, on=day(on)))
    return found.numerator, found.denominator


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (asked_only("A-1", "2025-08-01"), (1, 1)),
        (granted("A-1", "2025-08-01", "2025-09-01", "2026-02-28"), (1, 1)),
        (asked_only("A-1", "2025-08-01", decided_on="2025-09-01", outcome="geweigerd"), (1, 1)),
        (asked_only("A-1", "2026-01-01"), (0, 1)),  # after the reference date
        (asked_only("A-1", "2025-01-10"), (0, 1)),  # before the first one
        (asked_only("A-1", "2025-08-01", employer="w2"), (0, 1)),  # for other work
        (asked_only("A-2", "2025-08-01"), (0, 1)),  # of somebody else
    ],
)
def test_follow_up_applications_are_those_after_the_first_for_the_same_work(second, expected):
    assert counted("V12", FIRST, second) == expected


def test_each_follow_up_counts_and_none_after_the_work_ended():
    more = [asked_only("A-1", on) for on in ("2025-05-01", "2025-06-30", "2025-07-01")]
    assert counted("V12", FIRST, *more) == (3, 1)
    assert counted("V12", FIRST, *more, ends_on="2025-06-30") == (2, 1)


@pytest.mark.parametrize(
    ("row", "is_with_permit"),
    [
        (FIRST, True),
        (granted("A-1", "2025-01-20", "2025-01-21", "2025-02-28"), False),  # over the day before the start
        (granted("A-1", "2025-01-20", "2025-01-21", "2025-03-01"), True),
        (granted("A-1", "2025-01-20", "2025-03-01", "2025-08-31", decided_on="2026-01-01"), False),  # known later
        (asked_only("A-1", "2025-01-20", decided_on="2025-02-01", outcome="geweigerd"), False),
        (asked_only("A-1", "2025-01-20"), False),
    ],
)
def test_a_placement_with_a_permit_has_one_that_held_on_a_day_of_it(row, is_with_permit):
    expected = (0, 1) if is_with_permit else (0, 0)
    assert [counted(code, row) for code in ("V12", "V13")] == [expected, expected]


def test_work_that_began_outside_the_period_counts_in_neither():
    found = figure("V13", dossier("A-1"), placements=[work("A-1", "2024-12-31")], permits=[FIRST])
    assert (found.denominator, found.reason) == (0, Reason.NO_DATA)


@pytest.mark.parametrize(
    ("second", "fields", "expected"),
    [
        (("2025-09-01", "2026-02-28"), {}, 0),  # the next day
        (("2025-09-02", "2026-02-28"), {}, 1),  # one day between
        (("2025-08-01", "2026-02-28"), {}, 0),  # overlapping
        (("2025-09-02", "2026-02-28"), {"ends_on": "2025-08-31"}, 0),  # nobody worked there any more
        (("2025-09-02", "2026-02-28"), {"ends_on": "2025-09-01"}, 1),
        (("2025-09-02", "2026-02-28"), {"status": "2025-09-01"}, 0),  # no permit needed from that day
        (("2025-09-03", "2026-02-28"), {"status": "2025-09-02"}, 1),
        (("2025-09-02", "2026-02-28"), {"on": "2025-08-31"}, 0),  # still ahead, and not decided yet
    ],
)
def test_a_gap_is_a_day_of_work_between_two_permits(second, fields, expected):
    later = granted("A-1", "2025-08-01", *second)
    assert counted("V13", FIRST, later, **fields) == (expected, 1)


@pytest.mark.parametrize(
    ("status", "on", "expected"),
    [
        (None, "2025-12-31", 0),
        ("2025-05-01", "2025-12-31", 1),
        ("2025-08-31", "2025-12-31", 1),  # the last day on which it held
        ("2025-09-01", "2025-12-31", 0),  # it had ended by itself
        ("2025-05-01", "2025-04-30", 0),  # not known yet on the reference date
    ],
)
def test_a_permit_lapses_by_the_status_that_comes_while_it_holds(status, on, expected):
    refused = asked_only("A-1", "2025-01-20", decided_on="2025-03-01", outcome="geweigerd")
    before = granted("A-1", "2024-10-01", "2024-12-31", "2025-08-31")
    assert counted("V14", FIRST, refused, before, status=status, on=on) == (expected, 1)
