"""What a project leader reads of the team's work: what the team reads, by case number, and nothing else of anybody."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from config.database.scope import scoped
from matching.enums import AskedOf, MatchState, PlacementKind
from matching.models import AnswerLink, Chase, PermitGap
from matching.rules.aftercare_work import CHECK_IN
from matching.rules.worklist import Item, Kind
from matching.worklist import gaps, objections, unanswered, work_of
from participants.enums import AppointmentKind, MilestoneKind, PermitOutcome
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.factories import (
    make_agreement,
    make_appointment,
    make_employer,
    make_match,
    make_milestone,
    make_participant,
    make_permit,
    make_placement,
)
from tests.factories_at_work import make_check_in, make_moment
from tests.preparing import preparing

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
URL = reverse("matching:work", args=["assen"])
KINDS = (
    CHECK_IN,
    gaps.KIND,
    gaps.OTHER_JOB,
    objections.KIND,
    unanswered.KIND,
    Kind.MATCH_STILL,
    Kind.W_DOCUMENT,
    Kind.PERMIT_ENDS,
    Kind.PERMIT_TERM,
    Kind.REFERRAL,
    Kind.NO_INTAKE,
    Kind.CONTRACT_ENDS,
    Kind.APPLICATION_DATE,
)


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


class People:
    """Numbered people of a pilot, named so that a leak shows."""

    def __init__(self, pilot, location, jobhunter=None):
        self.pilot, self.location, self.jobhunter, self.number = pilot, location, jobhunter, 0
        self.employer = make_employer(pilot, "Geheime Bakkerij")

    def one(self, **fields):
        self.number += 1
        given = {"first_name": "Geheim", "last_name": "Persoon", "lodged": day(-500), "location": self.location}
        number = f"{self.pilot.case_prefix}-{self.number:04}"
        return make_participant(self.pilot, number, jobhunter=self.jobhunter, **(given | fields))

    def at_work(self, starts_on, *permits, **fields):
        about = {name: fields.pop(name) for name in ("ended_on", "paused_on") if name in fields}
        person = self.one(**about)
        for first, last in permits:
            make_permit(person, self.employer, first - timedelta(days=60), valid_from=first, valid_until=last)
        return make_placement(person, self.employer, starts_on, **fields)

    def proposed(self, *chases, agreed_on=None, proposed_on=None):
        person = self.one()
        if agreed_on:
            make_agreement(person, self.employer, agreed_on)
        match = make_match(person, self.employer, proposed_on=proposed_on or day(-30))
        with preparing():
            for on in chases:
                Chase.objects.create(
                    pilot=self.pilot, participant=person, match=match, asked=AskedOf.EMPLOYER, chased_on=on
                )

    def refused(self, **fields):
        person = self.one()
        given = {"outcome": PermitOutcome.REFUSED, "decided_on": day(-5), "reason": "onvolledig"} | fields
        make_permit(person, self.employer, day(-40), **given)
        make_match(person, self.employer, state=MatchState.PERMIT_REFUSED)
        return person


def told(placement, first, last):
    with preparing():
        PermitGap.objects.create(
            pilot=placement.pilot, participant=placement.participant, placement=placement,
            starts_on=first, ends_on=last, worked=False,
        )  # fmt: skip


def mailed(moment, who, on):
    with preparing():
        AnswerLink.objects.create(
            pilot_id=moment.pilot_id, placement=moment.placement, moment=moment, respondent=who, mailed_on=on,
            token_hash=f"{moment.pk}{who}"[:64], expires_at=timezone.now(),
        )  # fmt: skip


def fill(pilot, location, jobhunter=None, coach=None):
    """Every stage of the four kinds, and beside each somebody of whom nothing is due."""
    people = People(pilot, location, jobhunter)
    covered = (day(-200), day(200))
    for moments in ([day(-40), day(-2)], [day(30)], [day(100)]):
        placement = people.at_work(day(-100), covered)
        for week, due in enumerate(moments):
            make_moment(placement, due, week=week)
    heard = make_moment(people.at_work(day(-100), covered), day(-20))
    make_check_in(heard.placement, moment=heard, respondent="deelnemer", happened_on=day(-19))
    silent = make_moment(people.at_work(day(-100), covered), day(-20))
    mailed(silent, "deelnemer", day(-20))
    mailed(silent, "werkgever", day(-3))
    asked = make_moment(people.at_work(day(-100), covered), day(-4))
    mailed(asked, "deelnemer", day(-4))
    mailed(asked, "werkgever", day(-2))
    make_moment(people.at_work(day(-100), covered, ended_on=day(-1)), day(-20))
    make_moment(people.at_work(day(-100), covered, job_coach=coach), day(-20))
    people.at_work(day(-100), (day(-200), day(-30)), (day(-10), day(60)))
    told(people.at_work(day(-100), (day(-200), day(-30)), (day(-10), day(60))), day(-29), day(-20))
    people.at_work(day(-100), (day(-200), day(40)), (day(50), day(300)))
    people.at_work(day(-20))
    people.at_work(day(-20), ends_on=day(-5), kind=PlacementKind.TRIAL)
    people.at_work(day(-20), paused_on=day(-3))
    people.at_work(day(-100), (day(-200), day(-4)), contract_ends_on=day(10))
    free = people.at_work(day(-20))
    make_milestone(free.participant, MilestoneKind.STATUS_GRANTED, day(-30))
    people.refused(objection_until=day(9))
    people.refused(objection_until=day(-1))
    people.refused(objection_until=day(9), objected_on=day(-1))
    make_match(people.one(), people.employer, proposed_on=day(-3))
    make_match(people.one(), people.employer, proposed_on=day(-30), state=MatchState.INTRODUCED)
    people.proposed()
    people.proposed(agreed_on=day(-20))
    people.proposed(day(-12), day(-8), agreed_on=day(-20))
    people.proposed(day(-2), agreed_on=day(-20))
    of_papers(people)


def of_papers(people):
    """Papers, newcomers and permits of two jobs at one employer."""
    make_milestone(people.one(), MilestoneKind.W_DOCUMENT, day(-300), until=day(20))
    people.one(lodged=None)
    people.one(enrolled_on=day(-30))
    new = {"enrolled_on": None, "in_view_agreed_on": day(-3)}
    people.one(**new)
    make_appointment(people.one(**new), timezone.now() + timedelta(days=2), kind=AppointmentKind.INTAKE)
    make_permit(people.one(), people.employer, day(-40))
    baker = people.at_work(day(-100), title="Bakker")
    for title, left in (("BAKKER", 30), ("Chauffeur", 50), ("", 70)):
        given = {"valid_from": day(-200), "valid_until": day(left), "title": title}
        make_permit(baker.participant, people.employer, day(-260 - left), **given)
    driver = people.at_work(day(-100), title="Chauffeur")
    given = {"valid_from": day(-200), "valid_until": day(300), "title": "Geheim werk"}
    make_permit(driver.participant, people.employer, day(-260), **given)


def listed(membership) -> list[Item]:
    with scoped(scope_of(membership)):
        return [item for item in work_of(membership, on=TODAY) if item.kind in KINDS]


def nameless(item: Item) -> tuple[object, ...]:
    subject = item.subject
    return subject.case_number, item.kind, item.due, item.fact_on, item.turn, item.stage, item.detail, subject.jobhunter


def test_the_leader_reads_what_the_team_reads_by_case_number_and_nothing_else(cast, law, client_of):
    jobhunter, leader = cast.members[Role.JOBHUNTER], cast.members[Role.PROJECT_LEADER]
    fill(cast.assen, cast.schepersmaat, jobhunter, cast.members[Role.JOB_COACH])
    fill(cast.maastricht, cast.azc_maastricht)
    team, led = listed(jobhunter), listed(leader)
    assert sorted(map(nameless, led)) == sorted(map(nameless, team))
    assert {item.kind for item in led} == set(KINDS)
    assert {item.stage for item in led} >= {"", "asked", "ahead", "now", "past", "chase_werkgever", "close"}
    assert {(item.subject.id, item.subject.place, item.employer, item.target) for item in led} == {(None, "", "", None)}
    page = client_of("project_leader").get(URL, {"van": jobhunter.pk}).content.decode()
    assert "De werkgever: geen TWV" in page
    assert "De werkgever: de TWV noemt ander werk" in page
    assert ("Geheim" in page, "M-00" in page, "azc" in page) == (False, False, False)


def test_queries_of_the_leader_do_not_grow(cast, law):
    leader = cast.members[Role.PROJECT_LEADER]

    def count() -> int:
        with scoped(scope_of(leader)), CaptureQueriesContext(connection) as queries:
            work_of(leader, on=TODAY)
        return len(queries)

    before = count()
    fill(cast.assen, cast.schepersmaat)
    assert count() == before
