"""Of papers of one kind that overlap the earlier ends on the day before the next; one inside another says nothing.

The days that somebody's papers cover stay the same, and so does the verdict; the history keeps what was.
"""

from django.db import migrations

# The owner of the tables sees no row through row-level security. The policies are forced again after every migrate.
TABLES = ("participants_milestone", "participants_milestoneevent", "participants_factconfirmation")
OPEN = "".join(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY;" for table in TABLES)
INSIDE = """
    SELECT m.id FROM participants_milestone m JOIN participants_milestone o
    ON o.participant_id = m.participant_id AND o.kind = m.kind AND o.id <> m.id
    AND daterange(o.happened_on, o.until, '[]') @> daterange(m.happened_on, m.until, '[]')
    WHERE m.kind IN ('w_document', 'ontheemde_oekraine')
"""
END = f"""
    DELETE FROM participants_factconfirmation WHERE milestone_id IN ({INSIDE});
    DELETE FROM participants_milestone WHERE id IN ({INSIDE});
    UPDATE participants_milestone m SET until = (
        SELECT min(n.happened_on) - 1 FROM participants_milestone n
        WHERE n.participant_id = m.participant_id AND n.kind = m.kind AND n.happened_on > m.happened_on)
    WHERE m.kind IN ('w_document', 'ontheemde_oekraine') AND EXISTS (
        SELECT FROM participants_milestone n
        WHERE n.participant_id = m.participant_id AND n.kind = m.kind AND n.happened_on > m.happened_on
        AND (m.until IS NULL OR n.happened_on <= m.until));
    SET CONSTRAINTS ALL IMMEDIATE;
"""  # noqa: S608  constants


class Migration(migrations.Migration):
    dependencies = [("participants", "0002_whole_dossier")]

    operations = [migrations.RunSQL([OPEN, END], migrations.RunSQL.noop, elidable=True)]
