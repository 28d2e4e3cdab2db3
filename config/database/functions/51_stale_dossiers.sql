-- Dossiers that stand still: the route is open, the person does not work, and nobody wrote anything down for six weeks
-- (STALE_DAYS in matching/rules/worklist.py) nor planned an appointment. What counts is when a fact was written, of every
-- table that tells how somebody goes on; signals are left out, so that nobody can tell from a list that there is one.
DROP FUNCTION IF EXISTS nameless_stale(date);
DROP FUNCTION IF EXISTS stale_dossiers(date);
CREATE FUNCTION stale_dossiers(today date) RETURNS TABLE (
    person uuid, case_number text, jobhunter_id bigint, last_fact_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH scope AS (SELECT nullif(current_setting('app.pilot', true), '')::bigint AS pilot_id,
        (today - 41)::timestamp AT TIME ZONE 'Europe/Amsterdam' AS since),
    people AS (
        SELECT p.id, p.case_number, p.jobhunter_id, p.intake_on FROM participants_participant p
        WHERE p.pilot_id = (SELECT pilot_id FROM scope)
        AND p.ended_on IS NULL AND p.paused_on IS NULL AND p.merged_into_id IS NULL AND p.readable_until IS NULL
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
    written AS NOT MATERIALIZED (
        SELECT t.pilot_id, t.participant_id, t.recorded_at FROM participants_milestone t
        UNION ALL SELECT t.pilot_id, t.participant_id, t.recorded_at FROM participants_stay t
        UNION ALL SELECT t.pilot_id, t.participant_id, t.recorded_at FROM participants_workpermit t
        UNION ALL SELECT t.pilot_id, t.participant_id, t.recorded_at FROM participants_trajectorystep t
        UNION ALL SELECT t.pilot_id, t.participant_id, t.recorded_at FROM participants_appointment t
        UNION ALL SELECT t.pilot_id, t.participant_id, t.recorded_at FROM participants_supportgiven t
        UNION ALL SELECT t.pilot_id, t.participant_id, t.recorded_at FROM participants_note t
        UNION ALL SELECT t.pilot_id, t.participant_id, t.recorded_at FROM participants_employeragreement t
        UNION ALL SELECT t.pilot_id, t.participant_id, t.recorded_at FROM participants_linkingrequest t
        UNION ALL SELECT t.pilot_id, t.participant_id, t.recorded_at FROM participants_announcedmove t
        UNION ALL SELECT t.pilot_id, t.participant_id, t.recorded_at FROM matching_match t
        UNION ALL SELECT t.pilot_id, m.participant_id, t.recorded_at FROM matching_matchstep t
            JOIN matching_match m ON m.id = t.match_id),
    -- Most people are left out by one recent fact; only of who is left is the last one looked up.
    still AS MATERIALIZED (
        SELECT p.* FROM people p WHERE p.id NOT IN (
            SELECT w.participant_id FROM written w WHERE w.pilot_id = (SELECT pilot_id FROM scope)
            AND w.recorded_at >= (SELECT since FROM scope))),
    last AS (
        SELECT w.participant_id, (max(w.recorded_at) AT TIME ZONE 'Europe/Amsterdam')::date AS day
        FROM written w WHERE w.pilot_id = (SELECT pilot_id FROM scope) AND w.participant_id IN (SELECT s.id FROM still s)
        GROUP BY w.participant_id)
    SELECT s.id, s.case_number, s.jobhunter_id, greatest(s.intake_on, last.day)
    FROM still s LEFT JOIN last ON last.participant_id = s.id
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
