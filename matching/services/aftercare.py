"""Aftercare: the plan of a placement, moving and dropping its moments, and what was heard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from config import dutch
from config.sentences import ELSEWHERE
from matching.enums import Asks, AtWork, PlacementKind, Respondent
from matching.models import AftercareMoment, AftercareStep, AnswerLink, CheckIn, Placement
from matching.refusals import RefusalCode, refuse
from matching.rules.aftercare import DEFAULT, Step, planned
from matching.services.steps import LOOK_AGAIN, check_not_future
from pilots.models import Membership


def template_of(membership: Membership) -> list[Step]:
    """The steps of the pilot's plan: its own, or the default while it has none."""
    rows = AftercareStep.objects.visible_to(membership).order_by("week")
    return [Step(row.week, row.asks, row.by_link) for row in rows] or list(DEFAULT)


@transaction.atomic
def save_template(membership: Membership, steps: Sequence[Step]) -> None:
    """Replace the pilot's plan; none at all brings the default back. Plans that were made stay as they are."""
    AftercareStep.objects.visible_to(membership).delete()
    AftercareStep.objects.bulk_create(
        AftercareStep(pilot_id=membership.pilot_id, week=step.week, asks=step.asks, by_link=step.by_link)
        for step in steps
    )


@transaction.atomic
def plan_aftercare(membership: Membership, placement: Placement, *, on: date) -> list[AftercareMoment]:
    """Store the days of the plan for paid work; a placement that has moments already keeps those, and gets no more."""
    moments = AftercareMoment.objects.visible_to(membership).filter(placement=placement)
    if placement.kind != PlacementKind.PAID or moments.exists():
        return []
    return [
        AftercareMoment.objects.create(
            pilot_id=placement.pilot_id,
            placement=placement,
            week=step.week,
            planned_on=day,
            due_on=day,
            asks=step.asks,
            by_link=step.by_link,
            recorded_by=membership,
        )
        for step, day in planned(placement.starts_on, template_of(membership), on=on)
    ]


@transaction.atomic
def add_moment(membership: Membership, placement: Placement, *, due_on: date, asks: Asks, reason: str) -> None:
    """Add a day to the plan of somebody. Raises Refused before the first day at work."""
    _check_after_start(placement, due_on, field="due_on")
    AftercareMoment.objects.create(
        pilot_id=placement.pilot_id,
        placement=placement,
        due_on=due_on,
        asks=asks,
        reason=reason,
        recorded_by=membership,
    )


@dataclass(frozen=True, slots=True)
class Change:
    """A new day for a moment, or that it drops out, and why. `version` is that of the moment as the form showed it."""

    reason: str
    due_on: date | None = None
    is_dropped: bool = False
    version: int | None = None


@transaction.atomic
def change_moment(membership: Membership, moment: AftercareMoment, *, change: Change) -> None:
    """Move a moment, or let it drop out; its open links stop working then.

    Raises Refused: somebody else changed it meanwhile, or the day lies before the first day at work.
    """
    found = _locked(membership, moment, change.version)
    if change.due_on is not None:
        _check_after_start(found.placement, change.due_on, field="due_on")
        found.due_on = change.due_on
    found.is_dropped, found.reason, found.version = change.is_dropped, change.reason, found.version + 1
    found.save(update_fields=["due_on", "is_dropped", "reason", "version"])
    if found.is_dropped:
        revoke_links(membership, found, tuple(Respondent))


@dataclass(frozen=True, slots=True)
class Heard:
    """What one of the two said, or what a colleague saw. `version`: of the earlier answer that the form showed."""

    respondent: Respondent
    happened_on: date
    at_work: AtWork = AtWork.UNKNOWN
    how_known: str = ""
    contract: str = ""
    satisfaction: int | None = None
    hire_again: bool | None = None
    trouble: str = ""
    version: int | None = None


@transaction.atomic
def record_check_in(
    membership: Membership, placement: Placement, moment: AftercareMoment | None, *, heard: Heard, on: date
) -> CheckIn:
    """Write down a contact; at a moment that has an answer of this person already, it corrects that answer.

    The open links of that moment for this person stop working. Raises Refused: a day in the future or before the
    start, or somebody else changed the answer meanwhile.
    """
    check_not_future(heard.happened_on, on=on, field="happened_on")
    _check_after_start(placement, heard.happened_on, field="happened_on")
    row = _answer_to(membership, moment, heard) or CheckIn(
        pilot_id=placement.pilot_id, placement=placement, moment=moment, respondent=heard.respondent
    )
    if row._state.adding:  # noqa: SLF001  Django's own word for a row that is not stored yet
        row.recorded_by = membership
    else:
        row.version += 1
    for name in ("happened_on", "at_work", "how_known", "contract", "satisfaction", "hire_again", "trouble"):
        setattr(row, name, getattr(heard, name))
    if row.followed_up_on is not None:
        row.followed_up_on = max(row.followed_up_on, row.happened_on)
    row.save()
    if moment is not None:
        revoke_links(membership, moment, (heard.respondent,))
    return row


def _answer_to(membership: Membership, moment: AftercareMoment | None, heard: Heard) -> CheckIn | None:
    if moment is None:
        return None
    _locked(membership, moment, None)  # two colleagues at once write one after the other
    rows = CheckIn.objects.visible_to(membership).filter(moment=moment, respondent=heard.respondent)
    found: CheckIn | None = rows.select_for_update(of=("self",)).first()
    if (found.version if found else None) != heard.version:
        raise refuse(
            RefusalCode.CHANGED_MEANWHILE,
            "Intussen is hier een antwoord vastgelegd of gewijzigd.",
            LOOK_AGAIN,
        )
    return found


@transaction.atomic
def follow_up(membership: Membership, check_in: CheckIn, *, on: date) -> None:
    """Somebody called back, or looked into it: what the answer asked for is done."""
    rows = CheckIn.objects.visible_to(membership).filter(pk=check_in.pk, followed_up_on=None)
    rows.update(followed_up_on=max(on, check_in.happened_on), version=check_in.version + 1)


def revoke_links(membership: Membership, moment: AftercareMoment, respondents: Sequence[Respondent]) -> None:
    """Let the open links of a moment stop working."""
    rows = AnswerLink.objects.visible_to(membership).filter(moment=moment, respondent__in=respondents)
    rows.filter(used_at=None, revoked_at=None).update(revoked_at=timezone.now())


def _locked(membership: Membership, moment: AftercareMoment, version: int | None) -> AftercareMoment:
    found: AftercareMoment = (
        AftercareMoment.objects.visible_to(membership)
        .select_for_update(of=("self",))
        .select_related("placement")
        .get(pk=moment.pk)
    )
    if version is not None and version != found.version:
        raise refuse(RefusalCode.CHANGED_MEANWHILE, f"Dit nazorgmoment is intussen gewijzigd, {ELSEWHERE}.", LOOK_AGAIN)
    return found


def _check_after_start(placement: Placement, day: date, *, field: str) -> None:
    if day < placement.starts_on:
        raise refuse(
            RefusalCode.DATES_OUT_OF_ORDER,
            f"Deze dag ligt voor de eerste werkdag, {dutch.long_date(placement.starts_on)}.",
            "Vul die dag of een latere in.",
            field=field,
        )
