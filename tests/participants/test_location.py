"""COA's location on one screen, and the urgent registrations in the BRP that start from a list."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from config.dutch import short_date
from legal.models import Parameter
from participants.enums import MilestoneKind
from participants.models import Milestone
from tests.factories import (
    make_announced_move,
    make_employer,
    make_milestone,
    make_participant,
    make_permit,
    make_placement,
)
from tests.participants.helpers import day, post, rows

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
SCREEN = reverse("participants:location", args=["assen"])
PRIORITY = reverse("participants:brp-priority", args=["assen"])


@pytest.fixture
def today():
    return timezone.localdate()


@pytest.fixture
def person(cast):
    """`person("Amina")`: somebody at the caseworker's location with papers that hold."""

    def made(name, **fields):
        number = fields.pop("number", f"A-{sum(map(ord, name)):04d}")
        given = {"location": cast.schepersmaat, "lodged": date(2025, 2, 3), "intake_on": date(2026, 2, 1)} | fields
        found = make_participant(cast.assen, number, first_name=name, last_name="", **given)
        return found

    return made


def names(response):
    return [row.record.first_name for row in response.context["table"].page]


def test_the_screen_shows_who_is_enrolled_at_the_own_location_and_nobody_else(client_of, cast, person):
    person("Amina")
    person("Bilal", enrolled_on=None, intake_on=None)
    person("Chen", ended_on=date(2026, 6, 1))
    person("Dawit", location=cast.graswijk)
    make_participant(cast.maastricht, "M-0001", first_name="Elif", location=cast.azc_maastricht)
    assert names(client_of("coa").get(SCREEN)) == ["Amina", "Bilal"]


def test_a_row_says_verdict_step_work_papers_and_move_and_no_wage(client_of, cast, person, today):
    amina, bakery = person("Amina"), make_employer(cast.assen, "Bakkerij Van Roon")
    ends = today + timedelta(days=40)
    make_milestone(amina, MilestoneKind.W_DOCUMENT, date(2025, 3, 1), until=today + timedelta(days=300))
    make_permit(amina, bakery, date(2026, 1, 5), valid_from=date(2026, 3, 1), valid_until=ends)
    make_placement(amina, bakery, date(2026, 3, 3), hours=32, per_hour="17.83")
    make_announced_move(amina, moves_on=today + timedelta(days=12), announced_on=today, to_location=cast.graswijk)
    page = client_of("coa").get(SCREEN).content.decode()
    assert "Mag werken bij Bakkerij Van Roon" in page
    assert "TWV verlengen" in page
    assert "aan zet: werkgever" in page
    assert "32 uur per week, dagen onbekend" in page
    assert page.index(f"TWV t/m {short_date(ends)}") < page.index("W-document t/m")
    assert f"verhuist {short_date(today + timedelta(days=12))} naar Graswijk" in page
    assert reverse("participants:linking-add", args=["assen", amina.pk]) in page
    assert "17,83" not in page


def test_who_does_not_work_is_not_offered_a_request_for_linking(client_of, person):
    person("Amina")
    assert "Verzoek om koppeling" not in client_of("coa").get(SCREEN).content.decode()


def test_each_filter_narrows_to_what_asks_attention(client_of, cast, person, today):
    bakery = make_employer(cast.assen)
    works, ends, asked, moves, status = map(person, ("Amina", "Bilal", "Chen", "Dawit", "Elif"))
    long = {"until": today + timedelta(days=400)}
    for who in (works, asked, moves):
        make_milestone(who, MilestoneKind.W_DOCUMENT, date(2025, 3, 1), **long)
    for who in (ends, status):
        make_milestone(who, MilestoneKind.W_DOCUMENT, date(2025, 3, 1), until=today + timedelta(days=30))
    make_milestone(status, MilestoneKind.STATUS_GRANTED, date(2026, 8, 1))
    make_placement(works, bakery, date(2026, 3, 3))
    make_permit(asked, bakery, today - timedelta(days=5))
    make_announced_move(moves)
    client = client_of("coa")
    found = {what: names(client.get(f"{SCREEN}?toon={what}")) for what in ("papieren", "werkt", "spoed", "verhuist")}
    assert found == {"papieren": ["Bilal"], "werkt": ["Amina"], "spoed": ["Chen"], "verhuist": ["Dawit"]}
    assert names(client.get(f"{SCREEN}?toon=werkt-niet")) == ["Bilal", "Chen", "Dawit", "Elif"]
    assert names(client.get(f"{SCREEN}?q=daw")) == ["Dawit"]


