"""People for a vacancy and vacancies for a person: rows narrowed in SQL, then weighed by the rules, then told.

The database sums the same conditions for a whole pilot (`matching.weighing`); of the best `MOST_WEIGHED` the rules say
everything, the right to work by the first day included. The number of queries does not grow with either side.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from django.db.models import Exists, FilteredRelation, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce, NullIf

from employers.models import TravelTime, Vacancy
from employers.rules.openings import journey_to
from legal.queries import parameters
from legal.rules.facts import Facts
from matching import best, weighing
from matching.models import Dismissal, Match, Placement
from matching.rules.certificates import Held, held_of
from matching.rules.ranking import LEVELS, Group, Job, Pair, Person, Ranking, rank, reasons_for
from matching.rules.right_by_start import Right, RightState, right_by_start
from participants.enums import MilestoneKind
from participants.facts import facts_of
from participants.models import Certificate, Milestone, Participant, SpokenLanguage
from participants.queries import DUTCH
from pilots.models import Membership

#: Of so many the rules say everything; who stands lower in the order of the database is found by a filter.
MOST_WEIGHED = 400
#: So many that do not fit are told, to see that nobody is put aside without a reason.
MOST_TOLD = 50
ENGLISH = "engels"
WAITS_SINCE = Coalesce("intake_on", "enrolled_on")
#: What is read of somebody, and nothing else: see `matching.rules.ranking.Person`.
OF_PERSON = (
    "pk",
    "location_id",
    "waits_since",
    "dutch",
    "english",
    "works",
    "workprofile__hours_available",
    "workprofile__available_days",
    "workprofile__can_work_shifts",
    "workprofile__can_work_nights",
    "workprofile__has_driving_licence",
    "workprofile__experience",
    "workprofile__wishes",
    "workprofile__bike_minutes",
    "workprofile__transit_minutes",
)
LEVEL_COLUMNS = ("dutch", "english")
OF_PERSON_BUT_LEVELS = tuple(column for column in OF_PERSON if column not in LEVEL_COLUMNS)
#: What is read of a vacancy to rank it, and where and with whom the work is.
OF_JOB = (
    "pk",
    "employer_id",
    "title",
    "open_until",
    "employer__name",
    "employer__place",
    "works_at",
    "place",
    "starts_on",
    "sector",
    "language_level",
    "english_level",
    "teaches_dutch",
    "hours_min",
    "hours_max",
    "days",
    "has_shifts",
    "has_nights",
    "has_weekends",
    "needs_driving_licence",
    "papers",
    "papers_note",
    "papers_on_first_day",
)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A ranking, and where the rows behind its keys are. `is_cut`: there are more than the rules looked at."""

    ranking: Ranking
    rows: QuerySet[Any]
    is_cut: bool = False
    more_out: bool = False

    def named(self, pairs: Iterable[Pair]) -> Mapping[UUID, Any]:
        """The rows of some pairs, by key: of those that are shown, not of all that were weighed."""
        return self.rows.in_bulk([pair.key for pair in pairs])

    def of_group(self, group: Group) -> tuple[Pair, ...]:
        return self.ranking.of_group(group)


@dataclass(frozen=True, slots=True)
class _Picked:
    """The keys that the rules look at, the best and some of those that do not fit, with their Dutch and English."""

    levels: dict[UUID, tuple[str | None, str | None]]
    is_cut: bool
    more_out: bool


def _picked(question: best.Question) -> _Picked:
    """The first by the order of the rules, and the first of those that do not fit."""
    fitting, out = best.best(question, fitting=MOST_WEIGHED + 1, out=MOST_TOLD + 1)
    found = (*fitting[:MOST_WEIGHED], *out[:MOST_TOLD])
    levels = {key: (dutch, english) for key, _weight, _since, dutch, english in found}
    return _Picked(levels, len(fitting) > MOST_WEIGHED, len(out) > MOST_TOLD)


# People for a vacancy


def people_for_work(membership: Membership, *, on: date) -> QuerySet[Any]:
    """Everybody who may be proposed on a day: the trajectory runs, without a pause, and the dossier is ours."""
    rows = Participant.objects.visible_to(membership).active_on(on)
    found: QuerySet[Any] = rows.filter(paused_on=None, readable_until=None)
    return found


