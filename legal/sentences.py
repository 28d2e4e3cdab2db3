"""The legal numbers in Dutch: their values with a unit, and what is wrong with a change of them."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from config import dutch
from legal.rules.parameters import (
    FULL_RATE_AGE,
    YOUTH_AGES,
    BrpPriorityTrigger,
    ClockStart,
    TransitionPolicy,
    Unit,
)

CHOICES: Mapping[str, str] = {
    ClockStart.LODGED: "de dag dat asiel is aangevraagd",
    ClockStart.REGISTERED: "de dag dat de aanvraag is geregistreerd",
    TransitionPolicy.OLD_RULE_BY_APPLICATION_DATE: "voor wie daarna asiel aanvraagt",
    TransitionPolicy.NEW_RULE_FOR_ALL: "voor iedereen",
    BrpPriorityTrigger.PERMIT_REQUESTED: "zodra de TWV is aangevraagd",
    BrpPriorityTrigger.PERMIT_GRANTED: "zodra de TWV is verleend",
}
VALUES: Mapping[str, Callable[[str], str]] = {
    Unit.MONTHS: lambda value: f"{value} maanden",
    Unit.DAYS: lambda value: dutch.days(int(value)),
    Unit.YEARS: lambda value: f"{value} jaar",
    Unit.HOURS: lambda value: f"{value} uur",
    Unit.KILOMETRES: lambda value: f"{value} kilometer",
    Unit.WEEKS: lambda value: f"{dutch.number(Decimal(value))} weken",
    Unit.EURO_PER_HOUR: lambda value: f"{dutch.euro(value)} per uur",
    Unit.EURO_PER_WEEK: lambda value: f"{dutch.euro(value)} per week",
    Unit.EURO_PER_MONTH: lambda value: f"{dutch.euro(value)} per maand",
    Unit.PERCENT: lambda value: f"{dutch.number(Decimal(value))}%",
    Unit.DATE: lambda value: dutch.long_date(date.fromisoformat(value)),
    Unit.CLOCK_START: lambda value: CHOICES.get(value, value),
    Unit.TRANSITION_POLICY: lambda value: CHOICES.get(value, value),
    Unit.BRP_PRIORITY_TRIGGER: lambda value: CHOICES.get(value, value),
}
#: What each number is called.
TITLES: Mapping[str, str] = {
    "waiting_months": "Wachttermijn na de asielaanvraag",
    "clock_start": "Begin van de wachttermijn",
    "transition_policy": "Voor wie een nieuwe wachttermijn geldt",
    "exclusion_in_force_from": "Uitsluiting van werk door de IND telt vanaf",
    "permit_term_statutory_days": "Wettelijke termijn van UWV voor een TWV",
    "permit_term_practice_days": "Termijn van UWV in de praktijk",
    "expiry_warning_days": "Waarschuwen voordat W-document of TWV afloopt",
    "permit_file_days": "Uiterste dag voor een nieuwe TWV-aanvraag, voor het einde",
    "permit_critical_days": "Besluit op tijd is onzeker, voor het einde",
    "adult_age": "Leeftijd vanaf welke een TWV kan worden verleend",
    "brp_priority_trigger": "Spoedinschrijving in de BRP kan",
    "ukraine_notice_days": "Melden van de start bij UWV (Oekraïne), werkdagen vooraf",
    "volunteer_declaration_years": "Geldigheid van een Verklaring vrijwilligerswerk",
    "volunteer_declaration_days": "Termijn van UWV voor een Verklaring vrijwilligerswerk",
    "pact_applies_from": "De nieuwe asielprocedure geldt voor aanvragen vanaf",
    "decision_months": "Beslistermijn, gewone procedure",
    "decision_longest_months": "Langste beslistermijn, gewone procedure",
    "decision_accelerated_months": "Beslistermijn, versnelde procedure",
    "decision_border_days": "Beslistermijn, grensprocedure",
    "decision_backlog_from": "De IND behandelt oude aanvragen vanaf",
    "linking_hours_per_week": "Kansrijke koppeling: werk van minstens, per week",
    "linking_distance_km": "Kansrijke koppeling: hoogstens, van het werk",
    "relinking_contract_months": "Omkoppeling: contract van minstens",
    "assistance_norm_single": "Bijstandsnorm alleenstaande",
    "assistance_norm_couple": "Bijstandsnorm stel",
    "reba_free_rate": "Deel van het inkomen dat iemand houdt",
    "reba_free_cap": "Hoogste bedrag dat een alleenstaande houdt",
    "reba_ceiling_single": "Waarde van de opvang, alleenstaande",
    "reba_weeks_per_month": "Weken in een maand",
    "reba_allowance_adult": "Weekgeld volwassene, huishouden van 1 of 2",
    "reba_allowance_adult_of_three": "Weekgeld volwassene, huishouden van 3",
    "reba_allowance_adult_of_four": "Weekgeld volwassene, huishouden van 4 of meer",
    "reba_allowance_child_of_three": "Weekgeld kind, huishouden van 3",
    "reba_allowance_child_of_four": "Weekgeld kind, huishouden van 4 of meer",
    "reba_accommodation_first": "Onderdak, eerste persoon",
    "reba_accommodation_second": "Onderdak, tweede persoon",
    "reba_accommodation_next": "Onderdak, elke volgende persoon",
    "reba_accommodation_most": "Onderdak, hoogste bedrag van een huishouden",
    f"minimum_wage_{FULL_RATE_AGE}": f"Minimumloon vanaf {FULL_RATE_AGE} jaar",
    **{f"minimum_wage_{age}": f"Minimumloon bij {age} jaar" for age in YOUTH_AGES},
    **{f"minimum_wage_share_{age}": f"Deel van het volle minimumloon bij {age} jaar" for age in YOUTH_AGES},
}
#: What a fault of legal.rules.parameters.faults_in looks like -> what to do about it.
DAY = r"\d{4}-\d\d-\d\d"
FAULTS = (
    (
        rf"two values on ({DAY})",
        "Op {0} geldt al een andere waarde. Laat deze periode ervoor eindigen of erna beginnen",
    ),
    (
        rf"no value from ({DAY}) to ({DAY})",
        "Van {0} tot en met {1} zou er geen waarde zijn. Laat de periodes aansluiten",
    ),
    (rf"no value after ({DAY})", "Na {0} zou er geen waarde zijn. Laat 'geldig tot en met' leeg"),
    (rf"ends on ({DAY}), before it starts", "Het einde, {0}, ligt voor het begin. Vul een latere datum in"),
    (r"more than permit_term_practice_days", "De wettelijke termijn kan niet langer zijn dan die in de praktijk"),
    (r"more than permit_file_days", "Dit moet minder dagen zijn dan de termijn om de aanvraag in te dienen"),
    (r"more than expiry_warning_days", "De waarschuwing moet eerder komen dan de termijn om in te dienen"),
    (r"no source", "Vul de bron in: waar staat dit getal?"),
)
OTHER_FAULT = "Met deze waarde klopt de tabel niet meer. Vul een andere waarde of periode in"
FIRST = "Recht op werk en werkvergunning"
#: heading -> how the keys under it begin; a key that none of them names stands under the first.
HEADINGS = (
    (FIRST, ()),
    ("Beslistermijn van de IND, ter informatie", ("decision_", "pact_")),
    ("Vrijwilligerswerk", ("volunteer_",)),
    ("Koppeling aan een gemeente", ("linking_", "relinking_", "assistance_")),
    ("Eigen bijdrage (REBA), indicatief", ("reba_",)),
    ("Minimumloon", ("minimum_wage",)),
)


def heading_of(key: str) -> str:
    """What a number is about."""
    return next((heading for heading, beginnings in HEADINGS if beginnings and key.startswith(beginnings)), FIRST)


def value_in_words(value: str, unit: str) -> str:
    """6 maanden, € 14,99 per uur, 12 juni 2026."""
    return VALUES[unit](value)


def fault_in_words(fault: str) -> str:
    """A fault of the table as a sentence."""
    for pattern, sentence in FAULTS:
        if found := re.search(pattern, fault):
            return sentence.format(*(dutch.long_date(date.fromisoformat(day)) for day in found.groups()))
    return OTHER_FAULT
