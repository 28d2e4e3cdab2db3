"""A made-up caseload of any size, written with COPY: names are numbers, nobody is meant."""

import random
import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import psycopg
from django.apps import apps
from psycopg import sql

from participants.names import name_key, sort_key

FIRST = ("Yonas", "Samira", "Mehmet", "Nour", "Leyla", "Tsegay", "Carlos", "Farid", "Rozhin", "Hiwet")
LAST = ("Tesfay", "al-Hadid", "Yıldırım", "Khalil", "Demir", "Haile", "Mendoza", "Nazari", "Karimi", "Berhane")
NEWEST = date(2026, 11, 1)
LEVELS = ("a0", "a1", "a2", "b1")
SECTORS = ("horeca", "schoonmaak", "logistiek", "bouw", "zorg")
WEEK = ("ma", "di", "wo", "do", "vr", "za", "zo")
MAYBE = (None, True, False)
PEOPLE_PER_VACANCY = 4
WRITTEN = "2026-01-01T00:00:00Z"
Row = tuple[Any, ...]
People = list[tuple[uuid.UUID, int, int]]
Employers = dict[int, uuid.UUID]


COLUMNS = {
    "pilots_pilot": "id slug name municipality province target_group decision_body evaluation_note case_prefix"
    " last_case_number in_kind",
    "pilots_receptionlocation": "id pilot_id name kind place note",
    "employers_employer": "id pilot_id name kvk_number sector place size drop_out_reason recorded_at",
    "participants_participant": "id pilot_id case_number first_name last_name birth_date birth_year_only gender"
    " location_id inflow enrolled_on intake_on pause_reason end_reason version name_key sort_key recorded_at",
    "participants_asylumfacts": "id pilot_id participant_id application_lodged_on application_source exclusion"
    " recorded_at",
    "participants_stay": "id pilot_id participant_id location_id source recorded_at",
    "participants_milestone": "id pilot_id participant_id kind happened_on until detail source recorded_at",
    "employers_vacancy": "id pilot_id employer_id title sector hours_min hours_max days has_shifts has_nights"
    " has_weekends language_level english_level needs_driving_licence positions recorded_at",
    "employers_traveltime": "id pilot_id location_id employer_id mode minutes recorded_at",
    "participants_workprofile": "id pilot_id participant_id education experience wishes hours_available"
    " has_driving_licence available_days can_work_nights can_work_shifts bike_minutes transit_minutes recorded_at",
    "participants_spokenlanguage": "id pilot_id participant_id language level recorded_at",
    "participants_note": "id pilot_id participant_id kind happened_on text visibility recorded_at",
    "participants_workpermit": "id pilot_id participant_id employer_id requested_on decided_on outcome reason"
    " valid_from valid_until recorded_at",
}


def write_caseload(server: psycopg.Connection, *, pilots: int, dossiers: int) -> None:
    """Fill an empty schema. Triggers and keys rest meanwhile: history of made-up rows measures nothing."""
    server.execute("SET session_replication_role = replica")
    chance = random.Random(20261121)  # noqa: S311  (the same caseload every time)
    employers = {number: uuid.UUID(int=chance.getrandbits(128)) for number in range(1, pilots + 1)}
    _copy(server, "pilots_pilot", (_pilot(number) for number in employers))
    _copy(server, "pilots_receptionlocation", ((n, n, f"azc {n}", "azc", "", "") for n in employers))
    _copy(
        server,
        "employers_employer",
        ((key, n, f"Werkgever {n}", "", "horeca", "", "", "", WRITTEN) for n, key in employers.items()),
    )
    people = [(uuid.UUID(int=chance.getrandbits(128)), 1 + n % pilots, n) for n in range(dossiers)]
    _write_people(server, chance, people, employers)
    _write_work(server, chance, people, employers)
    server.execute("SET session_replication_role = DEFAULT")
    server.execute("VACUUM ANALYZE")  # as the server keeps its tables by itself


def _write_people(server: psycopg.Connection, chance: random.Random, people: People, employers: Employers) -> None:
    _copy(
        server,
        "participants_participant",
        ((*_person(chance, key, pilot, number), WRITTEN) for key, pilot, number in people),
    )
    _copy(
        server,
        "participants_asylumfacts",
        ((uuid.uuid4(), pilot, key, _before(chance, 700), "coa", "nee", WRITTEN) for key, pilot, _n in people),
    )
    _copy(
        server,
        "participants_stay",
        ((uuid.uuid4(), pilot, key, pilot, "coa", WRITTEN) for key, pilot, _n in people),
    )
    _copy(
        server,
        "participants_milestone",
        ((*row, WRITTEN) for key, pilot, _n in people for row in _milestones(chance, key, pilot)),
    )
    calls = random.Random(20261125)  # noqa: S311  (apart, so that the other rows stay what they were)
    _copy(server, "participants_note", (_call(calls, key, pilot) for key, pilot, _n in people))
    _copy(
        server,
        "participants_workpermit",
        ((*_permit(chance, key, pilot, employers[pilot]), WRITTEN) for key, pilot, n in people if n % 4 == 0),
    )