def candidates_for(membership: Membership, vacancy: Vacancy, *, on: date, rows: QuerySet[Any] | None = None) -> Ranked:
    """Who fits a vacancy, and who does not and why. `rows` narrows the people.

    Who was proposed here already, or of whom somebody decided that it does not fit, is left out.
    """
    people = people_for_work(membership, on=on) if rows is None else rows
    decided = {"participant": OuterRef("pk"), "vacancy": vacancy.pk}
    people = people.exclude(Exists(Match.objects.visible_to(membership).open().filter(**decided)))
    people = people.exclude(Exists(Dismissal.objects.visible_to(membership).filter(**decided)))
    journeys = journeys_to(membership, vacancy)
    picked = _picked(asked_of_people(people, membership, vacancy, journeys=journeys, on=on))
    everybody = Participant.objects.visible_to(membership)
    chosen = everybody.filter(pk__among=picked.levels)
    known = _with_work(chosen, membership, on).values(*OF_PERSON_BUT_LEVELS)
    shown = {row["pk"]: row | dict(zip(LEVEL_COLUMNS, picked.levels[row["pk"]], strict=True)) for row in known}
    born = chosen.values_list("pk", "birth_date", "birth_year_only", named=True)
    rights = _rights(facts_of(born, membership), vacancy, on)
    papers = certificates(membership, participant_id__among=picked.levels)
    job = cache(lambda location: job_of(vacancy, journeys.get(location, {}), on))
    pairs = [
        Pair(
            key,
            reasons_for(person_of(row, rights[key], papers.get(key, {})), job(row["location_id"])),
            row["waits_since"],
        )
        for key, row in shown.items()
    ]
    return Ranked(rank(pairs), everybody.select_related("location"), picked.is_cut, picked.more_out)


def asked_of_people(
    people: QuerySet[Any], membership: Membership, vacancy: Vacancy, *, journeys: weighing.Journeys, on: date
) -> best.Question:
    """What the database is asked about people for a vacancy; all of a pilot in one query, two where papers are asked.

    Languages are joined, and the newest measured levels and the papers that are asked come beside them: one that stands
    in each condition of a sum would be looked up as often.
    """
    spoken = {
        name: FilteredRelation("spokenlanguages", condition=Q(spokenlanguages__language__iexact=language))
        for name, language in (("dutch_spoken", DUTCH), ("english_spoken", ENGLISH))
    }
    job = job_of(vacancy, {}, on)
    rows = _with_work(people.annotate(**spoken), membership, on).order_by()
    weighed = weighing.weighed(rows, weighing.topics_of_people(job, journeys))
    newest = _measured(membership, on).order_by("participant_id", "-happened_on", "-recorded_at")
    papers = certificates(membership, kind__in=vacancy.papers) if vacancy.papers else {}
    language, of_papers = weighing.language_of_people(job), weighing.papers_of_people(job)
    levels = [("", None), *((level, level) for level in LEVELS)]
    return best.Question(
        weighed.values_list("pk", "weighed", "waits_since", "dutch_spoken__level", "english_spoken__level"),
        languages={
            (dutch, english): language(has_dutch, has_english)
            for dutch, has_dutch in levels
            for english, has_english in levels
        },
        measured=newest.distinct("participant_id").values_list("participant_id", "detail"),
        beside={person: of_papers(held) for person, held in papers.items()},
        otherwise=of_papers({}),
    )


def _rights(facts: Mapping[UUID, Facts], vacancy: Vacancy, on: date) -> dict[UUID, Right]:
    law = parameters()
    employer, starts_on = vacancy.employer.name, vacancy.starts_on
    return {
        key: right_by_start(known, employer, vacancy.title, starts_on=starts_on, on=on, parameters=law)
        for key, known in facts.items()
    }


# Vacancies for a person


