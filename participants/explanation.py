"""Why the check says what it says: each condition with its article, its source and the legal number it was held to."""

from dataclasses import dataclass
from datetime import date

from config.dutch import long_date, period
from legal.rules.parameters import ClockStart, Confidence, Dated, ParameterRow, Parameters, TransitionPolicy, Unit
from legal.rules.verdict import ConditionKey, Verdict
from participants.dossier import Origin, origin_of
from participants.models import Participant
from participants.queries import Papers
from participants.sentences import ConditionLine, Tone, condition_lines

CONFIDENCES = {
    Confidence.SEED: "staat in een stuk van een pilot",
    Confidence.OFFICIAL: "uit een officiële bron",
    Confidence.SECONDARY: "uit een tweede bron, controleer bij UWV",
    Confidence.MEMORY: "niet nagekeken, controleer bij UWV",
    Confidence.DESIGN: "eigen keuze, te bevestigen",
}
CHOICES = {
    ClockStart.LODGED: "vanaf de indiening van de asielaanvraag",
    ClockStart.REGISTERED: "vanaf de registratie van de asielaanvraag",
    TransitionPolicy.OLD_RULE_BY_APPLICATION_DATE: "de termijn van de dag van de aanvraag",
    TransitionPolicy.NEW_RULE_FOR_ALL: "de nieuwe termijn voor iedereen",
}
UNITS = {Unit.MONTHS: "maanden", Unit.DAYS: "dagen", Unit.YEARS: "jaar"}
NAMES = {
    "waiting_months": "Wachttermijn",
    "clock_start": "Begin van de wachttermijn",
    "transition_policy": "Welke termijn geldt",
    "exclusion_in_force_from": "Uitsluiting geldt vanaf",
    "adult_age": "Volwassen vanaf",
    "expiry_warning_days": "Waarschuwing voor het einde",
    "permit_term_statutory_days": "Wettelijke termijn van UWV",
    "permit_term_practice_days": "Termijn in de praktijk",
}


@dataclass(frozen=True, slots=True)
class UsedNumber:
    """A legal number as it was used."""

    name: str
    value: str
    source: str
    confidence: str
    version: str


#: What each condition asks, in plain words.
MEANINGS = {
    ConditionKey.STATUS: "Wie een asielvergunning heeft, mag bij elke werkgever werken. De dag van het besluit telt.",
    ConditionKey.DISPLACED_UKRAINE: "Wie tijdelijke bescherming heeft, mag werken na een melding bij UWV.",
    ConditionKey.PROCEDURE: "De asielaanvraag loopt nog, of het beroep mag in Nederland worden afgewacht.",
    ConditionKey.EXCLUSION: "De IND kan schrijven dat iemand niet mag werken. Dat telt vanaf de dag van de brief.",
    ConditionKey.AGE: "UWV geeft een TWV voor iemand van 18 jaar of ouder.",
    ConditionKey.WAITING_TERM: "De aanvraag loopt lang genoeg: zoveel maanden na de asielaanvraag.",
    ConditionKey.RECEPTION: "COA geeft opvang. Verhuizen binnen de opvang verandert niets.",
    ConditionKey.W_DOCUMENT: "Er is een geldig W-document. Een TWV loopt nooit langer door dan dat document.",
    ConditionKey.PERMIT: "UWV heeft een TWV verleend aan deze werkgever, voor dit werk.",
}


@dataclass(frozen=True, slots=True)
class Explained:
    """One condition with everything behind it."""

    line: ConditionLine
    article: str
    origin: Origin
    numbers: list[UsedNumber]

    @property
    def meaning(self) -> str:
        return MEANINGS[self.line.condition.key]

    @property
    def tone(self) -> Tone:
        return {"klaar": Tone.YES, "open": Tone.WAIT, "fout": Tone.NO}[self.line.state]

    @property
    def icon(self) -> str:
        return self.tone.icon

    @property
    def colour(self) -> str:
        return self.tone.colour

    @property
    def state(self) -> str:
        """What the icon says, for who does not see it."""
        return {Tone.YES: "in orde", Tone.WAIT: "nog niet in orde", Tone.NO: "niet in orde"}[self.tone]


def explained(verdict: Verdict, participant: Participant, papers: Papers, law: Parameters) -> list[Explained]:
    """Every condition of a verdict, in order, with what it was held to."""
    return [
        Explained(
            line=line,
            article=line.condition.article,
            origin=origin_of(line.condition, participant, papers, verdict.on),
            numbers=[_used(row) for row in _rows(line.condition.key, verdict, papers, law)],
        )
        for line in condition_lines(verdict)
    ]


def _rows(key: ConditionKey, verdict: Verdict, papers: Papers, law: Parameters) -> list[ParameterRow]:
    """The waiting term and its start follow the application, the terms of UWV the permit, the rest the day itself."""
    on = verdict.on
    asylum = papers.asylum
    applied_on: date = on
    if asylum is not None:
        applied_on = asylum.application_lodged_on or asylum.application_registered_on or on
    asked_on = on if verdict.permit is None else verdict.permit.term_starts_on
    used: dict[ConditionKey, tuple[tuple[Dated, date], ...]] = {
        ConditionKey.AGE: ((law.adult_age, on),),
        ConditionKey.EXCLUSION: ((law.exclusion_in_force_from, on),),
        ConditionKey.WAITING_TERM: (
            (law.waiting_months, applied_on),
            (law.clock_start, applied_on),
            (law.transition_policy, on),
        ),
        ConditionKey.W_DOCUMENT: ((law.expiry_warning_days, on),),
        ConditionKey.RECEPTION: (),
        ConditionKey.PERMIT: ((law.permit_term_statutory_days, asked_on), (law.permit_term_practice_days, asked_on)),
    }
    return [dated.on(day) for dated, day in used.get(key, ())]


def _used(row: ParameterRow) -> UsedNumber:
    unit = Unit(row.unit)
    if unit is Unit.DATE:
        value = long_date(row.day)
    elif unit in UNITS:
        value = f"{row.value} {UNITS[unit]}"
    else:
        value = next((text for choice, text in CHOICES.items() if choice == row.value), row.value)
    known_as = NAMES.get(row.key, row.key)
    return UsedNumber(known_as, value, row.source, CONFIDENCES[row.confidence], _version(row))


def _version(row: ParameterRow) -> str:
    """From when until when this number holds."""
    if row.valid_from is None and row.valid_until is None:
        return "geldt altijd"
    return f"geldt {period(row.valid_from, row.valid_until)}"
