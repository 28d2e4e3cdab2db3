-- An answer by link. Who opens the link has no account and no role: these functions, by the hash of the token, are
-- all that the open page can do. A link that is used, taken back, expired or unknown is the same to both: nothing.
DROP FUNCTION IF EXISTS usable_link(text);
CREATE FUNCTION usable_link(hash text) RETURNS SETOF matching_answerlink
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT l.* FROM matching_answerlink l
    JOIN matching_aftercaremoment m ON m.id = l.moment_id AND NOT m.is_dropped
    JOIN matching_placement w ON w.id = l.placement_id
    JOIN participants_participant p ON p.id = w.participant_id
        AND p.readable_until IS NULL AND p.merged_into_id IS NULL
    WHERE l.token_hash = hash AND l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > now()
$$;

-- What the page needs to ask its question: no more of the person than a first name, and that for the employer only.
-- Without a first name the page has a word of its own: a link may come where it should not, and a last name tells more.
DROP FUNCTION IF EXISTS answer_link(text);
CREATE FUNCTION answer_link(hash text) RETURNS TABLE (
    respondent text, language text, first_name text, municipality text, expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT l.respondent,
        CASE WHEN l.respondent = 'deelnemer' THEN coalesce(c.language, '') ELSE '' END,
        CASE WHEN l.respondent = 'werkgever' THEN p.first_name ELSE '' END,
        pilot.municipality, l.expires_at
    FROM usable_link(hash) l
    JOIN matching_placement w ON w.id = l.placement_id
    JOIN participants_participant p ON p.id = w.participant_id
    JOIN pilots_pilot pilot ON pilot.id = l.pilot_id
    LEFT JOIN participants_contactdetails c ON c.participant_id = p.id
$$;

-- Keep the answer, once; the other links that asked the same stop working. False when the link could not be used.
DROP FUNCTION IF EXISTS give_answer(text, text, smallint, boolean, boolean);
CREATE FUNCTION give_answer(
    hash text, works text, content smallint, again boolean, call boolean) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    link matching_answerlink%ROWTYPE;
BEGIN
    UPDATE matching_answerlink SET used_at = now()
        WHERE id = (SELECT u.id FROM usable_link(hash) u) AND used_at IS NULL AND revoked_at IS NULL
        RETURNING * INTO link;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE matching_answerlink SET revoked_at = now()
        WHERE moment_id = link.moment_id AND respondent = link.respondent AND used_at IS NULL AND revoked_at IS NULL;
    INSERT INTO matching_checkin (id, pilot_id, placement_id, moment_id, respondent, happened_on, at_work, how_known,
        contract, satisfaction, hire_again, trouble, wants_call, by_link, version, recorded_at)
    VALUES (gen_random_uuid(), link.pilot_id, link.placement_id, link.moment_id, link.respondent,
        (now() AT TIME ZONE 'Europe/Amsterdam')::date, works, CASE works WHEN 'onbekend' THEN '' ELSE 'verteld' END,
        '', content, CASE link.respondent WHEN 'werkgever' THEN again END, '', call, true, 1, now())
    ON CONFLICT (moment_id, respondent) DO NOTHING;  -- a colleague wrote it down a moment before
    RETURN true;
END $$;

-- Whether this very link was answered a moment ago: who presses twice is thanked twice. Half a minute later the link is
-- like every other that does not work.
DROP FUNCTION IF EXISTS answered_just_now(text);
CREATE FUNCTION answered_just_now(hash text) RETURNS TABLE (respondent text, language text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT l.respondent, CASE WHEN l.respondent = 'deelnemer' THEN coalesce(c.language, '') ELSE '' END
    FROM matching_answerlink l
    JOIN matching_placement w ON w.id = l.placement_id
    LEFT JOIN participants_contactdetails c ON c.participant_id = w.participant_id
    WHERE l.token_hash = hash AND l.used_at > now() - interval '30 seconds'
$$;

DO $$
DECLARE
    signature text;
BEGIN
    FOREACH signature IN ARRAY ARRAY[
        'give_answer(text, text, smallint, boolean, boolean)', 'answer_link(text)', 'answered_just_now(text)',
        'usable_link(text)'] LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
        IF signature NOT LIKE 'usable%' THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO werkroute_app', signature);
        END IF;
        -- Last: only an owner can take rights back.
        EXECUTE format('ALTER FUNCTION %s OWNER TO werkroute_maintenance', signature);
    END LOOP;
END $$;
