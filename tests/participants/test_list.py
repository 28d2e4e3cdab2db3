"""The list of people: exactly who may be seen, narrowed and sorted, with a constant number of queries."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from config.dutch import long_date, short_date
from participants.enums import MilestoneKind
from participants.models import Stay
from pilots.enums import Role
from tests.factories import make_employer, make_milestone, make_participant, make_permit, make_placement
from tests.participants.helpers import url

pytestmark = pytest.mark.django_db
URL = "/pilots/assen/participants/"


@pytest.fixture
def people(cast, law):
    """Four people in Assen, one in Maastricht with the same name."""
    coach = cast.members[Role.JOB_COACH]
    given = (
        ("A-0001", "Yonas", "Tesfay", {"location": cast.schepersmaat, "job_coach": coach}),
        ("A-0002", "Zoë", "Ålberg", {"location": cast.graswijk, "intake_on": date(2026, 2, 2)}),
        ("A-0003", "Samira", "al-Hadid", {"enrolled_on": None, "location": cast.schepersmaat}),
        ("A-0004", "Omar", "Weg", {"ended_on": date(2026, 3, 1), "location": cast.schepersmaat}),
    )
    made = {
        number: make_participant(cast.assen, number, first_name=first, last_name=last, lodged=date(2025, 3, 9), **more)
        for number, first, last, more in given
    }
    make_participant(cast.maastricht, "M-0001", location=cast.azc_maastricht)
    return made


def shown(response):
    return [row.record.case_number for row in response.context["table"].paginated_rows]


@pytest.mark.parametrize(
    ("who", "numbers"),
    [("jobhunter", ["A-0003", "A-0002", "A-0001"]), ("coa", ["A-0003", "A-0001"]), ("job_coach", ["A-0001"])],
)
def test_each_role_sees_exactly_its_own_people_by_name(client_of, people, who, numbers):
    assert shown(client_of(who).get(URL)) == numbers


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("q=tesf", ["A-0001"]),
        ("q=tesfay+yon", ["A-0001"]),
        ("q=alberg", ["A-0002"]),
        ("q=esfa", ["A-0001"]),
        ("q=did+amir", ["A-0003"]),
        ("q=tesfay+samira", []),
        ("q=a-0003", ["A-0003"]),
        ("q=a-0004", ["A-0004"]),
        ("q=weg", []),
        ("q=M-0001", []),
        ("fase=gestopt", ["A-0004"]),
        ("fase=in_beeld", ["A-0003"]),
        ("fase=voorbereiding", ["A-0002"]),
        ("fase=aangemeld", ["A-0001"]),
        ("sort=-name", ["A-0001", "A-0002", "A-0003"]),
        ("sort=pilot__name", ["A-0003", "A-0002", "A-0001"]),
        ("fase=%00", ["A-0003", "A-0002", "A-0001"]),
        ("q=%00", ["A-0003", "A-0002", "A-0001"]),
        ("locatie=abc&jobhunter=%ff", ["A-0003", "A-0002", "A-0001"]),
        ("locatie=null", []),
        ("page=999999999", ["A-0003", "A-0002", "A-0001"]),
        ("page=-1&sort=&sort=x", ["A-0003", "A-0002", "A-0001"]),
    ],
)
def test_the_address_narrows_and_sorts_and_never_breaks(client_of, people, query, numbers):
    response = client_of("jobhunter").get(f"{URL}?{query}")
    assert response.status_code == 200
    assert shown(response) == numbers


@pytest.mark.parametrize(
    ("asked", "goal"),
    [
        ("tesf", "A-0001"),
        ("a-0002", "A-0002"),
        ("weg", "A-0004"),
        ("stop", "?q=stop&fase=gestopt"),
        ("a", None),
        ("nergens", None),
        ("M-0001", None),
        ("?!\x00", None),
        ("", None),
    ],
)
def test_the_search_above_every_page_opens_the_only_one_who_is_meant(cast, client_of, people, asked, goal):
    for number in ("A-0005", "A-0006"):
        make_participant(cast.assen, number, first_name="Stop", last_name="Al", ended_on=date(2026, 3, 1))
    answer = client_of("jobhunter").get(URL, {"naar": "dossier", "q": asked})
    expected = url(people[goal]) if goal in people else f"{URL}{goal}" if goal else None
    assert (answer.status_code, answer.headers.get("Location")) == (303 if goal else 200, expected)


def test_a_location_of_another_pilot_filters_nothing(cast, client_of, people):
    response = client_of("jobhunter").get(f"{URL}?locatie={cast.azc_maastricht.pk}")
    assert shown(response) == ["A-0003", "A-0002", "A-0001"]
    assert shown(client_of("jobhunter").get(f"{URL}?locatie={cast.graswijk.pk}")) == ["A-0002"]


def test_what_was_chosen_is_told_in_the_words_of_the_boxes(cast, client_of, people):
    jobhunter = cast.members[Role.JOBHUNTER]
    chosen = {"jobhunter": jobhunter.pk, "locatie": cast.graswijk.pk, "toon": "mijn", "fase": "aangemeld"}
    response = client_of("jobhunter").get(URL, chosen)
    assert [chip.label for chip in response.context["chips"]] == [
        "Fase: Aangemeld",
        f"Locatie: {cast.graswijk.name}",
        f"Jobhunter: {jobhunter.name}",
        "Laat zien: Mijn dossiers",
    ]
    outside = client_of("jobhunter").get(URL, {"locatie": "null"}).context["chips"]
    assert [chip.label for chip in outside] == ["Locatie: Buiten de pilot of onbekend"]


def test_a_row_says_the_verdict_the_step_and_whose_move_it_is(client_of, people):
    make_milestone(people["A-0002"], MilestoneKind.W_DOCUMENT, date(2026, 1, 5))
    html = client_of("jobhunter").get(f"{URL}?q=alberg").content.decode()
    assert "Nog niet: TWV kan worden aangevraagd" in html
    assert "TWV aanvragen" in html
    assert "aan zet: werkgever" in html
    assert "indicatie, UWV beslist" in html


def test_lists_and_dossier_say_from_which_day_a_granted_permit_holds(cast, client_of, law):
    person = make_participant(
        cast.assen, "A-0009", location=cast.schepersmaat, lodged=date(2025, 3, 9), intake_on=date(2026, 2, 2)
    )
    make_milestone(person, MilestoneKind.W_DOCUMENT, date(2026, 1, 5))
    first = timezone.localdate() + timedelta(days=9)
    bakery = make_employer(cast.assen, "Bakkerij Van Roon")
    make_permit(person, bakery, date(2026, 3, 1), valid_from=first, valid_until=first + timedelta(days=90))
    sentence = f"Nog niet: de TWV is verleend en geldt vanaf {long_date(first)} bij Bakkerij Van Roon"
    earliest = f"Vroegste eerste werkdag: {long_date(first)}, de eerste dag van de TWV."
    for who, address, days in (("jobhunter", URL, 0), ("coa", URL, 0), ("jobhunter", url(person), 1)):
        html = client_of(who).get(address).content.decode()
        step = f"Wachten: TWV geldt vanaf {short_date(first)}"
        told = [html.count(words) for words in (sentence, step, earliest, "aan zet: werkgever")]
        assert told == [1, 1, days, 0], (who, address)


def test_where_somebody_lives_is_told_only_when_it_is_known(cast, client_of, law, prepare):
    """Outside the pilot when a stay says so, unknown without one; a job coach may not know the stays."""
    coach = cast.members[Role.JOB_COACH]
    moved = make_participant(cast.assen, "A-0001", last_name="Abdi", job_coach=coach)
    unknown = make_participant(cast.assen, "A-0002", last_name="Berhane", job_coach=coach)
    with prepare():
        Stay.objects.filter(participant=unknown).delete()
    jobhunter, job_coach = client_of("jobhunter"), client_of("job_coach")
    tables = [who.get(URL).context["table"] for who in (jobhunter, job_coach)]
    cells = [[row.record.place for row in table.paginated_rows] for table in tables]
    assert cells == [["buiten de pilot", None], ["geen locatie van de pilot"] * 2]
    said = {moved: "buiten de pilot", unknown: '<span class="wr-soft">onbekend</span>'}
    for person, place in said.items():
        assert f"<dt>Locatie</dt><dd>{place}</dd>" in jobhunter.get(url(person)).content.decode()
    assert "Woont nu: onbekend." in jobhunter.get(url(unknown, "move")).content.decode()


def test_who_works_stands_as_working(cast, client_of, people):
    make_placement(people["A-0002"], make_employer(cast.assen), date(2026, 4, 1))
    assert shown(client_of("jobhunter").get(f"{URL}?fase=werk")) == ["A-0002"]


@pytest.mark.parametrize("who", ["jobhunter", "coa", "job_coach"])
def test_the_list_asks_as_much_of_three_people_as_of_one(
    cast, client_of, law, django_assert_num_queries, django_assert_max_num_queries, who
):
    def add(count):
        person = make_participant(
            cast.assen, f"A-{count}", location=cast.schepersmaat, job_coach=cast.members[Role.JOB_COACH]
        )
        make_milestone(person, MilestoneKind.W_DOCUMENT, date(2026, 1, 5))
        make_permit(person, make_employer(cast.assen, f"Werkgever {count}"), date(2026, 6, 1))

    client = client_of(who)
    add(1)
    client.get(URL)
    with django_assert_max_num_queries(40) as one:
        client.get(URL)
    add(2)
    add(3)
    with django_assert_num_queries(len(one)):
        assert len(shown(client.get(URL))) == 3


def test_an_empty_pilot_says_so(client_of, law):
    html = client_of("jobhunter").get(URL).content.decode()
    assert "Nog geen deelnemers" in html


def test_markup_in_the_search_is_text(client_of, law):
    html = client_of("jobhunter").get(URL, {"q": "<script>alert(1)</script>"}).content.decode()
    assert "<script>alert" not in html


def test_the_dossier_asks_as_much_with_many_facts_as_with_few(
    cast, client_of, law, django_assert_num_queries, django_assert_max_num_queries
):
    person = make_participant(cast.assen, location=cast.schepersmaat)
    make_milestone(person, MilestoneKind.W_DOCUMENT, date(2026, 1, 5), until=date(2026, 1, 31))
    make_permit(person, make_employer(cast.assen), date(2026, 6, 1))
    client, address = client_of("jobhunter"), f"{URL}{person.pk}/"
    client.get(address)
    with django_assert_max_num_queries(51) as few:
        client.get(address)
    for month in (2, 3, 4):
        make_milestone(person, MilestoneKind.W_DOCUMENT, date(2026, month, 5), until=date(2026, month, 25))
        make_permit(person, make_employer(cast.assen, f"Werkgever {month}"), date(2026, month, 1))
    with django_assert_num_queries(len(few)):
        client.get(address)
