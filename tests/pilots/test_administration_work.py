"""The first page of a functional admin: what waits, soonest first, from rows of accounts, invitations and the law."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from legal.models import Parameter
from pilots.models import Invitation
from tests.factories import make_membership, make_participant, make_user
from tests.preparing import preparing

pytestmark = pytest.mark.django_db
URL = reverse("administration:work")


def ago(days):
    return timezone.now() - timedelta(days=days)


def seen(user, days):
    with preparing():
        User.objects.filter(pk=user.pk).update(date_joined=ago(400), last_login=None if days is None else ago(days))


def invited(cast, name, ends_in):
    with preparing():
        Invitation.objects.create(
            pilot=cast.assen, email=f"{name.lower()}@example.nl", name=name, role="jobhunter", organisation="gemeente",
            token_hash=name, invited_by=cast.admin, expires_at=ago(-ends_in),
        )  # fmt: skip


@pytest.fixture
def waiting(cast):
    """One of each thing that waits, beside one of which nothing is due."""
    with preparing():
        User.objects.update(last_login=ago(1))
        User.objects.filter(memberships=None, is_functional_admin=False).update(is_active=False)
        Parameter.objects.all().delete()
        today = timezone.localdate()
        given = {"key": "volunteer_declaration_years", "value": 3, "unit": "years", "source": "UWV"}
        Parameter.objects.create(**given, confidence="OFF", valid_until=today + timedelta(days=20))
    for name, ends_in in (("Verlopen Vera", -2), ("Bijna Bas", 1), ("Verse Fleur", 6)):
        invited(cast, name, ends_in)
    for name, days in (("Nooit Noor", None), ("Weg Wim", 120), ("Trouwe Tom", 5)):
        user = make_user(f"{name.split()[0].lower()}@example.nl", name)
        make_membership(cast.assen, "jobhunter", user=user)
        seen(user, days)
    seen(make_user("zonder@example.nl", "Zonder Zoe"), 3)
    make_participant(cast.assen, first_name="Geheim", location=cast.schepersmaat)
    return cast


def test_what_waits_stands_soonest_first_with_why_and_one_click(waiting, client_of):
    response = client_of("admin").get(URL)
    lines = [line for _caption, _is_late, found in response.context["groups"] for line in found]
    assert [(line.what, line.name) for line in lines] == [
        ("Account uitzetten", "Zonder Zoe"),
        ("Nagaan of dit account nodig is", "Nooit Noor"),
        ("Nagaan of deze collega er nog werkt", "Weg Wim"),
        ("Opnieuw versturen of intrekken", "Verlopen Vera"),
        ("Navragen of de uitnodiging aankwam", "Bijna Bas"),
        ("Nieuwe waarde opzoeken", "Vrijwilligerswerk"),
    ]
    assert [caption for caption, _is_late, _lines in response.context["groups"]] == [
        "Te laat",
        "Komende 7 dagen",
        "Later",
    ]
    page = response.content.decode()
    assert f'href="{lines[0].url}"' in page
    assert "Geheim" not in page


def test_nothing_waits_and_queries_do_not_grow(cast, client_of):
    with preparing():
        User.objects.update(last_login=ago(1))
        Parameter.objects.all().delete()
        User.objects.filter(memberships=None, is_functional_admin=False).update(is_active=False)
    client = client_of("admin")
    with CaptureQueriesContext(connection) as empty:
        assert "Er is nu niets te doen" in client.get(URL).content.decode()
    for number in range(3):
        invited(cast, f"Gast {number}", 1)
        make_user(f"gast{number}@example.nl", f"Gast {number}")
    with CaptureQueriesContext(connection) as full:
        assert client.get(URL).content.decode().count("Gast") > 5
    assert len(full) == len(empty)


def test_the_admin_comes_in_on_this_page(cast, client_of):
    assert client_of("admin").get(reverse("home"))["Location"] == URL
