"""Migrations in seconds: operations that do not stand in each other's way share one building of the models.

Django builds the models of all apps anew after every operation, and a first migrate has a thousand of them. The command
`migrate` (config/management/commands/migrate.py) groups what may go together; migrations themselves stay plain lists.
"""

from collections.abc import Iterable, Sequence

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations import AddConstraint, AddField, AddIndex, AlterField, CreateModel
from django.db.migrations.operations.base import Operation
from django.db.migrations.operations.fields import FieldOperation
from django.db.migrations.state import ProjectState
from pgtrigger.migrations import AddTrigger, RemoveTrigger

CHANGES = (AddConstraint, AddField, AddIndex, AlterField, AddTrigger, RemoveTrigger)


class Together(Operation):
    """Operations in their order, with the models of before all of them and of after all of them."""

    def __init__(self, operations: Sequence[Operation]) -> None:
        self.operations = list(operations)

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        state.clear_delayed_apps_cache()
        state.__dict__.pop("apps", None)  # built anew when somebody asks for a model again
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        for operation in self.operations:
            operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        return "; ".join(operation.describe() for operation in self.operations)


def together(operations: Iterable[Operation]) -> list[Operation]:
    """The operations in the same order, as few as they can be."""
    groups: list[list[Operation]] = []
    for operation in operations:
        if groups and _may_join(operation, groups[-1]):
            groups[-1].append(operation)
        else:
            groups.append([operation])
    return [group[0] if len(group) == 1 else Together(group) for group in groups]


def _may_join(operation: Operation, group: list[Operation]) -> bool:
    """It needs nothing that the group changes, and the group needs nothing that it changes."""
    if not all(isinstance(each, (CreateModel, *CHANGES)) for each in (operation, *group)):
        return False
    if isinstance(operation, RemoveTrigger):  # it looks its trigger up among the models of before
        return not any(isinstance(each, AddTrigger) for each in group)
    if isinstance(operation, AlterField) and any(each.is_same_field_operation(operation) for each in _fields(group)):
        return False  # a field is altered from what it was before the group to what it is after it
    if isinstance(operation, CHANGES):  # a table is made as the model is after the group
        return operation.model_name_lower not in {each.name_lower for each in group if isinstance(each, CreateModel)}
    return True


def _fields(group: list[Operation]) -> list[FieldOperation]:
    return [each for each in group if isinstance(each, FieldOperation)]
