"""Links for an answer: mailed and chased over a real connection, and open once to who has the token."""

import html
import re
import tomllib
from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.utils import timezone

from config.database.scope import maintenance
from matching.answers import FOLDER, texts_of
from matching.models import AnswerLink, CheckIn, Placement
from matching.services.links import send_due
from participants.card import LANGUAGES
from participants.models import Participant
from pilots.enums import Role
from tests.cast import Cast, make_cast
from tests.factories import make_contact, make_employer, make_law, make_participant, make_placement
from tests.factories_at_work import make_link, make_moment
from tests.mail import Inbox, mail_server

pytestmark = pytest.mark.django_db
BASE = "/pilots/assen/matches/"
PERSON, EMPLOYER = "yonas@example.nl", "bakker@example.nl"


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    return make_cast()


@pytest.fixture(scope="module")
def today() -> date:
    return timezone.localdate()


@pytest.fixture(scope="module")
def placement(cast, today) -> Placement:
    """Yonas speaks Tigrinya, and both he and his employer have an address."""
    coach = cast.members[Role.JOB_COACH]
    person = make_participant(cast.assen, "A-0001", email=PERSON, language="ti", job_coach=coach)
    employer = make_employer(cast.assen, "Bakkerij Van Roon")
    make_contact(employer, "Ria", email="")
    make_contact(employer, "Bert", email=EMPLOYER)
    return make_placement(person, employer, today - timedelta(days=28), job_coach=coach)


@pytest.fixture(scope="module")
def server():
    with mail_server() as inbox:
        yield inbox


@pytest.fixture
def inbox(server, settings) -> Inbox:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
    server.mails.clear()
    server.refuses = False
    return server


def run(pilot, on):
    with maintenance(pilot.pk):
        done = send_due(pilot.pk, on=on, address=lambda token: f"https://werkroute.example/answer/{token}/")
    return done.sent, done.failed, done.without_address


def links():
    with maintenance():
        rows = AnswerLink.objects.order_by("mailed_on", "respondent")
        return [(row.respondent, row.mailed_on, bool(row.used_at), bool(row.revoked_at)) for row in rows]


def check_ins():
    fields = (
        "respondent",
        "at_work",
        "how_known",
        "satisfaction",
        "hire_again",
        "wants_call",
        "by_link",
        "recorded_by",
    )
    with maintenance():
        return list(CheckIn.objects.order_by("recorded_at").values_list(*fields))


def token_of(text):
    return re.search(r"/answer/([\w-]+)/", text)[1]


def test_mails_go_on_the_day_and_after_3_and_10_days_and_never_twice(cast, placement, inbox, today):
    make_moment(placement, today, by_link=True)
    sent = {day: [run(cast.assen, today + timedelta(days=day)) for _run in range(2)] for day in range(14)}
    assert {day: runs for day, runs in sent.items() if runs != [(0, 0, 0)] * 2} == {
        0: [(2, 0, 0), (0, 0, 0)],
        3: [(2, 0, 0), (0, 0, 0)],
        10: [(2, 0, 0), (0, 0, 0)],
    }
    assert [len(inbox.text_to(address)) for address in (PERSON, EMPLOYER)] == [3, 3]


def test_a_mail_names_nobody_and_speaks_the_language_of_the_reader(cast, placement, inbox, today):
    make_moment(placement, today, by_link=True)
    run(cast.assen, today)
    (to_person,), (to_employer,) = inbox.text_to(PERSON), inbox.text_to(EMPLOYER)
    assert texts_of("ti").parts["mail"]["body"] in to_person
    assert "Hoe gaat het met uw medewerker?" in to_employer
    whole = [f"{mail['Subject']} {mail['From']} {mail.get_content()}" for mail in inbox.mails]
    told = [word for text in whole for word in ("Yonas", "Tesfay", "Van Roon", "A-0001", "Assen") if word in text]
    assert told == []
    assert {mail["Auto-Submitted"] for mail in inbox.mails} == {"auto-generated"}
    with maintenance():
        hashes = set(AnswerLink.objects.values_list("token_hash", flat=True))
    assert not any(token_of(text) in hashes for text in (to_person, to_employer))


def test_a_server_that_refuses_is_tried_again_and_counts_for_nothing(cast, placement, inbox, today):
    make_moment(placement, today, by_link=True)
    inbox.refuses = True
    assert run(cast.assen, today) == (0, 2, 0)
    assert links() == []
    inbox.refuses = False
    assert run(cast.assen, today) == (2, 0, 0)


