"""What a move puts at stake: the work of people and what leads to it, as each reader may know it."""

from datetime import date
from decimal import Decimal

import pytest

from config.database.scope import scoped
from matching.enums import MatchState
from matching.models import Contract
from participants.at_stake import Stake, StakeKind, at_stake, stake_line, travel_from, travel_line, work_of
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_employer, make_match, make_participant, make_permit, make_placement, make_travel_time

pytestmark = pytest.mark.django_db
ON = date(2026, 11, 25)


@pytest.fixture
def yonas(cast):
    return make_participant(cast.assen, location=cast.schepersmaat)


@pytest.fixture
def bakery(cast):
    return make_employer(cast.assen, "Bakkerij Van Roon")


def seen(cast, role, person, on=ON):
    member = cast.members[role]
    with scoped(scope_of(member)):
        return at_stake(member, [person.pk], on=on)[person.pk]


def lines(stakes):
    return [stake_line(stake, on=ON) for stake in stakes]


def test_the_jobhunter_sees_work_matches_and_permits_with_the_employer(cast, yonas, bakery):
    make_placement(yonas, bakery, date(2026, 3, 3), hours=32)
    make_match(yonas, make_employer(cast.assen, "Kwekerij Zonneveld"), state=MatchState.OFFERED)
    make_permit(yonas, make_employer(cast.assen, "Hotel Drenthe"), date(2026, 11, 2))
    assert lines(seen(cast, Role.JOBHUNTER, yonas)) == [
        "Werkt sinds 3 maart 2026 bij Bakkerij Van Roon, 32 uur per week, dagen onbekend",
        "Baan aangeboden bij Kwekerij Zonneveld sinds 1 juni 2026",
        "TWV aangevraagd bij Hotel Drenthe sinds 2 november 2026",
    ]


def test_coa_sees_no_match_and_an_employer_only_by_the_permit_of_this_person(cast, yonas, bakery):
    other = make_participant(cast.assen, "A-0002", location=cast.schepersmaat)
    make_permit(other, bakery, date(2026, 1, 5), valid_from=date(2026, 3, 1), valid_until=date(2027, 2, 28))
    make_placement(yonas, bakery, date(2026, 3, 3))
    make_match(yonas, make_employer(cast.assen, "Kwekerij Zonneveld"), state=MatchState.OFFERED)
    without = "Werkt sinds 3 maart 2026 bij een werkgever, 32 uur per week, dagen onbekend"
    assert lines(seen(cast, Role.COA_CASEWORKER, yonas)) == [without]
    make_permit(yonas, bakery, date(2026, 1, 5), valid_from=date(2026, 3, 1), valid_until=date(2027, 2, 28))
    assert lines(seen(cast, Role.COA_CASEWORKER, yonas)) == [without.replace("een werkgever", "Bakkerij Van Roon")]


def test_work_that_ended_is_not_at_stake_and_work_to_come_is(cast, yonas, bakery):
    make_placement(yonas, bakery, date(2026, 3, 3), ends_on=date(2026, 11, 24))
    ahead = make_placement(yonas, make_employer(cast.assen, "Hotel Drenthe"), date(2026, 12, 1), hours=24)
    assert lines(seen(cast, Role.JOBHUNTER, yonas)) == [
        "Begint op 1 december 2026 bij Hotel Drenthe, 24 uur per week, dagen onbekend"
    ]
    member = cast.members[Role.JOBHUNTER]
    with scoped(scope_of(member)):
        assert work_of(member, [yonas.pk], on=ON) == {yonas.pk: []}
        (work,) = work_of(member, [yonas.pk], on=ahead.starts_on)[yonas.pk]
    assert (work.kind, work.hours) == (StakeKind.WORK, Decimal(24))


def test_hours_and_days_come_from_the_contract_of_the_day(cast, yonas, bakery, prepare):
    placement = make_placement(yonas, bakery, date(2026, 3, 3), hours=24, contract_ends_on=date(2026, 8, 31))
    with prepare():
        until = {"starts_on": date(2026, 9, 1), "ends_on": date(2026, 12, 31)}
        Contract.objects.create(pilot=cast.assen, placement=placement, **until, hours_per_week=36, days_per_week=4)
        Contract.objects.create(pilot=cast.assen, placement=placement, starts_on=date(2027, 1, 1), hours_per_week=40)
    (now,) = seen(cast, Role.COA_CASEWORKER, yonas)
    assert (now.hours, now.days) == (Decimal(36), 4)
    (then,) = seen(cast, Role.COA_CASEWORKER, yonas, on=date(2026, 6, 1))
    assert (then.hours, then.days) == (Decimal(24), None)


def test_nobody_of_another_pilot_is_seen(cast):
    stranger = make_participant(cast.maastricht, "M-0001", location=cast.azc_maastricht)
    make_placement(stranger, make_employer(cast.maastricht), date(2026, 3, 3))
    make_permit(stranger, make_employer(cast.maastricht, "Hotel Limburg"), date(2026, 11, 2))
    assert seen(cast, Role.JOBHUNTER, stranger) == []


def test_the_number_of_queries_does_not_grow(cast, bakery, django_assert_num_queries):
    people = [make_participant(cast.assen, f"A-000{n}", location=cast.schepersmaat) for n in range(1, 4)]
    for person in people:
        make_placement(person, bakery, date(2026, 3, 3))
        make_permit(person, bakery, date(2026, 11, 2))
    member = cast.members[Role.COA_CASEWORKER]
    with scoped(scope_of(member)):
        for asked in (people[:1], people):
            with django_assert_num_queries(4):
                at_stake(member, [person.pk for person in asked], on=ON)


def test_travel_is_told_from_the_new_place_only(cast, yonas, bakery):
    make_travel_time(cast.graswijk, bakery, "fiets", 25)
    make_travel_time(cast.graswijk, bakery, "ov", 40)
    member, stake = cast.members[Role.COA_CASEWORKER], Stake(StakeKind.WORK, ON, employer_id=bakery.pk)
    with scoped(scope_of(member)):
        travel = travel_from(member, [cast.graswijk.pk, cast.schepersmaat.pk])
    known = "25 minuten met de fiets, 40 minuten met het openbaar vervoer"
    assert travel_line(travel, cast.graswijk.pk, stake) == known
    assert travel_line(travel, cast.schepersmaat.pk, stake) == ""
    assert travel_line(travel, None, stake) == ""
