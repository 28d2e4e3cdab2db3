"""The demo breaks no law: throughout the time at work there is a right to it, and the wage is at least the minimum."""

from collections.abc import Iterator
from dataclasses import astuple
from datetime import date, timedelta

import pytest
from django.core.management import call_command

from legal.queries import parameter_rows, parameters
from legal.rules.calendar import Birth, Period, age_on
from legal.rules.facts import Facts, Permit, PermitOutcome
from legal.rules.may_start import may_start
from legal.rules.minimum_wage import WageOutcome, check_contract
from legal.rules.permit_term import gaps, past_w_document
from matching.models import Contract, Match, Placement
from participants.facts import facts_of
from participants.models import Milestone, Participant, WorkPermit
from reporting.demo.load import load

# Early in the pilots, a Sunday just after the waiting term changed, a plain day, a day past the known minimum wages.
DAYS = (date(2025, 2, 1), date(2026, 6, 14), date(2026, 11, 20), date(2027, 5, 31))


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_the_caseload_of_a_day_breaks_no_law(prepare, on):
    call_command("load_pilots", verbosity=0)
    with prepare():
        load(on)
        placements = list(Placement.objects.select_related("participant", "employer").prefetch_related("contracts"))
        assert len(placements) > 40
        facts = facts_of([placement.participant for placement in placements])
        assert days_without_a_right(placements, facts, on) == []
        assert set(wage_outcomes()) <= {WageOutcome.ENOUGH, WageOutcome.UNKNOWN}
        for placement in placements:
            assert age_on(placement.participant.birth_date, placement.starts_on) >= 18
            assert_contracts_follow_each_other(placement, on)
        for known in facts.values():
            assert gaps(known.permits) == ()
            assert {past_w_document(permit, known) for permit in known.permits if permit.days} <= {None}
        assert_nothing_lies_ahead(on)
        assert_steps_are_in_order()


def days_without_a_right(placements, facts, on):
    """The law's own guard, on the days at work on which an answer can turn and on one in each week."""
    law = parameters()
    return [
        (placement.participant.case_number, placement.pilot_id, day, answer.reasons)
        for placement in placements
        for day in days_to_ask(facts[placement.participant_id], placement.starts_on, placement.ends_on or on)
        if not (
            answer := may_start(facts[placement.participant_id], placement.employer.name, on=day, parameters=law)
        ).allowed
    ]


def days_to_ask(known: Facts, first: date, last: date) -> list[date]:
    """The first and the last day, one in each week, and every day that is in the facts with its neighbours."""
    weekly = {first + timedelta(days=offset) for offset in range(0, (last - first).days, 7)}
    turning = {day + timedelta(days=offset) for day in dates_in(astuple(known)) for offset in (-1, 0, 1)}
    return sorted(day for day in {first, last} | weekly | turning if first <= day <= last)


def dates_in(value: object) -> Iterator[date]:
    """Every date in a tuple of tuples."""
    if isinstance(value, date):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from dates_in(part)


def test_every_day_that_a_fact_tells_is_asked_with_its_neighbours():
    permit = Permit(
        requested_on=date(2026, 1, 2),
        decided_on=date(2026, 1, 20),
        outcome=PermitOutcome.GRANTED,
        valid_from=date(2026, 2, 1),
        valid_until=date(2026, 2, 11),
        employer="Bakkerij",
    )
    asked = days_to_ask(Facts(permits=(permit,)), date(2026, 1, 30), date(2026, 2, 14))
    days = ["01-30", "01-31", "02-01", "02-02", "02-06", "02-10", "02-11", "02-12", "02-13", "02-14"]
    assert [f"{day:%m-%d}" for day in asked] == days


def wage_outcomes():
    law = parameter_rows()
    for contract in Contract.objects.select_related("placement__participant", "wage"):
        birth = Birth(contract.placement.participant.birth_date)
        for check in check_contract(law, contract.wage.per_hour, birth, Period(contract.starts_on, contract.ends_on)):
            yield check.outcome


def assert_contracts_follow_each_other(placement, on):
    contracts = list(placement.contracts.all())
    assert contracts[0].starts_on == placement.starts_on
    assert contracts[-1].ends_on is None or contracts[-1].ends_on >= (placement.ends_on or on)
    for before, after in zip(contracts, contracts[1:], strict=False):
        assert after.starts_on == before.ends_on + timedelta(days=1)


def assert_nothing_lies_ahead(on):
    """What is recorded has happened."""
    columns = {
        Milestone: ("happened_on",),
        WorkPermit: ("requested_on", "complete_on", "decided_on"),
        Placement: ("starts_on", "ends_on"),
        Participant: ("enrolled_on", "intake_on", "paused_on", "ended_on", "in_view_agreed_on"),
        Match: ("proposed_on", "introduced_on", "agreed_on", "closed_on"),
    }
    for model, names in columns.items():
        for name in names:
            assert not model.objects.filter(**{f"{name}__gt": on}).exists(), (model, name)


def assert_steps_are_in_order():
    for match in Match.objects.select_related("participant"):
        person = match.participant
        days = [person.enrolled_on, person.intake_on, match.proposed_on, match.introduced_on, match.agreed_on]
        known = [day for day in (*days, match.closed_on) if day]
        assert known == sorted(known), (person.case_number, person.pilot_id, days)
