"""What script/look runs: a picture of every page of every role, at both widths."""

import os
import sys
from pathlib import Path

import django

django.setup()

from playwright.sync_api import Browser, Page  # noqa: E402  (models must be ready before the demo's logins)

from reporting.demo.staff import PASSWORD  # noqa: E402
from tests.demo_site import demo_site  # noqa: E402
from tests.e2e.browser import DESKTOP, PHONE, chromium, sign_in  # noqa: E402
from tests.e2e.conftest import LOGINS  # noqa: E402
from tests.e2e.crawl import reachable  # noqa: E402
from tests.source import ROOT  # noqa: E402

FOLDER = Path(os.environ.get("WERKROUTE_LOOK", ROOT / "var" / "look"))
#: Picture in docs/images/ -> (role, route): what the documentation shows.
FOR_DOCS = {
    "mijn-werk": ("jobhunter", "matching:work"),
    "dossier": ("jobhunter", "participants:detail"),
    "deelnemers": ("jobhunter", "participants:list"),
    "intake": ("jobhunter", "participants:intake"),
    "match": ("jobhunter", "matching:match"),
    "vacature": ("jobhunter", "employers:vacancy"),
    "coa-deelnemers": ("coa", "participants:list"),
    "coa-dossier": ("coa", "participants:detail"),
    "jobcoach": ("job_coach", "participants:detail"),
    "budget": ("project_leader", "reporting:budget"),
    "cijfers": ("project_leader", "reporting:indicators"),
    "evaluatie": ("project_leader", "reporting:evaluation"),
    "medewerkers": ("project_leader", "pilots:members"),
    "gebruikers": ("admin", "administration:users"),
    "wettelijke-getallen": ("admin", "administration:parameters"),
}


def photograph(page: Page, pages: dict[str, str], folder: Path) -> None:
    for width, viewport in (("1366", DESKTOP), ("390", PHONE)):
        page.set_viewport_size(viewport)
        for route, address in pages.items():
            page.goto(address)
            page.evaluate("document.fonts.ready")
            page.screenshot(path=folder / f"{route.replace(':', '-')}-{width}.png", full_page=True)


def for_docs(page: Page, role: str, pages: dict[str, str]) -> None:
    page.set_viewport_size(DESKTOP)
    for name, (shown_to, route) in FOR_DOCS.items():
        if shown_to == role and route in pages:
            page.goto(pages[route])
            page.evaluate("document.fonts.ready")
            page.screenshot(path=ROOT / "docs" / "images" / f"{name}.png")


def look(browser: Browser, site: str, *, docs: bool) -> int:
    taken = 0
    for role, email in LOGINS.items():
        folder = FOLDER / role
        folder.mkdir(parents=True, exist_ok=True)
        page = browser.new_page(locale="nl-NL")
        sign_in(page, site, email, PASSWORD)
        pages = reachable(page, page.url)
        photograph(page, pages, folder)
        if docs:
            for_docs(page, role, pages)
        taken += 2 * len(pages)
        page.close()
    return taken


if __name__ == "__main__":
    (ROOT / "docs" / "images").mkdir(parents=True, exist_ok=True)
    with demo_site("werkroute_look") as address, chromium() as running:
        sys.stdout.write(f"{look(running, address, docs='--docs' in sys.argv)} pictures in {FOLDER}\n")
