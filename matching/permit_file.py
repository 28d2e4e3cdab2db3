"""The TWV file that an employer gets for one candidate: what to send, who does what, terms, and what comes after.

It says nothing that the employer need not know for the application: no V-number, no BSN, no procedure or its history,
no date of birth, no address. Sources: rules B1, B2-B7, B13.
"""

from dataclasses import dataclass
from datetime import date

from config import dutch
from employers.shown import Fact, hours, wage
from legal.rules.calendar import Birth
from legal.rules.minimum_wage import ADULT_AGE
from legal.rules.parameters import Parameters
from legal.rules.permit_term import decision_window
from matching.models import Match
from participants.profile_sheet import contact_lines
from pilots.models import Membership

WEEK = 7


@dataclass(frozen=True, slots=True)
class Task:
    """Who does what, in order."""

    who: str
    what: str
    when: str


@dataclass(frozen=True, slots=True)
class PermitFile:
    """The file as the employer reads it."""

    name: str
    employer: str
    made_on: date
    facts: list[Fact]
    to_send: list[str]
    tasks: list[Task]
    uwv_checks: list[str]
    terms: list[str]
    afterwards: list[str]
    first_day: list[str]
    contact: list[str]


def permit_file(membership: Membership, match: Match, *, law: Parameters, on: date) -> PermitFile:
    """The file of a match on a day; the terms are those of the law on that day."""
    name, employer = match.participant.full_name, match.employer.name
    statutory = law.permit_term_statutory_days.on(on).count // WEEK
    usual = law.permit_term_practice_days.on(on).count // WEEK
    return PermitFile(
        name=name,
        employer=employer,
        made_on=on,
        facts=_facts(match, on),
        to_send=[
            "Een kopie van het conceptcontract. U hebt het al getekend. Functie, uren, loon en duur staan erin.",
            f"Een kopie van het W-document van {name}, de voorkant en de achterkant. Vraag {name} om het origineel.",
            "Het aanvraagformulier, ingevuld. Dat kan digitaal bij UWV.",
        ],
        tasks=_tasks(name, statutory, usual),
        uwv_checks=[
            "Is het loon marktconform, en minstens het minimumloon?",
            "Heeft deze persoon een geldig W-document, en is hij of zij 18 jaar of ouder?",
            "Is de wachttermijn voorbij? Dat vraagt UWV zelf aan de IND.",
            "Is er opvang van COA? Dat vraagt UWV zelf aan COA.",
        ],
        terms=_terms(law, on, statutory, usual),
        afterwards=_afterwards(name, law, on),
        first_day=[
            f"Bekijk het originele W-document van {name} en bewaar een kopie bij uw administratie.",
            "Controleer dat de TWV geldt op de eerste werkdag.",
            "Betaal het loon op een bankrekening, minstens één keer per maand en minstens het minimumloon.",
            "Is er nog geen BSN? Werken mag dan wel. Vraag uw loonadministratie hoe u dan loonheffing inhoudt.",
        ],
        contact=contact_lines(membership),
    )


def _facts(match: Match, on: date) -> list[Fact]:
    person, vacancy = match.participant, match.vacancy
    is_adult = Birth(person.birth_date, person.birth_year_only).age(on) >= ADULT_AGE
    known = [
        ("Kandidaat", person.full_name),
        ("18 jaar of ouder", "ja" if is_adult else ""),
        ("Werkgever", match.employer.name),
        ("Functie", match.title or match.vacancy_text),
        ("Plaats", vacancy.workplace if vacancy else match.employer.place),
        ("Uren per week", hours(vacancy.hours_min, vacancy.hours_max) if vacancy else ""),
        ("Loon, bruto", wage(vacancy.hourly_wage) if vacancy else ""),
        ("Contract", str(vacancy.get_contract_kind_display()) if vacancy and vacancy.contract_kind else ""),
    ]
    return [Fact(label, value) for label, value in known if value]


def _tasks(name: str, statutory: int, usual: int) -> list[Task]:
    return [
        Task("Werkgever", "Maakt een conceptcontract en tekent het.", "Nu"),
        Task(f"Werkgever en {name}", "Bekijken samen het W-document. De werkgever maakt een kopie.", "Nu"),
        Task("Werkgever", "Vraagt de TWV aan bij UWV. Niemand anders kan dat doen. Het kost niets.", "Nu"),
        Task("UWV", "Vraagt gegevens op bij de IND en COA. Dat hoeft u niet te doen.", "Na de aanvraag"),
        Task("Werkgever", "Stuurt snel op waar UWV nog om vraagt. Zolang telt de termijn niet door.", "Als UWV vraagt"),
        Task("UWV", "Beslist en stuurt een brief.", f"Binnen {statutory} weken, soms {usual} weken"),
        Task("Werkgever", "Stuurt een kopie van de brief aan ons, ook bij een weigering.", "Meteen na de brief"),
        Task(f"Werkgever en {name}", "Beginnen met het werk, ook met een proefdag.", "Pas als de TWV geldt"),
    ]


def _terms(law: Parameters, on: date, statutory: int, usual: int) -> list[str]:
    first, last = decision_window(on, law)
    return [
        f"UWV beslist binnen {statutory} weken nadat de aanvraag compleet is. In de praktijk kan het {usual} weken"
        " duren.",
        f"Is de aanvraag vandaag compleet? Dan komt het besluit waarschijnlijk tussen {dutch.long_date(first)}"
        f" en {dutch.long_date(last)}.",
        "Vraagt UWV om stukken? Dan staat de termijn stil tot u ze opstuurt.",
        "Weigert UWV? In de brief staat tot wanneer u bezwaar kunt maken.",
    ]


def _afterwards(name: str, law: Parameters, on: date) -> list[str]:
    weeks = law.permit_file_days.on(on).count // WEEK
    return [
        f"De TWV geldt alleen voor {name}, voor dit werk, bij uw bedrijf. Ander werk? Dan is een nieuwe TWV nodig.",
        "De TWV geldt hoogstens zo lang als het W-document. Dat kan korter zijn dan het contract.",
        f"Vraag de volgende TWV aan minstens {weeks} weken voor de laatste dag. Die mag meteen aansluiten.",
        "Eén dag werken zonder TWV is illegale tewerkstelling. Dat geldt ook voor proefdagen en meelopen. U kunt een"
        " boete krijgen.",
        f"Krijgt {name} een verblijfsvergunning? Dan vervalt de TWV en is er geen nieuwe nodig. Bekijk dan het nieuwe"
        " document.",
    ]
