"""A vacancy tells what the work asks, goes stale when nobody asks, and closes for a reason."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from config.database.scope import maintenance
from employers.models import Employer, Vacancy
from employers.vacancy_shown import days_in_words
from tests.cast import Cast, make_cast
from tests.factories import make_employer, make_law, make_location, make_match, make_participant, make_travel_time
from tests.factories import make_vacancy as vacancy_at

pytestmark = pytest.mark.django_db
LIST = "/pilots/assen/employers/vacancies/"
TODAY = timezone.localdate()
LONG_AGO = TODAY - timedelta(days=28)
FULL = {
    "title": "Orderpicker",
    "sector": "logistiek",
    "works_at": "Distributiecentrum De Poort",
    "place": "Beilen",
    "starts_on": "2026-12-01",
    "days": ["ma", "wo", "za"],
    "has_shifts": "ja",
    "has_nights": "nee",
    "language_level": "a2",
    "english_level": "b1",
    "teaches_dutch": "ja",
    "needs_driving_licence": "nee",
    "papers": ["vca", "heftruck"],
    "papers_note": "pas van de poort",
    "papers_on_first_day": "ja",
    "positions": "3",
    "is_shortage_occupation": "ja",
    "shortage_source": "UWV, lijst krapteberoepen Drenthe",
}


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    return make_cast()


@pytest.fixture(scope="module")
def agency(cast) -> Employer:
    return make_employer(cast.assen, "Noorderflex", place="Assen", is_temp_agency=True)


@pytest.fixture
def jobhunter(client_of):
    return client_of("jobhunter")


def stored(**fields) -> Vacancy:
    with maintenance():
        return Vacancy.objects.select_related("employer").get(**fields)


def words(response) -> str:
    return " ".join(response.content.decode().split())


def test_everything_about_the_work_is_written_down_and_shown(cast, agency, jobhunter):
    beilen = make_location(cast.assen, "azc Beilen")
    make_travel_time(beilen, agency, "fiets", 25, "Beilen")
    make_travel_time(beilen, agency, "fiets", 70)  # to the agency itself, in Assen
    answer = jobhunter.post(f"{LIST}add/", FULL | {"employer": str(agency.pk)})
    made = stored(title="Orderpicker")
    assert answer["Location"] == f"{LIST}{made.pk}/"
    assert (made.days, made.has_shifts, made.has_nights, made.has_weekends) == (["ma", "wo", "za"], True, False, True)
    assert (made.language_level, made.english_level, made.teaches_dutch) == ("a2", "b1", True)
    assert (made.papers, made.papers_note, made.papers_on_first_day, made.starts_on) == (
        ["vca", "heftruck"],
        "pas van de poort",
        True,
        date(2026, 12, 1),
    )
    assert (made.shortage_checked_on, made.checked_on, made.workplace) == (TODAY, TODAY, "Beilen")
    page = words(jobhunter.get(answer["Location"]))
    for fact in (
        "maandag, woensdag en zaterdag",
        "Papieren nodig op de eerste dag",
        "VCA (veilig werken), Heftruckcertificaat, pas van de poort",
        "UWV, lijst krapteberoepen Drenthe, nagekeken op",
        "25 min. fiets",
        "Distributiecentrum De Poort",
    ):
        assert fact in page
    assert "70 min." not in page
    form = jobhunter.get(f"/pilots/assen/employers/{agency.pk}/travel/").context["form"]
    ways, names = ("naar Noorderflex in Assen", "naar de werkplek in Beilen"), sorted(form.names.values())
    assert "azc Beilen" in names
    assert sorted(group.heading for group in form.grouped) == sorted(
        f"Van {name} {way}" for name in names for way in ways
    )


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"has_weekends": "nee"}, "Bij de werkdagen staat zaterdag of zondag"),
        ({"shortage_source": ""}, "Vul in waar dat staat"),
        ({"shortage_checked_on": str(TODAY + timedelta(days=1))}, "Vul een datum in tot en met"),
        ({"days": ["ma", "xx"]}, "Kies werkdagen uit de lijst"),
        ({"language_level": "xx"}, "Kies een niveau Nederlands uit de lijst"),
        ({"english_level": "xx"}, "Kies een niveau Engels uit de lijst"),
        ({"employer": "onzin"}, "Kies een werkgever uit de lijst"),
        ({"papers_note": "nummer 999990044"}, "Dit lijkt op een burgerservicenummer"),
    ],
)
def test_what_cannot_be_is_said_at_the_field(agency, jobhunter, sent, sentence):
    answer = jobhunter.post(f"{LIST}add/", FULL | {"employer": str(agency.pk)} | sent)
    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    with maintenance():
        assert not Vacancy.objects.exists()


def test_a_colleagues_change_is_pointed_out_once_and_then_written_over(agency, jobhunter):
    job = vacancy_at(agency, "Inpakker", hourly_wage=16)
    form = jobhunter.get(f"{LIST}{job.pk}/edit/").context["form"]
    sent = {"employer": str(agency.pk), "title": "Inpakker", "positions": "1", "seen": form["seen"].value()}
    with maintenance():
        colleague = Vacancy.objects.get(pk=job.pk)
        colleague.positions = 4
        colleague.save()
    refused = jobhunter.post(f"{LIST}{job.pk}/edit/", sent | {"form_key": str(uuid4())})
    assert refused.status_code == 422
    assert "Deze vacature is intussen gewijzigd, door een collega of in een ander tabblad." in refused.content.decode()
    assert "Bij jou staat iets anders bij: Uurloon, bruto, Aantal plaatsen" in refused.content.decode()
    again = sent | {"seen": refused.context["form"]["seen"].value(), "form_key": str(uuid4())}
    assert [jobhunter.post(f"{LIST}{job.pk}/edit/", again).status_code for _ in range(2)] == [303, 303]
    assert stored(pk=job.pk).positions == 1


def test_an_unconfirmed_vacancy_asks_and_one_press_says_that_it_is_open(agency, jobhunter):
    old, fresh = vacancy_at(agency, "Oud", checked_on=LONG_AGO), vacancy_at(agency, "Vers", checked_on=TODAY)
    listed = words(jobhunter.get(f"{LIST}?stand=navragen"))
    assert (">Oud<" in listed, ">Vers<" in listed, "navragen, laatste bericht" in listed) == (True, False, True)
    assert "Is deze vacature nog open?" not in words(jobhunter.get(f"{LIST}{fresh.pk}/"))
    assert "Is deze vacature nog open?" in words(jobhunter.get(f"{LIST}{old.pk}/"))
    answer = jobhunter.post(f"{LIST}{old.pk}/still-open/", follow=True)
    assert "Vastgelegd: Oud is nog open op" in words(answer)
    assert "Is deze vacature nog open?" not in words(answer)
    assert (stored(pk=old.pk).checked_on, stored(pk=old.pk).last_word_on) == (TODAY, TODAY)
    assert ">Oud<" not in words(jobhunter.get(f"{LIST}?stand=navragen"))


def test_a_vacancy_closes_for_a_reason_and_opens_again(cast, agency, jobhunter):
    job = vacancy_at(agency, "Inpakker", checked_on=LONG_AGO)
    make_match(make_participant(cast.assen), agency, vacancy=job)
    address = f"{LIST}{job.pk}/close/"
    assert "Er staat nog 1 kandidaat open" in words(jobhunter.get(address))
    sent = {"closing_reason": "anders", "closed_on": str(TODAY)}
    assert "Vul in wat de reden is" in words(jobhunter.post(address, sent))
    later = {"closing_reason": "vervuld_deelnemer", "closed_on": str(TODAY + timedelta(days=1))}
    assert jobhunter.post(address, later).status_code == 422
    assert jobhunter.post(address, later | {"closed_on": str(TODAY)}).status_code == 303
    closed = stored(pk=job.pk)
    assert (closed.filled_on, closed.is_open(TODAY), closed.is_stale(TODAY)) == (TODAY, False, False)
    page = words(jobhunter.get(f"{LIST}{job.pk}/"))
    assert "vervuld door een deelnemer." in page
    assert "Kandidaat voorstellen" not in page
    for state, shown in (("open", False), ("navragen", False), ("gesloten", True)):
        assert (">Inpakker<" in words(jobhunter.get(f"{LIST}?stand={state}"))) is shown
    assert "Deze vacature is gesloten" in words(jobhunter.post(f"{LIST}{job.pk}/still-open/", follow=True))
    assert "is weer open" in words(jobhunter.post(f"{LIST}{job.pk}/reopen/", follow=True))
    opened = stored(pk=job.pk)
    assert (opened.closed_on, opened.closing_reason, opened.checked_on) == (None, "", TODAY)


@pytest.mark.parametrize("action", ["still-open", "close", "reopen"])
def test_nobody_opens_or_closes_a_vacancy_of_another_pilot(cast, jobhunter, action):
    foreign = vacancy_at(make_employer(cast.maastricht, "Vreemde Werkgever"), "Geheim", checked_on=LONG_AGO)
    sent = {"closing_reason": "geen_werk", "closed_on": str(TODAY)}
    assert jobhunter.post(f"{LIST}{foreign.pk}/{action}/", sent).status_code == 404
    assert (stored(pk=foreign.pk).checked_on, stored(pk=foreign.pk).closed_on) == (LONG_AGO, None)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ([], None),
        (["zo"], "zondag"),
        (["vr", "ma"], "maandag en vrijdag"),
        (["ma", "di", "wo", "do", "vr"], "maandag tot en met vrijdag"),
        (["ma", "di", "wo", "do", "vr", "za", "zo"], "alle dagen"),
    ],
)
def test_days_are_said_as_people_say_them(days, said):
    assert days_in_words(days) == said
