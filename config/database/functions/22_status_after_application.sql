-- Nobody gets an asylum permit before asking for asylum: refused from both sides, the decision and the application.
-- Each side has a name of its own, so that the sentence stands at the date that was typed.
DROP TRIGGER IF EXISTS status_after_application ON participants_milestone;
DROP TRIGGER IF EXISTS application_before_status ON participants_asylumfacts;
DROP FUNCTION IF EXISTS status_after_application();
DROP FUNCTION IF EXISTS application_before_status();
CREATE FUNCTION status_after_application() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (
        SELECT FROM participants_asylumfacts f WHERE f.participant_id = NEW.participant_id
        AND NEW.happened_on < coalesce(f.application_lodged_on, f.application_registered_on)) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'status_after_application',
            MESSAGE = 'an asylum permit cannot be older than the application';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION application_before_status() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (
        SELECT FROM participants_milestone m WHERE m.participant_id = NEW.participant_id
        AND m.kind = 'vergunning_asiel'
        AND m.happened_on < coalesce(NEW.application_lodged_on, NEW.application_registered_on)) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'application_before_status',
            MESSAGE = 'an application cannot be younger than the asylum permit';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER status_after_application BEFORE INSERT OR UPDATE OF kind, happened_on, participant_id
    ON participants_milestone FOR EACH ROW WHEN (NEW.kind = 'vergunning_asiel')
    EXECUTE FUNCTION status_after_application();
CREATE TRIGGER application_before_status
    BEFORE INSERT OR UPDATE OF application_lodged_on, application_registered_on, participant_id
    ON participants_asylumfacts FOR EACH ROW EXECUTE FUNCTION application_before_status();
REVOKE ALL ON FUNCTION status_after_application() FROM PUBLIC;
REVOKE ALL ON FUNCTION application_before_status() FROM PUBLIC;
