"""Mijn werk elsewhere: a calendar by a secret address, and a morning mail over a real connection. Never a name."""

from datetime import date, timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import ProgrammingError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from config.database.scope import scoped
from matching.digest import send_digests, wants_today
from matching.enums import Digest
from matching.models import PutOff, WorkSettings
from matching.rules.put_off import key_of
from matching.worklist import work_of
from participants.enums import MilestoneKind
from participants.models import Participant
from pilots.enums import Role
from pilots.middleware import scope_of
from pilots.models import Membership
from tests.cast import Cast, make_cast
from tests.factories import (
    make_employer,
    make_law,
    make_match,
    make_membership,
    make_milestone,
    make_participant,
    make_permit,
    make_signal,
    make_task,
    make_user,
)
from tests.mail import Inbox, mail_server
from tests.matching.test_calendar_file import read_back
from tests.preparing import preparing

pytestmark = pytest.mark.django_db
SETTINGS = reverse("matching:work-settings", args=["assen"])
MAKE = reverse("matching:feed-make", args=["assen"])
SECRETS = ("Adam", "Geheim", "Bea", "Zara", "Bakkerij", "Schepersmaat", "Bellen met")
WEDNESDAY, SATURDAY, MONDAY = date(2026, 11, 25), date(2026, 11, 28), date(2026, 11, 30)


def the_monday():
    """The Monday to come: there is no mail in the weekend."""
    today = timezone.localdate()
    return today + timedelta(days=7 - today.weekday())


def day(number):
    return timezone.localdate() + timedelta(days=number)


@pytest.fixture(scope="module")
def cast(rows_of_module: None) -> Cast:
    make_law()
    return make_cast()


@pytest.fixture(scope="module", autouse=True)
def caseload(cast) -> dict[str, Participant]:
    """Adam's paper is late and a match stands still; Bea is a colleague's, Zara is in Maastricht; a signal for me."""
    me = cast.members[Role.JOBHUNTER]
    colleague = make_membership(cast.assen, Role.JOBHUNTER, user=make_user("collega@example.nl"))
    given = {"last_name": "Geheim", "enrolled_on": day(-30), "intake_on": day(-20), "lodged": date(2025, 1, 1)}
    people = {}
    for number, (name, pilot, jobhunter, place) in enumerate(
        (
            ("Adam", cast.assen, me, cast.schepersmaat),
            ("Bea", cast.assen, colleague, cast.schepersmaat),
            ("Zara", cast.maastricht, None, cast.azc_maastricht),
        ),
        start=1,
    ):
        number_of = f"{pilot.case_prefix}-{number:04}"
        people[name] = make_participant(pilot, number_of, first_name=name, jobhunter=jobhunter, location=place, **given)
        make_milestone(people[name], MilestoneKind.W_DOCUMENT, day(-300), until=day(-3))
    employer = make_employer(cast.assen, "Bakkerij")
    make_permit(people["Adam"], employer, day(-35))
    make_match(people["Adam"], employer, proposed_on=day(-8))
    make_task(me, "Bellen met Adam Geheim", due_on=day(2), participant=people["Adam"])
    make_signal(cast.members[Role.JOB_COACH], me, participant=people["Adam"], follow_up_by=day(1))
    return people


def make_feed(client) -> str:
    page = client.post(MAKE).content.decode()
    return page.split('<code class="wr-adres">http://testserver')[1].split("</code>")[0]


def events(address):
    return [
        (event["DTSTART;VALUE=DATE"], event["SUMMARY"]) for event in read_back(Client().get(address).content)
    ]  # fmt: skip


def test_a_calendar_shows_own_work_by_case_number_without_signing_in(client_of):
    address = make_feed(client_of("jobhunter"))
    answer = Client().get(address)
    assert (answer["Content-Type"], "no-store" in answer["Cache-Control"]) == ("text/calendar; charset=utf-8", True)
    assert events(address) == [
        (f"{day(-3):%Y%m%d}", "A-0001: W-document loopt af of is verlopen"),
        (f"{day(-1):%Y%m%d}", "A-0001: Voorstel zonder antwoord"),
        (f"{day(0):%Y%m%d}", "A-0001: TWV aangevraagd, UWV beslist"),
        (f"{day(2):%Y%m%d}", "A-0001: Eigen taak"),
    ]
    assert [secret for secret in SECRETS if secret in answer.content.decode()] == []


@pytest.mark.parametrize("who", ["coa", "job_coach", "project_leader"])
def test_every_role_with_a_list_can_have_a_calendar_without_a_name(cast, client_of, who):
    make_task(cast.members[Role(who)], "Bellen met Adam Geheim", due_on=day(1))
    address = make_feed(client_of(who))
    assert (f"{day(1):%Y%m%d}", "Eigen taak") in events(address)
    assert [secret for secret in SECRETS if secret in Client().get(address).content.decode()] == []


def test_a_calendar_reads_and_leaves_nothing_of_its_scope_behind(client_of):
    address = make_feed(client_of("jobhunter"))
    assert Client().get(address).status_code == 200
    assert Client().post(address).status_code == 405
    with pytest.raises(ProgrammingError), transaction.atomic():
        Participant.objects.count()  # the connection is nobody's again
    assert client_of("jobhunter").get(SETTINGS).status_code == 200


