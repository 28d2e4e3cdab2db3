"""The legal numbers in Dutch: their values with a unit, and what is wrong with a change of them."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from config import dutch
from legal.rules.parameters import FULL_RATE_AGE, YOUTH_AGES, ClockStart, TransitionPolicy, Unit

CHOICES: Mapping[str, str] = {
    ClockStart.LODGED: "de dag dat asiel is aangevraagd",
    ClockStart.REGISTERED: "de dag dat de aanvraag is geregistreerd",
    TransitionPolicy.OLD_RULE_BY_APPLICATION_DATE: "voor wie daarna asiel aanvraagt",
    TransitionPolicy.NEW_RULE_FOR_ALL: "voor iedereen",
}
VALUES: Mapping[str, Callable[[str], str]] = {
    Unit.MONTHS: lambda value: f"{value} maanden",
    Unit.DAYS: lambda value: dutch.days(int(value)),
    Unit.YEARS: lambda value: f"{value} jaar",
    Unit.EURO_PER_HOUR: lambda value: f"{dutch.euro(value)} per uur",
    Unit.PERCENT: lambda value: f"{dutch.number(Decimal(value))}%",
    Unit.DATE: lambda value: dutch.long_date(date.fromisoformat(value)),
    Unit.CLOCK_START: lambda value: CHOICES.get(value, value),
    Unit.TRANSITION_POLICY: lambda value: CHOICES.get(value, value),
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


def value_in_words(value: str, unit: str) -> str:
    """6 maanden, € 14,99 per uur, 12 juni 2026."""
    return VALUES[unit](value)


def fault_in_words(fault: str) -> str:
    """A fault of the table as a sentence."""
    for pattern, sentence in FAULTS:
        if found := re.search(pattern, fault):
            return sentence.format(*(dutch.long_date(date.fromisoformat(day)) for day in found.groups()))
    return OTHER_FAULT
