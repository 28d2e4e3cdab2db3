"""Every code of the public contract is taken; the lists here are those of the contract, written out once more."""

from datetime import date

from matching.models import Placement
from participants.models import Milestone, Participant, Stay, WorkPermit
from reporting.exchange.columns import BY_NAME, NOT_READ, SKIPPED
from reporting.exchange.kinds import Code, Codes
from tests.reporting.exchange.workbooks import PERSON, book_of, take_in

SECTORS = (
    "schoonmaak horeca logistiek productie bouw techniek transport groen detailhandel zorg onderwijs ict post overig"
)
CODES = {
    ("deelnemers", "geslacht"): "m v x onbekend",
    ("deelnemers", "instroom"): "zelf coa meedoenbalie inburgeringsconsulent werkgever overig",
    ("deelnemers", "uitsluiting"): "nee ja onbekend",
    ("deelnemers", "opleiding"): "geen laag midden hoog onbekend",
    ("deelnemers", "ervaring"): SECTORS,
    ("deelnemers", "wensen"): SECTORS,
    ("deelnemers", "traject_eindreden"): "verhuisd taal_eerst andere_prioriteit persoonlijke_omstandigheden afgewezen"
    " teruggetrokken geen_contact duurzaam_geplaatst overig",
    ("gebeurtenissen", "soort"): "w_document brp_aangevraagd brp_spoed_aangevraagd brp_spoed_toegekend brp_afspraak"
    " brp_ingeschreven bsn_aangevraagd bsn_toegekend bankrekening reba_gesprek vergunning_asiel afwijzing"
    " beroep_ingesteld beroep_gegrond beroep_afgewezen ingetrokken vertrokken ontheemde_oekraine uit_opvang koppeling"
    " huisvesting inburgering_gestart trede taalniveau vrijwilligerswerk geinformeerd akkoord_nameting"
    " akkoord_ingetrokken verhuizing",
    ("werkgevers", "sector"): SECTORS,
    ("werkgevers", "grootte"): "1-9 10-49 50-249 250+",
    ("plaatsingen", "sector"): SECTORS,
    (
        "plaatsingen",
        "eindreden",
    ): "contract_afgelopen ontslag_werkgever ontslag_deelnemer proeftijd verhuizing inburgering"
    " persoonlijke_omstandigheden werkvergunning andere_baan overig",
    ("plaatsingen", "contractsoort"): "uitzend bepaald onbepaald oproep detachering bbl",
    ("plaatsingen", "functieniveau"): "laag midden hoog",
    ("vergunningen", "uitkomst"): "verleend geweigerd ingetrokken open",
    ("vergunningen", "reden"): "niet_marktconform termijn_niet_verstreken geen_coa_opvang geen_geldig_w_document"
    " uitgesloten_procedure uitzetting_aanstaande ingetrokken_door_aanvrager status_verleend onvolledig anders",
    ("ondersteuning", "soort"): "informatie advies bemiddeling cv training taal banenmarkt jobcoaching maatwerk",
    ("belemmeringen", "code"): "wachttermijn twv_doorlooptijd twv_complex twv_geweigerd w_document bsn_brp bankrekening"
    " reba meldplicht onbekendheid_werkgever vooroordelen verhuizing koppeling vervoer reiskosten kinderopvang taal"
    " diploma werkervaring persoonlijke_omstandigheden inburgering_combinatie desinformatie motivatie aanbod_passend"
    " arbeidsomstandigheden signaal_uitbuiting anders",
    ("belemmeringen", "gemeld_door"): "deelnemer coa werkgever werkplein",
    ("nazorg", "met"): "deelnemer werkgever",
    ("activiteiten", "soort"): "voorlichting banenmarkt workshop spreekuur",
    ("uitgaven", "soort"): "verplichting realisatie",
}
COLUMNS = {
    "deelnemers": "dossier* voornaam achternaam geboortedatum* geslacht telefoon e_mail contacttaal tolk contact_coa"
    " v_nummer bsn locatie* in_opvang_vanaf instroom aanmelding asielaanvraag registratie uitsluiting uitsluiting_brief"
    " intake talen opleiding ervaring uren_beschikbaar wensen rijbewijs trede jobhunter pauze_vanaf pauze_reden"
    " traject_einde traject_eindreden",
    "gebeurtenissen": "dossier* soort* datum* tot toelichting",
    "werkgevers": "werkgever* kvk contactpersoon telefoon e_mail sector plaats uitzendbureau grootte eerste_contact"
    " afgehaakt afhaakreden",
    "plaatsingen": "dossier* werkgever* vacature functie sector voorgesteld match start einde eindreden contractsoort"
    " contract_einde uren uurloon functieniveau jobcoach",
    "vergunningen": "dossier* werkgever* aangevraagd* compleet besluit uitkomst reden geldig_vanaf geldig_tot",
    "ondersteuning": "dossier* soort* datum* uren bedrag omschrijving",
    "belemmeringen": "dossier* code* gemeld_door* vanaf* opgelost oplossing",
    "nazorg": "dossier* werkgever* gepland datum met tevredenheid opnieuw",
    "activiteiten": "soort* datum* locatie bewoners werkgevers",
    "bewonersaantallen": "locatie* datum* bewoners* werkgerechtigd",
    "uitgaven": "kostenpost* datum* bedrag* soort* kenmerk omschrijving",
}


