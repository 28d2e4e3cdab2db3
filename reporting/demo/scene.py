"""One pilot on one day: who works there, which jobs there are, and the rows that the demo will write."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from django.db import models
from django.utils import timezone

from employers.models import (
    Employer,
    EmployerAttendance,
    EmployerContact,
    EmployerInteraction,
    EmployerProfile,
    TravelTime,
    Vacancy,
)
from legal.rules.parameters import ParameterRow
from matching.models import (
    AftercareMoment,
    AnswerLink,
    Chase,
    CheckIn,
    CoachAction,
    CoachAssignment,
    CoachGoal,
    Contract,
    Dismissal,
    FairTalk,
    FittingCost,
    FittingCostFor,
    Match,
    MatchStep,
    OwnTask,
    Placement,
    Progression,
    Wage,
)
from participants.models import (
    AnnouncedMove,
    Appointment,
    AsylumFacts,
    Attendance,
    Barrier,
    Certificate,
    Circumstances,
    ContactDetails,
    EmployerAgreement,
    FactConfirmation,
    Identity,
    IntakeAnswer,
    IntakeDraft,
    LinkingRequest,
    Milestone,
    Note,
    Participant,
    PermitSuspension,
    Referral,
    SealedBsn,
    Signal,
    SignalReader,
    SpokenLanguage,
    Stay,
    SupportGiven,
    VolunteerDeclaration,
    WorkExperience,
    WorkPermit,
    WorkProfile,
)
from pilots.enums import Role
from pilots.models import (
    AccessRecord,
    BarrierCount,
    DataChoice,
    Expenditure,
    InKindHours,
    IntakeQuestion,
    Meeting,
    Membership,
    Pilot,
    ReceptionLocation,
    ResidentCount,
    TeamContact,
)
from reporting.demo.names import Names

#: In this order, so that what a row points at is there before it.
ORDER: tuple[type[models.Model], ...] = (
    Employer,
    EmployerContact,
    EmployerProfile,
    EmployerInteraction,
    Vacancy,
    Participant,
    ContactDetails,
    Identity,
    SealedBsn,
    Circumstances,
    AsylumFacts,
    WorkProfile,
    SpokenLanguage,
    WorkExperience,
    Certificate,
    IntakeQuestion,
    IntakeAnswer,
    IntakeDraft,
    EmployerAgreement,
    VolunteerDeclaration,
    Milestone,
    Stay,
    WorkPermit,
    PermitSuspension,
    Match,
    MatchStep,
    Chase,
    Dismissal,
    Placement,
    Contract,
    Progression,
    Wage,
    AftercareMoment,
    CheckIn,
    AnswerLink,
    CoachAssignment,
    CoachGoal,
    CoachAction,
    FittingCost,
    FittingCostFor,
    Note,
    Barrier,
    SupportGiven,
    Signal,
    SignalReader,
    Expenditure,
    AccessRecord,
    DataChoice,
    BarrierCount,
    TravelTime,
    Referral,
    AnnouncedMove,
    ResidentCount,
    InKindHours,
    FactConfirmation,
    LinkingRequest,
    Appointment,
    Meeting,
    EmployerAttendance,
    Attendance,
    FairTalk,
    TeamContact,
    OwnTask,
)
WEEKEND = 5
OFFICE_HOURS = (9, 16)


def on_workday(day: date) -> date:
    """The day itself, or the Friday before it."""
    return day - timedelta(days=max(0, day.weekday() - WEEKEND + 1))


def next_workday(day: date) -> date:
    """The day itself, or the Monday after it."""
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= WEEKEND else day


def written_at(day: date, clock: time, *, now: datetime) -> datetime:
    """That time on that day; of today not later than `now`: a demo made at night shows nothing that is to come."""
    moment = datetime.combine(day, clock, tzinfo=timezone.get_default_timezone())
    return min(moment, now) if day == timezone.localdate(now) else moment


@dataclass(slots=True)
class Scene:
    """`begin` is where the caseload starts; `law` are the rows of the legal parameters."""

    pilot: Pilot
    on: date
    begin: date
    rng: Random
    law: tuple[ParameterRow, ...]
    staff: list[Membership]
    location: ReceptionLocation
    names: Names
    vacancies: list[Vacancy] = field(default_factory=list)
    agencies: set[uuid.UUID] = field(default_factory=set)
    rows: dict[type[models.Model], list[Any]] = field(default_factory=dict)

    def add(self, model: type[models.Model], **values: Any) -> Any:
        """Keep a row for writing. Tables with ids that cannot be guessed get one from the fixed sequence."""
        if isinstance(model._meta.pk, models.UUIDField):
            values["id"] = self.new_id()
        row = model(pilot=self.pilot, **values)
        self.rows.setdefault(model, []).append(row)
        return row

    def new_id(self) -> uuid.UUID:
        return uuid.UUID(int=self.rng.getrandbits(128), version=4)

    def members(self, *roles: Role) -> list[Membership]:
        return [member for member in self.staff if member.role in roles]

    def someone(self, *roles: Role) -> Membership | None:
        """Any colleague with one of the roles."""
        found = self.members(*roles)
        return self.rng.choice(found) if found else None

    def back(self, day: date, low: int, high: int) -> date:
        """A working day `low` to `high` days before `day`."""
        return on_workday(day - timedelta(days=self.rng.randint(low, high)))

    def ahead(self, day: date, low: int, high: int) -> date:
        """A working day `low` to `high` days after `day`."""
        return next_workday(day + timedelta(days=self.rng.randint(low, high)))

    def ago(self, days: int) -> date:
        """A working day that many days before the day of the demo."""
        return on_workday(self.on - timedelta(days=days))

    def early(self, share: float) -> date:
        """A working day in the life of the pilot: 0 is today, 1 is soon after its begin."""
        room = max(200, (self.on - self.begin).days - 200)
        return self.ago(int(share * room))

    def moment(self, day: date) -> datetime:
        """A time in office hours on `day`: when somebody wrote it down."""
        clock = time(self.rng.randint(*OFFICE_HOURS), self.rng.randint(0, 59))
        return written_at(day, clock, now=timezone.now())

    def write(self) -> None:
        """Store all rows, a table at a time."""
        for model in ORDER:
            rows: Iterable[Any] = self.rows.get(model, ())
            model._default_manager.bulk_create(rows)
