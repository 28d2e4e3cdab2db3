"""Every kind of fault, with its exact line; and that a file with faults stores nothing."""

from datetime import date
from typing import Any

from employers.models import Employer
from participants.models import Participant
from reporting.exchange.columns import BY_NAME
from tests.factories import make_employer, make_participant
from tests.reporting.exchange.caseload import FULL, JOB_COACH, caseload
from tests.reporting.exchange.test_import import everything
from tests.reporting.exchange.workbooks import book_of, columns, faults_of, take_in

DAY = "een Excel-datum of tekst zoals 2025-03-01, van 1900 tot en met 2100"
ONCE = "mag: één rij hiervoor"
DOSSIER = "een dossier uit het blad deelnemers of van deze pilot"
EMPLOYER = "een werkgever uit het blad werkgevers of van deze pilot"


def fault(sheet: str, column: str, wrong: str, allowed: str) -> tuple[str, str, str]:
    return sheet, column, f"{sheet}, rij 2, {column}: {wrong}, mag: {allowed}"


ONE_CELL: list[tuple[Any, tuple[str, str, str]]] = [
    (None, fault("gebeurtenissen", "dossier", "dit is niet ingevuld", "een dossiernummer van hoogstens 20 tekens")),
    (None, fault("deelnemers", "locatie", "dit is niet ingevuld", "een locatie van de pilot van hoogstens 150 tekens")),
    ("azc Maastricht", fault("deelnemers", "locatie", '"azc Maastricht" is onbekend', "azc Schepersmaat; Graswijk")),
    ("man", fault("deelnemers", "geslacht", '"man" is niet bekend', "m, v, x, onbekend")),
    ("2026-11-21", fault("deelnemers", "geboortedatum", "2026-11-21 ligt in de toekomst", "2026-11-20 of eerder")),
    (2027, fault("deelnemers", "geboortedatum", "2027 ligt in de toekomst", "2026-11-20 of eerder")),
    ("1899-12-31", fault("deelnemers", "geboortedatum", '"1899-12-31" kan niet kloppen', f"{DAY}, of alleen het jaar")),
    (
        "999990019",
        fault(
            "deelnemers",
            "bsn",
            "een BSN mag hier niet staan zolang de grondslag van de pilot niet is vastgelegd",
            "een lege cel",
        ),
    ),
    (
        123456,
        fault(
            "deelnemers",
            "v_nummer",
            "dit V-nummer heeft 6 cijfers: Excel heeft de nul vooraan weggelaten",
            "10 cijfers, in een cel met opmaak Tekst",
        ),
    ),
    (
        "jobhunter@maastricht.example.nl",
        fault(
            "deelnemers",
            "jobhunter",
            '"jobhunter@maastricht.example.nl" is onbekend',
            "het e-mailadres van een jobhunter van deze pilot",
        ),
    ),
    (
        JOB_COACH,
        fault(
            "deelnemers",
            "jobhunter",
            f'"{JOB_COACH}" is onbekend',
            "het e-mailadres van een jobhunter van deze pilot",
        ),
    ),
    (
        "2024-02-02",
        fault("deelnemers", "registratie", '"2024-02-02" ligt voor asielaanvraag (2024-02-03)', "2024-02-03 of later"),
    ),
    (
        "2025-01-05",
        fault("deelnemers", "intake", '"2025-01-05" ligt voor aanmelding (2025-01-06)', "2025-01-06 of later"),
    ),
    (
        "2026-11-21",
        fault("deelnemers", "uitsluiting_brief", "2026-11-21 ligt in de toekomst", "2026-11-20 of eerder"),
    ),
    (None, fault("deelnemers", "traject_einde", "traject_eindreden is ingevuld en traject_einde niet", DAY)),
    (7, fault("deelnemers", "trede", '"7" past hier niet', "een trede van 1 tot en met 6 zonder komma")),
    ("#REF!", fault("deelnemers", "voornaam", 'hier staat een fout van Excel: "#REF!"', "een waarde")),
    (
        "x" * 101,
        fault(
            "deelnemers", "voornaam", f'"{"x" * 39}\u2026" is te lang (101 tekens)', "tekst van hoogstens 100 tekens"
        ),
    ),
    (
        "\ufdfa" * 20,
        fault("deelnemers", "achternaam", "deze naam is te lang om op te zoeken", "samen hoogstens 250 tekens"),
    ),
    ("0024-03-01", fault("gebeurtenissen", "datum", '"0024-03-01" kan niet kloppen', DAY)),
    ("A-9999", fault("gebeurtenissen", "dossier", '"A-9999" is onbekend', DOSSIER)),
    ("2025-01-01", fault("gebeurtenissen", "tot", '"2025-01-01" ligt voor datum (2025-01-02)', "2025-01-02 of later")),
    (
        "2024-12-31",
        fault("werkgevers", "afgehaakt", '"2024-12-31" ligt voor eerste_contact (2025-01-10)', "2025-01-10 of later"),
    ),
    (
        1234567,
        fault(
            "werkgevers",
            "kvk",
            "dit KvK-nummer heeft 7 cijfers: Excel heeft de nul vooraan weggelaten",
            "8 cijfers, in een cel met opmaak Tekst",
        ),
    ),
    (
        date(2026, 1, 9),
        fault(
            "werkgevers",
            "grootte",
            '"2026-01-09" is een datum of tijd',
            "Excel heeft hier een datum van gemaakt: zet de cel op Tekst en vul de waarde opnieuw in",
        ),
    ),
    ("Onbekend BV", fault("plaatsingen", "werkgever", '"Onbekend BV" is onbekend', EMPLOYER)),
    (
        "2025-02-01",
        fault("plaatsingen", "match", '"2025-02-01" ligt voor voorgesteld (2025-02-03)', "2025-02-03 of later"),
    ),
    ("2025-02-09", fault("plaatsingen", "start", '"2025-02-09" ligt voor match (2025-02-10)', "2025-02-10 of later")),
    ("2025-03-31", fault("plaatsingen", "einde", '"2025-03-31" ligt voor start (2025-04-01)', "2025-04-01 of later")),
    (None, fault("plaatsingen", "einde", "eindreden is ingevuld en einde niet", DAY)),
    (
        "2025-03-31",
        fault("plaatsingen", "contract_einde", '"2025-03-31" ligt voor start (2025-04-01)', "2025-04-01 of later"),
    ),
    (
        "iemand@example.org",
        fault(
            "plaatsingen",
            "jobcoach",
            '"iemand@example.org" is onbekend',
            "het e-mailadres van een jobcoach van deze pilot",
        ),
    ),
    (
        "2025-02-10",
        fault("vergunningen", "besluit", '"2025-02-10" ligt voor aangevraagd (2025-02-11)', "2025-02-11 of later"),
    ),
    (None, fault("vergunningen", "besluit", "dit is niet ingevuld, en de uitkomst is verleend", DAY)),
    (
        None,
        fault(
            "vergunningen",
            "uitkomst",
            "er is een besluit, en de uitkomst is open of niet ingevuld",
            "verleend, geweigerd, ingetrokken; of geen datum bij besluit",
        ),
    ),
    (None, fault("vergunningen", "geldig_tot", "dit is niet ingevuld, en de uitkomst is verleend", DAY)),
    (
        "2025-03-31",
        fault("vergunningen", "geldig_tot", '"2025-03-31" ligt voor geldig_vanaf (2025-04-01)', "2025-04-01 of later"),
    ),
    (
        "veel",
        fault(
            "uitgaven", "bedrag", '"veel" is geen getal', "een bedrag, als getal of als tekst zoals 1.234,50, niet 0"
        ),
    ),
    (
        "Coaching",
        fault(
            "uitgaven", "kostenpost", '"Coaching" staat in meer dan één fase', "Coaching (pilot); Coaching (vervolg)"
        ),
    ),
    ("Reiskosten", fault("uitgaven", "kostenpost", '"Reiskosten" is onbekend', "Jobhunters; Coaching; Projectleider")),
]


