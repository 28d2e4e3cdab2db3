-- How far somebody is whom COA referred: whether an intake is planned and whether a job is being looked for. COA may
-- know the stage and has no right on appointments and matches, which say with whom, where and about what.
DROP FUNCTION IF EXISTS referral_stages(uuid[]);
CREATE FUNCTION referral_stages(people uuid[])
    RETURNS TABLE (participant_id uuid, intake_planned boolean, is_mediated boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.id,
        EXISTS (SELECT FROM participants_appointment a
            WHERE a.participant_id = p.id AND a.kind = 'intake' AND a.outcome = 'gepland'),
        EXISTS (SELECT FROM matching_match m
            WHERE m.participant_id = p.id AND m.state IN
            ('proposed', 'introduced', 'offered', 'permit_requested', 'permit_granted', 'permit_refused'))
    FROM participants_participant p
    WHERE p.id = ANY (people)
    AND p.pilot_id = nullif(current_setting('app.pilot', true), '')::bigint
    AND (p.readable_until IS NULL OR p.readable_until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)
    AND p.location_id = ANY (string_to_array(nullif(current_setting('app.locations', true), ''), ',')::bigint[])
$$;
REVOKE ALL ON FUNCTION referral_stages(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION referral_stages(uuid[]) TO werkroute_coa;
-- Last: only an owner can take rights back.
ALTER FUNCTION referral_stages(uuid[]) OWNER TO werkroute_figures;
