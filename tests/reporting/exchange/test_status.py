"""Nobody gets an asylum permit before asking for asylum, also when the list tells one half and the other is stored."""

from datetime import date

import pytest

from participants.enums import MilestoneKind
from participants.models import AsylumFacts
from reporting.exchange.faults import FaultyFile
from tests.factories import make_milestone, make_participant
from tests.reporting.exchange.workbooks import book_of, columns, take_in

PERSON = {"dossier": "A-0001", "achternaam": "Tesfay", "geboortedatum": date(1995, 5, 14), "locatie": "Graswijk"}
GRANTED = {"dossier": "A-0001", "soort": "vergunning_asiel", "datum": date(2025, 5, 1)}
STORED = "(2025-05-01, al vastgelegd), mag: 2025-05-01 of eerder"


@pytest.fixture
def person(cast, assen):
    """Somebody with an asylum permit of 1 May 2025 and no date of the application."""
    person = make_participant(cast.assen, "A-0001", location=cast.graswijk, lodged=None)
    make_milestone(person, MilestoneKind.STATUS_GRANTED, date(2025, 5, 1))
    return person


def lines_of(person, content, **options):
    """The lines of the faults, the same for a preview and for the import itself."""
    found = []
    for only_preview in (True, False):
        with pytest.raises(FaultyFile) as problem:
            take_in(person.pilot, content, only_preview=only_preview)
        found.append(problem.value.lines())
    assert found[0] == found[1]
    return found[0]


@pytest.mark.parametrize(
    ("told", "lines"),
    [
        ({"asielaanvraag": "2025-05-02"}, [f'asielaanvraag: "2025-05-02" ligt na de vergunning_asiel {STORED}']),
        ({"registratie": "2025-05-02"}, [f'registratie: "2025-05-02" ligt na de vergunning_asiel {STORED}']),
        (
            {"asielaanvraag": "2025-05-02", "registratie": "2025-05-03", "geslacht": "man"},
            [
                'geslacht: "man" is niet bekend, mag: m, v, x, onbekend',
                f'asielaanvraag: "2025-05-02" ligt na de vergunning_asiel {STORED}',
            ],
        ),
    ],
)
def test_an_application_after_a_stored_permit_is_a_fault_of_its_cell(person, told, lines):
    content = book_of(deelnemers=columns(**PERSON | told))
    assert lines_of(person, content) == [f"deelnemers, rij 2, {line}" for line in lines]
    assert AsylumFacts.objects.get(participant=person).application_lodged_on is None


def test_a_permit_of_the_list_has_the_fault_itself(person):
    content = book_of(deelnemers=columns(**PERSON, asielaanvraag="2025-05-02"), gebeurtenissen=columns(**GRANTED))
    assert lines_of(person, content) == [
        "gebeurtenissen, rij 2, datum: 2025-05-01 ligt voor de asielaanvraag (2025-05-02), mag: 2025-05-02 of later"
    ]


@pytest.mark.parametrize("told", [{"asielaanvraag": "2025-05-01"}, {"registratie": "2025-05-01"}, {}])
def test_an_application_of_the_day_itself_or_none_is_taken_in(person, told):
    take_in(person.pilot, book_of(deelnemers=columns(**PERSON | told)))
    facts = AsylumFacts.objects.get(participant=person)
    days = {"asielaanvraag": facts.application_lodged_on, "registratie": facts.application_registered_on}
    assert {name: str(day) for name, day in days.items() if day is not None} == told


def test_an_earlier_application_makes_room_for_a_permit_of_the_same_list(cast, assen):
    person = make_participant(cast.assen, "A-0001", location=cast.graswijk, lodged=date(2025, 6, 1))
    content = book_of(deelnemers=columns(**PERSON, asielaanvraag="2025-01-01"), gebeurtenissen=columns(**GRANTED))
    take_in(cast.assen, content)
    assert person.milestones.get(kind=MilestoneKind.STATUS_GRANTED).happened_on == date(2025, 5, 1)
