-- A dossier offered to the pilot of another municipality. Neither team may read a row of the other: what the person
-- agreed to pass on travels sealed in the offer, and these functions are the only doors to it. Each looks at the pilot
-- in scope, and an answer erases the seal.
DROP FUNCTION IF EXISTS handover_targets();
CREATE FUNCTION handover_targets() RETURNS TABLE (pilot_id bigint, municipality text, location text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.id, p.municipality, l.name FROM pilots_pilot p
    LEFT JOIN pilots_receptionlocation l ON l.pilot_id = p.id
    WHERE p.id <> nullif(current_setting('app.pilot', true), '')::bigint
    ORDER BY p.municipality, p.id, l.name
$$;

-- What waits for the pilot in scope: from which municipality, never of whom.
DROP FUNCTION IF EXISTS incoming_handovers();
CREATE FUNCTION incoming_handovers() RETURNS TABLE (id uuid, municipality text, location text, offered_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.id, p.municipality, h.to_location_name, h.offered_on
    FROM participants_handover h JOIN pilots_pilot p ON p.id = h.pilot_id
    WHERE h.to_pilot_id = nullif(current_setting('app.pilot', true), '')::bigint AND h.state = 'aangeboden'
    ORDER BY h.offered_on, h.recorded_at
$$;

DROP FUNCTION IF EXISTS open_handover(uuid);
CREATE FUNCTION open_handover(offer uuid) RETURNS TABLE (
    municipality text, location text, offered_on date, agreed_on date, reason text, sealed bytea, wrapped_key bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.municipality, h.to_location_name, h.offered_on, h.agreed_on, h.reason, h.sealed, h.wrapped_key
    FROM participants_handover h JOIN pilots_pilot p ON p.id = h.pilot_id
    WHERE h.id = offer AND h.state = 'aangeboden'
    AND h.to_pilot_id = nullif(current_setting('app.pilot', true), '')::bigint
$$;

-- Accept: the new dossier exists already, in the pilot in scope. The old one closes, its person lives elsewhere, and its
-- team reads it for 30 days more (READABLE_DAYS in participants/services/handovers.py). False when somebody was first.
DROP FUNCTION IF EXISTS accept_handover(uuid, uuid);
CREATE FUNCTION accept_handover(offer uuid, dossier uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    pilot bigint := nullif(current_setting('app.pilot', true), '')::bigint;
    today date := (now() AT TIME ZONE 'Europe/Amsterdam')::date;
    given participants_handover%ROWTYPE;
BEGIN
    IF NOT EXISTS (SELECT FROM participants_participant WHERE id = dossier AND pilot_id = pilot) THEN
        RAISE EXCEPTION 'the new dossier is of another pilot' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- Who is writing about the person first gets ready, and who comes later finds the dossier closed (36_closed_dossier.sql).
    PERFORM FROM participants_participant
        WHERE id = (SELECT participant_id FROM participants_handover WHERE id = offer AND to_pilot_id = pilot)
        FOR UPDATE;
    UPDATE participants_handover SET state = 'aangenomen', answered_on = greatest(today, offered_on), sealed = NULL,
        wrapped_key = NULL
        WHERE id = offer AND to_pilot_id = pilot AND state = 'aangeboden' RETURNING * INTO given;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE participants_participant SET readable_until = today + 30, version = version + 1, paused_on = NULL,
        pause_reason = '', ended_on = coalesce(ended_on, greatest(today, enrolled_on)),
        end_reason = CASE WHEN ended_on IS NULL THEN 'verhuisd' ELSE end_reason END,
        end_outcome = CASE WHEN ended_on IS NULL THEN 'andere_begeleiding' ELSE end_outcome END,
        -- Where somebody lives follows from the stays below; without any it would stay as it was.
        location_id = CASE WHEN EXISTS (SELECT FROM participants_stay WHERE participant_id = given.participant_id)
            THEN location_id END
        WHERE id = given.participant_id;
    -- The numbers stay to be read, but no longer stand in the way of who comes back and gets a dossier here again.
    UPDATE participants_identity SET former_v_number_index = v_number_index, v_number_index = NULL
        WHERE participant_id = given.participant_id;
    UPDATE participants_sealedbsn SET former_bsn_index = bsn_index, bsn_index = NULL
        WHERE participant_id = given.participant_id;
    UPDATE participants_stay SET ends_on = today - 1
        WHERE participant_id = given.participant_id AND location_id IS NOT NULL
        AND (starts_on IS NULL OR starts_on < today) AND (ends_on IS NULL OR ends_on >= today);
    IF FOUND AND NOT EXISTS (
            SELECT FROM participants_stay WHERE participant_id = given.participant_id AND starts_on >= today) THEN
        INSERT INTO participants_stay (id, pilot_id, participant_id, starts_on, source, change_reason, recorded_at)
            VALUES (gen_random_uuid(), given.pilot_id, given.participant_id, today, 'onbekend', '', now());
    END IF;
    INSERT INTO participants_trajectorystep
        (id, pilot_id, participant_id, change, happened_on, reason, end_reason, recorded_at)
        SELECT gen_random_uuid(), given.pilot_id, given.participant_id, 'beeindigd', today,
            'Overgedragen aan ' || municipality, 'verhuisd', now() FROM pilots_pilot WHERE id = pilot;
    INSERT INTO participants_incominghandover
        (id, pilot_id, participant_id, handover_id, from_municipality, accepted_on, recorded_by_id, recorded_at)
        SELECT gen_random_uuid(), pilot, dossier, offer, municipality, today,
            nullif(current_setting('app.membership', true), '')::bigint, now()
        FROM pilots_pilot WHERE id = given.pilot_id;
    RETURN true;
END $$;

DROP FUNCTION IF EXISTS refuse_handover(uuid, text);
CREATE FUNCTION refuse_handover(offer uuid, why text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE participants_handover SET state = 'geweigerd', answer_reason = left(why, 300), sealed = NULL,
        wrapped_key = NULL, answered_on = greatest((now() AT TIME ZONE 'Europe/Amsterdam')::date, offered_on)
        WHERE id = offer AND state = 'aangeboden'
        AND to_pilot_id = nullif(current_setting('app.pilot', true), '')::bigint;
    RETURN FOUND;
END $$;

-- Take an offer back: only the pilot that made it.
DROP FUNCTION IF EXISTS withdraw_handover(uuid);
CREATE FUNCTION withdraw_handover(offer uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE participants_handover SET state = 'ingetrokken', sealed = NULL, wrapped_key = NULL,
        answered_on = greatest((now() AT TIME ZONE 'Europe/Amsterdam')::date, offered_on)
        WHERE id = offer AND state = 'aangeboden'
        AND pilot_id = nullif(current_setting('app.pilot', true), '')::bigint;
    RETURN FOUND;
END $$;

DO $$
DECLARE
    signature text;
BEGIN
    FOREACH signature IN ARRAY ARRAY[
        'handover_targets()', 'incoming_handovers()', 'open_handover(uuid)', 'accept_handover(uuid, uuid)',
        'refuse_handover(uuid, text)', 'withdraw_handover(uuid)'] LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO werkroute_jobhunter', signature);
        -- Last: only an owner can take rights back. Those that only read belong to who only reads.
        EXECUTE format('ALTER FUNCTION %s OWNER TO %I', signature, CASE
            WHEN signature ~ '^(handover_targets|incoming|open)' THEN 'werkroute_figures'
            ELSE 'werkroute_maintenance' END);
    END LOOP;
END $$;