def test_the_address_is_shown_once_and_kept_as_a_hash(client_of):
    address = make_feed(client_of("jobhunter"))
    token = address.split("/")[2]
    assert token not in client_of("jobhunter").get(SETTINGS).content.decode()
    with preparing():
        row = WorkSettings.objects.get()
    assert (len(row.feed_hash), token in row.feed_hash, row.feed_made_on) == (64, False, timezone.localdate())


def revoke(cast, client):
    client.post(reverse("matching:feed-revoke", args=["assen"]))


def make_another(cast, client):
    make_feed(client)


def end_membership(cast, client):
    with preparing():
        Membership.objects.filter(pk=cast.members[Role.JOBHUNTER].pk).update(ended_on=timezone.localdate())


def close_account(cast, client):
    with preparing():
        user = cast.members[Role.JOBHUNTER].user
        user.is_active = False
        user.save(update_fields=["is_active"])


@pytest.mark.parametrize("how", [revoke, make_another, end_membership, close_account])
def test_an_address_stops_working_at_once(cast, client_of, how):
    client = client_of("jobhunter")
    address = make_feed(client)
    how(cast, client)
    assert Client().get(address).status_code == 404


@pytest.fixture
def inbox(settings):
    with mail_server() as inbox:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_USE_TLS = "127.0.0.1", inbox.port, False
        settings.SITE_URL = "https://werkroute.example.nl"
        yield inbox


def to(inbox: Inbox, member) -> list[str]:
    return inbox.text_to(member.user.email)


def test_the_morning_mail_counts_and_names_no_participant(cast, inbox):
    send_digests(on=the_monday())
    me, leader = cast.members[Role.JOBHUNTER], cast.members[Role.PROJECT_LEADER]
    (text,) = to(inbox, me)
    assert "A-0001: W-document loopt af of is verlopen" in text
    assert f"https://werkroute.example.nl{SETTINGS}" in text
    assert ("A-0002" in text, "Signaal" in text) == (False, False)
    (of_team,) = to(inbox, leader)
    assert f"{me.name}: " in of_team
    assert "A-0001" not in of_team
    assert to(inbox, cast.members[Role.RESEARCHER]) == []
    everything = "".join(str(mail["Subject"]) + mail.get_content() for mail in inbox.mails)
    assert [secret for secret in SECRETS if secret in everything] == []
    assert to(inbox, cast.neighbour) != []


def test_a_second_run_sends_nothing_twice_and_the_next_day_a_new_one(cast, inbox):
    me, on = cast.members[Role.JOBHUNTER], the_monday()
    first = send_digests(on=on)
    assert (send_digests(on=on).sent, len(inbox.mails)) == (0, first.sent)
    send_digests(on=on + timedelta(days=1))
    assert len(to(inbox, me)) == 2


def test_a_mail_that_was_refused_goes_again_the_next_run(cast, inbox):
    inbox.refuses = True
    with pytest.raises(CommandError, match="niet verstuurd"):
        call_command("send_digest", on=the_monday())
    assert inbox.mails == []
    inbox.refuses = False
    send_digests(on=the_monday())
    assert len(to(inbox, cast.members[Role.JOBHUNTER])) == 1


@pytest.mark.parametrize(
    ("choice", "on", "wanted"),
    [
        (Digest.DAILY, WEDNESDAY, True),
        (Digest.DAILY, SATURDAY, False),
        (Digest.DAILY, MONDAY, True),
        (Digest.WEEKLY, WEDNESDAY, False),
        (Digest.WEEKLY, MONDAY, True),
        (Digest.NEVER, MONDAY, False),
    ],
)
def test_the_choice_says_on_which_day_a_mail_comes(choice, on, wanted):
    assert wants_today(choice, on) is wanted


def chosen(client):
    page = client.get(SETTINGS).content.decode()
    return next(tag.split('value="')[1].split('"')[0] for tag in page.split("<input")[1:] if " checked" in tag)


def test_who_chose_no_mail_gets_none(cast, client_of, inbox):
    me = cast.members[Role.JOBHUNTER]
    assert chosen(client_of("jobhunter")) == "dagelijks"
    client_of("jobhunter").post(SETTINGS, {"digest": "nooit"})
    assert chosen(client_of("jobhunter")) == "nooit"
    send_digests(on=the_monday())
    assert to(inbox, me) == []


def test_who_has_nothing_to_do_or_put_it_off_gets_no_mail(cast, caseload, inbox):
    coa = cast.members[Role.COA_CASEWORKER]
    with scoped(scope_of(coa)):
        for item in work_of(coa, on=the_monday()):
            PutOff.objects.create(
                pilot=cast.assen, membership=coa, key=key_of(item), reason="Gebeld", put_off_on=timezone.localdate()
            )
    send_digests(on=the_monday())
    assert (to(inbox, coa), to(inbox, cast.members[Role.JOB_COACH])) == ([], [])
