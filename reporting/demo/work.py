"""From proposal to work: matches, permits, placements and contracts that break no law on any day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from employers.enums import ContractKind
from employers.models import Employer, Vacancy
from legal.rules.calendar import Birth, Period, add_months
from legal.rules.minimum_wage import check_contract
from matching.enums import MatchState, PlacementEndReason, PlacementKind
from matching.models import Contract, Match, MatchStep, Placement, Wage
from participants.enums import PermitOutcome, PermitReason
from participants.models import EmployerAgreement, PermitSuspension, WorkPermit
from pilots.enums import Role
from reporting.demo.dossier import Dossier
from reporting.demo.scene import Scene

State = MatchState
DAY = timedelta(days=1)
CENT = Decimal("0.01")


def known(day: date | None) -> date:
    """A day that this road must have. Raises ValueError when a story forgot it."""
    if day is None:
        raise ValueError("a day of the road is missing")
    return day


@dataclass(slots=True)
class Road:
    """The days from proposal to start. A day that is None did not come, or need not."""

    proposed: date
    introduced: date | None = None
    offered: date | None = None
    requested: date | None = None
    complete: date | None = None
    decided: date | None = None
    start: date | None = None

    @classmethod
    def to_offer(cls, scene: Scene, offered: date) -> Road:
        introduced = scene.back(offered, 4, 12)
        return cls(proposed=scene.back(introduced, 3, 10), introduced=introduced, offered=offered)

    @classmethod
    def to_request(cls, scene: Scene, requested: date) -> Road:
        road = cls.to_offer(scene, scene.back(requested, 1, 6))
        road.requested = requested
        return road

    @classmethod
    def to_start(cls, scene: Scene, start: date, *, permit: bool = True) -> Road:
        """Backwards from the first day at work."""
        if not permit:
            road = cls.to_offer(scene, scene.back(start, 6, 15))
            road.start = start
            return road
        decided = scene.back(start, 3, 12)
        complete = scene.back(decided, *scene.rng.choice(((16, 34), (16, 34), (28, 35), (36, 62), (64, 75))))
        road = cls.to_request(scene, scene.back(complete, 0, 5))
        road.complete, road.decided, road.start = complete, decided, start
        return road


class Work:
    """Writes the work of one dossier."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.scene = dossier.scene

    def match(
        self,
        road: Road,
        vacancy: Vacancy,
        *,
        state: MatchState,
        closed: date | None = None,
        why: tuple[str, str] = ("", ""),
    ) -> Match:
        """A match with a step for every day of the road; `closed` and `why` (cause, explanation) for one that did not
        lead to work. Of whom the employer heard, the agreement is there."""
        match: Match = self._add(
            Match,
            road.proposed,
            employer=vacancy.employer,
            vacancy=vacancy,
            title=vacancy.title,
            sector=vacancy.sector,
            state=state,
            proposed_on=road.proposed,
            introduced_on=road.introduced,
            agreed_on=road.offered,
            closed_on=closed,
        )
        steps = [
            (State.PROPOSED, road.proposed),
            (State.INTRODUCED, road.introduced),
            (State.OFFERED, road.offered),
            (State.PERMIT_REQUESTED, road.requested),
            (State.PERMIT_GRANTED, road.decided if state != State.PERMIT_REFUSED else None),
            (State.STARTED, road.start),
            (state, closed),
        ]
        for step, day in steps:
            if day is not None and day <= self.scene.on:
                said = dict(zip(("cause", "reason"), why, strict=True)) if (step, day) == (state, closed) else {}
                self._record(MatchStep, day, match=match, state=step, happened_on=day, **said)
        if road.introduced or road.offered:
            self._agreed(vacancy.employer, road.proposed)
        return match

    def _agreed(self, employer: Employer, day: date) -> None:
        """Once for each employer: an agreement for one match holds for the next."""
        known = self.scene.rows.get(EmployerAgreement, ())
        if all((row.participant, row.employer) != (self.dossier.person, employer) for row in known):
            self._add(EmployerAgreement, day, employer=employer, agreed_on=day)

    def permit(self, vacancy: Vacancy, requested: date, **values: Any) -> WorkPermit:
        """An application for a work permit; open unless `values` say how it ended."""
        permit: WorkPermit = self._add(
            WorkPermit,
            requested,
            employer=vacancy.employer,
            requested_on=requested,
            **({"complete_on": requested} | values),
        )
        return permit

    def papers(self, permit: WorkPermit, asked: date, supplied: date | None) -> None:
        """UWV asked for papers, within two weeks; until they came its term stood still."""
        days = {"asked_on": asked, "answer_by": asked + timedelta(days=14), "supplied_on": supplied}
        self._add(PermitSuspension, asked, permit=permit, **days)

    def granted(self, vacancy: Vacancy, road: Road, valid_until: date) -> None:
        """The first permit of a road: from the day after the decision, never past the W-document (B5)."""
        self.permit(
            vacancy,
            known(road.requested),
            complete_on=road.complete,
            decided_on=known(road.decided),
            outcome=PermitOutcome.GRANTED,
            valid_from=known(road.decided) + DAY,
            valid_until=valid_until,
        )

    def renewals(
        self, vacancy: Vacancy, papers: list[tuple[date, date]], *, needed_until: date, status: date | None
    ) -> None:
        """A new permit on each next W-document, without a day between (B6); asked as soon as the document is there."""
        for (_start, old_end), (issued, new_end) in zip(papers, papers[1:], strict=False):
            if old_end >= needed_until and issued > self.scene.on:
                return
            asked = self.scene.ahead(issued, 1, 6)
            if asked > min(needed_until, self.scene.on) or (status and asked >= status):
                return
            decided = self.scene.ahead(asked, 22, 48)
            if status and decided >= status:
                decided = min(self.scene.ahead(status, 3, 9), self.scene.on)
                reason = PermitReason.STATUS_GRANTED
                self.permit(vacancy, asked, decided_on=decided, outcome=PermitOutcome.WITHDRAWN, reason=reason)
                return
            if decided > self.scene.on:
                self.permit(vacancy, asked)
                return
            valid = {"valid_from": old_end + DAY, "valid_until": new_end}
            self.permit(vacancy, asked, decided_on=decided, outcome=PermitOutcome.GRANTED, **valid)

    def place(
        self, vacancy: Vacancy, start: date, *, match: Match | None, end: date | None = None, reason: str = ""
    ) -> Placement:
        """A placement with the contracts that follow each other in it."""
        coach = self.scene.someone(Role.JOB_COACH) if self.scene.rng.random() < 0.6 else None
        placement: Placement = self._add(
            Placement,
            start,
            employer=vacancy.employer,
            match=match,
            kind=PlacementKind.PAID if match else PlacementKind.TRIAL,
            title=vacancy.title,
            sector=vacancy.sector,
            job_level="midden" if vacancy.language_level in ("a2", "b1") else "laag",
            starts_on=start,
            ends_on=end,
            end_reason=reason,
            job_coach=coach,
            has_job_coach=coach is not None,
        )
        if coach:
            self.dossier.person.job_coach = coach
        self._contracts(vacancy, placement)
        return placement

    def first_contract_end(self, start: date) -> date:
        """The last day of a first contract of some months."""
        return add_months(start, self.scene.rng.choice((3, 4, 6, 6, 7))) - DAY

    def _contracts(self, vacancy: Vacancy, placement: Placement) -> None:
        start, planned = placement.starts_on, self.first_contract_end(placement.starts_on)
        kind = ContractKind(vacancy.contract_kind)
        last = placement.ends_on or self.scene.on
        if placement.end_reason == PlacementEndReason.CONTRACT_ENDED:
            planned = last
        number = 1
        while start <= last:
            ends = planned if placement.ends_on is None else min(planned, placement.ends_on)
            self._contract(vacancy, placement, kind, Period(start, None if kind == ContractKind.PERMANENT else ends))
            if kind == ContractKind.PERMANENT:
                return
            number += 1
            start = ends + DAY
            planned = add_months(start, 7) - DAY
            kind = ContractKind.FIXED_TERM if number < 4 else ContractKind.PERMANENT  # three in a row, then permanent

    def _contract(self, vacancy: Vacancy, placement: Placement, kind: ContractKind, period: Period) -> None:
        low, high = int(vacancy.hours_min or 16), int(vacancy.hours_max or 32)
        ends_on = placement.ends_on if kind == ContractKind.PERMANENT else period.ends_on
        contract = self._record(
            Contract,
            period.starts_on,
            placement=placement,
            kind=kind,
            starts_on=period.starts_on,
            ends_on=ends_on,
            hours_per_week=self.scene.rng.randrange(low, high + 1, 2),
        )
        per_hour = self._wage(vacancy, Period(period.starts_on, ends_on))
        self._record(Wage, period.starts_on, contract=contract, per_hour=per_hour)

    def _wage(self, vacancy: Vacancy, period: Period) -> Decimal:
        """What the job pays, and at least the minimum of this person on every day of the contract."""
        birth = Birth(self.dossier.person.birth_date)
        minima = [
            check.minimum.amount for check in check_contract(self.scene.law, CENT, birth, period) if check.minimum
        ]
        return max([vacancy.hourly_wage or CENT, *minima])

    def _add(self, model: Any, day: date, **values: Any) -> Any:
        return self._record(model, day, participant=self.dossier.person, **values)

    def _record(self, model: Any, day: date | None, **values: Any) -> Any:
        if hasattr(model, "recorded_by"):
            moment = self.scene.moment(day or self.scene.on)
            values |= {"recorded_by": self.dossier.jobhunter, "recorded_at": moment}
        return self.scene.add(model, **values)
