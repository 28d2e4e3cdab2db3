-- Small costs, meetings and employers for the figures, of the pilot in scope: case numbers and keys of employers, no name,
-- no purpose and no word of what was written.
DROP FUNCTION IF EXISTS cohort_costs();
CREATE FUNCTION cohort_costs() RETURNS TABLE (
    case_number text, kind text, decided_on date, amount numeric, paid_on date, paid numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.case_number, c.kind, c.decided_on, c.amount, e.booked_on, e.amount
    FROM matching_fittingcost c
    JOIN matching_fittingcostfor f ON f.cost_id = c.id
    JOIN participants_participant p ON p.id = f.participant_id
    LEFT JOIN pilots_expenditure e ON e.id = c.payment_id
    WHERE c.pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint)
        AND c.state IN ('goedgekeurd', 'betaald')
    ORDER BY p.case_number, c.decided_on, c.id
$$;

DROP FUNCTION IF EXISTS cohort_meetings();
CREATE FUNCTION cohort_meetings() RETURNS TABLE (
    kind text, held_on date, location text, residents smallint, employers_counted smallint, cases text[],
    employers text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT m.kind, m.held_on, coalesce(l.name, ''), m.residents, m.employers,
        ARRAY(SELECT p.case_number::text FROM participants_attendance a
            JOIN participants_participant p ON p.id = a.participant_id
            WHERE a.meeting_id = m.id AND a.was_present ORDER BY p.case_number),
        ARRAY(SELECT e.employer_id::text FROM employers_employerattendance e
            WHERE e.meeting_id = m.id AND e.was_present ORDER BY e.employer_id)
    FROM pilots_meeting m LEFT JOIN pilots_receptionlocation l ON l.id = m.location_id
    WHERE m.pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint)
    ORDER BY m.held_on, m.id
$$;

DROP FUNCTION IF EXISTS cohort_employers();
CREATE FUNCTION cohort_employers() RETURNS TABLE (
    employer text, size text, sector text, contacts date[], dropped_out_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT e.id::text, e.size, e.sector,
        ARRAY(SELECT e.first_contact_on WHERE e.first_contact_on IS NOT NULL
            UNION SELECT i.happened_on FROM employers_employerinteraction i WHERE i.employer_id = e.id ORDER BY 1),
        e.dropped_out_on
    FROM employers_employer e
    WHERE e.pilot_id = (SELECT nullif(current_setting('app.pilot', true), '')::bigint)
    ORDER BY e.id
$$;

DO $$
DECLARE
    signature text;
BEGIN
    FOREACH signature IN ARRAY ARRAY['cohort_costs()', 'cohort_meetings()', 'cohort_employers()'] LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO werkroute_project_leader, werkroute_jobhunter,'
            ' werkroute_maintenance', signature);
        EXECUTE format('ALTER FUNCTION %s OWNER TO werkroute_figures', signature);
    END LOOP;
END $$;
