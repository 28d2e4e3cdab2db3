"""Ranked people and ranked vacancies: the database and the rules agree, and nobody of another pilot is in it."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from random import Random
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from config.database.scope import scoped
from employers.models import TravelTime, Vacancy
from matching import weighing
from matching.best import weights
from matching.models import Dismissal
from matching.ranked import (
    OF_PERSON,
    asked_of_people,
    candidates_for,
    certificates,
    job_of,
    journey_of,
    journeys_from,
    journeys_to,
    people_for_work,
    person_of,
    vacancies_for,
    with_columns,
)
from matching.rules.ranking import LEVELS, WEEK, Topic, reasons_for
from matching.rules.right_by_start import Right, RightState
from participants.enums import MilestoneKind
from participants.models import Certificate, Participant, SpokenLanguage, WorkProfile
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.cast import Cast, make_cast
from tests.factories import (
    make_employer,
    make_law,
    make_match,
    make_milestone,
    make_participant,
    make_placement,
    make_vacancy,
)
from tests.preparing import preparing

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 20)
MAYBE = (None, True, False)
#: The rules alone know of these: the law, and what is the same for everybody on a list.
ONLY_IN_RULES = (Topic.RIGHT,)


@pytest.fixture(scope="module")
def known(rows_of_module) -> Cast:
    cast = make_cast()
    make_law()
    return cast


@pytest.fixture(scope="module")
def crowd(known: Cast) -> Cast:
    """Sixty people and sixty vacancies, as different as they can be."""
    chance = Random(20261120)  # noqa: S311  (the same crowd every time)
    employers = [make_employer(known.assen, f"Werkgever {n}", place="Assen") for n in range(6)]
    places = (known.schepersmaat, known.graswijk)
    with preparing():
        for place, employer, to_place in product(places, employers, ("", "Assen", "Groningen")):
            for mode in chance.sample(("fiets", "ov", "auto"), chance.randint(0, 3)):
                minutes = chance.choice((10, 30, 40, 60, 120))
                journey = {"location": place, "employer": employer, "to_place": to_place, "mode": mode}
                TravelTime.objects.create(pilot=known.assen, minutes=minutes, **journey)
        for n in range(60):
            _somebody(chance, known, n, chance.choice((None, *places)))
            _work(chance, known, n, chance.choice(employers))
    return known


def _somebody(chance: Random, known: Cast, n: int, place) -> None:
    person = make_participant(known.assen, f"A-1{n:03}", last_name=f"Test {n}", location=place, lodged=date(2025, 1, 1))
    if n % 10 == 0:
        return  # nothing is known
    WorkProfile.objects.create(
        pilot=known.assen, participant=person, hours_available=chance.choice((None, 16, 24, 32, 40)),
        available_days=chance.sample(sorted(WEEK), chance.choice((0, 0, 2, 5, 7))),
        can_work_shifts=chance.choice(MAYBE), can_work_nights=chance.choice(MAYBE),
        has_driving_licence=chance.choice(MAYBE), experience=chance.sample(("horeca", "zorg"), chance.randint(0, 2)),
        wishes=chance.sample(("horeca", "zorg"), chance.randint(0, 2)),
        bike_minutes=chance.choice((None, 20, 30, 45)), transit_minutes=chance.choice((None, 20, 30, 60)),
    )  # fmt: skip
    for kind in chance.sample(("vca", "heftruck", "diploma"), chance.randint(0, 3)):
        is_held = chance.choice((True, True, False))
        until = chance.choice((None, date(2026, 1, 1), date(2026, 12, 24), date(2030, 1, 1))) if is_held else None
        Certificate.objects.create(pilot=known.assen, participant=person, kind=kind, is_held=is_held, valid_until=until)
    for language in ("nederlands", "engels"):
        if level := chance.choice((None, "", *LEVELS)):
            SpokenLanguage.objects.create(pilot=known.assen, participant=person, language=language, level=level)
    if n % 7 == 0:
        make_milestone(person, MilestoneKind.LANGUAGE_LEVEL, date(2026, 5, 1), detail=chance.choice(LEVELS))
    if n % 9 == 0:
        make_placement(person, make_employer(known.assen, f"Baas van {n}"), date(2026, 6, 1))


def _work(chance: Random, known: Cast, n: int, employer) -> None:
    low = chance.choice((None, 12, 24, 36))
    make_vacancy(
        employer, title=f"Werk {n}", sector=chance.choice(("", "horeca", "zorg")),
        hours_min=low, hours_max=chance.choice((None, 36, 40)), language_level=chance.choice(("", *LEVELS)),
        english_level=chance.choice(("", "", *LEVELS)), teaches_dutch=chance.choice(MAYBE),
        days=chance.sample(sorted(WEEK), chance.choice((0, 1, 2, 5))), has_shifts=chance.choice(MAYBE),
        has_nights=chance.choice(MAYBE), has_weekends=chance.choice(MAYBE), needs_driving_licence=chance.choice(MAYBE),
        papers=chance.choice(([], ["vca"], ["heftruck"], ["vca", "heftruck"], ["diploma"])),
        papers_note=chance.choice(("", "", "", "poortpas")), papers_on_first_day=chance.choice(MAYBE),
        starts_on=chance.choice((None, date(2026, 1, 1), date(2026, 12, 24), date(2026, 12, 25))),
        place=chance.choice(("", "Assen", "Groningen")), works_at=chance.choice(("", "", "Inlener BV")),
    )  # fmt: skip


def keys_of(rows) -> list[UUID]:
    return [row.pk for row in rows]


def of_rules(person, job, *left_out: Topic) -> int:
    reasons = reasons_for(person, job)
    return sum(weighing.WEIGHTS[reason.weight] for reason in reasons if reason.topic not in (*ONLY_IN_RULES, *left_out))


def test_the_database_weighs_every_pair_as_the_rules_do(crowd):
    jobhunter = crowd.members[Role.JOBHUNTER]
    unknown = Right(RightState.UNKNOWN)
    with scoped(scope_of(jobhunter)):
        people = with_columns(people_for_work(jobhunter, on=TODAY), jobhunter, TODAY)
        rows = {row["pk"]: row for row in people.values(*OF_PERSON)}
        vacancies = list(Vacancy.objects.visible_to(jobhunter).select_related("employer"))
        papers = certificates(jobhunter)
        assert (len(rows), len(vacancies)) == (60, 60)
        seen = set()
        for vacancy in vacancies[:20]:
            journeys = journeys_to(jobhunter, vacancy)
            everybody = people_for_work(jobhunter, on=TODAY)
            sums = weights(asked_of_people(everybody, jobhunter, vacancy, journeys=journeys, on=TODAY))
            found = {key: weight for key, weight, *_beside in sums}
            jobs = {key: job_of(vacancy, journeys.get(row["location_id"], {}), TODAY) for key, row in rows.items()}
            expected = {
                key: of_rules(person_of(row, unknown, papers.get(key, {})), jobs[key]) for key, row in rows.items()
            }
            assert found == expected
            seen |= set(found.values())
        for key, row in list(rows.items())[:20]:
            person = person_of(row, unknown, papers.get(key, {}))
            journeys = journeys_from(jobhunter, row["location_id"])
            topics = weighing.topics_of_jobs(person, journeys, on=TODAY)
            weighed = weighing.weighed(Vacancy.objects.visible_to(jobhunter), topics)
            assert dict(weighed.values_list("pk", "weighed")) == {
                vacancy.pk: of_rules(person, job_of(vacancy, journey_of(vacancy, journeys), TODAY), Topic.AT_WORK)
                for vacancy in vacancies
            }
    assert min(seen) < weighing.AGAINST <= max(seen)  # both sides of the border were tried


def test_the_order_of_the_database_is_the_order_of_the_rules(crowd, monkeypatch):
    """Cut off at ten, the list is the first ten of the whole list, but for what the law says."""
    jobhunter = crowd.members[Role.JOBHUNTER]
    with scoped(scope_of(jobhunter)):
        vacancy = Vacancy.objects.visible_to(jobhunter).select_related("employer").get(title="Werk 3")
        whole = candidates_for(jobhunter, vacancy, on=TODAY)
        people = with_columns(people_for_work(jobhunter, on=TODAY), jobhunter, TODAY).values(*OF_PERSON)
        known = {row["pk"]: person_of(row, Right(RightState.UNKNOWN), {}) for row in people}
        monkeypatch.setattr("matching.ranked.MOST_WEIGHED", 10)
        cut = candidates_for(jobhunter, vacancy, on=TODAY)
    assert (whole.is_cut, cut.is_cut) == (False, True)
    assert [pair.key for pair in cut.ranking.ranked] == [pair.key for pair in whole.ranking.ranked][:10]
    assert len(whole.ranking.ranked) > 10
    job, told = job_of(vacancy, {}, TODAY), {}
    for pair in (*whole.ranking.ranked, *whole.ranking.out):
        told[pair.key] = [reason for reason in pair.reasons if reason.topic is Topic.LANGUAGE]
    # what the database weighed of somebody's languages is what a row of that person says
    assert told == {
        key: [reason for reason in reasons_for(person, job) if reason.topic is Topic.LANGUAGE]
        for key, person in known.items()
    }
    assert len(set(map(tuple, told.values()))) > 5  # many ways to have it, were there


def test_the_number_of_questions_does_not_grow_with_the_crowd(crowd, known):
    jobhunter, counts = crowd.members[Role.JOBHUNTER], []
    with scoped(scope_of(jobhunter)):
        vacancies = list(Vacancy.objects.visible_to(jobhunter).select_related("employer").order_by("title"))
        person = Participant.objects.visible_to(jobhunter).order_by("case_number")[1]
        all_people = people_for_work(jobhunter, on=TODAY)
        for few in (1, 3, 60):
            some = Participant.objects.filter(pk__in=list(all_people.values_list("pk", flat=True)[:few]))
            with CaptureQueriesContext(connection) as captured:
                candidates_for(jobhunter, vacancies[0], on=TODAY, rows=some)
                vacancies_for(jobhunter, person, on=TODAY, rows=Vacancy.objects.filter(pk__in=keys_of(vacancies[:few])))
            counts.append(len(captured))
    assert len(set(counts)) == 1


def test_what_must_not_count_is_not_asked_of_the_database(crowd):
    """Who somebody is comes in only to name the line and for the law's own answer, both by key, after the order."""
    jobhunter = crowd.members[Role.JOBHUNTER]
    with scoped(scope_of(jobhunter)):
        vacancy = Vacancy.objects.visible_to(jobhunter).select_related("employer").first()
        with CaptureQueriesContext(connection) as captured:
            candidates_for(jobhunter, vacancy, on=TODAY)
    ordering = [query["sql"] for query in captured if "CASE" in query["sql"]]
    assert len(ordering) == 1
    for forbidden in ("gender", "birth", "first_name", "last_name", "sort_key", "case_number", "childcare", "adjust"):
        assert all(forbidden not in sql for sql in ordering)
    assert {name.removeprefix("workprofile__") for name in OF_PERSON} == {
        "pk", "location_id", "waits_since", "dutch", "english", "works", "hours_available", "available_days",
        "can_work_shifts", "can_work_nights", "has_driving_licence", "experience", "wishes", "bike_minutes",
        "transit_minutes",
    }  # fmt: skip


