"""Invented employers and their jobs, by pilot. Wages are what a job pays on top of the minimum, in cents."""

from dataclasses import dataclass
from typing import Any

from employers.enums import ContractKind, EmployerSize, LanguageLevel, Sector, Weekday, WorkPaper

S, C, L, Z = Sector, ContractKind, LanguageLevel, EmployerSize


@dataclass(frozen=True, slots=True)
class Job:
    title: str
    sector: Sector
    hours: tuple[int, int]
    above_minimum: int
    contract: ContractKind
    level: LanguageLevel
    positions: int = 1


@dataclass(frozen=True, slots=True)
class Firm:
    name: str
    sector: Sector
    place: str
    size: EmployerSize
    contact: str
    jobs: tuple[Job, ...] = ()
    is_agency: bool = False


ASSEN = (
    Firm(
        "Bakkerij De Drentse Aar",
        S.PRODUCTION,
        "Assen",
        Z.SMALL,
        "Gerda Luinge",
        (
            Job("Medewerker bakkerij", S.PRODUCTION, (24, 36), 45, C.FIXED_TERM, L.A1, 2),
            Job("Inpakker", S.PRODUCTION, (16, 32), 0, C.FIXED_TERM, L.A0),
        ),
    ),
    Firm(
        "Hotel Het Asserbos",
        S.HOSPITALITY,
        "Assen",
        Z.SMALL,
        "Bas Oosting",
        (
            Job("Medewerker huishouding", S.CLEANING, (16, 32), 20, C.FIXED_TERM, L.A1, 2),
            Job("Keukenhulp", S.HOSPITALITY, (20, 38), 35, C.FIXED_TERM, L.A1),
        ),
    ),
    Firm(
        "Noorderflex Uitzendbureau",
        S.OTHER,
        "Assen",
        Z.MEDIUM,
        "Naomi Pit",
        (
            Job("Orderpicker", S.LOGISTICS, (32, 40), 60, C.TEMP_AGENCY, L.A1, 5),
            Job("Productiemedewerker", S.PRODUCTION, (32, 40), 40, C.TEMP_AGENCY, L.A0, 4),
        ),
        is_agency=True,
    ),
    Firm(
        "Kwekerij Het Witterveld",
        S.GREEN,
        "Witten",
        Z.SMALL,
        "Jan Reinders",
        (Job("Medewerker kwekerij", S.GREEN, (24, 40), 10, C.FIXED_TERM, L.A0, 3),),
    ),
    Firm(
        "Metaalbewerking Vaart Noord",
        S.ENGINEERING,
        "Assen",
        Z.SMALL,
        "Klaas Enting",
        (
            Job("Lasser", S.ENGINEERING, (36, 40), 410, C.FIXED_TERM, L.A2),
            Job("Assistent montage", S.ENGINEERING, (32, 40), 150, C.FIXED_TERM, L.A2),
        ),
    ),
    Firm(
        "Zorgcentrum De Beemden",
        S.CARE,
        "Rolde",
        Z.MEDIUM,
        "Wilma Hadderingh",
        (Job("Medewerker voeding", S.CARE, (16, 28), 95, C.FIXED_TERM, L.B1),),
    ),
    Firm(
        "Schoonmaakbedrijf Helder Noord",
        S.CLEANING,
        "Assen",
        Z.MEDIUM,
        "Ria Stel",
        (Job("Schoonmaker kantoren", S.CLEANING, (12, 30), 55, C.FIXED_TERM, L.A1, 4),),
    ),
    Firm("Fietsenmakerij Kloosterveen", S.RETAIL, "Assen", Z.MICRO, "Tom Kamps"),
)
MAASTRICHT = (
    Firm(
        "Brasserie Aan de Jeker",
        S.HOSPITALITY,
        "Maastricht",
        Z.SMALL,
        "Lou Curfs",
        (
            Job("Afwasser", S.HOSPITALITY, (16, 32), 15, C.FIXED_TERM, L.A0, 2),
            Job("Medewerker bediening", S.HOSPITALITY, (20, 38), 60, C.FIXED_TERM, L.B1),
        ),
    ),
    Firm(
        "Zuidwerk Uitzenden",
        S.OTHER,
        "Maastricht",
        Z.MEDIUM,
        "Fleur Geelen",
        (
            Job("Productiemedewerker keramiek", S.PRODUCTION, (32, 40), 50, C.TEMP_AGENCY, L.A1, 4),
            Job("Magazijnmedewerker", S.LOGISTICS, (32, 40), 45, C.TEMP_AGENCY, L.A1, 3),
        ),
        is_agency=True,
    ),
    Firm(
        "Wasserij Sint Pieter",
        S.CLEANING,
        "Maastricht",
        Z.SMALL,
        "Ed Bemelmans",
        (Job("Medewerker wasserij", S.CLEANING, (24, 38), 20, C.FIXED_TERM, L.A0, 2),),
    ),
    Firm(
        "Timmerfabriek Heugem",
        S.CONSTRUCTION,
        "Maastricht",
        Z.SMALL,
        "Guus Notten",
        (Job("Machinaal houtbewerker", S.CONSTRUCTION, (36, 40), 310, C.FIXED_TERM, L.A2),),
    ),
)
AMSTELVEEN = (
    Firm(
        "Bloemen van Bovenkerk",
        S.GREEN,
        "Amstelveen",
        Z.MEDIUM,
        "Petra Spaan",
        (Job("Medewerker bloemverwerking", S.GREEN, (24, 40), 30, C.FIXED_TERM, L.A0, 3),),
    ),
    Firm(
        "Amstelflex",
        S.OTHER,
        "Amstelveen",
        Z.MEDIUM,
        "Dennis Out",
        (
            Job("Medewerker luchthavenkeuken", S.HOSPITALITY, (32, 40), 70, C.TEMP_AGENCY, L.A1, 4),
            Job("Pakketsorteerder", S.POST, (20, 38), 40, C.TEMP_AGENCY, L.A0, 3),
        ),
        is_agency=True,
    ),
    Firm(
        "Woonzorg Elsrijk",
        S.CARE,
        "Amstelveen",
        Z.MEDIUM,
        "Joke Bakkum",
        (Job("Huiskamermedewerker", S.CARE, (16, 28), 110, C.FIXED_TERM, L.B1),),
    ),
    Firm(
        "Kantoorschoon Amstelland",
        S.CLEANING,
        "Amstelveen",
        Z.SMALL,
        "Mo Tahiri",
        (Job("Schoonmaker", S.CLEANING, (12, 30), 50, C.FIXED_TERM, L.A1, 3),),
    ),
)
NOORDOOSTPOLDER = (
    Firm(
        "Uienhandel De Voorst",
        S.GREEN,
        "Luttelgeest",
        Z.SMALL,
        "Wietse Hoekstra",
        (Job("Sorteerder", S.GREEN, (32, 40), 5, C.FIXED_TERM, L.A0, 4),),
    ),
    Firm(
        "Polderkracht Uitzendbureau",
        S.OTHER,
        "Emmeloord",
        Z.MEDIUM,
        "Ilse Kramer",
        (
            Job("Medewerker kas", S.GREEN, (32, 40), 25, C.TEMP_AGENCY, L.A0, 5),
            Job("Inpakker verswaren", S.PRODUCTION, (24, 40), 35, C.TEMP_AGENCY, L.A0, 4),
        ),
        is_agency=True,
    ),
    Firm(
        "Jachtbouw Urkerweg",
        S.ENGINEERING,
        "Emmeloord",
        Z.SMALL,
        "Riekelt Snoek",
        (Job("Polyesterbewerker", S.ENGINEERING, (36, 40), 220, C.FIXED_TERM, L.A2),),
    ),
)
FIRMS = {"assen": ASSEN, "maastricht": MAASTRICHT, "amstelveen": AMSTELVEEN, "noordoostpolder": NOORDOOSTPOLDER}


