"""Take in a workbook: read it whole, check it whole, and then store all of it or nothing."""

import hashlib
from dataclasses import dataclass
from datetime import date

import pghistory
from django.db import IntegrityError, transaction

from participants.models import SealedBsn
from participants.services.bsn import log_import
from pilots.models import Membership, Pilot
from reporting.exchange.aftercare import plan_aftercare
from reporting.exchange.bsns import plan_bsns
from reporting.exchange.businesses import plan_businesses
from reporting.exchange.columns import SHEETS
from reporting.exchange.draft import Draft, Outcome
from reporting.exchange.events import plan_events
from reporting.exchange.expenses import plan_expenses
from reporting.exchange.faults import Fault, FaultyFile
from reporting.exchange.given import plan_barriers, plan_support
from reporting.exchange.jobs import plan_jobs
from reporting.exchange.meetings import plan_counts, plan_meetings
from reporting.exchange.people import plan_people, settle_location
from reporting.exchange.permits import plan_permits
from reporting.exchange.references import references_of
from reporting.exchange.rows import Workbook, read_workbook
from reporting.exchange.steps import close_others, settle_matches
from reporting.exchange.stored import read_stored
from reporting.exchange.undo import undo_record
from reporting.exchange.writing import write
from reporting.models import ImportBatch

LONGEST_FILE_NAME = 200


@dataclass(frozen=True, slots=True)
class WorkbookFile:
    """A file as it was sent."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or would do: `batch` is None for a preview, and when nothing changed."""

    workbook: Workbook
    outcomes: list[Outcome]
    batch: ImportBatch | None

    def counts(self) -> dict[str, dict[str, int]]:
        """How many rows of each sheet are new, changed and unchanged."""
        counts = {name: {"new": 0, "changed": 0, "unchanged": 0} for name in self.workbook.rows}
        for outcome in self.outcomes:
            counts[outcome.row.sheet.name][outcome.state] += 1
        return counts


def import_workbook(
    file: WorkbookFile, *, pilot: Pilot, on: date, by: Membership | None = None, only_preview: bool = False
) -> Imported:
    """Import a workbook into a pilot, or with `only_preview` tell what it would do.

    The caller chooses the database role. `by` is who does it (None: a command). Raises FaultyFile with every fault of
    the file; then nothing was stored.
    """
    workbook = read_workbook(file.content, name=file.name)
    with transaction.atomic():
        # One import at a time in a pilot: what is checked below is still so when it is written.
        Pilot.objects.select_for_update().get(pk=pilot.pk)
        draft = Draft(pilot, by, on, workbook, read_stored(pilot, workbook), references_of(pilot))
        plan(draft)
        faults = workbook.faults_in_order()
        if faults:
            raise FaultyFile(faults)
        imported = Imported(workbook, draft.outcomes, None)
        if only_preview or draft.ledger.is_empty():
            return imported
        return Imported(workbook, draft.outcomes, _store(file, draft, imported))


def plan(draft: Draft) -> None:
    """Every sheet, those that others point at first; faults gather in the workbook."""
    plan_businesses(draft)
    people = plan_people(draft)
    plan_bsns(draft, people)
    plan_events(draft, people)
    for outcome, person in people:
        settle_location(draft, outcome, person)
    jobs = plan_jobs(draft)
    pairs = plan_permits(draft)
    settle_matches(draft, pairs | {pair for pair, _job in jobs})
    for pair, job in jobs:
        close_others(draft, pair, job)
    plan_support(draft)
    plan_barriers(draft)
    plan_aftercare(draft)
    plan_meetings(draft)
    plan_expenses(draft)
    plan_counts(draft)
    places = {sheet.name: place for place, sheet in enumerate(SHEETS)}
    draft.outcomes.sort(key=lambda outcome: (places[outcome.row.sheet.name], outcome.row.number))


def reason_of(name: str) -> str:
    """Why a fact changes that a file of this name tells otherwise."""
    readable = "".join(sign if sign.isprintable() else " " for sign in name)
    return f"Ingelezen uit {' '.join(readable.split())[:LONGEST_FILE_NAME]}"


def _store(file: WorkbookFile, draft: Draft, imported: Imported) -> ImportBatch:
    batch = ImportBatch(
        pilot=draft.pilot,
        file_name=file.name[:LONGEST_FILE_NAME],
        sha256=hashlib.sha256(file.content).hexdigest(),
        imported_by=draft.by,
        counts=imported.counts(),
    )
    try:
        with transaction.atomic(), pghistory.context(import_batch=str(batch.pk)):
            write(draft.ledger, by=draft.by, reason=reason_of(file.name))
            if draft.by is not None and draft.ledger.added.get(SealedBsn):
                log_import(by=draft.by)
            batch.undo = undo_record(draft.ledger)
            batch.save(force_insert=True)
    except IntegrityError:
        wrong = "de gegevens van de pilot zijn tijdens het inlezen veranderd"
        raise FaultyFile([Fault(file.name, wrong, "hetzelfde bestand nog een keer inlezen")]) from None
    return batch
