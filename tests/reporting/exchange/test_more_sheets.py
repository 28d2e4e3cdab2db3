"""Help, barriers, aftercare, meetings and counts of residents: what their rows become, and every fault of them."""

from datetime import date
from decimal import Decimal

from matching.models import AftercareMoment, CheckIn, Placement
from participants.models import Barrier, SupportGiven
from pilots.models import DataChoice, Meeting, ResidentCount
from tests.reporting.exchange.caseload import caseload
from tests.reporting.exchange.workbooks import EMPLOYER, PERSON, TODAY, book_of, faults_of, take_in

AHEAD = date(2026, 11, 21)
JOB = ("dossier", "werkgever", "start", "einde")
WORK = [JOB, ("A-0001", "Bakkerij Van Roon", date(2025, 4, 1), date(2025, 9, 30))]
BASE = {"deelnemers": PERSON, "werkgevers": EMPLOYER, "plaatsingen": WORK}
CARE = ("dossier", "werkgever", "gepland", "datum", "met", "tevredenheid", "opnieuw")
MINE = ("A-0001", "Bakkerij Van Roon")


def moments():
    return list(AftercareMoment.objects.order_by("due_on", "asks").values_list("planned_on", "due_on", "asks"))


def heard():
    """What was heard, by day: whether it was about a moment, of whom, and what was said."""
    rows = CheckIn.objects.select_related("moment").order_by("happened_on", "respondent")
    return [
        (
            row.happened_on,
            row.moment and row.moment.due_on,
            row.respondent,
            row.satisfaction,
            row.hire_again,
            row.at_work,
        )
        for row in rows
    ]


def states(imported, sheet):
    return [outcome.state for outcome in imported.outcomes if outcome.row.sheet.name == sheet]


def test_the_rows_of_every_sheet_become_what_they_say(assen):
    take_in(assen, caseload())
    given = SupportGiven.objects.order_by("participant__case_number")
    assert [(row.kind, row.given_on, row.hours, row.amount, row.description) for row in given] == [
        ("training", date(2025, 2, 20), Decimal("1.75"), Decimal("1020.50"), "@Cursus"),
        ("cv", date(2025, 2, 20), None, None, ""),
    ]
    barriers = Barrier.objects.order_by("participant__case_number", "reported_by")
    assert [(row.code, row.reported_by, row.since_on, row.solved_on, row.solution) for row in barriers] == [
        ("taal", "werkplein", date(2025, 2, 1), date(2025, 8, 1), "Taalles"),
        ("reba", "coa", date(2025, 2, 1), None, ""),
        ("reba", "deelnemer", date(2025, 2, 1), None, ""),
    ]
    planned = date(2025, 4, 29)
    assert moments() == [(planned, planned, "beiden")]  # two rows, each with another of the two
    assert heard() == [
        (date(2025, 4, 30), planned, "werkgever", 4, True, "ja"),
        (date(2026, 3, 2), None, "", None, None, "onbekend"),  # the work had ended on 28 February
    ]
    assert list(CheckIn.objects.order_by("happened_on").values_list("how_known", flat=True)) == ["verteld", ""]
    meetings = Meeting.objects.order_by("held_on", "id")
    assert [
        (row.kind, row.held_on, row.location and row.location.name, row.residents, row.employers) for row in meetings
    ] == [
        ("banenmarkt", date(2025, 5, 20), "Graswijk", 40, 12),
        ("banenmarkt", date(2025, 5, 20), None, None, None),
        ("voorlichting", date(2026, 12, 1), "azc Schepersmaat", None, None),
    ]
    counts = ResidentCount.objects.order_by("location__name")
    assert [(row.location.name, row.counted_on, row.residents, row.entitled) for row in counts] == [
        ("Graswijk", date(2025, 1, 1), 300, 90),
        ("azc Schepersmaat", date(2025, 1, 1), 0, None),
    ]


