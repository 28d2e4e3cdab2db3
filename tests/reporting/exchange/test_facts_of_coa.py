"""What COA recorded and a list tells otherwise: the list is its reason and source from then on, and can be undone."""

from datetime import date

import pytest

from config.database.scope import scoped
from participants.changes import FieldChange, changes_of
from participants.enums import MilestoneKind
from participants.models import AsylumFacts, Milestone, Participant, Stay
from participants.ownership import is_of_coa
from pilots.enums import Role
from pilots.middleware import scope_of
from reporting.exchange.importing import reason_of
from reporting.exchange.undo import undo_import
from tests.factories import make_milestone, make_participant
from tests.reporting.exchange.workbooks import book_of, columns, take_in

WHY = "Ingelezen uit lijst.xlsx"
SOURCES = ("application_source", "registered_source", "exclusion_source", "reception_source", "change_reason")
SAID = FieldChange("Reden van de wijziging", "leeg", WHY)


@pytest.fixture
def person(cast, assen) -> Participant:
    """A dossier of which COA recorded the application, the stay and two papers."""
    of_coa = {"recorded_by": cast.members[Role.COA_CASEWORKER]}
    person = make_participant(cast.assen, "A-0001", location=cast.graswijk, lodged=date(2024, 9, 1))
    told = {"application_source": "coa", "reception_source": "coa", "in_reception_from": date(2024, 8, 1)}
    AsylumFacts.objects.filter(participant=person).update(**of_coa, **told)
    Stay.objects.filter(participant=person).update(**of_coa, source="coa")
    for day, until in ((date(2024, 10, 1), date(2025, 9, 30)), (date(2025, 10, 1), date(2026, 9, 30))):
        make_milestone(person, MilestoneKind.W_DOCUMENT, day, until=until, source="coa", **of_coa)
    return person


def papers(person):
    rows = Milestone.objects.filter(participant=person).order_by("happened_on")
    return [(row.until, row.source, row.change_reason, is_of_coa(row)) for row in rows]


def lists(**changes):
    person = {"dossier": "A-0001", "achternaam": "Tesfay", "geboortedatum": date(1995, 5, 14), "locatie": "Graswijk"}
    paper = {"dossier": "A-0001", "soort": "w_document", "datum": date(2025, 10, 1), "tot": date(2026, 9, 30)}
    return {
        "deelnemers": columns(**person | changes.get("deelnemers", {})),
        "gebeurtenissen": columns(**paper | changes.get("gebeurtenissen", {})),
    }


def test_a_changed_fact_says_which_list_it_comes_from_and_the_history_tells_it(cast, person):
    before = AsylumFacts.objects.values(*SOURCES).get()
    same = take_in(person.pilot, book_of(**lists(deelnemers={"asielaanvraag": date(2024, 9, 1)})))
    assert (same.batch, AsylumFacts.objects.values(*SOURCES).get()) == (None, before)

    changes = {"asielaanvraag": date(2024, 9, 8), "locatie": "azc Schepersmaat"}
    book = book_of(**lists(deelnemers=changes, gebeurtenissen={"tot": date(2026, 12, 31)}))
    batch = take_in(person.pilot, book).batch
    assert AsylumFacts.objects.values(*SOURCES).get() == before | {"application_source": "lijst", "change_reason": WHY}
    assert papers(person) == [
        (date(2025, 9, 30), "coa", "", True),
        (date(2026, 12, 31), "lijst", WHY, False),
    ]
    assert list(Stay.objects.values_list("location__name", "source", "change_reason")) == [
        ("azc Schepersmaat", "lijst", WHY)
    ]

    me = cast.members[Role.JOBHUNTER]
    with scoped(scope_of(me)):
        told = {change.about: change.fields for change in changes_of(me, person) if SAID in change.fields}
    assert told == {
        "Asielgegevens": [
            FieldChange("Asielaanvraag ingediend op", "1 september 2024", "8 september 2024"),
            FieldChange("Bron van de aanvraagdatum", "COA", "Ingelezen lijst"),
            SAID,
        ],
        "Gebeurtenis: W-document": [
            FieldChange("Tot en met", "30 september 2026", "31 december 2026"),
            FieldChange("Bron", "COA", "Ingelezen lijst"),
            SAID,
        ],
        "Verblijf": [
            FieldChange("Locatie", "Graswijk", "azc Schepersmaat"),
            FieldChange("Bron", "COA", "Ingelezen lijst"),
            SAID,
        ],
    }
    undo_import(batch)
    assert AsylumFacts.objects.values(*SOURCES).get() == before
    assert [row[1:] for row in papers(person)] == [("coa", "", True)] * 2


def test_a_stay_that_a_move_of_the_list_ends_says_why_and_keeps_its_source(person):
    move = {"soort": "verhuizing", "datum": date(2026, 3, 1), "tot": None, "toelichting": "azc Schepersmaat"}
    take_in(person.pilot, book_of(**lists(gebeurtenissen=move)))
    assert list(Stay.objects.order_by("starts_on").values_list("ends_on", "source", "change_reason")) == [
        (None, "onbekend", ""),
        (date(2026, 2, 28), "coa", WHY),
    ]


def test_the_name_of_the_file_stands_on_one_line_and_fits():
    assert reason_of("een\nlijst\x00.xlsx") == "Ingelezen uit een lijst .xlsx"
    assert len(reason_of("x" * 900)) <= 300
