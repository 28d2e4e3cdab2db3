"""A database that is migrated once and copied for every worker: migrating takes longer than most of the tests.

Its name carries a digest of all that shapes it, so that a change of a migration or of the matrix makes a new one.
"""

import fcntl
import hashlib
import os
from pathlib import Path

import psycopg
from django.core.management import call_command
from django.db import connection
from psycopg import sql

from config import embedded_postgres

FIXTURES = "werkroute_fixtures"
OWNER = "werkroute_owner"
ROOT = Path(__file__).resolve().parents[1]
SHAPES = ("*/migrations/*.py", "config/database/**/*", "pilots/constraints.py", "requirements/base.txt")
MAKE_FIXTURES_ROLE = f"""
DO $$ BEGIN
    CREATE ROLE {FIXTURES} NOLOGIN INHERIT;
    GRANT werkroute_maintenance TO {FIXTURES} WITH INHERIT TRUE, SET FALSE;
    GRANT {FIXTURES} TO werkroute_app WITH INHERIT FALSE, SET TRUE;
EXCEPTION WHEN duplicate_object THEN NULL; END $$
"""


def template_database() -> str:
    """The name of the migrated database, made now when it is not there yet."""
    name = f"werkroute_template_{_digest()}"
    cluster = embedded_postgres.ensure_running()
    server_address = {"host": cluster.socket_dir, "port": str(cluster.port), "dbname": "postgres"}
    lock_path = Path(os.environ.get("WERKROUTE_VAR", ROOT / "var")) / "template.lock"
    with (
        lock_path.open("w") as lock,
        psycopg.connect(user=embedded_postgres.SUPERUSER, autocommit=True, **server_address) as server,  # type: ignore[arg-type]
    ):
        fcntl.flock(lock, fcntl.LOCK_EX)
        server.execute(MAKE_FIXTURES_ROLE.encode())
        if server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is None:
            _make(server, name)
    return name


def _make(server: psycopg.Connection, name: str) -> None:
    building = f"{name}_building"
    server.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(building)))
    server.execute(sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(building), sql.Identifier(OWNER)))
    usual = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = building
    try:
        call_command("migrate", verbosity=0)
    finally:
        connection.close()
        connection.settings_dict["NAME"] = usual
    server.execute(sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(building), sql.Identifier(name)))


def _digest() -> str:
    digest = hashlib.sha256()
    found = {path for pattern in SHAPES for path in ROOT.glob(pattern)}
    for path in sorted(path for path in found if path.suffix in {".py", ".sql", ".txt"}):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
