"""Public codes of people's dossiers; they stand in workbooks, so a value never changes."""

from django.db.models import TextChoices

from legal.rules.procedure import Phase, Regime, Track, phases_of, tracks_of


class Gender(TextChoices):
    MALE = "m", "Man"
    FEMALE = "v", "Vrouw"
    OTHER = "x", "X"
    UNKNOWN = "onbekend", "Onbekend"


class Inflow(TextChoices):
    """How somebody came in."""

    SELF = "zelf", "Zelf aangemeld"
    COA = "coa", "Via COA"
    PARTICIPATION_DESK = "meedoenbalie", "Via de Meedoenbalie"
    INTEGRATION_OFFICER = "inburgeringsconsulent", "Via de inburgeringsconsulent"
    EMPLOYER = "werkgever", "Via een werkgever"
    OTHER = "overig", "Anders"


class Education(TextChoices):
    NONE = "geen", "Geen opleiding"
    LOW = "laag", "Laag (basisschool, vmbo, mbo 1)"
    MIDDLE = "midden", "Midden (havo, vwo, mbo 2 tot en met 4)"
    HIGH = "hoog", "Hoog (hbo, universiteit)"
    UNKNOWN = "onbekend", "Onbekend"


#: A paper that no list names; its name says which.
OTHER_PAPER = "anders"


class EndReason(TextChoices):
    """Why a trajectory ended."""

    MOVED = "verhuisd", "Verhuisd"
    LANGUAGE_FIRST = "taal_eerst", "Eerst de taal"
    OTHER_PRIORITY = "andere_prioriteit", "Andere prioriteit"
    PERSONAL = "persoonlijke_omstandigheden", "Persoonlijke omstandigheden"
    REJECTED = "afgewezen", "Asielaanvraag afgewezen"
    WITHDRAWN = "teruggetrokken", "Teruggetrokken"
    NO_CONTACT = "geen_contact", "Geen contact meer"
    LASTING_WORK = "duurzaam_geplaatst", "Duurzaam geplaatst"
    OTHER = "overig", "Overig"


class Exclusion(TextChoices):
    NO = "nee", "Nee"
    YES = "ja", "Ja"
    UNKNOWN = "onbekend", "Onbekend"


class FactSource(TextChoices):
    """How we know a fact."""

    COA = "coa", "COA"
    EMPLOYER = "werkgever", "Werkgever"
    LETTER = "brief", "Brief"
    PARTICIPANT = "deelnemer", "Deelnemer"
    LIST = "lijst", "Ingelezen lijst"
    UNKNOWN = "onbekend", "Onbekend"


class MilestoneKind(TextChoices):
    """Dated facts (`gebeurtenissen.soort`); moves stand in Stay."""

    W_DOCUMENT = "w_document", "W-document"
    BRP_REQUESTED = "brp_aangevraagd", "BRP-inschrijving aangevraagd"
    BRP_PRIORITY_REQUESTED = "brp_spoed_aangevraagd", "Spoedinschrijving BRP aangevraagd"
    BRP_PRIORITY_GRANTED = "brp_spoed_toegekend", "Spoedinschrijving BRP toegekend"
    BRP_APPOINTMENT = "brp_afspraak", "Afspraak bij de BRP-straat"
    BRP_REGISTERED = "brp_ingeschreven", "Ingeschreven in de BRP"
    BSN_REQUESTED = "bsn_aangevraagd", "BSN aangevraagd"
    BSN_ASSIGNED = "bsn_toegekend", "BSN toegekend"
    BANK_ACCOUNT = "bankrekening", "Bankrekening geopend"
    REBA_TALK = "reba_gesprek", "Gesprek over eigen bijdrage (REBA)"
    STATUS_GRANTED = "vergunning_asiel", "Asielvergunning gekregen"
    REJECTED = "afwijzing", "Asielaanvraag afgewezen"
    APPEAL_LODGED = "beroep_ingesteld", "Beroep ingesteld"
    APPEAL_UPHELD = "beroep_gegrond", "Beroep gegrond"
    APPEAL_DISMISSED = "beroep_afgewezen", "Beroep afgewezen"
    APPLICATION_WITHDRAWN = "ingetrokken", "Asielaanvraag ingetrokken"
    DEPARTED = "vertrokken", "Vertrokken"
    DISPLACED_UKRAINE = "ontheemde_oekraine", "Tijdelijke bescherming (Oekraïne)"
    LEFT_RECEPTION = "uit_opvang", "Uit de COA-opvang"
    LINKED = "koppeling", "Gekoppeld aan een gemeente"
    HOUSED = "huisvesting", "Gehuisvest"
    INTEGRATION_STARTED = "inburgering_gestart", "Inburgering gestart"
    LADDER_STEP = "trede", "Trede participatieladder"
    LANGUAGE_LEVEL = "taalniveau", "Niveau Nederlands"
    VOLUNTEERING = "vrijwilligerswerk", "Vrijwilligerswerk"
    INFORMED = "geinformeerd", "Geïnformeerd over de gegevens"
    AGREED_FOLLOW_UP = "akkoord_nameting", "Akkoord met nameting"
    AGREEMENT_WITHDRAWN = "akkoord_ingetrokken", "Akkoord ingetrokken"


