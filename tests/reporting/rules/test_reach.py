"""Reach: who signed up, had an intake, waits, or dropped out; on the day before, the day itself and the day after."""

from dataclasses import replace

import pytest

from reporting.rules.figures import Reason
from tests.reporting.rules.rows import FRAME, day, dossier, figure, placement, value

ON = "2025-12-31"


@pytest.mark.parametrize(
    ("on", "counted"),
    [("2024-12-31", 0), ("2025-01-01", 1), ("2025-12-31", 1), ("2026-01-01", 0), ("", 0)],
)
@pytest.mark.parametrize(("code", "field"), [("R03", "enrolled_on"), ("R04", "intake_on")])
def test_the_period_includes_its_first_and_last_day(code, field, on, counted):
    assert value(code, dossier(**{field: on or None})) == counted


@pytest.mark.parametrize(
    ("fields", "waits"),
    [
        ({"enrolled_on": "2026-01-01"}, 0),
        ({"enrolled_on": ON}, 1),
        ({"enrolled_on": "2020-01-01"}, 1),
        ({"enrolled_on": None}, 0),
        ({"enrolled_on": "2025-01-01", "intake_on": ON}, 0),
        ({"enrolled_on": "2025-01-01", "intake_on": "2026-01-01"}, 1),
        ({"enrolled_on": "2025-01-01", "ended_on": ON}, 0),
        ({"enrolled_on": "2025-01-01", "ended_on": "2026-01-01"}, 1),
    ],
)
def test_waiting_is_enrolled_without_intake_on_the_reference_date(fields, waits):
    assert value("R10", dossier(**fields)) == waits


def test_waiting_also_gives_the_enrolments_of_the_period():
    found = figure("R10", dossier("A-1", enrolled_on="2024-06-01"), dossier("A-2", enrolled_on="2025-06-01"))

    assert (found.value, found.numerator, found.denominator) == (2, 2, 1)
    assert (found.numerator_cases, found.denominator_cases) == (("A-1", "A-2"), ("A-2",))


@pytest.mark.parametrize(
    ("ended_on", "starts_on", "dropped"),
    [
        (ON, None, 1),
        ("2026-01-01", None, 0),
        (None, None, 0),
        (ON, "2025-12-31", 0),
        (ON, "2026-01-01", 1),
    ],
)
def test_dropped_out_is_ended_without_a_start(ended_on, starts_on, dropped):
    person = dossier(intake_on="2025-02-01", ended_on=ended_on, end_reason="verhuisd" if ended_on else "")
    placements = [placement("A-1", starts_on)] if starts_on else []

    found = figure("R15", person, placements=placements)

    assert (found.value, found.denominator) == (dropped, 1)
    assert {key: cell.value for key, cell in found.breakdowns["reason"].items()} == ({"verhuisd": 1} if dropped else {})


def test_codes_that_are_not_measured_have_no_data():
    assert figure("G07").reason is Reason.NO_DATA


def test_a_count_of_none_is_nought_and_a_share_of_none_is_no_data():
    assert value("R03") == 0
    assert (value("W05"), figure("W05").reason) == (None, Reason.NO_DATA)


def test_the_reference_date_may_lie_after_the_period():
    later = replace(FRAME, on=day("2026-06-30"))
    person = dossier(enrolled_on="2025-02-01", intake_on="2026-02-01")

    assert (value("R10", person), value("R10", person, frame=later)) == (1, 0)
