"""What every answer carries besides its content."""

import logging

import pytest
from django.test import Client

from config.logs import RedactingFormatter

pytestmark = pytest.mark.django_db
EXPECTED = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}


@pytest.mark.parametrize("path", ["/hulp/", "/nergens/", "/pilots/assen/participants/"])
def test_every_answer_carries_the_same_headers(path):
    headers = Client().get(path).headers
    given = {name: headers.get(name) for name in EXPECTED}
    given["Content-Security-Policy"] = "; ".join(given["Content-Security-Policy"].split("; "))
    assert {name: set(value.split("; ")) for name, value in given.items()} == {
        name: set(value.split("; ")) for name, value in EXPECTED.items()
    }


def test_liveness_needs_no_database(django_assert_num_queries):
    with django_assert_num_queries(0):
        response = Client().get("/livez")
    assert (response.status_code, response.content) == (200, b"ok")


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("BSN 999990019 van iemand", "BSN <nummer> van iemand"),
        ("V-nummer 000.123.4567", "V-nummer <nummer>"),
        ("mail naar yonas@example.nl ging mis", "mail naar <e-mail> ging mis"),
        ("dossier A-0001, verzoek 3f2c1d", "dossier A-0001, verzoek 3f2c1d"),
        (
            '"GET /pilots/assen/participants/?q=Yonas&toon=mijn HTTP/1.1" 200',
            '"GET /pilots/assen/participants/?<vraag> HTTP/1.1" 200',
        ),
        ("Not Found: /pilots/assen/matches/?q=Ton%20Smit", "Not Found: /pilots/assen/matches/?<vraag>"),
        ("regel 1\nregel 2", "regel 1 regel 2"),
        ("Unprocessable Entity: /invitation/x_-3f/", "Unprocessable Entity: /invitation/<sleutel>/"),
        ("Not Found: /accounts/password/reset/key/1-d2k7xq-5a/", "Not Found: /accounts/password/reset/key/<sleutel>/"),
    ],
)
def test_logs_hold_no_numbers_of_people(line, written):
    record = logging.LogRecord("x", logging.INFO, "", 0, line, (), None)
    assert RedactingFormatter("%(message)s").format(record) == written
