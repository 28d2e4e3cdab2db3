"""The repair of stored papers that overlap, which a migration makes before the constraint comes."""

from datetime import date
from importlib import import_module

import pytest
from django.db import connection, transaction

from config.database.apply import owner_sees_every_row
from participants.enums import MilestoneKind
from participants.models import FactConfirmation, Milestone
from tests.conftest import as_owner
from tests.factories import make_participant

REPAIR = import_module("participants.migrations.0003_end_overlapping_papers")
W, UKRAINE, VOLUNTEERING = MilestoneKind.W_DOCUMENT, MilestoneKind.DISPLACED_UKRAINE, MilestoneKind.VOLUNTEERING
JAN, MAR, MAY, JUL, DEC = (date(2026, month, 1) for month in (1, 3, 5, 7, 12))

OF_ONE = [
    # The earlier ends on the day before the next, also where that has no end.
    ([(W, JAN, MAY), (W, MAR, JUL)], [(W, JAN, date(2026, 2, 28)), (W, MAR, JUL)]),
    ([(W, JAN, MAY), (W, MAR, None)], [(W, JAN, date(2026, 2, 28)), (W, MAR, None)]),
    # Three in a row: each ends before the next one, not before the last one.
    (
        [(W, JAN, MAY), (W, MAR, JUL), (W, MAY, DEC)],
        [(W, JAN, date(2026, 2, 28)), (W, MAR, date(2026, 4, 30)), (W, MAY, DEC)],
    ),
    # One day in common is an overlap.
    ([(UKRAINE, JAN, MAR), (UKRAINE, MAR, MAY)], [(UKRAINE, JAN, date(2026, 2, 28)), (UKRAINE, MAR, MAY)]),
    # One inside another says nothing.
    ([(W, JAN, DEC), (W, MAR, MAY)], [(W, JAN, DEC)]),
    ([(W, JAN, None), (W, MAR, None)], [(W, JAN, None)]),
    ([(W, JAN, None), (W, MAR, MAY), (W, JUL, DEC)], [(W, JAN, None)]),
    # What does not overlap stays, and so do other kinds.
    ([(W, JAN, date(2026, 2, 28)), (W, MAR, None)], [(W, JAN, date(2026, 2, 28)), (W, MAR, None)]),
    ([(W, JAN, DEC), (UKRAINE, MAR, MAY)], [(UKRAINE, MAR, MAY), (W, JAN, DEC)]),
    ([(VOLUNTEERING, JAN, DEC), (VOLUNTEERING, MAR, MAY)], [(VOLUNTEERING, JAN, DEC), (VOLUNTEERING, MAR, MAY)]),
]


def days(papers):
    """Every day of this year that somebody's papers cover, by kind: the verdict looks at nothing else."""
    last = date(2026, 12, 31)
    return {
        (kind, day)
        for kind, starts, until in papers
        for day in range(starts.toordinal(), (until or last).toordinal() + 1)
    }


@pytest.mark.django_db(transaction=True)
def test_stored_papers_no_longer_overlap_and_cover_the_same_days(cast):
    people = [make_participant(cast.assen, f"A-{number:04d}") for number, _case in enumerate(OF_ONE)]
    with as_owner(), owner_sees_every_row(), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("ALTER TABLE participants_milestone DROP CONSTRAINT papers_do_not_overlap")
        for person, (before, _after) in zip(people, OF_ONE, strict=True):
            for kind, starts, until in before:
                own = {"pilot_id": person.pilot_id, "participant": person}
                paper = Milestone.objects.create(kind=kind, happened_on=starts, until=until, **own)
                FactConfirmation.objects.create(fact=kind, milestone=paper, confirmed_on=DEC, **own)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(REPAIR.OPEN)
        cursor.execute(REPAIR.END)
        for person, (before, after) in zip(people, OF_ONE, strict=True):
            kept = Milestone.objects.filter(participant=person).order_by("kind", "happened_on")
            found = [(MilestoneKind(row.kind), row.happened_on, row.until) for row in kept]
            assert sorted(found, key=str) == sorted(after, key=str)
            assert days(found) == days(before)
            assert FactConfirmation.objects.filter(participant=person).count() == len(after)
        transaction.set_rollback(True)
