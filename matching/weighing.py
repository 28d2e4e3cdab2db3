"""The conditions of `matching.rules.ranking` once more, for the database: it picks from thousands those worth reading.

Each topic is a number, so that one sum orders a whole pilot: what is against weighs most, then what asks for attention,
then what speaks in favour. The sum is for the order only and is shown to nobody. The right to work is left to the
rules; a test holds every other topic against its rule.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache, reduce
from operator import or_
from typing import Any
from uuid import UUID

from django.db.models import Case, F, IntegerField, Q, QuerySet, Value, When

from matching.rules.certificates import Held, PaperState, state_of
from matching.rules.ranking import (
    LEVELS,
    MODES,
    STRETCH_MINUTES,
    WEEK,
    WEEKEND,
    Job,
    Person,
    Topic,
    Weight,
    reasons_for,
)
from matching.rules.right_by_start import Right, RightState

FOR, NOTE, AGAINST = 1, 1_000, 1_000_000
WEIGHTS = {Weight.FOR: FOR, Weight.NOTE: NOTE, Weight.AGAINST: AGAINST}
#: Column of a person's limit, by mode.
LIMITS = {"fiets": "workprofile__bike_minutes", "ov": "workprofile__transit_minutes"}
#: Minutes by mode, by where somebody lives or where the work is.
Journeys = Mapping[Any, Mapping[str, int]]
#: By employer and workplace; the employer's own address has no name.
JobJourneys = Mapping[tuple[UUID, str], Mapping[str, int]]


def weighed(rows: QuerySet[Any], topics: Iterable[Case]) -> QuerySet[Any]:
    """The rows with their sum, `weighed`."""
    total: Any = Value(0, output_field=IntegerField())
    for topic in topics:
        total = total + topic
    found: QuerySet[Any] = rows.annotate(weighed=total)
    return found


def _case(*whens: tuple[Q | bool, int], default: int = 0) -> Case:
    """The first condition that holds says the weight; one that cannot hold is left out."""
    possible = [(Q(pk__isnull=False) if when is True else when, weight) for when, weight in whens if when is not False]
    cases = [When(when, then=Value(weight)) for when, weight in possible]
    return Case(*cases, default=Value(default), output_field=IntegerField())


def _any(conditions: Iterable[Q]) -> Q | bool:
    """One of these; False when there is none."""
    given = list(conditions)
    return reduce(or_, given) if given else False


def up_to_level(level: str | None) -> list[str]:
    """The levels that somebody reaches: of an unknown level only the one without words."""
    return list(LEVELS[: LEVELS.index(level or LEVELS[0]) + 1])


# People for a job. Columns: those of the work profile, and `works` by annotation.


def topics_of_people(job: Job, journeys: Journeys) -> list[Case]:
    """How each topic weighs for a person, for this job. `journeys` says how far the work is from each location."""
    profile = "workprofile__"
    return [
        _case((Q(**{f"{profile}experience__contains": [job.sector]}), FOR)) if job.sector else _case(),
        _case((Q(**{f"{profile}wishes__contains": [job.sector]}), FOR)) if job.sector else _case(),
        _hours_of_people(job),
        _days_of_people(job),
        _weekend_of_people(job),
        _asked_of_people(job.shifts, f"{profile}can_work_shifts"),
        _asked_of_people(job.nights, f"{profile}can_work_nights"),
        _asked_of_people(job.licence, f"{profile}has_driving_licence"),
        _travel_of_people(journeys),
        _case((Q(works=True), NOTE)),
    ]


def language_of_people(job: Job) -> Callable[[str | None, str | None], int]:
    """How the languages of a person weigh for a job, by level of Dutch and English: few pairs, so the rule itself."""

    @cache
    def weigh(dutch: str | None, english: str | None) -> int:
        person = Person(right=Right(RightState.UNKNOWN), dutch=dutch, english=english)
        return sum(WEIGHTS[r.weight] for r in reasons_for(person, job) if r.topic is Topic.LANGUAGE)

    return weigh


def papers_of_people(job: Job) -> Callable[[Mapping[str, Held]], int]:
    """How the papers of a person weigh for a job: few people have a row, so the rule itself."""

    @cache
    def weigh(held: frozenset[tuple[str, Held]]) -> int:
        person = Person(right=Right(RightState.UNKNOWN), certificates=dict(held))
        return sum(WEIGHTS[r.weight] for r in reasons_for(person, job) if r.topic is Topic.CERTIFICATES)

    return lambda held: weigh(frozenset(held.items()))


def _hours_of_people(job: Job) -> Case:
    hours, low, high = "workprofile__hours_available", job.hours_min, job.hours_max
    enough = Q(**{f"{hours}__gte": low if low is not None else high}) if (low or high) else False
    less = Q(**{f"{hours}__lt": low}) if low is not None else False
    return _case((enough, FOR), (less, AGAINST), default=NOTE)


def _days_of_people(job: Job) -> Case:
    days = "workprofile__available_days"
    if not job.days:
        return _case((Q(**{f"{days}__contains": sorted(WEEK)}), 0), default=NOTE)
    all_of_them = Q(**{f"{days}__contains": sorted(job.days)})
    some = Q(**{f"{days}__overlap": sorted(job.days)})
    return _case((all_of_them, FOR), (some, NOTE), (Q(**{f"{days}__len__gt": 0}), AGAINST), default=NOTE)


def _weekend_of_people(job: Job) -> Case:
    days = "workprofile__available_days"
    if not job.weekends:
        return _case()
    return _case((Q(**{f"{days}__overlap": sorted(WEEKEND)}), FOR), (Q(**{f"{days}__len__gt": 0}), AGAINST))


def _asked_of_people(asked: bool | None, column: str) -> Case:
    if asked is None:
        return _case((Q(**{column: True}), 0), default=NOTE)
    if not asked:
        return _case()
    return _case((Q(**{column: True}), FOR), (Q(**{column: False}), AGAINST), default=NOTE)


def _travel_of_people(journeys: Journeys) -> Case:
    ways = [(place, mode, minutes[mode]) for place, minutes in journeys.items() for mode in MODES if mode in minutes]
    within = [Q(location=place, **{f"{LIMITS[mode]}__gte": minutes}) for place, mode, minutes in ways]
    longer = [Q(location=place, **{f"{LIMITS[mode]}__gte": minutes - STRETCH_MINUTES}) for place, mode, minutes in ways]
    limited = {f"{column}__isnull": False for column in LIMITS.values()}
    too_long = [Q(location=place, **limited) for place, minutes in journeys.items() if all(m in minutes for m in MODES)]
    return _case((_any(within), FOR), (_any(longer), NOTE), (_any(too_long), AGAINST), default=NOTE)


# Jobs for a person. Columns: those of the vacancy.


def topics_of_jobs(person: Person, journeys: JobJourneys, *, on: date) -> list[Case]:
    """How each topic weighs for a vacancy, for this person. `journeys` says how far each workplace is from home."""
    return [
        _language_of_jobs(person),
        _case((_any([Q(sector__in=sorted(person.experience))]) if person.experience else False, FOR)),
        _case((_any([Q(sector__in=sorted(person.wishes))]) if person.wishes else False, FOR)),
        _hours_of_jobs(person.hours),
        _days_of_jobs(person),
        _weekend_of_jobs(person),
        _asked_of_jobs("has_shifts", person.can_shifts),
        _asked_of_jobs("has_nights", person.can_nights),
        _asked_of_jobs("needs_driving_licence", person.has_licence),
        _travel_of_jobs(person, journeys),
        _papers_of_jobs(person.certificates, on),
    ]


def _language_of_jobs(person: Person) -> Case:
    columns = {"language_level": person.dutch, "english_level": person.english}
    nothing_asked = Q(language_level="", english_level="")
    no_words_needed = 0 if person.dutch == LEVELS[-1] else NOTE
    enough = [Q(**{f"{column}__in": up_to_level(has)}) for column, has in columns.items()]
    unknown = [~Q(**{column: ""}) for column, has in columns.items() if has is None]
    almost = [
        Q(**{column: LEVELS[LEVELS.index(has) + 1]}) for column, has in columns.items() if has and has != LEVELS[-1]
    ]
    taught = Q(teaches_dutch=True) & ~Q(language_level="")
    return _case(
        (nothing_asked, no_words_needed),
        (_any(enough), FOR),
        (_any(unknown), NOTE),
        (taught, NOTE),
        (_any(almost), NOTE),
        default=AGAINST,
    )


def _hours_of_jobs(can: Decimal | None) -> Case:
    if can is None:
        return _case(default=NOTE)
    by_highest = Q(hours_min=None, hours_max__lte=can)
    return _case((Q(hours_min__lte=can) | by_highest, FOR), (Q(hours_min__gt=can), AGAINST), default=NOTE)


def _days_of_jobs(person: Person) -> Case:
    can = sorted(person.days)
    whole_week = 0 if person.days == WEEK else NOTE
    if not can:
        return _case(default=NOTE)
    all_of_them, some = Q(days__contained_by=can), Q(days__overlap=can)
    return _case((Q(days=[]), whole_week), (all_of_them, FOR), (some, NOTE), default=AGAINST)


def _weekend_of_jobs(person: Person) -> Case:
    if not person.days:
        return _case()
    return _case((Q(has_weekends=True), FOR if person.days & WEEKEND else AGAINST))


def _asked_of_jobs(column: str, has: bool | None) -> Case:
    yes = {True: FOR, False: AGAINST, None: NOTE}[has]
    return _case((Q(**{column: True}), yes), (Q(**{column: False}), 0), default=0 if has else NOTE)


def _papers_of_jobs(held: Mapping[str, Held], on: date) -> Case:
    """Papers that hold today may be over on the first day; every other state is the same for each vacancy."""
    states = {kind: state_of(kind, held, on) for kind in held}
    absent = [kind for kind, state in states.items() if state is PaperState.ABSENT]
    valid = [kind for kind, state in states.items() if state is PaperState.VALID]
    over = [Q(papers__contains=[kind], starts_on__gt=held[kind].until) for kind in valid if held[kind].until]
    return _case(
        (Q(papers=[], papers_note=""), 0),
        (Q(papers__overlap=absent, papers_on_first_day=True) if absent else False, AGAINST),
        (~Q(papers_note=""), NOTE),
        (_any(over), NOTE),
        (Q(papers__contained_by=valid) if valid else False, FOR),
        default=NOTE,
    )


def _travel_of_jobs(person: Person, journeys: JobJourneys) -> Case:
    """Workplaces sorted by how far they are: there are far fewer of them than of vacancies."""
    within, longer, too_long = [], [], []
    for workplace, minutes in journeys.items():
        over = [
            minutes[mode] - person.most_minutes[mode]
            for mode in MODES
            if mode in minutes and mode in person.most_minutes
        ]
        if over and min(over) <= 0:
            within.append(workplace)
        elif over and min(over) <= STRETCH_MINUTES:
            longer.append(workplace)
        elif len(over) == len(MODES):
            too_long.append(workplace)
    return _case((_works_at(within), FOR), (_works_at(longer), NOTE), (_works_at(too_long), AGAINST), default=NOTE)


def _works_at(workplaces: list[tuple[UUID, str]]) -> Q:
    """Whether a vacancy is at one of these, as Vacancy.journey_to says it."""
    at_employer = Q(works_at="") & (Q(place="") | Q(place=F("employer__place")))
    found = at_employer & Q(employer__in=[employer for employer, place in workplaces if not place])
    for employer, place in workplaces:
        if place:
            found |= ~at_employer & Q(employer=employer, place=place)
    return found
