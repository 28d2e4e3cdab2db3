"""When COA may ask for an urgent registration in the BRP: the two readings of one report."""

from datetime import date

import pytest
from hypothesis import given

from legal.rules.brp_priority import may_ask_priority
from legal.rules.facts import PermitOutcome
from legal.rules.parameters import BrpPriorityTrigger, Parameters
from tests.legal.cases import (
    KITCHEN,
    PARAMETERS,
    ROWS,
    asked,
    closed,
    day,
    granted,
    near,
    permits_of_anybody,
    with_value,
)

REQUESTED = PARAMETERS
GRANTED = with_value("brp_priority_trigger", "twv_verleend")
UNSET = Parameters.from_table(row for row in ROWS if row.key != "brp_priority_trigger")
GRANT = granted(start="2026-02-01", end="2026-10-31", requested="2025-11-01", decided="2025-12-15")


@pytest.mark.parametrize(
    ("permits", "on", "by_request", "by_grant"),
    [
        ([], "2026-11-20", None, None),
        ([asked("2026-11-20")], "2026-11-19", None, None),
        ([asked("2026-11-20")], "2026-11-20", "2026-11-20", None),
        ([GRANT], "2025-12-14", "2025-11-01", None),
        ([GRANT], "2025-12-15", "2025-11-01", "2025-12-15"),
        ([GRANT], "2026-10-31", "2025-11-01", "2025-12-15"),
        ([GRANT], "2026-11-01", None, None),
        ([closed(PermitOutcome.REFUSED)], "2026-01-31", "2026-01-01", None),
        ([closed(PermitOutcome.REFUSED)], "2026-02-01", None, None),
        ([closed(PermitOutcome.WITHDRAWN), asked("2026-03-01", employer=KITCHEN)], "2026-03-02", "2026-03-01", None),
    ],
)
def test_the_ground_counts_from_the_request_or_from_the_grant(permits, on, by_request, by_grant):
    for parameters, expected in ((REQUESTED, by_request), (UNSET, by_request), (GRANTED, by_grant)):
        ground = may_ask_priority(permits, on=day(on), parameters=parameters)
        assert (ground and ground.since) == (expected and day(expected))


@given(permits_of_anybody, near)
def test_a_granted_permit_is_always_a_ground_under_the_earlier_reading_too(permits, on):
    strict, early = (may_ask_priority(permits, on=on, parameters=p) for p in (GRANTED, REQUESTED))
    assert strict is None or (early is not None and early.since <= strict.since <= on)


def test_the_choice_is_one_of_two():
    assert {choice.value for choice in BrpPriorityTrigger} == {"twv_aangevraagd", "twv_verleend"}
    assert PARAMETERS.row("brp_priority_trigger", on=date(2026, 11, 20)).value == "twv_aangevraagd"
