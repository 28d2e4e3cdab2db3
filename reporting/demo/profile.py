"""What the people of the demo can and want, what they agreed to, and the questions that a pilot asks itself."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from employers.enums import Sector, Weekday, WorkPaper
from employers.models import Employer
from legal.rules.calendar import add_months
from participants.enums import ChildcareNeed, MilestoneKind
from participants.models import (
    Certificate,
    EmployerAgreement,
    IntakeAnswer,
    IntakeDraft,
    Milestone,
    Participant,
    VolunteerDeclaration,
    WorkExperience,
    WorkProfile,
)
from pilots.enums import QuestionKind, Role
from pilots.models import IntakeQuestion
from reporting.demo.scene import Scene

WORK = {
    Sector.HOSPITALITY: ("Kok", "Bediening in een restaurant"),
    Sector.CONSTRUCTION: ("Metselaar", "Schilder"),
    Sector.CARE: ("Verzorgende", "Apothekersassistent"),
    Sector.RETAIL: ("Verkoper in een kledingwinkel",),
    Sector.GREEN: ("Werk op de boerderij van de familie",),
    Sector.TRANSPORT: ("Chauffeur",),
    Sector.ENGINEERING: ("Lasser", "Monteur"),
}
#: After these nobody begins with volunteer work.
LEAVING = (MilestoneKind.REJECTED, MilestoneKind.APPLICATION_WITHDRAWN, MilestoneKind.DEPARTED)
FOR_NOW = ("Schoonmaken", "Orders verzamelen", "Inpakken", "Afwassen")
LATER = ("Een eigen restaurant", "Verpleegkundige", "Elektricien", "Leraar", "Kapper met een eigen zaak")
QUESTIONS = (
    ("Heeft de deelnemer een fiets?", QuestionKind.YES_NO, (), "Om te weten wie hulp bij vervoer nodig heeft."),
    (
        "Hoe hoorde de deelnemer van de pilot?",
        QuestionKind.CHOICE,
        ("COA", "Voorlichting", "Een andere bewoner"),
        "Om te weten welke voorlichting werkt.",
    ),
)


def tell(scene: Scene) -> None:
    """Fill in more than the stories need; after the stories, so that those stay as they are."""
    asked = [_ask(scene, place, question) for place, question in enumerate(QUESTIONS, start=1)]
    profiles = {row.participant_id: row for row in scene.rows.get(WorkProfile, [])}
    for person in scene.rows[Participant]:
        if person.intake_on is not None:
            _profile(scene.rng, profiles[person.pk])
            _worked(scene, person, person.intake_on)
            _answer(scene, person, person.intake_on, asked)
    _papers(scene)
    _begin(scene)
    _volunteers(scene)


def _ask(scene: Scene, place: int, given: tuple[str, str, tuple[str, ...], str]) -> IntakeQuestion:
    text, kind, choices, purpose = given
    question: IntakeQuestion = scene.add(
        IntakeQuestion,
        text=text,
        kind=kind,
        choices=list(choices),
        purpose=purpose,
        position=place * 10,
        recorded_by=scene.someone(Role.PROJECT_LEADER),
        recorded_at=scene.moment(scene.begin),
    )
    return question


def _profile(rng: Random, profile: WorkProfile) -> None:
    days = list(Weekday)
    profile.available_days = rng.choice((days[:5], days[:6], days, days[:5], days[1:5], []))
    profile.can_work_nights = rng.choice((True, True, False, None))
    profile.can_work_shifts = rng.choice((True, True, False, None))
    profile.bike_minutes = rng.choice((15, 20, 30, 30, None))
    profile.transit_minutes = rng.choice((30, 45, 60, 60, None))
    profile.childcare = rng.choice(("", ChildcareNeed.NONE, ChildcareNeed.NONE, ChildcareNeed.NEEDED))
    profile.bread_job, profile.dream_job = rng.choice(FOR_NOW), rng.choice(LATER)
    profile.wants_own_business = profile.dream_job.startswith("Een eigen") or None


def _worked(scene: Scene, person: Participant, on: date) -> None:
    sector = scene.rng.choice(list(WORK))
    scene.add(
        WorkExperience,
        participant=person,
        sector=sector,
        title=scene.rng.choice(WORK[sector]),
        years=scene.rng.choice((None, 1, 2, 4, 7)),
        recorded_by=person.jobhunter,
        recorded_at=scene.moment(on),
    )


def _papers(scene: Scene) -> None:
    """Every third person has a paper, and one was asked for a second; drawn apart, so that the rest stays as it was."""
    chance = Random(20261125)  # noqa: S311  (the same demo every time)
    for person in [person for person in scene.rows[Participant] if person.intake_on][::3]:
        kind = chance.choice((WorkPaper.VCA, WorkPaper.FORKLIFT, WorkPaper.HACCP))
        ends_on = add_months(scene.on, chance.choice((1, 14, 40))) if kind != WorkPaper.HACCP else None
        missing = chance.choice((WorkPaper.CODE_95, WorkPaper.CARE_REGISTER, None))
        for paper, is_held, until in ((kind, True, ends_on), (missing, False, None)):
            if paper is not None:
                row = {"participant": person, "kind": paper, "is_held": is_held, "valid_until": until}
                known = {"recorded_by": person.jobhunter, "recorded_at": scene.moment(person.intake_on)}
                scene.add(Certificate, **row, **known)


def _answer(scene: Scene, person: Participant, on: date, asked: list[IntakeQuestion]) -> None:
    for question in asked:
        offered = question.choices or ["ja", "nee", "onbekend"]
        if scene.rng.random() < 0.8:
            scene.add(
                IntakeAnswer,
                participant=person,
                question=question,
                answer=scene.rng.choice(offered),
                recorded_by=person.jobhunter,
                recorded_at=scene.moment(on),
            )


def _begin(scene: Scene) -> None:
    """One intake is half-way, and one person agreed that an employer hears about them."""
    waiting = [p for p in scene.rows[Participant] if p.intake_on is None and p.enrolled_on and not p.ended_on]
    done = [p for p in scene.rows[Participant] if p.intake_on and not p.ended_on]
    if waiting:
        answers = {"informed": "ja", "dutch_level": "a1", "dream_job": "Kapper"}
        scene.add(
            IntakeDraft,
            participant=waiting[0],
            answers=answers,
            recorded_by=scene.someone(Role.JOBHUNTER),
            recorded_at=scene.moment(scene.ago(1)),
        )
    agreed = {row.participant for row in scene.rows.get(EmployerAgreement, ())}
    without = [person for person in done if person not in agreed]
    for person, employer in zip(without[:3], scene.rows[Employer], strict=False):
        scene.add(
            EmployerAgreement,
            participant=person,
            employer=employer,
            agreed_on=person.intake_on,
            recorded_by=person.jobhunter,
            recorded_at=scene.moment(person.intake_on),
        )


def _volunteers(scene: Scene) -> None:
    """A declaration that is valid, and somebody with a W-document who works under it."""
    asked = scene.ago(400)
    written = {"recorded_by": scene.someone(Role.COA_CASEWORKER, Role.JOBHUNTER), "recorded_at": scene.moment(asked)}
    declaration = scene.add(
        VolunteerDeclaration,
        organisation="Voedselbank",
        activity="Pakketten inpakken",
        requested_on=asked,
        receipt_confirmed_on=asked + timedelta(days=3),
        granted_on=asked + timedelta(days=13),
        **written,
    )
    scene.add(
        VolunteerDeclaration,
        organisation="Buurthuis",
        activity="Helpen in de keuken",
        requested_on=scene.ago(9),
        **written,
    )
    papers = [m for m in scene.rows.get(Milestone, []) if m.kind == MilestoneKind.W_DOCUMENT]
    valid = [m for m in papers if m.happened_on <= scene.ago(40) <= scene.on <= (m.until or scene.on)]
    lost = {m.participant.pk for m in scene.rows[Milestone] if m.kind in LEAVING}
    for paper in [m for m in valid if m.participant.pk not in lost and not m.participant.ended_on][:1]:
        scene.add(
            Milestone,
            participant=paper.participant,
            kind=MilestoneKind.VOLUNTEERING,
            happened_on=scene.ago(30),
            declaration=declaration,
            **written,
        )
