"""The job coach's journey: the people guided at work, and nobody else. With the employer's contact, who answers."""

from playwright.sync_api import Page, expect

from tests.e2e.browser import PHONE
from tests.e2e.prepared import enrolled, started_as_status_holder
from tests.e2e.steps import (
    PILOT,
    at,
    fill_date,
    follow,
    go,
    heading,
    menu,
    new_name,
    press,
    refused,
    says,
    today,
)


def give_a_coach(page: Page, work: str) -> None:
    page.goto(work)
    follow(page, "Jobcoach kiezen")
    page.get_by_label("Jobcoach").select_option(label="Joris Veldman (Werkplein Drentsche Aa)")
    press(page, "Opslaan")
    expect(page.get_by_role("region", name="Jobcoach")).to_contain_text("Joris Veldman")


def test_sees_who_is_guided_and_nobody_else_without_wage_facts_or_money(page_of):
    name, employer = new_name("Idris"), new_name("Hotel ")
    colleague = page_of("jobhunter")
    dossier, work = started_as_status_holder(colleague, name, employer)
    colleague.goto(work)
    expect(colleague.get_by_text("17,50").first).to_be_visible()
    give_a_coach(colleague, work)
    other = enrolled(colleague, new_name("Yusuf"))
    page = page_of("job_coach")
    go(page, "/")
    at(page, "Mijn werk")
    menu(page, "Deelnemers")
    go(page, f"{PILOT}/participants/?q={name}")
    follow(page, f"Amina {name}")
    expect(page).to_have_url(dossier)
    expect(page.locator(".wr-besluit")).to_contain_text("Vrij om te werken")
    expect(page.get_by_text("V-nummer")).to_have_count(0)
    page.goto(other)
    expect(heading(page, "Deze pagina is er niet")).to_be_visible()
    go(page, "/")
    follow(page, "Mijn plaatsingen")
    follow(page, f"Amina {name}")
    at(page, f"Amina {name} bij {employer}")
    expect(page.get_by_role("region", name="Contracten")).to_contain_text("vanaf")
    for hidden in ("Uurloon", "17,50"):
        expect(page.get_by_text(hidden)).to_have_count(0)
    expect(page.get_by_role("link", name="Einde vastleggen")).to_have_count(0)
    for path in (f"{dossier}asylum-facts/", f"{dossier}intake/", f"{dossier}verdict/", f"{PILOT}/reports/budget/"):
        page.goto(path)
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


def test_an_employers_contact_answers_in_two_taps_and_may_press_twice(page_of, checked):
    coach = page_of("job_coach")
    work = contact_today(coach, place=0)
    moment = coach.get_by_role("region", name="Nazorg").get_by_role("listitem").filter(has_text="Extra contact")
    moment.get_by_role("link", name="Link maken").last.click()
    press(coach, "Link maken")
    link = coach.get_by_label("Link", exact=True).input_value()
    page = page_of("", PHONE)
    page.goto(link)
    assert checked.faults_of(page) == {}
    page.get_by_role("group", name="nog bij u?").get_by_text("Ja", exact=True).click()
    page.get_by_role("button", name="Versturen").dblclick()
    at(page, "Bedankt")
    assert checked.faults_of(page) == {}
    page.goto(link)
    at(page, "Deze link werkt niet meer")
    assert checked.faults_of(page) == {}
    expect(page.locator("main")).to_contain_text("Heb je al antwoord gegeven? Dan hoef je niets meer te doen.")
    coach.goto(work)
    expect(coach.get_by_role("region", name="Nazorg")).to_contain_text("zelf beantwoord via de link")