def test_a_permit_that_runs_out_and_one_that_is_followed_by_another(client_of, cast, person, today):
    first, second = make_employer(cast.assen, "Een"), make_employer(cast.assen, "Twee")
    for name, follows in (("Amina", False), ("Bilal", True)):
        who = person(name)
        make_permit(who, first, date(2026, 1, 5), valid_from=date(2026, 3, 1), valid_until=today + timedelta(days=20))
        if follows:
            later = today + timedelta(days=380)
            make_permit(who, second, date(2026, 9, 5), valid_from=date(2026, 10, 10), valid_until=later)
    assert names(client_of("coa").get(f"{SCREEN}?toon=papieren")) == ["Amina"]


def test_the_number_of_queries_does_not_grow_with_the_people(client_of, cast, person, django_assert_max_num_queries):
    client, bakery = client_of("coa"), make_employer(cast.assen)
    counts = []
    for name in ("Amina", "Bilal", "Chen"):
        who = person(name)
        make_placement(who, bakery, date(2026, 3, 3))
        make_permit(who, bakery, date(2026, 1, 5), valid_from=date(2026, 3, 1), valid_until=date(2027, 2, 28))
        make_milestone(who, MilestoneKind.W_DOCUMENT, date(2025, 3, 1))
        make_announced_move(who)
        with django_assert_max_num_queries(60) as asked:
            client.get(SCREEN)
        counts.append(len(asked))
    assert counts[0] == counts[1] == counts[2]


# Urgent registration in the BRP


def candidates(response):
    return [row.person.first_name for row in response.context["candidates"]]


def asked(response):
    return [row.person.first_name for row in response.context["asked"]]


def test_who_qualifies_stands_with_the_reason_and_who_has_one_apart(client_of, cast, person, today):
    bakery = make_employer(cast.assen, "Bakkerij Van Roon")
    people = {name: person(name) for name in ("Amina", "Bilal", "Chen", "Dawit", "Elif")}
    for name in ("Amina", "Bilal", "Chen", "Elif"):
        make_permit(people[name], bakery, today - timedelta(days=6))
    make_milestone(people["Bilal"], MilestoneKind.BRP_PRIORITY_REQUESTED, today - timedelta(days=2))
    make_milestone(people["Chen"], MilestoneKind.BRP_REGISTERED, today - timedelta(days=2))
    make_milestone(people["Elif"], MilestoneKind.STATUS_GRANTED, today - timedelta(days=2))
    response = client_of("coa").get(PRIORITY)
    assert (candidates(response), asked(response)) == (["Amina"], ["Bilal"])
    assert "Bakkerij Van Roon vroeg een TWV aan" in response.content.decode()
    assert "zodra de TWV is aangevraagd" in response.content.decode()


def test_the_reading_of_the_parameter_decides(client_of, cast, person, prepare, today):
    bakery = make_employer(cast.assen)
    make_permit(person("Amina"), bakery, today - timedelta(days=6))
    make_permit(person("Bilal"), bakery, date(2026, 1, 5), valid_from=date(2026, 3, 1), valid_until=date(2028, 2, 28))
    with prepare():
        Parameter.objects.filter(key="brp_priority_trigger").update(value="twv_verleend")
    response = client_of("coa").get(PRIORITY)
    assert candidates(response) == ["Bilal"]
    assert "heeft een TWV" in response.content.decode()


def test_one_press_asks_for_several_and_twice_asks_once(client_of, cast, person, prepare, today):
    bakery = make_employer(cast.assen)
    amina, bilal, chen = map(person, ("Amina", "Bilal", "Chen"))
    for who in (amina, bilal, chen):
        make_permit(who, bakery, today - timedelta(days=6))
    client = client_of("coa")
    answers = {"people": [str(amina.pk), str(chen.pk)]} | day("asked_on", today)
    assert post(client, PRIORITY, **answers).status_code == 303
    kinds = {"kind": MilestoneKind.BRP_PRIORITY_REQUESTED}
    assert rows(prepare, Milestone, "participant__first_name", "happened_on", **kinds) == [
        ("Amina", today),
        ("Chen", today),
    ]
    assert post(client, PRIORITY, **answers).status_code == 422  # they are not on offer any more
    assert len(rows(prepare, Milestone, "pk", **kinds)) == 2
    response = client.get(PRIORITY)
    assert (candidates(response), asked(response)) == (["Bilal"], ["Amina", "Chen"])


def test_nobody_chosen_and_somebody_elsewhere_are_refused(client_of, cast, person, prepare, today):
    bakery = make_employer(cast.assen)
    make_permit(person("Amina"), bakery, today)
    elsewhere = person("Bilal", location=cast.graswijk)
    make_permit(elsewhere, bakery, today)
    client = client_of("coa")
    empty = post(client, PRIORITY, **day("asked_on", today))
    assert empty.status_code == 422
    assert "Zet een vinkje bij minstens één bewoner" in empty.content.decode()
    assert post(client, PRIORITY, people=[str(elsewhere.pk)], **day("asked_on", today)).status_code == 422
    assert rows(prepare, Milestone, "pk") == []
