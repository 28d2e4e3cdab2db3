-- What is due in the pilot, for the project leader: case numbers, dates and which membership is
-- responsible, never a name, an employer or a place. The rows are narrowed as matching/worklist/ narrows them for the
-- others; the rules that follow are the same.
DROP FUNCTION IF EXISTS nameless_work(date);
CREATE FUNCTION nameless_work(today date) RETURNS TABLE (kind text, case_number text, jobhunter_id bigint, fact jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH scope AS (SELECT nullif(current_setting('app.pilot', true), '')::bigint AS pilot_id),
    people AS (
        SELECT p.* FROM participants_participant p JOIN scope USING (pilot_id)
        WHERE p.ended_on IS NULL AND p.paused_on IS NULL AND p.merged_into_id IS NULL),
    settled AS (
        SELECT DISTINCT m.participant_id FROM participants_milestone m JOIN scope USING (pilot_id)
        WHERE m.kind IN ('vergunning_asiel', 'ontheemde_oekraine', 'ingetrokken', 'vertrokken')),
    seekers AS (SELECT p.* FROM people p WHERE p.id NOT IN (SELECT participant_id FROM settled)),
    permits AS (SELECT w.* FROM participants_workpermit w JOIN scope USING (pilot_id)),
    matches AS (
        SELECT m.* FROM matching_match m JOIN scope USING (pilot_id)
        WHERE m.state IN ('proposed', 'introduced', 'offered', 'permit_requested', 'permit_granted', 'permit_refused')),
    placements AS (
        SELECT l.* FROM matching_placement l JOIN scope USING (pilot_id)
        WHERE l.starts_on <= today AND (l.ends_on IS NULL OR l.ends_on >= today))
    SELECT 'w_document', s.case_number, s.jobhunter_id, jsonb_build_object('last', max(m.until))
    FROM seekers s JOIN participants_milestone m ON m.participant_id = s.id AND m.kind = 'w_document'
    GROUP BY s.id, s.case_number, s.jobhunter_id HAVING bool_and(m.until IS NOT NULL) AND max(m.until) <= today + 91
    UNION ALL
    SELECT 'permit_ends', s.case_number, s.jobhunter_id, jsonb_build_object('last', max(w.valid_until))
    FROM seekers s JOIN permits w ON w.participant_id = s.id AND w.outcome = 'verleend'
    WHERE NOT EXISTS (
        SELECT FROM permits o WHERE o.participant_id = s.id AND o.employer_id = w.employer_id AND o.outcome = 'open'
        AND (o.title = '' OR w.title = '' OR upper(o.title) = upper(w.title)))
    AND (EXISTS (SELECT FROM placements l WHERE l.participant_id = s.id AND l.employer_id = w.employer_id
            AND (l.title = '' OR w.title = '' OR upper(l.title) = upper(w.title)))
        OR EXISTS (SELECT FROM matches m WHERE m.participant_id = s.id AND m.employer_id = w.employer_id
            AND (m.title = '' OR w.title = '' OR upper(m.title) = upper(w.title))))
    GROUP BY s.id, s.case_number, s.jobhunter_id, w.employer_id, w.title HAVING max(w.valid_until) <= today + 91
    UNION ALL
    SELECT 'permit_term', s.case_number, s.jobhunter_id, jsonb_build_object(
            'term_starts_on', coalesce(w.complete_on, w.requested_on), 'stops', (
            SELECT jsonb_agg(jsonb_build_object(
                'asked_on', t.asked_on, 'answer_by', t.answer_by, 'supplied_on', t.supplied_on) ORDER BY t.asked_on)
            FROM participants_permitsuspension t WHERE t.permit_id = w.id))
    FROM seekers s JOIN permits w ON w.participant_id = s.id AND w.outcome = 'open'
    UNION ALL
    SELECT CASE WHEN p.enrolled_on IS NULL THEN 'referral' ELSE 'no_intake' END, p.case_number, p.jobhunter_id,
        jsonb_build_object('since', coalesce(p.enrolled_on, p.in_view_agreed_on))
    FROM people p
    WHERE p.intake_on IS NULL AND (p.enrolled_on <= today - 14 OR (p.enrolled_on IS NULL AND p.in_view_agreed_on IS NOT NULL))
    AND NOT EXISTS (SELECT FROM participants_intakedraft d WHERE d.participant_id = p.id)
    AND NOT (p.enrolled_on IS NULL AND EXISTS (
        SELECT FROM participants_appointment a
        WHERE a.participant_id = p.id AND a.kind = 'intake' AND a.outcome = 'gepland'))
    UNION ALL
    SELECT 'draft', p.case_number, p.jobhunter_id, jsonb_build_object('since', (d.saved_at AT TIME ZONE 'Europe/Amsterdam')::date)
    FROM people p JOIN participants_intakedraft d ON d.participant_id = p.id
    UNION ALL
    SELECT 'contract_ends', p.case_number, p.jobhunter_id, jsonb_build_object('last', c.ends_on)
    FROM participants_participant p JOIN placements l ON l.participant_id = p.id
    JOIN matching_contract c ON c.placement_id = l.id
    WHERE p.ended_on IS NULL AND l.ends_on IS NULL AND c.ends_on <= today + 42 AND NOT EXISTS (
        SELECT FROM matching_contract n WHERE n.placement_id = l.id AND n.starts_on > c.starts_on)
    UNION ALL
    SELECT 'match_still', p.case_number, p.jobhunter_id, jsonb_build_object('last', last.day, 'state', m.state)
    FROM people p JOIN matches m ON m.participant_id = p.id, LATERAL (
        SELECT coalesce(max(t.happened_on), m.agreed_on, m.proposed_on) AS day
        FROM matching_matchstep t WHERE t.match_id = m.id) last
    -- A proposal itself is asked about: nameless_follow_up has it.
    WHERE last.day <= today - 14 AND m.state <> 'proposed'
    UNION ALL
    SELECT 'application_date', s.case_number, s.jobhunter_id, jsonb_build_object('since', coalesce(
        s.enrolled_on, s.in_view_agreed_on, (s.recorded_at AT TIME ZONE 'Europe/Amsterdam')::date))
    FROM seekers s LEFT JOIN participants_asylumfacts a ON a.participant_id = s.id
    WHERE a.application_lodged_on IS NULL AND a.application_registered_on IS NULL
$$;
REVOKE ALL ON FUNCTION nameless_work(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nameless_work(date) TO werkroute_project_leader;
-- Last: only an owner can take rights back.
ALTER FUNCTION nameless_work(date) OWNER TO werkroute_figures;
