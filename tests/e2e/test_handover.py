"""A dossier passes from Assen to Maastricht: a move, an offer with consent, another team that takes over."""

from playwright.sync_api import expect

from tests.e2e.prepared import enrolled
from tests.e2e.steps import at, days, fill_date, go, new_name, press, says


def test_a_move_to_another_pilot_leads_to_a_handover_that_the_other_team_accepts(page_of):
    page, name = page_of("jobhunter"), new_name("Tekle")
    dossier = enrolled(page, name)
    page.goto(f"{dossier}move/")
    fill_date(page, "Verhuisd op", days(0))
    target = page.get_by_label("Nieuwe locatie").locator("option", has_text="Maastricht: ").first.inner_text()
    page.get_by_label("Nieuwe locatie").select_option(label=target)
    press(page, "Overplaatsing vastleggen")
    expect(page.get_by_text("Daarna kun je het dossier overdragen aan Maastricht.")).to_be_visible()
    press(page, "Toch vastleggen")
    at(page, f"Amina {name} overdragen aan een andere pilot")
    expect(page.get_by_label("Naar welke pilot en locatie?").locator("option:checked")).to_have_text(target)
    press(page, "Overdracht aanbieden")
    says(page, "De overdracht is aangeboden.")
    there = page_of("neighbour")
    go(there, "/pilots/maastricht/participants/incoming/")
    there.get_by_role("link", name="Een overdracht uit Assen").last.click()
    expect(there.get_by_text(name, exact=True)).to_be_visible()
    press(there, "Aannemen")
    at(there, f"Amina {name}")
    page.goto(dossier)
    at(page, f"Amina {name}")
    expect(page.get_by_text("Een andere pilot heeft dit dossier overgenomen")).to_be_visible()
    expect(page.get_by_role("link", name="Overplaatsing vastleggen")).to_have_count(0)
