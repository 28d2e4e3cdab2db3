"""A prepared query asks what the query that it was made from asks, whoever asks it, of whom and on what day."""

import uuid
from datetime import date
from itertools import product
from threading import Thread
from typing import Any

import pytest
from django.db import connection
from django.db.models import Prefetch, QuerySet

from accounts.models import User
from config.database.prepared import PREPARED
from config.database.scope import scoped
from participants.models import Milestone, Participant, Stay
from pilots.enums import Role
from pilots.middleware import scope_of
from pilots.models import Membership
from pilots.prepared import Prepared
from tests.factories import make_milestone, make_participant

pytestmark = pytest.mark.django_db
DAYS = (date(2024, 2, 29), date(2026, 11, 25))
KEYS = (uuid.UUID(int=7), uuid.uuid4())
ROLES = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER, Role.PROJECT_LEADER)


@pytest.fixture
def members(cast):
    return [cast.members[role] for role in ROLES] + [cast.neighbour]


@pytest.fixture
def unlisted():
    """What a test prepares is gone after it."""
    before = [*PREPARED]
    yield
    PREPARED[:] = before


def test_every_prepared_query_asks_the_same_of_whom_and_when_it_is_asked(members):
    values = {Membership: members, date: DAYS, int: (1, 2), uuid.UUID: KEYS, list[uuid.UUID]: [[], [*KEYS]]}
    assert len(PREPARED) > 30
    for prepared in PREPARED:
        for arguments in product(*(values[kind] for kind in prepared.kinds())):
            sql, parameters = prepared.build(*arguments).query.sql_with_params()
            assert prepared.statement(*arguments) == (sql, tuple(parameters))


def test_its_rows_are_those_of_the_query_with_all_that_they_bring_along(cast, prepare, unlisted):
    with prepare():
        person = make_participant(cast.assen, location=cast.schepersmaat)
        other = make_participant(cast.maastricht, "M-0001")
        for day in DAYS:
            make_milestone(person, "bsn_aangevraagd", day)
            make_milestone(other, "bsn_aangevraagd", day)

    @Prepared
    def milestones(membership: Membership, on: date, people: list[uuid.UUID]) -> QuerySet[Milestone]:
        rows = Milestone.objects.visible_to(membership).filter(happened_on__gte=on, participant_id__among=people)
        return rows.select_related("participant").prefetch_related("confirmations")

    member, asked = cast.members[Role.JOBHUNTER], [person.pk, other.pk]
    with scoped(scope_of(member)):
        for on in DAYS:
            found, expected = milestones(member, on, asked), list(milestones.build(member, on, asked))
            assert found == expected
            assert [milestone.happened_on for milestone in found] == [day for day in DAYS if day >= on]
            assert [milestone.participant.case_number for milestone in found] == ["A-0001"] * len(found)


def test_a_prepared_query_is_one_query_and_builds_nothing_twice(cast, unlisted, django_assert_num_queries):
    built = []

    @Prepared
    def stays(person: uuid.UUID) -> QuerySet[Stay]:
        built.append(person)
        return Stay.objects.filter(participant_id=person)

    with scoped(scope_of(cast.members[Role.JOBHUNTER])), django_assert_num_queries(2):
        stays(KEYS[0])
        stays(KEYS[1])
    assert len(built) == 1


def test_what_one_thread_prepared_another_asks_over_a_connection_of_its_own(unlisted):
    found = []

    @Prepared
    def users(number: int) -> QuerySet[User]:
        return User.objects.filter(pk=number)

    def ask():
        found.append(users(0))
        connection.close()

    assert users(0) == []
    thread = Thread(target=ask)
    thread.start()
    thread.join()
    assert found == [[]]


def test_a_query_that_holds_what_it_cannot_fill_in_is_refused(unlisted):
    @Prepared
    def until(on: date) -> QuerySet[Any]:
        return Milestone.objects.filter(happened_on__lt=date(2020, 1, 1), until=on)

    with pytest.raises(TypeError, match="a prepared query cannot hold <class 'datetime.date'>"):
        until(DAYS[0])


def test_a_query_that_brings_along_the_rows_of_a_query_of_its_own_is_refused(unlisted):
    @Prepared
    def with_stays(membership: Membership) -> QuerySet[Participant]:
        stays = Stay.objects.visible_to(membership)
        return Participant.objects.visible_to(membership).prefetch_related(Prefetch("stays", stays))

    with pytest.raises(TypeError, match="cannot bring along the rows of a query of its own"):
        with_stays(Membership(pilot_id=1, role=Role.JOBHUNTER))
