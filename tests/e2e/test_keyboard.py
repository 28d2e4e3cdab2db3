"""With the keyboard only: where the focus goes, and that everything closes with Escape."""

from playwright.sync_api import Page, expect

from tests.e2e.browser import PHONE
from tests.e2e.prepared import enrolled
from tests.e2e.steps import PILOT, at, go, new_name


def tab_to(page: Page, name: str, *, most: int = 60) -> None:
    """Press Tab until the thing with this name has the focus."""
    for _step in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == name:
            return
    raise AssertionError(f"Tab never reaches {name}")


def test_the_first_tab_leads_past_the_menu(page_of):
    page = page_of("jobhunter")
    go(page, f"{PILOT}/participants/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Naar de inhoud")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#inhoud")).to_be_focused()


def test_the_menu_of_a_phone_opens_and_closes(page_of):
    page = page_of("jobhunter", PHONE)
    go(page, "/")
    button = page.get_by_role("button", name="Menu")
    tab_to(page, "Menu")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Deelnemers")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Deelnemers")).to_be_hidden()
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    tab_to(page, "Deelnemers", most=5)
    page.keyboard.press("Enter")
    at(page, "Deelnemers")


def test_the_menu_of_the_user_closes_with_escape(page_of):
    page = page_of("jobhunter")
    go(page, "/")
    summary = page.locator(".wr-user summary")
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Uitloggen")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Uitloggen")).to_be_hidden()
    expect(summary).to_be_focused()


def test_a_form_is_filled_in_sent_and_mended(page_of):
    page, name = page_of("jobhunter"), new_name("Gebre")
    go(page, f"{PILOT}/participants/add/")
    page.get_by_label("Voornaam").focus()
    page.keyboard.type("Luwam")
    page.keyboard.press("Enter")
    summary = page.locator(".wr-foutoverzicht")
    expect(summary).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Achternaam")).to_be_focused()
    page.keyboard.type(name)
    for text in ("3", "4", "1995"):
        page.keyboard.press("Tab")
        page.keyboard.type(text)
    page.keyboard.press("Enter")
    at(page, f"Luwam {name}")


def test_a_shown_number_gets_the_focus(page_of):
    page = page_of("jobhunter")
    dossier = enrolled(page, new_name("Mehari"))
    page.goto(f"{dossier}edit/")
    page.get_by_label("V-nummer").fill("0000123457")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Tonen").focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-focus]")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Tonen")).to_be_visible()


def test_the_warning_before_the_session_ends_closes(page_of):
    page = page_of("jobhunter", is_last=True)  # its clock cannot be put back
    page.clock.install()
    go(page, "/")
    seconds = int(page.locator("#sessie").get_attribute("data-session-ends-in") or 0)
    page.clock.fast_forward((seconds - 4 * 60) * 1000)
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
