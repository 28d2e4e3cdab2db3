"""The keys of every JSON answer of the exchange format, with what they mean, for the documentation.

Tests hold the keys against what the commands print.
"""

from legal.rules.verdict import Reason

IMPORT = {
    "format": "Nummer van het formaat.",
    "pilot": "Korte naam van de pilot.",
    "file": "Naam van het bestand.",
    "dry_run": "`true` bij een proef: er is niets opgeslagen.",
    "batch": "Nummer van de import, voor `undo_import`; `null` bij een proef en als er niets veranderde.",
    "sheets": "Per blad hoeveel rijen nieuw (`new`), gewijzigd (`changed`) en gelijk (`unchanged`) zijn.",
    "rows": "Alleen bij een proef: per rij het blad (`sheet`), de rij (`row`), wat ermee gebeurt (`state`) en bij een"
    " gewijzigde rij per kolom (`changes`) de waarde ervoor (`from`) en erna (`to`).",
}

VERDICT = {
    "dossier": "Dossiernummer.",
    "verdict": "Het antwoord, zie hieronder.",
    "reasons": "Waarom; codes in vaste volgorde.",
    "warnings": "Wat aandacht vraagt; codes in vaste volgorde.",
    "permit_possible_from": "Eerste dag waarop leeftijd en wachttermijn allebei kloppen, of `null`.",
    "earliest_start": "Twee datums: 35 en 63 dagen na een aanvraag van de TWV, of `null`.",
    "next_step": "Wat eerst moet gebeuren; `none` als er niets hoeft.",
    "next_step_owner": "Wie aan zet is.",
}

VERDICTS = {
    "free": "Vrij om te werken.",
    "notify": "Mag werken na melding door de werkgever (Oekraïne).",
    "not_allowed": "Niet toegestaan.",
    "check": "Navragen bij UWV.",
    "not_yet": "Nog niet: een voorwaarde ontbreekt die met de tijd of een papier in orde komt.",
    "permitted": "Mag werken: er is een geldige TWV.",
    "permit_required": "Nog niet: de TWV kan worden aangevraagd, is aangevraagd of is verleend en geldt later.",
}

#: Where the words of a dossier speak of the condition and not of what is wrong.
REASONS = {
    Reason.UNDER_18: "is nog geen 18 jaar",
    Reason.WAITING_TERM_NOT_PASSED: "de wachttermijn is nog niet voorbij",
    Reason.NOT_IN_COA_RECEPTION: "woont niet in opvang van COA",
}

INDICATOR = {
    "name": "Naam van de indicator.",
    "value": "De waarde; `null` als er geen is.",
    "reason": "Alleen zonder waarde: waarom.",
    "numerator": "Teller, bij aantallen en aandelen.",
    "denominator": "Noemer, bij aandelen; anders `null`.",
    "p90": "Alleen bij dagen: negen van de tien zijn niet langer.",
    "n": "Alleen bij dagen: hoeveel er zijn geteld.",
    "confirmed": "Alleen bij D01-D05 en S08: van hoeveel vastligt dat het zo is.",
    "unknown": "Alleen bij D01-D05 en S08: van hoeveel niets vastligt. Stilte telt niet als succes.",
    "unit": "Eenheid.",
    "breakdowns": "Uitsplitsingen; `null` waar een kleine groep zichtbaar zou worden.",
    "suppressed": "`true` als de waarde is weggelaten omdat de groep te klein is.",
    "immature": "`true` als nog niet iedereen zo ver is.",
}

BUDGET_PHASE = {
    "phase": "Naam van de fase.",
    "total": "Alle kostenposten samen; `null` zonder bekende begroting.",
    "lines": "De kostenposten: `line` (naam), `year` (jaar of `null`) en de bedragen.",
    "cover": "De dekking: `source` (bron), `planned` (begroot), `received` (ontvangen), `used` (ingezet).",
    "balanced": "`true` als lasten en dekking gelijk zijn.",
}

BUDGET_AMOUNTS = {
    "budgeted": "Geraamd.",
    "amended": "Geraamd na begrotingswijzigingen.",
    "committed": "Verplicht en nog niet gefactureerd.",
    "realised": "Gerealiseerd.",
    "remaining": "Restant: geraamd na wijziging, min gerealiseerd, min verplicht.",
    "forecast": "Prognose.",
    "difference": "Verwacht verschil: geraamd na wijziging min prognose.",
}
