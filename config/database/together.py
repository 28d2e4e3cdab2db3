"""A migration that goes quicker: constraints and triggers added in one step.

Each such operation alone makes Django build all models anew before the next one; a first migrate then takes half a
minute. Together they are added to the state first and the models are built once.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations import AddConstraint, AddIndex
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from pgtrigger.migrations import AddTrigger

ADDITIONS = (AddConstraint, AddIndex, AddTrigger)


class Together(Operation):
    """Additions to tables that exist already; none needs another one of the same group."""

    def __init__(self, operations: Sequence[Operation]) -> None:
        self.operations = list(operations)

    def deconstruct(self) -> tuple[str, Sequence[Any], dict[str, Any]]:
        return self.__class__.__name__, [self.operations], {}

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        state.clear_delayed_apps_cache()
        state.__dict__.pop("apps", None)  # built anew when somebody asks for a model again
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        for operation in self.operations:
            operation.database_forwards(app_label, schema_editor, to_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        # Taking away looks the object up in the state that still has it.
        for operation in reversed(self.operations):
            operation.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        return f"Add {len(self.operations)} constraints, indexes and triggers"


def together(operations: Iterable[Operation]) -> list[Operation]:
    """The operations in the same order, runs of additions as one."""
    grouped: list[Operation] = []
    for is_addition, run in groupby(operations, key=lambda operation: isinstance(operation, ADDITIONS)):
        run = list(run)  # type: ignore[assignment]
        grouped += [Together(run)] if is_addition and len(run) > 1 else run  # type: ignore[arg-type]
    return grouped
