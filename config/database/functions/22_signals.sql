-- A signal is read by whom its writer names when it is written, and by nobody else. A reader's row is what opens it, so
-- nobody names oneself; and what was reported stays as it was, apart from the follow-up, which is said once.
DROP TRIGGER IF EXISTS keep_signal_readers ON participants_signalreader;
DROP FUNCTION IF EXISTS keep_signal_readers();
CREATE FUNCTION keep_signal_readers() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    member bigint := nullif(current_setting('app.membership', true), '')::bigint;
BEGIN
    IF member IS NOT NULL AND NOT EXISTS (
            SELECT FROM participants_signal s WHERE s.id = NEW.signal_id AND s.recorded_by_id = member) THEN
        RAISE EXCEPTION 'who wrote a signal names its readers' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_signal_readers BEFORE INSERT OR UPDATE ON participants_signalreader
    FOR EACH ROW EXECUTE FUNCTION keep_signal_readers();
REVOKE ALL ON FUNCTION keep_signal_readers() FROM PUBLIC;

DROP TRIGGER IF EXISTS keep_signal ON participants_signal;
DROP FUNCTION IF EXISTS keep_signal();
CREATE FUNCTION keep_signal() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    member bigint := nullif(current_setting('app.membership', true), '')::bigint;
    follow_up CONSTANT text[] := ARRAY['followed_up_on', 'follow_up'];
BEGIN
    IF member IS NOT NULL AND (
            OLD.followed_up_on IS NOT NULL OR to_jsonb(NEW) - follow_up <> to_jsonb(OLD) - follow_up) THEN
        RAISE EXCEPTION 'of a signal only the follow-up is added, once' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_signal BEFORE UPDATE ON participants_signal
    FOR EACH ROW EXECUTE FUNCTION keep_signal();
REVOKE ALL ON FUNCTION keep_signal() FROM PUBLIC;
