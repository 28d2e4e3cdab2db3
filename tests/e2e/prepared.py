"""What a journey needs to be there already, sent with the forms of the pages and without showing them.

Somebody walks through each of these forms in a journey of its own; the others begin behind them.
"""

from datetime import date
from urllib.parse import urlencode, urljoin

from playwright.sync_api import APIRequestContext, Page

from tests.e2e.steps import PILOT, days, today
from tests.html_forms import forms_of

REDIRECTS = {302, 303}


def send(request: APIRequestContext, address: str, /, **answers: str | date) -> str:
    """Fill in the largest form of a page and send it; gives the address it leads to.

    Raises AssertionError when the page has no such field, or does not take the answers.
    """
    page = request.get(address)
    form = max(forms_of(page.text(), page.url), key=lambda form: len(form.values))
    given = _as_sent(answers)
    assert given.keys() <= form.values.keys() | form.chosen, f"{address} does not ask all of {answers}"
    answer = request.post(
        urljoin(page.url, form.action),
        data=urlencode(form.values | given, doseq=True),
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        max_redirects=0,
    )
    assert answer.status in REDIRECTS, f"{address} refuses {answers}: {answer.status}"
    return urljoin(page.url, answer.headers["location"])


def _as_sent(answers: dict[str, str | date]) -> dict[str, list[str]]:
    sent: dict[str, list[str]] = {}
    for name, answer in answers.items():
        if isinstance(answer, date):
            parts = (("dag", answer.day), ("maand", answer.month), ("jaar", answer.year))
            sent |= {f"{name}_{part}": [str(number)] for part, number in parts}
        else:
            sent[name] = [answer]
    return sent


def enrolled(page: Page, last_name: str, *, birth: date = date(1994, 3, 27)) -> str:
    """Amina is in the pilot; gives the address of the dossier."""
    address = f"{PILOT}/participants/add/"
    return send(page.request, address, first_name="Amina", last_name=last_name, birth=birth)


def with_papers(page: Page, dossier: str) -> None:
    """A permit can be asked today: the waiting term is over, the W-document valid."""
    send(
        page.request,
        f"{dossier}asylum-facts/",
        application_lodged_on=days(-300),
        application_source="coa",
        in_reception_from=days(-290),
    )
    send(page.request, f"{dossier}milestones/add/w_document/", happened_on=days(-200), until=days(400))


def employer_of(page: Page, name: str) -> str:
    """An employer; gives the address of its page."""
    return send(page.request, f"{PILOT}/employers/add/", name=name, place="Assen")


def proposed(page: Page, dossier: str, employer: str) -> str:
    """Somebody is proposed for a job without a vacancy; gives the address of the match."""
    person, key = (address.rstrip("/").rpartition("/")[2] for address in (dossier, employer))
    address = f"{PILOT}/matches/propose/?deelnemer={person}"
    return send(page.request, address, employer=key, title="Productiemedewerker")


def offered(page: Page, last_name: str, employer: str) -> str:
    """Amina may ask a permit and was offered a job; gives the address of the match."""
    dossier = enrolled(page, last_name)
    with_papers(page, dossier)
    match = proposed(page, dossier, employer_of(page, employer))
    return send(page.request, f"{match}steps/offered/", agreed_on=today())


def started_as_status_holder(page: Page, last_name: str, employer: str) -> tuple[str, str]:
    """Amina has a residence permit and works since today; gives the addresses of the dossier and of the work."""
    dossier = enrolled(page, last_name)
    send(page.request, f"{dossier}milestones/add/vergunning_asiel/", happened_on=days(-5))
    match = proposed(page, dossier, employer_of(page, employer))
    send(page.request, f"{match}steps/offered/", agreed_on=today())
    work = send(page.request, f"{match}start/", kind="betaald", starts_on=today(), per_hour="17,50")
    return dossier, work