def test_one_cell_is_one_line(assen):
    """Each sheet has its next faulty cell in the next file, so that a file holds a few, none in the row of another."""
    files: list[dict[str, dict[str, Any]]] = []
    wanted: list[list[str]] = []
    for value, (sheet, column, line) in ONE_CELL:
        place = next((number for number, cells in enumerate(files) if sheet not in cells), len(files))
        if place == len(files):
            files.append({})
            wanted.append([])
        files[place][sheet] = {column: value}
        wanted[place].append(line)
    found = [faults_of(assen, caseload(**cells)) for cells in files]
    assert [sorted(lines) for lines in found] == [sorted(lines) for lines in wanted]


def rows(sheet: str, *changes: dict[str, Any]) -> bytes:
    """The whole list, with more rows in one sheet."""
    tables = {name: columns(**row) for name, row in FULL.items()}
    first = FULL[sheet]
    tables[sheet] = [list(first), *([(first | change)[name] for name in first] for change in ({}, *changes))]
    return book_of(**tables)


ONE_ROW = [
    (
        rows("deelnemers", {"dossier": " a-0001"}),
        f'deelnemers, rij 3, dossier: "a-0001" staat al in rij 2, {ONCE}',
    ),
    (
        rows("deelnemers", {"dossier": "A-2"}),
        "deelnemers, rij 3, v_nummer: dit V-nummer staat al in rij 2, mag: een V-nummer dat één keer voorkomt",
    ),
    (
        rows("gebeurtenissen", {"tot": None}),
        f"gebeurtenissen, rij 3, dossier: deze combinatie van dossier + soort + datum staat al in rij 2, {ONCE}",
    ),
    (
        rows("werkgevers", {"werkgever": "BAKKERIJ VAN ROON"}),
        f'werkgevers, rij 3, werkgever: "BAKKERIJ VAN ROON" staat al in rij 2, {ONCE}',
    ),
    (
        rows("plaatsingen", {"vacature": "V13"}),
        "plaatsingen, rij 3, voorgesteld: deze combinatie van dossier + werkgever + 2025-02-03 staat al"
        f" in rij 2, {ONCE}",
    ),
    (
        rows("vergunningen", {}),
        "vergunningen, rij 3, dossier: deze combinatie van dossier + werkgever + aangevraagd staat al"
        f" in rij 2, {ONCE}",
    ),
    (
        rows("plaatsingen", {"voorgesteld": None, "match": None, "start": None, "einde": None, "eindreden": None}),
        "plaatsingen, rij 3, voorgesteld: voorgesteld, match en start zijn alle drie leeg,"
        " mag: minstens één van de drie, als datum",
    ),
    (
        rows("plaatsingen", {"voorgesteld": "2025-06-01", "match": None, "start": None, "eindreden": None}),
        f"plaatsingen, rij 3, start: einde is ingevuld en start niet, mag: {DAY}",
    ),
    (
        rows("deelnemers", {"dossier": "A-2", "v_nummer": None, "voornaam": None, "achternaam": None}),
        "deelnemers, rij 3, achternaam: voornaam en achternaam zijn allebei leeg, mag: tekst van hoogstens 100 tekens",
    ),
    (
        rows("gebeurtenissen", {"soort": "verhuizing", "tot": None, "toelichting": "azc Maastricht"}),
        'gebeurtenissen, rij 3, toelichting: "azc Maastricht" is onbekend, mag: azc Schepersmaat; Graswijk',
    ),
    (
        rows("gebeurtenissen", {"soort": "verhuizing", "toelichting": None}),
        "gebeurtenissen, rij 3, tot: een verhuizing heeft geen einde: de volgende is het einde, mag: een lege cel",
    ),
    (
        rows("gebeurtenissen", {"soort": "vergunning_asiel", "datum": "2024-02-02", "tot": None}),
        "gebeurtenissen, rij 3, datum: 2024-02-02 ligt voor de asielaanvraag (2024-02-03), mag: 2024-02-03 of later",
    ),
    (
        rows("gebeurtenissen", {"soort": "trede", "tot": None, "toelichting": "7"}),
        'gebeurtenissen, rij 3, toelichting: "7" past hier niet, mag: een trede van 1 tot en met 6 zonder komma',
    ),
    (
        rows("gebeurtenissen", {"soort": "taalniveau", "tot": None, "toelichting": None}),
        "gebeurtenissen, rij 3, toelichting: dit is niet ingevuld bij taalniveau, mag: a0, a1, a2, b1, b2, c1, c2",
    ),
    (
        rows("uitgaven", {"kostenpost": "Projectleider", "datum": "2024-03-01"}),
        'uitgaven, rij 3, kostenpost: "Projectleider" heeft geen bedrag voor 2024, mag: een datum in 2025, 2026',
    ),
]


