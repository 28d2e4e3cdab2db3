"""A prepared query of Mijn werk asks what the query that it was made from asks, of every member and on every day."""

from datetime import date

import pytest
from django.db.models import F
from django.db.models.functions import TruncDate

from config.database.scope import scoped
from matching.worklist.prepared import PREPARED, Prepared
from participants.models import Milestone
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_milestone, make_participant

pytestmark = pytest.mark.django_db
DAYS = (date(2024, 2, 29), date(2026, 11, 25))
ROLES = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER, Role.PROJECT_LEADER)


def test_every_prepared_query_asks_the_same_of_whom_and_when_it_is_asked(cast):
    members = [cast.members[role] for role in ROLES] + [cast.neighbour]
    for prepared in PREPARED:
        for member in members:
            for on in DAYS:
                assert prepared.statement(member, on) == prepared.build(member, on).query.sql_with_params()


def test_a_prepared_query_gives_the_rows_of_the_query(cast):
    make_milestone(make_participant(cast.assen, location=cast.schepersmaat), "bsn_aangevraagd", DAYS[1])
    make_milestone(make_participant(cast.maastricht, "M-0001"), "bsn_aangevraagd", DAYS[1])
    member = cast.members[Role.JOBHUNTER]
    asked = Prepared(
        lambda membership, on: (
            Milestone.objects.visible_to(membership)
            .filter(happened_on__gte=on)
            .annotate(written=TruncDate("recorded_at"))
            .values("kind", "written", "participant__case_number", "happened_on", also=F("kind"))
        )
    )
    PREPARED.remove(asked)
    with scoped(scope_of(member)):
        assert [row._asdict() for row in asked(member, DAYS[1])] == list(asked.build(member, DAYS[1]))
        assert [row.participant__case_number for row in asked(member, DAYS[1])] == ["A-0001"]
