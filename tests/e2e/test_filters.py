"""A list that answers while somebody goes on: the last choice counts, and leaving is no failure."""

import re

from playwright.sync_api import Page, expect

from tests.e2e.steps import PILOT, at, go, menu

LIST = f"{PILOT}/participants/"


def never_answer(page: Page, address: str) -> None:
    """What the page itself asks at such an address stays under way."""
    page.route(re.compile(address), lambda asked: None if asked.request.resource_type == "fetch" else asked.continue_())


def test_the_last_of_quick_choices_counts(page_of):
    page = page_of("jobhunter")
    go(page, LIST)
    count = page.locator("#aantal")
    everybody = count.inner_text()
    never_answer(page, "toon=(&|$)")
    page.get_by_label("Fase").select_option(label="Aan het werk")
    page.get_by_label("Locatie").select_option(label="azc Schepersmaat")
    page.get_by_label("Laat zien").select_option(label="Mijn dossiers")
    expect(page).to_have_url(re.compile(r"fase=\w+&locatie=\d+&jobhunter=&toon=mijn"))
    expect(count).not_to_have_text(everybody)
    found = count.inner_text()
    page.reload()
    expect(count).to_have_text(found)


def test_leaving_a_list_that_is_asking_tells_of_no_failure(page_of):
    """The console stays silent: what was asked is given up, as somebody who left wants."""
    page = page_of("jobhunter")
    go(page, LIST)
    never_answer(page, "toon=mijn")
    with page.expect_request(re.compile("toon=mijn")):
        page.get_by_label("Laat zien").select_option(label="Mijn dossiers")
    menu(page, "Mijn werk")
    at(page, "Mijn werk")