def test_one_row_is_one_line(assen):
    assert [faults_of(assen, content) for content, _line in ONE_ROW] == [[line] for _content, line in ONE_ROW]


def test_twenty_faults_are_twenty_lines_in_the_order_of_the_file_and_nothing_is_stored(assen):
    people = {
        "geslacht": "man",
        "tolk": "soms",
        "locatie": "nergens",
        "trede": 9,
        "bsn": "1",
        "e_mail": "x",
        "telefoon": "y",
    }
    events = {"soort": "feest", "datum": "gisteren"}
    employers = {"sector": "kunst", "grootte": "groot", "kvk": "1"}
    jobs = {"voorgesteld": "ooit", "uren": 100, "uurloon": "gratis", "contractsoort": "stage"}
    permits = {"uitkomst": "misschien", "geldig_vanaf": "2025-13-01"}
    expenses = {"bedrag": "veel", "soort": "lening"}
    changes = {
        "deelnemers": people,
        "gebeurtenissen": events,
        "werkgevers": employers,
        "plaatsingen": jobs,
        "vergunningen": permits,
        "uitgaven": expenses,
    }
    before = everything()
    lines = faults_of(assen, caseload(**changes))
    places = [tuple(line.split(":")[0].split(", ")) for line in lines]
    known = [(n, c.name) for n, sheet in BY_NAME.items() for c in sheet.columns]
    in_order = [(n, "rij 2", column) for n, column in known if column in changes.get(n, ())]
    assert places == in_order
    assert len(lines) == 20
    assert everything() == before


