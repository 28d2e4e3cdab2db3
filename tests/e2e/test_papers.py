"""Papieren in a browser: the verdict of another day, "klopt nog", a fact of COA that changes, and a new W-document."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from config.dutch import long_date
from tests.e2e.prepared import enrolled, with_papers
from tests.e2e.steps import days, fill_date, new_name, press, refused, says


def papers(page: Page) -> Locator:
    """The W-documents on Papieren, newest first."""
    return page.locator("table[aria-labelledby=w-documenten] tbody tr")


def test_another_day_is_looked_up_without_a_new_page(page_of: Callable[..., Page]) -> None:
    page = page_of("jobhunter")
    dossier = enrolled(page, new_name("Datum"))
    with_papers(page, dossier)
    page.goto(dossier)
    page.evaluate("document.body.dataset.same = 'page'")
    page.get_by_text("Op een andere dag", exact=True).click()
    fill_date(page, "Op welke dag?", days(401))
    press(page, "Nakijken")
    verdict = page.locator("#mag-werken")
    expect(verdict).to_contain_text(f"Dit is het beeld op {long_date(days(401))}")
    expect(verdict).to_contain_text("het W-document is verlopen")
    expect(page.locator("body[data-same=page]")).to_be_visible()


def test_coa_confirms_and_the_jobhunter_says_why_it_changes(page_of: Callable[..., Page]) -> None:
    jobhunter = page_of("jobhunter")
    dossier = enrolled(jobhunter, new_name("Papier"))
    with_papers(jobhunter, dossier)
    coa = page_of("coa")
    coa.goto(f"{dossier}?deel=papieren")
    row = papers(coa)
    row.get_by_role("button", name="Klopt nog").click()
    says(coa, "Vastgelegd: dit klopt nog.")
    expect(row).to_contain_text(f"klopt nog op {long_date(days(0))}")
    row.get_by_role("link", name="W-document").click()
    coa.get_by_label("Hoe weet je dit?").select_option(label="COA")
    press(coa, "Opslaan")
    says(coa, "W-document is gewijzigd.")
    jobhunter.goto(f"{dossier}?deel=papieren")
    row = papers(jobhunter)
    row.get_by_role("link", name="W-document").click()
    fill_date(jobhunter, "Geldig tot en met", days(390))
    press(jobhunter, "Opslaan")
    refused(jobhunter, "Vul de reden in")
    jobhunter.get_by_label("Waarom wijzig je wat COA heeft vastgelegd?").fill("Het document zelf gezien")
    press(jobhunter, "Opslaan")
    says(jobhunter, "W-document is gewijzigd.")
    jobhunter.goto(f"{dossier}?deel=papieren")
    expect(row).to_contain_text("Reden van de wijziging: Het document zelf gezien")
    expect(row).not_to_contain_text("klopt nog op")


def test_a_new_w_document_ends_the_old_one_by_a_tick(page_of: Callable[..., Page]) -> None:
    page = page_of("jobhunter")
    dossier = enrolled(page, new_name("Nieuw"))
    with_papers(page, dossier)
    page.goto(f"{dossier}milestones/add/w_document/")
    fill_date(page, "Geldig vanaf", days(-10))
    fill_date(page, "Geldig tot en met", days(500))
    press(page, "Opslaan")
    refused(page, "Er is al een W-document")
    page.get_by_label(f"Laat het oude document eindigen op {long_date(days(-11))}").check()
    press(page, "Opslaan")
    says(page, "W-document is vastgelegd.")
    page.goto(f"{dossier}?deel=papieren")
    rows = papers(page)
    expect(rows).to_have_count(2)
    expect(rows.last).to_contain_text(long_date(days(-11)))
