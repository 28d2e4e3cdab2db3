"""The demo breaks no law: on every day at work there is a right to it, and the wage is at least the minimum."""

from datetime import date, timedelta

import pytest
from django.core.management import call_command

from legal.queries import parameter_rows, parameters
from legal.rules.calendar import Birth, Period, age_on
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
    """The law's own guard, on every day at work."""
    law = parameters()
    return [
        (placement.participant.case_number, placement.pilot_id, day, answer.reasons)
        for placement in placements
        for day in days_between(placement.starts_on, placement.ends_on or on)
        if not (
            answer := may_start(facts[placement.participant_id], placement.employer.name, on=day, parameters=law)
        ).allowed
    ]


def days_between(first: date, last: date) -> list[date]:
    return [first + timedelta(days=offset) for offset in range((last - first).days + 1)]


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
