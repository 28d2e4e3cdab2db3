"""Who may open what: a row for every route, a column for everybody; a route without a row fails.

200 may open it, 302 is sent to the login page, 403 has the wrong role, 404 has no business in this pilot. That a member
opens exactly what the matrix says stands in test_every_page.py, where the same pages are read.
"""

import logging
from functools import cache, partial
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import URLResolver, get_resolver, reverse

from config import urls
from pilots.enums import Role
from tests.access_matrix import ACTIONS, ADMINISTRATION, MATRIX, OPEN, PEOPLE, SIGNED_IN
from tests.access_world import World, make_world
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
LIBRARY = "account_"
#: A role that is refused by the matrix of a route gets this; a role outside the pilot that.
REFUSED, NOT_HERE, TO_LOGIN = 403, 404, 302
NO_TOKEN = 418


def routes(resolver: URLResolver, namespace: str = "") -> dict[str, list[str]]:
    """Every route of ours with the names of its arguments."""
    found: dict[str, list[str]] = {}
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            found |= routes(pattern, inner)
        elif not str(pattern.name).startswith(LIBRARY):
            found[f"{namespace}{pattern.name}"] = list(pattern.pattern.converters)
    return found


@cache
def arguments() -> dict[str, list[str]]:
    return routes(get_resolver())


def address(route: str, ids: dict[str, object], slug: str = "assen") -> str:
    room = route.split(":")[0]
    given = {name: ids.get(f"{route}.{name}", ids.get(f"{room}.{name}")) for name in arguments()[route]}
    in_pilot = route in MATRIX or route in ACTIONS
    return reverse(route, kwargs=given | ({"pilot": slug} if in_pilot else {}))


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    return make_cast()


@pytest.fixture(scope="module")
def world(cast) -> World:
    return make_world(cast)


@pytest.fixture(autouse=True)
def _bare_refusals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is refused gets the number without the page around it, of which tests/config/test_pages.py speaks."""
    refuse_barely(monkeypatch)


def refuse_barely(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse with a number only: no page, and no lines of a log in which each refusal has its traceback."""
    monkeypatch.setattr(logging.getLogger("django.request"), "disabled", True)
    for status in (REFUSED, NOT_HERE):
        monkeypatch.setattr(urls, f"handler{status}", partial(_refuse, status), raising=False)


def _refuse(status: int, request: HttpRequest, exception: Exception) -> HttpResponse:
    return HttpResponse(status=status)


def ask(client: Client, route: str, url: str) -> Any:
    return client.post(url) if route in ACTIONS else client.get(url)


def test_every_route_has_a_row():
    assert set(arguments()) == {*MATRIX, *ACTIONS, *ADMINISTRATION, *OPEN, *SIGNED_IN}


@pytest.mark.parametrize("who", [role.value for role in Role if role != Role.FUNCTIONAL_ADMIN])
def test_a_member_may_do_exactly_what_the_matrix_says(client_of, world, who):
    client = client_of(who)
    answers = {route: client.post(address(route, world.own)).status_code for route in ACTIONS}
    refused = {route for route, status in answers.items() if status == REFUSED}
    assert refused == {route for route, allowed in ACTIONS.items() if who not in allowed}


@pytest.mark.parametrize("who", ["neighbour", "neighbour_coa", "neighbour_leader", "admin", "stranger"])
def test_who_is_not_in_the_pilot_finds_nothing(client_of, world, who):
    client = client_of(who)
    answers = {route: ask(client, route, address(route, world.own)).status_code for route in [*MATRIX, *ACTIONS]}
    assert answers == dict.fromkeys([*MATRIX, *ACTIONS], NOT_HERE)


def test_who_is_not_signed_in_is_sent_to_the_login_page(world):
    client = Client()
    guarded = [*MATRIX, *ACTIONS, *ADMINISTRATION, *SIGNED_IN]
    answers = {route: ask(client, route, address(route, world.own)) for route in guarded}
    assert {route: answer.status_code for route, answer in answers.items()} == dict.fromkeys(guarded, TO_LOGIN)
    assert {answer["Location"].split("?")[0] for answer in answers.values()} == {reverse("account_login")}


@pytest.mark.parametrize("who", [*PEOPLE, "project_leader"])
def test_an_object_of_another_pilot_is_not_found_by_its_id(client_of, world, who):
    client = client_of(who)
    with_object = [
        route
        for route, allowed in {**MATRIX, **ACTIONS}.items()
        if who in allowed and {"pk", "milestone", "line", "cover", "signal", "meeting"} & set(arguments()[route])
    ]
    answers = {route: ask(client, route, address(route, world.foreign)).status_code for route in with_object}
    assert answers == dict.fromkeys(with_object, NOT_HERE)


@pytest.mark.parametrize("who", [role.value for role in Role if role != Role.FUNCTIONAL_ADMIN] + ["stranger"])
def test_the_administration_is_not_there_for_others(client_of, world, who):
    client = client_of(who)
    answers = {route: client.get(address(route, world.own)).status_code for route in ADMINISTRATION}
    assert answers == dict.fromkeys(ADMINISTRATION, NOT_HERE)


def test_the_admin_opens_the_administration(client_of, world):
    client = client_of("admin")
    answers = {route: client.get(address(route, world.own)).status_code for route in ADMINISTRATION}
    assert answers == ADMINISTRATION


def test_open_pages_ask_no_login(world):
    assert {route: Client().get(address(route, world.own)).status_code for route in OPEN} == OPEN


def test_what_changes_something_is_not_done_by_following_a_link(client_of, world):
    clients = {who: client_of(who) for who in {allowed[0] for allowed in ACTIONS.values()}}
    answers = {route: clients[who].get(address(route, world.own)) for route, (who, *_others) in ACTIONS.items()}
    assert {route: answer.status_code for route, answer in answers.items()} == dict.fromkeys(ACTIONS, 405)


def without_token(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Told apart from the refusal of a role; the page that a reader gets stands in tests/config/test_pages.py."""
    return HttpResponse(status=NO_TOKEN)


def test_a_post_without_the_token_of_the_page_is_refused(cast, world, settings):
    settings.CSRF_FAILURE_VIEW = f"{__name__}.{without_token.__name__}"
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.user("jobhunter"))
    answers = {client.post(address(route, world.own)).status_code for route in [*MATRIX, *ACTIONS]}
    assert answers == {NO_TOKEN}
