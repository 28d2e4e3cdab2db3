"""A job fair: a schedule of who fits, nobody in two places, changed by hand; on paper no name without an agreement."""

from datetime import date, time, timedelta

import pytest
from django.utils import timezone

from config.database.scope import maintenance
from employers.models import Employer
from matching.models import FairTalk
from participants.models import EmployerAgreement, Participant
from pilots.enums import MeetingKind
from pilots.models import Meeting
from tests.cast import Cast, make_cast
from tests.factories import (
    make_employer,
    make_employer_attendance,
    make_fair_talk,
    make_law,
    make_meeting,
    make_participant,
    make_profile,
    make_vacancy,
)
from tests.preparing import preparing

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
HELD_ON = TODAY + timedelta(days=10)
HOURS = {"first": "13.00", "last": "14.30", "most_talks": "2"}


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    return make_cast()


@pytest.fixture(scope="module")
def people(cast) -> list[Participant]:
    """Three who can work 32 hours and one who can only work 8."""
    found = []
    for number, (name, hours) in enumerate((("Amína", 32), ("Bilal", 32), ("Chidi", 32), ("Dina", 8)), start=1):
        person = make_participant(
            cast.assen,
            f"A-{number:04}",
            first_name=name,
            last_name="Haddad",
            lodged=date(2024, 1, 1),
            enrolled_on=TODAY - timedelta(days=90),
            location=cast.schepersmaat,
        )
        make_profile(person, hours_available=hours)
        found.append(person)
    return found


@pytest.fixture(scope="module")
def tables(cast) -> list[Employer]:
    """Two with a job of 24 hours or more, one without a job."""
    made = [make_employer(cast.assen, name) for name in ("Bakkerij", "Garage", "Zonder werk")]
    for employer in made[:2]:
        make_vacancy(employer, f"Werk bij {employer.name}", hours_min=24, hours_max=36)
    return made


@pytest.fixture(scope="module")
def fair(cast, people, tables) -> Meeting:
    meeting = make_meeting(cast.assen, HELD_ON, kind=MeetingKind.JOB_FAIR, starts_at=time(13), attended=people)
    for employer in tables:
        make_employer_attendance(meeting, employer)
    return meeting


@pytest.fixture
def jobhunter(client_of):
    return client_of("jobhunter")


def words(response) -> str:
    return " ".join(response.content.decode().split())


def address(meeting, more=""):
    return f"/pilots/assen/matches/fairs/{meeting.pk}/{more}"


def talks(meeting):
    with maintenance():
        rows = FairTalk.objects.filter(meeting=meeting).select_related("participant", "employer", "vacancy")
        return [(row.starts_at, row.employer.name, row.participant.first_name, row.vacancy) for row in rows]


def test_the_schedule_seats_who_fits_and_says_who_has_no_talk(fair, jobhunter):
    before = words(jobhunter.get(address(fair)))
    assert "Nog geen rooster. Er staan 4 deelnemers en 3 werkgevers op de lijst." in before
    answer = jobhunter.post(address(fair, "plan/"), HOURS)
    assert answer.status_code == 303
    made = talks(fair)
    assert len(made) == 6
    assert {name for _start, _table, name, _job in made} == {"Amína", "Bilal", "Chidi"}
    assert {start for start, *_rest in made} == {time(13), time(13, 30), time(14)}
    for keys in (
        [(s, t) for s, t, _n, _j in made],
        [(s, n) for s, _t, n, _j in made],
        [(t, n) for _s, t, n, _j in made],
    ):
        assert len(set(keys)) == len(keys)
    assert {job.title for *_rest, job in made} == {"Werk bij Bakkerij", "Werk bij Garage"}
    page = words(jobhunter.get(address(fair)))
    assert "Dina Haddad" in page.split("Deelnemers zonder gesprek")[1]
    assert "Zonder werk</a>: geen open vacature" in page
    assert "Het rooster dat er nu staat" in words(jobhunter.get(address(fair, "plan/")))
    assert "6 gesprekken gepland" in words(jobhunter.get(f"/pilots/assen/participants/meetings/{fair.pk}/"))


