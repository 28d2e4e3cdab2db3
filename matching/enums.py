"""States of a match and codes of placements; the codes stand in workbooks, so a value never changes."""

from django.db.models import TextChoices

from matching.rules.progress import Aspect
from matching.rules.unanswered import Asked
from pilots.enums import Role


class MatchState(TextChoices):
    PROPOSED = "proposed", "Voorgesteld"
    INTRODUCED = "introduced", "Kennisgemaakt"
    OFFERED = "offered", "Baan aangeboden"
    PERMIT_REQUESTED = "permit_requested", "TWV aangevraagd"
    PERMIT_GRANTED = "permit_granted", "TWV verleend"
    STARTED = "started", "Gestart"
    ENDED = "ended", "Beëindigd"
    DECLINED = "declined", "Afgewezen"
    WITHDRAWN = "withdrawn", "Teruggetrokken"
    PERMIT_REFUSED = "permit_refused", "TWV geweigerd"


#: Where a match can go from each state. A status holder skips the permit; the guard at the start decides.
TRANSITIONS: dict[MatchState, tuple[MatchState, ...]] = {
    MatchState.PROPOSED: (MatchState.INTRODUCED, MatchState.OFFERED, MatchState.DECLINED, MatchState.WITHDRAWN),
    MatchState.INTRODUCED: (MatchState.OFFERED, MatchState.DECLINED, MatchState.WITHDRAWN),
    MatchState.OFFERED: (
        MatchState.PERMIT_REQUESTED,
        MatchState.STARTED,
        MatchState.DECLINED,
        MatchState.WITHDRAWN,
    ),
    MatchState.PERMIT_REQUESTED: (
        MatchState.PERMIT_GRANTED,
        MatchState.PERMIT_REFUSED,
        MatchState.OFFERED,  # the application was taken back: the job is still there
        MatchState.STARTED,
        MatchState.WITHDRAWN,
    ),
    MatchState.PERMIT_GRANTED: (MatchState.STARTED, MatchState.DECLINED, MatchState.WITHDRAWN),
    MatchState.PERMIT_REFUSED: (
        MatchState.PERMIT_REQUESTED,
        MatchState.PERMIT_GRANTED,  # after an objection
        MatchState.STARTED,
        MatchState.WITHDRAWN,
    ),
    MatchState.STARTED: (MatchState.ENDED,),
    MatchState.ENDED: (),
    MatchState.DECLINED: (),
    MatchState.WITHDRAWN: (),
}

#: States in which a match is still alive; another start of the same person closes it.
OPEN_STATES = (
    MatchState.PROPOSED,
    MatchState.INTRODUCED,
    MatchState.OFFERED,
    MatchState.PERMIT_REQUESTED,
    MatchState.PERMIT_GRANTED,
    MatchState.PERMIT_REFUSED,
)

#: Steps that need nothing but a date and a reason; the others follow from a permit, a start or an end.
BY_HAND = (MatchState.INTRODUCED, MatchState.OFFERED, MatchState.DECLINED, MatchState.WITHDRAWN)
#: Steps at which an employer hears about somebody: only of who agreed to that for this employer.
EMPLOYER_HEARS = (MatchState.INTRODUCED, MatchState.OFFERED)
#: Steps by hand that stop a match; each says why.
STOPS = (MatchState.DECLINED, MatchState.WITHDRAWN)
#: Steps after which the match is over.
CLOSED_STATES = (MatchState.DECLINED, MatchState.WITHDRAWN, MatchState.ENDED)

#: Who may take each step.
STEP_ROLES: dict[MatchState, tuple[Role, ...]] = dict.fromkeys(MatchState, (Role.JOBHUNTER,))


class StopCause(TextChoices):
    """Why a match stopped before there was work. The explanation for the team stands beside it; the participant gets
    words of their own (`matching.sentences.FOR_PERSON`)."""

    OTHER_CHOSEN = "ander_gekozen", "Werkgever koos een ander"
    FILLED = "vervuld", "Vacature is vervuld of ingetrokken"
    LANGUAGE = "taal", "Taal"
    EXPERIENCE = "ervaring", "Ervaring of papieren voor het vak"
    HOURS = "uren", "Uren, dagen of rooster"
    TRAVEL = "reizen", "Reistijd of vervoer"
    TERMS = "voorwaarden", "Loon of voorwaarden"
    PERMIT = "twv", "Werkvergunning (TWV) niet op tijd of niet mogelijk"
    NOT_WANTED = "wil_niet", "Deelnemer wil niet"
    OTHER_JOB = "andere_baan", "Deelnemer heeft ander werk"
    MOVED = "verhuizing", "Verhuizing"
    NO_ANSWER = "geen_antwoord", "Geen antwoord gekregen"
    OTHER = "anders", "Anders"


class AskedOf(TextChoices):
    """Whose answer to a proposal is awaited."""

    PARTICIPANT = Asked.PARTICIPANT.value, "Deelnemer"
    EMPLOYER = Asked.EMPLOYER.value, "Werkgever"


