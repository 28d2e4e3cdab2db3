"""What people do on the pages, in the words that stand there. Every journey has people of its own."""

import random
import string
from datetime import date, timedelta

from django.utils import timezone
from playwright.sync_api import Locator, Page, expect

from reporting.demo.staff import PASSWORD

PILOT = "/pilots/assen"
FAMILY_NAME_LETTERS = 9


def today() -> date:
    return timezone.localdate()


def days(count: int) -> date:
    """The day so many days from now; before today when negative."""
    return today() + timedelta(days=count)


def new_name(kind: str) -> str:
    """A family name that nobody has yet: digits do not belong in a name."""
    return kind + "".join(random.choices(string.ascii_lowercase, k=FAMILY_NAME_LETTERS))  # noqa: S311  (no secret)


def heading(page: Page, text: str) -> Locator:
    return page.get_by_role("heading", level=1, name=text)


def at(page: Page, text: str) -> None:
    """The page is there: its heading says so."""
    expect(heading(page, text)).to_be_visible()


def says(page: Page, text: str) -> None:
    """The message after an action."""
    expect(page.locator("#meldingen")).to_contain_text(text)


def go(page: Page, path: str) -> None:
    """Open an address of the site, as somebody with a bookmark does."""
    page.goto(path)


def fill_date(page: Page, legend: str, day: date) -> None:
    boxes = page.get_by_role("group", name=legend)
    for label, number in (("Dag", day.day), ("Maand", day.month), ("Jaar", day.year)):
        boxes.get_by_label(label, exact=True).fill(str(number))


def press(page: Page, button: str) -> None:
    page.locator("main").get_by_role("button", name=button, exact=True).click()


def follow(page: Page, link: str) -> None:
    page.locator("main").get_by_role("link", name=link, exact=True).click()


def menu(page: Page, item: str) -> None:
    page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name=item).click()


def refused(page: Page, sentence: str) -> None:
    """The form came back with the sentence in its summary, which has the focus."""
    summary = page.locator("main .wr-foutoverzicht[data-focus]")
    expect(summary).to_contain_text(sentence)
    expect(summary).to_be_focused()


def fill_person(page: Page, last_name: str, birth: date, *, first_name: str = "Amina") -> None:
    page.get_by_label("Voornaam").fill(first_name)
    page.get_by_label("Achternaam").fill(last_name)
    fill_date(page, "Geboortedatum", birth)
    page.get_by_label("Locatie").select_option(index=1)


def record_papers(page: Page, dossier: str) -> None:
    """Facts with which a permit can be asked today: the waiting term is over, the W-document valid."""
    page.goto(f"{dossier}asylum-facts/")
    fill_date(page, "Asielaanvraag ingediend op", days(-300))
    page.get_by_label("Hoe weet je deze datum?").select_option(label="COA")
    fill_date(page, "In opvang van COA vanaf", days(-290))
    press(page, "Opslaan")
    page.wait_for_url(f"{dossier}?deel=papieren")
    page.goto(f"{dossier}milestones/add/w_document/")
    fill_date(page, "Geldig vanaf", days(-200))
    fill_date(page, "Geldig tot en met", days(400))
    press(page, "Opslaan")
    expect(page.get_by_role("heading", name="Nog niet: TWV kan worden aangevraagd")).to_be_visible()


def add_employer(page: Page, name: str) -> None:
    go(page, f"{PILOT}/employers/add/")
    page.get_by_label("Naam van de werkgever").fill(name)
    page.get_by_label("Plaats").fill("Assen")
    press(page, "Opslaan")
    at(page, name)


def propose(page: Page, dossier: str, employer: str) -> None:
    """Propose somebody to an employer without a vacancy, from the dossier."""
    page.goto(dossier)
    follow(page, "Voorstellen aan een werkgever")
    page.get_by_label("Werkgever").select_option(label=employer)
    page.get_by_label("Functie").fill("Productiemedewerker")
    press(page, "Voorstellen")
    says(page, f"is voorgesteld bij {employer}")


def take_step(page: Page, action: str, submit: str = "Opslaan") -> None:
    """The first thing to do with a match, on the day that stands there."""
    follow(page, action)
    press(page, submit)


def with_agreement(page: Page, action: str) -> None:
    """A step at which the employer hears about somebody: with the day on which the person agreed to that."""
    follow(page, action)
    fill_date(page, "Besproken met en akkoord van deelnemer op", today())
    press(page, "Opslaan")


def sign_in_here(page: Page, email: str, password: str = PASSWORD) -> None:
    page.get_by_label("E-mailadres").fill(email)
    page.get_by_label("Wachtwoord", exact=True).fill(password)
    press(page, "Inloggen")


def part(page: Page, heading: str) -> None:
    """Go to a part of the intake."""
    page.get_by_role("navigation", name="Onderdelen").get_by_role("link", name=heading, exact=True).click()


def to_summary(page: Page) -> None:
    """From any part of the intake to its summary."""
    page.get_by_role("navigation", name="Onderdelen").get_by_role("link").last.click()
    press(page, "Naar de samenvatting")


def told(page: Page) -> None:
    """Say in the intake that the person knows what happens with the data."""
    page.get_by_role("group", name="Heb je uitgelegd").get_by_label("Ja, met een tolk").check()


def decide(page: Page) -> None:
    """UWV grants the permit from today."""
    follow(page, "Besluit van UWV vastleggen")
    page.get_by_label("Verleend").check()
    fill_date(page, "Datum van het besluit", today())
    fill_date(page, "Geldig vanaf", today())
    fill_date(page, "Geldig tot en met", days(300))
    press(page, "Besluit vastleggen")


def start(page: Page, kind: str) -> None:
    """Somebody begins today, paid 17,50 an hour."""
    follow(page, "Start vastleggen")
    page.get_by_label(kind).check()
    fill_date(page, "Eerste werkdag", today())
    page.get_by_label("Uren per week").fill("32")
    page.get_by_label("Uurloon, bruto").fill("17,50")
    press(page, "Start vastleggen")
