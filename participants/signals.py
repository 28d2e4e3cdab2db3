"""Reads of signals. The database shows them to who wrote them and to who is named, and to nobody else."""

from typing import Any

from django.db.models import QuerySet

from participants.models import Participant, Signal, SignalReader
from pilots.enums import Role
from pilots.models import Membership
from pilots.prepared import Prepared

#: Who can report a signal, and be named as a reader.
TAKES_PART = (Role.JOBHUNTER, Role.JOB_COACH, Role.COA_CASEWORKER)


def signals_of(membership: Membership, participant: Participant | None = None) -> "QuerySet[Signal]":
    """The signals that this membership may read, those still to be followed up first and soonest first."""
    rows: QuerySet[Signal] = Signal.objects.visible_to(membership)
    if participant is not None:
        rows = rows.filter(participant=participant)
    return rows.select_related("recorded_by").order_by("followed_up_on", "follow_up_by", "recorded_at")


def open_duties(membership: Membership) -> list[dict[str, Any]]:
    """The signals that this membership must follow up: id, participant_id, noticed_on and follow_up_by."""
    return _open_duties(membership)


@Prepared
def _open_duties(membership: Membership) -> QuerySet[Signal, dict[str, Any]]:
    mine = SignalReader.objects.visible_to(membership).filter(membership=membership, must_follow_up=True)
    rows = Signal.objects.visible_to(membership).filter(pk__in=mine.values("signal_id"), followed_up_on=None)
    return rows.values("id", "participant_id", "noticed_on", "follow_up_by")


def colleagues_of(membership: Membership) -> list[Membership]:
    """Who can be named as a reader, apart from oneself."""
    rows = Membership.objects.visible_to(membership).current().filter(role__in=TAKES_PART)
    return list(rows.exclude(pk=membership.pk).order_by("name"))


def readers_of(membership: Membership, signal: Signal) -> list[SignalReader]:
    """The readers of a signal as far as this membership may know them: all for who wrote it, oneself for others."""
    rows = SignalReader.objects.visible_to(membership).filter(signal=signal).select_related("membership")
    return list(rows.order_by("-must_follow_up", "membership__name"))
