-- The next free dossier number of the pilot in scope. A role that sees only some dossiers must not meet a number of
-- another one, so the counter is read and raised here, beyond the role's own rows.
DROP FUNCTION IF EXISTS next_case_number();
CREATE FUNCTION next_case_number() RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    pilot bigint := nullif(current_setting('app.pilot', true), '')::bigint;
    prefix text;
    number integer;
    candidate text;
BEGIN
    LOOP
        UPDATE pilots_pilot SET last_case_number = last_case_number + 1 WHERE id = pilot
            RETURNING case_prefix, last_case_number INTO prefix, number;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'no pilot in scope' USING ERRCODE = 'insufficient_privilege';
        END IF;
        candidate := prefix || '-' || lpad(number::text, 4, '0');
        EXIT WHEN NOT EXISTS (
            SELECT FROM participants_participant WHERE pilot_id = pilot AND case_number = candidate);
    END LOOP;
    RETURN candidate;
END $$;
REVOKE ALL ON FUNCTION next_case_number() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION next_case_number() TO werkroute_jobhunter, werkroute_coa, werkroute_maintenance;
-- Last: only an owner can take rights back.
ALTER FUNCTION next_case_number() OWNER TO werkroute_maintenance;
