"""How far somebody is, derived from the dates on the dossier and from who is at work.

A pause and "actie nodig" are no stages: they are flags beside the stage, which stays what it is.
"""

from datetime import date

from django.db.models import Case, CharField, Q, TextChoices, Value, When

from participants.models import ParticipantQuerySet
from participants.panels import at_work
from pilots.models import Membership


class Stage(TextChoices):
    IN_VIEW = "in_beeld", "In beeld"
    ENROLLED = "aangemeld", "Aangemeld"
    PREPARING = "voorbereiding", "Voorbereiding"
    WORKING = "werk", "Aan het werk"
    ENDED = "gestopt", "Gestopt"


#: tone and icon of the badge
BADGES = {
    Stage.IN_VIEW: ("neutral", "eye"),
    Stage.ENROLLED: ("neutral", "user-plus"),
    Stage.PREPARING: ("active", "progress"),
    Stage.WORKING: ("success", "briefcase"),
    Stage.ENDED: ("neutral", "circle-x"),
}

PAUSE_BADGE = ("warning", "hourglass", "Pauze")


def with_stage(rows: ParticipantQuerySet, membership: Membership, on: date) -> ParticipantQuerySet:
    """`rows` with `stage` as it is on a day; the first that applies holds."""
    working = [When(pk__in=ids, then=Value(Stage.WORKING)) for ids in at_work(membership, on)]
    staged: ParticipantQuerySet = rows.annotate(
        stage=Case(
            When(Q(ended_on__lte=on), then=Value(Stage.ENDED)),
            *working,
            When(Q(enrolled_on=None), then=Value(Stage.IN_VIEW)),
            When(Q(intake_on=None), then=Value(Stage.ENROLLED)),
            default=Value(Stage.PREPARING),
            output_field=CharField(),
        )
    )
    return staged
