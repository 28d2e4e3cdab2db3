"""Sign-in and password, from the outside: every page that can be reached is ours, and says what to do."""

import re

import pytest
from django.core import mail
from django.urls import reverse

from accounts.models import User
from tests.factories import make_user

pytestmark = pytest.mark.django_db
PASSWORD = "groene fiets bij de brug"
OURS = "css/onderdelen"
ENGLISH = re.compile(r"\b(Sign|Password|Email|Account Inactive|Confirm|Change|Forgot)\b")


@pytest.fixture
def user(prepare):
    with prepare():
        user = make_user("noor@example.nl", "Noor Bakker")
        user.set_password(PASSWORD)
        user.save()
    return user


def page(response):
    return response.content.decode()


@pytest.mark.parametrize(
    ("route", "title"),
    [
        ("account_login", "Inloggen"),
        ("account_reset_password", "Wachtwoord vergeten"),
        ("account_reset_password_done", "Bekijk je e-mail"),
        ("account_reset_password_from_key_done", "Je wachtwoord is gewijzigd"),
        ("account_signup", "Een account krijg je met een uitnodiging"),
        ("account_inactive", "Dit account is gesloten"),
        ("account_email_verification_sent", "Bekijk je e-mail"),
    ],
)
def test_pages_before_sign_in_are_ours(client, route, title):
    html = page(client.get(reverse(route)))
    assert f"<title>{title} - Werkroute</title>" in html
    assert OURS in html
    assert ENGLISH.findall(re.sub(r"<[^>]+>", "", html)) == []


@pytest.mark.parametrize(
    ("route", "title"),
    [
        ("account_change_password", "Wachtwoord wijzigen"),
        ("account_logout", "Uitloggen"),
        ("account_email", "Je e-mailadres"),
        ("account_reauthenticate", "Vul je wachtwoord nog een keer in"),
    ],
)
def test_pages_after_sign_in_are_ours(client, user, route, title):
    client.force_login(user)
    html = page(client.get(reverse(route), follow=True))
    assert OURS in html
    assert ENGLISH.findall(re.sub(r"<[^>]+>", "", html)) == []
    assert f"<title>{title} - Werkroute</title>" in html or "nog een keer in" in html


def test_signing_in_with_nothing_says_what_to_fill_in(client):
    html = page(client.post(reverse("account_login"), {}))
    assert "<title>2 fouten: Inloggen - Werkroute</title>" in html
    assert '<a class="nl-link" href="#id_login">Vul je e-mailadres in</a>' in html
    assert '<a class="nl-link" href="#id_password">Vul je wachtwoord in</a>' in html
    assert "placeholder" not in html
    assert 'autocomplete="current-password"' in html


@pytest.mark.parametrize("login", ["noor@example.nl", "niemand@example.nl"])
def test_a_wrong_password_does_not_tell_who_has_an_account(client, user, login):
    html = page(client.post(reverse("account_login"), {"login": login, "password": "iets anders"}))
    assert "<li>Het e-mailadres of het wachtwoord klopt niet. Vul ze opnieuw in</li>" in html
    assert f'value="{login}"' in html
    assert "iets anders" not in html


def test_a_forgotten_password_is_replaced_by_mail(client, user):
    client.post(reverse("account_reset_password"), {"email": user.email})
    message = mail.outbox[0]
    assert message.subject == "Werkroute: Kies een nieuw wachtwoord"
    assert message.body.startswith("Hallo,\n\nJe hebt gevraagd om een nieuw wachtwoord voor Werkroute.")
    assert len(message.alternatives) == 0
    link = re.search(r"http://testserver(\S+)", message.body)[1]
    form = client.get(link, follow=True)
    assert "Nieuw wachtwoord, nog een keer" in page(form)
    address = form.redirect_chain[-1][0]
    html = page(client.post(address, {"password1": "kort", "password2": "kort"}))
    assert "Kies een langer wachtwoord: gebruik minstens 15 tekens" in html
    client.post(address, {"password1": "blauwe boot op het meer", "password2": "blauwe boot op het meer"})
    assert User.objects.get(pk=user.pk).check_password("blauwe boot op het meer")


def test_a_link_that_was_used_says_so(client):
    html = page(client.get(reverse("account_reset_password_from_key", args=["abc", "x-y"])))
    assert "<title>Deze link werkt niet meer - Werkroute</title>" in html
    assert "Nieuwe link aanvragen" in html


def test_two_different_new_passwords_are_pointed_out(client, user):
    client.force_login(user)
    data = {"oldpassword": "fout", "password1": "blauwe boot op het meer", "password2": "anders"}
    html = page(client.post(reverse("account_change_password"), data))
    assert "Dit is niet je huidige wachtwoord. Vul het opnieuw in" in html
    assert "Vul twee keer hetzelfde nieuwe wachtwoord in" in html


def test_signing_out_takes_a_button(client, user):
    client.force_login(user)
    assert '<form method="post" action="/accounts/logout/"' in page(client.get(reverse("account_logout")))
    html = page(client.post(reverse("account_logout"), follow=True))
    assert "Je bent uitgelogd." in html
    assert "_auth_user_id" not in client.session
