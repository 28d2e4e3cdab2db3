"""The BSN: stored, masked, shown once with a reason, found by exactly its number; and never anywhere else."""

import logging
from datetime import date

import pytest
from django.db import connection
from django.test import RequestFactory
from django.urls import reverse
from django.views.debug import ExceptionReporter, get_exception_reporter_filter

from config.logs import RedactingFormatter
from participants import bsn_views
from participants.models import SealedBsn
from pilots.enums import AccessAction, OptionalData, Role
from pilots.models import AccessRecord, DataChoice
from tests.factories import make_bsn, make_membership, make_participant, make_user, use_data
from tests.participants.helpers import post, rows, url

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law")]
NUMBER, OTHER, NOT_ONE = "999990044", "999990019", "999990045"
WHY = {"reason": "brp", "explanation": "Nakijken bij de BRP-straat"}


@pytest.fixture
def yonas(cast):
    use_data(cast.assen, OptionalData.BSN)
    use_data(cast.maastricht, OptionalData.BSN)
    return make_participant(cast.assen, location=cast.schepersmaat, lodged=date(2026, 2, 3))


def log(prepare):
    """The lines about the dossier; that a number was tried stands in lines of its own."""
    with prepare():
        lines = AccessRecord.objects.exclude(action__in=[AccessAction.SEARCH_NUMBER, AccessAction.OPEN_DOSSIER])
        return list(lines.values_list("action", "reason", "explanation"))


def test_a_bsn_is_stored_sealed_and_shown_masked(client_of, yonas, prepare):
    client = client_of("jobhunter")
    assert post(client, url(yonas, "bsn-edit"), bsn="9999.90.044").status_code == 303
    page = client.get(f"{url(yonas)}?deel=papieren").content.decode()
    assert "•••••••44" in page
    assert "verborgen, eindigt op 44" in page
    assert NUMBER not in page
    with prepare():
        row = SealedBsn.objects.get()
        assert NUMBER.encode() not in bytes(row.bsn_sealed) + bytes(row.bsn_index)
    assert log(prepare) == [(AccessAction.RECORD_BSN, "", "")]


@pytest.mark.parametrize("typed", [NOT_ONE, "000000000", "12345", "abc", "9" * 5000, "", "99999004\x004"])
def test_what_is_no_bsn_is_refused_with_a_sentence(client_of, yonas, prepare, typed):
    answer = post(client_of("jobhunter"), url(yonas, "bsn-edit"), bsn=typed)
    assert answer.status_code == 422
    assert rows(prepare, SealedBsn, "pk") == []


def test_two_people_with_one_bsn_is_a_sentence_with_the_way_to_the_other(cast, client_of, yonas, prepare):
    nour = make_participant(cast.assen, "A-0002", first_name="Nour", location=cast.graswijk)
    make_bsn(nour, NUMBER)
    answer = post(client_of("jobhunter"), url(yonas, "bsn-edit"), bsn=NUMBER)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Dit BSN is al in gebruik in deze pilot" in page
    assert f'<a class="nl-link" href="{url(nour)}">dossier A-0002</a>' in page
    assert rows(prepare, SealedBsn, "participant_id") == [(nour.pk,)]


def test_trying_numbers_until_one_fits_is_logged_and_ends(client_of, yonas, prepare, monkeypatch):
    monkeypatch.setattr("participants.services.bsn.MOST_SEARCHES", 3)
    make_bsn(yonas, NUMBER)
    client = client_of("jobhunter")
    find = reverse("participants:find", args=["assen"])
    answers = [post(client, find, number=number).status_code for number in (OTHER, OTHER, NUMBER, NUMBER)]
    assert answers == [422, 422, 303, 429]
    assert post(client, url(yonas, "bsn-edit"), bsn=OTHER).status_code == 429
    assert rows(prepare, AccessRecord, "action", "subject") == [(AccessAction.SEARCH_NUMBER, None)] * 3


def test_the_same_bsn_in_another_pilot_is_no_hint(cast, client_of, yonas):
    make_bsn(make_participant(cast.maastricht, "M-0001", location=cast.azc_maastricht), NUMBER)
    assert post(client_of("jobhunter"), url(yonas, "bsn-edit"), bsn=NUMBER).status_code == 303


def test_it_is_shown_after_a_reason_and_a_line_in_the_log(client_of, yonas, prepare):
    make_bsn(yonas, NUMBER)
    answer = post(client_of("jobhunter"), url(yonas, "bsn"), **WHY)
    assert NUMBER in answer.content.decode()
    assert "no-store" in answer["Cache-Control"]
    assert log(prepare) == [(AccessAction.REVEAL_BSN, "brp", WHY["explanation"])]
    assert NUMBER not in client_of("jobhunter").get(url(yonas, "bsn")).content.decode()


@pytest.mark.parametrize(
    "why",
    [
        {},
        {"reason": "brp", "explanation": "kort"},
        {"reason": "zomaar", "explanation": "Nakijken bij de BRP"},
        {"reason": "brp", "explanation": f"Het is {NUMBER} volgens mij"},
        {"reason": "brp", "explanation": "Yonas vraagt er zelf naar"},
    ],
)
def test_without_a_good_reason_nothing_is_shown_or_logged(client_of, yonas, prepare, why):
    make_bsn(yonas, NUMBER)
    answer = post(client_of("jobhunter"), url(yonas, "bsn"), **why)
    assert answer.status_code == 422
    assert f">{NUMBER}<" not in answer.content.decode()
    assert log(prepare) == []


