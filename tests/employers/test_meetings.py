"""Employers at a meeting: asked, came, and what followed; and what followed for the people who came."""

from datetime import timedelta

import pytest
from django.utils import timezone

from config.database.scope import maintenance
from employers.models import Employer, EmployerAttendance
from participants.models import Attendance
from pilots.enums import MeetingKind
from pilots.models import Meeting
from tests.cast import Cast, make_cast
from tests.factories import make_employer, make_employer_attendance, make_law, make_meeting, make_participant

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
MEETINGS = "/pilots/assen/participants/meetings/"


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    return make_cast()


@pytest.fixture(scope="module")
def employers(cast) -> list[Employer]:
    names = ("Bakkerij", "Garage", "Hotel")
    return [make_employer(cast.assen, name, place="Assen") for name in names]


@pytest.fixture(scope="module")
def fair(cast, employers) -> Meeting:
    people = [
        make_participant(cast.assen, f"A-{number:04}", first_name=name, last_name="Haddad", location=cast.schepersmaat)
        for number, name in ((1, "Amína"), (2, "Bilal"))
    ]
    return make_meeting(cast.assen, TODAY - timedelta(days=3), kind=MeetingKind.JOB_FAIR, attended=people)


@pytest.fixture
def jobhunter(client_of):
    return client_of("jobhunter")


def words(response) -> str:
    return " ".join(response.content.decode().split())


def listed(meeting):
    with maintenance():
        rows = EmployerAttendance.objects.filter(meeting=meeting).order_by("employer__name")
        return [(row.employer.name, row.was_present, row.result, row.note) for row in rows.select_related("employer")]


def address(meeting):
    return f"/pilots/assen/employers/meetings/{meeting.pk}/"


def test_employers_are_asked_come_and_something_follows(cast, fair, employers, jobhunter):
    bakery, garage, hotel = employers
    make_employer(cast.assen, "Weg", dropped_out_on=TODAY - timedelta(days=30))
    make_employer(cast.maastricht, "Vreemd")
    page = words(jobhunter.get(address(fair)))
    assert [name in page for name in ("Bakkerij, Assen", "Weg", "Vreemd")] == [True, False, False]
    jobhunter.post(address(fair), {"erbij": [str(one.pk) for one in employers]})
    assert listed(fair) == [("Bakkerij", None, "", ""), ("Garage", None, "", ""), ("Hotel", None, "", "")]
    with maintenance():
        keys = dict(EmployerAttendance.objects.filter(meeting=fair).values_list("employer__name", "pk"))
    sent = {}
    for name, stand, result, note in (
        ("Bakkerij", "was_er", "vacature", "twee plekken"),
        ("Garage", "kwam_niet", "", ""),
        ("Hotel", "weg", "", ""),
    ):
        key = keys[name]
        sent |= {f"stand_{key}": stand, f"volgde_{key}": result, f"uitleg_{key}": note}
    jobhunter.post(address(fair), sent)
    assert listed(fair) == [("Bakkerij", True, "vacature", "twee plekken"), ("Garage", False, "", "")]
    with maintenance():
        assert Meeting.objects.get(pk=fair.pk).employers == 1
    shown = words(jobhunter.get(f"{MEETINGS}{fair.pk}/"))
    assert "Wat volgde: vacature gemeld. twee plekken" in shown
    of_employer = words(jobhunter.get(f"/pilots/assen/employers/{bakery.pk}/"))
    assert "was er, wat volgde: vacature gemeld. twee plekken" in of_employer
    assert "nog geen contact" not in of_employer
    assert "nog geen contact" in words(jobhunter.get(f"/pilots/assen/employers/{garage.pk}/"))


def test_what_followed_is_written_down_for_everybody_who_came(cast, fair, jobhunter):
    with maintenance():
        rows = {row.participant.first_name: row for row in Attendance.objects.select_related("participant")}
        Attendance.objects.filter(pk=rows["Bilal"].pk).update(was_present=False)
    page = words(jobhunter.get(f"{MEETINGS}{fair.pk}/outcomes/"))
    assert ("Amína Haddad" in page, "Bilal Haddad" in page) == (True, False)
    field = f"volgde_{rows['Amína'].pk}"
    refused = jobhunter.post(f"{MEETINGS}{fair.pk}/outcomes/", {field: "bsn 999990044"})
    assert (refused.status_code, "Dit lijkt op een burgerservicenummer" in words(refused)) == (422, True)
    jobhunter.post(f"{MEETINGS}{fair.pk}/outcomes/", {field: "gaat op gesprek bij de bakkerij"})
    with maintenance():
        assert set(Attendance.objects.values_list("note", flat=True)) == {"", "gaat op gesprek bij de bakkerij"}
    person = rows["Amína"].participant
    dossier = jobhunter.get(f"/pilots/assen/participants/{person.pk}/?deel=begeleiding").content.decode()
    assert "was er, gaat op gesprek bij de bakkerij" in dossier


def test_lists_are_for_who_may_know_names_and_for_the_own_pilot(cast, fair, employers, client_of, jobhunter):
    make_employer_attendance(fair, employers[0])
    leader = client_of("project_leader")
    assert leader.get(address(fair)).status_code == 403
    assert "Bakkerij" not in leader.get(f"{MEETINGS}{fair.pk}/").content.decode()
    foreign = make_meeting(cast.maastricht, TODAY)
    make_employer_attendance(foreign, make_employer(cast.maastricht, "Vreemd"))
    paths = [address(foreign), f"{MEETINGS}{foreign.pk}/outcomes/"]
    assert [jobhunter.get(path).status_code for path in paths] == [404, 404]
    assert jobhunter.post(address(foreign), {"erbij": [str(employers[0].pk)]}).status_code == 404


@pytest.mark.parametrize("who", ["jobhunter", "project_leader"])
def test_a_meeting_goes_with_its_lists_whoever_removes_it(fair, employers, client_of, who):
    make_employer_attendance(fair, employers[0], was_present=True)
    assert client_of(who).post(f"{MEETINGS}{fair.pk}/remove/").status_code == 303
    with maintenance():
        left = [model.objects.filter(pk=fair.pk).exists() for model in (Meeting,)]
        assert (left, EmployerAttendance.objects.exists(), Attendance.objects.exists()) == ([False], False, False)
