"""The legal numbers as they come with the program."""

from datetime import date
from decimal import Decimal

import pytest

from legal.rules.minimum_wage import minimum_wage
from legal.rules.parameters import KEYS, Confidence, value_on
from tests.legal.cases import DATA, ON, PARAMETERS, ROWS

PUBLISHED = [row for row in ROWS if row.key.startswith("minimum_wage_") and "share" not in row.key]
FULL_RATE_AND_SHARES = [row for row in ROWS if row not in PUBLISHED or row.key == "minimum_wage_21"]


def test_the_file_has_every_key_and_no_other():
    assert {row.key for row in ROWS} == set(KEYS)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("waiting_months", "3"),
        ("clock_start", "lodged"),
        ("transition_policy", "old_rule_by_application_date"),
        ("exclusion_in_force_from", "2026-06-12"),
        ("permit_term_statutory_days", "35"),
        ("permit_term_practice_days", "63"),
        ("expiry_warning_days", "91"),
        ("permit_file_days", "63"),
        ("permit_critical_days", "35"),
        ("adult_age", "18"),
        ("minimum_wage_21", "14.99"),
        ("minimum_wage_18", "7.50"),
    ],
)
def test_what_holds_on_20_november_2026(key, value):
    assert value_on(ROWS, key, on=ON) == value


def test_waiting_months_changed_on_12_june_2026():
    days = (date(2026, 6, 11), date(2026, 6, 12))
    assert [PARAMETERS.waiting_months.on(on).count for on in days] == [6, 3]


def test_texts_fit_the_table_and_say_where_a_number_comes_from():
    assert all(len(row.source) <= 300 and 0 < len(row.description) <= 300 and len(row.key) <= 60 for row in ROWS)


def test_the_unverified_transition_is_not_shown_as_certain():
    unsure = {row.key for row in ROWS if row.confidence in (Confidence.SECONDARY, Confidence.DESIGN)}
    assert {"waiting_months", "clock_start", "transition_policy", "exclusion_in_force_from"} <= unsure


@pytest.mark.parametrize("row", PUBLISHED, ids=lambda row: f"{row.key} {row.valid_from}")
def test_published_amounts_are_the_share_of_the_full_rate_to_the_cent(row):
    age = int(row.key.rsplit("_", 1)[1])
    computed = minimum_wage(FULL_RATE_AND_SHARES, age, on=row.valid_from)
    assert computed.amount == Decimal(row.value)
    assert computed.is_derived is (age < 21)


def test_the_file_says_both_days_of_a_period_count():
    assert "Both days of a period count" in DATA.read_text(encoding="utf-8")
