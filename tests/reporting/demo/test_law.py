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

DAYS = (date(2025, 2, 1), date(2025, 9, 6), date(2026, 6, 14), date(2026, 11, 20), date(2027, 5, 31))


@pytest.fixture(params=DAYS, ids=str)
def demo(request, prepare):
    """The demo of a day, readable; gives that day."""
    call_command("load_pilots", verbosity=0)
    with prepare():
        load(request.param)
        yield request.param


def days_between(first: date, last: date) -> list[date]:
    return [first + timedelta(days=offset) for offset in range((last - first).days + 1)]


def test_nobody_works_a_day_without_the_right_to(demo):
    law = parameters()
    placements = list(Placement.objects.select_related("participant", "employer"))
    facts = facts_of([placement.participant for placement in placements])
    wrong = [
        (placement.participant.case_number, placement.pilot_id, day, answer.reasons)
        for placement in placements
        for day in days_between(placement.starts_on, placement.ends_on or demo)
        if not (
            answer := may_start(facts[placement.participant_id], placement.employer.name, on=day, parameters=law)
        ).allowed
    ]
    assert wrong == []
    assert len(placements) > 40


def test_every_wage_is_at_least_the_minimum_on_every_day(demo):
    law = parameter_rows()
    contracts = list(Contract.objects.select_related("placement__participant", "wage"))
    outcomes = {
        check.outcome
        for contract in contracts
        for check in check_contract(
            law,
            contract.wage.per_hour,
            Birth(contract.placement.participant.birth_date),
            Period(contract.starts_on, contract.ends_on),
        )
    }
    assert outcomes <= {WageOutcome.ENOUGH, WageOutcome.UNKNOWN}
    assert WageOutcome.ENOUGH in outcomes


def test_nobody_under_18_works_and_contracts_cover_every_day_at_work(demo):
    for placement in Placement.objects.select_related("participant").prefetch_related("contracts"):
        assert age_on(placement.participant.birth_date, placement.starts_on) >= 18
        contracts = list(placement.contracts.all())
        assert contracts[0].starts_on == placement.starts_on
        assert contracts[-1].ends_on is None or contracts[-1].ends_on >= (placement.ends_on or demo)
        for before, after in zip(contracts, contracts[1:], strict=False):
            assert after.starts_on == before.ends_on + timedelta(days=1)


def test_permits_stay_within_the_w_document_and_nobody_works_in_a_gap(demo):
    people = {placement.participant for placement in Placement.objects.select_related("participant")}
    for facts in facts_of(people).values():
        assert [past_w_document(permit, facts) for permit in facts.permits if permit.days] == [None] * len(
            [permit for permit in facts.permits if permit.days]
        )
        assert gaps(facts.permits) == ()


def test_nothing_is_recorded_that_still_has_to_happen(demo):
    assert not Milestone.objects.filter(happened_on__gt=demo).exists()
    assert not WorkPermit.objects.filter(requested_on__gt=demo).exists()
    assert not WorkPermit.objects.filter(decided_on__gt=demo).exists()
    assert not Placement.objects.filter(starts_on__gt=demo).exists()
    assert not Placement.objects.filter(ends_on__gt=demo).exists()
    for column in ("enrolled_on", "intake_on", "paused_on", "ended_on", "in_view_agreed_on"):
        assert not Participant.objects.filter(**{f"{column}__gt": demo}).exists(), column
    for column in ("proposed_on", "introduced_on", "agreed_on", "closed_on"):
        assert not Match.objects.filter(**{f"{column}__gt": demo}).exists(), column


def test_the_steps_of_a_route_follow_each_other(demo):
    for match in Match.objects.select_related("participant"):
        person = match.participant
        days = [
            person.enrolled_on, person.intake_on, match.proposed_on, match.introduced_on, match.agreed_on, match.closed_on,
        ]  # fmt: skip
        known = [day for day in days if day]
        assert known == sorted(known), (person.case_number, person.pilot_id, days)
