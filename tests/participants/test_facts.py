"""Recording facts: asylum facts, milestones and moves, by COA and jobhunter, also at the same time."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from participants.enums import MilestoneKind
from participants.fact_views import PAGES_OF_THEIR_OWN
from participants.models import AsylumFacts, Milestone, Participant, Stay
from pilots.enums import OptionalData, Role
from tests.factories import make_milestone, make_participant, use_data
from tests.participants.helpers import day, post, rows, url

pytestmark = pytest.mark.django_db
FACTS = {"application_source": "coa", "exclusion": "nee", "seen": ""}
SCRIPT = "<script>alert(1)</script>"


@pytest.fixture
def yonas(cast, law):
    use_data(cast.assen, OptionalData.LADDER, OptionalData.REBA)
    return make_participant(cast.assen, location=cast.schepersmaat)


@pytest.fixture
def seen(yonas, prepare):
    with prepare():
        return AsylumFacts.objects.get().recorded_at.isoformat()


def test_whether_the_ind_excluded_somebody_is_not_known_until_somebody_says_so(client_of, yonas, seen, prepare):
    client = client_of("coa")
    shown = [client.get(url(yonas, "asylum-facts")).context["form"]["exclusion"].value()]
    with prepare():
        AsylumFacts.objects.all().delete()
    shown.append(client.get(url(yonas, "asylum-facts")).context["form"]["exclusion"].value())
    assert shown == ["nee", "onbekend"]


def test_coa_records_the_application_date_with_its_name(cast, client_of, yonas, seen, prepare):
    lodged = day("application_lodged_on", date(2026, 2, 3))
    response = post(client_of("coa"), url(yonas, "asylum-facts"), **FACTS | {"seen": seen} | lodged)
    coa = cast.members[Role.COA_CASEWORKER].pk
    assert response.status_code == 303
    found = rows(prepare, AsylumFacts, "application_lodged_on", "application_source", "recorded_by")
    assert found == [(date(2026, 2, 3), "coa", coa)]


def test_the_second_of_two_writers_is_told_and_loses_nothing(client_of, yonas, seen, prepare):
    first = FACTS | {"seen": seen} | day("application_lodged_on", date(2026, 2, 3))
    second = FACTS | {"seen": seen, "change_reason": "Staat zo op de brief"}
    second |= day("application_lodged_on", date(2026, 4, 5))
    post(client_of("coa"), url(yonas, "asylum-facts"), **first)
    response = post(client_of("jobhunter"), url(yonas, "asylum-facts"), **second)
    html = response.content.decode()
    assert response.status_code == 409
    assert "COA-casemanager Assen (COA) heeft dit intussen gewijzigd" in html
    assert "3 februari 2026" in html
    assert 'value="4"' in html
    assert rows(prepare, AsylumFacts, "application_lodged_on") == [(date(2026, 2, 3),)]
    again = second | {"seen": response.context["form"]["seen"].value()}
    assert post(client_of("jobhunter"), url(yonas, "asylum-facts"), **again).status_code == 303
    assert rows(prepare, AsylumFacts, "application_lodged_on") == [(date(2026, 4, 5),)]


LODGED = day("application_lodged_on", date(2026, 2, 3))
BAD_FACTS = [
    (day("application_lodged_on", "31 2 2026"), "application_lodged_on", "die bestaat"),
    (day("application_lodged_on", "1 1 0024"), "application_lodged_on", "4 cijfers"),
    (day("application_lodged_on", "een twee drie"), "application_lodged_on", "die bestaat"),
    (day("application_lodged_on", "1 1 2999"), "application_lodged_on", "in de toekomst"),
    (day("application_lodged_on", "1 1 1999"), "application_lodged_on", "vanaf 1 januari 2000"),
    (LODGED | day("application_registered_on", "1 2 2026"), "application_registered_on", "voor de indiening"),
    (day("exclusion_letter_on", "1 7 2026"), "exclusion_letter_on", "Kies hierboven"),
    ({"exclusion": ""}, "exclusion", "Kies"),
    ({"exclusion": SCRIPT}, "exclusion", "uit de lijst"),
    ({"application_source": "roddel"}, "application_source", "uit de lijst"),
]


@pytest.mark.parametrize(("answers", "field", "sentence"), BAD_FACTS)
def test_bad_asylum_facts_get_a_sentence(client_of, yonas, seen, prepare, answers, field, sentence):
    response = post(client_of("jobhunter"), url(yonas, "asylum-facts"), **FACTS | {"seen": seen} | answers)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert sentence in response.context["form"].errors[field][0]
    assert SCRIPT not in response.content.decode()
    assert rows(prepare, AsylumFacts, "application_lodged_on") == [(None,)]


def test_no_fact_is_older_than_the_person(cast, client_of, law):
    young = make_participant(cast.assen, birth_date=date(2008, 5, 1))
    answers = FACTS | {"source": "coa"} | day("happened_on", date(2007, 1, 1))
    response = post(client_of("jobhunter"), url(young, "milestone-add", "bankrekening"), **answers)
    assert response.status_code == 422
    assert "voor de geboortedatum" in response.context["form"].errors["happened_on"][0]


def test_every_kind_of_fact_has_its_form_and_shows_in_the_dossier(client_of, yonas, prepare):
    client, said = client_of("jobhunter"), date(2026, 3, 3)
    kinds = [kind for kind in MilestoneKind.values if kind not in PAGES_OF_THEIR_OWN]
    for kind in kinds:
        address, detail = url(yonas, "milestone-add", kind), {"trede": "3", "taalniveau": "a2"}.get(kind, "")
        answers = {"source": "brief", "detail": detail} | day("happened_on", said)
        statuses = [client.get(address).status_code, post(client, address).status_code]
        assert [*statuses, post(client, address, **answers).status_code] == [200, 422, 303], kind
    assert sorted(rows(prepare, Milestone, "kind", "happened_on", "source")) == [
        (k, said, "brief") for k in sorted(kinds)
    ]
    assert client.get(url(yonas)).status_code == 200
    assert client.get(url(yonas, "verdict")).status_code == 200


@pytest.mark.parametrize(("kind", "page"), [("vrijwilligerswerk", "volunteering-add"), ("geinformeerd", "informed")])
def test_a_kind_with_more_to_tell_than_a_day_has_a_page_of_its_own(client_of, yonas, kind, page):
    response = client_of("jobhunter").get(url(yonas, "milestone-add", kind))
    assert (response.status_code, response["Location"]) == (303, url(yonas, page))
    assert kind in PAGES_OF_THEIR_OWN
    assert client_of("jobhunter").get(url(yonas, page)).status_code == 200


def test_an_unknown_kind_is_not_there(client_of, yonas):
    assert client_of("jobhunter").get(url(yonas, "milestone-add", "verhuizing")).status_code == 404


def test_the_same_fact_on_the_same_day_is_refused(client_of, yonas, prepare):
    answers = {"source": "coa"} | day("happened_on", date(2026, 3, 3))
    address = url(yonas, "milestone-add", "bankrekening")
    assert post(client_of("coa"), address, **answers).status_code == 303
    response = post(client_of("jobhunter"), address, **answers)
    assert response.status_code == 422
    assert response.context["form"].errors == {"happened_on": ["Dit is op deze datum al vastgelegd."]}


def test_the_button_pressed_twice_records_once(client_of, yonas, prepare):
    answers = {"source": "coa", "form_key": "0b6cbd3f-6e4f-4d53-9a5c-2a5f2f6f0b11"} | day(
        "happened_on", date(2026, 3, 3)
    )
    client, address = client_of("coa"), url(yonas, "milestone-add", "bankrekening")
    assert [client.post(address, answers).status_code for _ in range(2)] == [303, 303]
    assert rows(prepare, Milestone, "kind") == [("bankrekening",)]


def test_a_w_document_cannot_end_before_it_begins(client_of, yonas):
    answers = {"source": "coa"} | day("happened_on", date(2026, 3, 3)) | day("until", date(2026, 3, 2))
    response = post(client_of("coa"), url(yonas, "milestone-add", "w_document"), **answers)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == ["until"]


def test_what_looks_like_a_bsn_is_pointed_out_and_may_be_confirmed(client_of, yonas, prepare):
    address, client = url(yonas, "milestone-add", "reba_gesprek"), client_of("jobhunter")
    answers = {"source": "coa", "detail": "nummer 999990019"} | day("happened_on", date(2026, 3, 3))
    assert "burgerservicenummer" in post(client, address, **answers).content.decode()
    assert rows(prepare, Milestone, "detail") == []
    assert post(client, address, **answers, detail_geen_bsn="on").status_code == 303


def test_a_note_with_a_script_is_text(client_of, yonas):
    answers = {"source": "coa", "detail": SCRIPT} | day("happened_on", date(2026, 3, 3))
    post(client_of("jobhunter"), url(yonas, "milestone-add", "koppeling"), **answers)
    html = client_of("jobhunter").get(url(yonas)).content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert SCRIPT not in html


def test_who_corrects_a_fact_stands_for_it(cast, client_of, yonas, prepare):
    fact = make_milestone(yonas, MilestoneKind.BANK_ACCOUNT, date(2026, 3, 3), source="brief")
    answers = {"source": "brief", "seen": fact.recorded_at.isoformat()} | day("happened_on", date(2026, 3, 4))
    response = post(client_of("jobhunter"), url(yonas, "milestone-edit", fact.pk), **answers)
    jobhunter = cast.members[Role.JOBHUNTER].pk
    assert response.status_code == 303
    assert rows(prepare, Milestone, "happened_on", "source", "recorded_by") == [(date(2026, 3, 4), "brief", jobhunter)]


def test_a_fact_goes_after_a_question(client_of, yonas, prepare):
    fact = make_milestone(yonas, MilestoneKind.BANK_ACCOUNT, date(2026, 3, 3))
    client, address = client_of("coa"), url(yonas, "milestone-remove", fact.pk)
    assert client.get(address).status_code == 200
    assert rows(prepare, Milestone, "kind") == [("bankrekening",)]
    assert [post(client, address).status_code for _ in range(2)] == [303, 303]
    assert rows(prepare, Milestone, "kind") == []


@pytest.mark.parametrize("route", ["milestone-edit", "milestone-remove"])
def test_a_fact_of_somebody_else_is_not_there(cast, client_of, yonas, route):
    other = make_participant(cast.maastricht, "M-0001")
    foreign = make_milestone(other, MilestoneKind.BANK_ACCOUNT, date(2026, 3, 3))
    assert client_of("jobhunter").get(url(yonas, route, foreign.pk)).status_code == 404
    assert client_of("neighbour").get(url(yonas, route, foreign.pk)).status_code == 404


def move(client, person, to, on, **more):
    return post(client, url(person, "move"), location=str(to), source="coa", **day("moved_on", on), **more)


def test_a_move_closes_the_stay_the_day_before(cast, client_of, yonas, prepare):
    on = timezone.localdate() - timedelta(days=3)
    assert move(client_of("jobhunter"), yonas, cast.graswijk.pk, on)["Location"] == url(yonas)
    assert rows(prepare, Stay, "location", "starts_on", "ends_on") == sorted(
        [(cast.schepersmaat.pk, None, on - timedelta(days=1)), (cast.graswijk.pk, on, None)], key=str
    )
    assert rows(prepare, Participant, "location") == [(cast.graswijk.pk,)]


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("graswijk", "Graswijk. Het dossier is nu bij die locatie."),
        (None, "buiten de pilot. Jij ziet dit dossier niet meer. De jobhunter wel."),
    ],
)
def test_coa_loses_sight_of_who_moves_away_and_gets_the_list(cast, client_of, yonas, place, told):
    client, to = client_of("coa"), getattr(cast, place).pk if place else "buiten"
    today = timezone.localdate()
    assert "Jij ziet dit dossier daarna niet meer." in move(client, yonas, to, today).content.decode()
    response = move(client, yonas, to, today, seen=f"{to} {today:%Y-%m-%d}")
    assert response["Location"] == "/pilots/assen/participants/"
    html = client.get(response["Location"]).content.decode()
    assert f"Yonas Tesfay woont nu: {told}" in html
    assert url(yonas) not in html
    assert client.get(url(yonas)).status_code == 404
    assert client_of("jobhunter").get(url(yonas)).status_code == 200


@pytest.mark.parametrize(
    ("to", "on", "field"),
    [
        ("schepersmaat", date(2026, 3, 3), "location"),
        ("azc_maastricht", date(2026, 3, 3), "location"),
        ("graswijk", date(2999, 1, 1), "moved_on"),
        ("graswijk", "31 2 2026", "moved_on"),
        ("graswijk", "1 1 0024", "moved_on"),
    ],
)
def test_a_move_that_cannot_be_is_refused_with_a_sentence(cast, client_of, yonas, prepare, to, on, field):
    response = move(client_of("jobhunter"), yonas, getattr(cast, to).pk, on)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert rows(prepare, Stay, "location", "ends_on") == [(cast.schepersmaat.pk, None)]


def test_a_second_move_before_the_first_is_refused(cast, client_of, yonas):
    client = client_of("jobhunter")
    move(client, yonas, cast.graswijk.pk, date(2026, 3, 3))
    response = move(client, yonas, cast.schepersmaat.pk, date(2026, 3, 3), change_reason="Toch niet verhuisd")
    assert response.status_code == 422
    assert "voor of op het begin" in response.context["form"].errors["moved_on"][0]
