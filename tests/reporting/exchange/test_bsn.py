"""A filled `bsn`: a fault, unless the legal basis of this very pilot is recorded; and never shown."""

from participants.models import SealedBsn
from participants.vault import vault
from pilots.enums import AccessAction, OptionalData, Role
from pilots.models import AccessRecord, DataChoice
from reporting.exchange.faults import FaultyFile
from reporting.exchange.undo import undo_import
from tests.factories import make_bsn, make_participant, use_data
from tests.reporting.exchange.workbooks import PERSON, book_of, faults_of, take_in

NUMBER = "999990044"
NO_BASIS = "een BSN mag hier niet staan zolang de grondslag van de pilot niet is vastgelegd, mag: een lege cel"


def book(number=NUMBER):
    return book_of(deelnemers=[(*PERSON[0], "bsn"), (*PERSON[1], number)])


def test_the_decision_of_another_pilot_or_an_old_one_opens_nothing(cast, assen):
    use_data(cast.maastricht, OptionalData.BSN)
    assert faults_of(assen, book()) == [f"deelnemers, rij 2, bsn: {NO_BASIS}"]
    use_data(assen, OptionalData.BSN)
    DataChoice.objects.filter(pilot=assen).update(is_on=False)
    assert faults_of(assen, book()) == [f"deelnemers, rij 2, bsn: {NO_BASIS}"]
    assert SealedBsn.objects.count() == 0


def test_with_a_legal_basis_it_is_sealed_once_and_can_be_taken_back(assen):
    use_data(assen, OptionalData.BSN)
    imported = take_in(assen, book("9999.90.044"))
    row = SealedBsn.objects.get()
    assert vault().open(bytes(row.wrapped_key), "bsn", row.participant_id, bytes(row.bsn_sealed)) == NUMBER
    assert NUMBER not in str(imported.batch.undo) + str([outcome.changes for outcome in imported.outcomes])
    assert take_in(assen, book()).batch is None
    undo_import(imported.batch)
    assert SealedBsn.objects.count() == 0


def test_one_number_for_two_people_or_two_numbers_for_one_is_a_fault_that_does_not_say_it(cast, assen):
    use_data(assen, OptionalData.BSN)
    make_bsn(make_participant(assen, "A-0009", location=cast.graswijk), NUMBER)
    (line,) = faults_of(assen, book())
    assert line.endswith("dit BSN staat al bij een ander dossier, mag: een BSN dat één keer voorkomt")
    take_in(assen, book("999990019"))
    (line,) = faults_of(assen, book("999993653"))
    assert "in het dossier staat al een ander BSN" in line
    (line,) = faults_of(assen, book("999990045"))
    assert "dit is geen geldig BSN" in line
    assert "99999" not in line


def test_a_jobhunter_of_a_private_partner_does_not_take_one_in(cast, assen):
    use_data(assen, OptionalData.BSN)
    private = cast.members[Role.JOBHUNTER]
    private.organisation = "Base to Work"
    assert faults_by(assen, private) == [f"deelnemers, rij 2, bsn: {NO_BASIS}"]


def test_who_takes_in_bsns_gets_one_line_in_the_log_and_none_for_a_file_without_new_ones(cast, assen):
    use_data(assen, OptionalData.BSN)
    me = cast.members[Role.JOBHUNTER]
    two = book_of(deelnemers=[(*PERSON[0], "bsn"), (*PERSON[1], NUMBER), ("A-0002", *PERSON[1][1:], "999990019")])
    for content in (two, two, book_of(deelnemers=[PERSON[0], PERSON[1]])):
        take_in(assen, content, by=me)
    found = list(AccessRecord.objects.values_list("membership", "action", "subject"))
    assert (found, SealedBsn.objects.count()) == ([(me.pk, AccessAction.RECORD_BSN, None)], 2)


def faults_by(pilot, member):
    try:
        take_in(pilot, book(), by=member)
    except FaultyFile as problem:
        return problem.lines()
    return []


def test_a_free_text_that_holds_one_is_a_fault_that_does_not_repeat_it(assen):
    told = [(*PERSON[0], "pauze_reden", "pauze_vanaf"), (*PERSON[1], f"BSN {NUMBER}, wacht", "2026-05-01")]
    assert faults_of(assen, book_of(deelnemers=told)) == [
        "deelnemers, rij 2, pauze_reden: hier lijkt een BSN in te staan, mag: tekst zonder BSN"
    ]
    told[1] = (*PERSON[1], "Bel +31 612 345 678 of 12-03-2026", "2026-05-01")
    assert faults_of(assen, book_of(deelnemers=told)) == []
