"""Job coaching: who coaches since when and for how many hours, sessions, goals, and the day of a coach."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from config.database.scope import maintenance, scoped
from matching.coaching import Hours, coached_by
from matching.models import CoachAction, CoachAssignment, CoachGoal, Placement
from matching.rules.worklist import Turn
from matching.worklist import work_of
from participants.models import SupportGiven
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.cast import Cast, make_cast
from tests.factories import (
    make_employer,
    make_law,
    make_membership,
    make_participant,
    make_placement,
    make_support,
    make_user,
)
from tests.factories_at_work import make_action, make_goal, make_moment
from tests.html_forms import forms_of

pytestmark = pytest.mark.django_db
BASE = "/pilots/assen/matches/"


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    return make_cast()


@pytest.fixture(scope="module")
def today() -> date:
    return timezone.localdate()


@pytest.fixture(scope="module")
def employer(cast):
    return make_employer(cast.assen)


@pytest.fixture(scope="module")
def coached(cast, employer, today):
    coach = cast.members[Role.JOB_COACH]
    person = make_participant(cast.assen, "A-0001", job_coach=coach, phone="+31612345678")
    return make_placement(person, employer, today - timedelta(days=30), job_coach=coach)


@pytest.fixture(scope="module")
def other(cast, employer, today):
    """Somebody whom another coach of the same pilot guides."""
    colleague = make_membership(cast.assen, Role.JOB_COACH, user=make_user("coach2@example.nl", "Cor Coach"))
    person = make_participant(cast.assen, "A-0002", first_name="Selam", job_coach=colleague)
    placement = make_placement(person, employer, today - timedelta(days=30), job_coach=colleague)
    make_action(make_goal(placement))
    return placement


@pytest.fixture
def browser(cast):
    def signed_in(who):
        client = Client()
        client.force_login(cast.user(who))
        return client

    return signed_in


def day(name, value):
    return {f"{name}_dag": str(value.day), f"{name}_maand": str(value.month), f"{name}_jaar": str(value.year)}


def assignments():
    fields = ("coach__name", "starts_on", "ends_on", "hours")
    with maintenance():
        return list(CoachAssignment.objects.order_by("starts_on", "recorded_at").values_list(*fields))


def test_who_coaches_is_kept_by_day_with_the_hours_that_were_agreed(cast, coached, other, browser, today):
    client, url = browser("jobhunter"), f"{BASE}placements/{coached.pk}/job-coach/"
    first, second = cast.members[Role.JOB_COACH], other.job_coach
    assert client.post(url, {"coach": first.pk, "hours": "20"}).status_code == 303
    assert client.post(url, {"coach": first.pk, "hours": "24,5"}).status_code == 303
    assert assignments() == [(first.name, today, None, Decimal("24.5"))]
    with maintenance():
        CoachAssignment.objects.update(starts_on=today - timedelta(days=30))
    assert client.post(url, {"coach": second.pk, "hours": ""}).status_code == 303
    yesterday = today - timedelta(days=1)
    assert assignments() == [
        (first.name, today - timedelta(days=30), yesterday, Decimal("24.5")),
        (second.name, today, None, None),
    ]
    assert client.post(url, {"coach": "", "hours": ""}).status_code == 303
    assert [ends_on for _name, _from, ends_on, _hours in assignments()] == [yesterday, today]
    assert browser("job_coach").get(f"{BASE}placements/{coached.pk}/coaching/").status_code == 404


def test_a_session_in_three_taps_is_help_with_hours(cast, coached, browser, today):
    coach, url = browser("job_coach"), f"{BASE}placements/{coached.pk}/sessions/add/"
    quick = {"quick": "1.5", "place": "Op de werkplek"} | day("given_on", today)
    assert coach.post(url, quick).status_code == 303
    without = coach.post(url, {"quick": "anders"} | day("given_on", today))
    assert (without.status_code, "Vul het aantal uren in" in without.content.decode()) == (422, True)
    long = {"quick": "anders", "hours": "3,25", "place": "", "note": "Rooster"} | day("given_on", today)
    assert coach.post(url, long).status_code == 303
    early = coach.post(url, quick | day("given_on", coached.starts_on - timedelta(days=1)))
    assert "Deze dag ligt voor de eerste werkdag" in early.content.decode()
    with maintenance():
        told = list(SupportGiven.objects.order_by("hours").values_list("kind", "hours", "description", "recorded_by"))
    me = cast.members[Role.JOB_COACH].pk
    assert told == [
        ("jobcoaching", Decimal("1.50"), "Op de werkplek", me),
        ("jobcoaching", Decimal("3.25"), "Rooster", me),
    ]
    page = f"{BASE}placements/{coached.pk}/coaching/"
    shown = {who: browser(who).get(page).content.decode() for who in ("job_coach", "jobhunter")}
    assert "4,75" in shown["job_coach"]
    mends = f'href="/pilots/assen/participants/{coached.participant_id}/support/'
    assert {who: text.count(mends) for who, text in shown.items()} == {"job_coach": 0, "jobhunter": 2}
    with maintenance():
        Placement.objects.filter(pk=coached.pk).update(ends_on=today - timedelta(days=1))
    late = coach.post(url, quick)  # it would not stand among the sessions of this work
    assert (late.status_code, "Deze dag ligt na de laatste werkdag" in late.content.decode()) == (422, True)
    with maintenance():
        assert SupportGiven.objects.count() == len(told)


def test_a_coach_corrects_an_own_session_and_no_other(cast, coached, other, browser, today):
    me, client, person = cast.members[Role.JOB_COACH], browser("job_coach"), coached.participant
    own = make_support(person, "jobcoaching", given_on=today, hours=2.5, description="Online: Rooster", recorded_by=me)
    of_colleague = make_support(person, "jobcoaching", given_on=today, recorded_by=other.job_coach)
    course = make_support(person, "training", given_on=today, recorded_by=me)
    elsewhere = make_support(other.participant, "jobcoaching", given_on=today, recorded_by=me)
    page = client.get(f"{BASE}placements/{coached.pk}/coaching/").content.decode()
    assert page.count(">Wijzigen<") == page.count(f"/sessions/{own.pk}/") == 1
    urls = {row: f"{BASE}placements/{coached.pk}/sessions/{row.pk}/" for row in (own, of_colleague, course, elsewhere)}
    given = {"quick": "0.5", "place": "Telefonisch", "note": "Rooster"} | day("given_on", today - timedelta(days=1))
    assert [client.post(url, given).status_code for url in urls.values()] == [303, 403, 404, 404]
    form = forms_of(client.get(urls[own]).content.decode(), urls[own])[-1].values
    assert (form["quick"], form["place"], form["note"]) == (["0.5"], ["Telefonisch"], ["Rooster"])
    early = client.post(urls[own], given | day("given_on", coached.starts_on - timedelta(days=1)))
    assert (early.status_code, "voor de eerste werkdag" in early.content.decode()) == (422, True)
    for row in (of_colleague, course):  # the database refuses it too
        with pytest.raises(IntegrityError), scoped(scope_of(me)):
            SupportGiven.objects.filter(pk=row.pk).update(hours=9)
    with maintenance():
        told = [*SupportGiven.objects.filter(participant=person).exclude(pk=own.pk).values_list("hours", flat=True)]
        own.refresh_from_db()
        versions = own.events.count()
    assert (told, own.given_on, own.hours) == ([None, None], today - timedelta(days=1), Decimal("0.5"))
    assert (own.description, own.recorded_by_id, versions) == ("Telefonisch: Rooster", me.pk, 2)


@pytest.mark.parametrize(
    ("used", "agreed", "tone", "left"),
    [
        ("7.9", "10", "neutral", "2.1"),
        ("8", "10", "warning", "2"),
        ("10", "10", "warning", "0"),
        ("10.5", "10", "danger", "-0.5"),
        ("10.5", None, "neutral", None),
    ],
)
def test_the_hours_warn_before_they_are_gone(used, agreed, tone, left):
    hours = Hours(Decimal(used), Decimal(agreed) if agreed else None)
    assert (hours.tone, hours.left) == (tone, Decimal(left) if left else None)


def test_goals_and_actions_on_one_page(coached, browser, today):
    coach, page = browser("job_coach"), f"{BASE}placements/{coached.pk}/coaching/"
    assert coach.post(f"{BASE}placements/{coached.pk}/goals/add/", {"text": "Zelf op tijd komen"}).status_code == 303
    with maintenance():
        goal = CoachGoal.objects.get(placement=coached)
    step = {"text": "Wekker zetten", "by": "deelnemer"} | day("due_on", today + timedelta(days=2))
    assert coach.post(f"{BASE}goals/{goal.pk}/actions/add/", step).status_code == 303
    with maintenance():
        action = CoachAction.objects.get(goal=goal)
    assert (action.by, action.due_on, action.done_on) == ("deelnemer", today + timedelta(days=2), None)
    for done_on in (today, None, today):
        assert coach.post(f"{BASE}actions/{action.pk}/tick/").status_code == 303
        with maintenance():
            action.refresh_from_db()
        assert action.done_on == done_on
    assert coach.post(f"{BASE}goals/{goal.pk}/close/", {"outcome": "gehaald"}).status_code == 303
    text = coach.get(page).content.decode()
    assert all(word in text for word in ("Zelf op tijd komen", "Wekker zetten", "Gehaald"))
    assert "Actie toevoegen" not in text


def test_an_action_that_is_due_stands_in_the_work_of_the_coach(cast, coached, other, today):
    goal = make_goal(coached)
    make_action(goal, due_on=today + timedelta(days=3))
    make_action(goal, due_on=today, done_on=today)
    make_action(make_goal(coached, closed_on=today, outcome="losgelaten"), due_on=today)
    coach = cast.members[Role.JOB_COACH]
    with scoped(scope_of(coach)):
        items = [(i.kind, i.subject.name, i.due, i.turn, i.detail) for i in work_of(coach, on=today)]
    due = today + timedelta(days=3)
    assert items == [("coach_action", "Yonas Tesfay", due, Turn.COACH, "Samen de route rijden")]


def test_the_day_of_a_coach_shows_the_own_people_whom_to_hear_first_on_top(cast, coached, other, employer, today):
    coach = cast.members[Role.JOB_COACH]
    make_moment(coached, today + timedelta(days=5))
    make_support(coached.participant, "jobcoaching", given_on=today, hours=Decimal("2.5"))
    late = make_placement(
        make_participant(cast.assen, "A-0003", first_name="Adil", job_coach=coach), employer, today, job_coach=coach
    )
    make_moment(late, today - timedelta(days=1))
    with scoped(scope_of(coach)), CaptureQueriesContext(connection) as captured:
        people = coached_by(coach, on=today)
    assert [(row.placement.pk, row.next_on, row.hours.used, row.is_due(today)) for row in people] == [
        (late.pk, today - timedelta(days=1), Decimal(0), True),
        (coached.pk, today + timedelta(days=5), Decimal("2.5"), False),
    ]
    assert len(captured) <= 12
    client = Client()
    client.force_login(cast.user("job_coach"))
    page = client.get(f"{BASE}my-people/").content.decode()
    assert "Selam" not in page
    assert 'href="tel:+31612345678"' in page
    assert "1 persoon is aan de beurt voor nazorg." in page


def test_another_coach_and_another_pilot_see_nothing_of_it(cast, coached, other, browser):
    own = make_goal(coached)
    with maintenance():
        CoachAssignment.objects.create(
            pilot=cast.assen, placement=other, coach=other.job_coach, starts_on=other.starts_on, hours=10
        )
    coach = cast.members[Role.JOB_COACH]
    with scoped(scope_of(coach)):
        seen = (
            set(CoachGoal.objects.values_list("pk", flat=True)),
            CoachAction.objects.count(),
            CoachAssignment.objects.count(),
        )
    assert seen == ({own.pk}, 0, 0)
    with scoped(scope_of(cast.neighbour)):
        assert not CoachGoal.objects.exists()
    assert browser("job_coach").get(f"{BASE}placements/{other.pk}/coaching/").status_code == 404
