"""A jobhunter's day: ten things that come by, with one person, on the pages where they are done."""

from playwright.sync_api import Page, expect

from config.dutch import long_date, short_date
from tests.e2e.browser import PHONE
from tests.e2e.conftest import LOGINS
from tests.e2e.prepared import employer_of, enrolled, with_papers
from tests.e2e.steps import (
    at,
    days,
    fill_date,
    follow,
    go,
    menu,
    new_name,
    part,
    press,
    propose,
    refused,
    says,
    sign_in_here,
    today,
)

DREAM = "Meubelmaker"


def find(page: Page, piece: str, name: str) -> None:
    """From Mijn werk to somebody of whom only a piece of the name is known."""
    menu(page, "Mijn werk")
    at(page, "Mijn werk")
    menu(page, "Deelnemers")
    page.get_by_label("Naam of nummer").fill(piece)
    press(page, "Filteren")
    follow(page, name)
    at(page, name)


def status_of_tomorrow_and_of_today(page: Page, dossier: str) -> None:
    page.goto(f"{dossier}milestones/add/vergunning_asiel/")
    fill_date(page, "Datum", days(3))
    press(page, "Opslaan")
    refused(page, "in de toekomst")
    fill_date(page, "Datum", today())
    press(page, "Opslaan")
    expect(page.get_by_role("heading", name="Vrij om te werken")).to_be_visible()


def appeal(page: Page, dossier: str) -> None:
    """The verdict counts from the day of the appeal, not of the application."""
    for kind, day in (("afwijzing", days(-60)), ("beroep_ingesteld", days(-40))):
        page.goto(f"{dossier}milestones/add/{kind}/")
        fill_date(page, "Datum", day)
        press(page, "Opslaan")
        says(page, "is vastgelegd")
    waits = page.locator(".wr-besluit li").filter(has_text="Het beroep loopt nog")
    expect(waits).to_contain_text(f"sinds {short_date(days(-40))}")


def barrier_and_support(page: Page, dossier: str) -> None:
    page.goto(f"{dossier}?deel=begeleiding")
    follow(page, "Belemmering toevoegen")
    page.get_by_label("Wat is de belemmering?").select_option(label="Kinderopvang")
    press(page, "Opslaan")
    says(page, "De belemmering is vastgelegd.")
    follow(page, "Hulp toevoegen")
    page.get_by_label("Taalles").check()
    page.get_by_label("Kosten").fill("veel")
    press(page, "Opslaan")
    refused(page, "Vul")
    expect(page.get_by_label("Taalles")).to_be_checked()
    page.get_by_label("Kosten").fill("12,50")
    press(page, "Opslaan")
    expect(page.get_by_role("region", name="Hulp die is gegeven")).to_contain_text("Taalles")
    expect(page.get_by_role("region", name="Belemmeringen")).to_contain_text("Kinderopvang")


def announced_move(page: Page, dossier: str) -> None:
    page.goto(f"{dossier}announced-move/")
    fill_date(page, "Verhuist op", days(20))
    page.get_by_label("Naar", exact=True).select_option(index=1)
    page.get_by_label("Welke plek buiten de pilot").fill("Zwolle")
    press(page, "Aankondiging opslaan")
    says(page, "De overplaatsing is aangekondigd.")
    page.goto(f"{dossier}?deel=begeleiding")
    announced = page.get_by_role("region", name="Overplaatsing", exact=True)
    expect(announced).to_contain_text("Zwolle")
    expect(announced).to_contain_text(long_date(days(20)))


def pause_end_and_go_on(page: Page, dossier: str) -> None:
    page.goto(f"{dossier}?deel=begeleiding")
    follow(page, "Pauze vastleggen")
    page.get_by_label("Reden").fill("Zorgt voor een ziek kind")
    press(page, "Opslaan")
    says(page, "De pauze is vastgelegd.")
    expect(page.locator(".wr-titel")).to_contain_text("Pauze")
    page.goto(f"{dossier}?deel=begeleiding")
    press(page, "Pauze stoppen")
    says(page, "De pauze is voorbij.")
    page.goto(f"{dossier}end/")
    press(page, "Traject beëindigen")
    refused(page, "Kies een reden")
    page.get_by_label("Waarom stopt de begeleiding?").select_option(index=1)
    press(page, "Traject beëindigen")
    says(page, "Het traject is beëindigd.")
    page.goto(f"{dossier}?deel=begeleiding")
    follow(page, "Traject heropenen")
    page.get_by_label("Waarom ga je verder?").fill("Is terug")
    press(page, "Traject heropenen")
    says(page, "Het traject is weer open.")
    page.goto(f"{dossier}?deel=begeleiding")
    expect(page.get_by_role("link", name="Traject beëindigen")).to_be_visible()


