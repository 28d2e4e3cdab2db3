"""Whether later work fits better than the work before it, as the jobhunter or the job coach knows it."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from config.sentences import ELSEWHERE
from matching.enums import BetterIn, FitsBetter, PlacementKind
from matching.models import Placement, Progression
from matching.refusals import RefusalCode, refuse
from matching.services.steps import LOOK_AGAIN
from pilots.models import Membership


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether the work fits better, in what, and in words. An empty `fits`: nobody knows, the two jobs decide."""

    fits: str = ""
    better: tuple[str, ...] = ()
    note: str = ""
    version: int = 0


@transaction.atomic
def judge_progression(membership: Membership, placement: Placement, *, judgement: Judgement, on: date) -> Progression:
    """Record, or correct, whether this work fits better than the paid work that had ended before it.

    What is better is kept only where it does. Raises Refused: there is no such work before it, or somebody else
    recorded it meanwhile (`version` is what the form showed, 0 for nothing yet).
    """
    if not has_work_before(membership, placement):
        raise refuse(
            RefusalCode.NO_WORK_BEFORE,
            "Er is geen eerder betaald werk vastgelegd dat voor dit werk is gestopt.",
            "Leg eerst het einde van het eerdere werk vast.",
            field="fits",
        )
    rows = Progression.objects.visible_to(membership)
    rows.get_or_create(
        placement=placement,
        defaults={"pilot_id": placement.pilot_id, "judged_on": on, "recorded_by": membership},
    )
    found: Progression = rows.select_for_update(of=("self",)).get(placement=placement)
    if judgement.version != found.version:
        raise refuse(RefusalCode.CHANGED_MEANWHILE, f"Dit is intussen vastgelegd, {ELSEWHERE}.", LOOK_AGAIN)
    does = judgement.fits == FitsBetter.YES
    found.fits, found.note = judgement.fits, judgement.note
    found.better = [part.value for part in BetterIn if does and part in judgement.better]
    found.judged_on, found.recorded_by, found.version = on, membership, found.version + 1
    found.save(update_fields=["fits", "better", "note", "judged_on", "recorded_by", "version"])
    return found


def has_work_before(membership: Membership, placement: Placement) -> bool:
    """Whether this is paid work, and other paid work of the person had ended before it."""
    earlier = Placement.objects.visible_to(membership).paid().exclude(pk=placement.pk)
    earlier = earlier.filter(participant=placement.participant_id, ends_on__lt=placement.starts_on)
    return placement.kind == PlacementKind.PAID and earlier.exists()