def vacancies_for(
    membership: Membership, participant: Participant, *, on: date, rows: QuerySet[Any] | None = None
) -> Ranked:
    """Which open vacancies fit somebody, and which do not and why; see `candidates_for`."""
    vacancies = open_vacancies(membership, on=on) if rows is None else rows
    decided = {"participant": participant.pk, "vacancy": OuterRef("pk")}
    vacancies = vacancies.exclude(Exists(Match.objects.visible_to(membership).open().filter(**decided)))
    vacancies = vacancies.exclude(Exists(Dismissal.objects.visible_to(membership).filter(**decided)))
    seeker = Participant.objects.visible_to(membership).filter(pk=participant.pk)
    row = with_columns(seeker, membership, on).values(*OF_PERSON).get()
    journeys = journeys_from(membership, row["location_id"])
    papers = certificates(membership, participant=participant.pk).get(participant.pk, {})
    person = person_of(row, Right(RightState.UNKNOWN), papers)
    weighed = weighing.weighed(vacancies.order_by(), weighing.topics_of_jobs(person, journeys, on=on))
    picked = _picked(best.Question(weighed.values_list("pk", "weighed", "open_until")))
    everything = Vacancy.objects.visible_to(membership)
    found = everything.filter(pk__among=picked.levels).values_list(*OF_JOB, named=True)
    right = _right_at(facts_of([participant], membership)[participant.pk], on)
    with_right = cache(lambda known: replace(person, right=known))
    pairs = [
        Pair(
            row.pk,
            reasons_for(
                with_right(right(row.employer__name, row.title, row.starts_on)),
                job_of(row, journey_between(journeys, row.employer_id, _journey_to(row)), on),
            ),
            row.open_until,
        )
        for row in found
    ]
    return Ranked(rank(pairs), everything.select_related("employer"), picked.is_cut, picked.more_out)


def _journey_to(row: Any) -> str | None:
    return journey_to(works_at=row.works_at, place=row.place, employer_place=row.employer__place)


def _right_at(facts: Facts, on: date) -> Callable[[str, str, date | None], Right]:
    """The right to work of one person by employer, job and first day, worked out once for what tells them apart: who
    has no permit of an employer stands alike at every employer, and a first day that has passed is no first day."""
    law = parameters()

    @cache
    def known(employer: str, job: str, starts_on: date | None) -> Right:
        return right_by_start(facts, employer, job, starts_on=starts_on, on=on, parameters=law)

    def right(employer: str, job: str, starts_on: date | None) -> Right:
        has_permit = any(permit.is_of(employer) for permit in facts.permits)
        is_ahead = starts_on is not None and starts_on > on
        return known(*((employer, job) if has_permit else ("", "")), starts_on if is_ahead else None)

    return right


def open_vacancies(membership: Membership, *, on: date) -> QuerySet[Any]:
    """The vacancies that somebody may be proposed for on a day."""
    rows: QuerySet[Any] = Vacancy.objects.visible_to(membership).open_on(on)
    return rows


# Rows into what the rules read


def with_columns(people: QuerySet[Any], membership: Membership, on: date) -> QuerySet[Any]:
    """People with their languages, since when they wait, and whether they work. The newest measured level of Dutch goes
    before what was said at the intake."""
    mine = {"participant": OuterRef("pk")}
    measured = _measured(membership, on).filter(**mine).reverse().values("detail")[:1]
    found: QuerySet[Any] = _with_work(people, membership, on).annotate(
        dutch=Coalesce(Subquery(measured), _spoken(membership, DUTCH)), english=_spoken(membership, ENGLISH)
    )
    return found


def _with_work(people: QuerySet[Any], membership: Membership, on: date) -> QuerySet[Any]:
    works = Placement.objects.visible_to(membership).running_on(on).filter(participant=OuterRef("pk"))
    found: QuerySet[Any] = people.annotate(works=Exists(works), waits_since=WAITS_SINCE)
    return found


def _measured(membership: Membership, on: date) -> QuerySet[Any]:
    """The levels of Dutch that were measured until a day, the newest last."""
    rows = Milestone.objects.visible_to(membership).filter(kind=MilestoneKind.LANGUAGE_LEVEL, happened_on__lte=on)
    found: QuerySet[Any] = rows.exclude(detail="").order_by("happened_on", "recorded_at")
    return found


def _spoken(membership: Membership, language: str) -> NullIf:
    rows = SpokenLanguage.objects.visible_to(membership).filter(participant=OuterRef("pk"), language__iexact=language)
    return NullIf(Subquery(rows.order_by("pk").values("level")[:1]), Value(""))


