"""Employers and vacancies in the browser: lists, forms, bad input, double presses, other pilots and other roles."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError
from django.utils import timezone

from config.database.scope import maintenance
from employers.models import Employer, EmployerContact, Vacancy
from tests.factories import make_employer, make_vacancy

pytestmark = pytest.mark.django_db
BASE = "/pilots/assen/employers/"
NONSENSE = ["", " ", "💥", "<script>alert(1)</script>", "x" * 5000, "\x00", "0024", "-1", "1e400"]


@pytest.fixture
def jobhunter(client_of, law):
    return client_of("jobhunter")


@pytest.fixture
def bakery(cast) -> Employer:
    return make_employer(cast.assen, "Bakkerij Van Roon", place="Assen", sector="productie")


@pytest.fixture
def foreign(cast) -> Employer:
    return make_employer(cast.maastricht, "Vreemde Werkgever")


def rows(model, **fields):
    with maintenance():
        return list(model.objects.filter(**fields))


def test_an_employer_is_added_with_a_contact_person(cast, jobhunter):
    sent = {"name": "Garage  Terpstra ", "kvk_number": "5530 1401", "sector": "techniek", "is_temp_agency": "nee"}
    sent |= {"contact_name": "Ineke Terpstra", "contact_phone": "06 12 34 56 78"}
    response = jobhunter.post(f"{BASE}add/", sent)
    (made,) = rows(Employer)
    (contact,) = rows(EmployerContact)
    assert (response.status_code, response["Location"]) == (303, f"{BASE}{made.pk}/")
    assert (made.name, made.kvk_number, made.sector, made.is_temp_agency) == (
        "Garage Terpstra",
        "55301401",
        "techniek",
        False,
    )
    assert (contact.employer_id, contact.name, contact.phone) == (made.pk, "Ineke Terpstra", "+31612345678")
    assert made.recorded_by_id == cast.members["jobhunter"].pk
    head = jobhunter.get(response["Location"]).content.decode().partition('id="vacatures"')[0]
    assert 'Ineke Terpstra: <a class="nl-link" href="tel:+31612345678">06 12 34 56 78</a>' in head  # to call at once


def test_contact_persons_are_added_changed_and_taken_away(cast, bakery, jobhunter):
    base = f"{BASE}{bakery.pk}/contacts/"
    assert "Vul minstens een naam" in jobhunter.post(f"{base}add/", {"job_title": "chef"}).content.decode()
    for name in ("Mevrouw Van Roon", "Piet Bakker"):
        jobhunter.post(f"{base}add/", {"name": name, "job_title": "ploegleider", "phone": "0612345678"})
    first, second = sorted(rows(EmployerContact), key=lambda row: row.name)
    jobhunter.post(f"{base}{second.pk}/", {"name": "Piet de Bakker", "email": "piet@example.nl"})
    page = jobhunter.get(f"{BASE}{bakery.pk}/").content.decode()
    assert [text in page for text in ("Mevrouw Van Roon", "ploegleider", "Piet de Bakker", "Piet Bakker")] == [
        True, True, True, False,
    ]  # fmt: skip
    assert "Wat er besproken is, blijft staan" in jobhunter.get(f"{base}{first.pk}/remove/").content.decode()
    assert [jobhunter.post(f"{base}{first.pk}/remove/").status_code for _ in range(2)] == [303, 303]
    assert [(row.name, row.phone, row.email) for row in rows(EmployerContact)] == [
        ("Piet de Bakker", "", "piet@example.nl")
    ]


@pytest.mark.parametrize("name", ["Bakkerij Van Roon", "bakkerij van roon", "  BAKKERIJ  VAN ROON "])
def test_a_name_is_unique_in_the_pilot_whatever_its_capitals(bakery, jobhunter, name):
    response = jobhunter.post(f"{BASE}add/", {"name": name})
    assert response.status_code == 422
    assert "Deze werkgever staat al in de pilot" in response.content.decode()


def test_the_database_too_refuses_a_name_that_differs_in_capitals_only(bakery):
    with pytest.raises(IntegrityError):
        make_employer(bakery.pilot, "BAKKERIJ van roon")


def test_another_pilot_may_know_the_same_employer(foreign, jobhunter):
    assert jobhunter.post(f"{BASE}add/", {"name": foreign.name}).status_code == 303


@pytest.mark.parametrize("number", ["1234567", "123456789", "12a45678", "০১২৩৪৫৬"])
def test_a_kvk_number_has_eight_digits(jobhunter, number):
    response = jobhunter.post(f"{BASE}add/", {"name": "Garage", "kvk_number": number})
    assert response.status_code == 422
    assert "Vul een KvK-nummer in van 8 cijfers, bijvoorbeeld 55301401" in response.content.decode()
    assert f'value="{number}"' in response.content.decode()


@pytest.mark.parametrize("typed", NONSENSE)
def test_nonsense_gives_a_sentence_and_never_an_error(bakery, jobhunter, typed):
    dates = {f"first_contact_on_{part}": typed for part in ("dag", "maand", "jaar")}
    text = "" if typed.strip() else typed
    sent = {"name": text, "sector": typed, "contact_email": typed, "contact_phone": typed, "kvk_number": typed}
    vacancy = {"employer": typed, "title": typed, "hourly_wage": typed, "hours_min": typed, "positions": typed}
    for path, body in ((f"{BASE}add/", sent | dates), (f"{BASE}vacancies/add/", vacancy)):
        response = jobhunter.post(path, body)
        assert response.status_code == 422
        assert b"<script>alert" not in response.content
    assert [row.name for row in rows(Employer)] == ["Bakkerij Van Roon"]
    assert rows(Vacancy) == []


def test_a_script_in_a_name_is_shown_as_text(jobhunter):
    jobhunter.post(f"{BASE}add/", {"name": "<script>alert(1)</script>"})
    for path in (BASE, f"{BASE}{rows(Employer)[0].pk}/"):
        page = jobhunter.get(path).content.decode()
        assert "&lt;script&gt;alert(1)" in page
        assert "<script>alert" not in page


def test_dates_of_an_employer_stand_in_order(jobhunter):
    today = timezone.localdate()
    sent = {"name": "Garage", "first_contact_on": str(today), "dropped_out_on": str(today - timedelta(days=1))}
    response = jobhunter.post(f"{BASE}add/", sent)
    assert response.status_code == 422
    assert "Vul een datum in vanaf het eerste contact" in response.content.decode()
    later = jobhunter.post(f"{BASE}add/", {"name": "Garage", "first_contact_on": str(today + timedelta(days=1))})
    assert later.status_code == 422


def test_what_looks_like_a_bsn_is_pointed_out(jobhunter):
    sent = {"name": "Garage", "drop_out_reason": "zie 999990044"}
    response = jobhunter.post(f"{BASE}add/", sent)
    assert response.status_code == 422
    assert "Dit lijkt op een burgerservicenummer" in response.content.decode()


# Vacancies


def test_a_vacancy_is_added_and_a_wage_of_next_year_warns(bakery, jobhunter):
    sent = {"employer": str(bakery.pk), "title": "Inpakker", "hourly_wage": "15,45", "positions": "2"}
    response = jobhunter.post(f"{BASE}vacancies/add/", sent | {"open_from": "2027-02-01"}, follow=True)
    (made,) = rows(Vacancy)
    assert (made.title, made.hourly_wage, made.positions) == ("Inpakker", Decimal("15.45"), 2)
    assert "Het minimumloon op 1 februari 2027 is nog niet bekend" in response.content.decode()


def test_a_wage_below_the_minimum_of_eighteen_is_refused_at_the_vacancy(bakery, jobhunter):
    sent = {"employer": str(bakery.pk), "title": "Inpakker", "hourly_wage": "7,40", "positions": "1"}
    dates = {"open_from": "2026-07-01", "open_until": "2026-07-31"}
    page = jobhunter.post(f"{BASE}vacancies/add/", sent | dates).content.decode()
    assert (
        "€\u00a07,40 per uur is te laag. Het minimumloon voor iemand van 18 jaar is €\u00a07,50 per uur "
        "op 1 juli 2026 (bron: Berekend: 50 % van 14,99)."
    ) in page
    assert rows(Vacancy) == []


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"hours_min": "32", "hours_max": "24"}, "Vul 32 uur of meer in"),
        ({"hours_min": "61"}, "getal in van 1 tot en met 60"),
        ({"open_from": "2026-07-02", "open_until": "2026-07-01"}, "Vul een datum in vanaf de eerste dag, 2 juli 2026"),
        ({"positions": "0"}, "heel getal in van 1 tot en met 999"),
        ({"hourly_wage": "0"}, "bedrag in van"),
    ],
)
def test_figures_of_a_vacancy_stand_in_order(bakery, jobhunter, sent, sentence):
    body = {"employer": str(bakery.pk), "title": "Inpakker", "positions": "1"} | sent
    response = jobhunter.post(f"{BASE}vacancies/add/", body)
    assert response.status_code == 422
    assert sentence in response.content.decode()


def test_the_same_form_pressed_twice_makes_one_row(bakery, jobhunter):
    sent = {"employer": str(bakery.pk), "title": "Inpakker", "positions": "1", "form_key": str(uuid4())}
    assert [jobhunter.post(f"{BASE}vacancies/add/", sent).status_code for _ in range(2)] == [303, 303]
    sent = {"name": "Garage", "form_key": str(uuid4())}
    assert [jobhunter.post(f"{BASE}add/", sent).status_code for _ in range(2)] == [303, 303]
    assert (len(rows(Vacancy)), len(rows(Employer, name="Garage"))) == (1, 1)


# Who and where


def test_ids_of_another_pilot_do_not_exist(foreign, jobhunter):
    vacancy = make_vacancy(foreign)
    paths = [f"{foreign.pk}/", f"{foreign.pk}/edit/", f"vacancies/{vacancy.pk}/", f"vacancies/{vacancy.pk}/edit/"]
    paths += [f"vacancies/add/?werkgever={foreign.pk}", "vacancies/add/?werkgever=x", f"{UUID(int=1)}/"]
    assert {path: jobhunter.get(BASE + path).status_code for path in paths} == dict.fromkeys(paths, 404)
    sent = {"employer": str(foreign.pk), "title": "Inpakker", "positions": "1"}
    response = jobhunter.post(f"{BASE}vacancies/add/", sent)
    assert (response.status_code, rows(Vacancy, title="Inpakker")) == (422, [])


@pytest.mark.parametrize("who", ["job_coach", "coa", "project_leader", "researcher", "privacy_officer"])
def test_employers_are_the_jobhunters(bakery, client_of, who):
    vacancy, client = make_vacancy(bakery), client_of(who)
    paths = ["", "add/", f"{bakery.pk}/", f"{bakery.pk}/edit/", "vacancies/", "vacancies/add/"]
    paths += [f"vacancies/{vacancy.pk}/", f"vacancies/{vacancy.pk}/edit/"]
    assert {path: client.get(BASE + path).status_code for path in paths} == dict.fromkeys(paths, 403)


def test_lists_show_the_own_pilot_and_filter(bakery, foreign, jobhunter):
    make_vacancy(bakery, "Inpakker", open_until=date(2025, 1, 1))
    make_vacancy(foreign, "Geheim")
    assert "Vreemde" not in jobhunter.get(BASE).content.decode()
    for path, found in (("?q=roon", True), ("?q=ASSEN", True), ("?q=zz", False), ("?sector=horeca", False)):
        assert ("Bakkerij Van Roon" in jobhunter.get(BASE + path).content.decode()) is found
    for path, found in (("", True), ("?stand=open", False), ("?stand=gesloten", True), ("?q=bakkerij", True)):
        page = jobhunter.get(f"{BASE}vacancies/{path}").content.decode()
        assert (">Inpakker<" in page) is found
        assert "Geheim" not in page


@pytest.mark.parametrize("path", ["", "vacancies/"])
def test_lists_ask_as_much_for_three_rows_as_for_one(
    cast, bakery, jobhunter, django_assert_num_queries, django_assert_max_num_queries, path
):
    make_vacancy(bakery)
    with django_assert_max_num_queries(40) as one:
        jobhunter.get(BASE + path)
    for name in ("Garage", "Kwekerij"):
        make_vacancy(make_employer(cast.assen, name), hourly_wage=Decimal(15))
    with django_assert_num_queries(len(one)):
        jobhunter.get(BASE + path)
