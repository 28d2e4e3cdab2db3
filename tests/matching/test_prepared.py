"""A prepared query of Mijn werk gives its rows as tuples with names."""

from datetime import date

import pytest
from django.db.models import F
from django.db.models.functions import TruncDate

from config.database.prepared import PREPARED
from config.database.scope import scoped
from matching.worklist.prepared import Prepared
from participants.models import Milestone
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_milestone, make_participant

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 25)


def test_a_prepared_query_gives_the_rows_of_the_query(cast):
    make_milestone(make_participant(cast.assen, location=cast.schepersmaat), "bsn_aangevraagd", DAY)
    make_milestone(make_participant(cast.maastricht, "M-0001"), "bsn_aangevraagd", DAY)
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
        assert [row._asdict() for row in asked(member, DAY)] == list(asked.build(member, DAY))
        assert [row.participant__case_number for row in asked(member, DAY)] == ["A-0001"]
