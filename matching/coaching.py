"""Job coaching on screen: hours against what was agreed, sessions, goals and actions, and the day of a coach."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.shortcuts import get_object_or_404

from matching.enums import Respondent
from matching.models import AftercareMoment, CheckIn, CoachAction, CoachAssignment, CoachGoal, Placement
from matching.queries import placements_of
from participants.enums import SupportKind
from participants.models import ContactDetails, SupportGiven
from pilots.models import Membership

#: From this share of the agreed hours on, the bar warns.
NEARLY = Decimal("0.8")


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of job coaching so far, and those agreed (None: nobody agreed any)."""

    used: Decimal
    agreed: Decimal | None = None

    @property
    def left(self) -> Decimal | None:
        return None if self.agreed is None else self.agreed - self.used

    @property
    def tone(self) -> str:
        if self.agreed is None or self.used < self.agreed * NEARLY:
            return "neutral"
        return "warning" if self.used <= self.agreed else "danger"


def sessions_of(membership: Membership, placement: Placement) -> list[SupportGiven]:
    """The sessions since the first day at this work and until its last, newest first."""
    rows = SupportGiven.objects.visible_to(membership).filter(
        participant=placement.participant_id, kind=SupportKind.JOB_COACHING, given_on__gte=placement.starts_on
    )
    if placement.ends_on is not None:
        rows = rows.filter(given_on__lte=placement.ends_on)
    return list(rows.select_related("recorded_by").order_by("-given_on", "-recorded_at"))


def assignments_of(membership: Membership, placement: Placement) -> list[CoachAssignment]:
    """Who coached at this work, the present coach first."""
    rows = CoachAssignment.objects.visible_to(membership).filter(placement=placement)
    return list(rows.select_related("coach").order_by("-starts_on", "-recorded_at"))


def hours_of(sessions: Iterable[SupportGiven], assignments: Iterable[CoachAssignment]) -> Hours:
    """All hours at this work, against all that was agreed for it; unknown as soon as one coach has no agreement."""
    agreed = [assignment.hours for assignment in assignments]
    known = [hours for hours in agreed if hours is not None]
    used = sum((session.hours for session in sessions if session.hours is not None), Decimal(0))
    return Hours(used, sum(known, Decimal(0)) if known and len(known) == len(agreed) else None)


def goals_of(membership: Membership, placement: Placement) -> list[tuple[CoachGoal, list[CoachAction]]]:
    """The goals with their actions, open ones first."""
    goals = CoachGoal.objects.visible_to(membership).filter(placement=placement).select_related("recorded_by")
    actions: dict[UUID, list[CoachAction]] = defaultdict(list)
    for action in CoachAction.objects.visible_to(membership).filter(placement=placement):
        actions[action.goal_id].append(action)
    ordered = sorted(goals, key=lambda goal: (goal.closed_on is not None, goal.agreed_on))
    return [(goal, actions[goal.pk]) for goal in ordered]


def get_goal(membership: Membership, pk: UUID) -> CoachGoal:
    """One goal with its placement and person. Raises Http404 outside the membership's rows."""
    found: CoachGoal = _one(CoachGoal.objects.visible_to(membership), pk)
    return found


def get_action(membership: Membership, pk: UUID) -> CoachAction:
    """One action with its placement and person. Raises Http404 outside the membership's rows."""
    found: CoachAction = _one(CoachAction.objects.visible_to(membership), pk)
    return found


def _one(rows: Any, pk: UUID) -> Any:
    return get_object_or_404(rows.select_related("placement__participant", "placement__employer"), pk=pk)


@dataclass(frozen=True, slots=True)
class Coached:
    """Somebody a coach follows at work: how to call, what comes first and who is to be heard then, and the hours so
    far."""

    placement: Any
    phone: str
    to_hear: tuple[AftercareMoment, Respondent] | None
    hours: Hours
    to_do: int

    @property
    def next_on(self) -> date | None:
        return self.to_hear[0].due_on if self.to_hear else None

    def is_due(self, on: date) -> bool:
        return self.next_on is not None and self.next_on <= on


def coached_by(membership: Membership, *, on: date) -> list[Coached]:
    """The running work of a coach's own people, whom to hear first on top; six queries, however many."""
    rows = placements_of(membership).filter(job_coach=membership, starts_on__lte=on)
    placements = list(rows.filter(Q(ends_on=None) | Q(ends_on__gte=on)).order_by("participant__sort_key", "pk"))
    people = [placement.participant_id for placement in placements]
    phones = dict(
        ContactDetails.objects.visible_to(membership)
        .filter(participant__in=people)
        .values_list("participant_id", "phone")
    )
    moments, hours = _next_moments(membership, placements, on), _hours(membership, placements)
    open_actions: dict[UUID, int] = defaultdict(int)
    actions = CoachAction.objects.visible_to(membership).filter(placement__in=placements, done_on=None)
    for placement_id in actions.filter(goal__closed_on=None).values_list("placement_id", flat=True):
        open_actions[placement_id] += 1
    found = [
        Coached(p, phones.get(p.participant_id, ""), moments.get(p.pk), hours[p.pk], open_actions[p.pk])
        for p in placements
    ]
    return sorted(found, key=lambda row: (row.next_on is None, row.next_on or on))


def _next_moments(
    membership: Membership, placements: list[Any], on: date
) -> dict[UUID, tuple[AftercareMoment, Respondent]]:
    """The first moment of each that lacks an answer and whose, from the last one that has come on."""
    heard = CheckIn.objects.visible_to(membership).filter(placement__in=placements).exclude(moment=None)
    answered = set(heard.values_list("moment_id", "respondent"))
    rows = list(AftercareMoment.objects.visible_to(membership).filter(placement__in=placements, is_dropped=False))
    last_come: dict[UUID, date] = defaultdict(lambda: date.min)
    for moment in rows:
        if moment.due_on <= on:
            last_come[moment.placement_id] = max(last_come[moment.placement_id], moment.due_on)
    found: dict[UUID, tuple[AftercareMoment, Respondent]] = {}
    for moment in sorted(rows, key=lambda row: row.due_on):
        missing = [who for who in moment.respondents if (moment.pk, who) not in answered]
        if missing and moment.due_on >= last_come[moment.placement_id]:
            found.setdefault(moment.placement_id, (moment, missing[0]))
    return found


def _hours(membership: Membership, placements: list[Any]) -> dict[UUID, Hours]:
    sessions: dict[UUID, list[SupportGiven]] = defaultdict(list)
    people = [placement.participant_id for placement in placements]
    rows = SupportGiven.objects.visible_to(membership).filter(participant__in=people, kind=SupportKind.JOB_COACHING)
    for row in rows:
        sessions[row.participant_id].append(row)
    agreed: dict[UUID, list[CoachAssignment]] = defaultdict(list)
    for assignment in CoachAssignment.objects.visible_to(membership).filter(placement__in=placements):
        agreed[assignment.placement_id].append(assignment)
    return {
        placement.pk: hours_of(
            [row for row in sessions[placement.participant_id] if row.given_on >= placement.starts_on],
            agreed[placement.pk],
        )
        for placement in placements
    }
