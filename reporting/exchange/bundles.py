"""The rows behind one line of a sheet, under the names that the columns use for them."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from employers.models import Employer
from matching.models import AftercareMoment, CheckIn, Match, MatchStep, Placement
from participants.models import (
    AsylumFacts,
    Barrier,
    ContactDetails,
    Identity,
    Milestone,
    Participant,
    SpokenLanguage,
    Stay,
    SupportGiven,
    WorkPermit,
    WorkProfile,
)
from pilots.models import Expenditure, Meeting, ResidentCount


@dataclass(slots=True)
class Bundle:
    """Rows by name. A part that is missing is made the first time that a value needs it."""

    rows: dict[str, Any] = field(default_factory=dict)

    def value(self, path: str) -> Any:
        """What stands at part.field; None when the part is missing or the field is empty."""
        part, name = path.split(".")
        row = self.rows.get(part)
        value = None if row is None else getattr(row, name)
        return None if value in ("", []) else value


@dataclass(slots=True)
class Person(Bundle):
    """participant, contact, asylum, profile, identity."""

    languages: list[SpokenLanguage] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)
    milestones: dict[tuple[str, date], Milestone] = field(default_factory=dict)

    @property
    def participant(self) -> Participant:
        participant: Participant = self.rows["participant"]
        return participant

    @property
    def id(self) -> UUID:
        return self.participant.pk


@dataclass(slots=True)
class Business(Bundle):
    """employer, and contact: the first person that was noted there."""

    @property
    def employer(self) -> Employer:
        employer: Employer = self.rows["employer"]
        return employer


@dataclass(slots=True)
class Job(Bundle):
    """match, placement, contract (the first) and wage; `days` are the dated columns of the sheet as stored."""

    days: dict[str, date] = field(default_factory=dict)
    later_contracts: list[date] = field(default_factory=list)
    steps: list[MatchStep] = field(default_factory=list)

    @property
    def first_day(self) -> date | None:
        return next((self.days[name] for name in ("voorgesteld", "match", "start") if name in self.days), None)

    @property
    def match(self) -> Match | None:
        return self.rows.get("match")

    @property
    def placement(self) -> Placement | None:
        return self.rows.get("placement")


Pair = tuple[UUID, UUID]
ExpenseKey = tuple[int, date, str, str]


@dataclass(slots=True)
class Jobs:
    """What there is between people and employers, by pair of participant and employer; permits by job."""

    jobs: dict[Pair, list[Job]] = field(default_factory=dict)
    permits: dict[Pair, list[WorkPermit]] = field(default_factory=dict)


@dataclass(slots=True)
class Aftercare:
    """The plan of a placement, and what was heard of it."""

    moments: list[AftercareMoment] = field(default_factory=list)
    check_ins: list[CheckIn] = field(default_factory=list)


@dataclass(slots=True)
class Given:
    """What somebody got and what stops somebody, by what tells their rows apart."""

    support: dict[tuple[UUID, str, date], SupportGiven] = field(default_factory=dict)
    barriers: dict[tuple[UUID, str, str, date], Barrier] = field(default_factory=dict)


@dataclass(slots=True)
class Stored:
    """What the pilot holds already, as far as a file speaks of it; names are folded."""

    people: dict[str, Person] = field(default_factory=dict)
    businesses: dict[str, Business] = field(default_factory=dict)
    work: Jobs = field(default_factory=Jobs)
    expenses: dict[ExpenseKey, list[Expenditure]] = field(default_factory=dict)
    given: Given = field(default_factory=Given)
    aftercare: dict[UUID, Aftercare] = field(default_factory=dict)
    meetings: dict[tuple[str, date], list[Meeting]] = field(default_factory=dict)
    counts: dict[tuple[int, date], ResidentCount] = field(default_factory=dict)


PARTS_OF_PERSON: dict[str, type[ContactDetails] | type[AsylumFacts] | type[WorkProfile] | type[Identity]] = {
    "contact": ContactDetails,
    "asylum": AsylumFacts,
    "profile": WorkProfile,
    "identity": Identity,
}
