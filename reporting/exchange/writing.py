"""Write what an import planned, in few statements, and keep what is needed to take it back."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import Model
from django.utils import timezone

from employers.models import Employer, EmployerContact
from matching.models import AftercareMoment, CheckIn, Contract, Match, MatchStep, Placement, Wage
from participants.enums import FactSource
from participants.models import (
    AsylumFacts,
    Barrier,
    ContactDetails,
    Identity,
    Milestone,
    Participant,
    SealedBsn,
    SpokenLanguage,
    Stay,
    SupportGiven,
    WorkPermit,
    WorkProfile,
)
from pilots.models import Expenditure, Meeting, Membership, ResidentCount
from reporting.exchange.ledger import Change, Ledger

#: Every table that an import writes, each after those it points at.
TABLES: tuple[type[Model], ...] = (
    Employer,
    EmployerContact,
    Participant,
    ContactDetails,
    Identity,
    SealedBsn,
    AsylumFacts,
    WorkProfile,
    SpokenLanguage,
    Stay,
    Milestone,
    WorkPermit,
    Match,
    MatchStep,
    Placement,
    Contract,
    Wage,
    SupportGiven,
    Barrier,
    AftercareMoment,
    CheckIn,
    Meeting,
    Expenditure,
    ResidentCount,
)
#: Facts that stand in the name of who wrote them last.
SIGNED = (AsylumFacts, Milestone, Stay, WorkPermit)
#: Facts that say where they come from and why they changed, and which field says where each of theirs comes from. The
#: day on which a stay ended is told by the stay that follows.
EXPLAINED: Mapping[type[Model], Mapping[str, str]] = {
    AsylumFacts: {
        "application_lodged_on": "application_source",
        "application_registered_on": "registered_source",
        "exclusion": "exclusion_source",
        "exclusion_letter_on": "exclusion_source",
        "in_reception_from": "reception_source",
    },
    Milestone: {"until": "source", "detail": "source"},
    Stay: {"location_id": "source"},
}
BATCH = 500


def write(ledger: Ledger, *, by: Membership | None, reason: str) -> None:
    """Change, remove, add: in this order no two rows of a person overlap on the way. `reason` is why facts change."""
    for change in ledger.changed.values():
        _explain(change, reason)
        _sign(change, by)
    for model, names, rows in _alike(ledger.changed.values()):
        model._default_manager.bulk_update(rows, names, batch_size=BATCH)
    for row in ledger.removed:
        type(row)._default_manager.filter(pk=row.pk).delete()  # the row in hand keeps its key, to be written again
    for table in TABLES:
        table._default_manager.bulk_create(ledger.added.get(table, []), batch_size=BATCH)


def _explain(change: Change, reason: str) -> None:
    """Whoever recorded a fact, COA too: it comes from the list now, and the history says so."""
    row: Any = change.row
    sources = EXPLAINED.get(type(row))
    if sources is None:
        return
    told = {sources[name]: FactSource.LIST.value for name in change.before if name in sources}
    for name, value in (told | {"change_reason": reason}).items():
        if getattr(row, name) != value:
            change.before.setdefault(name, getattr(row, name))
            setattr(row, name, value)


def _sign(change: Change, by: Membership | None) -> None:
    row: Any = change.row
    if isinstance(row, SIGNED):
        change.before |= {"recorded_by_id": row.recorded_by_id, "recorded_at": row.recorded_at}
        row.recorded_by_id, row.recorded_at = by.pk if by else None, timezone.now()
    if hasattr(row, "version"):  # a form that was opened before must not undo this
        change.before["version"] = row.version
        row.version += 1


def _alike(changes: Iterable[Change]) -> Iterable[tuple[type[Model], Sequence[str], list[Model]]]:
    """Changes of the same fields of the same table, together."""
    groups: dict[tuple[type[Model], tuple[str, ...]], list[Model]] = defaultdict(list)
    for change in changes:
        groups[type(change.row), tuple(sorted(change.before))].append(change.row)
    for (model, names), rows in groups.items():
        yield model, names, rows
