"""Finding somebody by exactly a V-number or BSN, and a V-number that two people seem to have."""

import logging

import pytest
from django.urls import reverse

from config.database.scope import maintenance
from participants.models import Identity
from participants.vault import vault
from pilots.enums import OptionalData
from tests.factories import make_bsn, make_participant, use_data
from tests.participants.helpers import day, post, url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
BSN, V_NUMBER = "999990044", "0000123456"
FIND = "/pilots/assen/participants/find/"


def with_v_number(person, number=V_NUMBER):
    key = vault().new_key(person.pk)
    sealed = vault().seal(key, "v_number", person.pk, number)
    index = vault().index("v_number", person.pilot_id, number)
    with maintenance():
        Identity.objects.create(
            pilot_id=person.pilot_id, participant=person, wrapped_key=key, v_number_sealed=sealed, v_number_index=index
        )
    return person


@pytest.fixture
def yonas(cast):
    use_data(cast.assen, OptionalData.BSN)
    person = with_v_number(make_participant(cast.assen, location=cast.schepersmaat))
    make_bsn(person, BSN)
    return person


@pytest.mark.parametrize("typed", [BSN, "9999.90.044", "0000.123.456", "٠٠٠٠١٢٣٤٥٦", " 0000123456 "])
def test_an_exact_number_leads_to_the_dossier_and_stands_in_no_address_or_log(client_of, yonas, caplog, typed):
    with caplog.at_level(logging.DEBUG):
        answer = post(client_of("jobhunter"), FIND, number=typed)
    assert (answer.status_code, answer["Location"]) == (303, url(yonas))
    assert not any(number in caplog.text for number in (BSN, V_NUMBER, typed.strip()))


@pytest.mark.parametrize("typed", ["999990019", "0000123457"])
def test_of_a_number_that_nobody_has_nothing_is_sent_back(client_of, yonas, typed):
    answer = post(client_of("jobhunter"), FIND, number=typed)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Geen deelnemer gevonden met dit nummer" in page
    assert typed not in page


def test_part_of_a_number_finds_nobody(client_of, yonas):
    assert post(client_of("jobhunter"), FIND, number=V_NUMBER[:9]).status_code == 422


def test_coa_finds_by_v_number_at_its_own_location_and_never_by_bsn(cast, client_of, yonas):
    with_v_number(make_participant(cast.assen, "A-0002", location=cast.graswijk), "0000123999")
    coa = client_of("coa")
    assert post(coa, FIND, number=V_NUMBER)["Location"] == url(yonas)
    assert post(coa, FIND, number="0000123999").status_code == 422
    assert post(coa, FIND, number=BSN).status_code == 422


def test_the_neighbour_finds_nobody_of_ours(cast, client_of, yonas):
    use_data(cast.maastricht, OptionalData.BSN)
    find = reverse("participants:find", args=["maastricht"])
    answers = {post(client_of("neighbour"), find, number=number).status_code for number in (BSN, V_NUMBER)}
    assert answers == {422}


def test_a_v_number_of_another_dossier_is_a_sentence_with_the_way_there(cast, client_of, yonas):
    twin = make_participant(cast.assen, "A-0002", first_name="Nour", last_name="Haddad", location=cast.schepersmaat)
    given = {"first_name": "Nour", "last_name": "Haddad", "version": "1", "v_number": V_NUMBER}
    answer = post(client_of("jobhunter"), url(twin, "edit"), **given, **day("birth", twin.birth_date))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Dit V-nummer is al in gebruik in deze pilot" in page
    assert f'<a class="nl-link" href="{url(yonas)}">dossier A-0001</a>' in page
    own = post(client_of("jobhunter"), url(yonas, "edit"), **given, **day("birth", yonas.birth_date))
    assert own.status_code == 303


def test_coa_gets_no_hint_of_a_dossier_elsewhere(cast, client_of, yonas):
    with_v_number(make_participant(cast.assen, "A-0002", location=cast.graswijk), "0000123999")
    given = {"first_name": "Yonas", "last_name": "Tesfay", "version": "1", "v_number": "0000123999"}
    answer = post(client_of("coa"), url(yonas, "edit"), **given, **day("birth", yonas.birth_date))
    assert answer.status_code == 422
    assert "Dit V-nummer is al in gebruik in deze pilot" in answer.content.decode()
    assert "A-0002" not in answer.content.decode()
