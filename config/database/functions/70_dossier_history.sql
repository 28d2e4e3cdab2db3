-- What was written in one dossier, from the history. No role reads the tables of history themselves: this gives the
-- rows of tables on which the reader's role has a right today, of a person whom the reader sees today. Notes only those
-- that the reader may read now (an audience never widens, so older versions were theirs as well); a note that was taken
-- away is gone. Signals, strong identifiers and drafts are not in it, and of work COA knows only that it is there.
DROP FUNCTION IF EXISTS dossier_history(uuid);
CREATE FUNCTION dossier_history(person uuid) RETURNS TABLE (
    source text, row_key text, place bigint, label text, happened_at timestamptz, user_id text, fact jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    reader CONSTANT text := current_setting('role');
    pilot CONSTANT bigint := nullif(current_setting('app.pilot', true), '')::bigint;
    member CONSTANT bigint := nullif(current_setting('app.membership', true), '')::bigint;
    locations CONSTANT bigint[] := string_to_array(nullif(current_setting('app.locations', true), ''), ',')::bigint[];
    today CONSTANT date := (now() AT TIME ZONE 'Europe/Amsterdam')::date;
    sources text[] := ARRAY[
        'participants_contactdetails', 'participants_asylumfacts', 'participants_milestone', 'participants_stay',
        'participants_workpermit', 'participants_permitsuspension', 'participants_workprofile', 'participants_spokenlanguage',
        'participants_workexperience', 'participants_certificate', 'participants_circumstances', 'participants_wellbeingscore',
        'participants_informeddetail', 'participants_employeragreement',
        'participants_announcedmove', 'participants_linkingrequest', 'participants_referral',
        'participants_trajectorystep', 'participants_appointment', 'participants_involvement',
        'participants_casetransfer', 'participants_barrier', 'participants_supportgiven'];
    -- Rows about work hang on a placement, and go where that goes when dossiers become one.
    at_work CONSTANT text[] := ARRAY[
        'matching_contract', 'matching_checkin', 'matching_coachassignment', 'matching_coachgoal', 'matching_coachaction',
        'matching_progression'];
    chosen text;
BEGIN
    PERFORM FROM participants_participant p
    WHERE p.id = person AND p.pilot_id = pilot AND (p.readable_until IS NULL OR p.readable_until >= today) AND CASE reader
        WHEN 'werkroute_jobhunter' THEN true
        WHEN 'werkroute_coa' THEN p.location_id = ANY (locations)
        ELSE false END;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    RETURN QUERY
        SELECT 'participants_participant', e.pgh_obj_id::text, e.pgh_id::bigint, e.pgh_label, e.pgh_created_at,
            e.pgh_context->>'user', to_jsonb(e)
        FROM participants_participantevent e WHERE e.pgh_obj_id = person;
    RETURN QUERY
        SELECT 'participants_note', e.pgh_obj_id::text, e.pgh_id::bigint, e.pgh_label, e.pgh_created_at,
            e.pgh_context->>'user', to_jsonb(e)
        FROM participants_noteevent e JOIN participants_note n ON n.id = e.pgh_obj_id
        WHERE n.participant_id = person AND n.pilot_id = pilot AND (
            reader = 'werkroute_jobhunter' OR n.visibility IN ('coa', 'partners') OR n.recorded_by_id = member);
    IF reader = 'werkroute_jobhunter' THEN
        sources := sources || ARRAY['matching_match', 'matching_chase', 'matching_dismissal', 'matching_placement', 'matching_permitgap',
            'matching_conceptpaper'];
    END IF;
    FOREACH chosen IN ARRAY sources LOOP
        CONTINUE WHEN NOT has_table_privilege(reader, chosen, 'SELECT');
        RETURN QUERY EXECUTE format(
            'SELECT %1$L::text, e.pgh_obj_id::text, e.pgh_id::bigint, e.pgh_label, e.pgh_created_at,'
            ' e.pgh_context->>''user'', to_jsonb(e) FROM %2$I e WHERE e.participant_id = $1 AND e.pilot_id = $2'
            -- what an undone merge gave back belongs to the other person again, with all that it said here
            ' AND $1 = (SELECT l.participant_id FROM %2$I l WHERE l.pgh_obj_id = e.pgh_obj_id'
            ' ORDER BY l.pgh_id DESC LIMIT 1)',
            chosen, chosen || 'event') USING person, pilot;
    END LOOP;
    IF reader <> 'werkroute_jobhunter' THEN
        RETURN;
    END IF;
    FOREACH chosen IN ARRAY at_work LOOP
        RETURN QUERY EXECUTE format(
            'SELECT %1$L::text, e.pgh_obj_id::text, e.pgh_id::bigint, e.pgh_label, e.pgh_created_at,'
            ' e.pgh_context->>''user'', to_jsonb(e) FROM %2$I e JOIN matching_placement w ON w.id = e.placement_id'
            ' WHERE w.participant_id = $1 AND w.pilot_id = $2 AND e.pilot_id = $2',
            chosen, chosen || 'event') USING person, pilot;
    END LOOP;
    -- Small costs: the money stands apart from for whom it is. The number of the dossier says nothing here.
    RETURN QUERY
        SELECT 'matching_fittingcost', e.pgh_obj_id::text, e.pgh_id::bigint, e.pgh_label, e.pgh_created_at,
            e.pgh_context->>'user', to_jsonb(e) - 'case_number'
        FROM matching_fittingcostevent e JOIN matching_fittingcostfor f ON f.cost_id = e.pgh_obj_id
        WHERE f.participant_id = person AND f.pilot_id = pilot;
END $$;
REVOKE ALL ON FUNCTION dossier_history(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dossier_history(uuid) TO werkroute_jobhunter, werkroute_coa;
-- Last: only an owner can take rights back.
ALTER FUNCTION dossier_history(uuid) OWNER TO werkroute_figures;
