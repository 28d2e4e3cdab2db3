"""Reasons of a ranking as people read them, and what each version of the rules does."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from config import dutch
from employers.enums import Sector, WorkPaper
from matching.rules.certificates import PaperState
from matching.rules.ranking import OF_JOB, OF_PERSON, Reason, Topic, Weight
from matching.rules.right_by_start import RightState

#: Each version of the rules: since when, and what it changed. The last one is the one that runs.
VERSIONS: tuple[tuple[int, date, str], ...] = (
    (1, date(2026, 11, 25), "De eerste regels: voorwaarden, redenen en de volgorde."),
    (
        2,
        date(2026, 11, 25),
        "Papieren zoals VCA tellen mee: wie ze op de eerste dag heeft, past. Wie is gevraagd en ze niet heeft, past"
        " alleen niet als de werkgever ze op de eerste dag nodig heeft.",
    ),
    (3, date(2026, 11, 25), "Een TWV die voor ander werk bij dezelfde werkgever is, telt niet voor deze vacature."),
)
#: weight -> tone, icon and what a screen reader says
LOOKS = {
    Weight.FOR: ("wr-pos", "circle-check", "past"),
    Weight.NOTE: ("wr-warn", "alert-triangle", "let op"),
    Weight.AGAINST: ("wr-neg", "circle-x", "past niet"),
}
HEADINGS = {
    Topic.RIGHT: "Mag werken",
    Topic.LANGUAGE: "Taal",
    Topic.EXPERIENCE: "Ervaring",
    Topic.WISH: "Wens",
    Topic.HOURS: "Uren",
    Topic.DAYS: "Dagen",
    Topic.WEEKEND: "Weekend",
    Topic.SHIFTS: "Ploegendienst",
    Topic.NIGHTS: "Nachtwerk",
    Topic.TRAVEL: "Reistijd",
    Topic.LICENCE: "Rijbewijs",
    Topic.CERTIFICATES: "Papieren",
    Topic.AT_WORK: "Werk",
}
#: Whom to ask what is not known yet.
ASK = {OF_JOB: "Vraag de werkgever", OF_PERSON: "Vraag de deelnemer"}
UNKNOWN_TRAVEL = {OF_JOB: "reistijd opzoeken", OF_PERSON: "hoe ver reizen kan"}
WAYS = {"fiets": "fietsen", "ov": "met het openbaar vervoer"}
RIGHTS = {
    RightState.FREE: "vrij om te werken",
    RightState.NOTIFY: "mag werken na melding door de werkgever (Oekraïne)",
    RightState.PERMITTED: "TWV bij deze werkgever is geldig",
    RightState.IN_TIME: "TWV kan worden aangevraagd, besluit verwacht tussen {first} en {last}",
    RightState.TIGHT: "TWV is er misschien niet op tijd: besluit verwacht tussen {first} en {last}",
    RightState.LATER: "TWV kan worden aangevraagd vanaf {first}",
    RightState.PAPER: "geen geldig W-document op de eerste dag",
    RightState.RECEPTION: "niet in COA-opvang: ga na of een TWV kan",
    RightState.UNKNOWN: "nog niet bekend of werken mag: vraag het na",
    RightState.TOO_LATE: "TWV kan pas worden aangevraagd vanaf {first}, na de gewenste eerste dag",
    RightState.FORBIDDEN: "mag niet werken",
}
PAPERS = {
    PaperState.VALID: "is er",
    PaperState.EXPIRED: "is verlopen op de eerste dag",
    PaperState.NO_LAST_DAY: "is er, vraag tot wanneer",
    PaperState.COMPARE: "is er, kijk of het past bij dit werk",
    PaperState.ABSENT: "is er niet",
    PaperState.UNKNOWN: "niet bekend",
}
LANGUAGES = {"dutch": "Nederlands", "english": "Engels"}
SIMPLE = {
    (Topic.DAYS, "all"): "kan op alle werkdagen",
    (Topic.WEEKEND, "yes"): "kan in het weekend",
    (Topic.WEEKEND, "no"): "ook in het weekend, dat kan niet",
    (Topic.SHIFTS, "yes"): "kan in ploegen werken",
    (Topic.SHIFTS, "no"): "in ploegen, dat kan niet",
    (Topic.NIGHTS, "yes"): "kan 's nachts werken",
    (Topic.NIGHTS, "no"): "ook 's nachts, dat kan niet",
    (Topic.LICENCE, "yes"): "nodig, is er",
    (Topic.LICENCE, "no"): "nodig, is er niet",
    (Topic.AT_WORK, "works"): "heeft nu werk",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One line of reasons: how it looks, what it is about, and the sentence."""

    tone: str
    icon: str
    label: str
    heading: str
    text: str


