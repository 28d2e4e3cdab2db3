"""Signing in and out, a forgotten password, and the first admin: as a person does it, in a browser."""

import re
from io import StringIO

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from accounts.models import User
from tests.factories import make_user

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("law", "sessions_in_database")]
PASSWORD = "welkom-bij-werkroute-1"
NEW = "een heel nieuwe zin van woorden"
LOGIN = "/accounts/login/"


def sign_in(client: Client, email: str, password: str = PASSWORD):
    return client.post(LOGIN, {"login": email, "password": password})


def is_in(client: Client) -> bool:
    return client.get(reverse("pilots:about", args=["assen"])).status_code == 200


def test_a_member_signs_in_works_and_signs_out(cast):
    client = Client()
    email = cast.user("jobhunter").email
    assert sign_in(client, email.upper()).status_code == 302
    assert is_in(client)
    assert client.post(reverse("account_logout")).status_code == 302
    assert not is_in(client)


@pytest.mark.parametrize("who", ["wrong", "unknown", "inactive", "inactive and wrong"])
def test_every_failed_attempt_reads_the_same(cast, who):
    make_user("uit@example.nl", is_active=False)
    email, password = {
        "wrong": (cast.user("jobhunter").email, "een ander wachtwoord hier"),
        "unknown": ("niemand@example.nl", PASSWORD),
        "inactive": ("uit@example.nl", PASSWORD),
        "inactive and wrong": ("uit@example.nl", "een ander wachtwoord hier"),
    }[who]
    response = Client().post(LOGIN, {"login": email, "password": password})
    said = [*response.context["form"].errors.values()]
    assert (response.status_code, said) == (200, [["Het e-mailadres of het wachtwoord klopt niet. Vul ze opnieuw in"]])
    assert "_auth_user_id" not in response.client.session


def test_the_session_gets_a_new_name_at_sign_in(cast):
    client = Client()
    client.get(LOGIN)
    client.session["something"] = 1
    before = client.session.session_key
    sign_in(client, cast.user("jobhunter").email)
    assert client.session.session_key != before


def test_a_forgotten_password_is_replaced_once_and_ends_other_sessions(cast):
    elsewhere, client = Client(), Client()
    user = cast.user("jobhunter")
    elsewhere.force_login(user)
    assert is_in(elsewhere)
    client.post(reverse("account_reset_password"), {"email": user.email})
    link = re.search(r"http://testserver(/accounts/password/reset/key/\S+)", mail.outbox[0].body)[1]
    page = client.get(link, follow=True)
    form = page.redirect_chain[-1][0]
    assert client.post(form, {"password1": NEW, "password2": NEW}).status_code == 302
    assert not is_in(elsewhere)
    assert sign_in(Client(), user.email).status_code == 200
    assert sign_in(client, user.email, NEW).status_code == 302
    assert is_in(client)
    again = Client().get(link, follow=True).content.decode()
    assert "werkt niet meer" in again


@pytest.mark.parametrize("email", ["niemand@example.nl", "uit@example.nl"])
def test_no_mail_tells_whether_an_account_exists(cast, email):
    make_user("uit@example.nl", is_active=False)
    response = Client().post(reverse("account_reset_password"), {"email": email})
    assert response.status_code == 302
    assert mail.outbox == []


def test_nobody_signs_up_uninvited(db):
    before = User.objects.count()
    Client().post("/accounts/signup/", {"email": "nieuw@example.nl", "password1": NEW, "password2": NEW})
    assert User.objects.count() == before


def test_next_leads_only_within_the_site(cast):
    for target in ("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"):
        response = Client().post(
            f"{LOGIN}?next={target}", {"login": cast.user("jobhunter").email, "password": PASSWORD, "next": target}
        )
        assert response["Location"] == reverse("home")


def test_the_first_admin_gets_a_link_that_works_once():
    out = StringIO()
    call_command("create_admin", "Bea@Example.nl", "Bea de Boer", "--site", "http://testserver/", stdout=out)
    link = re.search(r"http://testserver(/accounts/\S+)", out.getvalue())[1]
    client = Client()
    form = client.get(link, follow=True).redirect_chain[-1][0]
    assert client.post(form, {"password1": NEW, "password2": NEW}).status_code == 302
    assert sign_in(client, "bea@example.nl", NEW).status_code == 302
    assert client.get(reverse("administration:users")).status_code == 200
    assert "werkt niet meer" in Client().get(link, follow=True).content.decode()


def test_somebody_with_an_account_becomes_admin_and_keeps_the_password(cast):
    call_command("create_admin", cast.stranger.email, "Iemand Anders", stdout=StringIO())
    user = User.objects.get(pk=cast.stranger.pk)
    assert (user.is_functional_admin, user.name, user.check_password(PASSWORD)) == (True, "Vera Vreemd", True)


@pytest.mark.parametrize(
    ("email", "name"), [("geen adres", "Bea"), ("bea@example.nl", " "), ("bea@example.nl", "x" * 101)]
)
def test_a_command_line_that_cannot_be_used_says_so(db, email, name):
    with pytest.raises(CommandError):
        call_command("create_admin", email, name)


def test_an_account_that_is_off_does_not_become_admin(db):
    make_user("uit@example.nl", is_active=False)
    with pytest.raises(CommandError, match="uitgezet"):
        call_command("create_admin", "uit@example.nl", "Uit Uit")