def test_the_log_comes_first_without_it_no_number(client_of, yonas, monkeypatch):
    make_bsn(yonas, NUMBER)
    monkeypatch.setattr(AccessRecord, "save", lambda *_args, **_kwargs: 1 / 0)
    client = client_of("jobhunter")
    client.raise_request_exception = False
    assert NUMBER not in post(client, url(yonas, "bsn"), **WHY).content.decode()


def test_the_twenty_first_in_an_hour_is_too_many(client_of, yonas, prepare):
    make_bsn(yonas, NUMBER)
    client = client_of("jobhunter")
    answers = [post(client, url(yonas, "bsn"), **WHY) for _ in range(21)]
    assert [answer.status_code for answer in answers] == [200] * 20 + [429]
    assert NUMBER not in answers[-1].content.decode()
    assert len(log(prepare)) == 20


@pytest.mark.parametrize("route", ["bsn", "bsn-edit", "bsn-remove"])
def test_without_the_decision_the_pages_are_not_there(client_of, yonas, prepare, route):
    make_bsn(yonas, NUMBER)
    with prepare():
        DataChoice.objects.update(is_on=False)
    client = client_of("jobhunter")
    assert client.get(url(yonas, route)).status_code == 404
    assert post(client, url(yonas, route), bsn=OTHER, **WHY).status_code == 404
    assert "BSN vastleggen" not in client.get(f"{url(yonas)}?deel=papieren").content.decode()
    assert len(rows(prepare, SealedBsn, "pk")) == 1


def test_a_jobhunter_of_a_private_partner_never_sees_it(cast, client, yonas):
    make_bsn(yonas, NUMBER)
    user = make_user("prive@example.nl", "Piet Privé")
    make_membership(cast.assen, Role.JOBHUNTER, user=user, organisation="Base to Work")
    client.force_login(user)
    assert client.get(url(yonas, "bsn")).status_code == 404
    assert post(client, url(yonas, "bsn"), **WHY).status_code == 404
    assert "verborgen, eindigt op" not in client.get(f"{url(yonas)}?deel=papieren").content.decode()
    assert post(client, reverse("participants:find", args=["assen"]), number=NUMBER).status_code == 422


def test_a_removed_bsn_is_gone_with_its_key(client_of, yonas, prepare):
    make_bsn(yonas, NUMBER)
    assert post(client_of("jobhunter"), url(yonas, "bsn-remove")).status_code == 303
    assert rows(prepare, SealedBsn, "pk") == []
    assert log(prepare) == [(AccessAction.REMOVE_BSN, "", "")]
    with prepare(), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM participants_sealedbsnevent LIMIT 1")
        assert {"bsn_sealed", "bsn_index", "wrapped_key"} & {column.name for column in cursor.description} == set()


def test_the_privacy_officer_reads_the_reason_and_the_project_leader_not_the_own_words(client_of, yonas):
    make_bsn(yonas, NUMBER)
    post(client_of("jobhunter"), url(yonas, "bsn"), **WHY)
    page = reverse("pilots:access-log", args=["assen"])
    officer = client_of("privacy_officer").get(page).content.decode()
    leader = client_of("project_leader").get(page).content.decode()
    assert ("BSN getoond" in officer, WHY["explanation"] in officer, NUMBER in officer) == (True, True, False)
    assert ("BSN getoond" in leader, WHY["explanation"] in leader, NUMBER in leader) == (True, False, False)


def test_neither_a_log_nor_an_error_report_holds_what_was_typed(client_of, yonas, monkeypatch, caplog):
    def broken(**_kwargs):
        raise RuntimeError(f"cannot store {NUMBER}")

    monkeypatch.setattr(bsn_views, "write_bsn", broken)
    client = client_of("jobhunter")
    client.raise_request_exception = False
    with caplog.at_level(logging.DEBUG):
        page = post(client, url(yonas, "bsn-edit"), bsn=NUMBER).content.decode()
    lines = "\n".join(map(RedactingFormatter("%(name)s %(message)s").format, caplog.records))
    assert "<nummer>" in lines  # the traceback is there, and masked
    assert NUMBER not in page + lines


def test_an_error_report_says_where_and_not_what(settings):
    settings.DEBUG = False
    request = RequestFactory().post("/", {"bsn": NUMBER})
    number = NUMBER
    try:
        raise RuntimeError("somewhere")
    except RuntimeError as error:
        assert number
        report = ExceptionReporter(request, type(error), error, error.__traceback__)
        said = report.get_traceback_text() + report.get_traceback_html()
        frames = report.get_traceback_data()["frames"]
    held = [value for frame in frames for _name, value in frame["vars"]]
    assert held
    assert all(NUMBER not in str(value) for value in held)
    assert "somewhere" in said
    assert get_exception_reporter_filter(request).get_post_parameters(request)["bsn"] != NUMBER