#: Kinds that cover a period.
PERIOD_KINDS = (MilestoneKind.W_DOCUMENT, MilestoneKind.DISPLACED_UKRAINE, MilestoneKind.VOLUNTEERING)

#: Kinds of which one holds at a time: a next paper begins after the one before has ended.
ONE_AT_A_TIME = (MilestoneKind.W_DOCUMENT, MilestoneKind.DISPLACED_UKRAINE)

#: What "klopt nog" can be said of beside milestones: the asylum facts by their code, and a stay.
ASYLUM_CODES = ("application", "registration", "reception", "exclusion", "procedure")
STAY = "stay"

#: `verhuizing` in workbooks; a row of Stay here.
MOVE = "verhuizing"


class PermitOutcome(TextChoices):
    OPEN = "open", "Aangevraagd"
    GRANTED = "verleend", "Verleend"
    REFUSED = "geweigerd", "Geweigerd"
    WITHDRAWN = "ingetrokken", "Ingetrokken"


class PermitReason(TextChoices):
    """Why UWV refused, or why an application ended (B10)."""

    NOT_MARKET_CONFORM = "niet_marktconform", "Loon of voorwaarden niet marktconform"
    TERM_NOT_PASSED = "termijn_niet_verstreken", "Wachttermijn niet voorbij"
    NO_COA_RECEPTION = "geen_coa_opvang", "Geen COA-opvang"
    NO_W_DOCUMENT = "geen_geldig_w_document", "Geen geldig W-document"
    EXCLUDED = "uitgesloten_procedure", "Uitgesloten procedure"
    REMOVAL_DUE = "uitzetting_aanstaande", "Uitzetting aanstaande"
    WITHDRAWN_BY_EMPLOYER = "ingetrokken_door_aanvrager", "Ingetrokken door de werkgever"
    STATUS_GRANTED = "status_verleend", "Asielvergunning verleend"
    INCOMPLETE = "onvolledig", "Aanvraag niet compleet"
    OTHER = "anders", "Anders"


class PermitCut(TextChoices):
    """Why a granted permit ended before its last day (B11). That a status ended it is derived, never recorded."""

    REVOKED = "ingetrokken_door_uwv", "Ingetrokken door UWV"
    LAPSED = "vervallen_anders", "Vervallen, anders dan door een asielvergunning"


class ObjectionOutcome(TextChoices):
    """What became of an objection (bezwaar) against a refusal."""

    UPHELD = "gegrond", "UWV verleent de TWV alsnog"
    DISMISSED = "ongegrond", "De weigering blijft staan"
    WITHDRAWN = "ingetrokken", "Het bezwaar is ingetrokken"


class EndOutcome(TextChoices):
    """Where somebody stood when the trajectory ended; the reason says why it ended."""

    AT_WORK = "aan_het_werk", "Aan het werk"
    EDUCATION = "opleiding", "Naar een opleiding"
    VOLUNTEERING = "vrijwilligerswerk", "Vrijwilligerswerk"
    OTHER_SUPPORT = "andere_begeleiding", "Andere begeleiding"
    NO_RESULT = "geen", "Geen van deze"
    UNKNOWN = "onbekend", "Onbekend"


