"""What stops an employer from hiring: reads and writes, each with who said so and how it was solved."""

from collections.abc import Mapping
from typing import Any

from django.db import IntegrityError, transaction

from employers.models import Employer, EmployerBarrier
from pilots.models import Membership

LISTED = "employer_barrier_is_listed_once"


class AlreadyListed(Exception):
    """The same barrier of the same party since the same day stands there already."""


def barriers_of(membership: Membership, employer: Employer) -> list[EmployerBarrier]:
    """What stands in the way first, then what was solved last."""
    rows = EmployerBarrier.objects.visible_to(membership).filter(employer=employer)
    return sorted(rows, key=lambda row: (row.solved_on is not None, -(row.solved_on or row.since_on).toordinal()))


def save_barrier(*, by: Membership, barrier: EmployerBarrier, facts: Mapping[str, Any]) -> None:
    """Record or correct a barrier. Raises AlreadyListed."""
    for name, value in facts.items():
        setattr(barrier, name, value)
    if barrier._state.adding:
        barrier.pilot_id, barrier.recorded_by = by.pilot_id, by
    try:
        with transaction.atomic():
            barrier.save()
    except IntegrityError as error:
        if LISTED not in str(error):
            raise
        raise AlreadyListed from error


@transaction.atomic
def remove_barrier(*, by: Membership, barrier: EmployerBarrier) -> None:
    """Take back a barrier that was recorded by mistake; the history keeps it."""
    EmployerBarrier.objects.visible_to(by).filter(pk=barrier.pk).delete()