@pytest.fixture
def pair(known):
    """Somebody free to work and a vacancy that fits, in a pilot where nobody else is."""
    with preparing():
        person = make_participant(known.maastricht, "M-0001", lodged=date(2025, 1, 1), intake_on=date(2026, 2, 1))
        make_milestone(person, MilestoneKind.STATUS_GRANTED, date(2026, 1, 5))
        employer = make_employer(known.maastricht, "Bakkerij Limburg")
        vacancy = make_vacancy(employer, sector="horeca", hours_min=Decimal(24))
    return person, vacancy


def keys(ranked) -> list[UUID]:
    return [pair.key for pair in (*ranked.ranking.ranked, *ranked.ranking.out)]


def test_who_was_proposed_or_put_aside_is_not_ranked_again(known, pair):
    person, vacancy = pair
    by = known.neighbour
    with scoped(scope_of(by)):
        assert keys(candidates_for(by, vacancy, on=TODAY)) == [person.pk]
        assert keys(vacancies_for(by, person, on=TODAY)) == [vacancy.pk]
        match = make_match(person, vacancy.employer, vacancy=vacancy)
        assert keys(candidates_for(by, vacancy, on=TODAY)) == keys(vacancies_for(by, person, on=TODAY)) == []
        with preparing():
            match.state = "declined"
            match.save()
        assert keys(candidates_for(by, vacancy, on=TODAY)) == [person.pk]
        with preparing():
            Dismissal.objects.create(
                pilot=known.maastricht, participant=person, vacancy=vacancy, cause="reizen", decided_on=TODAY
            )
        assert keys(candidates_for(by, vacancy, on=TODAY)) == keys(vacancies_for(by, person, on=TODAY)) == []


