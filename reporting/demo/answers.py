"""Answers that are waited for, and vacancies that somebody put aside: few, so that each page has one to show."""

from __future__ import annotations

from datetime import timedelta

from employers.models import Vacancy
from matching.enums import AskedOf, DismissalCause, MatchState
from matching.models import Chase, Dismissal, Match
from participants.models import EmployerAgreement, Participant
from reporting.demo.scene import Scene

FIRST_QUESTION = timedelta(days=8)


def wait_for_answers(scene: Scene) -> None:
    """One question about each second proposal that waits long enough, and two vacancies that do not fit."""
    waiting = [
        match
        for match in scene.rows.get(Match, [])
        if match.state == MatchState.PROPOSED and match.proposed_on + FIRST_QUESTION <= scene.on
    ]
    agreed = {(row.participant, row.employer) for row in scene.rows.get(EmployerAgreement, ())}
    for match in waiting[::2]:
        who = AskedOf.EMPLOYER if (match.participant, match.employer) in agreed else AskedOf.PARTICIPANT
        day = match.proposed_on + FIRST_QUESTION
        scene.add(
            Chase,
            participant=match.participant,
            match=match,
            asked=who,
            chased_on=day,
            note="Gebeld, belt terug" if who == AskedOf.EMPLOYER else "",
            recorded_by=match.recorded_by,
            recorded_at=scene.moment(day),
        )
    _put_aside(scene)


def _put_aside(scene: Scene) -> None:
    proposed = {(match.participant, match.vacancy) for match in scene.rows.get(Match, [])}
    people = [person for person in scene.rows[Participant] if person.intake_on and not person.ended_on]
    causes = ((DismissalCause.NOT_WANTED, "Wil niet in een keuken werken"), (DismissalCause.TRAVEL, ""))
    for person, vacancy, (cause, note) in zip(people, scene.rows.get(Vacancy, []), causes, strict=False):
        if (person, vacancy) not in proposed:
            scene.add(
                Dismissal,
                participant=person,
                vacancy=vacancy,
                cause=cause,
                note=note,
                decided_on=scene.ago(5),
                recorded_by=person.jobhunter,
                recorded_at=scene.moment(scene.ago(5)),
            )
