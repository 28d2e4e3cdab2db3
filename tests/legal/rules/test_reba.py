"""The indicative range of the own contribution: the worked examples, both readings, and what always holds."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal.rules.parameters import Confidence, Parameters
from legal.rules.reba import Household, Span, reba_range
from tests.legal.cases import ON, PARAMETERS, ROWS

amounts = st.integers(min_value=0, max_value=600_000).map(lambda cents: Decimal(cents) / 100)
households = st.builds(Household, st.integers(1, 4), st.integers(0, 6))


def of(net, household=None, on=ON, parameters=PARAMETERS):
    return reba_range(Decimal(net), household, on=on, parameters=parameters)


def one(span):
    assert span.low == span.high
    return str(span.low)


@pytest.mark.parametrize(
    ("net", "free", "contribution", "keeps", "without_ceiling"),
    [
        ("0", "0.00", "0.00", "0.00", "0.00"),
        ("400", "100.00", "300.00", "100.00", "300.00"),
        ("634.60", "158.65", "475.95", "158.65", "475.95"),
        ("634.61", "158.65", "475.95", "158.66", "475.96"),
        ("800", "200.00", "475.95", "324.05", "600.00"),
        ("984", "246.00", "475.95", "508.05", "738.00"),
        ("2000", "246.00", "475.95", "1524.05", "1754.00"),
    ],
)
def test_the_worked_examples_of_a_single_person(net, free, contribution, keeps, without_ceiling):
    found = of(net)
    assert one(found.with_ceiling.free) == free
    assert one(found.with_ceiling.contribution) == contribution
    assert one(found.without_ceiling.contribution) == without_ceiling
    assert Decimal(one(found.with_ceiling.keeps)) == Decimal(keeps)


def test_the_two_readings_of_a_full_wage_differ_by_1278_euros():
    found = of("2000")
    assert found.without_ceiling.keeps == Span(Decimal(246), Decimal(246))
    assert found.keeps == Span(Decimal("246.00"), Decimal("1524.05"))
    assert found.keeps.high - found.keeps.low == Decimal("1278.05")


@pytest.mark.parametrize(
    ("household", "ceiling"),
    [
        (Household(), "475.95"),  # as seen in court; by the text of 2015 it would be 445.95
        (Household(2), "793.65"),  # 4.33 x (2 x 57.61 + 45.38 + 22.69)
        (Household(1, 1), "793.65"),
        (Household(2, 1), "958.36"),  # 4.33 x (2 x 50.02 + 41.88 + 45.38 + 22.69 + 11.34)
        (Household(2, 2), "1126.88"),  # 4.33 x (2 x 46.00 + 2 x 38.75 + 90.75)
        (Household(2, 3), "1295.15"),  # 4.33 x (2 x 46.00 + 3 x 38.75) and the most for a roof, 393.43
    ],
)
def test_the_value_of_the_reception_by_household(household, ceiling):
    assert of("2000", household).ceiling == Decimal(ceiling)


def test_a_family_gets_a_range_in_both_readings():
    found = of("2000", Household(2, 2))
    assert found.with_ceiling.free == Span(Decimal("246.00"), Decimal("500.00"))
    assert found.without_ceiling.contribution == Span(Decimal("1500.00"), Decimal("1754.00"))
    assert found.with_ceiling.contribution == Span(Decimal("1126.88"), Decimal("1126.88"))


def test_the_range_is_as_certain_as_its_weakest_number():
    assert of("800").confidence is Confidence.SEED
    assert of("800", Household(2, 2)).confidence is Confidence.SECONDARY
    assert {row.key for row in of("800").rows} == {"reba_free_rate", "reba_free_cap", "reba_ceiling_single"}


def test_a_day_without_an_amount_has_no_range():
    assert of("800", on=date(2024, 1, 1)) is None  # no cap was found for that year
    bare = Parameters.from_table(row for row in ROWS if row.key != "reba_ceiling_single")
    assert of("800", parameters=bare) is None
    assert of("800", Household(2), parameters=bare) is not None


def test_an_income_below_zero_or_a_household_of_children_is_refused():
    with pytest.raises(ValueError, match="below zero"):
        of("-0.01")
    with pytest.raises(ValueError, match="at least one adult"):
        Household(0, 2)


@given(amounts, households)
def test_whatever_the_income_nobody_pays_more_than_it_and_the_readings_are_in_order(net, household):
    found = of(net, household)
    for reading in (found.with_ceiling, found.without_ceiling):
        assert 0 <= reading.contribution.low <= reading.contribution.high <= net
        assert reading.keeps == Span(net - reading.contribution.high, net - reading.contribution.low)
    assert found.with_ceiling.contribution.high <= max(found.ceiling, Decimal(0))
    assert found.with_ceiling.keeps.low >= found.without_ceiling.keeps.low
    assert found.keeps.low <= found.keeps.high <= net


@given(amounts, amounts, households)
def test_who_earns_more_keeps_no_less(net, more, household):
    low, high = sorted((net, more))
    poor, rich = of(low, household), of(high, household)
    assert poor.with_ceiling.keeps.high <= rich.with_ceiling.keeps.high + Decimal("0.01")
    assert poor.without_ceiling.keeps.low <= rich.without_ceiling.keeps.low + Decimal("0.01")
