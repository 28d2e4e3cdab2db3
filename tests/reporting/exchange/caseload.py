"""Twelve dossiers as a pilot's own list has them: the first fills every column, the others vary."""

from datetime import date
from typing import Any

from tests.reporting.exchange.workbooks import Table, book_of

JOBHUNTER, JOB_COACH = "jobhunter@assen.example.nl", "job_coach@assen.example.nl"

FULL: dict[str, dict[str, Any]] = {
    "deelnemers": {
        "dossier": "A-0001",
        "voornaam": "Yonas",
        "achternaam": "Tesfay",
        "geboortedatum": date(1995, 5, 14),
        "geslacht": "M",
        "telefoon": "06-12345678",
        "e_mail": "yonas@example.org",
        "contacttaal": "ti",
        "tolk": "ja",
        "contact_coa": "Karin van COA",
        "v_nummer": "0000.123.456",
        "bsn": None,
        "locatie": "AZC Schepersmaat ",
        "in_opvang_vanaf": "2024-02-01",
        "instroom": "meedoenbalie",
        "aanmelding": date(2025, 1, 6),
        "asielaanvraag": date(2024, 2, 3),
        "registratie": date(2024, 2, 10),
        "uitsluiting": "onbekend",
        "uitsluiting_brief": date(2026, 7, 1),
        "intake": date(2025, 1, 20),
        "talen": "nederlands:a1;tigrinya:c2",
        "opleiding": "midden",
        "ervaring": "horeca;schoonmaak",
        "uren_beschikbaar": "32,5",
        "wensen": "horeca",
        "rijbewijs": "nee",
        "trede": 3,
        "jobhunter": JOBHUNTER.upper(),
        "pauze_vanaf": date(2025, 2, 1),
        "pauze_reden": "Ziek",
        "traject_einde": date(2026, 3, 1),
        "traject_eindreden": "duurzaam_geplaatst",
    },
    "gebeurtenissen": {
        "dossier": "a-0001",
        "soort": "w_document",
        "datum": date(2025, 1, 2),
        "tot": date(2026, 1, 1),
        "toelichting": "eerste",
    },
    "werkgevers": {
        "werkgever": "Bakkerij Van Roon",
        "kvk": "01234567",
        "contactpersoon": "Piet van Roon",
        "telefoon": "0592 123456",
        "e_mail": "piet@example.org",
        "sector": "productie",
        "plaats": "Assen",
        "uitzendbureau": "nee",
        "grootte": "10-49",
        "eerste_contact": date(2025, 1, 10),
        "afgehaakt": date(2026, 5, 1),
        "afhaakreden": "Gestopt",
    },
    "plaatsingen": {
        "dossier": "A-0001",
        "werkgever": "bakkerij van roon",
        "vacature": "V12",
        "functie": "Bakker",
        "sector": "productie",
        "voorgesteld": date(2025, 2, 3),
        "match": date(2025, 2, 10),
        "start": date(2025, 4, 1),
        "einde": date(2026, 2, 28),
        "eindreden": "contract_afgelopen",
        "contractsoort": "bepaald",
        "contract_einde": date(2025, 9, 30),
        "uren": 24,
        "uurloon": "14,71",
        "functieniveau": "laag",
        "jobcoach": JOB_COACH,
    },
    "vergunningen": {
        "dossier": "A-0001",
        "werkgever": "Bakkerij Van Roon",
        "aangevraagd": date(2025, 2, 11),
        "compleet": date(2025, 2, 14),
        "besluit": date(2025, 3, 20),
        "uitkomst": "verleend",
        "reden": "anders",
        "geldig_vanaf": date(2025, 4, 1),
        "geldig_tot": date(2026, 3, 31),
    },
    "ondersteuning": {
        "dossier": "A-0001",
        "soort": "Training",
        "datum": date(2025, 2, 20),
        "uren": "1,75",
        "bedrag": "1.020,50",
        "omschrijving": "@Cursus",
    },
    "belemmeringen": {
        "dossier": "A-0001",
        "code": "TAAL",
        "gemeld_door": "werkplein",
        "vanaf": date(2025, 2, 1),
        "opgelost": date(2025, 8, 1),
        "oplossing": "Taalles",
    },
    "nazorg": {
        "dossier": "a-0001",
        "werkgever": "BAKKERIJ van Roon",
        "gepland": date(2025, 4, 29),
        "datum": date(2025, 4, 30),
        "met": "Werkgever",
        "tevredenheid": 4,
        "opnieuw": "ja",
    },
    "activiteiten": {
        "soort": "banenmarkt",
        "datum": date(2025, 5, 20),
        "locatie": "graswijk",
        "bewoners": 40,
        "werkgevers": 12,
    },
    "uitgaven": {
        "kostenpost": "jobhunters",
        "datum": date(2025, 3, 1),
        "bedrag": "1.234,50",
        "soort": "realisatie",
        "kenmerk": "F-001",
        "omschrijving": "=Jobhunter maart",
    },
    "bewonersaantallen": {
        "locatie": "Graswijk",
        "datum": date(2025, 1, 1),
        "bewoners": 300,
        "werkgerechtigd": 90,
    },
}


