"""Which work fits whom: hard conditions first, then an order by reasons. Nobody gets a score; a person decides.

What is read stands in `Person` and `Job`, field by field, and nothing else can be. Age, gender, origin, nationality,
faith, health and family are no field of either: they cannot count. Of the law only its answer comes in (`Right`).

An unknown on either side asks for attention and never puts anybody aside. Papers such as VCA are a hard condition only
where a vacancy needs them on the first day and somebody was asked and has not; else they can still be had.

A hard condition that is not met puts the pair aside, whatever speaks for it. The others stand in order of: fewest
things that ask for attention, then most reasons in favour, then who waits longest (work: what closes soonest), then the
key of the row. No name and no number of a dossier decides an order.

Whoever changes this module gives it the next `VERSION` and tells in `matching.ranking_words` what changed; a test
holds the two together.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from matching.rules.certificates import Held, PaperState, state_of
from matching.rules.right_by_start import Right, RightState

VERSION = 3
#: How many minutes longer than wished a journey may be before it does not fit.
STRETCH_MINUTES = 15
LEVELS = ("a0", "a1", "a2", "b1", "b2", "c1", "c2")
WEEK = frozenset(("ma", "di", "wo", "do", "vr", "za", "zo"))
WEEKEND = frozenset(("za", "zo"))
MODES = ("fiets", "ov")


class Topic(StrEnum):
    """What a reason is about, in the order in which reasons are told."""

    RIGHT = "right"
    LANGUAGE = "language"
    EXPERIENCE = "experience"
    WISH = "wish"
    HOURS = "hours"
    DAYS = "days"
    WEEKEND = "weekend"
    SHIFTS = "shifts"
    NIGHTS = "nights"
    TRAVEL = "travel"
    LICENCE = "licence"
    CERTIFICATES = "certificates"
    AT_WORK = "at_work"


class Weight(StrEnum):
    FOR = "for"
    NOTE = "note"
    AGAINST = "against"


class Group(StrEnum):
    """Where a pair stands; the values are the words on screen in an address."""

    FITS = "passend"
    NOTE = "let-op"
    OUT = "past-niet"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: about what, how it weighs, in which words (`code`), with what is asked and what is there."""

    topic: Topic
    weight: Weight
    code: str
    asked: str = ""
    has: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """All that is read of somebody who looks for work. None, or an empty set of days, is unknown."""

    right: Right
    dutch: str | None = None
    english: str | None = None
    hours: Decimal | None = None
    days: frozenset[str] = frozenset()
    can_shifts: bool | None = None
    can_nights: bool | None = None
    has_licence: bool | None = None
    certificates: Mapping[str, Held] = field(default_factory=dict)
    experience: frozenset[str] = frozenset()
    wishes: frozenset[str] = frozenset()
    most_minutes: Mapping[str, int] = field(default_factory=dict)
    at_work: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """All that is read of a vacancy. `minutes` is the journey from where the person lives, by mode.

    `first_on`: the day on which the papers must hold. `other_papers`: papers in the employer's own words, which no rule
    can compare.
    """

    sector: str = ""
    dutch: str | None = None
    english: str | None = None
    teaches_dutch: bool | None = None
    hours_min: Decimal | None = None
    hours_max: Decimal | None = None
    days: frozenset[str] = frozenset()
    shifts: bool | None = None
    nights: bool | None = None
    weekends: bool | None = None
    licence: bool | None = None
    certificates: tuple[str, ...] = ()
    other_papers: str = ""
    papers_on_first_day: bool | None = None
    first_on: date | None = None
    minutes: Mapping[str, int] = field(default_factory=dict)


FOR, NOTE, AGAINST = Weight.FOR, Weight.NOTE, Weight.AGAINST
WEIGHT_OF_RIGHT = {
    RightState.FREE: FOR,
    RightState.NOTIFY: FOR,
    RightState.PERMITTED: FOR,
    RightState.IN_TIME: FOR,
    RightState.TIGHT: NOTE,
    RightState.LATER: NOTE,
    RightState.PAPER: NOTE,
    RightState.RECEPTION: NOTE,
    RightState.UNKNOWN: NOTE,
    RightState.TOO_LATE: AGAINST,
    RightState.FORBIDDEN: AGAINST,
}
#: The side of which something is not known.
OF_JOB, OF_PERSON = "unknown_job", "unknown_person"


