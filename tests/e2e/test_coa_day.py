"""One day of a COA caseworker: the desk, a referral, papers in one go, a registration, and a move that is coming."""

import re
from datetime import date

from playwright.sync_api import Page, expect

from config.dutch import long_date, short_date
from tests.e2e.steps import at, days, fill_date, fill_person, follow, go, menu, new_name, press, refused, says

BIRTH = date(1991, 5, 17)


def choose(page: Page, question: str, answer: str) -> None:
    page.get_by_role("group", name=question).get_by_label(answer, exact=True).check()


def check_at_the_desk(page: Page) -> None:
    go(page, "/")
    menu(page, "Snelle check")
    at(page, "Snelle check")
    fill_date(page, "Geboortedatum", BIRTH)
    fill_date(page, "Asielaanvraag ingediend op", days(-400))
    fill_date(page, "W-document geldig tot en met", days(200))
    press(page, "Nakijken")
    refused(page, "Kies een antwoord bij ‘Woont deze persoon in opvang van COA?’")
    choose(page, "Woont deze persoon in opvang van COA?", "Ja")
    choose(page, "Heeft deze persoon een asielvergunning (status)?", "Nee")
    choose(page, "Heeft de IND geschreven dat deze persoon niet mag werken?", "Nee")
    press(page, "Nakijken")
    expect(page.get_by_role("heading", name="Nog niet: TWV kan worden aangevraagd")).to_be_visible()
    expect(page.get_by_role("group", name="Geboortedatum").get_by_label("Jaar")).to_have_value("")
    assert page.url.endswith("/quick-check/")


def bring_into_view_and_refer(page: Page, name: str) -> str:
    """Gives the address of the dossier."""
    menu(page, "Mijn locatie")
    follow(page, "Bewoner in beeld brengen")
    fill_person(page, name, BIRTH, first_name="Selam")
    fill_date(page, "Bewoner gaat akkoord op", days(-1))
    press(page, "In beeld brengen")
    at(page, f"Selam {name}")
    dossier = page.url
    follow(page, "Doorverwijzen naar de pilot")
    choose(page, "Kan deze persoon werken, denk je?", "Ja, met begeleiding")
    page.get_by_label("Wat moet de jobhunter weten?").fill("Spreekt goed Engels")
    press(page, "Doorverwijzen")
    says(page, f"Selam {name} is doorverwezen.")
    menu(page, "Doorverwijzingen")
    expect(page.get_by_role("row").filter(has_text=name)).to_contain_text("Nog geen intake")
    return dossier


def paste_documents(page: Page, dossier: str, name: str) -> None:
    page.goto(dossier)
    number = page.locator("dl.wr-feiten div").filter(has=page.get_by_text("Dossier", exact=True)).locator("dd")
    case_number = number.inner_text()
    menu(page, "W-documenten")
    page.get_by_label("Plak hier je lijst").fill(
        f"Dossier\tVanaf\tTot\n{case_number}\t{days(-20):%d-%m-%Y}\t{days(300):%d-%m-%Y}\nZ-9999\tmorgen\t"
    )
    press(page, "Bekijken")
    expect(page.get_by_role("row").filter(has_text=name)).to_contain_text("Nieuw")
    expect(page.get_by_role("row").filter(has_text="Z-9999")).to_contain_text("Fout")
    press(page, "1 goede regel opslaan")
    says(page, "1 nieuw, 0 gewijzigd.")
    menu(page, "Mijn locatie")
    page.get_by_label("Naam of nummer").fill(case_number)
    press(page, "Filteren")
    expect(page).to_have_url(re.compile(case_number))  # the list was asked for; only then it is left
    expect(page.get_by_role("row").filter(has_text=name)).to_contain_text(f"W-document t/m {short_date(days(300))}")


def start_a_registration(page: Page) -> None:
    menu(page, "Mijn locatie")
    follow(page, "Spoedinschrijving BRP")
    page.locator("main").get_by_role("checkbox").first.check()
    press(page, "Spoedinschrijving aanvragen")
    says(page, "Spoedinschrijving aangevraagd voor 1 bewoner.")


def announce_a_move(page: Page, dossier: str) -> None:
    page.goto(f"{dossier}?deel=begeleiding")
    follow(page, "Overplaatsing aankondigen")
    fill_date(page, "Verhuist op", days(12))
    page.get_by_label("Naar").select_option(label="Buiten de pilot, wel bij COA")
    page.get_by_label("Welke plek buiten de pilot").fill("azc Zutphen")
    press(page, "Aankondiging opslaan")
    says(page, "De overplaatsing is aangekondigd.")
    panel = page.get_by_role("region", name="Overplaatsing")
    expect(panel).to_contain_text(f"Verhuist op {long_date(days(12))} naar azc Zutphen")


def test_one_day_of_coa(page_of):
    page, name = page_of("coa"), new_name("Haile")
    check_at_the_desk(page)
    dossier = bring_into_view_and_refer(page, name)
    paste_documents(page, dossier, name)
    start_a_registration(page)
    announce_a_move(page, dossier)
    jobhunter = page_of("jobhunter")
    jobhunter.goto(f"{dossier}?deel=begeleiding")
    follow(jobhunter, "Uitstel vragen")
    jobhunter.get_by_label("Waarom uitstel").fill("Begint volgende week met werk")
    press(jobhunter, "Verzoek opslaan")
    says(jobhunter, "Het verzoek om uitstel is vastgelegd.")
    page.reload()
    follow(page, "Antwoord vastleggen")
    choose(page, "Antwoord", "Uitgesteld")
    fill_date(page, "Uitgesteld tot", days(40))
    press(page, "Antwoord opslaan")
    expect(page.get_by_role("region", name="Overplaatsing")).to_contain_text(f"tot {long_date(days(40))}")
