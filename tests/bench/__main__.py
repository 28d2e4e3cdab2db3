"""What script/bench runs. Quote the ratios: the milliseconds are this machine's, on this day."""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import cache

import django
import psycopg

django.setup()

from django.db import connection  # noqa: E402
from django.template import engines  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402

from config.database.scope import maintenance  # noqa: E402
from config.memory import settle  # noqa: E402
from employers.models import Vacancy  # noqa: E402
from participants.models import Participant  # noqa: E402
from pilots.enums import Role  # noqa: E402
from pilots.models import Pilot, ReceptionLocation  # noqa: E402
from tests.bench.caseload import write_caseload  # noqa: E402
from tests.factories import make_membership, make_user  # noqa: E402
from tests.template_database import copy_database, run_commands, superuser, template_database  # noqa: E402

NAME = "werkroute_bench"
RUNS = 7
FIRST_PAGE = "SELECT * FROM participants_participant WHERE pilot_id = {pilot} ORDER BY sort_key, id LIMIT 25"
FOUND = (
    "SELECT * FROM participants_participant WHERE pilot_id = {pilot} AND name_key LIKE '%tes%'"
    " ORDER BY sort_key, id LIMIT 25"
)
ONE = "SELECT * FROM participants_participant WHERE id = '{person}'"
MILESTONES = "SELECT * FROM participants_milestone WHERE participant_id = '{person}'"
RUNNING_OUT = (
    "SELECT * FROM participants_milestone WHERE pilot_id = {pilot} AND kind = 'w_document'"
    " AND until BETWEEN current_date AND current_date + 91"
)
EVERYBODY = (
    "SELECT case_number, enrolled_on, intake_on, ended_on, gender, birth_date FROM participants_participant"
    " WHERE pilot_id = {pilot}"
)
OPENINGS = "SELECT * FROM employers_vacancy WHERE pilot_id = {pilot}"
PROFILES = (
    "SELECT person.id, profile.*, language.level FROM participants_participant AS person"
    " LEFT JOIN participants_workprofile AS profile ON profile.participant_id = person.id"
    " LEFT JOIN participants_spokenlanguage AS language ON language.participant_id = person.id"
    " WHERE person.pilot_id = {pilot}"
)
#: Routes about a person or a vacancy, with the argument that they take.
ABOUT_PERSON = ("participants:detail", "matching:openings")
ABOUT_VACANCY = ("matching:candidates",)
#: What is asked, by whom, and the bare SQL of the rows it shows.
PAGES: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("deelnemers, eerste pagina", Role.JOBHUNTER, "participants:list", (FIRST_PAGE,)),
    ("deelnemers, zoeken op naam", Role.JOBHUNTER, "participants:list?q=tes", (FOUND,)),
    ("deelnemers, COA", Role.COA_CASEWORKER, "participants:list", (FIRST_PAGE,)),
    ("dossier", Role.JOBHUNTER, "participants:detail", (ONE, MILESTONES)),
    ("Mijn werk", Role.JOBHUNTER, "matching:work", (RUNNING_OUT,)),
    ("Mijn werk, het team", Role.JOBHUNTER, "matching:work?van=team", (RUNNING_OUT,)),
    ("Mijn werk, COA", Role.COA_CASEWORKER, "matching:work", (RUNNING_OUT,)),
    ("Mijn werk, projectleider", Role.PROJECT_LEADER, "matching:work", (RUNNING_OUT,)),
    ("passende kandidaten", Role.JOBHUNTER, "matching:candidates", (PROFILES,)),
    ("passende vacatures", Role.JOBHUNTER, "matching:openings", (OPENINGS,)),
    ("werkgevers", Role.JOBHUNTER, "employers:list", ("SELECT * FROM employers_employer WHERE pilot_id = {pilot}",)),
    ("cijfers", Role.PROJECT_LEADER, "reporting:indicators", (EVERYBODY,)),
    ("budget", Role.PROJECT_LEADER, "reporting:budget", ("SELECT * FROM pilots_phase WHERE pilot_id = {pilot}",)),
)


def median_ms(work: Callable[[], object]) -> float:
    """The middle of a few runs, after one that does not count."""
    work()
    times = []
    for _run in range(RUNS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def measure(pilot: Pilot, person: Participant, only: str) -> None:
    with maintenance():
        location = ReceptionLocation.objects.get(pilot=pilot)
        vacancy = Vacancy.objects.filter(pilot=pilot).order_by("title").values_list("pk", flat=True).first()
    clients = {}
    for role in (Role.JOBHUNTER, Role.COA_CASEWORKER, Role.PROJECT_LEADER):
        member = make_membership(pilot, role, user=make_user(f"{role}@bench.example.nl"), locations=(location,))
        clients[role] = Client(raise_request_exception=True)
        clients[role].force_login(member.user)
    row = "{:<28} {:>9} {:>9} {:>9} {:>7}\n"
    sys.stdout.write(row.format("pagina", "server ms", "SQL ms", "verhouding", "vragen"))
    for label, who, route, statements in (page for page in PAGES if only in page[0]):
        name, _, query = route.partition("?")
        about = [person.pk] if name in ABOUT_PERSON else [vacancy] if name in ABOUT_VACANCY else []
        address = reverse(name, args=[pilot.slug, *about]) + (f"?{query}" if query else "")
        client = clients[Role(who)]
        with CaptureQueriesContext(connection) as captured:
            status = client.get(address).status_code
        asked = len(captured)
        if status != 200:
            raise RuntimeError(f"{address} answered {status}")
        page = median_ms(lambda client=client, address=address: client.get(address))  # type: ignore[misc]
        bare = median_ms(lambda statements=statements: run_bare(statements, pilot, person))  # type: ignore[misc]
        sys.stdout.write(row.format(label, f"{page:.1f}", f"{bare:.1f}", f"{page / bare:.1f}", asked))


@cache
def bare_connection() -> psycopg.Connection:
    """One connection for all bare statements: connecting is not what is measured."""
    return superuser(NAME)


def run_bare(statements: tuple[str, ...], pilot: Pilot, person: Participant) -> None:
    """The rows without Django and without row-level security: what the database itself needs."""
    for statement in statements:
        bare_connection().execute(statement.format(pilot=pilot.pk, person=person.pk).encode()).fetchall()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dossiers", type=int, default=20_000)
    parser.add_argument("--pilots", type=int, default=300)
    parser.add_argument("--only", default="", help="time pages whose name holds this")
    options = parser.parse_args()
    engines["django"].engine.debug = False  # type: ignore[attr-defined]  # as a served page is made
    settle()
    copy_database(NAME, template_database())
    run_commands(NAME, ["load_parameters", "--verbosity", "0"])
    start = time.perf_counter()
    with superuser(NAME) as server:
        write_caseload(server, pilots=options.pilots, dossiers=options.dossiers)
    made = time.perf_counter() - start
    connection.close()
    connection.settings_dict["NAME"] = NAME
    connection.settings_dict["USER"] = "werkroute_app"
    with maintenance():
        pilot = Pilot.objects.get(pk=1)
        person = Participant.objects.filter(pilot=pilot).order_by("sort_key")[0]
        own = Participant.objects.filter(pilot=pilot).count()
    sys.stdout.write(
        f"{date.today():%Y-%m-%d}: {options.dossiers} dossiers, {options.pilots} pilots, {own} in this one;"  # noqa: DTZ011
        f" made in {made:.1f} s\n"
    )
    measure(pilot, person, options.only)


if __name__ == "__main__":
    main()