def reasons_for(person: Person, job: Job) -> tuple[Reason, ...]:
    """Everything that speaks for this pair, asks for attention or puts it aside, in the order of `Topic`."""
    found = (
        _right(person.right),
        _language(person, job),
        _sector(Topic.EXPERIENCE, job.sector, person.experience),
        _sector(Topic.WISH, job.sector, person.wishes),
        _hours(person.hours, job),
        _days(person.days, job.days),
        _weekend(person.days, job.weekends),
        _asked(Topic.SHIFTS, job.shifts, person.can_shifts),
        _asked(Topic.NIGHTS, job.nights, person.can_nights),
        _travel(person.most_minutes, job.minutes),
        _asked(Topic.LICENCE, job.licence, person.has_licence),
        _certificates(person, job),
        Reason(Topic.AT_WORK, NOTE, "works") if person.at_work else None,
    )
    return tuple(reason for reason in found if reason is not None)


def _right(right: Right) -> Reason:
    days = (right.first_on.isoformat() if right.first_on else "", right.last_on.isoformat() if right.last_on else "")
    return Reason(Topic.RIGHT, WEIGHT_OF_RIGHT[right.state], right.state.value, *days)


def _language(person: Person, job: Job) -> Reason | None:
    """Dutch of a level is asked, or English instead: one of the two is enough. One level less is something to ask
    about, and so is any level of Dutch where the employer teaches it."""
    asked = [(name, level) for name, level in (("dutch", job.dutch), ("english", job.english)) if level is not None]
    known = {"dutch": person.dutch, "english": person.english}
    if not asked:
        return None if person.dutch == LEVELS[-1] else Reason(Topic.LANGUAGE, NOTE, OF_JOB)
    gaps = {name: _gap(level, known[name]) for name, level in asked}
    told = {name: (level, known[name] or "") for name, level in asked}
    for name, gap in gaps.items():
        if gap is not None and gap <= 0:
            return Reason(Topic.LANGUAGE, FOR, name, *told[name])
    unknown = next((name for name, gap in gaps.items() if gap is None), None)
    if unknown is not None:
        return Reason(Topic.LANGUAGE, NOTE, OF_PERSON, told[unknown][0], unknown)
    if job.teaches_dutch and "dutch" in gaps:
        return Reason(Topic.LANGUAGE, NOTE, "taught", *told["dutch"])
    name = min(gaps, key=lambda way: (gaps[way] or 0, way))
    weight, code = (NOTE, f"{name}_almost") if gaps[name] == 1 else (AGAINST, f"{name}_less")
    return Reason(Topic.LANGUAGE, weight, code, *told[name])


def _gap(asked: str, has: str | None) -> int | None:
    """How many levels are missing; none where no words are needed, None where nobody knows."""
    if has is None:
        return 0 if asked == LEVELS[0] else None
    return LEVELS.index(asked) - LEVELS.index(has)


def _sector(topic: Topic, sector: str, known: frozenset[str]) -> Reason | None:
    """Experience and wishes only ever speak in favour."""
    return Reason(topic, FOR, "same", sector) if sector and sector in known else None


def _hours(can: Decimal | None, job: Job) -> Reason:
    low, high = job.hours_min, job.hours_max
    if can is None:
        return Reason(Topic.HOURS, NOTE, OF_PERSON)
    if low is not None:
        return Reason(Topic.HOURS, FOR if can >= low else AGAINST, "enough" if can >= low else "less", *_num(low, can))
    if high is not None and can >= high:
        return Reason(Topic.HOURS, FOR, "enough", *_num(high, can))
    return Reason(Topic.HOURS, NOTE, OF_JOB)


def _num(asked: Decimal, has: Decimal) -> tuple[str, str]:
    return str(asked), str(has)


def _days(can: frozenset[str], asked: frozenset[str]) -> Reason | None:
    """Who can work every day needs no day named. Some of the days is something to talk about, none is not."""
    if not asked:
        return None if can == WEEK else Reason(Topic.DAYS, NOTE, OF_JOB)
    if not can:
        return Reason(Topic.DAYS, NOTE, OF_PERSON)
    missing = asked - can
    if not missing:
        return Reason(Topic.DAYS, FOR, "all")
    if missing == asked:
        return Reason(Topic.DAYS, AGAINST, "none", _in_week(asked), _in_week(can))
    return Reason(Topic.DAYS, NOTE, "some", _in_week(missing), _in_week(can))


def _in_week(days: frozenset[str]) -> str:
    return " ".join(day for day in ("ma", "di", "wo", "do", "vr", "za", "zo") if day in days)


