"""The minimum wage of an age on a date, and a wage against it on every date that matters."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal.rules.calendar import Birth, Period
from legal.rules.minimum_wage import (
    adult_minimum_wage,
    check_contract,
    check_vacancy_wage,
    check_wage,
    dates_that_matter,
    minimum_wage,
    round_to_cents,
)
from legal.rules.parameters import Confidence
from tests.legal.cases import ON, ROWS, day, row


@pytest.mark.parametrize(
    ("age", "on", "amount"),
    [
        (14, "2026-11-20", None),
        (15, "2026-11-20", "4.50"),
        (18, "2026-06-30", "7.36"),
        (18, "2026-07-01", "7.50"),
        (20, "2026-12-31", "11.99"),
        (21, "2026-12-31", "14.99"),
        (64, "2026-12-31", "14.99"),
        (21, "2025-12-31", "14.40"),
        (21, "2026-01-01", "14.71"),
        (21, "2024-01-01", "13.27"),
        (21, "2023-12-31", None),
        (21, "2027-01-01", None),
        (18, "2027-01-01", None),
    ],
)
def test_minimum_follows_age_and_date(age, on, amount):
    found = minimum_wage(ROWS, age, on=day(on))
    assert (found and found.amount) == (amount and Decimal(amount))


def test_minimum_says_since_when_and_where_it_was_found():
    found = minimum_wage(ROWS, 25, on=ON)
    assert (found.age, found.on, found.since) == (25, ON, date(2026, 7, 1))
    assert (found.source, found.confidence) == (
        "MKB Servicedesk, verhoging van 1,90 % per 1 juli 2026",
        Confidence.SECONDARY,
    )
    assert not found.is_derived


JULY_2027 = [*ROWS, row("minimum_wage_21", "15.31", "euro_per_hour", "2027-01-01")]


@pytest.mark.parametrize(
    ("age", "amount"),
    [(21, "15.31"), (20, "13.40"), (19, "11.48"), (18, "9.57"), (17, "7.66"), (16, "6.12"), (15, "4.59")],
)
def test_once_the_full_rate_is_known_the_new_shares_count(age, amount):
    found = minimum_wage(JULY_2027, age, on=date(2027, 1, 1))
    assert (found.amount, found.is_derived) == (Decimal(amount), age < 21)


def test_a_derived_amount_is_as_certain_as_its_least_certain_part():
    found = minimum_wage(JULY_2027, 20, on=date(2027, 3, 1))
    assert (found.since, found.confidence) == (date(2027, 1, 1), Confidence.SECONDARY)
    assert found.source.startswith("87.5 % van 15.31: Een bron; ")


def test_without_a_share_a_youth_amount_is_not_known():
    rows = [row("minimum_wage_21", "14.99", "euro_per_hour")]
    assert minimum_wage(rows, 20, on=ON) is None
    always = minimum_wage([*rows, row("minimum_wage_share_20", "80", "percent")], 20, on=ON)
    assert (always.amount, always.since) == (Decimal("11.99"), None)


@pytest.mark.parametrize(
    ("amount", "rounded"), [("7.495", "7.50"), ("7.4949", "7.49"), ("5.9211", "5.92"), ("13.3", "13.30")]
)
def test_half_a_cent_is_rounded_up(amount, rounded):
    assert str(round_to_cents(Decimal(amount))) == rounded


@pytest.mark.parametrize(
    ("wage", "on", "outcome"),
    [
        ("7.49", "2026-11-20", "too_low"),
        ("7.50", "2026-11-20", "enough"),
        ("7.49", "2026-06-30", "enough"),
        ("0.01", "2027-01-01", "unknown"),
    ],
)
def test_a_vacancy_is_held_to_the_minimum_of_18(wage, on, outcome):
    check = check_vacancy_wage(ROWS, Decimal(wage), on=day(on))
    assert (check.outcome, check.minimum) == (outcome, adult_minimum_wage(ROWS, on=day(on)))
    assert (check.wage, check.on) == (Decimal(wage), day(on))


@pytest.mark.parametrize(
    ("born", "year_only", "wage", "outcome", "minimum"),
    [
        ("2005-11-20", False, "14.98", "too_low", "14.99"),
        ("2005-11-20", False, "14.99", "enough", "14.99"),
        ("2005-11-21", False, "11.98", "too_low", "11.99"),
        ("2005-11-21", False, "11.99", "enough", "11.99"),
        ("2005-06-01", True, "11.98", "too_low", "11.99"),
        ("2005-06-01", True, "14.98", "possibly_too_low", "14.99"),
        ("2005-06-01", True, "14.99", "enough", "14.99"),
        ("1990-06-01", True, "14.98", "too_low", "14.99"),
        ("2013-01-01", False, "1.00", "unknown", None),
        (None, False, "7.49", "too_low", "7.50"),
        (None, False, "7.50", "possibly_too_low", "14.99"),
        (None, False, "14.99", "enough", "14.99"),
    ],
)
def test_a_persons_wage_is_held_to_the_own_age(born, year_only, wage, outcome, minimum):
    birth = None if born is None else Birth(day(born), year_only)
    check = check_wage(ROWS, Decimal(wage), birth=birth, on=ON)
    assert check.outcome == outcome
    assert (check.minimum and check.minimum.amount) == (minimum and Decimal(minimum))


def test_where_no_amount_is_known_nothing_is_refused():
    for birth in (None, Birth(date(1990, 1, 1)), Birth(date(2008, 1, 1), year_only=True)):
        check = check_wage(ROWS, Decimal("0.01"), birth=birth, on=date(2027, 1, 1))
        assert (check.outcome, check.minimum) == ("unknown", None)


@pytest.mark.parametrize(
    ("born", "start", "end", "expected"),
    [
        ("1990-05-05", "2026-03-01", "2026-06-30", ["2026-03-01"]),
        ("1990-05-05", "2026-03-01", "2026-07-01", ["2026-03-01", "2026-07-01"]),
        ("1990-05-05", "2026-07-01", "2027-07-01", ["2026-07-01", "2027-01-01", "2027-07-01"]),
        ("2007-09-15", "2026-08-01", "2026-12-31", ["2026-08-01", "2026-09-15"]),
        ("2004-02-29", "2025-02-01", "2025-03-01", ["2025-02-01", "2025-03-01"]),
        ("2005-09-15", "2026-08-01", "2026-09-15", ["2026-08-01", "2026-09-15"]),
        ("2004-09-15", "2026-08-01", "2026-12-31", ["2026-08-01"]),
        (None, "2026-08-01", "2027-01-01", ["2026-08-01", "2027-01-01"]),
        (None, "2026-08-01", None, ["2026-08-01", "2027-01-01"]),
        ("2006-09-15", "2026-12-01", None, ["2026-12-01", "2027-01-01", "2027-07-01", "2027-09-15"]),
        ("1990-05-05", "2030-02-01", None, ["2030-02-01"]),
        ("1990-05-05", "2026-08-01", "2026-07-01", []),
        ("1990-05-05", None, "2026-07-01", []),
    ],
)
def test_dates_that_matter_are_start_half_years_and_birthdays(born, start, end, expected):
    birth = None if born is None else Birth(day(born))
    period = Period(None if start is None else day(start), None if end is None else day(end))
    assert [str(found) for found in dates_that_matter(ROWS, birth, period=period)] == expected


def test_a_row_that_begins_between_half_years_matters_too():
    rows = [row("minimum_wage_21", "14.99", "euro_per_hour", "2026-09-10")]
    period = Period(date(2026, 9, 1), date(2026, 9, 30))
    assert dates_that_matter(rows, None, period=period) == (date(2026, 9, 1), date(2026, 9, 10))


def test_a_contract_is_checked_on_every_date_that_matters():
    checks = check_contract(
        ROWS, Decimal("9.00"), birth=Birth(date(2006, 9, 15)), period=Period(date(2026, 3, 1), date(2027, 2, 1))
    )
    assert [(str(check.on), check.outcome.value) for check in checks] == [
        ("2026-03-01", "enough"),
        ("2026-07-01", "enough"),
        ("2026-09-15", "too_low"),
        ("2027-01-01", "unknown"),
    ]


within_the_table = st.dates(date(2024, 1, 1), date(2026, 12, 31))


@given(st.dates(date(2003, 1, 1), date(2009, 12, 31)), within_the_table, within_the_table)
def test_between_the_dates_that_matter_the_minimum_does_not_change(born, first, second):
    birth, start, end = Birth(born), min(first, second), max(first, second)
    matter = dates_that_matter(ROWS, birth, period=Period(start, end))
    last = max(found for found in matter if found <= end)

    def amount(on):
        return minimum_wage(ROWS, birth.age(on), on=on).amount if birth.age(on) >= 15 else None

    assert amount(end) == amount(last)


@given(st.integers(15, 30), within_the_table)
def test_the_minimum_never_falls_with_age(age, on):
    assert minimum_wage(ROWS, age, on=on).amount <= minimum_wage(ROWS, age + 1, on=on).amount
