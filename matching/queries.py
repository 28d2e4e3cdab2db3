"""Reads of matches, permits and placements for the pages that show them."""

from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Exists, F, Max, OuterRef, Prefetch, Q, QuerySet, Subquery, Value, prefetch_related_objects
from django.db.models.functions import Coalesce
from django.db.models.lookups import Exact

from employers.models import Employer, Vacancy
from legal.rules import facts
from matching.models import Contract, Match, MatchStep, Placement, Wage
from participants.models import EmployerAgreement, Participant, WorkPermit
from pilots.enums import Role
from pilots.models import Membership
from pilots.prepared import Prepared


def matches_of(membership: Membership) -> QuerySet[Any]:
    """Matches with who, where and for what, and the day of the last step (`last_step_on`)."""
    rows: QuerySet[Any] = (
        Match.objects.visible_to(membership)
        .select_related("participant__location", "employer", "vacancy")
        .annotate(last_step_on=Coalesce(Max("steps__happened_on"), F("agreed_on"), F("proposed_on")))
    )
    return rows


@Prepared
def matches_of_person(membership: Membership, person: UUID) -> QuerySet[Any]:
    """Those of one person, the one that something happened to last first."""
    return matches_of(membership).filter(participant_id=person).order_by("-last_step_on")


def get_match(membership: Membership, pk: UUID) -> Match:
    """One match with its person, employer and vacancy. Raises Http404 outside the membership's rows."""
    return _match.get_or_404(membership, pk)


@Prepared
def _match(membership: Membership, pk: UUID) -> QuerySet[Match]:
    rows = Match.objects.visible_to(membership).select_related("participant__location", "employer", "vacancy")
    return rows.filter(pk=pk)


def other_open_matches(membership: Membership, match: Match) -> list[Match]:
    """The person's other matches that may still lead to work."""
    rows = Match.objects.visible_to(membership).open().filter(participant=match.participant_id).exclude(pk=match.pk)
    return list(rows.select_related("employer"))


def agreements_for(membership: Membership, match: Match) -> list[EmployerAgreement]:
    """When the person agreed that the employer of a match hears about them, the last agreement first."""
    rows = EmployerAgreement.objects.visible_to(membership)
    found = rows.filter(participant=match.participant_id, employer=match.employer_id)
    return list(found.order_by("-agreed_on", "-recorded_at"))


def steps_of(match: Match) -> list[MatchStep]:
    """The steps with who recorded them, oldest first."""
    return list(match.steps.select_related("recorded_by").order_by("happened_on", "recorded_at"))


def permits_of(membership: Membership, participant: Participant, employer: Employer) -> list[WorkPermit]:
    """The applications of one employer for one person, newest first: whatever match they were made for."""
    rows = WorkPermit.objects.visible_to(membership).filter(participant=participant, employer=employer)
    rows = rows.select_related("employer", "recorded_by").prefetch_related("suspensions__recorded_by")
    return list(rows.order_by("-requested_on", "-recorded_at"))


def same_job(column: str = "title") -> Q:
    """The condition inside a subquery of permits, matches or placements that it is about the job of the row outside
    (`column`): the same name without regard to case, or one of the two is not known. As legal.rules.facts.same_job."""
    is_unknown = Exact(OuterRef(column), Value(""))
    return Q(title="") | Q(title__iexact=OuterRef(column)) | Q(is_unknown)


def get_permit(membership: Membership, pk: UUID) -> WorkPermit:
    """One permit with its person and employer. Raises Http404 outside the membership's rows."""
    return _permit.get_or_404(membership, pk)


@Prepared
def _permit(membership: Membership, pk: UUID) -> QuerySet[WorkPermit]:
    return WorkPermit.objects.visible_to(membership).select_related("participant", "employer").filter(pk=pk)


def match_of_pair(membership: Membership, permit: WorkPermit) -> Match | None:
    """The newest match that a permit belongs to: for its job, or else of the pair."""
    rows = Match.objects.visible_to(membership).filter(participant=permit.participant_id, employer=permit.employer_id)
    found: list[Match] = list(rows.order_by("-recorded_at"))
    return next((match for match in found if facts.same_job(match.title, permit.title)), next(iter(found), None))


