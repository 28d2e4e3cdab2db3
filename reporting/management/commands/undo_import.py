"""Take an import back."""

import sys
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandParser

from config.database.scope import maintenance
from reporting.exchange.undo import CannotUndo, undo_import
from reporting.models import ImportBatch


class Command(BaseCommand):
    help = "Undo an import by its number (`batch` in what import_workbook printed), unless something changed since."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("batch")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with maintenance():
                undo_import(find_batch(options["batch"]))
        except CannotUndo as problem:
            self.stderr.write(str(problem))
            sys.exit(1)
        if options["verbosity"]:
            self.stdout.write("De import is ongedaan gemaakt.")


def find_batch(text: str) -> ImportBatch:
    """Raises CannotUndo for a number that no import has."""
    try:
        return ImportBatch.objects.get(pk=UUID(text))
    except (ValueError, ImportBatch.DoesNotExist):
        raise CannotUndo(f"{text} is geen import, mag: het nummer dat import_workbook gaf.") from None
