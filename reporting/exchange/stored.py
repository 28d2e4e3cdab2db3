"""Read what a pilot holds already, as far as a file speaks of it: a constant number of queries."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from employers.models import Employer, EmployerContact
from matching.models import AftercareMoment, CheckIn, Contract, Match, MatchStep, Placement
from participants.models import Barrier, Milestone, Participant, SpokenLanguage, Stay, SupportGiven, WorkPermit
from pilots.models import Expenditure, Meeting, Pilot, ResidentCount
from reporting.exchange.bundles import PARTS_OF_PERSON, Aftercare, Business, Given, Job, Jobs, Person, Stored
from reporting.exchange.columns import (
    AFTERCARE,
    BARRIERS,
    COUNTS,
    EMPLOYERS,
    EVENTS,
    EXPENSES,
    JOBS,
    MEETINGS,
    PEOPLE,
    PERMITS,
    SUPPORT,
)
from reporting.exchange.rows import Workbook
from reporting.exchange.text import folded


def read_stored(pilot: Pilot, workbook: Workbook) -> Stored:
    """Everything of the pilot that the file's rows may be about."""
    people = _people(pilot, _named(workbook, "dossier"))
    ids = [person.id for person in people.values()]
    if workbook.of(EVENTS) or workbook.of(PEOPLE):
        _add_facts(people, ids)
    stored = Stored(people)
    if any(workbook.of(sheet) for sheet in (EMPLOYERS, JOBS, PERMITS, AFTERCARE)):
        stored.businesses = _businesses(pilot)
    if any(workbook.of(sheet) for sheet in (JOBS, PERMITS, AFTERCARE)):
        stored.work = _jobs(ids)
    if workbook.of(AFTERCARE):
        stored.aftercare = _aftercare(ids)
    stored.given = _given(workbook, ids)
    if workbook.of(MEETINGS):
        for meeting in Meeting.objects.filter(pilot=pilot).order_by("id"):
            stored.meetings.setdefault((meeting.kind, meeting.held_on), []).append(meeting)
    if workbook.of(COUNTS):
        found = ResidentCount.objects.filter(pilot=pilot)
        stored.counts = {(count.location_id, count.counted_on): count for count in found}
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
    # Of several the same one remains each time. When it was recorded tells nothing: a list that changes it writes that.
    for contact in EmployerContact.objects.filter(pilot=pilot).order_by("-id"):
        if contact.employer_id in by_id:
            by_id[contact.employer_id].rows["contact"] = contact
    return businesses


def _jobs(ids: list[UUID]) -> Jobs:
    mine: dict[str, Any] = {"participant_id__in": ids}
    work = Jobs(jobs=defaultdict(list), permits=defaultdict(list))
    by_match: dict[UUID, Job] = {}
    for match in Match.objects.filter(**mine).order_by("id"):
        job = by_match[match.pk] = Job({"match": match})
        work.jobs[match.participant_id, match.employer_id].append(job)
    by_placement: dict[UUID, Job] = {}
    for placement in Placement.objects.filter(**mine).order_by("starts_on", "id"):
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
    # Not by when it was recorded: that is written anew when a list changes a row.
    for permit in WorkPermit.objects.filter(**mine).order_by("title", "id"):
        work.permits[permit.participant_id, permit.employer_id].append(permit)
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


def _given(workbook: Workbook, ids: list[UUID]) -> Given:
    """Of equal rows that were recorded in the program one is what a list speaks of: always the same, also when the list
    changed it, which writes anew when it was recorded."""
    given = Given()
    if workbook.of(SUPPORT):
        for row in SupportGiven.objects.filter(participant_id__in=ids).order_by("id"):
            given.support.setdefault((row.participant_id, row.kind, row.given_on), row)
    if workbook.of(BARRIERS):
        for barrier in Barrier.objects.filter(participant_id__in=ids):
            key = barrier.participant_id, barrier.code, barrier.reported_by, barrier.since_on
            given.barriers[key] = barrier
    return given


def _aftercare(ids: list[UUID]) -> dict[UUID, Aftercare]:
    found: dict[UUID, Aftercare] = defaultdict(Aftercare)
    mine: dict[str, Any] = {"placement__participant_id__in": ids}
    for moment in AftercareMoment.objects.filter(**mine).order_by("id"):
        found[moment.placement_id].moments.append(moment)
    for check_in in CheckIn.objects.filter(**mine).order_by("id"):
        found[check_in.placement_id].check_ins.append(check_in)
    return found


def _expenses(pilot: Pilot) -> dict[Any, list[Expenditure]]:
    found: dict[Any, list[Expenditure]] = defaultdict(list)
    for row in Expenditure.objects.filter(pilot=pilot).order_by("occurrence", "id"):
        found[row.line_id, row.booked_on, row.kind, folded(row.reference)].append(row)
    return found
