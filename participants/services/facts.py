"""Recording dated facts: asylum facts, milestones and moves."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.utils import timezone

from participants.enums import FactSource, MilestoneKind
from participants.models import AnnouncedMove, AsylumFacts, FactConfirmation, Milestone, Participant, Stay
from participants.ownership import asks_reason
from participants.refusals import Outdated, Refused, refusals
from pilots.models import Membership, ReceptionLocation

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ConfirmedFact:
    """What still holds: an asylum fact by its code, or a milestone or stay."""

    code: str
    milestone: Milestone | None = None
    stay: Stay | None = None


def record_asylum_facts(
    *, by: Membership, participant: Participant, seen: datetime | None, facts: Mapping[str, Any]
) -> None:
    """Write the asylum facts, with who did it. `seen` is `recorded_at` of the row that was shown (None: no row yet);
    when somebody wrote after that, `Outdated` and nothing is written. COA and jobhunter both write here; `facts` has
    a change_reason where `asks_reason` says so, or the write is `Refused`.
    """
    with refusals():
        current = AsylumFacts.objects.select_for_update(of=("self",)).filter(participant=participant)
        row = current.select_related("recorded_by").first()
        if (row.recorded_at if row else None) != seen:
            raise Outdated
        if row is None:
            AsylumFacts(pilot_id=by.pilot_id, participant=participant, recorded_by=by, **facts).save(force_insert=True)
        else:
            _change(row, by=by, facts=facts)
    logger.info("asylum facts of %s recorded by membership %s", participant.pk, by.pk)


def record_milestone(
    *,
    by: Membership,
    participant: Participant,
    kind: MilestoneKind,
    facts: Mapping[str, Any],
    ends_before: Milestone | None = None,
) -> Milestone:
    """Record that something happened. `facts`: happened_on, source, and perhaps until and detail.

    `ends_before` is the paper that ends on the day before this one begins.
    """
    with refusals():
        if ends_before is not None:
            _end_before(ends_before, facts["happened_on"], by=by)
        given = {name: value for name, value in facts.items() if name != "change_reason"}
        milestone = Milestone(pilot_id=by.pilot_id, participant=participant, kind=kind, recorded_by=by, **given)
        milestone.save(force_insert=True)
    logger.info("%s of %s recorded by membership %s", kind, participant.pk, by.pk)
    return milestone


def _end_before(paper: Milestone, day: date, *, by: Membership) -> None:
    """The day itself stays the recorder's: only the end is new, and why."""
    reason = "Een nieuw document begint de dag erna."
    changes = {"until": day - timedelta(days=1), "change_reason": reason, "recorded_by": by}
    Milestone.objects.filter(pk=paper.pk).update(**changes, recorded_at=timezone.now())


def change_milestone(
    *,
    by: Membership,
    milestone: Milestone,
    seen: datetime | None,
    facts: Mapping[str, Any],
    ends_before: Milestone | None = None,
) -> None:
    """Correct a fact; from then on it stands in the name of who corrected it. The history keeps what was. `Outdated`
    when somebody changed or removed it after `seen`; `Refused` without a reason where `asks_reason` says so.
    """
    with refusals():
        row = _locked(milestone)
        if row is None or row.recorded_at != seen:
            raise Outdated
        if ends_before is not None:
            _end_before(ends_before, facts["happened_on"], by=by)
        _change(row, by=by, facts=facts)
    logger.info("%s of %s changed by membership %s", milestone.kind, milestone.participant_id, by.pk)


def _locked(milestone: Milestone) -> Milestone | None:
    rows = Milestone.objects.select_for_update(of=("self",)).select_related("recorded_by")
    found: Milestone | None = rows.filter(pk=milestone.pk).first()
    return found


def _change(row: AsylumFacts | Milestone, *, by: Membership, facts: Mapping[str, Any]) -> None:
    if asks_reason(row, by):
        _demand(facts.get("change_reason"))
    changes = {"change_reason": "", **facts, "recorded_by": by, "recorded_at": timezone.now()}
    type(row).objects.filter(pk=row.pk).update(**changes)


