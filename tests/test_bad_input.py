"""Every form of every page, filled in as nobody should: a sentence, never a fault, and nothing typed is lost."""

import html
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone

from pilots.enums import Role
from tests.access_matrix import ADMINISTRATION, FILES, MATRIX
from tests.access_world import make_world
from tests.cast import Cast, make_cast
from tests.html_forms import PageForm, forms_of
from tests.test_access import address

pytestmark = pytest.mark.django_db
HOSTILE = '?! ja nee 🙂 <script>alert(1)</script> "><img src=x onerror=alert(1)>'
BREAKS_OUT = "what breaks out"
AN_ID, HUGE = "00000000-0000-4000-8000-000000000000", "99999999999999999999"
#: What is typed in every field, and what is chosen in every list.
BAD = {
    "nothing": ("", ""),
    BREAKS_OUT: (HOSTILE, HOSTILE),
    "too long, and an id": ("x" * 5_000, AN_ID),
    "Arabic digits, and a huge number": ("٢٠٢٦", HUGE),
    "a NUL": ("a\x00b", "a\x00b"),
}
#: What is typed for a date in its three parts, and for every other number.
BAD_NUMBERS = {
    "year 0024, and a negative number": ({"dag": "1", "maand": "1", "jaar": "0024"}, "-1"),
    "a date that does not exist, and no number": ({"dag": "31", "maand": "2", "jaar": "2026"}, "NaN"),
    "year 24, and a huge number": ({"dag": "1", "maand": "1", "jaar": "24"}, HUGE),
}
#: The second post is sent even if it is the same as the first: a button is pressed twice.
AGAIN = 1
#: A form that was refused, sent on, or asked to be looked at again; a page that went away, or was changed meanwhile.
SOUND = {200, 204, 302, 303, 400, 403, 404, 409, 422}
#: Who fills in the forms of a route.
FILLED_BY = {route: roles[0] for route, roles in MATRIX.items() if not route.endswith(FILES)}
FILLED_BY |= {route: "admin" for route, status in ADMINISTRATION.items() if status == 200}

#: Pages that show something and ask nothing; every other page must have a form, or this test would prove nothing.
READ_ONLY = {
    "administration:parameters",
    "administration:user",
    "administration:users",
    "administration:work",
    "employers:detail",
    "employers:list",
    "employers:vacancies",
    "matching:fair",
    "matching:fair-print",
    "matching:costs",
    "matching:list",
    "matching:match",
    "matching:my-day",
    "matching:permit-file",
    "matching:placements",
    "matching:put-off",  # of an item that is not there
    "matching:ranking",
    "participants:changes",
    "participants:declarations",
    "participants:agenda",
    "participants:detail",
    "participants:incoming",
    "participants:waiting",
    "employers:travel",
    "participants:linking-sheet",
    "participants:list",
    "participants:location",
    "participants:meetings",
    "participants:record",
    "participants:referrals",
    "participants:signals",
    "participants:status-card",
    "participants:verdict",
    "pilots:about",
    "pilots:access-log",
    "pilots:data",
    "pilots:data-fields",
    "pilots:hours-of-all",
    "pilots:resident-counts",
    "reporting:budget",
    "reporting:evaluation",
    "reporting:indicator",
    "reporting:indicators",
    "reporting:publication",
    "reporting:published",
}
#: Pages whose form appears after a choice in the address.
CHOICES = {
    "administration:invite": "?pilot=assen",
    "administration:parameter-add": "?key=waiting_months",
    "matching:propose": "?deelnemer={person}&vacature={vacancy}",
}


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    return make_cast()


@pytest.fixture(scope="module")
def own(cast) -> dict[str, Any]:
    return make_world(cast).own


@pytest.fixture
def page(own, client_of, route) -> tuple[Client, str, list[PageForm]]:
    """The forms of a route, in the hands of somebody who may use them."""
    client = client_of(FILLED_BY[route])
    client.raise_request_exception = False
    url = address_of(route, own)
    forms = forms_of(client.get(url).content.decode(), url)
    assert bool(forms) == (route not in READ_ONLY)
    return client, url, forms


