"""A BSN from decision to log: the leader records the legal basis, the jobhunter opens it, the FG sees that it was."""

from playwright.sync_api import Page, expect

from tests.e2e.prepared import enrolled
from tests.e2e.steps import at, follow, go, menu, new_name, press, refused, says

NUMBER = "999993653"


def decide(page: Page, basis: str) -> None:
    go(page, "/")
    menu(page, "Gegevens")
    page.get_by_role("row").filter(has_text="BSN").get_by_role("link", name="Wijzigen").click()
    at(page, "BSN: wel of niet gebruiken")
    page.get_by_label("Grondslag").fill("")
    press(page, "Opslaan")
    refused(page, "Vul de grondslag in")
    page.get_by_label("Grondslag").fill(basis)
    press(page, "Opslaan")
    says(page, "BSN staat aan.")
    expect(page.get_by_role("row").filter(has_text="BSN")).to_contain_text(basis)


def test_a_bsn_from_decision_to_log(page_of):
    decide(page_of("project_leader"), "artikel 10 Wabb, herzien")
    page, name = page_of("jobhunter"), new_name("Okbay")
    dossier = enrolled(page, name)
    page.goto(f"{dossier}?deel=papieren")
    follow(page, "BSN vastleggen")
    page.get_by_label("BSN").fill("999.993.654")
    press(page, "Opslaan")
    refused(page, "Dit is geen geldig BSN")
    page.get_by_label("BSN").fill(NUMBER)
    press(page, "Opslaan")
    says(page, "Het BSN is opgeslagen.")
    expect(page.locator("main")).not_to_contain_text(NUMBER)
    page.get_by_role("link", name="Tonen").click()
    press(page, "BSN tonen")
    refused(page, "Kies een reden")
    page.get_by_label("Waarom heb je het BSN nodig?").select_option(label="Inschrijving in de BRP nakijken")
    page.get_by_label("Toelichting").fill("Nakijken bij de BRP-straat")
    press(page, "BSN tonen")
    shown = page.get_by_text(NUMBER, exact=True)
    expect(shown).to_be_focused()
    page.get_by_role("link", name="Verbergen").click()
    expect(page.locator("main")).not_to_contain_text(NUMBER)
    go(page, "/pilots/assen/participants/find/")
    page.get_by_label("V-nummer of BSN").fill(NUMBER)
    press(page, "Zoeken")
    at(page, f"Amina {name}")
    assert page.url == dossier
    officer = page_of("privacy_officer")
    go(officer, "/")
    menu(officer, "Inzagen")
    line = officer.get_by_role("row").filter(has_text="Nakijken bij de BRP-straat")
    expect(line).to_contain_text("BSN getoond")
    expect(officer.locator("main")).not_to_contain_text(NUMBER)
    expect(officer.locator("main")).not_to_contain_text(name)
