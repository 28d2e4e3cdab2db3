-- Take back a meeting that was recorded by mistake, with its lists. The project leader may, and knows nobody on them by
-- name: so they go here, beyond the role's own rows. False when the meeting is not there, or of another pilot.
DROP FUNCTION IF EXISTS remove_meeting(bigint);
CREATE FUNCTION remove_meeting(wanted bigint) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    pilot bigint := nullif(current_setting('app.pilot', true), '')::bigint;
BEGIN
    DELETE FROM matching_fairtalk WHERE meeting_id = wanted AND pilot_id = pilot;
    DELETE FROM participants_attendance WHERE meeting_id = wanted AND pilot_id = pilot;
    DELETE FROM employers_employerattendance WHERE meeting_id = wanted AND pilot_id = pilot;
    DELETE FROM pilots_meeting WHERE id = wanted AND pilot_id = pilot;
    RETURN FOUND;
END $$;
REVOKE ALL ON FUNCTION remove_meeting(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_meeting(bigint) TO werkroute_jobhunter, werkroute_project_leader;
-- Last: only an owner can take rights back.
ALTER FUNCTION remove_meeting(bigint) OWNER TO werkroute_maintenance;
