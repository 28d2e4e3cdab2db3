"""The page of Mijn werk: filters, whose people, putting off with a reason, and the team of the project leader."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from config.database.scope import scoped
from matching.models import PutOff
from matching.rules.put_off import key_of
from matching.rules.worklist import Kind
from matching.worklist import todo_of, work_of
from participants.enums import MilestoneKind
from participants.models import Milestone, Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from tests.cast import Cast, make_cast
from tests.factories import (
    make_employer,
    make_law,
    make_membership,
    make_milestone,
    make_participant,
    make_permit,
    make_placement,
    make_task,
    make_user,
)
from tests.html_forms import words_in
from tests.preparing import preparing

pytestmark = pytest.mark.django_db
URL = reverse("matching:work", args=["assen"])


def day(number):
    return timezone.localdate() + timedelta(days=number)


def person(pilot, number, name, **fields):
    given = {"last_name": "", "enrolled_on": day(-100), "intake_on": day(-90), "lodged": date(2025, 1, 1)} | fields
    return make_participant(pilot, f"{pilot.case_prefix}-{number:04}", first_name=name, **given)


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    return make_cast()


@pytest.fixture(scope="module")
def colleague(cast):
    return make_membership(cast.assen, Role.JOBHUNTER, user=make_user("collega@example.nl"))


@pytest.fixture(scope="module", autouse=True)
def people(cast, colleague) -> dict[str, Participant]:
    """Papers that run out: Adam's is mine, Bea's a colleague's, Cas is nobody's yet; Zara lives in Maastricht."""
    me, found = cast.members[Role.JOBHUNTER], {}
    for number, (name, jobhunter, location, last) in enumerate(
        (
            ("Adam", me, cast.schepersmaat, -3),
            ("Bea", colleague, cast.graswijk, -20),
            ("Cas", None, cast.graswijk, 2),
        ),
        start=1,
    ):
        found[name] = person(cast.assen, number, name, jobhunter=jobhunter, location=location)
        make_milestone(found[name], MilestoneKind.W_DOCUMENT, day(-300), until=day(last))
    person(cast.assen, 4, "Dia", jobhunter=me, location=cast.schepersmaat, lodged=None)
    zara = person(cast.maastricht, 1, "Zara", location=cast.azc_maastricht)
    make_milestone(zara, MilestoneKind.W_DOCUMENT, day(-300), until=day(-3))
    return found


def shown(client, **asked):
    page = client.get(URL, asked).content.decode()
    return words_in(page, "Adam", "Bea", "Cas", "Dia", "Zara")


def test_a_jobhunter_sees_own_people_and_those_of_nobody_and_with_one_choice_the_team(client_of):
    client = client_of("jobhunter")
    assert shown(client) == ["Adam", "Cas", "Dia"]
    assert shown(client, van="team") == ["Adam", "Bea", "Cas", "Dia"]


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({"soort": "application_date"}, ["Dia"]),
        ({"aan-zet": "bewoner"}, ["Adam", "Bea", "Cas"]),
        ({"locatie": "azc Schepersmaat"}, ["Adam", "Dia"]),
        ({"soort": "w_document", "locatie": "azc Schepersmaat"}, ["Adam"]),
        ({"toon": "te-laat", "soort": "w_document"}, ["Adam", "Bea"]),
        ({"soort": "onzin", "locatie": "<script>"}, ["Adam", "Bea", "Cas", "Dia"]),
    ],
)
def test_filters_narrow_the_list_and_live_in_the_address(client_of, asked, names):
    assert shown(client_of("jobhunter"), van="team", **asked) == names


def test_counters_keep_the_filters(client_of):
    page = client_of("jobhunter").get(URL, {"van": "team", "soort": "w_document"}).content.decode()
    assert f'href="{URL}?van=team&amp;soort=w_document&amp;toon=te-laat"' in page


def test_what_was_chosen_stands_above_the_list_and_goes_by_a_link(client_of):
    client = client_of("jobhunter")
    asked = {"van": "team", "soort": "w_document", "locatie": "onzin", "toon": "te-laat"}
    filtered = client.get(URL, asked)
    assert [(chip.label, chip.url) for chip in filtered.context["filter"].chips] == [
        ("Van wie: Hele team", f"{URL}?soort=w_document&toon=te-laat"),
        ("Soort: W-document loopt af of is verlopen", f"{URL}?van=team&toon=te-laat"),
    ]
    page = filtered.content.decode()
    assert page.count("filter weghalen") == 2
    assert page.count(f'<a class="nl-link" href="{URL}">Alle filters weghalen</a>') == 1
    assert "weghalen" not in client.get(URL).content.decode()


def item_of(membership, name, kind=Kind.W_DOCUMENT):
    with scoped(scope_of(membership)):
        found = work_of(membership, on=timezone.localdate())
        return next(item for item in found if item.subject.name == name and item.kind == kind)


def todo(membership, on=None):
    with scoped(scope_of(membership)):
        work = todo_of(membership, on=on or timezone.localdate())
        return [item.subject.name for item in work.items], [item.subject.name for item, _row in work.put_off]


def put_off(client, item, **answers):
    url = reverse("matching:put-off", args=["assen", key_of(item)])
    return client.post(url, {"reason": "Afspraak bij de IND", **answers})


def test_an_item_is_put_off_with_a_reason_for_oneself_alone_and_comes_back_on_its_day(cast, colleague, client_of):
    me, client = cast.members[Role.JOBHUNTER], client_of("jobhunter")
    adam = item_of(me, "Adam")
    assert put_off(client, adam, back_on=day(7).isoformat()).status_code == 303
    assert todo(me) == (["Dia", "Bea", "Cas"], ["Adam"])
    assert todo(me, on=day(7))[1] == []
    assert todo(colleague)[1] == []
    assert todo(cast.members[Role.COA_CASEWORKER])[1] == []
    assert "Adam" not in shown(client)
    page = client.get(URL, {"toon": "uitgesteld"}).content.decode()
    assert ("Afspraak bij de IND" in page, "Adam" in page, "Terughalen" in page) == (True, True, True)
    client.post(reverse("matching:bring-back", args=["assen", key_of(adam)]))
    assert todo(me)[1] == []


def test_without_a_day_it_stays_away_until_the_fact_changes(cast, people, client_of):
    me = cast.members[Role.JOBHUNTER]
    put_off(client_of("jobhunter"), item_of(me, "Adam"))
    assert todo(me, on=day(80))[1] == ["Adam"]
    with preparing():
        Milestone.objects.filter(participant=people["Adam"]).update(until=day(-1))
    assert todo(me)[1] == []


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"reason": ""}, "Vul een reden in"),
        ({"back_on": "0"}, "hooguit 13 weken vooruit"),
        ({"back_on": "92"}, "hooguit 13 weken vooruit"),
        ({"reason": "BSN 999990019"}, "burgerservicenummer"),
    ],
)
def test_putting_off_needs_a_reason_and_a_day_within_the_list(cast, client_of, answers, sentence):
    if "back_on" in answers:
        answers = {"back_on": day(int(answers["back_on"])).isoformat()}
    answer = put_off(client_of("jobhunter"), item_of(cast.members[Role.JOBHUNTER], "Adam"), **answers)
    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    with preparing():
        assert PutOff.objects.count() == 0


def test_work_without_a_permit_cannot_be_put_off_and_the_page_says_what_to_do(cast, people, client_of):
    employer = make_employer(cast.assen, "Bakkerij")
    make_permit(people["Adam"], employer, day(-300), valid_from=day(-290), valid_until=day(-1))
    make_placement(people["Adam"], employer, day(-280))
    item = item_of(cast.members[Role.JOBHUNTER], "Adam", Kind.PERMIT_ENDS)
    page = put_off(client_of("jobhunter"), item).content.decode()
    assert ("zonder TWV mag er niet gewerkt worden" in page, "of dat het werk is gestopt" in page) == (True, True)
    with preparing():
        assert PutOff.objects.count() == 0


def test_an_item_of_another_pilot_cannot_be_put_off(cast, client_of):
    page = put_off(client_of("jobhunter"), item_of(cast.neighbour, "Zara")).content.decode()
    assert ("staat niet meer in jouw lijst" in page, "Zara" in page) == (True, False)


def test_the_project_leader_sees_who_needs_help_and_only_case_numbers(cast, colleague, client_of):
    client = client_of("project_leader")
    make_task(cast.members[Role.PROJECT_LEADER], "Overleg plannen", due_on=day(0))
    page = client.get(URL).content.decode()
    assert "Overleg plannen" in page
    assert page.index(cast.members[Role.JOBHUNTER].name) < page.index(colleague.name)  # two late, then one
    assert page.count("Hulp nodig") == 2
    assert "A-0002" not in page
    chosen = client.get(URL, {"van": colleague.pk}).content.decode()
    assert ("A-0002" in chosen, "A-0001" in chosen) == (True, False)
    nobodys = client.get(URL, {"van": "niemand"}).content.decode()
    assert ("A-0003" in nobodys, "A-0002" in nobodys) == (True, False)
    assert words_in(page + chosen + nobodys, "Adam", "Bea", "Cas", "Dia", "Zara", "Schepersmaat", "Graswijk") == []


@pytest.mark.parametrize("role", [Role.JOBHUNTER, Role.COA_CASEWORKER, Role.JOB_COACH, Role.PROJECT_LEADER])
def test_the_page_asks_as_many_questions_for_many_items_as_for_few(cast, client_of, role):
    client = client_of(role)

    def asked():
        with CaptureQueriesContext(connection) as captured:
            client.get(URL)
        return len(captured)

    make_task(cast.members[role], due_on=day(0))
    before = asked()
    for number in (20, 21, 22):
        extra = person(cast.assen, number, "Extra", location=cast.schepersmaat)
        make_milestone(extra, MilestoneKind.W_DOCUMENT, day(-300), until=day(3))
        make_task(cast.members[role], due_on=day(0))
    assert asked() == before
