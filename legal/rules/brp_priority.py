"""May COA ask for an urgent registration in the BRP (spoedinschrijving) for this person? (rules C4)

The same report names two moments: "die al een TWV hebben" (Platform31 par. 2.2) and "wanneer de werkgever de
TWV-aanvraag gedaan heeft" (kader 7). The parameter `brp_priority_trigger` chooses; without it the earlier one counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from legal.rules.facts import Facts, Permit, PermitOutcome, known_on
from legal.rules.parameters import BrpPriorityTrigger, Parameters


@dataclass(frozen=True, slots=True)
class Priority:
    """Since when COA may ask, and the permit that gives the ground."""

    since: date
    permit: Permit


def trigger_on(parameters: Parameters, on: date) -> BrpPriorityTrigger:
    """Which moment counts on a day."""
    row = parameters.row("brp_priority_trigger", on=on)
    return BrpPriorityTrigger.PERMIT_REQUESTED if row is None else BrpPriorityTrigger(row.value)


def may_ask_priority(permits: Iterable[Permit], *, on: date, parameters: Parameters) -> Priority | None:
    """The ground on which COA may ask on a day; `None` when there is none. Whether somebody is registered already, or
    was asked for before, is for the asker to know.

    An application that was refused or withdrawn gives no ground, and a permit none after its last day.
    """
    trigger = trigger_on(parameters, on)
    known = known_on(Facts(permits=tuple(permits)), on).permits
    grounds = [ground for permit in known if (ground := _ground(permit, trigger, on))]
    return min(grounds, key=lambda ground: (ground.since, ground.permit.employer), default=None)


def _ground(permit: Permit, trigger: BrpPriorityTrigger, on: date) -> Priority | None:
    has_permit = permit.outcome is PermitOutcome.GRANTED and permit.days is not None and permit.days[1] >= on
    if trigger is BrpPriorityTrigger.PERMIT_GRANTED:
        return Priority(permit.decided_on or on, permit) if has_permit else None
    return Priority(permit.requested_on, permit) if has_permit or permit.is_open else None
