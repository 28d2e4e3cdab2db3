"""The job coach's journey: the people guided at work, and nobody else."""

from playwright.sync_api import Page, expect

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