def test_dossiers_and_employers_of_another_pilot_are_as_unknown_as_those_of_none(cast, assen):
    make_employer(cast.maastricht, "Bakker Zuid")
    make_participant(cast.maastricht, "M-0001", location=cast.azc_maastricht)
    before = everything()
    for employer, dossier in (("Bakker Zuid", "M-0001"), ("Bakker Noord", "M-0002")):
        found = faults_of(assen, caseload(plaatsingen={"werkgever": employer, "dossier": dossier}))
        assert found == [
            f'plaatsingen, rij 2, dossier: "{dossier}" is onbekend, mag: {DOSSIER}',
            f'plaatsingen, rij 2, werkgever: "{employer}" is onbekend, mag: {EMPLOYER}',
        ]
    assert everything() == before


def test_the_same_names_in_another_pilot_are_left_alone(cast, assen):
    make_employer(cast.maastricht, "Bakkerij Van Roon", place="Maastricht")
    make_participant(cast.maastricht, "A-0001", location=cast.azc_maastricht, last_name="Ander")
    take_in(assen, caseload())
    assert Participant.objects.get(pilot=cast.maastricht).last_name == "Ander"
    assert Employer.objects.get(pilot=cast.maastricht).place == "Maastricht"
    assert Participant.objects.filter(pilot=assen).count() == 12


def test_a_sheet_without_its_key_is_one_fault(assen):
    people = {name: value for name, value in FULL["deelnemers"].items() if name != "dossier"}
    employers = {name: value for name, value in FULL["werkgevers"].items() if name != "werkgever"}
    rest = {name: columns(**FULL[name]) for name in ("gebeurtenissen", "plaatsingen", "vergunningen")}
    content = book_of(deelnemers=columns(**people), werkgevers=columns(**employers), **rest)
    assert faults_of(assen, content) == [
        "deelnemers, rij 1, dossier: deze verplichte kolom ontbreekt, mag: een kolom met deze naam",
        "werkgevers, rij 1, werkgever: deze verplichte kolom ontbreekt, mag: een kolom met deze naam",
    ]


def test_a_v_number_of_another_dossier_of_the_pilot_is_refused_and_never_shown(assen):
    take_in(assen, caseload())
    row = FULL["deelnemers"] | {"dossier": "A-0099"}
    assert faults_of(assen, book_of(deelnemers=columns(**row))) == [
        "deelnemers, rij 2, v_nummer: dit V-nummer staat al bij een ander dossier,"
        " mag: een V-nummer dat één keer voorkomt"
    ]


def test_what_is_stored_counts_in_the_order_of_days(assen):
    take_in(assen, caseload())
    keys = {name: FULL["deelnemers"][name] for name in ("dossier", "achternaam", "geboortedatum", "locatie")}
    assert faults_of(assen, book_of(deelnemers=columns(**keys, aanmelding="2025-02-01"))) == [
        'deelnemers, rij 2, aanmelding: "2025-02-01" ligt na intake (2025-01-20, al vastgelegd),'
        " mag: 2025-01-20 of eerder"
    ]


def test_a_paper_that_overlaps_another_names_both_rows(assen):
    events = [
        ["dossier", "soort", "datum", "tot", "toelichting"],
        ["A-0001", "w_document", "2025-01-02", "2026-01-01", None],
        ["A-0001", "w_document", "2025-12-01", None, None],
    ]
    make_participant(assen)
    assert faults_of(assen, book_of(gebeurtenissen=events)) == [
        "gebeurtenissen, rij 3, datum: de w_document van 2025-01-02 (rij 2) geldt dan nog,"
        " mag: daar tot = 2025-11-30, of hier een latere datum"
    ]