def address_of(route: str, own: dict[str, Any]) -> str:
    ids = {"person": own["participants.pk"], "vacancy": own["employers:vacancy.pk"]}
    return address(route, own) + CHOICES.get(route, "").format(**ids)


def filled(form: PageForm, typed: str, chosen: str) -> dict[str, list[str]]:
    """What is typed everywhere, and chosen where it is not on offer."""
    values = dict(form.values)
    values |= {name: [typed] for name in form.typed}
    values |= {name: [chosen] for name in form.chosen if chosen}
    return values


def counted(form: PageForm, day: dict[str, str], number: str) -> dict[str, list[str]]:
    """What is typed in the parts of dates and in numbers, while nothing else is."""
    return dict(form.values) | {name: [day.get(name.rpartition("_")[2], number)] for name in form.counted}


def posts_of(form: PageForm) -> Iterator[tuple[str, dict[str, list[str]]]]:
    """What is sent: every kind of nonsense that differs for this form, and the form as it stands twice.

    In a form of buttons only there is nothing to fill in, so that all kinds of nonsense are one.
    """
    posts = [(what, filled(form, typed, chosen)) for what, (typed, chosen) in BAD.items()]
    if form.counted:
        posts += [(what, counted(form, day, number)) for what, (day, number) in BAD_NUMBERS.items()]
    for place, (what, values) in enumerate(posts):
        if place <= AGAIN or all(values != before for _what, before in posts[:place]):
            yield what, values


def nothing_is_lost(answer_page: str, form: PageForm) -> bool:
    """Every field that was typed in is there again with what was typed, and none of it works as HTML."""
    typed = {name for name in form.typed if "password" not in name}
    again = any(found.typed >= typed for found in forms_of(answer_page, form.action))
    harmless = "<script>alert" not in answer_page and "<img src=x" not in answer_page
    return again and harmless and answer_page.count(html.escape(HOSTILE)) >= len(typed)


@pytest.mark.parametrize("route", FILLED_BY)
def test_no_form_falls_over_loses_what_was_typed_or_leaves_you_guessing(page, route):
    client, _url, forms = page
    faults = []
    for form in forms:
        for what, values in posts_of(form):
            answer = client.post(form.action.split("#")[0], values)
            if answer.status_code not in SOUND:
                faults.append((form.action, what, answer.status_code))
            elif answer.status_code == 422 and values.keys() & form.typed and what == BREAKS_OUT:
                faults += [] if nothing_is_lost(answer.content.decode(), form) else [(form.action, what, "lost")]
        answer = client.post(form.action.split("#")[0], dict.fromkeys(form.typed, ""))
        if answer.status_code == 422 and "aanpassen" not in answer.content.decode():
            faults.append((form.action, "typed nothing", "no word about what to do"))
    assert faults == []


def plausible(form: PageForm) -> dict[str, list[str]]:
    """The form with a word in every text and today in every date; of every list what stands first."""
    today = timezone.localdate()
    parts = {"dag": str(today.day), "maand": str(today.month), "jaar": str(today.year)}
    words = {name: ["Iets"] for name in form.typed - form.counted if form.values[name] == [""]}
    return dict(form.values) | words | {name: [parts.get(name.rpartition("_")[2], "1")] for name in form.counted}


@pytest.mark.parametrize("role", [Role.COA_CASEWORKER, Role.JOB_COACH, Role.PROJECT_LEADER])
def test_the_database_takes_from_every_role_what_its_forms_offer(own, client_of, role, caplog):
    """Above, one role fills in each form. The others have rights of their own: a form that needs more is a dead end."""
    client = client_of(role.value)
    for route in (route for route, roles in MATRIX.items() if role.value in roles[1:] and not route.endswith(FILES)):
        url = address_of(route, own)
        for form in forms_of(client.get(url).content.decode(), url):
            with transaction.atomic():
                answer = client.post(form.action.split("#")[0], plausible(form))
                transaction.set_rollback(True)
            assert answer.status_code in SOUND - {400, 403, 404}, (route, form.action)
    assert [record.getMessage() for record in caplog.records if record.levelname == "CRITICAL"] == []