def test_made_anew_the_old_schedule_goes_and_a_refusal_leaves_it(fair, jobhunter):
    jobhunter.post(address(fair, "plan/"), HOURS)
    jobhunter.post(address(fair, "plan/"), HOURS | {"last": "13.30"})
    assert len(talks(fair)) == 2
    for sent, sentence in (
        ({"last": "13.15"}, "past geen half uur"),
        ({"last": "12.00"}, "Vul een tijd in na het eerste gesprek"),
        ({"first": "25.00"}, "Vul de begintijd in"),
        ({"most_talks": "0"}, "heel getal in van 1 tot en met 16"),
    ):
        refused = jobhunter.post(address(fair, "plan/"), HOURS | sent)
        assert (refused.status_code, sentence in words(refused)) == (422, True)
    assert len(talks(fair)) == 2


def test_where_nobody_fits_nothing_is_planned(cast, people, jobhunter):
    empty = make_meeting(cast.assen, HELD_ON, kind=MeetingKind.JOB_FAIR, attended=people[:1])
    refused = jobhunter.post(address(empty, "plan/"), HOURS)
    assert (refused.status_code, "Er past niemand op de lijst" in words(refused)) == (422, True)
    assert talks(empty) == []


def test_a_talk_is_added_by_hand_and_never_on_top_of_another(fair, people, tables, jobhunter):
    amina, bilal = people[:2]
    sent = {"person": str(amina.pk), "employer": str(tables[2].pk), "starts_at": "13.30"}
    assert jobhunter.post(address(fair, "talks/add/"), sent).status_code == 303
    assert talks(fair) == [(time(13, 30), "Zonder werk", "Amína", None)]
    for other, sentence in (
        ({"person": str(bilal.pk)}, "Aan deze tafel zit om 13.30\u00a0uur al iemand."),
        ({"employer": str(tables[0].pk)}, "Amína Haddad heeft om 13.30\u00a0uur al een gesprek."),
        ({"starts_at": "14.00"}, "Amína Haddad spreekt Zonder werk al."),
        ({"person": str(UNKNOWN)}, "Kies een deelnemer uit de lijst"),
    ):
        refused = jobhunter.post(address(fair, "talks/add/"), sent | other)
        assert (refused.status_code, sentence in refused.content.decode()) == (422, True), sentence
    with maintenance():
        (talk,) = FairTalk.objects.filter(meeting=fair)
    remove = address(fair, f"talks/{talk.pk}/remove/")
    assert "spreekt Zonder werk dan niet om" in words(jobhunter.get(remove))
    assert [jobhunter.post(remove).status_code for _ in range(2)] == [303, 303]
    assert talks(fair) == []


UNKNOWN = "00000000-0000-4000-8000-000000000000"


def test_on_paper_an_employer_reads_a_name_only_with_an_agreement(cast, fair, people, tables, jobhunter):
    amina, bilal = people[:2]
    make_fair_talk(fair, tables[0], amina, starts_at=time(13))
    make_fair_talk(fair, tables[0], bilal, starts_at=time(13, 30))
    with preparing():
        EmployerAgreement.objects.create(
            pilot=cast.assen, participant=amina, employer=tables[0], agreed_on=TODAY - timedelta(days=3)
        )
    page = words(jobhunter.get(address(fair, "print/")))
    at_table, at_door = page.split("Lijst voor bij de deur")
    assert [name in at_table for name in ("Amína Haddad", "Bilal", bilal.case_number)] == [True, False, True]
    assert [name in at_door for name in ("Amína Haddad", "Bilal Haddad")] == [True, True]
    assert "Bij 1 gesprek is er nog geen akkoord" in words(jobhunter.get(address(fair)))


def test_a_schedule_is_for_the_jobhunter_of_the_pilot_and_for_job_fairs(
    cast, fair, people, tables, client_of, jobhunter
):
    make_fair_talk(fair, tables[0], people[0])
    foreign = make_meeting(cast.maastricht, HELD_ON, kind=MeetingKind.JOB_FAIR)
    stranger = make_participant(cast.maastricht, "M-0001", first_name="Vreemd")
    make_fair_talk(foreign, make_employer(cast.maastricht, "Vreemde tafel"), stranger)
    workshop = make_meeting(cast.assen, HELD_ON, kind=MeetingKind.WORKSHOP)
    for meeting in (foreign, workshop):
        assert [jobhunter.get(address(meeting, more)).status_code for more in ("", "plan/", "print/")] == [404] * 3
    assert "Vreemd" not in words(jobhunter.get(address(fair)))
    for who in ("job_coach", "coa", "project_leader", "researcher"):
        assert client_of(who).get(address(fair)).status_code == 403
    assert client_of("project_leader").post(f"/pilots/assen/participants/meetings/{fair.pk}/remove/").status_code == 303
    assert talks(fair) == []
