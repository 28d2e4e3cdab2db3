"""Every page of every role: who opens it, what of it the reader may know, and what the pilot does not use.

The three are asked of the same pages at once, because asking for all pages takes seconds.
"""

from dataclasses import dataclass

import pytest
from django.test import Client

from config.database.scope import maintenance
from participants.panels import Tab
from pilots.enums import OptionalData, Role
from pilots.models import DataChoice
from tests.access_matrix import FILES, MATRIX
from tests.access_optional import on_page, with_optional_data
from tests.access_secrets import SECRETS, make_secrets
from tests.access_world import World, make_world
from tests.cast import Cast, make_cast
from tests.html_forms import undecided_lists
from tests.test_access import REFUSED, address, refuse_barely

pytestmark = pytest.mark.django_db
ROLES = [role for role in Role if role != Role.FUNCTIONAL_ADMIN]


@dataclass(frozen=True, slots=True)
class Seen:
    """An answer of a page; of a file the text stays empty, for it is made of the same rows."""

    route: str
    url: str
    status: int
    text: str


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    return make_cast()


@pytest.fixture(scope="module")
def world(cast: Cast) -> World:
    world = with_optional_data(cast, make_world(cast))
    make_secrets(cast, world.own)
    return world


@pytest.fixture(autouse=True)
def _bare_refusals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a refusal only the number is looked at; the page around it stands in tests/config/test_pages.py."""
    refuse_barely(monkeypatch)


def ask(client: Client, route: str, url: str) -> Seen:
    answer = client.get(url)
    is_page = answer.status_code == 200 and not route.endswith(FILES)
    return Seen(route, url, answer.status_code, answer.content.decode() if is_page else "")


def switch_off(cast: Cast, *kinds: OptionalData) -> None:
    with maintenance():
        DataChoice.objects.filter(pilot=cast.assen).update(is_on=True)
        DataChoice.objects.filter(pilot=cast.assen, data__in=kinds).update(is_on=False)


def shown(kinds: list[OptionalData], pages: list[Seen]) -> dict[OptionalData, list[Seen]]:
    """The pages on which something of these data stands."""
    found = {data: [page for page in pages if on_page(data, page.route, page.text)] for data in kinds}
    return {data: told for data, told in found.items() if told}


@pytest.mark.parametrize("role", ROLES)
def test_a_role_opens_its_pages_and_reads_nothing_else(cast, client_of, world, role):
    client, own = client_of(role.value), world.own | world.mine[role.value]
    pages = [ask(client, route, address(route, own)) for route in MATRIX]
    allowed = {route: 200 if role.value in readers else REFUSED for route, readers in MATRIX.items()}
    assert {page.route: page.status for page in pages} == allowed

    if role.value in MATRIX["participants:detail"]:
        dossier = address("participants:detail", own)
        pages += [ask(client, "participants:detail", f"{dossier}?deel={tab}") for tab in Tab]
    assert [(page.url, secret) for page in pages for secret in SECRETS[role] if secret in page.text] == []

    assert [(page.url, undecided) for page in pages for undecided in undecided_lists(page.text)] == []

    told = shown(list(OptionalData), pages)
    if role == Role.JOBHUNTER:  # who sees most
        assert list(told) == list(OptionalData)
        for data, where in told.items():
            switch_off(cast, data)
            assert shown([data], [ask(client, page.route, page.url) for page in where]) == {}
    switch_off(cast, *OptionalData)
    again = {page.url: page.route for where in told.values() for page in where}
    assert shown(list(OptionalData), [ask(client, route, url) for url, route in again.items()]) == {}
