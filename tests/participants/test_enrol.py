"""Enrolling and bringing into view: what is asked, what is refused, and that nothing is made twice."""

import uuid
from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from participants.models import Identity, Participant, Stay
from pilots.enums import Role

pytestmark = pytest.mark.django_db
URL = "/pilots/assen/participants/add/"
MARKUP = '<script>alert("x")</script>'


def answers(cast, **changes):
    today = timezone.localdate()
    given = {
        "first_name": "Samira",
        "last_name": "al-Hadid",
        "birth_dag": "27",
        "birth_maand": "3",
        "birth_jaar": "1995",
        "gender": "v",
        "v_number": "0000.123.456",
        "location": str(cast.schepersmaat.pk),
        "enrolled_on_dag": str(today.day),
        "enrolled_on_maand": str(today.month),
        "enrolled_on_jaar": str(today.year),
        "form_key": str(uuid.uuid4()),
    }
    return given | changes


def in_view(cast, **changes):
    given = answers(cast, v_number="", **changes)
    for part in ("dag", "maand", "jaar"):
        given[f"in_view_agreed_on_{part}"] = given.pop(f"enrolled_on_{part}")
    return given | changes


def people(prepare):
    with prepare():
        return sorted(Participant.objects.values_list("first_name", "last_name"))


def test_jobhunter_enrols_somebody(cast, client_of, prepare, law):
    response = client_of("jobhunter").post(URL, answers(cast))
    with prepare():
        person = Participant.objects.get()
        stay = Stay.objects.get()
    assert response.status_code == 303
    assert response["Location"] == reverse("participants:detail", args=["assen", person.pk])
    assert (person.case_number, person.birth_date, person.location_id) == (
        "A-0001",
        date(1995, 3, 27),
        cast.schepersmaat.pk,
    )
    assert (person.enrolled_on, person.recorded_by_id) == (timezone.localdate(), cast.members[Role.JOBHUNTER].pk)
    assert (stay.location_id, stay.starts_on, stay.ends_on) == (cast.schepersmaat.pk, None, None)


def test_htmx_gets_204_and_the_address_to_go_to(cast, client_of, law):
    response = client_of("jobhunter").post(URL, answers(cast), headers={"HX-Request": "true"})
    assert response.status_code == 204
    assert response["HX-Redirect"].startswith("/pilots/assen/participants/")


def test_v_number_is_stored_sealed(cast, client_of, prepare, law):
    client_of("jobhunter").post(URL, answers(cast))
    with prepare():
        identity = Identity.objects.get()
    assert b"0000123456" not in bytes(identity.v_number_sealed) + bytes(identity.v_number_index)


def test_only_the_year_of_birth_is_enough(cast, client_of, prepare, law):
    client_of("jobhunter").post(URL, answers(cast, birth_dag="", birth_maand=""))
    with prepare():
        person = Participant.objects.get()
    assert (person.birth_date, person.birth_year_only) == (date(1995, 12, 31), True)


def test_the_button_pressed_twice_makes_one_dossier(cast, client_of, prepare, law):
    client, given = client_of("jobhunter"), answers(cast)
    first, second = client.post(URL, given), client.post(URL, given)
    assert [first.status_code, second.status_code] == [303, 303]
    assert first["Location"] == second["Location"]
    assert people(prepare) == [("Samira", "al-Hadid")]


def test_a_v_number_in_use_is_refused_at_its_field(cast, client_of, prepare, law):
    client = client_of("jobhunter")
    client.post(URL, answers(cast))
    response = client.post(URL, answers(cast, first_name="Leyla", last_name="Demir"))
    assert response.status_code == 422
    assert response.context["form"].errors == {"v_number": ["Dit V-nummer is al in gebruik in deze pilot."]}
    assert 'value="Demir"' in response.content.decode()
    assert people(prepare) == [("Samira", "al-Hadid")]


def test_the_same_v_number_in_another_pilot_is_no_matter(cast, client_of, prepare, law):
    client_of("jobhunter").post(URL, answers(cast))
    other = answers(cast, location=str(cast.azc_maastricht.pk))
    assert client_of("neighbour").post("/pilots/maastricht/participants/add/", other).status_code == 303


