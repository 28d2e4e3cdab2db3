"""A job fair: who is on its lists, who fits whom, and the schedule as it stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from employers.meetings import employers_at
from employers.models import Employer, Vacancy
from matching.models import FairTalk
from matching.ranked import candidates_for, open_vacancies, people_for_work
from matching.rules.fair import Fit
from participants.models import EmployerAgreement, Participant
from pilots.models import Meeting, Membership

MOST_VACANCIES = 60  # of one fair: each is ranked on its own
WHO_MAY_COME = ~Q(was_present=False)


def people_at(membership: Membership, meeting: Meeting, *, on: date) -> QuerySet[Any]:
    """Who is on the list of the fair and may be proposed for work; not who is known to have stayed away."""
    people = people_for_work(membership, on=on)
    listed = Q(attendances__meeting=meeting) & (Q(attendances__was_present=None) | Q(attendances__was_present=True))
    found: QuerySet[Any] = people.filter(listed).order_by("sort_key", "pk")
    return found


def tables_at(membership: Membership, meeting: Meeting) -> list[Employer]:
    """The employers that have a table, by name."""
    return [row.employer for row in employers_at(membership, meeting).filter(WHO_MAY_COME)]


def vacancies_at(membership: Membership, meeting: Meeting, *, on: date) -> QuerySet[Any]:
    """The jobs that can still be had at the employers of the fair, on its day or now when that is past."""
    rows = open_vacancies(membership, on=max(on, meeting.held_on))
    found: QuerySet[Any] = rows.filter(employer__in=[employer.pk for employer in tables_at(membership, meeting)])
    return found.select_related("employer").order_by("employer__name", "title", "pk")


def fits_at(membership: Membership, meeting: Meeting, *, on: date) -> tuple[list[Fit], dict[tuple[UUID, UUID], UUID]]:
    """The pairs that may meet, and for each the vacancy that fits best.

    By the rules of the ranking: what is against a pair keeps it from the schedule, what is unknown does not.
    """
    people = people_at(membership, meeting, on=on)
    best: dict[tuple[UUID, UUID], tuple[Fit, UUID]] = {}
    for vacancy in vacancies_at(membership, meeting, on=on)[:MOST_VACANCIES]:
        for pair in candidates_for(membership, vacancy, on=on, rows=people).ranking.ranked:
            fit, key = Fit(vacancy.employer_id, pair.key, pair.place), (vacancy.employer_id, pair.key)
            if key not in best or fit.place < best[key][0].place:
                best[key] = fit, vacancy.pk
    return [fit for fit, _vacancy in best.values()], {key: vacancy for key, (_fit, vacancy) in best.items()}


def talks_at(membership: Membership, meeting: Meeting) -> QuerySet[Any]:
    """The schedule, by time and table; `may_be_named`: the person agreed that this employer hears about them."""
    agreed = EmployerAgreement.objects.visible_to(membership).filter(
        participant=OuterRef("participant"), employer=OuterRef("employer"), withdrawn_on=None
    )
    rows: QuerySet[Any] = FairTalk.objects.visible_to(membership).filter(meeting=meeting)
    rows = rows.select_related("participant", "employer", "vacancy").annotate(may_be_named=Exists(agreed))
    return rows.order_by("starts_at", "employer__name", "pk")


@dataclass(frozen=True, slots=True)
class Row:
    """A half hour of the schedule: each table with its talk, None where the table is free."""

    starts_at: time
    seats: tuple[tuple[Employer, FairTalk | None], ...]


def grid(talks: Iterable[FairTalk], tables: Sequence[Employer]) -> list[Row]:
    """The talks as half hours by tables."""
    at: dict[time, dict[UUID, FairTalk]] = {}
    for talk in talks:
        at.setdefault(talk.starts_at, {})[talk.employer_id] = talk
    return [Row(start, tuple((table, at[start].get(table.pk)) for table in tables)) for start in sorted(at)]


def without_talk(people: Iterable[Participant], talks: Iterable[FairTalk]) -> list[Participant]:
    """Who came for nothing, unless somebody adds a talk."""
    seated = {talk.participant_id for talk in talks}
    return [person for person in people if person.pk not in seated]


def tables_with_work(vacancies: Iterable[Vacancy]) -> set[UUID]:
    return {vacancy.employer_id for vacancy in vacancies}