def placements_of(membership: Membership) -> QuerySet[Any]:
    """Placements with their contracts in order; the wages come along for who may know them."""
    return _placements(membership).prefetch_related(_contracts(membership))


def placements_of_person(membership: Membership, person: UUID) -> list[Placement]:
    """Those of one person, the newest first, with their contracts likewise."""
    found: list[Placement] = _placements_of(membership, person)
    prefetch_related_objects(found, _contracts(membership))
    return found


@Prepared
def _placements_of(membership: Membership, person: UUID) -> QuerySet[Any]:
    return _placements(membership).filter(participant_id=person).order_by("-starts_on")


def _placements(membership: Membership) -> QuerySet[Any]:
    rows: QuerySet[Any] = Placement.objects.visible_to(membership)
    if membership.role == Role.COA_CASEWORKER:
        return rows  # the employer is not COA's to see
    return rows.select_related("participant__location", "employer", "job_coach")


def _contracts(membership: Membership) -> "Prefetch[Any]":
    contracts = Contract.objects.visible_to(membership).order_by("starts_on")
    if may_see_wage(membership):
        wages = Wage.objects.visible_to(membership)
        contracts = contracts.prefetch_related(Prefetch("wage", queryset=wages))
    return Prefetch("contracts", queryset=contracts)


def get_placement(membership: Membership, pk: UUID) -> Placement:
    """One placement. Raises Http404 outside the membership's rows."""
    found = _placement.get_or_404(membership, pk)
    prefetch_related_objects([found], _contracts(membership))
    return found


@Prepared
def _placement(membership: Membership, pk: UUID) -> QuerySet[Placement]:
    return _placements(membership).filter(pk=pk)


def get_contract(membership: Membership, pk: UUID) -> Contract:
    """One contract with its work and wage. Raises Http404 outside the membership's rows."""
    return _contract.get_or_404(membership, pk)


@Prepared
def _contract(membership: Membership, pk: UUID) -> QuerySet[Contract]:
    rows = Contract.objects.visible_to(membership)
    return rows.select_related("placement__participant", "placement__employer", "wage").filter(pk=pk)


def works_at(membership: Membership, placement: Placement) -> str:
    """The hirer where somebody works whom an agency employs, with its place, as the vacancy names it; else nothing."""
    if membership.role != Role.JOBHUNTER:
        return ""  # vacancies are the jobhunter's
    vacancy = Vacancy.objects.visible_to(membership).filter(matches__placement=placement).exclude(works_at="").first()
    return ", ".join(filter(None, (vacancy.works_at, vacancy.place))) if vacancy else ""


def with_contract_end(rows: QuerySet[Any]) -> QuerySet[Any]:
    """Placements with the end of their last contract (`contract_ends_on`)."""
    last = Contract.objects.filter(placement_id=OuterRef("pk")).order_by("-starts_on")
    found: QuerySet[Any] = rows.annotate(contract_ends_on=Subquery(last.values("ends_on")[:1]))
    return found


def may_see_wage(membership: Membership) -> bool:
    return membership.role == Role.JOBHUNTER


def job_coaches_of(membership: Membership) -> QuerySet[Any]:
    """The job coaches of the pilot now."""
    rows: QuerySet[Any] = Membership.objects.visible_to(membership).current().filter(role=Role.JOB_COACH)
    return rows


def people_to_propose(membership: Membership, *, text: str, on: date) -> QuerySet[Any]:
    """People in the pilot whose trajectory runs, by name or dossier number; who seeks work first, longest since the
    intake."""
    rows = Participant.objects.visible_to(membership).active_on(on).select_related("location")
    if words := text.strip():
        rows = rows.found_by(words)
    works = Placement.objects.visible_to(membership).running_on(on).filter(participant_id=OuterRef("pk"))
    rows = rows.annotate(works=Exists(works))
    found: QuerySet[Any] = rows.order_by("works", F("intake_on").asc(nulls_last=True), "sort_key", "id")
    return found


def people_at_work(membership: Membership, on: date) -> QuerySet[Any]:
    """The ids of who is at work on a day, for the list and the stage of dossiers."""
    rows: QuerySet[Any] = Placement.objects.visible_to(membership).running_on(on).values("participant_id")
    return rows