def test_a_changed_row_changes_what_is_filled_and_a_plan_gets_its_answer(assen):
    planned, day = date(2025, 4, 29), date(2025, 5, 2)
    take_in(assen, book_of(**BASE, nazorg=[CARE, (*MINE, planned, None, "deelnemer")]))
    take_in(assen, book_of(nazorg=[CARE, (*MINE, None, day, "deelnemer", 2)]))
    assert heard() == [(day, None, "deelnemer", 2, None, "ja")]
    both = [CARE, (*MINE, planned, day, "deelnemer", 3), (*MINE, planned, date(2025, 10, 1), "werkgever", None, "nee")]
    first = take_in(assen, book_of(nazorg=both))
    assert states(first, "nazorg") == ["changed", "changed"]
    assert heard() == [
        (day, planned, "deelnemer", 3, None, "ja"),
        (date(2025, 10, 1), planned, "werkgever", None, False, "onbekend"),
    ]
    assert moments() == [(planned, planned, "beiden")]
    again = take_in(assen, book_of(nazorg=both))
    assert (states(again, "nazorg"), again.batch) == (["unchanged", "unchanged"], None)
    moved = [CARE, (*MINE, planned, date(2025, 5, 3), "deelnemer", None)]
    (outcome,) = take_in(assen, book_of(nazorg=moved)).outcomes
    assert outcome.changes == {"datum": ("2025-05-02", "2025-05-03")}
    support = ("dossier", "soort", "datum", "uren")
    take_in(assen, book_of(ondersteuning=[support, ("A-0001", "cv", day, 1)]))
    (outcome,) = take_in(assen, book_of(ondersteuning=[support, ("A-0001", "cv", day, 2)])).outcomes
    assert (outcome.changes, SupportGiven.objects.get().hours) == ({"uren": (1.0, 2.0)}, Decimal(2))
    fair = ("soort", "datum", "locatie", "bewoners")
    take_in(assen, book_of(activiteiten=[fair, ("workshop", day, None, 5)]))
    (outcome,) = take_in(assen, book_of(activiteiten=[fair, ("workshop", day, "Graswijk", 6)])).outcomes
    assert outcome.changes == {"locatie": (None, "Graswijk"), "bewoners": (5.0, 6.0)}
    assert Meeting.objects.count() == 1


def test_of_equal_rows_a_list_speaks_of_the_same_one_each_time(assen):
    day, sheet = date(2025, 6, 1), ("dossier", "soort", "datum", "uren")
    take_in(assen, book_of(**BASE, ondersteuning=[sheet, ("A-0001", "cv", day, 1)]))
    first = SupportGiven.objects.get()
    SupportGiven.objects.create(
        pilot=assen, participant=first.participant, kind="cv", given_on=day, hours=1, recorded_by=first.recorded_by
    )
    changed = book_of(ondersteuning=[sheet, ("A-0001", "cv", day, 3)])
    assert states(take_in(assen, changed), "ondersteuning") == ["changed"]
    assert states(take_in(assen, changed), "ondersteuning") == ["unchanged"]
    assert sorted(SupportGiven.objects.values_list("hours", flat=True)) == [1, 3]


def test_a_contact_belongs_to_the_last_work_that_had_begun(assen):
    later = ("A-0001", "Bakkerij Van Roon", date(2026, 2, 1), None)
    days = [date(2025, 4, 1), date(2026, 1, 31), date(2026, 2, 1)]
    take_in(
        assen, book_of(**BASE | {"plaatsingen": [*WORK, later]}, nazorg=[CARE, *((*MINE, None, day) for day in days)])
    )
    first, second = Placement.objects.order_by("starts_on")
    found = CheckIn.objects.order_by("happened_on").values_list("placement", "at_work")
    assert list(found) == [(first.pk, "ja"), (first.pk, "onbekend"), (second.pk, "ja")]


