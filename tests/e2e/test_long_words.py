"""Names that are one long word: they break, and no page scrolls sideways (ui.md 3)."""

from playwright.sync_api import Page

from tests.e2e.browser import DESKTOP, PHONE
from tests.e2e.prepared import employer_of, enrolled, proposed, send, with_papers
from tests.e2e.steps import PILOT, go, new_name, today

WORD = "Arbeidsongeschiktheidsverzekeringsmaatschappij"
HALF = 74  # letters: two such words fill the name of an employer


def too_wide(page: Page, addresses: list[str]) -> dict[str, int]:
    """The pages that are wider than their window, with how wide they are."""
    found = {}
    for address in addresses:
        go(page, address)
        for width in (PHONE, DESKTOP):
            page.set_viewport_size(width)
            wide = page.evaluate("document.documentElement.scrollWidth")
            if wide > width["width"]:
                found[f"{address} at {width['width']}"] = wide
    return found


def test_a_long_word_breaks_and_no_page_scrolls_sideways(still_page_of):
    page = still_page_of("jobhunter")
    name = new_name(WORD)
    longest = f"{(name * 2)[:HALF]} {(name * 2)[:HALF]}"
    dossier = enrolled(page, new_name("Wolfeschlegelsteinh"))
    with_papers(page, dossier)
    one_word, employer = employer_of(page, name), employer_of(page, longest)
    key = employer.rstrip("/").rpartition("/")[2]
    vacancy = send(page.request, f"{PILOT}/employers/vacancies/add/", title=f"{WORD}medewerker", employer=key)
    match = proposed(page, dossier, employer)
    send(page.request, f"{match}steps/offered/", agreed_on=today())
    person = dossier.rstrip("/").rpartition("/")[2]
    lists = [f"{PILOT}/{path}/" for path in ("participants", "employers", "employers/vacancies", "matches")]
    pages = [dossier, one_word, employer, f"{employer}edit/", vacancy, match, f"{match}permit/", f"{match}permit-file/"]
    assert too_wide(page, [*lists, *pages, f"{PILOT}/matches/propose/?deelnemer={person}"]) == {}
