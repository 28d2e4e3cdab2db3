"""A work permit is not granted before its application was complete; a refusal or a withdrawal may come before it."""

import pytest

from participants.models import WorkPermit
from tests.factories import make_employer, make_participant
from tests.reporting.exchange.workbooks import book_of, columns, faults_of, take_in

PERMIT = {"dossier": "A-0001", "werkgever": "Kwekerij Oost", "aangevraagd": "2026-03-01"}
PERIOD = {"geldig_vanaf": "2026-04-01", "geldig_tot": "2026-12-31"}
GRANTED = {"uitkomst": "verleend"} | PERIOD


@pytest.fixture
def pair(cast, assen):
    make_participant(cast.assen, "A-0001", location=cast.graswijk)
    make_employer(cast.assen, "Kwekerij Oost")


def lines(pilot, **told):
    return faults_of(pilot, book_of(vergunningen=columns(**PERMIT | told)))


@pytest.mark.usefixtures("pair")
@pytest.mark.parametrize(
    ("told", "wrong"),
    [
        (GRANTED | {"compleet": "2026-03-20", "besluit": "2026-03-20"}, []),
        (
            GRANTED | {"compleet": "2026-03-20", "besluit": "2026-03-19"},
            ['besluit: "2026-03-19" ligt voor compleet (2026-03-20), mag: 2026-03-20 of later'],
        ),
        (
            GRANTED | {"compleet": "2026-03-20", "besluit": "2026-03-19", "geldig_tot": None},
            [
                'besluit: "2026-03-19" ligt voor compleet (2026-03-20), mag: 2026-03-20 of later',
                "geldig_tot: dit is niet ingevuld, en de uitkomst is verleend, mag: een Excel-datum of tekst zoals"
                " 2025-03-01, van 1900 tot en met 2100",
            ],
        ),
        (
            GRANTED | {"compleet": "2026-03-20", "besluit": "2026-02-28"},
            ['besluit: "2026-02-28" ligt voor aangevraagd (2026-03-01), mag: 2026-03-01 of later'],
        ),
        ({"uitkomst": "geweigerd", "compleet": "2026-03-20", "besluit": "2026-03-19"}, []),
        ({"uitkomst": "ingetrokken", "compleet": "2026-03-20", "besluit": "2026-03-19"}, []),
    ],
)
def test_a_grant_comes_when_the_application_is_complete(assen, told, wrong):
    assert lines(assen, **told) == [f"vergunningen, rij 2, {line}" for line in wrong]


@pytest.mark.usefixtures("pair")
def test_what_is_stored_counts_too(assen):
    take_in(assen, book_of(vergunningen=columns(**PERMIT, compleet="2026-03-20")))
    assert lines(assen, **GRANTED, besluit="2026-03-19") == [
        'vergunningen, rij 2, besluit: "2026-03-19" ligt voor compleet (2026-03-20), mag: 2026-03-20 of later'
    ]
    assert lines(assen, **GRANTED, besluit="2026-03-25") == []
    assert lines(assen, compleet="2026-03-26") == [
        'vergunningen, rij 2, compleet: "2026-03-26" ligt na besluit (2026-03-25, al vastgelegd),'
        " mag: 2026-03-25 of eerder"
    ]
    assert [(str(row.complete_on), str(row.decided_on)) for row in WorkPermit.objects.all()] == [
        ("2026-03-20", "2026-03-25")
    ]
