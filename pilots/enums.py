"""Words with a fixed meaning in every pilot."""

from django.db.models import TextChoices


class Role(TextChoices):
    """What somebody does in a pilot; each has a database role of its own."""

    JOBHUNTER = "jobhunter", "Jobhunter"
    JOB_COACH = "job_coach", "Jobcoach"
    COA_CASEWORKER = "coa", "COA-casemanager"
    PROJECT_LEADER = "project_leader", "Projectleider"
    FUNCTIONAL_ADMIN = "admin", "Functioneel beheerder"
    RESEARCHER = "researcher", "Onderzoeker"
    PRIVACY_OFFICER = "privacy_officer", "Privacyfunctionaris (FG)"


#: A functional admin manages people over all pilots and belongs to none.
PILOT_ROLES = tuple(role for role in Role if role != Role.FUNCTIONAL_ADMIN)
#: Roles held by somebody of another organisation: their membership names it.
PARTNER_ROLES = (Role.COA_CASEWORKER, Role.JOB_COACH)


def database_role(role: str) -> str:
    """The PostgreSQL role of an application role. Raises ValueError for anything else: there is no default."""
    return f"werkroute_{Role(role).value}"


class Precision(TextChoices):
    """How exactly the documents give a date."""

    DAY = "day", "op de dag"
    MONTH = "month", "op de maand"
    YEAR = "year", "op het jaar"
    UNKNOWN = "unknown", "onbekend"


class ExpenditureKind(TextChoices):
    COMMITMENT = "verplichting", "Verplichting"
    REALISATION = "realisatie", "Realisatie"


class LocationKind(TextChoices):
    AZC = "azc", "azc"
    EMERGENCY = "noodopvang", "noodopvang"
    MUNICIPAL = "gemeentelijk", "gemeentelijke opvang"
    OTHER = "overig", "overige opvang"


class AccessAction(TextChoices):
    OPEN_DOSSIER = "open_dossier", "Dossier geopend"
    REVEAL_V_NUMBER = "reveal_v_number", "V-nummer getoond"
    REVEAL_BSN = "reveal_bsn", "BSN getoond"
    RECORD_BSN = "record_bsn", "BSN vastgelegd"
    SEARCH_NUMBER = "search_number", "Gezocht op nummer"
    REMOVE_BSN = "remove_bsn", "BSN verwijderd"
    DOWNLOAD_REPORT = "download_report", "Evaluatie gedownload"
    EXPORT_ANSWERS = "export_answers", "Antwoorden op eigen vragen gedownload"
    PROFILE_SHEET = "profile_sheet", "Profiel voor een werkgever gemaakt"


class RevealReason(TextChoices):
    """Why somebody opened a number that is otherwise hidden."""

    REGISTRATION = "brp", "Inschrijving in de BRP nakijken"
    AUTHORITY = "overheid", "Gemeente, UWV of Belastingdienst heeft het nodig"
    PERSON = "deelnemer", "De deelnemer vraagt ernaar"
    MISTAKE = "fout", "Een fout herstellen"
    OTHER = "anders", "Iets anders"


class OptionalData(TextChoices):
    """Data that a pilot uses only after a decision; off means hidden everywhere."""

    BSN = "bsn", "BSN"
    HOUSEHOLD = "huishouden", "Huishouden (aantallen)"
    WELLBEING = "welbevinden", "Welbevinden"
    LADDER = "trede", "Participatieladder"
    REBA = "reba", "Eigen bijdrage (REBA)"
    DEBTS = "schulden", "Signaal van schulden"
    BENEFIT = "uitkering", "Uitkering"
    BARRIERS = "belemmeringen", "Belemmeringen per persoon"


class QuestionKind(TextChoices):
    TEXT = "tekst", "Tekst"
    CHOICE = "keuze", "Keuze uit een lijst"
    YES_NO = "ja_nee", "Ja of nee"
    DATE = "datum", "Datum"


class MeetingKind(TextChoices):
    """Meetings (`activiteiten.soort`)."""

    INFORMATION = "voorlichting", "Voorlichting"
    JOB_FAIR = "banenmarkt", "Banenmarkt"
    WORKSHOP = "workshop", "Workshop grenzeloos communiceren"
    OFFICE_HOURS = "spreekuur", "Spreekuur"


class InKindActivity(TextChoices):
    """What hours in kind went to."""

    INTAKE = "intake", "Intake en screening"
    GUIDANCE = "begeleiding", "Begeleiding van bewoners"
    PAPERS = "papieren", "Papieren en BRP"
    CONSULTATION = "overleg", "Overleg"
    OTHER = "overig", "Overig"
