"""How far a match is follows from its days and from the permit of the same pair; steps keep when."""

from collections.abc import Sequence
from datetime import date

from legal.rules.facts import same_job
from matching.enums import OPEN_STATES, MatchState
from matching.models import Match, MatchStep
from participants.enums import PermitOutcome
from participants.models import WorkPermit
from reporting.exchange.bundles import Job, Pair
from reporting.exchange.draft import Draft

#: How far each state is. A file never takes a match back: what was recorded in the program since stays.
RANK = {
    MatchState.PROPOSED: 0,
    MatchState.INTRODUCED: 1,
    MatchState.OFFERED: 2,
    MatchState.PERMIT_REQUESTED: 3,
    MatchState.PERMIT_GRANTED: 3,
    MatchState.PERMIT_REFUSED: 3,
    MatchState.DECLINED: 4,
    MatchState.WITHDRAWN: 4,
    MatchState.STARTED: 5,
    MatchState.ENDED: 6,
}
OF_OUTCOME = {
    PermitOutcome.OPEN: MatchState.PERMIT_REQUESTED,
    PermitOutcome.GRANTED: MatchState.PERMIT_GRANTED,
    PermitOutcome.REFUSED: MatchState.PERMIT_REFUSED,
}
#: The column that tells when a state was reached.
COLUMNS = {
    MatchState.PROPOSED: "voorgesteld",
    MatchState.OFFERED: "match",
    MatchState.STARTED: "start",
    MatchState.ENDED: "einde",
}
Days = list[tuple[MatchState, date]]


def settle_matches(draft: Draft, pairs: set[Pair]) -> None:
    """Bring every match of these pairs to the state that its days tell, with a step for each day."""
    for pair in sorted(pairs, key=str):
        for job in draft.stored.work.jobs.get(pair, []):
            if job.match is not None:
                permit = permit_of(job, draft.stored.work.permits.get(pair, []))
                _settle(draft, job, job.match, permit)


def permit_of(job: Job, permits: Sequence[WorkPermit]) -> WorkPermit | None:
    """The last permit asked for the job of this match: not before its first day, and not after the work began."""
    first = job.value("match.proposed_on") or job.value("match.agreed_on")
    start = job.value("placement.starts_on")
    asked = [
        permit
        for permit in permits
        if first is not None and first <= permit.requested_on and (start is None or permit.requested_on <= start)
        if same_job(permit.title, job.value("match.title") or "")
    ]
    return max(asked, key=lambda permit: permit.requested_on, default=None)


def days_of(job: Job, permit: WorkPermit | None) -> Days:
    """The states that the recorded days tell of, in their order."""
    days: list[tuple[MatchState, date | None]] = [
        (MatchState.PROPOSED, job.value("match.proposed_on")),
        (MatchState.OFFERED, job.value("match.agreed_on")),
    ]
    if permit is not None and permit.outcome in OF_OUTCOME:
        days.append((MatchState.PERMIT_REQUESTED, permit.requested_on))
        if permit.outcome != PermitOutcome.OPEN:
            days.append((OF_OUTCOME[PermitOutcome(permit.outcome)], permit.decided_on))
    days.append((MatchState.STARTED, job.value("placement.starts_on")))
    days.append((MatchState.ENDED, job.value("placement.ends_on")))
    return [(state, day) for state, day in days if day is not None]


def _settle(draft: Draft, job: Job, match: Match, permit: WorkPermit | None) -> None:
    days = days_of(job, permit)
    if not days:
        return
    state, current = days[-1][0], MatchState(match.state)
    taken_back = permit is not None and permit.outcome == PermitOutcome.WITHDRAWN and current in OF_OUTCOME.values()
    if taken_back or RANK[state] >= RANK[current]:
        draft.ledger.put(match, "state", state.value)
    if state == MatchState.ENDED:
        draft.ledger.put(match, "closed_on", days[-1][1])
    for told in days:
        _note_step(draft, job, match, told)


def _note_step(draft: Draft, job: Job, match: Match, told: tuple[MatchState, date]) -> None:
    """A step that is there already keeps its day, unless that was the day which the file corrects."""
    state, day = told
    step = next((step for step in job.steps if step.state == state), None)
    if step is None:
        job.steps.append(draft.make(MatchStep, match_id=match.pk, state=state.value, happened_on=day))
    elif step.happened_on == _stored_day(job, state):
        draft.ledger.put(step, "happened_on", day)


def _stored_day(job: Job, state: MatchState) -> date | None:
    return job.days.get(COLUMNS[state]) if state in COLUMNS else None


def close_others(draft: Draft, pair: Pair, job: Job) -> None:
    """When work began with this import, the person's other open matches of before that day close, as in the program."""
    placement = job.placement
    if placement is None or not placement._state.adding:
        return
    name = next(b.employer.name for b in draft.stored.businesses.values() if b.employer.pk == pair[1])
    mine = [jobs for (person, _employer), jobs in draft.stored.work.jobs.items() if person == pair[0]]
    for other in (other for jobs in mine for other in jobs if other is not job):
        if other.match is not None and other.match.state in OPEN_STATES and _is_before(other, placement.starts_on):
            _withdraw(draft, other.match, placement.starts_on, f"Gestart bij {name}")


def _is_before(job: Job, day: date) -> bool:
    return all(known <= day for _state, known in days_of(job, None))


def _withdraw(draft: Draft, match: Match, day: date, reason: str) -> None:
    state = MatchState.WITHDRAWN.value
    draft.ledger.put(match, "state", state)
    draft.ledger.put(match, "closed_on", day)
    draft.make(MatchStep, match_id=match.pk, state=state, happened_on=day, reason=reason)
