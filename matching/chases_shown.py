"""A proposal that waits for an answer, as the page of a match shows it."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from matching.enums import AskedOf, MatchState, StopCause
from matching.models import Chase, Match
from matching.rules.unanswered import Asked, Stage
from matching.services import stands_of
from pilots.models import Membership

WHO = {Asked.PARTICIPANT: "de deelnemer", Asked.EMPLOYER: "de werkgever"}


@dataclass(frozen=True, slots=True)
class Answer:
    """Whose answer is awaited and since when, what was asked again, and what comes next on which day."""

    who: str
    asked_on: date
    chases: list[tuple[str, date, str]]
    is_due: bool
    is_over: bool
    due: date
    chase_url: str
    close_url: str


def answer_of(membership: Membership, match: Match, *, on: date) -> Answer | None:
    """How a proposal stands that nobody answered; None for a match that went on or stopped."""
    if match.state != MatchState.PROPOSED:
        return None
    stand = stands_of([match], on=on)[match.pk]
    slug = membership.pilot.slug
    stop = reverse("matching:step", args=[slug, match.pk, MatchState.WITHDRAWN.value])
    rows = Chase.objects.visible_to(membership).filter(match=match).order_by("chased_on", "recorded_at")
    return Answer(
        who=WHO[stand.asked],
        asked_on=stand.asked_on,
        chases=[(str(AskedOf(row.asked).label).lower(), row.chased_on, row.note) for row in rows],
        is_due=stand.stage is Stage.CHASE,
        is_over=stand.stage is Stage.CLOSE,
        due=stand.due,
        chase_url=reverse("matching:chase", args=[slug, match.pk]),
        close_url=f"{stop}?waarom={StopCause.NO_ANSWER}",
    )
