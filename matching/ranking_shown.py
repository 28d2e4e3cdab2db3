"""A ranking as its pages and panels show it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.urls import reverse

from employers.models import Vacancy
from employers.shown import summary
from matching.models import Dismissal
from matching.ranking_words import Told, told
from matching.rules.ranking import Group, Pair
from matching.worklist.registry import address_in
from participants.models import Participant
from pilots.models import Membership

BADGES = {
    Group.FITS: ("success", "circle-check", "Passend"),
    Group.NOTE: ("warning", "alert-triangle", "Let op"),
    Group.OUT: ("neutral", "circle-x", "Past niet"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One person or vacancy of a ranking: its name, a line about it, the reasons, and what can be done.

    `number` is the place, None for what does not fit. `hidden` tells a screen reader which line a button belongs to.
    """

    number: int | None
    name: str
    about: str
    url: str
    badge: tuple[str, str, str]
    reasons: list[Told]
    propose_url: str
    dismiss_url: str

    @property
    def hidden(self) -> str:
        return self.name


Shown = Callable[[Pair, int | None], Line]


def candidate_lines(membership: Membership, vacancy: Vacancy, people: Mapping[UUID, Participant]) -> Shown:
    """Makes the lines of people for a vacancy; `people` has who is shown."""
    pilot = membership.pilot

    def line(pair: Pair, number: int | None) -> Line:
        person = people[pair.key]
        return Line(
            number=number,
            name=person.full_name,
            about=f"{person.case_number}, {person.place or 'locatie onbekend'}",
            url=address_in(pilot, "participants:detail", person.pk),
            badge=BADGES[pair.group],
            reasons=told(pair.reasons),
            propose_url=propose_url(pilot.slug, person, vacancy),
            dismiss_url=f"{address_in(pilot, 'matching:dismiss', person.pk, vacancy.pk)}?van=vacature",
        )

    return line


def vacancy_lines(membership: Membership, participant: Participant, vacancies: Mapping[UUID, Vacancy]) -> Shown:
    """Makes the lines of vacancies for a person; `vacancies` has those that are shown."""
    pilot = membership.pilot

    def line(pair: Pair, number: int | None) -> Line:
        vacancy = vacancies[pair.key]
        where = ", ".join(filter(None, (vacancy.employer.name, vacancy.workplace)))
        about = summary(vacancy)
        return Line(
            number=number,
            name=vacancy.title,
            about=f"{where}. {about}" if about else where,
            url=address_in(pilot, "employers:vacancy", vacancy.pk),
            badge=BADGES[pair.group],
            reasons=told(pair.reasons),
            propose_url=propose_url(pilot.slug, participant, vacancy),
            dismiss_url=address_in(pilot, "matching:dismiss", participant.pk, vacancy.pk),
        )

    return line


def propose_url(slug: str, participant: Participant, vacancy: Vacancy) -> str:
    return f"{reverse('matching:propose', args=[slug])}?deelnemer={participant.pk}&vacature={vacancy.pk}"


def numbered(pairs: Iterable[Pair], shown: Shown, *, first: int = 1) -> list[Line]:
    """Lines with their places, from `first` on."""
    return [shown(pair, number) for number, pair in enumerate(pairs, start=first)]


def decided(dismissals: Iterable[Dismissal], *, names_person: bool) -> list[dict[str, Any]]:
    """What the team put aside, with what each is about."""
    return [
        {
            "dismissal": row,
            "name": row.participant.full_name if names_person else row.vacancy.title,
            "about": "" if names_person else row.vacancy.employer.name,
        }
        for row in dismissals
    ]