def _variants() -> dict[str, list[dict[str, Any]]]:
    """Eleven more dossiers, each with less, and rows that hang on them."""
    people: list[dict[str, Any]] = [
        {
            "dossier": f"A-{number:04}",
            "achternaam": f"Achter{number}",
            "geboortedatum": 1980 + number,
            "locatie": "Graswijk",
        }
        for number in range(2, 13)
    ]
    people[0] |= {"achternaam": None, "voornaam": "Alleen voornaam"}
    return {
        "deelnemers": people,
        "gebeurtenissen": [
            {"dossier": "A-0002", "soort": "verhuizing", "datum": date(2025, 6, 1), "toelichting": "azc schepersmaat"},
            {"dossier": "A-0002", "soort": "verhuizing", "datum": date(2025, 3, 1)},
            {"dossier": "A-0002", "soort": "trede", "datum": date(2025, 3, 1), "toelichting": 4},
            {"dossier": "A-0003", "soort": "taalniveau", "datum": date(2025, 3, 1), "toelichting": "A2"},
        ],
        "werkgevers": [{"werkgever": "Schoon BV"}],
        "plaatsingen": [
            {"dossier": "A-0002", "werkgever": "Schoon BV", "voorgesteld": date(2025, 5, 1)},
            {"dossier": "A-0003", "werkgever": "Schoon BV", "match": date(2025, 5, 1), "uren": 16, "jobcoach": "ja"},
            {"dossier": "A-0004", "werkgever": "Schoon BV", "start": date(2025, 5, 1), "jobcoach": "nee"},
        ],
        "vergunningen": [
            {"dossier": "A-0003", "werkgever": "Schoon BV", "aangevraagd": date(2025, 5, 2)},
        ],
        "ondersteuning": [{"dossier": "A-0002", "soort": "cv", "datum": date(2025, 2, 20)}],
        "belemmeringen": [
            {"dossier": "A-0002", "code": "reba", "gemeld_door": "coa", "vanaf": date(2025, 2, 1)},
            {"dossier": "A-0002", "code": "reba", "gemeld_door": "deelnemer", "vanaf": date(2025, 2, 1)},
        ],
        "nazorg": [
            {"dossier": "A-0001", "werkgever": "Bakkerij Van Roon", "gepland": date(2025, 4, 29), "met": "deelnemer"},
            {"dossier": "A-0001", "werkgever": "Bakkerij Van Roon", "datum": date(2026, 3, 2)},
        ],
        "activiteiten": [
            {"soort": "banenmarkt", "datum": date(2025, 5, 20)},
            {"soort": "voorlichting", "datum": date(2026, 12, 1), "locatie": "azc Schepersmaat"},
        ],
        "uitgaven": [
            {"kostenpost": "Coaching (vervolg)", "datum": date(2026, 3, 1), "bedrag": 100, "soort": "verplichting"},
            {"kostenpost": "Coaching (vervolg)", "datum": date(2026, 3, 1), "bedrag": 200, "soort": "verplichting"},
            {"kostenpost": "Projectleider", "datum": date(2026, 3, 1), "bedrag": -50.25, "soort": "realisatie"},
        ],
        "bewonersaantallen": [{"locatie": "azc schepersmaat", "datum": date(2025, 1, 1), "bewoners": 0}],
    }


def sheets(**changes: dict[str, Any]) -> dict[str, Table]:
    """Every sheet as rows of cells; `changes` replaces cells of the first row of a sheet."""
    tables: dict[str, Table] = {}
    for name, more in _variants().items():
        first = FULL[name] | changes.get(name, {})
        tables[name] = [list(first), *([row.get(column) for column in first] for row in (first, *more))]
    return tables


def caseload(**changes: dict[str, Any]) -> bytes:
    return book_of(**sheets(**changes))
