"""An import can be taken back: all of it, as long as nothing of it was changed since."""

from datetime import date

import pytest
from django.core.management import CommandError, call_command

from matching.models import Match
from participants.enums import MilestoneKind
from participants.models import ContactDetails, Identity, Milestone, Participant, SpokenLanguage
from participants.services import V_NUMBER
from participants.vault import vault
from reporting.exchange.undo import CannotUndo, undo_import
from reporting.models import ImportBatch
from tests.factories import make_milestone
from tests.reporting.exchange.caseload import FULL, caseload
from tests.reporting.exchange.test_import import everything
from tests.reporting.exchange.workbooks import book_of, columns, take_in

LEFT_ALONE = "reporting.ImportBatch"
REFUSAL = "Deze import kan niet ongedaan worden gemaakt: daarna is er iets veranderd"


def content_of_the_pilot() -> dict:
    """Everything but the imports themselves, and but the counters that tell forms apart."""
    rows = {label: rows for label, rows in everything().items() if label != LEFT_ALONE}
    return {
        label: [{key: value for key, value in row.items() if key != "version"} for row in found]
        for label, found in rows.items()
    }


CHANGED = FULL["deelnemers"] | {
    "v_nummer": "0000999999",
    "talen": "arabisch",
    "telefoon": "0611111111",
    "geboortedatum": 1996,
    "wensen": "bouw",
    "uren_beschikbaar": 12,
    "locatie": "Graswijk",
}


def test_what_was_added_is_removed(assen):
    before = content_of_the_pilot()
    undo_import(take_in(assen, caseload()).batch)
    assert content_of_the_pilot() == before
    assert ImportBatch.objects.get().undone_at is not None


def test_what_was_changed_is_as_it_was_and_the_first_import_can_follow(assen):
    empty = content_of_the_pilot()
    first = take_in(assen, caseload()).batch
    before = content_of_the_pilot()
    second = take_in(
        assen, book_of(deelnemers=columns(**CHANGED), plaatsingen=columns(**FULL["plaatsingen"] | {"uren": 8}))
    )
    assert content_of_the_pilot() != before
    undo_import(second.batch)
    assert content_of_the_pilot() == before
    undo_import(first)
    assert content_of_the_pilot() == empty


def test_a_sealed_number_is_found_again_after_undoing(assen):
    take_in(assen, caseload())
    undo_import(take_in(assen, book_of(deelnemers=columns(**CHANGED))).batch)
    identity = Identity.objects.get()
    assert bytes(identity.v_number_index) == vault().index(V_NUMBER, assen.pk, "0000123456")


def test_no_index_of_a_number_stands_in_what_undoing_needs(assen):
    take_in(assen, caseload())
    batch = take_in(assen, book_of(deelnemers=columns(**CHANGED))).batch
    of_identity = [change["fields"] for change in batch.undo["changed"] if change["table"] == "participants.Identity"]
    assert [set(fields) for fields in of_identity] == [{"v_number_sealed"}]


def test_an_import_is_undone_once(assen):
    batch = take_in(assen, caseload()).batch
    undo_import(batch)
    with pytest.raises(CannotUndo, match="^Deze import is al ongedaan gemaakt.$"):
        undo_import(batch)


def edit_added(person):
    ContactDetails.objects.filter(participant=person).update(phone="+31600000000")


def add_below(person):
    make_milestone(person, MilestoneKind.BANK_ACCOUNT, date(2026, 1, 1))


def remove_added(person):
    Milestone.objects.filter(participant=person).delete()


@pytest.mark.parametrize(
    ("change", "about"),
    [(edit_added, "contactgegevens"), (add_below, "gebeurtenissen"), (remove_added, "gebeurtenissen")],
)
def test_a_change_since_stops_it_and_nothing_is_undone(assen, change, about):
    batch = take_in(assen, caseload()).batch
    change(Participant.objects.get(case_number="A-0001"))
    before = content_of_the_pilot()
    with pytest.raises(CannotUndo) as refused:
        undo_import(batch)
    assert str(refused.value) == f"{REFUSAL} ({about})."
    assert content_of_the_pilot() == before


def test_a_changed_row_that_was_changed_again_stops_it(assen):
    take_in(assen, caseload())
    batch = take_in(assen, book_of(plaatsingen=columns(**FULL["plaatsingen"] | {"functie": "Kok"}))).batch
    Match.objects.filter(title="Kok").update(title="Chef-kok")
    with pytest.raises(CannotUndo) as refused:
        undo_import(batch)
    assert str(refused.value) == f"{REFUSAL} (matches)."


def test_the_command_undoes_by_number(assen, capsys):
    batch = take_in(assen, caseload()).batch
    call_command("undo_import", str(batch.pk))
    assert capsys.readouterr().out == "De import is ongedaan gemaakt.\n"
    assert (Participant.objects.count(), SpokenLanguage.objects.count()) == (0, 0)


@pytest.mark.parametrize("number", ["x", "00000000-0000-4000-8000-000000000000"])
def test_the_command_knows_only_imports(db, number):
    with pytest.raises(CommandError) as refused:
        call_command("undo_import", number)
    assert str(refused.value) == f"De import '{number}' bestaat niet. Gebruik het nummer dat import_workbook gaf."
