"""Read what a pilot holds already, as far as a file speaks of it: a constant number of queries."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from employers.models import Employer, EmployerContact
from matching.models import Contract, Match, MatchStep, Placement
from participants.models import Milestone, Participant, SpokenLanguage, Stay, WorkPermit
from pilots.models import Expenditure, Pilot
from reporting.exchange.bundles import PARTS_OF_PERSON, Business, Job, Jobs, Person, Stored
from reporting.exchange.columns import EMPLOYERS, EVENTS, EXPENSES, JOBS, PEOPLE, PERMITS
from reporting.exchange.rows import Workbook
from reporting.exchange.text import folded


def read_stored(pilot: Pilot, workbook: Workbook) -> Stored:
    """Everything of the pilot that the file's rows may be about."""
    people = _people(pilot, _named(workbook, "dossier"))
    ids = [person.id for person in people.values()]
    if workbook.of(EVENTS) or workbook.of(PEOPLE):
        _add_facts(people, ids)
    stored = Stored(people)
    if any(workbook.of(sheet) for sheet in (EMPLOYERS, JOBS, PERMITS)):
        stored.businesses = _businesses(pilot)
    if workbook.of(JOBS) or workbook.of(PERMITS):
        stored.work = _jobs(ids)
    if workbook.of(EXPENSES):
        stored.expenses = _expenses(pilot)
    return stored


def _named(workbook: Workbook, column: str) -> set[str]:
    rows = (row for rows in workbook.rows.values() for row in rows)
    return {folded(value) for row in rows if (value := row.get(column)) is not None}


def _people(pilot: Pilot, wanted: set[str]) -> dict[str, Person]:
    known = (
        Participant.objects.filter(pilot=pilot, merged_into=None)
        .values_list("pk", "case_number")
        .order_by("case_number")
    )
    ids = [pk for pk, number in known if folded(number) in wanted]
    people: dict[str, Person] = {}
    for participant in Participant.objects.filter(pk__in=ids).order_by("case_number"):
        people.setdefault(folded(participant.case_number), Person({"participant": participant}))
    by_id = {person.id: person for person in people.values()}
    for name, model in PARTS_OF_PERSON.items():
        for row in model._default_manager.filter(participant_id__in=list(by_id)):
            by_id[row.participant_id].rows[name] = row
    return people


def _add_facts(people: dict[str, Person], ids: list[UUID]) -> None:
    by_id = {person.id: person for person in people.values()}
    for language in SpokenLanguage.objects.filter(participant_id__in=ids):
        by_id[language.participant_id].languages.append(language)
    for stay in Stay.objects.filter(participant_id__in=ids):
        by_id[stay.participant_id].stays.append(stay)
    for milestone in Milestone.objects.filter(participant_id__in=ids):
        by_id[milestone.participant_id].milestones[milestone.kind, milestone.happened_on] = milestone


def _businesses(pilot: Pilot) -> dict[str, Business]:
    businesses: dict[str, Business] = {}
    for employer in Employer.objects.filter(pilot=pilot).order_by("name"):
        businesses.setdefault(folded(employer.name), Business({"employer": employer}))
    by_id = {business.employer.pk: business for business in businesses.values()}
    # The newest comes first, so that the oldest is what remains.
    for contact in EmployerContact.objects.filter(pilot=pilot).order_by("-recorded_at", "-id"):
        if contact.employer_id in by_id:
            by_id[contact.employer_id].rows["contact"] = contact
    return businesses


def _jobs(ids: list[UUID]) -> Jobs:
    mine: dict[str, Any] = {"participant_id__in": ids}
    work = Jobs(jobs=defaultdict(list), permits=defaultdict(dict))
    by_match: dict[UUID, Job] = {}
    for match in Match.objects.filter(**mine).order_by("recorded_at", "id"):
        job = by_match[match.pk] = Job({"match": match})
        work.jobs[match.participant_id, match.employer_id].append(job)
    by_placement: dict[UUID, Job] = {}
    for placement in Placement.objects.filter(**mine).order_by("starts_on", "recorded_at"):
        found = by_match.get(placement.match_id) if placement.match_id else None
        if found is None:
            found = Job()
            work.jobs[placement.participant_id, placement.employer_id].append(found)
        found.rows["placement"] = placement
        by_placement[placement.pk] = found
    _add_contracts(by_placement)
    for step in MatchStep.objects.filter(match_id__in=list(by_match)).order_by("happened_on", "recorded_at"):
        by_match[step.match_id].steps.append(step)
    for job in (job for jobs in work.jobs.values() for job in jobs):
        _remember_days(job)
    for permit in WorkPermit.objects.filter(**mine):
        work.permits[permit.participant_id, permit.employer_id][permit.requested_on] = permit
    return work


def _add_contracts(by_placement: dict[UUID, Job]) -> None:
    contracts = (
        Contract.objects.filter(placement_id__in=list(by_placement)).select_related("wage").order_by("starts_on")
    )
    for contract in contracts:
        job = by_placement[contract.placement_id]
        if "contract" in job.rows:
            job.later_contracts.append(contract.starts_on)
            continue
        job.rows["contract"] = contract
        if hasattr(contract, "wage"):
            job.rows["wage"] = contract.wage


def _remember_days(job: Job) -> None:
    places = {
        "voorgesteld": "match.proposed_on",
        "match": "match.agreed_on",
        "start": "placement.starts_on",
        "einde": "placement.ends_on",
    }
    job.days = {name: day for name, place in places.items() if (day := job.value(place)) is not None}


def _expenses(pilot: Pilot) -> dict[Any, list[Expenditure]]:
    found: dict[Any, list[Expenditure]] = defaultdict(list)
    for row in Expenditure.objects.filter(pilot=pilot).order_by("occurrence", "id"):
        found[row.line_id, row.booked_on, row.kind, folded(row.reference)].append(row)
    return found
