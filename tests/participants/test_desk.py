"""Office hours: found by name or number, one line, the next one; somebody new with one name and a year."""

import uuid
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from participants.models import Appointment, Identity, Note, Participant
from participants.vault import vault
from tests.factories import make_participant
from tests.participants.helpers import day, post, rows

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
DESK = "/pilots/assen/participants/desk/"
TODAY = timezone.localdate()


@pytest.fixture
def client(client_of):
    return client_of("jobhunter")


@pytest.fixture
def yonas(cast):
    return make_participant(cast.assen, location=cast.schepersmaat)


def address(person):
    return reverse("participants:desk-person", args=["assen", person.pk])


def give_number(prepare, person, number="0000123456"):
    with prepare():
        key, index = vault().new_key(person.pk), vault().index("v_number", person.pilot_id, number)
        sealed = vault().seal(key, "v_number", person.pk, number)
        Identity.objects.create(
            pilot_id=person.pilot_id, participant=person, wrapped_key=key, v_number_sealed=sealed, v_number_index=index
        )


def test_one_who_is_found_is_opened_at_once(client, yonas):
    answer = client.post(DESK, {"q": "tesf yo"})
    assert (answer.status_code, answer["Location"]) == (303, address(yonas))


def test_while_typing_the_page_stays(client, yonas):
    answer = client.post(DESK, {"q": "yon", "live": "ja"})
    assert answer.status_code == 200
    assert address(yonas) in answer.content.decode()


def test_the_whole_v_number_finds_and_never_stands_on_the_page_or_in_an_address(client, prepare, yonas):
    give_number(prepare, yonas)
    answer = client.post(DESK, {"q": "0000.123.456"})
    assert answer["Location"] == address(yonas)
    seen = (
        client.get(answer["Location"]).content.decode()
        + client.post(DESK, {"q": "Yonas", "live": "ja"}).content.decode()
    )
    assert [number for number in ("0000123456", "000.012.3456") if number in seen] == []
    assert "Niemand gevonden" in client.post(DESK, {"q": "0000123457"}).content.decode()


def test_nobody_of_another_pilot_is_found_by_name_or_number(client, cast, prepare):
    hanna = make_participant(cast.maastricht, "M-0001", first_name="Hanna")
    give_number(prepare, hanna)
    for asked in ("Hanna", "0000123456", "M-0001"):
        assert "Niemand gevonden" in client.post(DESK, {"q": asked}).content.decode()


@pytest.mark.parametrize("asked", ["🙂", "?!", "\x00", "  "])
def test_signs_that_stand_in_no_name_find_nobody(client, yonas, asked):
    assert address(yonas) not in client.post(DESK, {"q": asked}).content.decode()


def test_one_line_is_kept_for_the_team_and_leads_back_to_the_search(client, cast, prepare, yonas):
    page = client.get(address(yonas)).content.decode()
    answer = post(client, address(yonas), text="Wil weten wanneer de TWV komt.", kind="gesprek")
    back = client.get(answer["Location"]).content.decode()

    assert "Navragen bij UWV" in page
    assert answer["Location"] == DESK
    assert "autofocus" in back
    assert "Vandaag gezien (1)" in back
    assert "Wil weten wanneer de TWV komt." in back
    assert rows(prepare, Note, "text", "kind", "visibility", "happened_on") == [
        ("Wil weten wanneer de TWV komt.", "gesprek", "team", TODAY)
    ]


def test_the_next_appointment_comes_with_it_or_not_at_all(client, prepare, yonas):
    half = post(client, address(yonas), text="Komt terug", kind="gesprek", next_time="10.20")
    assert half.status_code == 422
    assert "Vul ook een dag in" in half.content.decode()
    assert rows(prepare, Note, "pk") == []
    tomorrow = TODAY + timedelta(days=1)
    post(client, address(yonas), text="Komt terug", kind="gesprek", next_time="10.20", **day("next_day", tomorrow))
    (moment,) = rows(prepare, Appointment, "starts_at")[0]
    assert timezone.localtime(moment).strftime("%Y-%m-%d %H.%M") == f"{tomorrow} 10.20"


def test_a_line_that_cannot_be_because_of_the_appointment_is_not_kept(client, prepare, yonas):
    tomorrow = TODAY + timedelta(days=1)
    given = {"text": "Komt terug", "kind": "gesprek", "next_time": "10.20", **day("next_day", tomorrow)}
    post(client, address(yonas), **given)
    assert post(client, address(yonas), **given).status_code == 422
    assert len(rows(prepare, Note, "pk")) == 1


def test_a_button_pressed_twice_keeps_one_line(client, prepare, yonas):
    given = {"form_key": str(uuid.uuid4()), "text": "Een keer", "kind": "gesprek"}
    assert [client.post(address(yonas), given).status_code for _ in range(2)] == [303, 303]
    assert len(rows(prepare, Note, "pk")) == 1


def test_a_bsn_in_the_line_is_pointed_out(client, yonas):
    answer = post(client, address(yonas), text="BSN 999990019", kind="gesprek")
    assert answer.status_code == 422
    assert "Dit lijkt op een burgerservicenummer" in answer.content.decode()


def new_person(**more):
    return {"last_name": "Haddad", "birth_jaar": "1994", "text": "Zoekt werk", "kind": "gesprek"} | more


def test_somebody_new_needs_one_name_and_a_year(client, cast, prepare):
    assert post(client, f"{DESK}new/", **new_person())["Location"] == DESK
    assert rows(prepare, Participant, "last_name", "birth_year_only", "enrolled_on", "jobhunter__role") == [
        ("Haddad", True, TODAY, "jobhunter")
    ]
    assert rows(prepare, Note, "text", "participant__last_name") == [("Zoekt werk", "Haddad")]


def test_somebody_new_is_made_once_however_often_the_button_is_pressed(client, cast, prepare):
    given = new_person(form_key=str(uuid.uuid4()))
    assert [client.post(f"{DESK}new/", given).status_code for _ in range(2)] == [303, 303]
    assert len(rows(prepare, Participant, "pk")) == 1


def test_somebody_who_looks_known_is_asked_about(client, cast, prepare):
    make_participant(cast.assen, first_name="", last_name="Haddad", birth_date="1994-12-31")
    answer = post(client, f"{DESK}new/", **new_person())
    assert answer.status_code == 422
    assert "Is dit dezelfde persoon?" in answer.content.decode()
    assert len(rows(prepare, Participant, "pk")) == 1


def test_the_name_that_was_searched_for_comes_along_in_the_form(client, cast):
    page = client.post(f"{DESK}new/", {"q": "Amina el Haddad"}).content.decode()
    assert 'value="Amina"' in page
    assert 'value="el Haddad"' in page
    assert "aanpassen" not in page
    assert "0000123456" not in client.post(f"{DESK}new/", {"q": "0000123456"}).content.decode()


def test_whom_a_colleague_saw_is_not_in_my_list(client, cast, prepare, yonas):
    with prepare():
        Note.objects.create(pilot=cast.assen, participant=yonas, happened_on=TODAY, text="Van een ander")
    assert "Nog niemand." in client.get(DESK).content.decode()
