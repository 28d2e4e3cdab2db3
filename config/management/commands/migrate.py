from typing import Any

from django.core.management.base import CommandError
from django.core.management.commands import migrate
from django.db.migrations.executor import MigrationExecutor

from config.database.apply import owner_sees_every_row
from config.database.together import together


class QuickExecutor(MigrationExecutor):
    """Runs the operations of a migration in groups. Taking migrations back is left as it is.

    A database on which only some of the migrations were applied that another one replaces is refused as it stands:
    Django would leave that other one out, and go on with the rest on tables of before.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        applied = self.loader.applied_migrations
        halfway = {
            app
            for (app, _), migration in self.loader.replacements.items()
            if 0 < len(applied.keys() & set(migration.replaces)) < len(migration.replaces)
        }
        if halfway:
            raise CommandError(
                f"Deze database is niet helemaal bijgewerkt door een oudere versie: {', '.join(sorted(halfway))}. Draai"
                " eerst `migrate` van die versie, en dan van deze. Er is niets veranderd."
            )

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
