-- A job coach corrects job coaching that they wrote down themselves, and passes it on to nobody. Commands and the
-- jobhunter, who corrects all help, get past this.
DROP TRIGGER IF EXISTS keep_session_writer ON participants_supportgiven;
DROP FUNCTION IF EXISTS keep_session_writer();
CREATE FUNCTION keep_session_writer() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    reader CONSTANT bigint := nullif(current_setting('app.membership', true), '')::bigint;
BEGIN
    IF current_setting('role') = 'werkroute_job_coach' AND (
        OLD.recorded_by_id IS DISTINCT FROM reader OR OLD.kind <> 'jobcoaching'
        OR (NEW.recorded_by_id, NEW.kind, NEW.participant_id, NEW.pilot_id)
            IS DISTINCT FROM (OLD.recorded_by_id, OLD.kind, OLD.participant_id, OLD.pilot_id)) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'session_is_changed_by_its_coach',
            MESSAGE = 'a session is changed by the coach who wrote it down';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_session_writer BEFORE UPDATE ON participants_supportgiven
    FOR EACH ROW EXECUTE FUNCTION keep_session_writer();
REVOKE ALL ON FUNCTION keep_session_writer() FROM PUBLIC;
