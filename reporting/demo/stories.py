"""What can happen to somebody, one function each; plan.py says how often. Days count back from that of the demo."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from employers.models import Vacancy
from matching.enums import MatchState, PlacementEndReason, StopCause
from participants.enums import EndReason, Exclusion, Inflow, MilestoneKind, PermitOutcome, PermitReason
from participants.models import Identity, Participant, Stay
from pilots.models import Membership
from reporting.demo.dossier import Dossier
from reporting.demo.scene import Scene, next_workday
from reporting.demo.work import Road, Work, known

Kind = MilestoneKind
LONGEST_WAIT = 200  # days: past the waiting term under every rule there has been
PAPERS_AFTER, PAPERS_TAKE = 12, 9
OBJECTION = timedelta(days=42)  # as the invented letter has it
TRIAL_DAYS = 4


def pick(scene: Scene, *, other_than: Vacancy | None = None) -> Vacancy:
    found = [v for v in scene.vacancies if other_than is None or v.employer_id != other_than.employer_id]
    return scene.rng.choice(found)


def lodged_before(scene: Scene, day: date) -> date:
    """An asylum application so long before `day` that the waiting term is over."""
    return scene.back(day, LONGEST_WAIT, 480)


def started_route(scene: Scene, proposed: date, *, lodged: date, **given: Any) -> Dossier:
    """Somebody who enrolled and had the intake before a proposal."""
    intake = scene.back(proposed, 12, 60)
    return Dossier(scene, enrolled=scene.back(intake, 3, 30), lodged=lodged, intake_on=intake, **given)


# Before the search for work


def in_view(scene: Scene, days: int) -> None:
    """COA brought a resident in view; no enrolment yet."""
    agreed = scene.ago(days)
    dossier = Dossier(
        scene,
        enrolled=None,
        in_view=agreed,
        lodged=scene.back(agreed, 60, 300),
        inflow=Inflow.COA,
        in_view_agreed_on=agreed,
    )
    dossier.asylum()
    dossier.fact(Kind.INFORMED, agreed)
    dossier.w_documents(scene.back(agreed, 5, 50), until=scene.on)


def waiting_for_intake(scene: Scene, days: int) -> None:
    enrolled = scene.ago(days)
    dossier = Dossier(scene, enrolled=enrolled, lodged=scene.back(enrolled, 40, 400))
    dossier.asylum()
    dossier.fact(Kind.INFORMED, enrolled)


def enrolled_twice(scene: Scene, days: int) -> None:
    """Somebody who is known already walked in and was enrolled anew: of the birth only the year was known then."""
    known_already = next(p for p in reversed(scene.rows[Participant]) if p.intake_on and p.ended_on is None)
    dossier = Dossier(scene, enrolled=scene.ago(days), lodged=None)
    person = dossier.person
    for name in ("first_name", "last_name", "name_key", "sort_key", "gender"):
        setattr(person, name, getattr(known_already, name))
    person.birth_date, person.birth_year_only = date(known_already.birth_date.year, 12, 31), True
    del scene.rows[Identity][-1]  # the number was not asked then
    scene.add(
        Stay,
        participant=person,
        location=scene.location,
        recorded_by=dossier.jobhunter,
        recorded_at=scene.moment(dossier.known_from),
    )


def waiting_term(scene: Scene, days: int) -> None:
    """The intake is done, the waiting term runs."""
    lodged = scene.ago(days)
    enrolled = scene.ahead(lodged, 5, 9)
    intake = min(scene.ahead(enrolled, 2, 6), scene.ago(0))
    dossier = Dossier(scene, enrolled=min(enrolled, intake), lodged=lodged, intake_on=intake)
    dossier.asylum()
    dossier.w_documents(scene.ahead(lodged, 12, 25), until=scene.on)


def without_w_document(scene: Scene, days: int, *, expired: bool = False) -> None:
    """The term is over, the paper is missing or has run out."""
    intake = scene.ago(days)
    dossier = started_route(scene, intake + timedelta(days=20), lodged=lodged_before(scene, scene.ago(10)))
    dossier.asylum()
    if expired:
        dossier.w_documents(scene.on - timedelta(days=365 + 15), until=scene.on, renews=False)


def paused(scene: Scene, days: int) -> None:
    dossier = looking(scene, days)
    dossier.person.paused_on = scene.ago(days // 2)
    dossier.person.pause_reason = "Zorg voor een ziek kind"


def stopped(scene: Scene, days: int, *, reason: EndReason) -> None:
    """The trajectory ended before any work."""
    ended = scene.ago(days)
    lodged = scene.back(ended, 150, 400)
    dossier = started_route(scene, scene.back(ended, 20, 80), lodged=lodged)
    dossier.asylum()
    dossier.w_documents(scene.back(ended, 60, 90), until=ended)
    if reason == EndReason.REJECTED:
        dossier.fact(Kind.REJECTED, scene.back(ended, 8, 20))
    dossier.end(ended, reason)


def minor(scene: Scene, days: int) -> None:
    """Somebody of 17: enrolled, and no work before the birthday."""
    intake = scene.ago(days)
    dossier = started_route(scene, intake + timedelta(days=20), lodged=lodged_before(scene, intake), age=17)
    dossier.person.birth_date = scene.on - timedelta(days=int(17.6 * 365.25))
    dossier.asylum()
    dossier.w_documents(scene.back(intake, 10, 40), until=scene.on)


def excluded(scene: Scene, days: int) -> None:
    """A letter of the IND says that this person may not work."""
    letter = scene.ago(days)
    dossier = started_route(scene, scene.back(letter, 5, 15), lodged=scene.back(letter, 90, 140))
    # A demo of a day to come: the database takes no letter from after today.
    dossier.asylum(exclusion=Exclusion.YES, exclusion_letter_on=min(letter, timezone.localdate()))
    dossier.w_documents(scene.back(letter, 30, 60), until=scene.on)


def rejected(scene: Scene, days: int) -> None:
    """Rejected, with an appeal pending and a valid W-document: UWV must be asked."""
    refusal = scene.ago(days)
    dossier = started_route(scene, scene.back(refusal, 20, 40), lodged=scene.back(refusal, 300, 420))
    dossier.asylum()
    dossier.w_documents(scene.back(refusal, 30, 60), until=scene.on)
    dossier.fact(Kind.REJECTED, refusal)
    dossier.fact(Kind.APPEAL_LODGED, scene.ahead(refusal, 8, 20))


def displaced(scene: Scene, days: int) -> None:
    """Protected as displaced from Ukraine: the employer notifies, no permit."""
    enrolled = scene.ago(days)
    dossier = Dossier(scene, enrolled=enrolled, lodged=None, intake_on=scene.ahead(enrolled, 3, 6))
    dossier.asylum()
    last_day = max(date(2027, 3, 4), date(scene.on.year + 1, 3, 4))
    dossier.fact(Kind.DISPLACED_UKRAINE, date(2022, 3, 21), until=last_day)


def unknown_application(scene: Scene, days: int) -> None:
    """Nobody knows yet when asylum was asked."""
    enrolled = scene.ago(days)
    dossier = Dossier(
        scene, enrolled=enrolled, lodged=None, intake_on=scene.ahead(enrolled, 3, 6), birth_year_only=True, age=28
    )
    dossier.asylum(exclusion=Exclusion.UNKNOWN)
    dossier.w_documents(scene.back(enrolled, 5, 30), until=scene.on)


# Looking for work


def looking(scene: Scene, days: int, *, matches: int = 0) -> Dossier:
    """A permit can be asked for; perhaps proposed or introduced to employers."""
    intake = scene.ago(days)
    dossier = started_route(scene, intake + timedelta(days=20), lodged=lodged_before(scene, scene.ago(20)))
    dossier.asylum()
    dossier.w_documents(scene.back(intake, 10, 120), until=scene.on)
    dossier.registration(scene.ahead(intake, 2, 14))
    work, vacancy = Work(dossier), None
    for number in range(matches):
        vacancy = pick(scene, other_than=vacancy)
        proposed = min(scene.ahead(intake, 3, max(4, days - 3)), scene.ago(1))
        road = Road(proposed=max(proposed, known(dossier.person.intake_on)))
        if number == 0 and days > 12:
            introduced = min(scene.ahead(road.proposed, 3, 8), scene.ago(0))
            road.introduced = max(introduced, road.proposed)
        if number > 1:
            why = (StopCause.EXPERIENCE, "Werkgever zoekt iemand met ervaring")
            work.match(road, vacancy, state=MatchState.DECLINED, closed=scene.ago(0), why=why)
        else:
            work.match(road, vacancy, state=MatchState.INTRODUCED if road.introduced else MatchState.PROPOSED)
    return dossier


def with_status_looking(scene: Scene, days: int) -> None:
    """A status holder who looks for work: free to start anywhere."""
    dossier = looking(scene, days + 60, matches=1)
    granted = scene.ago(days)
    dossier.fact(Kind.STATUS_GRANTED, granted)
    dossier.fact(Kind.LINKED, scene.ahead(granted, 20, 40), detail=scene.pilot.municipality)


def offered(scene: Scene, days: int) -> None:
    """A job is offered; the employer still has to ask for the permit."""
    road = Road.to_offer(scene, scene.ago(days))
    dossier = started_route(scene, road.proposed, lodged=lodged_before(scene, road.proposed))
    dossier.asylum()
    dossier.w_documents(scene.back(road.proposed, 20, 110), until=scene.on)
    dossier.registration(scene.ahead(road.proposed, 1, 9))
    Work(dossier).match(road, pick(scene), state=MatchState.OFFERED)


def permit_asked(scene: Scene, days: int) -> None:
    """UWV has to decide; `days` since the application was complete."""
    complete = scene.ago(days)
    road = Road.to_request(scene, scene.back(complete, 0, 5))
    dossier, vacancy = _on_the_road(scene, road), pick(scene)
    work = Work(dossier)
    permit = work.permit(vacancy, known(road.requested), complete_on=complete)
    if days > PAPERS_AFTER:
        asked, is_late = complete + timedelta(days=PAPERS_AFTER), days > 2 * PAPERS_AFTER
        work.papers(permit, asked, asked + timedelta(days=PAPERS_TAKE) if is_late else None)
    work.match(road, vacancy, state=MatchState.PERMIT_REQUESTED)


def permit_refused(scene: Scene, days: int, *, by_employer: bool = False) -> None:
    """UWV refused, or the employer withdrew the application."""
    decided = scene.ago(days)
    complete = scene.back(decided, 20, 48)
    road = Road.to_request(scene, scene.back(complete, 1, 5))
    dossier, vacancy = _on_the_road(scene, road), pick(scene)
    outcome = PermitOutcome.WITHDRAWN if by_employer else PermitOutcome.REFUSED
    reason = PermitReason.WITHDRAWN_BY_EMPLOYER if by_employer else PermitReason.NOT_MARKET_CONFORM
    work = Work(dossier)
    letter = {} if by_employer else {"objection_until": decided + OBJECTION, "objected_on": scene.ahead(decided, 5, 9)}
    decision = {"decided_on": decided, "outcome": outcome, "reason": reason}
    work.permit(vacancy, known(road.requested), complete_on=complete, **decision, **letter)
    if by_employer:
        why = (StopCause.FILLED, "Werkgever heeft geen werk meer")
        work.match(road, vacancy, state=MatchState.WITHDRAWN, closed=decided, why=why)
    else:
        work.match(road, vacancy, state=MatchState.PERMIT_REFUSED, closed=decided, why=("", str(reason.label)))


def permit_granted(scene: Scene, days: int, *, jobhunter: Membership | None = None) -> None:
    """The permit is there, the first day at work is still to come. `jobhunter`: whose it is, anybody's unless said."""
    decided = scene.ago(days)
    complete = scene.back(decided, 20, 40)
    road = Road.to_request(scene, scene.back(complete, 0, 4))
    road.complete, road.decided = complete, decided
    dossier, vacancy = _on_the_road(scene, road), pick(scene)
    if jobhunter is not None:
        dossier.person.jobhunter = jobhunter
    work = Work(dossier)
    work.granted(vacancy, road, dossier.papers[0][1])
    work.match(road, vacancy, state=MatchState.PERMIT_GRANTED)


