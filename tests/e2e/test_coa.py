"""The COA caseworker's journey: a resident in beeld with agreement, the COA view, a W-document and a move."""

from datetime import date

import pytest
from playwright.sync_api import Page, expect

from config.dutch import short_date
from tests.e2e.browser import DESKTOP, PHONE
from tests.e2e.steps import (
    at,
    days,
    fill_date,
    fill_person,
    follow,
    go,
    heading,
    menu,
    new_name,
    part,
    press,
    refused,
    says,
    to_summary,
    told,
)

BIRTH = date(1998, 7, 9)
PILOT = "/pilots/assen"


def bring_into_view(page: Page, last_name: str) -> str:
    """Gives the address of the dossier, which is open now."""
    go(page, "/")
    follow(page, "Bewoner in beeld brengen")
    fill_person(page, last_name, BIRTH, first_name="Selam")
    fill_date(page, "Bewoner gaat akkoord op", days(-1))
    press(page, "In beeld brengen")
    says(page, "De bewoner is in beeld. De jobhunter doet de intake.")
    at(page, f"Selam {last_name}")
    return page.url


def search(page: Page, name: str) -> None:
    go(page, f"{PILOT}/participants/?q={name}")


def test_nobody_comes_in_view_without_agreement(page_of):
    page, name = page_of("coa"), new_name("Negash")
    go(page, "/")
    at(page, "Mijn werk")
    follow(page, "Bewoner in beeld brengen")
    fill_person(page, name, BIRTH)
    press(page, "In beeld brengen")
    refused(page, "Vul de datum waarop de bewoner akkoord ging in")
    expect(page.get_by_label("Achternaam")).to_have_value(name)


def test_the_jobhunter_goes_on_with_the_same_form(page_of):
    name = new_name("Abebe")
    dossier = bring_into_view(page_of("coa"), name)
    page = page_of("jobhunter")
    go(page, "/")
    page.get_by_role("navigation", name="Werk kiezen").get_by_role("link", name="Vandaag").click()
    task = page.get_by_role("row").filter(has_text=name).filter(has_text="Intake plannen")
    expect(task).to_contain_text("In beeld gebracht door COA")
    task.get_by_role("link", name="Intake plannen", exact=True).click()
    expect(page.get_by_label("Wat voor afspraak?")).to_have_value("intake")
    page.goto(dossier)
    follow(page, "Intake doen")
    at(page, f"Intake van Selam {name}")
    fill_date(page, "Aangemeld op", days(0))
    told(page)
    part(page, "Wensen")
    page.get_by_label("Wat voor werk wil de deelnemer graag doen?").fill("Iets met auto's")
    to_summary(page)
    press(page, "Intake afronden")
    says(page, "De intake is opgeslagen.")
    assert page.url == dossier
    page.goto(f"{dossier}intake/#deel-wensen")
    expect(page.get_by_label("Wat voor werk wil de deelnemer graag doen?")).to_have_value("Iets met auto's")


@pytest.mark.parametrize("width", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_sees_the_view_for_coa_and_adds_a_w_document(page_of, width: dict[str, int]):
    page, name = page_of("coa", width), new_name("Girma")
    go(page, "/")
    if width == PHONE:
        page.get_by_role("button", name="Menu").click()
    menu(page, "Mijn locatie")
    at(page, "Mijn locatie")
    dossier = bring_into_view(page, name)
    expect(page.get_by_role("region", name="Aan het werk")).to_contain_text("Nee.")
    for hidden in ("Profiel", "Traject", "Werk en matches"):
        expect(page.get_by_role("heading", name=hidden, exact=True)).to_have_count(0)
    follow(page, "Vastleggen")
    follow(page, "W-document")
    fill_date(page, "Geldig vanaf", days(-10))
    fill_date(page, "Geldig tot en met", days(-20))
    press(page, "Opslaan")
    refused(page, "De einddatum ligt voor de begindatum.")
    fill_date(page, "Geldig tot en met", days(170))
    page.get_by_label("Hoe weet je dit?").select_option(label="Brief")
    press(page, "Opslaan")
    expect(page).to_have_url(dossier)
    expect(page.locator(".wr-besluit")).to_contain_text(f"tot en met {short_date(days(170))}")
    expect(page.locator(".wr-besluit")).to_contain_text("vastgelegd door Marieke Postma (COA)")


def test_a_move_takes_somebody_out_of_sight(page_of):
    page, name = page_of("coa"), new_name("Tekle")
    dossier = bring_into_view(page, name)
    follow(page, "Overplaatsing")
    fill_date(page, "Verhuisd op", days(0))
    page.get_by_label("Nieuwe locatie").select_option(label="Andere COA-locatie, buiten de pilot")
    press(page, "Overplaatsing vastleggen")
    expect(page.get_by_text("Jij ziet dit dossier daarna niet meer.")).to_be_visible()
    press(page, "Toch vastleggen")
    says(page, f"Selam {name} woont nu: buiten de pilot. Jij ziet dit dossier niet meer. De jobhunter wel.")
    search(page, name)
    expect(page.get_by_role("heading", name="Geen deelnemers met deze filters")).to_be_visible()
    page.goto(dossier)
    expect(heading(page, "Deze pagina is er niet")).to_be_visible()
    colleague = page_of("jobhunter")
    colleague.goto(dossier)
    at(colleague, f"Selam {name}")


def test_the_rest_is_closed(page_of):
    page = page_of("coa")
    for path in ("matches/", "employers/", "reports/budget/", "reports/evaluation/", "members/"):
        go(page, f"{PILOT}/{path}")
        at(page, "Deze pagina is niet voor jouw rol")
