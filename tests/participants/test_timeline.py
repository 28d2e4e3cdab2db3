"""The timeline: everything the reader may know, filtered by what and when, a page at a time."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from participants.dossier import Event, Topic
from participants.timeline import narrowed
from pilots.enums import OptionalData, Role
from tests.factories import make_barrier, make_note, make_participant, make_support, use_data
from tests.participants.helpers import url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]


@pytest.fixture
def yonas(cast):
    use_data(cast.assen, OptionalData.BARRIERS)
    return make_participant(cast.assen, location=cast.schepersmaat, lodged=date(2025, 3, 9))


def headings(client, person, query=""):
    found = client.get(url(person, "detail") + f"?deel=tijdlijn{query}")
    panel = found.content.decode().split('id="tijdlijn"')[1]
    return [part.split("</h3>")[0] for part in panel.split("<h3>")[1:]]


def one_of_each(person, writer):
    make_note(person, "Telefoon", kind="telefoon", happened_on=date(2026, 6, 4), recorded_by=writer)
    make_note(person, "Succes", kind="succes", happened_on=date(2026, 6, 3), recorded_by=writer)
    make_support(person, "cv", given_on=date(2026, 6, 2), recorded_by=writer)
    make_barrier(person, "taal", since_on=date(2026, 6, 1), solved_on=date(2026, 6, 5), recorded_by=writer)


ALL = [
    "Opgelost: Taal",
    "Telefoon",
    "Wat goed ging",
    "Hulp: hulp bij het cv",
    "Belemmering: Taal",
    "Aangemeld",
    "Asielaanvraag ingediend",
]


def test_everything_stands_in_one_order_newest_first(cast, client_of, yonas):
    one_of_each(yonas, cast.members[Role.JOBHUNTER])
    assert headings(client_of("jobhunter"), yonas) == ALL


def test_coa_reads_facts_and_what_was_shared_only(cast, client_of, yonas):
    one_of_each(yonas, cast.members[Role.JOBHUNTER])
    make_note(yonas, "Voor COA", kind="bericht", visibility="coa", happened_on=date(2026, 6, 9))
    assert headings(client_of("coa"), yonas) == ["Bericht", "Aangemeld", "Asielaanvraag ingediend"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("&soort=contact", ["Telefoon"]),
        ("&soort=contact&soort=hulp", ["Telefoon", "Hulp: hulp bij het cv"]),
        ("&van_dag=3&van_maand=6&van_jaar=2026", ["Opgelost: Taal", "Telefoon", "Wat goed ging"]),
        ("&tot_dag=12&tot_maand=1&tot_jaar=2026", ["Aangemeld", "Asielaanvraag ingediend"]),
        ("&soort=bestaat-niet&van_dag=x&page=99", ALL),
        ("&soort=twv", ALL),
    ],
)
def test_the_address_filters_by_what_and_when(cast, client_of, yonas, query, expected):
    one_of_each(yonas, cast.members[Role.JOBHUNTER])
    assert headings(client_of("jobhunter"), yonas, query) == expected


def test_it_comes_a_page_at_a_time(client_of, yonas):
    for number in range(30):
        make_note(yonas, f"Nummer {number}", happened_on=date(2026, 5, 1) + timedelta(days=number))
    client = client_of("jobhunter")
    assert len(headings(client, yonas)) == 25
    assert len(headings(client, yonas, "&page=2")) == 7


def test_three_of_each_cost_no_more_queries_than_one(cast, client_of, yonas):
    client, writer = client_of("jobhunter"), cast.members[Role.JOBHUNTER]

    def queries():
        with CaptureQueriesContext(connection) as found:
            client.get(url(yonas, "detail") + "?deel=tijdlijn")
            client.get(url(yonas, "detail") + "?deel=begeleiding")
            client.get(url(yonas, "detail"))
        return len(found)

    one_of_each(yonas, writer)
    queries()
    one = queries()
    for code in ("bankrekening", "diploma"):
        make_barrier(yonas, code, recorded_by=writer)
        make_support(yonas, "taal", recorded_by=writer)
        make_note(yonas, code, recorded_by=writer)
    assert queries() == one


def test_both_days_of_a_period_count():
    days = [date(2026, 6, number) for number in (1, 2, 3, 4)]
    events = [Event(day, "x", "notes", topic=Topic.NOTE) for day in days]
    found = narrowed(events, since=days[1], until=days[2])
    assert [event.at for event in found] == days[1:3]
