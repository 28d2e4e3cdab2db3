"""Signals of unsafe work: for who is named, with a duty to act; for everybody else they do not exist."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from config.database.scope import scoped
from matching.rules.worklist import Group, Kind
from matching.worklist import work_of
from participants.models import Signal, SignalReader
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.access_matrix import MATRIX
from tests.factories import make_employer, make_membership, make_participant, make_signal
from tests.participants.helpers import day, post, rows, url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
JOBHUNTER, COA, COACH, LEADER = Role.JOBHUNTER, Role.COA_CASEWORKER, Role.JOB_COACH, Role.PROJECT_LEADER
SECRET = "Slaapt boven de werkplaats"
ADD = reverse("participants:signal-add", args=["assen"])
LIST = reverse("participants:signals", args=["assen"])


@pytest.fixture
def yonas(cast):
    return make_participant(cast.assen, location=cast.schepersmaat, job_coach=cast.members[COACH])


@pytest.fixture
def colleague(cast):
    """A second jobhunter of the same team, who is not named."""
    return make_membership(cast.assen, JOBHUNTER, user=cast.stranger, organisation="gemeente Assen")


def address(signal):
    return reverse("participants:signal", args=["assen", signal.pk])


def given(**more):
    today = timezone.localdate()
    days = day("noticed_on", today) | day("follow_up_by", today + timedelta(days=7))
    return {"kind": "huisvesting", "text": SECRET, "follows_up": "ik"} | days | more


def test_it_is_written_for_chosen_readers_of_whom_one_must_act(cast, client_of, yonas, prepare):
    coach = cast.members[COACH].pk
    answer = post(
        client_of("jobhunter"), f"{ADD}?deelnemer={yonas.pk}", **given(readers=[coach], follows_up=str(coach))
    )
    assert answer.status_code == 303
    assert rows(prepare, Signal, "participant", "text", "followed_up_on") == [(yonas.pk, SECRET, None)]
    assert rows(prepare, SignalReader, "membership", "must_follow_up") == [(coach, True)]


def test_the_form_says_beforehand_who_will_read_it(client_of):
    html = client_of("jobhunter").get(ADD).content.decode()
    assert "Alleen jij en wie je hier kiest" in html
    assert "COA-casemanager Assen (COA)" in html
    assert "Projectleider" not in html
    assert "Maastricht" not in html


def test_who_acts_must_be_able_to_read_it(cast, client_of, prepare):
    coach = str(cast.members[COACH].pk)
    answer = post(client_of("jobhunter"), ADD, **given(follows_up=coach))
    assert answer.status_code == 422
    assert "moet het kunnen lezen" in answer.content.decode()
    assert post(client_of("jobhunter"), ADD, **given(readers=[cast.neighbour.pk])).status_code == 422
    assert rows(prepare, Signal, "text") == []


@pytest.mark.parametrize("who", [JOBHUNTER, COA, COACH])
def test_who_is_named_finds_it_and_a_colleague_of_the_same_role_does_not(cast, client_of, yonas, colleague, who):
    named = cast.members[who]
    signal = make_signal(colleague, named, participant=yonas, text=SECRET)
    assert SECRET in client_of(who.value).get(address(signal)).content.decode()
    assert "Onderbetaling" in client_of(who.value).get(url(yonas, "detail") + "?deel=begeleiding").content.decode()
    for other in {JOBHUNTER, COA, COACH} - {who}:
        assert client_of(other.value).get(address(signal)).status_code == 404
        with scoped(scope_of(cast.members[other])):
            assert (Signal.objects.count(), SignalReader.objects.count()) == (0, 0)


def test_for_the_rest_of_the_team_no_page_and_no_row_tells_that_it_is_there(cast, client_of, yonas, colleague):
    employer = make_employer(cast.assen)
    before = {who: everything(client_of(who.value), who, yonas, employer) for who in (JOBHUNTER, COA, COACH, LEADER)}
    make_signal(colleague, colleague, participant=yonas, employer=employer, text=SECRET)
    for who, pages in before.items():
        assert everything(client_of(who.value), who, yonas, employer) == pages
        with scoped(scope_of(cast.neighbour)):
            assert Signal.objects.count() == 0


def everything(client, who, person, employer):
    """Every page that this role opens about the person and the pilot, without what differs each time."""
    keys = {"participants:detail": person.pk, "participants:changes": person.pk, "employers:detail": employer.pk}
    pages = {}
    for route in (*keys, "matching:work", "participants:signals", "participants:list", "reporting:indicators"):
        if who.value in MATRIX[route]:
            args = ["assen", keys[route]] if route in keys else ["assen"]
            for query in ("", "?deel=begeleiding", "?deel=tijdlijn") if route == "participants:detail" else ("",):
                html = client.get(reverse(route, args=args) + query).content.decode()
                pages[route, query] = [
                    line for line in html.splitlines() if "csrf" not in line and "form_key" not in line
                ]
    return pages


def test_the_duty_stands_in_mijn_werk_of_who_must_act_only(cast, yonas, colleague):
    late = timezone.localdate() - timedelta(days=3)
    coach = cast.members[COACH]
    days = {"noticed_on": late - timedelta(days=5), "follow_up_by": late}
    signal = make_signal(colleague, coach, cast.members[JOBHUNTER], participant=yonas, **days)
    found = {}
    for who in (JOBHUNTER, COA, COACH):
        with scoped(scope_of(cast.members[who])):
            work = work_of(cast.members[who], on=timezone.localdate())
        found[who] = [(item.target, item.group(timezone.localdate())) for item in work if item.kind is Kind.SIGNAL]
    assert found == {JOBHUNTER: [], COA: [], COACH: [(signal.pk, Group.LATE)]}


def test_a_follow_up_says_what_was_done_and_closes_the_duty(cast, client_of, yonas, colleague, prepare):
    coach = cast.members[COACH]
    signal = make_signal(colleague, coach, participant=yonas)
    answer = post(client_of("job_coach"), address(signal), follow_up="", **day("followed_up_on", date(2026, 6, 3)))
    assert answer.status_code == 422
    done = {"follow_up": "Arbeidsinspectie gebeld"} | day("followed_up_on", date(2026, 6, 3))
    assert post(client_of("job_coach"), address(signal), **done).status_code == 303
    assert rows(prepare, Signal, "followed_up_on", "follow_up") == [(date(2026, 6, 3), "Arbeidsinspectie gebeld")]
    with scoped(scope_of(coach)):
        assert [item for item in work_of(coach, on=date(2026, 6, 4)) if item.kind is Kind.SIGNAL] == []
    again = post(client_of("job_coach"), address(signal), **done)
    assert again.status_code == 422
    assert "intussen opgevolgd" in again.content.decode()


def test_a_follow_up_before_the_signal_is_a_sentence(cast, client_of, colleague):
    signal = make_signal(colleague, cast.members[JOBHUNTER])
    done = {"follow_up": "Gebeld"} | day("followed_up_on", date(2026, 5, 1))
    answer = post(client_of("jobhunter"), address(signal), **done)
    assert answer.status_code == 422
    assert "ligt voor de dag van het signaal" in answer.content.decode()


def test_a_reader_who_does_not_guide_the_person_is_not_told_who_it_is(cast, client_of, colleague):
    elsewhere = make_participant(cast.assen, "A-0002", location=cast.graswijk, last_name="Elders")
    signal = make_signal(colleague, cast.members[COA], participant=elsewhere)
    html = client_of("coa").get(address(signal)).content.decode()
    assert "iemand die jij niet begeleidt" in html
    assert "Elders" not in html + client_of("coa").get(LIST).content.decode()


@pytest.mark.parametrize("query", ["?deelnemer=x", "?deelnemer=00000000-0000-4000-8000-000000000000", "?werkgever=1"])
def test_an_address_with_nobody_behind_it_is_not_found(client_of, query):
    assert client_of("jobhunter").get(ADD + query).status_code == 404
