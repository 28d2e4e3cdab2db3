"""Work on the timeline: each step for the jobhunter, only whether somebody works for COA, nothing for the job coach."""

from datetime import date

import pytest

from config.database.scope import scoped
from matching.timeline import work_events
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_employer, make_match, make_participant, make_placement

pytestmark = pytest.mark.django_db
READS = {
    Role.JOBHUNTER: [
        "Voorgesteld: Bakkerij Van Roon",
        "Begonnen met werken bij Kwekerij Zonneveld",
        "Gestopt met werken bij Kwekerij Zonneveld",
    ],
    Role.COA_CASEWORKER: ["Begonnen met werken", "Gestopt met werken"],
    Role.JOB_COACH: [],
}


@pytest.mark.parametrize("role", READS)
def test_each_role_reads_what_it_may_know_of_work(cast, role):
    person = make_participant(cast.assen, location=cast.schepersmaat, job_coach=cast.members[Role.JOB_COACH])
    make_match(person, make_employer(cast.assen))
    firm = make_employer(cast.assen, "Kwekerij Zonneveld")
    make_placement(person, firm, date(2026, 7, 1), ends_on=date(2026, 8, 1), job_coach=cast.members[Role.JOB_COACH])
    me = cast.members[role]
    with scoped(scope_of(me)):
        told = list(work_events(me, person))
    assert [event.heading for event in told] == READS[role]
    assert ("Zonneveld" in str(told)) == (role == Role.JOBHUNTER)


def test_the_neighbours_read_nothing(cast):
    person = make_participant(cast.assen, location=cast.schepersmaat)
    make_match(person, make_employer(cast.assen))
    with scoped(scope_of(cast.neighbour)):
        assert list(work_events(cast.neighbour, person)) == []
