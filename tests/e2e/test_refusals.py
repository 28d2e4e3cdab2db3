"""What the screens refuse, with the reason and what to do: work the law forbids, and a look at what is not yours."""

import re
from datetime import date

from playwright.sync_api import Page, expect

from config.dutch import long_date
from tests.e2e.prepared import employer_of, enrolled, offered, proposed
from tests.e2e.steps import (
    PILOT,
    at,
    days,
    decide,
    fill_date,
    follow,
    go,
    menu,
    new_name,
    press,
    refused,
    says,
    start,
    today,
    with_agreement,
)

CASE_NUMBER = re.compile(r"\b[A-Z]-\d{4}\b")


def _expire_w_document(page: Page, dossier: str) -> None:
    page.goto(f"{dossier}?deel=papieren")
    page.get_by_role("row").filter(has_text="W-document").get_by_role("link", name="W-document", exact=True).click()
    fill_date(page, "Geldig tot en met", days(-1))
    press(page, "Opslaan")
    says(page, "W-document is gewijzigd.")


def test_no_start_without_a_permit_of_this_employer_and_a_w_document(page_of):
    page, other, employer = page_of("jobhunter"), new_name("Gronings "), new_name("Drents ")
    name = f"Amina {(last_name := new_name('Osman'))}"
    match = offered(page, last_name, employer)
    page.goto(match)
    start(page, "Betaald werk")
    refused(page, f"{name} heeft nog geen werkvergunning (TWV) bij {employer}.")
    expect(page.get_by_label("Uurloon, bruto")).to_have_value("17,50")
    page.get_by_label("Proefdag, meeloopdag").check()
    press(page, "Start vastleggen")
    refused(page, "Een kennismaking zonder werk mag wel.")
    page.locator(".wr-foutoverzicht").get_by_role("link", name="Laat").click()
    at(page, "TWV-aanvraag vastleggen")
    press(page, "Opslaan")
    decide(page)
    says(page, f"UWV heeft de TWV van {name} verleend.")
    follow(page, name)
    at(page, name)
    dossier = page.url.split("?")[0]

    page.goto(proposed(page, dossier, employer_of(page, other)))
    with_agreement(page, "Baan aangeboden")
    start(page, "Betaald werk")
    refused(page, f"{name} heeft een TWV bij een andere werkgever. Die geldt niet bij {other}.")
    page.locator(".wr-foutoverzicht").get_by_role("link", name=f"Laat {other} een TWV aanvragen").click()
    at(page, "TWV-aanvraag vastleggen")

    _expire_w_document(page, dossier)
    page.goto(match)
    start(page, "Betaald werk")
    refused(page, f"Starten op {long_date(today())} kan niet. Het W-document van {name} is verlopen.")
    page.locator(".wr-foutoverzicht").get_by_role("link", name="Leg eerst een geldig W-document vast").click()
    at(page, name)


def test_a_wage_below_the_minimum_of_somebodys_own_age_is_refused_at_the_proposal(page_of):
    page, name, employer = page_of("jobhunter"), new_name("Kidane"), new_name("Turf ")
    enrolled(page, name, birth=date(today().year - 20, 1, 1))
    page.goto(employer_of(page, employer))
    follow(page, "Vacature toevoegen")
    page.get_by_label("Functie").fill("Medewerker potgrond")
    page.get_by_label("Uurloon, bruto").fill("9,00")
    press(page, "Opslaan")
    follow(page, "Kandidaat voorstellen")
    page.get_by_label("Naam of dossiernummer").fill(name)
    page.get_by_role("row").filter(has_text=name).get_by_role("link", name="Voorstellen").click()
    press(page, "Voorstellen")
    refused(page, f"€ 9,00 per uur is te laag. Het minimumloon voor Amina {name} (dan 20 jaar) is")
    expect(page.locator("main")).to_contain_text(f"per uur op {long_date(today())} (bron: ")
    page.locator("main").get_by_role("link", name="Spreek een hoger uurloon af en pas de vacature aan.").click()
    expect(page.get_by_label("Uurloon, bruto")).to_have_value("9,00")


def _people(page: Page) -> set[str]:
    """The case numbers of the list that is open."""
    return set(CASE_NUMBER.findall(page.locator("main").inner_text()))


def _switch(page: Page, municipality: str) -> None:
    page.locator(".wr-pilot summary").click()
    page.get_by_role("banner").get_by_role("link", name=municipality).click()
    expect(page.locator(".wr-pilot summary")).to_contain_text(f"Pilot {municipality}")


def test_between_two_pilots_only_the_chosen_one_shows(page_of):
    page, name = page_of("two_pilots"), new_name("Zerai")
    dossier = enrolled(page, name)
    page.goto(dossier)
    _switch(page, "Noordoostpolder")
    menu(page, "Deelnemers")
    numbers = _people(page)
    assert numbers
    assert {number[0] for number in numbers} == {"N"}
    page.get_by_role("banner").get_by_label("Zoek een deelnemer").fill(name)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="0 deelnemers")).to_be_visible()
    page.goto(dossier.replace("/assen/", "/noordoostpolder/"))
    at(page, "Deze pagina is er niet")
    _switch(page, "Assen")
    menu(page, "Deelnemers")
    assert {number[0] for number in _people(page)} == {"A"}


def test_a_researcher_sees_what_was_published_and_nothing_more(page_of):
    leader, page = page_of("project_leader"), page_of("researcher")
    go(leader, f"{PILOT}/reports/evaluation/?starts=2024-07-01&ends=2025-06-30")
    follow(leader, "Openbaar maken")
    press(leader, "Openbaar maken")
    says(leader, "De cijfers over 1 juli 2024 tot en met 30 juni 2025 zijn openbaar.")
    go(page, "/")
    menu(page, "Openbare cijfers")
    expect(page.locator("main")).to_contain_text("1 juli 2024 tot en met 30 juni 2025")
    expect(page.get_by_role("heading", name="Aanmeldingen (R03)")).to_be_visible()
    expect(page.locator("main")).not_to_contain_text(CASE_NUMBER)
    for closed in ("participants/", "reports/indicators/", "reports/evaluation/", "reports/budget/", "matches/"):
        go(page, f"{PILOT}/{closed}")
        at(page, "Deze pagina is niet voor jouw rol")
