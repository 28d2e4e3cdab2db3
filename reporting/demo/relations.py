"""How the employers of the demo stand towards the pilot, and when there was contact with them last."""

from datetime import time, timedelta

from employers.enums import InteractionKind, MeetingResult, Motive, SbiVersion, Willingness
from employers.models import (
    Employer,
    EmployerAttendance,
    EmployerContact,
    EmployerInteraction,
    EmployerProfile,
    Vacancy,
)
from matching.models import FairTalk
from matching.rules.fair import Fit, half_hours, plan
from participants.models import Attendance
from pilots.enums import MeetingKind, Role
from pilots.models import Meeting
from reporting.demo.scene import Scene

#: Days ago, how, what was said, and after how many days there is to be contact again.
TALKS: tuple[tuple[tuple[int, InteractionKind, str, int | None], ...], ...] = (
    (
        (6, InteractionKind.VISIT, "Rondleiding gehad. De ploegleider wil met twee mensen beginnen.", 14),
        (48, InteractionKind.CALL, "Uitgelegd hoe de aanvraag van een TWV gaat en wie wat doet.", 40),
    ),
    (
        (35, InteractionKind.MAIL, "Informatie over de TWV en over de wachttijd gestuurd.", 21),
        (90, InteractionKind.CALL, "Eerste gesprek. Wil weten wat een jobcoach doet.", None),
    ),
    ((72, InteractionKind.ONLINE, "Nu geen plek, in het voorjaar weer bellen.", None),),
    ((12, InteractionKind.CALL, "Loopt goed. Vraagt om iemand die in het weekend kan.", 30),),
)
STANDS = (
    (Willingness.YES, (Motive.SHORTAGE, Motive.EXPERIENCE), ""),
    (Willingness.CONDITIONALLY, (Motive.SHORTAGE,), "Vaste contactpersoon op het werk, en taalles in de avond"),
    (Willingness.LATER, (Motive.SOCIAL,), ""),
    (Willingness.YES, (Motive.SOCIAL_RETURN, Motive.SOCIAL), ""),
)
#: Of the first employers of the pilot: whether they came, what followed, and more about that.
CAME = (
    (True, MeetingResult.INTRODUCTION, "Met twee kandidaten een afspraak"),
    (True, MeetingResult.VACANCY, "Zoekt iemand voor de ochtend"),
    (False, "", ""),
    (True, MeetingResult.TALK, ""),
)
SBI = {"productie": "10710", "horeca": "55101", "schoonmaak": "81210", "bouw": "41200", "logistiek": "52102"}


def relate(scene: Scene) -> None:
    """A profile and some contact for every employer that did not drop out."""
    with_whom = {contact.employer_id: contact for contact in scene.rows[EmployerContact]}
    for number, employer in enumerate(scene.rows[Employer]):
        if code := SBI.get(employer.sector):
            employer.sbi_version, employer.sbi_code = SbiVersion.OF_2025, code
        if employer.dropped_out_on is None:
            _profile(scene, employer, number)
            _talks(scene, employer, number, with_whom.get(employer.pk))
    _meetings(scene)


def _profile(scene: Scene, employer: Employer, number: int) -> None:
    willingness, motives, conditions = STANDS[number % len(STANDS)]
    scene.add(
        EmployerProfile,
        employer=employer,
        willingness=willingness,
        willingness_on=scene.on - timedelta(days=60 + number),
        conditions=conditions,
        motives=list(motives),
        in_shortage_sector=employer.sector in ("bouw", "zorg", "techniek") or None,
        has_social_return=Motive.SOCIAL_RETURN in motives,
        is_ambassador=number == 0,
        quality_label="PSO, trede 2" if number == 0 else "",
        recorded_by=employer.recorded_by,
        recorded_at=employer.recorded_at,
    )


def _talks(scene: Scene, employer: Employer, number: int, contact: EmployerContact | None) -> None:
    jobhunter = scene.someone(Role.JOBHUNTER)
    for days, kind, note, again in TALKS[number % len(TALKS)]:
        day = max(scene.on - timedelta(days=days), employer.first_contact_on or scene.begin)
        scene.add(
            EmployerInteraction,
            employer=employer,
            contact=contact,
            kind=kind,
            happened_on=day,
            note=note,
            next_on=day + timedelta(days=again) if again else None,
            next_note="Vragen hoe het gaat" if again else "",
            recorded_by=jobhunter,
            recorded_at=scene.moment(day),
        )


def _meetings(scene: Scene) -> None:
    """Some employers at each job fair and workshop; of one that is to come it is not known yet who will be there."""
    willing = [employer for employer in scene.rows[Employer] if employer.dropped_out_on is None]
    for meeting in scene.rows.get(Meeting, ()):
        if meeting.kind not in (MeetingKind.JOB_FAIR, MeetingKind.WORKSHOP):
            continue
        for employer, (came, result, note) in zip(willing, CAME, strict=False):
            happened = meeting.held_on <= scene.on
            scene.add(
                EmployerAttendance,
                meeting=meeting,
                employer=employer,
                was_present=came if happened else None,
                result=result if happened else "",
                note=note if happened else "",
                recorded_by=meeting.recorded_by,
                recorded_at=meeting.recorded_at,
            )
        if meeting.kind == MeetingKind.JOB_FAIR and meeting.held_on > scene.on:
            _schedule(scene, meeting, willing[: len(CAME)])


def _schedule(scene: Scene, meeting: Meeting, tables: list[Employer]) -> None:
    """Talks for everybody on the list of a fair that is to come."""
    people = [row.participant_id for row in scene.rows[Attendance] if row.meeting is meeting]
    jobs: dict[object, Vacancy] = {}
    for vacancy in scene.vacancies:
        jobs.setdefault(vacancy.employer_id, vacancy)
    fits = [Fit(table.pk, person, (number,)) for number, table in enumerate(tables) for person in people]
    for talk in plan(fits, half_hours(time(13), time(14, 30)), most_talks=2):
        scene.add(
            FairTalk,
            meeting=meeting,
            employer_id=talk.employer,
            participant_id=talk.person,
            vacancy=jobs.get(talk.employer),
            starts_at=talk.starts_at,
            recorded_by=meeting.recorded_by,
            recorded_at=meeting.recorded_at,
        )
