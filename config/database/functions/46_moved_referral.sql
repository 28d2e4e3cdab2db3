-- What somebody of COA referred and does not see any more, because the person moved: only the day of the referral and
-- the own estimate. Nothing says who it was, where to, or how it went on.
DROP FUNCTION IF EXISTS moved_referrals();
CREATE FUNCTION moved_referrals() RETURNS TABLE (referred_on date, work_ready varchar)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT r.referred_on, r.work_ready
    FROM participants_referral r
    JOIN participants_participant p ON p.id = r.participant_id
    WHERE r.recorded_by_id = nullif(current_setting('app.membership', true), '')::bigint
    AND r.pilot_id = nullif(current_setting('app.pilot', true), '')::bigint
    AND (p.location_id IS NULL OR p.location_id <> ALL
        (coalesce(string_to_array(nullif(current_setting('app.locations', true), ''), ',')::bigint[], '{}')))
    ORDER BY r.referred_on DESC
$$;
REVOKE ALL ON FUNCTION moved_referrals() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION moved_referrals() TO werkroute_coa;
-- Last: only an owner can take rights back.
ALTER FUNCTION moved_referrals() OWNER TO werkroute_figures;
