"""axe-core on every page every role can reach, at both widths: no violations, no sideways scroll, a silent console."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.access_matrix import MATRIX
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


def sideways(page: Page) -> int:
    width: int = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return width


def faults_of(page: Page, known: set[str], *, is_known: bool = False) -> dict[int, list[str]]:
    """Width -> what is wrong with the page that is open.

    Of a page that another role sees too (`is_known`) the phone is asked for its width only.
    Contrast takes as long as all other rules together, and a colour does not change with the width: on the phone it is
    asked where something shows that the desktop hides, once for each kind of element (`known`).
    """
    faults = {}
    page.evaluate(AXE)
    for size in (DESKTOP, PHONE):
        page.set_viewport_size(size)
        found = [f"{sideways(page)} px sideways"] * (sideways(page) > 0)
        if size is DESKTOP or not is_known:
            fresh = set(page.evaluate(NEWLY_SEEN))
            found += violations(page, contrast=size is DESKTOP or not fresh <= known)
            known |= fresh if size is PHONE else set()
        if found:
            faults[size["width"]] = found
    return faults


def is_seen_before(role: str, route: str) -> bool:
    """Whether a role before this one opens the same page."""
    readers = MATRIX.get(route, ())
    return any(earlier in readers for earlier in ROLES[: ROLES.index(role)])


@pytest.mark.parametrize("role", ROLES)
def test_every_page_of_a_role_is_accessible(site: str, page_of, role: str):
    page = page_of(role)
    pages: list[str] = []
    faults: dict[str, list[str]] = {}
    known: set[str] = set()
    for route, _address in walk(page, page.url):
        pages.append(route)
        if role == ROLES[0] or not route.startswith(SAME_FOR_ALL):
            found = faults_of(page, known, is_known=is_seen_before(role, route))
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
