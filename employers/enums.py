"""Public codes of employers and vacancies; they stand in workbooks, so a value never changes."""

from django.db.models import TextChoices


class Sector(TextChoices):
    CLEANING = "schoonmaak", "Schoonmaak"
    HOSPITALITY = "horeca", "Horeca"
    LOGISTICS = "logistiek", "Logistiek"
    PRODUCTION = "productie", "Productie"
    CONSTRUCTION = "bouw", "Bouw"
    ENGINEERING = "techniek", "Metaal en techniek"
    TRANSPORT = "transport", "Transport"
    GREEN = "groen", "Groen en agrarisch"
    RETAIL = "detailhandel", "Detailhandel"
    CARE = "zorg", "Zorg"
    EDUCATION = "onderwijs", "Onderwijs"
    ICT = "ict", "ICT"
    POST = "post", "Post en koerier"
    OTHER = "overig", "Overig"


class EmployerSize(TextChoices):
    MICRO = "1-9", "1 tot en met 9 medewerkers"
    SMALL = "10-49", "10 tot en met 49 medewerkers"
    MEDIUM = "50-249", "50 tot en met 249 medewerkers"
    LARGE = "250+", "250 medewerkers of meer"


class SbiVersion(TextChoices):
    """The edition of the Standaard Bedrijfsindeling that a code is from: the same digits mean another thing in each."""

    OF_2008 = "2008", "SBI 2008"
    OF_2025 = "2025", "SBI 2025"


class Motive(TextChoices):
    """What drives an employer to hire from reception centres."""

    SHORTAGE = "personeel_nodig", "Zoekt personeel"
    SOCIAL = "maatschappelijk", "Wil iets betekenen"
    SOCIAL_RETURN = "social_return", "Heeft een verplichting voor social return"
    DIVERSITY = "diverse_ploeg", "Wil een diverse ploeg"
    EXPERIENCE = "goede_ervaring", "Had eerder goede ervaringen"
    NETWORK = "netwerk", "Hoorde het van een andere werkgever"
    OTHER = "anders", "Anders"


class Willingness(TextChoices):
    """Whether an employer wants to hire from reception centres."""

    YES = "ja", "Ja"
    CONDITIONALLY = "onder_voorwaarden", "Ja, onder voorwaarden"
    LATER = "later", "Nu niet, later wel"
    NO = "nee", "Nee"


class InteractionKind(TextChoices):
    """How somebody was in touch with an employer."""

    CALL = "telefoon", "Telefoon"
    VISIT = "bezoek", "Bezoek"
    MAIL = "e_mail", "E-mail of bericht"
    ONLINE = "online", "Online gesprek"
    MEETING = "bijeenkomst", "Op een bijeenkomst"
    OTHER = "anders", "Anders"


class MeetingResult(TextChoices):
    """What followed for an employer after a meeting."""

    NOTHING = "geen", "Niets"
    TALK = "vervolggesprek", "Vervolggesprek"
    VACANCY = "vacature", "Vacature gemeld"
    INTRODUCTION = "kennismaking", "Kennismaking met een kandidaat"
    OTHER = "anders", "Anders"


class ContractKind(TextChoices):
    TEMP_AGENCY = "uitzend", "Uitzendcontract"
    FIXED_TERM = "bepaald", "Bepaalde tijd"
    PERMANENT = "onbepaald", "Onbepaalde tijd"
    ON_CALL = "oproep", "Oproepcontract"
    SECONDMENT = "detachering", "Detachering"
    APPRENTICESHIP = "bbl", "Leerwerkplek (bbl)"


class LanguageLevel(TextChoices):
    A0 = "a0", "A0, nog geen woorden"
    A1 = "a1", "A1, losse woorden"
    A2 = "a2", "A2, korte zinnen"
    B1 = "b1", "B1, eenvoudig gesprek"
    B2 = "b2", "B2, goed gesprek"
    C1 = "c1", "C1, vloeiend"
    C2 = "c2", "C2, als moedertaal"


