-- Use an invitation, once: the membership it promised is made for the person who just proved to own its address.
DROP FUNCTION IF EXISTS use_invitation(text, bigint, date);
CREATE FUNCTION use_invitation(hash text, person bigint, today date) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    invitation pilots_invitation%ROWTYPE;
    made bigint;
BEGIN
    UPDATE pilots_invitation SET used_at = now()
        WHERE token_hash = hash AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now()
        AND email = (SELECT email FROM accounts_user WHERE id = person AND is_active)
        AND EXISTS ( -- who sent it may still invite for this pilot
            SELECT FROM accounts_user sender WHERE sender.id = invited_by_id AND sender.is_active
            AND (sender.is_functional_admin OR EXISTS (
                SELECT FROM pilots_membership m WHERE m.user_id = sender.id AND m.ended_on IS NULL
                AND m.pilot_id = pilots_invitation.pilot_id AND m.role = 'project_leader')))
        RETURNING * INTO invitation;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    UPDATE pilots_membership SET ended_on = greatest(started_on, today)
        WHERE user_id = person AND pilot_id = invitation.pilot_id AND ended_on IS NULL;
    INSERT INTO pilots_membership (pilot_id, user_id, role, name, organisation, started_on)
        SELECT invitation.pilot_id, person, invitation.role, u.name, invitation.organisation, today
        FROM accounts_user u WHERE u.id = person RETURNING id INTO made;
    INSERT INTO pilots_membershiplocation (pilot_id, membership_id, location_id)
        SELECT invitation.pilot_id, made, l.id FROM pilots_receptionlocation l
        WHERE l.pilot_id = invitation.pilot_id AND l.id = ANY (invitation.location_ids);
    RETURN made;
END $$;
REVOKE ALL ON FUNCTION use_invitation(text, bigint, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION use_invitation(text, bigint, date) TO werkroute_app;
-- Last: only an owner can take rights back.
ALTER FUNCTION use_invitation(text, bigint, date) OWNER TO werkroute_maintenance;
