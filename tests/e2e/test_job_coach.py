"""The job coach's journey: the people guided at work, and nobody else. With the employer's contact, who answers."""

from playwright.sync_api import Page, expect

from tests.e2e.browser import PHONE
from tests.e2e.steps import (
    PILOT,
    add_employer,
    at,
    days,
    enrol,
    fill_date,
    follow,
    go,
    heading,
    menu,
    new_name,
    press,
    propose,
    refused,
    says,
    today,
    with_agreement,
)


def start_with_a_coach(page: Page, name: str, employer: str) -> str:
    """A status holder starts and gets a job coach; gives the address of the dossier."""
    dossier = enrol(page, name)
    page.goto(f"{dossier}milestones/add/vergunning_asiel/")
    fill_date(page, "Datum van het besluit", days(-5))
    press(page, "Opslaan")
    expect(page.get_by_role("heading", name="Vrij om te werken")).to_be_visible()
    add_employer(page, employer)
    propose(page, dossier, employer)
    with_agreement(page, "Baan aangeboden")
    follow(page, "Start vastleggen")
    page.get_by_label("Betaald werk").check()
    fill_date(page, "Eerste werkdag", today())
    page.get_by_label("Uurloon, bruto").fill("17,50")
    press(page, "Start vastleggen")
    follow(page, "Jobcoach kiezen")
    page.get_by_label("Jobcoach").select_option(label="Joris Veldman (Werkplein Drentsche Aa)")
    press(page, "Opslaan")
    expect(page.get_by_role("region", name="Jobcoach")).to_contain_text("Joris Veldman")
    return dossier


def test_sees_only_who_is_guided(page_of):
    name, employer = new_name("Idris"), new_name("Hotel ")
    colleague = page_of("jobhunter")
    dossier = start_with_a_coach(colleague, name, employer)
    other = enrol(colleague, new_name("Yusuf"))
    page = page_of("job_coach")
    at(page, "Mijn werk")
    menu(page, "Deelnemers")
    go(page, f"{PILOT}/participants/?q={name}")
    follow(page, f"Amina {name}")
    expect(page).to_have_url(dossier)
    expect(page.locator(".wr-besluit")).to_contain_text("Vrij om te werken")
    expect(page.get_by_text("V-nummer")).to_have_count(0)
    page.goto(other)
    expect(heading(page, "Deze pagina is er niet")).to_be_visible()


def test_sees_the_work_without_the_wage(page_of):
    name, employer = new_name("Said"), new_name("Zorg ")
    start_with_a_coach(page_of("jobhunter"), name, employer)
    page = page_of("job_coach")
    follow(page, "Mijn plaatsingen")
    follow(page, f"Amina {name}")
    at(page, f"Amina {name} bij {employer}")
    expect(page.get_by_role("region", name="Contracten")).to_contain_text("vanaf")
    expect(page.get_by_text("Uurloon")).to_have_count(0)
    expect(page.get_by_role("link", name="Einde vastleggen")).to_have_count(0)


def test_facts_and_money_are_closed(page_of):
    name = new_name("Nur")
    dossier = start_with_a_coach(page_of("jobhunter"), name, new_name("Bouw "))
    page = page_of("job_coach")
    for path in (f"{dossier}asylum-facts/", f"{dossier}intake/", f"{dossier}verdict/"):
        page.goto(path)
        at(page, "Deze pagina is niet voor jouw rol")
    go(page, f"{PILOT}/reports/budget/")
    at(page, "Deze pagina is niet voor jouw rol")


def contact_today(page: Page, *, place: int) -> str:
    """Of somebody the coach follows, a contact outside the plan, due today; gives the address of the work."""
    go(page, f"{PILOT}/matches/my-people/")
    page.locator(".wr-coach .wr-persoon").nth(place).click()
    work = page.url
    follow(page, "Extra contact plannen")
    fill_date(page, "Wanneer?", today())
    page.get_by_label("Waarom?").fill("Eerste week")
    press(page, "Opslaan")
    says(page, "Er is een contact gepland op")
    return work


def test_a_week_on_the_phone(page_of):
    """A check-in that is refused and kept, its trouble, a session, a goal with an action, and a small cost."""
    page = page_of("job_coach", PHONE)
    work = contact_today(page, place=-1)
    name = page.locator("h1").inner_text().split(" bij ")[0]
    go(page, f"{PILOT}/matches/my-people/")
    page.get_by_role("link", name=f"Nazorg vastleggen {name}").click()
    at(page, "Contact met de deelnemer")
    page.get_by_role("group", name="Werkt de deelnemer daar nog?").get_by_label("Ja").check()
    page.get_by_label("Wat loopt er niet goed?").fill("De bus komt te laat.")
    press(page, "Opslaan")
    refused(page, "Kies hoe we dat weten, of kies hierboven Onbekend")
    page.get_by_label("Verteld").check()
    press(page, "Opslaan")
    says(page, "De werkgever is nog niet gesproken.")
    expect(page.get_by_role("region", name="Nazorg")).to_contain_text("De bus komt te laat.")
    page.goto(f"{work}coaching/")
    follow(page, "Doel afspreken")
    page.get_by_label("Waar werken jullie aan?").fill("Zelf met de bus naar het werk")
    press(page, "Opslaan")
    follow(page, "Gesprek vastleggen")
    page.get_by_label("1,5 uur").check()
    press(page, "Opslaan")
    expect(page.get_by_role("region", name="Gesprekken")).to_contain_text("1,5 uur")
    follow(page, "Kosten aanvragen")
    page.get_by_label("Reiskosten").check()
    page.get_by_label("Bedrag").fill("84,00")
    page.get_by_label("Waarvoor?").fill("Buskaart voor de eerste maand")
    press(page, "Aanvragen")
    says(page, "De kosten zijn aangevraagd bij de projectleider.")


def test_an_employers_contact_answers_in_two_taps_and_may_press_twice(page_of):
    coach = page_of("job_coach")
    work = contact_today(coach, place=0)
    moment = coach.get_by_role("region", name="Nazorg").get_by_role("listitem").filter(has_text="Extra contact")
    moment.get_by_role("link", name="Link maken").last.click()
    press(coach, "Link maken")
    link = coach.get_by_label("Link", exact=True).input_value()
    page = page_of("", PHONE)
    page.goto(link)
    page.get_by_role("group", name="nog bij u?").get_by_text("Ja", exact=True).click()
    page.get_by_role("button", name="Versturen").dblclick()
    at(page, "Bedankt")
    page.goto(link)
    at(page, "Deze link werkt niet meer")
    expect(page.locator("main")).to_contain_text("Heb je al antwoord gegeven? Dan hoef je niets meer te doen.")
    coach.goto(work)
    expect(coach.get_by_role("region", name="Nazorg")).to_contain_text("zelf beantwoord via de link")
