"""Mijn werk of each role: the facts behind it, who sees what, and a number of queries that does not grow."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from config.database.scope import maintenance, scoped
from matching.enums import MatchState
from matching.models import MatchStep
from matching.rules.worklist import Kind
from matching.worklist import work_of
from matching.worklist.registry import wording_of
from participants.enums import MilestoneKind
from participants.models import CaseTransfer, IntakeDraft, Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import (
    make_appointment,
    make_employer,
    make_handover,
    make_match,
    make_membership,
    make_milestone,
    make_participant,
    make_permit,
    make_placement,
    make_user,
)
from tests.html_forms import words_in

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 20)


def days(number):
    return TODAY + timedelta(days=number)


def work(membership):
    with scoped(scope_of(membership)):
        return [(item.kind, item.subject.name, item.due) for item in work_of(membership, on=TODAY)]


def person(pilot, number, name, **fields):
    given = {"enrolled_on": days(-100), "intake_on": days(-90), "lodged": date(2025, 1, 1)} | fields
    return make_participant(pilot, f"{pilot.case_prefix}-{number:04}", first_name=name, last_name="", **given)


@pytest.fixture
def caseload(cast, law):
    """One person per kind of trouble in Assen, and the same troubles in Maastricht, which must not show."""
    for pilot, place in ((cast.assen, cast.schepersmaat), (cast.maastricht, cast.azc_maastricht)):
        employer = make_employer(pilot, "Bakkerij")
        at = {"location": place}
        adam = person(pilot, 1, "Adam", **at)
        for since, until in ((-300, days(-200)), (-199, days(-4))):
            make_milestone(adam, MilestoneKind.W_DOCUMENT, days(since), until=until)
        worker = person(pilot, 2, "Bea", **at)
        make_permit(worker, employer, days(-200), valid_from=days(-150), valid_until=days(60))
        make_placement(worker, employer, days(-140), contract_ends_on=days(30))
        holder = person(pilot, 3, "Cas", **at)
        make_permit(holder, employer, days(-40))
        for since, until in ((-300, days(-30)), (-29, days(92))):  # the last one runs out beyond the horizon
            make_milestone(holder, MilestoneKind.W_DOCUMENT, days(since), until=until)
        agreed = person(pilot, 4, "Dia", **at)
        make_milestone(agreed, MilestoneKind.W_DOCUMENT, days(-300))
        make_match(agreed, employer, state=MatchState.OFFERED, proposed_on=days(-9), agreed_on=days(-2))
        person(pilot, 5, "Eli", enrolled_on=None, intake_on=None, in_view_agreed_on=days(-2), **at)
        person(pilot, 6, "Fay", enrolled_on=days(-20), intake_on=None, **at)
        drafted = person(pilot, 7, "Gus", enrolled_on=days(-3), intake_on=None, **at)
        with maintenance():
            IntakeDraft.objects.create(pilot=pilot, participant=drafted)
            IntakeDraft.objects.update(saved_at=f"{days(-1)}T09:00:00+01:00")
        known = person(pilot, 8, "Hal", **at)
        make_match(known, employer, state=MatchState.INTRODUCED, proposed_on=days(-15))
        for since, until in ((-300, days(-30)), (-29, None)):  # the last one never runs out
            make_milestone(known, MilestoneKind.W_DOCUMENT, days(since), until=until)
        person(pilot, 9, "Ida", lodged=None, **at)
        person(pilot, 10, "Jos", lodged=None, ended_on=days(-1), **at)
        make_milestone(person(pilot, 11, "Kim", lodged=None, **at), MilestoneKind.STATUS_GRANTED, days(-50))
    return cast


EXPECTED = [
    (Kind.APPLICATION_DATE, "Ida", days(-86)),
    (Kind.NO_INTAKE, "Fay", days(-6)),
    (Kind.PERMIT_TERM, "Cas", days(-5)),
    (Kind.W_DOCUMENT, "Adam", days(-4)),
    (Kind.PERMIT_ENDS, "Bea", days(-3)),
    (Kind.MATCH_STILL, "Hal", days(-1)),
    (Kind.PERMIT_POSSIBLE, "Dia", TODAY),
    (Kind.REFERRAL, "Eli", TODAY),
    (Kind.DRAFT, "Gus", TODAY),
    (Kind.CONTRACT_ENDS, "Bea", days(30)),
]


def test_the_jobhunter_sees_every_trouble_of_the_own_pilot_soonest_first(caseload):
    assert work(caseload.members[Role.JOBHUNTER]) == EXPECTED


def test_a_dossier_that_passed_to_me_stands_there_until_i_open_it(cast, law):
    me, colleague = (
        cast.members[Role.JOBHUNTER],
        make_membership(cast.assen, Role.JOBHUNTER, user=make_user("ander@example.nl")),
    )
    passed = person(cast.assen, 1, "Adam", jobhunter=me, location=cast.graswijk)
    make_milestone(passed, MilestoneKind.STATUS_GRANTED, days(-50))
    with maintenance():
        CaseTransfer.objects.create(
            pilot=cast.assen,
            participant=passed,
            from_membership=colleague,
            to_membership=me,
            transferred_on=days(-3),
            reason="Nieuwe verdeling",
        )
    assert work(me) == [(Kind.NEW_CASE, "Adam", TODAY)]
    assert work(colleague) == []
    with maintenance():
        CaseTransfer.objects.update(opened_at=f"{TODAY}T09:00:00+01:00")
    assert work(me) == []


def test_what_another_pilot_offers_stands_there_without_a_name_and_leads_to_the_offer(cast, law, client_of):
    offered = make_participant(cast.maastricht, "M-0001", first_name="Geheim", last_name="Onderweg")
    offer = make_handover(cast.neighbour, offered, cast.assen)
    assert [row[:2] for row in work(cast.members[Role.JOBHUNTER])] == [(Kind.HANDOVER, "Iemand uit Maastricht")]
    page = client_of("jobhunter").get(reverse("matching:work", args=["assen"])).content.decode()
    assert reverse("participants:incoming-offer", args=["assen", offer.pk]) in page
    assert ("Overdracht aannemen of terugsturen" in page, "Geheim" in page, "Onderweg" in page) == (True, False, False)


def test_coa_sees_papers_and_own_moves_of_the_own_location(caseload):
    assert work(caseload.members[Role.COA_CASEWORKER]) == [
        (Kind.APPLICATION_DATE, "Ida", days(-86)),
        (Kind.BRP_PRIORITY, "Cas", days(-26)),
        (Kind.W_DOCUMENT, "Adam", days(-4)),
    ]


def test_coa_of_another_location_sees_nothing_of_it(caseload):
    with maintenance():
        Participant.objects.filter(pilot=caseload.assen).update(location=caseload.graswijk)
    assert work(caseload.members[Role.COA_CASEWORKER]) == []


def test_the_job_coach_sees_contracts_of_the_own_placements_only(caseload):
    coach = caseload.members[Role.JOB_COACH]
    assert work(coach) == []
    with maintenance():
        worker = Participant.objects.get(pilot=caseload.assen, first_name="Bea")
        worker.placements.update(job_coach=coach)
        Participant.objects.filter(pk=worker.pk).update(job_coach=coach)
        placement = worker.placements.get()
    assert work(coach) == [(Kind.CONTRACT_ENDS, "Bea", days(30))]
    with scoped(scope_of(coach)):
        (item,) = work_of(coach, on=TODAY)
    there = reverse("matching:placement", args=["assen", placement.pk])
    jobhunter, address = caseload.members[Role.JOBHUNTER], wording_of(Kind.CONTRACT_ENDS).address
    # the coach asks the employer how it goes on, the jobhunter records it
    assert (address(item, coach), address(item, jobhunter)) == (f"{there}check-in/werkgever/", there)


def test_the_project_leader_sees_case_numbers_and_no_names(caseload):
    numbers = {"Adam": 1, "Bea": 2, "Cas": 3, "Eli": 5, "Fay": 6, "Gus": 7, "Hal": 8, "Ida": 9}
    expected = [(kind, f"A-{numbers[name]:04}", due) for kind, name, due in EXPECTED if name in numbers]
    assert sorted(work(caseload.members[Role.PROJECT_LEADER])) == sorted(expected)


def test_the_page_of_the_project_leader_holds_figures_and_no_person(caseload, client_of):
    page = client_of("project_leader").get("/pilots/assen/matches/work/").content.decode()
    assert "Match staat 14 dagen stil" in page
    assert words_in(page, "Adam", "Bea", "A-0001", "Bakkerij", "Schepersmaat") == []


@pytest.mark.parametrize("who", ["researcher", "privacy_officer"])
def test_who_oversees_the_pilot_has_nothing_of_all_this(caseload, client_of, who):
    assert work(caseload.members[Role(who)]) == []
    page = client_of(who).get(reverse("matching:work", args=["assen"])).content.decode()
    assert "Er is de komende 7 dagen niets te doen" in page
    assert words_in(page, "Adam", "Bea", "A-0001", "Bakkerij") == []


def test_recording_the_fact_closes_the_item(caseload):
    jobhunter = caseload.members[Role.JOBHUNTER]
    with maintenance():
        adam = Participant.objects.get(pilot=caseload.assen, first_name="Adam")
        match = Participant.objects.get(pilot=caseload.assen, first_name="Hal").matchs.get()
        MatchStep.objects.create(pilot=caseload.assen, match=match, state="introduced", happened_on=days(-1))
    make_milestone(adam, MilestoneKind.W_DOCUMENT, days(-3), until=days(300))
    kinds = [kind for kind, _name, _due in work(jobhunter)]
    assert Kind.W_DOCUMENT not in kinds
    assert Kind.MATCH_STILL not in kinds


def test_an_item_opens_the_page_that_records_its_fact(caseload, client_of):
    page = client_of("jobhunter").get("/pilots/assen/matches/work/").content.decode()
    with maintenance():
        people = {p.first_name: p for p in Participant.objects.filter(pilot=caseload.assen)}
        permit = people["Cas"].workpermits.get()
        offer = people["Dia"].matchs.get()
    for address in (
        f"participants/{people['Adam'].pk}/milestones/add/w_document/",
        f"participants/{people['Eli'].pk}/appointments/add/?soort=intake",
        f"participants/{people['Ida'].pk}/asylum-facts/",
        f"matches/permits/{permit.pk}/decision/",
        f"matches/{offer.pk}/permit/",
    ):
        assert address in page
    make_appointment(people["Eli"], timezone.now() + timedelta(days=2), kind="intake")
    planned = client_of("jobhunter").get(reverse("matching:work", args=["assen"])).content.decode()
    assert ("Intake plannen" in page, "Intake plannen" in planned) == (True, False)  # the agenda says it from now on


@pytest.mark.parametrize("chosen", ["te-laat", "vandaag", "komende-7-dagen", "later", "ander", "onzin", "\x00<script>"])
def test_every_choice_of_group_answers(caseload, client_of, chosen):
    response = client_of("jobhunter").get("/pilots/assen/matches/work/", {"toon": chosen, "page": "999"})
    assert response.status_code == 200
    assert b"<script>" not in response.content.replace(b'<script src="', b"")


@pytest.mark.parametrize("role", [Role.JOBHUNTER, Role.COA_CASEWORKER, Role.JOB_COACH, Role.PROJECT_LEADER])
def test_queries_do_not_grow_with_the_caseload(caseload, role):
    membership = caseload.members[role]

    def count():
        with (
            scoped(scope_of(membership)),
            CaptureQueriesContext(
                connection,
            ) as queries,
        ):
            work_of(membership, on=TODAY)
        return len(queries)

    before = count()
    employer = make_employer(caseload.assen, "Garage")
    for number in (20, 21, 22):
        extra = person(caseload.assen, number, "Extra", location=caseload.schepersmaat)
        make_milestone(extra, MilestoneKind.W_DOCUMENT, days(-300), until=days(3))
        make_match(extra, employer, state=MatchState.OFFERED, proposed_on=days(-30), agreed_on=days(-30))
    assert count() == before
