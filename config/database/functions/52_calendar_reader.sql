-- Whose calendar a secret address is. A calendar program cannot sign in, so the address is all it has: this says for
-- which member it was made, while it was not taken back, the membership runs and the person may sign in. Of the address
-- only a hash is stored, and without the whole address nothing is found.
DROP FUNCTION IF EXISTS calendar_reader(text);
CREATE FUNCTION calendar_reader(hash text) RETURNS TABLE (person bigint, membership bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT m.user_id, m.id FROM matching_worksettings s
    JOIN pilots_membership m ON m.id = s.membership_id AND m.ended_on IS NULL
    JOIN accounts_user u ON u.id = m.user_id AND u.is_active
    WHERE s.feed_hash = hash AND length(hash) = 64
$$;
REVOKE ALL ON FUNCTION calendar_reader(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION calendar_reader(text) TO werkroute_app;
-- Last: only an owner can take rights back.
ALTER FUNCTION calendar_reader(text) OWNER TO werkroute_maintenance;
