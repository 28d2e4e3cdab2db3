"""The criteria for a link to a municipality because of work: each by itself, and what they say together."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legal.rules.linking import Criterion, LinkingFacts, LinkingKind, LinkingOutcome, linking_check
from legal.rules.parameters import Parameters
from tests.legal.cases import ON, PARAMETERS, ROWS

GOOD = LinkingFacts(
    status_granted_on=ON, hours_per_week=Decimal(8), contract_signed=True, payslip_seen=True, distance_km=Decimal(50)
)
GOOD_AGAIN = replace(
    GOOD,
    already_linked=True,
    home_offered=False,
    integration_begun=False,
    job_matches=True,
    pay_per_month=Decimal("1401.47"),
    contract_months=6,
    reba_paid=True,
)
LINKING, RELINKING = LinkingKind.LINKING, LinkingKind.RELINKING


def check(facts, kind=LINKING, on=ON, parameters=PARAMETERS):
    return linking_check(facts, kind, on=on, parameters=parameters)


def answers(facts, kind=LINKING):
    return {answer.criterion.value: answer.met for answer in check(facts, kind).criteria}


def test_all_hard_criteria_of_a_first_link():
    assert answers(GOOD) == dict.fromkeys(("status", "paid_hours", "contract_signed", "payslip_seen", "distance"), True)
    assert check(GOOD).outcome is LinkingOutcome.MET


@pytest.mark.parametrize(
    ("change", "criterion", "met", "outcome"),
    [
        ({"hours_per_week": Decimal("7.9")}, "paid_hours", False, "not_met"),
        ({"hours_per_week": None}, "paid_hours", None, "unknown"),
        ({"status_granted_on": None}, "status", False, "not_met"),
        ({"status_granted_on": date(2026, 11, 21)}, "status", False, "not_met"),
        ({"contract_signed": False}, "contract_signed", False, "not_met"),
        ({"payslip_seen": None}, "payslip_seen", None, "unknown"),
        ({"distance_km": Decimal("50.1")}, "distance", False, "met"),
        ({"distance_km": None}, "distance", None, "met"),
    ],
)
def test_one_hard_criterion_decides_and_the_distance_decides_nothing(change, criterion, met, outcome):
    facts = replace(GOOD, **change)
    assert answers(facts)[criterion] is met
    assert check(facts).outcome.value == outcome


def test_a_new_link_asks_more():
    assert answers(GOOD_AGAIN, RELINKING) == dict.fromkeys(
        (
            "status",
            "already_linked",
            "no_home_offered",
            "integration_not_begun",
            "job_matches",
            "contract_signed",
            "pay",
            "contract_length",
            "payslip_seen",
            "reba_paid",
        ),
        True,
    )
    assert check(GOOD_AGAIN, RELINKING).outcome is LinkingOutcome.MET


@pytest.mark.parametrize(
    ("change", "criterion", "met"),
    [
        ({"pay_per_month": Decimal("1401.46")}, "pay", False),
        ({"for_family": True}, "pay", False),
        ({"for_family": True, "pay_per_month": Decimal("2002.10")}, "pay", True),
        ({"contract_months": 5}, "contract_length", False),
        ({"contract_months": None, "is_permanent": True}, "contract_length", True),
        ({"contract_months": None}, "contract_length", None),
        ({"job_matches": None}, "job_matches", None),
        ({"reba_paid": False}, "reba_paid", False),
        ({"already_linked": False}, "already_linked", False),
    ],
)
def test_each_criterion_of_a_new_link(change, criterion, met):
    assert answers(replace(GOOD_AGAIN, **change), RELINKING)[criterion] is met


@pytest.mark.parametrize(
    ("offered", "begun", "ambiguous"),
    [(False, False, False), (True, True, False), (True, False, True), (False, True, True), (None, True, False)],
)
def test_where_the_sources_say_both_or_and_and_it_is_told(offered, begun, ambiguous):
    found = check(replace(GOOD_AGAIN, home_offered=offered, integration_begun=begun), RELINKING)
    assert found.is_ambiguous is ambiguous
    assert found.outcome is not LinkingOutcome.MET or (offered, begun) == (False, False)


def test_every_answer_names_its_source_and_the_number_it_was_held_to():
    for kind in LinkingKind:
        assert all(answer.source for answer in check(GOOD_AGAIN, kind).criteria)
    by_criterion = {answer.criterion: answer.number for answer in check(GOOD_AGAIN, RELINKING).criteria}
    assert by_criterion[Criterion.PAY].key == "assistance_norm_single"
    assert by_criterion[Criterion.CONTRACT_LENGTH].count == 6


def test_without_its_number_a_criterion_is_unknown():
    bare = Parameters.from_table(row for row in ROWS if not row.key.startswith(("linking_", "assistance_")))
    assert check(GOOD, parameters=bare).outcome is LinkingOutcome.UNKNOWN
    early = check(GOOD_AGAIN, RELINKING, on=date(2025, 12, 31))  # the norm of that year is not known
    assert {a.criterion for a in early.criteria if a.met is None} == {Criterion.PAY}


maybe = st.sampled_from([None, False, True])


@given(maybe, maybe, maybe, st.sampled_from([None, Decimal(4), Decimal(8), Decimal(40)]))
def test_knowing_more_never_turns_met_into_unknown(signed, seen, linked, hours):
    facts = replace(GOOD, contract_signed=signed, payslip_seen=seen, already_linked=linked, hours_per_week=hours)
    outcome = check(facts).outcome
    hard = [signed, seen, None if hours is None else hours >= 8]
    expected = "not_met" if False in hard else "unknown" if None in hard else "met"
    assert outcome.value == expected
