"""What the codes of breakdowns and reasons are called on screen and in reports."""

from __future__ import annotations

from collections.abc import Mapping

from employers.enums import BarrierCode, BarrierReporter, ContractKind, EmployerSize, LanguageLevel, Sector
from matching.enums import CostKind
from participants.enums import Education, EndReason, Gender, SupportKind
from reporting.rules.figures import Number, Reason
from reporting.rules.indicator import Unit

HEADINGS: Mapping[str, str] = {
    "location": "Locatie",
    "gender": "Geslacht",
    "age_band": "Leeftijd",
    "education": "Opleiding",
    "dutch_level": "Niveau Nederlands",
    "sector": "Sector",
    "contract_type": "Contractsoort",
    "hours_band": "Uren per week",
    "phase": "Fase",
    "quarter": "Kwartaal",
    "status": "Status",
    "reason": "Reden",
    "line": "Kostenpost",
    "barrier": "Belemmering",
    "reporter": "Gemeld door",
    "support": "Soort ondersteuning",
    "cost": "Bedrag per soort",
    "uses": "Aantal keren per soort",
    "reached": "Wie er waren",
    "employer_size": "Grootte van de werkgever",
}

VERDICT_REASONS: dict[str, str] = {
    "displaced_ukraine": "Tijdelijke bescherming (Oekraïne): melding in plaats van een TWV",
    "withdrawn": "Asielaanvraag ingetrokken",
    "departed": "Vertrokken",
    "rejected": "Asielaanvraag afgewezen",
    "appeal_rejected": "Beroep afgewezen",
    "excluded": "Uitgesloten van werk (brief van de IND)",
    "appeal_pending": "Beroep loopt",
    "application_date_unknown": "Datum van de asielaanvraag onbekend",
    "under_18": "Jonger dan 18 jaar",
    "waiting_term_not_passed": "Wachttermijn nog niet voorbij",
    "w_document_missing": "Geen W-document bekend",
    "w_document_expired": "W-document verlopen",
    "not_in_coa_reception": "Niet in de COA-opvang",
}

#: Support of this kind came before small costs had kinds of their own.
COST_KINDS = {str(choice.value): str(choice.label) for choice in CostKind} | {"maatwerk": "Zonder soort"}

LABELS: Mapping[str, Mapping[str, str]] = {
    "gender": {str(choice.value): str(choice.label) for choice in Gender},
    "age_band": {"0-17": "0 tot en met 17", "18-24": "18 tot en met 24", "25-34": "25 tot en met 34"}
    | {"35-44": "35 tot en met 44", "45+": "45 en ouder"},
    "education": {str(choice.value): str(choice.label) for choice in Education},
    "dutch_level": {str(choice.value): str(choice.label) for choice in LanguageLevel},
    "sector": {str(choice.value): str(choice.label) for choice in Sector},
    "contract_type": {str(choice.value): str(choice.label) for choice in ContractKind},
    "hours_band": {"<8": "minder dan 8", "8-15": "8 tot 16", "16-31": "16 tot 32", "32+": "32 of meer"},
    "status": {"asielzoeker": "Asielzoeker", "statushouder": "Statushouder"},
    "barrier": {str(choice.value): str(choice.label) for choice in BarrierCode},
    "reporter": {str(choice.value): str(choice.label) for choice in BarrierReporter},
    "support": {str(choice.value): str(choice.label) for choice in SupportKind},
    "cost": COST_KINDS,
    "uses": COST_KINDS,
    "reached": {"kandidaten": "Kandidaten", "werkgevers": "Werkgevers"},
    "employer_size": {str(choice.value): str(choice.label) for choice in EmployerSize},
    "reason": {str(choice.value): str(choice.label) for choice in EndReason} | VERDICT_REASONS,
}

WITHOUT_VALUE: Mapping[Reason, str] = {
    Reason.NO_DATA: "nog geen gegevens",
    Reason.TOO_EARLY: "nog te vroeg",
    Reason.SUPPRESSED: "te kleine aantallen om te tonen",
}

#: One and more of what a figure counts.
COUNTED: Mapping[Unit, tuple[str, str]] = {
    Unit.PEOPLE: ("persoon", "mensen"),
    Unit.APPLICATIONS: ("aanvraag", "aanvragen"),
    Unit.MATCHES: ("match", "matches"),
    Unit.PLACEMENTS: ("plaatsing", "plaatsingen"),
    Unit.EMPLOYERS: ("werkgever", "werkgevers"),
    Unit.REPORTS: ("melding", "meldingen"),
    Unit.SCORE: ("gemiddeld", "gemiddeld"),
}

#: One of what stands beside a count.
ONE_OF: Mapping[str, str] = {
    "bijeenkomsten": "bijeenkomst",
    "banenmarkten": "banenmarkt",
    "workshops": "workshop",
    "deelnemers die antwoordden": "deelnemer die antwoordde",
    "werkgevers die antwoordden": "werkgever die antwoordde",
}


def label_of(breakdown: str, key: str) -> str:
    """The name of a key of a breakdown; a key without one (a location, a phase) is its own name."""
    if breakdown == "quarter":
        year, _, number = key.partition("-Q")
        return f"{number}e kwartaal {year}"
    return LABELS.get(breakdown, {}).get(key, "Onbekend" if key == "onbekend" else key)


def place_of(breakdown: str, key: str) -> tuple[int, str]:
    """Where a key comes in its list: in the order of its codes, then by name, and what is unknown last."""
    known = list(LABELS.get(breakdown, ()))
    if key == "onbekend":
        return len(known) + 1, key
    return (known.index(key) if key in known else len(known)), key


def counted(number: Number, unit: Unit) -> str:
    """The noun that goes with a number: mensen, aanvraag."""
    one, more = COUNTED.get(unit, ("", ""))
    return one if number == 1 else more
