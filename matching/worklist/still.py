"""Dossiers that stand still: an open route in which nobody wrote anything down."""

from collections.abc import Iterator
from datetime import date

from django.db import connection

from matching.rules import worklist as rules
from matching.rules.worklist import Item, Kind, Subject
from matching.worklist.registry import Wording, register_source
from pilots.enums import Role
from pilots.models import Membership

#: The reader's own policies say which of these people come along.
NAMED = """
    SELECT p.id, p.first_name, p.last_name, l.name, p.jobhunter_id, p.case_number, s.last_fact_on
    FROM stale_dossiers(%s) s JOIN participants_participant p ON p.id = s.person AND p.pilot_id = %s
    LEFT JOIN pilots_receptionlocation l ON l.id = p.location_id
"""


def stale_dossiers(membership: Membership, on: date) -> Iterator[Item | None]:
    """Which dossiers stand still, the database says: one function for the team, and for its leader without names."""
    with connection.cursor() as cursor:
        cursor.execute(NAMED, [on, membership.pilot_id])
        for person, first, last, place, jobhunter, number, last_fact_on in cursor.fetchall():
            subject = Subject(person, f"{first} {last}".strip(), place or "", jobhunter, number)
            yield rules.stale(subject, last_fact_on, on=on)


STALE = Wording(
    label="Dossier staat 6 weken stil",
    what={"": "Contact opnemen en vastleggen hoe het gaat"},
    why={"": "Sinds {day} is er niets vastgelegd"},
)


def register() -> None:
    # The project leader has these too, from rows without names.
    register_source(stale_dossiers, roles=(Role.JOBHUNTER,), kinds={Kind.STALE: STALE})