def test_only_who_may_be_proposed_now_and_only_what_is_open(known, pair):
    person, vacancy = pair
    by, yesterday = known.neighbour, TODAY - timedelta(days=1)
    with preparing():
        for number, given in enumerate(({"ended_on": yesterday}, {"paused_on": yesterday})):
            make_participant(known.maastricht, f"M-001{number}", lodged=date(2025, 1, 1), **given)
        closed = make_vacancy(vacancy.employer, title="Gesloten", open_until=yesterday)
    with scoped(scope_of(by)):
        assert keys(candidates_for(by, vacancy, on=TODAY)) == [person.pk]
        assert closed.pk not in keys(vacancies_for(by, person, on=TODAY))


def test_the_database_gives_other_roles_no_vacancy_and_no_dismissal(known):
    with preparing():
        work = make_vacancy(make_employer(known.assen, "Bakkerij Drenthe"))
        own = make_participant(known.assen, "A-9001")
        Dismissal.objects.create(pilot=known.assen, participant=own, vacancy=work, cause="taal", decided_on=TODAY)
    for role, membership in known.members.items():
        with scoped(scope_of(membership)):
            for model in (Vacancy, Dismissal):
                if role == Role.JOBHUNTER:
                    assert model.objects.filter(pilot=known.assen).exists()
                    continue
                with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
                    list(model.objects.all())
