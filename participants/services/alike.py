"""Judging that two dossiers which look alike are of two people."""

from uuid import UUID

from participants.models import NotTheSame
from participants.refusals import refusals
from pilots.models import Membership


def judge_not_same(*, by: Membership, one: UUID, other: UUID) -> None:
    """Two people who look alike: nobody is asked again. A second time changes nothing."""
    first, second = sorted((one, other))
    with refusals():
        known = NotTheSame.objects.filter(one_id=first, other_id=second)
        if not known.exists():
            NotTheSame(pilot_id=by.pilot_id, one_id=first, other_id=second, recorded_by=by).save(force_insert=True)
