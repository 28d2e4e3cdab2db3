"""Make the database obey the matrix: grants, row policies, hardened history. Runs after every migrate, as the owner."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connections, transaction
from psycopg import sql

from config.database.matrix import (
    APP,
    FIGURES,
    LOGIN_READS,
    LOGIN_TABLES,
    MAINTENANCE,
    MATRIX,
    OWNER,
    ROLES,
    Access,
)

FUNCTIONS = Path(__file__).with_name("functions")
EVENT_SUFFIX = "event"
#: Tables of the libraries and of the framework: no pilot in them, no row policies.
PLAIN_PREFIXES = ("django_", "auth_", "account_", "pghistory_", "config_")


def apply_matrix(using: str = "default") -> None:
    """Rebuild every grant and policy of the schema, from nothing. Needs the owner's login; does nothing for another."""
    with transaction.atomic(using), connections[using].cursor() as cursor:
        cursor.execute("SELECT current_user")
        if cursor.fetchone()[0] != OWNER:
            return
        tables = _tables(cursor)
        statements = [*_schema(), *_close(tables)]
        statements += [s for table in tables if table in MATRIX for s in _open(table, MATRIX[table])]
        statements += [s for table in tables if table.endswith(EVENT_SUFFIX) for s in _history_table(table)]
        statements += _login(tables)
        for statement in statements:
            cursor.execute(statement)
        _harden_history(cursor)
        _functions(cursor, tables)


@contextmanager
def owner_sees_every_row(using: str = "default") -> Iterator[None]:
    """Inside, row security is not forced upon the owner. A new foreign key is checked against all rows or fails."""
    lifted = _force("NO FORCE", using, "SELECT oid::regclass::text FROM pg_class WHERE relforcerowsecurity")
    try:
        yield
    finally:
        _force("FORCE", using, "SELECT oid::regclass::text FROM pg_class WHERE oid::regclass::text = ANY(%s)", [lifted])


def _force(how: str, using: str, tables_sql: str, parameters: Sequence[Any] = ()) -> list[str]:
    with transaction.atomic(using), connections[using].cursor() as cursor:
        cursor.execute(f"{tables_sql} AND relkind = 'r' AND pg_get_userbyid(relowner) = current_user", parameters)
        tables = [name for (name,) in cursor.fetchall()]
        for table in tables:
            cursor.execute(f"ALTER TABLE {table} {how} ROW LEVEL SECURITY")
    return tables


def _tables(cursor: Any) -> list[str]:
    cursor.execute("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'")
    return sorted(row[0] for row in cursor.fetchall())


def _format(template: str, **names: str) -> sql.Composed:
    """SQL with quoted names; `{rows_…}` and `{privileges_…}` are constants of the matrix and go in as they are."""
    parts: dict[str, sql.Composable] = {
        key: sql.SQL(value) if key.startswith(("rows", "privileges")) else sql.Identifier(value)
        for key, value in names.items()
    }
    return sql.SQL(template).format(**parts)


def _schema() -> Iterator[sql.Composable]:
    yield sql.SQL("ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC")
    yield sql.SQL(
        "DO $$ BEGIN EXECUTE format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$"
    )
    for role in (APP, MAINTENANCE, FIGURES, *ROLES):
        yield _format("GRANT USAGE ON SCHEMA public TO {role}", role=role)
        yield _format("GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}", role=role)


def _close(tables: Iterable[str]) -> Iterator[sql.Composable]:
    """Take back everything, and let maintenance and figures through."""
    roles = (APP, MAINTENANCE, FIGURES, *ROLES)
    all_tables, all_roles = (sql.SQL(", ").join(map(sql.Identifier, names)) for names in (tables, roles))
    yield sql.SQL("REVOKE ALL ON {} FROM {}").format(all_tables, all_roles)
    for table in tables:
        if table.startswith(PLAIN_PREFIXES):
            continue
        yield _format("ALTER TABLE {table} ENABLE ROW LEVEL SECURITY", table=table)
        yield _format("ALTER TABLE {table} FORCE ROW LEVEL SECURITY", table=table)
        yield sql.SQL(
            "DO $$ DECLARE p text; BEGIN FOR p IN SELECT policyname FROM pg_policies"
            " WHERE schemaname = 'public' AND tablename = {name} LOOP"
            " EXECUTE format('DROP POLICY %I ON public.%I', p, {name}); END LOOP; END $$"
        ).format(name=sql.Literal(table))
        privileges = "SELECT" if table.endswith(EVENT_SUFFIX) else "ALL"
        yield _format("GRANT {privileges} ON {table} TO {role}", privileges=privileges, table=table, role=MAINTENANCE)
        yield _format(
            "CREATE POLICY maintenance ON {table} TO {role} USING (true) WITH CHECK (true)",
            table=table,
            role=MAINTENANCE,
        )
        yield _format("GRANT SELECT ON {table} TO {role}", table=table, role=FIGURES)
        yield _format("CREATE POLICY figures ON {table} FOR SELECT TO {role} USING (true)", table=table, role=FIGURES)


