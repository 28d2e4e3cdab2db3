"""The one vocabulary for the right to work: from the rules' codes to Dutch that lists, dossier, print and e-mail share.

Pure: every function takes what it needs. Whatever is said here is an indication; `INDICATION` goes with it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from config.dutch import long_date, short_date
from legal.rules.calendar import add_days
from legal.rules.verdict import Condition, ConditionKey, NextStep, Owner, Reason, Verdict, VerdictCode, Warning

INDICATION = "indicatie, UWV beslist"
UNNAMED_EMPLOYER = "een werkgever"


class Tone(StrEnum):
    """How a verdict looks; the text and the icon say the same."""

    YES = "ja"
    WAIT = "wacht"
    NO = "nee"

    @property
    def icon(self) -> str:
        return {Tone.YES: "circle-check", Tone.WAIT: "hourglass", Tone.NO: "circle-x"}[self]

    @property
    def colour(self) -> str:
        """The class that colours a line of text."""
        return {Tone.YES: "wr-pos", Tone.WAIT: "wr-warn", Tone.NO: "wr-neg"}[self]


TONES = {
    VerdictCode.FREE: Tone.YES,
    VerdictCode.NOTIFY: Tone.YES,
    VerdictCode.PERMITTED: Tone.YES,
    VerdictCode.CHECK: Tone.WAIT,
    VerdictCode.NOT_YET: Tone.WAIT,
    VerdictCode.PERMIT_REQUIRED: Tone.WAIT,
    VerdictCode.NOT_ALLOWED: Tone.NO,
}

REASONS = {
    Reason.STATUS_GRANTED: "heeft een asielvergunning",
    Reason.DISPLACED_UKRAINE: "heeft tijdelijke bescherming (Oekraïne)",
    Reason.WITHDRAWN: "de asielaanvraag is ingetrokken",
    Reason.DEPARTED: "is vertrokken",
    Reason.REJECTED: "de asielaanvraag is afgewezen",
    Reason.APPEAL_REJECTED: "het beroep is afgewezen",
    Reason.EXCLUDED: "de IND heeft werk uitgesloten",
    Reason.APPEAL_PENDING: "het beroep loopt nog",
    Reason.APPLICATION_DATE_UNKNOWN: "de datum van de asielaanvraag is niet bekend",
    Reason.UNDER_18: "18 jaar of ouder",
    Reason.WAITING_TERM_NOT_PASSED: "wachttermijn voorbij",
    Reason.W_DOCUMENT_MISSING: "er is geen geldig W-document",
    Reason.W_DOCUMENT_EXPIRED: "het W-document is verlopen",
    Reason.NOT_IN_COA_RECEPTION: "opvang door COA",
    Reason.WAITING_TERM_PASSED: "de wachttermijn is voorbij",
    Reason.PERMIT_VALID: "de TWV is geldig",
}

WARNINGS = {
    Warning.BSN_MISSING: "Er is nog geen BSN. Dat is nodig voor loon.",
    Warning.BANK_ACCOUNT_MISSING: "Er is nog geen bankrekening. Die is nodig voor loon.",
    Warning.W_DOCUMENT_EXPIRES: "Het W-document loopt binnenkort af.",
    Warning.PERMIT_EXPIRES: "De TWV loopt binnenkort af.",
    Warning.EXCLUSION_UNKNOWN: "Het is niet bekend of de IND werk heeft uitgesloten.",
    Warning.BIRTH_DATE_INCOMPLETE: "De geboortedatum is niet helemaal bekend. We rekenen met 31 december van het jaar.",
    Warning.PERMIT_TERM_EXCEEDED: "UWV doet langer over de TWV dan de wettelijke termijn.",
    Warning.PERMIT_TERM_LONG: "UWV doet langer over de TWV dan gewoonlijk. Vraag ernaar bij UWV.",
}
#: Warnings that are about wages, not about the right to work; they stand apart.
WAGE_WARNINGS = (Warning.BSN_MISSING, Warning.BANK_ACCOUNT_MISSING)

#: In the order of the two days between which a decision is expected.
TERM_WARNINGS = (Warning.PERMIT_TERM_EXCEEDED, Warning.PERMIT_TERM_LONG)

NEXT_STEPS = {
    NextStep.NONE: "Geen stap nodig",
    NextStep.NOTIFY_UWV: "Start melden bij UWV",
    NextStep.RECORD_APPLICATION_DATE: "Datum van de asielaanvraag vastleggen",
    NextStep.ASK_UWV: "Navragen bij UWV",
    NextStep.WAIT: "Wachten tot de TWV kan worden aangevraagd",
    NextStep.W_DOCUMENT: "Geldig W-document regelen",
    NextStep.RECEPTION: "Opvang door COA nagaan",
    NextStep.AWAIT_DECISION: "Wachten op het besluit van UWV",
    NextStep.WORK_PERMIT: "TWV aanvragen",
    NextStep.RENEW_PERMIT: "TWV verlengen",
}

OWNERS = {
    Owner.NONE: "niemand",
    Owner.JOBHUNTER: "jobhunter",
    Owner.PARTICIPANT: "bewoner",
    Owner.EMPLOYER: "werkgever",
    Owner.COA: "COA",
    Owner.UWV: "UWV",
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """The answer in one line."""

    text: str
    tone: Tone

    @property
    def icon(self) -> str:
        return self.tone.icon


def sentence_of(verdict: Verdict) -> Sentence:
    """The sentence of a verdict, without `INDICATION`."""
    return Sentence(WORDINGS[verdict.verdict](verdict), TONES[verdict.verdict])


def _free(verdict: Verdict) -> str:
    return "Vrij om te werken"


def _notify(verdict: Verdict) -> str:
    return "Mag werken na melding door de werkgever (Oekraïne)"


def _permitted(verdict: Verdict) -> str:
    until = "" if verdict.permitted_until is None else f" tot {long_date(verdict.permitted_until)}"
    return f"Mag werken bij {_employer(verdict)}{until}{_job(verdict)}"


def _job(verdict: Verdict) -> str:
    """A permit is for one job (B7). Not said where later permits, perhaps for other work, lead to the last day."""
    permit, until = verdict.permit, verdict.permitted_until
    if permit is None or not permit.job or until is None or permit.valid_until is None or until > permit.valid_until:
        return ""
    job = permit.job
    return f", als {job[:1].lower() if job[1:2].islower() else job[:1]}{job[1:]}"


def _employer(verdict: Verdict) -> str:
    return (verdict.permit.employer if verdict.permit else "") or UNNAMED_EMPLOYER


def _permit_required(verdict: Verdict) -> str:
    if verdict.coming_permit is not None and verdict.permitted_from is not None:
        employer = verdict.coming_permit.employer
        where = f" bij {employer}" if employer else ""
        return f"Nog niet: de TWV is verleend en geldt vanaf {long_date(verdict.permitted_from)}{where}"
    if verdict.permit is None or not verdict.permit.is_open or verdict.decision_expected is None:
        return "Nog niet: TWV kan worden aangevraagd"
    first, last = verdict.decision_expected
    return (
        f"Nog niet: TWV aangevraagd op {long_date(verdict.permit.requested_on)}, "
        f"besluit verwacht tussen {long_date(first)} en {long_date(last)}"
    )


def _not_yet(verdict: Verdict) -> str:
    reason, since = what_lacks(verdict)
    return f"Nog niet: {REASONS[reason]}" + (f", vanaf {long_date(since)}" if since else LACKS.get(reason, ""))


def what_lacks(verdict: Verdict) -> tuple[Reason, date | None]:
    """Of a verdict `not_yet`: the condition that holds longest when time mends it, else the first paper that is
    missing; with the day from which it holds, where that is known.
    """
    in_time = [(c.reason, c.starts_on) for c in verdict.conditions if not c.met and c.reason in MENDED_BY_TIME]
    if in_time:
        return max(in_time, key=lambda lack: lack[1] or date.max)
    missing = next(reason for reason in verdict.reasons if reason in MENDED_BY_PAPER)
    return missing, _from_then_on(verdict, ConditionKey.RECEPTION) if missing is Reason.NOT_IN_COA_RECEPTION else None


MENDED_BY_TIME = (Reason.UNDER_18, Reason.WAITING_TERM_NOT_PASSED)
MENDED_BY_PAPER = (Reason.W_DOCUMENT_MISSING, Reason.W_DOCUMENT_EXPIRED, Reason.NOT_IN_COA_RECEPTION)
LACKS = {Reason.NOT_IN_COA_RECEPTION: " is nodig"}


def _from_then_on(verdict: Verdict, key: ConditionKey) -> date | None:
    starts = next((c.starts_on for c in verdict.conditions if c.key is key and c.starts_on), None)
    return starts if starts is not None and starts > verdict.on else None


def _not_allowed(verdict: Verdict) -> str:
    return f"Niet toegestaan: {REASONS[verdict.reasons[0]]}"


def _check(verdict: Verdict) -> str:
    return f"Navragen bij UWV: {REASONS[verdict.reasons[0]]}"


WORDINGS: dict[VerdictCode, Callable[[Verdict], str]] = {
    VerdictCode.FREE: _free,
    VerdictCode.NOTIFY: _notify,
    VerdictCode.PERMITTED: _permitted,
    VerdictCode.PERMIT_REQUIRED: _permit_required,
    VerdictCode.NOT_YET: _not_yet,
    VerdictCode.NOT_ALLOWED: _not_allowed,
    VerdictCode.CHECK: _check,
}


def next_step_of(verdict: Verdict) -> str:
    """What is to be done first, with the day when it is only a matter of waiting."""
    if verdict.permitted_from is not None:
        return f"Wachten: TWV geldt vanaf {short_date(verdict.permitted_from)}"
    text = NEXT_STEPS[verdict.next_step]
    if verdict.next_step is NextStep.WAIT and verdict.permit_possible_from is not None:
        return f"Wachten: TWV kan vanaf {short_date(verdict.permit_possible_from)}"
    return text


def owner_of(verdict: Verdict) -> str:
    """Whose move it is, or nothing when it is nobody's: it is not while a granted permit waits for its first day."""
    waits = verdict.permitted_from is not None or verdict.next_step_owner is Owner.NONE
    return "" if waits else OWNERS[verdict.next_step_owner]


