"""axe-core on every page every role can reach, at both widths: no violations, no sideways scroll, a silent console."""

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.axe import Checked
from tests.e2e.browser import DESKTOP, PHONE
from tests.e2e.crawl import walk

ROLES = ["jobhunter", "coa", "job_coach", "project_leader", "admin", "researcher", "privacy_officer"]


@pytest.fixture(scope="session")
def checked() -> Checked:
    return Checked()


@pytest.mark.parametrize("role", ROLES)
def test_every_page_of_a_role_is_accessible(page_of, checked, role: str):
    page = page_of(role)
    pages: list[str] = []
    faults: dict[str, list[str]] = {}
    for route, _address in walk(page, page.url):
        pages.append(route)
        found = checked.faults_of(page, route)
        faults |= {f"{route} at {width}": wrong for width, wrong in found.items()}
    assert len(pages) >= 3
    assert faults == {}


def test_a_fault_on_a_page_that_was_seen_before_is_found(page_of, checked):
    page = page_of("researcher")
    assert checked.faults_of(page) == {}
    assert checked.faults_of(page) == {}
    page.evaluate("""() => {
        const [pale, nameless] = [document.createElement("p"), document.createElement("input")];
        pale.textContent = "nauwelijks te lezen";
        pale.style.color = "#ccc";
        document.querySelector("main").append(pale, nameless);
    }""")
    found = {width: [line.split(":")[0] for line in lines] for width, lines in checked.faults_of(page).items()}
    assert found == {DESKTOP["width"]: ["color-contrast", "label"], PHONE["width"]: ["label"]}


def test_the_choice_between_pilots_is_accessible(page_of, checked):
    page = page_of("two_pilots")
    assert checked.faults_of(page) == {}
    page.locator("main").get_by_role("link", name="Noordoostpolder").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mijn werk")
    assert checked.faults_of(page) == {}


OPEN = ["accounts/login/", "accounts/password/reset/", "hulp/", "toegankelijkheid/", "privacy/"]


@pytest.mark.parametrize("path", OPEN)
def test_open_pages_are_accessible(site: str, browser: Browser, checked, path: str):
    page = browser.new_page()
    page.goto(f"{site}/{path}")
    assert checked.faults_of(page) == {}
    page.close()
