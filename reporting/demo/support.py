"""What was said, what stood in the way and what was done, for people of the demo who came past their enrolment."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from employers.enums import BarrierCode, BarrierReporter
from participants.enums import NoteKind, SignalKind, SupportKind, Visibility
from participants.models import Barrier, Note, Participant, Signal, SignalReader, SupportGiven
from pilots.enums import OptionalData, Role
from pilots.models import BarrierCount, DataChoice, Membership
from reporting.demo.scene import Scene

#: Pilots that record barriers per person; the others count them.
PER_PERSON = frozenset({"assen"})
MONTHS_COUNTED = 4

#: What was said: the kind of note, who reads it, and the text.
TALKS = (
    (NoteKind.VISIT, Visibility.TEAM, "Kennisgemaakt. Wil snel aan het werk en leert elke dag Nederlands."),
    (NoteKind.CALL, Visibility.COA, "Gebeld over de afspraak bij de gemeente. Komt vrijdag om 10.00 uur."),
    (NoteKind.MESSAGE, Visibility.TEAM, "Gestuurd welke papieren mee moeten naar het gesprek."),
    (NoteKind.VISIT, Visibility.PARTNERS, "Werktijden en de reis met de bus doorgenomen. Lukt goed."),
    (NoteKind.CALL, Visibility.TEAM, "Vroeg wanneer er bericht komt van UWV. Uitgelegd dat dit weken kan duren."),
    (NoteKind.MESSAGE, Visibility.COA, "Nieuwe dienstregeling van de bus doorgestuurd."),
)
REMARKS = (
    (NoteKind.SUCCESS, Visibility.PARTNERS, "De werkgever is blij: komt op tijd en vraagt door."),
    (NoteKind.OBSTACLE, Visibility.TEAM, "De bus rijdt niet voor de vroege dienst. Samen zoeken naar een oplossing."),
    (NoteKind.NOTE, Visibility.TEAM, "Wil later graag een opleiding in de techniek."),
)
BY_COA = (NoteKind.VISIT, Visibility.COA, "Gesproken bij de balie. Weet waar het W-document wordt opgehaald.")
BY_COACH = (NoteKind.VISIT, Visibility.PARTNERS, "Op de werkplek geweest. Taken zijn duidelijk, collega's helpen.")
BARRIERS = (
    (BarrierCode.LANGUAGE, BarrierReporter.EMPLOYER, "Taalles op het werk, twee keer per week"),
    (BarrierCode.TRANSPORT, BarrierReporter.PARTICIPANT, "Fiets via de gemeente"),
    (BarrierCode.BANK_ACCOUNT, BarrierReporter.PARTICIPANT, "Samen een rekening geopend"),
    (BarrierCode.CHILDCARE, BarrierReporter.PARTICIPANT, "Plek bij de opvang gevonden"),
    (BarrierCode.REBA, BarrierReporter.COA, "Uitleg gegeven met een tolk"),
    (BarrierCode.PERMIT_TERM, BarrierReporter.EMPLOYER, "Besluit is gekomen"),
    (BarrierCode.DIPLOMA, BarrierReporter.WORK_SQUARE, "Diploma gewaardeerd"),
)
HELP = (
    (SupportKind.CV, Decimal("1.5"), None, "Cv gemaakt in het Nederlands"),
    (SupportKind.ADVICE, Decimal("0.5"), None, "Uitleg over loon en de eigen bijdrage"),
    (SupportKind.LANGUAGE, Decimal(2), Decimal(45), "Les met woorden voor het werk"),
    (SupportKind.MEDIATION, Decimal(1), None, "Mee naar het gesprek bij de werkgever"),
    (SupportKind.TRAINING, Decimal(4), Decimal(120), "Veilig werken (VCA)"),
    (SupportKind.TAILORED, None, Decimal("89.95"), "Werkschoenen"),
)
COUNTED = (
    BarrierCode.LANGUAGE,
    BarrierCode.PERMIT_TERM,
    BarrierCode.TRANSPORT,
    BarrierCode.BANK_ACCOUNT,
    BarrierCode.REBA,
)


def guide(scene: Scene) -> None:
    """Notes, barriers and help for the caseload, and one signal that few people see."""
    people = [person for person in scene.rows[Participant] if person.enrolled_on and person.enrolled_on < scene.on]
    names_barriers = scene.pilot.slug in PER_PERSON
    if names_barriers:
        _decide(scene)
    for number, person in enumerate(people):
        _say(scene, person, number)
        if number % 3 != 2:
            _help(scene, person, number)
        if names_barriers and number % 2 == 0:
            _stop(scene, person, number)
    if not names_barriers:
        _count(scene)
    _warn(scene, people)


def _decide(scene: Scene) -> None:
    if any(choice.data == OptionalData.BARRIERS for choice in scene.rows.get(DataChoice, ())):
        return
    scene.add(
        DataChoice,
        data=OptionalData.BARRIERS,
        is_on=True,
        decided_on=scene.begin,
        decision="Besluit van de stuurgroep",
        purpose="Weten wat mensen van werk afhoudt, en het oplossen",
        recorded_by=scene.someone(Role.PROJECT_LEADER),
        recorded_at=scene.moment(scene.begin),
    )


def _day(scene: Scene, person: Participant) -> date:
    """A working day while the person was guided."""
    assert person.enrolled_on is not None  # noqa: S101  guide() chose these people
    last = min(person.ended_on or scene.on, scene.on)
    room = max(0, (last - person.enrolled_on).days)
    return max(scene.back(last, 0, min(room, 200)), person.enrolled_on)


def _write(scene: Scene, model: type[Any], by: Membership | None, day: date, **values: Any) -> Any:
    return scene.add(model, recorded_by=by, recorded_at=scene.moment(day), **values)


def _say(scene: Scene, person: Participant, number: int) -> None:
    talks: list[tuple[Any, Membership | None]] = [
        (TALKS[(number + step) % len(TALKS)], person.jobhunter) for step in range(1 + number % 4)
    ]
    if number % 2:
        talks.append((REMARKS[number % len(REMARKS)], person.jobhunter))
    if number % 3 == 0:
        talks.append((BY_COA, scene.someone(Role.COA_CASEWORKER)))
    if person.job_coach is not None:
        talks.append((BY_COACH, person.job_coach))
    for (kind, visibility, text), writer in talks:
        day = _day(scene, person)
        told = {"kind": kind, "visibility": visibility, "text": text, "happened_on": day}
        _write(scene, Note, writer or scene.someone(Role.JOBHUNTER), day, participant=person, **told)


def _help(scene: Scene, person: Participant, number: int) -> None:
    for step in range(1 + number % 3):
        kind, hours, amount, description = HELP[(number + step) % len(HELP)]
        day = _day(scene, person)
        given = {"kind": kind, "given_on": day, "hours": hours, "amount": amount, "description": description}
        _write(scene, SupportGiven, person.jobhunter, day, participant=person, **given)
    if person.job_coach is not None:
        day = _day(scene, person)
        given = {"kind": SupportKind.JOB_COACHING, "given_on": day, "hours": Decimal("1.5")}
        _write(scene, SupportGiven, person.job_coach, day, participant=person, **given)


def _stop(scene: Scene, person: Participant, number: int) -> None:
    for step in range(1 + number % 2):
        code, by, solution = BARRIERS[(number // 2 + step) % len(BARRIERS)]
        since = _day(scene, person)
        solved = min(since + timedelta(days=21), scene.on) if number % 4 else None
        told = {"code": code, "reported_by": by, "since_on": since, "solved_on": solved}
        told["solution"] = solution if solved else ""
        _write(scene, Barrier, person.jobhunter, since, participant=person, **told)


def _count(scene: Scene) -> None:
    """The monthly numbers of a pilot that records barriers of nobody by name."""
    first = scene.on.replace(day=1)
    for back in range(1, MONTHS_COUNTED + 1):
        count = first.year * 12 + first.month - 1 - back
        month = date(count // 12, count % 12 + 1, 1)
        for place, code in enumerate(COUNTED):
            by = (BarrierReporter.PARTICIPANT, BarrierReporter.COA, BarrierReporter.EMPLOYER)[place % 3]
            writer = scene.someone(Role.COA_CASEWORKER if by == BarrierReporter.COA else Role.JOBHUNTER)
            number = 2 + scene.rng.randint(0, 9)
            _write(scene, BarrierCount, writer, month, code=code, reported_by=by, month=month, number=number)


def _warn(scene: Scene, people: list[Participant]) -> None:
    """One signal, for the job coach and who wrote it."""
    coaches = [person for person in people if person.job_coach is not None and person.jobhunter is not None]
    if not coaches:
        return
    person = coaches[0]
    day = scene.ago(6)
    writer = person.jobhunter
    signal = _write(
        scene,
        Signal,
        writer,
        day,
        participant=person,
        kind=SignalKind.UNDERPAID,
        noticed_on=day,
        text="Vertelt dat er minder uren worden betaald dan gewerkt.",
        follow_up_by=scene.on + timedelta(days=4),
    )
    for reader, must in ((writer, True), (person.job_coach, False)):
        named = {"signal": signal, "membership": reader, "must_follow_up": must}
        _write(scene, SignalReader, writer, day, **named)
