"""Matches and contracts in words, as pages show them."""

from collections.abc import Sequence
from datetime import date

from config import dutch
from employers.shown import Fact
from matching.enums import OPEN_STATES, MatchState
from matching.models import Contract, Match, MatchStep
from matching.sentences import heard_by_person
from participants.dossier import Event, Step, Track, asked_event, decided_event, name_of, uwv_events
from participants.models import WorkPermit

#: state -> tone and icon of the badge
BADGES = {
    MatchState.PROPOSED: ("neutral", "send"),
    MatchState.INTRODUCED: ("active", "users"),
    MatchState.OFFERED: ("active", "briefcase"),
    MatchState.PERMIT_REQUESTED: ("warning", "hourglass"),
    MatchState.PERMIT_GRANTED: ("success", "certificate"),
    MatchState.STARTED: ("success", "player-play"),
    MatchState.ENDED: ("neutral", "flag"),
    MatchState.DECLINED: ("neutral", "circle-x"),
    MatchState.WITHDRAWN: ("neutral", "arrow-left"),
    MatchState.PERMIT_REFUSED: ("danger", "circle-x"),
}
#: The road of a match; who needs no permit skips two steps.
ROAD = (
    MatchState.PROPOSED,
    MatchState.INTRODUCED,
    MatchState.OFFERED,
    MatchState.PERMIT_REQUESTED,
    MatchState.PERMIT_GRANTED,
    MatchState.STARTED,
)
#: Steps that tell of an application, and of what became of it.
ASKED = (MatchState.PERMIT_REQUESTED,)
DECIDED = (MatchState.PERMIT_GRANTED, MatchState.PERMIT_REFUSED)
PERMIT_ROAD = (MatchState.PERMIT_REQUESTED, MatchState.PERMIT_GRANTED)
DEAD_ENDS = (MatchState.DECLINED, MatchState.WITHDRAWN, MatchState.PERMIT_REFUSED, MatchState.ENDED)


def track_of(match: Match, steps: Sequence[MatchStep], *, needs_permit: bool) -> Track:
    """The road of a match with the day of each step; where it stopped is the last point."""
    taken = {MatchState(step.state): step.happened_on for step in steps}
    taken |= _known_dates(match, taken)
    state = MatchState(match.state)
    road = [point for point in ROAD if needs_permit or point not in PERMIT_ROAD or point in taken]
    reached = max((road.index(point) for point in taken if point in road), default=0)
    if state in DEAD_ENDS:
        shown = [_done(point, taken) for point in road[: reached + 1]]
        return Track("Stand van de match", [*shown, Step(str(state.label), "fout", _day(taken.get(state)))])
    points = [_done(p, taken) for p in road[: reached + 1]]
    coming = road[reached + 1 :]
    points += [Step(str(p.label), "nu" if number == 0 else "open") for number, p in enumerate(coming)]
    return Track("Stand van de match", points)


def _known_dates(match: Match, taken: dict[MatchState, date]) -> dict[MatchState, date]:
    known = {
        MatchState.PROPOSED: match.proposed_on,
        MatchState.INTRODUCED: match.introduced_on,
        MatchState.OFFERED: match.agreed_on,
    }
    return {state: day for state, day in known.items() if day is not None and state not in taken}


def _done(point: MatchState, taken: dict[MatchState, date]) -> Step:
    return Step(str(point.label), "klaar", _day(taken.get(point)) or "overgeslagen")


def _day(day: date | None) -> str:
    return dutch.short_date(day) if day else ""


def events_of(steps: Sequence[MatchStep], permits: Sequence[WorkPermit] = ()) -> list[Event]:
    """The steps as a timeline, newest first: who, when, why; and what became of the permits for this work.

    An application or a decision that is a step too is told once, by the step.
    """
    story = [_step_event(step, permits) for step in steps]
    told = {(step.state in ASKED, step.happened_on) for step in steps if step.state in (*ASKED, *DECIDED)}
    for permit in permits:
        asked, decided = asked_event(permit), decided_event(permit)
        story += [asked] if (True, asked.at) not in told else []
        story += [decided] if decided is not None and (False, decided.at) not in told else []
        story += uwv_events(permit)
    numbered = enumerate(story)
    return [event for _number, event in sorted(numbered, key=lambda item: (item[1].at, item[0]), reverse=True)]


def _step_event(step: MatchStep, permits: Sequence[WorkPermit]) -> Event:
    """A decision of UWV says its period or its reason, unless the step says why itself."""
    decided = [decided_event(permit) for permit in permits if permit.decided_on == step.happened_on]
    period = next((event.text for event in decided if event), "") if step.state in DECIDED else ""
    return Event(
        at=step.happened_on,
        heading=str(MatchState(step.state).label),
        icon=BADGES[MatchState(step.state)][1],
        by=name_of(step.recorded_by),
        text=why(step) or period,
        is_milestone=step.state in OPEN_STATES or step.state == MatchState.STARTED,
    )


def why(step: MatchStep) -> str:
    """Why a step was taken, for the team: the cause and its explanation, and what the participant hears."""
    if not step.cause:
        return step.reason
    reason = ". ".join(part for part in (step.get_cause_display(), step.reason) if part)
    return f"{reason}. Voor de deelnemer: \u2018{heard_by_person(step.cause, step.told)}\u2019"


def contract_line(contract: Contract) -> str:
    """Bepaalde tijd, 32 uur, 4 dagen per week"""
    parts = [
        contract.get_kind_display() if contract.kind else "Contract",
        f"{dutch.number(contract.hours_per_week)} uur per week" if contract.hours_per_week else "",
        f"{dutch.days(contract.days_per_week)} per week" if contract.days_per_week else "",
    ]
    return ", ".join(part for part in parts if part)


def work_facts(contract: Contract | None) -> list[Fact]:
    """Hours and days of a contract: all that COA sees of the work."""
    hours = contract.hours_per_week if contract else None
    days = contract.days_per_week if contract else None
    return [
        Fact("Uren per week", dutch.number(hours) if hours else None),
        Fact("Dagen per week", dutch.number(days) if days else None),
    ]