def _weekend(can: frozenset[str], asked: bool | None) -> Reason | None:
    """Whether somebody can in a weekend follows from the days; while those are unknown, that is told once."""
    if not asked or not can:
        return None
    return Reason(Topic.WEEKEND, FOR, "yes") if can & WEEKEND else Reason(Topic.WEEKEND, AGAINST, "no")


def _asked(topic: Topic, asked: bool | None, has: bool | None) -> Reason | None:
    """What a job may ask and somebody has or has not; who has it, has it whatever the job turns out to ask."""
    if asked is None:
        return None if has else Reason(topic, NOTE, OF_JOB)
    if not asked:
        return None
    if has is None:
        return Reason(topic, NOTE, OF_PERSON)
    return Reason(topic, FOR, "yes") if has else Reason(topic, AGAINST, "no")


def _certificates(person: Person, job: Job) -> Reason | None:
    """One reason for all papers that are asked: how each of them stands (`asked`), and those in own words (`has`)."""
    if not (job.certificates or job.other_papers):
        return None
    states = {kind: state_of(kind, person.certificates, job.first_on) for kind in job.certificates}
    found = set(states.values())
    asked = " ".join(f"{kind}:{state}" for kind, state in states.items())
    if PaperState.ABSENT in found and job.papers_on_first_day:
        return Reason(Topic.CERTIFICATES, AGAINST, "absent", asked, job.other_papers)
    if found == {PaperState.VALID} and not job.other_papers:
        return Reason(Topic.CERTIFICATES, FOR, "all", asked)
    only_unknown = found <= {PaperState.VALID, PaperState.UNKNOWN} and not job.other_papers
    return Reason(Topic.CERTIFICATES, NOTE, OF_PERSON if only_unknown else "look", asked, job.other_papers)


def _travel(most: Mapping[str, int], minutes: Mapping[str, int]) -> Reason:
    """The best way to travel counts. A journey does not fit only when every way is known and all are too long."""
    over = {mode: minutes[mode] - most[mode] for mode in MODES if mode in minutes and mode in most}
    if over:
        mode = min(over, key=lambda way: (over[way], way))
        told = (f"{mode} {most[mode]}", f"{mode} {minutes[mode]}")
        if over[mode] <= 0:
            return Reason(Topic.TRAVEL, FOR, "within", *told)
        if over[mode] <= STRETCH_MINUTES:
            return Reason(Topic.TRAVEL, NOTE, "longer", *told)
        if len(over) == len(MODES):
            return Reason(Topic.TRAVEL, AGAINST, "too_long", *told)
    return Reason(Topic.TRAVEL, NOTE, OF_PERSON if any(mode in minutes for mode in MODES) else OF_JOB)


def group_of(reasons: Iterable[Reason]) -> Group:
    """Aside when one hard condition is not met; to look at when something asks for attention; else fitting."""
    weights = {reason.weight for reason in reasons}
    if AGAINST in weights:
        return Group.OUT
    return Group.NOTE if NOTE in weights else Group.FITS


@dataclass(frozen=True, slots=True)
class Pair:
    """A person or a job on a list: its reasons, and since or until when, to decide between equals."""

    key: UUID
    reasons: tuple[Reason, ...]
    since: date | None = None

    @property
    def group(self) -> Group:
        return group_of(self.reasons)

    @property
    def place(self) -> tuple[int, int, date, str]:
        """Sorts it: fewest things to look at, most reasons in favour, the earliest day, the key."""
        weights = [reason.weight for reason in self.reasons]
        return weights.count(NOTE), -weights.count(FOR), self.since or date.max, str(self.key)


@dataclass(frozen=True, slots=True)
class Ranking:
    """`ranked` in order; `out` does not fit and has no place, and stands in the same order only to be read."""

    ranked: tuple[Pair, ...]
    out: tuple[Pair, ...]

    def of_group(self, group: Group) -> tuple[Pair, ...]:
        return self.out if group is Group.OUT else tuple(pair for pair in self.ranked if pair.group is group)


def rank(pairs: Iterable[Pair]) -> Ranking:
    """The order of a list, whatever the order in which it came. A pair that does not fit is never ranked."""
    sorted_pairs = sorted(pairs, key=lambda pair: pair.place)
    return Ranking(tuple(_fitting(sorted_pairs)), tuple(pair for pair in sorted_pairs if pair.group is Group.OUT))


def _fitting(pairs: Iterable[Pair]) -> Iterator[Pair]:
    yield from (pair for pair in pairs if pair.group is not Group.OUT)
