"""The intake on a phone in a reception centre: the connection goes and comes back, and a colleague goes on."""

from playwright.sync_api import Page, expect

from tests.e2e.browser import PHONE
from tests.e2e.prepared import enrolled
from tests.e2e.steps import at, new_name, part, press, says, to_summary, told

OFFLINE = "Geen verbinding. Wat je invult blijft hier staan."


def next_part(page: Page, words: str) -> None:
    press(page, "Volgende")
    expect(page.locator("[data-step-words]")).to_contain_text(words)


def kept(page: Page) -> None:
    expect(page.locator("#concept")).to_contain_text("Concept bewaard om")


def test_loses_nothing_without_a_connection(page_of):
    page, name = page_of("jobhunter", PHONE), new_name("Girma")
    page.goto(f"{enrolled(page, name)}intake/")
    told(page)
    kept(page)
    page.context.set_offline(True)
    next_part(page, "Contact")
    page.get_by_label("Telefoon").fill("06 12 34 56 78")
    expect(page.locator("#concept")).to_have_text(OFFLINE)
    next_part(page, "Talen")
    page.get_by_label("Andere taal 1").fill("Amhaars")
    to_summary(page)
    expect(page.locator("#concept")).to_have_text(OFFLINE)
    page.context.set_offline(False)
    kept(page)
    page.reload()
    part(page, "Talen")
    expect(page.get_by_label("Andere taal 1")).to_have_value("Amhaars")
    to_summary(page)
    expect(page.get_by_role("region", name="Contact")).to_contain_text("06 12 34 56 78")
    press(page, "Intake afronden")
    says(page, "De intake is opgeslagen.")


def test_what_was_not_sent_comes_back_after_a_reload(page_of):
    """The tab keeps it until the server has it; what a colleague left in it is gone on the first page."""
    page = page_of("jobhunter", PHONE)
    page.goto(f"{enrolled(page, new_name('Desta'))}intake/")
    part(page, "Wensen")
    page.evaluate("() => { window.fetch = () => new Promise(() => {}); }")  # sent, and never answered
    page.get_by_label("Droombaan").fill("Kapper")
    page.evaluate("sessionStorage.setItem('intake:x', JSON.stringify({owner: '0', entries: [['dream', 'Kok']]}))")
    page.goto(page.url.split("participants/")[0] + "participants/")
    assert page.evaluate("Object.values(sessionStorage).map((kept) => JSON.parse(kept).owner === '0')") == [False]
    page.go_back()
    part(page, "Wensen")
    expect(page.get_by_label("Droombaan")).to_have_value("Kapper")
    kept(page)
    assert page.evaluate("sessionStorage.length") == 0


def test_a_colleague_continues_and_the_other_is_told(page_of):
    mine, name = page_of("jobhunter", PHONE), new_name("Bekele")
    dossier = enrolled(mine, name)
    mine.goto(f"{dossier}intake/")
    told(mine)
    kept(mine)
    theirs = page_of("two_pilots", PHONE)
    theirs.goto(f"{dossier}intake/")
    at(theirs, f"Intake van Amina {name}")
    expect(theirs.locator("main")).to_contain_text("Concept van Sanne Hofman")
    part(theirs, "Wensen")
    theirs.get_by_label("Droombaan").fill("Kok")
    kept(theirs)
    part(mine, "Wensen")
    mine.get_by_label("Droombaan").fill("Bakker")
    expect(mine.locator("#concept")).to_contain_text("Karim Bouzidi")
    press(mine, "Verschillen bekijken")
    expect(mine.get_by_role("region", name="Karim Bouzidi")).to_contain_text("Kok")
    expect(mine.get_by_label("Droombaan")).to_have_value("Bakker")
    to_summary(theirs)
    press(theirs, "Intake afronden")
    says(theirs, "De intake is opgeslagen.")