OK = date(2025, 5, 1)
FAULTY = {
    "deelnemers": [*PERSON, ("A-0002", "Haile", date(1990, 1, 1), "Graswijk")],
    "ondersteuning": [
        ("dossier", "soort", "datum", "uren", "bedrag"),
        ("A-0001", "massage", OK, 25, -1),
        ("A-0009", "cv", AHEAD, None, None),
        ("A-0001", "cv", OK, None, None),
        ("a-0001", "CV", OK, None, None),
    ],
    "belemmeringen": [
        ("dossier", "code", "gemeld_door", "vanaf", "opgelost", "oplossing"),
        ("A-0001", "taal", "coa", OK, date(2025, 4, 30), None),
        ("A-0001", "reba", "coa", AHEAD, None, "Zomaar"),
    ],
    "nazorg": [
        CARE,
        ("A-0002", "Bakkerij Van Roon", OK),
        (*MINE, None, None, "werkgever"),
        (*MINE, date(2025, 3, 31), None),
        (*MINE, None, date(2025, 3, 31)),
        (*MINE, OK, None, "werkgever", 4),
        (*MINE, None, AHEAD, "deelnemer", 6, "ja"),
        (*MINE, None, date(2025, 6, 1), "coa"),
        (*MINE, date(2025, 7, 1), date(2025, 7, 2), "deelnemer"),
        (*MINE, None, date(2025, 7, 2), "deelnemer"),
        (*MINE, None, date(2025, 7, 2), "deelnemer"),
    ],
    "activiteiten": [
        ("soort", "datum", "locatie", "bewoners"),
        ("workshop", OK, "Nergens", -1),
        ("workshop", OK, "Graswijk", 1),
        ("workshop", OK, "GRASWIJK", 2),
    ],
    "bewonersaantallen": [
        ("locatie", "datum", "bewoners", "werkgerechtigd"),
        ("Graswijk", AHEAD, 10, 11),
        ("Graswijk", OK, 10, 10),
        ("Graswijk", OK, 11, 10),
    ],
}
PLACES = [
    "ondersteuning, rij 2, soort",
    "ondersteuning, rij 2, uren",
    "ondersteuning, rij 2, bedrag",
    "ondersteuning, rij 3, dossier",
    "ondersteuning, rij 3, datum",
    "ondersteuning, rij 5, dossier",
    "belemmeringen, rij 2, opgelost",
    "belemmeringen, rij 3, vanaf",
    "belemmeringen, rij 3, opgelost",
    "nazorg, rij 2, werkgever",
    "nazorg, rij 3, gepland",
    "nazorg, rij 4, gepland",
    "nazorg, rij 5, datum",
    "nazorg, rij 6, datum",
    "nazorg, rij 7, datum",
    "nazorg, rij 7, tevredenheid",
    "nazorg, rij 7, opnieuw",
    "nazorg, rij 8, met",
    "nazorg, rij 10, datum",
    "nazorg, rij 11, datum",
    "activiteiten, rij 2, locatie",
    "activiteiten, rij 2, bewoners",
    "activiteiten, rij 4, soort",
    "bewonersaantallen, rij 2, datum",
    "bewonersaantallen, rij 2, werkgerechtigd",
    "bewonersaantallen, rij 4, locatie",
]


def test_every_fault_of_these_sheets_is_listed_and_nothing_is_stored(assen):
    lines = faults_of(assen, book_of(**BASE | FAULTY))
    assert [line.split(":")[0] for line in lines] == PLACES
    told = dict(zip(PLACES, (line.split(": ", 1)[1] for line in lines), strict=True))
    assert told["ondersteuning, rij 3, datum"] == "2026-11-21 ligt in de toekomst, mag: 2026-11-20 of eerder"
    assert told["nazorg, rij 2, werkgever"].startswith("dit dossier heeft daar geen plaatsing, mag: ")
    assert (
        told["nazorg, rij 4, gepland"]
        == "2025-03-31 ligt voor de eerste werkdag (2025-04-01), mag: 2025-04-01 of later"
    )
    assert (
        told["nazorg, rij 7, opnieuw"] == "dit antwoordt alleen een werkgever, mag: een lege cel, of werkgever bij met"
    )
    assert told["nazorg, rij 10, datum"] == "dit contact staat al in rij 9, mag: één rij hiervoor"
    assert not any(model.objects.exists() for model in (SupportGiven, Barrier, CheckIn, Meeting, ResidentCount))


def test_a_pilot_that_only_counts_barriers_refuses_those_of_people(assen):
    DataChoice.objects.filter(pilot=assen).update(is_on=False)
    assert faults_of(assen, caseload()) == [
        "belemmeringen: deze pilot legt geen belemmeringen per persoon vast, "
        "mag: dit blad pas nadat de projectleider dit gegeven aanzet"
    ]
    assert (Barrier.objects.count(), TODAY) == (0, date(2026, 11, 20))
