"""How many of each story a pilot gets. Shares lay starts over the life of the pilot: 0 is today, 1 its begin."""

from __future__ import annotations

from datetime import timedelta

from matching.enums import PlacementEndReason as Why
from participants.enums import EndReason
from pilots.enums import Role
from reporting.demo import stories
from reporting.demo.scene import Scene

LONGEST_STILL = 110
EXPIRES_IN = (29, 64)  # days until the W-document and the permit of somebody at work run out


def large(scene: Scene) -> None:
    """The caseload of Assen."""
    _first_wave(scene)
    _at_work(scene)
    _on_the_way(scene)
    _before_work(scene)


def _first_wave(scene: Scene) -> None:
    """People who started long ago: gone on, changed employer, stopped."""
    for share in (1.0, 0.96, 0.93):
        stories.ended(scene, scene.early(share), reason=Why.CONTRACT_ENDED, closes=True)
    for share in (0.98, 0.9, 0.84, 0.78):
        start = scene.early(share)
        stories.working(scene, start, status=scene.ahead(start, 120, 260))
    stories.ended(scene, scene.early(0.88), reason=Why.OTHER_JOB, again=True)
    stories.ended(scene, scene.early(0.8), reason=Why.RELOCATION)
    stories.ended(scene, scene.early(0.66), reason=Why.RESIGNED)
    stories.ended(scene, scene.early(0.54), reason=Why.CONTRACT_ENDED)
    stories.ended(scene, scene.early(0.47), reason=Why.CIVIC_INTEGRATION)
    stories.ended(scene, scene.ago(210), reason=Why.PROBATION)


def _at_work(scene: Scene) -> None:
    """People at work today, some of whom have papers that run out."""
    for share in (0.72, 0.6, 0.5, 0.42):
        stories.working(scene, scene.early(share))
    for days in (6, 13, 24, 41, 68, 104, 150):
        stories.working(scene, scene.ago(days))
    for days, left in zip((200, 175), EXPIRES_IN, strict=True):
        stories.working(scene, scene.ago(days), renews=False, issued=scene.on - timedelta(days=364 - left))
    stories.working(scene, scene.ago(130), status=scene.ago(9))
    stories.working_with_status(scene, scene.ago(58))
    stories.working_with_status(scene, scene.early(0.45))
    stories.on_trial(scene, 33)


def _on_the_way(scene: Scene) -> None:
    """People between intake and the first day at work."""
    for days in (4, 19, 37, 46, 71):
        stories.permit_asked(scene, days)
    for days in (2, 6):
        stories.permit_granted(scene, days)
    # Stands still longer than anything: the first match that a jobhunter meets in Mijn werk has a permit to look at.
    stories.permit_granted(scene, LONGEST_STILL, jobhunter=scene.members(Role.JOBHUNTER)[0])
    stories.permit_refused(scene, 17)
    stories.permit_refused(scene, 55, by_employer=True)
    for days in (3, 15):
        stories.offered(scene, days)
    for days, matches in ((90, 3), (61, 2), (44, 1), (30, 1), (18, 0), (75, 0)):
        stories.looking(scene, days, matches=matches)


def _before_work(scene: Scene) -> None:
    """People who wait, and one of every situation that keeps somebody from work."""
    for days in (9, 33, 58, 80):
        stories.waiting_for_intake(scene, days)
    for days in (35, 60, 78):
        stories.waiting_term(scene, days)
    for reason, days in ((EndReason.LANGUAGE_FIRST, 90), (EndReason.NO_CONTACT, 210), (EndReason.REJECTED, 270)):
        stories.stopped(scene, days, reason=reason)
    for days in (2, 5, 12):
        stories.in_view(scene, days)
    stories.without_w_document(scene, 40)
    stories.without_w_document(scene, 100, expired=True)
    stories.paused(scene, 70)
    stories.minor(scene, 25)
    stories.excluded(scene, 28)
    stories.rejected(scene, 35)
    stories.displaced(scene, 22)
    stories.unknown_application(scene, 16)
    stories.with_status_looking(scene, 21)
    stories.enrolled_twice(scene, 2)


def small(scene: Scene) -> None:
    """The caseload of a pilot with one jobhunter."""
    stories.ended(scene, scene.early(1.0), reason=Why.CONTRACT_ENDED)
    stories.ended(scene, scene.early(0.7), reason=Why.RESIGNED)
    for share in (0.94, 0.8):
        start = scene.early(share)
        stories.working(scene, start, status=scene.ahead(start, 140, 240))
    for share in (0.88, 0.62, 0.5):
        stories.working(scene, scene.early(share))
    for days in (11, 38, 97):
        stories.working(scene, scene.ago(days))
    stories.working(scene, scene.ago(190), renews=False, issued=scene.on - timedelta(days=364 - EXPIRES_IN[0]))
    stories.working_with_status(scene, scene.ago(47))
    for days in (12, 48):
        stories.permit_asked(scene, days)
    stories.offered(scene, 6)
    for days, matches in ((52, 2), (29, 1)):
        stories.looking(scene, days, matches=matches)
    stories.in_view(scene, 4)
    stories.waiting_for_intake(scene, 20)
    stories.waiting_term(scene, 50)
    stories.without_w_document(scene, 45)
    stories.stopped(scene, 90, reason=EndReason.LANGUAGE_FIRST)


PLANS = {"assen": large, "maastricht": small, "amstelveen": small, "noordoostpolder": small}
