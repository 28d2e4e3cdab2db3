"""Deciding that a vacancy does not fit somebody, and taking that back: a person decides, and says why."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.urls import reverse

from employers.models import Vacancy
from matching.enums import DismissalCause
from matching.models import Dismissal, Match
from matching.refusals import RefusalCode, refuse
from participants.models import Participant
from pilots.models import Membership


@dataclass(frozen=True, slots=True)
class Decision:
    """Why a vacancy does not fit somebody; `note` explains it to the team."""

    cause: DismissalCause
    note: str = ""


@transaction.atomic
def dismiss(
    membership: Membership, participant: Participant, vacancy: Vacancy, *, decision: Decision, on: date
) -> Dismissal:
    """Remember that a vacancy does not fit somebody: from now on the two are not ranked for each other.

    What was decided before is decided anew. Raises Refused while a match of the two runs: that one is stopped first.
    """
    Participant.objects.visible_to(membership).select_for_update(of=("self",)).get(pk=participant.pk)
    running = Match.objects.visible_to(membership).open().filter(participant=participant, vacancy=vacancy).first()
    if running is not None:
        raise refuse(
            RefusalCode.DUPLICATE_MATCH,
            f"{participant.full_name} is hier al voorgesteld.",
            "Past het niet? Stop dan eerst die match.",
            url=reverse("matching:match", args=[membership.pilot.slug, running.pk]),
        )
    known = Dismissal.objects.visible_to(membership).filter(participant=participant, vacancy=vacancy).first()
    made = known or Dismissal(pilot_id=membership.pilot_id, participant=participant, vacancy=vacancy)
    made.cause, made.note, made.decided_on, made.recorded_by = decision.cause, decision.note, on, membership
    made.save()
    return made


def undo_dismissal(membership: Membership, dismissal: Dismissal) -> None:
    """Let the two be ranked for each other again; the history keeps what was decided."""
    Dismissal.objects.visible_to(membership).filter(pk=dismissal.pk).delete()
