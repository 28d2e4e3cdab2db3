"""One site for all journeys of a worker, on a fresh copy of the demo caseload."""

import os
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from reporting.demo.staff import PASSWORD
from tests.demo_site import demo_site
from tests.e2e.axe import Checked
from tests.e2e.browser import DESKTOP, STILL, chromium, launch
from tests.e2e.prepared import send
from tests.e2e.seats import Seat, Seats

LOGINS = {
    "jobhunter": "jobhunter@example.nl",
    "coa": "coa@example.nl",
    "job_coach": "jobcoach@example.nl",
    "project_leader": "projectleider@example.nl",
    "admin": "beheerder@example.nl",
    "researcher": "onderzoeker@example.nl",
    "privacy_officer": "fg@example.nl",
    "neighbour": "jobhunter.maastricht@example.nl",
    "two_pilots": "tweepilots@example.nl",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "e2e" in item.path.parts:
            item.add_marker("e2e")


@pytest.fixture(scope="session")
def site(django_db_setup: None) -> Iterator[str]:
    """The address of the site."""
    with demo_site(f"werkroute_e2e_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}") as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    # Playwright keeps an event loop in this thread as long as the browser runs, and Django then refuses the database to
    # every other test of the worker. Nothing here runs in that loop, so there is nothing to mix up.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with chromium() as running:
        yield running
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="session")
def cookies_of(site: str, browser: Browser) -> Callable[[str], list[Any]]:
    """The cookies of a colleague, who signs in once: hashing a password is slow on purpose, and so is trying often."""

    @cache
    def sign_in_once(who: str) -> list[Any]:
        with browser.new_context(base_url=site) as context:
            send(context.request, "/accounts/login/", login=LOGINS[who], password=PASSWORD)
            return [*context.cookies()]

    return sign_in_once


@pytest.fixture(scope="session")
def still_browser(browser: Browser) -> Iterator[Browser]:
    """One that draws nothing: for pages that are opened and looked at, and not touched."""
    still = launch(browser.browser_type, *STILL)
    yield still
    still.close()


@pytest.fixture(scope="session")
def checked(still_browser: Browser, site: str) -> Checked:
    """What axe has seen in this worker."""
    return Checked(still_browser, site)


@pytest.fixture(scope="session")
def seats(site: str, browser: Browser) -> Seats:
    return Seats(browser, site)


@pytest.fixture(scope="session")
def still_seats(site: str, still_browser: Browser) -> Seats:
    return Seats(still_browser, site)


Pages = Callable[..., Page]


@pytest.fixture
def page_of(seats: Seats, cookies_of: Callable[[str], list[Any]]) -> Iterator[Pages]:
    """`page_of("jobhunter")`: an empty page of somebody who signed in; `page_of()`: of a stranger.

    Each page has cookies of its own. `is_last=True` when the test leaves behind what cannot be cleared away. The
    console must stay silent.
    """
    yield from pages(seats, cookies_of)


@pytest.fixture
def still_page_of(still_seats: Seats, cookies_of: Callable[[str], list[Any]]) -> Iterator[Pages]:
    """The same, in the browser that draws nothing."""
    yield from pages(still_seats, cookies_of)


def pages(seats: Seats, cookies_of: Callable[[str], list[Any]]) -> Iterator[Pages]:
    taken: list[Seat] = []

    def open_page(
        who: str = "", viewport: ViewportSize = DESKTOP, *, java_script_enabled: bool = True, is_last: bool = False
    ) -> Page:
        seat = seats.take(java_script_enabled=java_script_enabled)
        taken.append(seat)
        seat.is_last = is_last
        seat.context.add_cookies(cookies_of(who) if who else [])
        seat.page.set_viewport_size(viewport)
        return seat.page

    yield open_page
    complaints = [complaint for seat in taken for complaint in seats.give_back(seat)]
    assert complaints == []