def test_who_has_no_address_answered_or_stopped_gets_no_mail(cast, placement, inbox, today):
    on = {"by_link": True}
    moment = make_moment(placement, today, **on)
    make_link(moment, "t", respondent="werkgever")
    assert Client().post("/answer/t/", {"at_work": "ja"}).status_code == 303
    stopped = make_participant(cast.assen, "A-0002", email="weg@example.nl")
    yesterday = today - timedelta(days=1)
    make_moment(make_placement(stopped, placement.employer, yesterday, ends_on=yesterday), today, **on)
    nowhere = make_participant(cast.assen, "A-0003", email="")
    make_moment(make_placement(nowhere, placement.employer, today), today, asks="deelnemer", **on)
    make_moment(make_placement(nowhere, placement.employer, today), today, asks="deelnemer")  # asked in person
    elsewhere = make_participant(cast.maastricht, "M-0001", email="leyla@example.nl")
    make_moment(make_placement(elsewhere, make_employer(cast.maastricht), today), today, **on)
    assert run(cast.assen, today) == (1, 0, 1)
    assert [mail["To"] for mail in inbox.mails] == [PERSON]


def test_the_command_goes_through_all_pilots_and_says_what_failed(cast, placement, inbox, today, settings):
    settings.SITE_URL = "https://werkroute.example/"
    make_moment(placement, today, by_link=True)
    out = StringIO()
    inbox.refuses = True
    with pytest.raises(CommandError, match="2 mails zijn niet verstuurd"):
        call_command("send_aftercare", stdout=out)
    inbox.refuses = False
    call_command("send_aftercare", stdout=out)
    assert out.getvalue().splitlines() == [
        "assen: 0 verstuurd, 2 mislukt, 0 zonder e-mailadres",
        "assen: 2 verstuurd, 0 mislukt, 0 zonder e-mailadres",
    ]
    assert re.search(r"^https://werkroute\.example/answer/[\w-]{43}/$", inbox.text_to(EMPLOYER)[0], re.MULTILINE)


def test_two_taps_answer_once_in_the_own_language_and_close_the_other_links(cast, placement, inbox, today):
    make_moment(placement, today, by_link=True)
    run(cast.assen, today)
    run(cast.assen, today + timedelta(days=3))
    first, second = (f"/answer/{token_of(text)}/" for text in inbox.text_to(PERSON))
    stranger = Client()
    page = stranger.get(second)
    text = page.content.decode()
    assert (page.status_code, page["Cache-Control"].split(",")[0]) == (200, "max-age=0")
    assert 'lang="ti" dir="ltr"' in text
    assert [word for word in ("Yonas", "Tesfay", "Van Roon", "A-0001") if word in text] == []
    assert check_ins() == []  # looking changes nothing: mail scanners follow links too
    nothing = stranger.post(second, {})
    assert nothing.status_code == 422
    assert texts_of("ti").parts["page"]["choose"] in nothing.content.decode()
    answered = stranger.post(second, {"at_work": "ja", "satisfaction": "5", "hire_again": "ja", "wants_call": "on"})
    assert (answered.status_code, answered["Location"]) == (303, "/answer/thanks/ti/")
    assert check_ins() == [("deelnemer", "ja", "verteld", 5, None, True, True, None)]
    again = [stranger.post(url, {"at_work": "nee"}) for url in (first, second)]
    assert [(page.status_code, page.get("Location")) for page in again] == [(410, None), (303, "/answer/thanks/ti/")]
    assert check_ins() == [("deelnemer", "ja", "verteld", 5, None, True, True, None)]  # pressed twice: the first stands
    assert stranger.get(second).status_code == 410
    assert links() == [
        ("deelnemer", today, False, True),
        ("werkgever", today, False, False),
        ("deelnemer", today + timedelta(days=3), True, False),
        ("werkgever", today + timedelta(days=3), False, False),
    ]


def test_the_employer_sees_a_first_name_and_nothing_more(placement, today):
    until = today + timedelta(days=21)
    make_link(
        make_moment(placement, today), "t", respondent="werkgever", expires_at=timezone.now() + timedelta(days=21)
    )
    text = Client().get("/answer/t/").content.decode()
    assert "Werkt <bdi>Yonas</bdi> nog bij u?" in text
    assert f'De link werkt tot <bdi dir="ltr">{until:%d-%m-%Y}</bdi> en werkt één keer.' in text
    assert [word for word in ("Tesfay", "Van Roon", "A-0001") if word in text] == []
    with maintenance():
        Participant.objects.filter(pk=placement.participant_id).update(first_name="")
    nameless = Client().get("/answer/t/").content.decode()
    assert "Werkt <bdi>uw medewerker</bdi> nog bij u?" in nameless
    assert "Hoe gaat het met <bdi>uw medewerker</bdi>?" in nameless
    assert [word for word in ("Yonas", "Tesfay", "Van Roon", "A-0001") if word in nameless] == []
    assert Client().post("/answer/t/", {"at_work": "onbekend", "hire_again": "nee"}).status_code == 303
    assert check_ins() == [("werkgever", "onbekend", "", None, False, False, True, None)]


