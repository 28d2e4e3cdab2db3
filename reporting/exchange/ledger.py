"""What an import will write, kept apart from the database until the whole file has been checked."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model

Key = tuple[type[Model], Any]


@dataclass(slots=True)
class Change:
    """A stored row whose fields change: `before` holds what each field was."""

    row: Model
    before: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Ledger:
    """Rows to add, rows to change and rows to remove, each by the names of the columns of their table."""

    added: dict[type[Model], list[Model]] = field(default_factory=dict)
    changed: dict[Key, Change] = field(default_factory=dict)
    removed: list[Model] = field(default_factory=list)

    def add(self, row: Model) -> None:
        self.added.setdefault(type(row), []).append(row)

    def put(self, row: Model, name: str, value: Any) -> None:
        """Set a field (by its attribute, so `location_id`); what a stored row held is remembered."""
        before = getattr(row, name)
        if same(before, value):
            return
        if not row._state.adding:
            change = self.changed.setdefault((type(row), row.pk), Change(row))
            change.before.setdefault(name, before)
        setattr(row, name, value)

    def remove(self, row: Model) -> None:
        """Take a row away, whether it is stored or was to be added."""
        if row._state.adding:
            self.added[type(row)].remove(row)
        else:
            self.removed.append(row)

    def is_empty(self) -> bool:
        return not (any(self.added.values()) or self.changed or self.removed)


def same(left: Any, right: Any) -> bool:
    """Whether a field stays what it is; the order of several codes says nothing."""
    if isinstance(left, list) and isinstance(right, list):
        return sorted(left) == sorted(right)
    if isinstance(left, memoryview) or isinstance(right, memoryview):
        return left is not None and right is not None and bytes(left) == bytes(right)
    return bool(left == right)