def test_sheets_and_columns_are_those_of_the_contract():
    found = {n: " ".join(c.name + "*" * c.required for c in sheet.columns) for n, sheet in BY_NAME.items()}
    assert found == COLUMNS
    assert SKIPPED == ("uitleg", "lijsten")
    assert NOT_READ == ("vacatures",)


def test_codes_are_those_of_the_contract():
    kinds = {(n, c.name): c.kind for n, sheet in BY_NAME.items() for c in sheet.columns}
    lists = {key: kind.one if isinstance(kind, Codes) else kind for key, kind in kinds.items()}
    found = {key: set(kind.codes) for key, kind in lists.items() if isinstance(kind, Code)}
    assert found == {key: set(codes.split()) for key, codes in CODES.items()}


def test_every_kind_of_event_is_stored(assen):
    details = {"trede": "6", "taalniveau": "c2", "verhuizing": "azc Schepersmaat"}
    kinds = CODES["gebeurtenissen", "soort"].split()
    events = [["A-0001", kind.upper(), date(2025, 3, 1), details.get(kind)] for kind in kinds]
    header = ["dossier", "soort", "datum", "toelichting"]
    take_in(assen, book_of(deelnemers=PERSON, gebeurtenissen=[header, *events]))
    assert set(Milestone.objects.values_list("kind", flat=True)) == set(kinds) - {"verhuizing"}
    assert list(Stay.objects.values_list("location__name", flat=True)) == ["Graswijk", "azc Schepersmaat"]


MOST = max(len(codes.split()) for codes in CODES.values())
FILLED: dict[str, dict[str, object]] = {
    "deelnemers": {"achternaam": "Tesfay", "geboortedatum": 1995, "locatie": "Graswijk", "traject_einde": "2025-02-01"},
    "werkgevers": {},
    "plaatsingen": {"werkgever": "W0", "start": "2025-01-01", "einde": "2025-02-01"},
    "vergunningen": {"werkgever": "W0", "geldig_vanaf": "2025-02-01", "geldig_tot": "2025-03-01"},
    "uitgaven": {"kostenpost": "Jobhunters", "datum": "2025-01-01", "bedrag": 1},
}


def row_of(sheet: str, number: int) -> dict[str, object]:
    """A row with the code of this number of every list of its sheet, from the start again when it is shorter."""
    codes = {column: listed.split() for (name, column), listed in CODES.items() if name == sheet}
    row = FILLED[sheet] | {column: listed[number % len(listed)] for column, listed in codes.items()}
    if sheet != "uitgaven":
        row["werkgever" if sheet == "werkgevers" else "dossier"] = f"{'W' if sheet == 'werkgevers' else 'A'}{number}"
    if sheet == "vergunningen":
        row |= {"aangevraagd": "2025-01-01", "besluit": None if row["uitkomst"] == "open" else "2025-02-01"}
    return row


def test_every_code_is_stored(assen):
    rows = {name: [row_of(name, number) for number in range(MOST)] for name in FILLED}
    tables = {name: [list(found[0]), *(list(row.values()) for row in found)] for name, found in rows.items()}
    take_in(assen, book_of(**tables))
    assert {person.gender for person in Participant.objects.all()} == {"m", "v", "x", "onbekend"}
    assert {permit.reason for permit in WorkPermit.objects.all()} == set(CODES["vergunningen", "reden"].split())
    assert {job.end_reason for job in Placement.objects.all()} == set(CODES["plaatsingen", "eindreden"].split())