def _on_the_road(scene: Scene, road: Road, *, until: date | None = None, **papers: Any) -> Dossier:
    """A dossier with all that a permit application needs on the day it is asked."""
    asked = known(road.requested)
    dossier = started_route(scene, road.proposed, lodged=lodged_before(scene, asked))
    dossier.asylum()
    issued = papers.pop("issued", None) or scene.back(asked, 20, 110)
    dossier.papers = dossier.w_documents(issued, until=until or scene.on, **papers)
    dossier.registration(scene.ahead(road.proposed, 1, 12), urgent=asked if scene.rng.random() < 0.5 else None)
    return dossier


# At work


def working(
    scene: Scene, start: date, *, renews: bool = True, issued: date | None = None, status: date | None = None
) -> None:
    """At work with a permit, renewed on every next W-document; with `status`, free from that day on."""
    road = Road.to_start(scene, start)
    needed = min(status or scene.on, scene.on)
    dossier, vacancy = _on_the_road(scene, road, until=needed, renews=renews, issued=issued), pick(scene)
    work = Work(dossier)
    work.granted(vacancy, road, dossier.papers[0][1])
    if renews:
        work.renewals(vacancy, dossier.papers, needed_until=needed, status=status)
    match = work.match(road, vacancy, state=MatchState.STARTED)
    work.place(vacancy, start, match=match)
    if status:
        _after_status(scene, dossier, status)


