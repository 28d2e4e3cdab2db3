"""What stops an employer: recorded, solved, corrected and taken back by the jobhunter of the pilot."""

import uuid
from datetime import date

import pytest
from django.urls import reverse

from config.database.scope import scoped
from employers.barriers import barriers_of
from employers.models import EmployerBarrier
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_employer, make_employer_barrier

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
SINCE = {"since_on_dag": "1", "since_on_maand": "5", "since_on_jaar": "2026"}
SOLVED = {"solved_on_dag": "2", "solved_on_maand": "6", "solved_on_jaar": "2026"}


@pytest.fixture
def employer(cast):
    return make_employer(cast.assen)


def send(client, route, *keys, **answers):
    address = reverse(f"employers:{route}", args=["assen", *keys])
    return client.post(address, {"form_key": str(uuid.uuid4())} | answers)


def page(client, employer):
    return client.get(reverse("employers:detail", args=["assen", employer.pk])).content.decode()


def test_a_barrier_is_recorded_solved_and_shown(client_of, employer, prepare):
    client = client_of("jobhunter")
    given = {"code": "twv_complex", "reported_by": "werkgever"} | SINCE
    assert send(client, "barrier-add", employer.pk, **given).status_code == 303
    with prepare():
        barrier = EmployerBarrier.objects.get()
    done = given | SOLVED | {"solution": "Samen ingevuld"}
    assert send(client, "barrier", employer.pk, barrier.pk, **done).status_code == 303
    with prepare():
        barrier.refresh_from_db()
    assert (barrier.solved_on, barrier.solution) == (date(2026, 6, 2), "Samen ingevuld")
    assert "Samen ingevuld" in page(client, employer)


def test_twice_the_same_is_a_sentence_and_taking_back_is_asked_first(client_of, employer, prepare):
    client, barrier = client_of("jobhunter"), make_employer_barrier(employer)
    given = {"code": "twv_complex", "reported_by": "werkgever"} | SINCE
    answer = send(client, "barrier-add", employer.pk, **given)
    assert answer.status_code == 422
    assert "staat er al" in answer.content.decode()
    assert send(client, "barrier-remove", employer.pk, barrier.pk).status_code == 303
    assert send(client, "barrier-remove", employer.pk, barrier.pk).status_code == 303
    with prepare():
        assert EmployerBarrier.objects.count() == 0


def test_open_ones_come_first_and_the_neighbours_stay_away(cast, client_of, employer):
    make_employer_barrier(employer, "vervoer", solved_on=date(2026, 6, 1))
    make_employer_barrier(employer, "taal", since_on=date(2026, 1, 1))
    theirs = make_employer(cast.maastricht, "Elders bv")
    barrier = make_employer_barrier(theirs, "bankrekening")
    me = cast.members[Role.JOBHUNTER]
    with scoped(scope_of(me)):
        assert [row.code for row in barriers_of(me, employer)] == ["taal", "vervoer"]
        assert barriers_of(me, theirs) == []
    assert send(client_of("jobhunter"), "barrier", theirs.pk, barrier.pk).status_code == 404
    assert send(client_of("jobhunter"), "barrier", employer.pk, barrier.pk).status_code == 404
