from typing import Any

from django.core.management.commands import migrate
from django.db.migrations.executor import MigrationExecutor

from config.database.apply import owner_sees_every_row
from config.database.together import together


class QuickExecutor(MigrationExecutor):
    """Runs the operations of a migration in groups. Taking migrations back is left as it is."""

    def _migrate_all_forwards(self, state: Any, plan: Any, *args: Any, **kwargs: Any) -> Any:
        for migration, _ in plan:
            migration.operations = together(migration.operations)
        with owner_sees_every_row(self.connection.alias):
            return super()._migrate_all_forwards(state, plan, *args, **kwargs)  # type: ignore[misc]


class Command(migrate.Command):
    """Django's command, with an executor that takes seconds instead of minutes."""

    def handle(self, *args: Any, **options: Any) -> None:
        usual = migrate.MigrationExecutor  # type: ignore[attr-defined]
        migrate.MigrationExecutor = QuickExecutor  # type: ignore[attr-defined]
        try:
            super().handle(*args, **options)
        finally:
            migrate.MigrationExecutor = usual  # type: ignore[attr-defined]
