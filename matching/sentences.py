"""Why a start is refused and what to do about it, in Dutch: one sentence per reason of the law's guard.

And why a match stopped, as the participant hears it.
"""

from config import dutch
from legal.rules.may_start import StartAnswer, StartReason
from legal.rules.verdict import NextStep
from matching.enums import StopCause

TRIAL_ALTERNATIVE = (
    "Een proefdag, meeloopdag of stage met productief werk is ook werk. Een kennismaking zonder werk mag wel."
)
INSTEAD_OF_TRIAL = "Plan een kennismaking zonder werk"
NOTIFY_UWV = "De werkgever meldt de start bij UWV, minstens 2 werkdagen voor de eerste werkdag (Oekraïne)."

#: What is wrong with the permit of this employer.
ABOUT_PERMIT = {
    StartReason.PERMIT_NOT_YET_VALID: "De TWV van {employer} voor {name} is pas geldig vanaf {valid_from}",
    StartReason.PERMIT_OPEN: "UWV beslist nog over de TWV die {employer} op {requested_on} aanvroeg voor {name}",
    StartReason.PERMIT_EXPIRED: "De TWV van {employer} voor {name} was geldig tot en met {valid_until}",
    StartReason.PERMIT_REFUSED: "UWV heeft de TWV van {employer} voor {name} geweigerd op {decided_on}",
    StartReason.PERMIT_WITHDRAWN: "De TWV-aanvraag van {employer} voor {name} is ingetrokken op {decided_on}",
    StartReason.PERMIT_OTHER_JOB: "De TWV van {employer} voor {name} is voor ander werk: {permit_job}. Dit is {job}",
    StartReason.PERMIT_OTHER_EMPLOYER: "{name} heeft een TWV bij een andere werkgever. Die geldt niet bij {employer}",
    StartReason.NO_PERMIT: "{name} heeft nog geen werkvergunning (TWV) bij {employer}",
}
#: What keeps a person from work, whatever the permit.
ABOUT_PERSON = {
    StartReason.WITHDRAWN: "De asielaanvraag van {name} is ingetrokken",
    StartReason.DEPARTED: "{name} is vertrokken",
    StartReason.REJECTED: "De asielaanvraag van {name} is afgewezen",
    StartReason.APPEAL_REJECTED: "Het beroep van {name} is afgewezen",
    StartReason.EXCLUDED: "De IND heeft werk uitgesloten voor {name}",
    StartReason.APPEAL_PENDING: "Het beroep van {name} loopt nog",
    StartReason.APPLICATION_DATE_UNKNOWN: "De datum van de asielaanvraag van {name} is niet bekend",
    StartReason.UNDER_18: "{name} is nog geen 18 jaar",
    StartReason.WAITING_TERM_NOT_PASSED: "De wachttermijn van {name} is nog niet voorbij",
    StartReason.W_DOCUMENT_MISSING: "{name} heeft geen geldig W-document",
    StartReason.W_DOCUMENT_EXPIRED: "Het W-document van {name} is verlopen",
    StartReason.NOT_IN_COA_RECEPTION: "{name} is niet in opvang van COA",
}
WHAT_TO_DO = {
    NextStep.NONE: "Vraag UWV wat er kan.",
    NextStep.NOTIFY_UWV: NOTIFY_UWV,
    NextStep.RECORD_APPLICATION_DATE: "Leg eerst de datum van de asielaanvraag vast.",
    NextStep.ASK_UWV: "Laat de werkgever het navragen bij UWV.",
    NextStep.W_DOCUMENT: "Leg eerst een geldig W-document vast.",
    NextStep.RECEPTION: "Ga na bij COA of er opvang is.",
    NextStep.AWAIT_DECISION: "Wacht op het besluit en leg het vast.",
    NextStep.WORK_PERMIT: "Laat {employer} een TWV aanvragen en leg de aanvraag vast.",
    NextStep.RENEW_PERMIT: "Laat {employer} een nieuwe TWV aanvragen.",
}
SAME_JOB = " Is het hetzelfde werk met een andere naam? Zet dan bij de TWV de naam van dit werk."
#: What somebody hears when a match stopped, unless the jobhunter chose other words. Short, friendly and without blame.
FOR_PERSON = {
    StopCause.OTHER_CHOSEN: "De werkgever koos iemand anders.",
    StopCause.FILLED: "De baan is al bezet of bestaat niet meer.",
    StopCause.LANGUAGE: "De werkgever zoekt iemand die meer Nederlands spreekt.",
    StopCause.EXPERIENCE: "De werkgever zoekt iemand met meer ervaring in dit werk.",
    StopCause.HOURS: "De dagen of uren van het werk passen niet.",
    StopCause.TRAVEL: "De reis naar het werk duurt te lang.",
    StopCause.TERMS: "Het loon of het contract was niet goed genoeg.",
    StopCause.PERMIT: "Er is niet op tijd een werkvergunning voor dit werk.",
    StopCause.NOT_WANTED: "Je wilde dit werk niet.",
    StopCause.OTHER_JOB: "Je hebt ander werk.",
    StopCause.MOVED: "Je woont dan te ver weg.",
    StopCause.NO_ANSWER: "Er kwam geen antwoord.",
    StopCause.OTHER: "Dit werk gaat niet door.",
}


def heard_by_person(cause: str, told: str) -> str:
    """What the participant hears of a match that stopped: the chosen words, or those that go with the cause."""
    return told or (FOR_PERSON[StopCause(cause)] if cause else "")


def start_refusal(answer: StartAnswer, *, name: str, employer: str, job: str, is_trial: bool) -> tuple[str, str]:
    """Why the start is refused on that day, every reason a sentence, and what to do next."""
    words = _words(answer, name, employer) | {"job": job, "permit_job": answer.permit.job if answer.permit else ""}
    reasons = [(ABOUT_PERMIT | ABOUT_PERSON)[reason].format(**words) for reason in answer.reasons]
    sentence = f"Starten op {dutch.long_date(answer.verdict.on)} kan niet. {'. '.join(reasons)}."
    return sentence, f"{_next_step(answer, words)}{' ' + TRIAL_ALTERNATIVE if is_trial else ''}"


def _words(answer: StartAnswer, name: str, employer: str) -> dict[str, str]:
    permit = answer.permit
    dates = {
        "requested_on": permit and permit.requested_on,
        "decided_on": permit and permit.decided_on,
        "valid_from": permit and permit.valid_from,
        "valid_until": permit and permit.valid_until,
    }
    return {"name": name, "employer": employer} | {
        key: dutch.long_date(day) if day else dutch.UNKNOWN for key, day in dates.items()
    }


def _next_step(answer: StartAnswer, words: dict[str, str]) -> str:
    if answer.next_step is not NextStep.WAIT:
        told = WHAT_TO_DO[answer.next_step].format(**words)
        return f"{told}{SAME_JOB}" if answer.reason is StartReason.PERMIT_OTHER_JOB else told
    if answer.reason is StartReason.PERMIT_NOT_YET_VALID:
        return f"Begin op {words['valid_from']} of later."
    since = answer.verdict.permit_possible_from
    return (
        "Wacht tot de TWV kan worden aangevraagd."
        if since is None
        else (f"Wacht: de TWV kan vanaf {dutch.long_date(since)} worden aangevraagd.")
    )