class DismissalCause(TextChoices):
    """Why a jobhunter decided that a vacancy does not fit somebody: about the work, never about who somebody is."""

    NOT_WANTED = "wil_niet", "Deelnemer wil dit werk niet"
    LANGUAGE = "taal", "Taal"
    EXPERIENCE = "ervaring", "Ervaring of papieren voor het vak"
    HOURS = "uren", "Uren, dagen of rooster"
    TRAVEL = "reizen", "Reistijd of vervoer"
    TERMS = "voorwaarden", "Loon of voorwaarden"
    EMPLOYER_SAID_NO = "werkgever_nee", "Werkgever wees eerder af"
    BETTER_WORK = "beter_werk", "Er is werk dat beter past"
    OTHER = "anders", "Anders"


class PlacementKind(TextChoices):
    """Trial days, walk-along days, trial placements and internships with productive work are work too (A13), but do
    not count as paid work."""

    PAID = "betaald", "Betaald werk"
    TRIAL = "proef", "Proefdag, meeloopdag, proefplaatsing of stage"


class PlacementEndReason(TextChoices):
    CONTRACT_ENDED = "contract_afgelopen", "Contract afgelopen"
    DISMISSED = "ontslag_werkgever", "Ontslag door de werkgever"
    RESIGNED = "ontslag_deelnemer", "Ontslag door de deelnemer"
    PROBATION = "proeftijd", "In de proeftijd"
    RELOCATION = "verhuizing", "Verhuizing"
    CIVIC_INTEGRATION = "inburgering", "Inburgering"
    PERSONAL = "persoonlijke_omstandigheden", "Persoonlijke omstandigheden"
    WORK_PERMIT = "werkvergunning", "Werkvergunning"
    OTHER_JOB = "andere_baan", "Andere baan"
    OTHER = "overig", "Overig"


class JobLevel(TextChoices):
    LOW = "laag", "Laag"
    MIDDLE = "midden", "Midden"
    HIGH = "hoog", "Hoog"


class FitsBetter(TextChoices):
    """Whether work fits better than the work before it, as somebody knows who was told; empty when nobody does."""

    YES = "ja", "Ja"
    NO = "nee", "Nee"


class BetterIn(TextChoices):
    """What is better in work that fits better; the first four can be derived too."""

    LEVEL = Aspect.LEVEL.value, "Beroep of niveau"
    HOURS = Aspect.HOURS.value, "Uren"
    WAGE = Aspect.WAGE.value, "Loon"
    CONTRACT = Aspect.CONTRACT.value, "Contract"
    OTHER = "anders", "Iets anders"


class ConceptPaperKind(TextChoices):
    """What UWV asks for an application (B4)."""

    CONTRACT = "contract", "Getekend conceptcontract"
    W_DOCUMENT = "w-document", "Kopie van het W-document"
    FORM = "formulier", "Ingevuld aanvraagformulier"


class Digest(TextChoices):
    """How often the morning mail of Mijn werk comes."""

    DAILY = "dagelijks", "Elke werkdag"
    WEEKLY = "wekelijks", "Alleen op maandag"
    NEVER = "nooit", "Nooit"


# Aftercare


class Respondent(TextChoices):
    """Who answers a check-in (`nazorg.met`)."""

    PARTICIPANT = "deelnemer", "Deelnemer"
    EMPLOYER = "werkgever", "Werkgever"


class Asks(TextChoices):
    """Whom an aftercare moment asks."""

    BOTH = "beiden", "Deelnemer en werkgever"
    PARTICIPANT = "deelnemer", "Alleen de deelnemer"
    EMPLOYER = "werkgever", "Alleen de werkgever"

    @property
    def respondents(self) -> tuple[Respondent, ...]:
        return tuple(Respondent) if self is Asks.BOTH else (Respondent(self.value),)


class AtWork(TextChoices):
    """Whether somebody still works there. Silence is not yes: what nobody knows stays unknown."""

    YES = "ja", "Ja"
    NO = "nee", "Nee"
    UNKNOWN = "onbekend", "Onbekend"


class HowKnown(TextChoices):
    """How we know whether somebody still works there."""

    SEEN = "gezien", "Zelf gezien"
    TOLD = "verteld", "Verteld"
    CONTRACT = "contract", "Contract of loonstrook gezien"


class ContractNow(TextChoices):
    """What a check-in says of the contract."""

    SAME = "loopt_door", "Loopt door"
    NEW = "nieuw", "Er komt een nieuw contract"
    ENDS = "stopt", "Wordt niet verlengd"


# Job coaching


class GoalOutcome(TextChoices):
    REACHED = "gehaald", "Gehaald"
    LET_GO = "losgelaten", "Losgelaten"


class ActionBy(TextChoices):
    """Who takes a step towards a goal."""

    COACH = "jobcoach", "Jobcoach"
    PARTICIPANT = "deelnemer", "Deelnemer"
    EMPLOYER = "werkgever", "Werkgever"
    JOBHUNTER = "jobhunter", "Jobhunter"


# Small fitting costs (maatwerk arbeidsinpassing)


class CostKind(TextChoices):
    TRAVEL = "reiskosten", "Reiskosten"
    COURSE = "cursus", "Cursus"
    TOOLS = "gereedschap", "Gereedschap of werkkleding"
    WORKSHOP = "workshop", "Workshop"
    OTHER = "overig", "Iets anders"


class CostState(TextChoices):
    ASKED = "gevraagd", "Gevraagd"
    APPROVED = "goedgekeurd", "Goedgekeurd"
    REFUSED = "afgewezen", "Afgewezen"
    PAID = "betaald", "Betaald"
