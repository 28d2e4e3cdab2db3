"""Where the procedure of somebody is, who looked at which fact again, and requests to link to a municipality."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from employers.enums import ContractKind
from legal.rules.parameters import Parameters
from legal.rules.procedure import Phase, Regime, Track, regime_of
from matching.models import Contract, Placement
from participants.enums import LinkingOutcome, MilestoneKind
from participants.models import AsylumFacts, FactConfirmation, LinkingRequest, Milestone, Participant, Stay, WorkPermit
from pilots.enums import Role
from pilots.models import Membership
from reporting.demo.scene import Scene

Kind = MilestoneKind
#: The track and the phase of who waits for a decision, under the old procedure and under the new one.
WAITING = {
    Regime.PRE_PACT: ((Track.GENERAL, Phase.REST), (Track.GENERAL, Phase.GENERAL), (Track.GENERAL, Phase.EXTENDED)),
    Regime.PACT: ((Track.STANDARD, Phase.EXAMINATION), (Track.ACCELERATED, Phase.SCREENING)),
}
PHASE_AFTER = {Kind.STATUS_GRANTED: Phase.STATUS_HOLDER, Kind.REJECTED: Phase.REFUSED}
TRACK_AFTER = {Regime.PRE_PACT: Track.GENERAL, Regime.PACT: Track.STANDARD}
SEEN_AGAIN = 25  # days back, at most
DAYS_OF_MONTH = 30.4


def show_papers(scene: Scene) -> None:
    """After all other parts: it reads what they made and adds rows, or what a row left open."""
    _procedures(scene)
    _second_application(scene)
    _confirm(scene)
    _link(scene)


def _milestones(scene: Scene, *kinds: Kind) -> dict[Any, Milestone]:
    """The last milestone of these kinds of each person, by the person's id."""
    rows = [row for row in scene.rows.get(Milestone, []) if row.kind in kinds]
    return {row.participant_id: row for row in sorted(rows, key=lambda row: row.happened_on)}


def _procedures(scene: Scene) -> None:
    """Of two in three it is known which track they are in, and how far."""
    law, decided = Parameters.from_table(scene.law), _milestones(scene, *PHASE_AFTER)
    for number, facts in enumerate(scene.rows.get(AsylumFacts, [])):
        regime = regime_of(facts.application_lodged_on, law)
        if regime is None or number % 3 == 2:
            continue
        decision = decided.get(facts.participant_id)
        if decision is not None:
            track, phase = TRACK_AFTER[regime], PHASE_AFTER[Kind(decision.kind)]
        else:
            track, phase = WAITING[regime][number % len(WAITING[regime])]
        facts.procedure_track, facts.procedure_phase = track.value, phase.value


def _second_application(scene: Scene) -> None:
    """Somebody who looks for work asked for asylum before; the verdict follows from the W-document alone."""
    working = {row.participant_id for model in (Placement, WorkPermit) for row in scene.rows.get(model, [])}
    left = set(_milestones(scene, Kind.STATUS_GRANTED, Kind.REJECTED, Kind.DISPLACED_UKRAINE))
    papers = _milestones(scene, Kind.W_DOCUMENT)
    for facts in scene.rows.get(AsylumFacts, []):
        person: Participant = facts.participant
        waits = person.intake_on and person.ended_on is None and person.pk in papers
        if waits and facts.application_lodged_on and person.pk not in working | left:
            facts.is_subsequent = True
            return


def _confirm(scene: Scene) -> None:
    """Some facts were looked at again, by COA and by jobhunters."""
    for number, paper in enumerate(_milestones(scene, Kind.W_DOCUMENT).values()):
        if number % 3 == 0:
            _still_holds(scene, paper, paper.kind, number, milestone=paper)
    for number, stay in enumerate(scene.rows.get(Stay, [])):
        if number % 4 == 0 and stay.ends_on is None:
            _still_holds(scene, stay, "stay", number, stay=stay)
    for number, facts in enumerate(scene.rows.get(AsylumFacts, [])):
        if number % 5 == 0 and facts.application_lodged_on:
            _still_holds(scene, facts, "application", number)


def _still_holds(scene: Scene, row: Any, fact: str, number: int, **where: Any) -> None:
    day = scene.back(scene.on, 1, SEEN_AGAIN)
    person: Participant = row.participant
    if day <= row.recorded_at.date() or (person.ended_on and day > person.ended_on):
        return
    by = _someone(scene, Role.COA_CASEWORKER if number % 2 else Role.JOBHUNTER)
    moment = scene.moment(day)
    scene.add(
        FactConfirmation,
        participant=person,
        fact=fact,
        confirmed_on=day,
        recorded_by=by,
        recorded_at=moment,
        **where,
    )


def _someone(scene: Scene, role: Role) -> Membership | None:
    return scene.someone(role) or scene.someone(Role.JOBHUNTER)


def _link(scene: Scene) -> None:
    """Of the status holders at work, one was linked to where the work is and one waits for COA."""
    granted, linked = _milestones(scene, Kind.STATUS_GRANTED), _milestones(scene, Kind.LINKED)
    contracts = {contract.placement_id: contract for contract in scene.rows.get(Contract, [])}
    running = [
        (work, contracts[work.pk], granted[work.participant_id].happened_on)
        for work in scene.rows.get(Placement, [])
        if work.participant_id in granted and work.ends_on is None and work.pk in contracts
    ]
    done = [(*each, linked[each[0].participant_id]) for each in running if each[0].participant_id in linked]
    for work, contract, since, link in done:
        asked = max(since, work.starts_on) + timedelta(days=2)
        if asked < link.happened_on:
            outcome = LinkingOutcome.MUNICIPALITY if link.detail == scene.pilot.municipality else LinkingOutcome.REGION
            told = {"outcome": outcome, "outcome_on": link.happened_on, "outcome_municipality": link.detail}
            _ask(scene, work, contract, asked, **told)
            break
    waiting = [each for each in running if each[0].participant_id not in linked]
    for work, contract, since in waiting[:1]:
        _ask(scene, work, contract, scene.back(scene.on, 0, max(0, (scene.on - max(since, work.starts_on)).days)))


def _months(first: date, last: date) -> int:
    return max(1, round((last - first).days / DAYS_OF_MONTH))


def _ask(scene: Scene, work: Placement, contract: Contract, day: date, **outcome: Any) -> None:
    permanent = contract.kind == ContractKind.PERMANENT
    months = None if permanent or contract.ends_on is None else _months(contract.starts_on, contract.ends_on)
    scene.add(
        LinkingRequest,
        participant=work.participant,
        requested_on=day,
        employer=work.employer,
        workplace=work.employer.place,
        municipality=scene.pilot.municipality,
        hours_per_week=contract.hours_per_week,
        contract_signed=True,
        contract_is_permanent=permanent,
        contract_months=months,
        payslip_seen_on=day if (day - work.starts_on).days > 31 else None,
        distance_km=12,
        recorded_by=work.participant.jobhunter,
        recorded_at=scene.moment(day),
        **outcome,
    )
