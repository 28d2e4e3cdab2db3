"""Vacancies to ask about, employers to call again and wages too low: in Mijn werk, and the wage on its placement."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from config.database.scope import maintenance, scoped
from matching.enums import MatchState
from matching.models import Placement, Wage
from matching.wages import wages_of_placement
from matching.worklist import employers, work_of
from matching.worklist.registry import sources_for
from participants.models import Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.cast import Cast, make_cast
from tests.factories import (
    make_employer,
    make_interaction,
    make_law,
    make_match,
    make_participant,
    make_placement,
    make_vacancy,
)

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 20)
OURS = ("vacancy_stale", "call_employer_again", "wage_low")


def days(number):
    return TODAY + timedelta(days=number)


def twenty_one_in(number):
    """A day of birth, so that somebody turns 21 in so many days (and not on 29 February)."""
    day = days(number)
    return day.replace(year=day.year - 21)


def worker(pilot, number, name, **fields):
    given = {"first_name": name, "last_name": "", "enrolled_on": days(-100), "intake_on": days(-90)} | fields
    return make_participant(pilot, f"{pilot.case_prefix}-{number:04}", **given)


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    made = make_cast()
    for pilot in (made.assen, made.maastricht):
        _fill(pilot)
    return made


def _fill(pilot):
    bakery = make_employer(pilot, "Bakkerij", place="Assen")
    gone = make_employer(pilot, "Weg", dropped_out_on=days(-1))
    make_vacancy(bakery, "Inpakker", checked_on=days(-50))
    make_vacancy(bakery, "Vers", checked_on=days(-3))
    make_vacancy(bakery, "Dicht", checked_on=days(-50), closed_on=days(-1), closing_reason="geen_werk")
    make_interaction(bakery, days(-30), next_on=days(-20), next_note="oud")
    make_interaction(bakery, days(-10), next_on=days(2), next_note="plek vrij?")
    make_interaction(gone, days(-10), next_on=days(2))
    for number, name, per_hour, born in (
        (1, "Adam", "14.50", twenty_one_in(-900)),
        (2, "Bea", "13.00", twenty_one_in(10)),
        (3, "Cas", "40.00", twenty_one_in(-900)),
        (4, "Dirk", "13.00", twenty_one_in(200)),
    ):
        make_placement(worker(pilot, number, name, birth_date=born), bakery, days(-30), per_hour=Decimal(per_hour))


def items(membership):
    with scoped(scope_of(membership)):
        return [item for item in work_of(membership, on=TODAY) if item.kind in OURS]


def test_the_jobhunter_is_told_what_is_due_in_the_own_pilot(cast):
    found = {(item.kind, item.subject.name, item.due, item.detail) for item in items(cast.members["jobhunter"])}
    assert {row for row in found if row[0] != "wage_low"} == {
        ("vacancy_stale", "Bakkerij", days(-8), "Inpakker"),
        ("call_employer_again", "Bakkerij", days(2), ": plek vrij?"),
    }
    low = {(name, due) for kind, name, due, _detail in found if kind == "wage_low"}
    assert ("Bea", days(10)) in low
    assert {name for name, _due in low} <= {"Adam", "Bea"}
    assert len([row for row in found if row[0] == "wage_low"]) == 2


def test_nobody_else_hears_of_jobs_contact_and_wages(cast):
    for who in ("job_coach", "coa"):
        assert items(cast.members[who]) == []
    own = {employers.stale_vacancies, employers.calls, employers.low_wages}
    for role in Role:
        assert bool(own & set(sources_for(role))) is (role == Role.JOBHUNTER)


def test_the_number_of_questions_does_not_grow(cast):
    membership = cast.members["jobhunter"]

    def asked():
        with (
            scoped(scope_of(membership)),
            CaptureQueriesContext(
                connection,
            ) as queries,
        ):
            for source in (employers.stale_vacancies, employers.calls, employers.low_wages):
                list(source(membership, TODAY))
        return len(queries)

    before = asked()
    for number in range(5, 8):
        hotel = make_employer(cast.assen, f"Hotel {number}")
        make_vacancy(hotel, checked_on=days(-60))
        make_interaction(hotel, days(-5), next_on=days(1))
        eva = worker(cast.assen, number, "Eva", birth_date=twenty_one_in(5))
        make_placement(eva, hotel, days(-5), per_hour=13)
    assert asked() == before


def test_the_placement_shows_the_wage_through_time_and_only_to_who_may_know_it(cast, client_of):
    with maintenance():
        bea = Placement.objects.get(participant__first_name="Bea", pilot=cast.assen)
    address = f"/pilots/assen/matches/placements/{bea.pk}/"
    page = client_of("jobhunter").get(address).content.decode()
    for said in ("Loon en minimumloon", "20 jaar", "21 jaar of ouder", "Te laag", "Genoeg"):
        assert said in page
    with maintenance():
        Placement.objects.filter(pk=bea.pk).update(job_coach=cast.members["job_coach"])
        Participant.objects.filter(pk=bea.participant_id).update(job_coach=cast.members["job_coach"])
    coach = client_of("job_coach").get(address).content.decode()
    assert ("Bea bij Bakkerij" in coach, "minimumloon" in coach) == (True, False)


def test_contracts_that_follow_are_checked_until_the_next_begins(cast):
    with maintenance():
        cas = Placement.objects.get(participant__first_name="Cas", pilot=cast.assen)
        cas.contracts.update(ends_on=days(2))
        second = cas.contracts.create(pilot=cast.assen, starts_on=days(3), ends_on=days(20))
        cas.ends_on = days(10)
        Wage.objects.create(pilot=cast.assen, contract=second, per_hour=Decimal(41))
        course = wages_of_placement(cas)
    spans = [(s.check.wage, s.starts_on, s.ends_on) for s in course]
    assert (spans[0][1], spans[-1][2]) == (days(-30), days(10))
    assert {wage for wage, start, _end in spans if start >= days(3)} == {Decimal(41)}
    assert {wage for wage, start, _end in spans if start < days(3)} == {Decimal(40)}


def test_who_is_employed_by_an_agency_works_somewhere_else(cast, client_of):
    agency = make_employer(cast.assen, "Noorderflex", is_temp_agency=True)
    job = make_vacancy(agency, "Orderpicker", works_at="Distributiecentrum De Poort", place="Beilen")
    person = worker(cast.assen, 9, "Fatma", job_coach=cast.members["job_coach"])
    match = make_match(person, agency, vacancy=job, state=MatchState.STARTED)
    placement = make_placement(person, agency, days(-5), match=match, job_coach=cast.members["job_coach"])
    address = f"/pilots/assen/matches/placements/{placement.pk}/"
    said = "Werkt bij (inlener)</dt><dd>Distributiecentrum De Poort, Beilen</dd>"
    assert said in client_of("jobhunter").get(address).content.decode()
    coach = client_of("job_coach").get(address).content.decode()
    assert ("Noorderflex" in coach, "De Poort" in coach) == (True, False)
