"""A list of two hundred dossiers: verdicts and figures are those of a plain reckoning that knows nothing of ours."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from statistics import median

import pytest

from config.database.scope import maintenance
from reporting import queries
from reporting.exchange.verdicts import verdicts_of
from reporting.rules.compute import compute
from reporting.rules.funnel import Step, funnel
from reporting.rules.rows import Frame
from tests.reporting.exchange.workbooks import Table, book_of, take_in

pytestmark = pytest.mark.usefixtures("law")
ON = date(2026, 11, 20)
FIRST = date(2024, 10, 1)  # the first enrolments; the period begins later
FROM = date(2025, 1, 1)
PACT = date(2026, 6, 12)
MANY = 200
EMPLOYERS = 12
CHANCES = {"vergunning_asiel": 0.12, "afwijzing": 0.06, "ingetrokken": 0.03, "uit_opvang": 0.05}
OUTCOMES = ("verleend", "verleend", "geweigerd", "open")
SHEETS = {
    "deelnemers": "dossier achternaam geboortedatum locatie aanmelding asielaanvraag intake opleiding traject_einde",
    "gebeurtenissen": "dossier soort datum tot",
    "werkgevers": "werkgever sector",
    "plaatsingen": "dossier werkgever match start einde contractsoort uren functieniveau",
    "vergunningen": "dossier werkgever aangevraagd besluit uitkomst geldig_vanaf geldig_tot",
}


class Person(dict):
    """A made up dossier: its cells, `facts` by kind with (day, until), `permits` and `jobs`."""

    def __init__(self, number: int, rng: random.Random) -> None:
        day = lambda low, high: date.fromordinal(rng.randint(low.toordinal(), high.toordinal()))  # noqa: E731
        early, late = date(2024, 1, 1), date(2026, 11, 1)
        lodged = None if rng.random() < 0.05 else day(early, late).replace(day=rng.randint(1, 28))
        enrolled = day(FIRST, date(2026, 9, 1))
        super().__init__(
            dossier=f"A-{number:04}",
            achternaam=f"Achter{number}",
            geboortedatum=day(date(1970, 1, 1), date(2009, 12, 31)),
            locatie=rng.choice(("Graswijk", "azc Schepersmaat")),
            aanmelding=enrolled,
            asielaanvraag=lodged,
            intake=enrolled + timedelta(days=rng.randint(0, 60)) if rng.random() < 0.8 else None,
            opleiding=rng.choice(("geen", "laag", "midden", "hoog", None)),
            traject_einde=enrolled + timedelta(days=rng.randint(90, 500)) if rng.random() < 0.2 else None,
        )
        self.facts: dict[str, tuple[date, date | None]] = {}
        if rng.random() < 0.85:
            begins = day(early, ON)
            until = begins + timedelta(days=rng.randint(100, 700)) if rng.random() < 0.7 else None
            self.facts["w_document"] = begins, until
        after = lodged or early
        for kind, chance in CHANCES.items():
            if rng.random() < chance:
                self.facts[kind] = after + timedelta(days=rng.randint(1, 600)), None
        self.jobs = _jobs(rng, enrolled) if rng.random() < 0.5 else []
        self.permits = _permits(rng, enrolled) if rng.random() < 0.6 else []

    def had(self, kind: str) -> bool:
        return kind in self.facts and self.facts[kind][0] <= ON


def _jobs(rng: random.Random, enrolled: date) -> list[dict]:
    """One or two jobs, the second after the first."""
    starts = enrolled + timedelta(days=rng.randint(20, 300))
    found = []
    for _number in range(rng.choice((1, 1, 2))):
        ends = starts + timedelta(days=rng.randint(10, 400)) if rng.random() < 0.6 else None
        level, hours = rng.choice(("laag", "midden", "hoog", None)), rng.choice((16, 24, 32))
        job = {"werkgever": _employer(rng), "start": starts, "einde": ends, "uren": hours, "functieniveau": level}
        job["match"] = starts - timedelta(days=7) if hours == 24 else None
        found.append(job | {"contractsoort": rng.choice(("bepaald", "uitzend"))})
        if ends is None:
            break
        starts = ends + timedelta(days=rng.randint(1, 200))
    return found


def _permits(rng: random.Random, enrolled: date) -> list[dict]:
    asked, outcome = enrolled + timedelta(days=rng.randint(1, 300)), rng.choice(OUTCOMES)
    permit = {"werkgever": _employer(rng), "aangevraagd": asked, "uitkomst": outcome}
    if outcome == "open":
        return [permit]
    decided = asked + timedelta(days=rng.randint(10, 80))
    permit["besluit"] = decided
    if outcome == "verleend":
        begins = decided + timedelta(days=rng.randint(0, 20))
        permit |= {"geldig_vanaf": begins, "geldig_tot": begins + timedelta(days=rng.randint(90, 360))}
    return [permit]


def _employer(rng: random.Random) -> str:
    return f"Werkgever {rng.randint(1, EMPLOYERS)}"


def book(people: list[Person]) -> bytes:
    rows: dict[str, list[dict]] = {"deelnemers": list(people)}
    rows["gebeurtenissen"] = [
        {"dossier": p["dossier"], "soort": kind, "datum": day, "tot": until}
        for p in people
        for kind, (day, until) in p.facts.items()
    ]
    rows["werkgevers"] = [{"werkgever": f"Werkgever {n}", "sector": "horeca"} for n in range(1, EMPLOYERS + 1)]
    rows["plaatsingen"] = [{"dossier": p["dossier"]} | job for p in people for job in p.jobs]
    rows["vergunningen"] = [{"dossier": p["dossier"]} | permit for p in people for permit in p.permits]
    tables: dict[str, Table] = {
        name: [columns.split(), *([row.get(column) for column in columns.split()] for row in rows[name])]
        for name, columns in SHEETS.items()
    }
    return book_of(**tables)


# The plain reckoning


def months_later(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    return day.replace(year=day.year + year, month=month + 1)


def may_ask(p: Person) -> bool:
    born, lodged = p["geboortedatum"], p["asielaanvraag"]
    grown = (ON.year - born.year) - ((ON.month, ON.day) < (born.month, born.day)) >= 18
    waited = months_later(lodged, 3 if lodged >= PACT else 6) <= ON
    begins, until = p.facts.get("w_document", (date.max, None))
    return grown and waited and begins <= ON and (until is None or until >= ON) and not p.had("uit_opvang")


def verdict(p: Person) -> str:
    if p.had("vergunning_asiel"):
        return "free"
    if p.had("ingetrokken") or p.had("afwijzing"):
        return "not_allowed"
    if p["asielaanvraag"] is None:
        return "check"
    if p["asielaanvraag"] > ON or not may_ask(p):
        return "not_yet"
    held = [q for q in p.permits if q["uitkomst"] == "verleend" and q["besluit"] <= ON]
    return "permitted" if any(q["geldig_vanaf"] <= ON <= q["geldig_tot"] for q in held) else "permit_required"


def within(day: date | None) -> bool:
    return day is not None and FROM <= day <= ON


def working(p: Person, day: date) -> bool:
    return any(job["start"] <= day and (job["einde"] is None or job["einde"] >= day) for job in p.jobs)


def figures(people: list[Person]) -> dict[str, tuple]:
    """Numerator and denominator by code; for V09 the middle and how many days there are."""
    started = [p for p in people if p.jobs and within(min(job["start"] for job in p.jobs))]
    intakes = [p for p in people if within(p["intake"])]
    ripe = [(p, min(job["start"] for job in p.jobs) + timedelta(days=91)) for p in started]
    ripe = [(p, day) for p, day in ripe if day <= ON]
    decided = [q for p in people for q in p.permits if q["uitkomst"] != "open" and within(q["besluit"])]
    active = [p for p in people if p["aanmelding"] <= ON and not (p["traject_einde"] and p["traject_einde"] <= ON)]
    seekers = [p for p in active if not p.had("vergunning_asiel")]
    levels = {"geen": 1, "laag": 1, "midden": 2, "hoog": 3}
    pairs = [(job["functieniveau"], p["opleiding"]) for p in people for job in p.jobs if within(job["start"])]
    known = [(levels[job], levels[learned]) for job, learned in pairs if job and learned]
    ended = [(p, job["einde"]) for p in people for job in p.jobs if within(job["einde"])]
    again = [1 for p, end in ended if any(0 < (job["start"] - end).days <= 90 and job["start"] <= ON for job in p.jobs)]
    days = [(q["besluit"] - q["aangevraagd"]).days for q in decided]
    return {
        "R03": (sum(within(p["aanmelding"]) for p in people), None),
        "R04": (len(intakes), None),
        "W01": (sum(within(job["match"]) for p in people for job in p.jobs), None),
        "W02": (len(started), None),
        "W05": (len(started), len(intakes)),
        "W13": (sum(job >= learned for job, learned in known), len(known)),
        "D02": (sum(working(p, day) for p, day in ripe), len(ripe)),
        "D10": (len(again), len(ended)),
        "V07": (sum(q["uitkomst"] == "verleend" for q in decided), len(decided)),
        "V09": (median(days), len(days)),
        "V16": (sum(verdict(p) in ("permitted", "permit_required") for p in seekers), len(seekers)),
    }


def route(people: list[Person]) -> list[int]:
    """How many took each step; everybody enrolled by the day."""
    ended = [p for p in people if p["traject_einde"] and p["traject_einde"] <= ON]
    granted = [p for p in ended if any(q["uitkomst"] == "verleend" and q["besluit"] <= ON for q in p.permits)]
    entitled = [p for p in people if p not in ended and verdict(p) in ("free", "permitted", "permit_required")]
    entitled += [p for p in ended if p.had("vergunning_asiel") or p in granted]
    intakes = [p for p in people if p["intake"] and p["intake"] <= ON]
    matched = [p for p in people if any(job["match"] and job["match"] <= ON for job in p.jobs)]
    started = [p for p in people if any(job["start"] <= ON for job in p.jobs)]
    return [len(step) for step in (people, intakes, entitled, matched, started)]


def test_two_hundred_dossiers_give_the_verdicts_and_figures_of_a_plain_reckoning(assen):
    rng = random.Random(20261120)  # noqa: S311  invented people
    people = [Person(number, rng) for number in range(1, MANY + 1)]
    content = book(people)
    assert take_in(assen, content).counts()["deelnemers"] == {"new": MANY, "changed": 0, "unchanged": 0}

    reckoned = {p["dossier"]: verdict(p) for p in people}
    assert {row["dossier"]: row["verdict"] for row in verdicts_of(assen, on=ON)["verdicts"]} == reckoned
    assert len(Counter(reckoned.values())) == 6  # one of everything, so that nothing is proved of nobody

    with maintenance(assen.pk):
        found = compute(queries.cohort(assen.pk, on=ON), Frame(FROM, ON, ON))
    expected = figures(people)
    shown = {code: (found[code].numerator, found[code].denominator) for code in expected}
    assert shown | {"V09": (found["V09"].value, found["V09"].n)} == expected

    again = take_in(assen, content)
    assert {outcome.state for outcome in again.outcomes} == {"unchanged"}
    assert again.batch is None


def test_the_route_agrees_with_the_figures_of_a_period_that_holds_it_all(assen):
    rng = random.Random(20261120)  # noqa: S311  invented people
    people = [Person(number, rng) for number in range(1, MANY + 1)]
    for number, p in enumerate(people):
        p["intake"] = None if number % 3 else p["intake"]  # fewer had an intake than started
    take_in(assen, book(people))

    frame = Frame(FIRST, ON, ON)
    with maintenance(assen.pk):
        cohort = queries.cohort(assen.pk, on=ON)
    found, steps = compute(cohort, frame), funnel(cohort, frame)

    assert list(steps.values()) == route(people)
    agreeing = {Step.ENROLLED: "R03", Step.INTAKE: "R04", Step.MATCHED: "W01", Step.STARTED: "W02"}
    assert {step: steps[step] for step in agreeing} == {
        step: len(found[code].numerator_cases) for step, code in agreeing.items()
    }
    assert steps[Step.INTAKE] < steps[Step.STARTED]
    seekers = tuple(dossier for dossier in cohort.dossiers if dossier.case in found["V16"].denominator_cases)
    assert funnel(replace(cohort, dossiers=seekers), frame)[Step.ENTITLED] == found["V16"].numerator
