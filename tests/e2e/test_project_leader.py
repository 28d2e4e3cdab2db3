"""The project leader's journey: money, figures with what is behind them, the evaluation and its PDF, colleagues."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.e2e.prepared import enrolled
from tests.e2e.steps import PILOT, at, fill_date, follow, go, menu, new_name, press, refused, says, today

CASE_NUMBER = re.compile(r"\bA-\d{4}\b")


def spend(page: Page, amount: str, reference: str) -> None:
    page.get_by_label("Kostenpost").select_option(index=1)
    page.get_by_label("Soort").select_option(label="Realisatie: een factuur of betaling")
    fill_date(page, "Datum", today())
    page.get_by_label("Bedrag").fill(amount)
    page.get_by_label("Kenmerk").fill(reference)
    press(page, "Uitgave toevoegen")


def test_adds_an_expenditure_once(page_of):
    page, reference = page_of("project_leader"), new_name("Factuur ")
    go(page, "/")
    menu(page, "Budget")
    at(page, "Budget en besteding")
    follow(page, "Uitgave toevoegen")
    spend(page, "duizend", reference)
    refused(page, "bedrag")
    expect(page.get_by_label("Kenmerk")).to_have_value(reference)
    page.get_by_label("Bedrag").fill("1.234,56")
    page.get_by_role("button", name="Uitgave toevoegen").dblclick()
    at(page, "Budget en besteding")
    line = page.get_by_role("row").filter(has_text=reference)
    expect(line).to_have_count(1)
    expect(line).to_contain_text("1.234,56")
    expect(line).to_contain_text("door Anneke de Wit")


def test_the_budget_has_the_columns_of_the_council(page_of):
    page = page_of("project_leader")
    go(page, f"{PILOT}/reports/budget/")
    table = page.get_by_role("table").filter(has_text="Geraamd na wijziging").first
    for column in ("Geraamd", "Wijzigingen", "Verplicht", "Gerealiseerd", "Restant", "Prognose"):
        expect(table.get_by_role("columnheader", name=column, exact=True)).to_be_visible()
    expect(table.get_by_role("row", name="Totaal")).to_contain_text("€")
    expect(page.get_by_role("heading", name="Dekking").first).to_be_visible()


def test_opens_a_figure_to_its_case_numbers_without_names(page_of):
    name = new_name("Ghebre")
    colleague = page_of("jobhunter")
    colleague.goto(enrolled(colleague, name))
    case_number = CASE_NUMBER.search(colleague.locator("main").inner_text())
    assert case_number
    page = page_of("project_leader")
    go(page, f"{PILOT}/reports/indicators/")
    at(page, "Cijfers")
    page.get_by_text("Definitie", exact=False).first.click()
    page.locator("main").get_by_role("link", name="Aanmeldingen").first.click()
    expect(page.get_by_role("region", name="Dossiers")).to_contain_text(case_number.group())
    expect(page.locator("main")).not_to_contain_text(name)


def test_reads_the_evaluation_and_takes_the_pdf(page_of, tmp_path: Path):
    page = page_of("project_leader")
    go(page, f"{PILOT}/reports/evaluation/")
    at(page, "Evaluatie")
    for part in ("Doel en resultaat", "Van aanmelding naar werk", "Doorlooptijden", "De evaluatievragen van de pilot"):
        expect(page.get_by_role("heading", name=part)).to_be_visible()
    expect(page.locator("main")).not_to_contain_text(CASE_NUMBER)
    with page.expect_download() as download:
        follow(page, "Rapport als pdf")
    target = tmp_path / download.value.suggested_filename
    download.value.save_as(target)
    assert target.name.startswith("evaluatie-assen-")
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_period_the_wrong_way_round_is_asked_again(page_of):
    page = page_of("project_leader")
    go(page, f"{PILOT}/reports/indicators/?starts=2026-05-01&ends=2026-04-01")
    refused(page, "Vul")


def test_invites_a_colleague_and_takes_it_back(page_of):
    page, name = page_of("project_leader"), new_name("Wietse ")
    go(page, "/")
    menu(page, "Medewerkers")
    follow(page, "Iemand uitnodigen")
    page.get_by_label("Naam").fill(name)
    page.get_by_label("E-mailadres van het werk").fill(f"{name.split()[-1]}@example.nl")
    page.get_by_label("Rol").select_option(label="Jobhunter")
    page.get_by_label("Organisatie").fill("Werkplein Drentsche Aa")
    press(page, "Uitnodiging versturen")
    says(page, name)
    waiting = page.get_by_role("row").filter(has_text=name)
    waiting.get_by_role("link", name="Intrekken").click()
    press(page, "Uitnodiging intrekken")
    says(page, f"De uitnodiging voor {name} is ingetrokken.")
    expect(page.get_by_role("row").filter(has_text=name)).to_have_count(0)


def test_sees_the_work_as_numbers_and_no_dossier(page_of):
    page = page_of("project_leader")
    go(page, "/")
    expect(page.locator("main")).to_contain_text("in aantallen en zonder namen")
    go(page, f"{PILOT}/participants/")
    at(page, "Deze pagina is niet voor jouw rol")
