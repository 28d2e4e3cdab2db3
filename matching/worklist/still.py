"""Dossiers that stand still: an open route in which nobody wrote anything down."""

from collections.abc import Iterator
from datetime import date

from django.db import connection

from matching.rules import worklist as rules
from matching.rules.worklist import Item, Kind
from matching.worklist.registry import Wording, register_source
from matching.worklist.rows import named, subject_of
from participants.models import Participant
from pilots.enums import Role
from pilots.models import Membership


def stale_dossiers(membership: Membership, on: date) -> Iterator[Item | None]:
    """Which dossiers stand still, the database says: one function for the team, and for its leader without names."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT person, last_fact_on FROM stale_dossiers(%s)", [on])
        last_facts = dict(cursor.fetchall())
    rows = Participant.objects.visible_to(membership).filter(pk__in=last_facts).order_by().values("id", *named(""))
    for row in rows if last_facts else ():
        yield rules.stale(subject_of(row, prefix=""), last_facts[row["id"]], on=on)


STALE = Wording(
    label="Dossier staat 6 weken stil",
    what={"": "Contact opnemen en vastleggen hoe het gaat"},
    why={"": "Sinds {day} is er niets vastgelegd"},
)


def register() -> None:
    # The project leader has these too, from rows without names.
    register_source(stale_dossiers, roles=(Role.JOBHUNTER,), kinds={Kind.STALE: STALE})
