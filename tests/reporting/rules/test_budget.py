"""Budget against spend: columns, commitments that invoices lower, the forecast and the balance of a phase."""

from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporting.rules.budget import Cover, Entry, Line, PhaseBudget, balance, line_names, realised_in, total
from tests.reporting.rules.rows import day

ON = day("2026-06-30")


def commitment(amount, reference="", on="2026-01-10"):
    return Entry(day(on), D(amount), "verplichting", reference)


def invoice(amount, reference="", on="2026-02-10"):
    return Entry(day(on), D(amount), "realisatie", reference)


def line(*entries, budgeted=1000, **fields):
    return Line("Jobhunters", D(budgeted), entries=entries, **fields)


@pytest.mark.parametrize(
    ("entries", "committed", "realised"),
    [
        ([commitment(500, "A")], 500, 0),
        ([commitment(500, "A"), invoice(200, "A")], 300, 200),
        ([commitment(500, "A"), invoice(200, " a ")], 300, 200),
        ([commitment(500, "A"), invoice(700, "A")], 0, 700),
        ([commitment(500, "A"), invoice(200, "B")], 500, 200),
        ([commitment(500), invoice(200)], 300, 200),
        ([commitment(500, "A"), commitment(100, "A"), invoice(550, "A")], 50, 550),
        ([commitment(500, "A"), invoice(500, "A"), invoice(-100, "A")], 100, 400),
        ([commitment(500, "A"), invoice(-100, "A")], 500, -100),
        ([commitment(500, "A", on="2026-07-01"), invoice(200, "A", on="2026-07-01")], 0, 0),
        ([commitment(500, "A", on="2026-06-30")], 500, 0),
    ],
)
def test_an_invoice_lowers_its_commitment_and_nothing_counts_twice(entries, committed, realised):
    found = balance(line(*entries), on=ON)

    assert (found.committed, found.realised) == (committed, realised)
    assert found.remaining == 1000 - committed - realised


@pytest.mark.parametrize(
    ("own", "entries", "forecast", "difference"),
    [
        (None, [], 1000, 0),
        (None, [invoice(800)], 1000, 0),
        (None, [invoice(800), commitment(300, "A")], 1100, -100),
        (D(700), [invoice(800)], 700, 300),
        (D(0), [], 0, 1000),
    ],
)
def test_the_forecast_is_the_own_entry_or_what_is_at_least_spent(own, entries, forecast, difference):
    found = balance(line(*entries, forecast=own), on=ON)

    assert (found.forecast, found.difference) == (forecast, difference)


@pytest.mark.parametrize(("on", "amended"), [("2026-06-30", 1000), ("2026-07-01", 1250)])
def test_an_amendment_counts_from_its_day(on, amended):
    found = balance(line(amendments=((day("2026-07-01"), D(250)),)), on=day(on))

    assert (found.budgeted, found.amended, found.amendments) == (1000, amended, amended - 1000)


def test_maastricht_adds_up():
    lines = tuple(
        Line(label, D(amount)) for label, amount in (("Inzet", 135520), ("Coaching", 87500), ("Werkbudget", 10000))
    )
    cover = (Cover("SPUK spreidingswet", D(158020)), Cover("Overschot", D(75000)))
    phase = PhaseBudget("verlenging", lines, cover)

    assert total(lines, on=ON).remaining == D(233020)
    assert phase.is_balanced(on=ON) is True


@pytest.mark.parametrize(
    ("costs", "funds", "balanced"),
    [
        ({2025: 87000, 2026: 29000}, {2025: 87000, 2026: 29000}, True),
        ({2025: 86000, 2026: 30000}, {2025: 87000, 2026: 29000}, False),
        ({2025: 86000, 2026: 30000}, {None: 116000}, True),
        ({None: 116000}, {None: 115999}, False),
        ({}, {None: 100}, None),
        ({None: 100}, {}, None),
    ],
)
def test_a_phase_is_balanced_over_the_whole_and_in_each_year(costs, funds, balanced):
    lines = tuple(Line("Niet uitgesplitst", D(amount), year) for year, amount in costs.items())
    cover = tuple(Cover("Participatiemiddelen", D(amount), year=year) for year, amount in funds.items())

    assert PhaseBudget("pilot", lines, cover).is_balanced(on=ON) is balanced


AMOUNTS = st.integers(-100_000, 100_000).map(lambda cents: D(cents) / 100)
ENTRIES = st.lists(
    st.builds(Entry, st.just(ON), AMOUNTS, st.sampled_from(["verplichting", "realisatie"]), st.sampled_from("AB"))
)


@given(ENTRIES)
def test_open_commitments_are_never_below_nought_nor_above_what_was_promised(entries):
    found = balance(line(*entries), on=ON)
    promised = sum(
        max(D(0), sum(e.amount for e in entries if e.kind == "verplichting" and e.reference == reference))
        for reference in "AB"
    )

    assert 0 <= found.committed <= promised
    assert found.remaining + found.realised + found.committed == found.amended


@pytest.mark.parametrize(
    ("on", "counted"), [("2025-12-31", 0), ("2026-01-01", 5), ("2026-03-31", 5), ("2026-04-01", 0)]
)
def test_spend_in_a_period_includes_both_days(on, counted):
    lines = [line(invoice(5, on=on), commitment(9, on=on))]

    assert realised_in(lines, starts_on=day("2026-01-01"), ends_on=day("2026-03-31")) == counted


def test_line_names_tell_years_and_phases_apart():
    lines = [("pilot", Line("Lonen", D(1), 2025)), ("pilot", Line("Reis", D(1))), ("vervolg", Line("Reis", D(1)))]

    assert line_names(lines) == ["Lonen 2025", "Reis (pilot)", "Reis (vervolg)"]
