"""A database that is migrated once and copied for every worker: migrating takes longer than most of the tests.

Its name carries a digest of all that shapes it, so that a change of a migration or of the matrix makes a new one.
"""

import fcntl
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psycopg
from django.core.management import call_command
from django.db import connection, transaction
from psycopg import sql

from config import embedded_postgres
from tests.cast import make_cast
from tests.factories import make_law

APP = "werkroute_app"
FIXTURES = "werkroute_fixtures"
OWNER = "werkroute_owner"
ROOT = Path(__file__).resolve().parents[1]
SHAPES = ("*/migrations/*.py", "config/database/**/*", "pilots/constraints.py", "requirements/base.txt")
#: Every table but those that migrating fills. A table that never had a page has no rows, and is passed over.
FILLED_BY_TESTS = """
SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND pg_relation_size(oid) > 0
AND relname NOT IN ('django_migrations', 'django_content_type', 'auth_permission')
"""
MAKE_FIXTURES_ROLE = f"""
DO $$ BEGIN
    CREATE ROLE {FIXTURES} NOLOGIN INHERIT;
    GRANT werkroute_maintenance TO {FIXTURES} WITH INHERIT TRUE, SET FALSE;
    GRANT {FIXTURES} TO werkroute_app WITH INHERIT FALSE, SET TRUE;
EXCEPTION WHEN duplicate_object THEN NULL; END $$
"""

#: Starting Django takes longer than most commands do.
RUN_COMMANDS = """
import json, sys
import django
from django.core.management import call_command
django.setup()
for command in json.loads(sys.argv[1]):
    call_command(*command)
"""


def template_database() -> str:
    """The name of the migrated database, made now when it is not there yet."""
    return _once(f"werkroute_template_{_digest()}", _migrate)


def peopled_database() -> str:
    """The name of the database with the law and the cast of the tests, likewise."""
    makers = ("tests/cast.py", "tests/factories.py", "tests/inserting.py")
    digest = _digest("legal/**/*", "*/models*/**/*", "*/models.py", *makers)
    return _once(f"werkroute_cast_{digest}", _people)


def demo_database() -> str:
    """The name of the database with the four pilots and the demo caseload, likewise."""
    return _once(f"werkroute_demo_{_digest('pilots/**/*', 'reporting/demo/**/*', 'legal/**/*')}", _load_demo)


def copy_database(name: str, template: str) -> None:
    """Make `name` anew as a copy of `template`."""
    with superuser() as server:
        server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        server.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER {}").format(*map(sql.Identifier, (name, template, OWNER)))
        )


def remove_database(name: str) -> None:
    with superuser() as server:
        server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def run_commands(database: str, *commands: Sequence[str], login: str = "owner") -> None:
    """Run management commands on `database`, in a process of their own, as the demo would."""
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings.demo",
        "WERKROUTE_DATABASE": database,
        "WERKROUTE_LOGIN": login,
    }
    program = [sys.executable, "-c", RUN_COMMANDS, json.dumps(commands)]
    subprocess.run(program, cwd=ROOT, env=environment, check=True, capture_output=True)  # noqa: S603


def superuser(database: str = "postgres") -> psycopg.Connection:
    """A connection that no policy stops, for making databases and filling them in bulk."""
    cluster = embedded_postgres.ensure_running()
    return psycopg.connect(
        host=cluster.socket_dir, port=cluster.port, dbname=database, user=embedded_postgres.SUPERUSER, autocommit=True
    )


def empty_again(name: str) -> None:
    """Take out of a copy of the migrated database what a test committed, past every trigger and policy."""
    with superuser(name) as server, server.transaction():
        server.execute("SET LOCAL session_replication_role = replica")
        tables = [table for (table,) in server.execute(FILLED_BY_TESTS)]
        for table in tables:
            server.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))


def _once(name: str, fill: Callable[[str], None]) -> str:
    lock_path = Path(os.environ.get("WERKROUTE_VAR", ROOT / "var")) / f"{name.split('_')[1]}.lock"
    with lock_path.open("w") as lock, superuser() as server:
        fcntl.flock(lock, fcntl.LOCK_EX)
        server.execute(MAKE_FIXTURES_ROLE.encode())
        if server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is None:
            building = f"{name}_building"
            server.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(building)))
            fill(building)
            server.execute(
                sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(building), sql.Identifier(name))
            )
    return name


def _migrate(building: str) -> None:
    with superuser() as server:
        server.execute(sql.SQL("CREATE DATABASE {} OWNER {}").format(*map(sql.Identifier, (building, OWNER))))
    with _connected(building, OWNER):
        call_command("migrate", verbosity=0)


def _people(building: str) -> None:
    copy_database(building, template_database())
    with _connected(building, APP), transaction.atomic():
        make_law()
        make_cast()


@contextmanager
def _connected(name: str, user: str) -> Iterator[None]:
    usual = {key: connection.settings_dict[key] for key in ("NAME", "USER")}
    connection.close()
    connection.settings_dict |= {"NAME": name, "USER": user}
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict |= usual


def _load_demo(building: str) -> None:
    copy_database(building, template_database())
    run_commands(building, ["load_pilots"], ["load_demo"])


def _digest(*patterns: str) -> str:
    digest = hashlib.sha256()
    found = {path for pattern in (*SHAPES, *patterns) for path in ROOT.glob(pattern)}
    for path in sorted(path for path in found if path.suffix in {".py", ".sql", ".txt", ".json", ".toml"}):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
