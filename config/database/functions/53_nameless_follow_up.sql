-- More of what is due in the pilot for the project leader, as `nameless_work` has it: aftercare without an answer, days of
-- work without a permit, refusals to which an objection can still be made, and proposals that wait for an answer. Case
-- numbers, dates and which membership is responsible; never a name, an employer or a place. The rows are narrowed as
-- matching/worklist/ narrows them for the others; the rules that follow are the same.
DROP FUNCTION IF EXISTS nameless_follow_up(date);
CREATE FUNCTION nameless_follow_up(today date) RETURNS TABLE (kind text, case_number text, jobhunter_id bigint, fact jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH scope AS (SELECT nullif(current_setting('app.pilot', true), '')::bigint AS pilot_id),
    people AS (
        SELECT p.* FROM participants_participant p JOIN scope USING (pilot_id)
        WHERE p.ended_on IS NULL AND p.paused_on IS NULL AND p.merged_into_id IS NULL),
    seekers AS (
        SELECT p.* FROM people p WHERE p.id NOT IN (
            SELECT m.participant_id FROM participants_milestone m JOIN scope USING (pilot_id)
            WHERE m.kind IN ('vergunning_asiel', 'ontheemde_oekraine', 'ingetrokken', 'vertrokken'))),
    granted AS (
        SELECT w.* FROM participants_workpermit w JOIN scope USING (pilot_id) WHERE w.outcome = 'verleend'),
    moments AS (
        SELECT m.* FROM matching_aftercaremoment m JOIN scope USING (pilot_id) WHERE NOT m.is_dropped),
    asked AS (
        SELECT m.id, m.placement_id, m.due_on, who.respondent
        FROM moments m CROSS JOIN (VALUES ('deelnemer'), ('werkgever')) AS who(respondent)
        WHERE m.asks IN ('beiden', who.respondent) AND m.due_on <= today + 91
        AND NOT EXISTS (
            SELECT FROM matching_checkin c WHERE c.moment_id = m.id AND c.respondent = who.respondent)
        AND NOT EXISTS (
            SELECT FROM moments n
            WHERE n.placement_id = m.placement_id AND n.due_on > m.due_on AND n.due_on <= today))
    SELECT 'check_in', p.case_number, p.jobhunter_id, jsonb_build_object(
        'due', a.due_on, 'has_coach', l.job_coach_id IS NOT NULL, 'mailed', jsonb_agg((
            SELECT min(k.mailed_on) FROM matching_answerlink k
            WHERE a.due_on <= today AND k.moment_id = a.id AND k.respondent = a.respondent)))
    FROM asked a JOIN matching_placement l ON l.id = a.placement_id
    JOIN participants_participant p ON p.id = l.participant_id
    WHERE l.ends_on IS NULL AND p.ended_on IS NULL AND p.merged_into_id IS NULL
    GROUP BY a.id, a.due_on, l.job_coach_id, p.case_number, p.jobhunter_id
    UNION ALL
    SELECT 'permit_gap', s.case_number, s.jobhunter_id, jsonb_build_object(
        'starts_on', l.starts_on, 'ends_on', l.ends_on, 'is_trial', l.kind = 'proef',
        'contracts', (
            SELECT jsonb_agg(jsonb_build_array(c.starts_on, c.ends_on) ORDER BY c.starts_on)
            FROM matching_contract c WHERE c.placement_id = l.id),
        'gaps', (
            SELECT jsonb_agg(jsonb_build_array(g.starts_on, g.ends_on, g.worked) ORDER BY g.starts_on)
            FROM matching_permitgap g WHERE g.placement_id = l.id),
        'permits', (
            SELECT jsonb_agg(jsonb_build_array(w.requested_on, w.valid_from, w.valid_until,
                w.title = '' OR l.title = '' OR upper(w.title) = upper(l.title)))
            FROM granted w WHERE w.participant_id = s.id AND w.employer_id = l.employer_id))
    FROM seekers s JOIN matching_placement l ON l.participant_id = s.id
    WHERE (l.ends_on IS NULL OR l.ends_on >= today - 91)
    AND (NOT EXISTS (
            SELECT FROM granted w WHERE w.participant_id = s.id AND w.employer_id = l.employer_id
            AND w.valid_from <= l.starts_on AND w.valid_until >= l.starts_on)
        OR EXISTS (
            SELECT FROM granted w WHERE w.participant_id = s.id AND w.employer_id = l.employer_id
            AND w.valid_until >= l.starts_on AND w.title <> '' AND l.title <> '' AND upper(w.title) <> upper(l.title))
        OR EXISTS (
            SELECT FROM granted w WHERE w.participant_id = s.id AND w.employer_id = l.employer_id
            AND w.valid_until >= l.starts_on
            AND NOT EXISTS (
                SELECT FROM granted n WHERE n.participant_id = s.id AND n.employer_id = l.employer_id
                AND n.valid_from <= w.valid_until + 1 AND n.valid_until > w.valid_until)
            AND (w.valid_until < today OR EXISTS (
                SELECT FROM granted n WHERE n.participant_id = s.id AND n.employer_id = l.employer_id
                AND n.valid_from > w.valid_until))))
    UNION ALL
    SELECT 'permit_objection', s.case_number, s.jobhunter_id, jsonb_build_object('until', w.objection_until)
    FROM seekers s JOIN participants_workpermit w ON w.participant_id = s.id
    WHERE w.outcome = 'geweigerd' AND w.objected_on IS NULL AND w.objection_until >= today
    AND EXISTS (
        SELECT FROM matching_match m
        WHERE m.participant_id = s.id AND m.employer_id = w.employer_id AND m.state = 'permit_refused')
    UNION ALL
    SELECT 'proposal_unanswered', p.case_number, p.jobhunter_id, jsonb_build_object(
        'proposed_on', m.proposed_on,
        'agreed_on', (
            SELECT max(e.agreed_on) FROM participants_employeragreement e
            WHERE e.participant_id = p.id AND e.employer_id = m.employer_id AND e.withdrawn_on IS NULL
            AND e.agreed_on <= today),
        'chases', (
            SELECT jsonb_agg(jsonb_build_array(c.asked, c.chased_on)) FROM matching_chase c WHERE c.match_id = m.id))
    FROM people p JOIN matching_match m ON m.participant_id = p.id
    WHERE m.state = 'proposed' AND m.proposed_on <= today - 7
$$;
REVOKE ALL ON FUNCTION nameless_follow_up(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nameless_follow_up(date) TO werkroute_project_leader;
-- Last: only an owner can take rights back.
ALTER FUNCTION nameless_follow_up(date) OWNER TO werkroute_figures;
