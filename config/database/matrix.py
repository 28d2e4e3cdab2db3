"""Who may what, table by table: the one matrix from which grants and row policies are made after every migrate.

A table that is not named here is closed to every role; a test refuses a table of a pilot without a row in this matrix.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

APP = "werkroute_app"
OWNER = "werkroute_owner"
MAINTENANCE = "werkroute_maintenance"
FIGURES = "werkroute_figures"
JOBHUNTER = "werkroute_jobhunter"
COACH = "werkroute_job_coach"
COA = "werkroute_coa"
LEADER = "werkroute_project_leader"
ADMIN = "werkroute_admin"
RESEARCHER = "werkroute_researcher"
PRIVACY = "werkroute_privacy_officer"
PILOT_ROLES = (JOBHUNTER, COACH, COA, LEADER, RESEARCHER, PRIVACY)
ROLES = (*PILOT_ROLES, ADMIN)

# What a role may do.
READ = "SELECT"
ADD = "INSERT"
READ_ADD = "SELECT, INSERT"
WRITE = "SELECT, INSERT, UPDATE"
WRITE_REMOVE = "SELECT, INSERT, UPDATE, DELETE"
CHANGE = "SELECT, UPDATE"

# Which rows. Sub-selects run once per statement, not once per row; `IN (SELECT …)` obeys the reader's own policies.
EVERY_ROW = "true"
SCOPE_PILOT = "(SELECT nullif(current_setting('app.pilot', true), '')::bigint)"
SCOPE_USER = "(SELECT nullif(current_setting('app.user', true), '')::bigint)"
SCOPE_MEMBERSHIP = "(SELECT nullif(current_setting('app.membership', true), '')::bigint)"
SCOPE_LOCATIONS = (
    "ANY ((SELECT string_to_array(nullif(current_setting('app.locations', true), ''), ',')::bigint[])::bigint[])"
)
PILOT = f"pilot_id = {SCOPE_PILOT}"
THE_PILOT = f"id = {SCOPE_PILOT}"
OWN_LOCATIONS = f"{PILOT} AND location_id = {SCOPE_LOCATIONS}"
COACHED = f"{PILOT} AND job_coach_id = {SCOPE_MEMBERSHIP}"
#: A dossier that another pilot took over stays readable for a while, and then no more.
NOT_CLOSED = "(readable_until IS NULL OR readable_until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)"
READABLE = f"{PILOT} AND {NOT_CLOSED}"
READABLE_HERE = f"{OWN_LOCATIONS} AND {NOT_CLOSED}"
READABLE_COACHED = f"{COACHED} AND {NOT_CLOSED}"
# A single value makes the planner look up the one person of a row; `IN` and `EXISTS` may list a whole location first.
OF_PARTICIPANT = f"{PILOT} AND (SELECT true FROM participants_participant AS person WHERE person.id = participant_id)"  # noqa: S608
OF_PAIR = (
    f"{PILOT} AND EXISTS (SELECT FROM participants_participant AS person WHERE person.id = one_id)"  # noqa: S608
    " AND EXISTS (SELECT FROM participants_participant AS person WHERE person.id = other_id)"
)
OF_PLACEMENT = f"{PILOT} AND EXISTS (SELECT FROM matching_placement AS work WHERE work.id = placement_id)"
EMPLOYER_OF_COA = (
    f"{PILOT} AND (EXISTS"  # noqa: S608
    " (SELECT FROM participants_workpermit AS permit WHERE permit.employer_id = employers_employer.id)"
    " OR EXISTS (SELECT FROM participants_linkingrequest AS asked WHERE asked.employer_id = employers_employer.id))"
)
EMPLOYER_WITH_PLACEMENT = (
    f"{PILOT} AND EXISTS (SELECT FROM matching_placement AS work WHERE work.employer_id = employers_employer.id)"
)
OF_EMPLOYER = f"{PILOT} AND EXISTS (SELECT FROM employers_employer AS firm WHERE firm.id = employer_id)"
OWN_USER = f"user_id = {SCOPE_USER}"
OWN_PILOTS = (
    f"id IN (SELECT pilot_id FROM pilots_membership WHERE user_id = {SCOPE_USER})"  # noqa: S608
    " OR id IN (SELECT pilot_id FROM pilots_invitation)"  # that of the invitation in hand, if any
)
OWN_LINKS = f"membership_id IN (SELECT id FROM pilots_membership WHERE user_id = {SCOPE_USER})"  # noqa: S608
THIS_INVITATION = "token_hash = (SELECT nullif(current_setting('app.invitation', true), ''))"
OWN_RECORDS = f"{PILOT} AND membership_id = {SCOPE_MEMBERSHIP}"
COUNTED_HERE = f"{PILOT} AND location_id = {SCOPE_LOCATIONS}"
WRITTEN_BY_ME = f"recorded_by_id = {SCOPE_MEMBERSHIP}"
NOTES_FOR_COA = f"{OF_PARTICIPANT} AND (visibility IN ('coa', 'partners') OR {WRITTEN_BY_ME})"
NOTES_FOR_PARTNERS = f"{OF_PARTICIPANT} AND (visibility = 'partners' OR {WRITTEN_BY_ME})"
#: A BSN is there for jobhunters of the public bodies that the pilot's decision names, while that decision holds (P3).
BSN_BY_DECISION = (
    f"{PILOT} AND EXISTS (SELECT 1 FROM pilots_datachoice choice"  # noqa: S608
    f" JOIN pilots_membership reader ON reader.id = {SCOPE_MEMBERSHIP}"
    f" WHERE choice.pilot_id = {SCOPE_PILOT} AND choice.data = 'bsn' AND choice.is_on"
    " AND reader.organisation = ANY (choice.organisations))"
)
#: The costs for people seen; who asks writes the cost down before the row that says for whom.
OWN_COSTS = f"{PILOT} AND ({WRITTEN_BY_ME} OR id IN (SELECT cost_id FROM matching_fittingcostfor))"  # noqa: S608
#: Only who wrote a signal down and who is named as its reader; the readers are rows of their own.
NAMED_READER = f"{PILOT} AND (membership_id = {SCOPE_MEMBERSHIP} OR {WRITTEN_BY_ME})"
SIGNALS_FOR_ME = (
    f"{PILOT} AND ({WRITTEN_BY_ME} OR id IN"  # noqa: S608
    f" (SELECT signal_id FROM participants_signalreader WHERE membership_id = {SCOPE_MEMBERSHIP}))"
)

#: Own tasks of who does them and of who gave them. One about a dossier needs the dossier: its title may hold a name.
MY_TASKS = f"{PILOT} AND (assignee_id = {SCOPE_MEMBERSHIP} OR {WRITTEN_BY_ME})"
TASKS_OF_MY_PEOPLE = (
    f"{MY_TASKS} AND (participant_id IS NULL"  # noqa: S608
    " OR (SELECT true FROM participants_participant AS person WHERE person.id = participant_id))"
)


@dataclass(frozen=True, slots=True)
class Access:
    """What a role may do with which rows of a table, and when not all, with which columns."""

    privileges: str
    rows: str
    columns: tuple[str, ...] = ()


def all_members(access: Access) -> dict[str, Access]:
    """The same for every role of a pilot."""
    return dict.fromkeys(PILOT_ROLES, access)


READ_PILOT = Access(READ, PILOT)
WRITE_PILOT = Access(WRITE, PILOT)
#: Facts about the pilot itself: everybody in it reads them, the project leader keeps the money.
PILOT_FACTS = all_members(READ_PILOT) | {ADMIN: Access(READ, EVERY_ROW)}
MONEY = {LEADER: WRITE_PILOT, JOBHUNTER: READ_PILOT}
#: What the public decision says about money; what was spent, received or expected is not in it.
DECIDED = ("id", "pilot_id", "phase_id", "label", "position", "year")
DECIDED_BUDGET = all_members(Access(READ, PILOT, (*DECIDED, "budgeted", "vat_included")))
DECIDED_COVER = all_members(Access(READ, PILOT, (*DECIDED, "planned")))
#: Written by jobhunter and COA, for the residents of the own location; nobody else sees them.
ASYLUM_FACTS = {JOBHUNTER: Access(WRITE_REMOVE, PILOT), COA: Access(WRITE_REMOVE, OF_PARTICIPANT)}
FOR_WORK = {JOBHUNTER: Access(WRITE_REMOVE, PILOT), COACH: Access(READ, OF_PARTICIPANT)}
JOBHUNTER_ONLY = {JOBHUNTER: Access(WRITE_REMOVE, PILOT)}
#: Kept by who follows somebody at work: the jobhunter, and the job coach of that very work.
AT_WORK = {JOBHUNTER: WRITE_PILOT, COACH: Access(WRITE, OF_PLACEMENT)}
FOR_SIGNALS = (JOBHUNTER, COACH, COA)

MATRIX: Mapping[str, Mapping[str, Access]] = {
    # pilots
    "pilots_pilot": all_members(Access(READ, THE_PILOT))
    | {APP: Access(READ, OWN_PILOTS), ADMIN: Access(READ, EVERY_ROW)},
    "pilots_phase": PILOT_FACTS,
    "pilots_partner": PILOT_FACTS,
    "pilots_receptionlocation": PILOT_FACTS,
    "pilots_decision": PILOT_FACTS,
    "pilots_evaluationquestion": PILOT_FACTS,
    "pilots_budgetline": DECIDED_BUDGET | MONEY,
    "pilots_budgetamendment": MONEY,
    "pilots_coverline": DECIDED_COVER | MONEY,
    "pilots_expenditure": MONEY,
    "pilots_membership": all_members(READ_PILOT)
    | {LEADER: WRITE_PILOT, APP: Access(READ, OWN_USER), ADMIN: Access(WRITE, EVERY_ROW)},
    "pilots_membershiplocation": all_members(READ_PILOT)
    | {LEADER: Access(WRITE_REMOVE, PILOT), APP: Access(READ, OWN_LINKS), ADMIN: Access(WRITE_REMOVE, EVERY_ROW)},
    "pilots_invitation": {
        LEADER: WRITE_PILOT,
        ADMIN: Access(WRITE, EVERY_ROW),
        APP: Access(READ, THIS_INVITATION),
    },
    "pilots_datachoice": all_members(READ_PILOT) | {LEADER: WRITE_PILOT},
    "pilots_intakequestion": {JOBHUNTER: READ_PILOT, COACH: READ_PILOT, COA: READ_PILOT, LEADER: WRITE_PILOT},
    "pilots_teamcontact": {JOBHUNTER: WRITE_PILOT, COACH: READ_PILOT, COA: READ_PILOT, LEADER: WRITE_PILOT},
    "pilots_meeting": {
        JOBHUNTER: Access(WRITE_REMOVE, PILOT),
        COACH: READ_PILOT,
        COA: WRITE_PILOT,
        LEADER: Access(WRITE_REMOVE, PILOT),
    },
    "pilots_residentcount": {
        JOBHUNTER: READ_PILOT,
        COA: Access(WRITE_REMOVE, COUNTED_HERE),
        LEADER: Access(WRITE_REMOVE, PILOT),
    },
    "pilots_inkindhours": {COA: Access(WRITE_REMOVE, OWN_RECORDS), LEADER: READ_PILOT},
    "pilots_barriercount": {
        JOBHUNTER: Access(WRITE_REMOVE, PILOT),
        COA: WRITE_PILOT,
        LEADER: READ_PILOT,
    },
    "pilots_submission": all_members(Access(READ_ADD, f"{PILOT} AND {OWN_USER}")),
    "pilots_accessrecord": {
        JOBHUNTER: Access(READ_ADD, OWN_RECORDS),
        COA: Access(READ_ADD, OWN_RECORDS),
        COACH: Access(READ_ADD, OWN_RECORDS),
        LEADER: Access(READ_ADD, PILOT),
        PRIVACY: READ_PILOT,
    },
    # employers
    "employers_employer": {
        JOBHUNTER: WRITE_PILOT,
        COA: Access(READ, EMPLOYER_OF_COA),
        COACH: Access(READ, EMPLOYER_WITH_PLACEMENT),
    },
    "employers_employercontact": {JOBHUNTER: Access(WRITE_REMOVE, PILOT), COACH: Access(READ, OF_EMPLOYER)},
    "employers_employerprofile": {JOBHUNTER: WRITE_PILOT},
    "employers_employerinteraction": JOBHUNTER_ONLY,
    "employers_employerattendance": JOBHUNTER_ONLY,
    "employers_vacancy": {JOBHUNTER: WRITE_PILOT},
    "employers_employerbarrier": JOBHUNTER_ONLY,
    "employers_traveltime": {JOBHUNTER: Access(WRITE_REMOVE, PILOT), COA: READ_PILOT},
    # participants, split by audience
    "participants_participant": {
        JOBHUNTER: Access(WRITE, READABLE),
        COA: Access(WRITE, READABLE_HERE),
        COACH: Access(READ, READABLE_COACHED),
    },
    "participants_contactdetails": {
        JOBHUNTER: WRITE_PILOT,
        COA: Access(WRITE, OF_PARTICIPANT),
        COACH: Access(READ, OF_PARTICIPANT),
    },
    "participants_identity": {JOBHUNTER: WRITE_PILOT, COA: Access(WRITE, OF_PARTICIPANT)},
    "participants_asylumfacts": ASYLUM_FACTS,
    "participants_milestone": ASYLUM_FACTS,
    "participants_stay": ASYLUM_FACTS,
    "participants_workpermit": {JOBHUNTER: Access(WRITE_REMOVE, PILOT), COA: Access(READ, OF_PARTICIPANT)},
    "participants_permitsuspension": {JOBHUNTER: Access(WRITE_REMOVE, PILOT), COA: Access(READ, OF_PARTICIPANT)},
    "participants_workprofile": FOR_WORK,
    "participants_spokenlanguage": FOR_WORK,
    "participants_workexperience": FOR_WORK,
    "participants_certificate": FOR_WORK,
    "participants_intakedraft": JOBHUNTER_ONLY,
    "participants_intakeanswer": JOBHUNTER_ONLY,
    "participants_circumstances": JOBHUNTER_ONLY,
    "participants_wellbeingscore": JOBHUNTER_ONLY,
    "participants_sealedbsn": {JOBHUNTER: Access(WRITE_REMOVE, BSN_BY_DECISION)},
    "participants_informeddetail": ASYLUM_FACTS,
    "participants_employeragreement": FOR_WORK,
    "participants_factconfirmation": ASYLUM_FACTS,
    "participants_volunteerdeclaration": {
        JOBHUNTER: Access(WRITE_REMOVE, PILOT),
        COA: WRITE_PILOT,
    },
    "participants_announcedmove": ASYLUM_FACTS,
    "participants_documentbatch": {COA: Access(WRITE, f"{PILOT} AND {WRITTEN_BY_ME}")},
    "participants_linkingrequest": ASYLUM_FACTS,
    # how somebody is guided
    "participants_referral": {JOBHUNTER: Access(CHANGE, PILOT), COA: Access(WRITE, OF_PARTICIPANT)},
    "participants_trajectorystep": {JOBHUNTER: WRITE_PILOT, COA: Access(READ, OF_PARTICIPANT)},
    "participants_appointment": JOBHUNTER_ONLY,
    "participants_attendance": JOBHUNTER_ONLY,
    "participants_involvement": {JOBHUNTER: WRITE_PILOT, COACH: Access(READ, OF_PARTICIPANT)},
    "participants_casetransfer": {JOBHUNTER: WRITE_PILOT},
    "participants_merge": {JOBHUNTER: WRITE_PILOT},
    "participants_notthesame": {JOBHUNTER: Access(READ_ADD, PILOT), COA: Access(READ_ADD, OF_PAIR)},
    "participants_handover": {JOBHUNTER: Access(READ_ADD, PILOT)},
    "participants_incominghandover": {JOBHUNTER: Access(CHANGE, PILOT)},
    # what stops somebody, what was done, what was said
    "participants_barrier": JOBHUNTER_ONLY,
    # Which of it a job coach may change, a trigger says: job coaching of one's own.
    "participants_supportgiven": {JOBHUNTER: Access(WRITE_REMOVE, PILOT), COACH: Access(WRITE, OF_PARTICIPANT)},
    "participants_note": {
        JOBHUNTER: Access(WRITE_REMOVE, PILOT),
        # Which of them somebody may change or remove, a trigger says: one's own.
        COA: Access(WRITE_REMOVE, NOTES_FOR_COA),
        COACH: Access(WRITE_REMOVE, NOTES_FOR_PARTNERS),
    },
    "participants_signal": dict.fromkeys(FOR_SIGNALS, Access(WRITE, SIGNALS_FOR_ME)),
    # Whom a reader's row may open a signal to, a trigger says: its writer names them, once.
    "participants_signalreader": dict.fromkeys(FOR_SIGNALS, Access(READ_ADD, NAMED_READER)),
    # matching
    "matching_match": JOBHUNTER_ONLY,
    "matching_matchstep": JOBHUNTER_ONLY,
    "matching_chase": JOBHUNTER_ONLY,
    "matching_dismissal": JOBHUNTER_ONLY,
    "matching_fairtalk": JOBHUNTER_ONLY,
    "matching_placement": {
        JOBHUNTER: WRITE_PILOT,
        COA: Access(READ, OF_PARTICIPANT),
        COACH: Access(READ, COACHED),
    },
    "matching_contract": {
        JOBHUNTER: WRITE_PILOT,
        COA: Access(READ, OF_PLACEMENT),
        COACH: Access(READ, OF_PLACEMENT),
    },
    "matching_wage": {JOBHUNTER: WRITE_PILOT},
    "matching_progression": AT_WORK,
    # Mijn werk: of everybody alone
    "matching_owntask": dict.fromkeys((JOBHUNTER, COACH, COA), Access(WRITE, TASKS_OF_MY_PEOPLE))
    | {LEADER: Access(WRITE, f"{MY_TASKS} AND participant_id IS NULL")},
    "matching_putoff": dict.fromkeys((JOBHUNTER, COACH, COA, RESEARCHER, PRIVACY), Access(WRITE_REMOVE, OWN_RECORDS)),
    "matching_worksettings": dict.fromkeys((JOBHUNTER, COACH, COA, LEADER), Access(WRITE, OWN_RECORDS)),
    # aftercare; an answer by link comes in through functions of the database, so its page has no rights here
    "matching_aftercarestep": {JOBHUNTER: READ_PILOT, COACH: READ_PILOT, LEADER: Access(WRITE_REMOVE, PILOT)},
    "matching_conceptpaper": JOBHUNTER_ONLY,
    "matching_permitgap": {
        JOBHUNTER: Access(WRITE_REMOVE, PILOT),
        COA: Access(READ, OF_PARTICIPANT),
        COACH: Access(READ, OF_PARTICIPANT),
    },
    "matching_aftercaremoment": AT_WORK,
    "matching_checkin": AT_WORK,
    "matching_answerlink": AT_WORK,
    # job coaching; sessions are help that was given
    "matching_coachassignment": {
        JOBHUNTER: WRITE_PILOT,
        COACH: Access(READ, f"{OF_PLACEMENT} AND coach_id = {SCOPE_MEMBERSHIP}"),
    },
    "matching_coachgoal": AT_WORK,
    # small costs: the money with a case number, and apart from it for whom
    "matching_fittingcost": {
        JOBHUNTER: WRITE_PILOT,
        COACH: Access(READ_ADD, OWN_COSTS),
        LEADER: Access(CHANGE, PILOT),
    },
    "matching_fittingcostfor": {JOBHUNTER: WRITE_PILOT, COACH: Access(READ_ADD, OF_PARTICIPANT)},
    "matching_coachaction": AT_WORK,
    # reporting
    "reporting_publication": {
        LEADER: Access(READ_ADD, PILOT),
        RESEARCHER: READ_PILOT,
        PRIVACY: READ_PILOT,
        JOBHUNTER: READ_PILOT,
    },
    "reporting_importbatch": {LEADER: Access(READ, PILOT)},
    # the law, the same for every pilot
    "legal_parameter": dict.fromkeys(PILOT_ROLES, Access(READ, EVERY_ROW)) | {ADMIN: Access(WRITE_REMOVE, EVERY_ROW)},
    # people who sign in: an admin sees everything of them but their password
    "accounts_user": {
        ADMIN: Access(
            CHANGE,
            EVERY_ROW,
            ("id", "email", "name", "is_active", "is_functional_admin", "date_joined", "last_login", "sessions_ended"),
        ),
        APP: Access(WRITE, EVERY_ROW),
    },
}

#: Sign-in and plumbing: the application's own login, before any role is chosen.
LOGIN_TABLES = (
    "account_emailaddress",
    "account_emailconfirmation",
    "config_cache",
    "django_session",
)
LOGIN_READS = ("django_content_type", "django_migrations", "auth_permission", "auth_group", "legal_parameter")
