"""The sheets of the workbook as data: columns, codes, keys and what must be in order.

Reading, checking, writing and the documentation all follow this one table. Names and codes are public and change only
with a new format number.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import TextChoices

from employers.enums import BarrierCode, BarrierReporter, ContractKind, EmployerSize, LanguageLevel, Sector
from matching.enums import JobLevel, PlacementEndReason, Respondent
from participants.enums import (
    MOVE,
    Education,
    EndReason,
    Exclusion,
    Gender,
    Inflow,
    MilestoneKind,
    PermitOutcome,
    PermitReason,
    SupportKind,
)
from pilots.enums import ExpenditureKind, MeetingKind
from reporting.exchange.kinds import (
    Amount,
    BirthDate,
    Bsn,
    Code,
    Codes,
    Date,
    Digits,
    Email,
    Kind,
    Language,
    Number,
    Phone,
    SpokenLanguages,
    Text,
    YesNo,
)

FORMAT = 1
SKIPPED = ("uitleg", "lijsten")
#: Part of the format, but not taken in: such a sheet is refused by its name.
NOT_READ = ("vacatures",)


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `field` is where its value lives, as part.field of the bundle that the sheet's planner makes; key
    columns and those that need more than a field have none: the planner knows them by name. `note` is for readers.
    """

    name: str
    kind: Kind
    required: bool = False
    field: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """`column` is not before `after`."""

    column: str
    after: str


