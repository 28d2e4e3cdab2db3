"""Rows with dates: which holds on a day, and what makes a table unfit for use."""

from dataclasses import replace
from datetime import date

import pytest

from legal.rules.parameters import ParameterError, Parameters, dated, faults_in, parse_parameters, row_on, value_on
from tests.legal.cases import ROWS, day, row

WAITING = (
    row("waiting_months", "3", "months", "2026-06-12"),
    row("waiting_months", "6", "months", None, "2026-06-11"),
)


def without(key):
    return [other for other in ROWS if other.key != key]


@pytest.mark.parametrize(
    ("on", "expected"),
    [("0001-01-01", "6"), ("2026-06-11", "6"), ("2026-06-12", "3"), ("2026-06-13", "3"), ("9999-12-31", "3")],
)
def test_value_follows_the_date(on, expected):
    assert value_on(WAITING, "waiting_months", on=day(on)) == expected
    assert dated(WAITING, "waiting_months").on(day(on)).count == int(expected)


@pytest.mark.parametrize("on", ["2025-12-31", "2026-07-01"])
def test_outside_every_period_nothing_is_known(on):
    rows = [row("minimum_wage_21", "14.71", "euro_per_hour", "2026-01-01", "2026-06-30")]
    assert value_on(rows, "minimum_wage_21", on=day(on)) is None
    assert row_on(rows, "minimum_wage_20", on=date(2026, 3, 1)) is None


def test_before_the_first_row_the_first_value_counts():
    late = dated([row("adult_age", "18", "years", "2020-01-01")], "adult_age")
    assert late.on(date(1999, 1, 1)).count == 18


def test_a_value_reads_as_number_count_or_day():
    assert row("minimum_wage_21", "14.71", "euro_per_hour").number * 100 == 1471
    assert row("exclusion_in_force_from", "2026-06-12", "date").day == date(2026, 6, 12)


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([], "waiting_months: no value"),
        (
            [
                row("waiting_months", "6", "months", None, "2026-06-10"),
                row("waiting_months", "3", "months", "2026-06-12"),
            ],
            "waiting_months: no value from 2026-06-11 to 2026-06-11",
        ),
        ([row("waiting_months", "6", "months", None, "2026-12-31")], "waiting_months: no value after 2026-12-31"),
        (
            [row("waiting_months", "6", "months"), row("waiting_months", "3", "months", "2026-06-12")],
            "waiting_months: two values on 2026-06-12",
        ),
        (
            [row("waiting_months", "6", "months", None, "2026-06-12"), WAITING[0]],
            "waiting_months: two values on 2026-06-12",
        ),
        ([row("waiting_months", "six", "months")], "waiting_months: 'six' is no value in months"),
        ([row("waiting_months", "6", "days")], "waiting_months: the unit is days, not months"),
        ([replace(WAITING[0], valid_from=None, source=" ")], "waiting_months: no source"),
    ],
)
def test_a_fault_in_a_needed_key_is_named(rows, fault):
    table = [*rows, *without("waiting_months")]
    assert faults_in(table) == (fault,)
    with pytest.raises(ParameterError, match=fault):
        Parameters.from_table(table)


def test_a_row_that_ends_before_it_starts_is_named():
    table = [*ROWS, row("minimum_wage_21", "15", "euro_per_hour", "2027-07-01", "2027-06-30")]
    assert faults_in(table) == ("minimum_wage_21 from 2027-07-01: ends on 2027-06-30, before it starts",)


def test_an_unknown_key_is_named():
    assert faults_in([*ROWS, row("wachting_months", "6", "months")]) == ("wachting_months: unknown key",)


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        (
            "permit_term_practice_days",
            "34",
            "permit_term_statutory_days from 0001-01-01: more than permit_term_practice_days",
        ),
        ("permit_file_days", "92", "permit_file_days from 0001-01-01: more than expiry_warning_days"),
        ("permit_critical_days", "64", "permit_critical_days from 0001-01-01: more than permit_file_days"),
    ],
)
def test_terms_out_of_order_are_named(key, value, fault):
    assert faults_in([*without(key), row(key, value, "days")]) == (fault,)


def test_every_fault_is_told_at_once():
    with pytest.raises(ParameterError) as error:
        Parameters.from_table(
            [row("waiting_months", "-1", "months"), *without("waiting_months"), row("x", "1", "days")]
        )
    assert error.value.faults == ("waiting_months: '-1' is no value in months", "x: unknown key")


@pytest.mark.parametrize(
    ("key", "unit", "value", "is_fit"),
    [
        ("waiting_months", "months", "0", True),
        ("waiting_months", "months", "3.5", False),
        ("waiting_months", "months", "٣", False),
        ("waiting_months", "months", "99999", False),
        ("exclusion_in_force_from", "date", "2026-06-12", True),
        ("exclusion_in_force_from", "date", "20260612", False),
        ("exclusion_in_force_from", "date", "12-06-2026", False),
        ("exclusion_in_force_from", "date", "2026-02-30", False),
        ("clock_start", "clock_start", "registered", True),
        ("clock_start", "clock_start", "arrived", False),
        ("transition_policy", "transition_policy", "new_rule_for_all", True),
        ("minimum_wage_21", "euro_per_hour", "14.71", True),
        ("minimum_wage_21", "euro_per_hour", "14,71", False),
        ("minimum_wage_21", "euro_per_hour", "0.00", False),
        ("minimum_wage_21", "euro_per_hour", "14.715", False),
        ("minimum_wage_21", "euro_per_hour", "NaN", False),
        ("minimum_wage_share_20", "percent", "87.5", True),
    ],
)
def test_a_value_must_fit_its_unit(key, unit, value, is_fit):
    assert (faults_in([*without(key), row(key, value, unit)]) == ()) is is_fit


FILE = """
[{key}]
unit = "months"
description = "Een getal"
[[{key}.rows]]
value = 6
{lines}
"""


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ('confidence = "SEC"', "waiting_months, row 1: 'source' is missing"),
        ('source = "x"\nconfidence = "SURE"', "waiting_months, row 1: 'SURE' is not a valid Confidence"),
        ('source = "x"\nconfidence = "SEC"\nvalid_from = "2026"', "waiting_months, row 1: '2026' is no date"),
        ('source = "x"\nconfidence = "SEC"\nvalid_until = 2026-01-01T00:00:00', "waiting_months, row 1: datetime"),
        ('source = "x"\nconfidence = "SEC"', "clock_start: no value"),
    ],
)
def test_a_file_with_a_fault_is_refused(lines, fault):
    with pytest.raises(ParameterError) as error:
        parse_parameters(FILE.format(key="waiting_months", lines=lines))
    assert any(found.startswith(fault) for found in error.value.faults)
