-- Who wrote each of the asylum facts last, and when: they stand in one row, whose own recorder is of the row as a whole.
-- The history knows it, which no role reads; only the ids of colleagues and moments come out, of people the reader sees.
DROP FUNCTION IF EXISTS asylum_fact_recorders(uuid);
CREATE FUNCTION asylum_fact_recorders(person uuid)
RETURNS TABLE (fact text, recorded_by_id bigint, recorded_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH told AS (
        SELECT f.fact, f.said, e.recorded_by_id, e.recorded_at, e.pgh_id,
            lag(f.said) OVER (PARTITION BY f.fact ORDER BY e.pgh_id) AS before
        FROM participants_asylumfactsevent e
        JOIN participants_participant p ON p.id = e.participant_id
        CROSS JOIN LATERAL (VALUES
            ('application', concat_ws(' ', e.application_lodged_on, e.application_source)),
            ('registration', concat_ws(' ', e.application_registered_on, e.registered_source)),
            ('reception', concat_ws(' ', e.in_reception_from, e.reception_source)),
            ('exclusion', concat_ws(' ', e.exclusion, e.exclusion_letter_on, e.exclusion_source)),
            ('procedure', concat_ws(' ', e.is_subsequent, e.procedure_track, '/', e.procedure_phase))) f (fact, said)
        WHERE e.participant_id = person
        AND p.pilot_id = nullif(current_setting('app.pilot', true), '')::bigint
        AND (p.readable_until IS NULL OR p.readable_until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)
        AND (current_setting('role') = 'werkroute_jobhunter' OR p.location_id = ANY (
            string_to_array(nullif(current_setting('app.locations', true), ''), ',')::bigint[])))
    SELECT DISTINCT ON (t.fact) t.fact, t.recorded_by_id, t.recorded_at FROM told t
    WHERE t.said IS DISTINCT FROM t.before ORDER BY t.fact, t.pgh_id DESC
$$;
REVOKE ALL ON FUNCTION asylum_fact_recorders(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION asylum_fact_recorders(uuid) TO werkroute_jobhunter, werkroute_coa;
-- Last: only an owner can take rights back.
ALTER FUNCTION asylum_fact_recorders(uuid) OWNER TO werkroute_figures;
