-- A dossier that another pilot took over is closed: its old team reads it until `readable_until` and changes nothing in
-- it, that day least of all. Only the function that hands over and the commands get past this.
DROP TRIGGER IF EXISTS keep_handed_over_closed ON participants_participant;
DROP FUNCTION IF EXISTS keep_handed_over_closed();
CREATE FUNCTION keep_handed_over_closed() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT pg_has_role(current_user, 'werkroute_maintenance', 'USAGE')
        AND (OLD.readable_until IS NOT NULL OR NEW.readable_until IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'handed_over_is_closed',
            MESSAGE = 'a dossier that was handed over is closed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_handed_over_closed BEFORE UPDATE ON participants_participant
    FOR EACH ROW EXECUTE FUNCTION keep_handed_over_closed();
REVOKE ALL ON FUNCTION keep_handed_over_closed() FROM PUBLIC;
