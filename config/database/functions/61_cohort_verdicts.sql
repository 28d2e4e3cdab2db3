-- What the right to work of the active people of the pilot in scope follows from, without names: one row per person, per
-- dated fact (a move is the beginning of a next stay) and per permit; employers are told apart by number only. Plain
-- rows, because putting them together here would cost the database more than it costs the reader.
DROP FUNCTION IF EXISTS cohort_verdict_facts(date);
DROP FUNCTION IF EXISTS cohort_verdict_people(date);
CREATE FUNCTION cohort_verdict_people(as_of date) RETURNS TABLE (
    case_number text, birth_date date, birth_year_only boolean, application_lodged_on date,
    application_registered_on date, exclusion text, exclusion_letter_on date, in_reception_from date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.case_number, p.birth_date, p.birth_year_only, f.application_lodged_on, f.application_registered_on,
        coalesce(f.exclusion, 'onbekend'), f.exclusion_letter_on, f.in_reception_from
    FROM participants_participant p
    LEFT JOIN participants_asylumfacts f ON f.participant_id = p.id
    WHERE p.pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint)
        AND p.merged_into_id IS NULL AND p.enrolled_on <= as_of AND (p.ended_on IS NULL OR p.ended_on > as_of)
$$;

DROP FUNCTION IF EXISTS cohort_verdict_events(date);
CREATE FUNCTION cohort_verdict_events(as_of date) RETURNS TABLE (
    case_number text, kind text, happened_on date, until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH active AS (
        SELECT id, case_number FROM participants_participant
        WHERE pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint)
            AND merged_into_id IS NULL AND enrolled_on <= as_of AND (ended_on IS NULL OR ended_on > as_of)),
    stays AS (
        SELECT s.participant_id, s.starts_on,
            row_number() OVER (PARTITION BY s.participant_id ORDER BY s.starts_on NULLS FIRST) AS place
        FROM participants_stay s
        WHERE s.pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint))
    SELECT a.case_number, m.kind, m.happened_on, m.until
    FROM participants_milestone m JOIN active a ON a.id = m.participant_id
    WHERE m.pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint) AND m.happened_on <= as_of
    UNION ALL
    SELECT a.case_number, 'verhuizing', s.starts_on, NULL
    FROM stays s JOIN active a ON a.id = s.participant_id
    WHERE s.place > 1 AND s.starts_on <= as_of
$$;

DROP FUNCTION IF EXISTS cohort_verdict_permits(date);
CREATE FUNCTION cohort_verdict_permits(as_of date) RETURNS TABLE (
    case_number text, employer text, requested_on date, complete_on date, decided_on date, outcome text,
    valid_from date, valid_until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.case_number, t.employer_id::text, t.requested_on, t.complete_on, t.decided_on, t.outcome, t.valid_from,
        t.valid_until
    FROM participants_workpermit t JOIN participants_participant p ON p.id = t.participant_id
    WHERE t.pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint) AND t.requested_on <= as_of
        AND p.merged_into_id IS NULL AND p.enrolled_on <= as_of AND (p.ended_on IS NULL OR p.ended_on > as_of)
$$;

DO $$
DECLARE
    signature text;
BEGIN
    FOREACH signature IN ARRAY ARRAY[
        'cohort_verdict_people(date)', 'cohort_verdict_events(date)', 'cohort_verdict_permits(date)'] LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO werkroute_project_leader, werkroute_jobhunter,'
            ' werkroute_maintenance', signature);
        EXECUTE format('ALTER FUNCTION %s OWNER TO werkroute_figures', signature);
    END LOOP;
END $$;
