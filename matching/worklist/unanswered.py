"""Proposals that wait for an answer: whom to ask again, and what is over."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from django.db.models import QuerySet

from matching.enums import MatchState
from matching.models import Match
from matching.rules.unanswered import ASK_AGAIN_DAYS, Asked, Stage, Stand
from matching.rules.worklist import Item, Subject, Turn
from matching.services.chases import stands_of
from matching.worklist.registry import Wording, by_target, register_source
from matching.worklist.rows import active, subject_for
from pilots.enums import Role
from pilots.models import Membership
from pilots.prepared import Prepared

KIND = "proposal_unanswered"
TURNS = {Asked.EMPLOYER: Turn.EMPLOYER, Asked.PARTICIPANT: Turn.RESIDENT}


def unanswered(membership: Membership, on: date) -> Iterator[Item]:
    """Proposals of at least a week that are due to be asked about, or to be closed."""
    matches = {row.pk: row for row in _proposed(membership, on)}
    if not matches:
        return
    for key, stand in stands_of(matches.values(), on=on).items():
        if stand.stage is Stage.WAITING:
            continue
        match = matches[key]
        yield proposal_item(subject_for(match.participant), match.employer.name, stand, target=key)


@Prepared
def _proposed(membership: Membership, on: date) -> QuerySet[Match]:
    rows = Match.objects.visible_to(membership).filter(active("participant__"), state=MatchState.PROPOSED)
    asked = rows.filter(proposed_on__lte=on - timedelta(days=ASK_AGAIN_DAYS))
    return asked.select_related("participant__location", "employer")


def proposal_item(subject: Subject, employer: str, stand: Stand, *, target: UUID | None) -> Item:
    """A proposal that is due to be asked about, or over."""
    is_chase = stand.stage is Stage.CHASE
    stage = f"{stand.stage.value}_{stand.asked.value}" if is_chase else stand.stage.value
    turn = TURNS[stand.asked] if is_chase else Turn.JOBHUNTER
    return Item(KIND, subject, stand.due, stand.asked_on, turn, employer, target, stage)


UNANSWERED = Wording(
    label="Voorstel zonder antwoord",
    what={
        "chase_werkgever": "Werkgever om antwoord vragen",
        "chase_deelnemer": "Deelnemer om akkoord vragen",
        "": "Voorstel sluiten: geen antwoord",
    },
    why={
        "chase_werkgever": "{employer}: gevraagd op {day}, nog geen antwoord",
        "chase_deelnemer": "{employer}: voorgesteld op {day}, de deelnemer zei nog geen ja of nee",
        "": "{employer}: gevraagd op {day} en 2 keer nagevraagd",
    },
    address=by_target("matching:match"),
)


def register() -> None:
    register_source(unanswered, roles=(Role.JOBHUNTER,), kinds={KIND: UNANSWERED})
