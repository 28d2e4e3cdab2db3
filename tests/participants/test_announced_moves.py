"""A move that is coming: the job at stake before it happens, the request to postpone it, and the move itself."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from config.dutch import long_date
from participants import services
from participants.models import AnnouncedMove, Stay
from participants.refusals import Refused
from pilots.enums import Role
from tests.factories import (
    make_announced_move,
    make_employer,
    make_match,
    make_participant,
    make_permit,
    make_placement,
    make_travel_time,
)
from tests.participants.helpers import day, post, rows, url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
COLUMNS = ("moves_on", "to_place", "delay_outcome", "delayed_until", "cancelled_on", "moved_on")


@pytest.fixture
def today():
    return timezone.localdate()


@pytest.fixture
def yonas(cast):
    return make_participant(cast.assen, location=cast.schepersmaat, lodged=date(2025, 2, 3))


def tab(client, person):
    return client.get(url(person) + "?deel=begeleiding").content.decode()


def test_coa_announces_a_move_and_one_that_lies_before_it_is_refused(client_of, yonas, cast, prepare, today):
    client, address = client_of("coa"), url(yonas, "move-announce")
    answers = {"location": "buiten", "place": "azc Zutphen"} | day("announced_on", today)
    early = post(client, address, **answers, **day("moves_on", today - timedelta(days=1)))
    assert early.status_code == 422
    assert "ligt voor de aankondiging" in early.content.decode()
    moves_on = today + timedelta(days=12)
    assert post(client, address, **answers, **day("moves_on", moves_on)).status_code == 303
    assert rows(prepare, AnnouncedMove, *COLUMNS) == [(moves_on, "azc Zutphen", "", None, None, None)]
    again = post(client, address, **answers, **day("moves_on", moves_on + timedelta(days=1)))
    assert again.status_code == 422
    assert "Er staat al een overplaatsing open" in again.content.decode()


def test_the_tab_shows_the_job_at_stake_with_the_travel_from_there_and_without_a_wage(client_of, yonas, cast):
    bakery = make_employer(cast.assen, "Bakkerij Van Roon")
    make_placement(yonas, bakery, date(2026, 3, 3), hours=32, per_hour="17.83")
    make_permit(yonas, bakery, date(2026, 1, 5), valid_from=date(2026, 3, 1), valid_until=date(2028, 2, 28))
    make_match(yonas, make_employer(cast.assen, "Kwekerij Zonneveld"))
    make_travel_time(cast.graswijk, bakery, "fiets", 25)
    make_announced_move(yonas, to_location=cast.graswijk)
    seen = {who: tab(client_of(who), yonas) for who in ("coa", "jobhunter")}
    for page in seen.values():
        assert "Verhuist op" in page
        assert "Graswijk" in page
        assert "Werkt sinds 3 maart 2026 bij Bakkerij Van Roon, 32 uur per week" in page
        assert "25 minuten met de fiets" in page
        assert "17,83" not in page
    assert "Kwekerij Zonneveld" in seen["jobhunter"]
    assert "Kwekerij Zonneveld" not in seen["coa"]


def test_the_jobhunter_asks_for_a_delay_and_coa_answers(client_of, yonas, prepare, today):
    move = make_announced_move(yonas, announced_on=today, moves_on=today + timedelta(days=10))
    answers = {"reason": "Begint volgende week met werk"} | day("asked_on", today)
    assert post(client_of("jobhunter"), url(yonas, "move-delay", move.pk), **answers).status_code == 303
    assert "Nog geen antwoord" in tab(client_of("coa"), yonas)
    address = url(yonas, "move-answer", move.pk)
    granted = {"outcome": "uitgesteld"} | day("answered_on", today)
    assert "Vul in tot welke dag" in post(client_of("coa"), address, **granted).content.decode()
    not_later = post(client_of("coa"), address, **granted, **day("delayed_until", move.moves_on))
    assert not_later.status_code == 422
    until = move.moves_on + timedelta(days=30)
    assert post(client_of("coa"), address, **granted, **day("delayed_until", until)).status_code == 303
    assert rows(prepare, AnnouncedMove, *COLUMNS) == [(move.moves_on, "", "uitgesteld", until, None, None)]
    assert "Uitgesteld" in tab(client_of("jobhunter"), yonas)


def test_asking_again_takes_the_earlier_answer_away(cast, yonas, prepare, today):
    move = make_announced_move(
        yonas,
        delay_requested_on=date(2026, 11, 17),
        delay_outcome="niet_uitgesteld",
        delay_answered_on=date(2026, 11, 18),
    )
    with prepare():
        services.ask_delay(by=cast.members[Role.JOBHUNTER], move=move, on=today, reason="Nieuwe baan")
    assert rows(prepare, AnnouncedMove, "delay_outcome", "delay_answered_on") == [("open", None)]


def test_an_answer_without_a_request_is_refused(cast, yonas, prepare, today):
    move = make_announced_move(yonas)
    with prepare(), pytest.raises(Refused, match="Er is geen verzoek om uitstel"):
        services.answer_delay(by=cast.members[Role.COA_CASEWORKER], move=move, outcome="niet_uitgesteld", on=today)


def test_one_press_makes_the_real_move_and_a_second_one_changes_nothing(client_of, yonas, cast, prepare, today):
    move = make_announced_move(yonas, announced_on=today, moves_on=today, to_location=cast.graswijk)
    with prepare():
        Stay.objects.update(source="coa")
    client, address = client_of("jobhunter"), url(yonas, "move-done", move.pk)
    assert [post(client, address).status_code for _ in range(2)] == [303, 303]
    assert rows(prepare, Stay, "location__name", "starts_on", "ends_on", "change_reason") == [
        ("Graswijk", today, None, ""),
        ("azc Schepersmaat", None, today - timedelta(days=1), f"Overplaatsing, aangekondigd op {long_date(today)}."),
    ]
    assert rows(prepare, AnnouncedMove, "moved_on") == [(today,)]


def test_coa_loses_sight_of_who_has_moved_and_the_move_is_told_done(client_of, yonas, cast, prepare, today):
    move = make_announced_move(yonas, announced_on=today, moves_on=today, to_location=cast.graswijk)
    client = client_of("coa")
    response = post(client, url(yonas, "move-done", move.pk))
    assert response["Location"].endswith("/participants/")
    assert client.get(url(yonas)).status_code == 404
    assert rows(prepare, AnnouncedMove, "moved_on") == [(today,)]


def test_an_ordinary_move_closes_the_announcement(yonas, cast, prepare, today):
    make_announced_move(yonas, to_location=cast.graswijk, announced_on=today - timedelta(days=3), moves_on=today)
    with prepare():
        services.move_participant(
            by=cast.members[Role.JOBHUNTER], participant=yonas, move=services.Move(to=cast.graswijk, on=today)
        )
    assert rows(prepare, AnnouncedMove, "moved_on") == [(today,)]


def test_who_calls_off_a_move_of_coa_says_why_and_coa_itself_need_not(client_of, yonas, cast, prepare, today):
    other = make_announced_move(yonas, announced_on=today, moves_on=today + timedelta(days=9))
    with prepare():
        AnnouncedMove.objects.update(recorded_by=cast.members[Role.COA_CASEWORKER])
    client, address = client_of("jobhunter"), url(yonas, "move-cancel", other.pk)
    assert client_of("coa").get(address).context["form"] is None
    assert post(client, address, reason="").status_code == 422
    assert rows(prepare, AnnouncedMove, "cancelled_on") == [(None,)]
    for _time in range(2):
        assert post(client, address, reason="COA belde: hij blijft").status_code == 303
    assert rows(prepare, AnnouncedMove, "cancelled_on", "cancel_reason") == [(today, "COA belde: hij blijft")]
    page = tab(client_of("coa"), yonas)
    assert "Er is geen overplaatsing aangekondigd" in page
    assert "ging niet door, omdat: COA belde: hij blijft" in page


def test_the_move_stands_in_the_work_of_both_with_the_way_to_its_tab(client_of, yonas, cast, today):
    make_announced_move(yonas, announced_on=today, moves_on=today + timedelta(days=5), to_location=cast.graswijk)
    for who in ("jobhunter", "coa"):
        page = client_of(who).get(reverse("matching:work", args=["assen"])).content.decode()
        assert "Nagaan of uitstel nodig is" in page
        assert "naar Graswijk" in page
        assert f"{url(yonas)}?deel=begeleiding" in page
