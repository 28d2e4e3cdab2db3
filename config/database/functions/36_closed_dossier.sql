-- A dossier that another pilot took over is closed. Its old team reads it until `readable_until` and changes nothing in
-- it, that day least of all; after that day it is gone for them, with every row about the person. The matrix says which
-- rows a role sees of a table; this takes the rows of closed dossiers away, on every table that names a person.
-- Only the function that hands over and the commands get past this. Signals stay with those they are named for: a duty
-- to follow up does not end because somebody moved.
-- A dossier that went up in another one is out of sight, so nothing may be written in it either: not even by who had its
-- page open while a colleague merged.

-- The dossiers of the pilot in scope that nobody may read any more. Few, so they are listed once per statement.
DROP FUNCTION IF EXISTS closed_matches();
DROP FUNCTION IF EXISTS closed_placements();
DROP FUNCTION IF EXISTS closed_contracts();
DROP FUNCTION IF EXISTS closed_dossiers();
CREATE FUNCTION closed_dossiers() RETURNS SETOF uuid
LANGUAGE sql STABLE PARALLEL SAFE ROWS 5 SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.id FROM participants_handover h JOIN participants_participant p ON p.id = h.participant_id
    WHERE h.pilot_id = nullif(current_setting('app.pilot', true), '')::bigint AND h.state = 'aangenomen'
    AND p.readable_until < (now() AT TIME ZONE 'Europe/Amsterdam')::date
$$;
CREATE FUNCTION closed_matches() RETURNS SETOF uuid
LANGUAGE sql STABLE PARALLEL SAFE ROWS 5 SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id FROM matching_match WHERE participant_id IN (SELECT closed_dossiers())
$$;
CREATE FUNCTION closed_placements() RETURNS SETOF uuid
LANGUAGE sql STABLE PARALLEL SAFE ROWS 5 SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id FROM matching_placement WHERE participant_id IN (SELECT closed_dossiers())
$$;
CREATE FUNCTION closed_contracts() RETURNS SETOF uuid
LANGUAGE sql STABLE PARALLEL SAFE ROWS 5 SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id FROM matching_contract WHERE placement_id IN (SELECT closed_placements())
$$;

-- The dossier itself.
DROP TRIGGER IF EXISTS keep_handed_over_closed ON participants_participant;
DROP FUNCTION IF EXISTS keep_handed_over_closed();
CREATE FUNCTION keep_handed_over_closed() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT pg_has_role(current_user, 'werkroute_maintenance', 'USAGE')
        AND (OLD.readable_until IS NOT NULL OR NEW.readable_until IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'handed_over_is_closed',
            MESSAGE = 'a dossier that was handed over is closed';
    END IF;
    IF NOT pg_has_role(current_user, 'werkroute_maintenance', 'USAGE')
        AND OLD.merged_into_id IS NOT NULL AND NEW.merged_into_id IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'merged_is_closed',
            MESSAGE = 'a dossier that went up in another one is closed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_handed_over_closed BEFORE UPDATE ON participants_participant
    FOR EACH ROW EXECUTE FUNCTION keep_handed_over_closed();
REVOKE ALL ON FUNCTION keep_handed_over_closed() FROM PUBLIC;

-- Whether a dossier went up in another one. A new row about somebody waits here for who is merging or takes the dossier
-- over for another pilot, and they wait for the row: a merge takes it along, a handover finds it written while the
-- dossier was still open. The lock is one that the reader's own role may not take; only in the pilot in scope.
DROP FUNCTION IF EXISTS went_up_in_another(uuid);
CREATE FUNCTION went_up_in_another(dossier uuid) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT merged_into_id IS NOT NULL FROM participants_participant
    WHERE id = dossier AND pilot_id = nullif(current_setting('app.pilot', true), '')::bigint FOR KEY SHARE
$$;

-- A row about somebody. It gets the column that leads to the dossier, and the tables on the way there.
DROP FUNCTION IF EXISTS keep_row_of_closed() CASCADE;
CREATE FUNCTION keep_row_of_closed() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    is_closed boolean;
BEGIN
    -- A task about nobody. Who may know no people may write those.
    IF coalesce(to_jsonb(NEW)->>TG_ARGV[0], to_jsonb(OLD)->>TG_ARGV[0]) IS NULL THEN
        RETURN coalesce(NEW, OLD);
    END IF;
    -- Commands, and the owner who migrates, may repair what is closed.
    IF NOT pg_has_role(current_user, 'werkroute_maintenance', 'MEMBER') THEN
        IF TG_ARGV[0] = 'participant_id' THEN
            IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.participant_id <> OLD.participant_id) THEN
                is_closed := went_up_in_another(NEW.participant_id);
            ELSIF TG_OP = 'UPDATE' THEN -- without the lock: who merges holds the dossier and waits for this row
                is_closed := EXISTS (SELECT FROM participants_participant
                    WHERE id = NEW.participant_id AND merged_into_id IS NOT NULL);
            END IF;
            IF is_closed THEN
                RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'merged_is_closed',
                    MESSAGE = 'a dossier that went up in another one is closed';
            END IF;
        ELSIF TG_OP = 'INSERT' THEN -- by way of a match or a placement: it waits, and is judged below
            EXECUTE format('SELECT went_up_in_another(person.id) FROM %s WHERE %s = $1', TG_ARGV[1], TG_ARGV[2])
                USING (to_jsonb(NEW)->>TG_ARGV[0])::uuid;
        END IF;
        EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE person.readable_until IS NOT NULL AND %s IN ($1, $2))',
            TG_ARGV[1], TG_ARGV[2])
            INTO is_closed USING (to_jsonb(OLD)->>TG_ARGV[0])::uuid, (to_jsonb(NEW)->>TG_ARGV[0])::uuid;
        IF is_closed THEN
            RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'handed_over_is_closed',
                MESSAGE = 'a dossier that was handed over is closed';
        END IF;
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
REVOKE ALL ON FUNCTION keep_row_of_closed() FROM PUBLIC;