def told(reasons: Iterable[Reason]) -> list[Told]:
    """The reasons in words: what is against first, then in favour, then to look at; what is unknown in one line for
    each who can be asked."""
    given = tuple(reasons)
    known = [reason for reason in given if reason.code not in ASK]
    order = (Weight.AGAINST, Weight.FOR, Weight.NOTE)
    lines = [_told(reason) for weight in order for reason in known if reason.weight is weight]
    for code, who in ASK.items():
        asked = [_asked(reason) for reason in given if reason.code == code]
        if asked:
            lines.append(Told(*LOOKS[Weight.NOTE], who, ", ".join(asked)))
    return lines


def _told(reason: Reason) -> Told:
    return Told(*LOOKS[reason.weight], HEADINGS[reason.topic], SENTENCES[reason.topic](reason))


def _asked(reason: Reason) -> str:
    if reason.topic is Topic.TRAVEL:
        return UNKNOWN_TRAVEL[reason.code]
    if reason.topic is Topic.CERTIFICATES:
        return f"papieren ({', '.join(name for name, state in _papers_of(reason) if state is PaperState.UNKNOWN)})"
    if reason.topic is Topic.LANGUAGE and reason.code == OF_PERSON:
        return f"niveau {LANGUAGES[reason.has]} ({_level(reason.asked)} gevraagd)"
    return HEADINGS[reason.topic].lower()


def _right(reason: Reason) -> str:
    first, last = (dutch.short_date(date.fromisoformat(day)) if day else "" for day in (reason.asked, reason.has))
    return RIGHTS[RightState(reason.code)].format(first=first, last=last)


def _language(reason: Reason) -> str:
    name = LANGUAGES[reason.code.partition("_")[0]] if reason.code != "taught" else LANGUAGES["dutch"]
    if not reason.has:
        return f"geen {name} nodig"
    pair = f"{name} {_level(reason.asked)} gevraagd, heeft {_level(reason.has)}"
    return f"{pair}. De werkgever geeft taalles" if reason.code == "taught" else pair


def _level(level: str) -> str:
    return level.upper()


def _experience(reason: Reason) -> str:
    return f"werkte eerder in {Sector(reason.asked).label.lower()}"


def _wish(reason: Reason) -> str:
    return f"wil werken in {Sector(reason.asked).label.lower()}"


def _hours(reason: Reason) -> str:
    asked, has = (dutch.number(Decimal(hours)) for hours in (reason.asked, reason.has))
    return f"vraagt {asked} uur, kan {has} uur"


def _days(reason: Reason) -> str:
    if reason.code == "some":
        return f"kan niet op {_listed(reason.asked)}"
    return f"vraagt {_listed(reason.asked)}, kan {_listed(reason.has)}"


def _listed(days: str) -> str:
    return ", ".join(days.split())


def _travel(reason: Reason) -> str:
    way, most = reason.asked.split()
    return f"{reason.has.split()[1]} minuten {WAYS[way]}, wil tot {most} minuten"


def _papers_of(reason: Reason) -> list[tuple[str, PaperState]]:
    """The papers that are asked, each with how it stands."""
    asked = [paper.split(":") for paper in reason.asked.split()]
    return [(str(WorkPaper(kind).label).partition(" (")[0], PaperState(state)) for kind, state in asked]


def _papers(reason: Reason) -> str:
    """VCA is er, Heftruckcertificaat verlopen op de eerste dag; ook gevraagd: pas van de poort"""
    named = ", ".join(f"{name} {PAPERS[state]}" for name, state in _papers_of(reason))
    return "; ".join(filter(None, (named, reason.has and f"ook gevraagd: {reason.has}")))


def _simple(reason: Reason) -> str:
    return SIMPLE[reason.topic, reason.code]


SENTENCES: Mapping[Topic, Callable[[Reason], str]] = {
    **dict.fromkeys((Topic.WEEKEND, Topic.SHIFTS, Topic.NIGHTS, Topic.LICENCE, Topic.AT_WORK), _simple),
    Topic.RIGHT: _right,
    Topic.LANGUAGE: _language,
    Topic.EXPERIENCE: _experience,
    Topic.WISH: _wish,
    Topic.HOURS: _hours,
    Topic.DAYS: lambda reason: _simple(reason) if reason.code == "all" else _days(reason),
    Topic.TRAVEL: _travel,
    Topic.CERTIFICATES: _papers,
}
