"""Reads of dossiers that span tables; each names who reads, and the database decides on the rows."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.db.models import Case, Exists, OuterRef, Q, QuerySet, Value, When

from legal.rules.calendar import Birth
from participants.enums import MilestoneKind
from participants.models import (
    AsylumFacts,
    ContactDetails,
    IntakeDraft,
    Milestone,
    Participant,
    ParticipantQuerySet,
    SpokenLanguage,
    Stay,
    WorkPermit,
    WorkProfile,
)
from participants.names import name_key
from participants.stages import with_stage
from pilots.enums import OptionalData, Role
from pilots.models import Membership, ReceptionLocation
from pilots.prepared import Prepared
from pilots.queries import data_used_by

#: Who may know the dated facts behind a verdict.
SEES_FACTS = (Role.JOBHUNTER, Role.COA_CASEWORKER)
#: So many dossiers of one name and birth are shown beside what somebody types.
MOST_ALIKE = 5
#: Who may read what somebody can and wants.
SEES_PROFILE = (Role.JOBHUNTER, Role.JOB_COACH)


def case_numbers_of(membership: Membership, dossiers: Collection[UUID]) -> dict[UUID, str]:
    """Case numbers of those dossiers that this member may see."""
    if membership.role not in {*SEES_FACTS, *SEES_PROFILE}:
        return {}
    found = Participant.objects.visible_to(membership).filter(pk__in=dossiers)
    return dict(found.values_list("pk", "case_number"))


def people_of(membership: Membership, *, on: date) -> ParticipantQuerySet:
    """Everybody this membership may see, with the stage on a day, in the order of a Dutch list.

    For who may know the stays also with `lives_outside`, for `Participant.place`.
    """
    rows = Participant.objects.visible_to(membership).select_related(
        "location", "jobhunter", "job_coach", "recorded_by"
    )
    if membership.role in SEES_FACTS:
        begun = Q(starts_on=None) | Q(starts_on__lte=on)
        elsewhere = Stay.objects.filter(begun, participant=OuterRef("pk"), location=None)
        rows = rows.annotate(lives_outside=Case(When(location=None, then=Exists(elsewhere)), default=Value(False)))
    return with_stage(rows, membership, on)


def get_person(membership: Membership, pk: UUID, *, on: date) -> Participant:
    """One dossier, with its stage. Raises Http404 for one that this membership may not see."""
    person = _person.get_or_404(membership, on, pk)
    person.pilot = membership.pilot
    return person


@Prepared
def _person(membership: Membership, on: date, pk: UUID) -> QuerySet[Participant]:
    return people_of(membership, on=on).filter(pk=pk)


def goes_on_in(membership: Membership, pk: UUID) -> UUID | None:
    """The id of the dossier in which this one went up, perhaps by way of another; None when it did not."""
    target = _went_up_in.first(membership, pk)
    return (goes_on_in(membership, target) or target) if target else None


@Prepared
def _went_up_in(membership: Membership, pk: UUID) -> QuerySet[Participant, UUID | None]:
    return Participant.objects.filter(pilot_id=membership.pilot_id, pk=pk).values_list("merged_into", flat=True)


def duplicates_of(membership: Membership, *, first_name: str, last_name: str, birth: Birth) -> list[Participant]:
    """Dossiers that may be of the same person: an equal name, in any order or spelling of accents, and birth date.

    One that another pilot took over is no dossier to go on in, so it does not count.
    """
    same_birth = Q(birth_date=birth.on)
    if birth.year_only:
        same_birth |= Q(birth_date__year=birth.on.year)
    else:
        same_birth |= Q(birth_year_only=True, birth_date__year=birth.on.year)
    rows = Participant.objects.visible_to(membership).filter(readable_until=None)
    alike = rows.filter(same_birth, name_key=name_key(first_name, last_name))
    return list(alike.select_related("location", "jobhunter", "job_coach")[:MOST_ALIKE])


def own_locations(membership: Membership) -> list[ReceptionLocation]:
    """The locations whose residents this membership sees: those of a COA caseworker, or all of the pilot."""
    rows = ReceptionLocation.objects.visible_to(membership)
    if membership.role == Role.COA_CASEWORKER:
        rows = rows.filter(pk__in=membership.location_ids)
    return list(rows)


@dataclass(frozen=True, slots=True)
class Papers:
    """The dated facts of one person, for who may know them."""

    asylum: AsylumFacts | None = None
    milestones: list[Milestone] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)
    permits: list[WorkPermit] = field(default_factory=list)

    def of_kind(self, *kinds: str) -> list[Milestone]:
        """Milestones of these kinds, oldest first."""
        return [milestone for milestone in self.milestones if milestone.kind in kinds]

    def last(self, *kinds: str, on: date | None = None) -> Milestone | None:
        """The newest milestone of these kinds, not after `on` when that is given."""
        found = [m for m in self.of_kind(*kinds) if on is None or m.happened_on <= on]
        return found[-1] if found else None


#: Kinds of facts that are there only when the pilot decided to use their data.
OPTIONAL_KINDS = {MilestoneKind.LADDER_STEP: OptionalData.LADDER, MilestoneKind.REBA_TALK: OptionalData.REBA}


#: And columns, of the work profile and of the circumstances.
OPTIONAL_FIELDS = {
    "has_partner": OptionalData.HOUSEHOLD,
    "children": OptionalData.HOUSEHOLD,
    "has_benefit": OptionalData.BENEFIT,
    "debt_signal": OptionalData.DEBTS,
    "ladder_step": OptionalData.LADDER,
}


def hidden_kinds(pilot_id: int) -> list[MilestoneKind]:
    """The kinds of facts that this pilot does not use."""
    in_use = data_used_by(pilot_id)
    return [kind for kind, data in OPTIONAL_KINDS.items() if data not in in_use]


def hidden_fields(pilot_id: int) -> frozenset[str]:
    """The columns that this pilot does not use."""
    in_use = data_used_by(pilot_id)
    return frozenset(name for name, data in OPTIONAL_FIELDS.items() if data not in in_use)


def papers_of(participant: Participant) -> Papers:
    """Every dated fact with who recorded it, without kinds that the pilot does not use; five queries."""
    hidden = hidden_kinds(participant.pilot_id)
    return Papers(
        asylum=_asylum.first(participant.pk),
        milestones=[milestone for milestone in _milestones(participant.pk) if milestone.kind not in hidden],
        stays=_stays(participant.pk),
        permits=_permits(participant.pk),
    )


@Prepared
def _asylum(person: UUID) -> QuerySet[AsylumFacts]:
    return AsylumFacts.objects.filter(participant_id=person).select_related("recorded_by")


@Prepared
def _milestones(person: UUID) -> QuerySet[Milestone]:
    return Milestone.objects.filter(participant_id=person).select_related("recorded_by")


@Prepared
def _stays(person: UUID) -> QuerySet[Stay]:
    return Stay.objects.filter(participant_id=person).select_related("recorded_by", "location")


@Prepared
def _permits(person: UUID) -> QuerySet[WorkPermit]:
    rows = WorkPermit.objects.filter(participant_id=person).select_related("recorded_by", "employer")
    return rows.prefetch_related("suspensions__recorded_by")


def papers_once(participant: Participant) -> Papers:
    """The papers of a person, read once for all parts of one page."""
    known: Papers | None = participant.__dict__.get("_papers")
    if known is None:
        known = participant.__dict__["_papers"] = papers_of(participant)
    return known


def contact_of(participant: Participant) -> ContactDetails:
    """The contact details, or an empty row."""
    return _contact.first(participant.pk) or ContactDetails(participant=participant)


@Prepared
def _contact(person: UUID) -> QuerySet[ContactDetails]:
    return ContactDetails.objects.filter(participant_id=person)


def profile_of(participant: Participant) -> WorkProfile | None:
    return _profile.first(participant.pk)


@Prepared
def _profile(person: UUID) -> QuerySet[WorkProfile]:
    return WorkProfile.objects.filter(participant_id=person)


def languages_of(participant: Participant) -> list[SpokenLanguage]:
    """Languages, Dutch first."""
    rows = _languages(participant.pk)
    return sorted(rows, key=lambda spoken: (spoken.language.lower() != DUTCH, spoken.language.lower()))


@Prepared
def _languages(person: UUID) -> QuerySet[SpokenLanguage]:
    return SpokenLanguage.objects.filter(participant_id=person)


def draft_of(participant: Participant) -> IntakeDraft | None:
    return _draft.first(participant.pk)


@Prepared
def _draft(person: UUID) -> QuerySet[IntakeDraft]:
    return IntakeDraft.objects.filter(participant_id=person)


#: How the language is named in dossiers and workbooks.
DUTCH = "nederlands"
