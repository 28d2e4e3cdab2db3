-- Dossiers that stand still: the route is open, the person does not work, and nobody wrote anything down for six weeks
-- (STALE_DAYS in matching/rules/worklist.py) nor planned an appointment. What counts is when a fact was written, of every
-- table that tells how somebody goes on; signals are left out, so that nobody can tell from a list that there is one.
DROP FUNCTION IF EXISTS nameless_stale(date);
DROP FUNCTION IF EXISTS stale_dossiers(date);
CREATE FUNCTION stale_dossiers(today date) RETURNS TABLE (
    person uuid, case_number text, jobhunter_id bigint, last_fact_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH scope AS (SELECT nullif(current_setting('app.pilot', true), '')::bigint AS pilot_id),
    people AS (
        SELECT p.* FROM participants_participant p JOIN scope USING (pilot_id)
        WHERE p.ended_on IS NULL AND p.paused_on IS NULL AND p.merged_into_id IS NULL AND p.readable_until IS NULL
        AND p.intake_on <= today - 42
        AND p.id NOT IN (
            SELECT m.participant_id FROM participants_milestone m JOIN scope USING (pilot_id)
            WHERE m.kind IN ('ingetrokken', 'vertrokken'))
        AND p.id NOT IN (
            SELECT l.participant_id FROM matching_placement l JOIN scope USING (pilot_id)
            WHERE l.ends_on IS NULL OR l.ends_on > today - 42)
        AND p.id NOT IN (
            SELECT a.participant_id FROM participants_appointment a JOIN scope USING (pilot_id)
            WHERE a.outcome = 'gepland' AND a.starts_at >= today)),
    written AS (
        SELECT t.participant_id, t.recorded_at FROM participants_milestone t JOIN scope USING (pilot_id)
        UNION ALL SELECT t.participant_id, t.recorded_at FROM participants_stay t JOIN scope USING (pilot_id)
        UNION ALL SELECT t.participant_id, t.recorded_at FROM participants_workpermit t JOIN scope USING (pilot_id)
        UNION ALL SELECT t.participant_id, t.recorded_at FROM participants_trajectorystep t JOIN scope USING (pilot_id)
        UNION ALL SELECT t.participant_id, t.recorded_at FROM participants_appointment t JOIN scope USING (pilot_id)
        UNION ALL SELECT t.participant_id, t.recorded_at FROM participants_supportgiven t JOIN scope USING (pilot_id)
        UNION ALL SELECT t.participant_id, t.recorded_at FROM participants_note t JOIN scope USING (pilot_id)
        UNION ALL SELECT t.participant_id, t.recorded_at FROM participants_employeragreement t JOIN scope USING (pilot_id)
        UNION ALL SELECT t.participant_id, t.recorded_at FROM participants_linkingrequest t JOIN scope USING (pilot_id)
        UNION ALL SELECT t.participant_id, t.recorded_at FROM participants_announcedmove t JOIN scope USING (pilot_id)
        UNION ALL SELECT t.participant_id, t.recorded_at FROM matching_match t JOIN scope USING (pilot_id)
        UNION ALL SELECT m.participant_id, t.recorded_at FROM matching_matchstep t JOIN scope USING (pilot_id)
            JOIN matching_match m ON m.id = t.match_id),
    last AS (
        SELECT participant_id, (max(recorded_at) AT TIME ZONE 'Europe/Amsterdam')::date AS day
        FROM written GROUP BY participant_id)
    SELECT p.id, p.case_number, p.jobhunter_id, greatest(p.intake_on, last.day)
    FROM people p LEFT JOIN last ON last.participant_id = p.id
    WHERE greatest(p.intake_on, last.day) <= today - 42
$$;

-- The same for the project leader, without the person.
CREATE FUNCTION nameless_stale(today date) RETURNS TABLE (kind text, case_number text, jobhunter_id bigint, fact jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT 'stale', s.case_number, s.jobhunter_id, jsonb_build_object('last', s.last_fact_on) FROM stale_dossiers(today) s
$$;
REVOKE ALL ON FUNCTION stale_dossiers(date), nameless_stale(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION stale_dossiers(date) TO werkroute_jobhunter, werkroute_figures;
GRANT EXECUTE ON FUNCTION nameless_stale(date) TO werkroute_project_leader;
-- Last: only an owner can take rights back.
ALTER FUNCTION stale_dossiers(date) OWNER TO werkroute_figures;
ALTER FUNCTION nameless_stale(date) OWNER TO werkroute_figures;
