"""What happened on days of work without a permit: nobody worked, or there was work and it was told (B6)."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from config import dutch
from matching.models import PermitGap, Placement
from matching.refusals import RefusalCode, refuse
from matching.services.contracts import held_placement, save_placement
from matching.services.steps import check_not_future
from pilots.models import Membership


@dataclass(frozen=True, slots=True)
class GapAnswer:
    """Whether there was work on these days; `reported_on` is when the employer told UWV and the project leader knew."""

    starts_on: date
    ends_on: date
    worked: bool
    reported_on: date | None = None
    version: int | None = None


@transaction.atomic
def answer_gap(membership: Membership, placement: Placement, *, answer: GapAnswer, on: date) -> PermitGap:
    """Record what happened on days without a permit. That the work lies still may be said ahead; work only afterwards.

    Raises Refused: days outside the work or out of order, work that was not told, days that were answered before, or
    somebody else changed the placement meanwhile.
    """
    found = held_placement(membership, placement, version=answer.version)
    _check_days(found, answer)
    if answer.worked:
        check_not_future(answer.ends_on, on=on, field="ends_on")
        if answer.reported_on is None:
            raise refuse(
                RefusalCode.NOT_REPORTED,
                "Werken zonder TWV is verboden. Er staat nog niet wanneer dit is gemeld.",
                "Laat de werkgever UWV bellen, meld het bij de projectleider, en vul die dag in.",
                field="reported_on",
            )
        check_not_future(answer.reported_on, on=on, field="reported_on")
    known = PermitGap.objects.filter(placement=found, starts_on__lte=answer.ends_on, ends_on__gte=answer.starts_on)
    if known.exists():
        raise refuse(
            RefusalCode.GAP_ANSWERED, "Van een deel van deze dagen is dit al vastgelegd.", "Kies de andere dagen."
        )
    save_placement(found)
    made: PermitGap = PermitGap.objects.create(
        pilot_id=membership.pilot_id,
        participant_id=found.participant_id,
        placement=found,
        starts_on=answer.starts_on,
        ends_on=answer.ends_on,
        worked=answer.worked,
        reported_on=answer.reported_on if answer.worked else None,
        recorded_by=membership,
    )
    return made


def _check_days(placement: Placement, answer: GapAnswer) -> None:
    if answer.ends_on < answer.starts_on:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            "De laatste dag ligt voor de eerste dag.",
            f"Vul {dutch.long_date(answer.starts_on)} of een latere dag in.",
            field="ends_on",
        )
    if answer.starts_on < placement.starts_on:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            f"Het werk begon op {dutch.long_date(placement.starts_on)}.",
            "Vul die dag of een latere in.",
            field="starts_on",
        )
