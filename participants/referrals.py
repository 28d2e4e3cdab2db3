"""What became of people whom COA referred: only how far they are, in words that COA may know."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection

from participants.enums import EndReason, WorkReady
from participants.models import Participant, Referral
from participants.queries import people_of
from participants.stages import Stage
from pilots.enums import Role
from pilots.models import Membership


@dataclass(frozen=True, slots=True)
class Outcome:
    """A stage of a referral, as a badge shows it."""

    label: str
    tone: str
    icon: str


WAITS = Outcome("Nog geen intake", "neutral", "hourglass")
PLANNED = Outcome("Intake gepland", "active", "calendar-event")
TAKEN_IN = Outcome("Intake gedaan", "active", "clipboard-check")
MEDIATED = Outcome("In bemiddeling", "active", "arrows-join-2")
AT_WORK = Outcome("Aan het werk", "success", "briefcase")


@dataclass(frozen=True, slots=True)
class Referred:
    """A referral with the person and what became of it."""

    referral: Referral
    person: Participant
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Moved:
    """A referral of somebody who moved out of sight: when, and the own estimate; never of whom."""

    referred_on: date
    work_ready: str


def moved_referrals() -> list[Moved]:
    """The referrals of the membership in scope whose people it does not see any more, newest first."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT referred_on, work_ready FROM moved_referrals()")
        return [Moved(day, str(WorkReady(ready).label)) for day, ready in cursor.fetchall()]


def referrals_of(membership: Membership, *, on: date) -> list[Referred]:
    """The referrals that this membership made of people it still sees, newest first; three queries."""
    rows = Referral.objects.visible_to(membership).filter(recorded_by=membership)
    referrals = list(rows.order_by("-referred_on", "-recorded_at"))
    people = {p.pk: p for p in people_of(membership, on=on).filter(pk__in={r.participant_id for r in referrals})}
    outcomes = outcomes_of(membership, people.values())
    return [
        Referred(referral, people[referral.participant_id], outcomes[referral.participant_id])
        for referral in referrals
        if referral.participant_id in people
    ]


def outcomes_of(membership: Membership, people: Iterable[Participant]) -> dict[UUID, Outcome]:
    """How far each of `people` (from `people_of`) is."""
    rows = list(people)
    facts = _facts(membership, [person.pk for person in rows])
    return {person.pk: _outcome(person, *facts.get(person.pk, (False, False))) for person in rows}


def _facts(membership: Membership, ids: list[UUID]) -> dict[UUID, tuple[bool, bool]]:
    """Whether an intake is planned and a job looked for, from a function of the database: COA reads neither table."""
    if not ids or membership.role != Role.COA_CASEWORKER:
        return {}
    with connection.cursor() as cursor:
        cursor.execute("SELECT participant_id, intake_planned, is_mediated FROM referral_stages(%s)", [ids])
        return {pk: (planned, mediated) for pk, planned, mediated in cursor.fetchall()}


def _outcome(person: Participant, planned: bool, mediated: bool) -> Outcome:
    stage = Stage(person.stage)  # type: ignore[attr-defined]  # annotated by people_of
    if stage is Stage.ENDED:
        reason = f": {str(EndReason(person.end_reason).label).lower()}" if person.end_reason else ""
        return Outcome(f"Gestopt{reason}", "neutral", "circle-x")
    if stage is Stage.WORKING:
        return AT_WORK
    if mediated:
        return MEDIATED
    if person.intake_on is not None:
        return TAKEN_IN
    return PLANNED if planned else WAITS