class TrajectoryChange(TextChoices):
    """What happened to the guidance itself."""

    PAUSED = "gepauzeerd", "Pauze begonnen"
    RESUMED = "hervat", "Pauze voorbij"
    ENDED = "beeindigd", "Traject beëindigd"
    REOPENED = "heropend", "Traject heropend"


class ChildcareNeed(TextChoices):
    NONE = "geen", "Geen opvang nodig"
    ARRANGED = "geregeld", "Opvang is geregeld"
    NEEDED = "nodig", "Opvang is nog nodig"


class DelayOutcome(TextChoices):
    """What COA answered to a request to postpone a move."""

    OPEN = "open", "Nog geen antwoord"
    GRANTED = "uitgesteld", "Uitgesteld"
    REFUSED = "niet_uitgesteld", "Niet uitgesteld"


class LinkingKind(TextChoices):
    LINKING = "kansrijke_koppeling", "Kansrijke koppeling"
    RELINKING = "omkoppeling", "Omkoppeling"


class LinkingOutcome(TextChoices):
    """What came of a request for linking (rules.md F3)."""

    OPEN = "open", "Nog geen uitkomst"
    MUNICIPALITY = "gehonoreerd_gemeente", "Gehonoreerd: deze gemeente"
    REGION = "gehonoreerd_regio", "Gehonoreerd: in de regio"
    REFUSED = "afgewezen", "Afgewezen"
    TOO_LATE = "niet_tijdig", "Niet op tijd"
    UNKNOWN = "onbekend", "Onbekend"


class WorkReady(TextChoices):
    """COA's estimate when it refers somebody."""

    YES = "ja", "Ja, kan nu werken"
    WITH_HELP = "met_begeleiding", "Ja, met begeleiding"
    NOT_YET = "nog_niet", "Nog niet"
    UNKNOWN = "onbekend", "Weet ik niet"


class AppointmentKind(TextChoices):
    INTAKE = "intake", "Intake"
    FOLLOW_UP = "vervolggesprek", "Vervolggesprek"
    EMPLOYER = "werkgever", "Gesprek bij een werkgever"
    OTHER = "overig", "Andere afspraak"


class AppointmentOutcome(TextChoices):
    PLANNED = "gepland", "Gepland"
    DONE = "geweest", "Geweest"
    NO_SHOW = "niet_verschenen", "Niet verschenen"
    CANCELLED = "afgezegd", "Afgezegd"


class SupportKind(TextChoices):
    INFORMATION = "informatie", "Informatie"
    ADVICE = "advies", "Advies"
    MEDIATION = "bemiddeling", "Bemiddeling"
    CV = "cv", "Hulp bij het cv"
    TRAINING = "training", "Training"
    LANGUAGE = "taal", "Taalles"
    JOB_FAIR = "banenmarkt", "Banenmarkt"
    JOB_COACHING = "jobcoaching", "Jobcoaching"
    TAILORED = "maatwerk", "Maatwerk"


class NoteKind(TextChoices):
    NOTE = "notitie", "Notitie"
    CALL = "telefoon", "Telefoon"
    VISIT = "gesprek", "Gesprek"
    MESSAGE = "bericht", "Bericht"
    SUCCESS = "succes", "Wat goed ging"
    OBSTACLE = "knelpunt", "Knelpunt"


#: Kinds of notes that count as a contact moment.
CONTACT_KINDS = (NoteKind.CALL, NoteKind.VISIT, NoteKind.MESSAGE)


class Visibility(TextChoices):
    """Who may read a note, from few to many."""

    TEAM = "team", "Alleen het team"
    COA = "coa", "Team en COA"
    PARTNERS = "partners", "Team, COA en jobcoach"


class SignalKind(TextChoices):
    """Signals of unsafe work or exploitation."""

    UNSAFE = "onveilig_werk", "Onveilig werk"
    UNDERPAID = "onderbetaling", "Onderbetaling"
    THREAT = "dwang", "Dwang of bedreiging"
    PAPERS_TAKEN = "papieren_ingenomen", "Papieren ingenomen"
    HOUSING = "huisvesting", "Misstanden rond de woonplek"
    OTHER = "anders", "Anders"


