"""Appointments: made, moved, missed and made again; clashes pointed out; what is over asks what came of it."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from config.database.scope import scoped
from participants.agenda import agenda_of, clashes_with, untold
from participants.enums import AppointmentOutcome
from participants.models import Appointment
from participants.refusals import Refused
from participants.services.appointments import (
    OVER,
    STILL_TO_COME,
    Plan,
    change_appointment,
    make_appointment,
    record_outcome,
)
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import make_appointment as made
from tests.factories import make_participant
from tests.participants.helpers import day, post, rows, url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
TOMORROW = timezone.localdate() + timedelta(days=1)


@pytest.fixture
def person(cast):
    return make_participant(cast.assen, location=cast.schepersmaat)


@pytest.fixture
def other(cast):
    return make_participant(cast.assen, "A-0002", first_name="Amina", last_name="Haddad")


@pytest.fixture
def me(cast):
    """The jobhunter of Assen, in whose scope a service or a read is asked."""
    with scoped(scope_of(cast.members[Role.JOBHUNTER])):
        yield cast.members[Role.JOBHUNTER]


def moment(hour, minute=0, *, on=TOMORROW):
    return timezone.make_aware(datetime(on.year, on.month, on.day, hour, minute))  # noqa: DTZ001


def test_a_no_show_stays_and_gets_a_new_appointment(client_of, cast, prepare, person):
    client, me = client_of("jobhunter"), cast.members[Role.JOBHUNTER]
    yesterday = moment(10) - timedelta(days=2)
    missed = made(person, yesterday, with_membership=me, interpreter="Tigrinya", place="Job Office")

    answer = post(client, url(person, "appointment-outcome", missed.pk), outcome="niet_verschenen", again="on")
    again = answer["Location"]
    form = client.get(again).content.decode()
    post(client, again, **day("day", TOMORROW), time="10.20", kind="intake", interpreter="Tigrinya", place="Job Office")

    assert 'value="Tigrinya"' in form
    assert 'value="Job Office"' in form
    assert rows(prepare, Appointment, "starts_at", "outcome") == [
        (yesterday, "niet_verschenen"),
        (moment(10, 20), "gepland"),
    ]


def test_what_must_still_come_can_only_be_cancelled(client_of, person):
    coming = made(person, moment(10))
    address = url(person, "appointment-outcome", coming.pk)
    refused = post(client_of("jobhunter"), address, outcome="geweest")
    assert refused.status_code == 422
    assert STILL_TO_COME in refused.content.decode()
    assert post(client_of("jobhunter"), address, outcome="afgezegd").status_code == 303


def test_what_came_of_it_is_not_rewritten_into_another_appointment(me, person):
    held = made(person, moment(10) - timedelta(days=3), outcome=AppointmentOutcome.NO_SHOW)
    with pytest.raises(Refused, match=OVER):
        change_appointment(by=me, appointment=held, plan=Plan(starts_at=moment(11)))


def test_a_button_pressed_twice_makes_one_appointment(client_of, prepare, person):
    client = client_of("jobhunter")
    given = {"form_key": "0f8fad5b-d9cb-469f-a165-70867728950e", **day("day", TOMORROW), "time": "9", "kind": "intake"}
    answers = [client.post(url(person, "appointment-add"), given).status_code for _ in range(2)]
    assert answers == [303, 303]
    assert len(rows(prepare, Appointment, "pk")) == 1


def test_two_at_one_moment_with_one_person_is_a_sentence_at_the_field(client_of, person):
    made(person, moment(10, 20))
    answer = post(
        client_of("jobhunter"), url(person, "appointment-add"), **day("day", TOMORROW), time="1020", kind="intake"
    )
    assert answer.status_code == 422
    assert "Op dit tijdstip is er al een afspraak." in answer.content.decode()


def test_a_colleague_who_sees_two_people_at_once_is_warned(client_of, cast, person, other):
    me = cast.members[Role.JOBHUNTER]
    made(other, moment(10, 0), with_membership=me)
    made(person, moment(10, 45), with_membership=None)
    given = {**day("day", TOMORROW), "time": "10:20", "kind": "intake", "with_membership": me.pk}
    page = client_of("jobhunter").post(url(person, "appointment-add"), given, follow=True).content.decode()
    assert "heeft om 10.00\u00a0uur ook een afspraak met Amina Haddad." in page


def test_clashes_are_of_one_colleague_within_half_an_hour(cast, me, person, other):
    coach = cast.members[Role.JOB_COACH]
    mine = made(person, moment(10), with_membership=me)
    near = made(other, moment(10, 29), with_membership=me)
    made(other, moment(10, 30), with_membership=me)
    made(other, moment(10, 10), with_membership=coach)
    made(other, moment(10, 5), with_membership=me, outcome=AppointmentOutcome.CANCELLED)
    assert clashes_with(me, mine) == [near]


def test_the_agenda_shows_a_day_in_order_and_nobody_of_another_pilot(cast, me, person, other):
    made(person, moment(14), with_membership=me)
    made(other, moment(9), with_membership=cast.members[Role.JOB_COACH])
    made(make_participant(cast.maastricht, "M-0001", first_name="Hanna"), moment(9), with_membership=cast.neighbour)

    def shown(*, own):
        days = agenda_of(me, first=TOMORROW, days=2, own=own, now=timezone.now())
        return [[entry.appointment.participant.first_name for entry in one.entries] for one in days]

    assert shown(own=True) == [["Yonas"], []]
    assert shown(own=False) == [["Amina", "Yonas"], []]


def test_what_is_over_is_asked_for_until_it_is_told(me, person):
    now = datetime(2026, 9, 14, 12, tzinfo=UTC)
    held = make_appointment(
        by=me, participant=person, plan=Plan(starts_at=now - timedelta(hours=1), with_membership=me)
    )
    assert [entry.appointment for entry in untold(me, own=True, now=now)] == [held]
    record_outcome(by=me, appointment=held, outcome=AppointmentOutcome.DONE)
    assert untold(me, own=True, now=now) == []


def test_the_agenda_asks_as_much_for_one_as_for_three(client_of, cast, person):
    me = cast.members[Role.JOBHUNTER]
    made(person, moment(8), with_membership=me)
    client, address = client_of("jobhunter"), reverse("participants:agenda", args=["assen"])
    client.get(address)
    with CaptureQueriesContext(connection) as one:
        client.get(address)
    for hour in (10, 12):
        made(make_participant(cast.assen, f"A-00{hour}"), moment(hour), with_membership=me)
    with CaptureQueriesContext(connection) as three:
        client.get(address)
    assert len(three) == len(one)


def test_an_address_that_makes_no_sense_shows_today(client_of, person):
    address = reverse("participants:agenda", args=["assen"])
    for asked in ("gisteren", "0001-01-01", "9999-12-31"):
        assert "Vandaag, " in client_of("jobhunter").get(address, {"vanaf": asked}).content.decode()


def test_the_dossier_shows_the_appointments_to_the_jobhunter_only(client_of, person):
    made(person, moment(10), place="Job Office")
    tab = f"{url(person)}?deel=begeleiding"
    assert "Job Office" in client_of("jobhunter").get(tab).content.decode()
    assert "Job Office" not in client_of("coa").get(tab).content.decode()