class Weekday(TextChoices):
    MONDAY = "ma", "Maandag"
    TUESDAY = "di", "Dinsdag"
    WEDNESDAY = "wo", "Woensdag"
    THURSDAY = "do", "Donderdag"
    FRIDAY = "vr", "Vrijdag"
    SATURDAY = "za", "Zaterdag"
    SUNDAY = "zo", "Zondag"


class WorkPaper(TextChoices):
    """A certificate or statement that a job may ask for, beside a driving licence."""

    VCA = "vca", "VCA (veilig werken)"
    HACCP = "haccp", "HACCP (veilig met voedsel)"
    FORKLIFT = "heftruck", "Heftruckcertificaat"
    CODE_95 = "code95", "Code 95 (beroepschauffeur)"
    CONDUCT = "vog", "VOG (verklaring omtrent het gedrag)"
    CARE_REGISTER = "big", "BIG-registratie (zorg)"
    DIPLOMA = "diploma", "Vakdiploma"


class ClosingReason(TextChoices):
    """Why a vacancy is no longer to be filled."""

    FILLED_HERE = "vervuld_deelnemer", "Vervuld door een deelnemer"
    FILLED_ELSEWHERE = "vervuld_ander", "Vervuld door iemand anders"
    NO_WORK = "geen_werk", "Er is geen werk meer"
    EMPLOYER_LEFT = "werkgever_afgehaakt", "De werkgever is afgehaakt"
    OTHER = "anders", "Anders"


#: Reasons that say that somebody has the job.
FILLED = (ClosingReason.FILLED_HERE, ClosingReason.FILLED_ELSEWHERE)


class BarrierCode(TextChoices):
    """What stops people from working (indicators.md J3); health and mental stand together in personal circumstances."""

    WAITING_TERM = "wachttermijn", "Wachttermijn"
    PERMIT_TERM = "twv_doorlooptijd", "TWV duurt lang"
    PERMIT_COMPLEX = "twv_complex", "TWV aanvragen is ingewikkeld"
    PERMIT_REFUSED = "twv_geweigerd", "TWV geweigerd"
    W_DOCUMENT = "w_document", "W-document"
    BSN_BRP = "bsn_brp", "BRP of BSN"
    BANK_ACCOUNT = "bankrekening", "Bankrekening"
    REBA = "reba", "Eigen bijdrage (REBA)"
    REPORTING_DUTY = "meldplicht", "Meldplicht"
    UNFAMILIAR = "onbekendheid_werkgever", "Werkgever kent de regels niet"
    PREJUDICE = "vooroordelen", "Vooroordelen"
    MOVE = "verhuizing", "Overplaatsing"
    LINKING = "koppeling", "Koppeling aan een gemeente"
    TRANSPORT = "vervoer", "Vervoer"
    TRAVEL_COSTS = "reiskosten", "Reiskosten"
    CHILDCARE = "kinderopvang", "Kinderopvang"
    LANGUAGE = "taal", "Taal"
    DIPLOMA = "diploma", "Diploma"
    EXPERIENCE = "werkervaring", "Werkervaring"
    PERSONAL = "persoonlijke_omstandigheden", "Persoonlijke omstandigheden"
    INTEGRATION = "inburgering_combinatie", "Combinatie met inburgering"
    DISINFORMATION = "desinformatie", "Onjuiste informatie"
    MOTIVATION = "motivatie", "Motivatie"
    SUITABLE_OFFER = "aanbod_passend", "Geen passend aanbod"
    WORKING_CONDITIONS = "arbeidsomstandigheden", "Arbeidsomstandigheden"
    EXPLOITATION_SIGNAL = "signaal_uitbuiting", "Signaal van uitbuiting"
    OTHER = "anders", "Anders"


class BarrierReporter(TextChoices):
    """Who says that something is a barrier."""

    PARTICIPANT = "deelnemer", "Deelnemer"
    COA = "coa", "COA"
    EMPLOYER = "werkgever", "Werkgever"
    WORK_SQUARE = "werkplein", "Werkplein"


class TravelMode(TextChoices):
    BIKE = "fiets", "Fiets"
    TRANSIT = "ov", "Openbaar vervoer"
    CAR = "auto", "Auto of busje"