DO $$
DECLARE
    found record;
BEGIN
    FOR found IN
        SELECT DISTINCT c.conrelid::regclass::text AS name, a.attname AS key, 'closed_dossiers' AS closed,
            'participants_participant person' AS way, 'person.id' AS goal
        FROM pg_constraint c
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) AND a.atttypid = 'uuid'::regtype
        WHERE c.contype = 'f' AND c.confrelid = 'participants_participant'::regclass
        AND c.conrelid NOT IN ('participants_participant'::regclass, 'participants_signal'::regclass)
        UNION VALUES
            ('matching_matchstep', 'match_id', 'closed_matches',
             'matching_match way JOIN participants_participant person ON person.id = way.participant_id', 'way.id'),
            ('matching_contract', 'placement_id', 'closed_placements',
             'matching_placement way JOIN participants_participant person ON person.id = way.participant_id', 'way.id'),
            ('matching_aftercaremoment', 'placement_id', 'closed_placements',
             'matching_placement way JOIN participants_participant person ON person.id = way.participant_id', 'way.id'),
            ('matching_checkin', 'placement_id', 'closed_placements',
             'matching_placement way JOIN participants_participant person ON person.id = way.participant_id', 'way.id'),
            ('matching_answerlink', 'placement_id', 'closed_placements',
             'matching_placement way JOIN participants_participant person ON person.id = way.participant_id', 'way.id'),
            ('matching_coachassignment', 'placement_id', 'closed_placements',
             'matching_placement way JOIN participants_participant person ON person.id = way.participant_id', 'way.id'),
            ('matching_coachgoal', 'placement_id', 'closed_placements',
             'matching_placement way JOIN participants_participant person ON person.id = way.participant_id', 'way.id'),
            ('matching_coachaction', 'placement_id', 'closed_placements',
             'matching_placement way JOIN participants_participant person ON person.id = way.participant_id', 'way.id'),
            ('matching_progression', 'placement_id', 'closed_placements',
             'matching_placement way JOIN participants_participant person ON person.id = way.participant_id', 'way.id'),
            ('matching_wage', 'contract_id', 'closed_contracts',
             'matching_contract way JOIN matching_placement work ON work.id = way.placement_id'
             ' JOIN participants_participant person ON person.id = work.participant_id', 'way.id')
    LOOP
        CONTINUE WHEN found.name LIKE '%event';
        EXECUTE format('CREATE POLICY %I ON %s AS RESTRICTIVE TO werkroute_jobhunter, werkroute_job_coach,'
            ' werkroute_coa USING (%I IS NULL OR %I NOT IN (SELECT %I()))',
            'closed_' || found.key, found.name, found.key, found.key, found.closed);
        EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW'
            ' EXECUTE FUNCTION keep_row_of_closed(%L, %L, %L)',
            'keep_closed_' || found.key, found.name, found.key, found.way, found.goal);
    END LOOP;
END $$;

DO $$
DECLARE
    signature text;
BEGIN
    FOREACH signature IN ARRAY ARRAY[
        'closed_matches()', 'closed_contracts()', 'closed_placements()', 'closed_dossiers()',
        'went_up_in_another(uuid)'] LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO werkroute_figures, werkroute_jobhunter, werkroute_job_coach,'
            ' werkroute_coa', signature);
        -- Last: only an owner can take rights back.
        EXECUTE format('ALTER FUNCTION %s OWNER TO %I', signature,
            CASE WHEN signature ~ '^closed' THEN 'werkroute_figures' ELSE 'werkroute_maintenance' END);
    END LOOP;
END $$;
