-- A note is never read by more people than when it was written: an edit may narrow its audience, not widen it.
DROP TRIGGER IF EXISTS keep_note_audience ON participants_note;
DROP FUNCTION IF EXISTS keep_note_audience();
CREATE FUNCTION keep_note_audience() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    levels CONSTANT text[] := ARRAY['team', 'coa', 'partners'];
BEGIN
    IF array_position(levels, NEW.visibility::text) > array_position(levels, OLD.visibility::text) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'note_audience_never_widens',
            MESSAGE = 'a note may not be shown to more people than when it was written';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_note_audience BEFORE UPDATE OF visibility ON participants_note
    FOR EACH ROW EXECUTE FUNCTION keep_note_audience();
REVOKE ALL ON FUNCTION keep_note_audience() FROM PUBLIC;
