"""The database holds what the matrix says, table by table and role by role, and no table is forgotten."""

from typing import Any

import pytest
from django.apps import apps
from django.db import connection

from config.database.apply import PLAIN_PREFIXES
from config.database.matrix import APP, FIGURES, LOGIN_READS, LOGIN_TABLES, MAINTENANCE, MATRIX, OWNER, ROLES

pytestmark = pytest.mark.django_db
PRIVILEGES = ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")


def rows(statement: str, *values: str | list[str]) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(statement, list(values))
        return cursor.fetchall()


def columns_of(*tables: str) -> set[tuple[str, str]]:
    """(table, column), from the catalogue: information_schema hides what the reader has no right on."""
    found = rows(
        "SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
        " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped"
    )
    return {(table, column) for table, column in found if not tables or table in tables}


def tables_with_a_pilot() -> set[str]:
    return {table for table, column in columns_of() if column == "pilot_id"}


def test_every_table_forces_row_security_or_is_named_as_plain():
    open_tables = rows(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')"
        " AND NOT (relrowsecurity AND relforcerowsecurity)"
    )
    assert [name for (name,) in open_tables if not name.startswith(PLAIN_PREFIXES)] == []


def test_no_plain_table_has_a_pilot():
    assert [name for name in tables_with_a_pilot() if name.startswith(PLAIN_PREFIXES)] == []


def test_every_table_of_a_pilot_stands_in_the_matrix():
    assert {name for name in tables_with_a_pilot() if not name.endswith("event")} == {
        name for name in MATRIX if not name.startswith(("accounts_", "legal_")) and name != "pilots_pilot"
    }


def keys_inside_a_pilot() -> set[tuple[str, str]]:
    """(table, column) of each key from a row of a pilot to another one, as the models say."""
    models = [model for model in apps.get_models() if of_pilot(model) and not model._meta.db_table.endswith("event")]
    return {
        (model._meta.db_table, f"{field.name}_id")
        for model in models
        for field in model._meta.concrete_fields
        if field.is_relation and of_pilot(field.related_model)
    }


def of_pilot(model: Any) -> bool:
    return any(field.column == "pilot_id" for field in model._meta.concrete_fields)


def test_no_key_crosses_the_border_of_a_pilot():
    """Foreign-key checks look past row security, so each of these keys has one beside it that takes the pilot along."""
    composite = rows(
        "SELECT k.conrelid::regclass::text, a.attname FROM pg_constraint k"
        " JOIN pg_attribute p ON p.attrelid = k.conrelid AND p.attnum = k.conkey[1] AND p.attname = 'pilot_id'"
        " JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[2]"
        " JOIN pg_attribute there ON there.attrelid = k.confrelid AND there.attnum = k.confkey[1]"
        " WHERE k.contype = 'f' AND cardinality(k.conkey) = 2 AND there.attname = 'pilot_id'"
    )
    assert keys_inside_a_pilot() == set(composite) != set()


@pytest.mark.parametrize("role", [*ROLES, APP])
def test_a_role_has_exactly_the_privileges_of_the_matrix(role):
    granted = rows(
        "SELECT c.relname, p.privilege FROM pg_class c CROSS JOIN unnest(%s::text[]) AS p(privilege)"
        " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'"
        " AND has_table_privilege(%s, c.oid, p.privilege)",
        list(PRIVILEGES),
        role,
    )
    expected = {
        (table, privilege)
        for table, by_role in MATRIX.items()
        if role in by_role and not by_role[role].columns
        for privilege in by_role[role].privileges.split(", ")
    }
    if role == APP:
        expected |= {(table, p) for table in LOGIN_TABLES for p in ("SELECT", "INSERT", "UPDATE", "DELETE")}
        expected |= {(table, "SELECT") for table in LOGIN_READS}
    assert set(granted) == expected


def test_the_admin_reads_all_of_a_user_but_the_password():
    columns = {column for _table, column in columns_of("accounts_user")}
    readable = {
        column
        for column in columns
        if rows("SELECT has_column_privilege('werkroute_admin', 'accounts_user', %s, 'SELECT')", column) == [(True,)]
    }
    assert readable == set(MATRIX["accounts_user"]["werkroute_admin"].columns)
    assert columns - readable == {"password"}


def test_policies_name_their_role_and_none_is_for_everybody():
    policies = rows("SELECT DISTINCT unnest(roles) FROM pg_policies WHERE schemaname = 'public'")
    assert {str(name) for (name,) in policies} <= {*ROLES, APP, MAINTENANCE, FIGURES, OWNER}


def test_the_application_may_choose_the_roles_of_people_and_no_other():
    chosen = rows(
        "SELECT r.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid"
        " WHERE m.member = %s::regrole AND m.set_option AND NOT m.inherit_option",
        APP,
    )
    assert {name for (name,) in chosen} == {*ROLES, "werkroute_fixtures"}  # the last one is of these tests


def test_functions_with_the_rights_of_another_are_closed_to_the_public_and_fix_their_search_path():
    functions = rows(
        "SELECT p.proname, has_function_privilege('public', p.oid, 'EXECUTE'), p.proconfig FROM pg_proc p"
        " WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef"
    )
    assert {name for name, public, _config in functions if public} == set()
    assert {name for name, _public, config in functions if "search_path=public, pg_temp" not in (config or [])} == set()
    own = {"next_case_number", "keep_current_location", "use_invitation", "coached_verdict_facts"}
    own |= {"referral_stages", "moved_referrals", "closed_dossiers"}
    assert own <= {name for name, _public, _config in functions}


def test_temporary_objects_are_refused():
    assert rows("SELECT has_database_privilege(%s, current_database(), 'TEMP')", APP) == [(False,)]


@pytest.mark.parametrize("login", [APP, OWNER])
def test_a_statement_that_fails_stays_out_of_the_log_of_any_server(login):
    ((settings,),) = rows("SELECT rolconfig FROM pg_roles WHERE rolname = %s", login)
    assert {
        "log_min_error_statement=panic",
        "log_parameter_max_length=0",
        "log_parameter_max_length_on_error=0",
    } <= set(settings or [])
