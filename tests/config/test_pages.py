import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "title"), [("help", "Hulp en contact"), ("accessibility", "Toegankelijkheid"), ("privacy", "Privacy")]
)
def test_everybody_may_read_the_public_pages(client, name, title):
    response = client.get(reverse(f"pages:{name}"))
    html = response.content.decode()
    assert response.status_code == 200
    assert f"<title>{title} - Werkroute</title>" in html
    assert f'<h1 class="nl-heading nl-heading--level-1">{title}</h1>' in html
    assert "Inloggen</a>" in html
    assert 'id="hoofdmenu"' not in html
    assert client.post(reverse(f"pages:{name}")).status_code == 405


def test_contact_is_shown_when_there_is_one(client, settings):
    assert '<h2 class="nl-heading nl-heading--level-2">Contact</h2>' not in client.get("/hulp/").content.decode()
    settings.SUPPORT_EMAIL, settings.SUPPORT_PHONE = "hulp@example.nl", "0592123456"
    html = client.get("/hulp/").content.decode()
    assert '<a class="nl-link" href="mailto:hulp@example.nl">hulp@example.nl</a>' in html
    assert '<a class="nl-link" href="tel:+31592123456">0592 12 34 56</a>' in html


def test_a_page_that_is_not_there_looks_like_the_others(client):
    response = client.get("/dit-bestaat-niet/")
    assert response.status_code == 404
    assert '<h1 class="nl-heading nl-heading--level-1">Deze pagina is er niet</h1>' in response.content.decode()


@pytest.mark.parametrize("code", ["500", "503"])
def test_the_page_of_a_breakdown_needs_nothing(code, django_assert_num_queries):
    with django_assert_num_queries(0):
        html = render_to_string(f"{code}.html")
    assert 'href="/"><span class="nl-button__label">Naar het begin</span></a>' in html
    assert "<form" not in html


def test_the_address_of_a_button_explains_itself(client_of):
    response = client_of("jobhunter").get("/keep-alive/")
    html = response.content.decode()
    assert (response.status_code, response["Allow"], int(response["Content-Length"])) == (405, "POST", len(html))
    assert "Dit adres hoort bij een knop</h1>" in html


def test_a_form_without_its_token_is_explained():
    response = Client(enforce_csrf_checks=True).post(reverse("account_login"), {})
    assert response.status_code == 403
    assert "De pagina stond te lang open</h1>" in response.content.decode()


@pytest.mark.parametrize("code", ["400", "403", "404", "405", "409", "429"])
def test_an_error_page_has_one_way_out(rf, code):
    html = render_to_string(f"{code}.html", request=rf.get("/"))
    assert html.count("nl-button--primary") == 1
    assert 'href="/"><span class="nl-button__label">Naar het begin</span>' in html
