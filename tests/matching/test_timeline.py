"""Work on the timeline: each step for the jobhunter, only whether somebody works for COA, nothing for the job coach."""

from datetime import date

import pytest

from config.database.scope import scoped
from matching.models import CoachAssignment
from matching.timeline import work_events
from participants.dossier import Topic, name_of
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_employer, make_match, make_participant, make_placement
from tests.factories_at_work import make_check_in, make_cost, make_progression
from tests.preparing import preparing

pytestmark = pytest.mark.django_db
READS = {
    Role.JOBHUNTER: [
        "Voorgesteld: Bakkerij Van Roon",
        "Nazorg met deelnemer: Kwekerij Zonneveld",
        "Nazorg met werkgever: Kwekerij Zonneveld",
        "Jobcoach bij Kwekerij Zonneveld: Jobcoach Assen",
        "Maatwerk reiskosten, €\N{NO-BREAK SPACE}80,00: gevraagd",
        "Maatwerk reiskosten, €\N{NO-BREAK SPACE}80,00: afgewezen",
        "Begonnen met werken bij Kwekerij Zonneveld",
        "Gestopt met werken bij Kwekerij Zonneveld",
        "Werk bij Kwekerij Zonneveld past beter dan het vorige",
    ],
    Role.COA_CASEWORKER: ["Begonnen met werken", "Gestopt met werken"],
    Role.JOB_COACH: [],
}


@pytest.mark.parametrize("role", READS)
def test_each_role_reads_what_it_may_know_of_work(cast, role):
    person = make_participant(cast.assen, location=cast.schepersmaat, job_coach=cast.members[Role.JOB_COACH])
    make_match(person, make_employer(cast.assen))
    firm = make_employer(cast.assen, "Kwekerij Zonneveld")
    coach = cast.members[Role.JOB_COACH]
    work = make_placement(person, firm, date(2026, 7, 1), ends_on=date(2026, 8, 1), job_coach=coach)
    make_check_in(work, happened_on=date(2026, 7, 8), respondent="deelnemer", satisfaction=2, recorded_by=coach)
    make_check_in(
        work, happened_on=date(2026, 7, 9), respondent="werkgever", at_work="ja", how_known="verteld", by_link=True
    )
    refused = {"state": "afgewezen", "decided_on": date(2026, 7, 3), "decision_reason": "Kan met de fiets"}
    make_cost(work, recorded_by=coach, **refused)
    fits = {"better": ["uren", "anders"], "note": "Dichter bij huis", "recorded_by": coach}
    make_progression(work, "ja", judged_on=date(2026, 7, 4), **fits)
    me = cast.members[role]
    with preparing():
        CoachAssignment.objects.create(pilot=cast.assen, placement=work, coach=coach, starts_on=date(2026, 7, 1))
    with scoped(scope_of(me)):
        told = list(work_events(me, person))
    assert [event.heading for event in told] == READS[role]
    said = {event.heading: (event.by, event.text) for event in told if event.text and event.topic == Topic.WORK}
    if role == Role.JOBHUNTER:
        assert said["Nazorg met deelnemer: Kwekerij Zonneveld"] == (
            name_of(coach),
            "Of iemand er nog werkt, is onbekend, ontevreden (2).",
        )
        assert said["Nazorg met werkgever: Kwekerij Zonneveld"] == (
            "",
            "Werkt er nog (verteld). Beantwoord via een link.",
        )
        better = said["Werk bij Kwekerij Zonneveld past beter dan het vorige"]
        assert better == (name_of(coach), "Beter: uren, iets anders. Dichter bij huis")
    assert ("Zonneveld" in str(told)) == (role == Role.JOBHUNTER)


def test_the_neighbours_read_nothing(cast):
    person = make_participant(cast.assen, location=cast.schepersmaat)
    make_match(person, make_employer(cast.assen))
    work = make_placement(person, make_employer(cast.assen, "Kwekerij Zonneveld"), date(2026, 7, 1))
    make_check_in(work, happened_on=date(2026, 7, 8))
    make_cost(work)
    make_progression(work, "ja")
    with scoped(scope_of(cast.neighbour)):
        assert list(work_events(cast.neighbour, person)) == []
