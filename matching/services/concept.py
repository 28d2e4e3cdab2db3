"""The papers that an employer gathers before the work permit is asked."""

from datetime import date

from django.db import transaction

from matching.enums import ConceptPaperKind, MatchState
from matching.models import ConceptPaper, Match
from matching.refusals import RefusalCode, refuse
from matching.services.steps import locked
from pilots.models import Membership


@transaction.atomic
def set_concept_paper(
    membership: Membership, match: Match, kind: ConceptPaperKind, *, is_ready: bool, on: date
) -> None:
    """Write down that a paper is ready since `on`, or is not after all; saying it twice changes nothing.

    Raises Refused: the job is not offered, or the application was made, so that there is no concept.
    """
    found = locked(membership, match, version=None)
    if found.state != MatchState.OFFERED:
        raise refuse(
            RefusalCode.NO_CONCEPT,
            "Er is nu geen TWV-aanvraag om klaar te maken.",
            "Kijk bij de match hoe het nu staat.",
        )
    rows = ConceptPaper.objects.visible_to(membership).filter(match=found, kind=kind)
    if not is_ready:
        rows.delete()
    elif not rows.exists():
        ConceptPaper.objects.create(
            pilot_id=membership.pilot_id,
            participant=found.participant,
            match=found,
            kind=kind,
            ready_on=on,
            recorded_by=membership,
        )
