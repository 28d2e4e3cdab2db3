"""What is said stays with whom it is for: a note for the team, one for COA, and a signal for one colleague."""

from playwright.sync_api import Page, expect

from tests.e2e.browser import PHONE
from tests.e2e.prepared import enrolled
from tests.e2e.steps import PILOT, at, days, fill_date, follow, go, menu, new_name, press, says

TEAM, FOR_COA, SECRET = "Is bang voor de chef", "Komt vrijdag naar de balie", "Krijgt geen loon"


def contact(page: Page, dossier: str, text: str, level: str | None = None) -> None:
    page.goto(dossier)
    follow(page, "Contact vastleggen")
    page.get_by_label("Wat is er gezegd of gezien?").fill(text)
    if level:
        page.get_by_label(level, exact=True).check()
    press(page, "Contact vastleggen")
    says(page, "Het contact is vastgelegd.")


def test_coa_reads_what_was_shared_and_no_more(page_of):
    page = page_of("jobhunter", viewport=PHONE)
    dossier = enrolled(page, new_name("Berhane"))
    contact(page, dossier, TEAM)
    contact(page, dossier, FOR_COA, "Team en COA")
    page.goto(f"{dossier}?deel=tijdlijn")
    expect(page.get_by_text(TEAM)).to_be_visible()

    coa = page_of("coa")
    for tab in ("overzicht", "begeleiding", "tijdlijn"):
        coa.goto(f"{dossier}?deel={tab}")
        expect(coa.get_by_text(FOR_COA).first).to_be_visible()
        expect(coa.get_by_text(TEAM)).to_have_count(0)
    coa.goto(dossier)
    follow(coa, "Wat is er veranderd")
    expect(coa.get_by_text(FOR_COA).first).to_be_visible()
    expect(coa.get_by_text(TEAM)).to_have_count(0)


def test_a_signal_is_there_for_who_is_named_only(page_of):
    page = page_of("coa")
    other = page_of("jobhunter")
    dossier = enrolled(other, new_name("Desta"))
    page.goto(f"{dossier}?deel=begeleiding")
    follow(page, "Signaal van onveilig werk of uitbuiting melden")
    page.get_by_label("Onderbetaling").check()
    page.get_by_label("Wat is er gezien of verteld?").fill(SECRET)
    fill_date(page, "Opvolgen voor", days(3))
    press(page, "Signaal vastleggen")
    says(page, "Het signaal is vastgelegd. Alleen de mensen die je koos, zien het.")
    menu(page, "Mijn werk")
    expect(page.get_by_role("link", name="Signaal opvolgen").first).to_be_visible()

    for address in (f"{dossier}?deel=begeleiding", f"{dossier}?deel=tijdlijn", f"{dossier}changes/"):
        other.goto(address)
        expect(other.get_by_text("Onderbetaling")).to_have_count(0)
        expect(other.get_by_text(SECRET)).to_have_count(0)
    go(page, f"{PILOT}/participants/signals/")
    at(page, "Signalen van onveilig werk of uitbuiting")
    page.get_by_role("link", name="Onderbetaling").first.click()
    expect(page.get_by_text(SECRET)).to_be_visible()
    page.get_by_label("Wat is er gedaan?").fill("Arbeidsinspectie gebeld")
    press(page, "Opvolging vastleggen")
    says(page, "De opvolging is vastgelegd.")