def test_every_link_that_does_not_work_gets_the_same_page(cast, placement, today):
    moment = make_moment(placement, today)
    past = timezone.now() - timedelta(minutes=1)
    make_link(moment, "expired", expires_at=past)
    make_link(moment, "revoked", revoked_at=past)
    make_link(moment, "used", used_at=past)
    make_link(make_moment(placement, today, week=8, is_dropped=True, reason="Vakantie"), "dropped")
    away = make_placement(make_participant(cast.assen, "A-0009"), placement.employer, today)
    make_link(make_moment(away, today), "away")
    with maintenance():
        Participant.objects.filter(pk=away.participant_id).update(readable_until=today + timedelta(days=9))
    tokens = ("expired", "revoked", "used", "dropped", "away", "wrong", "x" * 500)
    answers = [Client().get(f"/answer/{token}/") for token in tokens]
    answers += [Client().post(f"/answer/{token}/", {"at_work": "ja"}) for token in tokens]
    assert {answer.status_code for answer in answers} == {410}
    assert len({answer.content for answer in answers}) == 1
    page = html.unescape(answers[0].content.decode())
    assert all(texts_of(code).parts["page"]["gone"] in page for code in LANGUAGES)
    assert check_ins() == []


def test_guessing_is_stopped_for_a_while_and_counts_only_wrong_tokens(placement, today):
    make_link(make_moment(placement, today), "t")
    cache.clear()
    client = Client(REMOTE_ADDR="192.0.2.7")
    assert {client.get(f"/answer/guess-{number}/").status_code for number in range(30)} == {410}
    assert client.get("/answer/t/").status_code == 429
    other = Client(REMOTE_ADDR="192.0.2.8")
    assert {other.get("/answer/t/").status_code for _look in range(31)} == {200}
    cache.clear()


def test_a_colleague_makes_a_link_that_is_shown_once(cast, placement, today):
    moment = make_moment(placement, today)
    client = Client()
    client.force_login(cast.user("job_coach"))
    url = f"{BASE}moments/{moment.pk}/link/deelnemer/"
    key = {"form_key": "00000000-0000-4000-8000-000000000001"}
    token = token_of(client.post(url, key).content.decode())
    assert client.post(url, key).status_code == 303  # pressed twice
    assert Client().post(f"/answer/{token}/", {"at_work": "ja"}).status_code == 303
    assert links() == [("deelnemer", None, True, False)]
    page = client.get(f"{BASE}placements/{placement.pk}/").content.decode()
    assert "zelf beantwoord via de link" in page


def test_what_a_colleague_writes_down_closes_the_link(cast, placement, today):
    moment = make_moment(placement, today)
    make_link(moment, "t", respondent="werkgever")
    client = Client()
    client.force_login(cast.user("jobhunter"))
    day = {"happened_on_dag": today.day, "happened_on_maand": today.month, "happened_on_jaar": today.year}
    url = f"{BASE}moments/{moment.pk}/check-in/werkgever/"
    assert client.post(url, {"at_work": "onbekend", **day}).status_code == 303
    assert Client().post("/answer/t/", {"at_work": "ja"}).status_code == 410
    assert [row[1] for row in check_ins()] == ["onbekend"]


def test_the_open_page_has_no_rights_but_its_functions(cast):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT has_table_privilege('werkroute_app', 'matching_answerlink', 'SELECT'),"
            " has_table_privilege('werkroute_app', 'matching_checkin', 'INSERT'),"
            " has_function_privilege('werkroute_app', 'usable_link(text)', 'EXECUTE'),"
            " has_function_privilege('werkroute_jobhunter', 'answer_link(text)', 'EXECUTE')"
        )
        assert cursor.fetchone() == (False, False, False, False)


def test_every_language_has_the_same_texts():
    read = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.toml")}
    assert set(read) == {*LANGUAGES, "employer"}
    keys = {name: {(part, key) for part in ("page", "mail") for key in file[part]} for name, file in read.items()}
    assert {name for name, found in keys.items() if found != keys["nl"]} == {"employer"}
    assert keys["employer"] - keys["nl"] == {("page", "hire_again")}
    assert {code: file["direction"] for code, file in read.items() if file["direction"] == "rtl"} == {
        "ar": "rtl",
        "fa": "rtl",
    }
    assert all(file["mail"]["until"].count("{day}") == 1 for file in read.values())
    assert all("{municipality}" in file["page"]["intro"] for file in read.values())