@dataclass(frozen=True, slots=True)
class Need:
    """Who fills `column` fills `other` too."""

    column: str
    other: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `key` tells its rows apart; a sheet without one may hold equal rows."""

    name: str
    about: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    recognised_by: str
    orders: tuple[Order, ...] = ()
    needs: tuple[Need, ...] = ()

    def column(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)


def code(choices: type[TextChoices]) -> Code:
    return Code({str(choice.value): str(choice.label) for choice in choices})


MILESTONE_CODES = {str(kind.value): str(kind.label) for kind in MilestoneKind} | {MOVE: "Overplaatsing door COA"}
STEPS = Number(Decimal(1), Decimal(6), what="een trede")
LEVELS = code(LanguageLevel)
SECTORS = code(Sector)
HOURS = Number(Decimal("0.1"), Decimal(60), decimals=1, what="uren per week")
WAGE = Number(Decimal("0.01"), Decimal("9999.99"), decimals=2, what="een bruto uurloon")
DAY_HOURS = Number(Decimal("0.01"), Decimal(24), decimals=2, what="uren")
COSTS = Number(Decimal(0), Decimal("99999999.99"), decimals=2, what="een bedrag")
MOST_RESIDENTS = Decimal(100_000)
DAY = Date()
PLACE = Text(150, "een locatie van de pilot")
DOSSIER = Text(20, "een dossiernummer")
EMPLOYER = Text(150, "de naam van een werkgever")

PEOPLE = Sheet(
    "deelnemers",
    "Eén rij per dossier.",
    (
        Column("dossier", DOSSIER, True),
        Column("voornaam", Text(100), field="participant.first_name", note="Vul minstens één van beide namen in."),
        Column("achternaam", Text(100), field="participant.last_name"),
        Column("geboortedatum", BirthDate(), True, note="Niet voor 1900 en niet in de toekomst."),
        Column("geslacht", code(Gender), field="participant.gender"),
        Column("telefoon", Phone(), field="contact.phone"),
        Column("e_mail", Email(), field="contact.email"),
        Column("contacttaal", Language(), field="contact.language"),
        Column("tolk", YesNo(), field="contact.needs_interpreter"),
        Column("contact_coa", Text(100), field="contact.coa_contact"),
        Column("v_nummer", Digits(10, "V-nummer"), note="Wordt versleuteld bewaard; punten en spaties mogen."),
        Column(
            "bsn",
            Bsn(),
            note="Blijft leeg, tenzij de grondslag van de pilot is vastgelegd. Wordt versleuteld bewaard."
            " Een export laat deze kolom leeg.",
        ),
        Column(
            "locatie",
            PLACE,
            True,
            note="Waar iemand woont tot aan de eerste `verhuizing`."
            " Staat hier een latere locatie van dezelfde persoon, dan verandert er niets.",
        ),
        Column("in_opvang_vanaf", DAY, field="asylum.in_reception_from"),
        Column("instroom", code(Inflow), field="participant.inflow"),
        Column("aanmelding", DAY, field="participant.enrolled_on"),
        Column("asielaanvraag", DAY, field="asylum.application_lodged_on"),
        Column("registratie", DAY, field="asylum.application_registered_on"),
        Column("uitsluiting", code(Exclusion), field="asylum.exclusion", note="Leeg is nee."),
        Column("uitsluiting_brief", DAY, field="asylum.exclusion_letter_on", note="Datum van de brief van de IND."),
        Column("intake", DAY, field="participant.intake_on"),
        Column("talen", SpokenLanguages(LEVELS), note="Het niveau mag ontbreken."),
        Column("opleiding", code(Education), field="profile.education"),
        Column("ervaring", Codes(SECTORS), field="profile.experience"),
        Column("uren_beschikbaar", HOURS, field="profile.hours_available"),
        Column("wensen", Codes(SECTORS), field="profile.wishes"),
        Column("rijbewijs", YesNo(), field="profile.has_driving_licence"),
        Column("trede", STEPS, field="profile.ladder_step", note="Trede van de participatieladder bij de intake."),
        Column("jobhunter", Email(), note="E-mailadres van een jobhunter van de pilot."),
        Column("pauze_vanaf", DAY, field="participant.paused_on"),
        Column("pauze_reden", Text(300, freely=True), field="participant.pause_reason"),
        Column("traject_einde", DAY, field="participant.ended_on"),
        Column("traject_eindreden", code(EndReason), field="participant.end_reason"),
    ),
    key=("dossier",),
    recognised_by="dossier",
    orders=(
        Order("registratie", "asielaanvraag"),
        Order("intake", "aanmelding"),
        Order("traject_einde", "aanmelding"),
    ),
    needs=(Need("traject_eindreden", "traject_einde"),),
)

EVENTS = Sheet(
    "gebeurtenissen",
    "Eén rij per gebeurtenis van een dossier.",
    (
        Column("dossier", DOSSIER, True),
        Column("soort", Code(MILESTONE_CODES), True),
        Column("datum", DAY, True),
        Column("tot", DAY, field="milestone.until", note="Laatste dag, bij soorten die een periode hebben."),
        Column("toelichting", Text(300, freely=True), note="Wat hier staat hangt af van de soort, zie hieronder."),
    ),
    key=("dossier", "soort", "datum"),
    recognised_by="dossier + soort + datum",
    orders=(Order("tot", "datum"),),
)

EMPLOYERS = Sheet(
    "werkgevers",
    "Eén rij per werkgever.",
    (
        Column("werkgever", EMPLOYER, True),
        Column("kvk", Digits(8, "KvK-nummer"), field="employer.kvk_number"),
        Column("contactpersoon", Text(100), field="contact.name"),
        Column("telefoon", Phone(), field="contact.phone"),
        Column("e_mail", Email(), field="contact.email"),
        Column("sector", SECTORS, field="employer.sector"),
        Column("plaats", Text(100), field="employer.place"),
        Column("uitzendbureau", YesNo(), field="employer.is_temp_agency"),
        Column(
            "grootte",
            code(EmployerSize),
            field="employer.size",
            note="Zet de cel op Tekst: 1-9 wordt anders een datum.",
        ),
        Column("eerste_contact", DAY, field="employer.first_contact_on"),
        Column("afgehaakt", DAY, field="employer.dropped_out_on"),
        Column("afhaakreden", Text(300, freely=True), field="employer.drop_out_reason"),
    ),
    key=("werkgever",),
    recognised_by="werkgever",
    orders=(Order("afgehaakt", "eerste_contact"),),
)

JOB_DAYS = ("voorgesteld", "match", "start")
JOBS = Sheet(
    "plaatsingen",
    "Eén rij per voorstel, match of plaatsing van een dossier bij een werkgever.",
    (
        Column("dossier", DOSSIER, True),
        Column("werkgever", EMPLOYER, True),
        Column("vacature", Text(150), field="match.vacancy_text"),
        Column("functie", Text(150), field="match.title"),
        Column("sector", SECTORS, field="match.sector"),
        Column(
            "voorgesteld", DAY, field="match.proposed_on", note="Vul minstens één van voorgesteld, match en start in."
        ),
        Column("match", DAY, field="match.agreed_on", note="De dag waarop beide ja zeiden."),
        Column(
            "start", DAY, field="placement.starts_on", note="Eerste werkdag; hiermee begint ook het eerste contract."
        ),
        Column("einde", DAY, field="placement.ends_on", note="Laatste werkdag."),
        Column("eindreden", code(PlacementEndReason), field="placement.end_reason"),
        Column("contractsoort", code(ContractKind), field="contract.kind"),
        Column("contract_einde", DAY, field="contract.ends_on", note="Laatste dag van het eerste contract."),
        Column("uren", HOURS, field="contract.hours_per_week"),
        Column("uurloon", WAGE, field="wage.per_hour", note="Bruto, zonder vakantiegeld."),
        Column("functieniveau", code(JobLevel), field="placement.job_level"),
        Column("jobcoach", Text(254), note="ja, nee, of het e-mailadres van een jobcoach van de pilot."),
    ),
    key=(),
    recognised_by="dossier + werkgever + de eerste ingevulde van voorgesteld, match, start",
    orders=(
        Order("match", "voorgesteld"),
        Order("start", "match"),
        Order("start", "voorgesteld"),
        Order("einde", "start"),
        Order("contract_einde", "start"),
    ),
    needs=(Need("einde", "start"), Need("eindreden", "einde")),
)

WITHOUT_REFERENCE = "Zonder kenmerk horen de verplichtingen en facturen van een kostenpost bij elkaar."
FIRST_OF_DAY = "Bij twee functies op één dag gaat de rij over de eerste functie in het alfabet."
PERMITS = Sheet(
    "vergunningen",
    "Eén rij per aanvraag van een werkvergunning (TWV): één deelnemer, één werkgever.",
    (
        Column("dossier", DOSSIER, True),
        Column("werkgever", EMPLOYER, True),
        Column("aangevraagd", DAY, True, note=FIRST_OF_DAY),
        Column("compleet", DAY, field="permit.complete_on", note="Leeg is gelijk aan aangevraagd."),
        Column(
            "besluit",
            DAY,
            field="permit.decided_on",
            note="Verplicht, behalve zolang de aanvraag open is. Bij verleend niet voor compleet.",
        ),
        Column("uitkomst", code(PermitOutcome), field="permit.outcome", note="Leeg is open."),
        Column("reden", code(PermitReason), field="permit.reason"),
        Column("geldig_vanaf", DAY, field="permit.valid_from", note="Verplicht bij verleend."),
        Column("geldig_tot", DAY, field="permit.valid_until", note="Laatste dag; verplicht bij verleend."),
    ),
    key=("dossier", "werkgever", "aangevraagd"),
    recognised_by="dossier + werkgever + aangevraagd",
    orders=(
        Order("compleet", "aangevraagd"),
        Order("besluit", "aangevraagd"),
        Order("geldig_tot", "geldig_vanaf"),
    ),
)

SUPPORT = Sheet(
    "ondersteuning",
    "Eén rij per keer dat iemand hulp kreeg.",
    (
        Column("dossier", DOSSIER, True),
        Column("soort", code(SupportKind), True),
        Column("datum", DAY, True, note="Niet in de toekomst."),
        Column("uren", DAY_HOURS, field="support.hours"),
        Column("bedrag", COSTS, field="support.amount"),
        Column("omschrijving", Text(300, freely=True), field="support.description"),
    ),
    key=("dossier", "soort", "datum"),
    recognised_by="dossier + soort + datum",
)

BARRIERS = Sheet(
    "belemmeringen",
    "Eén rij per belemmering van een dossier, als de pilot belemmeringen per persoon vastlegt.",
    (
        Column("dossier", DOSSIER, True),
        Column("code", code(BarrierCode), True),
        Column("gemeld_door", code(BarrierReporter), True),
        Column("vanaf", DAY, True, note="Niet in de toekomst."),
        Column("opgelost", DAY, field="barrier.solved_on", note="Niet in de toekomst."),
        Column("oplossing", Text(300, freely=True), field="barrier.solution"),
    ),
    key=("dossier", "code", "gemeld_door", "vanaf"),
    recognised_by="dossier + code + gemeld_door + vanaf",
    orders=(Order("opgelost", "vanaf"),),
    needs=(Need("oplossing", "opgelost"),),
)

AFTERCARE = Sheet(
    "nazorg",
    "Eén rij per nazorgcontact over een plaatsing, gepland of geweest.",
    (
        Column("dossier", DOSSIER, True),
        Column("werkgever", EMPLOYER, True, note="Het dossier heeft hier een plaatsing."),
        Column("gepland", DAY, note="Vul minstens één van gepland en datum in."),
        Column(
            "datum",
            DAY,
            field="check_in.happened_on",
            note="De dag van het contact. Loopt de plaatsing dan nog, dan telt het als: werkt daar nog, verteld.",
        ),
        Column("met", code(Respondent)),
        Column("tevredenheid", Number(Decimal(1), Decimal(5), what="een cijfer"), field="check_in.satisfaction"),
        Column("opnieuw", YesNo(), field="check_in.hire_again", note="Alleen bij met = werkgever."),
    ),
    key=(),
    recognised_by="dossier + werkgever + met + de eerste ingevulde van gepland, datum",
)

MEETINGS = Sheet(
    "activiteiten",
    "Eén rij per bijeenkomst van de pilot.",
    (
        Column("soort", code(MeetingKind), True),
        Column("datum", DAY, True),
        Column("locatie", PLACE),
        Column("bewoners", Number(Decimal(0), Decimal(32767), what="een aantal"), field="meeting.residents"),
        Column("werkgevers", Number(Decimal(0), Decimal(32767), what="een aantal"), field="meeting.employers"),
    ),
    key=(),
    recognised_by="soort + datum + locatie",
)

EXPENSES = Sheet(
    "uitgaven",
    "Eén rij per verplichting of factuur.",
    (
        Column(
            "kostenpost",
            Text(320, "een kostenpost van de pilot"),
            True,
            note="De naam, of `naam (fase)` als de naam in meer fasen voorkomt."
            " Bij een kostenpost per jaar telt het jaar van de datum.",
        ),
        Column("datum", DAY, True),
        Column("bedrag", Amount(), True, "expenditure.amount"),
        Column("soort", code(ExpenditureKind), True),
        Column("kenmerk", Text(100), note=WITHOUT_REFERENCE),
        Column("omschrijving", Text(500), field="expenditure.description"),
    ),
    key=(),
    recognised_by="kostenpost + datum + soort + kenmerk + de hoeveelste keer dat die combinatie voorkomt",
)

COUNTS = Sheet(
    "bewonersaantallen",
    "Eén rij per telling van een locatie.",
    (
        Column("locatie", PLACE, True),
        Column("datum", DAY, True, note="Niet in de toekomst."),
        Column("bewoners", Number(Decimal(0), MOST_RESIDENTS, what="een aantal"), True, "count.residents"),
        Column(
            "werkgerechtigd",
            Number(Decimal(0), MOST_RESIDENTS, what="een aantal"),
            field="count.entitled",
            note="Niet meer dan bewoners.",
        ),
    ),
    key=("locatie", "datum"),
    recognised_by="locatie + datum",
)

SHEETS = (PEOPLE, EVENTS, EMPLOYERS, JOBS, PERMITS, SUPPORT, BARRIERS, AFTERCARE, MEETINGS, EXPENSES, COUNTS)
BY_NAME = {sheet.name: sheet for sheet in SHEETS}


def names(columns: Iterable[Column]) -> list[str]:
    return [column.name for column in columns]
