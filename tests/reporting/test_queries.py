"""Nameless rows: of the pilot in scope only, exact, and for roles that may not read the dossiers themselves."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import ProgrammingError, transaction

from config.database.scope import scoped
from matching import models as matching
from matching.models import Wage
from participants.enums import MilestoneKind
from participants.models import Milestone, Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from pilots.models import Expenditure
from reporting import queries
from reporting.rules.rows import (
    CheckIn,
    Cost,
    Dossier,
    Employer,
    Indication,
    Match,
    Meeting,
    Permit,
    Placement,
    Support,
)
from tests.factories import (
    make_budget_line,
    make_employer,
    make_employer_attendance,
    make_interaction,
    make_match,
    make_meeting,
    make_milestone,
    make_participant,
    make_permit,
    make_phase,
    make_placement,
    make_profile,
    make_support,
)
from tests.factories_at_work import make_check_in, make_cost, make_progression
from tests.preparing import preparing

ON = date(2026, 3, 31)
INSUFFICIENT_PRIVILEGE = "42501"
READERS = (Role.PROJECT_LEADER, Role.JOBHUNTER)


def make_dossier(pilot, location, case_number, **fields):
    person = make_participant(pilot, case_number, location=location, gender="v", lodged=date(2025, 1, 1), **fields)
    employer = make_employer(
        pilot, f"Werkgever van {case_number}", sector="bouw", size="10-49", first_contact_on=date(2026, 1, 3)
    )
    make_milestone(person, MilestoneKind.W_DOCUMENT, date(2025, 2, 1))
    make_milestone(person, MilestoneKind.BSN_REQUESTED, date(2026, 1, 2))
    make_milestone(person, MilestoneKind.BSN_ASSIGNED, date(2026, 2, 3))
    make_milestone(person, MilestoneKind.LANGUAGE_LEVEL, date(2026, 3, 1), detail="A2")
    make_milestone(person, MilestoneKind.LANGUAGE_LEVEL, date(2026, 4, 1), detail="B1")
    make_profile(person, education="laag")
    make_match(person, employer, sector="horeca", proposed_on=date(2026, 1, 20), agreed_on=date(2026, 2, 1))
    make_permit(person, employer, date(2026, 2, 2), valid_from=date(2026, 3, 5), valid_until=date(2026, 9, 5))
    work = {"sector": "horeca", "hours": 24, "contract_ends_on": date(2026, 9, 5), "job_level": "laag", "per_hour": 17}
    make_progression(make_placement(person, employer, date(2026, 3, 6), **work), "ja", note="GEHEIM")
    make_placement(person, employer, date(2026, 3, 5), kind="proef")
    reach(person, employer)
    return person


def reach(person, employer):
    """What was heard, spent and met: a row of each that counts, and one that does not."""
    pilot = person.pilot
    before = make_placement(person, employer, date(2026, 1, 2), ends_on=date(2026, 2, 27), hours=20, per_hour=15)
    next_contract(before, date(2026, 2, 1), hours=22, per_hour=16)
    make_check_in(before, happened_on=date(2026, 2, 2), respondent="werkgever", satisfaction=4, hire_again=True)
    make_support(person, "jobcoaching", given_on=date(2026, 3, 9), hours=Decimal("1.5"), description="GEHEIM")
    line = make_budget_line(make_phase(pilot, f"fase van {person.case_number}"), "Maatwerk", 500)
    spent = {"pilot": pilot, "line": line, "kind": "realisatie"}
    with preparing():
        booked, paid = (
            Expenditure.objects.create(**spent, booked_on=date(2026, 3, on), amount=amount, reference=str(on))
            for on, amount in ((2, 80), (9, 72))
        )
    done = {"state": "betaald", "decided_on": date(2026, 3, 2), "line": line, "commitment": booked, "payment": paid}
    make_cost(before, purpose="GEHEIM", **done)
    make_cost(before, purpose="GEHEIM", kind="cursus")
    fair = make_meeting(pilot, date(2026, 3, 1), kind="banenmarkt", residents=9, attended=[person], title="GEHEIM")
    make_employer_attendance(fair, employer, was_present=True)
    make_employer_attendance(fair, make_employer(pilot, f"Afwezig bij {person.case_number}"), was_present=False)
    make_interaction(employer, date(2026, 2, 5), note="GEHEIM")


def next_contract(placement, starts_on, *, hours, per_hour):
    with preparing():
        placement.contracts.update(ends_on=starts_on - timedelta(days=1))
        given = {"pilot_id": placement.pilot_id, "starts_on": starts_on, "kind": "bepaald", "hours_per_week": hours}
        contract = placement.contracts.create(**given)
        Wage.objects.create(pilot_id=placement.pilot_id, contract=contract, per_hour=per_hour)


@pytest.fixture
def two_pilots(cast, law):
    make_dossier(cast.assen, cast.schepersmaat, "A-0001", intake_on=date(2026, 1, 15), birth_date=date(2001, 4, 1))
    make_dossier(cast.maastricht, cast.azc_maastricht, "M-0001", first_name="Hanna")
    return cast


@pytest.fixture(params=READERS)
def reader(request, two_pilots):
    """In the scope of a role that gets figures."""
    with scoped(scope_of(two_pilots.members[request.param])):
        yield two_pilots.members[request.param]


def test_rows_are_those_of_the_own_pilot_and_have_no_name(reader):
    found = queries.cohort(reader.pilot_id, on=ON)

    assert found.dossiers == (
        Dossier(
            case="A-0001",
            enrolled_on=date(2026, 1, 12),
            intake_on=date(2026, 1, 15),
            location="azc Schepersmaat",
            gender="v",
            age=24,
            education="laag",
            dutch_level="a2",
            bsn_requested_on=date(2026, 1, 2),
            bsn_assigned_on=date(2026, 2, 3),
        ),
    )
    assert "Yonas" not in repr(found)
    assert [word for word in ("Hanna", "Werkgever", "GEHEIM", "M-0001") if word in repr(found)] == []


def test_work_and_permits_of_the_own_pilot(reader):
    found = queries.cohort(reader.pilot_id, on=ON)
    ends = date(2026, 9, 5)

    hours, more, most = (Decimal(f"{hours}.0") for hours in (20, 22, 24))
    before, after = found.placements
    assert before == Placement(
        "A-0001",
        date(2026, 1, 2),
        date(2026, 2, 27),
        contract_type="bepaald",
        hours=hours,
        first_contract_ends_on=date(2026, 1, 31),
        proven_until=date(2026, 2, 27),
        employer=before.employer,
        last_hours=more,
        last_contract_type="bepaald",
    )
    assert after == Placement(
        "A-0001",
        date(2026, 3, 6),
        sector="horeca",
        contract_type="bepaald",
        hours=most,
        first_contract_ends_on=ends,
        proven_until=ends,
        employer=before.employer,
        job_level="laag",
        last_hours=most,
        last_contract_type="bepaald",
        wage_step=1,  # 17 after 16; the wages themselves stay where they are
        fits=True,
    )
    assert found.matches == (Match("A-0001", date(2026, 2, 1), "horeca", "", None),)
    held = (before.employer, date(2026, 3, 5), ends)
    assert found.permits == (Permit("A-0001", date(2026, 2, 2), None, date(2026, 3, 4), "verleend", "horeca", *held),)
    assert found.indications == (Indication("A-0001", True, "waiting_term_passed"),)


def test_what_was_heard_spent_and_met_in_the_own_pilot(reader):
    found = queries.cohort(reader.pilot_id, on=ON)
    firm = found.placements[0].employer
    day = date(2026, 3, 2)

    assert found.check_ins == (CheckIn("A-0001", date(2026, 2, 2), "werkgever", 4, firm, True),)
    assert found.support == (Support("A-0001", "jobcoaching", date(2026, 3, 9), Decimal("1.50")),)
    assert found.costs == (Cost("A-0001", "reiskosten", day, Decimal(80), date(2026, 3, 9), Decimal(72)),)
    assert found.meetings == (Meeting("banenmarkt", date(2026, 3, 1), "", 9, None, ("A-0001",), (firm,)),)
    assert sorted(found.employers, key=lambda row: row.key != firm) == [
        Employer(firm, "10-49", "bouw", (date(2026, 1, 3), date(2026, 2, 5))),
        Employer(next(row.key for row in found.employers if row.key != firm)),
    ]


@pytest.mark.parametrize(("on", "age"), [(date(2026, 3, 31), 24), (date(2026, 4, 1), 25)])
def test_the_age_is_that_of_the_reference_date(reader, on, age):
    assert queries.cohort(reader.pilot_id, on=on).dossiers[0].age == age


def test_the_leader_has_no_right_on_the_dossiers_themselves(two_pilots):
    with scoped(scope_of(two_pilots.members[Role.PROJECT_LEADER])):
        for model in (Participant, Milestone, matching.Placement):
            with pytest.raises(ProgrammingError) as refused, transaction.atomic():
                model.objects.count()
            assert getattr(refused.value.__cause__, "sqlstate", "") == INSUFFICIENT_PRIVILEGE


@pytest.mark.parametrize("role", [role for role in Role if role not in (*READERS, Role.FUNCTIONAL_ADMIN)])
def test_other_roles_get_no_figures(two_pilots, role):
    with (
        scoped(scope_of(two_pilots.members[role])),
        pytest.raises(ProgrammingError, match="permission denied for function"),
        transaction.atomic(),
    ):
        queries.cohort(two_pilots.assen.pk, on=ON)


def test_without_a_pilot_in_scope_there_are_no_rows(two_pilots, prepare):
    with prepare():
        assert queries.cohort(two_pilots.assen.pk, on=ON).dossiers == ()


def test_the_location_is_that_of_the_reference_date(two_pilots, prepare):
    with prepare():
        person = Participant.objects.get(case_number="A-0001")
        person.stays.update(ends_on=date(2026, 2, 28))
        person.stays.create(pilot=person.pilot, location=two_pilots.graswijk, starts_on=date(2026, 3, 1))
    with prepare(two_pilots.assen.pk):
        locations = [
            queries.cohort(two_pilots.assen.pk, on=on).dossiers[0].location
            for on in (date(2026, 2, 28), date(2026, 3, 1))
        ]
    assert locations == ["azc Schepersmaat", "Graswijk"]


def test_the_number_of_queries_does_not_grow_with_the_dossiers(two_pilots, prepare, django_assert_num_queries):
    counts = []
    for extra in ("A-0002", "A-0003"):
        with prepare(two_pilots.assen.pk):
            with django_assert_num_queries(22) as captured:
                queries.cohort(two_pilots.assen.pk, on=ON)
            counts.append(len(captured))
        make_dossier(two_pilots.assen, two_pilots.schepersmaat, extra)
    assert counts[0] == counts[1]
