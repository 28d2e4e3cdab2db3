"""What changed in a dossier: who, when, which field from what to what; from the history that the database keeps.

Which rows a reader gets, the database function `dossier_history` decides. Here they become sentences: two versions of
one row that follow each other are compared, field by field.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import connection, models
from django.utils import timezone

from config.dutch import long_date, number
from employers.models import Employer
from participants.dossier import name_of
from participants.models import Participant, SpokenLanguage
from participants.queries import OPTIONAL_FIELDS, OPTIONAL_KINDS
from pilots.enums import OptionalData
from pilots.models import Membership, ReceptionLocation
from pilots.queries import data_in_use

NOTHING = "leeg"
#: Fields that say nothing to a reader: keys, who and when (that stands beside it), and what the program keeps itself.
UNTOLD = frozenset({"id", "pilot", "participant", "recorded_by", "recorded_at", "changed_at", "version", "merged_into"})
#: Optional data of this pilot that has a table of its own.
OPTIONAL_TABLES = {
    "participants_barrier": OptionalData.BARRIERS,
    "participants_wellbeingscore": OptionalData.WELLBEING,
}
OF_KIND = {kind.value: data for kind, data in OPTIONAL_KINDS.items()}
ACTIONS = {"insert": "Toegevoegd", "update": "Gewijzigd", "delete": "Verwijderd"}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field with what it was and what it became; `before` is empty for what was added."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that somebody wrote: what it is about, what was done with it, and each field."""

    at: datetime
    by: str
    action: str
    about: str
    fields: list[FieldChange] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Version:
    """A row as it was after something was written; `fact` holds its columns."""

    source: str
    row_key: str
    place: int
    label: str
    happened_at: datetime
    user_id: str | None
    fact: Mapping[str, Any]


def changes_of(membership: Membership, participant: Participant) -> list[Change]:
    """Everything that changed, newest first, as far as this membership may know; a fixed number of queries."""
    versions = _versions(participant.pk, data_in_use(membership))
    names = _Names(membership)
    found = []
    last: dict[tuple[str, str], Version] = {}
    for version in sorted(versions, key=lambda version: (version.source, version.row_key, version.place)):
        before = last.get((version.source, version.row_key))
        last[version.source, version.row_key] = version
        change = _change(version, before, names)
        if change is not None:
            found.append((version.place, change))
    found.sort(key=lambda pair: (pair[1].at, pair[0]), reverse=True)
    return [change for _place, change in found]


def _versions(person: UUID, in_use: Iterable[OptionalData]) -> Iterator[Version]:
    on = set(in_use)
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM dossier_history(%s)", [person])
        rows = cursor.fetchall()
    for source, key, place, label, at, user, fact in rows:
        told: dict[str, Any] = json.loads(fact) if isinstance(fact, str) else fact
        needed = OPTIONAL_TABLES.get(source) or OF_KIND.get(str(told.get("kind", "")))
        if needed is None or needed in on:
            off = {name for name, data in OPTIONAL_FIELDS.items() if data not in on}
            left = {name: value for name, value in told.items() if name not in off}
            yield Version(source, key, place, label, at, user, left)


class _Names:
    """What the keys in rows point at: the names of colleagues, locations and employers that the reader may know."""

    def __init__(self, membership: Membership) -> None:
        members = list(Membership.objects.visible_to(membership))
        self.by_user = {str(member.user_id): name_of(member) for member in members}
        self.by_model: dict[type[models.Model], dict[str, str]] = {
            Membership: {str(member.pk): name_of(member) for member in members},
            ReceptionLocation: _named(ReceptionLocation.objects.visible_to(membership)),
            Employer: _named(Employer.objects.visible_to(membership)),
        }

    def of(self, model: type[models.Model], key: Any) -> str | None:
        """The name behind a key; None for a table that is not told about."""
        if model not in self.by_model:
            return None
        return self.by_model[model].get(str(key), "onbekend")


def _named(rows: "models.QuerySet[Any]") -> dict[str, str]:
    return {str(key): name for key, name in rows.values_list("pk", "name")}


def _change(version: Version, before: Version | None, names: _Names) -> Change | None:
    """The change that made a version; None when nothing that is told changed."""
    model = _MODELS.of(version.source)
    fields = list(_fields(model, version, before, names))
    if version.label == "update" and not fields:
        return None
    return Change(
        at=timezone.localtime(version.happened_at),
        by=names.by_user.get(version.user_id or "", "het programma"),
        action=ACTIONS[version.label],
        about=_about(model, version.fact),
        fields=fields,
    )


class _Models:
    """Models by the name of their table, found once."""

    def __init__(self) -> None:
        self._found: dict[str, type[models.Model]] = {}

    def of(self, table: str) -> type[models.Model]:
        if not self._found:
            self._found = {model._meta.db_table: model for model in apps.get_models()}
        return self._found[table]


_MODELS = _Models()


def _about(model: type[models.Model], fact: Mapping[str, Any]) -> str:
    """Deelnemer, or Gebeurtenis: W-document: the table, and which kind of row of it."""
    name = str(model._meta.verbose_name).capitalize()
    column = _named_by(model)
    if column is None or not fact.get(column.attname):
        return name
    return f"{name}: {_shown(column, fact[column.attname], None)}"


def _named_by(model: type[models.Model]) -> Any:
    """The field that says which kind of row it is, if there is one."""
    if model is SpokenLanguage:
        return model._meta.get_field("language")
    return next((column for column in model._meta.concrete_fields if column.name in ("kind", "code")), None)


def _fields(
    model: type[models.Model], version: Version, before: Version | None, names: _Names
) -> Iterator[FieldChange]:
    named_by = _named_by(model) if version.label != "update" else None
    for column in model._meta.concrete_fields:
        is_untold = column.name in UNTOLD or isinstance(column, models.JSONField) or column is named_by
        if is_untold or column.attname not in version.fact:
            continue
        old = before.fact.get(column.attname) if before else None
        new = None if version.label == "delete" else version.fact[column.attname]
        if old == new or (_is_empty(old) and _is_empty(new)) or (before is None and new is False):
            continue
        shown = _shown(column, old, names), _shown(column, new, names)
        if None not in shown:
            label = str(column.verbose_name)
            yield FieldChange(label[:1].upper() + label[1:], *(str(text) for text in shown))


def _is_empty(value: Any) -> bool:
    return value is None or value == "" or value == []


def _shown(column: Any, value: Any, names: _Names | None) -> str | None:
    """A stored value in words; None for what is not told."""
    if _is_empty(value):
        return NOTHING
    if column.is_relation:
        return names.of(column.related_model, value) if names else None
    if isinstance(column, ArrayField):
        return ", ".join(str(_shown(column.base_field, item, names)) for item in value)
    if column.choices:
        return str(dict(column.flatchoices).get(value, value))
    if isinstance(value, bool):
        return "Ja" if value else "Nee"
    if isinstance(column, models.DateTimeField):
        return long_date(timezone.localtime(datetime.fromisoformat(value)).date())
    if isinstance(column, models.DateField):
        return long_date(date.fromisoformat(value))
    if isinstance(column, models.DecimalField | models.IntegerField):
        return number(value)
    return str(value)