def profile_agreement_and_proposal(page: Page, dossier: str, employer: str) -> None:
    page.goto(f"{dossier}profile/wensen/")
    page.get_by_label("Droombaan").fill(DREAM)
    press(page, "Opslaan")
    expect(page.get_by_role("region", name="Wensen")).to_contain_text(DREAM)
    page.goto(f"{dossier}agreements/add/")
    page.get_by_label("Werkgever").select_option(label=employer)
    press(page, "Opslaan")
    expect(page.get_by_role("region", name="Uitleg en akkoord")).to_contain_text(employer)
    propose(page, dossier, employer)


def give_to_a_colleague(page: Page, dossier: str) -> None:
    page.goto(f"{dossier}?deel=begeleiding")
    follow(page, "Overdragen aan collega")
    page.get_by_label("Naar welke collega?").select_option(label="Karim Bouzidi")
    press(page, "Overdragen")
    refused(page, "Vul een reden in")
    page.get_by_label("Reden").fill("Ik ga met verlof")
    press(page, "Overdragen")
    says(page, "De dossiers zijn overgedragen.")
    page.goto(f"{dossier}?deel=begeleiding")
    expect(page.get_by_role("region", name="Wie begeleidt")).to_contain_text("Karim Bouzidi")


def test_one_day_of_a_jobhunter(page_of):
    page, name, employer = page_of("jobhunter"), new_name("Haddad"), new_name("Drents ")
    dossier = enrolled(page, name)
    go(page, "/")
    find(page, name[2:9], f"Amina {name}")
    with_papers(page, dossier)
    barrier_and_support(page, dossier)
    announced_move(page, dossier)
    pause_end_and_go_on(page, dossier)
    employer_of(page, employer)
    profile_agreement_and_proposal(page, dossier, employer)
    appeal(page, dossier)
    status_of_tomorrow_and_of_today(page, dossier)
    give_to_a_colleague(page, dossier)


def test_a_session_that_ends_while_typing_loses_nothing(page_of):
    """Signed out in another tab or by the clock: what was typed stands there, and is kept after signing in again."""
    page = page_of("jobhunter", PHONE)
    page.goto(f"{enrolled(page, new_name('Osman'))}intake/")
    part(page, "Wensen")
    cookies = page.context.cookies()
    page.context.clear_cookies()
    page.get_by_label("Droombaan").fill(DREAM)
    expect(page.locator("#concept")).to_contain_text("Je bent uitgelogd. Wat je invult blijft hier staan.")
    expect(page.get_by_label("Droombaan")).to_have_value(DREAM)
    page.context.add_cookies(cookies)  # signed in again, in another tab
    page.get_by_label("Werk voor nu").fill("Schilderen")
    expect(page.locator("#concept")).to_contain_text("Concept bewaard om")
    page.reload()
    expect(page.get_by_label("Droombaan")).to_have_value(DREAM)


def test_logging_out_leaves_no_answers_in_the_tab(page_of):
    page = page_of()  # a session of its own, which ends here
    go(page, "/")
    sign_in_here(page, LOGINS["jobhunter"])
    at(page, "Mijn werk")
    page.goto(f"{enrolled(page, new_name('Desta'))}intake/")
    page.evaluate("() => { window.fetch = () => new Promise(() => {}); }")  # sent, and never answered
    part(page, "Wensen")
    page.get_by_label("Droombaan").fill(DREAM)
    assert page.evaluate("sessionStorage.length") == 1
    page.get_by_role("banner").get_by_role("group").locator("summary").click()
    page.get_by_role("button", name="Uitloggen").click()
    at(page, "Inloggen")
    assert page.evaluate("sessionStorage.length") == 0
