"""What a pasted list of W-documents would do, line by line: new, changed, the same, or a fault in words."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from config.dutch import long_date
from participants.enums import MilestoneKind
from participants.models import Identity, Milestone, Participant
from participants.pasted import PastedLine
from participants.vault import vault
from pilots.models import Membership

V_NUMBER = "v_number"
UNKNOWN = "Niet gevonden bij jouw locatie. Is deze persoon aangemeld en woont die hier?"
DAY = timedelta(days=1)


class Change(StrEnum):
    """What a line does."""

    NEW = "nieuw"
    CHANGED = "gewijzigd"
    SAME = "ongewijzigd"
    FAULT = "fout"


@dataclass(frozen=True, slots=True)
class Document:
    """A W-document of somebody: stored, or (without an id) earlier in the list."""

    starts: date
    until: date | None
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A line with what it does. `changes` is the document that gets another end, `closes` the earlier one that ends
    the day before this one begins."""

    line: PastedLine
    change: Change
    person: Participant | None = None
    note: str = ""
    changes: Document | None = None
    closes: Document | None = None

    @property
    def is_good(self) -> bool:
        return self.change is not Change.FAULT

    @property
    def canonical(self) -> str:
        """The line again without a V-number, for the page that asks whether to save."""
        number = self.person.case_number if self.person else ""
        until = self.line.until.isoformat() if self.line.until else ""
        return f"{number};{self.line.starts};{until}"


def people_of_lines(membership: Membership, lines: Iterable[PastedLine]) -> dict[int, Participant]:
    """Whom each line is about, by its number, among those whom the reader sees; two queries."""
    rows = list(lines)
    people = Participant.objects.visible_to(membership)
    by_number = {p.case_number: p for p in people.filter(case_number__in={line.key.upper() for line in rows})}
    indexes = {vault().index(V_NUMBER, membership.pilot_id, line.v_number): line for line in rows if line.v_number}
    identities = Identity.objects.visible_to(membership).filter(v_number_index__in=list(indexes))
    by_index = {
        bytes(found.v_number_index or b""): found.participant for found in identities.select_related("participant")
    }
    found = {}
    for line in rows:
        index = vault().index(V_NUMBER, membership.pilot_id, line.v_number) if line.v_number else b""
        person = by_number.get(line.key.upper()) or by_index.get(index)
        if person is not None:
            found[line.number] = person
    return found


def plan(membership: Membership, lines: Iterable[PastedLine]) -> list[Planned]:
    """What each line does, in the order of the list; the lines of one person count in order of their dates."""
    rows = list(lines)
    people = people_of_lines(membership, rows)
    documents: dict[UUID, list[Document]] = defaultdict(list)
    stored = Milestone.objects.visible_to(membership).filter(
        kind=MilestoneKind.W_DOCUMENT, participant_id__in={person.pk for person in people.values()}
    )
    for row in stored:
        documents[row.participant_id].append(Document(row.happened_on, row.until, row.pk))
    planned = {}
    for line in sorted(rows, key=lambda row: (row.starts or date.min, row.number)):
        person = people.get(line.number)
        planned[line.number] = _planned(line, person, documents[person.pk] if person else [])
    return [planned[line.number] for line in rows]


def _planned(line: PastedLine, person: Participant | None, documents: list[Document]) -> Planned:
    """What a line does to the documents of its person; `documents` is brought up to date with it."""
    if person is None:
        return Planned(line, Change.FAULT, note=line.fault or UNKNOWN)
    if line.fault or line.starts is None:
        return Planned(line, Change.FAULT, person, line.fault)
    found = _fitted(Planned(line, Change.NEW, person), line.starts, documents)
    if found.change is Change.NEW and found.closes:
        documents[documents.index(found.closes)] = replace(found.closes, until=line.starts - DAY)
    if found.changes:
        documents[documents.index(found.changes)] = replace(found.changes, until=line.until)
    elif found.change is Change.NEW:
        documents.append(Document(line.starts, line.until))
    return found


def _fitted(line: Planned, starts: date, documents: list[Document]) -> Planned:
    until, person = line.line.until, line.person
    if person and starts < person.birth_date.replace(**({"month": 1, "day": 1} if person.birth_year_only else {})):
        return replace(line, change=Change.FAULT, note="De begindatum ligt voor de geboortedatum.")
    same_day = next((document for document in documents if document.starts == starts), None)
    if same_day and same_day.until == until:
        return replace(line, change=Change.SAME, note="Staat er al zo.")
    later = min((d.starts for d in documents if d.starts > starts), default=None)
    if later and (until is None or until >= later):
        return replace(line, change=Change.FAULT, note=f"Overlapt met het W-document vanaf {long_date(later)}.")
    if same_day:
        note = f"Geldig tot en met {_end(same_day.until)} wordt {_end(until)}."
        return replace(line, change=Change.CHANGED, changes=same_day, note=note)
    earlier = max((d for d in documents if d.starts < starts), key=lambda d: d.starts, default=None)
    if earlier is None or (earlier.until is not None and earlier.until < starts):
        return line
    if earlier.until is not None and until is not None and until <= earlier.until:
        note = f"Valt binnen het W-document van {long_date(earlier.starts)} tot en met {long_date(earlier.until)}."
        return replace(line, change=Change.FAULT, note=note)
    note = f"Het vorige document eindigt dan op {long_date(starts - DAY)}."
    return replace(line, closes=earlier, note=note)


def _end(until: date | None) -> str:
    return long_date(until) if until else "nader bericht"