def _after_status(scene: Scene, dossier: Dossier, granted: date) -> None:
    dossier.fact(Kind.STATUS_GRANTED, granted)
    at_home = scene.rng.random() < 0.6
    place = scene.pilot.municipality if at_home else scene.rng.choice(("Emmen", "Zwolle", "Heerlen", "Haarlemmermeer"))
    dossier.fact(Kind.LINKED, scene.ahead(granted, 15, 40), detail=place)
    dossier.fact(Kind.INTEGRATION_STARTED, scene.ahead(granted, 90, 150))
    dossier.fact(Kind.HOUSED, scene.ahead(granted, 110, 220), detail=place)


def working_with_status(scene: Scene, start: date) -> None:
    """Started as a status holder: no permit was needed."""
    granted = scene.back(start, 40, 120)
    road = Road.to_start(scene, start, permit=False)
    dossier = started_route(scene, road.proposed, lodged=scene.back(granted, 300, 500))
    dossier.asylum()
    dossier.registration(scene.back(granted, 5, 20))
    _after_status(scene, dossier, granted)
    work, vacancy = Work(dossier), pick(scene)
    work.place(vacancy, start, match=work.match(road, vacancy, state=MatchState.STARTED))


def ended(scene: Scene, start: date, *, reason: PlacementEndReason, again: bool = False, closes: bool = False) -> None:
    """Worked, and stopped for a reason; `again` starts with another employer, `closes` ends the trajectory."""
    road = Road.to_start(scene, start)
    dossier, vacancy = _on_the_road(scene, road), pick(scene)
    work = Work(dossier)
    last = work.first_contract_end(start)
    if reason == PlacementEndReason.PROBATION:
        last = scene.ahead(start, 12, 26)
    elif reason != PlacementEndReason.CONTRACT_ENDED:
        last = scene.ahead(start, 50, 85)
    last = min(last, scene.ago(3), dossier.papers[0][1])
    work.granted(vacancy, road, dossier.papers[0][1])
    match = work.match(road, vacancy, state=MatchState.ENDED, closed=last, why=("", str(reason.label)))
    work.place(vacancy, start, match=match, end=last, reason=reason)
    if again:
        _next_job(scene, work, vacancy, last)
    if reason == PlacementEndReason.RELOCATION:
        _moved(scene, dossier, last)
    elif closes:
        dossier.end(min(scene.ahead(last, 5, 20), scene.ago(0)), EndReason.LASTING_WORK)


