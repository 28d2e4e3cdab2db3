"""Write the table of docs/access.md anew, after a change of the matrix."""

from typing import Any

from django.core.management.base import BaseCommand

from config.database.describe import table


class Command(BaseCommand):
    help = "Print who may what in which table, as Markdown."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(table(), ending="")
