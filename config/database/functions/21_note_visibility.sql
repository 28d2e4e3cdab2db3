-- A note is never read by more people than when it was written: an edit may narrow its audience, not widen it.
-- What it says is changed or taken away by who wrote it only. Commands have no membership and may do both.
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

DROP TRIGGER IF EXISTS keep_note_writer ON participants_note;
DROP FUNCTION IF EXISTS keep_note_writer();
CREATE FUNCTION keep_note_writer() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    reader bigint := nullif(current_setting('app.membership', true), '')::bigint;
BEGIN
    IF reader IS NOT NULL AND OLD.recorded_by_id IS DISTINCT FROM reader THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'note_is_changed_by_its_writer',
            MESSAGE = 'a note is changed or removed by who wrote it';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER keep_note_writer
    BEFORE DELETE OR UPDATE OF text, kind, happened_on, visibility, recorded_by_id ON participants_note
    FOR EACH ROW EXECUTE FUNCTION keep_note_writer();
REVOKE ALL ON FUNCTION keep_note_writer() FROM PUBLIC;
