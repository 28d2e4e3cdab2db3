"""A number of somebody in a search field: nothing is sought, and the reader is sent on to an address without it."""

import logging

import pytest
from django.urls import reverse

from config.logs import RedactingFormatter
from tests.factories import make_participant

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
BSN, V_NUMBER = "999990044", "0000123456"
REFUSED = "Hier is niet gezocht"


def address(route: str) -> str:
    return reverse(route, args=["assen"])


@pytest.mark.parametrize("typed", [BSN, "9999.90.044", "999-990-044", V_NUMBER, "Yonas 0000 123 456", "٩٩٩٩٩٠٠٤٤"])
def test_a_number_in_a_list_is_not_sought_and_leaves_the_address(cast, client_of, typed):
    make_participant(cast.assen, location=cast.schepersmaat)
    client, url = client_of("jobhunter"), address("participants:list")
    answer = client.get(url, {"q": typed, "toon": "mijn"})
    assert (answer.status_code, answer["Location"]) == (303, f"{url}?toon=mijn")
    page = client.get(answer["Location"]).content.decode()
    assert REFUSED in page
    assert f'href="{address("participants:find")}">Zoeken op nummer</a>' in page
    assert typed not in page


@pytest.mark.parametrize("typed", ["Yonas", "A-0001", "Tesfay 1995", ""])
def test_a_name_or_a_dossier_number_is_sought_as_before(client_of, typed):
    answer = client_of("jobhunter").get(address("participants:list"), {"q": typed})
    assert (answer.status_code, REFUSED in answer.content.decode()) == (200, False)


@pytest.mark.parametrize(
    ("who", "route"),
    [
        ("jobhunter", "matching:list"),
        ("jobhunter", "matching:propose"),
        ("coa", "participants:list"),
        ("coa", "participants:location"),
        ("job_coach", "participants:list"),
    ],
)
def test_every_list_of_people_does_so_and_names_the_way_to_who_may_go_it(client_of, who, route):
    client, url = client_of(who), address(route)
    answer = client.get(url, {"q": BSN})
    assert (answer.status_code, answer["Location"]) == (303, url)
    page = client.get(url).content.decode()
    assert REFUSED in page
    assert ("Zoeken op nummer</a>" in page) == (who != "job_coach")


def test_no_log_holds_what_somebody_searched_for(client_of, caplog):
    client = client_of("jobhunter")
    with caplog.at_level(logging.DEBUG):
        for typed in (BSN, "Geheimnaam"):
            client.get(address("participants:list"), {"q": typed, "locatie": "kapot"})
            client.get("/pilots/assen/nergens/", {"q": typed})
    lines = "\n".join(map(RedactingFormatter("%(message)s").format, caplog.records))
    assert "/pilots/assen/nergens/" in lines
    assert [typed for typed in (BSN, "Geheimnaam") if typed in lines] == []
