"""Aftercare in the browser: the plan, contacts with both, moments that move, and what it asks of Mijn werk."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from config.database.scope import maintenance, scoped
from matching.enums import MatchState, PlacementKind
from matching.models import AftercareMoment, AftercareStep, CheckIn, Placement
from matching.rules.aftercare_work import CALL_BACK, CHECK_IN, SAYS_STOPPED
from matching.rules.worklist import Turn
from matching.services import Start, Terms, start_placement
from matching.worklist import work_of
from participants.enums import MilestoneKind
from participants.models import Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from reporting import queries
from tests.cast import Cast, make_cast
from tests.factories import (
    make_contact,
    make_employer,
    make_law,
    make_match,
    make_milestone,
    make_participant,
    make_placement,
)
from tests.factories_at_work import make_check_in, make_link, make_moment

pytestmark = pytest.mark.django_db
BASE = "/pilots/assen/matches/"


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    return make_cast()


@pytest.fixture(scope="module")
def today(rows_of_module: None) -> date:
    make_law()
    return timezone.localdate()


@pytest.fixture(scope="module")
def employer(cast):
    return make_employer(cast.assen, "Bakkerij Van Roon")


@pytest.fixture(scope="module")
def coached(cast, today, employer):
    """Yonas, who started four weeks ago and has a job coach."""
    coach = cast.members[Role.JOB_COACH]
    person = make_participant(cast.assen, "A-0001", job_coach=coach)
    make_milestone(person, MilestoneKind.STATUS_GRANTED, today - timedelta(days=200))
    return make_placement(person, employer, today - timedelta(days=28), job_coach=coach)


@pytest.fixture(scope="module")
def alone(cast, today, employer):
    """Selam, without a job coach."""
    person = make_participant(cast.assen, "A-0002", first_name="Selam", last_name="Alone")
    return make_placement(person, employer, today - timedelta(days=28))


@pytest.fixture(scope="module")
def foreign(cast, today):
    person = make_participant(cast.maastricht, "M-0001", first_name="Leyla", last_name="Elders")
    placement = make_placement(person, make_employer(cast.maastricht, "Elders bv"), today - timedelta(days=28))
    make_moment(placement, today)
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


def items(cast, role, on):
    """The items of aftercare, by person."""
    kinds = (CHECK_IN, CALL_BACK, SAYS_STOPPED)
    member = cast.members[role]
    with scoped(scope_of(member)):
        found = work_of(member, on=on)
    return [(i.kind, i.subject.name, i.due, i.turn, i.stage) for i in found if i.kind in kinds]


def test_a_start_stores_the_plan_of_the_pilot_and_a_trial_none(cast, today, employer):
    jobhunter = cast.members[Role.JOBHUNTER]
    for number, kind in ((3, PlacementKind.PAID), (4, PlacementKind.TRIAL)):
        person = make_participant(cast.assen, f"A-000{number}", lodged=today - timedelta(days=400))
        make_milestone(person, MilestoneKind.STATUS_GRANTED, today - timedelta(days=100))
        match = make_match(person, employer, state=MatchState.OFFERED, proposed_on=today - timedelta(days=20))
        with scoped(scope_of(jobhunter)):
            start_placement(jobhunter, match, start=Start(Terms(today), kind), on=today)
    with maintenance():
        rows = AftercareMoment.objects.filter(pilot=cast.assen)
        planned = list(rows.values_list("placement__participant__case_number", "week", "due_on"))
    assert planned == [("A-0003", week, today + timedelta(weeks=week)) for week in (0, 1, 4, 8, 13, 26, 52)]


def test_work_without_a_plan_gets_one_with_a_button_once(coached, browser, today):
    coach = browser("job_coach")
    for _press in range(2):
        assert coach.post(f"{BASE}placements/{coached.pk}/aftercare/").status_code == 303
    with maintenance():
        weeks = list(AftercareMoment.objects.filter(placement=coached).values_list("week", flat=True))
    assert weeks == [4, 8, 13, 26, 52]  # the first days are long past
    page = coach.get(f"{BASE}placements/{coached.pk}/").content.decode()
    assert "Week 4" in page
    assert "Nazorgplan maken" not in page


def test_a_contact_with_each_closes_the_moment(cast, coached, employer, browser, today):
    moment = make_moment(coached, today)
    make_contact(employer, "Bert Bakker", phone="0592 123456")
    make_contact(make_employer(cast.assen, "Elders"), "Iemand anders", phone="0592 999999")
    coach = browser("job_coach")
    assert items(cast, Role.JOB_COACH, today) == [(CHECK_IN, "Yonas Tesfay", today, Turn.COACH, "")]
    answer = {"at_work": "ja", "how_known": "gezien", "contract": "loopt_door", "satisfaction": "4"}
    url = f"{BASE}moments/{moment.pk}/check-in/"
    assert f'href="{url}deelnemer/"' in coach.get(f"{BASE}work/").content.decode()  # one tap to the form
    assert f'href="{url}deelnemer/"' in coach.get(f"{BASE}my-people/").content.decode()
    heard = coach.post(f"{url}deelnemer/", answer | day("happened_on", today), follow=True).content.decode()
    assert "Het contact met de deelnemer is vastgelegd. De werkgever is nog niet gesproken." in heard
    assert [item[1] for item in items(cast, Role.JOB_COACH, today)] == ["Yonas Tesfay"]  # the employer is missing
    assert f'href="{url}werkgever/"' in coach.get(f"{BASE}work/").content.decode()
    form = coach.get(f"{url}werkgever/").content.decode()
    assert ('href="tel:+31592123456"' in form, "Bert Bakker" in form, "Iemand anders" in form) == (True, True, False)
    more = {"hire_again": "ja", "trouble": "De bus komt vaak te laat"}
    assert coach.post(f"{url}werkgever/", answer | more | day("happened_on", today)).status_code == 303
    assert items(cast, Role.JOB_COACH, today) == []
    with maintenance():
        told = list(
            CheckIn.objects.order_by("respondent").values_list(
                "respondent", "at_work", "how_known", "satisfaction", "hire_again", "trouble", "recorded_by"
            )
        )
    me = cast.members[Role.JOB_COACH].pk
    assert told == [
        ("deelnemer", "ja", "gezien", 4, None, "", me),
        ("werkgever", "ja", "gezien", 4, True, "De bus komt vaak te laat", me),
    ]
    page = coach.get(f"{BASE}placements/{coached.pk}/").content.decode()
    assert "Werkt er nog (zelf gezien), contract: loopt door, tevreden (4)" in page


def test_an_answer_is_corrected_and_never_over_somebody_elses(coached, browser, today):
    moment = make_moment(coached, today)
    url = f"{BASE}moments/{moment.pk}/check-in/deelnemer/"
    first, second = browser("job_coach"), browser("jobhunter")
    answer = {"at_work": "ja", "how_known": "verteld"} | day("happened_on", today)
    assert first.post(url, answer).status_code == 303
    late = second.post(url, answer | {"at_work": "nee"})  # was opened before the first answer
    assert late.status_code == 422
    assert "Intussen is hier een antwoord vastgelegd of gewijzigd." in late.content.decode()
    assert second.post(url, answer | {"at_work": "nee", "version": "1"}).status_code == 303
    with maintenance():
        assert list(CheckIn.objects.values_list("at_work", "version")) == [("nee", 2)]


def test_what_is_known_says_how_and_unknown_stays_unknown(coached, browser, today):
    url = f"{BASE}placements/{coached.pk}/check-in/werkgever/"
    client = browser("jobhunter")
    refused = client.post(url, {"at_work": "ja"} | day("happened_on", today))
    assert refused.status_code == 422
    assert "Kies hoe we dat weten, of kies hierboven Onbekend" in refused.content.decode()
    before = client.post(url, {"at_work": "onbekend"} | day("happened_on", coached.starts_on - timedelta(days=1)))
    assert "Deze dag ligt voor de eerste werkdag" in before.content.decode()
    unknown = {"at_work": "onbekend", "how_known": "verteld"} | day("happened_on", today)
    assert client.post(url, unknown).status_code == 303
    with maintenance():
        assert list(CheckIn.objects.values_list("at_work", "how_known", "moment")) == [("onbekend", "", None)]


def test_a_moment_moves_drops_out_or_is_added_with_a_reason(cast, alone, browser, today):
    moment = make_moment(alone, today)
    client, url = browser("jobhunter"), f"{BASE}moments/{moment.pk}/"
    later = today + timedelta(days=5)
    assert client.post(url, {"what": "verzetten"} | day("due_on", later)).status_code == 422  # without a reason
    moved = {"what": "verzetten", "reason": "Op vakantie", "version": "1"} | day("due_on", later)
    assert client.post(url, moved).status_code == 303
    assert items(cast, Role.JOBHUNTER, today) == [(CHECK_IN, "Selam Alone", later, Turn.JOBHUNTER, "")]
    assert client.post(url, moved).status_code == 422  # the form of before somebody's change
    assert client.post(url, {"what": "vervalt", "reason": "Te druk", "version": "2"}).status_code == 303
    assert items(cast, Role.JOBHUNTER, today) == []
    extra = {"asks": "werkgever", "reason": "Ruzie op de werkvloer"} | day("due_on", today)
    assert client.post(f"{BASE}placements/{alone.pk}/moments/add/", extra).status_code == 303
    assert items(cast, Role.JOBHUNTER, today) == [(CHECK_IN, "Selam Alone", today, Turn.JOBHUNTER, "")]
    page = client.get(f"{BASE}placements/{alone.pk}/").content.decode()
    assert all(text in page for text in ("Vervalt", "Te druk", "Extra contact", "Ruzie op de werkvloer"))


def test_who_wants_a_call_and_who_is_said_to_have_stopped_stand_in_the_work(cast, coached, alone, browser, today):
    told = {"happened_on": today - timedelta(days=1), "how_known": "verteld", "by_link": True}
    call = make_check_in(coached, respondent="deelnemer", at_work="ja", wants_call=True, **told)
    make_check_in(alone, respondent="werkgever", at_work="nee", **told)
    due = today + timedelta(days=1)
    assert items(cast, Role.JOBHUNTER, today) == [
        (SAYS_STOPPED, "Selam Alone", today, Turn.JOBHUNTER, ""),
        (CALL_BACK, "Yonas Tesfay", due, Turn.COACH, "deelnemer"),
    ]
    assert browser("job_coach").post(f"{BASE}check-ins/{call.pk}/followed-up/").status_code == 303
    make_check_in(alone, respondent="deelnemer", at_work="ja", happened_on=today, how_known="gezien")
    assert items(cast, Role.JOBHUNTER, today) == []


def test_mails_that_got_no_answer_become_a_task_of_the_coach(cast, coached, today):
    moment = make_moment(coached, today - timedelta(days=10), asks="werkgever")
    make_link(moment, mailed_on=today - timedelta(days=9))
    waiting = today + timedelta(days=1)
    assert items(cast, Role.JOB_COACH, today) == [(CHECK_IN, "Yonas Tesfay", waiting, Turn.EMPLOYER, "asked")]
    assert items(cast, Role.JOB_COACH, waiting) == [(CHECK_IN, "Yonas Tesfay", waiting, Turn.COACH, "silent")]


def test_only_the_last_moment_that_came_is_asked_for(cast, alone, browser, today):
    make_moment(alone, today - timedelta(days=21), week=1)
    make_moment(alone, today - timedelta(days=1))
    assert [item[2] for item in items(cast, Role.JOBHUNTER, today)] == [today - timedelta(days=1)]
    assert "Niet iedereen gesproken" in browser("jobhunter").get(f"{BASE}placements/{alone.pk}/").content.decode()
    with maintenance():
        Placement.objects.filter(pk=alone.pk).update(ends_on=today)
    assert items(cast, Role.JOBHUNTER, today) == []


def test_the_coach_sees_the_own_people_and_the_neighbour_nothing_of_here(cast, coached, alone, foreign, browser, today):
    for placement in (coached, alone):
        make_check_in(placement, moment=make_moment(placement, today), respondent="deelnemer", happened_on=today)
    own = {"coach": cast.members[Role.JOB_COACH], "neighbour": cast.neighbour}
    seen = {}
    for who, member in own.items():
        with scoped(scope_of(member)):
            seen[who] = (
                set(AftercareMoment.objects.values_list("placement", flat=True)),
                set(CheckIn.objects.values_list("placement", flat=True)),
            )
    assert seen == {"coach": ({coached.pk}, {coached.pk}), "neighbour": ({foreign.pk}, set())}
    for role in (Role.COA_CASEWORKER, Role.PROJECT_LEADER, Role.RESEARCHER, Role.PRIVACY_OFFICER):
        with scoped(scope_of(cast.members[role])), connection.cursor() as cursor:
            cursor.execute("SELECT has_table_privilege('matching_checkin', 'SELECT')")
            assert cursor.fetchone() == (False,)


def test_the_work_asks_as_many_queries_for_ten_as_for_one(cast, employer, alone, today):
    member = cast.members[Role.JOBHUNTER]

    def queries():
        with scoped(scope_of(member)), CaptureQueriesContext(connection) as captured:
            assert work_of(member, on=today)
        return len(captured)

    make_moment(alone, today)
    one = queries()
    for number in range(10):
        person = make_participant(cast.assen, f"A-01{number:02}")
        make_moment(make_placement(person, employer, today), today)
    assert queries() == one


def test_the_project_leader_changes_the_plan_for_who_starts_from_now_on(cast, browser):
    leader, url = browser("project_leader"), f"{BASE}aftercare-plan/"
    assert "Dit is het standaardplan." in leader.get(url).content.decode()
    rows = {"week_0": "2", "asks_0": "werkgever", "by_link_0": "on", "week_3": "0", "asks_3": "beiden"}
    twice = leader.post(url, rows | {"week_4": "2"})
    assert twice.status_code == 422
    assert "Week 2 staat er twee keer" in twice.content.decode()
    assert leader.post(url, rows).status_code == 303
    with maintenance():
        found = list(AftercareStep.objects.values_list("pilot__slug", "week", "asks", "by_link"))
    assert found == [("assen", 0, "beiden", False), ("assen", 2, "werkgever", True)]
    assert "Dit is het plan van deze pilot." in leader.get(url).content.decode()
    assert leader.post(url, {}).status_code == 303
    with maintenance():
        assert not AftercareStep.objects.exists()


def test_who_was_heard_to_work_there_is_proven_at_work_until_that_day(cast, alone, today):
    make_check_in(alone, respondent="werkgever", happened_on=today, at_work="nee", how_known="verteld")
    yesterday = today - timedelta(days=1)
    make_check_in(
        alone, respondent="deelnemer", happened_on=yesterday, at_work="ja", how_known="gezien", satisfaction=4
    )
    with scoped(scope_of(cast.members[Role.PROJECT_LEADER])):
        cohort = queries.cohort(cast.assen.pk, on=today, with_verdicts=False)
    assert [row.proven_until for row in cohort.placements if row.case == "A-0002"] == [yesterday]
    assert [(row.case, row.respondent, row.satisfaction) for row in cohort.check_ins] == [
        ("A-0002", "deelnemer", 4),
        ("A-0002", "werkgever", None),
    ]


def test_of_a_dossier_that_went_away_nothing_changes(alone, browser, today):
    moment = make_moment(alone, today)
    with maintenance():
        Participant.objects.filter(pk=alone.participant_id).update(readable_until=today + timedelta(days=3))
    client = browser("jobhunter")
    page = client.get(f"{BASE}placements/{alone.pk}/").content.decode()
    assert "Contact vastleggen" not in page
    answer = {"at_work": "onbekend"} | day("happened_on", today)
    assert client.post(f"{BASE}moments/{moment.pk}/check-in/deelnemer/", answer).status_code == 403
