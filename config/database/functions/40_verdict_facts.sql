-- The facts behind the verdict of people a job coach works with: the coach sees the verdict, never the facts, and has
-- no right on their tables. One row per fact: which table it comes from and the row itself.
DROP FUNCTION IF EXISTS coached_verdict_facts(uuid[]);
CREATE FUNCTION coached_verdict_facts(people uuid[]) RETURNS TABLE (participant_id uuid, kind text, fact jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH coached AS (
        SELECT id FROM participants_participant
        WHERE id = ANY (people)
        AND pilot_id = nullif(current_setting('app.pilot', true), '')::bigint
        AND (readable_until IS NULL OR readable_until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)
        AND job_coach_id = nullif(current_setting('app.membership', true), '')::bigint)
    SELECT f.participant_id, 'asylum', to_jsonb(f) FROM participants_asylumfacts f JOIN coached c ON c.id = f.participant_id
    UNION ALL
    SELECT m.participant_id, 'milestone', to_jsonb(m) FROM participants_milestone m JOIN coached c ON c.id = m.participant_id
    UNION ALL
    SELECT s.participant_id, 'stay', to_jsonb(s) FROM participants_stay s JOIN coached c ON c.id = s.participant_id
    UNION ALL
    SELECT w.participant_id, 'permit', to_jsonb(w) || jsonb_build_object('employer_name', e.name, 'stops', (
        SELECT jsonb_agg(jsonb_build_object(
            'asked_on', s.asked_on, 'answer_by', s.answer_by, 'supplied_on', s.supplied_on) ORDER BY s.asked_on)
        FROM participants_permitsuspension s WHERE s.permit_id = w.id))
    FROM participants_workpermit w JOIN coached c ON c.id = w.participant_id
    JOIN employers_employer e ON e.id = w.employer_id
$$;
REVOKE ALL ON FUNCTION coached_verdict_facts(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION coached_verdict_facts(uuid[]) TO werkroute_job_coach;
-- Last: only an owner can take rights back.
ALTER FUNCTION coached_verdict_facts(uuid[]) OWNER TO werkroute_figures;
