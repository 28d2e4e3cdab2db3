-- Figures without names. The project leader has no right on the dossiers themselves; these functions give one nameless
-- row per dossier, placement, match and permit of the pilot in scope, and the indicators are computed from them.
DROP FUNCTION IF EXISTS cohort_dossiers(date);
CREATE FUNCTION cohort_dossiers(as_of date) RETURNS TABLE (
    case_number text, enrolled_on date, intake_on date, ended_on date, end_reason text, location text, gender text,
    age integer, education text, dutch_level text, status_granted_on date, bsn_requested_on date, bsn_assigned_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH scope AS (SELECT nullif(current_setting('app.pilot', true), '')::bigint AS pilot),
    stays AS (
        SELECT DISTINCT ON (s.participant_id) s.participant_id, s.location_id
        FROM participants_stay s
        WHERE s.pilot_id = (SELECT pilot FROM scope) AND (s.starts_on IS NULL OR s.starts_on <= as_of)
        ORDER BY s.participant_id, s.starts_on DESC NULLS LAST),
    dates AS (
        SELECT m.participant_id,
            min(m.happened_on) FILTER (WHERE m.kind = 'vergunning_asiel') AS status_granted_on,
            min(m.happened_on) FILTER (WHERE m.kind = 'bsn_aangevraagd') AS bsn_requested_on,
            min(m.happened_on) FILTER (WHERE m.kind = 'bsn_toegekend') AS bsn_assigned_on
        FROM participants_milestone m
        WHERE m.pilot_id = (SELECT pilot FROM scope)
            AND m.kind IN ('vergunning_asiel', 'bsn_aangevraagd', 'bsn_toegekend')
        GROUP BY m.participant_id),
    measured AS (
        SELECT DISTINCT ON (m.participant_id) m.participant_id, lower(btrim(m.detail)) AS level
        FROM participants_milestone m
        WHERE m.pilot_id = (SELECT pilot FROM scope) AND m.kind = 'taalniveau' AND m.happened_on <= as_of
        ORDER BY m.participant_id, m.happened_on DESC),
    spoken AS (
        SELECT l.participant_id, max(l.level) AS level FROM participants_spokenlanguage l
        WHERE l.pilot_id = (SELECT pilot FROM scope) AND lower(l.language) IN ('nederlands', 'nl')
        GROUP BY l.participant_id)
    SELECT p.case_number, p.enrolled_on, p.intake_on, p.ended_on, p.end_reason,
        coalesce(l.name, ''),
        p.gender,
        -- Of whom only the year is known counts as born on its last day.
        extract(year FROM age(as_of, CASE WHEN p.birth_year_only
            THEN make_date(extract(year FROM p.birth_date)::integer, 12, 31) ELSE p.birth_date END))::integer,
        coalesce(w.education, ''), coalesce(nullif(d.level, ''), o.level, ''),
        t.status_granted_on, t.bsn_requested_on, t.bsn_assigned_on
    FROM participants_participant p
    LEFT JOIN stays s ON s.participant_id = p.id
    LEFT JOIN pilots_receptionlocation l
        ON l.id = CASE WHEN s.participant_id IS NULL THEN p.location_id ELSE s.location_id END
    LEFT JOIN participants_workprofile w ON w.participant_id = p.id
    LEFT JOIN dates t ON t.participant_id = p.id
    LEFT JOIN measured d ON d.participant_id = p.id
    LEFT JOIN spoken o ON o.participant_id = p.id
    WHERE p.pilot_id = (SELECT pilot FROM scope) AND p.merged_into_id IS NULL
$$;

-- Paid work only: trial days and trial placements count in no figure. `proven_until` is the last day that something
-- recorded speaks of: the last day at work, a date of a contract, or a day on which somebody was heard to work there.
-- Of wages only whether the first of this work is more or less than the last of the paid work that had ended before it.
-- `fits` is what somebody recorded: whether this work fits better than that work.
DROP FUNCTION IF EXISTS cohort_placements();
CREATE FUNCTION cohort_placements() RETURNS TABLE (
    case_number text, starts_on date, ends_on date, end_reason text, sector text, contract_type text,
    hours numeric, first_contract_ends_on date, proven_until date, has_coach boolean, employer text, job_level text,
    last_hours numeric, last_contract_type text, wage_step integer, fits boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH scope AS (SELECT nullif(current_setting('app.pilot', true), '')::bigint AS pilot),
    contracts AS (
        SELECT c.placement_id,
            (array_agg(c.kind ORDER BY c.starts_on))[1] AS kind,
            (array_agg(c.hours_per_week ORDER BY c.starts_on))[1] AS hours,
            (array_agg(c.ends_on ORDER BY c.starts_on))[1] AS ends_on,
            max(greatest(c.starts_on, c.ends_on)) AS last_date,
            (array_agg(c.kind ORDER BY c.starts_on DESC))[1] AS last_kind,
            (array_agg(c.hours_per_week ORDER BY c.starts_on DESC))[1] AS last_hours,
            (array_agg(g.per_hour ORDER BY c.starts_on))[1] AS first_wage,
            (array_agg(g.per_hour ORDER BY c.starts_on DESC))[1] AS last_wage
        FROM matching_contract c LEFT JOIN matching_wage g ON g.contract_id = c.id
        WHERE c.pilot_id = (SELECT pilot FROM scope) GROUP BY c.placement_id),
    heard AS (
        SELECT k.placement_id, max(k.happened_on) AS last_date
        FROM matching_checkin k WHERE k.pilot_id = (SELECT pilot FROM scope) AND k.at_work = 'ja'
        GROUP BY k.placement_id),
    -- By an index for each; contracts are joined after it, all at once.
    earlier AS (
        SELECT w.id, (
            SELECT o.id FROM matching_placement o
            WHERE o.participant_id = w.participant_id AND o.kind = 'betaald' AND o.ends_on < w.starts_on
            ORDER BY o.ends_on DESC, o.starts_on DESC LIMIT 1) AS before_id
        FROM matching_placement w WHERE w.pilot_id = (SELECT pilot FROM scope) AND w.kind = 'betaald')
    SELECT p.case_number, w.starts_on, w.ends_on, w.end_reason, w.sector, coalesce(c.kind, ''), c.hours, c.ends_on,
        coalesce(w.ends_on, greatest(c.last_date, h.last_date)),
        w.job_coach_id IS NOT NULL OR coalesce(w.has_job_coach, false), w.employer_id::text, w.job_level,
        c.last_hours, coalesce(c.last_kind, ''),
        sign(c.first_wage - b.last_wage)::integer,
        CASE u.fits WHEN 'ja' THEN true WHEN 'nee' THEN false END
    FROM matching_placement w
    JOIN participants_participant p ON p.id = w.participant_id
    LEFT JOIN contracts c ON c.placement_id = w.id
    LEFT JOIN earlier v ON v.id = w.id
    LEFT JOIN contracts b ON b.placement_id = v.before_id
    LEFT JOIN heard h ON h.placement_id = w.id
    LEFT JOIN matching_progression u ON u.placement_id = w.id
    WHERE w.pilot_id = (SELECT pilot FROM scope) AND w.kind = 'betaald'
    ORDER BY p.case_number, w.starts_on, w.recorded_at, w.id
$$;

DROP FUNCTION IF EXISTS cohort_matches();
CREATE FUNCTION cohort_matches() RETURNS TABLE (
    case_number text, agreed_on date, sector text, contract_type text, hours numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH scope AS (SELECT nullif(current_setting('app.pilot', true), '')::bigint AS pilot),
    contracts AS (
        SELECT DISTINCT ON (w.match_id) w.match_id, c.kind, c.hours_per_week
        FROM matching_contract c JOIN matching_placement w ON w.id = c.placement_id
        WHERE c.pilot_id = (SELECT pilot FROM scope) AND w.match_id IS NOT NULL
        ORDER BY w.match_id, c.starts_on)
    SELECT p.case_number, m.agreed_on, m.sector, coalesce(c.kind, ''), c.hours_per_week
    FROM matching_match m
    JOIN participants_participant p ON p.id = m.participant_id
    LEFT JOIN contracts c ON c.match_id = m.id
    WHERE m.pilot_id = (SELECT pilot FROM scope) AND m.agreed_on IS NOT NULL
    ORDER BY p.case_number, m.agreed_on, m.id
$$;

-- A permit belongs to a person and an employer; its sector is that of the match of the same pair.
DROP FUNCTION IF EXISTS cohort_permits();
CREATE FUNCTION cohort_permits() RETURNS TABLE (
    case_number text, requested_on date, complete_on date, decided_on date, outcome text, sector text, employer text,
    valid_from date, valid_until date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH scope AS (SELECT nullif(current_setting('app.pilot', true), '')::bigint AS pilot),
    sectors AS (
        SELECT DISTINCT ON (m.participant_id, m.employer_id) m.participant_id, m.employer_id, m.sector
        FROM (
            SELECT participant_id, employer_id, sector, coalesce(agreed_on, proposed_on) AS day, recorded_at
            FROM matching_match WHERE pilot_id = (SELECT pilot FROM scope) AND sector <> ''
            UNION ALL
            SELECT participant_id, employer_id, sector, starts_on, recorded_at
            FROM matching_placement WHERE pilot_id = (SELECT pilot FROM scope) AND sector <> ''
        ) m
        ORDER BY m.participant_id, m.employer_id, m.day DESC NULLS LAST, m.recorded_at DESC)
    SELECT p.case_number, t.requested_on, t.complete_on, t.decided_on, t.outcome, coalesce(s.sector, ''),
        t.employer_id::text, t.valid_from, t.valid_until
    FROM participants_workpermit t
    JOIN participants_participant p ON p.id = t.participant_id
    LEFT JOIN sectors s ON s.participant_id = t.participant_id AND s.employer_id = t.employer_id
    WHERE t.pilot_id = (SELECT pilot FROM scope)
    ORDER BY p.case_number, t.requested_on, t.id
$$;

DO $$
DECLARE
    signature text;
BEGIN
    FOREACH signature IN ARRAY ARRAY[
        'cohort_dossiers(date)', 'cohort_placements()', 'cohort_matches()', 'cohort_permits()'] LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO werkroute_project_leader, werkroute_jobhunter,'
            ' werkroute_maintenance', signature);
        EXECUTE format('ALTER FUNCTION %s OWNER TO werkroute_figures', signature);
    END LOOP;
END $$;
