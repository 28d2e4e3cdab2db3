"""The database goes away, or says no to a view that forgot something: a page that says so, and nothing half done."""

import logging

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from config.errors import server_error
from participants import views
from participants.models import Participant
from pilots.enums import Role
from tests.factories import make_participant
from tests.template_database import superuser

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("law")]


@pytest.fixture
def client(cast) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(cast.members[Role.JOBHUNTER].user)
    return client


def end_connection() -> None:
    """As a restart of the server would."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (process,) = cursor.fetchone()
    with superuser() as server:
        server.execute("SELECT pg_terminate_backend(%s, 2000)", [process])


def test_a_request_during_a_restart_says_so_and_the_next_one_works(cast, client):
    address = reverse("participants:list", args=["assen"])
    end_connection()
    answer = client.get(address)
    assert (answer.status_code, answer["Retry-After"]) == (503, "10")
    assert "Werkroute is even niet bereikbaar" in answer.content.decode()
    connection.close()
    assert client.get(address).status_code == 200


def test_rows_that_a_view_forgot_to_check_are_not_found_and_logged(cast, client, monkeypatch, caplog):
    make_participant(cast.assen, "A-0001", location=cast.schepersmaat)
    coach = Client(raise_request_exception=False)
    coach.force_login(cast.members[Role.JOB_COACH].user)
    monkeypatch.setattr(views, "render_list", lambda *args, **kwargs: list(_forbidden()))
    with caplog.at_level(logging.CRITICAL, logger="werkroute.security"):
        answer = coach.get(reverse("participants:list", args=["assen"]))
    assert answer.status_code == 404
    assert [record.name for record in caplog.records if record.levelno == logging.CRITICAL] == ["werkroute.security"]


def _forbidden():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM participants_asylumfacts")
        return cursor.fetchall()


def test_a_fault_of_ours_tells_no_details_and_takes_back_what_was_written(cast, client, monkeypatch, prepare):
    person = make_participant(cast.assen, "A-0001", location=cast.schepersmaat)

    def write_and_fall(*args, **kwargs):
        Participant.objects.filter(pk=person.pk).update(first_name="Half")
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(views, "render_list", write_and_fall)
    answer = client.get(reverse("participants:list", args=["assen"]))
    assert answer.status_code == 500
    assert b"secret detail" not in answer.content
    with prepare():
        assert Participant.objects.get(pk=person.pk).first_name == "Yonas"


def test_the_page_of_a_fault_needs_no_request():
    assert server_error(None).status_code == 500
