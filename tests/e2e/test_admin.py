"""The functional admin's journey: people in and out of a pilot, and never a dossier."""

import email
import os
import re
from email import policy
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.e2e.steps import PILOT, at, follow, go, heading, menu, new_name, press, refused, says, sign_in_here
from tests.source import ROOT

OWN_PASSWORD = "drie-blauwe-fietsen-in-assen"  # noqa: S105  of somebody who lives as long as the test
LINK = re.compile(r"https?://\S+/invitation/\S+/")


def invite(page: Page, name: str, address: str) -> None:
    go(page, "/")
    menu(page, "Gebruikers")
    follow(page, "Iemand uitnodigen")
    page.get_by_label("Pilot").select_option(label="Assen")
    press(page, "Verder")
    page.get_by_label("Naam").fill(name)
    page.get_by_label("E-mailadres van het werk").fill(address)
    page.get_by_label("Rol").select_option(label="Jobhunter")
    page.get_by_label("Organisatie").fill("Werkplein Drentsche Aa")
    press(page, "Uitnodiging versturen")
    says(page, address)


def link_sent_to(address: str) -> str:
    """The link in the mail; the site of the tests keeps its mail in a folder."""
    for path in Path(os.environ.get("WERKROUTE_VAR", ROOT / "var"), "mail").iterdir():
        letter = email.message_from_bytes(path.read_bytes(), policy=policy.default)
        body = letter.get_body()
        if letter["To"] == address and body is not None and (found := LINK.search(body.get_content())):
            return found.group()
    raise AssertionError(f"no mail for {address}")


def someone_new() -> tuple[str, str]:
    name = new_name("Nienke ")
    return name, f"{name.split()[-1]}@example.nl"


def test_somebody_invited_works_and_stops(page_of):
    page, (name, address) = page_of("admin"), someone_new()
    invite(page, name, address)
    guest = page_of()
    guest.goto(link_sent_to(address))
    at(guest, "Uitnodiging voor Assen")
    for box in guest.locator("input[type=password]").all():
        box.fill(OWN_PASSWORD)
    press(guest, "Uitnodiging aannemen")
    says(guest, "Welkom. Je werkt nu mee in de pilot van Assen, als Jobhunter.")
    go(page, f"/administration/users/?q={name.split()[-1]}")
    follow(page, name)
    page.get_by_role("row").filter(has_text="Assen").get_by_role("link", name="Laten stoppen").click()
    press(page, "Laten stoppen")
    says(page, f"{name} werkt niet meer mee in de pilot van Assen.")
    go(guest, f"{PILOT}/matches/work/")
    expect(heading(guest, "Deze pagina is er niet")).to_be_visible()


def test_a_link_works_once_and_a_withdrawn_one_never(page_of):
    page, (name, address) = page_of("admin"), someone_new()
    invite(page, name, address)
    page.get_by_role("row").filter(has_text=name).get_by_role("link", name="Intrekken").click()
    press(page, "Uitnodiging intrekken")
    says(page, f"De uitnodiging voor {name} is ingetrokken.")
    guest = page_of()
    guest.goto(link_sent_to(address))
    at(guest, "Deze uitnodiging werkt niet")


def test_an_invitation_says_what_is_missing(page_of):
    page = page_of("admin")
    go(page, "/administration/invite/?pilot=assen")
    page.get_by_label("Naam").fill("Nienke de Boer")
    page.get_by_label("E-mailadres van het werk").fill("nienke zonder apenstaart")
    page.get_by_label("Rol").select_option(label="COA-casemanager")
    press(page, "Uitnodiging versturen")
    refused(page, "Kies minstens één locatie")
    expect(page.get_by_label("Naam")).to_have_value("Nienke de Boer")
    expect(page.get_by_label("E-mailadres van het werk")).to_have_value("nienke zonder apenstaart")


def test_who_is_switched_off_cannot_sign_in(page_of):
    page, (name, address) = page_of("admin"), someone_new()
    invite(page, name, address)
    guest = page_of()
    guest.goto(link_sent_to(address))
    for box in guest.locator("input[type=password]").all():
        box.fill(OWN_PASSWORD)
    press(guest, "Uitnodiging aannemen")
    says(guest, "Welkom.")
    go(page, f"/administration/users/?q={name.split()[-1]}")
    follow(page, name)
    follow(page, "Account uitzetten")
    press(page, "Account uitzetten")
    says(page, f"Het account van {name} is uitgezet.")
    go(guest, f"{PILOT}/matches/work/")
    sign_in_here(guest, address, OWN_PASSWORD)
    expect(guest.get_by_role("heading", level=1)).not_to_have_text("Mijn werk")


def test_sees_no_dossier(page_of):
    page = page_of("admin")
    go(page, "/")
    at(page, "Mijn werk")
    for path in ("participants/", "matches/work/", "reports/budget/", "members/"):
        go(page, f"{PILOT}/{path}")
        at(page, "Deze pagina is er niet")
