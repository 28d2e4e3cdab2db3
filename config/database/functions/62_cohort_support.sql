-- What stood in the way of people, what was done for them and how often somebody spoke with them, without names and
-- without a word of what was written. Barriers of people only where the pilot decided to record them per person.
DROP FUNCTION IF EXISTS cohort_barriers();
CREATE FUNCTION cohort_barriers() RETURNS TABLE (case_number text, code text, reported_by text, since_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.case_number, b.code, b.reported_by, b.since_on
    FROM participants_barrier b JOIN participants_participant p ON p.id = b.participant_id
    WHERE b.pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint)
        AND EXISTS (
            SELECT FROM pilots_datachoice d WHERE d.pilot_id = b.pilot_id AND d.data = 'belemmeringen' AND d.is_on)
    ORDER BY p.case_number, b.since_on, b.code, b.reported_by
$$;

DROP FUNCTION IF EXISTS cohort_support();
CREATE FUNCTION cohort_support() RETURNS TABLE (
    case_number text, kind text, given_on date, hours numeric, amount numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.case_number, s.kind, s.given_on, s.hours, s.amount
    FROM participants_supportgiven s JOIN participants_participant p ON p.id = s.participant_id
    WHERE s.pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint)
    ORDER BY p.case_number, s.given_on, s.kind
$$;

DROP FUNCTION IF EXISTS cohort_contacts();
CREATE FUNCTION cohort_contacts() RETURNS TABLE (case_number text, happened_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.case_number, n.happened_on
    FROM participants_note n JOIN participants_participant p ON p.id = n.participant_id
    WHERE n.pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint)
        AND n.kind IN ('telefoon', 'gesprek', 'bericht')
    ORDER BY p.case_number, n.happened_on
$$;

DROP FUNCTION IF EXISTS cohort_check_ins();
CREATE FUNCTION cohort_check_ins() RETURNS TABLE (
    case_number text, happened_on date, respondent text, satisfaction smallint, employer text, hire_again boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.case_number, k.happened_on, k.respondent, k.satisfaction, w.employer_id::text, k.hire_again
    FROM matching_checkin k JOIN matching_placement w ON w.id = k.placement_id
    JOIN participants_participant p ON p.id = w.participant_id
    WHERE k.pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint) AND w.kind = 'betaald'
    ORDER BY p.case_number, k.happened_on, k.respondent
$$;

DO $$
DECLARE
    signature text;
BEGIN
    FOREACH signature IN ARRAY ARRAY[
        'cohort_barriers()', 'cohort_support()', 'cohort_contacts()', 'cohort_check_ins()'] LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO werkroute_project_leader, werkroute_jobhunter,'
            ' werkroute_maintenance', signature);
        EXECUTE format('ALTER FUNCTION %s OWNER TO werkroute_figures', signature);
    END LOOP;
END $$;