def warnings_of(verdict: Verdict) -> list[str]:
    """The warnings about the right to work; those about wages stand apart."""
    return [
        WARNINGS[warning]
        for warning in verdict.warnings
        if warning not in WAGE_WARNINGS and not (warning in TERM_WARNINGS and _stood_still(verdict, warning))
    ]


def _stood_still(verdict: Verdict, warning: Warning) -> bool:
    """The code counts every day since the application was complete, as the exchange format has it; no sentence may say
    that UWV is late when it waited for papers and the days that count are within the term."""
    if verdict.permit is None or not verdict.permit.suspensions or verdict.decision_expected is None:
        return False
    return verdict.on <= verdict.decision_expected[TERM_WARNINGS.index(warning)]


# The conditions one by one.

MET = {
    ConditionKey.STATUS: "Heeft een asielvergunning",
    ConditionKey.DISPLACED_UKRAINE: "Heeft tijdelijke bescherming (Oekraïne)",
    ConditionKey.PROCEDURE: "De asielprocedure loopt",
    ConditionKey.EXCLUSION: "Niet uitgesloten van werk",
    ConditionKey.AGE: "18 jaar of ouder",
    ConditionKey.WAITING_TERM: "De wachttermijn is voorbij",
    ConditionKey.RECEPTION: "In opvang van COA",
    ConditionKey.W_DOCUMENT: "W-document is geldig",
}
NOT_MET = {
    ConditionKey.EXCLUSION: "De IND heeft werk uitgesloten",
    ConditionKey.AGE: "Nog geen 18 jaar",
    ConditionKey.WAITING_TERM: "De wachttermijn is nog niet voorbij",
    ConditionKey.RECEPTION: "Niet in opvang van COA",
    ConditionKey.PERMIT: "Nog geen TWV",
}
NOT_KNOWN = {
    ConditionKey.EXCLUSION: "Uitsluiting van werk is niet bekend",
    ConditionKey.AGE: "De geboortedatum is niet bekend",
    ConditionKey.WAITING_TERM: "De datum van de asielaanvraag is niet bekend",
    ConditionKey.PROCEDURE: "Het beroep loopt nog",
}


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """A condition in words: what holds or not, and the day that goes with it."""

    condition: Condition
    text: str
    when: str

    @property
    def state(self) -> str:
        """klaar: holds; fout: forbids work; open: time or a paper is needed, or the facts do not say."""
        if self.condition.met:
            return "klaar"
        return "fout" if self.condition.met is False and self.condition.key in FORBIDDING else "open"


