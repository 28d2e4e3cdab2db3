"""Everything works without JavaScript: forms, filters, menus, what is hidden and shown."""

from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browser import PHONE
from tests.e2e.conftest import LOGINS
from tests.e2e.prepared import enrolled
from tests.e2e.steps import (
    PILOT,
    at,
    days,
    fill_date,
    fill_person,
    follow,
    go,
    menu,
    new_name,
    press,
    says,
    sign_in_here,
    told,
)


@pytest.fixture
def plain(page_of) -> Callable[..., Page]:
    return lambda who, **options: page_of(who, java_script_enabled=False, **options)


def test_enrols_interviews_and_records(plain):
    page, name = plain("jobhunter"), new_name("Farah")
    go(page, f"{PILOT}/participants/add/")
    press(page, "Aanmelden")
    expect(page.locator(".wr-foutoverzicht")).to_contain_text("Vul een achternaam in")
    fill_person(page, name, date(1990, 1, 2))
    page.get_by_label("V-nummer").fill("0000.123.456")
    press(page, "Aanmelden")
    says(page, "De deelnemer is aangemeld.")
    page.get_by_role("button", name="Tonen").click()
    expect(page.get_by_text("0000.123.456").or_(page.get_by_text("000.012.3456"))).to_be_visible()
    follow(page, "Intake doen")
    page.get_by_label("Uren per week").fill("20")
    press(page, "Bewaren als concept")
    follow(page, "Intake doen")
    expect(page.get_by_label("Uren per week")).to_have_value("20")
    told(page)
    press(page, "Naar de samenvatting")
    press(page, "Intake afronden")
    says(page, "De intake is opgeslagen.")


def test_a_fact_and_taking_it_away(plain):
    page = plain("coa")
    dossier = enrolled(plain("jobhunter"), new_name("Warsame"))
    page.goto(f"{dossier}milestones/add/bankrekening/")
    fill_date(page, "Datum", days(-2))
    press(page, "Opslaan")
    timeline = page.get_by_role("region", name="Tijdlijn")
    expect(timeline).to_contain_text("Bankrekening geopend")
    timeline.get_by_role("listitem").filter(has_text="Bankrekening").get_by_role("link", name="Wijzigen").click()
    follow(page, "Verwijderen")
    press(page, "Verwijderen")
    says(page, "Bankrekening geopend is verwijderd.")


def test_filters_a_list_and_searches_a_candidate(plain):
    page, name = plain("jobhunter"), new_name("Barre")
    enrolled(page, name)
    go(page, f"{PILOT}/participants/")
    page.locator("main").get_by_label("Naam").fill(name)
    press(page, "Filteren")
    expect(page.get_by_role("heading", name="1 deelnemer", exact=True)).to_be_visible()
    follow(page, "Alle filters weghalen")
    go(page, f"{PILOT}/matches/propose/")
    page.get_by_label("Naam of dossiernummer").fill(name)
    press(page, "Zoeken")
    expect(page.get_by_role("link", name=f"Voorstellen Amina {name}")).to_be_visible()


def test_somebody_signs_in_opens_the_menu_and_signs_out(page_of):
    page = page_of(viewport=PHONE, java_script_enabled=False)
    go(page, "/")
    sign_in_here(page, LOGINS["jobhunter"])
    at(page, "Mijn werk")
    page.get_by_role("button", name="Menu").click()
    menu(page, "Werkgevers")
    at(page, "Werkgevers")
    page.get_by_role("banner").get_by_role("group").locator("summary").click()
    page.get_by_role("button", name="Uitloggen").click()
    go(page, f"{PILOT}/matches/work/")
    at(page, "Inloggen")


def test_the_project_leader_adds_money(plain):
    page, reference = plain("project_leader"), new_name("Nota ")
    go(page, f"{PILOT}/reports/budget/expenditures/add/")
    page.get_by_label("Kostenpost").select_option(index=1)
    page.get_by_label("Bedrag").fill("45,00")
    page.get_by_label("Kenmerk").fill(reference)
    press(page, "Uitgave toevoegen")
    expect(page.get_by_role("row").filter(has_text=reference)).to_contain_text("45,00")
