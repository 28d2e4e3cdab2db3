"""A session that ended under a form: nothing typed is lost, and signing in in another tab is enough to go on."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import LOGINS
from tests.e2e.prepared import enrolled
from tests.e2e.steps import go, new_name, press, says, sign_in_here


@pytest.fixture
def typing(page_of) -> Page:
    """Somebody types about a contact, and the session ends."""
    page = page_of("jobhunter")
    dossier, name = enrolled(page, new_name("Idris")), new_name("Bakker")
    go(page, f"{dossier}edit/")
    page.get_by_label("Contactpersoon bij COA").fill(name)
    page.context.clear_cookies(name="sessionid")
    press(page, "Opslaan")
    says(page, "Je bent uitgelogd. Log opnieuw in, in een ander tabblad.")
    expect(page.get_by_label("Contactpersoon bij COA")).to_have_value(name)
    return page


def press_again(page: Page, who: str) -> str:
    """Sign in as somebody in another tab, come back and press once more; gives what was typed."""
    other = page.context.new_page()
    go(other, "/accounts/login/")
    sign_in_here(other, LOGINS[who])
    expect(other.get_by_role("heading", level=1, name="Inloggen")).to_have_count(0)
    other.close()
    typed = page.get_by_label("Contactpersoon bij COA").input_value()
    press(page, "Opslaan")
    return typed


def test_what_was_typed_is_saved_after_signing_in_in_another_tab(typing: Page):
    name = press_again(typing, "jobhunter")
    says(typing, "De gegevens zijn opgeslagen.")
    expect(typing.locator("main")).to_contain_text(name)


def test_a_colleague_who_signs_in_saves_nothing_for_another(typing: Page):
    name = press_again(typing, "coa")
    says(typing, "Je bent uitgelogd.")
    field = typing.get_by_label("Contactpersoon bij COA")
    expect(field).to_have_value(name)
    typing.reload()
    expect(field).to_have_value("")
