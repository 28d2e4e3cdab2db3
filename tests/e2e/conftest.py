"""One site for all journeys of a worker, on a fresh copy of the demo caseload."""

import os
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, StorageState, ViewportSize

from reporting.demo.staff import PASSWORD
from tests.demo_site import demo_site
from tests.e2e.browser import DESKTOP, SLOWEST_MILLISECONDS, chromium, listen, sign_in

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
def cookies_of(site: str, browser: Browser) -> Callable[[str], StorageState]:
    """The cookies of a colleague, who signs in once: hashing a password is slow on purpose, and so is trying often."""

    @cache
    def sign_in_once(who: str) -> StorageState:
        with browser.new_context(locale="nl-NL") as context:
            sign_in(context.new_page(), site, LOGINS[who], PASSWORD)
            return context.storage_state()

    return sign_in_once


@pytest.fixture
def page_of(site: str, browser: Browser, cookies_of: Callable[[str], StorageState]) -> Iterator[Callable[..., Page]]:
    """`page_of("jobhunter")`: the first page of somebody who signed in; `page_of()`: a page of a stranger.

    Further options are those of a browser context, such as java_script_enabled. The console must stay silent.
    """
    opened: list[tuple[BrowserContext, list[str]]] = []

    def open_page(who: str = "", viewport: ViewportSize = DESKTOP, **options: Any) -> Page:
        if who:
            options["storage_state"] = cookies_of(who)
        context = browser.new_context(viewport=viewport, locale="nl-NL", **options)
        context.set_default_timeout(SLOWEST_MILLISECONDS)
        opened.append((context, listen(context)))
        page = context.new_page()
        page.goto(site)
        return page

    yield open_page
    for context, complaints in opened:
        context.close()
        assert complaints == []
