-- What the right to work of the active asylum seekers of the pilot in scope follows from, without names: employers are
-- told apart by number only. `events` are [kind, day, last day], `permits` [employer, asked, complete, decided, outcome,
-- valid from, valid until].
DROP FUNCTION IF EXISTS cohort_verdict_facts(date);
CREATE FUNCTION cohort_verdict_facts(as_of date) RETURNS TABLE (
    case_number text, birth_date date, birth_year_only boolean, application_lodged_on date,
    application_registered_on date, exclusion text, exclusion_letter_on date, in_reception_from date,
    events jsonb, permits jsonb, stay_starts date[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH scope AS (SELECT nullif(current_setting('app.pilot', true), '')::bigint AS pilot),
    events AS (
        SELECT m.participant_id,
            bool_or(m.kind = 'vergunning_asiel') AS has_status,
            jsonb_agg(jsonb_build_array(m.kind, m.happened_on, m.until) ORDER BY m.happened_on, m.recorded_at) AS list
        FROM participants_milestone m
        WHERE m.pilot_id = (SELECT pilot FROM scope) AND m.happened_on <= as_of
        GROUP BY m.participant_id),
    permits AS (
        SELECT t.participant_id,
            jsonb_agg(jsonb_build_array(t.employer_id, t.requested_on, t.complete_on, t.decided_on, t.outcome,
                t.valid_from, t.valid_until) ORDER BY t.requested_on, t.recorded_at) AS list
        FROM participants_workpermit t
        WHERE t.pilot_id = (SELECT pilot FROM scope) AND t.requested_on <= as_of
        GROUP BY t.participant_id),
    stays AS (
        SELECT s.participant_id, array_agg(s.starts_on ORDER BY s.starts_on NULLS FIRST) AS list
        FROM participants_stay s WHERE s.pilot_id = (SELECT pilot FROM scope)
        GROUP BY s.participant_id)
    SELECT p.case_number, p.birth_date, p.birth_year_only, f.application_lodged_on, f.application_registered_on,
        coalesce(f.exclusion, 'nee'), f.exclusion_letter_on, f.in_reception_from,
        coalesce(e.list, '[]'), coalesce(t.list, '[]'), coalesce(s.list, '{}')
    FROM participants_participant p
    LEFT JOIN participants_asylumfacts f ON f.participant_id = p.id
    LEFT JOIN events e ON e.participant_id = p.id
    LEFT JOIN permits t ON t.participant_id = p.id
    LEFT JOIN stays s ON s.participant_id = p.id
    WHERE p.pilot_id = (SELECT pilot FROM scope) AND p.enrolled_on <= as_of
        AND (p.ended_on IS NULL OR p.ended_on > as_of) AND NOT coalesce(e.has_status, false)
    ORDER BY p.case_number
$$;
REVOKE ALL ON FUNCTION cohort_verdict_facts(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cohort_verdict_facts(date)
    TO werkroute_project_leader, werkroute_jobhunter, werkroute_maintenance;
ALTER FUNCTION cohort_verdict_facts(date) OWNER TO werkroute_figures;
