"""Running work: wages on every date that matters, contracts that follow, the job coach and the end."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from config.database.scope import scoped
from matching.enums import MatchState, PlacementEndReason
from matching.models import Contract, Placement
from matching.refusals import Refused
from matching.services import (
    Description,
    Start,
    Terms,
    add_contract,
    assign_job_coach,
    change_contract,
    describe_work,
    end_placement,
    start_placement,
)
from participants.enums import MilestoneKind
from participants.models import Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_match, make_milestone, make_participant, make_placement

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 20)


@pytest.fixture
def holder(cast, law):
    """19 years old, 20 on 10 December 2026, free to work: only the wage is at stake."""
    person = make_participant(cast.assen, "A-0019", birth_date=date(2006, 12, 10), lodged=date(2026, 1, 1))
    make_milestone(person, MilestoneKind.STATUS_GRANTED, date(2026, 6, 1))
    return person


@pytest.fixture
def match(holder, bakery):
    return make_match(holder, bakery, state=MatchState.OFFERED)


@pytest.fixture
def placement(yonas, bakery):
    made = make_match(yonas, bakery, state=MatchState.STARTED)
    return make_placement(yonas, bakery, date(2026, 6, 15), match=made, contract_ends_on=date(2026, 12, 31))


def refused(service, *args, **kwargs):
    with pytest.raises(Refused) as caught:
        service(*args, **kwargs)
    return caught.value.refusal


def start(match, membership, wage, ends_on):
    terms = Terms(TODAY, ends_on=ends_on, per_hour=wage)
    return start_placement(membership, match, start=Start(terms), on=TODAY)


def test_a_wage_below_the_minimum_on_the_first_day_is_refused(match, at_work):
    refusal = refused(start, match, at_work, Decimal("8.98"), date(2026, 12, 31))
    assert (refusal.code, refusal.field, refusal.sentence) == (
        "wage_too_low",
        "per_hour",
        "€\u00a08,98 per uur is te laag. Het minimumloon voor Yonas Tesfay (dan 19 jaar) is €\u00a08,99 per uur "
        "op 20 november 2026 (bron: Berekend: 60 % van 14,99).",
    )
    assert not Placement.objects.exists()


def test_a_birthday_and_an_unknown_amount_in_the_contract_warn(match, at_work):
    assert start(match, at_work, Decimal("8.99"), date(2027, 5, 31)).notices == (
        "Het loon moet omhoog vanaf 10 december 2026: €\u00a08,99 per uur is te laag. Het minimumloon voor "
        "Yonas Tesfay (dan 20 jaar) is €\u00a011,99 per uur op 10 december 2026 (bron: Berekend: 80 % van 14,99).",
        "Het minimumloon op 1 januari 2027 is nog niet bekend. Kijk het loon na zodra het bedrag er is.",
    )


def test_an_unknown_wage_is_said_not_guessed(match, at_work):
    assert start(match, at_work, None, None).notices == (
        "Het uurloon is niet bekend, dus het minimumloon is niet nagekeken.",
    )


def test_a_contract_that_ends_before_it_begins_is_refused(match, at_work):
    refusal = refused(start, match, at_work, None, date(2026, 11, 19))
    assert (refusal.code, refusal.field) == ("dates_out_of_order", "contract_ends_on")


def periods(placement):
    return list(Contract.objects.filter(placement=placement).values_list("starts_on", "ends_on"))


FIRST = (date(2026, 6, 15), date(2026, 12, 31))


def test_two_contracts_at_once_are_refused_unless_the_one_before_stops(placement, at_work):
    terms = Terms(date(2026, 12, 1), kind="onbepaald", per_hour=Decimal(15))
    refusal = refused(add_contract, at_work, placement, terms=terms)
    assert (refusal.code, refusal.field, refusal.sentence) == (
        "contracts_overlap",
        "starts_on",
        "Het vorige contract loopt tot en met 31 december 2026. Twee contracten tegelijk kan niet.",
    )
    assert periods(placement) == [FIRST]
    add_contract(at_work, placement, terms=terms, ends_previous=True)
    assert periods(placement) == [(date(2026, 6, 15), date(2026, 11, 30)), (date(2026, 12, 1), None)]
    refusal = refused(add_contract, at_work, placement, terms=Terms(date(2027, 2, 1)))
    assert refusal.sentence == "Het vorige contract loopt zonder laatste dag. Twee contracten tegelijk kan niet."


def test_days_without_a_contract_and_an_unknown_wage_are_noticed(placement, at_work):
    added = add_contract(at_work, placement, terms=Terms(date(2027, 1, 4), ends_on=date(2027, 6, 30)))
    assert added.notices == (
        "Het uurloon is niet bekend, dus het minimumloon is niet nagekeken.",
        "Er is geen contract voor deze dagen: 1 tot en met 3 januari 2027. Is er toen niet gewerkt?",
    )


def test_a_next_contract_begins_after_the_one_before(placement, at_work):
    refusal = refused(add_contract, at_work, placement, terms=Terms(date(2026, 6, 15)))
    assert (refusal.code, refusal.next_step) == ("dates_out_of_order", "Vul 16 juni 2026 of een latere dag in.")


def test_a_permanent_contract_has_no_last_day(placement, at_work):
    terms = Terms(date(2027, 1, 1), kind="onbepaald", ends_on=date(2027, 12, 31))
    refusal = refused(add_contract, at_work, placement, terms=terms)
    assert (refusal.code, refusal.field) == ("permanent_ends", "contract_ends_on")


def test_the_database_refuses_two_contracts_at_once(placement, at_work):
    with pytest.raises(IntegrityError, match="contracts_do_not_overlap"), transaction.atomic():
        Contract.objects.create(pilot_id=placement.pilot_id, placement=placement, starts_on=date(2026, 12, 31))


def test_a_contract_is_corrected_within_its_neighbours(placement, at_work):
    add_contract(at_work, placement, terms=Terms(date(2027, 1, 1), ends_on=date(2027, 6, 30), per_hour=Decimal(16)))
    first, second = Contract.objects.filter(placement=placement).order_by("starts_on")
    past_next = refused(change_contract, at_work, first, terms=Terms(FIRST[0], ends_on=date(2027, 1, 1)))
    assert (past_next.code, past_next.next_step) == (
        "contracts_overlap",
        "Vul 31 december 2026 of een eerdere dag in.",
    )
    into_first = refused(change_contract, at_work, second, terms=Terms(date(2026, 12, 31), ends_on=date(2027, 6, 30)))
    assert (into_first.code, into_first.field) == ("contracts_overlap", "starts_on")
    before_work = refused(change_contract, at_work, first, terms=Terms(date(2026, 6, 14), ends_on=FIRST[1]))
    assert (before_work.code, before_work.field) == ("dates_out_of_order", "starts_on")
    low = Terms(FIRST[0], ends_on=FIRST[1], per_hour=Decimal("5.00"))
    assert refused(change_contract, at_work, first, terms=low).code == "wage_too_low"
    change_contract(at_work, first, terms=Terms(FIRST[0], "bepaald", date(2026, 11, 30), per_hour=Decimal("15.50")))
    first.refresh_from_db()
    assert (first.ends_on, first.wage.per_hour) == (date(2026, 11, 30), Decimal("15.50"))


def test_a_change_in_between_is_noticed(placement, at_work):
    describe_work(at_work, placement, description=Description("Bakker", "horeca", "midden"), version=1)
    late = refused(describe_work, at_work, placement, description=Description(), version=1)
    assert (late.code, late.sentence) == (
        "changed_meanwhile",
        "Dit werk is intussen gewijzigd, door een collega of in een ander tabblad.",
    )
    placement.refresh_from_db()
    assert (placement.title, placement.job_level, placement.version) == ("Bakker", "midden", 2)


def test_the_end_of_work_ends_the_match_with_its_reason(placement, at_work):
    end_placement(at_work, placement, ends_on=TODAY, reason=PlacementEndReason.RESIGNED, on=TODAY)
    placement.refresh_from_db()
    step = placement.match.steps.latest("recorded_at")
    placement.match.refresh_from_db()
    assert (placement.ends_on, placement.end_reason) == (TODAY, "ontslag_deelnemer")
    assert (placement.match.state, placement.match.closed_on) == ("ended", TODAY)
    assert (step.state, step.reason) == ("ended", "Ontslag door de deelnemer")


@pytest.mark.parametrize(
    ("ends_on", "code"), [(date(2026, 6, 14), "dates_out_of_order"), (date(2026, 11, 21), "date_in_future")]
)
def test_an_end_that_cannot_be_is_refused(placement, at_work, ends_on, code):
    reason = PlacementEndReason.OTHER
    refusal = refused(end_placement, at_work, placement, ends_on=ends_on, reason=reason, on=TODAY)
    assert (refusal.code, refusal.field) == (code, "ends_on")


def test_work_ends_once(placement, at_work):
    end_placement(at_work, placement, ends_on=TODAY, reason=PlacementEndReason.OTHER, on=TODAY)
    refusal = refused(end_placement, at_work, placement, ends_on=TODAY, reason=PlacementEndReason.OTHER, on=TODAY)
    assert refusal.code == "placement_ended"
    assert refused(add_contract, at_work, placement, terms=Terms(TODAY)).code == "placement_ended"


def test_an_assigned_job_coach_sees_the_person_and_the_work(cast, placement, yonas, jobhunter):
    coach = cast.members[Role.JOB_COACH]
    with scoped(scope_of(jobhunter)):
        assign_job_coach(jobhunter, placement, coach=coach, on=TODAY)
    with scoped(scope_of(coach)):
        assert [p.pk for p in Participant.objects.all()] == [yonas.pk]
        assert [p.pk for p in Placement.objects.all()] == [placement.pk]


@pytest.mark.parametrize("who", ["jobhunter", "neighbour"])
def test_only_a_job_coach_of_the_pilot_can_be_assigned(cast, placement, at_work, who):
    other = cast.neighbour if who == "neighbour" else cast.members[Role.JOBHUNTER]
    assert refused(assign_job_coach, at_work, placement, coach=other, on=TODAY).code == "not_a_job_coach"