def _open(table: str, by_role: Any) -> Iterator[sql.Composable]:
    for role, access in by_role.items():
        yield from _grants(table, role, access)
        reads_only = access.privileges == "SELECT"
        command, check = ("FOR SELECT", "") if reads_only else ("FOR ALL", f" WITH CHECK ({access.rows})")
        yield _format(
            f"CREATE POLICY {{policy}} ON {{table}} {command} TO {{role}} USING ({{rows}}){{rows_check}}",
            policy=role.removeprefix("werkroute_"),
            table=table,
            role=role,
            rows=access.rows,
            rows_check=check,
        )


def _grants(table: str, role: str, access: Access) -> Iterator[sql.Composable]:
    if not access.columns:
        yield _format("GRANT {privileges} ON {table} TO {role}", privileges=access.privileges, table=table, role=role)
        return
    columns = sql.SQL(", ").join(map(sql.Identifier, access.columns))
    for privilege in access.privileges.split(", "):
        yield sql.SQL("GRANT {} ({}) ON {} TO {}").format(
            sql.SQL(privilege), columns, sql.Identifier(table), sql.Identifier(role)
        )


def _history_table(table: str) -> Iterator[sql.Composable]:
    """Events are written by triggers, as their owner; nobody writes them by hand."""
    yield _format("CREATE POLICY triggers ON {table} FOR INSERT TO {owner} WITH CHECK (true)", table=table, owner=OWNER)


def _login(tables: Iterable[str]) -> Iterator[sql.Composable]:
    for table in tables:
        if table in LOGIN_TABLES:
            yield _format("GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO {role}", table=table, role=APP)
        elif table in LOGIN_READS:
            yield _format("GRANT SELECT ON {table} TO {role}", table=table, role=APP)
    if "legal_parameter" in tables:
        yield _format("CREATE POLICY login ON legal_parameter FOR SELECT TO {role} USING (true)", role=APP)


def _harden_history(cursor: Any) -> None:
    """Triggers run as their owner with a fixed search path, and no setting of a session switches them off."""
    cursor.execute(
        "SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace"
        " AND (p.proname LIKE 'pgtrigger\\_%' OR p.proname = '_pgh_attach_context') AND p.prokind = 'f'"
    )
    for (function,) in cursor.fetchall():
        cursor.execute(f"ALTER FUNCTION {function} SECURITY DEFINER SET search_path = public, pg_temp")
        cursor.execute(f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC")
    cursor.execute(
        "CREATE OR REPLACE FUNCTION _pgtrigger_should_ignore(trigger_name NAME) RETURNS BOOLEAN"
        " LANGUAGE sql IMMUTABLE AS $$ SELECT false $$"
    )


def _functions(cursor: Any, tables: Iterable[str]) -> None:
    """Functions that act for a role beyond its own rows: each file drops, makes, owns and grants its own."""
    if "matching_placement" not in tables:
        return  # a first, partial migrate
    cursor.execute("SET LOCAL row_security = on")  # the bodies are checked as they are made
    for role in (MAINTENANCE, FIGURES):  # to become the owner of a function a role must be able to make one
        cursor.execute(_format("GRANT CREATE ON SCHEMA public TO {role}", role=role))
    for path in sorted(FUNCTIONS.glob("*.sql")):
        cursor.execute(path.read_text(encoding="utf-8"))
    for role in (MAINTENANCE, FIGURES):
        cursor.execute(_format("REVOKE CREATE ON SCHEMA public FROM {role}", role=role))
