"""Take an import back."""

from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.database.scope import maintenance
from reporting.exchange.undo import CannotUndo, undo_import
from reporting.models import ImportBatch


class Command(BaseCommand):
    help = "Undo an import by its number (`batch` in what import_workbook printed), unless something changed since."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("batch", help="the number of the import")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with maintenance():
                undo_import(find_batch(options["batch"]))
        except CannotUndo as problem:
            raise CommandError(str(problem)) from None
        if options["verbosity"]:
            self.stdout.write("De import is ongedaan gemaakt.")


def find_batch(text: str) -> ImportBatch:
    """The import; CommandError for a number that none has. Needs the maintenance scope."""
    try:
        return ImportBatch.objects.get(pk=UUID(text))
    except (ValueError, ImportBatch.DoesNotExist):
        raise CommandError(f"De import '{text}' bestaat niet. Gebruik het nummer dat import_workbook gaf.") from None
