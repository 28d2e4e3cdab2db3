"""What those who see no people have to look at: figures that were made public, and a number that was shown."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from config.database.scope import maintenance
from participants.models import SealedBsn
from pilots.enums import AccessAction, RevealReason, Role
from pilots.models import AccessRecord
from reporting.demo.scene import Scene
from reporting.models import Publication
from reporting.rules.rows import Frame
from reporting.services import make_public

#: How many days ago that was.
PUBLISHED, SHOWN = 9, 6


def show_oversight(scene: Scene) -> None:
    """The figures of this year up to the month before, by the service that keeps them, and a BSN shown for a reason."""
    (leader, *_others), (jobhunter, *_more) = scene.members(Role.PROJECT_LEADER), scene.members(Role.JOBHUNTER)
    last = scene.on.replace(day=1) - timedelta(days=1)
    with maintenance(pilot=scene.pilot.pk):
        made = make_public(scene.pilot, frame=Frame(date(last.year, 1, 1), last, last), by=leader)
    published_at = scene.moment(max(scene.ago(PUBLISHED), last + timedelta(days=1)))
    Publication.objects.filter(pk=made.pk).update(published_at=published_at)
    for number in scene.rows.get(SealedBsn, [])[:1]:
        _shown(scene, number, jobhunter.pk, scene.moment(scene.ago(SHOWN)))


def _shown(scene: Scene, number: SealedBsn, membership: int, at: datetime) -> None:
    record = AccessRecord.objects.create(
        pilot=scene.pilot,
        membership_id=membership,
        action=AccessAction.REVEAL_BSN,
        subject=number.participant_id,
        reason=RevealReason.REGISTRATION,
    )
    AccessRecord.objects.filter(pk=record.pk).update(happened_at=at)
