"""What is said after an action may hold a name: nobody else reads it, and no other pilot shows it."""

import pytest
from django.contrib.messages import constants
from django.contrib.messages.storage.session import SessionStorage
from django.urls import reverse

from pilots.enums import Role
from pilots.messages import Storage
from pilots.models import Membership

pytestmark = pytest.mark.django_db
SAID = "Vastgelegd: Inpakker past niet bij Emre Aydin."


@pytest.fixture
def ask(rf):
    """A request of a session, in a membership if any; gives the storage of its messages."""
    session: dict[str, str] = {}

    def request(membership: int | None = None) -> Storage:
        made = rf.get("/")
        made.session = session
        if membership:
            made.membership = Membership(pk=membership)
        return Storage(made)

    return request


def read(storage):
    told = [message.message for message in storage]
    storage.update(None)
    return told


def test_a_message_waits_for_the_membership_it_was_given_in(ask):
    given = ask(1)
    given.add(constants.SUCCESS, SAID)
    given.update(None)
    assert [read(ask(2)), read(ask(2)), read(ask()), read(ask(1)), read(ask(1))] == [[], [], [], [SAID], []]


def test_the_same_words_in_two_memberships_are_told_in_each(ask):
    for membership in (1, 2):
        given = ask(membership)
        given.add(constants.SUCCESS, SAID)
        given.update(None)
    assert [read(ask(1)), read(ask(2)), read(ask(1)), read(ask(2))] == [[SAID], [SAID], [], []]


def test_a_message_of_no_pilot_shows_wherever_one_comes_next(ask):
    given = ask()
    given.add(constants.WARNING, SAID)
    given.update(None)
    assert [read(ask(2)), read(ask(2))] == [[SAID], []]


def test_a_message_that_is_said_and_shown_at_once_is_not_said_again(ask):
    given = ask(1)
    given.add(constants.SUCCESS, SAID)
    assert [read(given), read(ask(1))] == [[SAID], []]


def test_who_signs_out_leaves_no_message_behind(client_of, cast):
    client = client_of("jobhunter")
    about = {"title": "Bellen met Emre", "due_on": "2026-12-24", "case_number": ""}
    assignee = cast.members[Role.JOBHUNTER].pk
    client.post(reverse("matching:task-add", args=["assen"]), about | {"assignee": assignee})
    assert "De taak staat in jouw lijst." in client.session[SessionStorage.session_key]
    assert "messages" not in client.cookies
    client.post(reverse("account_logout"))
    page = client.get(reverse("account_login"))
    assert "De taak staat" not in page.content.decode()
    assert "_messages" not in client.session
