"""The jobhunter's journey: somebody in, the intake, the papers, a vacancy, a proposal, a permit and the first day."""

from datetime import date

import pytest
from playwright.sync_api import Page, expect

from config.dutch import long_date, short_date
from tests.e2e.browser import DESKTOP, PHONE
from tests.e2e.prepared import employer_of, enrolled, with_papers
from tests.e2e.steps import (
    PILOT,
    add_employer,
    at,
    days,
    decide,
    fill_date,
    fill_person,
    follow,
    go,
    heading,
    menu,
    new_name,
    part,
    press,
    propose,
    record_papers,
    refused,
    says,
    start,
    take_step,
    to_summary,
    told,
    with_agreement,
)

BIRTH = date(1994, 3, 27)
#: Between the panel with who looks the same and the form below it.
GAP = """document.querySelector('#deel-persoon').getBoundingClientRect().top
  - document.querySelector('[aria-labelledby=dubbel]').getBoundingClientRect().bottom"""


@pytest.mark.parametrize("width", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_enrols_somebody_who_looks_like_somebody_else(page_of, width: dict[str, int]):
    page, name = page_of("jobhunter", width), new_name("Haddad")
    go(page, f"{PILOT}/participants/add/")
    fill_person(page, name, BIRTH)
    press(page, "Aanmelden")
    at(page, f"Amina {name}")
    says(page, "De deelnemer is aangemeld.")
    go(page, f"{PILOT}/participants/add/")
    fill_person(page, name, BIRTH)
    press(page, "Aanmelden")
    refused(page, "Er is al een dossier dat hierop lijkt")
    warning = page.get_by_role("region", name="Is dit dezelfde persoon?")
    expect(warning.get_by_role("link", name="Zelfde persoon")).to_be_visible()
    assert page.evaluate(GAP) >= 16
    expect(page.get_by_label("Achternaam")).to_have_value(name)
    press(page, "Iemand anders")
    at(page, f"Amina {name}")


def test_says_what_is_missing_and_keeps_what_was_typed(page_of):
    page = page_of("jobhunter")
    go(page, f"{PILOT}/participants/add/")
    page.get_by_label("Voornaam").fill("Youssef <script>")
    fill_date(page, "Geboortedatum", date(24, 3, 1))
    press(page, "Aanmelden")
    refused(page, "Vul een achternaam in")
    expect(page.get_by_label("Voornaam")).to_have_value("Youssef <script>")
    expect(page).to_have_title("3 fouten: Deelnemer aanmelden - Werkroute")
    page.locator(".wr-foutoverzicht").get_by_role("link", name="Vul een achternaam in").click()
    expect(page.get_by_label("Achternaam")).to_be_focused()


def test_keeps_half_an_intake_and_finishes_it(page_of):
    page, name = page_of("jobhunter"), new_name("Tesfay")
    page.goto(enrolled(page, name))
    follow(page, "Intake doen")
    part(page, "Wensen")
    page.get_by_label("Wat voor werk wil de deelnemer graag doen?").fill("Werken met planten")
    press(page, "Bewaren als concept")
    says(page, "Het concept is bewaard.")
    follow(page, "Intake doen")
    part(page, "Wensen")
    expect(page.get_by_label("Wat voor werk wil de deelnemer graag doen?")).to_have_value("Werken met planten")
    to_summary(page)
    refused(page, "Kies een antwoord bij ‘Heb je uitgelegd wat we met de gegevens doen?’")
    told(page)
    part(page, "Talen")
    page.get_by_label("Nederlands", exact=True).select_option(label="A2, korte zinnen")
    to_summary(page)
    expect(page.get_by_role("region", name="Nog onbekend")).to_contain_text("Rijbewijs")
    press(page, "Intake afronden")
    says(page, "De intake is opgeslagen.")
    at(page, f"Amina {name}")
    expect(page.get_by_role("region", name="Profiel")).to_contain_text("A2")


def test_papers_change_what_somebody_may_do(page_of):
    page = page_of("jobhunter")
    dossier = enrolled(page, new_name("Rahimi"))
    page.goto(dossier)
    expect(page.get_by_role("heading", name="Navragen bij UWV")).to_be_visible()
    record_papers(page, dossier)
    verdict = page.locator(".wr-besluit")
    expect(verdict).to_contain_text(f"tot en met {short_date(days(400))}")
    expect(verdict).to_contain_text("vastgelegd door Sanne Hofman")
    expect(verdict).to_contain_text("Indicatie, UWV beslist")
    for kind in ("bsn_toegekend", "bankrekening"):
        page.goto(f"{dossier}milestones/add/{kind}/")
        fill_date(page, "Datum", days(-3))
        press(page, "Opslaan")
        page.wait_for_url(dossier)
    steps = page.get_by_role("region", name="Stappen")
    expect(steps.get_by_role("listitem").filter(has_text="BSN").first).to_contain_text("klaar")
    expect(page.get_by_role("region", name="Tijdlijn")).to_contain_text("Bankrekening geopend")
    follow(page, "Zo komen we hierop")
    expect(page.locator("main")).to_contain_text("Art.")


def test_a_wage_below_the_minimum_is_refused_at_the_vacancy(page_of):
    page, employer = page_of("jobhunter"), new_name("Kaas ")
    add_employer(page, employer)
    follow(page, "Vacature toevoegen")
    page.get_by_label("Functie").fill("Medewerker kaasmakerij")
    page.get_by_label("Uurloon, bruto").fill("4,10")
    press(page, "Opslaan")
    refused(page, "minimumloon")
    expect(page.get_by_label("Uurloon, bruto")).to_have_value("4,10")
    page.get_by_label("Uurloon, bruto").fill("17,50")
    press(page, "Opslaan")
    at(page, "Medewerker kaasmakerij")
    expect(page.get_by_role("link", name="Kandidaat voorstellen")).to_be_visible()


def wait_for_papers(page: Page) -> None:
    """UWV asks for papers and gets them: its term stands still meanwhile."""
    follow(page, "UWV vraagt om stukken")
    fill_date(page, "Datum van de brief van UWV", days(0))
    press(page, "Opslaan")
    says(page, "De termijn van UWV staat stil tot de stukken er zijn.")
    follow(page, "Stukken zijn geleverd")
    press(page, "Opslaan")
    says(page, "De termijn van UWV telt weer door.")


def offered_by_hand(page: Page) -> tuple[str, str]:
    """Somebody who may ask a permit was offered a job; the match is open. Gives the name and the employer."""
    name, employer = new_name("Osman"), new_name("Drents ")
    dossier = enrolled(page, name)
    with_papers(page, dossier)
    employer_of(page, employer)
    propose(page, dossier, employer)
    with_agreement(page, "Kennismaking vastleggen")
    says(page, "De kennismaking van")
    take_step(page, "Aanbod vastleggen")
    says(page, f"{employer} heeft Amina {name} een baan aangeboden.")
    return f"Amina {name}", employer


def test_takes_somebody_from_a_proposal_to_the_first_day(page_of):
    page = page_of("jobhunter")
    name, employer = offered_by_hand(page)
    follow(page, "TWV-dossier voor de werkgever")
    expect(page.get_by_role("link", name="Downloaden als pdf")).to_be_visible()
    follow(page, name)  # the trail leads back to the match
    take_step(page, "TWV-aanvraag vastleggen")
    says(page, f"De TWV-aanvraag voor {name} is vastgelegd.")
    expect(page.locator(".wr-besluit, .wr-kaart").first).to_contain_text("TWV aangevraagd op")
    wait_for_papers(page)
    decide(page)
    says(page, f"UWV heeft de TWV van {name} verleend.")
    expect(page.locator("main")).to_contain_text(f"Mag werken bij {employer} tot {long_date(days(300))}")
    start(page, "Betaald werk")
    at(page, f"{name} bij {employer}")
    expect(page.locator("main")).to_contain_text("Aan het werk")
    follow(page, name)
    expect(page.get_by_role("region", name="Werk en matches")).to_contain_text(employer)


def test_a_button_pressed_twice_does_it_once(page_of):
    page, name = page_of("jobhunter"), new_name("Berhe")
    go(page, f"{PILOT}/participants/add/")
    fill_person(page, name, BIRTH)
    page.get_by_role("button", name="Aanmelden").dblclick()
    at(page, f"Amina {name}")
    page.go_back()
    at(page, "Deelnemer aanmelden")
    menu(page, "Deelnemers")
    page.get_by_label("Zoek een deelnemer").fill(name)
    page.get_by_role("button", name="Zoeken").click()
    at(page, f"Amina {name}")  # the only one of that name


def test_sees_nothing_of_another_pilot(page_of, site: str):
    page = page_of("jobhunter")
    go(page, "/pilots/maastricht/matches/placements/")
    expect(heading(page, "Deze pagina is er niet")).to_be_visible()
