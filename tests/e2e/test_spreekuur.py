"""Office hours with the keyboard only: three people in a row, one of them new."""

from playwright.sync_api import Page, expect

from tests.e2e.prepared import enrolled
from tests.e2e.steps import PILOT, at, go, new_name, says


def search_for(page: Page, name: str) -> None:
    """The search has the focus, and what is found comes while typing."""
    expect(page.get_by_label("Naam, dossiernummer of V-nummer")).to_be_focused()
    page.keyboard.type(name)


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def write_line(page: Page, line: str) -> None:
    expect(page.get_by_label("Wat is er besproken?")).to_be_focused()
    page.keyboard.type(line)
    press(page, "Enter")


def test_three_people_in_a_row_with_the_keyboard(page_of):
    page, (first, second, new) = page_of("jobhunter"), (new_name(kind) for kind in ("Haile", "Kidane", "Weldu"))
    enrolled(page, first)
    enrolled(page, second)
    go(page, f"{PILOT}/participants/desk/")

    search_for(page, first)
    expect(page.locator("#gevonden").get_by_role("link", name=first)).to_be_visible()
    press(page, "Enter")
    at(page, f"Amina {first}")
    write_line(page, "Vroeg naar de bus.")
    says(page, f"Vastgelegd bij Amina {first}.")

    search_for(page, second)
    found = page.locator("#gevonden").get_by_role("link", name=second)
    expect(found).to_be_visible()
    press(page, "Tab", "Tab", "Tab")
    expect(found).to_be_focused()
    press(page, "Enter")
    write_line(page, "Heeft een rekening.")
    says(page, f"Vastgelegd bij Amina {second}.")

    search_for(page, f"Amina {new}")
    expect(page.locator("#gevonden")).to_contain_text("Niemand gevonden")
    press(page, "Tab", "Tab", "Enter")
    at(page, "Nieuwe deelnemer")
    expect(page.get_by_label("Voornaam")).to_be_focused()
    expect(page.get_by_label("Achternaam")).to_have_value(new)
    press(page, "Tab", "Tab", "Tab", "Tab")
    page.keyboard.type("1990")
    press(page, "Tab", "Tab")
    write_line(page, "Wil graag werken.")
    says(page, "De deelnemer is aangemeld.")

    expect(page.get_by_label("Naam, dossiernummer of V-nummer")).to_be_focused()
    seen = page.get_by_role("region", name="Vandaag gezien").get_by_role("listitem")
    for place, name in enumerate((new, second, first)):
        expect(seen.nth(place)).to_contain_text(name)