def _next_job(scene: Scene, work: Work, first: Vacancy, left: date) -> None:
    """Another employer asked for a permit of its own before the change (B7)."""
    issued, paper_ends = work.dossier.papers[0]
    vacancy = pick(scene, other_than=first)
    start = next_workday(left + timedelta(days=1))
    road = Road.to_start(scene, start)
    if start > scene.on or known(road.requested) < issued or start > paper_ends:
        return
    papers = work.dossier.papers
    work.granted(vacancy, road, paper_ends)
    work.renewals(vacancy, papers, needed_until=scene.on, status=None)
    work.place(vacancy, start, match=work.match(road, vacancy, state=MatchState.STARTED))


def _moved(scene: Scene, dossier: Dossier, day: date) -> None:
    """COA moved the person to a centre outside the pilot."""
    dossier.stay.ends_on = day
    scene.add(
        Stay,
        participant=dossier.person,
        location=None,
        starts_on=day + timedelta(days=1),
        source=dossier.stay.source,
        recorded_by=dossier.coa,
        recorded_at=scene.moment(day),
    )
    dossier.end(day, EndReason.MOVED)


def on_trial(scene: Scene, days: int) -> None:
    """Trial days with a permit, and then the job itself."""
    start = next_workday(scene.ago(days))
    road = Road.to_start(scene, start)
    dossier, vacancy = _on_the_road(scene, road), pick(scene)
    work = Work(dossier)
    work.granted(vacancy, road, dossier.papers[0][1])
    trial_ends = start + timedelta(days=TRIAL_DAYS)
    work.place(vacancy, start, match=None, end=trial_ends, reason=PlacementEndReason.OTHER)
    road.start = next_workday(trial_ends + timedelta(days=1))
    work.place(vacancy, road.start, match=work.match(road, vacancy, state=MatchState.STARTED))