def _demand(reason: object) -> None:
    if not reason:
        raise Refused("change_reason", "Vul in waarom je wijzigt wat COA heeft vastgelegd.")


def remove_milestone(*, by: Membership, milestone: Milestone, reason: str = "") -> None:
    """Take back a fact that was recorded by mistake; the history keeps it, and the reason where COA recorded it."""
    with refusals():
        row = _locked(milestone)
        if row is None:
            return
        if asks_reason(row, by):
            _demand(reason)
            Milestone.objects.filter(pk=row.pk).update(change_reason=reason, recorded_by=by)
        Milestone.objects.filter(pk=row.pk).delete()
    logger.info("%s of %s removed by membership %s", milestone.kind, milestone.participant_id, by.pk)


def confirm_fact(*, by: Membership, participant: Participant, fact: ConfirmedFact, on: date) -> None:
    """Somebody looked and says that a fact still holds. Said twice on one day by one colleague, it stands once."""
    with refusals():
        where = {"milestone": fact.milestone, "stay": fact.stay, "confirmed_on": on, "recorded_by": by}
        known = FactConfirmation.objects.filter(participant=participant, fact=fact.code, **where)
        if not known.exists():
            row = FactConfirmation(pilot_id=by.pilot_id, participant=participant, fact=fact.code, **where)
            row.save(force_insert=True)
    logger.info("%s of %s confirmed by membership %s", fact.code, participant.pk, by.pk)


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Where somebody goes to live from a day on; `to` is None outside the pilot. `reason`: why the stay ends, for one
    that COA recorded.
    """

    on: date
    to: ReceptionLocation | None = None
    source: str = FactSource.COA
    leaves_reception: bool = False
    reason: str = ""


def move_participant(*, by: Membership, participant: Participant, move: Move) -> None:
    """Close the current stay the day before the move and open the next; out of reception is a fact of its own as well.

    What was announced has then happened. A COA caseworker loses sight of somebody who moves to another location by
    this very act. Raises `Refused` for a move to where the person lives already, before the current stay began, or
    without a reason where `asks_reason` says so of the stay that ends.
    """
    with refusals():
        running = Stay.objects.select_for_update(of=("self",)).filter(participant=participant, ends_on=None)
        current = running.select_related("recorded_by").first()
        if move.leaves_reception:  # while the person is still in sight of who records it
            left = {"happened_on": move.on, "source": move.source}
            record_milestone(by=by, participant=participant, kind=MilestoneKind.LEFT_RECEPTION, facts=left)
        stays_outside = move.leaves_reception and current is not None and current.location_id is None
        AnnouncedMove.objects.open().filter(participant=participant, announced_on__lte=move.on).update(moved_on=move.on)
        if not stays_outside:
            _begin_stay(by, participant, current, move)
    logger.info("move of %s recorded by membership %s", participant.pk, by.pk)


def _begin_stay(by: Membership, participant: Participant, current: Stay | None, move: Move) -> None:
    if current is not None:
        _check_move(current, move.to, move.on)
        _end_stay(by, current, move)
    stay = Stay(pilot_id=by.pilot_id, participant=participant, location=move.to, starts_on=move.on, source=move.source)
    stay.recorded_by = by
    stay.save(force_insert=True)


def _end_stay(by: Membership, current: Stay, move: Move) -> None:
    """Its last day is what changes; what COA recorded stands from then on in the name of who ended it, with why."""
    changes: dict[str, Any] = {"ends_on": move.on - timedelta(days=1)}
    if asks_reason(current, by):
        _demand(move.reason)
        changes |= {"change_reason": move.reason, "recorded_by": by, "recorded_at": timezone.now()}
    Stay.objects.filter(pk=current.pk).update(**changes)


def _check_move(current: Stay, to: ReceptionLocation | None, on: date) -> None:
    if current.location_id == (to.pk if to else None):
        raise Refused("location", "Hier woont deze persoon al. Kies een andere locatie.")
    if current.starts_on is not None and on <= current.starts_on:
        raise Refused(
            "moved_on", "Deze datum ligt voor of op het begin van het huidige verblijf. Vul een latere datum in."
        )
