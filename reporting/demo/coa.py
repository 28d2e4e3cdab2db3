"""COA's part: referrals, moves that are coming, travel times, counts of residents and hours in kind."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from employers.enums import TravelMode
from employers.models import Employer, TravelTime
from matching.models import Placement
from participants.enums import DelayOutcome, WorkReady
from participants.models import AnnouncedMove, Participant, Referral
from pilots.enums import InKindActivity, Role
from pilots.models import InKindHours, Membership, ReceptionLocation, ResidentCount
from reporting.demo.scene import Scene

REFERRED = 8  # people, the newest
MONTHS = 4  # of counts and hours
NOTES = ("Spreekt goed Engels", "Wil graag snel beginnen", "", "Heeft een rijbewijs", "")
HOURS = ((InKindActivity.INTAKE, 6), (InKindActivity.PAPERS, 10), (InKindActivity.CONSULTATION, 4))


def coa_part(scene: Scene) -> None:
    """What COA does in this pilot, with choices of its own: the other rows stay what they were without it."""
    rng = Random(f"{scene.on} {scene.pilot.slug} coa")  # noqa: S311  the same choices every time, nothing secret
    coa = next(iter(scene.members(Role.COA_CASEWORKER)), None)
    if coa is None:
        return
    places = list(ReceptionLocation.objects.filter(pilot=scene.pilot).order_by("pk"))
    _referrals(scene, coa, rng)
    _moves(scene, coa, places)
    _travel(scene, places, rng)
    _counts(scene, coa, places, rng)
    _hours(scene, coa, rng)


def _referrals(scene: Scene, coa: Membership, rng: Random) -> None:
    people: list[Participant] = [person for person in scene.rows[Participant] if person.ended_on is None]
    people.sort(key=lambda person: (person.enrolled_on or person.in_view_agreed_on or scene.on, person.case_number))
    for person in people[-REFERRED:]:
        day = person.in_view_agreed_on or person.enrolled_on or scene.on
        scene.add(
            Referral,
            participant=person,
            referred_on=day,
            work_ready=rng.choice(list(WorkReady)),
            note=rng.choice(NOTES),
            recorded_by=coa,
            recorded_at=scene.moment(day),
        )


def _moves(scene: Scene, coa: Membership, places: list[ReceptionLocation]) -> None:
    """Somebody at work is to move and asked for a delay; somebody else is to move soon."""
    running = [work for work in scene.rows[Placement] if work.ends_on is None and work.starts_on <= scene.on]
    elsewhere = next((place for place in places if place.pk != scene.location.pk), None)
    for number, work in enumerate(running[-2:]):
        announced = scene.ago(5)
        asked = {"delay_requested_on": scene.ago(2), "delay_outcome": DelayOutcome.OPEN}
        scene.add(
            AnnouncedMove,
            participant=work.participant,
            announced_on=announced,
            moves_on=scene.on + timedelta(days=12 + 9 * number),
            to_location=elsewhere,
            to_place="" if elsewhere else "azc Zutphen",
            recorded_by=coa,
            recorded_at=scene.moment(announced),
            **(asked | {"delay_reason": "Werkt hier, reizen duurt te lang"} if number == 0 else {}),
        )


def _travel(scene: Scene, places: list[ReceptionLocation], rng: Random) -> None:
    jobhunter = scene.someone(Role.JOBHUNTER)
    known = {"recorded_by": jobhunter, "recorded_at": scene.moment(scene.ago(90))}
    for employer in scene.rows[Employer]:
        for place in places:
            minutes = rng.randint(8, 55)
            for mode, extra in ((TravelMode.BIKE, 0), (TravelMode.TRANSIT, rng.randint(5, 20))):
                scene.add(TravelTime, location=place, employer=employer, mode=mode, minutes=minutes + extra, **known)


def _months(on: date) -> list[date]:
    """The first days of the last full months, newest first."""
    found = [on.replace(day=1)]
    while len(found) <= MONTHS:
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return found[1:]


def _counts(scene: Scene, coa: Membership, places: list[ReceptionLocation], rng: Random) -> None:
    for place in places:
        residents = place.capacity or 300
        for month in _months(scene.on):
            number = residents - rng.randint(0, residents // 10)
            scene.add(
                ResidentCount,
                location=place,
                counted_on=month,
                residents=number,
                entitled=number // 3,
                recorded_by=coa,
                recorded_at=scene.moment(month),
            )


def _hours(scene: Scene, coa: Membership, rng: Random) -> None:
    for month in _months(scene.on):
        for activity, hours in HOURS:
            scene.add(
                InKindHours,
                membership=coa,
                month=month,
                activity=activity,
                hours=hours + rng.randint(0, 4),
                recorded_by=coa,
                recorded_at=scene.moment(month + timedelta(days=27)),
            )
