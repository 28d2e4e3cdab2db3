"""axe-core on every page every role can reach, at both widths: no violations, no sideways scroll, a silent console."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.browser import DESKTOP, PHONE
from tests.e2e.crawl import walk
from tests.source import ROOT

AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ROLES = ["jobhunter", "coa", "job_coach", "project_leader", "admin", "researcher", "privacy_officer"]
SAME_FOR_ALL = ("pages:", "account_")
#: Marks what is seen, and gives the kinds of element that were not seen on this page at the width before.
NEWLY_SEEN = """() => {
    const seen = [...document.body.querySelectorAll("*")].filter(element => element.checkVisibility());
    const before = window.seenBefore ?? new WeakSet();
    window.seenBefore = new WeakSet(seen);
    return seen.filter(element => !before.has(element)).map(element => `${element.tagName}.${element.className}`);
}"""
#: Our pages load nothing that axe would have to fetch by itself.
RUN = """([tags, contrast]) => axe.run({
    runOnly: tags, resultTypes: ["violations"], preload: false, rules: {"color-contrast": {enabled: contrast}},
})"""


def violations(page: Page, *, contrast: bool = True) -> list[str]:
    found = page.evaluate(RUN, [RULES, contrast])["violations"]
    return [f"{v['id']}: {v['nodes'][0]['target']} {v['nodes'][0].get('failureSummary', '')}" for v in found]


def sideways(page: Page) -> list[str]:
    width: int = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [f"{width} px sideways"] if width > 0 else []


def faults_of(page: Page, known: set[str]) -> dict[int, list[str]]:
    """Width -> what is wrong with the page that is open.

    Every rule at both widths, but for contrast, which takes as long as all others together. A colour does not change
    with the width: the phone asks it where something shows that the desktop hides, once for each kind (`known`).
    """
    page.evaluate(AXE)
    page.set_viewport_size(DESKTOP)
    page.evaluate(NEWLY_SEEN)
    desktop = sideways(page) + violations(page)
    page.set_viewport_size(PHONE)
    kinds = set(page.evaluate(NEWLY_SEEN))
    phone = sideways(page) + violations(page, contrast=not kinds <= known)
    known |= kinds
    return {size["width"]: found for size, found in ((DESKTOP, desktop), (PHONE, phone)) if found}


@pytest.mark.parametrize("role", ROLES)
def test_every_page_of_a_role_is_accessible(site: str, page_of, role: str):
    page = page_of(role)
    pages: list[str] = []
    faults: dict[str, list[str]] = {}
    known: set[str] = set()
    for route, _address in walk(page, page.url):
        pages.append(route)
        if role == ROLES[0] or not route.startswith(SAME_FOR_ALL):
            found = faults_of(page, known)
            faults |= {f"{route} at {width}": wrong for width, wrong in found.items()}
    assert len(pages) >= 3
    assert faults == {}


def test_the_choice_between_pilots_is_accessible(page_of):
    page = page_of("two_pilots")
    assert faults_of(page, set()) == {}
    page.locator("main").get_by_role("link", name="Noordoostpolder").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mijn werk")
    assert faults_of(page, set()) == {}


OPEN = ["accounts/login/", "accounts/password/reset/", "hulp/", "toegankelijkheid/", "privacy/"]


@pytest.mark.parametrize("path", OPEN)
def test_open_pages_are_accessible(site: str, browser: Browser, path: str):
    page = browser.new_page()
    page.goto(f"{site}/{path}")
    assert faults_of(page, set()) == {}
    page.close()