#: When the work of a sector is done, and what it asks: days, shifts, nights, papers, and English that will do as well.
WORKING_WEEK = list(Weekday)[:5]
EVERY_DAY = list(Weekday)
DAYS: dict[Sector, list[Weekday]] = {S.HOSPITALITY: EVERY_DAY, S.RETAIL: list(Weekday)[:6], S.CARE: EVERY_DAY}
SHIFTS = {S.PRODUCTION, S.LOGISTICS, S.CARE}
PAPERS = {S.CONSTRUCTION: [WorkPaper.VCA], S.CARE: [WorkPaper.CONDUCT], S.TRANSPORT: [WorkPaper.CODE_95]}
ENGLISH = {S.HOSPITALITY: L.A2, S.LOGISTICS: L.A2, S.ICT: L.B1}


def circumstances_of(job: Job) -> dict[str, Any]:
    """The days, shifts, language and papers of a job, as its sector mostly has them."""
    days = DAYS.get(job.sector, WORKING_WEEK)
    return {
        "days": days,
        "has_shifts": job.sector in SHIFTS,
        "has_nights": job.sector == S.LOGISTICS,
        "has_weekends": Weekday.SATURDAY in days,
        "english_level": ENGLISH.get(job.sector, ""),
        "teaches_dutch": job.positions > 1 or None,
        "papers": PAPERS.get(job.sector, []),
    }
