"""Appointments, meetings with who came, and the number that people call."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from django.utils import timezone

from participants.enums import AppointmentKind, AppointmentOutcome
from participants.models import Appointment, Attendance, Participant
from pilots.enums import MeetingKind, Role
from pilots.models import Meeting, Membership, TeamContact
from reporting.demo.scene import Scene, next_workday

Kind, Outcome = AppointmentKind, AppointmentOutcome
HOURS = "9.00 - 17.00"
#: Days from the day of the demo, time, kind, what came of it and what about. The second one of today clashes.
PLANNED = (
    (-16, time(10), Kind.FOLLOW_UP, Outcome.DONE, "Cv doornemen"),
    (-9, time(13, 30), Kind.FOLLOW_UP, Outcome.CANCELLED, ""),
    (-6, time(11), Kind.FOLLOW_UP, Outcome.NO_SHOW, "Uitleg over loon en de eigen bijdrage"),
    (-2, time(9, 30), Kind.FOLLOW_UP, Outcome.PLANNED, "Uitleg over de werkvergunning"),
    (0, time(14), Kind.FOLLOW_UP, Outcome.PLANNED, "Gesprek bij een werkgever voorbereiden"),
    (0, time(14, 20), Kind.INTAKE, Outcome.PLANNED, ""),
    (1, time(10, 20), Kind.EMPLOYER, Outcome.PLANNED, "Kennismaken en rondleiding"),
    (3, time(9), Kind.FOLLOW_UP, Outcome.PLANNED, ""),
    (6, time(11, 30), Kind.INTAKE, Outcome.PLANNED, ""),
    (8, time(15, 45), Kind.OTHER, Outcome.PLANNED, "Samen naar de bank"),
)
#: Days from the day of the demo, kind, title, time, counted residents and employers, and what came of it.
MEETINGS = (
    (-75, MeetingKind.INFORMATION, "Werken in Nederland", time(10), 34, None, "Twaalf mensen willen een intake"),
    (-40, MeetingKind.JOB_FAIR, "", time(13), 46, 7, "Vier gesprekken bij werkgevers"),
    (-12, MeetingKind.WORKSHOP, "", time(9, 30), 9, 3, ""),
    (13, MeetingKind.INFORMATION, "Werken in de zorg", time(14), None, None, ""),
    (20, MeetingKind.JOB_FAIR, "Banenmarkt in de winter", time(13), None, None, ""),
)
LISTED = 6  # people on the list of a meeting


def receive(scene: Scene) -> None:
    """The desk of this pilot, with choices of its own: the other rows stay what they were without it."""
    rng = Random(f"{scene.on} {scene.pilot.slug} desk")  # noqa: S311  the same choices every time, nothing secret
    people: list[Participant] = [
        person
        for person in scene.rows[Participant]
        if person.ended_on is None and person.enrolled_on is not None and person.enrolled_on < scene.on
    ]
    first = scene.members(Role.JOBHUNTER)[0]
    _appointments(scene, first, _visitors(people, rng))
    _meetings(scene, first, people, rng)
    scene.add(
        TeamContact,
        name=f"Team Werk {scene.pilot.slug.title()}",
        phone=f"+3161234548{scene.pilot.pk % 10}",
        hours=HOURS,
        **_written(scene, first, scene.begin),
    )


def _visitors(people: list[Participant], rng: Random) -> list[Participant]:
    """Somebody for each appointment; who waits for an intake comes for the intake."""
    chosen = rng.sample(people, len(PLANNED))
    waiting = [person for person in people if person.intake_on is None and person not in chosen]
    for number, (_days, _clock, kind, _outcome, _note) in enumerate(PLANNED):
        if kind == Kind.INTAKE and waiting:
            chosen[number] = waiting.pop()
    return chosen


def _written(scene: Scene, by: Membership, day: date) -> dict[str, Any]:
    return {"recorded_by": by, "recorded_at": scene.moment(min(day, scene.on))}


def _day(scene: Scene, days: int) -> date:
    return scene.ago(-days) if days < 0 else next_workday(scene.on + timedelta(days=days))


def _appointments(scene: Scene, jobhunter: Membership, people: list[Participant]) -> None:
    for number, (person, (days, clock, kind, outcome, note)) in enumerate(zip(people, PLANNED, strict=True)):
        day = _day(scene, days)
        scene.add(
            Appointment,
            participant=person,
            kind=kind,
            starts_at=datetime.combine(day, clock, tzinfo=timezone.get_default_timezone()),
            place="" if kind == Kind.EMPLOYER else scene.location.name,
            with_membership=jobhunter,
            interpreter="Tigrinya" if number % 4 == 1 else "",
            note=note,
            outcome=outcome,
            **_written(scene, jobhunter, day - timedelta(days=7)),
        )


def _meetings(scene: Scene, jobhunter: Membership, people: list[Participant], rng: Random) -> None:
    for days, kind, title, clock, residents, employers, outcome in MEETINGS:
        day, written = _day(scene, days), _written(scene, jobhunter, _day(scene, days))
        counted = {"residents": residents, "employers": employers, "outcome": outcome}
        told = {"kind": kind, "title": title, "held_on": day, "starts_at": clock, "location": scene.location}
        meeting = scene.add(Meeting, **told, **counted, **written)
        here = [person for person in people if person.enrolled_on is not None and person.enrolled_on <= day]
        for number, person in enumerate(rng.sample(here, min(LISTED, len(here)))):
            came = number % 3 != 2 if days < 0 else None
            scene.add(Attendance, participant=person, meeting=meeting, was_present=came, **written)