def _write_work(server: psycopg.Connection, chance: random.Random, people: People, employers: Employers) -> None:
    """What ranking reads: a profile and a language for everybody, a vacancy for each four people, a journey."""
    _copy(
        server,
        "participants_workprofile",
        ((uuid.uuid4(), pilot, key, *_profile(chance), WRITTEN) for key, pilot, _n in people),
    )
    _copy(
        server,
        "participants_spokenlanguage",
        ((uuid.uuid4(), pilot, key, "nederlands", chance.choice(LEVELS), WRITTEN) for key, pilot, _n in people),
    )
    _copy(
        server,
        "employers_vacancy",
        (
            (uuid.uuid4(), pilot, employers[pilot], f"Werk {number}", *_vacancy(chance), WRITTEN)
            for _key, pilot, number in people[: len(people) // PEOPLE_PER_VACANCY]
        ),
    )
    _copy(
        server,
        "employers_traveltime",
        ((uuid.uuid4(), n, n, key, mode, 25, WRITTEN) for n, key in employers.items() for mode in ("fiets", "ov")),
    )


def _profile(chance: random.Random) -> Row:
    return (
        "laag", [chance.choice(SECTORS)], [chance.choice(SECTORS)], chance.choice((None, 16, 24, 32, 40)),
        chance.choice(MAYBE), chance.sample(WEEK, chance.choice((0, 3, 5, 7))), chance.choice(MAYBE),
        chance.choice(MAYBE), chance.choice((None, 15, 30, 45)), chance.choice((None, 30, 60)),
    )  # fmt: skip


def _vacancy(chance: random.Random) -> Row:
    return (
        chance.choice(SECTORS), chance.choice((None, 16, 24, 36)), 40, chance.sample(WEEK, chance.choice((0, 2, 5))),
        chance.choice(MAYBE), chance.choice(MAYBE), chance.choice(MAYBE), chance.choice(("", *LEVELS)), "",
        chance.choice(MAYBE), 1,
    )  # fmt: skip


def _copy(server: psycopg.Connection, table: str, rows: Iterator[Row]) -> None:
    told = COLUMNS[table].split()
    untold = _untold(table, told)
    names = sql.SQL(", ").join(map(sql.Identifier, [*told, *untold]))
    with (
        server.cursor() as cursor,
        cursor.copy(sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), names)) as copy,
    ):
        for row in rows:
            copy.write_row((*row, *untold.values()))


def _untold(table: str, told: list[str]) -> dict[str, Any]:
    """What a new row holds in the columns that must be filled, and that neither the caseload nor the database fills."""
    model = next(model for model in apps.get_models() if model._meta.db_table == table)
    fields = (
        field
        for field in model._meta.concrete_fields
        if field.column not in told and not field.null and not field.has_db_default()
    )
    return {str(field.column): field.get_default() for field in fields}


def _pilot(number: int) -> Row:
    return (number, f"pilot-{number}", f"Pilot {number}", f"Gemeente {number:03}", "", "", "", "", "P", 0, [])


def _person(chance: random.Random, key: uuid.UUID, pilot: int, number: int) -> Row:
    first, last = chance.choice(FIRST), f"{chance.choice(LAST)} {number}"
    enrolled = _before(chance, 600)
    return (
        key, pilot, f"P-{number:06}", first, last, date(1970, 1, 1) + timedelta(days=chance.randrange(12_000)), False,
        chance.choice("mvx"), pilot, "coa", enrolled, enrolled + timedelta(days=7) if number % 5 else None, "", "", 1,
        name_key(first, last), sort_key(first, last),
    )  # fmt: skip


def _milestones(chance: random.Random, key: uuid.UUID, pilot: int) -> Iterator[Row]:
    start = _before(chance, 500)
    until = start + timedelta(days=chance.randrange(200, 700))
    yield uuid.uuid4(), pilot, key, "w_document", start, until, "", "coa"
    yield uuid.uuid4(), pilot, key, "bsn_aangevraagd", start + timedelta(days=20), None, "", "coa"
    if chance.random() < 0.7:
        yield uuid.uuid4(), pilot, key, "bsn_toegekend", start + timedelta(days=90), None, "", "coa"


def _call(chance: random.Random, key: uuid.UUID, pilot: int) -> Row:
    """The last contact with somebody: one dossier in six has stood still for longer than six weeks."""
    on = date.today() - timedelta(days=chance.randrange(50))  # noqa: DTZ011  what stands still, does so today
    return uuid.uuid4(), pilot, key, "telefoon", on, "Gesproken over werk.", "team", on


def _permit(chance: random.Random, key: uuid.UUID, pilot: int, employer: uuid.UUID) -> Row:
    asked = _before(chance, 200)
    granted = asked + timedelta(days=40)
    return uuid.uuid4(), pilot, key, employer, asked, granted, "verleend", "", granted, granted + timedelta(days=300)


def _before(chance: random.Random, days: int) -> date:
    return NEWEST - timedelta(days=chance.randrange(days))