#: Conditions that, when they are not met, forbid work whatever else is arranged.
FORBIDDING = (ConditionKey.PROCEDURE, ConditionKey.EXCLUSION)


def condition_lines(verdict: Verdict) -> list[ConditionLine]:
    """Every condition of a verdict in words, in order."""
    return [ConditionLine(c, _condition_text(c, verdict), _condition_date(c, verdict)) for c in verdict.conditions]


def _condition_text(condition: Condition, verdict: Verdict) -> str:
    if condition.key is ConditionKey.PERMIT:
        return _permit_text(condition, verdict)
    if condition.met is None:
        return NOT_KNOWN[condition.key]
    if condition.met:
        return MET[condition.key]
    if condition.key in NOT_MET:
        return NOT_MET[condition.key]
    reason = REASONS[condition.reason] if condition.reason else ""
    return reason[:1].upper() + reason[1:]


def _permit_text(condition: Condition, verdict: Verdict) -> str:
    if condition.met:
        return f"TWV voor {_employer(verdict)}"
    if condition.starts_on:  # before an application that runs: the day beside it is that of the permit
        return "TWV is verleend, maar nog niet geldig"
    if verdict.permit is not None and verdict.permit.is_open:
        return f"TWV aangevraagd voor {_employer(verdict)}"
    return NOT_MET[ConditionKey.PERMIT]


def _condition_date(condition: Condition, verdict: Verdict) -> str:
    if condition.key is ConditionKey.PERMIT and not condition.met and not condition.starts_on:
        window = verdict.decision_expected
        return f"besluit {short_date(window[0])} tot {short_date(window[1])}" if window else ""
    if condition.key is ConditionKey.EXCLUSION:
        first_day = None if condition.ends_on is None else add_days(condition.ends_on, 1)
        return "" if first_day is None else f"vanaf {short_date(first_day)}"
    if condition.ends_on is not None and (condition.met or condition.key is ConditionKey.W_DOCUMENT):
        return f"tot en met {short_date(condition.ends_on)}"
    if condition.ends_on is not None and condition.key in ENDED:
        return f"sinds {short_date(condition.ends_on)}"
    if condition.starts_on is None:
        return "tot nader bericht" if condition.met and condition.key is ConditionKey.W_DOCUMENT else ""
    return f"{'vanaf' if condition.starts_on > verdict.on else 'sinds'} {short_date(condition.starts_on)}"


#: Conditions that stop on a day: it is since that day that they are not met.
ENDED = (ConditionKey.RECEPTION, ConditionKey.PROCEDURE)