class HandoverState(TextChoices):
    OFFERED = "aangeboden", "Aangeboden"
    ACCEPTED = "aangenomen", "Aangenomen"
    REFUSED = "geweigerd", "Geweigerd"
    WITHDRAWN = "ingetrokken", "Ingetrokken"


class HandoverPart(TextChoices):
    """What somebody may agree to pass on to another pilot, beside name and birth."""

    CONTACT = "contact", "Telefoon, e-mailadres, taal en tolk"
    PAPERS = "papieren", "Asielgegevens, papieren, BRP en bankrekening"
    V_NUMBER = "v_nummer", "V-nummer"
    PROFILE = "profiel", "Werkprofiel, talen en werkervaring"
    PROGRESS = "voortgang", "Taalniveau, participatieladder en vrijwilligerswerk"


class ProcedureRegime(TextChoices):
    """Under which asylum procedure an application falls; derived from its date, never stored (D5)."""

    PRE_PACT = Regime.PRE_PACT.value, "Procedure van voor 12 juni 2026"
    PACT = Regime.PACT.value, "Procedure vanaf 12 juni 2026"


class ProcedureTrack(TextChoices):
    """The track of an application, where somebody knows it (D5)."""

    DUBLIN = Track.DUBLIN.value, "Spoor 1: Dublin"
    SAFE_COUNTRY = Track.SAFE_COUNTRY.value, "Spoor 2: veilig land of bescherming in de EU"
    EVIDENTLY_FOUNDED = Track.EVIDENTLY_FOUNDED.value, "Spoor 3: duidelijk gegrond (niet in gebruik)"
    GENERAL = Track.GENERAL.value, "Spoor 4: algemene of verlengde procedure"
    POSSIBLY_FOUNDED = Track.POSSIBLY_FOUNDED.value, "Spoor 5: nader onderzoek (niet in gebruik)"
    SCREENING = Track.SCREENING.value, "Screening"
    RESPONSIBILITY = Track.RESPONSIBILITY.value, "Welk land verantwoordelijk is"
    BORDER = Track.BORDER.value, "Grensprocedure"
    ACCELERATED = Track.ACCELERATED.value, "Versnelde procedure"
    STANDARD = Track.STANDARD.value, "Standaardprocedure"
    INADMISSIBLE = Track.INADMISSIBLE.value, "Niet-ontvankelijk"


class ProcedurePhase(TextChoices):
    """How far the asylum procedure is, where somebody knows it (D6)."""

    REGISTERED = Phase.REGISTERED.value, "Aangemeld"
    REST = Phase.REST.value, "Rust- en voorbereidingstijd (RVT)"
    SCREENING = Phase.SCREENING.value, "Screening"
    GENERAL = Phase.GENERAL.value, "Algemene procedure (AA)"
    EXTENDED = Phase.EXTENDED.value, "Verlengde procedure (VA)"
    EXAMINATION = Phase.EXAMINATION.value, "Onderzoek"
    GRANTED = Phase.GRANTED.value, "Besluit: toegewezen"
    REFUSED = Phase.REFUSED.value, "Besluit: afgewezen"
    APPEAL = Phase.APPEAL.value, "Beroep"
    FURTHER_APPEAL = Phase.FURTHER_APPEAL.value, "Hoger beroep"
    STATUS_HOLDER = Phase.STATUS_HOLDER.value, "Statushouder"
    EXHAUSTED = Phase.EXHAUSTED.value, "Uitgeprocedeerd"
    WITHDRAWN = Phase.WITHDRAWN.value, "Ingetrokken"
    DEPARTED = Phase.DEPARTED.value, "Vertrokken"


def track_choices(regime: Regime | None) -> list[tuple[str, str]]:
    """The tracks to choose from under a regime; all while it is unknown."""
    return [(track.value, str(ProcedureTrack(track).label)) for track in tracks_of(regime)]


def phase_choices(regime: Regime | None) -> list[tuple[str, str]]:
    """The phases to choose from under a regime; all while it is unknown."""
    return [(phase.value, str(ProcedurePhase(phase).label)) for phase in phases_of(regime)]
