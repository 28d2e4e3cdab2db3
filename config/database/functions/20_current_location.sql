-- Where somebody lives today follows from the stays. A COA caseworker who records a move to another location loses
-- sight of the person by that very act, so the trigger works beyond the caseworker's own rows.
DROP TRIGGER IF EXISTS keep_current_location ON participants_stay;
DROP FUNCTION IF EXISTS keep_current_location();
CREATE FUNCTION keep_current_location() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    person uuid := coalesce(NEW.participant_id, OLD.participant_id);
    -- Today as the people at work read the calendar; the session counts in UTC and is yesterday until one or two.
    today date := (now() AT TIME ZONE 'Europe/Amsterdam')::date;
BEGIN
    UPDATE participants_participant p SET location_id = (
        SELECT s.location_id FROM participants_stay s
        WHERE s.participant_id = person AND (s.starts_on IS NULL OR s.starts_on <= today)
        ORDER BY s.starts_on DESC NULLS LAST LIMIT 1)
    WHERE p.id = person AND p.location_id IS DISTINCT FROM (
        SELECT s.location_id FROM participants_stay s
        WHERE s.participant_id = person AND (s.starts_on IS NULL OR s.starts_on <= today)
        ORDER BY s.starts_on DESC NULLS LAST LIMIT 1);
    RETURN NULL;
END $$;
CREATE TRIGGER keep_current_location AFTER INSERT OR UPDATE OR DELETE ON participants_stay
    FOR EACH ROW EXECUTE FUNCTION keep_current_location();
REVOKE ALL ON FUNCTION keep_current_location() FROM PUBLIC;
-- Last: only an owner can take rights back.
ALTER FUNCTION keep_current_location() OWNER TO werkroute_maintenance;