def certificates(membership: Membership, **which: Any) -> dict[UUID, dict[str, Held]]:
    """The papers of people, by person and kind."""
    rows = Certificate.objects.visible_to(membership).filter(**which)
    found: dict[UUID, list[tuple[str, bool, date | None]]] = defaultdict(list)
    for person, *paper in rows.values_list("participant_id", "kind", "is_held", "valid_until"):
        found[person].append((paper[0], paper[1], paper[2]))
    return {person: held_of(papers) for person, papers in found.items()}


def person_of(row: Mapping[str, Any], right: Right, certificates: Mapping[str, Held]) -> Person:
    of_profile = {name.removeprefix("workprofile__"): value for name, value in row.items()}
    limits = {"fiets": of_profile["bike_minutes"], "ov": of_profile["transit_minutes"]}
    return Person(
        right=right,
        dutch=_level(row["dutch"]),
        english=_level(row["english"]),
        hours=of_profile["hours_available"],
        days=frozenset(of_profile["available_days"] or ()),
        can_shifts=of_profile["can_work_shifts"],
        can_nights=of_profile["can_work_nights"],
        has_licence=of_profile["has_driving_licence"],
        certificates=certificates,
        experience=frozenset(of_profile["experience"] or ()),
        wishes=frozenset(of_profile["wishes"] or ()),
        most_minutes={mode: minutes for mode, minutes in limits.items() if minutes is not None},
        at_work=row["works"],
    )


def _level(value: str | None) -> str | None:
    return value if value in LEVELS else None


def job_of(vacancy: Any, minutes: Mapping[str, int], on: date) -> Job:
    """A vacancy, or a row of the columns `OF_JOB` of one, with the journey to it in minutes by mode.

    A first day that is not known, or has passed, is `on`.
    """
    return Job(
        sector=vacancy.sector,
        dutch=_level(vacancy.language_level),
        english=_level(vacancy.english_level),
        teaches_dutch=vacancy.teaches_dutch,
        hours_min=vacancy.hours_min,
        hours_max=vacancy.hours_max,
        days=frozenset(vacancy.days),
        shifts=vacancy.has_shifts,
        nights=vacancy.has_nights,
        weekends=vacancy.has_weekends,
        licence=vacancy.needs_driving_licence,
        certificates=tuple(vacancy.papers),
        other_papers=vacancy.papers_note,
        papers_on_first_day=vacancy.papers_on_first_day,
        first_on=max(vacancy.starts_on or on, on),
        minutes=minutes,
    )


def journeys_to(membership: Membership, vacancy: Vacancy) -> dict[int, dict[str, int]]:
    """Minutes by location and mode."""
    rows = TravelTime.objects.visible_to(membership).filter(employer=vacancy.employer_id, to_place=vacancy.journey_to)
    return _by(rows.values_list("location_id", "mode", "minutes"))


def journeys_from(membership: Membership, location: int | None) -> dict[tuple[UUID, str], dict[str, int]]:
    """Minutes by mode, by employer and workplace (empty: the employer's own address)."""
    rows = TravelTime.objects.visible_to(membership).filter(location=location)
    by_place = rows.values_list("employer_id", "to_place", "mode", "minutes")
    return _by(((employer, place), mode, minutes) for employer, place, mode, minutes in by_place)


def journey_of(vacancy: Vacancy, journeys: Mapping[tuple[UUID, str], dict[str, int]]) -> dict[str, int]:
    """The journey to the work of a vacancy, of those that `journeys_from` gives."""
    return journey_between(journeys, vacancy.employer_id, vacancy.journey_to)


def journey_between(
    journeys: Mapping[tuple[UUID, str], dict[str, int]], employer: UUID, place: str | None
) -> dict[str, int]:
    """The journey to a workplace of an employer (`Vacancy.journey_to`), nothing where nobody knows it."""
    return {} if place is None else journeys.get((employer, place), {})


def _by(rows: Iterable[tuple[Any, str, int]]) -> dict[Any, dict[str, int]]:
    found: dict[Any, dict[str, int]] = defaultdict(dict)
    for key, mode, minutes in rows:
        found[key][mode] = minutes
    return found