def test_coa_brings_a_resident_into_view(cast, client_of, prepare, law):
    coa = client_of("coa")
    asked = coa.get(URL).content.decode()
    assert f'name="coa_contact" value="{cast.members[Role.COA_CASEWORKER].name}"' in asked
    response = coa.post(URL, in_view(cast))
    with prepare():
        person = Participant.objects.get()
    assert response.status_code == 303
    assert (person.enrolled_on, person.in_view_agreed_on) == (None, timezone.localdate())
    assert (person.inflow, person.recorded_by_id) == ("coa", cast.members[Role.COA_CASEWORKER].pk)
    assert client_of("jobhunter").get(response["Location"]).status_code == 200


def test_coa_needs_the_agreement_of_the_person(cast, client_of, prepare, law):
    given = {name: value for name, value in in_view(cast).items() if not name.startswith("in_view")}
    response = client_of("coa").post(URL, given)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == ["in_view_agreed_on"]
    assert people(prepare) == []


@pytest.mark.parametrize("place", ["graswijk", "azc_maastricht"])
def test_coa_registers_at_its_own_location_only(cast, client_of, prepare, law, place):
    response = client_of("coa").post(URL, in_view(cast, location=str(getattr(cast, place).pk)))
    assert response.status_code == 422
    assert response.context["form"].errors == {"location": ["Kies een locatie uit de lijst"]}
    assert people(prepare) == []


BAD = [
    ({"last_name": ""}, "last_name", "Vul een achternaam in"),
    ({"last_name": MARKUP}, "last_name", "Gebruik bij een achternaam alleen letters"),
    ({"last_name": "a" * 101}, "last_name", "Maak een achternaam korter"),
    ({"first_name": "\U0001f600"}, "first_name", "alleen letters"),
    ({"first_name": "Sa\x00mira"}, "first_name", "onleesbare tekens"),
    ({"birth_jaar": "0024"}, "birth", "Vul een jaar in met 4 cijfers"),
    ({"birth_dag": "31", "birth_maand": "9"}, "birth", "Vul een datum in die bestaat"),
    ({"birth_jaar": "1899"}, "birth", "Vul een datum in vanaf 1 januari 1900"),
    ({"birth_jaar": "2999"}, "birth", "Deze datum ligt in de toekomst"),
    ({"v_number": "12345"}, "v_number", "Een V-nummer bestaat uit 10 cijfers"),
    ({"v_number": "abcdefghij"}, "v_number", "Een V-nummer bestaat uit 10 cijfers"),
    ({"location": "999999"}, "location", "Kies een locatie uit de lijst"),
    ({"location": "x' OR 1=1"}, "location", "Kies een locatie uit de lijst"),
    ({"enrolled_on_jaar": "2999"}, "enrolled_on", "Deze datum ligt in de toekomst"),
    ({"phone": "bel maar"}, "phone", "Vul een telefoonnummer in zoals"),
    ({"email": "geen adres"}, "email", "Vul een e-mailadres in zoals"),
    ({"jobhunter": "999999"}, "jobhunter", "uit de lijst"),
    ({"coa_contact": "BSN 999990019"}, "coa_contact", "burgerservicenummer"),
]


@pytest.mark.parametrize(("changes", "field", "sentence"), BAD)
def test_bad_input_gets_a_sentence_and_keeps_what_was_typed(cast, client_of, prepare, law, changes, field, sentence):
    response = client_of("jobhunter").post(URL, answers(cast, **changes))
    errors = response.context["form"].errors
    assert response.status_code == 422
    assert list(errors) == [field]
    assert sentence in errors[field][0]
    assert MARKUP not in response.content.decode()
    assert people(prepare) == []


def test_an_empty_form_names_every_answer_that_is_missing(client_of, law):
    response = client_of("jobhunter").post(URL, {})
    html = response.content.decode()
    assert response.status_code == 422
    assert set(response.context["form"].errors) == {"last_name", "birth"}
    assert "Er zijn 2 antwoorden die je moet aanpassen" in html
    assert "<title>2 fouten" in html


def test_one_name_and_a_year_of_birth_are_enough(client_of, law, prepare):
    given = {"last_name": "Samira", "birth_jaar": "1995", "form_key": str(uuid.uuid4())}
    assert client_of("jobhunter").post(URL, given).status_code == 303
    with prepare():
        person = Participant.objects.get()
        assert (person.full_name, person.birth_year_only, person.location_id) == ("Samira", True, None)
        assert person.enrolled_on == timezone.localdate()
        assert list(Stay.objects.all()) == []  # where somebody lives is not known: no stay says so
