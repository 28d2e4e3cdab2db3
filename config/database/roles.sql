-- The database roles of Werkroute. Run by a superuser, once per server; running it again changes nothing.
-- For a server of your own: run this file, CREATE DATABASE werkroute OWNER werkroute_owner, run database.sql in it, and
-- give both logins a password (ALTER ROLE werkroute_app PASSWORD '...'). Where tests run, the owner needs CREATEDB too.
-- Only plain SQL, no commands of psql.

DO $roles$
DECLARE
    role_name text;
    -- Chosen inside a transaction with SET ROLE, one for each role that a member of a pilot can have.
    scoped CONSTANT text[] := ARRAY[
        'werkroute_jobhunter', 'werkroute_job_coach', 'werkroute_coa', 'werkroute_project_leader',
        'werkroute_admin', 'werkroute_researcher', 'werkroute_privacy_officer'
    ];
    -- Chosen by commands (maintenance), or the owner of functions that give figures without names (figures).
    internal CONSTANT text[] := ARRAY['werkroute_maintenance', 'werkroute_figures'];
    -- Before PostgreSQL 16 the NOINHERIT of the login itself has this effect.
    options CONSTANT text := CASE
        WHEN current_setting('server_version_num')::int >= 160000 THEN ' WITH INHERIT FALSE, SET TRUE'
        ELSE ''
    END;
BEGIN
    FOREACH role_name IN ARRAY ARRAY['werkroute_owner', 'werkroute_app'] || scoped || internal LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
            EXECUTE format('CREATE ROLE %I', role_name);
        END IF;
        EXECUTE format(
            'ALTER ROLE %I NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOREPLICATION NOINHERIT %s',
            role_name,
            CASE WHEN role_name IN ('werkroute_owner', 'werkroute_app') THEN 'LOGIN' ELSE 'NOLOGIN' END
        );
    END LOOP;

    -- A statement that fails holds the names and dates it was about: it stays out of the log of the server.
    FOREACH role_name IN ARRAY ARRAY['werkroute_owner', 'werkroute_app'] LOOP
        EXECUTE format('ALTER ROLE %I SET log_min_error_statement = panic', role_name);
        EXECUTE format('ALTER ROLE %I SET log_parameter_max_length = 0', role_name);
        EXECUTE format('ALTER ROLE %I SET log_parameter_max_length_on_error = 0', role_name);
    END LOOP;

    FOREACH role_name IN ARRAY scoped LOOP
        EXECUTE format('GRANT %I TO werkroute_app', role_name) || options;
    END LOOP;
    FOREACH role_name IN ARRAY scoped || internal LOOP
        EXECUTE format('GRANT %I TO werkroute_owner', role_name) || options;
    END LOOP;
END
$roles$;
