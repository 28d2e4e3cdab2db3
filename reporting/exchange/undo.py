"""Take an import back: remove what it added, give what it changed its former values. All of it, or nothing.

The record of an import holds, for what it added, a fingerprint of each row, and for what it changed the fields before
and after. A row that somebody changed since, or that other rows have come to depend on, stops the undoing.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

import pghistory
from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from pghistory.models import Event

from participants.models import Identity, Participant
from participants.services import V_NUMBER
from participants.vault import vault
from reporting.exchange.ledger import Ledger
from reporting.exchange.writing import BATCH, TABLES
from reporting.models import ImportBatch

FINGERPRINT = 16
#: Fields that the database keeps by itself, or that can be made again from another one.
DERIVED: dict[type[Model], set[str]] = {Participant: {"location_id"}, Identity: {"v_number_index"}}
VERSION = "version"


class CannotUndo(Exception):
    """An import that stays as it is; the message says why, for the reader."""


def undo_record(ledger: Ledger) -> dict[str, Any]:
    """What is needed to take a written ledger back, as JSON."""
    return {
        "added": {
            table._meta.label: _fingerprints(table, [row.pk for row in rows]) for table, rows in ledger.added.items()
        },
        "changed": [
            {"table": row._meta.label, "id": str(row.pk), "fields": _fields(row, change.before)}
            for row, change in ((change.row, change) for change in ledger.changed.values())
        ],
        "removed": [{"table": row._meta.label, "fields": _values(row)} for row in ledger.removed],
    }


def undo_import(batch: ImportBatch) -> None:
    """Take an import back, in one transaction; the caller chooses the database role.

    Raises CannotUndo with a sentence when it was undone before, or when something of it was changed since.
    """
    with transaction.atomic(), pghistory.context(undone_batch=str(batch.pk)):
        batch = ImportBatch.objects.select_for_update().get(pk=batch.pk)
        if batch.undone_at is not None:
            raise CannotUndo("Deze import is al ongedaan gemaakt.")
        added = {apps.get_model(label): marks for label, marks in batch.undo["added"].items()}
        _check_added(added)
        changes = _stored_changes(batch.undo["changed"])
        for table in reversed(TABLES):
            table._default_manager.filter(pk__in=list(added.get(table, {}))).delete()
        for row, fields in changes:
            _restore(row, fields)
        for removed in batch.undo["removed"]:
            _again(removed)
        batch.undone_at = timezone.now()
        batch.save(update_fields=["undone_at"])


def _check_added(added: dict[type[Model], dict[str, str]]) -> None:
    """Nobody changed or removed what was added, and nothing new hangs on it."""
    for table, marks in added.items():
        if _fingerprints(table, list(marks)) != marks:
            raise _changed_since(table)
        for relation in table._meta.get_fields(include_hidden=True):
            if not relation.auto_created or relation.concrete or relation.many_to_many:
                continue
            other: Any = relation.related_model
            if issubclass(other, Event):
                continue
            name = relation.field.attname  # type: ignore[union-attr]
            own = set(added.get(other, {}))
            ids = other._default_manager.filter(**{f"{name}__in": list(marks)}).values_list("pk", flat=True)
            if any(str(pk) not in own for pk in ids):
                raise _changed_since(other)


def _changed_since(table: type[Model]) -> CannotUndo:
    about = table._meta.verbose_name_plural
    return CannotUndo(f"Deze import kan niet ongedaan worden gemaakt: daarna is er iets veranderd ({about}).")


def _fingerprints(table: type[Model], ids: list[Any]) -> dict[str, str]:
    """A short mark of every row as it is stored, by id."""
    marks: dict[str, str] = {}
    for start in range(0, len(ids), BATCH):
        for row in table._default_manager.filter(pk__in=ids[start : start + BATCH]):
            text = json.dumps(_values(row), sort_keys=True, cls=DjangoJSONEncoder)
            marks[str(row.pk)] = hashlib.sha256(text.encode()).hexdigest()[:FINGERPRINT]
    return marks


def _values(row: Model) -> dict[str, Any]:
    """The columns of a row as JSON holds them."""
    left_out = DERIVED.get(type(row), set()) | {VERSION}  # counts changes, also those that were taken back
    names = (field.attname for field in row._meta.concrete_fields)
    return {name: _plain(getattr(row, name)) for name in names if name not in left_out}


def _plain(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    if isinstance(value, datetime):  # exactly: Django's encoder leaves microseconds out
        return value.isoformat()
    return json.loads(json.dumps(value, cls=DjangoJSONEncoder))


def _fields(row: Model, before: dict[str, Any]) -> dict[str, list[Any]]:
    """Each changed field with what it was and what the database holds now."""
    row.refresh_from_db(fields=[row._meta.get_field(name).name for name in before])
    kept = before.keys() - DERIVED.get(type(row), set())
    return {name: [_plain(before[name]), _plain(getattr(row, name))] for name in sorted(kept)}


def _stored_changes(changed: Iterable[dict[str, Any]]) -> list[tuple[Model, dict[str, list[Any]]]]:
    """The changed rows as they are now. Raises CannotUndo when one is gone or was changed again."""
    wanted: dict[type[Model], dict[str, dict[str, list[Any]]]] = defaultdict(dict)
    for change in changed:
        wanted[apps.get_model(change["table"])][change["id"]] = change["fields"]
    found = []
    for table, by_id in wanted.items():
        rows = {str(row.pk): row for row in table._default_manager.filter(pk__in=list(by_id))}
        for pk, fields in by_id.items():
            row = rows.get(pk)
            if row is None or any(_plain(getattr(row, name)) != now for name, (_was, now) in fields.items()):
                raise _changed_since(table)
            found.append((row, fields))
    return found


def _restore(row: Model, fields: dict[str, list[Any]]) -> None:
    for name, (was, _now) in fields.items():
        setattr(row, name, getattr(row, name) + 1 if name == VERSION else _from_plain(row, name, was))
    names = set(fields)
    if isinstance(row, Identity):
        _index_again(row)
        names.add("v_number_index")
    row.save(update_fields=[row._meta.get_field(name).name for name in names])


def _from_plain(row: Model, name: str, value: Any) -> Any:
    field = row._meta.get_field(name)
    if value is None:
        return None
    if field.get_internal_type() == "BinaryField":
        return bytes.fromhex(value)
    target: Any = getattr(field, "target_field", field)
    return target.to_python(value)


def _index_again(identity: Identity) -> None:
    """The index follows from the sealed number, and stands in no record."""
    sealed = identity.v_number_sealed
    if sealed is None:
        identity.v_number_index = None
        return
    person, key = identity.participant_id, bytes(identity.wrapped_key)
    number = vault().open(key, V_NUMBER, person, bytes(sealed))
    identity.v_number_index = vault().index(V_NUMBER, identity.pilot_id, number)


def _again(removed: dict[str, Any]) -> None:
    """A removed row as it was, with its own id."""
    table = apps.get_model(removed["table"])
    row = table()
    fields = {name: _from_plain(row, name, value) for name, value in removed["fields"].items()}
    for name, value in fields.items():
        setattr(row, name, value)
    table._default_manager.bulk_create([row])
    # A moment that is noted when a row is made was noted anew.
    table._default_manager.filter(pk=row.pk).update(**fields)
