-- The database itself: who may enter it, and its extension. Run by a superuser inside the database (or, where the
-- owner exists already, by werkroute_owner); running it again changes nothing. Tables, their grants and policies are
-- not made here but by every `migrate`.
-- btree_gist comes with PostgreSQL's contrib modules (Debian: part of postgresql-<version>) and lets an exclusion
-- constraint hold "the same person" and "overlapping dates" together.

DO $database$
BEGIN
    EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO werkroute_app', current_database());
END
$database$;

-- Named outright: before PostgreSQL 16 a login without inheritance does not own it through pg_database_owner.
ALTER SCHEMA public OWNER TO werkroute_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;
